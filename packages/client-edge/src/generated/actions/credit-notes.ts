// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { CreditNotesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.creditNotes` to a client. */
export function creditNotesActions(client: Client): CreditNotesActions {
  const bind = binder(client, "/v1/credit_notes");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, ["lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    retrieve: bind(operation.get, "/{credit_note}"),
    update: bind(operation.post, "/{credit_note}"),
    list: bind(operation.list),
    preview: bind(
      operation.get,
      "/preview",
      (params) => clear(params, ["lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    listPreviewLineItems: bind(
      operation.list,
      "/preview/lines",
      (params) => clear(params, ["lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    listLineItems: bind(operation.list, "/{credit_note}/lines"),
    voidCreditNote: bind(operation.post, "/{credit_note}/void"),
  };
}
