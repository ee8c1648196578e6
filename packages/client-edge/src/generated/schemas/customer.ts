// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Address } from "./address.ts";
import type { CashBalance } from "./cash-balance.ts";
import type { Charge } from "./charge.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Discount } from "./discount.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { Subscription } from "./subscription.ts";
import type { TaxId } from "./tax-id.ts";
import type { TestClock } from "./test-helpers.ts";

export interface Customer {
  id: string;
  object: "customer";
  address?: Address | null;
  balance: number;
  business_name?: string;
  cash_balance?: CashBalance | null;
  created: number;
  currency?: string | null;
  customer_account?: string | null;
  default_source: string | CustomerSource | null;
  delinquent?: boolean | null;
  description: string | null;
  discount?: Discount | null;
  email: string | null;
  individual_name?: string;
  invoice_credit_balance?: { [key: string]: number };
  invoice_prefix?: string | null;
  invoice_settings: Customer.InvoiceSettings;
  livemode: boolean;
  metadata: Metadata;
  name?: string | null;
  next_invoice_sequence?: number;
  phone?: string | null;
  preferred_locales?: string[] | null;
  shipping: Customer.Shipping | null;
  sources?: ApiList<CustomerSource>;
  subscriptions?: ApiList<Subscription>;
  tax?: Customer.Tax;
  tax_exempt?: Customer.TaxExempt | null;
  tax_ids?: ApiList<TaxId>;
  test_clock?: string | TestClock | null;
  deleted?: undefined;
}
export declare namespace Customer {
  interface InvoiceSettings {
    custom_fields: InvoiceSettings.CustomField[] | null;
    default_payment_method: string | PaymentMethod | null;
    footer: string | null;
    rendering_options: InvoiceSettings.RenderingOptions | null;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    interface RenderingOptions {
      amount_tax_display: string | null;
      template: string | null;
    }
  }
  type Shipping = Charge.Shipping;
  interface Tax {
    automatic_tax: Tax.AutomaticTax;
    ip_address: string | null;
    location: Tax.Location | null;
    provider: Tax.Provider;
  }
  namespace Tax {
    type AutomaticTax =
      | "failed"
      | "not_collecting"
      | "supported"
      | "unrecognized_location"
      | OtherString;
    interface Location {
      country: string;
      source: Location.Source;
      state: string | null;
    }
    namespace Location {
      type Source =
        | "billing_address"
        | "ip_address"
        | "payment_method"
        | "shipping_destination"
        | OtherString;
    }
    type Provider = "anrok" | "avalara" | "sphere" | "stripe" | OtherString;
  }
  type TaxExempt = "exempt" | "none" | "reverse" | OtherString;
}

export interface DeletedCustomer {
  id: string;
  object: "customer";
  deleted: true;
}
