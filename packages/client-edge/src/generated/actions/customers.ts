// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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
