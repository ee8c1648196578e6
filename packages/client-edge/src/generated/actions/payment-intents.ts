// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentIntentsActions } from "./interfaces.ts";

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
