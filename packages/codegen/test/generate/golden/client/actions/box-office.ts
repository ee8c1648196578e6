// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import { binder } from "../../../../../../client-edge/src/binder.ts";
import { clear } from "../../../../../../client-edge/src/encode/clear.ts";
import * as operation from "../../../../../../client-edge/src/operation.ts";
import type { Client } from "../../../../../../client-edge/src/types.ts";
import type { BoxOfficeActions, BoxOfficeTicketsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.boxOffice` to a client. */
export function boxOfficeActions(client: Client): BoxOfficeActions {
  return {
    tickets: boxOfficeTicketsActions(client),
  };
}

function boxOfficeTicketsActions(client: Client): BoxOfficeTicketsActions {
  const bind = binder(client, "/v1/tickets");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["tags"])),
    del: bind(operation.del, "/{ticket}"),
    list: bind(operation.list),
  };
}
