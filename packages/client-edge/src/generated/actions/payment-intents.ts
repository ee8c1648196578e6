// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import * as paymentIntents from "../operations/payment-intents.ts";
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
import type {
  PaymentIntentAmountDetailsLineItem,
} from "../schemas/payment-intent-amount-details-line-item.ts";
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
    create: (params, options) => paymentIntents.create(client, params, options),
    retrieve: (paymentIntent, params, options) =>
      paymentIntents.retrieve(client, paymentIntent, params, options),
    update: (paymentIntent, params, options) =>
      paymentIntents.update(client, paymentIntent, params, options),
    list: (params, options) => paymentIntents.list(client, params, options),
    search: (params, options) => paymentIntents.search(client, params, options),
    listAmountDetailsLineItems: (paymentIntent, params, options) =>
      paymentIntents.listAmountDetailsLineItems(client, paymentIntent, params, options),
    applyCustomerBalance: (paymentIntent, params, options) =>
      paymentIntents.applyCustomerBalance(client, paymentIntent, params, options),
    cancel: (paymentIntent, params, options) =>
      paymentIntents.cancel(client, paymentIntent, params, options),
    capture: (paymentIntent, params, options) =>
      paymentIntents.capture(client, paymentIntent, params, options),
    confirm: (paymentIntent, params, options) =>
      paymentIntents.confirm(client, paymentIntent, params, options),
    incrementAuthorization: (paymentIntent, params, options) =>
      paymentIntents.incrementAuthorization(client, paymentIntent, params, options),
    verifyMicrodeposits: (paymentIntent, params, options) =>
      paymentIntents.verifyMicrodeposits(client, paymentIntent, params, options),
  };
}
