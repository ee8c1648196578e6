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

/** `stripe.paymentIntents` */
export interface PaymentIntentsActions {
  /**
   * `POST /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: PaymentIntentCreateParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `GET /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/retrieve
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  retrieve: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentRetrieveParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `POST /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentUpdateParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `GET /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentIntentListParams<ExpandItems<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentIntent, E>>;
  /** `GET /v1/payment_intents/search` · https://docs.stripe.com/api/payment_intents/search */
  search: <const E extends readonly string[] = []>(
    params: PaymentIntentSearchParams<ExpandHits<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<PaymentIntent, E>>;
  /** `GET /v1/payment_intents/{payment_intent}/amount_details_line_items` · https://docs.stripe.com/api/payment_intents/amount_details_line_items/list */
  listAmountDetailsLineItems: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentListAmountDetailsLineItemsParams<ExpandItems<PaymentIntentAmountDetailsLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentIntentAmountDetailsLineItem, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/apply_customer_balance` · https://docs.stripe.com/api/payment_intents/apply_customer_balance */
  applyCustomerBalance: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentApplyCustomerBalanceParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/cancel` · https://docs.stripe.com/api/payment_intents/cancel */
  cancel: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentCancelParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/capture` · https://docs.stripe.com/api/payment_intents/capture */
  capture: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentCaptureParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `POST /v1/payment_intents/{payment_intent}/confirm` · https://docs.stripe.com/api/payment_intents/confirm
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  confirm: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentConfirmParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/increment_authorization` · https://docs.stripe.com/api/payment_intents/increment_authorization */
  incrementAuthorization: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params: PaymentIntentIncrementAuthorizationParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `POST /v1/payment_intents/{payment_intent}/verify_microdeposits` · https://docs.stripe.com/api/payment_intents/verify_microdeposits
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  verifyMicrodeposits: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentVerifyMicrodepositsParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
}

/** Binds the operations of `stripe.paymentIntents` to a client. */
export function paymentIntentsActions(client: Client): PaymentIntentsActions {
  const bind = binder(client, "/v1/payment_intents");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "amount_details.line_items",
        "payment_method_options.klarna.subscriptions",
      ]),
    ),
    retrieve: bind(operation.get, "/{payment_intent}"),
    update: bind(
      operation.post,
      "/{payment_intent}",
      (params) => clear(params, [
        "amount_details.line_items",
        "excluded_payment_method_types",
        "payment_method_options.klarna.subscriptions",
      ]),
    ),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    listAmountDetailsLineItems: bind(operation.list, "/{payment_intent}/amount_details_line_items"),
    applyCustomerBalance: bind(operation.post, "/{payment_intent}/apply_customer_balance"),
    cancel: bind(operation.post, "/{payment_intent}/cancel"),
    capture: bind(
      operation.post,
      "/{payment_intent}/capture",
      (params) => clear(params, ["amount_details.line_items"]),
    ),
    confirm: bind(
      operation.post,
      "/{payment_intent}/confirm",
      (params) => clear(params, [
        "amount_details.line_items",
        "excluded_payment_method_types",
        "payment_method_options.klarna.subscriptions",
      ]),
    ),
    incrementAuthorization: bind(
      operation.post,
      "/{payment_intent}/increment_authorization",
      (params) => clear(params, ["amount_details.line_items"]),
    ),
    verifyMicrodeposits: bind(operation.post, "/{payment_intent}/verify_microdeposits"),
  };
}
