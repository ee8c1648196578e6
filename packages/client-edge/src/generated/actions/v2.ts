// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { stringify } from "../../encode/stringify.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../types.ts";
import type { MeterEventAdjustmentCreateParams } from "../params/v2/billing/meter-event-adjustments.ts";
import type { MeterEventSessionCreateParams } from "../params/v2/billing/meter-event-session.ts";
import type { MeterEventStreamCreateParams } from "../params/v2/billing/meter-event-stream.ts";
import type { MeterEventCreateParams } from "../params/v2/billing/meter-events.ts";
import type {
  ImportCreateParams,
  ImportListParams,
  ImportRetrieveParams,
} from "../params/v2/commerce/product-catalog/imports.ts";
import type { AccountLinkCreateParams } from "../params/v2/core/account-links.ts";
import type {
  AccountTokenCreateParams,
  AccountTokenRetrieveParams,
} from "../params/v2/core/account-tokens.ts";
import type {
  AccountCloseParams,
  AccountCreateParams,
  AccountListParams,
  AccountRetrieveParams,
  AccountUpdateParams,
} from "../params/v2/core/accounts.ts";
import type {
  PersonTokenCreateParams,
  PersonTokenRetrieveParams,
} from "../params/v2/core/accounts/person-tokens.ts";
import type {
  PersonCreateParams,
  PersonDeleteParams,
  PersonListParams,
  PersonRetrieveParams,
  PersonUpdateParams,
} from "../params/v2/core/accounts/persons.ts";
import type {
  EventDestinationCreateParams,
  EventDestinationDeleteParams,
  EventDestinationDisableParams,
  EventDestinationEnableParams,
  EventDestinationListParams,
  EventDestinationPingParams,
  EventDestinationRetrieveParams,
  EventDestinationUpdateParams,
} from "../params/v2/core/event-destinations.ts";
import type { EventListParams, EventRetrieveParams } from "../params/v2/core/events.ts";
import type {
  GbBankAccountArchiveParams,
  GbBankAccountCreateParams,
  GbBankAccountListParams,
  GbBankAccountRetrieveParams,
  GbBankAccountUnarchiveParams,
} from "../params/v2/core/vault/gb-bank-accounts.ts";
import type {
  UsBankAccountArchiveParams,
  UsBankAccountConfirmMicrodepositsParams,
  UsBankAccountCreateParams,
  UsBankAccountListParams,
  UsBankAccountRetrieveParams,
  UsBankAccountSendMicrodepositsParams,
  UsBankAccountUnarchiveParams,
  UsBankAccountUpdateParams,
} from "../params/v2/core/vault/us-bank-accounts.ts";
import type {
  AdjustmentListParams,
  AdjustmentRetrieveParams,
} from "../params/v2/money-management/adjustments.ts";
import type {
  FinancialAccountListParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateParams,
} from "../params/v2/money-management/financial-accounts.ts";
import type {
  FinancialAddressCreateParams,
  FinancialAddressListParams,
  FinancialAddressRetrieveParams,
} from "../params/v2/money-management/financial-addresses.ts";
import type {
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../params/v2/money-management/inbound-transfers.ts";
import type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../params/v2/money-management/outbound-payments.ts";
import type {
  OutboundSetupIntentCancelParams,
  OutboundSetupIntentCreateParams,
  OutboundSetupIntentListParams,
  OutboundSetupIntentRetrieveParams,
  OutboundSetupIntentUpdateParams,
} from "../params/v2/money-management/outbound-setup-intents.ts";
import type {
  PayoutIntentCancelParams,
  PayoutIntentConfirmParams,
  PayoutIntentCreateParams,
  PayoutIntentListParams,
  PayoutIntentRefreshFxQuoteParams,
  PayoutIntentRefreshRecipientVerificationParams,
  PayoutIntentRetrieveParams,
  PayoutIntentUpdateParams,
} from "../params/v2/money-management/payout-intents.ts";
import type { PayoutMethodsBankAccountSpecRetrieveParams } from "../params/v2/money-management/payout-methods-bank-account-specs.ts";
import type {
  PayoutMethodArchiveParams,
  PayoutMethodListParams,
  PayoutMethodRetrieveParams,
  PayoutMethodUnarchiveParams,
} from "../params/v2/money-management/payout-methods.ts";
import type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../params/v2/money-management/received-credits.ts";
import type {
  RecipientVerificationAcknowledgeParams,
  RecipientVerificationCreateParams,
  RecipientVerificationRetrieveParams,
} from "../params/v2/money-management/recipient-verifications.ts";
import type { FinancialAddressCreditParams } from "../params/v2/money-management/test-helpers/financial-addresses.ts";
import type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../params/v2/money-management/transaction-entries.ts";
import type {
  TransactionListParams,
  TransactionRefreshRegulatoryReceiptParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../params/v2/money-management/transactions.ts";
import type { MoneyManagementRecipientVerificationsParams } from "../params/v2/test-helpers/money-managements.ts";
import type { MeterEventAdjustment } from "../schemas/v2/billing/meter-event-adjustment.ts";
import type { MeterEventSession } from "../schemas/v2/billing/meter-event-session.ts";
import type { MeterEvent } from "../schemas/v2/billing/meter-event.ts";
import type { ProductCatalogImport } from "../schemas/v2/commerce/product-catalog-import.ts";
import type { AccountLink } from "../schemas/v2/core/account-link.ts";
import type { AccountPersonToken } from "../schemas/v2/core/account-person-token.ts";
import type { AccountPerson } from "../schemas/v2/core/account-person.ts";
import type { AccountToken } from "../schemas/v2/core/account-token.ts";
import type { Account } from "../schemas/v2/core/account.ts";
import type { EventDestination } from "../schemas/v2/core/event-destination.ts";
import type { GbBankAccount } from "../schemas/v2/core/vault/gb-bank-account.ts";
import type { UsBankAccount } from "../schemas/v2/core/vault/us-bank-account.ts";
import type { DeletedObject } from "../schemas/v2/deleted-object.ts";
import type { Adjustment } from "../schemas/v2/money-management/adjustment.ts";
import type { FinancialAccount } from "../schemas/v2/money-management/financial-account.ts";
import type { FinancialAddressCreditSimulation } from "../schemas/v2/money-management/financial-address-credit-simulation.ts";
import type { FinancialAddress } from "../schemas/v2/money-management/financial-address.ts";
import type { InboundTransfer } from "../schemas/v2/money-management/inbound-transfer.ts";
import type { OutboundPayment } from "../schemas/v2/money-management/outbound-payment.ts";
import type { OutboundSetupIntent } from "../schemas/v2/money-management/outbound-setup-intent.ts";
import type { PayoutIntent } from "../schemas/v2/money-management/payout-intent.ts";
import type { PayoutMethod } from "../schemas/v2/money-management/payout-method.ts";
import type { PayoutMethodsBankAccountSpec } from "../schemas/v2/money-management/payout-methods-bank-account-spec.ts";
import type { ReceivedCredit } from "../schemas/v2/money-management/received-credit.ts";
import type { RecipientVerification } from "../schemas/v2/money-management/recipient-verification.ts";
import type { TransactionEntry } from "../schemas/v2/money-management/transaction-entry.ts";
import type { Transaction } from "../schemas/v2/money-management/transaction.ts";
import type { Event } from "../v2-events.ts";

/** `stripe.v2` */
export interface V2Actions {
  readonly billing: V2BillingActions;
  readonly commerce: V2CommerceActions;
  readonly core: V2CoreActions;
  readonly moneyManagement: V2MoneyManagementActions;
  readonly testHelpers: V2TestHelpersActions;
}

/** `stripe.v2.billing` */
export interface V2BillingActions {
  readonly meterEventAdjustments: V2BillingMeterEventAdjustmentsActions;
  readonly meterEventSession: V2BillingMeterEventSessionActions;
  readonly meterEventStream: V2BillingMeterEventStreamActions;
  readonly meterEvents: V2BillingMeterEventsActions;
}

/** `stripe.v2.billing.meterEventAdjustments` */
export interface V2BillingMeterEventAdjustmentsActions {
  /** `POST /v2/billing/meter_event_adjustments` · https://docs.stripe.com/api/v2/billing/meter_event_adjustments/create */
  create: (
    params: MeterEventAdjustmentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<MeterEventAdjustment>;
}

/** `stripe.v2.billing.meterEventSession` */
export interface V2BillingMeterEventSessionActions {
  /** `POST /v2/billing/meter_event_session` · https://docs.stripe.com/api/v2/billing/meter_event_session/create */
  create: (
    params?: MeterEventSessionCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<MeterEventSession>;
}

/** `stripe.v2.billing.meterEventStream` */
export interface V2BillingMeterEventStreamActions {
  /**
   * `POST /v2/billing/meter_event_stream` · https://docs.stripe.com/api/v2/billing/meter_event_stream/create
   *
   * Sent to the base `meter_events`.
   */
  create: (params: MeterEventStreamCreateParams, options?: RequestOptions) => ApiPromise<void>;
}

/** `stripe.v2.billing.meterEvents` */
export interface V2BillingMeterEventsActions {
  /** `POST /v2/billing/meter_events` · https://docs.stripe.com/api/v2/billing/meter_events/create */
  create: (params: MeterEventCreateParams, options?: RequestOptions) => ApiPromise<MeterEvent>;
}

/** `stripe.v2.commerce` */
export interface V2CommerceActions {
  readonly productCatalog: V2CommerceProductCatalogActions;
}

/** `stripe.v2.commerce.productCatalog` */
export interface V2CommerceProductCatalogActions {
  readonly imports: V2CommerceProductCatalogImportsActions;
}

/** `stripe.v2.commerce.productCatalog.imports` */
export interface V2CommerceProductCatalogImportsActions {
  /** `POST /v2/commerce/product_catalog/imports` · https://docs.stripe.com/api/v2/commerce/product_catalog/imports/create */
  create: (
    params: ImportCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<ProductCatalogImport>;
  /** `GET /v2/commerce/product_catalog/imports/{import}` · https://docs.stripe.com/api/v2/commerce/product_catalog/imports/retrieve */
  retrieve: (
    importId: string,
    params?: ImportRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ProductCatalogImport>;
  /** `GET /v2/commerce/product_catalog/imports` · https://docs.stripe.com/api/v2/commerce/product_catalog/imports/list */
  list: (
    params?: ImportListParams,
    options?: RequestOptions,
  ) => V2ListPromise<ProductCatalogImport>;
}

/** `stripe.v2.core` */
export interface V2CoreActions {
  readonly accountLinks: V2CoreAccountLinksActions;
  readonly accountTokens: V2CoreAccountTokensActions;
  readonly accounts: V2CoreAccountsActions;
  readonly eventDestinations: V2CoreEventDestinationsActions;
  readonly events: V2CoreEventsActions;
  readonly vault: V2CoreVaultActions;
}

/** `stripe.v2.core.accountLinks` */
export interface V2CoreAccountLinksActions {
  /** `POST /v2/core/account_links` · https://docs.stripe.com/api/v2/core/account_links/create */
  create: (params: AccountLinkCreateParams, options?: RequestOptions) => ApiPromise<AccountLink>;
}

/** `stripe.v2.core.accountTokens` */
export interface V2CoreAccountTokensActions {
  /**
   * `POST /v2/core/account_tokens` · https://docs.stripe.com/api/v2/core/account_tokens/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  create: (params?: AccountTokenCreateParams, options?: RequestOptions) => ApiPromise<AccountToken>;
  /** `GET /v2/core/account_tokens/{account_token}` · https://docs.stripe.com/api/v2/core/account_tokens/retrieve */
  retrieve: (
    accountToken: string,
    params?: AccountTokenRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<AccountToken>;
}

/** `stripe.v2.core.accounts` */
export interface V2CoreAccountsActions {
  /** `POST /v2/core/accounts` · https://docs.stripe.com/api/v2/core/accounts/create */
  create: (params?: AccountCreateParams, options?: RequestOptions) => ApiPromise<Account>;
  /** `GET /v2/core/accounts/{account}` · https://docs.stripe.com/api/v2/core/accounts/retrieve */
  retrieve: (
    account: string,
    params?: AccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  /** `POST /v2/core/accounts/{account}` · https://docs.stripe.com/api/v2/core/accounts/update */
  update: (
    account: string,
    params?: AccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  /** `GET /v2/core/accounts` · https://docs.stripe.com/api/v2/core/accounts/list */
  list: (params?: AccountListParams, options?: RequestOptions) => V2ListPromise<Account>;
  /** `POST /v2/core/accounts/{account}/close` · https://docs.stripe.com/api/v2/core/accounts/close */
  close: (
    account: string,
    params?: AccountCloseParams,
    options?: RequestOptions,
  ) => ApiPromise<Account>;
  readonly personTokens: V2CoreAccountsPersonTokensActions;
  readonly persons: V2CoreAccountsPersonsActions;
}

/** `stripe.v2.core.accounts.personTokens` */
export interface V2CoreAccountsPersonTokensActions {
  /**
   * `POST /v2/core/accounts/{account}/person_tokens` · https://docs.stripe.com/api/v2/core/accounts/person_tokens
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  create: (
    account: string,
    params?: PersonTokenCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<AccountPersonToken>;
  /** `GET /v2/core/accounts/{account}/person_tokens/{person_token}` · https://docs.stripe.com/api/v2/core/accounts/person_tokens/retrieve */
  retrieve: (
    account: string,
    personToken: string,
    params?: PersonTokenRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<AccountPersonToken>;
}

/** `stripe.v2.core.accounts.persons` */
export interface V2CoreAccountsPersonsActions {
  /** `POST /v2/core/accounts/{account}/persons` · https://docs.stripe.com/api/v2/core/accounts/persons */
  create: (
    account: string,
    params?: PersonCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<AccountPerson>;
  /** `GET /v2/core/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/v2/core/accounts/persons/retrieve */
  retrieve: (
    account: string,
    person: string,
    params?: PersonRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<AccountPerson>;
  /** `POST /v2/core/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/v2/core/accounts/persons/update */
  update: (
    account: string,
    person: string,
    params?: PersonUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<AccountPerson>;
  /** `DELETE /v2/core/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/v2/core/accounts/persons/delete */
  del: (
    account: string,
    person: string,
    params?: PersonDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedObject>;
  /** `GET /v2/core/accounts/{account}/persons` · https://docs.stripe.com/api/v2/core/accounts/persons/list */
  list: (
    account: string,
    params?: PersonListParams,
    options?: RequestOptions,
  ) => V2ListPromise<AccountPerson>;
}

/** `stripe.v2.core.eventDestinations` */
export interface V2CoreEventDestinationsActions {
  /** `POST /v2/core/event_destinations` · https://docs.stripe.com/api/v2/core/event_destinations/create */
  create: (
    params: EventDestinationCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<EventDestination>;
  /** `GET /v2/core/event_destinations/{event_destination}` · https://docs.stripe.com/api/v2/core/event_destinations/retrieve */
  retrieve: (
    eventDestination: string,
    params?: EventDestinationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<EventDestination>;
  /** `POST /v2/core/event_destinations/{event_destination}` · https://docs.stripe.com/api/v2/core/event_destinations/update */
  update: (
    eventDestination: string,
    params?: EventDestinationUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<EventDestination>;
  /** `DELETE /v2/core/event_destinations/{event_destination}` · https://docs.stripe.com/api/v2/core/event_destinations/delete */
  del: (
    eventDestination: string,
    params?: EventDestinationDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedObject>;
  /** `GET /v2/core/event_destinations` · https://docs.stripe.com/api/v2/core/event_destinations/list */
  list: (
    params?: EventDestinationListParams,
    options?: RequestOptions,
  ) => V2ListPromise<EventDestination>;
  /** `POST /v2/core/event_destinations/{event_destination}/disable` · https://docs.stripe.com/api/v2/core/event_destinations/disable */
  disable: (
    eventDestination: string,
    params?: EventDestinationDisableParams,
    options?: RequestOptions,
  ) => ApiPromise<EventDestination>;
  /** `POST /v2/core/event_destinations/{event_destination}/enable` · https://docs.stripe.com/api/v2/core/event_destinations/enable */
  enable: (
    eventDestination: string,
    params?: EventDestinationEnableParams,
    options?: RequestOptions,
  ) => ApiPromise<EventDestination>;
  /** `POST /v2/core/event_destinations/{event_destination}/ping` · https://docs.stripe.com/api/v2/core/event_destinations/ping */
  ping: (
    eventDestination: string,
    params?: EventDestinationPingParams,
    options?: RequestOptions,
  ) => ApiPromise<Event>;
}

/** `stripe.v2.core.events` */
export interface V2CoreEventsActions {
  /** `GET /v2/core/events/{event}` · https://docs.stripe.com/api/v2/core/events/retrieve */
  retrieve: (
    event: string,
    params?: EventRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Event>;
  /** `GET /v2/core/events` · https://docs.stripe.com/api/v2/core/events/list */
  list: (params?: EventListParams, options?: RequestOptions) => V2ListPromise<Event>;
}

/** `stripe.v2.core.vault` */
export interface V2CoreVaultActions {
  readonly gbBankAccounts: V2CoreVaultGbBankAccountsActions;
  readonly usBankAccounts: V2CoreVaultUsBankAccountsActions;
}

/** `stripe.v2.core.vault.gbBankAccounts` */
export interface V2CoreVaultGbBankAccountsActions {
  /** `POST /v2/core/vault/gb_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/create */
  create: (
    params: GbBankAccountCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<GbBankAccount>;
  /** `GET /v2/core/vault/gb_bank_accounts/{gb_bank_account}` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/retrieve */
  retrieve: (
    gbBankAccount: string,
    params?: GbBankAccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<GbBankAccount>;
  /** `GET /v2/core/vault/gb_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/list */
  list: (
    params?: GbBankAccountListParams,
    options?: RequestOptions,
  ) => V2ListPromise<GbBankAccount>;
  /** `POST /v2/core/vault/gb_bank_accounts/{gb_bank_account}/archive` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/archive */
  archive: (
    gbBankAccount: string,
    params?: GbBankAccountArchiveParams,
    options?: RequestOptions,
  ) => ApiPromise<GbBankAccount>;
  /** `POST /v2/core/vault/gb_bank_accounts/{gb_bank_account}/unarchive` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/unarchive */
  unarchive: (
    gbBankAccount: string,
    params?: GbBankAccountUnarchiveParams,
    options?: RequestOptions,
  ) => ApiPromise<GbBankAccount>;
}

/** `stripe.v2.core.vault.usBankAccounts` */
export interface V2CoreVaultUsBankAccountsActions {
  /** `POST /v2/core/vault/us_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/create */
  create: (
    params: UsBankAccountCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
  /** `GET /v2/core/vault/us_bank_accounts/{us_bank_account}` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/retrieve */
  retrieve: (
    usBankAccount: string,
    params?: UsBankAccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
  /** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/update */
  update: (
    usBankAccount: string,
    params?: UsBankAccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
  /** `GET /v2/core/vault/us_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/list */
  list: (
    params?: UsBankAccountListParams,
    options?: RequestOptions,
  ) => V2ListPromise<UsBankAccount>;
  /** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/archive` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/archive */
  archive: (
    usBankAccount: string,
    params?: UsBankAccountArchiveParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
  /** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/confirm_microdeposits` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/confirm_microdeposits */
  confirmMicrodeposits: (
    usBankAccount: string,
    params?: UsBankAccountConfirmMicrodepositsParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
  /** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/send_microdeposits` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/send_microdeposits */
  sendMicrodeposits: (
    usBankAccount: string,
    params?: UsBankAccountSendMicrodepositsParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
  /** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/unarchive` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/unarchive */
  unarchive: (
    usBankAccount: string,
    params?: UsBankAccountUnarchiveParams,
    options?: RequestOptions,
  ) => ApiPromise<UsBankAccount>;
}

/** `stripe.v2.moneyManagement` */
export interface V2MoneyManagementActions {
  readonly adjustments: V2MoneyManagementAdjustmentsActions;
  readonly financialAccounts: V2MoneyManagementFinancialAccountsActions;
  readonly financialAddresses: V2MoneyManagementFinancialAddressesActions;
  readonly inboundTransfers: V2MoneyManagementInboundTransfersActions;
  readonly outboundPayments: V2MoneyManagementOutboundPaymentsActions;
  readonly outboundSetupIntents: V2MoneyManagementOutboundSetupIntentsActions;
  readonly payoutIntents: V2MoneyManagementPayoutIntentsActions;
  readonly payoutMethods: V2MoneyManagementPayoutMethodsActions;
  readonly payoutMethodsBankAccountSpecs: V2MoneyManagementPayoutMethodsBankAccountSpecsActions;
  readonly receivedCredits: V2MoneyManagementReceivedCreditsActions;
  readonly recipientVerifications: V2MoneyManagementRecipientVerificationsActions;
  readonly testHelpers: V2MoneyManagementTestHelpersActions;
  readonly transactionEntries: V2MoneyManagementTransactionEntriesActions;
  readonly transactions: V2MoneyManagementTransactionsActions;
}

/** `stripe.v2.moneyManagement.adjustments` */
export interface V2MoneyManagementAdjustmentsActions {
  /** `GET /v2/money_management/adjustments/{adjustment}` · https://docs.stripe.com/api/v2/money_management/adjustments/retrieve */
  retrieve: (
    adjustment: string,
    params?: AdjustmentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Adjustment>;
  /** `GET /v2/money_management/adjustments` · https://docs.stripe.com/api/v2/money_management/adjustments/list */
  list: (params?: AdjustmentListParams, options?: RequestOptions) => V2ListPromise<Adjustment>;
}

/** `stripe.v2.moneyManagement.financialAccounts` */
export interface V2MoneyManagementFinancialAccountsActions {
  /** `GET /v2/money_management/financial_accounts/{financial_account}` · https://docs.stripe.com/api/v2/money_management/financial_accounts/retrieve */
  retrieve: (
    financialAccount: string,
    params?: FinancialAccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccount>;
  /** `POST /v2/money_management/financial_accounts/{financial_account}` · https://docs.stripe.com/api/v2/money_management/financial_accounts/update */
  update: (
    financialAccount: string,
    params?: FinancialAccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccount>;
  /** `GET /v2/money_management/financial_accounts` · https://docs.stripe.com/api/v2/money_management/financial_accounts/list */
  list: (
    params?: FinancialAccountListParams,
    options?: RequestOptions,
  ) => V2ListPromise<FinancialAccount>;
}

/** `stripe.v2.moneyManagement.financialAddresses` */
export interface V2MoneyManagementFinancialAddressesActions {
  /** `POST /v2/money_management/financial_addresses` · https://docs.stripe.com/api/v2/money_management/financial_addresses/create */
  create: (
    params: FinancialAddressCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAddress>;
  /** `GET /v2/money_management/financial_addresses/{financial_address}` · https://docs.stripe.com/api/v2/money_management/financial_addresses/retrieve */
  retrieve: (
    financialAddress: string,
    params?: FinancialAddressRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAddress>;
  /** `GET /v2/money_management/financial_addresses` · https://docs.stripe.com/api/v2/money_management/financial_addresses/list */
  list: (
    params?: FinancialAddressListParams,
    options?: RequestOptions,
  ) => V2ListPromise<FinancialAddress>;
}

/** `stripe.v2.moneyManagement.inboundTransfers` */
export interface V2MoneyManagementInboundTransfersActions {
  /** `POST /v2/money_management/inbound_transfers` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/create */
  create: (
    params: InboundTransferCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
  /** `GET /v2/money_management/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/retrieve */
  retrieve: (
    inboundTransfer: string,
    params?: InboundTransferRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
  /** `GET /v2/money_management/inbound_transfers` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/list */
  list: (
    params?: InboundTransferListParams,
    options?: RequestOptions,
  ) => V2ListPromise<InboundTransfer>;
}

/** `stripe.v2.moneyManagement.outboundPayments` */
export interface V2MoneyManagementOutboundPaymentsActions {
  /** `POST /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/create */
  create: (
    params: OutboundPaymentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `GET /v2/money_management/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/v2/money_management/outbound_payments/retrieve */
  retrieve: (
    outboundPayment: string,
    params?: OutboundPaymentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `GET /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/list */
  list: (
    params?: OutboundPaymentListParams,
    options?: RequestOptions,
  ) => V2ListPromise<OutboundPayment>;
  /** `POST /v2/money_management/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/v2/money_management/outbound_payments/cancel */
  cancel: (
    outboundPayment: string,
    params?: OutboundPaymentCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
}

/** `stripe.v2.moneyManagement.outboundSetupIntents` */
export interface V2MoneyManagementOutboundSetupIntentsActions {
  /** `POST /v2/money_management/outbound_setup_intents` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/create */
  create: (
    params?: OutboundSetupIntentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundSetupIntent>;
  /** `GET /v2/money_management/outbound_setup_intents/{outbound_setup_intent}` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/retrieve */
  retrieve: (
    outboundSetupIntent: string,
    params?: OutboundSetupIntentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundSetupIntent>;
  /** `POST /v2/money_management/outbound_setup_intents/{outbound_setup_intent}` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/update */
  update: (
    outboundSetupIntent: string,
    params?: OutboundSetupIntentUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundSetupIntent>;
  /** `GET /v2/money_management/outbound_setup_intents` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/list */
  list: (
    params?: OutboundSetupIntentListParams,
    options?: RequestOptions,
  ) => V2ListPromise<OutboundSetupIntent>;
  /** `POST /v2/money_management/outbound_setup_intents/{outbound_setup_intent}/cancel` · https://docs.stripe.com/api/v2/money_management/outbound_setup_intents/cancel */
  cancel: (
    outboundSetupIntent: string,
    params?: OutboundSetupIntentCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundSetupIntent>;
}

/** `stripe.v2.moneyManagement.payoutIntents` */
export interface V2MoneyManagementPayoutIntentsActions {
  /** `POST /v2/money_management/payout_intents` · https://docs.stripe.com/api/v2/money_management/payout_intents/create */
  create: (params: PayoutIntentCreateParams, options?: RequestOptions) => ApiPromise<PayoutIntent>;
  /** `GET /v2/money_management/payout_intents/{payout_intent}` · https://docs.stripe.com/api/v2/money_management/payout_intents/retrieve */
  retrieve: (
    payoutIntent: string,
    params?: PayoutIntentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutIntent>;
  /** `POST /v2/money_management/payout_intents/{payout_intent}` · https://docs.stripe.com/api/v2/money_management/payout_intents/update */
  update: (
    payoutIntent: string,
    params?: PayoutIntentUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutIntent>;
  /** `GET /v2/money_management/payout_intents` · https://docs.stripe.com/api/v2/money_management/payout_intents/list */
  list: (params?: PayoutIntentListParams, options?: RequestOptions) => V2ListPromise<PayoutIntent>;
  /** `POST /v2/money_management/payout_intents/{payout_intent}/cancel` · https://docs.stripe.com/api/v2/money_management/payout_intents/cancel */
  cancel: (
    payoutIntent: string,
    params?: PayoutIntentCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutIntent>;
  /** `POST /v2/money_management/payout_intents/{payout_intent}/confirm` · https://docs.stripe.com/api/v2/money_management/payout_intents/confirm */
  confirm: (
    payoutIntent: string,
    params?: PayoutIntentConfirmParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutIntent>;
  /** `POST /v2/money_management/payout_intents/{payout_intent}/refresh_fx_quote` · https://docs.stripe.com/api/v2/money_management/payout_intents/refresh_fx_quote */
  refreshFxQuote: (
    payoutIntent: string,
    params?: PayoutIntentRefreshFxQuoteParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutIntent>;
  /** `POST /v2/money_management/payout_intents/{payout_intent}/refresh_recipient_verification` · https://docs.stripe.com/api/v2/money_management/payout_intents/refresh_recipient_verification */
  refreshRecipientVerification: (
    payoutIntent: string,
    params?: PayoutIntentRefreshRecipientVerificationParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutIntent>;
}

/** `stripe.v2.moneyManagement.payoutMethods` */
export interface V2MoneyManagementPayoutMethodsActions {
  /** `GET /v2/money_management/payout_methods/{payout_method}` · https://docs.stripe.com/api/v2/money_management/payout_methods/retrieve */
  retrieve: (
    payoutMethod: string,
    params?: PayoutMethodRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutMethod>;
  /** `GET /v2/money_management/payout_methods` · https://docs.stripe.com/api/v2/money_management/payout_methods/list */
  list: (params?: PayoutMethodListParams, options?: RequestOptions) => V2ListPromise<PayoutMethod>;
  /** `POST /v2/money_management/payout_methods/{payout_method}/archive` · https://docs.stripe.com/api/v2/money_management/payout_methods/archive */
  archive: (
    payoutMethod: string,
    params?: PayoutMethodArchiveParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutMethod>;
  /** `POST /v2/money_management/payout_methods/{payout_method}/unarchive` · https://docs.stripe.com/api/v2/money_management/payout_methods/unarchive */
  unarchive: (
    payoutMethod: string,
    params?: PayoutMethodUnarchiveParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutMethod>;
}

/** `stripe.v2.moneyManagement.payoutMethodsBankAccountSpecs` */
export interface V2MoneyManagementPayoutMethodsBankAccountSpecsActions {
  /** `GET /v2/money_management/payout_methods_bank_account_spec` · https://docs.stripe.com/api/v2/money_management/payout_methods_bank_account_spec/retrieve */
  retrieve: (
    params?: PayoutMethodsBankAccountSpecRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PayoutMethodsBankAccountSpec>;
}

/** `stripe.v2.moneyManagement.receivedCredits` */
export interface V2MoneyManagementReceivedCreditsActions {
  /** `GET /v2/money_management/received_credits/{received_credit}` · https://docs.stripe.com/api/v2/money_management/received_credits/retrieve */
  retrieve: (
    receivedCredit: string,
    params?: ReceivedCreditRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ReceivedCredit>;
  /** `GET /v2/money_management/received_credits` · https://docs.stripe.com/api/v2/money_management/received_credits/list */
  list: (
    params?: ReceivedCreditListParams,
    options?: RequestOptions,
  ) => V2ListPromise<ReceivedCredit>;
}

/** `stripe.v2.moneyManagement.recipientVerifications` */
export interface V2MoneyManagementRecipientVerificationsActions {
  /** `POST /v2/money_management/recipient_verifications` · https://docs.stripe.com/api/v2/money_management/recipient_verifications/create */
  create: (
    params: RecipientVerificationCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<RecipientVerification>;
  /** `GET /v2/money_management/recipient_verifications/{recipient_verification}` · https://docs.stripe.com/api/v2/money_management/recipient_verifications/retrieve */
  retrieve: (
    recipientVerification: string,
    params?: RecipientVerificationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<RecipientVerification>;
  /** `POST /v2/money_management/recipient_verifications/{recipient_verification}/acknowledge` · https://docs.stripe.com/api/v2/money_management/recipient_verifications/acknowledge */
  acknowledge: (
    recipientVerification: string,
    params?: RecipientVerificationAcknowledgeParams,
    options?: RequestOptions,
  ) => ApiPromise<RecipientVerification>;
}

/** `stripe.v2.moneyManagement.testHelpers` */
export interface V2MoneyManagementTestHelpersActions {
  readonly financialAddresses: V2MoneyManagementTestHelpersFinancialAddressesActions;
}

/** `stripe.v2.moneyManagement.testHelpers.financialAddresses` */
export interface V2MoneyManagementTestHelpersFinancialAddressesActions {
  /** `POST /v2/money_management/test_helpers/financial_addresses/{financial_address}/credit` · https://docs.stripe.com/api/v2/money_management/test_helpers/financial_addresses/credit */
  credit: (
    financialAddress: string,
    params: FinancialAddressCreditParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAddressCreditSimulation>;
}

/** `stripe.v2.moneyManagement.transactionEntries` */
export interface V2MoneyManagementTransactionEntriesActions {
  /** `GET /v2/money_management/transaction_entries/{transaction_entry}` · https://docs.stripe.com/api/v2/money_management/transaction_entries/retrieve */
  retrieve: (
    transactionEntry: string,
    params?: TransactionEntryRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<TransactionEntry>;
  /** `GET /v2/money_management/transaction_entries` · https://docs.stripe.com/api/v2/money_management/transaction_entries/list */
  list: (
    params?: TransactionEntryListParams,
    options?: RequestOptions,
  ) => V2ListPromise<TransactionEntry>;
}

/** `stripe.v2.moneyManagement.transactions` */
export interface V2MoneyManagementTransactionsActions {
  /** `GET /v2/money_management/transactions/{transaction}` · https://docs.stripe.com/api/v2/money_management/transactions/retrieve */
  retrieve: (
    transaction: string,
    params?: TransactionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `POST /v2/money_management/transactions/{transaction}` · https://docs.stripe.com/api/v2/money_management/transactions/update */
  update: (
    transaction: string,
    params?: TransactionUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `GET /v2/money_management/transactions` · https://docs.stripe.com/api/v2/money_management/transactions/list */
  list: (params?: TransactionListParams, options?: RequestOptions) => V2ListPromise<Transaction>;
  /** `POST /v2/money_management/transactions/{transaction}/refresh_regulatory_receipt` · https://docs.stripe.com/api/v2/money_management/transactions/refresh_regulatory_receipt */
  refreshRegulatoryReceipt: (
    transaction: string,
    params?: TransactionRefreshRegulatoryReceiptParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
}

/** `stripe.v2.testHelpers` */
export interface V2TestHelpersActions {
  readonly moneyManagements: V2TestHelpersMoneyManagementsActions;
}

/** `stripe.v2.testHelpers.moneyManagements` */
export interface V2TestHelpersMoneyManagementsActions {
  /** `POST /v2/test_helpers/money_management/recipient_verifications` · https://docs.stripe.com/api/v2/test_helpers/money_management/recipient_verifications/create */
  recipientVerifications: (
    params: MoneyManagementRecipientVerificationsParams,
    options?: RequestOptions,
  ) => ApiPromise<RecipientVerification>;
}

/** Binds the operations of `stripe.v2` to a client. */
export function v2Actions(client: Client): V2Actions {
  return {
    billing: v2BillingActions(client),
    commerce: v2CommerceActions(client),
    core: v2CoreActions(client),
    moneyManagement: v2MoneyManagementActions(client),
    testHelpers: v2TestHelpersActions(client),
  };
}

function v2BillingActions(client: Client): V2BillingActions {
  return {
    meterEventAdjustments: v2BillingMeterEventAdjustmentsActions(client),
    meterEventSession: v2BillingMeterEventSessionActions(client),
    meterEventStream: v2BillingMeterEventStreamActions(client),
    meterEvents: v2BillingMeterEventsActions(client),
  };
}

function v2BillingMeterEventAdjustmentsActions(
  client: Client,
): V2BillingMeterEventAdjustmentsActions {
  const bind = binder(client, "/v2/billing/meter_event_adjustments");
  return {
    create: bind(operation.postV2),
  };
}

function v2BillingMeterEventSessionActions(client: Client): V2BillingMeterEventSessionActions {
  const bind = binder(client, "/v2/billing/meter_event_session");
  return {
    create: bind(operation.postV2),
  };
}

function v2BillingMeterEventStreamActions(client: Client): V2BillingMeterEventStreamActions {
  const bind = binder(client, "/v2/billing/meter_event_stream", { base: "meter_events" });
  return {
    create: bind(operation.postV2),
  };
}

function v2BillingMeterEventsActions(client: Client): V2BillingMeterEventsActions {
  const bind = binder(client, "/v2/billing/meter_events");
  return {
    create: bind(operation.postV2),
  };
}

function v2CommerceActions(client: Client): V2CommerceActions {
  return {
    productCatalog: v2CommerceProductCatalogActions(client),
  };
}

function v2CommerceProductCatalogActions(client: Client): V2CommerceProductCatalogActions {
  return {
    imports: v2CommerceProductCatalogImportsActions(client),
  };
}

function v2CommerceProductCatalogImportsActions(
  client: Client,
): V2CommerceProductCatalogImportsActions {
  const bind = binder(client, "/v2/commerce/product_catalog/imports");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{import}"),
    list: bind(operation.listV2),
  };
}

function v2CoreActions(client: Client): V2CoreActions {
  return {
    accountLinks: v2CoreAccountLinksActions(client),
    accountTokens: v2CoreAccountTokensActions(client),
    accounts: v2CoreAccountsActions(client),
    eventDestinations: v2CoreEventDestinationsActions(client),
    events: v2CoreEventsActions(client),
    vault: v2CoreVaultActions(client),
  };
}

function v2CoreAccountLinksActions(client: Client): V2CoreAccountLinksActions {
  const bind = binder(client, "/v2/core/account_links");
  return {
    create: bind(operation.postV2),
  };
}

function v2CoreAccountTokensActions(client: Client): V2CoreAccountTokensActions {
  const bind = binder(client, "/v2/core/account_tokens");
  return {
    create: bind(
      operation.postV2,
      "",
      (params) => stringify(params, ["identity.individual.relationship.percent_ownership"]),
    ),
    retrieve: bind(operation.getV2, "/{account_token}"),
  };
}

function v2CoreAccountsActions(client: Client): V2CoreAccountsActions {
  const bind = binder(client, "/v2/core/accounts");
  return {
    create: bind(
      operation.postV2,
      "",
      (params) => stringify(params, ["identity.individual.relationship.percent_ownership"]),
    ),
    retrieve: bind(operation.getV2, "/{account}"),
    update: bind(
      operation.postV2,
      "/{account}",
      (params) => stringify(params, ["identity.individual.relationship.percent_ownership"]),
    ),
    list: bind(operation.listV2),
    close: bind(operation.postV2, "/{account}/close"),
    personTokens: v2CoreAccountsPersonTokensActions(client),
    persons: v2CoreAccountsPersonsActions(client),
  };
}

function v2CoreAccountsPersonTokensActions(client: Client): V2CoreAccountsPersonTokensActions {
  const bind = binder(client, "/v2/core/accounts");
  return {
    create: bind(
      operation.postV2,
      "/{account}/person_tokens",
      (params) => stringify(params, ["relationship.percent_ownership"]),
    ),
    retrieve: bind(operation.getV2, "/{account}/person_tokens/{person_token}"),
  };
}

function v2CoreAccountsPersonsActions(client: Client): V2CoreAccountsPersonsActions {
  const bind = binder(client, "/v2/core/accounts");
  return {
    create: bind(
      operation.postV2,
      "/{account}/persons",
      (params) => stringify(params, ["relationship.percent_ownership"]),
    ),
    retrieve: bind(operation.getV2, "/{account}/persons/{person}"),
    update: bind(
      operation.postV2,
      "/{account}/persons/{person}",
      (params) => stringify(params, ["relationship.percent_ownership"]),
    ),
    del: bind(operation.delV2, "/{account}/persons/{person}"),
    list: bind(operation.listV2, "/{account}/persons"),
  };
}

function v2CoreEventDestinationsActions(client: Client): V2CoreEventDestinationsActions {
  const bind = binder(client, "/v2/core/event_destinations");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{event_destination}"),
    update: bind(operation.postV2, "/{event_destination}"),
    del: bind(operation.delV2, "/{event_destination}"),
    list: bind(operation.listV2),
    disable: bind(operation.postV2, "/{event_destination}/disable"),
    enable: bind(operation.postV2, "/{event_destination}/enable"),
    ping: bind(operation.postV2, "/{event_destination}/ping"),
  };
}

function v2CoreEventsActions(client: Client): V2CoreEventsActions {
  const bind = binder(client, "/v2/core/events");
  return {
    retrieve: bind(operation.getV2, "/{event}"),
    list: bind(operation.listV2),
  };
}

function v2CoreVaultActions(client: Client): V2CoreVaultActions {
  return {
    gbBankAccounts: v2CoreVaultGbBankAccountsActions(client),
    usBankAccounts: v2CoreVaultUsBankAccountsActions(client),
  };
}

function v2CoreVaultGbBankAccountsActions(client: Client): V2CoreVaultGbBankAccountsActions {
  const bind = binder(client, "/v2/core/vault/gb_bank_accounts");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{gb_bank_account}"),
    list: bind(operation.listV2),
    archive: bind(operation.postV2, "/{gb_bank_account}/archive"),
    unarchive: bind(operation.postV2, "/{gb_bank_account}/unarchive"),
  };
}

function v2CoreVaultUsBankAccountsActions(client: Client): V2CoreVaultUsBankAccountsActions {
  const bind = binder(client, "/v2/core/vault/us_bank_accounts");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{us_bank_account}"),
    update: bind(operation.postV2, "/{us_bank_account}"),
    list: bind(operation.listV2),
    archive: bind(operation.postV2, "/{us_bank_account}/archive"),
    confirmMicrodeposits: bind(operation.postV2, "/{us_bank_account}/confirm_microdeposits"),
    sendMicrodeposits: bind(operation.postV2, "/{us_bank_account}/send_microdeposits"),
    unarchive: bind(operation.postV2, "/{us_bank_account}/unarchive"),
  };
}

function v2MoneyManagementActions(client: Client): V2MoneyManagementActions {
  return {
    adjustments: v2MoneyManagementAdjustmentsActions(client),
    financialAccounts: v2MoneyManagementFinancialAccountsActions(client),
    financialAddresses: v2MoneyManagementFinancialAddressesActions(client),
    inboundTransfers: v2MoneyManagementInboundTransfersActions(client),
    outboundPayments: v2MoneyManagementOutboundPaymentsActions(client),
    outboundSetupIntents: v2MoneyManagementOutboundSetupIntentsActions(client),
    payoutIntents: v2MoneyManagementPayoutIntentsActions(client),
    payoutMethods: v2MoneyManagementPayoutMethodsActions(client),
    payoutMethodsBankAccountSpecs: v2MoneyManagementPayoutMethodsBankAccountSpecsActions(client),
    receivedCredits: v2MoneyManagementReceivedCreditsActions(client),
    recipientVerifications: v2MoneyManagementRecipientVerificationsActions(client),
    testHelpers: v2MoneyManagementTestHelpersActions(client),
    transactionEntries: v2MoneyManagementTransactionEntriesActions(client),
    transactions: v2MoneyManagementTransactionsActions(client),
  };
}

function v2MoneyManagementAdjustmentsActions(client: Client): V2MoneyManagementAdjustmentsActions {
  const bind = binder(client, "/v2/money_management/adjustments");
  return {
    retrieve: bind(operation.getV2, "/{adjustment}"),
    list: bind(operation.listV2),
  };
}

function v2MoneyManagementFinancialAccountsActions(
  client: Client,
): V2MoneyManagementFinancialAccountsActions {
  const bind = binder(client, "/v2/money_management/financial_accounts");
  return {
    retrieve: bind(operation.getV2, "/{financial_account}"),
    update: bind(operation.postV2, "/{financial_account}"),
    list: bind(operation.listV2),
  };
}

function v2MoneyManagementFinancialAddressesActions(
  client: Client,
): V2MoneyManagementFinancialAddressesActions {
  const bind = binder(client, "/v2/money_management/financial_addresses");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{financial_address}"),
    list: bind(operation.listV2),
  };
}

function v2MoneyManagementInboundTransfersActions(
  client: Client,
): V2MoneyManagementInboundTransfersActions {
  const bind = binder(client, "/v2/money_management/inbound_transfers");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{inbound_transfer}"),
    list: bind(operation.listV2),
  };
}

function v2MoneyManagementOutboundPaymentsActions(
  client: Client,
): V2MoneyManagementOutboundPaymentsActions {
  const bind = binder(client, "/v2/money_management/outbound_payments");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{outbound_payment}"),
    list: bind(operation.listV2),
    cancel: bind(operation.postV2, "/{outbound_payment}/cancel"),
  };
}

function v2MoneyManagementOutboundSetupIntentsActions(
  client: Client,
): V2MoneyManagementOutboundSetupIntentsActions {
  const bind = binder(client, "/v2/money_management/outbound_setup_intents");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{outbound_setup_intent}"),
    update: bind(operation.postV2, "/{outbound_setup_intent}"),
    list: bind(operation.listV2),
    cancel: bind(operation.postV2, "/{outbound_setup_intent}/cancel"),
  };
}

function v2MoneyManagementPayoutIntentsActions(
  client: Client,
): V2MoneyManagementPayoutIntentsActions {
  const bind = binder(client, "/v2/money_management/payout_intents");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{payout_intent}"),
    update: bind(operation.postV2, "/{payout_intent}"),
    list: bind(operation.listV2),
    cancel: bind(operation.postV2, "/{payout_intent}/cancel"),
    confirm: bind(operation.postV2, "/{payout_intent}/confirm"),
    refreshFxQuote: bind(operation.postV2, "/{payout_intent}/refresh_fx_quote"),
    refreshRecipientVerification: bind(
      operation.postV2,
      "/{payout_intent}/refresh_recipient_verification",
    ),
  };
}

function v2MoneyManagementPayoutMethodsActions(
  client: Client,
): V2MoneyManagementPayoutMethodsActions {
  const bind = binder(client, "/v2/money_management/payout_methods");
  return {
    retrieve: bind(operation.getV2, "/{payout_method}"),
    list: bind(operation.listV2),
    archive: bind(operation.postV2, "/{payout_method}/archive"),
    unarchive: bind(operation.postV2, "/{payout_method}/unarchive"),
  };
}

function v2MoneyManagementPayoutMethodsBankAccountSpecsActions(
  client: Client,
): V2MoneyManagementPayoutMethodsBankAccountSpecsActions {
  const bind = binder(client, "/v2/money_management/payout_methods_bank_account_spec");
  return {
    retrieve: bind(operation.getV2),
  };
}

function v2MoneyManagementReceivedCreditsActions(
  client: Client,
): V2MoneyManagementReceivedCreditsActions {
  const bind = binder(client, "/v2/money_management/received_credits");
  return {
    retrieve: bind(operation.getV2, "/{received_credit}"),
    list: bind(operation.listV2),
  };
}

function v2MoneyManagementRecipientVerificationsActions(
  client: Client,
): V2MoneyManagementRecipientVerificationsActions {
  const bind = binder(client, "/v2/money_management/recipient_verifications");
  return {
    create: bind(operation.postV2),
    retrieve: bind(operation.getV2, "/{recipient_verification}"),
    acknowledge: bind(operation.postV2, "/{recipient_verification}/acknowledge"),
  };
}

function v2MoneyManagementTestHelpersActions(client: Client): V2MoneyManagementTestHelpersActions {
  return {
    financialAddresses: v2MoneyManagementTestHelpersFinancialAddressesActions(client),
  };
}

function v2MoneyManagementTestHelpersFinancialAddressesActions(
  client: Client,
): V2MoneyManagementTestHelpersFinancialAddressesActions {
  const bind = binder(client, "/v2/money_management/test_helpers/financial_addresses");
  return {
    credit: bind(operation.postV2, "/{financial_address}/credit"),
  };
}

function v2MoneyManagementTransactionEntriesActions(
  client: Client,
): V2MoneyManagementTransactionEntriesActions {
  const bind = binder(client, "/v2/money_management/transaction_entries");
  return {
    retrieve: bind(operation.getV2, "/{transaction_entry}"),
    list: bind(operation.listV2),
  };
}

function v2MoneyManagementTransactionsActions(
  client: Client,
): V2MoneyManagementTransactionsActions {
  const bind = binder(client, "/v2/money_management/transactions");
  return {
    retrieve: bind(operation.getV2, "/{transaction}"),
    update: bind(operation.postV2, "/{transaction}"),
    list: bind(operation.listV2),
    refreshRegulatoryReceipt: bind(operation.postV2, "/{transaction}/refresh_regulatory_receipt"),
  };
}

function v2TestHelpersActions(client: Client): V2TestHelpersActions {
  return {
    moneyManagements: v2TestHelpersMoneyManagementsActions(client),
  };
}

function v2TestHelpersMoneyManagementsActions(
  client: Client,
): V2TestHelpersMoneyManagementsActions {
  const bind = binder(client, "/v2/test_helpers/money_management/recipient_verifications");
  return {
    recipientVerifications: bind(operation.postV2),
  };
}
