// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { FileLinksActions } from "./interfaces.ts";

/** Binds the operations of `stripe.fileLinks` to a client. */
export function fileLinksActions(client: Client): FileLinksActions {
  const bind = binder(client, "/v1/file_links");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{file_link}"),
    update: bind(operation.post, "/{file_link}"),
    list: bind(operation.list),
  };
}
