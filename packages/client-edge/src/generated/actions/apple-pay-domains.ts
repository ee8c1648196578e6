// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ApplePayDomainsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.applePayDomains` to a client. */
export function applePayDomainsActions(client: Client): ApplePayDomainsActions {
  const bind = binder(client, "/v1/apple_pay/domains");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{domain}"),
    del: bind(operation.del, "/{domain}"),
    list: bind(operation.list),
  };
}
