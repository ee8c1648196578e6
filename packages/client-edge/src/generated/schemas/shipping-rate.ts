// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { TaxCode } from "./tax-code.ts";

export interface ShippingRate {
  id: string;
  object: "shipping_rate";
  active: boolean;
  created: number;
  delivery_estimate: ShippingRate.DeliveryEstimate | null;
  display_name: string | null;
  fixed_amount?: ShippingRate.FixedAmount;
  livemode: boolean;
  metadata: Metadata;
  tax_behavior: ShippingRate.TaxBehavior | null;
  tax_code: string | TaxCode | null;
  type: "fixed_amount";
}
export declare namespace ShippingRate {
  interface DeliveryEstimate {
    maximum: DeliveryEstimate.Maximum | null;
    minimum: DeliveryEstimate.Minimum | null;
  }
  namespace DeliveryEstimate {
    interface Maximum {
      unit: Maximum.Unit;
      value: number;
    }
    namespace Maximum {
      type Unit = "business_day" | "day" | "hour" | "month" | "week" | OtherString;
    }
    export import Minimum = Maximum;
  }
  interface FixedAmount {
    amount: number;
    currency: string;
    currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
  }
  namespace FixedAmount {
    interface CurrencyOptions {
      amount: number;
      tax_behavior: CurrencyOptions.TaxBehavior;
    }
    namespace CurrencyOptions {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}
