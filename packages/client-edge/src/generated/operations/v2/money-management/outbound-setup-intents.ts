// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  OutboundSetupIntentCancelParams,
  OutboundSetupIntentCreateParams,
  OutboundSetupIntentListParams,
  OutboundSetupIntentRetrieveParams,
  OutboundSetupIntentUpdateParams,
} from "../../../params/v2/money-management.ts";
import type { OutboundSetupIntent } from "../../../schemas/v2/money-management.ts";

export type {
  OutboundSetupIntentCancelParams,
  OutboundSetupIntentCreateParams,
  OutboundSetupIntentListParams,
  OutboundSetupIntentRetrieveParams,
  OutboundSetupIntentUpdateParams,
} from "../../../params/v2/money-management.ts";

/** `POST /v2/money_management/outbound_setup_intents` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/create */
export function create(
  client: Client,
  params?: OutboundSetupIntentCreateParams,
  options?: RequestOptions,
): ApiPromise<OutboundSetupIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/outbound_setup_intents",
    [],
    params,
    options,
  );
}

/** `GET /v2/money_management/outbound_setup_intents/{outbound_setup_intent}` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/retrieve */
export function retrieve(
  client: Client,
  outboundSetupIntent: string,
  params?: OutboundSetupIntentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<OutboundSetupIntent> {
  return operation.getV2(
    client,
    "/v2/money_management/outbound_setup_intents/{outbound_setup_intent}",
    [outboundSetupIntent],
    params,
    options,
  );
}

/** `POST /v2/money_management/outbound_setup_intents/{outbound_setup_intent}` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/update */
export function update(
  client: Client,
  outboundSetupIntent: string,
  params?: OutboundSetupIntentUpdateParams,
  options?: RequestOptions,
): ApiPromise<OutboundSetupIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/outbound_setup_intents/{outbound_setup_intent}",
    [outboundSetupIntent],
    params,
    options,
  );
}

/** `GET /v2/money_management/outbound_setup_intents` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/list */
export function list(
  client: Client,
  params?: OutboundSetupIntentListParams,
  options?: RequestOptions,
): V2ListPromise<OutboundSetupIntent> {
  return operation.listV2(
    client,
    "/v2/money_management/outbound_setup_intents",
    [],
    params,
    options,
  );
}

/** `POST /v2/money_management/outbound_setup_intents/{outbound_setup_intent}/cancel` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/cancel */
export function cancel(
  client: Client,
  outboundSetupIntent: string,
  params?: OutboundSetupIntentCancelParams,
  options?: RequestOptions,
): ApiPromise<OutboundSetupIntent> {
  return operation.postV2(
    client,
    "/v2/money_management/outbound_setup_intents/{outbound_setup_intent}/cancel",
    [outboundSetupIntent],
    params,
    options,
  );
}
