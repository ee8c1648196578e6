// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { multipart } from "../../encode/multipart.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { FilesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.files` to a client. */
export function filesActions(client: Client): FilesActions {
  const bind = binder(client, "/v1/files");
  return {
    create: bind(operation.post, "", undefined, { base: "files", encode: multipart }),
    retrieve: bind(operation.get, "/{file}"),
    list: bind(operation.list),
  };
}
