// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { CreditNoteLineItem } from "../schemas/credit-note-line-item.ts";
import type { CreditNote } from "../schemas/credit-note.ts";

export interface CreditNoteCreateParams<Expand = string[]> {
  invoice: string;
  amount?: number;
  credit_amount?: number;
  effective_at?: number;
  email_type?: CreditNoteCreateParams.EmailType;
  expand?: Expand;
  lines?: CreditNoteCreateParams.Line[];
  memo?: string;
  metadata?: MetadataParam;
  out_of_band_amount?: number;
  reason?: CreditNoteCreateParams.Reason;
  refund_amount?: number;
  refunds?: CreditNoteCreateParams.Refund[];
  shipping_cost?: CreditNoteCreateParams.ShippingCost;
}
export declare namespace CreditNoteCreateParams {
  type EmailType = "credit_note" | "none" | OtherString;
  interface Line {
    type: Line.Type;
    amount?: number;
    description?: string;
    invoice_line_item?: string;
    metadata?: MetadataParam;
    quantity?: number;
    tax_amounts?: Emptyable<Line.TaxAmount[]>;
    tax_rates?: Emptyable<string[]>;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace Line {
    type Type = "custom_line_item" | "invoice_line_item" | OtherString;
    interface TaxAmount {
      amount: number;
      tax_rate: string;
      taxable_amount: number;
    }
  }
  type Reason =
    | "duplicate"
    | "fraudulent"
    | "order_change"
    | "product_unsatisfactory"
    | OtherString;
  interface Refund {
    amount_refunded?: number;
    payment_record_refund?: Refund.PaymentRecordRefund;
    refund?: string;
    type?: Refund.Type;
  }
  namespace Refund {
    interface PaymentRecordRefund {
      payment_record: string;
      refund_group: string;
    }
    type Type = "payment_record_refund" | "refund" | OtherString;
  }
  interface ShippingCost {
    shipping_rate?: string;
  }
}

export interface CreditNoteRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditNoteUpdateParams<Expand = string[]> {
  expand?: Expand;
  memo?: string;
  metadata?: MetadataParam;
}

export interface CreditNoteListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  invoice?: string;
}

export interface CreditNotePreviewParams<Expand = string[]> {
  invoice: string;
  amount?: number;
  credit_amount?: number;
  effective_at?: number;
  email_type?: CreditNotePreviewParams.EmailType;
  expand?: Expand;
  lines?: CreditNotePreviewParams.Line[];
  memo?: string;
  metadata?: MetadataParam;
  out_of_band_amount?: number;
  reason?: CreditNotePreviewParams.Reason;
  refund_amount?: number;
  refunds?: CreditNotePreviewParams.Refund[];
  shipping_cost?: CreditNotePreviewParams.ShippingCost;
}
export declare namespace CreditNotePreviewParams {
  type EmailType = "credit_note" | "none" | OtherString;
  export import Line = CreditNoteCreateParams.Line;
  type Reason =
    | "duplicate"
    | "fraudulent"
    | "order_change"
    | "product_unsatisfactory"
    | OtherString;
  export import Refund = CreditNoteCreateParams.Refund;
  interface ShippingCost {
    shipping_rate?: string;
  }
}

export interface CreditNoteListPreviewLineItemsParams<Expand = string[]> extends PaginationParams {
  invoice: string;
  amount?: number;
  credit_amount?: number;
  effective_at?: number;
  email_type?: CreditNoteListPreviewLineItemsParams.EmailType;
  expand?: Expand;
  lines?: CreditNoteListPreviewLineItemsParams.Line[];
  memo?: string;
  metadata?: MetadataParam;
  out_of_band_amount?: number;
  reason?: CreditNoteListPreviewLineItemsParams.Reason;
  refund_amount?: number;
  refunds?: CreditNoteListPreviewLineItemsParams.Refund[];
  shipping_cost?: CreditNoteListPreviewLineItemsParams.ShippingCost;
}
export declare namespace CreditNoteListPreviewLineItemsParams {
  type EmailType = "credit_note" | "none" | OtherString;
  export import Line = CreditNoteCreateParams.Line;
  type Reason =
    | "duplicate"
    | "fraudulent"
    | "order_change"
    | "product_unsatisfactory"
    | OtherString;
  export import Refund = CreditNoteCreateParams.Refund;
  interface ShippingCost {
    shipping_rate?: string;
  }
}

export interface CreditNoteListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface CreditNoteVoidCreditNoteParams<Expand = string[]> {
  expand?: Expand;
}

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
