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
} from "../operations/customers.ts";
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

/** `stripe.customers` */
export interface CustomersActions {
  /** `POST /v1/customers` · https://docs.stripe.com/api/customers/create */
  create: <const E extends readonly string[] = []>(
    params?: CustomerCreateParams<Expand<Customer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Customer, E>>;
  /** `GET /v1/customers/{customer}` · https://docs.stripe.com/api/customers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerRetrieveParams<Expand<Customer | DeletedCustomer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Customer | DeletedCustomer, E>>;
  /** `POST /v1/customers/{customer}` · https://docs.stripe.com/api/customers/update */
  update: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerUpdateParams<Expand<Customer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Customer, E>>;
  /** `DELETE /v1/customers/{customer}` · https://docs.stripe.com/api/customers/delete */
  del: (
    customer: string,
    params?: CustomerDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedCustomer>;
  /** `GET /v1/customers` · https://docs.stripe.com/api/customers/list */
  list: <const E extends readonly string[] = []>(
    params?: CustomerListParams<ExpandItems<Customer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Customer, E>>;
  /** `GET /v1/customers/search` · https://docs.stripe.com/api/customers/search */
  search: <const E extends readonly string[] = []>(
    params: CustomerSearchParams<ExpandHits<Customer, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Customer, E>>;
  /** `GET /v1/customers/{customer}/balance_transactions` · https://docs.stripe.com/api/customers/balance_transactions/list */
  listBalanceTransactions: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerListBalanceTransactionsParams<ExpandItems<CustomerBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CustomerBalanceTransaction, E>>;
  /** `POST /v1/customers/{customer}/balance_transactions` · https://docs.stripe.com/api/customers/balance_transactions */
  createBalanceTransaction: <const E extends readonly string[] = []>(
    customer: string,
    params: CustomerCreateBalanceTransactionParams<Expand<CustomerBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerBalanceTransaction, E>>;
  /** `GET /v1/customers/{customer}/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/customers/balance_transactions/retrieve */
  retrieveBalanceTransaction: <const E extends readonly string[] = []>(
    customer: string,
    balanceTransaction: string,
    params?: CustomerRetrieveBalanceTransactionParams<Expand<CustomerBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerBalanceTransaction, E>>;
  /** `POST /v1/customers/{customer}/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/customers/balance_transactions/update */
  updateBalanceTransaction: <const E extends readonly string[] = []>(
    customer: string,
    balanceTransaction: string,
    params?: CustomerUpdateBalanceTransactionParams<Expand<CustomerBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerBalanceTransaction, E>>;
  /** `GET /v1/customers/{customer}/cash_balance` · https://docs.stripe.com/api/customers/cash_balance/retrieve */
  retrieveCashBalance: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerRetrieveCashBalanceParams<Expand<CashBalance, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CashBalance, E>>;
  /** `POST /v1/customers/{customer}/cash_balance` · https://docs.stripe.com/api/customers/cash_balance */
  updateCashBalance: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerUpdateCashBalanceParams<Expand<CashBalance, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CashBalance, E>>;
  /** `GET /v1/customers/{customer}/cash_balance_transactions` · https://docs.stripe.com/api/customers/cash_balance_transactions/list */
  listCashBalanceTransactions: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerListCashBalanceTransactionsParams<ExpandItems<CustomerCashBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CustomerCashBalanceTransaction, E>>;
  /** `GET /v1/customers/{customer}/cash_balance_transactions/{cash_balance_transaction}` · https://docs.stripe.com/api/customers/cash_balance_transactions/retrieve */
  retrieveCashBalanceTransaction: <const E extends readonly string[] = []>(
    customer: string,
    cashBalanceTransaction: string,
    params?: CustomerRetrieveCashBalanceTransactionParams<Expand<CustomerCashBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerCashBalanceTransaction, E>>;
  /** `DELETE /v1/customers/{customer}/discount` · https://docs.stripe.com/api/customers/discount/delete */
  deleteDiscount: (
    customer: string,
    params?: CustomerDeleteDiscountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedDiscount>;
  /** `POST /v1/customers/{customer}/funding_instructions` · https://docs.stripe.com/api/customers/funding_instructions */
  createFundingInstructions: <const E extends readonly string[] = []>(
    customer: string,
    params: CustomerCreateFundingInstructionsParams<Expand<FundingInstructions, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FundingInstructions, E>>;
  /** `GET /v1/customers/{customer}/payment_methods` · https://docs.stripe.com/api/customers/payment_methods/list */
  listPaymentMethods: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerListPaymentMethodsParams<ExpandItems<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethod, E>>;
  /** `GET /v1/customers/{customer}/payment_methods/{payment_method}` · https://docs.stripe.com/api/customers/payment_methods/retrieve */
  retrievePaymentMethod: <const E extends readonly string[] = []>(
    customer: string,
    paymentMethod: string,
    params?: CustomerRetrievePaymentMethodParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `GET /v1/customers/{customer}/sources` · https://docs.stripe.com/api/customers/sources/list */
  listSources: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerListSourcesParams<ExpandItems<CustomerSource, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CustomerSource, E>>;
  /** `POST /v1/customers/{customer}/sources` · https://docs.stripe.com/api/customers/sources */
  createSource: <const E extends readonly string[] = []>(
    customer: string,
    params: CustomerCreateSourceParams<Expand<CustomerSource, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerSource, E>>;
  /** `GET /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/retrieve */
  retrieveSource: <const E extends readonly string[] = []>(
    customer: string,
    source: string,
    params?: CustomerRetrieveSourceParams<Expand<CustomerSource, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerSource, E>>;
  /** `POST /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/update */
  updateSource: <const E extends readonly string[] = []>(
    customer: string,
    source: string,
    params?: CustomerUpdateSourceParams<Expand<CustomerSource, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerSource, E>>;
  /** `DELETE /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/delete */
  deleteSource: <const E extends readonly string[] = []>(
    customer: string,
    source: string,
    params?: CustomerDeleteSourceParams<Expand<CustomerSource | DeletedCustomerSource, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerSource | DeletedCustomerSource, E>>;
  /** `POST /v1/customers/{customer}/sources/{source}/verify` · https://docs.stripe.com/api/customers/sources/verify */
  verifySource: <const E extends readonly string[] = []>(
    customer: string,
    source: string,
    params?: CustomerVerifySourceParams<Expand<BankAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BankAccount, E>>;
  /** `GET /v1/customers/{customer}/tax_ids` · https://docs.stripe.com/api/customers/tax_ids/list */
  listTaxIds: <const E extends readonly string[] = []>(
    customer: string,
    params?: CustomerListTaxIdsParams<ExpandItems<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxId, E>>;
  /** `POST /v1/customers/{customer}/tax_ids` · https://docs.stripe.com/api/customers/tax_ids */
  createTaxId: <const E extends readonly string[] = []>(
    customer: string,
    params: CustomerCreateTaxIdParams<Expand<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxId, E>>;
  /** `GET /v1/customers/{customer}/tax_ids/{tax_id}` · https://docs.stripe.com/api/customers/tax_ids/retrieve */
  retrieveTaxId: <const E extends readonly string[] = []>(
    customer: string,
    taxId: string,
    params?: CustomerRetrieveTaxIdParams<Expand<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxId, E>>;
  /** `DELETE /v1/customers/{customer}/tax_ids/{tax_id}` · https://docs.stripe.com/api/customers/tax_ids/delete */
  deleteTaxId: (
    customer: string,
    taxId: string,
    params?: CustomerDeleteTaxIdParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTaxId>;
}

/** Binds the operations of `stripe.customers` to a client. */
export function customersActions(client: Client): CustomersActions {
  return {
    create: (params, options) =>
      operation.post(
        client,
        "/v1/customers",
        [],
        clear(params, ["invoice_settings.custom_fields"]),
        options,
      ),
    retrieve: (customer, params, options) =>
      operation.get(client, "/v1/customers/{customer}", [customer], params, options),
    update: (customer, params, options) =>
      operation.post(
        client,
        "/v1/customers/{customer}",
        [customer],
        clear(params, ["invoice_settings.custom_fields"]),
        options,
      ),
    del: (customer, params, options) =>
      operation.del(client, "/v1/customers/{customer}", [customer], params, options),
    list: (params, options) => operation.list(client, "/v1/customers", [], params, options),
    search: (params, options) =>
      operation.search(client, "/v1/customers/search", [], params, options),
    listBalanceTransactions: (customer, params, options) =>
      operation.list(
        client,
        "/v1/customers/{customer}/balance_transactions",
        [customer],
        params,
        options,
      ),
    createBalanceTransaction: (customer, params, options) =>
      operation.post(
        client,
        "/v1/customers/{customer}/balance_transactions",
        [customer],
        params,
        options,
      ),
    retrieveBalanceTransaction: (customer, balanceTransaction, params, options) =>
      operation.get(
        client,
        "/v1/customers/{customer}/balance_transactions/{balance_transaction}",
        [customer, balanceTransaction],
        params,
        options,
      ),
    updateBalanceTransaction: (customer, balanceTransaction, params, options) =>
      operation.post(
        client,
        "/v1/customers/{customer}/balance_transactions/{balance_transaction}",
        [customer, balanceTransaction],
        params,
        options,
      ),
    retrieveCashBalance: (customer, params, options) =>
      operation.get(client, "/v1/customers/{customer}/cash_balance", [customer], params, options),
    updateCashBalance: (customer, params, options) =>
      operation.post(client, "/v1/customers/{customer}/cash_balance", [customer], params, options),
    listCashBalanceTransactions: (customer, params, options) =>
      operation.list(
        client,
        "/v1/customers/{customer}/cash_balance_transactions",
        [customer],
        params,
        options,
      ),
    retrieveCashBalanceTransaction: (customer, cashBalanceTransaction, params, options) =>
      operation.get(
        client,
        "/v1/customers/{customer}/cash_balance_transactions/{cash_balance_transaction}",
        [customer, cashBalanceTransaction],
        params,
        options,
      ),
    deleteDiscount: (customer, params, options) =>
      operation.del(client, "/v1/customers/{customer}/discount", [customer], params, options),
    createFundingInstructions: (customer, params, options) =>
      operation.post(
        client,
        "/v1/customers/{customer}/funding_instructions",
        [customer],
        params,
        options,
      ),
    listPaymentMethods: (customer, params, options) =>
      operation.list(
        client,
        "/v1/customers/{customer}/payment_methods",
        [customer],
        params,
        options,
      ),
    retrievePaymentMethod: (customer, paymentMethod, params, options) =>
      operation.get(
        client,
        "/v1/customers/{customer}/payment_methods/{payment_method}",
        [customer, paymentMethod],
        params,
        options,
      ),
    listSources: (customer, params, options) =>
      operation.list(client, "/v1/customers/{customer}/sources", [customer], params, options),
    createSource: (customer, params, options) =>
      operation.post(client, "/v1/customers/{customer}/sources", [customer], params, options),
    retrieveSource: (customer, source, params, options) =>
      operation.get(
        client,
        "/v1/customers/{customer}/sources/{source}",
        [customer, source],
        params,
        options,
      ),
    updateSource: (customer, source, params, options) =>
      operation.post(
        client,
        "/v1/customers/{customer}/sources/{source}",
        [customer, source],
        params,
        options,
      ),
    deleteSource: (customer, source, params, options) =>
      operation.del(
        client,
        "/v1/customers/{customer}/sources/{source}",
        [customer, source],
        params,
        options,
      ),
    verifySource: (customer, source, params, options) =>
      operation.post(
        client,
        "/v1/customers/{customer}/sources/{source}/verify",
        [customer, source],
        params,
        options,
      ),
    listTaxIds: (customer, params, options) =>
      operation.list(client, "/v1/customers/{customer}/tax_ids", [customer], params, options),
    createTaxId: (customer, params, options) =>
      operation.post(client, "/v1/customers/{customer}/tax_ids", [customer], params, options),
    retrieveTaxId: (customer, taxId, params, options) =>
      operation.get(
        client,
        "/v1/customers/{customer}/tax_ids/{tax_id}",
        [customer, taxId],
        params,
        options,
      ),
    deleteTaxId: (customer, taxId, params, options) =>
      operation.del(
        client,
        "/v1/customers/{customer}/tax_ids/{tax_id}",
        [customer, taxId],
        params,
        options,
      ),
  };
}
