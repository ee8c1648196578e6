// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  SubscriptionCancelParams,
  SubscriptionCreateParams,
  SubscriptionDeleteDiscountParams,
  SubscriptionListParams,
  SubscriptionMigrateParams,
  SubscriptionPauseParams,
  SubscriptionResumeParams,
  SubscriptionRetrieveParams,
  SubscriptionSearchParams,
  SubscriptionUpdateParams,
} from "../operations/subscriptions.ts";
import type { DeletedDiscount } from "../schemas/discount.ts";
import type { Subscription } from "../schemas/subscription.ts";

/** `stripe.subscriptions` */
export interface SubscriptionsActions {
  /**
   * `POST /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SubscriptionCreateParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `GET /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionRetrieveParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /**
   * `POST /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionUpdateParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `GET /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/list */
  list: <const E extends readonly string[] = []>(
    params?: SubscriptionListParams<ExpandItems<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Subscription, E>>;
  /** `GET /v1/subscriptions/search` · https://docs.stripe.com/api/subscriptions/search */
  search: <const E extends readonly string[] = []>(
    params: SubscriptionSearchParams<ExpandHits<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Subscription, E>>;
  /** `DELETE /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/delete */
  cancel: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionCancelParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `DELETE /v1/subscriptions/{subscription}/discount` · https://docs.stripe.com/api/subscriptions/discount/delete */
  deleteDiscount: (
    subscription: string,
    params?: SubscriptionDeleteDiscountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedDiscount>;
  /** `POST /v1/subscriptions/{subscription}/migrate` · https://docs.stripe.com/api/subscriptions/migrate */
  migrate: <const E extends readonly string[] = []>(
    subscription: string,
    params: SubscriptionMigrateParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `POST /v1/subscriptions/{subscription}/pause` · https://docs.stripe.com/api/subscriptions/pause */
  pause: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionPauseParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /**
   * `POST /v1/subscriptions/{subscription}/resume` · https://docs.stripe.com/api/subscriptions/resume
   *
   * Times are in seconds since the Unix epoch.
   */
  resume: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionResumeParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
}

/** Binds the operations of `stripe.subscriptions` to a client. */
export function subscriptionsActions(client: Client): SubscriptionsActions {
  return {
    create: (params, options) =>
      operation.post(
        client,
        "/v1/subscriptions",
        [],
        clear(params, [
          "add_invoice_items.*.tax_rates",
          "default_tax_rates",
          "discounts",
          "invoice_settings.account_tax_ids",
          "invoice_settings.custom_fields",
          "items.*.discounts",
          "items.*.tax_rates",
          "payment_settings.payment_method_types",
        ]),
        options,
      ),
    retrieve: (subscription, params, options) =>
      operation.get(client, "/v1/subscriptions/{subscription}", [subscription], params, options),
    update: (subscription, params, options) =>
      operation.post(
        client,
        "/v1/subscriptions/{subscription}",
        [subscription],
        clear(params, [
          "add_invoice_items.*.tax_rates",
          "billing_schedules",
          "default_tax_rates",
          "discounts",
          "invoice_settings.account_tax_ids",
          "invoice_settings.custom_fields",
          "items.*.discounts",
          "items.*.tax_rates",
          "payment_settings.payment_method_types",
        ]),
        options,
      ),
    list: (params, options) => operation.list(client, "/v1/subscriptions", [], params, options),
    search: (params, options) =>
      operation.search(client, "/v1/subscriptions/search", [], params, options),
    cancel: (subscription, params, options) =>
      operation.del(client, "/v1/subscriptions/{subscription}", [subscription], params, options),
    deleteDiscount: (subscription, params, options) =>
      operation.del(
        client,
        "/v1/subscriptions/{subscription}/discount",
        [subscription],
        params,
        options,
      ),
    migrate: (subscription, params, options) =>
      operation.post(
        client,
        "/v1/subscriptions/{subscription}/migrate",
        [subscription],
        params,
        options,
      ),
    pause: (subscription, params, options) =>
      operation.post(
        client,
        "/v1/subscriptions/{subscription}/pause",
        [subscription],
        params,
        options,
      ),
    resume: (subscription, params, options) =>
      operation.post(
        client,
        "/v1/subscriptions/{subscription}/resume",
        [subscription],
        params,
        options,
      ),
  };
}
