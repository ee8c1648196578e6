// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface InvoicePaymentRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoicePaymentListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  invoice?: string;
  payment?: InvoicePaymentListParams.Payment;
  status?: InvoicePaymentListParams.Status;
}
export declare namespace InvoicePaymentListParams {
  interface Payment {
    type: Payment.Type;
    payment_intent?: string;
    payment_record?: string;
  }
  namespace Payment {
    type Type = "payment_intent" | "payment_record" | OtherString;
  }
  type Status = "canceled" | "open" | "paid" | OtherString;
}
