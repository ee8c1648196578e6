// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  CustomerCreateBalanceTransactionParams,
  CustomerCreateFundingInstructionsParams,
  CustomerCreateParams,
  CustomerCreateSourceParams,
  CustomerCreateTaxIdParams,
  CustomerDeleteDiscountParams,
  CustomerDeleteParams,
  CustomerDeleteSourceParams,
  CustomerDeleteTaxIdParams,
  CustomerListBalanceTransactionsParams,
  CustomerListCashBalanceTransactionsParams,
  CustomerListParams,
  CustomerListPaymentMethodsParams,
  CustomerListSourcesParams,
  CustomerListTaxIdsParams,
  CustomerRetrieveBalanceTransactionParams,
  CustomerRetrieveCashBalanceParams,
  CustomerRetrieveCashBalanceTransactionParams,
  CustomerRetrieveParams,
  CustomerRetrievePaymentMethodParams,
  CustomerRetrieveSourceParams,
  CustomerRetrieveTaxIdParams,
  CustomerSearchParams,
  CustomerUpdateBalanceTransactionParams,
  CustomerUpdateCashBalanceParams,
  CustomerUpdateParams,
  CustomerUpdateSourceParams,
  CustomerVerifySourceParams,
} from "../params/customers.ts";
import type { BankAccount } from "../schemas/bank-account.ts";
import type { CashBalance } from "../schemas/cash-balance.ts";
import type { CustomerBalanceTransaction } from "../schemas/customer-balance-transaction.ts";
import type { CustomerCashBalanceTransaction } from "../schemas/customer-cash-balance-transaction.ts";
import type { CustomerSource, DeletedCustomerSource } from "../schemas/customer-source.ts";
import type { Customer, DeletedCustomer } from "../schemas/customer.ts";
import type { DeletedDiscount } from "../schemas/discount.ts";
import type { FundingInstructions } from "../schemas/funding-instructions.ts";
import type { PaymentMethod } from "../schemas/payment-method.ts";
import type { DeletedTaxId, TaxId } from "../schemas/tax-id.ts";

export type {
  CustomerCreateBalanceTransactionParams,
  CustomerCreateFundingInstructionsParams,
  CustomerCreateParams,
  CustomerCreateSourceParams,
  CustomerCreateTaxIdParams,
  CustomerDeleteDiscountParams,
  CustomerDeleteParams,
  CustomerDeleteSourceParams,
  CustomerDeleteTaxIdParams,
  CustomerListBalanceTransactionsParams,
  CustomerListCashBalanceTransactionsParams,
  CustomerListParams,
  CustomerListPaymentMethodsParams,
  CustomerListSourcesParams,
  CustomerListTaxIdsParams,
  CustomerRetrieveBalanceTransactionParams,
  CustomerRetrieveCashBalanceParams,
  CustomerRetrieveCashBalanceTransactionParams,
  CustomerRetrieveParams,
  CustomerRetrievePaymentMethodParams,
  CustomerRetrieveSourceParams,
  CustomerRetrieveTaxIdParams,
  CustomerSearchParams,
  CustomerUpdateBalanceTransactionParams,
  CustomerUpdateCashBalanceParams,
  CustomerUpdateParams,
  CustomerUpdateSourceParams,
  CustomerVerifySourceParams,
} from "../params/customers.ts";

/** `POST /v1/customers` · https://docs.stripe.com/api/customers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: CustomerCreateParams<Expand<Customer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Customer, E>> {
  return operation.post(
    client,
    "/v1/customers",
    [],
    clear(params, ["invoice_settings.custom_fields"]),
    options,
  );
}

/** `GET /v1/customers/{customer}` · https://docs.stripe.com/api/customers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerRetrieveParams<Expand<Customer | DeletedCustomer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Customer | DeletedCustomer, E>> {
  return operation.get(client, "/v1/customers/{customer}", [customer], params, options);
}

/** `POST /v1/customers/{customer}` · https://docs.stripe.com/api/customers/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerUpdateParams<Expand<Customer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Customer, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}",
    [customer],
    clear(params, ["invoice_settings.custom_fields"]),
    options,
  );
}

/** `DELETE /v1/customers/{customer}` · https://docs.stripe.com/api/customers/delete */
export function del(
  client: Client,
  customer: string,
  params?: CustomerDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedCustomer> {
  return operation.del(client, "/v1/customers/{customer}", [customer], params, options);
}

/** `GET /v1/customers` · https://docs.stripe.com/api/customers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CustomerListParams<ExpandItems<Customer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Customer, E>> {
  return operation.list(client, "/v1/customers", [], params, options);
}

/** `GET /v1/customers/search` · https://docs.stripe.com/api/customers/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: CustomerSearchParams<ExpandHits<Customer, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Customer, E>> {
  return operation.search(client, "/v1/customers/search", [], params, options);
}

/** `GET /v1/customers/{customer}/balance_transactions` · https://docs.stripe.com/api/customers/balance_transactions/list */
export function listBalanceTransactions<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerListBalanceTransactionsParams<ExpandItems<CustomerBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CustomerBalanceTransaction, E>> {
  return operation.list(
    client,
    "/v1/customers/{customer}/balance_transactions",
    [customer],
    params,
    options,
  );
}

/** `POST /v1/customers/{customer}/balance_transactions` · https://docs.stripe.com/api/customers/balance_transactions */
export function createBalanceTransaction<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params: CustomerCreateBalanceTransactionParams<Expand<CustomerBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerBalanceTransaction, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}/balance_transactions",
    [customer],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/customers/balance_transactions/retrieve */
export function retrieveBalanceTransaction<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  balanceTransaction: string,
  params?: CustomerRetrieveBalanceTransactionParams<Expand<CustomerBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerBalanceTransaction, E>> {
  return operation.get(
    client,
    "/v1/customers/{customer}/balance_transactions/{balance_transaction}",
    [customer, balanceTransaction],
    params,
    options,
  );
}

/** `POST /v1/customers/{customer}/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/customers/balance_transactions/update */
export function updateBalanceTransaction<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  balanceTransaction: string,
  params?: CustomerUpdateBalanceTransactionParams<Expand<CustomerBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerBalanceTransaction, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}/balance_transactions/{balance_transaction}",
    [customer, balanceTransaction],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/cash_balance` · https://docs.stripe.com/api/customers/cash_balance/retrieve */
export function retrieveCashBalance<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerRetrieveCashBalanceParams<Expand<CashBalance, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CashBalance, E>> {
  return operation.get(
    client,
    "/v1/customers/{customer}/cash_balance",
    [customer],
    params,
    options,
  );
}

/** `POST /v1/customers/{customer}/cash_balance` · https://docs.stripe.com/api/customers/cash_balance */
export function updateCashBalance<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerUpdateCashBalanceParams<Expand<CashBalance, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CashBalance, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}/cash_balance",
    [customer],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/cash_balance_transactions` · https://docs.stripe.com/api/customers/cash_balance_transactions/list */
export function listCashBalanceTransactions<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerListCashBalanceTransactionsParams<ExpandItems<CustomerCashBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CustomerCashBalanceTransaction, E>> {
  return operation.list(
    client,
    "/v1/customers/{customer}/cash_balance_transactions",
    [customer],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/cash_balance_transactions/{cash_balance_transaction}` · https://docs.stripe.com/api/customers/cash_balance_transactions/retrieve */
export function retrieveCashBalanceTransaction<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  cashBalanceTransaction: string,
  params?: CustomerRetrieveCashBalanceTransactionParams<Expand<CustomerCashBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerCashBalanceTransaction, E>> {
  return operation.get(
    client,
    "/v1/customers/{customer}/cash_balance_transactions/{cash_balance_transaction}",
    [customer, cashBalanceTransaction],
    params,
    options,
  );
}

/** `DELETE /v1/customers/{customer}/discount` · https://docs.stripe.com/api/customers/discount/delete */
export function deleteDiscount(
  client: Client,
  customer: string,
  params?: CustomerDeleteDiscountParams,
  options?: RequestOptions,
): ApiPromise<DeletedDiscount> {
  return operation.del(client, "/v1/customers/{customer}/discount", [customer], params, options);
}

/** `POST /v1/customers/{customer}/funding_instructions` · https://docs.stripe.com/api/customers/funding_instructions */
export function createFundingInstructions<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params: CustomerCreateFundingInstructionsParams<Expand<FundingInstructions, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FundingInstructions, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}/funding_instructions",
    [customer],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/payment_methods` · https://docs.stripe.com/api/customers/payment_methods/list */
export function listPaymentMethods<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerListPaymentMethodsParams<ExpandItems<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentMethod, E>> {
  return operation.list(
    client,
    "/v1/customers/{customer}/payment_methods",
    [customer],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/payment_methods/{payment_method}` · https://docs.stripe.com/api/customers/payment_methods/retrieve */
export function retrievePaymentMethod<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  paymentMethod: string,
  params?: CustomerRetrievePaymentMethodParams<Expand<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethod, E>> {
  return operation.get(
    client,
    "/v1/customers/{customer}/payment_methods/{payment_method}",
    [customer, paymentMethod],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/sources` · https://docs.stripe.com/api/customers/sources/list */
export function listSources<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerListSourcesParams<ExpandItems<CustomerSource, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CustomerSource, E>> {
  return operation.list(client, "/v1/customers/{customer}/sources", [customer], params, options);
}

/** `POST /v1/customers/{customer}/sources` · https://docs.stripe.com/api/customers/sources */
export function createSource<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params: CustomerCreateSourceParams<Expand<CustomerSource, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerSource, E>> {
  return operation.post(client, "/v1/customers/{customer}/sources", [customer], params, options);
}

/** `GET /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/retrieve */
export function retrieveSource<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  source: string,
  params?: CustomerRetrieveSourceParams<Expand<CustomerSource, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerSource, E>> {
  return operation.get(
    client,
    "/v1/customers/{customer}/sources/{source}",
    [customer, source],
    params,
    options,
  );
}

/** `POST /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/update */
export function updateSource<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  source: string,
  params?: CustomerUpdateSourceParams<Expand<CustomerSource, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerSource, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}/sources/{source}",
    [customer, source],
    params,
    options,
  );
}

/** `DELETE /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/delete */
export function deleteSource<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  source: string,
  params?: CustomerDeleteSourceParams<Expand<CustomerSource | DeletedCustomerSource, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerSource | DeletedCustomerSource, E>> {
  return operation.del(
    client,
    "/v1/customers/{customer}/sources/{source}",
    [customer, source],
    params,
    options,
  );
}

/** `POST /v1/customers/{customer}/sources/{source}/verify` · https://docs.stripe.com/api/customers/sources/verify */
export function verifySource<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  source: string,
  params?: CustomerVerifySourceParams<Expand<BankAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<BankAccount, E>> {
  return operation.post(
    client,
    "/v1/customers/{customer}/sources/{source}/verify",
    [customer, source],
    params,
    options,
  );
}

/** `GET /v1/customers/{customer}/tax_ids` · https://docs.stripe.com/api/customers/tax_ids/list */
export function listTaxIds<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params?: CustomerListTaxIdsParams<ExpandItems<TaxId, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TaxId, E>> {
  return operation.list(client, "/v1/customers/{customer}/tax_ids", [customer], params, options);
}

/** `POST /v1/customers/{customer}/tax_ids` · https://docs.stripe.com/api/customers/tax_ids */
export function createTaxId<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params: CustomerCreateTaxIdParams<Expand<TaxId, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxId, E>> {
  return operation.post(client, "/v1/customers/{customer}/tax_ids", [customer], params, options);
}

/** `GET /v1/customers/{customer}/tax_ids/{tax_id}` · https://docs.stripe.com/api/customers/tax_ids/retrieve */
export function retrieveTaxId<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  taxId: string,
  params?: CustomerRetrieveTaxIdParams<Expand<TaxId, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxId, E>> {
  return operation.get(
    client,
    "/v1/customers/{customer}/tax_ids/{tax_id}",
    [customer, taxId],
    params,
    options,
  );
}

/** `DELETE /v1/customers/{customer}/tax_ids/{tax_id}` · https://docs.stripe.com/api/customers/tax_ids/delete */
export function deleteTaxId(
  client: Client,
  customer: string,
  taxId: string,
  params?: CustomerDeleteTaxIdParams,
  options?: RequestOptions,
): ApiPromise<DeletedTaxId> {
  return operation.del(
    client,
    "/v1/customers/{customer}/tax_ids/{tax_id}",
    [customer, taxId],
    params,
    options,
  );
}
