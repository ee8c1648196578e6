// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.subscriptionItems` */
export interface SubscriptionItemsActions {
  /**
   * `POST /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: SubscriptionItemCreateParams<Expand<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionItem, E>>;
  /** `GET /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params?: SubscriptionItemRetrieveParams<Expand<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionItem, E>>;
  /**
   * `POST /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params?: SubscriptionItemUpdateParams<Expand<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionItem, E>>;
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
  list: <const E extends readonly string[] = []>(
    params: SubscriptionItemListParams<ExpandItems<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SubscriptionItem, E>>;
  /**
   * `GET /v1/subscription_items/{subscription_item}/usage_record_summaries` · https://docs.stripe.com/api/subscription_items/usage_record_summaries/list
   *
   * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
   */
  listUsageRecordSummaries: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params?: SubscriptionItemListUsageRecordSummariesParams<ExpandItems<UsageRecordSummary, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<UsageRecordSummary, E>>;
  /**
   * `POST /v1/subscription_items/{subscription_item}/usage_records` · https://docs.stripe.com/api/subscription_items/usage_records
   *
   * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
   *
   * Times are in seconds since the Unix epoch.
   */
  createUsageRecord: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params: SubscriptionItemCreateUsageRecordParams<Expand<UsageRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<UsageRecord, E>>;
}

/** Binds the operations of `stripe.subscriptionItems` to a client. */
export function subscriptionItemsActions(client: Client): SubscriptionItemsActions {
  const bind = binder(client, "/v1/subscription_items");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["discounts", "tax_rates"])),
    retrieve: bind(operation.get, "/{subscription_item}"),
    update: bind(
      operation.post,
      "/{subscription_item}",
      (params) => clear(params, ["discounts", "tax_rates"]),
    ),
    del: bind(operation.del, "/{subscription_item}"),
    list: bind(operation.list),
    listUsageRecordSummaries: bind(
      operation.list,
      "/{subscription_item}/usage_record_summaries",
      undefined,
      { version: "2025-02-24.acacia" },
    ),
    createUsageRecord: bind(
      operation.post,
      "/{subscription_item}/usage_records",
      undefined,
      { version: "2025-02-24.acacia" },
    ),
  };
}
