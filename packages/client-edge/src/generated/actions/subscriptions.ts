// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
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
  create: (params?: SubscriptionCreateParams, options?: RequestOptions) => ApiPromise<Subscription>;
  /** `GET /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/retrieve */
  retrieve: (
    subscription: string,
    params?: SubscriptionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Subscription>;
  /**
   * `POST /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    subscription: string,
    params?: SubscriptionUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Subscription>;
  /** `GET /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/list */
  list: (params?: SubscriptionListParams, options?: RequestOptions) => ApiListPromise<Subscription>;
  /** `GET /v1/subscriptions/search` · https://docs.stripe.com/api/subscriptions/search */
  search: (
    params: SubscriptionSearchParams,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<Subscription>;
  /** `DELETE /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/delete */
  cancel: (
    subscription: string,
    params?: SubscriptionCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Subscription>;
  /** `DELETE /v1/subscriptions/{subscription}/discount` · https://docs.stripe.com/api/subscriptions/discount/delete */
  deleteDiscount: (
    subscription: string,
    params?: SubscriptionDeleteDiscountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedDiscount>;
  /** `POST /v1/subscriptions/{subscription}/migrate` · https://docs.stripe.com/api/subscriptions/migrate */
  migrate: (
    subscription: string,
    params: SubscriptionMigrateParams,
    options?: RequestOptions,
  ) => ApiPromise<Subscription>;
  /** `POST /v1/subscriptions/{subscription}/pause` · https://docs.stripe.com/api/subscriptions/pause */
  pause: (
    subscription: string,
    params?: SubscriptionPauseParams,
    options?: RequestOptions,
  ) => ApiPromise<Subscription>;
  /**
   * `POST /v1/subscriptions/{subscription}/resume` · https://docs.stripe.com/api/subscriptions/resume
   *
   * Times are in seconds since the Unix epoch.
   */
  resume: (
    subscription: string,
    params?: SubscriptionResumeParams,
    options?: RequestOptions,
  ) => ApiPromise<Subscription>;
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
