// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import * as subscriptions from "../operations/subscriptions.ts";
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
    create: (params, options) => subscriptions.create(client, params, options),
    retrieve: (subscription, params, options) =>
      subscriptions.retrieve(client, subscription, params, options),
    update: (subscription, params, options) =>
      subscriptions.update(client, subscription, params, options),
    list: (params, options) => subscriptions.list(client, params, options),
    search: (params, options) => subscriptions.search(client, params, options),
    cancel: (subscription, params, options) =>
      subscriptions.cancel(client, subscription, params, options),
    deleteDiscount: (subscription, params, options) =>
      subscriptions.deleteDiscount(client, subscription, params, options),
    migrate: (subscription, params, options) =>
      subscriptions.migrate(client, subscription, params, options),
    pause: (subscription, params, options) =>
      subscriptions.pause(client, subscription, params, options),
    resume: (subscription, params, options) =>
      subscriptions.resume(client, subscription, params, options),
  };
}
