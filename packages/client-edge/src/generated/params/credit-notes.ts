// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

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
