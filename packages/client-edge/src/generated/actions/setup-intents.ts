// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.setupIntents` */
export interface SetupIntentsActions {
  /**
   * `POST /v1/setup_intents` · https://docs.stripe.com/api/setup_intents/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SetupIntentCreateParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `GET /v1/setup_intents/{setup_intent}` · https://docs.stripe.com/api/setup_intents/retrieve
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  retrieve: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentRetrieveParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `POST /v1/setup_intents/{setup_intent}` · https://docs.stripe.com/api/setup_intents/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentUpdateParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /** `GET /v1/setup_intents` · https://docs.stripe.com/api/setup_intents/list */
  list: <const E extends readonly string[] = []>(
    params?: SetupIntentListParams<ExpandItems<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SetupIntent, E>>;
  /** `POST /v1/setup_intents/{setup_intent}/cancel` · https://docs.stripe.com/api/setup_intents/cancel */
  cancel: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentCancelParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `POST /v1/setup_intents/{setup_intent}/confirm` · https://docs.stripe.com/api/setup_intents/confirm
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  confirm: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentConfirmParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `POST /v1/setup_intents/{setup_intent}/verify_microdeposits` · https://docs.stripe.com/api/setup_intents/verify_microdeposits
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  verifyMicrodeposits: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentVerifyMicrodepositsParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
}

/** Binds the operations of `stripe.setupIntents` to a client. */
export function setupIntentsActions(client: Client): SetupIntentsActions {
  const bind = binder(client, "/v1/setup_intents");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, ["payment_method_options.klarna.subscriptions"]),
    ),
    retrieve: bind(operation.get, "/{setup_intent}"),
    update: bind(
      operation.post,
      "/{setup_intent}",
      (params) => clear(params, [
        "allowed_payment_method_types",
        "excluded_payment_method_types",
        "payment_method_options.klarna.subscriptions",
      ]),
    ),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{setup_intent}/cancel"),
    confirm: bind(
      operation.post,
      "/{setup_intent}/confirm",
      (params) => clear(params, ["payment_method_options.klarna.subscriptions"]),
    ),
    verifyMicrodeposits: bind(operation.post, "/{setup_intent}/verify_microdeposits"),
  };
}
