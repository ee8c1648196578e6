// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  CreditNoteCreateParams,
  CreditNoteListLineItemsParams,
  CreditNoteListParams,
  CreditNoteListPreviewLineItemsParams,
  CreditNotePreviewParams,
  CreditNoteRetrieveParams,
  CreditNoteUpdateParams,
  CreditNoteVoidCreditNoteParams,
} from "../params/credit-notes.ts";

/**
 * `POST /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CreditNoteCreateParams<Expand<CreditNote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditNote, E>> {
  return operation.post(
    client,
    "/v1/credit_notes",
    [],
    clear(params, ["lines.*.tax_amounts", "lines.*.tax_rates"]),
    options,
  );
}

/** `GET /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  creditNote: string,
  params?: CreditNoteRetrieveParams<Expand<CreditNote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditNote, E>> {
  return operation.get(client, "/v1/credit_notes/{credit_note}", [creditNote], params, options);
}

/** `POST /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  creditNote: string,
  params?: CreditNoteUpdateParams<Expand<CreditNote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditNote, E>> {
  return operation.post(client, "/v1/credit_notes/{credit_note}", [creditNote], params, options);
}

/** `GET /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CreditNoteListParams<ExpandItems<CreditNote, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CreditNote, E>> {
  return operation.list(client, "/v1/credit_notes", [], params, options);
}

/**
 * `GET /v1/credit_notes/preview` · https://docs.stripe.com/api/credit_notes/preview/retrieve
 *
 * Times are in seconds since the Unix epoch.
 */
export function preview<const E extends readonly string[] = []>(
  client: Client,
  params: CreditNotePreviewParams<Expand<CreditNote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditNote, E>> {
  return operation.get(
    client,
    "/v1/credit_notes/preview",
    [],
    clear(params, ["lines.*.tax_amounts", "lines.*.tax_rates"]),
    options,
  );
}

/**
 * `GET /v1/credit_notes/preview/lines` · https://docs.stripe.com/api/credit_notes/preview/lines/list
 *
 * Times are in seconds since the Unix epoch.
 */
export function listPreviewLineItems<const E extends readonly string[] = []>(
  client: Client,
  params: CreditNoteListPreviewLineItemsParams<ExpandItems<CreditNoteLineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CreditNoteLineItem, E>> {
  return operation.list(
    client,
    "/v1/credit_notes/preview/lines",
    [],
    clear(params, ["lines.*.tax_amounts", "lines.*.tax_rates"]),
    options,
  );
}

/** `GET /v1/credit_notes/{credit_note}/lines` · https://docs.stripe.com/api/credit_notes/lines/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  creditNote: string,
  params?: CreditNoteListLineItemsParams<ExpandItems<CreditNoteLineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CreditNoteLineItem, E>> {
  return operation.list(
    client,
    "/v1/credit_notes/{credit_note}/lines",
    [creditNote],
    params,
    options,
  );
}

/** `POST /v1/credit_notes/{credit_note}/void` · https://docs.stripe.com/api/credit_notes/void */
export function voidCreditNote<const E extends readonly string[] = []>(
  client: Client,
  creditNote: string,
  params?: CreditNoteVoidCreditNoteParams<Expand<CreditNote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditNote, E>> {
  return operation.post(
    client,
    "/v1/credit_notes/{credit_note}/void",
    [creditNote],
    params,
    options,
  );
}
