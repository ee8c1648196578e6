// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { OtherString, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { InvoicePayment } from "../schemas/invoice-payment.ts";

export interface InvoicePaymentRetrieveParams {
  expand?: string[];
}

export interface InvoicePaymentListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: string[];
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

/** `GET /v1/invoice_payments/{invoice_payment}` · https://docs.stripe.com/api/invoice_payments/retrieve */
export function retrieve(
  client: Client,
  invoicePayment: string,
  params?: InvoicePaymentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<InvoicePayment> {
  return operation.get(
    client,
    "/v1/invoice_payments/{invoice_payment}",
    [invoicePayment],
    params,
    options,
  );
}

/** `GET /v1/invoice_payments` · https://docs.stripe.com/api/invoice_payments/list */
export function list(
  client: Client,
  params?: InvoicePaymentListParams,
  options?: RequestOptions,
): ApiListPromise<InvoicePayment> {
  return operation.list(client, "/v1/invoice_payments", [], params, options);
}
