// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SetupIntentCancelParams,
  SetupIntentConfirmParams,
  SetupIntentCreateParams,
  SetupIntentListParams,
  SetupIntentRetrieveParams,
  SetupIntentUpdateParams,
  SetupIntentVerifyMicrodepositsParams,
} from "../params/setup-intents.ts";
import type { SetupIntent } from "../schemas/setup-intent.ts";

export type {
  SetupIntentCancelParams,
  SetupIntentConfirmParams,
  SetupIntentCreateParams,
  SetupIntentListParams,
  SetupIntentRetrieveParams,
  SetupIntentUpdateParams,
  SetupIntentVerifyMicrodepositsParams,
} from "../params/setup-intents.ts";

/**
 * `POST /v1/setup_intents` · https://docs.stripe.com/api/setup_intents/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SetupIntentCreateParams<Expand<SetupIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SetupIntent, E>> {
  return operation.post(
    client,
    "/v1/setup_intents",
    [],
    clear(params, ["payment_method_options.klarna.subscriptions"]),
    options,
  );
}

/**
 * `GET /v1/setup_intents/{setup_intent}` · https://docs.stripe.com/api/setup_intents/retrieve
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  setupIntent: string,
  params?: SetupIntentRetrieveParams<Expand<SetupIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SetupIntent, E>> {
  return operation.get(client, "/v1/setup_intents/{setup_intent}", [setupIntent], params, options);
}

/**
 * `POST /v1/setup_intents/{setup_intent}` · https://docs.stripe.com/api/setup_intents/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  setupIntent: string,
  params?: SetupIntentUpdateParams<Expand<SetupIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SetupIntent, E>> {
  return operation.post(
    client,
    "/v1/setup_intents/{setup_intent}",
    [setupIntent],
    clear(params, [
      "allowed_payment_method_types",
      "excluded_payment_method_types",
      "payment_method_options.klarna.subscriptions",
    ]),
    options,
  );
}

/** `GET /v1/setup_intents` · https://docs.stripe.com/api/setup_intents/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: SetupIntentListParams<ExpandItems<SetupIntent, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<SetupIntent, E>> {
  return operation.list(client, "/v1/setup_intents", [], params, options);
}

/** `POST /v1/setup_intents/{setup_intent}/cancel` · https://docs.stripe.com/api/setup_intents/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  setupIntent: string,
  params?: SetupIntentCancelParams<Expand<SetupIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SetupIntent, E>> {
  return operation.post(
    client,
    "/v1/setup_intents/{setup_intent}/cancel",
    [setupIntent],
    params,
    options,
  );
}

/**
 * `POST /v1/setup_intents/{setup_intent}/confirm` · https://docs.stripe.com/api/setup_intents/confirm
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 *
 * Times are in seconds since the Unix epoch.
 */
export function confirm<const E extends readonly string[] = []>(
  client: Client,
  setupIntent: string,
  params?: SetupIntentConfirmParams<Expand<SetupIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SetupIntent, E>> {
  return operation.post(
    client,
    "/v1/setup_intents/{setup_intent}/confirm",
    [setupIntent],
    clear(params, ["payment_method_options.klarna.subscriptions"]),
    options,
  );
}

/**
 * `POST /v1/setup_intents/{setup_intent}/verify_microdeposits` · https://docs.stripe.com/api/setup_intents/verify_microdeposits
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function verifyMicrodeposits<const E extends readonly string[] = []>(
  client: Client,
  setupIntent: string,
  params?: SetupIntentVerifyMicrodepositsParams<Expand<SetupIntent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SetupIntent, E>> {
  return operation.post(
    client,
    "/v1/setup_intents/{setup_intent}/verify_microdeposits",
    [setupIntent],
    params,
    options,
  );
}
