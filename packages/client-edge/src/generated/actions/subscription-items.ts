// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  SubscriptionItemCreateParams,
  SubscriptionItemCreateUsageRecordParams,
  SubscriptionItemDeleteParams,
  SubscriptionItemListParams,
  SubscriptionItemListUsageRecordSummariesParams,
  SubscriptionItemRetrieveParams,
  SubscriptionItemUpdateParams,
} from "../operations/subscription-items.ts";
import type { DeletedSubscriptionItem, SubscriptionItem } from "../schemas/subscription-item.ts";
import type { UsageRecordSummary } from "../schemas/usage-record-summary.ts";
import type { UsageRecord } from "../schemas/usage-record.ts";

/** `stripe.subscriptionItems` */
export interface SubscriptionItemsActions {
  /**
   * `POST /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (
    params: SubscriptionItemCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<SubscriptionItem>;
  /** `GET /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/retrieve */
  retrieve: (
    subscriptionItem: string,
    params?: SubscriptionItemRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<SubscriptionItem>;
  /**
   * `POST /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    subscriptionItem: string,
    params?: SubscriptionItemUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<SubscriptionItem>;
  /**
   * `DELETE /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/delete
   *
   * Times are in seconds since the Unix epoch.
   */
  del: (
    subscriptionItem: string,
    params?: SubscriptionItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedSubscriptionItem>;
  /** `GET /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/list */
  list: (
    params: SubscriptionItemListParams,
    options?: RequestOptions,
  ) => ApiListPromise<SubscriptionItem>;
  /**
   * `GET /v1/subscription_items/{subscription_item}/usage_record_summaries` · https://docs.stripe.com/api/subscription_items/usage_record_summaries/list
   *
   * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
   */
  listUsageRecordSummaries: (
    subscriptionItem: string,
    params?: SubscriptionItemListUsageRecordSummariesParams,
    options?: RequestOptions,
  ) => ApiListPromise<UsageRecordSummary>;
  /**
   * `POST /v1/subscription_items/{subscription_item}/usage_records` · https://docs.stripe.com/api/subscription_items/usage_records
   *
   * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
   *
   * Times are in seconds since the Unix epoch.
   */
  createUsageRecord: (
    subscriptionItem: string,
    params: SubscriptionItemCreateUsageRecordParams,
    options?: RequestOptions,
  ) => ApiPromise<UsageRecord>;
}

/** Binds the operations of `stripe.subscriptionItems` to a client. */
export function subscriptionItemsActions(client: Client): SubscriptionItemsActions {
  return {
    create: (params, options) =>
      operation.post(
        client,
        "/v1/subscription_items",
        [],
        clear(params, ["discounts", "tax_rates"]),
        options,
      ),
    retrieve: (subscriptionItem, params, options) =>
      operation.get(
        client,
        "/v1/subscription_items/{subscription_item}",
        [subscriptionItem],
        params,
        options,
      ),
    update: (subscriptionItem, params, options) =>
      operation.post(
        client,
        "/v1/subscription_items/{subscription_item}",
        [subscriptionItem],
        clear(params, ["discounts", "tax_rates"]),
        options,
      ),
    del: (subscriptionItem, params, options) =>
      operation.del(
        client,
        "/v1/subscription_items/{subscription_item}",
        [subscriptionItem],
        params,
        options,
      ),
    list: (params, options) =>
      operation.list(client, "/v1/subscription_items", [], params, options),
    listUsageRecordSummaries: (subscriptionItem, params, options) =>
      operation.list(
        client,
        "/v1/subscription_items/{subscription_item}/usage_record_summaries",
        [subscriptionItem],
        params,
        options,
        { version: "2025-02-24.acacia" },
      ),
    createUsageRecord: (subscriptionItem, params, options) =>
      operation.post(
        client,
        "/v1/subscription_items/{subscription_item}/usage_records",
        [subscriptionItem],
        params,
        options,
        { version: "2025-02-24.acacia" },
      ),
  };
}
