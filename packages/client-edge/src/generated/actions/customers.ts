// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
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
  create: (params?: CustomerCreateParams, options?: RequestOptions) => ApiPromise<Customer>;
  /** `GET /v1/customers/{customer}` · https://docs.stripe.com/api/customers/retrieve */
  retrieve: (
    customer: string,
    params?: CustomerRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Customer | DeletedCustomer>;
  /** `POST /v1/customers/{customer}` · https://docs.stripe.com/api/customers/update */
  update: (
    customer: string,
    params?: CustomerUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Customer>;
  /** `DELETE /v1/customers/{customer}` · https://docs.stripe.com/api/customers/delete */
  del: (
    customer: string,
    params?: CustomerDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedCustomer>;
  /** `GET /v1/customers` · https://docs.stripe.com/api/customers/list */
  list: (params?: CustomerListParams, options?: RequestOptions) => ApiListPromise<Customer>;
  /** `GET /v1/customers/search` · https://docs.stripe.com/api/customers/search */
  search: (
    params: CustomerSearchParams,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<Customer>;
  /** `GET /v1/customers/{customer}/balance_transactions` · https://docs.stripe.com/api/customers/balance_transactions/list */
  listBalanceTransactions: (
    customer: string,
    params?: CustomerListBalanceTransactionsParams,
    options?: RequestOptions,
  ) => ApiListPromise<CustomerBalanceTransaction>;
  /** `POST /v1/customers/{customer}/balance_transactions` · https://docs.stripe.com/api/customers/balance_transactions */
  createBalanceTransaction: (
    customer: string,
    params: CustomerCreateBalanceTransactionParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerBalanceTransaction>;
  /** `GET /v1/customers/{customer}/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/customers/balance_transactions/retrieve */
  retrieveBalanceTransaction: (
    customer: string,
    balanceTransaction: string,
    params?: CustomerRetrieveBalanceTransactionParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerBalanceTransaction>;
  /** `POST /v1/customers/{customer}/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/customers/balance_transactions/update */
  updateBalanceTransaction: (
    customer: string,
    balanceTransaction: string,
    params?: CustomerUpdateBalanceTransactionParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerBalanceTransaction>;
  /** `GET /v1/customers/{customer}/cash_balance` · https://docs.stripe.com/api/customers/cash_balance/retrieve */
  retrieveCashBalance: (
    customer: string,
    params?: CustomerRetrieveCashBalanceParams,
    options?: RequestOptions,
  ) => ApiPromise<CashBalance>;
  /** `POST /v1/customers/{customer}/cash_balance` · https://docs.stripe.com/api/customers/cash_balance */
  updateCashBalance: (
    customer: string,
    params?: CustomerUpdateCashBalanceParams,
    options?: RequestOptions,
  ) => ApiPromise<CashBalance>;
  /** `GET /v1/customers/{customer}/cash_balance_transactions` · https://docs.stripe.com/api/customers/cash_balance_transactions/list */
  listCashBalanceTransactions: (
    customer: string,
    params?: CustomerListCashBalanceTransactionsParams,
    options?: RequestOptions,
  ) => ApiListPromise<CustomerCashBalanceTransaction>;
  /** `GET /v1/customers/{customer}/cash_balance_transactions/{cash_balance_transaction}` · https://docs.stripe.com/api/customers/cash_balance_transactions/retrieve */
  retrieveCashBalanceTransaction: (
    customer: string,
    cashBalanceTransaction: string,
    params?: CustomerRetrieveCashBalanceTransactionParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerCashBalanceTransaction>;
  /** `DELETE /v1/customers/{customer}/discount` · https://docs.stripe.com/api/customers/discount/delete */
  deleteDiscount: (
    customer: string,
    params?: CustomerDeleteDiscountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedDiscount>;
  /** `POST /v1/customers/{customer}/funding_instructions` · https://docs.stripe.com/api/customers/funding_instructions */
  createFundingInstructions: (
    customer: string,
    params: CustomerCreateFundingInstructionsParams,
    options?: RequestOptions,
  ) => ApiPromise<FundingInstructions>;
  /** `GET /v1/customers/{customer}/payment_methods` · https://docs.stripe.com/api/customers/payment_methods/list */
  listPaymentMethods: (
    customer: string,
    params?: CustomerListPaymentMethodsParams,
    options?: RequestOptions,
  ) => ApiListPromise<PaymentMethod>;
  /** `GET /v1/customers/{customer}/payment_methods/{payment_method}` · https://docs.stripe.com/api/customers/payment_methods/retrieve */
  retrievePaymentMethod: (
    customer: string,
    paymentMethod: string,
    params?: CustomerRetrievePaymentMethodParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethod>;
  /** `GET /v1/customers/{customer}/sources` · https://docs.stripe.com/api/customers/sources/list */
  listSources: (
    customer: string,
    params?: CustomerListSourcesParams,
    options?: RequestOptions,
  ) => ApiListPromise<CustomerSource>;
  /** `POST /v1/customers/{customer}/sources` · https://docs.stripe.com/api/customers/sources */
  createSource: (
    customer: string,
    params: CustomerCreateSourceParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerSource>;
  /** `GET /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/retrieve */
  retrieveSource: (
    customer: string,
    source: string,
    params?: CustomerRetrieveSourceParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerSource>;
  /** `POST /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/update */
  updateSource: (
    customer: string,
    source: string,
    params?: CustomerUpdateSourceParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerSource>;
  /** `DELETE /v1/customers/{customer}/sources/{source}` · https://docs.stripe.com/api/customers/sources/delete */
  deleteSource: (
    customer: string,
    source: string,
    params?: CustomerDeleteSourceParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerSource | DeletedCustomerSource>;
  /** `POST /v1/customers/{customer}/sources/{source}/verify` · https://docs.stripe.com/api/customers/sources/verify */
  verifySource: (
    customer: string,
    source: string,
    params?: CustomerVerifySourceParams,
    options?: RequestOptions,
  ) => ApiPromise<BankAccount>;
  /** `GET /v1/customers/{customer}/tax_ids` · https://docs.stripe.com/api/customers/tax_ids/list */
  listTaxIds: (
    customer: string,
    params?: CustomerListTaxIdsParams,
    options?: RequestOptions,
  ) => ApiListPromise<TaxId>;
  /** `POST /v1/customers/{customer}/tax_ids` · https://docs.stripe.com/api/customers/tax_ids */
  createTaxId: (
    customer: string,
    params: CustomerCreateTaxIdParams,
    options?: RequestOptions,
  ) => ApiPromise<TaxId>;
  /** `GET /v1/customers/{customer}/tax_ids/{tax_id}` · https://docs.stripe.com/api/customers/tax_ids/retrieve */
  retrieveTaxId: (
    customer: string,
    taxId: string,
    params?: CustomerRetrieveTaxIdParams,
    options?: RequestOptions,
  ) => ApiPromise<TaxId>;
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
