// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentMethodConfigurationsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.paymentMethodConfigurations` to a client. */
export function paymentMethodConfigurationsActions(
  client: Client,
): PaymentMethodConfigurationsActions {
  const bind = binder(client, "/v1/payment_method_configurations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payment_method_configuration}"),
    update: bind(operation.post, "/{payment_method_configuration}"),
    list: bind(operation.list),
  };
}
