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
  PaymentIntentApplyCustomerBalanceParams,
  PaymentIntentCancelParams,
  PaymentIntentCaptureParams,
  PaymentIntentConfirmParams,
  PaymentIntentCreateParams,
  PaymentIntentIncrementAuthorizationParams,
  PaymentIntentListAmountDetailsLineItemsParams,
  PaymentIntentListParams,
  PaymentIntentRetrieveParams,
  PaymentIntentSearchParams,
  PaymentIntentUpdateParams,
  PaymentIntentVerifyMicrodepositsParams,
} from "../params/payment-intents.ts";
import type { PaymentIntentAmountDetailsLineItem } from "../schemas/payment-intent-amount-details-line-item.ts";
import type { PaymentIntent } from "../schemas/payment-intent.ts";

export type {
  PaymentIntentApplyCustomerBalanceParams,
  PaymentIntentCancelParams,
  PaymentIntentCaptureParams,
  PaymentIntentConfirmParams,
  PaymentIntentCreateParams,
  PaymentIntentIncrementAuthorizationParams,
  PaymentIntentListAmountDetailsLineItemsParams,
  PaymentIntentListParams,
  PaymentIntentRetrieveParams,
  PaymentIntentSearchParams,
  PaymentIntentUpdateParams,
  PaymentIntentVerifyMicrodepositsParams,
} from "../params/payment-intents.ts";

/**
 * `POST /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentIntentCreateParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents",
    [],
    clear(params, ["amount_details.line_items", "payment_method_options.klarna.subscriptions"]),
    options,
  );
}

/**
 * `GET /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/retrieve
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentRetrieveParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.get(
    client,
    "/v1/payment_intents/{payment_intent}",
    [paymentIntent],
    params,
    options,
  );
}

/**
 * `POST /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentUpdateParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}",
    [paymentIntent],
    clear(params, [
      "amount_details.line_items",
      "excluded_payment_method_types",
      "payment_method_options.klarna.subscriptions",
    ]),
    options,
  );
}

/** `GET /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentIntentListParams<ExpandItems<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentIntent, E>> {
  return operation.list(client, "/v1/payment_intents", [], params, options);
}

/** `GET /v1/payment_intents/search` · https://docs.stripe.com/api/payment_intents/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentIntentSearchParams<ExpandHits<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<PaymentIntent, E>> {
  return operation.search(client, "/v1/payment_intents/search", [], params, options);
}

/** `GET /v1/payment_intents/{payment_intent}/amount_details_line_items` · https://docs.stripe.com/api/payment_intents/amount_details_line_items/list */
export function listAmountDetailsLineItems<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentListAmountDetailsLineItemsParams<ExpandItems<PaymentIntentAmountDetailsLineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentIntentAmountDetailsLineItem, E>> {
  return operation.list(
    client,
    "/v1/payment_intents/{payment_intent}/amount_details_line_items",
    [paymentIntent],
    params,
    options,
  );
}

/** `POST /v1/payment_intents/{payment_intent}/apply_customer_balance` · https://docs.stripe.com/api/payment_intents/apply_customer_balance */
export function applyCustomerBalance<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentApplyCustomerBalanceParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}/apply_customer_balance",
    [paymentIntent],
    params,
    options,
  );
}

/** `POST /v1/payment_intents/{payment_intent}/cancel` · https://docs.stripe.com/api/payment_intents/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentCancelParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}/cancel",
    [paymentIntent],
    params,
    options,
  );
}

/** `POST /v1/payment_intents/{payment_intent}/capture` · https://docs.stripe.com/api/payment_intents/capture */
export function capture<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentCaptureParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}/capture",
    [paymentIntent],
    clear(params, ["amount_details.line_items"]),
    options,
  );
}

/**
 * `POST /v1/payment_intents/{payment_intent}/confirm` · https://docs.stripe.com/api/payment_intents/confirm
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 *
 * Times are in seconds since the Unix epoch.
 */
export function confirm<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentConfirmParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}/confirm",
    [paymentIntent],
    clear(params, [
      "amount_details.line_items",
      "excluded_payment_method_types",
      "payment_method_options.klarna.subscriptions",
    ]),
    options,
  );
}

/** `POST /v1/payment_intents/{payment_intent}/increment_authorization` · https://docs.stripe.com/api/payment_intents/increment_authorization */
export function incrementAuthorization<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params: PaymentIntentIncrementAuthorizationParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}/increment_authorization",
    [paymentIntent],
    clear(params, ["amount_details.line_items"]),
    options,
  );
}

/**
 * `POST /v1/payment_intents/{payment_intent}/verify_microdeposits` · https://docs.stripe.com/api/payment_intents/verify_microdeposits
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function verifyMicrodeposits<const E extends readonly string[] = []>(
  client: Client,
  paymentIntent: string,
  params?: PaymentIntentVerifyMicrodepositsParams<Expand<PaymentIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentIntent, E>> {
  return operation.post(
    client,
    "/v1/payment_intents/{payment_intent}/verify_microdeposits",
    [paymentIntent],
    params,
    options,
  );
}
