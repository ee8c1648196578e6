// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  PayoutIntentCancelParams,
  PayoutIntentConfirmParams,
  PayoutIntentCreateParams,
  PayoutIntentListParams,
  PayoutIntentRefreshFxQuoteParams,
  PayoutIntentRefreshRecipientVerificationParams,
  PayoutIntentRetrieveParams,
  PayoutIntentUpdateParams,
} from "../../../params/v2/money-management.ts";
import type { PayoutIntent } from "../../../schemas/v2/money-management.ts";

export type {
  PayoutIntentCancelParams,
  PayoutIntentConfirmParams,
  PayoutIntentCreateParams,
  PayoutIntentListParams,
  PayoutIntentRefreshFxQuoteParams,
  PayoutIntentRefreshRecipientVerificationParams,
  PayoutIntentRetrieveParams,
  PayoutIntentUpdateParams,
} from "../../../params/v2/money-management.ts";

/** `POST /v2/money_management/payout_intents` · https://docs.stripe.com/api/v2/money_management/payout_intents/create */
export function create(
  client: Client,
  params: PayoutIntentCreateParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(client, "/v2/money_management/payout_intents", [], params, options);
}

/** `GET /v2/money_management/payout_intents/{payout_intent}` · https://docs.stripe.com/api/v2/money_management/payout_intents/retrieve */
export function retrieve(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.getV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}` · https://docs.stripe.com/api/v2/money_management/payout_intents/update */
export function update(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentUpdateParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}",
    [payoutIntent],
    params,
    options,
  );
}

/** `GET /v2/money_management/payout_intents` · https://docs.stripe.com/api/v2/money_management/payout_intents/list */
export function list(
  client: Client,
  params?: PayoutIntentListParams,
  options?: RequestOptions,
): V2ListPromise<PayoutIntent> {
  return operation.listV2(client, "/v2/money_management/payout_intents", [], params, options);
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/cancel` · https://docs.stripe.com/api/v2/money_management/payout_intents/cancel */
export function cancel(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentCancelParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/cancel",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/confirm` · https://docs.stripe.com/api/v2/money_management/payout_intents/confirm */
export function confirm(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentConfirmParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/confirm",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/refresh_fx_quote` · https://docs.stripe.com/api/v2/money_management/payout_intents/refresh_fx_quote */
export function refreshFxQuote(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentRefreshFxQuoteParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/refresh_fx_quote",
    [payoutIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/payout_intents/{payout_intent}/refresh_recipient_verification` · https://docs.stripe.com/api/v2/money_management/payout_intents/refresh_recipient_verification */
export function refreshRecipientVerification(
  client: Client,
  payoutIntent: string,
  params?: PayoutIntentRefreshRecipientVerificationParams,
  options?: RequestOptions,
): ApiPromise<PayoutIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/payout_intents/{payout_intent}/refresh_recipient_verification",
    [payoutIntent],
    params,
    options,
  );
}
