// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import { requireVersion } from "../../require-version.ts";
import type { Client } from "../../types.ts";
import type { EphemeralKeysActions } from "./interfaces.ts";

/** Binds the operations of `stripe.ephemeralKeys` to a client. */
export function ephemeralKeysActions(client: Client): EphemeralKeysActions {
  const bind = binder(client, "/v1/ephemeral_keys");
  return {
    create: (params, options) =>
      operation.post(client, "/v1/ephemeral_keys", [], params, requireVersion(options)),
    del: bind(operation.del, "/{ephemeral_key}"),
  };
}
