// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { OAuthAuthorizeUrlOptions, OAuthAuthorizeUrlParams } from "../oauth.ts";
export type {
  Emptyable,
  FileData,
  Metadata,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../shared.ts";
export type {
  ApiList,
  ApiListPromise,
  ApiSearchResult,
  ApiSearchResultPromise,
  AppInfo,
  RequestOptions,
  V2List,
  V2ListPromise,
  V2SearchResult,
  V2SearchResultPromise,
} from "../types.ts";
export type {
  AccountLinksActions as AccountLinkResource,
  AccountSessionsActions as AccountSessionResource,
  AccountsActions as AccountResource,
  ApplePayDomainsActions as ApplePayDomainResource,
  ApplicationFeesActions as ApplicationFeeResource,
  BalanceActions as BalanceResource,
  BalanceSettingsActions as BalanceSettingResource,
  BalanceTransactionsActions as BalanceTransactionResource,
  ChargesActions as ChargeResource,
  ConfirmationTokensActions as ConfirmationTokenResource,
  CountrySpecsActions as CountrySpecResource,
  CouponsActions as CouponResource,
  CreditNotesActions as CreditNoteResource,
  CustomerSessionsActions as CustomerSessionResource,
  CustomersActions as CustomerResource,
  DisputesActions as DisputeResource,
  EphemeralKeysActions as EphemeralKeyResource,
  EventsActions as EventResource,
  ExchangeRatesActions as ExchangeRateResource,
  FileLinksActions as FileLinkResource,
  FilesActions as FileResource,
  InvoiceItemsActions as InvoiceItemResource,
  InvoicePaymentsActions as InvoicePaymentResource,
  InvoiceRenderingTemplatesActions as InvoiceRenderingTemplateResource,
  InvoicesActions as InvoiceResource,
  MandatesActions as MandateResource,
  OauthActions as OAuthResource,
  OrdersActions as OrderResource,
  PaymentAttemptRecordsActions as PaymentAttemptRecordResource,
  PaymentIntentsActions as PaymentIntentResource,
  PaymentLinksActions as PaymentLinkResource,
  PaymentMethodConfigurationsActions as PaymentMethodConfigurationResource,
  PaymentMethodDomainsActions as PaymentMethodDomainResource,
  PaymentMethodsActions as PaymentMethodResource,
  PaymentRecordsActions as PaymentRecordResource,
  PayoutsActions as PayoutResource,
  PlansActions as PlanResource,
  PricesActions as PriceResource,
  ProductsActions as ProductResource,
  PromotionCodesActions as PromotionCodeResource,
  QuotesActions as QuoteResource,
  RefundsActions as RefundResource,
  ReviewsActions as ReviewResource,
  SetupAttemptsActions as SetupAttemptResource,
  SetupIntentsActions as SetupIntentResource,
  ShippingRatesActions as ShippingRateResource,
  SkusActions as SkusResource,
  SourcesActions as SourceResource,
  SubscriptionItemsActions as SubscriptionItemResource,
  SubscriptionSchedulesActions as SubscriptionScheduleResource,
  SubscriptionsActions as SubscriptionResource,
  TaxCodesActions as TaxCodeResource,
  TaxIdsActions as TaxIdResource,
  TaxRatesActions as TaxRateResource,
  TokensActions as TokenResource,
  TopupsActions as TopupResource,
  TransfersActions as TransferResource,
  WebhookEndpointsActions as WebhookEndpointResource,
} from "./actions/interfaces.ts";
export type { ErrorCode } from "./error-codes.ts";
export type {
  AccountApplicationAuthorizedEvent,
  AccountApplicationDeauthorizedEvent,
  AccountExternalAccountCreatedEvent,
  AccountExternalAccountDeletedEvent,
  AccountExternalAccountUpdatedEvent,
  AccountUpdatedEvent,
  ApplicationFeeCreatedEvent,
  ApplicationFeeRefundUpdatedEvent,
  ApplicationFeeRefundedEvent,
  AppsInstallCreatedEvent,
  AppsInstallDeletedEvent,
  AppsInstallUpdatedEvent,
  BalanceAvailableEvent,
  BalanceSettingsUpdatedEvent,
  BillingAlertTriggeredEvent,
  BillingCreditBalanceTransactionCreatedEvent,
  BillingCreditGrantCreatedEvent,
  BillingCreditGrantUpdatedEvent,
  BillingMeterCreatedEvent,
  BillingMeterDeactivatedEvent,
  BillingMeterReactivatedEvent,
  BillingMeterUpdatedEvent,
  BillingPortalConfigurationCreatedEvent,
  BillingPortalConfigurationUpdatedEvent,
  BillingPortalSessionCreatedEvent,
  CapabilityUpdatedEvent,
  CashBalanceFundsAvailableEvent,
  ChargeCapturedEvent,
  ChargeDisputeClosedEvent,
  ChargeDisputeCreatedEvent,
  ChargeDisputeFundsReinstatedEvent,
  ChargeDisputeFundsWithdrawnEvent,
  ChargeDisputeUpdatedEvent,
  ChargeExpiredEvent,
  ChargeFailedEvent,
  ChargePendingEvent,
  ChargeRefundUpdatedEvent,
  ChargeRefundedEvent,
  ChargeSucceededEvent,
  ChargeUpdatedEvent,
  CheckoutSessionAsyncPaymentFailedEvent,
  CheckoutSessionAsyncPaymentSucceededEvent,
  CheckoutSessionCompletedEvent,
  CheckoutSessionExpiredEvent,
  ClimateOrderCanceledEvent,
  ClimateOrderCreatedEvent,
  ClimateOrderDelayedEvent,
  ClimateOrderDeliveredEvent,
  ClimateOrderProductSubstitutedEvent,
  ClimateProductCreatedEvent,
  ClimateProductPricingUpdatedEvent,
  CouponCreatedEvent,
  CouponDeletedEvent,
  CouponUpdatedEvent,
  CreditNoteCreatedEvent,
  CreditNoteUpdatedEvent,
  CreditNoteVoidedEvent,
  CustomerCashBalanceTransactionCreatedEvent,
  CustomerCreatedEvent,
  CustomerDeletedEvent,
  CustomerDiscountCreatedEvent,
  CustomerDiscountDeletedEvent,
  CustomerDiscountUpdatedEvent,
  CustomerSourceCreatedEvent,
  CustomerSourceDeletedEvent,
  CustomerSourceExpiringEvent,
  CustomerSourceUpdatedEvent,
  CustomerSubscriptionCreatedEvent,
  CustomerSubscriptionDeletedEvent,
  CustomerSubscriptionPausedEvent,
  CustomerSubscriptionPendingUpdateAppliedEvent,
  CustomerSubscriptionPendingUpdateExpiredEvent,
  CustomerSubscriptionResumedEvent,
  CustomerSubscriptionTrialWillEndEvent,
  CustomerSubscriptionUpdatedEvent,
  CustomerTaxIdCreatedEvent,
  CustomerTaxIdDeletedEvent,
  CustomerTaxIdUpdatedEvent,
  CustomerUpdatedEvent,
  EntitlementsActiveEntitlementSummaryUpdatedEvent,
  Event,
  EventBase,
  EventData,
  EventMap,
  EventType,
  FileCreatedEvent,
  FinancialConnectionsAccountAccountNumbersUpdatedEvent,
  FinancialConnectionsAccountCreatedEvent,
  FinancialConnectionsAccountDeactivatedEvent,
  FinancialConnectionsAccountDisconnectedEvent,
  FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent,
  FinancialConnectionsAccountReactivatedEvent,
  FinancialConnectionsAccountRefreshedBalanceEvent,
  FinancialConnectionsAccountRefreshedOwnershipEvent,
  FinancialConnectionsAccountRefreshedTransactionsEvent,
  FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent,
  FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent,
  FinancialConnectionsAccountUpcomingDeactivationEvent,
  FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent,
  FinancialConnectionsAuthorizationUpcomingDeactivationEvent,
  IdentityVerificationSessionCanceledEvent,
  IdentityVerificationSessionCreatedEvent,
  IdentityVerificationSessionProcessingEvent,
  IdentityVerificationSessionRedactedEvent,
  IdentityVerificationSessionRequiresInputEvent,
  IdentityVerificationSessionVerifiedEvent,
  InvoiceCreatedEvent,
  InvoiceDeletedEvent,
  InvoiceFinalizationFailedEvent,
  InvoiceFinalizedEvent,
  InvoiceItemCreatedEvent,
  InvoiceItemDeletedEvent,
  InvoiceMarkedUncollectibleEvent,
  InvoiceOverdueEvent,
  InvoiceOverpaidEvent,
  InvoicePaidEvent,
  InvoicePaymentActionRequiredEvent,
  InvoicePaymentAttemptRequiredEvent,
  InvoicePaymentFailedEvent,
  InvoicePaymentPaidEvent,
  InvoicePaymentSucceededEvent,
  InvoiceSentEvent,
  InvoiceUpcomingEvent,
  InvoiceUpdatedEvent,
  InvoiceVoidedEvent,
  InvoiceWillBeDueEvent,
  IssuingAuthorizationCreatedEvent,
  IssuingAuthorizationRequestEvent,
  IssuingAuthorizationUpdatedEvent,
  IssuingCardCreatedEvent,
  IssuingCardUpdatedEvent,
  IssuingCardholderCreatedEvent,
  IssuingCardholderUpdatedEvent,
  IssuingDisputeClosedEvent,
  IssuingDisputeCreatedEvent,
  IssuingDisputeFundsReinstatedEvent,
  IssuingDisputeFundsRescindedEvent,
  IssuingDisputeSubmittedEvent,
  IssuingDisputeUpdatedEvent,
  IssuingPersonalizationDesignActivatedEvent,
  IssuingPersonalizationDesignDeactivatedEvent,
  IssuingPersonalizationDesignRejectedEvent,
  IssuingPersonalizationDesignUpdatedEvent,
  IssuingTokenCreatedEvent,
  IssuingTokenUpdatedEvent,
  IssuingTransactionCreatedEvent,
  IssuingTransactionPurchaseDetailsReceiptUpdatedEvent,
  IssuingTransactionUpdatedEvent,
  MandateUpdatedEvent,
  PaymentIntentAmountCapturableUpdatedEvent,
  PaymentIntentCanceledEvent,
  PaymentIntentCreatedEvent,
  PaymentIntentPartiallyFundedEvent,
  PaymentIntentPaymentFailedEvent,
  PaymentIntentProcessingEvent,
  PaymentIntentRequiresActionEvent,
  PaymentIntentSucceededEvent,
  PaymentLinkCreatedEvent,
  PaymentLinkUpdatedEvent,
  PaymentMethodAttachedEvent,
  PaymentMethodAutomaticallyUpdatedEvent,
  PaymentMethodDetachedEvent,
  PaymentMethodUpdatedEvent,
  PayoutCanceledEvent,
  PayoutCreatedEvent,
  PayoutFailedEvent,
  PayoutPaidEvent,
  PayoutReconciliationCompletedEvent,
  PayoutUpdatedEvent,
  PersonCreatedEvent,
  PersonDeletedEvent,
  PersonUpdatedEvent,
  PlanCreatedEvent,
  PlanDeletedEvent,
  PlanUpdatedEvent,
  PriceCreatedEvent,
  PriceDeletedEvent,
  PriceUpdatedEvent,
  ProductCreatedEvent,
  ProductDeletedEvent,
  ProductUpdatedEvent,
  PromotionCodeCreatedEvent,
  PromotionCodeUpdatedEvent,
  QuoteAcceptedEvent,
  QuoteCanceledEvent,
  QuoteCreatedEvent,
  QuoteFinalizedEvent,
  RadarEarlyFraudWarningCreatedEvent,
  RadarEarlyFraudWarningUpdatedEvent,
  RefundCreatedEvent,
  RefundFailedEvent,
  RefundUpdatedEvent,
  ReportingReportRunFailedEvent,
  ReportingReportRunSucceededEvent,
  ReportingReportTypeUpdatedEvent,
  ReserveHoldCreatedEvent,
  ReserveHoldUpdatedEvent,
  ReservePlanCreatedEvent,
  ReservePlanDisabledEvent,
  ReservePlanExpiredEvent,
  ReservePlanUpdatedEvent,
  ReserveReleaseCreatedEvent,
  ReviewClosedEvent,
  ReviewOpenedEvent,
  SetupIntentCanceledEvent,
  SetupIntentCreatedEvent,
  SetupIntentRequiresActionEvent,
  SetupIntentSetupFailedEvent,
  SetupIntentSucceededEvent,
  SigmaScheduledQueryRunCreatedEvent,
  SourceCanceledEvent,
  SourceChargeableEvent,
  SourceFailedEvent,
  SourceMandateNotificationEvent,
  SourceRefundAttributesRequiredEvent,
  SourceTransactionCreatedEvent,
  SourceTransactionUpdatedEvent,
  SubscriptionScheduleAbortedEvent,
  SubscriptionScheduleCanceledEvent,
  SubscriptionScheduleCompletedEvent,
  SubscriptionScheduleCreatedEvent,
  SubscriptionScheduleExpiringEvent,
  SubscriptionScheduleReleasedEvent,
  SubscriptionScheduleUpdatedEvent,
  TaxRateCreatedEvent,
  TaxRateUpdatedEvent,
  TaxSettingsUpdatedEvent,
  TerminalReaderActionFailedEvent,
  TerminalReaderActionSucceededEvent,
  TerminalReaderActionUpdatedEvent,
  TestHelpersTestClockAdvancingEvent,
  TestHelpersTestClockCreatedEvent,
  TestHelpersTestClockDeletedEvent,
  TestHelpersTestClockInternalFailureEvent,
  TestHelpersTestClockReadyEvent,
  ThreeDSecureAuthenticationCanceledEvent,
  ThreeDSecureAuthenticationChallengeStartedEvent,
  ThreeDSecureAuthenticationErroredEvent,
  ThreeDSecureAuthenticationFailedEvent,
  ThreeDSecureAuthenticationRequiresChallengeEvent,
  ThreeDSecureAuthenticationRequiresSubmissionEvent,
  ThreeDSecureAuthenticationSucceededEvent,
  TopupCanceledEvent,
  TopupCreatedEvent,
  TopupFailedEvent,
  TopupReversedEvent,
  TopupSucceededEvent,
  TransferCreatedEvent,
  TransferReversedEvent,
  TransferUpdatedEvent,
  TreasuryCreditReversalCreatedEvent,
  TreasuryCreditReversalPostedEvent,
  TreasuryDebitReversalCompletedEvent,
  TreasuryDebitReversalCreatedEvent,
  TreasuryDebitReversalInitialCreditGrantedEvent,
  TreasuryFinancialAccountClosedEvent,
  TreasuryFinancialAccountCreatedEvent,
  TreasuryFinancialAccountFeaturesStatusUpdatedEvent,
  TreasuryInboundTransferCanceledEvent,
  TreasuryInboundTransferCreatedEvent,
  TreasuryInboundTransferFailedEvent,
  TreasuryInboundTransferSucceededEvent,
  TreasuryOutboundPaymentCanceledEvent,
  TreasuryOutboundPaymentCreatedEvent,
  TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent,
  TreasuryOutboundPaymentFailedEvent,
  TreasuryOutboundPaymentPostedEvent,
  TreasuryOutboundPaymentReturnedEvent,
  TreasuryOutboundPaymentTrackingDetailsUpdatedEvent,
  TreasuryOutboundTransferCanceledEvent,
  TreasuryOutboundTransferCreatedEvent,
  TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent,
  TreasuryOutboundTransferFailedEvent,
  TreasuryOutboundTransferPostedEvent,
  TreasuryOutboundTransferReturnedEvent,
  TreasuryOutboundTransferTrackingDetailsUpdatedEvent,
  TreasuryReceivedCreditCreatedEvent,
  TreasuryReceivedCreditFailedEvent,
  TreasuryReceivedCreditSucceededEvent,
  TreasuryReceivedDebitCreatedEvent,
} from "./events.ts";
export type { AccountLinkCreateParams } from "./params/account-links.ts";
export type { AccountSessionCreateParams } from "./params/account-sessions.ts";
export type {
  AccountCreateExternalAccountParams,
  AccountCreateLoginLinkParams,
  AccountCreateParams,
  AccountCreatePersonParams,
  AccountDeleteExternalAccountParams,
  AccountDeleteParams,
  AccountDeletePersonParams,
  AccountListCapabilitiesParams,
  AccountListExternalAccountsParams,
  AccountListParams,
  AccountListPersonsParams,
  AccountRejectParams,
  AccountRetrieveCapabilityParams,
  AccountRetrieveCurrentParams,
  AccountRetrieveExternalAccountParams,
  AccountRetrieveParams,
  AccountRetrievePersonParams,
  AccountUnrejectParams,
  AccountUpdateCapabilityParams,
  AccountUpdateExternalAccountParams,
  AccountUpdateParams,
  AccountUpdatePersonParams,
} from "./params/accounts.ts";
export type {
  ApplePayDomainCreateParams,
  ApplePayDomainDeleteParams,
  ApplePayDomainListParams,
  ApplePayDomainRetrieveParams,
} from "./params/apple-pay-domains.ts";
export type {
  ApplicationFeeCreateRefundParams,
  ApplicationFeeListParams,
  ApplicationFeeListRefundsParams,
  ApplicationFeeRetrieveParams,
  ApplicationFeeRetrieveRefundParams,
  ApplicationFeeUpdateRefundParams,
} from "./params/application-fees.ts";
export type {
  BalanceSettingsRetrieveParams,
  BalanceSettingsUpdateParams,
} from "./params/balance-settings.ts";
export type {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from "./params/balance-transactions.ts";
export type { BalanceRetrieveParams } from "./params/balance.ts";
export type {
  ChargeCaptureParams,
  ChargeCreateParams,
  ChargeListParams,
  ChargeRetrieveParams,
  ChargeSearchParams,
  ChargeUpdateParams,
} from "./params/charges.ts";
export type { ConfirmationTokenRetrieveParams } from "./params/confirmation-tokens.ts";
export type { CountrySpecListParams, CountrySpecRetrieveParams } from "./params/country-specs.ts";
export type {
  CouponCreateParams,
  CouponDeleteParams,
  CouponListParams,
  CouponRetrieveParams,
  CouponUpdateParams,
} from "./params/coupons.ts";
export type {
  CreditNoteCreateParams,
  CreditNoteListLineItemsParams,
  CreditNoteListParams,
  CreditNoteListPreviewLineItemsParams,
  CreditNotePreviewParams,
  CreditNoteRetrieveParams,
  CreditNoteUpdateParams,
  CreditNoteVoidCreditNoteParams,
} from "./params/credit-notes.ts";
export type { CustomerSessionCreateParams } from "./params/customer-sessions.ts";
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
} from "./params/customers.ts";
export type {
  DisputeCloseParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeUpdateParams,
} from "./params/disputes.ts";
export type {
  EphemeralKeyCreateParams,
  EphemeralKeyDeleteParams,
} from "./params/ephemeral-keys.ts";
export type { EventListParams, EventRetrieveParams } from "./params/events.ts";
export type {
  ExchangeRateListParams,
  ExchangeRateRetrieveParams,
} from "./params/exchange-rates.ts";
export type {
  FileLinkCreateParams,
  FileLinkListParams,
  FileLinkRetrieveParams,
  FileLinkUpdateParams,
} from "./params/file-links.ts";
export type { FileCreateParams, FileListParams, FileRetrieveParams } from "./params/files.ts";
export type {
  InvoiceItemCreateParams,
  InvoiceItemDeleteParams,
  InvoiceItemListParams,
  InvoiceItemRetrieveParams,
  InvoiceItemUpdateParams,
} from "./params/invoice-items.ts";
export type {
  InvoicePaymentListParams,
  InvoicePaymentRetrieveParams,
} from "./params/invoice-payments.ts";
export type {
  InvoiceRenderingTemplateArchiveParams,
  InvoiceRenderingTemplateListParams,
  InvoiceRenderingTemplateRetrieveParams,
  InvoiceRenderingTemplateUnarchiveParams,
} from "./params/invoice-rendering-templates.ts";
export type {
  InvoiceAddLinesParams,
  InvoiceAttachPaymentParams,
  InvoiceCreateParams,
  InvoiceCreatePreviewParams,
  InvoiceDeleteParams,
  InvoiceFinalizeInvoiceParams,
  InvoiceListLineItemsParams,
  InvoiceListParams,
  InvoiceMarkUncollectibleParams,
  InvoicePayParams,
  InvoiceRemoveLinesParams,
  InvoiceRetrieveParams,
  InvoiceSearchParams,
  InvoiceSendInvoiceParams,
  InvoiceUpdateLineItemParams,
  InvoiceUpdateLinesParams,
  InvoiceUpdateParams,
  InvoiceVoidInvoiceParams,
} from "./params/invoices.ts";
export type { MandateRetrieveParams } from "./params/mandates.ts";
export type { OAuthDeauthorizeParams, OAuthTokenParams } from "./params/oauth.ts";
export type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListLineItemsParams,
  OrderListParams,
  OrderReopenParams,
  OrderRetrieveParams,
  OrderSubmitParams,
  OrderUpdateParams,
} from "./params/orders.ts";
export type {
  PaymentAttemptRecordListParams,
  PaymentAttemptRecordRetrieveParams,
} from "./params/payment-attempt-records.ts";
export type {
  PaymentIntentApplyCustomerBalanceParams,
  PaymentIntentCancelParams,
  PaymentIntentCaptureParams,
  PaymentIntentConfirmParams,
  PaymentIntentCreateParams,
  PaymentIntentIncrementAuthorizationParams,
  PaymentIntentListAmountDetailsLineItemsParams,
  PaymentIntentListParams,
  PaymentIntentRetrieveParams,
  PaymentIntentSearchParams,
  PaymentIntentUpdateParams,
  PaymentIntentVerifyMicrodepositsParams,
} from "./params/payment-intents.ts";
export type {
  PaymentLinkCreateParams,
  PaymentLinkListLineItemsParams,
  PaymentLinkListParams,
  PaymentLinkRetrieveParams,
  PaymentLinkUpdateParams,
} from "./params/payment-links.ts";
export type {
  PaymentMethodConfigurationCreateParams,
  PaymentMethodConfigurationListParams,
  PaymentMethodConfigurationRetrieveParams,
  PaymentMethodConfigurationUpdateParams,
} from "./params/payment-method-configurations.ts";
export type {
  PaymentMethodDomainCreateParams,
  PaymentMethodDomainListParams,
  PaymentMethodDomainRetrieveParams,
  PaymentMethodDomainUpdateParams,
  PaymentMethodDomainValidateParams,
} from "./params/payment-method-domains.ts";
export type {
  PaymentMethodAttachParams,
  PaymentMethodCreateParams,
  PaymentMethodDetachParams,
  PaymentMethodListParams,
  PaymentMethodRetrieveParams,
  PaymentMethodUpdateParams,
} from "./params/payment-methods.ts";
export type {
  PaymentRecordListParams,
  PaymentRecordReportPaymentAttemptCanceledParams,
  PaymentRecordReportPaymentAttemptFailedParams,
  PaymentRecordReportPaymentAttemptGuaranteedParams,
  PaymentRecordReportPaymentAttemptInformationalParams,
  PaymentRecordReportPaymentAttemptParams,
  PaymentRecordReportPaymentParams,
  PaymentRecordReportRefundParams,
  PaymentRecordRetrieveParams,
} from "./params/payment-records.ts";
export type {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from "./params/payouts.ts";
export type {
  PlanCreateParams,
  PlanDeleteParams,
  PlanListParams,
  PlanRetrieveParams,
  PlanUpdateParams,
} from "./params/plans.ts";
export type {
  PriceCreateParams,
  PriceListParams,
  PriceRetrieveParams,
  PriceSearchParams,
  PriceUpdateParams,
} from "./params/prices.ts";
export type {
  ProductCreateFeatureParams,
  ProductCreateParams,
  ProductDeleteFeatureParams,
  ProductDeleteParams,
  ProductListFeaturesParams,
  ProductListParams,
  ProductRetrieveFeatureParams,
  ProductRetrieveParams,
  ProductSearchParams,
  ProductUpdateParams,
} from "./params/products.ts";
export type {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from "./params/promotion-codes.ts";
export type {
  QuoteAcceptParams,
  QuoteCancelParams,
  QuoteCreateParams,
  QuoteFinalizeQuoteParams,
  QuoteListComputedUpfrontLineItemsParams,
  QuoteListLineItemsParams,
  QuoteListParams,
  QuotePdfParams,
  QuoteRetrieveParams,
  QuoteUpdateParams,
} from "./params/quotes.ts";
export type {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from "./params/refunds.ts";
export type {
  ReviewApproveParams,
  ReviewListParams,
  ReviewRetrieveParams,
} from "./params/reviews.ts";
export type { SetupAttemptListParams } from "./params/setup-attempts.ts";
export type {
  SetupIntentCancelParams,
  SetupIntentConfirmParams,
  SetupIntentCreateParams,
  SetupIntentListParams,
  SetupIntentRetrieveParams,
  SetupIntentUpdateParams,
  SetupIntentVerifyMicrodepositsParams,
} from "./params/setup-intents.ts";
export type {
  ShippingRateCreateParams,
  ShippingRateListParams,
  ShippingRateRetrieveParams,
  ShippingRateUpdateParams,
} from "./params/shipping-rates.ts";
export type {
  SkusCreateParams,
  SkusDeleteParams,
  SkusListParams,
  SkusRetrieveParams,
  SkusUpdateParams,
} from "./params/skus.ts";
export type {
  SourceCreateParams,
  SourceListSourceTransactionsParams,
  SourceRetrieveParams,
  SourceUpdateParams,
  SourceVerifyParams,
} from "./params/sources.ts";
export type {
  SubscriptionItemCreateParams,
  SubscriptionItemCreateUsageRecordParams,
  SubscriptionItemDeleteParams,
  SubscriptionItemListParams,
  SubscriptionItemListUsageRecordSummariesParams,
  SubscriptionItemRetrieveParams,
  SubscriptionItemUpdateParams,
} from "./params/subscription-items.ts";
export type {
  SubscriptionScheduleCancelParams,
  SubscriptionScheduleCreateParams,
  SubscriptionScheduleListParams,
  SubscriptionScheduleReleaseParams,
  SubscriptionScheduleRetrieveParams,
  SubscriptionScheduleUpdateParams,
} from "./params/subscription-schedules.ts";
export type {
  SubscriptionCancelParams,
  SubscriptionCreateParams,
  SubscriptionDeleteDiscountParams,
  SubscriptionListParams,
  SubscriptionMigrateParams,
  SubscriptionPauseParams,
  SubscriptionResumeParams,
  SubscriptionRetrieveParams,
  SubscriptionSearchParams,
  SubscriptionUpdateParams,
} from "./params/subscriptions.ts";
export type { TaxCodeListParams, TaxCodeRetrieveParams } from "./params/tax-codes.ts";
export type {
  TaxIdCreateParams,
  TaxIdDeleteParams,
  TaxIdListParams,
  TaxIdRetrieveParams,
} from "./params/tax-ids.ts";
export type {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from "./params/tax-rates.ts";
export type { TokenCreateParams, TokenRetrieveParams } from "./params/tokens.ts";
export type {
  TopupCancelParams,
  TopupCreateParams,
  TopupListParams,
  TopupRetrieveParams,
  TopupUpdateParams,
} from "./params/topups.ts";
export type {
  TransferCreateParams,
  TransferCreateReversalParams,
  TransferListParams,
  TransferListReversalsParams,
  TransferRetrieveParams,
  TransferRetrieveReversalParams,
  TransferUpdateParams,
  TransferUpdateReversalParams,
} from "./params/transfers.ts";
export type {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from "./params/webhook-endpoints.ts";
export type { AccountLink } from "./schemas/account-link.ts";
export type { AccountSession } from "./schemas/account-session.ts";
export type { Account, DeletedAccount } from "./schemas/account.ts";
export type { AddressParam } from "./schemas/address-param.ts";
export type { Address } from "./schemas/address.ts";
export type { ApplePayDomain, DeletedApplePayDomain } from "./schemas/apple-pay-domain.ts";
export type { ApplicationFee } from "./schemas/application-fee.ts";
export type { Application, DeletedApplication } from "./schemas/application.ts";
export type { BalanceSettings } from "./schemas/balance-settings.ts";
export type { BalanceTransactionSource } from "./schemas/balance-transaction-source.ts";
export type { BalanceTransaction } from "./schemas/balance-transaction.ts";
export type { Balance } from "./schemas/balance.ts";
export type { BankAccount, DeletedBankAccount } from "./schemas/bank-account.ts";
export type { Capability } from "./schemas/capability.ts";
export type { Card, DeletedCard } from "./schemas/card.ts";
export type { CashBalance } from "./schemas/cash-balance.ts";
export type { Charge } from "./schemas/charge.ts";
export type { ConfirmationToken } from "./schemas/confirmation-token.ts";
export type { ConnectCollectionTransfer } from "./schemas/connect-collection-transfer.ts";
export type { CountrySpec } from "./schemas/country-spec.ts";
export type { Coupon, DeletedCoupon } from "./schemas/coupon.ts";
export type { CreditNoteLineItem } from "./schemas/credit-note-line-item.ts";
export type { CreditNote } from "./schemas/credit-note.ts";
export type { CustomerBalanceTransaction } from "./schemas/customer-balance-transaction.ts";
export type { CustomerCashBalanceTransaction } from "./schemas/customer-cash-balance-transaction.ts";
export type { CustomerSession } from "./schemas/customer-session.ts";
export type { CustomerSource, DeletedCustomerSource } from "./schemas/customer-source.ts";
export type { Customer, DeletedCustomer } from "./schemas/customer.ts";
export type { DeletedDiscount, Discount } from "./schemas/discount.ts";
export type { Dispute } from "./schemas/dispute.ts";
export type { EphemeralKey } from "./schemas/ephemeral-key.ts";
export type { ExchangeRate } from "./schemas/exchange-rate.ts";
export type { DeletedExternalAccount, ExternalAccount } from "./schemas/external-account.ts";
export type { FeeRefund } from "./schemas/fee-refund.ts";
export type { FileLink } from "./schemas/file-link.ts";
export type { File } from "./schemas/file.ts";
export type { FundingInstructions } from "./schemas/funding-instructions.ts";
export type { DeletedInvoiceItem, InvoiceItem } from "./schemas/invoice-item.ts";
export type { InvoiceLineItem } from "./schemas/invoice-line-item.ts";
export type { InvoicePayment } from "./schemas/invoice-payment.ts";
export type { InvoiceRenderingTemplate } from "./schemas/invoice-rendering-template.ts";
export type { DeletedInvoice, Invoice } from "./schemas/invoice.ts";
export type { JapanAddressParam } from "./schemas/japan-address-param.ts";
export type { JapanAddress } from "./schemas/japan-address.ts";
export type { LineItem } from "./schemas/line-item.ts";
export type { LoginLink } from "./schemas/login-link.ts";
export type { Mandate } from "./schemas/mandate.ts";
export type { OAuthDeauthorization } from "./schemas/o-auth-deauthorization.ts";
export type { OAuthToken } from "./schemas/o-auth-token.ts";
export type { Order } from "./schemas/order.ts";
export type { PaymentAttemptRecord } from "./schemas/payment-attempt-record.ts";
export type { PaymentIntentAmountDetailsLineItem } from "./schemas/payment-intent-amount-details-line-item.ts";
export type { PaymentIntent } from "./schemas/payment-intent.ts";
export type { PaymentLink } from "./schemas/payment-link.ts";
export type { PaymentMethodConfiguration } from "./schemas/payment-method-configuration.ts";
export type { PaymentMethodDomain } from "./schemas/payment-method-domain.ts";
export type { PaymentMethod } from "./schemas/payment-method.ts";
export type { PaymentRecord } from "./schemas/payment-record.ts";
export type { Payout } from "./schemas/payout.ts";
export type { DeletedPerson, Person } from "./schemas/person.ts";
export type { DeletedPlan, Plan } from "./schemas/plan.ts";
export type { DeletedPrice, Price } from "./schemas/price.ts";
export type { DeletedProductFeature, ProductFeature } from "./schemas/product-feature.ts";
export type { DeletedProduct, Product } from "./schemas/product.ts";
export type { PromotionCode } from "./schemas/promotion-code.ts";
export type { Quote } from "./schemas/quote.ts";
export type { Refund } from "./schemas/refund.ts";
export type { ReserveTransaction } from "./schemas/reserve-transaction.ts";
export type { Review } from "./schemas/review.ts";
export type { SetupAttempt } from "./schemas/setup-attempt.ts";
export type { SetupIntent } from "./schemas/setup-intent.ts";
export type { ShippingAddressParam } from "./schemas/shipping-address-param.ts";
export type { ShippingRate } from "./schemas/shipping-rate.ts";
export type { DeletedSku, Sku } from "./schemas/sku.ts";
export type { SourceMandateNotification } from "./schemas/source-mandate-notification.ts";
export type { SourceTransaction } from "./schemas/source-transaction.ts";
export type { Source } from "./schemas/source.ts";
export type { DeletedSubscriptionItem, SubscriptionItem } from "./schemas/subscription-item.ts";
export type { SubscriptionSchedule } from "./schemas/subscription-schedule.ts";
export type { Subscription } from "./schemas/subscription.ts";
export type { TaxCode } from "./schemas/tax-code.ts";
export type { TaxDeductedAtSource } from "./schemas/tax-deducted-at-source.ts";
export type { DeletedTaxId, TaxId } from "./schemas/tax-id.ts";
export type { TaxRate } from "./schemas/tax-rate.ts";
export type { Token } from "./schemas/token.ts";
export type { Topup } from "./schemas/topup.ts";
export type { TransferReversal } from "./schemas/transfer-reversal.ts";
export type { Transfer } from "./schemas/transfer.ts";
export type { UsageRecordSummary } from "./schemas/usage-record-summary.ts";
export type { UsageRecord } from "./schemas/usage-record.ts";
export type { DeletedWebhookEndpoint, WebhookEndpoint } from "./schemas/webhook-endpoint.ts";
export type * as Apps from "./stripe/apps.ts";
export type * as Billing from "./stripe/billing.ts";
export type * as BillingPortal from "./stripe/billing-portal.ts";
export type * as Capital from "./stripe/capital.ts";
export type * as Checkout from "./stripe/checkout.ts";
export type * as Climate from "./stripe/climate.ts";
export type * as Crypto from "./stripe/crypto.ts";
export type * as Entitlements from "./stripe/entitlements.ts";
export type * as Events from "./stripe/events.ts";
export type * as FinancialConnections from "./stripe/financial-connections.ts";
export type * as Forwarding from "./stripe/forwarding.ts";
export type * as Identity from "./stripe/identity.ts";
export type * as Issuing from "./stripe/issuing.ts";
export type * as ProductCatalog from "./stripe/product-catalog.ts";
export type * as Radar from "./stripe/radar.ts";
export type * as Reporting from "./stripe/reporting.ts";
export type * as Reserve from "./stripe/reserve.ts";
export type * as Sigma from "./stripe/sigma.ts";
export type * as Tax from "./stripe/tax.ts";
export type * as Terminal from "./stripe/terminal.ts";
export type * as TestHelpers from "./stripe/test-helpers.ts";
export type * as ThreeDSecure from "./stripe/three-d-secure.ts";
export type * as Treasury from "./stripe/treasury.ts";
export type * as V2 from "./stripe/v2.ts";
