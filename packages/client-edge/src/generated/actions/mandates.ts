// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { MandatesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.mandates` to a client. */
export function mandatesActions(client: Client): MandatesActions {
  const bind = binder(client, "/v1/mandates");
  return {
    retrieve: bind(operation.get, "/{mandate}"),
  };
}
