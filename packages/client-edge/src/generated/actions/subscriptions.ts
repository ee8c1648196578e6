// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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
} from "../params/subscriptions.ts";
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
  const bind = binder(client, "/v1/subscriptions");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "add_invoice_items.*.tax_rates",
        "default_tax_rates",
        "discounts",
        "invoice_settings.account_tax_ids",
        "invoice_settings.custom_fields",
        "items.*.discounts",
        "items.*.tax_rates",
        "payment_settings.payment_method_types",
      ]),
    ),
    retrieve: bind(operation.get, "/{subscription}"),
    update: bind(
      operation.post,
      "/{subscription}",
      (params) => clear(params, [
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
    ),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    cancel: bind(operation.del, "/{subscription}"),
    deleteDiscount: bind(operation.del, "/{subscription}/discount"),
    migrate: bind(operation.post, "/{subscription}/migrate"),
    pause: bind(operation.post, "/{subscription}/pause"),
    resume: bind(operation.post, "/{subscription}/resume"),
  };
}
