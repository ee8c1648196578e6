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
} from "../params/subscriptions.ts";
import type { DeletedDiscount } from "../schemas/discount.ts";
import type { Subscription } from "../schemas/subscription.ts";

export type {
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

/**
 * `POST /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SubscriptionCreateParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.post(
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
  );
}

/** `GET /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  subscription: string,
  params?: SubscriptionRetrieveParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.get(client, "/v1/subscriptions/{subscription}", [subscription], params, options);
}

/**
 * `POST /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  subscription: string,
  params?: SubscriptionUpdateParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.post(
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
  );
}

/** `GET /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: SubscriptionListParams<ExpandItems<Subscription, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Subscription, E>> {
  return operation.list(client, "/v1/subscriptions", [], params, options);
}

/** `GET /v1/subscriptions/search` · https://docs.stripe.com/api/subscriptions/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: SubscriptionSearchParams<ExpandHits<Subscription, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Subscription, E>> {
  return operation.search(client, "/v1/subscriptions/search", [], params, options);
}

/** `DELETE /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/delete */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  subscription: string,
  params?: SubscriptionCancelParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.del(client, "/v1/subscriptions/{subscription}", [subscription], params, options);
}

/** `DELETE /v1/subscriptions/{subscription}/discount` · https://docs.stripe.com/api/subscriptions/discount/delete */
export function deleteDiscount(
  client: Client,
  subscription: string,
  params?: SubscriptionDeleteDiscountParams,
  options?: RequestOptions,
): ApiPromise<DeletedDiscount> {
  return operation.del(
    client,
    "/v1/subscriptions/{subscription}/discount",
    [subscription],
    params,
    options,
  );
}

/** `POST /v1/subscriptions/{subscription}/migrate` · https://docs.stripe.com/api/subscriptions/migrate */
export function migrate<const E extends readonly string[] = []>(
  client: Client,
  subscription: string,
  params: SubscriptionMigrateParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.post(
    client,
    "/v1/subscriptions/{subscription}/migrate",
    [subscription],
    params,
    options,
  );
}

/** `POST /v1/subscriptions/{subscription}/pause` · https://docs.stripe.com/api/subscriptions/pause */
export function pause<const E extends readonly string[] = []>(
  client: Client,
  subscription: string,
  params?: SubscriptionPauseParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.post(
    client,
    "/v1/subscriptions/{subscription}/pause",
    [subscription],
    params,
    options,
  );
}

/**
 * `POST /v1/subscriptions/{subscription}/resume` · https://docs.stripe.com/api/subscriptions/resume
 *
 * Times are in seconds since the Unix epoch.
 */
export function resume<const E extends readonly string[] = []>(
  client: Client,
  subscription: string,
  params?: SubscriptionResumeParams<Expand<Subscription, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Subscription, E>> {
  return operation.post(
    client,
    "/v1/subscriptions/{subscription}/resume",
    [subscription],
    params,
    options,
  );
}
