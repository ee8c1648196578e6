// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PlansActions } from "./interfaces.ts";

/** Binds the operations of `stripe.plans` to a client. */
export function plansActions(client: Client): PlansActions {
  const bind = binder(client, "/v1/plans");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{plan}"),
    update: bind(operation.post, "/{plan}"),
    del: bind(operation.del, "/{plan}"),
    list: bind(operation.list),
  };
}
