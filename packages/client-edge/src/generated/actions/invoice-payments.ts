// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { InvoicePaymentsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.invoicePayments` to a client. */
export function invoicePaymentsActions(client: Client): InvoicePaymentsActions {
  const bind = binder(client, "/v1/invoice_payments");
  return {
    retrieve: bind(operation.get, "/{invoice_payment}"),
    list: bind(operation.list),
  };
}
