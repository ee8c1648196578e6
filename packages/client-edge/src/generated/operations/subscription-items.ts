// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SubscriptionItemCreateParams,
  SubscriptionItemCreateUsageRecordParams,
  SubscriptionItemDeleteParams,
  SubscriptionItemListParams,
  SubscriptionItemListUsageRecordSummariesParams,
  SubscriptionItemRetrieveParams,
  SubscriptionItemUpdateParams,
} from "../params/subscription-items.ts";
import type { DeletedSubscriptionItem, SubscriptionItem } from "../schemas/subscription-item.ts";
import type { UsageRecordSummary } from "../schemas/usage-record-summary.ts";
import type { UsageRecord } from "../schemas/usage-record.ts";

export type {
  SubscriptionItemCreateParams,
  SubscriptionItemCreateUsageRecordParams,
  SubscriptionItemDeleteParams,
  SubscriptionItemListParams,
  SubscriptionItemListUsageRecordSummariesParams,
  SubscriptionItemRetrieveParams,
  SubscriptionItemUpdateParams,
} from "../params/subscription-items.ts";

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
