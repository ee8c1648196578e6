// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Application, DeletedApplication } from "./application.ts";
import type { Coupon } from "./coupon.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Discount as StripeDiscount } from "./discount.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { DeletedPlan, Plan } from "./plan.ts";
import type { DeletedPrice, Price } from "./price.ts";
import type { PromotionCode } from "./promotion-code.ts";
import type { Subscription } from "./subscription.ts";
import type { DeletedTaxId, TaxId } from "./tax-id.ts";
import type { TaxRate } from "./tax-rate.ts";
import type { TestClock } from "./test-helpers.ts";

export interface SubscriptionSchedule {
  id: string;
  object: "subscription_schedule";
  application: string | Application | DeletedApplication | null;
  billing_mode: SubscriptionSchedule.BillingMode;
  canceled_at: number | null;
  completed_at: number | null;
  created: number;
  current_phase: SubscriptionSchedule.CurrentPhase | null;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  default_settings: SubscriptionSchedule.DefaultSettings;
  end_behavior: SubscriptionSchedule.EndBehavior;
  livemode: boolean;
  metadata: Metadata | null;
  pause_schedules: SubscriptionSchedule.PauseSchedule[];
  phases: SubscriptionSchedule.Phase[];
  released_at: number | null;
  released_subscription: string | null;
  status: SubscriptionSchedule.Status;
  subscription: string | Subscription | null;
  test_clock: string | TestClock | null;
}
export declare namespace SubscriptionSchedule {
  interface BillingMode {
    flexible: BillingMode.Flexible | null;
    type: BillingMode.Type;
    updated_at?: number;
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
  interface CurrentPhase {
    end_date: number;
    start_date: number;
  }
  interface DefaultSettings {
    application_fee_percent: number | null;
    automatic_tax?: DefaultSettings.AutomaticTax;
    billing_cycle_anchor: DefaultSettings.BillingCycleAnchor;
    billing_thresholds: DefaultSettings.BillingThresholds | null;
    collection_method: DefaultSettings.CollectionMethod | null;
    default_payment_method: string | PaymentMethod | null;
    description: string | null;
    invoice_settings: DefaultSettings.InvoiceSettings;
    on_behalf_of: string | Account | null;
    transfer_data: DefaultSettings.TransferData | null;
  }
  namespace DefaultSettings {
    interface AutomaticTax {
      disabled_reason: "requires_location_inputs" | null;
      enabled: boolean;
      liability: AutomaticTax.Liability | null;
    }
    namespace AutomaticTax {
      interface Liability {
        account?: string | Account;
        type: Liability.Type;
      }
      namespace Liability {
        type Type = "account" | "self" | OtherString;
      }
    }
    type BillingCycleAnchor = "automatic" | "phase_start" | OtherString;
    type BillingThresholds = Subscription.BillingThresholds;
    type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
    interface InvoiceSettings {
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
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
    type TransferData = Subscription.TransferData;
  }
  type EndBehavior = "cancel" | "none" | "release" | "renew" | OtherString;
  interface PauseSchedule {
    key: string;
    pause: PauseSchedule.Pause;
    resume: PauseSchedule.Resume | null;
  }
  namespace PauseSchedule {
    interface Pause {
      pause_at: number;
      settings: Pause.Settings | null;
      status: Pause.Status;
    }
    namespace Pause {
      interface Settings {
        bill_for: Settings.BillFor;
        invoicing_behavior: Settings.InvoicingBehavior;
        type: Settings.Type;
      }
      namespace Settings {
        interface BillFor {
          outstanding_usage_through: BillFor.OutstandingUsageThrough;
          unused_time_from: BillFor.UnusedTimeFrom;
        }
        namespace BillFor {
          interface OutstandingUsageThrough {
            type: OutstandingUsageThrough.Type;
          }
          namespace OutstandingUsageThrough {
            type Type = "none" | "pause_at" | OtherString;
          }
          interface UnusedTimeFrom {
            type: UnusedTimeFrom.Type;
          }
          namespace UnusedTimeFrom {
            type Type = "item_current_period_start" | "none" | "pause_at" | OtherString;
          }
        }
        type InvoicingBehavior = "invoice" | "pending_invoice_item" | OtherString;
        type Type = "subscription" | OtherString;
      }
      interface Status {
        error?: Status.Error;
        type: Status.Type;
      }
      namespace Status {
        interface Error {
          code?: string;
          message: string;
        }
        type Type = "error" | "scheduled" | "succeeded" | OtherString;
      }
    }
    interface Resume {
      resume_at: number;
      settings: Resume.Settings;
      status: Resume.Status;
    }
    namespace Resume {
      interface Settings {
        billing_cycle_anchor: Settings.BillingCycleAnchor;
        payment_behavior: Settings.PaymentBehavior;
        proration_behavior: Settings.ProrationBehavior;
      }
      namespace Settings {
        type BillingCycleAnchor = "resume_at" | "unchanged" | OtherString;
        type PaymentBehavior =
          | "resume_on_payment_attempt"
          | "resume_on_payment_success"
          | OtherString;
        type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
      }
      interface Status {
        error?: Status.Error;
        type: Status.Type;
      }
      namespace Status {
        interface Error {
          code?: string;
          message: string;
        }
        type Type =
          | "error"
          | "pending"
          | "requires_action"
          | "scheduled"
          | "succeeded"
          | OtherString;
      }
    }
  }
  interface Phase {
    add_invoice_items: Phase.AddInvoiceItem[];
    application_fee_percent: number | null;
    automatic_tax?: Phase.AutomaticTax;
    billing_cycle_anchor: Phase.BillingCycleAnchor | null;
    billing_thresholds: Phase.BillingThresholds | null;
    collection_method: Phase.CollectionMethod | null;
    currency: string;
    default_payment_method: string | PaymentMethod | null;
    default_tax_rates?: TaxRate[] | null;
    description: string | null;
    discounts: Phase.Discount[];
    end_date: number;
    invoice_settings: Phase.InvoiceSettings | null;
    items: Phase.Item[];
    metadata: Metadata | null;
    on_behalf_of: string | Account | null;
    proration_behavior: Phase.ProrationBehavior;
    start_date: number;
    transfer_data: Phase.TransferData | null;
    trial?: boolean;
    trial_end: number | null;
  }
  namespace Phase {
    interface AddInvoiceItem {
      discountable: boolean | null;
      discounts: AddInvoiceItem.Discount[];
      metadata: Metadata | null;
      period: AddInvoiceItem.Period;
      price: string | Price | DeletedPrice;
      quantity: number | null;
      tax_rates?: TaxRate[] | null;
    }
    namespace AddInvoiceItem {
      interface Discount {
        coupon: string | Coupon | null;
        discount: string | StripeDiscount | null;
        promotion_code: string | PromotionCode | null;
      }
      interface Period {
        end: Period.End;
        start: Period.Start;
      }
      namespace Period {
        interface End {
          timestamp?: number;
          type: End.Type;
        }
        namespace End {
          type Type = "min_item_period_end" | "phase_end" | "timestamp" | OtherString;
        }
        interface Start {
          timestamp?: number;
          type: Start.Type;
        }
        namespace Start {
          type Type = "max_item_period_start" | "phase_start" | "timestamp" | OtherString;
        }
      }
    }
    export import AutomaticTax = DefaultSettings.AutomaticTax;
    type BillingCycleAnchor = "automatic" | "phase_start" | OtherString;
    type BillingThresholds = DefaultSettings.BillingThresholds;
    type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
    type Discount = AddInvoiceItem.Discount;
    interface InvoiceSettings {
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
      custom_fields: InvoiceSettings.CustomField[] | null;
      days_until_due: number | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceSettings.Issuer | null;
    }
    namespace InvoiceSettings {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = DefaultSettings.AutomaticTax.Liability;
    }
    interface Item {
      billing_thresholds: Item.BillingThresholds | null;
      discounts: Item.Discount[];
      metadata: Metadata | null;
      plan: string | Plan | DeletedPlan;
      price: string | Price | DeletedPrice;
      quantity?: number;
      tax_rates?: TaxRate[] | null;
    }
    namespace Item {
      interface BillingThresholds {
        usage_gte: number | null;
      }
      type Discount = AddInvoiceItem.Discount;
    }
    type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
    type TransferData = DefaultSettings.TransferData;
  }
  type Status = "active" | "canceled" | "completed" | "not_started" | "released" | OtherString;
}
