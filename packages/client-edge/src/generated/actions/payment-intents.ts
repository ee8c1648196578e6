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
} from "../operations/payment-intents.ts";
import type { PaymentIntentAmountDetailsLineItem } from "../schemas/payment-intent-amount-details-line-item.ts";
import type { PaymentIntent } from "../schemas/payment-intent.ts";

/** `stripe.paymentIntents` */
export interface PaymentIntentsActions {
  /**
   * `POST /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (
    params: PaymentIntentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /** `GET /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/retrieve */
  retrieve: (
    paymentIntent: string,
    params?: PaymentIntentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /**
   * `POST /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    paymentIntent: string,
    params?: PaymentIntentUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /** `GET /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/list */
  list: (
    params?: PaymentIntentListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PaymentIntent>;
  /** `GET /v1/payment_intents/search` · https://docs.stripe.com/api/payment_intents/search */
  search: (
    params: PaymentIntentSearchParams,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<PaymentIntent>;
  /** `GET /v1/payment_intents/{payment_intent}/amount_details_line_items` · https://docs.stripe.com/api/payment_intents/amount_details_line_items/list */
  listAmountDetailsLineItems: (
    paymentIntent: string,
    params?: PaymentIntentListAmountDetailsLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<PaymentIntentAmountDetailsLineItem>;
  /** `POST /v1/payment_intents/{payment_intent}/apply_customer_balance` · https://docs.stripe.com/api/payment_intents/apply_customer_balance */
  applyCustomerBalance: (
    paymentIntent: string,
    params?: PaymentIntentApplyCustomerBalanceParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /** `POST /v1/payment_intents/{payment_intent}/cancel` · https://docs.stripe.com/api/payment_intents/cancel */
  cancel: (
    paymentIntent: string,
    params?: PaymentIntentCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /** `POST /v1/payment_intents/{payment_intent}/capture` · https://docs.stripe.com/api/payment_intents/capture */
  capture: (
    paymentIntent: string,
    params?: PaymentIntentCaptureParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /**
   * `POST /v1/payment_intents/{payment_intent}/confirm` · https://docs.stripe.com/api/payment_intents/confirm
   *
   * Times are in seconds since the Unix epoch.
   */
  confirm: (
    paymentIntent: string,
    params?: PaymentIntentConfirmParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /** `POST /v1/payment_intents/{payment_intent}/increment_authorization` · https://docs.stripe.com/api/payment_intents/increment_authorization */
  incrementAuthorization: (
    paymentIntent: string,
    params: PaymentIntentIncrementAuthorizationParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
  /** `POST /v1/payment_intents/{payment_intent}/verify_microdeposits` · https://docs.stripe.com/api/payment_intents/verify_microdeposits */
  verifyMicrodeposits: (
    paymentIntent: string,
    params?: PaymentIntentVerifyMicrodepositsParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentIntent>;
}

/** Binds the operations of `stripe.paymentIntents` to a client. */
export function paymentIntentsActions(client: Client): PaymentIntentsActions {
  return {
    create: (params, options) =>
      operation.post(
        client,
        "/v1/payment_intents",
        [],
        clear(params, ["amount_details.line_items", "payment_method_options.klarna.subscriptions"]),
        options,
      ),
    retrieve: (paymentIntent, params, options) =>
      operation.get(
        client,
        "/v1/payment_intents/{payment_intent}",
        [paymentIntent],
        params,
        options,
      ),
    update: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}",
        [paymentIntent],
        clear(params, [
          "amount_details.line_items",
          "excluded_payment_method_types",
          "payment_method_options.klarna.subscriptions",
        ]),
        options,
      ),
    list: (params, options) => operation.list(client, "/v1/payment_intents", [], params, options),
    search: (params, options) =>
      operation.search(client, "/v1/payment_intents/search", [], params, options),
    listAmountDetailsLineItems: (paymentIntent, params, options) =>
      operation.list(
        client,
        "/v1/payment_intents/{payment_intent}/amount_details_line_items",
        [paymentIntent],
        params,
        options,
      ),
    applyCustomerBalance: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}/apply_customer_balance",
        [paymentIntent],
        params,
        options,
      ),
    cancel: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}/cancel",
        [paymentIntent],
        params,
        options,
      ),
    capture: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}/capture",
        [paymentIntent],
        clear(params, ["amount_details.line_items"]),
        options,
      ),
    confirm: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}/confirm",
        [paymentIntent],
        clear(params, [
          "amount_details.line_items",
          "excluded_payment_method_types",
          "payment_method_options.klarna.subscriptions",
        ]),
        options,
      ),
    incrementAuthorization: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}/increment_authorization",
        [paymentIntent],
        clear(params, ["amount_details.line_items"]),
        options,
      ),
    verifyMicrodeposits: (paymentIntent, params, options) =>
      operation.post(
        client,
        "/v1/payment_intents/{payment_intent}/verify_microdeposits",
        [paymentIntent],
        params,
        options,
      ),
  };
}
