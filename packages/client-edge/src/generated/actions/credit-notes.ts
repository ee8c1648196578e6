// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  CreditNoteCreateParams,
  CreditNoteListLineItemsParams,
  CreditNoteListParams,
  CreditNoteListPreviewLineItemsParams,
  CreditNotePreviewParams,
  CreditNoteRetrieveParams,
  CreditNoteUpdateParams,
  CreditNoteVoidCreditNoteParams,
} from "../params/credit-notes.ts";
import type { CreditNoteLineItem } from "../schemas/credit-note-line-item.ts";
import type { CreditNote } from "../schemas/credit-note.ts";

/** `stripe.creditNotes` */
export interface CreditNotesActions {
  /**
   * `POST /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CreditNoteCreateParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /** `GET /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteRetrieveParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /** `POST /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/update */
  update: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteUpdateParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /** `GET /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/list */
  list: <const E extends readonly string[] = []>(
    params?: CreditNoteListParams<ExpandItems<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditNote, E>>;
  /**
   * `GET /v1/credit_notes/preview` · https://docs.stripe.com/api/credit_notes/preview/retrieve
   *
   * Times are in seconds since the Unix epoch.
   */
  preview: <const E extends readonly string[] = []>(
    params: CreditNotePreviewParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /**
   * `GET /v1/credit_notes/preview/lines` · https://docs.stripe.com/api/credit_notes/preview/lines/list
   *
   * Times are in seconds since the Unix epoch.
   */
  listPreviewLineItems: <const E extends readonly string[] = []>(
    params: CreditNoteListPreviewLineItemsParams<ExpandItems<CreditNoteLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditNoteLineItem, E>>;
  /** `GET /v1/credit_notes/{credit_note}/lines` · https://docs.stripe.com/api/credit_notes/lines/list */
  listLineItems: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteListLineItemsParams<ExpandItems<CreditNoteLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditNoteLineItem, E>>;
  /** `POST /v1/credit_notes/{credit_note}/void` · https://docs.stripe.com/api/credit_notes/void */
  voidCreditNote: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteVoidCreditNoteParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
}

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
