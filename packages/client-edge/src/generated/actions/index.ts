// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Client } from "../../types.ts";
import { accountLinksActions } from "./account-links.ts";
import { accountSessionsActions } from "./account-sessions.ts";
import { accountsActions } from "./accounts.ts";
import { applePayDomainsActions } from "./apple-pay-domains.ts";
import { applicationFeesActions } from "./application-fees.ts";
import { appsActions } from "./apps.ts";
import { balanceSettingsActions } from "./balance-settings.ts";
import { balanceTransactionsActions } from "./balance-transactions.ts";
import { balanceActions } from "./balance.ts";
import { billingPortalActions } from "./billing-portal.ts";
import { billingActions } from "./billing.ts";
import { capitalActions } from "./capital.ts";
import { chargesActions } from "./charges.ts";
import { checkoutActions } from "./checkout.ts";
import { climateActions } from "./climate.ts";
import { confirmationTokensActions } from "./confirmation-tokens.ts";
import { countrySpecsActions } from "./country-specs.ts";
import { couponsActions } from "./coupons.ts";
import { creditNotesActions } from "./credit-notes.ts";
import { cryptoActions } from "./crypto.ts";
import { customerSessionsActions } from "./customer-sessions.ts";
import { customersActions } from "./customers.ts";
import { disputesActions } from "./disputes.ts";
import { entitlementsActions } from "./entitlements.ts";
import { ephemeralKeysActions } from "./ephemeral-keys.ts";
import { eventsActions } from "./events.ts";
import { exchangeRatesActions } from "./exchange-rates.ts";
import { fileLinksActions } from "./file-links.ts";
import { filesActions } from "./files.ts";
import { financialConnectionsActions } from "./financial-connections.ts";
import { forwardingActions } from "./forwarding.ts";
import { identityActions } from "./identity.ts";
import type {
  AccountLinksActions,
  AccountSessionsActions,
  AccountsActions,
  ApplePayDomainsActions,
  ApplicationFeesActions,
  AppsActions,
  BalanceActions,
  BalanceSettingsActions,
  BalanceTransactionsActions,
  BillingActions,
  BillingPortalActions,
  CapitalActions,
  ChargesActions,
  CheckoutActions,
  ClimateActions,
  ConfirmationTokensActions,
  CountrySpecsActions,
  CouponsActions,
  CreditNotesActions,
  CryptoActions,
  CustomerSessionsActions,
  CustomersActions,
  DisputesActions,
  EntitlementsActions,
  EphemeralKeysActions,
  EventsActions,
  ExchangeRatesActions,
  FileLinksActions,
  FilesActions,
  FinancialConnectionsActions,
  ForwardingActions,
  IdentityActions,
  InvoiceItemsActions,
  InvoicePaymentsActions,
  InvoiceRenderingTemplatesActions,
  InvoicesActions,
  IssuingActions,
  MandatesActions,
  OauthActions,
  OrdersActions,
  PaymentAttemptRecordsActions,
  PaymentIntentsActions,
  PaymentLinksActions,
  PaymentMethodConfigurationsActions,
  PaymentMethodDomainsActions,
  PaymentMethodsActions,
  PaymentRecordsActions,
  PayoutsActions,
  PlansActions,
  PricesActions,
  ProductCatalogActions,
  ProductsActions,
  PromotionCodesActions,
  QuotesActions,
  RadarActions,
  RefundsActions,
  ReportingActions,
  ReviewsActions,
  SetupAttemptsActions,
  SetupIntentsActions,
  ShippingRatesActions,
  SigmaActions,
  SkusActions,
  SourcesActions,
  SubscriptionItemsActions,
  SubscriptionSchedulesActions,
  SubscriptionsActions,
  TaxActions,
  TaxCodesActions,
  TaxIdsActions,
  TaxRatesActions,
  TerminalActions,
  TestHelpersActions,
  ThreeDSecureActions,
  TokensActions,
  TopupsActions,
  TransfersActions,
  TreasuryActions,
  V2Actions,
  WebhookEndpointsActions,
} from "./interfaces.ts";
import { invoiceItemsActions } from "./invoice-items.ts";
import { invoicePaymentsActions } from "./invoice-payments.ts";
import { invoiceRenderingTemplatesActions } from "./invoice-rendering-templates.ts";
import { invoicesActions } from "./invoices.ts";
import { issuingActions } from "./issuing.ts";
import { mandatesActions } from "./mandates.ts";
import { oauthActions } from "./oauth.ts";
import { ordersActions } from "./orders.ts";
import { paymentAttemptRecordsActions } from "./payment-attempt-records.ts";
import { paymentIntentsActions } from "./payment-intents.ts";
import { paymentLinksActions } from "./payment-links.ts";
import { paymentMethodConfigurationsActions } from "./payment-method-configurations.ts";
import { paymentMethodDomainsActions } from "./payment-method-domains.ts";
import { paymentMethodsActions } from "./payment-methods.ts";
import { paymentRecordsActions } from "./payment-records.ts";
import { payoutsActions } from "./payouts.ts";
import { plansActions } from "./plans.ts";
import { pricesActions } from "./prices.ts";
import { productCatalogActions } from "./product-catalog.ts";
import { productsActions } from "./products.ts";
import { promotionCodesActions } from "./promotion-codes.ts";
import { quotesActions } from "./quotes.ts";
import { radarActions } from "./radar.ts";
import { refundsActions } from "./refunds.ts";
import { reportingActions } from "./reporting.ts";
import { reviewsActions } from "./reviews.ts";
import { setupAttemptsActions } from "./setup-attempts.ts";
import { setupIntentsActions } from "./setup-intents.ts";
import { shippingRatesActions } from "./shipping-rates.ts";
import { sigmaActions } from "./sigma.ts";
import { skusActions } from "./skus.ts";
import { sourcesActions } from "./sources.ts";
import { subscriptionItemsActions } from "./subscription-items.ts";
import { subscriptionSchedulesActions } from "./subscription-schedules.ts";
import { subscriptionsActions } from "./subscriptions.ts";
import { taxCodesActions } from "./tax-codes.ts";
import { taxIdsActions } from "./tax-ids.ts";
import { taxRatesActions } from "./tax-rates.ts";
import { taxActions } from "./tax.ts";
import { terminalActions } from "./terminal.ts";
import { testHelpersActions } from "./test-helpers.ts";
import { threeDSecureActions } from "./three-d-secure.ts";
import { tokensActions } from "./tokens.ts";
import { topupsActions } from "./topups.ts";
import { transfersActions } from "./transfers.ts";
import { treasuryActions } from "./treasury.ts";
import { v2Actions } from "./v2.ts";
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
  readonly capital: CapitalActions;
  readonly charges: ChargesActions;
  readonly checkout: CheckoutActions;
  readonly climate: ClimateActions;
  readonly confirmationTokens: ConfirmationTokensActions;
  readonly countrySpecs: CountrySpecsActions;
  readonly coupons: CouponsActions;
  readonly creditNotes: CreditNotesActions;
  readonly crypto: CryptoActions;
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
  readonly orders: OrdersActions;
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
  readonly skus: SkusActions;
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
    return make(this, "accountLinks", accountLinksActions);
  }

  get accountSessions(): AccountSessionsActions {
    return make(this, "accountSessions", accountSessionsActions);
  }

  get accounts(): AccountsActions {
    return make(this, "accounts", accountsActions);
  }

  get applePayDomains(): ApplePayDomainsActions {
    return make(this, "applePayDomains", applePayDomainsActions);
  }

  get applicationFees(): ApplicationFeesActions {
    return make(this, "applicationFees", applicationFeesActions);
  }

  get apps(): AppsActions {
    return make(this, "apps", appsActions);
  }

  get balance(): BalanceActions {
    return make(this, "balance", balanceActions);
  }

  get balanceSettings(): BalanceSettingsActions {
    return make(this, "balanceSettings", balanceSettingsActions);
  }

  get balanceTransactions(): BalanceTransactionsActions {
    return make(this, "balanceTransactions", balanceTransactionsActions);
  }

  get billing(): BillingActions {
    return make(this, "billing", billingActions);
  }

  get billingPortal(): BillingPortalActions {
    return make(this, "billingPortal", billingPortalActions);
  }

  get capital(): CapitalActions {
    return make(this, "capital", capitalActions);
  }

  get charges(): ChargesActions {
    return make(this, "charges", chargesActions);
  }

  get checkout(): CheckoutActions {
    return make(this, "checkout", checkoutActions);
  }

  get climate(): ClimateActions {
    return make(this, "climate", climateActions);
  }

  get confirmationTokens(): ConfirmationTokensActions {
    return make(this, "confirmationTokens", confirmationTokensActions);
  }

  get countrySpecs(): CountrySpecsActions {
    return make(this, "countrySpecs", countrySpecsActions);
  }

  get coupons(): CouponsActions {
    return make(this, "coupons", couponsActions);
  }

  get creditNotes(): CreditNotesActions {
    return make(this, "creditNotes", creditNotesActions);
  }

  get crypto(): CryptoActions {
    return make(this, "crypto", cryptoActions);
  }

  get customerSessions(): CustomerSessionsActions {
    return make(this, "customerSessions", customerSessionsActions);
  }

  get customers(): CustomersActions {
    return make(this, "customers", customersActions);
  }

  get disputes(): DisputesActions {
    return make(this, "disputes", disputesActions);
  }

  get entitlements(): EntitlementsActions {
    return make(this, "entitlements", entitlementsActions);
  }

  get ephemeralKeys(): EphemeralKeysActions {
    return make(this, "ephemeralKeys", ephemeralKeysActions);
  }

  get events(): EventsActions {
    return make(this, "events", eventsActions);
  }

  get exchangeRates(): ExchangeRatesActions {
    return make(this, "exchangeRates", exchangeRatesActions);
  }

  get fileLinks(): FileLinksActions {
    return make(this, "fileLinks", fileLinksActions);
  }

  get files(): FilesActions {
    return make(this, "files", filesActions);
  }

  get financialConnections(): FinancialConnectionsActions {
    return make(this, "financialConnections", financialConnectionsActions);
  }

  get forwarding(): ForwardingActions {
    return make(this, "forwarding", forwardingActions);
  }

  get identity(): IdentityActions {
    return make(this, "identity", identityActions);
  }

  get invoiceItems(): InvoiceItemsActions {
    return make(this, "invoiceItems", invoiceItemsActions);
  }

  get invoicePayments(): InvoicePaymentsActions {
    return make(this, "invoicePayments", invoicePaymentsActions);
  }

  get invoiceRenderingTemplates(): InvoiceRenderingTemplatesActions {
    return make(this, "invoiceRenderingTemplates", invoiceRenderingTemplatesActions);
  }

  get invoices(): InvoicesActions {
    return make(this, "invoices", invoicesActions);
  }

  get issuing(): IssuingActions {
    return make(this, "issuing", issuingActions);
  }

  get mandates(): MandatesActions {
    return make(this, "mandates", mandatesActions);
  }

  get oauth(): OauthActions {
    return make(this, "oauth", oauthActions);
  }

  get orders(): OrdersActions {
    return make(this, "orders", ordersActions);
  }

  get paymentAttemptRecords(): PaymentAttemptRecordsActions {
    return make(this, "paymentAttemptRecords", paymentAttemptRecordsActions);
  }

  get paymentIntents(): PaymentIntentsActions {
    return make(this, "paymentIntents", paymentIntentsActions);
  }

  get paymentLinks(): PaymentLinksActions {
    return make(this, "paymentLinks", paymentLinksActions);
  }

  get paymentMethodConfigurations(): PaymentMethodConfigurationsActions {
    return make(this, "paymentMethodConfigurations", paymentMethodConfigurationsActions);
  }

  get paymentMethodDomains(): PaymentMethodDomainsActions {
    return make(this, "paymentMethodDomains", paymentMethodDomainsActions);
  }

  get paymentMethods(): PaymentMethodsActions {
    return make(this, "paymentMethods", paymentMethodsActions);
  }

  get paymentRecords(): PaymentRecordsActions {
    return make(this, "paymentRecords", paymentRecordsActions);
  }

  get payouts(): PayoutsActions {
    return make(this, "payouts", payoutsActions);
  }

  get plans(): PlansActions {
    return make(this, "plans", plansActions);
  }

  get prices(): PricesActions {
    return make(this, "prices", pricesActions);
  }

  get productCatalog(): ProductCatalogActions {
    return make(this, "productCatalog", productCatalogActions);
  }

  get products(): ProductsActions {
    return make(this, "products", productsActions);
  }

  get promotionCodes(): PromotionCodesActions {
    return make(this, "promotionCodes", promotionCodesActions);
  }

  get quotes(): QuotesActions {
    return make(this, "quotes", quotesActions);
  }

  get radar(): RadarActions {
    return make(this, "radar", radarActions);
  }

  get refunds(): RefundsActions {
    return make(this, "refunds", refundsActions);
  }

  get reporting(): ReportingActions {
    return make(this, "reporting", reportingActions);
  }

  get reviews(): ReviewsActions {
    return make(this, "reviews", reviewsActions);
  }

  get setupAttempts(): SetupAttemptsActions {
    return make(this, "setupAttempts", setupAttemptsActions);
  }

  get setupIntents(): SetupIntentsActions {
    return make(this, "setupIntents", setupIntentsActions);
  }

  get shippingRates(): ShippingRatesActions {
    return make(this, "shippingRates", shippingRatesActions);
  }

  get sigma(): SigmaActions {
    return make(this, "sigma", sigmaActions);
  }

  get skus(): SkusActions {
    return make(this, "skus", skusActions);
  }

  get sources(): SourcesActions {
    return make(this, "sources", sourcesActions);
  }

  get subscriptionItems(): SubscriptionItemsActions {
    return make(this, "subscriptionItems", subscriptionItemsActions);
  }

  get subscriptionSchedules(): SubscriptionSchedulesActions {
    return make(this, "subscriptionSchedules", subscriptionSchedulesActions);
  }

  get subscriptions(): SubscriptionsActions {
    return make(this, "subscriptions", subscriptionsActions);
  }

  get tax(): TaxActions {
    return make(this, "tax", taxActions);
  }

  get taxCodes(): TaxCodesActions {
    return make(this, "taxCodes", taxCodesActions);
  }

  get taxIds(): TaxIdsActions {
    return make(this, "taxIds", taxIdsActions);
  }

  get taxRates(): TaxRatesActions {
    return make(this, "taxRates", taxRatesActions);
  }

  get terminal(): TerminalActions {
    return make(this, "terminal", terminalActions);
  }

  get testHelpers(): TestHelpersActions {
    return make(this, "testHelpers", testHelpersActions);
  }

  get threeDSecure(): ThreeDSecureActions {
    return make(this, "threeDSecure", threeDSecureActions);
  }

  get tokens(): TokensActions {
    return make(this, "tokens", tokensActions);
  }

  get topups(): TopupsActions {
    return make(this, "topups", topupsActions);
  }

  get transfers(): TransfersActions {
    return make(this, "transfers", transfersActions);
  }

  get treasury(): TreasuryActions {
    return make(this, "treasury", treasuryActions);
  }

  get v2(): V2Actions {
    return make(this, "v2", v2Actions);
  }

  get webhookEndpoints(): WebhookEndpointsActions {
    return make(this, "webhookEndpoints", webhookEndpointsActions);
  }

  get account(): Actions["accounts"] {
    return this.accounts;
  }
}

/** Makes a namespace, and puts it in the place of the getter that asked for it. */
function make<T>(target: Client, name: string, maker: (client: Client) => T): T {
  const value = maker(target);
  Object.defineProperty(target, name, { value, enumerable: true });
  return value;
}
