// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentMethodDomainsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.paymentMethodDomains` to a client. */
export function paymentMethodDomainsActions(client: Client): PaymentMethodDomainsActions {
  const bind = binder(client, "/v1/payment_method_domains");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payment_method_domain}"),
    update: bind(operation.post, "/{payment_method_domain}"),
    list: bind(operation.list),
    validate: bind(operation.post, "/{payment_method_domain}/validate"),
  };
}
