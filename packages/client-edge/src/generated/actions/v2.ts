// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { stringify } from "../../encode/stringify.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  V2Actions,
  V2BillingActions,
  V2BillingMeterEventAdjustmentsActions,
  V2BillingMeterEventSessionActions,
  V2BillingMeterEventStreamActions,
  V2BillingMeterEventsActions,
  V2CommerceActions,
  V2CommerceProductCatalogActions,
  V2CommerceProductCatalogImportsActions,
  V2CoreAccountLinksActions,
  V2CoreAccountTokensActions,
  V2CoreAccountsActions,
  V2CoreAccountsPersonTokensActions,
  V2CoreAccountsPersonsActions,
  V2CoreActions,
  V2CoreEventDestinationsActions,
  V2CoreEventsActions,
  V2CoreVaultActions,
  V2CoreVaultGbBankAccountsActions,
  V2CoreVaultUsBankAccountsActions,
  V2MoneyManagementActions,
  V2MoneyManagementAdjustmentsActions,
  V2MoneyManagementFinancialAccountsActions,
  V2MoneyManagementFinancialAddressesActions,
  V2MoneyManagementInboundTransfersActions,
  V2MoneyManagementOutboundPaymentsActions,
  V2MoneyManagementOutboundSetupIntentsActions,
  V2MoneyManagementPayoutIntentsActions,
  V2MoneyManagementPayoutMethodsActions,
  V2MoneyManagementPayoutMethodsBankAccountSpecsActions,
  V2MoneyManagementReceivedCreditsActions,
  V2MoneyManagementRecipientVerificationsActions,
  V2MoneyManagementTestHelpersActions,
  V2MoneyManagementTestHelpersFinancialAddressesActions,
  V2MoneyManagementTransactionEntriesActions,
  V2MoneyManagementTransactionsActions,
  V2TestHelpersActions,
  V2TestHelpersMoneyManagementsActions,
} from "./interfaces.ts";

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
