// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ChargesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.charges` to a client. */
export function chargesActions(client: Client): ChargesActions {
  const bind = binder(client, "/v1/charges");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{charge}"),
    update: bind(operation.post, "/{charge}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    capture: bind(operation.post, "/{charge}/capture"),
  };
}
