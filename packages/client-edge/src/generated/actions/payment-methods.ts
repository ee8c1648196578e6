// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentMethodsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.paymentMethods` to a client. */
export function paymentMethodsActions(client: Client): PaymentMethodsActions {
  const bind = binder(client, "/v1/payment_methods");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payment_method}"),
    update: bind(operation.post, "/{payment_method}"),
    list: bind(operation.list),
    attach: bind(operation.post, "/{payment_method}/attach"),
    detach: bind(operation.post, "/{payment_method}/detach"),
  };
}
