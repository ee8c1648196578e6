// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { DeletedSubscriptionItem, SubscriptionItem } from "../schemas/subscription-item.ts";
import type { UsageRecordSummary } from "../schemas/usage-record-summary.ts";
import type { UsageRecord } from "../schemas/usage-record.ts";

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

/**
 * `POST /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: SubscriptionItemCreateParams<Expand<SubscriptionItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionItem, E>> {
  return operation.post(
    client,
    "/v1/subscription_items",
    [],
    clear(params, ["discounts", "tax_rates"]),
    options,
  );
}

/** `GET /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemRetrieveParams<Expand<SubscriptionItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionItem, E>> {
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
export function update<const E extends readonly string[] = []>(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemUpdateParams<Expand<SubscriptionItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionItem, E>> {
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
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: SubscriptionItemListParams<ExpandItems<SubscriptionItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<SubscriptionItem, E>> {
  return operation.list(client, "/v1/subscription_items", [], params, options);
}

/**
 * `GET /v1/subscription_items/{subscription_item}/usage_record_summaries` · https://docs.stripe.com/api/subscription_items/usage_record_summaries/list
 *
 * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
 */
export function listUsageRecordSummaries<const E extends readonly string[] = []>(
  client: Client,
  subscriptionItem: string,
  params?: SubscriptionItemListUsageRecordSummariesParams<ExpandItems<UsageRecordSummary, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<UsageRecordSummary, E>> {
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
export function createUsageRecord<const E extends readonly string[] = []>(
  client: Client,
  subscriptionItem: string,
  params: SubscriptionItemCreateUsageRecordParams<Expand<UsageRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<UsageRecord, E>> {
  return operation.post(
    client,
    "/v1/subscription_items/{subscription_item}/usage_records",
    [subscriptionItem],
    params,
    options,
    { version: "2025-02-24.acacia" },
  );
}
