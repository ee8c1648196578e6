// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { CustomersActions } from "./interfaces.ts";

/** Binds the operations of `stripe.customers` to a client. */
export function customersActions(client: Client): CustomersActions {
  const bind = binder(client, "/v1/customers");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["invoice_settings.custom_fields"])),
    retrieve: bind(operation.get, "/{customer}"),
    update: bind(
      operation.post,
      "/{customer}",
      (params) => clear(params, ["invoice_settings.custom_fields"]),
    ),
    del: bind(operation.del, "/{customer}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    listBalanceTransactions: bind(operation.list, "/{customer}/balance_transactions"),
    createBalanceTransaction: bind(operation.post, "/{customer}/balance_transactions"),
    retrieveBalanceTransaction: bind(
      operation.get,
      "/{customer}/balance_transactions/{balance_transaction}",
    ),
    updateBalanceTransaction: bind(
      operation.post,
      "/{customer}/balance_transactions/{balance_transaction}",
    ),
    retrieveCashBalance: bind(operation.get, "/{customer}/cash_balance"),
    updateCashBalance: bind(operation.post, "/{customer}/cash_balance"),
    listCashBalanceTransactions: bind(operation.list, "/{customer}/cash_balance_transactions"),
    retrieveCashBalanceTransaction: bind(
      operation.get,
      "/{customer}/cash_balance_transactions/{cash_balance_transaction}",
    ),
    deleteDiscount: bind(operation.del, "/{customer}/discount"),
    createFundingInstructions: bind(operation.post, "/{customer}/funding_instructions"),
    listPaymentMethods: bind(operation.list, "/{customer}/payment_methods"),
    retrievePaymentMethod: bind(operation.get, "/{customer}/payment_methods/{payment_method}"),
    listSources: bind(operation.list, "/{customer}/sources"),
    createSource: bind(operation.post, "/{customer}/sources"),
    retrieveSource: bind(operation.get, "/{customer}/sources/{source}"),
    updateSource: bind(operation.post, "/{customer}/sources/{source}"),
    deleteSource: bind(operation.del, "/{customer}/sources/{source}"),
    verifySource: bind(operation.post, "/{customer}/sources/{source}/verify"),
    listTaxIds: bind(operation.list, "/{customer}/tax_ids"),
    createTaxId: bind(operation.post, "/{customer}/tax_ids"),
    retrieveTaxId: bind(operation.get, "/{customer}/tax_ids/{tax_id}"),
    deleteTaxId: bind(operation.del, "/{customer}/tax_ids/{tax_id}"),
  };
}
