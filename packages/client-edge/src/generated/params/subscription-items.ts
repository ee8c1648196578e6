// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";

export interface SubscriptionItemCreateParams<Expand = string[]> {
  subscription: string;
  billing_thresholds?: Emptyable<SubscriptionItemCreateParams.BillingThresholds>;
  current_trial?: SubscriptionItemCreateParams.CurrentTrial;
  discounts?: Emptyable<SubscriptionItemCreateParams.Discount[]>;
  expand?: Expand;
  metadata?: MetadataParam;
  payment_behavior?: SubscriptionItemCreateParams.PaymentBehavior;
  plan?: string;
  price?: string;
  price_data?: SubscriptionItemCreateParams.PriceData;
  proration_behavior?: SubscriptionItemCreateParams.ProrationBehavior;
  proration_date?: number;
  quantity?: number;
  tax_rates?: Emptyable<string[]>;
}
export declare namespace SubscriptionItemCreateParams {
  interface BillingThresholds {
    usage_gte: number;
  }
  interface CurrentTrial {
    trial_offer: string;
  }
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  type PaymentBehavior =
    | "allow_incomplete"
    | "default_incomplete"
    | "error_if_incomplete"
    | "pending_if_incomplete"
    | OtherString;
  interface PriceData {
    currency: string;
    product: string;
    recurring: PriceData.Recurring;
    tax_behavior?: PriceData.TaxBehavior;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace PriceData {
    interface Recurring {
      interval: Recurring.Interval;
      interval_count?: number;
    }
    namespace Recurring {
      type Interval = "day" | "month" | "week" | "year" | OtherString;
    }
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  }
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
}

export interface SubscriptionItemRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SubscriptionItemUpdateParams<Expand = string[]> {
  billing_thresholds?: Emptyable<SubscriptionItemUpdateParams.BillingThresholds>;
  current_trial?: SubscriptionItemUpdateParams.CurrentTrial;
  discounts?: Emptyable<SubscriptionItemUpdateParams.Discount[]>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  off_session?: boolean;
  payment_behavior?: SubscriptionItemUpdateParams.PaymentBehavior;
  plan?: string;
  price?: string;
  price_data?: SubscriptionItemUpdateParams.PriceData;
  proration_behavior?: SubscriptionItemUpdateParams.ProrationBehavior;
  proration_date?: number;
  quantity?: number;
  tax_rates?: Emptyable<string[]>;
}
export declare namespace SubscriptionItemUpdateParams {
  interface BillingThresholds {
    usage_gte: number;
  }
  interface CurrentTrial {
    trial_offer: string;
  }
  type Discount = SubscriptionItemCreateParams.Discount;
  type PaymentBehavior =
    | "allow_incomplete"
    | "default_incomplete"
    | "error_if_incomplete"
    | "pending_if_incomplete"
    | OtherString;
  export import PriceData = SubscriptionItemCreateParams.PriceData;
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
}

export interface SubscriptionItemDeleteParams {
  clear_usage?: boolean;
  payment_behavior?: SubscriptionItemDeleteParams.PaymentBehavior;
  proration_behavior?: SubscriptionItemDeleteParams.ProrationBehavior;
  proration_date?: number;
}
export declare namespace SubscriptionItemDeleteParams {
  type PaymentBehavior =
    | "allow_incomplete"
    | "default_incomplete"
    | "error_if_incomplete"
    | "pending_if_incomplete"
    | OtherString;
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
}

export interface SubscriptionItemListParams<Expand = string[]> extends PaginationParams {
  subscription: string;
  expand?: Expand;
}

export interface SubscriptionItemListUsageRecordSummariesParams<Expand = string[]>
  extends PaginationParams {
  expand?: Expand;
}

export interface SubscriptionItemCreateUsageRecordParams<Expand = string[]> {
  quantity: number;
  action?: SubscriptionItemCreateUsageRecordParams.Action;
  expand?: Expand;
  timestamp?: "now" | number;
}
export declare namespace SubscriptionItemCreateUsageRecordParams {
  type Action = "increment" | "set";
}
