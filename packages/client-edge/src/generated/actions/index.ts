// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Client } from "../../types.ts";
import type { AccountLinksActions } from "./account-links.ts";
import { accountLinksActions } from "./account-links.ts";
import type { AccountSessionsActions } from "./account-sessions.ts";
import { accountSessionsActions } from "./account-sessions.ts";
import type { AccountsActions } from "./accounts.ts";
import { accountsActions } from "./accounts.ts";
import type { ApplePayDomainsActions } from "./apple-pay-domains.ts";
import { applePayDomainsActions } from "./apple-pay-domains.ts";
import type { ApplicationFeesActions } from "./application-fees.ts";
import { applicationFeesActions } from "./application-fees.ts";
import type { AppsActions } from "./apps.ts";
import { appsActions } from "./apps.ts";
import type { BalanceSettingsActions } from "./balance-settings.ts";
import { balanceSettingsActions } from "./balance-settings.ts";
import type { BalanceTransactionsActions } from "./balance-transactions.ts";
import { balanceTransactionsActions } from "./balance-transactions.ts";
import type { BalanceActions } from "./balance.ts";
import { balanceActions } from "./balance.ts";
import type { BillingPortalActions } from "./billing-portal.ts";
import { billingPortalActions } from "./billing-portal.ts";
import type { BillingActions } from "./billing.ts";
import { billingActions } from "./billing.ts";
import type { ChargesActions } from "./charges.ts";
import { chargesActions } from "./charges.ts";
import type { CheckoutActions } from "./checkout.ts";
import { checkoutActions } from "./checkout.ts";
import type { ClimateActions } from "./climate.ts";
import { climateActions } from "./climate.ts";
import type { ConfirmationTokensActions } from "./confirmation-tokens.ts";
import { confirmationTokensActions } from "./confirmation-tokens.ts";
import type { CountrySpecsActions } from "./country-specs.ts";
import { countrySpecsActions } from "./country-specs.ts";
import type { CouponsActions } from "./coupons.ts";
import { couponsActions } from "./coupons.ts";
import type { CreditNotesActions } from "./credit-notes.ts";
import { creditNotesActions } from "./credit-notes.ts";
import type { CustomerSessionsActions } from "./customer-sessions.ts";
import { customerSessionsActions } from "./customer-sessions.ts";
import type { CustomersActions } from "./customers.ts";
import { customersActions } from "./customers.ts";
import type { DisputesActions } from "./disputes.ts";
import { disputesActions } from "./disputes.ts";
import type { EntitlementsActions } from "./entitlements.ts";
import { entitlementsActions } from "./entitlements.ts";
import type { EphemeralKeysActions } from "./ephemeral-keys.ts";
import { ephemeralKeysActions } from "./ephemeral-keys.ts";
import type { EventsActions } from "./events.ts";
import { eventsActions } from "./events.ts";
import type { ExchangeRatesActions } from "./exchange-rates.ts";
import { exchangeRatesActions } from "./exchange-rates.ts";
import type { FileLinksActions } from "./file-links.ts";
import { fileLinksActions } from "./file-links.ts";
import type { FilesActions } from "./files.ts";
import { filesActions } from "./files.ts";
import type { FinancialConnectionsActions } from "./financial-connections.ts";
import { financialConnectionsActions } from "./financial-connections.ts";
import type { ForwardingActions } from "./forwarding.ts";
import { forwardingActions } from "./forwarding.ts";
import type { IdentityActions } from "./identity.ts";
import { identityActions } from "./identity.ts";
import type { InvoiceItemsActions } from "./invoice-items.ts";
import { invoiceItemsActions } from "./invoice-items.ts";
import type { InvoicePaymentsActions } from "./invoice-payments.ts";
import { invoicePaymentsActions } from "./invoice-payments.ts";
import type { InvoiceRenderingTemplatesActions } from "./invoice-rendering-templates.ts";
import { invoiceRenderingTemplatesActions } from "./invoice-rendering-templates.ts";
import type { InvoicesActions } from "./invoices.ts";
import { invoicesActions } from "./invoices.ts";
import type { IssuingActions } from "./issuing.ts";
import { issuingActions } from "./issuing.ts";
import type { MandatesActions } from "./mandates.ts";
import { mandatesActions } from "./mandates.ts";
import type { OauthActions } from "./oauth.ts";
import { oauthActions } from "./oauth.ts";
import type { PaymentAttemptRecordsActions } from "./payment-attempt-records.ts";
import { paymentAttemptRecordsActions } from "./payment-attempt-records.ts";
import type { PaymentIntentsActions } from "./payment-intents.ts";
import { paymentIntentsActions } from "./payment-intents.ts";
import type { PaymentLinksActions } from "./payment-links.ts";
import { paymentLinksActions } from "./payment-links.ts";
import type { PaymentMethodConfigurationsActions } from "./payment-method-configurations.ts";
import { paymentMethodConfigurationsActions } from "./payment-method-configurations.ts";
import type { PaymentMethodDomainsActions } from "./payment-method-domains.ts";
import { paymentMethodDomainsActions } from "./payment-method-domains.ts";
import type { PaymentMethodsActions } from "./payment-methods.ts";
import { paymentMethodsActions } from "./payment-methods.ts";
import type { PaymentRecordsActions } from "./payment-records.ts";
import { paymentRecordsActions } from "./payment-records.ts";
import type { PayoutsActions } from "./payouts.ts";
import { payoutsActions } from "./payouts.ts";
import type { PlansActions } from "./plans.ts";
import { plansActions } from "./plans.ts";
import type { PricesActions } from "./prices.ts";
import { pricesActions } from "./prices.ts";
import type { ProductCatalogActions } from "./product-catalog.ts";
import { productCatalogActions } from "./product-catalog.ts";
import type { ProductsActions } from "./products.ts";
import { productsActions } from "./products.ts";
import type { PromotionCodesActions } from "./promotion-codes.ts";
import { promotionCodesActions } from "./promotion-codes.ts";
import type { QuotesActions } from "./quotes.ts";
import { quotesActions } from "./quotes.ts";
import type { RadarActions } from "./radar.ts";
import { radarActions } from "./radar.ts";
import type { RefundsActions } from "./refunds.ts";
import { refundsActions } from "./refunds.ts";
import type { ReportingActions } from "./reporting.ts";
import { reportingActions } from "./reporting.ts";
import type { ReviewsActions } from "./reviews.ts";
import { reviewsActions } from "./reviews.ts";
import type { SetupAttemptsActions } from "./setup-attempts.ts";
import { setupAttemptsActions } from "./setup-attempts.ts";
import type { SetupIntentsActions } from "./setup-intents.ts";
import { setupIntentsActions } from "./setup-intents.ts";
import type { ShippingRatesActions } from "./shipping-rates.ts";
import { shippingRatesActions } from "./shipping-rates.ts";
import type { SigmaActions } from "./sigma.ts";
import { sigmaActions } from "./sigma.ts";
import type { SourcesActions } from "./sources.ts";
import { sourcesActions } from "./sources.ts";
import type { SubscriptionItemsActions } from "./subscription-items.ts";
import { subscriptionItemsActions } from "./subscription-items.ts";
import type { SubscriptionSchedulesActions } from "./subscription-schedules.ts";
import { subscriptionSchedulesActions } from "./subscription-schedules.ts";
import type { SubscriptionsActions } from "./subscriptions.ts";
import { subscriptionsActions } from "./subscriptions.ts";
import type { TaxCodesActions } from "./tax-codes.ts";
import { taxCodesActions } from "./tax-codes.ts";
import type { TaxIdsActions } from "./tax-ids.ts";
import { taxIdsActions } from "./tax-ids.ts";
import type { TaxRatesActions } from "./tax-rates.ts";
import { taxRatesActions } from "./tax-rates.ts";
import type { TaxActions } from "./tax.ts";
import { taxActions } from "./tax.ts";
import type { TerminalActions } from "./terminal.ts";
import { terminalActions } from "./terminal.ts";
import type { TestHelpersActions } from "./test-helpers.ts";
import { testHelpersActions } from "./test-helpers.ts";
import type { ThreeDSecureActions } from "./three-d-secure.ts";
import { threeDSecureActions } from "./three-d-secure.ts";
import type { TokensActions } from "./tokens.ts";
import { tokensActions } from "./tokens.ts";
import type { TopupsActions } from "./topups.ts";
import { topupsActions } from "./topups.ts";
import type { TransfersActions } from "./transfers.ts";
import { transfersActions } from "./transfers.ts";
import type { TreasuryActions } from "./treasury.ts";
import { treasuryActions } from "./treasury.ts";
import type { V2Actions } from "./v2.ts";
import { v2Actions } from "./v2.ts";
import type { WebhookEndpointsActions } from "./webhook-endpoints.ts";
import { webhookEndpointsActions } from "./webhook-endpoints.ts";

/** Every operation, under the names that Stripe's own library for Node has. */
export interface Actions {
  readonly accountLinks: AccountLinksActions;
  readonly accountSessions: AccountSessionsActions;
  readonly accounts: AccountsActions;
  readonly applePayDomains: ApplePayDomainsActions;
  readonly applicationFees: ApplicationFeesActions;
  readonly apps: AppsActions;
  readonly balance: BalanceActions;
  readonly balanceSettings: BalanceSettingsActions;
  readonly balanceTransactions: BalanceTransactionsActions;
  readonly billing: BillingActions;
  readonly billingPortal: BillingPortalActions;
  readonly charges: ChargesActions;
  readonly checkout: CheckoutActions;
  readonly climate: ClimateActions;
  readonly confirmationTokens: ConfirmationTokensActions;
  readonly countrySpecs: CountrySpecsActions;
  readonly coupons: CouponsActions;
  readonly creditNotes: CreditNotesActions;
  readonly customerSessions: CustomerSessionsActions;
  readonly customers: CustomersActions;
  readonly disputes: DisputesActions;
  readonly entitlements: EntitlementsActions;
  readonly ephemeralKeys: EphemeralKeysActions;
  readonly events: EventsActions;
  readonly exchangeRates: ExchangeRatesActions;
  readonly fileLinks: FileLinksActions;
  readonly files: FilesActions;
  readonly financialConnections: FinancialConnectionsActions;
  readonly forwarding: ForwardingActions;
  readonly identity: IdentityActions;
  readonly invoiceItems: InvoiceItemsActions;
  readonly invoicePayments: InvoicePaymentsActions;
  readonly invoiceRenderingTemplates: InvoiceRenderingTemplatesActions;
  readonly invoices: InvoicesActions;
  readonly issuing: IssuingActions;
  readonly mandates: MandatesActions;
  readonly oauth: OauthActions;
  readonly paymentAttemptRecords: PaymentAttemptRecordsActions;
  readonly paymentIntents: PaymentIntentsActions;
  readonly paymentLinks: PaymentLinksActions;
  readonly paymentMethodConfigurations: PaymentMethodConfigurationsActions;
  readonly paymentMethodDomains: PaymentMethodDomainsActions;
  readonly paymentMethods: PaymentMethodsActions;
  readonly paymentRecords: PaymentRecordsActions;
  readonly payouts: PayoutsActions;
  readonly plans: PlansActions;
  readonly prices: PricesActions;
  readonly productCatalog: ProductCatalogActions;
  readonly products: ProductsActions;
  readonly promotionCodes: PromotionCodesActions;
  readonly quotes: QuotesActions;
  readonly radar: RadarActions;
  readonly refunds: RefundsActions;
  readonly reporting: ReportingActions;
  readonly reviews: ReviewsActions;
  readonly setupAttempts: SetupAttemptsActions;
  readonly setupIntents: SetupIntentsActions;
  readonly shippingRates: ShippingRatesActions;
  readonly sigma: SigmaActions;
  readonly sources: SourcesActions;
  readonly subscriptionItems: SubscriptionItemsActions;
  readonly subscriptionSchedules: SubscriptionSchedulesActions;
  readonly subscriptions: SubscriptionsActions;
  readonly tax: TaxActions;
  readonly taxCodes: TaxCodesActions;
  readonly taxIds: TaxIdsActions;
  readonly taxRates: TaxRatesActions;
  readonly terminal: TerminalActions;
  readonly testHelpers: TestHelpersActions;
  readonly threeDSecure: ThreeDSecureActions;
  readonly tokens: TokensActions;
  readonly topups: TopupsActions;
  readonly transfers: TransfersActions;
  readonly treasury: TreasuryActions;
  readonly v2: V2Actions;
  readonly webhookEndpoints: WebhookEndpointsActions;
  readonly account: Actions["accounts"];
}

/**
 * The prototype of a client with every operation: a namespace is made when it is first used,
 * and kept. Making a client costs the same however many there are.
 */
export abstract class LazyActions implements Actions, Client {
  abstract readonly request: Client["request"];

  get accountLinks(): AccountLinksActions {
    return keep(this, "accountLinks", accountLinksActions(this));
  }

  get accountSessions(): AccountSessionsActions {
    return keep(this, "accountSessions", accountSessionsActions(this));
  }

  get accounts(): AccountsActions {
    return keep(this, "accounts", accountsActions(this));
  }

  get applePayDomains(): ApplePayDomainsActions {
    return keep(this, "applePayDomains", applePayDomainsActions(this));
  }

  get applicationFees(): ApplicationFeesActions {
    return keep(this, "applicationFees", applicationFeesActions(this));
  }

  get apps(): AppsActions {
    return keep(this, "apps", appsActions(this));
  }

  get balance(): BalanceActions {
    return keep(this, "balance", balanceActions(this));
  }

  get balanceSettings(): BalanceSettingsActions {
    return keep(this, "balanceSettings", balanceSettingsActions(this));
  }

  get balanceTransactions(): BalanceTransactionsActions {
    return keep(this, "balanceTransactions", balanceTransactionsActions(this));
  }

  get billing(): BillingActions {
    return keep(this, "billing", billingActions(this));
  }

  get billingPortal(): BillingPortalActions {
    return keep(this, "billingPortal", billingPortalActions(this));
  }

  get charges(): ChargesActions {
    return keep(this, "charges", chargesActions(this));
  }

  get checkout(): CheckoutActions {
    return keep(this, "checkout", checkoutActions(this));
  }

  get climate(): ClimateActions {
    return keep(this, "climate", climateActions(this));
  }

  get confirmationTokens(): ConfirmationTokensActions {
    return keep(this, "confirmationTokens", confirmationTokensActions(this));
  }

  get countrySpecs(): CountrySpecsActions {
    return keep(this, "countrySpecs", countrySpecsActions(this));
  }

  get coupons(): CouponsActions {
    return keep(this, "coupons", couponsActions(this));
  }

  get creditNotes(): CreditNotesActions {
    return keep(this, "creditNotes", creditNotesActions(this));
  }

  get customerSessions(): CustomerSessionsActions {
    return keep(this, "customerSessions", customerSessionsActions(this));
  }

  get customers(): CustomersActions {
    return keep(this, "customers", customersActions(this));
  }

  get disputes(): DisputesActions {
    return keep(this, "disputes", disputesActions(this));
  }

  get entitlements(): EntitlementsActions {
    return keep(this, "entitlements", entitlementsActions(this));
  }

  get ephemeralKeys(): EphemeralKeysActions {
    return keep(this, "ephemeralKeys", ephemeralKeysActions(this));
  }

  get events(): EventsActions {
    return keep(this, "events", eventsActions(this));
  }

  get exchangeRates(): ExchangeRatesActions {
    return keep(this, "exchangeRates", exchangeRatesActions(this));
  }

  get fileLinks(): FileLinksActions {
    return keep(this, "fileLinks", fileLinksActions(this));
  }

  get files(): FilesActions {
    return keep(this, "files", filesActions(this));
  }

  get financialConnections(): FinancialConnectionsActions {
    return keep(this, "financialConnections", financialConnectionsActions(this));
  }

  get forwarding(): ForwardingActions {
    return keep(this, "forwarding", forwardingActions(this));
  }

  get identity(): IdentityActions {
    return keep(this, "identity", identityActions(this));
  }

  get invoiceItems(): InvoiceItemsActions {
    return keep(this, "invoiceItems", invoiceItemsActions(this));
  }

  get invoicePayments(): InvoicePaymentsActions {
    return keep(this, "invoicePayments", invoicePaymentsActions(this));
  }

  get invoiceRenderingTemplates(): InvoiceRenderingTemplatesActions {
    return keep(this, "invoiceRenderingTemplates", invoiceRenderingTemplatesActions(this));
  }

  get invoices(): InvoicesActions {
    return keep(this, "invoices", invoicesActions(this));
  }

  get issuing(): IssuingActions {
    return keep(this, "issuing", issuingActions(this));
  }

  get mandates(): MandatesActions {
    return keep(this, "mandates", mandatesActions(this));
  }

  get oauth(): OauthActions {
    return keep(this, "oauth", oauthActions(this));
  }

  get paymentAttemptRecords(): PaymentAttemptRecordsActions {
    return keep(this, "paymentAttemptRecords", paymentAttemptRecordsActions(this));
  }

  get paymentIntents(): PaymentIntentsActions {
    return keep(this, "paymentIntents", paymentIntentsActions(this));
  }

  get paymentLinks(): PaymentLinksActions {
    return keep(this, "paymentLinks", paymentLinksActions(this));
  }

  get paymentMethodConfigurations(): PaymentMethodConfigurationsActions {
    return keep(this, "paymentMethodConfigurations", paymentMethodConfigurationsActions(this));
  }

  get paymentMethodDomains(): PaymentMethodDomainsActions {
    return keep(this, "paymentMethodDomains", paymentMethodDomainsActions(this));
  }

  get paymentMethods(): PaymentMethodsActions {
    return keep(this, "paymentMethods", paymentMethodsActions(this));
  }

  get paymentRecords(): PaymentRecordsActions {
    return keep(this, "paymentRecords", paymentRecordsActions(this));
  }

  get payouts(): PayoutsActions {
    return keep(this, "payouts", payoutsActions(this));
  }

  get plans(): PlansActions {
    return keep(this, "plans", plansActions(this));
  }

  get prices(): PricesActions {
    return keep(this, "prices", pricesActions(this));
  }

  get productCatalog(): ProductCatalogActions {
    return keep(this, "productCatalog", productCatalogActions(this));
  }

  get products(): ProductsActions {
    return keep(this, "products", productsActions(this));
  }

  get promotionCodes(): PromotionCodesActions {
    return keep(this, "promotionCodes", promotionCodesActions(this));
  }

  get quotes(): QuotesActions {
    return keep(this, "quotes", quotesActions(this));
  }

  get radar(): RadarActions {
    return keep(this, "radar", radarActions(this));
  }

  get refunds(): RefundsActions {
    return keep(this, "refunds", refundsActions(this));
  }

  get reporting(): ReportingActions {
    return keep(this, "reporting", reportingActions(this));
  }

  get reviews(): ReviewsActions {
    return keep(this, "reviews", reviewsActions(this));
  }

  get setupAttempts(): SetupAttemptsActions {
    return keep(this, "setupAttempts", setupAttemptsActions(this));
  }

  get setupIntents(): SetupIntentsActions {
    return keep(this, "setupIntents", setupIntentsActions(this));
  }

  get shippingRates(): ShippingRatesActions {
    return keep(this, "shippingRates", shippingRatesActions(this));
  }

  get sigma(): SigmaActions {
    return keep(this, "sigma", sigmaActions(this));
  }

  get sources(): SourcesActions {
    return keep(this, "sources", sourcesActions(this));
  }

  get subscriptionItems(): SubscriptionItemsActions {
    return keep(this, "subscriptionItems", subscriptionItemsActions(this));
  }

  get subscriptionSchedules(): SubscriptionSchedulesActions {
    return keep(this, "subscriptionSchedules", subscriptionSchedulesActions(this));
  }

  get subscriptions(): SubscriptionsActions {
    return keep(this, "subscriptions", subscriptionsActions(this));
  }

  get tax(): TaxActions {
    return keep(this, "tax", taxActions(this));
  }

  get taxCodes(): TaxCodesActions {
    return keep(this, "taxCodes", taxCodesActions(this));
  }

  get taxIds(): TaxIdsActions {
    return keep(this, "taxIds", taxIdsActions(this));
  }

  get taxRates(): TaxRatesActions {
    return keep(this, "taxRates", taxRatesActions(this));
  }

  get terminal(): TerminalActions {
    return keep(this, "terminal", terminalActions(this));
  }

  get testHelpers(): TestHelpersActions {
    return keep(this, "testHelpers", testHelpersActions(this));
  }

  get threeDSecure(): ThreeDSecureActions {
    return keep(this, "threeDSecure", threeDSecureActions(this));
  }

  get tokens(): TokensActions {
    return keep(this, "tokens", tokensActions(this));
  }

  get topups(): TopupsActions {
    return keep(this, "topups", topupsActions(this));
  }

  get transfers(): TransfersActions {
    return keep(this, "transfers", transfersActions(this));
  }

  get treasury(): TreasuryActions {
    return keep(this, "treasury", treasuryActions(this));
  }

  get v2(): V2Actions {
    return keep(this, "v2", v2Actions(this));
  }

  get webhookEndpoints(): WebhookEndpointsActions {
    return keep(this, "webhookEndpoints", webhookEndpointsActions(this));
  }

  get account(): Actions["accounts"] {
    return this.accounts;
  }
}

/** Puts a value in the place of the getter that made it. */
function keep<T>(target: object, name: string, value: T): T {
  Object.defineProperty(target, name, { value, enumerable: true });
  return value;
}
