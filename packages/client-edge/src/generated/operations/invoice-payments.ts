// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  InvoicePaymentListParams,
  InvoicePaymentRetrieveParams,
} from "../params/invoice-payments.ts";
import type { InvoicePayment } from "../schemas/invoice-payment.ts";

export type {
  InvoicePaymentListParams,
  InvoicePaymentRetrieveParams,
} from "../params/invoice-payments.ts";

/** `GET /v1/invoice_payments/{invoice_payment}` · https://docs.stripe.com/api/invoice_payments/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  invoicePayment: string,
  params?: InvoicePaymentRetrieveParams<Expand<InvoicePayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoicePayment, E>> {
  return operation.get(
    client,
    "/v1/invoice_payments/{invoice_payment}",
    [invoicePayment],
    params,
    options,
  );
}

/** `GET /v1/invoice_payments` · https://docs.stripe.com/api/invoice_payments/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoicePaymentListParams<ExpandItems<InvoicePayment, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<InvoicePayment, E>> {
  return operation.list(client, "/v1/invoice_payments", [], params, options);
}
