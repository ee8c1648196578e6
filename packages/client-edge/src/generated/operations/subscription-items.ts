// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { DeletedSubscriptionItem, SubscriptionItem } from "../schemas/subscription-item.ts";
import type { UsageRecordSummary } from "../schemas/usage-record-summary.ts";
import type { UsageRecord } from "../schemas/usage-record.ts";

export interface SubscriptionItemCreateParams {
  subscription: string;
  billing_thresholds?: Emptyable<SubscriptionItemCreateParams.BillingThresholds>;
  current_trial?: SubscriptionItemCreateParams.CurrentTrial;
  discounts?: Emptyable<SubscriptionItemCreateParams.Discount[]>;
  expand?: string[];
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

export interface SubscriptionItemRetrieveParams {
  expand?: string[];
}

export interface SubscriptionItemUpdateParams {
  billing_thresholds?: Emptyable<SubscriptionItemUpdateParams.BillingThresholds>;
  current_trial?: SubscriptionItemUpdateParams.CurrentTrial;
  discounts?: Emptyable<SubscriptionItemUpdateParams.Discount[]>;
  expand?: string[];
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

export interface SubscriptionItemListParams extends PaginationParams {
  subscription: string;
  expand?: string[];
}

export interface SubscriptionItemListUsageRecordSummariesParams extends PaginationParams {
  expand?: string[];
}

export interface SubscriptionItemCreateUsageRecordParams {
  quantity: number;
  action?: SubscriptionItemCreateUsageRecordParams.Action;
  expand?: string[];
  timestamp?: "now" | number;
}
export declare namespace SubscriptionItemCreateUsageRecordParams {
  type Action = "increment" | "set";
}

/**
 * `POST /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create(
  client: Client,
  params: SubscriptionItemCreateParams,
  options?: RequestOptions,
): ApiPromise<SubscriptionItem> {
  return operation.post(
    client,
    "/v1/subscription_items",
    [],
    clear(params, ["discounts", "tax_rates"]),
    options,
  );
}

/** `GET /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/retrieve */
export function retrieve(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemRetrieveParams,
  options?: RequestOptions,
): ApiPromise<SubscriptionItem> {
  return operation.get(
    client,
    "/v1/subscription_items/{subscription_item}",
    [subscriptionItem],
    params,
    options,
  );
}

/**
 * `POST /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemUpdateParams,
  options?: RequestOptions,
): ApiPromise<SubscriptionItem> {
  return operation.post(
    client,
    "/v1/subscription_items/{subscription_item}",
    [subscriptionItem],
    clear(params, ["discounts", "tax_rates"]),
    options,
  );
}

/**
 * `DELETE /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/delete
 *
 * Times are in seconds since the Unix epoch.
 */
export function del(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedSubscriptionItem> {
  return operation.del(
    client,
    "/v1/subscription_items/{subscription_item}",
    [subscriptionItem],
    params,
    options,
  );
}

/** `GET /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/list */
export function list(
  client: Client,
  params: SubscriptionItemListParams,
  options?: RequestOptions,
): ApiListPromise<SubscriptionItem> {
  return operation.list(client, "/v1/subscription_items", [], params, options);
}

/**
 * `GET /v1/subscription_items/{subscription_item}/usage_record_summaries` · https://docs.stripe.com/api/subscription_items/usage_record_summaries/list
 *
 * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
 */
export function listUsageRecordSummaries(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemListUsageRecordSummariesParams,
  options?: RequestOptions,
): ApiListPromise<UsageRecordSummary> {
  return operation.list(
    client,
    "/v1/subscription_items/{subscription_item}/usage_record_summaries",
    [subscriptionItem],
    params,
    options,
    { version: "2025-02-24.acacia" },
  );
}

/**
 * `POST /v1/subscription_items/{subscription_item}/usage_records` · https://docs.stripe.com/api/subscription_items/usage_records
 *
 * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
 *
 * Times are in seconds since the Unix epoch.
 */
export function createUsageRecord(
  client: Client,
  subscriptionItem: string,
  params: SubscriptionItemCreateUsageRecordParams,
  options?: RequestOptions,
): ApiPromise<UsageRecord> {
  return operation.post(
    client,
    "/v1/subscription_items/{subscription_item}/usage_records",
    [subscriptionItem],
    params,
    options,
    { version: "2025-02-24.acacia" },
  );
}
