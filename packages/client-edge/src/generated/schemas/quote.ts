// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Application, DeletedApplication } from "./application.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Discount as StripeDiscount } from "./discount.ts";
import type { DeletedInvoice, Invoice } from "./invoice.ts";
import type { LineItem } from "./line-item.ts";
import type { SubscriptionSchedule } from "./subscription-schedule.ts";
import type { Subscription } from "./subscription.ts";
import type { TaxRate } from "./tax-rate.ts";
import type { TestClock } from "./test-helpers.ts";

export interface Quote {
  id: string;
  object: "quote";
  amount_subtotal: number;
  amount_total: number;
  application: string | Application | DeletedApplication | null;
  application_fee_amount: number | null;
  application_fee_percent: number | null;
  automatic_tax: Quote.AutomaticTax;
  collection_method: Quote.CollectionMethod;
  computed: Quote.Computed;
  created: number;
  currency: string | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  default_tax_rates?: (string | TaxRate)[];
  description: string | null;
  discounts: (string | StripeDiscount)[];
  expires_at: number;
  footer: string | null;
  from_quote: Quote.FromQuote | null;
  header: string | null;
  invoice: string | Invoice | DeletedInvoice | null;
  invoice_settings: Quote.InvoiceSettings;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  metadata: Metadata;
  number: string | null;
  on_behalf_of: string | Account | null;
  status: Quote.Status;
  status_transitions: Quote.StatusTransitions;
  subscription: string | Subscription | null;
  subscription_data: Quote.SubscriptionData;
  subscription_schedule: string | SubscriptionSchedule | null;
  test_clock: string | TestClock | null;
  total_details: Quote.TotalDetails;
  transfer_data: Quote.TransferData | null;
}
export declare namespace Quote {
  interface AutomaticTax {
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
    provider: string | null;
    status: AutomaticTax.Status | null;
  }
  namespace AutomaticTax {
    interface Liability {
      account?: string | Account;
      type: Liability.Type;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
    type Status = "complete" | "failed" | "requires_location_inputs" | OtherString;
  }
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface Computed {
    recurring: Computed.Recurring | null;
    upfront: Computed.Upfront;
  }
  namespace Computed {
    interface Recurring {
      amount_subtotal: number;
      amount_total: number;
      interval: Recurring.Interval;
      interval_count: number;
      total_details: Recurring.TotalDetails;
    }
    namespace Recurring {
      type Interval = "day" | "month" | "week" | "year" | OtherString;
      interface TotalDetails {
        amount_discount: number;
        amount_shipping: number | null;
        amount_tax: number;
        breakdown?: TotalDetails.Breakdown;
      }
      namespace TotalDetails {
        interface Breakdown {
          discounts: Breakdown.Discount[];
          taxes: Breakdown.Tax[];
        }
        namespace Breakdown {
          interface Discount {
            amount: number;
            discount: StripeDiscount;
          }
          interface Tax {
            amount: number;
            rate: TaxRate;
            taxability_reason: Tax.TaxabilityReason | null;
            taxable_amount: number | null;
          }
          namespace Tax {
            type TaxabilityReason = Invoice.ShippingCost.Tax.TaxabilityReason;
          }
        }
      }
    }
    interface Upfront {
      amount_subtotal: number;
      amount_total: number;
      line_items?: ApiList<LineItem>;
      total_details: Upfront.TotalDetails;
    }
    namespace Upfront {
      export import TotalDetails = Recurring.TotalDetails;
    }
  }
  interface FromQuote {
    is_revision: boolean;
    quote: string | Quote;
  }
  interface InvoiceSettings {
    custom_fields: InvoiceSettings.CustomField[] | null;
    days_until_due: number | null;
    description: string | null;
    footer: string | null;
    issuer: InvoiceSettings.Issuer;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    export import Issuer = AutomaticTax.Liability;
  }
  type Status = "accepted" | "canceled" | "draft" | "open" | OtherString;
  interface StatusTransitions {
    accepted_at: number | null;
    canceled_at: number | null;
    finalized_at: number | null;
  }
  interface SubscriptionData {
    billing_mode: SubscriptionData.BillingMode;
    description: string | null;
    effective_date: number | null;
    metadata: Metadata | null;
    trial_period_days: number | null;
  }
  namespace SubscriptionData {
    interface BillingMode {
      flexible?: BillingMode.Flexible;
      type: BillingMode.Type;
    }
    namespace BillingMode {
      interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      namespace Flexible {
        type ProrationDiscounts = "included" | "itemized" | OtherString;
      }
      type Type = "classic" | "flexible" | OtherString;
    }
  }
  export import TotalDetails = Computed.Recurring.TotalDetails;
  interface TransferData {
    amount: number | null;
    amount_percent: number | null;
    destination: string | Account;
  }
}
