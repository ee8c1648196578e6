// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  InvoicePaymentListParams,
  InvoicePaymentRetrieveParams,
} from "../params/invoice-payments.ts";
import type { InvoicePayment } from "../schemas/invoice-payment.ts";

/** `stripe.invoicePayments` */
export interface InvoicePaymentsActions {
  /** `GET /v1/invoice_payments/{invoice_payment}` · https://docs.stripe.com/api/invoice_payments/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoicePayment: string,
    params?: InvoicePaymentRetrieveParams<Expand<InvoicePayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoicePayment, E>>;
  /** `GET /v1/invoice_payments` · https://docs.stripe.com/api/invoice_payments/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoicePaymentListParams<ExpandItems<InvoicePayment, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoicePayment, E>>;
}

/** Binds the operations of `stripe.invoicePayments` to a client. */
export function invoicePaymentsActions(client: Client): InvoicePaymentsActions {
  const bind = binder(client, "/v1/invoice_payments");
  return {
    retrieve: bind(operation.get, "/{invoice_payment}"),
    list: bind(operation.list),
  };
}
