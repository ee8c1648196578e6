// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SetupIntentsActions } from "./interfaces.ts";

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
