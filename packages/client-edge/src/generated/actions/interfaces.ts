// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  RequestOptions,
  V2ListPromise,
} from "../../types.ts";
import type { ByteStream } from "../../web.ts";
import type { Event } from "../events.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type { AccountLinkCreateParams } from "../params/account-links.ts";
import type { AccountSessionCreateParams } from "../params/account-sessions.ts";
import type {
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
} from "../params/accounts.ts";
import type {
  ApplePayDomainCreateParams,
  ApplePayDomainDeleteParams,
  ApplePayDomainListParams,
  ApplePayDomainRetrieveParams,
} from "../params/apple-pay-domains.ts";
import type {
  ApplicationFeeCreateRefundParams,
  ApplicationFeeListParams,
  ApplicationFeeListRefundsParams,
  ApplicationFeeRetrieveParams,
  ApplicationFeeRetrieveRefundParams,
  ApplicationFeeUpdateRefundParams,
} from "../params/application-fees.ts";
import type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../params/apps.ts";
import type {
  BalanceSettingsRetrieveParams,
  BalanceSettingsUpdateParams,
} from "../params/balance-settings.ts";
import type {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from "../params/balance-transactions.ts";
import type { BalanceRetrieveParams } from "../params/balance.ts";
import type {
  ConfigurationCreateParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
  SessionCreateParams,
} from "../params/billing-portal.ts";
import type {
  AlertActivateParams,
  AlertArchiveParams,
  AlertCreateParams,
  AlertDeactivateParams,
  AlertListParams,
  AlertRetrieveParams,
  CreditBalanceSummaryRetrieveParams,
  CreditBalanceTransactionListParams,
  CreditBalanceTransactionRetrieveParams,
  CreditGrantCreateParams,
  CreditGrantExpireParams,
  CreditGrantListParams,
  CreditGrantRetrieveParams,
  CreditGrantUpdateParams,
  CreditGrantVoidGrantParams,
  FeedbackOptionCreateParams,
  FeedbackOptionDeactivateParams,
  FeedbackOptionListParams,
  FeedbackOptionRetrieveParams,
  FeedbackOptionUpdateParams,
  MeterCreateParams,
  MeterDeactivateParams,
  MeterEventAdjustmentCreateParams,
  MeterEventCreateParams,
  MeterListEventSummariesParams,
  MeterListParams,
  MeterReactivateParams,
  MeterRetrieveParams,
  MeterUpdateParams,
} from "../params/billing.ts";
import type {
  FinancingOfferListParams,
  FinancingOfferMarkDeliveredParams,
  FinancingOfferRetrieveParams,
  FinancingSummaryRetrieveParams,
  FinancingTransactionListParams,
  FinancingTransactionRetrieveParams,
} from "../params/capital.ts";
import type {
  ChargeCaptureParams,
  ChargeCreateParams,
  ChargeListParams,
  ChargeRetrieveParams,
  ChargeSearchParams,
  ChargeUpdateParams,
} from "../params/charges.ts";
import type {
  SessionCreateParams as CheckoutSessionCreateParams,
  SessionExpireParams,
  SessionListLineItemsParams,
  SessionListParams,
  SessionRetrieveParams,
  SessionUpdateParams,
} from "../params/checkout.ts";
import type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListParams,
  OrderRetrieveParams,
  OrderUpdateParams,
  ProductListParams,
  ProductRetrieveParams,
  SupplierListParams,
  SupplierRetrieveParams,
} from "../params/climate.ts";
import type { ConfirmationTokenRetrieveParams } from "../params/confirmation-tokens.ts";
import type { CountrySpecListParams, CountrySpecRetrieveParams } from "../params/country-specs.ts";
import type {
  CouponCreateParams,
  CouponDeleteParams,
  CouponListParams,
  CouponRetrieveParams,
  CouponUpdateParams,
} from "../params/coupons.ts";
import type {
  CreditNoteCreateParams,
  CreditNoteListLineItemsParams,
  CreditNoteListParams,
  CreditNoteListPreviewLineItemsParams,
  CreditNotePreviewParams,
  CreditNoteRetrieveParams,
  CreditNoteUpdateParams,
  CreditNoteVoidCreditNoteParams,
} from "../params/credit-notes.ts";
import type {
  OnrampQuoteRetrieveParams,
  OnrampSessionCreateParams,
  OnrampSessionListParams,
  OnrampSessionRetrieveParams,
} from "../params/crypto.ts";
import type { CustomerSessionCreateParams } from "../params/customer-sessions.ts";
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
import type {
  DisputeCloseParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeUpdateParams,
} from "../params/disputes.ts";
import type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../params/entitlements.ts";
import type {
  EphemeralKeyCreateParams,
  EphemeralKeyDeleteParams,
} from "../params/ephemeral-keys.ts";
import type { EventListParams, EventRetrieveParams } from "../params/events.ts";
import type {
  ExchangeRateListParams,
  ExchangeRateRetrieveParams,
} from "../params/exchange-rates.ts";
import type {
  FileLinkCreateParams,
  FileLinkListParams,
  FileLinkRetrieveParams,
  FileLinkUpdateParams,
} from "../params/file-links.ts";
import type { FileCreateParams, FileListParams, FileRetrieveParams } from "../params/files.ts";
import type {
  AccountDisconnectParams,
  AccountListOwnersParams,
  AccountListParams as FinancialConnectionsAccountListParams,
  AccountRefreshParams,
  AccountRetrieveParams as FinancialConnectionsAccountRetrieveParams,
  AccountSubscribeParams,
  AccountUnsubscribeParams,
  SessionCreateParams as FinancialConnectionsSessionCreateParams,
  SessionRetrieveParams as FinancialConnectionsSessionRetrieveParams,
  TransactionListParams,
  TransactionRetrieveParams,
} from "../params/financial-connections.ts";
import type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../params/forwarding.ts";
import type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
  VerificationSessionCancelParams,
  VerificationSessionCreateParams,
  VerificationSessionListParams,
  VerificationSessionRedactParams,
  VerificationSessionRetrieveParams,
  VerificationSessionUpdateParams,
} from "../params/identity.ts";
import type {
  InvoiceItemCreateParams,
  InvoiceItemDeleteParams,
  InvoiceItemListParams,
  InvoiceItemRetrieveParams,
  InvoiceItemUpdateParams,
} from "../params/invoice-items.ts";
import type {
  InvoicePaymentListParams,
  InvoicePaymentRetrieveParams,
} from "../params/invoice-payments.ts";
import type {
  InvoiceRenderingTemplateArchiveParams,
  InvoiceRenderingTemplateListParams,
  InvoiceRenderingTemplateRetrieveParams,
  InvoiceRenderingTemplateUnarchiveParams,
} from "../params/invoice-rendering-templates.ts";
import type {
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
} from "../params/invoices.ts";
import type {
  AuthorizationApproveParams,
  AuthorizationDeclineParams,
  AuthorizationListParams,
  AuthorizationRetrieveParams,
  AuthorizationUpdateParams,
  CardCreateParams,
  CardListParams,
  CardRetrieveParams,
  CardUpdateParams,
  CardholderCreateParams,
  CardholderListParams,
  CardholderRetrieveParams,
  CardholderUpdateParams,
  DisputeCreateParams,
  DisputeListParams as IssuingDisputeListParams,
  DisputeRetrieveParams as IssuingDisputeRetrieveParams,
  DisputeSubmitParams,
  DisputeUpdateParams as IssuingDisputeUpdateParams,
  PersonalizationDesignCreateParams,
  PersonalizationDesignListParams,
  PersonalizationDesignRetrieveParams,
  PersonalizationDesignUpdateParams,
  PhysicalBundleListParams,
  PhysicalBundleRetrieveParams,
  TokenListParams,
  TokenRetrieveParams,
  TokenUpdateParams,
  TransactionListParams as IssuingTransactionListParams,
  TransactionRetrieveParams as IssuingTransactionRetrieveParams,
  TransactionUpdateParams,
} from "../params/issuing.ts";
import type { MandateRetrieveParams } from "../params/mandates.ts";
import type { OAuthDeauthorizeParams, OAuthTokenParams } from "../params/oauth.ts";
import type {
  OrderCancelParams as StripeOrderCancelParams,
  OrderCreateParams as StripeOrderCreateParams,
  OrderListLineItemsParams,
  OrderListParams as StripeOrderListParams,
  OrderReopenParams,
  OrderRetrieveParams as StripeOrderRetrieveParams,
  OrderSubmitParams,
  OrderUpdateParams as StripeOrderUpdateParams,
} from "../params/orders.ts";
import type {
  PaymentAttemptRecordListParams,
  PaymentAttemptRecordRetrieveParams,
} from "../params/payment-attempt-records.ts";
import type {
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
} from "../params/payment-intents.ts";
import type {
  PaymentLinkCreateParams,
  PaymentLinkListLineItemsParams,
  PaymentLinkListParams,
  PaymentLinkRetrieveParams,
  PaymentLinkUpdateParams,
} from "../params/payment-links.ts";
import type {
  PaymentMethodConfigurationCreateParams,
  PaymentMethodConfigurationListParams,
  PaymentMethodConfigurationRetrieveParams,
  PaymentMethodConfigurationUpdateParams,
} from "../params/payment-method-configurations.ts";
import type {
  PaymentMethodDomainCreateParams,
  PaymentMethodDomainListParams,
  PaymentMethodDomainRetrieveParams,
  PaymentMethodDomainUpdateParams,
  PaymentMethodDomainValidateParams,
} from "../params/payment-method-domains.ts";
import type {
  PaymentMethodAttachParams,
  PaymentMethodCreateParams,
  PaymentMethodDetachParams,
  PaymentMethodListParams,
  PaymentMethodRetrieveParams,
  PaymentMethodUpdateParams,
} from "../params/payment-methods.ts";
import type {
  PaymentRecordListParams,
  PaymentRecordReportPaymentAttemptCanceledParams,
  PaymentRecordReportPaymentAttemptFailedParams,
  PaymentRecordReportPaymentAttemptGuaranteedParams,
  PaymentRecordReportPaymentAttemptInformationalParams,
  PaymentRecordReportPaymentAttemptParams,
  PaymentRecordReportPaymentParams,
  PaymentRecordReportRefundParams,
  PaymentRecordRetrieveParams,
} from "../params/payment-records.ts";
import type {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from "../params/payouts.ts";
import type {
  PlanCreateParams,
  PlanDeleteParams,
  PlanListParams,
  PlanRetrieveParams,
  PlanUpdateParams,
} from "../params/plans.ts";
import type {
  PriceCreateParams,
  PriceListParams,
  PriceRetrieveParams,
  PriceSearchParams,
  PriceUpdateParams,
} from "../params/prices.ts";
import type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../params/product-catalog.ts";
import type {
  ProductCreateFeatureParams,
  ProductCreateParams,
  ProductDeleteFeatureParams,
  ProductDeleteParams,
  ProductListFeaturesParams,
  ProductListParams as StripeProductListParams,
  ProductRetrieveFeatureParams,
  ProductRetrieveParams as StripeProductRetrieveParams,
  ProductSearchParams,
  ProductUpdateParams,
} from "../params/products.ts";
import type {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from "../params/promotion-codes.ts";
import type {
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
} from "../params/quotes.ts";
import type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
  PaymentEvaluationCreateParams,
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../params/radar.ts";
import type {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from "../params/refunds.ts";
import type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
  ReportTypeListParams,
  ReportTypeRetrieveParams,
} from "../params/reporting.ts";
import type {
  ReviewApproveParams,
  ReviewListParams,
  ReviewRetrieveParams,
} from "../params/reviews.ts";
import type { SetupAttemptListParams } from "../params/setup-attempts.ts";
import type {
  SetupIntentCancelParams,
  SetupIntentConfirmParams,
  SetupIntentCreateParams,
  SetupIntentListParams,
  SetupIntentRetrieveParams,
  SetupIntentUpdateParams,
  SetupIntentVerifyMicrodepositsParams,
} from "../params/setup-intents.ts";
import type {
  ShippingRateCreateParams,
  ShippingRateListParams,
  ShippingRateRetrieveParams,
  ShippingRateUpdateParams,
} from "../params/shipping-rates.ts";
import type {
  ScheduledQueryRunListParams,
  ScheduledQueryRunRetrieveParams,
} from "../params/sigma.ts";
import type {
  SkusCreateParams,
  SkusDeleteParams,
  SkusListParams,
  SkusRetrieveParams,
  SkusUpdateParams,
} from "../params/skus.ts";
import type {
  SourceCreateParams,
  SourceListSourceTransactionsParams,
  SourceRetrieveParams,
  SourceUpdateParams,
  SourceVerifyParams,
} from "../params/sources.ts";
import type {
  SubscriptionItemCreateParams,
  SubscriptionItemCreateUsageRecordParams,
  SubscriptionItemDeleteParams,
  SubscriptionItemListParams,
  SubscriptionItemListUsageRecordSummariesParams,
  SubscriptionItemRetrieveParams,
  SubscriptionItemUpdateParams,
} from "../params/subscription-items.ts";
import type {
  SubscriptionScheduleCancelParams,
  SubscriptionScheduleCreateParams,
  SubscriptionScheduleListParams,
  SubscriptionScheduleReleaseParams,
  SubscriptionScheduleRetrieveParams,
  SubscriptionScheduleUpdateParams,
} from "../params/subscription-schedules.ts";
import type {
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
} from "../params/subscriptions.ts";
import type { TaxCodeListParams, TaxCodeRetrieveParams } from "../params/tax-codes.ts";
import type {
  TaxIdCreateParams,
  TaxIdDeleteParams,
  TaxIdListParams,
  TaxIdRetrieveParams,
} from "../params/tax-ids.ts";
import type {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from "../params/tax-rates.ts";
import type {
  AssociationFindParams,
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
  RegistrationCreateParams,
  RegistrationListParams,
  RegistrationRetrieveParams,
  RegistrationUpdateParams,
  SettingsRetrieveParams,
  SettingsUpdateParams,
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams as TaxTransactionRetrieveParams,
} from "../params/tax.ts";
import type {
  ConfigurationCreateParams as TerminalConfigurationCreateParams,
  ConfigurationDeleteParams,
  ConfigurationListParams as TerminalConfigurationListParams,
  ConfigurationRetrieveParams as TerminalConfigurationRetrieveParams,
  ConfigurationUpdateParams as TerminalConfigurationUpdateParams,
  ConnectionTokenCreateParams,
  HardwareOrderCancelParams,
  HardwareOrderCreateParams,
  HardwareOrderListParams,
  HardwareOrderPreviewParams,
  HardwareOrderRetrieveParams,
  HardwareProductListParams,
  HardwareProductRetrieveParams,
  HardwareShippingMethodListParams,
  HardwareShippingMethodRetrieveParams,
  HardwareSkusListParams,
  HardwareSkusRetrieveParams,
  LocationCreateParams as TerminalLocationCreateParams,
  LocationDeleteParams,
  LocationListParams as TerminalLocationListParams,
  LocationRetrieveParams as TerminalLocationRetrieveParams,
  LocationUpdateParams,
  OnboardingLinkCreateParams,
  ReaderCancelActionParams,
  ReaderCollectInputsParams,
  ReaderCollectPaymentMethodParams,
  ReaderConfirmPaymentIntentParams,
  ReaderCreateParams,
  ReaderDeleteParams,
  ReaderListParams,
  ReaderProcessPaymentIntentParams,
  ReaderProcessSetupIntentParams,
  ReaderRefundPaymentParams,
  ReaderRetrieveParams,
  ReaderSetReaderDisplayParams,
  ReaderUpdateParams,
} from "../params/terminal.ts";
import type {
  ConfirmationTokenCreateParams,
  CustomerFundCashBalanceParams,
  RefundExpireParams,
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../params/test-helpers.ts";
import type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../params/test-helpers/issuing.ts";
import type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../params/test-helpers/terminal.ts";
import type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
  ReceivedCreditCreateParams,
  ReceivedDebitCreateParams,
} from "../params/test-helpers/treasury.ts";
import type {
  AuthenticationCancelParams,
  AuthenticationCreateParams,
  AuthenticationListParams,
  AuthenticationRetrieveParams,
  AuthenticationSubmitParams,
} from "../params/three-d-secure.ts";
import type {
  TokenCreateParams,
  TokenRetrieveParams as StripeTokenRetrieveParams,
} from "../params/tokens.ts";
import type {
  TopupCancelParams,
  TopupCreateParams,
  TopupListParams,
  TopupRetrieveParams,
  TopupUpdateParams,
} from "../params/topups.ts";
import type {
  TransferCreateParams,
  TransferCreateReversalParams,
  TransferListParams,
  TransferListReversalsParams,
  TransferRetrieveParams,
  TransferRetrieveReversalParams,
  TransferUpdateParams,
  TransferUpdateReversalParams,
} from "../params/transfers.ts";
import type {
  CreditReversalCreateParams,
  CreditReversalListParams,
  CreditReversalRetrieveParams,
  DebitReversalCreateParams,
  DebitReversalListParams,
  DebitReversalRetrieveParams,
  FinancialAccountCloseParams,
  FinancialAccountCreateParams,
  FinancialAccountListParams,
  FinancialAccountRetrieveFeaturesParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateFeaturesParams,
  FinancialAccountUpdateParams,
  InboundTransferCancelParams,
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
  OutboundTransferCancelParams,
  OutboundTransferCreateParams,
  OutboundTransferListParams,
  OutboundTransferRetrieveParams,
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
  ReceivedDebitListParams,
  ReceivedDebitRetrieveParams,
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
  TransactionListParams as TreasuryTransactionListParams,
  TransactionRetrieveParams as TreasuryTransactionRetrieveParams,
} from "../params/treasury.ts";
import type {
  MeterEventAdjustmentCreateParams as V2BillingMeterEventAdjustmentCreateParams,
  MeterEventCreateParams as V2BillingMeterEventCreateParams,
  MeterEventSessionCreateParams,
  MeterEventStreamCreateParams,
} from "../params/v2/billing.ts";
import type {
  ImportCreateParams,
  ImportListParams,
  ImportRetrieveParams,
} from "../params/v2/commerce/product-catalog.ts";
import type {
  AccountCloseParams,
  AccountCreateParams as V2CoreAccountCreateParams,
  AccountLinkCreateParams as V2CoreAccountLinkCreateParams,
  AccountListParams as V2CoreAccountListParams,
  AccountRetrieveParams as V2CoreAccountRetrieveParams,
  AccountTokenCreateParams,
  AccountTokenRetrieveParams,
  AccountUpdateParams as V2CoreAccountUpdateParams,
  EventDestinationCreateParams,
  EventDestinationDeleteParams,
  EventDestinationDisableParams,
  EventDestinationEnableParams,
  EventDestinationListParams,
  EventDestinationPingParams,
  EventDestinationRetrieveParams,
  EventDestinationUpdateParams,
  EventListParams as V2CoreEventListParams,
  EventRetrieveParams as V2CoreEventRetrieveParams,
} from "../params/v2/core.ts";
import type {
  PersonCreateParams,
  PersonDeleteParams,
  PersonListParams,
  PersonRetrieveParams,
  PersonTokenCreateParams,
  PersonTokenRetrieveParams,
  PersonUpdateParams,
} from "../params/v2/core/accounts.ts";
import type {
  GbBankAccountArchiveParams,
  GbBankAccountCreateParams,
  GbBankAccountListParams,
  GbBankAccountRetrieveParams,
  GbBankAccountUnarchiveParams,
  UsBankAccountArchiveParams,
  UsBankAccountConfirmMicrodepositsParams,
  UsBankAccountCreateParams,
  UsBankAccountListParams,
  UsBankAccountRetrieveParams,
  UsBankAccountSendMicrodepositsParams,
  UsBankAccountUnarchiveParams,
  UsBankAccountUpdateParams,
} from "../params/v2/core/vault.ts";
import type {
  AdjustmentListParams,
  AdjustmentRetrieveParams,
  FinancialAccountListParams as V2MoneyManagementFinancialAccountListParams,
  FinancialAccountRetrieveParams as V2MoneyManagementFinancialAccountRetrieveParams,
  FinancialAccountUpdateParams as V2MoneyManagementFinancialAccountUpdateParams,
  FinancialAddressCreateParams,
  FinancialAddressListParams,
  FinancialAddressRetrieveParams,
  InboundTransferCreateParams as V2MoneyManagementInboundTransferCreateParams,
  InboundTransferListParams as V2MoneyManagementInboundTransferListParams,
  InboundTransferRetrieveParams as V2MoneyManagementInboundTransferRetrieveParams,
  OutboundPaymentCancelParams as V2MoneyManagementOutboundPaymentCancelParams,
  OutboundPaymentCreateParams as V2MoneyManagementOutboundPaymentCreateParams,
  OutboundPaymentListParams as V2MoneyManagementOutboundPaymentListParams,
  OutboundPaymentRetrieveParams as V2MoneyManagementOutboundPaymentRetrieveParams,
  OutboundSetupIntentCancelParams,
  OutboundSetupIntentCreateParams,
  OutboundSetupIntentListParams,
  OutboundSetupIntentRetrieveParams,
  OutboundSetupIntentUpdateParams,
  PayoutIntentCancelParams,
  PayoutIntentConfirmParams,
  PayoutIntentCreateParams,
  PayoutIntentListParams,
  PayoutIntentRefreshFxQuoteParams,
  PayoutIntentRefreshRecipientVerificationParams,
  PayoutIntentRetrieveParams,
  PayoutIntentUpdateParams,
  PayoutMethodArchiveParams,
  PayoutMethodListParams,
  PayoutMethodRetrieveParams,
  PayoutMethodUnarchiveParams,
  PayoutMethodsBankAccountSpecRetrieveParams,
  ReceivedCreditListParams as V2MoneyManagementReceivedCreditListParams,
  ReceivedCreditRetrieveParams as V2MoneyManagementReceivedCreditRetrieveParams,
  RecipientVerificationAcknowledgeParams,
  RecipientVerificationCreateParams,
  RecipientVerificationRetrieveParams,
  TransactionEntryListParams as V2MoneyManagementTransactionEntryListParams,
  TransactionEntryRetrieveParams as V2MoneyManagementTransactionEntryRetrieveParams,
  TransactionListParams as V2MoneyManagementTransactionListParams,
  TransactionRefreshRegulatoryReceiptParams,
  TransactionRetrieveParams as V2MoneyManagementTransactionRetrieveParams,
  TransactionUpdateParams as V2MoneyManagementTransactionUpdateParams,
} from "../params/v2/money-management.ts";
import type { FinancialAddressCreditParams } from "../params/v2/money-management/test-helpers.ts";
import type { MoneyManagementRecipientVerificationsParams } from "../params/v2/test-helpers.ts";
import type {
  WebhookEndpointCreateParams,
  WebhookEndpointDeleteParams,
  WebhookEndpointListParams,
  WebhookEndpointRetrieveParams,
  WebhookEndpointUpdateParams,
} from "../params/webhook-endpoints.ts";
import type { AccountLink } from "../schemas/account-link.ts";
import type { AccountSession } from "../schemas/account-session.ts";
import type { Account, DeletedAccount } from "../schemas/account.ts";
import type { ApplePayDomain, DeletedApplePayDomain } from "../schemas/apple-pay-domain.ts";
import type { ApplicationFee } from "../schemas/application-fee.ts";
import type { Install, Secret } from "../schemas/apps.ts";
import type { BalanceSettings } from "../schemas/balance-settings.ts";
import type { BalanceTransaction } from "../schemas/balance-transaction.ts";
import type { Balance } from "../schemas/balance.ts";
import type { BankAccount } from "../schemas/bank-account.ts";
import type { Configuration, Session } from "../schemas/billing-portal.ts";
import type {
  Alert,
  CreditBalanceSummary,
  CreditBalanceTransaction,
  CreditGrant,
  FeedbackOption,
  Meter,
  MeterEvent,
  MeterEventAdjustment,
  MeterEventSummary,
} from "../schemas/billing.ts";
import type { Capability } from "../schemas/capability.ts";
import type { FinancingOffer, FinancingSummary, FinancingTransaction } from "../schemas/capital.ts";
import type { CashBalance } from "../schemas/cash-balance.ts";
import type { Charge } from "../schemas/charge.ts";
import type { Session as CheckoutSession } from "../schemas/checkout.ts";
import type { Order, Product, Supplier } from "../schemas/climate.ts";
import type { ConfirmationToken } from "../schemas/confirmation-token.ts";
import type { CountrySpec } from "../schemas/country-spec.ts";
import type { Coupon, DeletedCoupon } from "../schemas/coupon.ts";
import type { CreditNoteLineItem } from "../schemas/credit-note-line-item.ts";
import type { CreditNote } from "../schemas/credit-note.ts";
import type { OnrampQuotes, OnrampSession } from "../schemas/crypto.ts";
import type { CustomerBalanceTransaction } from "../schemas/customer-balance-transaction.ts";
import type { CustomerCashBalanceTransaction } from "../schemas/customer-cash-balance-transaction.ts";
import type { CustomerSession } from "../schemas/customer-session.ts";
import type { CustomerSource, DeletedCustomerSource } from "../schemas/customer-source.ts";
import type { Customer, DeletedCustomer } from "../schemas/customer.ts";
import type { DeletedDiscount } from "../schemas/discount.ts";
import type { Dispute } from "../schemas/dispute.ts";
import type { ActiveEntitlement, Feature } from "../schemas/entitlements.ts";
import type { EphemeralKey } from "../schemas/ephemeral-key.ts";
import type { ExchangeRate } from "../schemas/exchange-rate.ts";
import type { DeletedExternalAccount, ExternalAccount } from "../schemas/external-account.ts";
import type { FeeRefund } from "../schemas/fee-refund.ts";
import type { FileLink } from "../schemas/file-link.ts";
import type { File } from "../schemas/file.ts";
import type {
  Account as FinancialConnectionsAccount,
  AccountOwner,
  Session as FinancialConnectionsSession,
  Transaction,
} from "../schemas/financial-connections.ts";
import type { Request } from "../schemas/forwarding.ts";
import type { FundingInstructions } from "../schemas/funding-instructions.ts";
import type { VerificationReport, VerificationSession } from "../schemas/identity.ts";
import type { DeletedInvoiceItem, InvoiceItem } from "../schemas/invoice-item.ts";
import type { InvoiceLineItem } from "../schemas/invoice-line-item.ts";
import type { InvoicePayment } from "../schemas/invoice-payment.ts";
import type { InvoiceRenderingTemplate } from "../schemas/invoice-rendering-template.ts";
import type { DeletedInvoice, Invoice } from "../schemas/invoice.ts";
import type {
  Authorization,
  Card,
  Cardholder,
  Dispute as IssuingDispute,
  PersonalizationDesign,
  PhysicalBundle,
  Token,
  Transaction as IssuingTransaction,
} from "../schemas/issuing.ts";
import type { LineItem } from "../schemas/line-item.ts";
import type { LoginLink } from "../schemas/login-link.ts";
import type { Mandate } from "../schemas/mandate.ts";
import type { OAuthDeauthorization } from "../schemas/o-auth-deauthorization.ts";
import type { OAuthToken } from "../schemas/o-auth-token.ts";
import type { Order as StripeOrder } from "../schemas/order.ts";
import type { PaymentAttemptRecord } from "../schemas/payment-attempt-record.ts";
import type { PaymentIntentAmountDetailsLineItem } from "../schemas/payment-intent-amount-details-line-item.ts";
import type { PaymentIntent } from "../schemas/payment-intent.ts";
import type { PaymentLink } from "../schemas/payment-link.ts";
import type { PaymentMethodConfiguration } from "../schemas/payment-method-configuration.ts";
import type { PaymentMethodDomain } from "../schemas/payment-method-domain.ts";
import type { PaymentMethod } from "../schemas/payment-method.ts";
import type { PaymentRecord } from "../schemas/payment-record.ts";
import type { Payout } from "../schemas/payout.ts";
import type { DeletedPerson, Person } from "../schemas/person.ts";
import type { DeletedPlan, Plan } from "../schemas/plan.ts";
import type { Price } from "../schemas/price.ts";
import type { TrialOffer } from "../schemas/product-catalog.ts";
import type { DeletedProductFeature, ProductFeature } from "../schemas/product-feature.ts";
import type { DeletedProduct, Product as StripeProduct } from "../schemas/product.ts";
import type { PromotionCode } from "../schemas/promotion-code.ts";
import type { Quote } from "../schemas/quote.ts";
import type {
  DeletedValueList,
  DeletedValueListItem,
  EarlyFraudWarning,
  PaymentEvaluation,
  ValueList,
  ValueListItem,
} from "../schemas/radar.ts";
import type { Refund } from "../schemas/refund.ts";
import type { ReportRun, ReportType } from "../schemas/reporting.ts";
import type { Review } from "../schemas/review.ts";
import type { SetupAttempt } from "../schemas/setup-attempt.ts";
import type { SetupIntent } from "../schemas/setup-intent.ts";
import type { ShippingRate } from "../schemas/shipping-rate.ts";
import type { ScheduledQueryRun } from "../schemas/sigma.ts";
import type { DeletedSku, Sku } from "../schemas/sku.ts";
import type { SourceTransaction } from "../schemas/source-transaction.ts";
import type { Source } from "../schemas/source.ts";
import type { DeletedSubscriptionItem, SubscriptionItem } from "../schemas/subscription-item.ts";
import type { SubscriptionSchedule } from "../schemas/subscription-schedule.ts";
import type { Subscription } from "../schemas/subscription.ts";
import type { TaxCode } from "../schemas/tax-code.ts";
import type { DeletedTaxId, TaxId } from "../schemas/tax-id.ts";
import type { TaxRate } from "../schemas/tax-rate.ts";
import type {
  Association,
  Calculation,
  CalculationLineItem,
  Location,
  Registration,
  Settings,
  Transaction as TaxTransaction,
  TransactionLineItem,
} from "../schemas/tax.ts";
import type {
  Configuration as TerminalConfiguration,
  ConnectionToken,
  DeletedConfiguration,
  DeletedLocation,
  DeletedReader,
  HardwareOrder,
  HardwareProduct,
  HardwareShippingMethod,
  HardwareSku,
  Location as TerminalLocation,
  OnboardingLink,
  Reader,
} from "../schemas/terminal.ts";
import type { DeletedTestClock, TestClock } from "../schemas/test-helpers.ts";
import type { Authentication } from "../schemas/three-d-secure.ts";
import type { Token as StripeToken } from "../schemas/token.ts";
import type { Topup } from "../schemas/topup.ts";
import type { TransferReversal } from "../schemas/transfer-reversal.ts";
import type { Transfer } from "../schemas/transfer.ts";
import type {
  CreditReversal,
  DebitReversal,
  FinancialAccount,
  FinancialAccountFeatures,
  InboundTransfer,
  OutboundPayment,
  OutboundTransfer,
  ReceivedCredit,
  ReceivedDebit,
  Transaction as TreasuryTransaction,
  TransactionEntry,
} from "../schemas/treasury.ts";
import type { UsageRecordSummary } from "../schemas/usage-record-summary.ts";
import type { UsageRecord } from "../schemas/usage-record.ts";
import type { DeletedObject } from "../schemas/v2.ts";
import type {
  MeterEvent as V2BillingMeterEvent,
  MeterEventAdjustment as V2BillingMeterEventAdjustment,
  MeterEventSession,
} from "../schemas/v2/billing.ts";
import type { ProductCatalogImport } from "../schemas/v2/commerce.ts";
import type {
  Account as V2CoreAccount,
  AccountLink as V2CoreAccountLink,
  AccountPerson,
  AccountPersonToken,
  AccountToken,
  EventDestination,
} from "../schemas/v2/core.ts";
import type { GbBankAccount, UsBankAccount } from "../schemas/v2/core/vault.ts";
import type {
  Adjustment,
  FinancialAccount as V2MoneyManagementFinancialAccount,
  FinancialAddress,
  FinancialAddressCreditSimulation,
  InboundTransfer as V2MoneyManagementInboundTransfer,
  OutboundPayment as V2MoneyManagementOutboundPayment,
  OutboundSetupIntent,
  PayoutIntent,
  PayoutMethod,
  PayoutMethodsBankAccountSpec,
  ReceivedCredit as V2MoneyManagementReceivedCredit,
  RecipientVerification,
  Transaction as V2MoneyManagementTransaction,
  TransactionEntry as V2MoneyManagementTransactionEntry,
} from "../schemas/v2/money-management.ts";
import type { DeletedWebhookEndpoint, WebhookEndpoint } from "../schemas/webhook-endpoint.ts";
import type { Event as V2CoreEvent } from "../v2-events.ts";

/** `stripe.accountLinks` */
export interface AccountLinksActions {
  /** `POST /v1/account_links` · https://docs.stripe.com/api/account_links/create */
  create: <const E extends readonly string[] = []>(
    params: AccountLinkCreateParams<Expand<AccountLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<AccountLink, E>>;
}

/** `stripe.accountSessions` */
export interface AccountSessionsActions {
  /** `POST /v1/account_sessions` · https://docs.stripe.com/api/account_sessions/create */
  create: <const E extends readonly string[] = []>(
    params: AccountSessionCreateParams<Expand<AccountSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<AccountSession, E>>;
}

/** `stripe.accounts` */
export interface AccountsActions {
  /**
   * `POST /v1/accounts` · https://docs.stripe.com/api/accounts/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: AccountCreateParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `GET /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountRetrieveParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /**
   * `POST /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountUpdateParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `DELETE /v1/accounts/{account}` · https://docs.stripe.com/api/accounts/delete */
  del: (
    account: string,
    params?: AccountDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedAccount>;
  /** `GET /v1/accounts` · https://docs.stripe.com/api/accounts/list */
  list: <const E extends readonly string[] = []>(
    params?: AccountListParams<ExpandItems<Account, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Account, E>>;
  /** `GET /v1/account` · https://docs.stripe.com/api/account/retrieve */
  retrieveCurrent: <const E extends readonly string[] = []>(
    params?: AccountRetrieveCurrentParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `GET /v1/accounts/{account}/capabilities` · https://docs.stripe.com/api/accounts/capabilities/list */
  listCapabilities: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountListCapabilitiesParams<ExpandItems<Capability, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Capability, E>>;
  /** `GET /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/retrieve */
  retrieveCapability: <const E extends readonly string[] = []>(
    account: string,
    capability: string,
    params?: AccountRetrieveCapabilityParams<Expand<Capability, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Capability, E>>;
  /** `POST /v1/accounts/{account}/capabilities/{capability}` · https://docs.stripe.com/api/accounts/capabilities/update */
  updateCapability: <const E extends readonly string[] = []>(
    account: string,
    capability: string,
    params?: AccountUpdateCapabilityParams<Expand<Capability, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Capability, E>>;
  /** `GET /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts/list */
  listExternalAccounts: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountListExternalAccountsParams<ExpandItems<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ExternalAccount, E>>;
  /** `POST /v1/accounts/{account}/external_accounts` · https://docs.stripe.com/api/accounts/external_accounts */
  createExternalAccount: <const E extends readonly string[] = []>(
    account: string,
    params: AccountCreateExternalAccountParams<Expand<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExternalAccount, E>>;
  /** `GET /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/retrieve */
  retrieveExternalAccount: <const E extends readonly string[] = []>(
    account: string,
    externalAccount: string,
    params?: AccountRetrieveExternalAccountParams<Expand<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExternalAccount, E>>;
  /** `POST /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/update */
  updateExternalAccount: <const E extends readonly string[] = []>(
    account: string,
    externalAccount: string,
    params?: AccountUpdateExternalAccountParams<Expand<ExternalAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExternalAccount, E>>;
  /** `DELETE /v1/accounts/{account}/external_accounts/{external_account}` · https://docs.stripe.com/api/accounts/external_accounts/delete */
  deleteExternalAccount: (
    account: string,
    externalAccount: string,
    params?: AccountDeleteExternalAccountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedExternalAccount>;
  /** `POST /v1/accounts/{account}/login_links` · https://docs.stripe.com/api/accounts/login_links */
  createLoginLink: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountCreateLoginLinkParams<Expand<LoginLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<LoginLink, E>>;
  /** `GET /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons/list */
  listPersons: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountListPersonsParams<ExpandItems<Person, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Person, E>>;
  /**
   * `POST /v1/accounts/{account}/persons` · https://docs.stripe.com/api/accounts/persons
   *
   * Times are in seconds since the Unix epoch.
   */
  createPerson: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountCreatePersonParams<Expand<Person, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Person, E>>;
  /** `GET /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/retrieve */
  retrievePerson: <const E extends readonly string[] = []>(
    account: string,
    person: string,
    params?: AccountRetrievePersonParams<Expand<Person, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Person, E>>;
  /**
   * `POST /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/update
   *
   * Times are in seconds since the Unix epoch.
   */
  updatePerson: <const E extends readonly string[] = []>(
    account: string,
    person: string,
    params?: AccountUpdatePersonParams<Expand<Person, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Person, E>>;
  /** `DELETE /v1/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/accounts/persons/delete */
  deletePerson: (
    account: string,
    person: string,
    params?: AccountDeletePersonParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedPerson>;
  /** `POST /v1/accounts/{account}/reject` · https://docs.stripe.com/api/accounts/reject */
  reject: <const E extends readonly string[] = []>(
    account: string,
    params: AccountRejectParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `POST /v1/accounts/{account}/unreject` · https://docs.stripe.com/api/accounts/unreject */
  unreject: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountUnrejectParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
}

/** `stripe.applePayDomains` */
export interface ApplePayDomainsActions {
  /** `POST /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/create */
  create: <const E extends readonly string[] = []>(
    params: ApplePayDomainCreateParams<Expand<ApplePayDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ApplePayDomain, E>>;
  /** `GET /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    domain: string,
    params?: ApplePayDomainRetrieveParams<Expand<ApplePayDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ApplePayDomain, E>>;
  /** `DELETE /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/delete */
  del: (
    domain: string,
    params?: ApplePayDomainDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedApplePayDomain>;
  /** `GET /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/list */
  list: <const E extends readonly string[] = []>(
    params?: ApplePayDomainListParams<ExpandItems<ApplePayDomain, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ApplePayDomain, E>>;
}

/** `stripe.applicationFees` */
export interface ApplicationFeesActions {
  /** `GET /v1/application_fees/{application_fee}` · https://docs.stripe.com/api/application_fees/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    applicationFee: string,
    params?: ApplicationFeeRetrieveParams<Expand<ApplicationFee, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ApplicationFee, E>>;
  /** `GET /v1/application_fees` · https://docs.stripe.com/api/application_fees/list */
  list: <const E extends readonly string[] = []>(
    params?: ApplicationFeeListParams<ExpandItems<ApplicationFee, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ApplicationFee, E>>;
  /** `GET /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds/list */
  listRefunds: <const E extends readonly string[] = []>(
    applicationFee: string,
    params?: ApplicationFeeListRefundsParams<ExpandItems<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FeeRefund, E>>;
  /** `POST /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds */
  createRefund: <const E extends readonly string[] = []>(
    applicationFee: string,
    params?: ApplicationFeeCreateRefundParams<Expand<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeeRefund, E>>;
  /** `GET /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/retrieve */
  retrieveRefund: <const E extends readonly string[] = []>(
    applicationFee: string,
    refund: string,
    params?: ApplicationFeeRetrieveRefundParams<Expand<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeeRefund, E>>;
  /** `POST /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/update */
  updateRefund: <const E extends readonly string[] = []>(
    applicationFee: string,
    refund: string,
    params?: ApplicationFeeUpdateRefundParams<Expand<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeeRefund, E>>;
}

/** `stripe.apps` */
export interface AppsActions {
  readonly installs: AppsInstallsActions;
  readonly secrets: AppsSecretsActions;
}

/** `stripe.apps.installs` */
export interface AppsInstallsActions {
  /** `POST /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/create */
  create: <const E extends readonly string[] = []>(
    params: InstallCreateParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
  /** `GET /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    install: string,
    params?: InstallRetrieveParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
  /** `POST /v1/apps/installs/{install}` · https://docs.stripe.com/api/apps/installs/update */
  update: <const E extends readonly string[] = []>(
    install: string,
    params?: InstallUpdateParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
  /** `GET /v1/apps/installs` · https://docs.stripe.com/api/apps/installs/list */
  list: <const E extends readonly string[] = []>(
    params?: InstallListParams<ExpandItems<Install, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Install, E>>;
  /** `POST /v1/apps/installs/{install}/uninstall` · https://docs.stripe.com/api/apps/installs/uninstall */
  uninstall: <const E extends readonly string[] = []>(
    install: string,
    params?: InstallUninstallParams<Expand<Install, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Install, E>>;
}

/** `stripe.apps.secrets` */
export interface AppsSecretsActions {
  /**
   * `POST /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: SecretCreateParams<Expand<Secret, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Secret, E>>;
  /** `GET /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/list */
  list: <const E extends readonly string[] = []>(
    params: SecretListParams<ExpandItems<Secret, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Secret, E>>;
  /** `POST /v1/apps/secrets/delete` · https://docs.stripe.com/api/apps/secrets/delete/create */
  deleteWhere: <const E extends readonly string[] = []>(
    params: SecretDeleteWhereParams<Expand<Secret, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Secret, E>>;
  /** `GET /v1/apps/secrets/find` · https://docs.stripe.com/api/apps/secrets/find/retrieve */
  find: <const E extends readonly string[] = []>(
    params: SecretFindParams<Expand<Secret, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Secret, E>>;
}

/** `stripe.balance` */
export interface BalanceActions {
  /** `GET /v1/balance` · https://docs.stripe.com/api/balance/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params?: BalanceRetrieveParams<Expand<Balance, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Balance, E>>;
}

/** `stripe.balanceSettings` */
export interface BalanceSettingsActions {
  /** `GET /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params?: BalanceSettingsRetrieveParams<Expand<BalanceSettings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BalanceSettings, E>>;
  /** `POST /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/create */
  update: <const E extends readonly string[] = []>(
    params?: BalanceSettingsUpdateParams<Expand<BalanceSettings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BalanceSettings, E>>;
}

/** `stripe.balanceTransactions` */
export interface BalanceTransactionsActions {
  /** `GET /v1/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/balance_transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    balanceTransaction: string,
    params?: BalanceTransactionRetrieveParams<Expand<BalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BalanceTransaction, E>>;
  /** `GET /v1/balance_transactions` · https://docs.stripe.com/api/balance_transactions/list */
  list: <const E extends readonly string[] = []>(
    params?: BalanceTransactionListParams<ExpandItems<BalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<BalanceTransaction, E>>;
}

/** `stripe.billing` */
export interface BillingActions {
  readonly alerts: BillingAlertsActions;
  readonly creditBalanceSummaries: BillingCreditBalanceSummariesActions;
  readonly creditBalanceTransactions: BillingCreditBalanceTransactionsActions;
  readonly creditGrants: BillingCreditGrantsActions;
  readonly feedbackOptions: BillingFeedbackOptionsActions;
  readonly meterEventAdjustments: BillingMeterEventAdjustmentsActions;
  readonly meterEvents: BillingMeterEventsActions;
  readonly meters: BillingMetersActions;
}

/** `stripe.billing.alerts` */
export interface BillingAlertsActions {
  /** `POST /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/create */
  create: <const E extends readonly string[] = []>(
    params: AlertCreateParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `GET /v1/billing/alerts/{alert}` · https://docs.stripe.com/api/billing/alerts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertRetrieveParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `GET /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/list */
  list: <const E extends readonly string[] = []>(
    params?: AlertListParams<ExpandItems<Alert, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Alert, E>>;
  /** `POST /v1/billing/alerts/{alert}/activate` · https://docs.stripe.com/api/billing/alerts/activate */
  activate: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertActivateParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `POST /v1/billing/alerts/{alert}/archive` · https://docs.stripe.com/api/billing/alerts/archive */
  archive: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertArchiveParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `POST /v1/billing/alerts/{alert}/deactivate` · https://docs.stripe.com/api/billing/alerts/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertDeactivateParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
}

/** `stripe.billing.creditBalanceSummaries` */
export interface BillingCreditBalanceSummariesActions {
  /** `GET /v1/billing/credit_balance_summary` · https://docs.stripe.com/api/billing/credit_balance_summary/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params: CreditBalanceSummaryRetrieveParams<Expand<CreditBalanceSummary, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditBalanceSummary, E>>;
}

/** `stripe.billing.creditBalanceTransactions` */
export interface BillingCreditBalanceTransactionsActions {
  /** `GET /v1/billing/credit_balance_transactions/{credit_balance_transaction}` · https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditBalanceTransaction: string,
    params?: CreditBalanceTransactionRetrieveParams<Expand<CreditBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditBalanceTransaction, E>>;
  /** `GET /v1/billing/credit_balance_transactions` · https://docs.stripe.com/api/billing/credit_balance_transactions/list */
  list: <const E extends readonly string[] = []>(
    params?: CreditBalanceTransactionListParams<ExpandItems<CreditBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditBalanceTransaction, E>>;
}

/** `stripe.billing.creditGrants` */
export interface BillingCreditGrantsActions {
  /**
   * `POST /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CreditGrantCreateParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /** `GET /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantRetrieveParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /**
   * `POST /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantUpdateParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /** `GET /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/list */
  list: <const E extends readonly string[] = []>(
    params?: CreditGrantListParams<ExpandItems<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditGrant, E>>;
  /** `POST /v1/billing/credit_grants/{credit_grant}/expire` · https://docs.stripe.com/api/billing/credit_grants/expire */
  expire: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantExpireParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /** `POST /v1/billing/credit_grants/{credit_grant}/void` · https://docs.stripe.com/api/billing/credit_grants/void */
  voidGrant: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantVoidGrantParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
}

/** `stripe.billing.feedbackOptions` */
export interface BillingFeedbackOptionsActions {
  /** `POST /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/create */
  create: <const E extends readonly string[] = []>(
    params: FeedbackOptionCreateParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
  /** `GET /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    feedbackOption: string,
    params?: FeedbackOptionRetrieveParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
  /** `POST /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/update */
  update: <const E extends readonly string[] = []>(
    feedbackOption: string,
    params?: FeedbackOptionUpdateParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
  /** `GET /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/list */
  list: <const E extends readonly string[] = []>(
    params?: FeedbackOptionListParams<ExpandItems<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FeedbackOption, E>>;
  /** `POST /v1/billing/feedback_options/{feedback_option}/deactivate` · https://docs.stripe.com/api/billing/feedback_options/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    feedbackOption: string,
    params?: FeedbackOptionDeactivateParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
}

/** `stripe.billing.meterEventAdjustments` */
export interface BillingMeterEventAdjustmentsActions {
  /** `POST /v1/billing/meter_event_adjustments` · https://docs.stripe.com/api/billing/meter_event_adjustments/create */
  create: <const E extends readonly string[] = []>(
    params: MeterEventAdjustmentCreateParams<Expand<MeterEventAdjustment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<MeterEventAdjustment, E>>;
}

/** `stripe.billing.meterEvents` */
export interface BillingMeterEventsActions {
  /**
   * `POST /v1/billing/meter_events` · https://docs.stripe.com/api/billing/meter_events/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: MeterEventCreateParams<Expand<MeterEvent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<MeterEvent, E>>;
}

/** `stripe.billing.meters` */
export interface BillingMetersActions {
  /** `POST /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/create */
  create: <const E extends readonly string[] = []>(
    params: MeterCreateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /** `GET /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterRetrieveParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /** `POST /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/update */
  update: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterUpdateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /** `GET /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/list */
  list: <const E extends readonly string[] = []>(
    params?: MeterListParams<ExpandItems<Meter, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Meter, E>>;
  /** `POST /v1/billing/meters/{meter}/deactivate` · https://docs.stripe.com/api/billing/meters/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterDeactivateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /**
   * `GET /v1/billing/meters/{meter}/event_summaries` · https://docs.stripe.com/api/billing/meters/event_summaries/list
   *
   * Times are in seconds since the Unix epoch.
   */
  listEventSummaries: <const E extends readonly string[] = []>(
    meter: string,
    params: MeterListEventSummariesParams<ExpandItems<MeterEventSummary, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<MeterEventSummary, E>>;
  /** `POST /v1/billing/meters/{meter}/reactivate` · https://docs.stripe.com/api/billing/meters/reactivate */
  reactivate: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterReactivateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
}

/** `stripe.billingPortal` */
export interface BillingPortalActions {
  readonly configurations: BillingPortalConfigurationsActions;
  readonly sessions: BillingPortalSessionsActions;
}

/** `stripe.billingPortal.configurations` */
export interface BillingPortalConfigurationsActions {
  /** `POST /v1/billing_portal/configurations` · https://docs.stripe.com/api/billing_portal/configurations/create */
  create: <const E extends readonly string[] = []>(
    params: ConfigurationCreateParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `GET /v1/billing_portal/configurations/{configuration}` · https://docs.stripe.com/api/billing_portal/configurations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    configuration: string,
    params?: ConfigurationRetrieveParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `POST /v1/billing_portal/configurations/{configuration}` · https://docs.stripe.com/api/billing_portal/configurations/update */
  update: <const E extends readonly string[] = []>(
    configuration: string,
    params?: ConfigurationUpdateParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `GET /v1/billing_portal/configurations` · https://docs.stripe.com/api/billing_portal/configurations/list */
  list: <const E extends readonly string[] = []>(
    params?: ConfigurationListParams<ExpandItems<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Configuration, E>>;
}

/** `stripe.billingPortal.sessions` */
export interface BillingPortalSessionsActions {
  /**
   * `POST /v1/billing_portal/sessions` · https://docs.stripe.com/api/billing_portal/sessions/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SessionCreateParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
}

/** `stripe.capital` */
export interface CapitalActions {
  readonly financingOffers: CapitalFinancingOffersActions;
  readonly financingSummary: CapitalFinancingSummaryActions;
  readonly financingTransactions: CapitalFinancingTransactionsActions;
}

/** `stripe.capital.financingOffers` */
export interface CapitalFinancingOffersActions {
  /**
   * `GET /v1/capital/financing_offers/{financing_offer}` · https://docs.stripe.com/api/capital/financing_offers/retrieve
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    financingOffer: string,
    params?: FinancingOfferRetrieveParams<Expand<FinancingOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingOffer, E>>;
  /**
   * `GET /v1/capital/financing_offers` · https://docs.stripe.com/api/capital/financing_offers/list
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: FinancingOfferListParams<ExpandItems<FinancingOffer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancingOffer, E>>;
  /**
   * `POST /v1/capital/financing_offers/{financing_offer}/mark_delivered` · https://docs.stripe.com/api/capital/financing_offers/mark_delivered
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  markDelivered: <const E extends readonly string[] = []>(
    financingOffer: string,
    params?: FinancingOfferMarkDeliveredParams<Expand<FinancingOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingOffer, E>>;
}

/** `stripe.capital.financingSummary` */
export interface CapitalFinancingSummaryActions {
  /**
   * `GET /v1/capital/financing_summary` · https://docs.stripe.com/api/capital/financing_summary/retrieve
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    params?: FinancingSummaryRetrieveParams<Expand<FinancingSummary, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingSummary, E>>;
}

/** `stripe.capital.financingTransactions` */
export interface CapitalFinancingTransactionsActions {
  /**
   * `GET /v1/capital/financing_transactions/{financing_transaction}` · https://docs.stripe.com/api/capital/financing_transactions/retrieve
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    financingTransaction: string,
    params?: FinancingTransactionRetrieveParams<Expand<FinancingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancingTransaction, E>>;
  /**
   * `GET /v1/capital/financing_transactions` · https://docs.stripe.com/api/capital/financing_transactions/list
   *
   * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: FinancingTransactionListParams<ExpandItems<FinancingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancingTransaction, E>>;
}

/** `stripe.charges` */
export interface ChargesActions {
  /** `POST /v1/charges` · https://docs.stripe.com/api/charges/create */
  create: <const E extends readonly string[] = []>(
    params?: ChargeCreateParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
  /** `GET /v1/charges/{charge}` · https://docs.stripe.com/api/charges/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    charge: string,
    params?: ChargeRetrieveParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
  /** `POST /v1/charges/{charge}` · https://docs.stripe.com/api/charges/update */
  update: <const E extends readonly string[] = []>(
    charge: string,
    params?: ChargeUpdateParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
  /** `GET /v1/charges` · https://docs.stripe.com/api/charges/list */
  list: <const E extends readonly string[] = []>(
    params?: ChargeListParams<ExpandItems<Charge, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Charge, E>>;
  /** `GET /v1/charges/search` · https://docs.stripe.com/api/charges/search */
  search: <const E extends readonly string[] = []>(
    params: ChargeSearchParams<ExpandHits<Charge, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Charge, E>>;
  /** `POST /v1/charges/{charge}/capture` · https://docs.stripe.com/api/charges/capture */
  capture: <const E extends readonly string[] = []>(
    charge: string,
    params?: ChargeCaptureParams<Expand<Charge, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Charge, E>>;
}

/** `stripe.checkout` */
export interface CheckoutActions {
  readonly sessions: CheckoutSessionsActions;
}

/** `stripe.checkout.sessions` */
export interface CheckoutSessionsActions {
  /**
   * `POST /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: CheckoutSessionCreateParams<Expand<CheckoutSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CheckoutSession, E>>;
  /** `GET /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionRetrieveParams<Expand<CheckoutSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CheckoutSession, E>>;
  /** `POST /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/update */
  update: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionUpdateParams<Expand<CheckoutSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CheckoutSession, E>>;
  /** `GET /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/list */
  list: <const E extends readonly string[] = []>(
    params?: SessionListParams<ExpandItems<CheckoutSession, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CheckoutSession, E>>;
  /** `POST /v1/checkout/sessions/{session}/expire` · https://docs.stripe.com/api/checkout/sessions/expire */
  expire: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionExpireParams<Expand<CheckoutSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CheckoutSession, E>>;
  /** `GET /v1/checkout/sessions/{session}/line_items` · https://docs.stripe.com/api/checkout/sessions/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
}

/** `stripe.climate` */
export interface ClimateActions {
  readonly orders: ClimateOrdersActions;
  readonly products: ClimateProductsActions;
  readonly suppliers: ClimateSuppliersActions;
}

/** `stripe.climate.orders` */
export interface ClimateOrdersActions {
  /** `POST /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/create */
  create: <const E extends readonly string[] = []>(
    params: OrderCreateParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /** `GET /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderRetrieveParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /** `POST /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/update */
  update: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderUpdateParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /** `GET /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/list */
  list: <const E extends readonly string[] = []>(
    params?: OrderListParams<ExpandItems<Order, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Order, E>>;
  /** `POST /v1/climate/orders/{order}/cancel` · https://docs.stripe.com/api/climate/orders/cancel */
  cancel: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderCancelParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
}

/** `stripe.climate.products` */
export interface ClimateProductsActions {
  /** `GET /v1/climate/products/{product}` · https://docs.stripe.com/api/climate/products/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductRetrieveParams<Expand<Product, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Product, E>>;
  /** `GET /v1/climate/products` · https://docs.stripe.com/api/climate/products/list */
  list: <const E extends readonly string[] = []>(
    params?: ProductListParams<ExpandItems<Product, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Product, E>>;
}

/** `stripe.climate.suppliers` */
export interface ClimateSuppliersActions {
  /** `GET /v1/climate/suppliers/{supplier}` · https://docs.stripe.com/api/climate/suppliers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    supplier: string,
    params?: SupplierRetrieveParams<Expand<Supplier, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Supplier, E>>;
  /** `GET /v1/climate/suppliers` · https://docs.stripe.com/api/climate/suppliers/list */
  list: <const E extends readonly string[] = []>(
    params?: SupplierListParams<ExpandItems<Supplier, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Supplier, E>>;
}

/** `stripe.confirmationTokens` */
export interface ConfirmationTokensActions {
  /** `GET /v1/confirmation_tokens/{confirmation_token}` · https://docs.stripe.com/api/confirmation_tokens/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    confirmationToken: string,
    params?: ConfirmationTokenRetrieveParams<Expand<ConfirmationToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ConfirmationToken, E>>;
}

/** `stripe.countrySpecs` */
export interface CountrySpecsActions {
  /** `GET /v1/country_specs/{country_spec}` · https://docs.stripe.com/api/country_specs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    countrySpec: string,
    params?: CountrySpecRetrieveParams<Expand<CountrySpec, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CountrySpec, E>>;
  /** `GET /v1/country_specs` · https://docs.stripe.com/api/country_specs/list */
  list: <const E extends readonly string[] = []>(
    params?: CountrySpecListParams<ExpandItems<CountrySpec, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CountrySpec, E>>;
}

/** `stripe.coupons` */
export interface CouponsActions {
  /**
   * `POST /v1/coupons` · https://docs.stripe.com/api/coupons/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: CouponCreateParams<Expand<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Coupon, E>>;
  /** `GET /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    coupon: string,
    params?: CouponRetrieveParams<Expand<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Coupon, E>>;
  /** `POST /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/update */
  update: <const E extends readonly string[] = []>(
    coupon: string,
    params?: CouponUpdateParams<Expand<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Coupon, E>>;
  /** `DELETE /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/delete */
  del: (
    coupon: string,
    params?: CouponDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedCoupon>;
  /** `GET /v1/coupons` · https://docs.stripe.com/api/coupons/list */
  list: <const E extends readonly string[] = []>(
    params?: CouponListParams<ExpandItems<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Coupon, E>>;
}

/** `stripe.creditNotes` */
export interface CreditNotesActions {
  /**
   * `POST /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CreditNoteCreateParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /** `GET /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteRetrieveParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /** `POST /v1/credit_notes/{credit_note}` · https://docs.stripe.com/api/credit_notes/update */
  update: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteUpdateParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /** `GET /v1/credit_notes` · https://docs.stripe.com/api/credit_notes/list */
  list: <const E extends readonly string[] = []>(
    params?: CreditNoteListParams<ExpandItems<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditNote, E>>;
  /**
   * `GET /v1/credit_notes/preview` · https://docs.stripe.com/api/credit_notes/preview/retrieve
   *
   * Times are in seconds since the Unix epoch.
   */
  preview: <const E extends readonly string[] = []>(
    params: CreditNotePreviewParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
  /**
   * `GET /v1/credit_notes/preview/lines` · https://docs.stripe.com/api/credit_notes/preview/lines/list
   *
   * Times are in seconds since the Unix epoch.
   */
  listPreviewLineItems: <const E extends readonly string[] = []>(
    params: CreditNoteListPreviewLineItemsParams<ExpandItems<CreditNoteLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditNoteLineItem, E>>;
  /** `GET /v1/credit_notes/{credit_note}/lines` · https://docs.stripe.com/api/credit_notes/lines/list */
  listLineItems: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteListLineItemsParams<ExpandItems<CreditNoteLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditNoteLineItem, E>>;
  /** `POST /v1/credit_notes/{credit_note}/void` · https://docs.stripe.com/api/credit_notes/void */
  voidCreditNote: <const E extends readonly string[] = []>(
    creditNote: string,
    params?: CreditNoteVoidCreditNoteParams<Expand<CreditNote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditNote, E>>;
}

/** `stripe.crypto` */
export interface CryptoActions {
  readonly onrampQuotes: CryptoOnrampQuotesActions;
  readonly onrampSessions: CryptoOnrampSessionsActions;
}

/** `stripe.crypto.onrampQuotes` */
export interface CryptoOnrampQuotesActions {
  /**
   * `GET /v1/crypto/onramp_quotes` · https://docs.stripe.com/api/crypto/onramp_quotes/retrieve
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    params?: OnrampQuoteRetrieveParams<Expand<OnrampQuotes, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnrampQuotes, E>>;
}

/** `stripe.crypto.onrampSessions` */
export interface CryptoOnrampSessionsActions {
  /**
   * `POST /v1/crypto/onramp_sessions` · https://docs.stripe.com/api/crypto/onramp_sessions/create
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params?: OnrampSessionCreateParams<Expand<OnrampSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnrampSession, E>>;
  /**
   * `GET /v1/crypto/onramp_sessions/{onramp_session}` · https://docs.stripe.com/api/crypto/onramp_sessions/retrieve
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    onrampSession: string,
    params?: OnrampSessionRetrieveParams<Expand<OnrampSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnrampSession, E>>;
  /**
   * `GET /v1/crypto/onramp_sessions` · https://docs.stripe.com/api/crypto/onramp_sessions/list
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: OnrampSessionListParams<ExpandItems<OnrampSession, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<OnrampSession, E>>;
}

/** `stripe.customerSessions` */
export interface CustomerSessionsActions {
  /** `POST /v1/customer_sessions` · https://docs.stripe.com/api/customer_sessions/create */
  create: <const E extends readonly string[] = []>(
    params: CustomerSessionCreateParams<Expand<CustomerSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerSession, E>>;
}

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

/** `stripe.disputes` */
export interface DisputesActions {
  /** `GET /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeRetrieveParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /** `POST /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/update */
  update: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeUpdateParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /** `GET /v1/disputes` · https://docs.stripe.com/api/disputes/list */
  list: <const E extends readonly string[] = []>(
    params?: DisputeListParams<ExpandItems<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Dispute, E>>;
  /** `POST /v1/disputes/{dispute}/close` · https://docs.stripe.com/api/disputes/close */
  close: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeCloseParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
}

/** `stripe.entitlements` */
export interface EntitlementsActions {
  readonly activeEntitlements: EntitlementsActiveEntitlementsActions;
  readonly features: EntitlementsFeaturesActions;
}

/** `stripe.entitlements.activeEntitlements` */
export interface EntitlementsActiveEntitlementsActions {
  /** `GET /v1/entitlements/active_entitlements/{active_entitlement}` · https://docs.stripe.com/api/entitlements/active_entitlements/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    activeEntitlement: string,
    params?: ActiveEntitlementRetrieveParams<Expand<ActiveEntitlement, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ActiveEntitlement, E>>;
  /** `GET /v1/entitlements/active_entitlements` · https://docs.stripe.com/api/entitlements/active_entitlements/list */
  list: <const E extends readonly string[] = []>(
    params: ActiveEntitlementListParams<ExpandItems<ActiveEntitlement, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ActiveEntitlement, E>>;
}

/** `stripe.entitlements.features` */
export interface EntitlementsFeaturesActions {
  /** `POST /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/create */
  create: <const E extends readonly string[] = []>(
    params: FeatureCreateParams<Expand<Feature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Feature, E>>;
  /** `GET /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    feature: string,
    params?: FeatureRetrieveParams<Expand<Feature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Feature, E>>;
  /** `POST /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/update */
  update: <const E extends readonly string[] = []>(
    feature: string,
    params?: FeatureUpdateParams<Expand<Feature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Feature, E>>;
  /** `GET /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/list */
  list: <const E extends readonly string[] = []>(
    params?: FeatureListParams<ExpandItems<Feature, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Feature, E>>;
}

/** `stripe.ephemeralKeys` */
export interface EphemeralKeysActions {
  /**
   * `POST /v1/ephemeral_keys` · https://docs.stripe.com/api/ephemeral_keys/create
   *
   * Needs `options.apiVersion`.
   */
  create: <const E extends readonly string[] = []>(
    params?: EphemeralKeyCreateParams<Expand<EphemeralKey, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<EphemeralKey, E>>;
  /** `DELETE /v1/ephemeral_keys/{ephemeral_key}` · https://docs.stripe.com/api/ephemeral_keys/delete */
  del: <const E extends readonly string[] = []>(
    ephemeralKey: string,
    params?: EphemeralKeyDeleteParams<Expand<EphemeralKey, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<EphemeralKey, E>>;
}

/** `stripe.events` */
export interface EventsActions {
  /** `GET /v1/events/{event}` · https://docs.stripe.com/api/events/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    event: string,
    params?: EventRetrieveParams<Expand<Event, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Event, E>>;
  /** `GET /v1/events` · https://docs.stripe.com/api/events/list */
  list: <const E extends readonly string[] = []>(
    params?: EventListParams<ExpandItems<Event, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Event, E>>;
}

/** `stripe.exchangeRates` */
export interface ExchangeRatesActions {
  /**
   * `GET /v1/exchange_rates/{exchange_rate}` · https://docs.stripe.com/api/exchange_rates/retrieve
   *
   * @deprecated
   */
  retrieve: <const E extends readonly string[] = []>(
    exchangeRate: string,
    params?: ExchangeRateRetrieveParams<Expand<ExchangeRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExchangeRate, E>>;
  /**
   * `GET /v1/exchange_rates` · https://docs.stripe.com/api/exchange_rates/list
   *
   * @deprecated
   */
  list: <const E extends readonly string[] = []>(
    params?: ExchangeRateListParams<ExpandItems<ExchangeRate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ExchangeRate, E>>;
}

/** `stripe.fileLinks` */
export interface FileLinksActions {
  /**
   * `POST /v1/file_links` · https://docs.stripe.com/api/file_links/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: FileLinkCreateParams<Expand<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FileLink, E>>;
  /** `GET /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    fileLink: string,
    params?: FileLinkRetrieveParams<Expand<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FileLink, E>>;
  /**
   * `POST /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    fileLink: string,
    params?: FileLinkUpdateParams<Expand<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FileLink, E>>;
  /** `GET /v1/file_links` · https://docs.stripe.com/api/file_links/list */
  list: <const E extends readonly string[] = []>(
    params?: FileLinkListParams<ExpandItems<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FileLink, E>>;
}

/** `stripe.files` */
export interface FilesActions {
  /**
   * `POST /v1/files` · https://docs.stripe.com/api/files/create
   *
   * Sent to the base `files`.
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: FileCreateParams<Expand<File, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<File, E>>;
  /** `GET /v1/files/{file}` · https://docs.stripe.com/api/files/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    file: string,
    params?: FileRetrieveParams<Expand<File, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<File, E>>;
  /** `GET /v1/files` · https://docs.stripe.com/api/files/list */
  list: <const E extends readonly string[] = []>(
    params?: FileListParams<ExpandItems<File, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<File, E>>;
}

/** `stripe.financialConnections` */
export interface FinancialConnectionsActions {
  readonly accounts: FinancialConnectionsAccountsActions;
  readonly sessions: FinancialConnectionsSessionsActions;
  readonly transactions: FinancialConnectionsTransactionsActions;
}

/** `stripe.financialConnections.accounts` */
export interface FinancialConnectionsAccountsActions {
  /** `GET /v1/financial_connections/accounts/{account}` · https://docs.stripe.com/api/financial_connections/accounts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    account: string,
    params?: FinancialConnectionsAccountRetrieveParams<Expand<FinancialConnectionsAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsAccount, E>>;
  /** `GET /v1/financial_connections/accounts` · https://docs.stripe.com/api/financial_connections/accounts/list */
  list: <const E extends readonly string[] = []>(
    params?: FinancialConnectionsAccountListParams<ExpandItems<FinancialConnectionsAccount, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancialConnectionsAccount, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/disconnect` · https://docs.stripe.com/api/financial_connections/accounts/disconnect */
  disconnect: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountDisconnectParams<Expand<FinancialConnectionsAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsAccount, E>>;
  /** `GET /v1/financial_connections/accounts/{account}/owners` · https://docs.stripe.com/api/financial_connections/accounts/owners/list */
  listOwners: <const E extends readonly string[] = []>(
    account: string,
    params: AccountListOwnersParams<ExpandItems<AccountOwner, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<AccountOwner, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/refresh` · https://docs.stripe.com/api/financial_connections/accounts/refresh */
  refresh: <const E extends readonly string[] = []>(
    account: string,
    params: AccountRefreshParams<Expand<FinancialConnectionsAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsAccount, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/subscribe` · https://docs.stripe.com/api/financial_connections/accounts/subscribe */
  subscribe: <const E extends readonly string[] = []>(
    account: string,
    params: AccountSubscribeParams<Expand<FinancialConnectionsAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsAccount, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/unsubscribe` · https://docs.stripe.com/api/financial_connections/accounts/unsubscribe */
  unsubscribe: <const E extends readonly string[] = []>(
    account: string,
    params: AccountUnsubscribeParams<Expand<FinancialConnectionsAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsAccount, E>>;
}

/** `stripe.financialConnections.sessions` */
export interface FinancialConnectionsSessionsActions {
  /** `POST /v1/financial_connections/sessions` · https://docs.stripe.com/api/financial_connections/sessions/create */
  create: <const E extends readonly string[] = []>(
    params: FinancialConnectionsSessionCreateParams<Expand<FinancialConnectionsSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsSession, E>>;
  /** `GET /v1/financial_connections/sessions/{session}` · https://docs.stripe.com/api/financial_connections/sessions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    session: string,
    params?: FinancialConnectionsSessionRetrieveParams<Expand<FinancialConnectionsSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialConnectionsSession, E>>;
}

/** `stripe.financialConnections.transactions` */
export interface FinancialConnectionsTransactionsActions {
  /** `GET /v1/financial_connections/transactions/{transaction}` · https://docs.stripe.com/api/financial_connections/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRetrieveParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `GET /v1/financial_connections/transactions` · https://docs.stripe.com/api/financial_connections/transactions/list */
  list: <const E extends readonly string[] = []>(
    params: TransactionListParams<ExpandItems<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Transaction, E>>;
}

/** `stripe.forwarding` */
export interface ForwardingActions {
  readonly requests: ForwardingRequestsActions;
}

/** `stripe.forwarding.requests` */
export interface ForwardingRequestsActions {
  /** `POST /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/create */
  create: <const E extends readonly string[] = []>(
    params: RequestCreateParams<Expand<Request, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Request, E>>;
  /** `GET /v1/forwarding/requests/{request}` · https://docs.stripe.com/api/forwarding/requests/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    request: string,
    params?: RequestRetrieveParams<Expand<Request, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Request, E>>;
  /** `GET /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/list */
  list: <const E extends readonly string[] = []>(
    params?: RequestListParams<ExpandItems<Request, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Request, E>>;
}

/** `stripe.identity` */
export interface IdentityActions {
  readonly verificationReports: IdentityVerificationReportsActions;
  readonly verificationSessions: IdentityVerificationSessionsActions;
}

/** `stripe.identity.verificationReports` */
export interface IdentityVerificationReportsActions {
  /** `GET /v1/identity/verification_reports/{verification_report}` · https://docs.stripe.com/api/identity/verification_reports/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    verificationReport: string,
    params?: VerificationReportRetrieveParams<Expand<VerificationReport, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationReport, E>>;
  /** `GET /v1/identity/verification_reports` · https://docs.stripe.com/api/identity/verification_reports/list */
  list: <const E extends readonly string[] = []>(
    params?: VerificationReportListParams<ExpandItems<VerificationReport, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<VerificationReport, E>>;
}

/** `stripe.identity.verificationSessions` */
export interface IdentityVerificationSessionsActions {
  /** `POST /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/create */
  create: <const E extends readonly string[] = []>(
    params?: VerificationSessionCreateParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `GET /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionRetrieveParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `POST /v1/identity/verification_sessions/{verification_session}` · https://docs.stripe.com/api/identity/verification_sessions/update */
  update: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionUpdateParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `GET /v1/identity/verification_sessions` · https://docs.stripe.com/api/identity/verification_sessions/list */
  list: <const E extends readonly string[] = []>(
    params?: VerificationSessionListParams<ExpandItems<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<VerificationSession, E>>;
  /** `POST /v1/identity/verification_sessions/{verification_session}/cancel` · https://docs.stripe.com/api/identity/verification_sessions/cancel */
  cancel: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionCancelParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
  /** `POST /v1/identity/verification_sessions/{verification_session}/redact` · https://docs.stripe.com/api/identity/verification_sessions/redact */
  redact: <const E extends readonly string[] = []>(
    verificationSession: string,
    params?: VerificationSessionRedactParams<Expand<VerificationSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<VerificationSession, E>>;
}

/** `stripe.invoiceItems` */
export interface InvoiceItemsActions {
  /**
   * `POST /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: InvoiceItemCreateParams<Expand<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceItem, E>>;
  /** `GET /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoiceitem: string,
    params?: InvoiceItemRetrieveParams<Expand<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceItem, E>>;
  /**
   * `POST /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    invoiceitem: string,
    params?: InvoiceItemUpdateParams<Expand<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceItem, E>>;
  /** `DELETE /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/delete */
  del: (
    invoiceitem: string,
    params?: InvoiceItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedInvoiceItem>;
  /** `GET /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoiceItemListParams<ExpandItems<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoiceItem, E>>;
}

/** `stripe.invoicePayments` */
export interface InvoicePaymentsActions {
  /** `GET /v1/invoice_payments/{invoice_payment}` · https://docs.stripe.com/api/invoice_payments/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoicePayment: string,
    params?: InvoicePaymentRetrieveParams<Expand<InvoicePayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoicePayment, E>>;
  /** `GET /v1/invoice_payments` · https://docs.stripe.com/api/invoice_payments/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoicePaymentListParams<ExpandItems<InvoicePayment, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoicePayment, E>>;
}

/** `stripe.invoiceRenderingTemplates` */
export interface InvoiceRenderingTemplatesActions {
  /** `GET /v1/invoice_rendering_templates/{invoice_rendering_template}` · https://docs.stripe.com/api/invoice_rendering_templates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoiceRenderingTemplate: string,
    params?: InvoiceRenderingTemplateRetrieveParams<Expand<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>>;
  /** `GET /v1/invoice_rendering_templates` · https://docs.stripe.com/api/invoice_rendering_templates/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoiceRenderingTemplateListParams<ExpandItems<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoiceRenderingTemplate, E>>;
  /** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/archive` · https://docs.stripe.com/api/invoice_rendering_templates/archive */
  archive: <const E extends readonly string[] = []>(
    invoiceRenderingTemplate: string,
    params?: InvoiceRenderingTemplateArchiveParams<Expand<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>>;
  /** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/unarchive` · https://docs.stripe.com/api/invoice_rendering_templates/unarchive */
  unarchive: <const E extends readonly string[] = []>(
    invoiceRenderingTemplate: string,
    params?: InvoiceRenderingTemplateUnarchiveParams<Expand<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>>;
}

/** `stripe.invoices` */
export interface InvoicesActions {
  /**
   * `POST /v1/invoices` · https://docs.stripe.com/api/invoices/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: InvoiceCreateParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `GET /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceRetrieveParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /**
   * `POST /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceUpdateParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `DELETE /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/delete */
  del: (
    invoice: string,
    params?: InvoiceDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedInvoice>;
  /** `GET /v1/invoices` · https://docs.stripe.com/api/invoices/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoiceListParams<ExpandItems<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Invoice, E>>;
  /** `GET /v1/invoices/search` · https://docs.stripe.com/api/invoices/search */
  search: <const E extends readonly string[] = []>(
    params: InvoiceSearchParams<ExpandHits<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Invoice, E>>;
  /**
   * `POST /v1/invoices/create_preview` · https://docs.stripe.com/api/invoices/create_preview/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createPreview: <const E extends readonly string[] = []>(
    params?: InvoiceCreatePreviewParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /**
   * `POST /v1/invoices/{invoice}/add_lines` · https://docs.stripe.com/api/invoices/add_lines
   *
   * Times are in seconds since the Unix epoch.
   */
  addLines: <const E extends readonly string[] = []>(
    invoice: string,
    params: InvoiceAddLinesParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/attach_payment` · https://docs.stripe.com/api/invoices/attach_payment */
  attachPayment: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceAttachPaymentParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/finalize` · https://docs.stripe.com/api/invoices/finalize */
  finalizeInvoice: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceFinalizeInvoiceParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `GET /v1/invoices/{invoice}/lines` · https://docs.stripe.com/api/invoices/lines/list */
  listLineItems: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceListLineItemsParams<ExpandItems<InvoiceLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoiceLineItem, E>>;
  /**
   * `POST /v1/invoices/{invoice}/lines/{line}` · https://docs.stripe.com/api/invoices/lines/update
   *
   * Times are in seconds since the Unix epoch.
   */
  updateLineItem: <const E extends readonly string[] = []>(
    invoice: string,
    line: string,
    params?: InvoiceUpdateLineItemParams<Expand<InvoiceLineItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceLineItem, E>>;
  /** `POST /v1/invoices/{invoice}/mark_uncollectible` · https://docs.stripe.com/api/invoices/mark_uncollectible */
  markUncollectible: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceMarkUncollectibleParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/pay` · https://docs.stripe.com/api/invoices/pay */
  pay: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoicePayParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/remove_lines` · https://docs.stripe.com/api/invoices/remove_lines */
  removeLines: <const E extends readonly string[] = []>(
    invoice: string,
    params: InvoiceRemoveLinesParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/send` · https://docs.stripe.com/api/invoices/send */
  sendInvoice: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceSendInvoiceParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /**
   * `POST /v1/invoices/{invoice}/update_lines` · https://docs.stripe.com/api/invoices/update_lines
   *
   * Times are in seconds since the Unix epoch.
   */
  updateLines: <const E extends readonly string[] = []>(
    invoice: string,
    params: InvoiceUpdateLinesParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/void` · https://docs.stripe.com/api/invoices/void */
  voidInvoice: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceVoidInvoiceParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
}

/** `stripe.issuing` */
export interface IssuingActions {
  readonly authorizations: IssuingAuthorizationsActions;
  readonly cardholders: IssuingCardholdersActions;
  readonly cards: IssuingCardsActions;
  readonly disputes: IssuingDisputesActions;
  readonly personalizationDesigns: IssuingPersonalizationDesignsActions;
  readonly physicalBundles: IssuingPhysicalBundlesActions;
  readonly tokens: IssuingTokensActions;
  readonly transactions: IssuingTransactionsActions;
}

/** `stripe.issuing.authorizations` */
export interface IssuingAuthorizationsActions {
  /** `GET /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationRetrieveParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/update */
  update: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationUpdateParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `GET /v1/issuing/authorizations` · https://docs.stripe.com/api/issuing/authorizations/list */
  list: <const E extends readonly string[] = []>(
    params?: AuthorizationListParams<ExpandItems<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Authorization, E>>;
  /**
   * `POST /v1/issuing/authorizations/{authorization}/approve` · https://docs.stripe.com/api/issuing/authorizations/approve
   *
   * @deprecated
   */
  approve: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationApproveParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /**
   * `POST /v1/issuing/authorizations/{authorization}/decline` · https://docs.stripe.com/api/issuing/authorizations/decline
   *
   * @deprecated
   */
  decline: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationDeclineParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
}

/** `stripe.issuing.cardholders` */
export interface IssuingCardholdersActions {
  /**
   * `POST /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CardholderCreateParams<Expand<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Cardholder, E>>;
  /** `GET /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    cardholder: string,
    params?: CardholderRetrieveParams<Expand<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Cardholder, E>>;
  /**
   * `POST /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    cardholder: string,
    params?: CardholderUpdateParams<Expand<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Cardholder, E>>;
  /** `GET /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/list */
  list: <const E extends readonly string[] = []>(
    params?: CardholderListParams<ExpandItems<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Cardholder, E>>;
}

/** `stripe.issuing.cards` */
export interface IssuingCardsActions {
  /** `POST /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/create */
  create: <const E extends readonly string[] = []>(
    params: CardCreateParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `GET /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    card: string,
    params?: CardRetrieveParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/update */
  update: <const E extends readonly string[] = []>(
    card: string,
    params?: CardUpdateParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `GET /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/list */
  list: <const E extends readonly string[] = []>(
    params?: CardListParams<ExpandItems<Card, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Card, E>>;
}

/** `stripe.issuing.disputes` */
export interface IssuingDisputesActions {
  /**
   * `POST /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: DisputeCreateParams<Expand<IssuingDispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingDispute, E>>;
  /** `GET /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    dispute: string,
    params?: IssuingDisputeRetrieveParams<Expand<IssuingDispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingDispute, E>>;
  /**
   * `POST /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    dispute: string,
    params?: IssuingDisputeUpdateParams<Expand<IssuingDispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingDispute, E>>;
  /** `GET /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/list */
  list: <const E extends readonly string[] = []>(
    params?: IssuingDisputeListParams<ExpandItems<IssuingDispute, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<IssuingDispute, E>>;
  /** `POST /v1/issuing/disputes/{dispute}/submit` · https://docs.stripe.com/api/issuing/disputes/submit */
  submit: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeSubmitParams<Expand<IssuingDispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingDispute, E>>;
}

/** `stripe.issuing.personalizationDesigns` */
export interface IssuingPersonalizationDesignsActions {
  /** `POST /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/create */
  create: <const E extends readonly string[] = []>(
    params: PersonalizationDesignCreateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `GET /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignRetrieveParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `POST /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/update */
  update: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignUpdateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `GET /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/list */
  list: <const E extends readonly string[] = []>(
    params?: PersonalizationDesignListParams<ExpandItems<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PersonalizationDesign, E>>;
}

/** `stripe.issuing.physicalBundles` */
export interface IssuingPhysicalBundlesActions {
  /** `GET /v1/issuing/physical_bundles/{physical_bundle}` · https://docs.stripe.com/api/issuing/physical_bundles/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    physicalBundle: string,
    params?: PhysicalBundleRetrieveParams<Expand<PhysicalBundle, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PhysicalBundle, E>>;
  /** `GET /v1/issuing/physical_bundles` · https://docs.stripe.com/api/issuing/physical_bundles/list */
  list: <const E extends readonly string[] = []>(
    params?: PhysicalBundleListParams<ExpandItems<PhysicalBundle, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PhysicalBundle, E>>;
}

/** `stripe.issuing.tokens` */
export interface IssuingTokensActions {
  /** `GET /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    token: string,
    params?: TokenRetrieveParams<Expand<Token, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Token, E>>;
  /** `POST /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/update */
  update: <const E extends readonly string[] = []>(
    token: string,
    params: TokenUpdateParams<Expand<Token, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Token, E>>;
  /** `GET /v1/issuing/tokens` · https://docs.stripe.com/api/issuing/tokens/list */
  list: <const E extends readonly string[] = []>(
    params: TokenListParams<ExpandItems<Token, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Token, E>>;
}

/** `stripe.issuing.transactions` */
export interface IssuingTransactionsActions {
  /** `GET /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: IssuingTransactionRetrieveParams<Expand<IssuingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingTransaction, E>>;
  /** `POST /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/update */
  update: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionUpdateParams<Expand<IssuingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingTransaction, E>>;
  /** `GET /v1/issuing/transactions` · https://docs.stripe.com/api/issuing/transactions/list */
  list: <const E extends readonly string[] = []>(
    params?: IssuingTransactionListParams<ExpandItems<IssuingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<IssuingTransaction, E>>;
}

/** `stripe.mandates` */
export interface MandatesActions {
  /** `GET /v1/mandates/{mandate}` · https://docs.stripe.com/api/mandates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    mandate: string,
    params?: MandateRetrieveParams<Expand<Mandate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Mandate, E>>;
}

/** `stripe.oauth` */
export interface OauthActions {
  /**
   * `POST /oauth/deauthorize` · https://docs.stripe.com/api/oauth/deauthorize/create
   *
   * Sent to the base `connect`.
   */
  deauthorize: (
    params?: OAuthDeauthorizeParams,
    options?: RequestOptions,
  ) => ApiPromise<OAuthDeauthorization>;
  /**
   * `POST /oauth/token` · https://docs.stripe.com/api/oauth/token/create
   *
   * Sent to the base `connect`.
   */
  token: (params: OAuthTokenParams, options?: RequestOptions) => ApiPromise<OAuthToken>;
}

/** `stripe.orders` */
export interface OrdersActions {
  /**
   * `POST /v1/orders` · https://docs.stripe.com/api/orders/create
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params: StripeOrderCreateParams<Expand<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeOrder, E>>;
  /**
   * `GET /v1/orders/{order}` · https://docs.stripe.com/api/orders/retrieve
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    order: string,
    params?: StripeOrderRetrieveParams<Expand<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeOrder, E>>;
  /**
   * `POST /v1/orders/{order}` · https://docs.stripe.com/api/orders/update
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  update: <const E extends readonly string[] = []>(
    order: string,
    params?: StripeOrderUpdateParams<Expand<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeOrder, E>>;
  /**
   * `GET /v1/orders` · https://docs.stripe.com/api/orders/list
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: StripeOrderListParams<ExpandItems<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<StripeOrder, E>>;
  /**
   * `POST /v1/orders/{order}/cancel` · https://docs.stripe.com/api/orders/cancel
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  cancel: <const E extends readonly string[] = []>(
    order: string,
    params?: StripeOrderCancelParams<Expand<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeOrder, E>>;
  /**
   * `GET /v1/orders/{order}/line_items` · https://docs.stripe.com/api/orders/line_items/list
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  listLineItems: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
  /**
   * `POST /v1/orders/{order}/reopen` · https://docs.stripe.com/api/orders/reopen
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  reopen: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderReopenParams<Expand<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeOrder, E>>;
  /**
   * `POST /v1/orders/{order}/submit` · https://docs.stripe.com/api/orders/submit
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  submit: <const E extends readonly string[] = []>(
    order: string,
    params: OrderSubmitParams<Expand<StripeOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeOrder, E>>;
}

/** `stripe.paymentAttemptRecords` */
export interface PaymentAttemptRecordsActions {
  /** `GET /v1/payment_attempt_records/{payment_attempt_record}` · https://docs.stripe.com/api/payment_attempt_records/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentAttemptRecord: string,
    params?: PaymentAttemptRecordRetrieveParams<Expand<PaymentAttemptRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentAttemptRecord, E>>;
  /** `GET /v1/payment_attempt_records` · https://docs.stripe.com/api/payment_attempt_records/list */
  list: <const E extends readonly string[] = []>(
    params: PaymentAttemptRecordListParams<ExpandItems<PaymentAttemptRecord, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentAttemptRecord, E>>;
}

/** `stripe.paymentIntents` */
export interface PaymentIntentsActions {
  /**
   * `POST /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: PaymentIntentCreateParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `GET /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/retrieve
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  retrieve: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentRetrieveParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `POST /v1/payment_intents/{payment_intent}` · https://docs.stripe.com/api/payment_intents/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentUpdateParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `GET /v1/payment_intents` · https://docs.stripe.com/api/payment_intents/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentIntentListParams<ExpandItems<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentIntent, E>>;
  /** `GET /v1/payment_intents/search` · https://docs.stripe.com/api/payment_intents/search */
  search: <const E extends readonly string[] = []>(
    params: PaymentIntentSearchParams<ExpandHits<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<PaymentIntent, E>>;
  /** `GET /v1/payment_intents/{payment_intent}/amount_details_line_items` · https://docs.stripe.com/api/payment_intents/amount_details_line_items/list */
  listAmountDetailsLineItems: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentListAmountDetailsLineItemsParams<ExpandItems<PaymentIntentAmountDetailsLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentIntentAmountDetailsLineItem, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/apply_customer_balance` · https://docs.stripe.com/api/payment_intents/apply_customer_balance */
  applyCustomerBalance: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentApplyCustomerBalanceParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/cancel` · https://docs.stripe.com/api/payment_intents/cancel */
  cancel: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentCancelParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/capture` · https://docs.stripe.com/api/payment_intents/capture */
  capture: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentCaptureParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `POST /v1/payment_intents/{payment_intent}/confirm` · https://docs.stripe.com/api/payment_intents/confirm
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  confirm: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentConfirmParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /** `POST /v1/payment_intents/{payment_intent}/increment_authorization` · https://docs.stripe.com/api/payment_intents/increment_authorization */
  incrementAuthorization: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params: PaymentIntentIncrementAuthorizationParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
  /**
   * `POST /v1/payment_intents/{payment_intent}/verify_microdeposits` · https://docs.stripe.com/api/payment_intents/verify_microdeposits
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  verifyMicrodeposits: <const E extends readonly string[] = []>(
    paymentIntent: string,
    params?: PaymentIntentVerifyMicrodepositsParams<Expand<PaymentIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentIntent, E>>;
}

/** `stripe.paymentLinks` */
export interface PaymentLinksActions {
  /** `POST /v1/payment_links` · https://docs.stripe.com/api/payment_links/create */
  create: <const E extends readonly string[] = []>(
    params: PaymentLinkCreateParams<Expand<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentLink, E>>;
  /** `GET /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentLink: string,
    params?: PaymentLinkRetrieveParams<Expand<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentLink, E>>;
  /** `POST /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/update */
  update: <const E extends readonly string[] = []>(
    paymentLink: string,
    params?: PaymentLinkUpdateParams<Expand<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentLink, E>>;
  /** `GET /v1/payment_links` · https://docs.stripe.com/api/payment_links/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentLinkListParams<ExpandItems<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentLink, E>>;
  /** `GET /v1/payment_links/{payment_link}/line_items` · https://docs.stripe.com/api/payment_links/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    paymentLink: string,
    params?: PaymentLinkListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
}

/** `stripe.paymentMethodConfigurations` */
export interface PaymentMethodConfigurationsActions {
  /** `POST /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/create */
  create: <const E extends readonly string[] = []>(
    params?: PaymentMethodConfigurationCreateParams<Expand<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>>;
  /** `GET /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentMethodConfiguration: string,
    params?: PaymentMethodConfigurationRetrieveParams<Expand<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>>;
  /** `POST /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/update */
  update: <const E extends readonly string[] = []>(
    paymentMethodConfiguration: string,
    params?: PaymentMethodConfigurationUpdateParams<Expand<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>>;
  /** `GET /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentMethodConfigurationListParams<ExpandItems<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethodConfiguration, E>>;
}

/** `stripe.paymentMethodDomains` */
export interface PaymentMethodDomainsActions {
  /** `POST /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/create */
  create: <const E extends readonly string[] = []>(
    params: PaymentMethodDomainCreateParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
  /** `GET /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentMethodDomain: string,
    params?: PaymentMethodDomainRetrieveParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
  /** `POST /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/update */
  update: <const E extends readonly string[] = []>(
    paymentMethodDomain: string,
    params?: PaymentMethodDomainUpdateParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
  /** `GET /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentMethodDomainListParams<ExpandItems<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethodDomain, E>>;
  /** `POST /v1/payment_method_domains/{payment_method_domain}/validate` · https://docs.stripe.com/api/payment_method_domains/validate */
  validate: <const E extends readonly string[] = []>(
    paymentMethodDomain: string,
    params?: PaymentMethodDomainValidateParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
}

/** `stripe.paymentMethods` */
export interface PaymentMethodsActions {
  /**
   * `POST /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: PaymentMethodCreateParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `GET /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodRetrieveParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `POST /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/update */
  update: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodUpdateParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `GET /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentMethodListParams<ExpandItems<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethod, E>>;
  /** `POST /v1/payment_methods/{payment_method}/attach` · https://docs.stripe.com/api/payment_methods/attach */
  attach: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodAttachParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `POST /v1/payment_methods/{payment_method}/detach` · https://docs.stripe.com/api/payment_methods/detach */
  detach: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodDetachParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
}

/** `stripe.paymentRecords` */
export interface PaymentRecordsActions {
  /** `GET /v1/payment_records/{payment_record}` · https://docs.stripe.com/api/payment_records/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params?: PaymentRecordRetrieveParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `GET /v1/payment_records` · https://docs.stripe.com/api/payment_records/list
   *
   * Times are in seconds since the Unix epoch.
   */
  list: <const E extends readonly string[] = []>(
    params?: PaymentRecordListParams<ExpandItems<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/report_payment` · https://docs.stripe.com/api/payment_records/report_payment/create
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPayment: <const E extends readonly string[] = []>(
    params: PaymentRecordReportPaymentParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt` · https://docs.stripe.com/api/payment_records/report_payment_attempt
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttempt: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt_canceled` · https://docs.stripe.com/api/payment_records/report_payment_attempt_canceled
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttemptCanceled: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptCanceledParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt_failed` · https://docs.stripe.com/api/payment_records/report_payment_attempt_failed
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttemptFailed: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptFailedParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt_guaranteed` · https://docs.stripe.com/api/payment_records/report_payment_attempt_guaranteed
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttemptGuaranteed: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptGuaranteedParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /** `POST /v1/payment_records/{payment_record}/report_payment_attempt_informational` · https://docs.stripe.com/api/payment_records/report_payment_attempt_informational */
  reportPaymentAttemptInformational: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params?: PaymentRecordReportPaymentAttemptInformationalParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_refund` · https://docs.stripe.com/api/payment_records/report_refund
   *
   * Times are in seconds since the Unix epoch.
   */
  reportRefund: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportRefundParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
}

/** `stripe.payouts` */
export interface PayoutsActions {
  /** `POST /v1/payouts` · https://docs.stripe.com/api/payouts/create */
  create: <const E extends readonly string[] = []>(
    params: PayoutCreateParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `GET /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutRetrieveParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `POST /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/update */
  update: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutUpdateParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `GET /v1/payouts` · https://docs.stripe.com/api/payouts/list */
  list: <const E extends readonly string[] = []>(
    params?: PayoutListParams<ExpandItems<Payout, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Payout, E>>;
  /** `POST /v1/payouts/{payout}/cancel` · https://docs.stripe.com/api/payouts/cancel */
  cancel: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutCancelParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `POST /v1/payouts/{payout}/reverse` · https://docs.stripe.com/api/payouts/reverse */
  reverse: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutReverseParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
}

/** `stripe.plans` */
export interface PlansActions {
  /** `POST /v1/plans` · https://docs.stripe.com/api/plans/create */
  create: <const E extends readonly string[] = []>(
    params: PlanCreateParams<Expand<Plan, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Plan, E>>;
  /** `GET /v1/plans/{plan}` · https://docs.stripe.com/api/plans/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    plan: string,
    params?: PlanRetrieveParams<Expand<Plan, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Plan, E>>;
  /** `POST /v1/plans/{plan}` · https://docs.stripe.com/api/plans/update */
  update: <const E extends readonly string[] = []>(
    plan: string,
    params?: PlanUpdateParams<Expand<Plan, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Plan, E>>;
  /** `DELETE /v1/plans/{plan}` · https://docs.stripe.com/api/plans/delete */
  del: (
    plan: string,
    params?: PlanDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedPlan>;
  /** `GET /v1/plans` · https://docs.stripe.com/api/plans/list */
  list: <const E extends readonly string[] = []>(
    params?: PlanListParams<ExpandItems<Plan, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Plan, E>>;
}

/** `stripe.prices` */
export interface PricesActions {
  /** `POST /v1/prices` · https://docs.stripe.com/api/prices/create */
  create: <const E extends readonly string[] = []>(
    params: PriceCreateParams<Expand<Price, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Price, E>>;
  /** `GET /v1/prices/{price}` · https://docs.stripe.com/api/prices/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    price: string,
    params?: PriceRetrieveParams<Expand<Price, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Price, E>>;
  /** `POST /v1/prices/{price}` · https://docs.stripe.com/api/prices/update */
  update: <const E extends readonly string[] = []>(
    price: string,
    params?: PriceUpdateParams<Expand<Price, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Price, E>>;
  /** `GET /v1/prices` · https://docs.stripe.com/api/prices/list */
  list: <const E extends readonly string[] = []>(
    params?: PriceListParams<ExpandItems<Price, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Price, E>>;
  /** `GET /v1/prices/search` · https://docs.stripe.com/api/prices/search */
  search: <const E extends readonly string[] = []>(
    params: PriceSearchParams<ExpandHits<Price, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Price, E>>;
}

/** `stripe.productCatalog` */
export interface ProductCatalogActions {
  readonly trialOffers: ProductCatalogTrialOffersActions;
}

/** `stripe.productCatalog.trialOffers` */
export interface ProductCatalogTrialOffersActions {
  /** `POST /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/create */
  create: <const E extends readonly string[] = []>(
    params: TrialOfferCreateParams<Expand<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TrialOffer, E>>;
  /** `GET /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    trialOffer: string,
    params?: TrialOfferRetrieveParams<Expand<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TrialOffer, E>>;
  /** `POST /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/update */
  update: <const E extends readonly string[] = []>(
    trialOffer: string,
    params?: TrialOfferUpdateParams<Expand<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TrialOffer, E>>;
  /** `GET /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/list */
  list: <const E extends readonly string[] = []>(
    params?: TrialOfferListParams<ExpandItems<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TrialOffer, E>>;
}

/** `stripe.products` */
export interface ProductsActions {
  /** `POST /v1/products` · https://docs.stripe.com/api/products/create */
  create: <const E extends readonly string[] = []>(
    params: ProductCreateParams<Expand<StripeProduct, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeProduct, E>>;
  /** `GET /v1/products/{product}` · https://docs.stripe.com/api/products/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    product: string,
    params?: StripeProductRetrieveParams<Expand<StripeProduct, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeProduct, E>>;
  /** `POST /v1/products/{product}` · https://docs.stripe.com/api/products/update */
  update: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductUpdateParams<Expand<StripeProduct, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeProduct, E>>;
  /** `DELETE /v1/products/{product}` · https://docs.stripe.com/api/products/delete */
  del: (
    product: string,
    params?: ProductDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedProduct>;
  /** `GET /v1/products` · https://docs.stripe.com/api/products/list */
  list: <const E extends readonly string[] = []>(
    params?: StripeProductListParams<ExpandItems<StripeProduct, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<StripeProduct, E>>;
  /** `GET /v1/products/search` · https://docs.stripe.com/api/products/search */
  search: <const E extends readonly string[] = []>(
    params: ProductSearchParams<ExpandHits<StripeProduct, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<StripeProduct, E>>;
  /** `GET /v1/products/{product}/features` · https://docs.stripe.com/api/products/features/list */
  listFeatures: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductListFeaturesParams<ExpandItems<ProductFeature, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ProductFeature, E>>;
  /** `POST /v1/products/{product}/features` · https://docs.stripe.com/api/products/features */
  createFeature: <const E extends readonly string[] = []>(
    product: string,
    params: ProductCreateFeatureParams<Expand<ProductFeature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ProductFeature, E>>;
  /** `GET /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/retrieve */
  retrieveFeature: <const E extends readonly string[] = []>(
    product: string,
    feature: string,
    params?: ProductRetrieveFeatureParams<Expand<ProductFeature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ProductFeature, E>>;
  /** `DELETE /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/delete */
  deleteFeature: (
    product: string,
    feature: string,
    params?: ProductDeleteFeatureParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedProductFeature>;
}

/** `stripe.promotionCodes` */
export interface PromotionCodesActions {
  /**
   * `POST /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: PromotionCodeCreateParams<Expand<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PromotionCode, E>>;
  /** `GET /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    promotionCode: string,
    params?: PromotionCodeRetrieveParams<Expand<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PromotionCode, E>>;
  /** `POST /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/update */
  update: <const E extends readonly string[] = []>(
    promotionCode: string,
    params?: PromotionCodeUpdateParams<Expand<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PromotionCode, E>>;
  /** `GET /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/list */
  list: <const E extends readonly string[] = []>(
    params?: PromotionCodeListParams<ExpandItems<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PromotionCode, E>>;
}

/** `stripe.quotes` */
export interface QuotesActions {
  /**
   * `POST /v1/quotes` · https://docs.stripe.com/api/quotes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: QuoteCreateParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteRetrieveParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /**
   * `POST /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteUpdateParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes` · https://docs.stripe.com/api/quotes/list */
  list: <const E extends readonly string[] = []>(
    params?: QuoteListParams<ExpandItems<Quote, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Quote, E>>;
  /** `POST /v1/quotes/{quote}/accept` · https://docs.stripe.com/api/quotes/accept */
  accept: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteAcceptParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `POST /v1/quotes/{quote}/cancel` · https://docs.stripe.com/api/quotes/cancel */
  cancel: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteCancelParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes/{quote}/computed_upfront_line_items` · https://docs.stripe.com/api/quotes/computed_upfront_line_items/list */
  listComputedUpfrontLineItems: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteListComputedUpfrontLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
  /**
   * `POST /v1/quotes/{quote}/finalize` · https://docs.stripe.com/api/quotes/finalize
   *
   * Times are in seconds since the Unix epoch.
   */
  finalizeQuote: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteFinalizeQuoteParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes/{quote}/line_items` · https://docs.stripe.com/api/quotes/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
  /**
   * `GET /v1/quotes/{quote}/pdf` · https://docs.stripe.com/api/quotes/pdf/retrieve
   *
   * Sent to the base `files`.
   *
   * Answers with the file as a stream.
   */
  pdf: (quote: string, params?: QuotePdfParams, options?: RequestOptions) => ApiPromise<ByteStream>;
}

/** `stripe.radar` */
export interface RadarActions {
  readonly earlyFraudWarnings: RadarEarlyFraudWarningsActions;
  readonly paymentEvaluations: RadarPaymentEvaluationsActions;
  readonly valueListItems: RadarValueListItemsActions;
  readonly valueLists: RadarValueListsActions;
}

/** `stripe.radar.earlyFraudWarnings` */
export interface RadarEarlyFraudWarningsActions {
  /** `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` · https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    earlyFraudWarning: string,
    params?: EarlyFraudWarningRetrieveParams<Expand<EarlyFraudWarning, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<EarlyFraudWarning, E>>;
  /** `GET /v1/radar/early_fraud_warnings` · https://docs.stripe.com/api/radar/early_fraud_warnings/list */
  list: <const E extends readonly string[] = []>(
    params?: EarlyFraudWarningListParams<ExpandItems<EarlyFraudWarning, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<EarlyFraudWarning, E>>;
}

/** `stripe.radar.paymentEvaluations` */
export interface RadarPaymentEvaluationsActions {
  /** `POST /v1/radar/payment_evaluations` · https://docs.stripe.com/api/radar/payment_evaluations/create */
  create: <const E extends readonly string[] = []>(
    params: PaymentEvaluationCreateParams<Expand<PaymentEvaluation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentEvaluation, E>>;
}

/** `stripe.radar.valueListItems` */
export interface RadarValueListItemsActions {
  /** `POST /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/create */
  create: <const E extends readonly string[] = []>(
    params: ValueListItemCreateParams<Expand<ValueListItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueListItem, E>>;
  /** `GET /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    valueListItem: string,
    params?: ValueListItemRetrieveParams<Expand<ValueListItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueListItem, E>>;
  /** `DELETE /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/delete */
  del: (
    valueListItem: string,
    params?: ValueListItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedValueListItem>;
  /** `GET /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/list */
  list: <const E extends readonly string[] = []>(
    params: ValueListItemListParams<ExpandItems<ValueListItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ValueListItem, E>>;
}

/** `stripe.radar.valueLists` */
export interface RadarValueListsActions {
  /** `POST /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/create */
  create: <const E extends readonly string[] = []>(
    params: ValueListCreateParams<Expand<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueList, E>>;
  /** `GET /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    valueList: string,
    params?: ValueListRetrieveParams<Expand<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueList, E>>;
  /** `POST /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/update */
  update: <const E extends readonly string[] = []>(
    valueList: string,
    params?: ValueListUpdateParams<Expand<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueList, E>>;
  /** `DELETE /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/delete */
  del: (
    valueList: string,
    params?: ValueListDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedValueList>;
  /** `GET /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/list */
  list: <const E extends readonly string[] = []>(
    params?: ValueListListParams<ExpandItems<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ValueList, E>>;
}

/** `stripe.refunds` */
export interface RefundsActions {
  /** `POST /v1/refunds` · https://docs.stripe.com/api/refunds/create */
  create: <const E extends readonly string[] = []>(
    params?: RefundCreateParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
  /** `GET /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundRetrieveParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
  /** `POST /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/update */
  update: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundUpdateParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
  /** `GET /v1/refunds` · https://docs.stripe.com/api/refunds/list */
  list: <const E extends readonly string[] = []>(
    params?: RefundListParams<ExpandItems<Refund, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Refund, E>>;
  /** `POST /v1/refunds/{refund}/cancel` · https://docs.stripe.com/api/refunds/cancel */
  cancel: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundCancelParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
}

/** `stripe.reporting` */
export interface ReportingActions {
  readonly reportRuns: ReportingReportRunsActions;
  readonly reportTypes: ReportingReportTypesActions;
}

/** `stripe.reporting.reportRuns` */
export interface ReportingReportRunsActions {
  /**
   * `POST /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: ReportRunCreateParams<Expand<ReportRun, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReportRun, E>>;
  /** `GET /v1/reporting/report_runs/{report_run}` · https://docs.stripe.com/api/reporting/report_runs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    reportRun: string,
    params?: ReportRunRetrieveParams<Expand<ReportRun, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReportRun, E>>;
  /** `GET /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/list */
  list: <const E extends readonly string[] = []>(
    params?: ReportRunListParams<ExpandItems<ReportRun, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReportRun, E>>;
}

/** `stripe.reporting.reportTypes` */
export interface ReportingReportTypesActions {
  /** `GET /v1/reporting/report_types/{report_type}` · https://docs.stripe.com/api/reporting/report_types/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    reportType: string,
    params?: ReportTypeRetrieveParams<Expand<ReportType, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReportType, E>>;
  /** `GET /v1/reporting/report_types` · https://docs.stripe.com/api/reporting/report_types/list */
  list: <const E extends readonly string[] = []>(
    params?: ReportTypeListParams<ExpandItems<ReportType, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReportType, E>>;
}

/** `stripe.reviews` */
export interface ReviewsActions {
  /** `GET /v1/reviews/{review}` · https://docs.stripe.com/api/reviews/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    review: string,
    params?: ReviewRetrieveParams<Expand<Review, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Review, E>>;
  /** `GET /v1/reviews` · https://docs.stripe.com/api/reviews/list */
  list: <const E extends readonly string[] = []>(
    params?: ReviewListParams<ExpandItems<Review, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Review, E>>;
  /** `POST /v1/reviews/{review}/approve` · https://docs.stripe.com/api/reviews/approve */
  approve: <const E extends readonly string[] = []>(
    review: string,
    params?: ReviewApproveParams<Expand<Review, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Review, E>>;
}

/** `stripe.setupAttempts` */
export interface SetupAttemptsActions {
  /** `GET /v1/setup_attempts` · https://docs.stripe.com/api/setup_attempts/list */
  list: <const E extends readonly string[] = []>(
    params: SetupAttemptListParams<ExpandItems<SetupAttempt, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SetupAttempt, E>>;
}

/** `stripe.setupIntents` */
export interface SetupIntentsActions {
  /**
   * `POST /v1/setup_intents` · https://docs.stripe.com/api/setup_intents/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SetupIntentCreateParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `GET /v1/setup_intents/{setup_intent}` · https://docs.stripe.com/api/setup_intents/retrieve
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  retrieve: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentRetrieveParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `POST /v1/setup_intents/{setup_intent}` · https://docs.stripe.com/api/setup_intents/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentUpdateParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /** `GET /v1/setup_intents` · https://docs.stripe.com/api/setup_intents/list */
  list: <const E extends readonly string[] = []>(
    params?: SetupIntentListParams<ExpandItems<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SetupIntent, E>>;
  /** `POST /v1/setup_intents/{setup_intent}/cancel` · https://docs.stripe.com/api/setup_intents/cancel */
  cancel: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentCancelParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `POST /v1/setup_intents/{setup_intent}/confirm` · https://docs.stripe.com/api/setup_intents/confirm
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  confirm: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentConfirmParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
  /**
   * `POST /v1/setup_intents/{setup_intent}/verify_microdeposits` · https://docs.stripe.com/api/setup_intents/verify_microdeposits
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  verifyMicrodeposits: <const E extends readonly string[] = []>(
    setupIntent: string,
    params?: SetupIntentVerifyMicrodepositsParams<Expand<SetupIntent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SetupIntent, E>>;
}

/** `stripe.shippingRates` */
export interface ShippingRatesActions {
  /** `POST /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/create */
  create: <const E extends readonly string[] = []>(
    params: ShippingRateCreateParams<Expand<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ShippingRate, E>>;
  /** `GET /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    shippingRate: string,
    params?: ShippingRateRetrieveParams<Expand<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ShippingRate, E>>;
  /** `POST /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/update */
  update: <const E extends readonly string[] = []>(
    shippingRate: string,
    params?: ShippingRateUpdateParams<Expand<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ShippingRate, E>>;
  /** `GET /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/list */
  list: <const E extends readonly string[] = []>(
    params?: ShippingRateListParams<ExpandItems<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ShippingRate, E>>;
}

/** `stripe.sigma` */
export interface SigmaActions {
  readonly scheduledQueryRuns: SigmaScheduledQueryRunsActions;
}

/** `stripe.sigma.scheduledQueryRuns` */
export interface SigmaScheduledQueryRunsActions {
  /** `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` · https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    scheduledQueryRun: string,
    params?: ScheduledQueryRunRetrieveParams<Expand<ScheduledQueryRun, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ScheduledQueryRun, E>>;
  /** `GET /v1/sigma/scheduled_query_runs` · https://docs.stripe.com/api/sigma/scheduled_query_runs/list */
  list: <const E extends readonly string[] = []>(
    params?: ScheduledQueryRunListParams<ExpandItems<ScheduledQueryRun, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ScheduledQueryRun, E>>;
}

/** `stripe.skus` */
export interface SkusActions {
  /**
   * `POST /v1/skus` · https://docs.stripe.com/api/skus/create
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params: SkusCreateParams<Expand<Sku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Sku, E>>;
  /**
   * `GET /v1/skus/{sku}` · https://docs.stripe.com/api/skus/retrieve
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    sku: string,
    params?: SkusRetrieveParams<Expand<Sku | DeletedSku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Sku | DeletedSku, E>>;
  /**
   * `POST /v1/skus/{sku}` · https://docs.stripe.com/api/skus/update
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  update: <const E extends readonly string[] = []>(
    sku: string,
    params?: SkusUpdateParams<Expand<Sku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Sku, E>>;
  /**
   * `DELETE /v1/skus/{sku}` · https://docs.stripe.com/api/skus/delete
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  del: (sku: string, params?: SkusDeleteParams, options?: RequestOptions) => ApiPromise<DeletedSku>;
  /**
   * `GET /v1/skus` · https://docs.stripe.com/api/skus/list
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: SkusListParams<ExpandItems<Sku, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Sku, E>>;
}

/** `stripe.sources` */
export interface SourcesActions {
  /**
   * `POST /v1/sources` · https://docs.stripe.com/api/sources/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SourceCreateParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
  /**
   * `GET /v1/sources/{source}` · https://docs.stripe.com/api/sources/retrieve
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  retrieve: <const E extends readonly string[] = []>(
    source: string,
    params?: SourceRetrieveParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
  /**
   * `POST /v1/sources/{source}` · https://docs.stripe.com/api/sources/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    source: string,
    params?: SourceUpdateParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
  /** `GET /v1/sources/{source}/source_transactions` · https://docs.stripe.com/api/sources/source_transactions/list */
  listSourceTransactions: <const E extends readonly string[] = []>(
    source: string,
    params?: SourceListSourceTransactionsParams<ExpandItems<SourceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SourceTransaction, E>>;
  /** `POST /v1/sources/{source}/verify` · https://docs.stripe.com/api/sources/verify */
  verify: <const E extends readonly string[] = []>(
    source: string,
    params: SourceVerifyParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
}

/** `stripe.subscriptionItems` */
export interface SubscriptionItemsActions {
  /**
   * `POST /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: SubscriptionItemCreateParams<Expand<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionItem, E>>;
  /** `GET /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params?: SubscriptionItemRetrieveParams<Expand<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionItem, E>>;
  /**
   * `POST /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params?: SubscriptionItemUpdateParams<Expand<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionItem, E>>;
  /**
   * `DELETE /v1/subscription_items/{subscription_item}` · https://docs.stripe.com/api/subscription_items/delete
   *
   * Times are in seconds since the Unix epoch.
   */
  del: (
    subscriptionItem: string,
    params?: SubscriptionItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedSubscriptionItem>;
  /** `GET /v1/subscription_items` · https://docs.stripe.com/api/subscription_items/list */
  list: <const E extends readonly string[] = []>(
    params: SubscriptionItemListParams<ExpandItems<SubscriptionItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SubscriptionItem, E>>;
  /**
   * `GET /v1/subscription_items/{subscription_item}/usage_record_summaries` · https://docs.stripe.com/api/subscription_items/usage_record_summaries/list
   *
   * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
   */
  listUsageRecordSummaries: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params?: SubscriptionItemListUsageRecordSummariesParams<ExpandItems<UsageRecordSummary, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<UsageRecordSummary, E>>;
  /**
   * `POST /v1/subscription_items/{subscription_item}/usage_records` · https://docs.stripe.com/api/subscription_items/usage_records
   *
   * Sent with `Stripe-Version: 2025-02-24.acacia`, which it needs.
   *
   * Times are in seconds since the Unix epoch.
   */
  createUsageRecord: <const E extends readonly string[] = []>(
    subscriptionItem: string,
    params: SubscriptionItemCreateUsageRecordParams<Expand<UsageRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<UsageRecord, E>>;
}

/** `stripe.subscriptionSchedules` */
export interface SubscriptionSchedulesActions {
  /**
   * `POST /v1/subscription_schedules` · https://docs.stripe.com/api/subscription_schedules/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SubscriptionScheduleCreateParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /** `GET /v1/subscription_schedules/{subscription_schedule}` · https://docs.stripe.com/api/subscription_schedules/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleRetrieveParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /**
   * `POST /v1/subscription_schedules/{subscription_schedule}` · https://docs.stripe.com/api/subscription_schedules/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleUpdateParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /** `GET /v1/subscription_schedules` · https://docs.stripe.com/api/subscription_schedules/list */
  list: <const E extends readonly string[] = []>(
    params?: SubscriptionScheduleListParams<ExpandItems<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SubscriptionSchedule, E>>;
  /** `POST /v1/subscription_schedules/{subscription_schedule}/cancel` · https://docs.stripe.com/api/subscription_schedules/cancel */
  cancel: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleCancelParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /** `POST /v1/subscription_schedules/{subscription_schedule}/release` · https://docs.stripe.com/api/subscription_schedules/release */
  release: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleReleaseParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
}

/** `stripe.subscriptions` */
export interface SubscriptionsActions {
  /**
   * `POST /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SubscriptionCreateParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `GET /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionRetrieveParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /**
   * `POST /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionUpdateParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `GET /v1/subscriptions` · https://docs.stripe.com/api/subscriptions/list */
  list: <const E extends readonly string[] = []>(
    params?: SubscriptionListParams<ExpandItems<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Subscription, E>>;
  /** `GET /v1/subscriptions/search` · https://docs.stripe.com/api/subscriptions/search */
  search: <const E extends readonly string[] = []>(
    params: SubscriptionSearchParams<ExpandHits<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Subscription, E>>;
  /** `DELETE /v1/subscriptions/{subscription}` · https://docs.stripe.com/api/subscriptions/delete */
  cancel: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionCancelParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `DELETE /v1/subscriptions/{subscription}/discount` · https://docs.stripe.com/api/subscriptions/discount/delete */
  deleteDiscount: (
    subscription: string,
    params?: SubscriptionDeleteDiscountParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedDiscount>;
  /** `POST /v1/subscriptions/{subscription}/migrate` · https://docs.stripe.com/api/subscriptions/migrate */
  migrate: <const E extends readonly string[] = []>(
    subscription: string,
    params: SubscriptionMigrateParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /** `POST /v1/subscriptions/{subscription}/pause` · https://docs.stripe.com/api/subscriptions/pause */
  pause: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionPauseParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
  /**
   * `POST /v1/subscriptions/{subscription}/resume` · https://docs.stripe.com/api/subscriptions/resume
   *
   * Times are in seconds since the Unix epoch.
   */
  resume: <const E extends readonly string[] = []>(
    subscription: string,
    params?: SubscriptionResumeParams<Expand<Subscription, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Subscription, E>>;
}

/** `stripe.tax` */
export interface TaxActions {
  readonly associations: TaxAssociationsActions;
  readonly calculations: TaxCalculationsActions;
  readonly locations: TaxLocationsActions;
  readonly registrations: TaxRegistrationsActions;
  readonly settings: TaxSettingsActions;
  readonly transactions: TaxTransactionsActions;
}

/** `stripe.tax.associations` */
export interface TaxAssociationsActions {
  /** `GET /v1/tax/associations/find` · https://docs.stripe.com/api/tax/associations/find/retrieve */
  find: <const E extends readonly string[] = []>(
    params: AssociationFindParams<Expand<Association, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Association, E>>;
}

/** `stripe.tax.calculations` */
export interface TaxCalculationsActions {
  /**
   * `POST /v1/tax/calculations` · https://docs.stripe.com/api/tax/calculations/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CalculationCreateParams<Expand<Calculation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Calculation, E>>;
  /** `GET /v1/tax/calculations/{calculation}` · https://docs.stripe.com/api/tax/calculations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    calculation: string,
    params?: CalculationRetrieveParams<Expand<Calculation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Calculation, E>>;
  /** `GET /v1/tax/calculations/{calculation}/line_items` · https://docs.stripe.com/api/tax/calculations/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    calculation: string,
    params?: CalculationListLineItemsParams<ExpandItems<CalculationLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CalculationLineItem, E>>;
}

/** `stripe.tax.locations` */
export interface TaxLocationsActions {
  /** `POST /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/create */
  create: <const E extends readonly string[] = []>(
    params: LocationCreateParams<Expand<Location, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location, E>>;
  /** `GET /v1/tax/locations/{location}` · https://docs.stripe.com/api/tax/locations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    location: string,
    params?: LocationRetrieveParams<Expand<Location, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location, E>>;
  /** `GET /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/list */
  list: <const E extends readonly string[] = []>(
    params: LocationListParams<ExpandItems<Location, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Location, E>>;
}

/** `stripe.tax.registrations` */
export interface TaxRegistrationsActions {
  /**
   * `POST /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: RegistrationCreateParams<Expand<Registration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Registration, E>>;
  /** `GET /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    registration: string,
    params?: RegistrationRetrieveParams<Expand<Registration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Registration, E>>;
  /**
   * `POST /v1/tax/registrations/{registration}` · https://docs.stripe.com/api/tax/registrations/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    registration: string,
    params?: RegistrationUpdateParams<Expand<Registration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Registration, E>>;
  /** `GET /v1/tax/registrations` · https://docs.stripe.com/api/tax/registrations/list */
  list: <const E extends readonly string[] = []>(
    params?: RegistrationListParams<ExpandItems<Registration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Registration, E>>;
}

/** `stripe.tax.settings` */
export interface TaxSettingsActions {
  /** `GET /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params?: SettingsRetrieveParams<Expand<Settings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Settings, E>>;
  /** `POST /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/create */
  update: <const E extends readonly string[] = []>(
    params?: SettingsUpdateParams<Expand<Settings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Settings, E>>;
}

/** `stripe.tax.transactions` */
export interface TaxTransactionsActions {
  /** `GET /v1/tax/transactions/{transaction}` · https://docs.stripe.com/api/tax/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TaxTransactionRetrieveParams<Expand<TaxTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxTransaction, E>>;
  /**
   * `POST /v1/tax/transactions/create_from_calculation` · https://docs.stripe.com/api/tax/transactions/create_from_calculation/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createFromCalculation: <const E extends readonly string[] = []>(
    params: TransactionCreateFromCalculationParams<Expand<TaxTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxTransaction, E>>;
  /** `POST /v1/tax/transactions/create_reversal` · https://docs.stripe.com/api/tax/transactions/create_reversal/create */
  createReversal: <const E extends readonly string[] = []>(
    params: TransactionCreateReversalParams<Expand<TaxTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxTransaction, E>>;
  /** `GET /v1/tax/transactions/{transaction}/line_items` · https://docs.stripe.com/api/tax/transactions/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionListLineItemsParams<ExpandItems<TransactionLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TransactionLineItem, E>>;
}

/** `stripe.taxCodes` */
export interface TaxCodesActions {
  /** `GET /v1/tax_codes/{tax_code}` · https://docs.stripe.com/api/tax_codes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    taxCode: string,
    params?: TaxCodeRetrieveParams<Expand<TaxCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxCode, E>>;
  /** `GET /v1/tax_codes` · https://docs.stripe.com/api/tax_codes/list */
  list: <const E extends readonly string[] = []>(
    params?: TaxCodeListParams<ExpandItems<TaxCode, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxCode, E>>;
}

/** `stripe.taxIds` */
export interface TaxIdsActions {
  /** `POST /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/create */
  create: <const E extends readonly string[] = []>(
    params: TaxIdCreateParams<Expand<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxId, E>>;
  /** `GET /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    taxId: string,
    params?: TaxIdRetrieveParams<Expand<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxId, E>>;
  /** `DELETE /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/delete */
  del: (
    taxId: string,
    params?: TaxIdDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTaxId>;
  /** `GET /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/list */
  list: <const E extends readonly string[] = []>(
    params?: TaxIdListParams<ExpandItems<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxId, E>>;
}

/** `stripe.taxRates` */
export interface TaxRatesActions {
  /** `POST /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/create */
  create: <const E extends readonly string[] = []>(
    params: TaxRateCreateParams<Expand<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxRate, E>>;
  /** `GET /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    taxRate: string,
    params?: TaxRateRetrieveParams<Expand<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxRate, E>>;
  /** `POST /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/update */
  update: <const E extends readonly string[] = []>(
    taxRate: string,
    params?: TaxRateUpdateParams<Expand<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxRate, E>>;
  /** `GET /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/list */
  list: <const E extends readonly string[] = []>(
    params?: TaxRateListParams<ExpandItems<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxRate, E>>;
}

/** `stripe.terminal` */
export interface TerminalActions {
  readonly configurations: TerminalConfigurationsActions;
  readonly connectionTokens: TerminalConnectionTokensActions;
  readonly hardwareOrders: TerminalHardwareOrdersActions;
  readonly hardwareProducts: TerminalHardwareProductsActions;
  readonly hardwareShippingMethods: TerminalHardwareShippingMethodsActions;
  readonly hardwareSkus: TerminalHardwareSkusActions;
  readonly locations: TerminalLocationsActions;
  readonly onboardingLinks: TerminalOnboardingLinksActions;
  readonly readers: TerminalReadersActions;
}

/** `stripe.terminal.configurations` */
export interface TerminalConfigurationsActions {
  /** `POST /v1/terminal/configurations` · https://docs.stripe.com/api/terminal/configurations/create */
  create: <const E extends readonly string[] = []>(
    params?: TerminalConfigurationCreateParams<Expand<TerminalConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TerminalConfiguration, E>>;
  /** `GET /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    configuration: string,
    params?: TerminalConfigurationRetrieveParams<Expand<TerminalConfiguration | DeletedConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TerminalConfiguration | DeletedConfiguration, E>>;
  /** `POST /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/update */
  update: <const E extends readonly string[] = []>(
    configuration: string,
    params?: TerminalConfigurationUpdateParams<Expand<TerminalConfiguration | DeletedConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TerminalConfiguration | DeletedConfiguration, E>>;
  /** `DELETE /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/delete */
  del: (
    configuration: string,
    params?: ConfigurationDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedConfiguration>;
  /** `GET /v1/terminal/configurations` · https://docs.stripe.com/api/terminal/configurations/list */
  list: <const E extends readonly string[] = []>(
    params?: TerminalConfigurationListParams<ExpandItems<TerminalConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TerminalConfiguration, E>>;
}

/** `stripe.terminal.connectionTokens` */
export interface TerminalConnectionTokensActions {
  /** `POST /v1/terminal/connection_tokens` · https://docs.stripe.com/api/terminal/connection_tokens/create */
  create: <const E extends readonly string[] = []>(
    params?: ConnectionTokenCreateParams<Expand<ConnectionToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ConnectionToken, E>>;
}

/** `stripe.terminal.hardwareOrders` */
export interface TerminalHardwareOrdersActions {
  /**
   * `POST /v1/terminal/hardware_orders` · https://docs.stripe.com/api/terminal/hardware_orders/create
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params: HardwareOrderCreateParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
  /**
   * `GET /v1/terminal/hardware_orders/{hardware_order}` · https://docs.stripe.com/api/terminal/hardware_orders/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareOrder: string,
    params?: HardwareOrderRetrieveParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
  /**
   * `GET /v1/terminal/hardware_orders` · https://docs.stripe.com/api/terminal/hardware_orders/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: HardwareOrderListParams<ExpandItems<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareOrder, E>>;
  /**
   * `GET /v1/terminal/hardware_orders/preview` · https://docs.stripe.com/api/terminal/hardware_orders/preview/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  preview: <const E extends readonly string[] = []>(
    params: HardwareOrderPreviewParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
  /**
   * `POST /v1/terminal/hardware_orders/{hardware_order}/cancel` · https://docs.stripe.com/api/terminal/hardware_orders/cancel
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  cancel: <const E extends readonly string[] = []>(
    hardwareOrder: string,
    params?: HardwareOrderCancelParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
}

/** `stripe.terminal.hardwareProducts` */
export interface TerminalHardwareProductsActions {
  /**
   * `GET /v1/terminal/hardware_products/{hardware_product}` · https://docs.stripe.com/api/terminal/hardware_products/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareProduct: string,
    params?: HardwareProductRetrieveParams<Expand<HardwareProduct, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareProduct, E>>;
  /**
   * `GET /v1/terminal/hardware_products` · https://docs.stripe.com/api/terminal/hardware_products/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: HardwareProductListParams<ExpandItems<HardwareProduct, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareProduct, E>>;
}

/** `stripe.terminal.hardwareShippingMethods` */
export interface TerminalHardwareShippingMethodsActions {
  /**
   * `GET /v1/terminal/hardware_shipping_methods/{hardware_shipping_method}` · https://docs.stripe.com/api/terminal/hardware_shipping_methods/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareShippingMethod: string,
    params?: HardwareShippingMethodRetrieveParams<Expand<HardwareShippingMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareShippingMethod, E>>;
  /**
   * `GET /v1/terminal/hardware_shipping_methods` · https://docs.stripe.com/api/terminal/hardware_shipping_methods/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: HardwareShippingMethodListParams<ExpandItems<HardwareShippingMethod, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareShippingMethod, E>>;
}

/** `stripe.terminal.hardwareSkus` */
export interface TerminalHardwareSkusActions {
  /**
   * `GET /v1/terminal/hardware_skus/{hardware_sku}` · https://docs.stripe.com/api/terminal/hardware_skus/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareSku: string,
    params?: HardwareSkusRetrieveParams<Expand<HardwareSku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareSku, E>>;
  /**
   * `GET /v1/terminal/hardware_skus` · https://docs.stripe.com/api/terminal/hardware_skus/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params: HardwareSkusListParams<ExpandItems<HardwareSku, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareSku, E>>;
}

/** `stripe.terminal.locations` */
export interface TerminalLocationsActions {
  /** `POST /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/create */
  create: <const E extends readonly string[] = []>(
    params?: TerminalLocationCreateParams<Expand<TerminalLocation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TerminalLocation, E>>;
  /** `GET /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    location: string,
    params?: TerminalLocationRetrieveParams<Expand<TerminalLocation | DeletedLocation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TerminalLocation | DeletedLocation, E>>;
  /** `POST /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/update */
  update: <const E extends readonly string[] = []>(
    location: string,
    params?: LocationUpdateParams<Expand<TerminalLocation | DeletedLocation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TerminalLocation | DeletedLocation, E>>;
  /** `DELETE /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/delete */
  del: (
    location: string,
    params?: LocationDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedLocation>;
  /** `GET /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/list */
  list: <const E extends readonly string[] = []>(
    params?: TerminalLocationListParams<ExpandItems<TerminalLocation, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TerminalLocation, E>>;
}

/** `stripe.terminal.onboardingLinks` */
export interface TerminalOnboardingLinksActions {
  /** `POST /v1/terminal/onboarding_links` · https://docs.stripe.com/api/terminal/onboarding_links/create */
  create: <const E extends readonly string[] = []>(
    params: OnboardingLinkCreateParams<Expand<OnboardingLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnboardingLink, E>>;
}

/** `stripe.terminal.readers` */
export interface TerminalReadersActions {
  /** `POST /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/create */
  create: <const E extends readonly string[] = []>(
    params: ReaderCreateParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `GET /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderRetrieveParams<Expand<Reader | DeletedReader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader | DeletedReader, E>>;
  /** `POST /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/update */
  update: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderUpdateParams<Expand<Reader | DeletedReader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader | DeletedReader, E>>;
  /** `DELETE /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/delete */
  del: (
    reader: string,
    params?: ReaderDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedReader>;
  /** `GET /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/list */
  list: <const E extends readonly string[] = []>(
    params?: ReaderListParams<ExpandItems<Reader, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/cancel_action` · https://docs.stripe.com/api/terminal/readers/cancel_action */
  cancelAction: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderCancelActionParams<Expand<Reader | DeletedReader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader | DeletedReader, E>>;
  /** `POST /v1/terminal/readers/{reader}/collect_inputs` · https://docs.stripe.com/api/terminal/readers/collect_inputs */
  collectInputs: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderCollectInputsParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/collect_payment_method` · https://docs.stripe.com/api/terminal/readers/collect_payment_method */
  collectPaymentMethod: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderCollectPaymentMethodParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/confirm_payment_intent` · https://docs.stripe.com/api/terminal/readers/confirm_payment_intent */
  confirmPaymentIntent: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderConfirmPaymentIntentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/process_payment_intent` · https://docs.stripe.com/api/terminal/readers/process_payment_intent */
  processPaymentIntent: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderProcessPaymentIntentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/process_setup_intent` · https://docs.stripe.com/api/terminal/readers/process_setup_intent */
  processSetupIntent: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderProcessSetupIntentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/refund_payment` · https://docs.stripe.com/api/terminal/readers/refund_payment */
  refundPayment: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderRefundPaymentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/set_reader_display` · https://docs.stripe.com/api/terminal/readers/set_reader_display */
  setReaderDisplay: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderSetReaderDisplayParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
}

/** `stripe.testHelpers` */
export interface TestHelpersActions {
  readonly confirmationTokens: TestHelpersConfirmationTokensActions;
  readonly customers: TestHelpersCustomersActions;
  readonly issuing: TestHelpersIssuingActions;
  readonly refunds: TestHelpersRefundsActions;
  readonly terminal: TestHelpersTerminalActions;
  readonly testClocks: TestHelpersTestClocksActions;
  readonly treasury: TestHelpersTreasuryActions;
}

/** `stripe.testHelpers.confirmationTokens` */
export interface TestHelpersConfirmationTokensActions {
  /**
   * `POST /v1/test_helpers/confirmation_tokens` · https://docs.stripe.com/api/test_helpers/confirmation_tokens/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: ConfirmationTokenCreateParams<Expand<ConfirmationToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ConfirmationToken, E>>;
}

/** `stripe.testHelpers.customers` */
export interface TestHelpersCustomersActions {
  /** `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` · https://docs.stripe.com/api/test_helpers/customers/fund_cash_balance */
  fundCashBalance: <const E extends readonly string[] = []>(
    customer: string,
    params: CustomerFundCashBalanceParams<Expand<CustomerCashBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerCashBalanceTransaction, E>>;
}

/** `stripe.testHelpers.issuing` */
export interface TestHelpersIssuingActions {
  readonly authorizations: TestHelpersIssuingAuthorizationsActions;
  readonly cards: TestHelpersIssuingCardsActions;
  readonly personalizationDesigns: TestHelpersIssuingPersonalizationDesignsActions;
  readonly transactions: TestHelpersIssuingTransactionsActions;
}

/** `stripe.testHelpers.issuing.authorizations` */
export interface TestHelpersIssuingAuthorizationsActions {
  /** `POST /v1/test_helpers/issuing/authorizations` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/create */
  create: <const E extends readonly string[] = []>(
    params: AuthorizationCreateParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /**
   * `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/capture
   *
   * Times are in seconds since the Unix epoch.
   */
  capture: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationCaptureParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/expire */
  expire: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationExpireParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/finalize_amount */
  finalizeAmount: <const E extends readonly string[] = []>(
    authorization: string,
    params: AuthorizationFinalizeAmountParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/fraud_challenges/respond */
  respond: <const E extends readonly string[] = []>(
    authorization: string,
    params: AuthorizationRespondParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/increment */
  increment: <const E extends readonly string[] = []>(
    authorization: string,
    params: AuthorizationIncrementParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/reverse */
  reverse: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationReverseParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
}

/** `stripe.testHelpers.issuing.cards` */
export interface TestHelpersIssuingCardsActions {
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/deliver */
  deliverCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardDeliverCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/fail */
  failCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardFailCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/return */
  returnCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardReturnCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/ship */
  shipCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardShipCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/submit */
  submitCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardSubmitCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
}

/** `stripe.testHelpers.issuing.personalizationDesigns` */
export interface TestHelpersIssuingPersonalizationDesignsActions {
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/activate */
  activate: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignActivateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignDeactivateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/reject */
  reject: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params: PersonalizationDesignRejectParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
}

/** `stripe.testHelpers.issuing.transactions` */
export interface TestHelpersIssuingTransactionsActions {
  /**
   * `POST /v1/test_helpers/issuing/transactions/create_force_capture` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_force_capture/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createForceCapture: <const E extends readonly string[] = []>(
    params: TransactionCreateForceCaptureParams<Expand<IssuingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingTransaction, E>>;
  /**
   * `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_unlinked_refund/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createUnlinkedRefund: <const E extends readonly string[] = []>(
    params: TransactionCreateUnlinkedRefundParams<Expand<IssuingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingTransaction, E>>;
  /** `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/refund */
  refund: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRefundParams<Expand<IssuingTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<IssuingTransaction, E>>;
}

/** `stripe.testHelpers.refunds` */
export interface TestHelpersRefundsActions {
  /** `POST /v1/test_helpers/refunds/{refund}/expire` · https://docs.stripe.com/api/test_helpers/refunds/expire */
  expire: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundExpireParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
}

/** `stripe.testHelpers.terminal` */
export interface TestHelpersTerminalActions {
  readonly readers: TestHelpersTerminalReadersActions;
}

/** `stripe.testHelpers.terminal.readers` */
export interface TestHelpersTerminalReadersActions {
  /** `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` · https://docs.stripe.com/api/test_helpers/terminal/readers/present_payment_method */
  presentPaymentMethod: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderPresentPaymentMethodParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/succeed_input_collection */
  succeedInputCollection: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderSucceedInputCollectionParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/timeout_input_collection */
  timeoutInputCollection: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderTimeoutInputCollectionParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
}

/** `stripe.testHelpers.testClocks` */
export interface TestHelpersTestClocksActions {
  /**
   * `POST /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: TestClockCreateParams<Expand<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TestClock, E>>;
  /** `GET /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    testClock: string,
    params?: TestClockRetrieveParams<Expand<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TestClock, E>>;
  /** `DELETE /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/delete */
  del: (
    testClock: string,
    params?: TestClockDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTestClock>;
  /** `GET /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/list */
  list: <const E extends readonly string[] = []>(
    params?: TestClockListParams<ExpandItems<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TestClock, E>>;
  /**
   * `POST /v1/test_helpers/test_clocks/{test_clock}/advance` · https://docs.stripe.com/api/test_helpers/test_clocks/advance
   *
   * Times are in seconds since the Unix epoch.
   */
  advance: <const E extends readonly string[] = []>(
    testClock: string,
    params: TestClockAdvanceParams<Expand<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TestClock, E>>;
}

/** `stripe.testHelpers.treasury` */
export interface TestHelpersTreasuryActions {
  readonly inboundTransfers: TestHelpersTreasuryInboundTransfersActions;
  readonly outboundPayments: TestHelpersTreasuryOutboundPaymentsActions;
  readonly outboundTransfers: TestHelpersTreasuryOutboundTransfersActions;
  readonly receivedCredits: TestHelpersTreasuryReceivedCreditsActions;
  readonly receivedDebits: TestHelpersTreasuryReceivedDebitsActions;
}

/** `stripe.testHelpers.treasury.inboundTransfers` */
export interface TestHelpersTreasuryInboundTransfersActions {
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/fail */
  fail: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferFailParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/return */
  returnInboundTransfer: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferReturnInboundTransferParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/succeed */
  succeed: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferSucceedParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
}

/** `stripe.testHelpers.treasury.outboundPayments` */
export interface TestHelpersTreasuryOutboundPaymentsActions {
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/update */
  update: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params: OutboundPaymentUpdateParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/fail */
  fail: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentFailParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/post */
  post: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentPostParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/return */
  returnOutboundPayment: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentReturnOutboundPaymentParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
}

/** `stripe.testHelpers.treasury.outboundTransfers` */
export interface TestHelpersTreasuryOutboundTransfersActions {
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/update */
  update: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params: OutboundTransferUpdateParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/fail */
  fail: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferFailParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/post */
  post: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferPostParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/return */
  returnOutboundTransfer: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferReturnOutboundTransferParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
}

/** `stripe.testHelpers.treasury.receivedCredits` */
export interface TestHelpersTreasuryReceivedCreditsActions {
  /** `POST /v1/test_helpers/treasury/received_credits` · https://docs.stripe.com/api/test_helpers/treasury/received_credits/create */
  create: <const E extends readonly string[] = []>(
    params: ReceivedCreditCreateParams<Expand<ReceivedCredit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedCredit, E>>;
}

/** `stripe.testHelpers.treasury.receivedDebits` */
export interface TestHelpersTreasuryReceivedDebitsActions {
  /** `POST /v1/test_helpers/treasury/received_debits` · https://docs.stripe.com/api/test_helpers/treasury/received_debits/create */
  create: <const E extends readonly string[] = []>(
    params: ReceivedDebitCreateParams<Expand<ReceivedDebit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedDebit, E>>;
}

/** `stripe.threeDSecure` */
export interface ThreeDSecureActions {
  readonly authentications: ThreeDSecureAuthenticationsActions;
}

/** `stripe.threeDSecure.authentications` */
export interface ThreeDSecureAuthenticationsActions {
  /** `POST /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/create */
  create: <const E extends readonly string[] = []>(
    params: AuthenticationCreateParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
  /** `GET /v1/three_d_secure/authentications/{authentication}` · https://docs.stripe.com/api/three_d_secure/authentications/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    authentication: string,
    params?: AuthenticationRetrieveParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
  /** `GET /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/list */
  list: <const E extends readonly string[] = []>(
    params?: AuthenticationListParams<ExpandItems<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Authentication, E>>;
  /** `POST /v1/three_d_secure/authentications/{authentication}/cancel` · https://docs.stripe.com/api/three_d_secure/authentications/cancel */
  cancel: <const E extends readonly string[] = []>(
    authentication: string,
    params?: AuthenticationCancelParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
  /** `POST /v1/three_d_secure/authentications/{authentication}/submit` · https://docs.stripe.com/api/three_d_secure/authentications/submit */
  submit: <const E extends readonly string[] = []>(
    authentication: string,
    params?: AuthenticationSubmitParams<Expand<Authentication, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authentication, E>>;
}

/** `stripe.tokens` */
export interface TokensActions {
  /**
   * `POST /v1/tokens` · https://docs.stripe.com/api/tokens/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: TokenCreateParams<Expand<StripeToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeToken, E>>;
  /** `GET /v1/tokens/{token}` · https://docs.stripe.com/api/tokens/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    token: string,
    params?: StripeTokenRetrieveParams<Expand<StripeToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<StripeToken, E>>;
}

/** `stripe.topups` */
export interface TopupsActions {
  /** `POST /v1/topups` · https://docs.stripe.com/api/topups/create */
  create: <const E extends readonly string[] = []>(
    params: TopupCreateParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
  /** `GET /v1/topups/{topup}` · https://docs.stripe.com/api/topups/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    topup: string,
    params?: TopupRetrieveParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
  /** `POST /v1/topups/{topup}` · https://docs.stripe.com/api/topups/update */
  update: <const E extends readonly string[] = []>(
    topup: string,
    params?: TopupUpdateParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
  /** `GET /v1/topups` · https://docs.stripe.com/api/topups/list */
  list: <const E extends readonly string[] = []>(
    params?: TopupListParams<ExpandItems<Topup, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Topup, E>>;
  /** `POST /v1/topups/{topup}/cancel` · https://docs.stripe.com/api/topups/cancel */
  cancel: <const E extends readonly string[] = []>(
    topup: string,
    params?: TopupCancelParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
}

/** `stripe.transfers` */
export interface TransfersActions {
  /** `POST /v1/transfers` · https://docs.stripe.com/api/transfers/create */
  create: <const E extends readonly string[] = []>(
    params: TransferCreateParams<Expand<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transfer, E>>;
  /** `GET /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferRetrieveParams<Expand<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transfer, E>>;
  /** `POST /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/update */
  update: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferUpdateParams<Expand<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transfer, E>>;
  /** `GET /v1/transfers` · https://docs.stripe.com/api/transfers/list */
  list: <const E extends readonly string[] = []>(
    params?: TransferListParams<ExpandItems<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Transfer, E>>;
  /** `GET /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals/list */
  listReversals: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferListReversalsParams<ExpandItems<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TransferReversal, E>>;
  /** `POST /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals */
  createReversal: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferCreateReversalParams<Expand<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransferReversal, E>>;
  /** `GET /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/retrieve */
  retrieveReversal: <const E extends readonly string[] = []>(
    transfer: string,
    reversal: string,
    params?: TransferRetrieveReversalParams<Expand<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransferReversal, E>>;
  /** `POST /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/update */
  updateReversal: <const E extends readonly string[] = []>(
    transfer: string,
    reversal: string,
    params?: TransferUpdateReversalParams<Expand<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransferReversal, E>>;
}

/** `stripe.treasury` */
export interface TreasuryActions {
  readonly creditReversals: TreasuryCreditReversalsActions;
  readonly debitReversals: TreasuryDebitReversalsActions;
  readonly financialAccounts: TreasuryFinancialAccountsActions;
  readonly inboundTransfers: TreasuryInboundTransfersActions;
  readonly outboundPayments: TreasuryOutboundPaymentsActions;
  readonly outboundTransfers: TreasuryOutboundTransfersActions;
  readonly receivedCredits: TreasuryReceivedCreditsActions;
  readonly receivedDebits: TreasuryReceivedDebitsActions;
  readonly transactionEntries: TreasuryTransactionEntriesActions;
  readonly transactions: TreasuryTransactionsActions;
}

/** `stripe.treasury.creditReversals` */
export interface TreasuryCreditReversalsActions {
  /** `POST /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/create */
  create: <const E extends readonly string[] = []>(
    params: CreditReversalCreateParams<Expand<CreditReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditReversal, E>>;
  /** `GET /v1/treasury/credit_reversals/{credit_reversal}` · https://docs.stripe.com/api/treasury/credit_reversals/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditReversal: string,
    params?: CreditReversalRetrieveParams<Expand<CreditReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditReversal, E>>;
  /** `GET /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/list */
  list: <const E extends readonly string[] = []>(
    params: CreditReversalListParams<ExpandItems<CreditReversal, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditReversal, E>>;
}

/** `stripe.treasury.debitReversals` */
export interface TreasuryDebitReversalsActions {
  /** `POST /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/create */
  create: <const E extends readonly string[] = []>(
    params: DebitReversalCreateParams<Expand<DebitReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<DebitReversal, E>>;
  /** `GET /v1/treasury/debit_reversals/{debit_reversal}` · https://docs.stripe.com/api/treasury/debit_reversals/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    debitReversal: string,
    params?: DebitReversalRetrieveParams<Expand<DebitReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<DebitReversal, E>>;
  /** `GET /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/list */
  list: <const E extends readonly string[] = []>(
    params: DebitReversalListParams<ExpandItems<DebitReversal, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<DebitReversal, E>>;
}

/** `stripe.treasury.financialAccounts` */
export interface TreasuryFinancialAccountsActions {
  /** `POST /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/create */
  create: <const E extends readonly string[] = []>(
    params: FinancialAccountCreateParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `GET /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountRetrieveParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/update */
  update: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountUpdateParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `GET /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/list */
  list: <const E extends readonly string[] = []>(
    params?: FinancialAccountListParams<ExpandItems<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancialAccount, E>>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}/close` · https://docs.stripe.com/api/treasury/financial_accounts/close */
  close: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountCloseParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `GET /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve */
  retrieveFeatures: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountRetrieveFeaturesParams<Expand<FinancialAccountFeatures, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccountFeatures, E>>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features */
  updateFeatures: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountUpdateFeaturesParams<Expand<FinancialAccountFeatures, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccountFeatures, E>>;
}

/** `stripe.treasury.inboundTransfers` */
export interface TreasuryInboundTransfersActions {
  /** `POST /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/create */
  create: <const E extends readonly string[] = []>(
    params: InboundTransferCreateParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `GET /v1/treasury/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/treasury/inbound_transfers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferRetrieveParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `GET /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/list */
  list: <const E extends readonly string[] = []>(
    params: InboundTransferListParams<ExpandItems<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InboundTransfer, E>>;
  /** `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/inbound_transfers/cancel */
  cancel: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferCancelParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
}

/** `stripe.treasury.outboundPayments` */
export interface TreasuryOutboundPaymentsActions {
  /** `POST /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/create */
  create: <const E extends readonly string[] = []>(
    params: OutboundPaymentCreateParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `GET /v1/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/treasury/outbound_payments/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentRetrieveParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `GET /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/list */
  list: <const E extends readonly string[] = []>(
    params: OutboundPaymentListParams<ExpandItems<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<OutboundPayment, E>>;
  /** `POST /v1/treasury/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/treasury/outbound_payments/cancel */
  cancel: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentCancelParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
}

/** `stripe.treasury.outboundTransfers` */
export interface TreasuryOutboundTransfersActions {
  /** `POST /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/create */
  create: <const E extends readonly string[] = []>(
    params: OutboundTransferCreateParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `GET /v1/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/treasury/outbound_transfers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferRetrieveParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `GET /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/list */
  list: <const E extends readonly string[] = []>(
    params: OutboundTransferListParams<ExpandItems<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<OutboundTransfer, E>>;
  /** `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/outbound_transfers/cancel */
  cancel: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferCancelParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
}

/** `stripe.treasury.receivedCredits` */
export interface TreasuryReceivedCreditsActions {
  /** `GET /v1/treasury/received_credits/{received_credit}` · https://docs.stripe.com/api/treasury/received_credits/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    receivedCredit: string,
    params?: ReceivedCreditRetrieveParams<Expand<ReceivedCredit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedCredit, E>>;
  /** `GET /v1/treasury/received_credits` · https://docs.stripe.com/api/treasury/received_credits/list */
  list: <const E extends readonly string[] = []>(
    params: ReceivedCreditListParams<ExpandItems<ReceivedCredit, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReceivedCredit, E>>;
}

/** `stripe.treasury.receivedDebits` */
export interface TreasuryReceivedDebitsActions {
  /** `GET /v1/treasury/received_debits/{received_debit}` · https://docs.stripe.com/api/treasury/received_debits/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    receivedDebit: string,
    params?: ReceivedDebitRetrieveParams<Expand<ReceivedDebit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedDebit, E>>;
  /** `GET /v1/treasury/received_debits` · https://docs.stripe.com/api/treasury/received_debits/list */
  list: <const E extends readonly string[] = []>(
    params: ReceivedDebitListParams<ExpandItems<ReceivedDebit, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReceivedDebit, E>>;
}

/** `stripe.treasury.transactionEntries` */
export interface TreasuryTransactionEntriesActions {
  /** `GET /v1/treasury/transaction_entries/{transaction_entry}` · https://docs.stripe.com/api/treasury/transaction_entries/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transactionEntry: string,
    params?: TransactionEntryRetrieveParams<Expand<TransactionEntry, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransactionEntry, E>>;
  /** `GET /v1/treasury/transaction_entries` · https://docs.stripe.com/api/treasury/transaction_entries/list */
  list: <const E extends readonly string[] = []>(
    params: TransactionEntryListParams<ExpandItems<TransactionEntry, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TransactionEntry, E>>;
}

/** `stripe.treasury.transactions` */
export interface TreasuryTransactionsActions {
  /** `GET /v1/treasury/transactions/{transaction}` · https://docs.stripe.com/api/treasury/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TreasuryTransactionRetrieveParams<Expand<TreasuryTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TreasuryTransaction, E>>;
  /** `GET /v1/treasury/transactions` · https://docs.stripe.com/api/treasury/transactions/list */
  list: <const E extends readonly string[] = []>(
    params: TreasuryTransactionListParams<ExpandItems<TreasuryTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TreasuryTransaction, E>>;
}

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
    params: V2BillingMeterEventAdjustmentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2BillingMeterEventAdjustment>;
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
  create: (
    params: V2BillingMeterEventCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2BillingMeterEvent>;
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
  create: (
    params: V2CoreAccountLinkCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2CoreAccountLink>;
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
  create: (
    params?: V2CoreAccountCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2CoreAccount>;
  /** `GET /v2/core/accounts/{account}` · https://docs.stripe.com/api/v2/core/accounts/retrieve */
  retrieve: (
    account: string,
    params?: V2CoreAccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2CoreAccount>;
  /** `POST /v2/core/accounts/{account}` · https://docs.stripe.com/api/v2/core/accounts/update */
  update: (
    account: string,
    params?: V2CoreAccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2CoreAccount>;
  /** `GET /v2/core/accounts` · https://docs.stripe.com/api/v2/core/accounts/list */
  list: (
    params?: V2CoreAccountListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2CoreAccount>;
  /** `POST /v2/core/accounts/{account}/close` · https://docs.stripe.com/api/v2/core/accounts/close */
  close: (
    account: string,
    params?: AccountCloseParams,
    options?: RequestOptions,
  ) => ApiPromise<V2CoreAccount>;
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
  ) => ApiPromise<V2CoreEvent>;
}

/** `stripe.v2.core.events` */
export interface V2CoreEventsActions {
  /** `GET /v2/core/events/{event}` · https://docs.stripe.com/api/v2/core/events/retrieve */
  retrieve: (
    event: string,
    params?: V2CoreEventRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2CoreEvent>;
  /** `GET /v2/core/events` · https://docs.stripe.com/api/v2/core/events/list */
  list: (params?: V2CoreEventListParams, options?: RequestOptions) => V2ListPromise<V2CoreEvent>;
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
    params?: V2MoneyManagementFinancialAccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementFinancialAccount>;
  /** `POST /v2/money_management/financial_accounts/{financial_account}` · https://docs.stripe.com/api/v2/money_management/financial_accounts/update */
  update: (
    financialAccount: string,
    params?: V2MoneyManagementFinancialAccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementFinancialAccount>;
  /** `GET /v2/money_management/financial_accounts` · https://docs.stripe.com/api/v2/money_management/financial_accounts/list */
  list: (
    params?: V2MoneyManagementFinancialAccountListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2MoneyManagementFinancialAccount>;
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
    params: V2MoneyManagementInboundTransferCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementInboundTransfer>;
  /** `GET /v2/money_management/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/retrieve */
  retrieve: (
    inboundTransfer: string,
    params?: V2MoneyManagementInboundTransferRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementInboundTransfer>;
  /** `GET /v2/money_management/inbound_transfers` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/list */
  list: (
    params?: V2MoneyManagementInboundTransferListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2MoneyManagementInboundTransfer>;
}

/** `stripe.v2.moneyManagement.outboundPayments` */
export interface V2MoneyManagementOutboundPaymentsActions {
  /** `POST /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/create */
  create: (
    params: V2MoneyManagementOutboundPaymentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementOutboundPayment>;
  /** `GET /v2/money_management/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/v2/money_management/outbound_payments/retrieve */
  retrieve: (
    outboundPayment: string,
    params?: V2MoneyManagementOutboundPaymentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementOutboundPayment>;
  /** `GET /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/list */
  list: (
    params?: V2MoneyManagementOutboundPaymentListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2MoneyManagementOutboundPayment>;
  /** `POST /v2/money_management/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/v2/money_management/outbound_payments/cancel */
  cancel: (
    outboundPayment: string,
    params?: V2MoneyManagementOutboundPaymentCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementOutboundPayment>;
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
    params?: V2MoneyManagementReceivedCreditRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementReceivedCredit>;
  /** `GET /v2/money_management/received_credits` · https://docs.stripe.com/api/v2/money_management/received_credits/list */
  list: (
    params?: V2MoneyManagementReceivedCreditListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2MoneyManagementReceivedCredit>;
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
    params?: V2MoneyManagementTransactionEntryRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementTransactionEntry>;
  /** `GET /v2/money_management/transaction_entries` · https://docs.stripe.com/api/v2/money_management/transaction_entries/list */
  list: (
    params?: V2MoneyManagementTransactionEntryListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2MoneyManagementTransactionEntry>;
}

/** `stripe.v2.moneyManagement.transactions` */
export interface V2MoneyManagementTransactionsActions {
  /** `GET /v2/money_management/transactions/{transaction}` · https://docs.stripe.com/api/v2/money_management/transactions/retrieve */
  retrieve: (
    transaction: string,
    params?: V2MoneyManagementTransactionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementTransaction>;
  /** `POST /v2/money_management/transactions/{transaction}` · https://docs.stripe.com/api/v2/money_management/transactions/update */
  update: (
    transaction: string,
    params?: V2MoneyManagementTransactionUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementTransaction>;
  /** `GET /v2/money_management/transactions` · https://docs.stripe.com/api/v2/money_management/transactions/list */
  list: (
    params?: V2MoneyManagementTransactionListParams,
    options?: RequestOptions,
  ) => V2ListPromise<V2MoneyManagementTransaction>;
  /** `POST /v2/money_management/transactions/{transaction}/refresh_regulatory_receipt` · https://docs.stripe.com/api/v2/money_management/transactions/refresh_regulatory_receipt */
  refreshRegulatoryReceipt: (
    transaction: string,
    params?: TransactionRefreshRegulatoryReceiptParams,
    options?: RequestOptions,
  ) => ApiPromise<V2MoneyManagementTransaction>;
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

/** `stripe.webhookEndpoints` */
export interface WebhookEndpointsActions {
  /** `POST /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/create */
  create: <const E extends readonly string[] = []>(
    params: WebhookEndpointCreateParams<Expand<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<WebhookEndpoint, E>>;
  /** `GET /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    webhookEndpoint: string,
    params?: WebhookEndpointRetrieveParams<Expand<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<WebhookEndpoint, E>>;
  /** `POST /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/update */
  update: <const E extends readonly string[] = []>(
    webhookEndpoint: string,
    params?: WebhookEndpointUpdateParams<Expand<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<WebhookEndpoint, E>>;
  /** `DELETE /v1/webhook_endpoints/{webhook_endpoint}` · https://docs.stripe.com/api/webhook_endpoints/delete */
  del: (
    webhookEndpoint: string,
    params?: WebhookEndpointDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedWebhookEndpoint>;
  /** `GET /v1/webhook_endpoints` · https://docs.stripe.com/api/webhook_endpoints/list */
  list: <const E extends readonly string[] = []>(
    params?: WebhookEndpointListParams<ExpandItems<WebhookEndpoint, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<WebhookEndpoint, E>>;
}
