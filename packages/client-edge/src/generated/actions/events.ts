// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { EventsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.events` to a client. */
export function eventsActions(client: Client): EventsActions {
  const bind = binder(client, "/v1/events");
  return {
    retrieve: bind(operation.get, "/{event}"),
    list: bind(operation.list),
  };
}
