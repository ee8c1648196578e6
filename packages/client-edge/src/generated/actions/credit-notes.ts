// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as creditNotes from "../operations/credit-notes.ts";
import type {
  CreditNoteCreateParams,
  CreditNoteListLineItemsParams,
  CreditNoteListParams,
  CreditNoteListPreviewLineItemsParams,
  CreditNotePreviewParams,
  CreditNoteRetrieveParams,
  CreditNoteUpdateParams,
  CreditNoteVoidCreditNoteParams,
} from "../operations/credit-notes.ts";
import type { CreditNoteLineItem } from "../schemas/credit-note-line-item.ts";
import type { CreditNote } from "../schemas/credit-note.ts";

/** `stripe.creditNotes` */
export interface CreditNotesActions {
  /**
   * `POST /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: CreditNoteCreateParams, options?: RequestOptions) => ApiPromise<CreditNote>;
  /** `GET /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/retrieve */
  retrieve: (
    creditNote: string,
    params?: CreditNoteRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<CreditNote>;
  /** `POST /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/update */
  update: (
    creditNote: string,
    params?: CreditNoteUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<CreditNote>;
  /** `GET /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/list */
  list: (params?: CreditNoteListParams, options?: RequestOptions) => ApiListPromise<CreditNote>;
  /**
   * `GET /v1/credit_notes/preview` · https://docs.stripe.com/api/credit_notes/preview/retrieve
   *
   * Times are in seconds since the Unix epoch.
   */
  preview: (params: CreditNotePreviewParams, options?: RequestOptions) => ApiPromise<CreditNote>;
  /**
   * `GET /v1/credit_notes/preview/lines` · https://docs.stripe.com/api/credit_notes/preview/lines/list
   *
   * Times are in seconds since the Unix epoch.
   */
  listPreviewLineItems: (
    params: CreditNoteListPreviewLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<CreditNoteLineItem>;
  /** `GET /v1/credit_notes/{credit_note}/lines` · https://docs.stripe.com/api/credit_notes/lines/list */
  listLineItems: (
    creditNote: string,
    params?: CreditNoteListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<CreditNoteLineItem>;
  /** `POST /v1/credit_notes/{credit_note}/void` · https://docs.stripe.com/api/credit_notes/void */
  voidCreditNote: (
    creditNote: string,
    params?: CreditNoteVoidCreditNoteParams,
    options?: RequestOptions,
  ) => ApiPromise<CreditNote>;
}

/** Binds the operations of `stripe.creditNotes` to a client. */
export function creditNotesActions(client: Client): CreditNotesActions {
  return {
    create: (params, options) => creditNotes.create(client, params, options),
    retrieve: (creditNote, params, options) =>
      creditNotes.retrieve(client, creditNote, params, options),
    update: (creditNote, params, options) =>
      creditNotes.update(client, creditNote, params, options),
    list: (params, options) => creditNotes.list(client, params, options),
    preview: (params, options) => creditNotes.preview(client, params, options),
    listPreviewLineItems: (params, options) =>
      creditNotes.listPreviewLineItems(client, params, options),
    listLineItems: (creditNote, params, options) =>
      creditNotes.listLineItems(client, creditNote, params, options),
    voidCreditNote: (creditNote, params, options) =>
      creditNotes.voidCreditNote(client, creditNote, params, options),
  };
}
