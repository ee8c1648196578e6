// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { DisputesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.disputes` to a client. */
export function disputesActions(client: Client): DisputesActions {
  const bind = binder(client, "/v1/disputes");
  return {
    retrieve: bind(operation.get, "/{dispute}"),
    update: bind(
      operation.post,
      "/{dispute}",
      (params) => clear(params, ["evidence.appeal.card.supporting_files"]),
    ),
    list: bind(operation.list),
    close: bind(operation.post, "/{dispute}/close"),
  };
}
