// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiPromise, RequestOptions } from "../types.ts";
import type { Account } from "./schemas/account.ts";
import type { ApplicationFee } from "./schemas/application-fee.ts";
import type { BalanceSettings } from "./schemas/balance-settings.ts";
import type { Balance } from "./schemas/balance.ts";
import type { Configuration } from "./schemas/billing-portal/configuration.ts";
import type { Alert } from "./schemas/billing/alert.ts";
import type { CreditBalanceTransaction } from "./schemas/billing/credit-balance-transaction.ts";
import type { CreditGrant } from "./schemas/billing/credit-grant.ts";
import type { Meter } from "./schemas/billing/meter.ts";
import type { Capability } from "./schemas/capability.ts";
import type { CashBalance } from "./schemas/cash-balance.ts";
import type { Charge } from "./schemas/charge.ts";
import type { Session } from "./schemas/checkout/session.ts";
import type { Order } from "./schemas/climate/order.ts";
import type { Product } from "./schemas/climate/product.ts";
import type { Coupon } from "./schemas/coupon.ts";
import type { CreditNote } from "./schemas/credit-note.ts";
import type { CustomerCashBalanceTransaction } from "./schemas/customer-cash-balance-transaction.ts";
import type { Customer } from "./schemas/customer.ts";
import type { Discount } from "./schemas/discount.ts";
import type { Dispute } from "./schemas/dispute.ts";
import type { FeeRefund } from "./schemas/fee-refund.ts";
import type { File } from "./schemas/file.ts";
import type { Account as FinancialConnectionsAccount } from "./schemas/financial-connections/account.ts";
import type { VerificationSession } from "./schemas/identity/verification-session.ts";
import type { InvoiceItem } from "./schemas/invoice-item.ts";
import type { InvoicePayment } from "./schemas/invoice-payment.ts";
import type { Invoice } from "./schemas/invoice.ts";
import type { Authorization } from "./schemas/issuing/authorization.ts";
import type { Card } from "./schemas/issuing/card.ts";
import type { Cardholder } from "./schemas/issuing/cardholder.ts";
import type { Dispute as IssuingDispute } from "./schemas/issuing/dispute.ts";
import type { PersonalizationDesign } from "./schemas/issuing/personalization-design.ts";
import type { Token } from "./schemas/issuing/token.ts";
import type { Transaction } from "./schemas/issuing/transaction.ts";
import type { Mandate } from "./schemas/mandate.ts";
import type { PaymentIntent } from "./schemas/payment-intent.ts";
import type { PaymentLink } from "./schemas/payment-link.ts";
import type { PaymentMethod } from "./schemas/payment-method.ts";
import type { Payout } from "./schemas/payout.ts";
import type { Person } from "./schemas/person.ts";
import type { Plan } from "./schemas/plan.ts";
import type { Price } from "./schemas/price.ts";
import type { Product as StripeProduct } from "./schemas/product.ts";
import type { PromotionCode } from "./schemas/promotion-code.ts";
import type { Quote } from "./schemas/quote.ts";
import type { EarlyFraudWarning } from "./schemas/radar/early-fraud-warning.ts";
import type { Refund } from "./schemas/refund.ts";
import type { Review } from "./schemas/review.ts";
import type { SetupIntent } from "./schemas/setup-intent.ts";
import type { ScheduledQueryRun } from "./schemas/sigma/scheduled-query-run.ts";
import type { Source } from "./schemas/source.ts";
import type { SubscriptionSchedule } from "./schemas/subscription-schedule.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { TaxId } from "./schemas/tax-id.ts";
import type { TaxRate } from "./schemas/tax-rate.ts";
import type { Settings } from "./schemas/tax/settings.ts";
import type { Reader } from "./schemas/terminal/reader.ts";
import type { TestClock } from "./schemas/test-helpers/test-clock.ts";
import type { Topup } from "./schemas/topup.ts";
import type { Transfer } from "./schemas/transfer.ts";
import type { ProductCatalogImport } from "./schemas/v2/commerce/product-catalog-import.ts";
import type { AccountPerson } from "./schemas/v2/core/account-person.ts";
import type { Account as V2CoreAccount } from "./schemas/v2/core/account.ts";
import type { EventDestination } from "./schemas/v2/core/event-destination.ts";
import type { Adjustment } from "./schemas/v2/money-management/adjustment.ts";
import type { FinancialAccount } from "./schemas/v2/money-management/financial-account.ts";
import type { FinancialAddress } from "./schemas/v2/money-management/financial-address.ts";
import type { InboundTransfer } from "./schemas/v2/money-management/inbound-transfer.ts";
import type { OutboundPayment } from "./schemas/v2/money-management/outbound-payment.ts";
import type { PayoutIntent } from "./schemas/v2/money-management/payout-intent.ts";
import type { PayoutMethod } from "./schemas/v2/money-management/payout-method.ts";
import type { ReceivedCredit } from "./schemas/v2/money-management/received-credit.ts";
import type { RecipientVerification } from "./schemas/v2/money-management/recipient-verification.ts";
import type { Transaction as V2MoneyManagementTransaction } from "./schemas/v2/money-management/transaction.ts";
import type {
  EventBase,
  EventType,
  RelatedObject,
  V1AccountApplicationAuthorizedEvent,
  V1AccountApplicationDeauthorizedEvent,
  V1AccountExternalAccountCreatedEvent,
  V1AccountExternalAccountDeletedEvent,
  V1AccountExternalAccountUpdatedEvent,
  V1AccountUpdatedEvent,
  V1ApplicationFeeCreatedEvent,
  V1ApplicationFeeRefundUpdatedEvent,
  V1ApplicationFeeRefundedEvent,
  V1BalanceAvailableEvent,
  V1BalanceSettingsUpdatedEvent,
  V1BillingAlertTriggeredEvent,
  V1BillingCreditBalanceTransactionCreatedEvent,
  V1BillingCreditGrantCreatedEvent,
  V1BillingCreditGrantUpdatedEvent,
  V1BillingMeterCreatedEvent,
  V1BillingMeterDeactivatedEvent,
  V1BillingMeterErrorReportTriggeredEvent,
  V1BillingMeterNoMeterFoundEvent,
  V1BillingMeterReactivatedEvent,
  V1BillingMeterUpdatedEvent,
  V1BillingPortalConfigurationCreatedEvent,
  V1BillingPortalConfigurationUpdatedEvent,
  V1BillingPortalSessionCreatedEvent,
  V1CapabilityUpdatedEvent,
  V1CashBalanceFundsAvailableEvent,
  V1ChargeCapturedEvent,
  V1ChargeDisputeClosedEvent,
  V1ChargeDisputeCreatedEvent,
  V1ChargeDisputeFundsReinstatedEvent,
  V1ChargeDisputeFundsWithdrawnEvent,
  V1ChargeDisputeUpdatedEvent,
  V1ChargeExpiredEvent,
  V1ChargeFailedEvent,
  V1ChargePendingEvent,
  V1ChargeRefundUpdatedEvent,
  V1ChargeRefundedEvent,
  V1ChargeSucceededEvent,
  V1ChargeUpdatedEvent,
  V1CheckoutSessionAsyncPaymentFailedEvent,
  V1CheckoutSessionAsyncPaymentSucceededEvent,
  V1CheckoutSessionCompletedEvent,
  V1CheckoutSessionExpiredEvent,
  V1ClimateOrderCanceledEvent,
  V1ClimateOrderCreatedEvent,
  V1ClimateOrderDelayedEvent,
  V1ClimateOrderDeliveredEvent,
  V1ClimateOrderProductSubstitutedEvent,
  V1ClimateProductCreatedEvent,
  V1ClimateProductPricingUpdatedEvent,
  V1CouponCreatedEvent,
  V1CouponDeletedEvent,
  V1CouponUpdatedEvent,
  V1CreditNoteCreatedEvent,
  V1CreditNoteUpdatedEvent,
  V1CreditNoteVoidedEvent,
  V1CustomerCashBalanceTransactionCreatedEvent,
  V1CustomerCreatedEvent,
  V1CustomerDeletedEvent,
  V1CustomerDiscountCreatedEvent,
  V1CustomerDiscountDeletedEvent,
  V1CustomerDiscountSourceChangedEvent,
  V1CustomerDiscountUpdatedEvent,
  V1CustomerSubscriptionActiveEvent,
  V1CustomerSubscriptionCancelAtChangedEvent,
  V1CustomerSubscriptionCreatedEvent,
  V1CustomerSubscriptionDefaultPaymentMethodChangedEvent,
  V1CustomerSubscriptionDeletedEvent,
  V1CustomerSubscriptionIncompleteEvent,
  V1CustomerSubscriptionIncompleteExpiredEvent,
  V1CustomerSubscriptionItemAddedEvent,
  V1CustomerSubscriptionItemPriceChangedEvent,
  V1CustomerSubscriptionItemQuantityChangedEvent,
  V1CustomerSubscriptionItemRemovedEvent,
  V1CustomerSubscriptionItemTaxRatesChangedEvent,
  V1CustomerSubscriptionPastDueEvent,
  V1CustomerSubscriptionPausedEvent,
  V1CustomerSubscriptionPendingUpdateAppliedEvent,
  V1CustomerSubscriptionPendingUpdateExpiredEvent,
  V1CustomerSubscriptionResumedEvent,
  V1CustomerSubscriptionTrialWillEndEvent,
  V1CustomerSubscriptionTrialingEvent,
  V1CustomerSubscriptionUnpaidEvent,
  V1CustomerSubscriptionUpdatedEvent,
  V1CustomerTaxIdCreatedEvent,
  V1CustomerTaxIdDeletedEvent,
  V1CustomerTaxIdUpdatedEvent,
  V1CustomerUpdatedEvent,
  V1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent,
  V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent,
  V1EntitlementsActiveEntitlementSummaryUpdatedEvent,
  V1FileCreatedEvent,
  V1FinancialConnectionsAccountAccountNumbersUpdatedEvent,
  V1FinancialConnectionsAccountBalanceRefreshFailedEvent,
  V1FinancialConnectionsAccountBalanceRefreshSucceededEvent,
  V1FinancialConnectionsAccountCreatedEvent,
  V1FinancialConnectionsAccountDeactivatedEvent,
  V1FinancialConnectionsAccountDisconnectedEvent,
  V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent,
  V1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent,
  V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent,
  V1FinancialConnectionsAccountOwnershipRefreshFailedEvent,
  V1FinancialConnectionsAccountOwnershipRefreshSucceededEvent,
  V1FinancialConnectionsAccountReactivatedEvent,
  V1FinancialConnectionsAccountRefreshedBalanceEvent,
  V1FinancialConnectionsAccountRefreshedOwnershipEvent,
  V1FinancialConnectionsAccountRefreshedTransactionsEvent,
  V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent,
  V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent,
  V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent,
  V1FinancialConnectionsAccountTransactionsRefreshFailedEvent,
  V1FinancialConnectionsAccountTransactionsRefreshSucceededEvent,
  V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent,
  V1FinancialConnectionsAccountUpcomingDeactivationEvent,
  V1IdentityVerificationSessionCanceledEvent,
  V1IdentityVerificationSessionCreatedEvent,
  V1IdentityVerificationSessionProcessingEvent,
  V1IdentityVerificationSessionRedactedEvent,
  V1IdentityVerificationSessionRequiresInputEvent,
  V1IdentityVerificationSessionVerifiedEvent,
  V1InvoiceCreatedEvent,
  V1InvoiceDeletedEvent,
  V1InvoiceDiscountAddedEvent,
  V1InvoiceDiscountRemovedEvent,
  V1InvoiceFinalizationFailedEvent,
  V1InvoiceFinalizedEvent,
  V1InvoiceLineItemAddedEvent,
  V1InvoiceLineItemPricingChangedEvent,
  V1InvoiceLineItemQuantityChangedEvent,
  V1InvoiceLineItemRemovedEvent,
  V1InvoiceMarkedUncollectibleEvent,
  V1InvoiceOverdueEvent,
  V1InvoiceOverpaidEvent,
  V1InvoicePaidEvent,
  V1InvoicePaymentActionRequiredEvent,
  V1InvoicePaymentAttemptRequiredEvent,
  V1InvoicePaymentCanceledEvent,
  V1InvoicePaymentFailedEvent,
  V1InvoicePaymentOpenEvent,
  V1InvoicePaymentPaidEvent,
  V1InvoicePaymentSucceededEvent,
  V1InvoiceSentEvent,
  V1InvoiceUpcomingEvent,
  V1InvoiceUpdatedEvent,
  V1InvoiceVoidedEvent,
  V1InvoiceWillBeDueEvent,
  V1InvoiceitemAmountChangedEvent,
  V1InvoiceitemCreatedEvent,
  V1InvoiceitemDeletedEvent,
  V1InvoiceitemDiscountAddedEvent,
  V1InvoiceitemDiscountRemovedEvent,
  V1IssuingAuthorizationCreatedEvent,
  V1IssuingAuthorizationRequestEvent,
  V1IssuingAuthorizationUpdatedEvent,
  V1IssuingCardCreatedEvent,
  V1IssuingCardUpdatedEvent,
  V1IssuingCardholderCreatedEvent,
  V1IssuingCardholderUpdatedEvent,
  V1IssuingDisputeClosedEvent,
  V1IssuingDisputeCreatedEvent,
  V1IssuingDisputeFundsReinstatedEvent,
  V1IssuingDisputeFundsRescindedEvent,
  V1IssuingDisputeSubmittedEvent,
  V1IssuingDisputeUpdatedEvent,
  V1IssuingPersonalizationDesignActivatedEvent,
  V1IssuingPersonalizationDesignDeactivatedEvent,
  V1IssuingPersonalizationDesignRejectedEvent,
  V1IssuingPersonalizationDesignUpdatedEvent,
  V1IssuingTokenCreatedEvent,
  V1IssuingTokenUpdatedEvent,
  V1IssuingTransactionCreatedEvent,
  V1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent,
  V1IssuingTransactionUpdatedEvent,
  V1MandateUpdatedEvent,
  V1PaymentIntentAmountCapturableUpdatedEvent,
  V1PaymentIntentCanceledEvent,
  V1PaymentIntentCreatedEvent,
  V1PaymentIntentPartiallyFundedEvent,
  V1PaymentIntentPaymentFailedEvent,
  V1PaymentIntentProcessingEvent,
  V1PaymentIntentRequiresActionEvent,
  V1PaymentIntentSucceededEvent,
  V1PaymentLinkCreatedEvent,
  V1PaymentLinkUpdatedEvent,
  V1PaymentMethodAttachedEvent,
  V1PaymentMethodAutomaticallyUpdatedEvent,
  V1PaymentMethodDetachedEvent,
  V1PaymentMethodUpdatedEvent,
  V1PayoutCanceledEvent,
  V1PayoutCreatedEvent,
  V1PayoutFailedEvent,
  V1PayoutPaidEvent,
  V1PayoutReconciliationCompletedEvent,
  V1PayoutUpdatedEvent,
  V1PersonCreatedEvent,
  V1PersonDeletedEvent,
  V1PersonUpdatedEvent,
  V1PlanCreatedEvent,
  V1PlanDeletedEvent,
  V1PlanUpdatedEvent,
  V1PriceActivatedEvent,
  V1PriceCreatedEvent,
  V1PriceDeactivatedEvent,
  V1PriceDeletedEvent,
  V1PriceLookupKeyChangedEvent,
  V1PriceTaxBehaviorChangedEvent,
  V1PriceUpdatedEvent,
  V1ProductActivatedEvent,
  V1ProductCreatedEvent,
  V1ProductDeactivatedEvent,
  V1ProductDefaultPriceChangedEvent,
  V1ProductDeletedEvent,
  V1ProductTaxCodeChangedEvent,
  V1ProductUpdatedEvent,
  V1PromotionCodeCreatedEvent,
  V1PromotionCodeFullyRedeemedEvent,
  V1PromotionCodeUpdatedEvent,
  V1QuoteAcceptedEvent,
  V1QuoteCanceledEvent,
  V1QuoteCreatedEvent,
  V1QuoteFinalizedEvent,
  V1RadarEarlyFraudWarningCreatedEvent,
  V1RadarEarlyFraudWarningUpdatedEvent,
  V1RefundCreatedEvent,
  V1RefundFailedEvent,
  V1RefundUpdatedEvent,
  V1ReviewClosedEvent,
  V1ReviewOpenedEvent,
  V1SetupIntentCanceledEvent,
  V1SetupIntentCreatedEvent,
  V1SetupIntentRequiresActionEvent,
  V1SetupIntentSetupFailedEvent,
  V1SetupIntentSucceededEvent,
  V1SigmaScheduledQueryRunCreatedEvent,
  V1SourceCanceledEvent,
  V1SourceChargeableEvent,
  V1SourceFailedEvent,
  V1SourceRefundAttributesRequiredEvent,
  V1SubscriptionScheduleAbortedEvent,
  V1SubscriptionScheduleCanceledEvent,
  V1SubscriptionScheduleCompletedEvent,
  V1SubscriptionScheduleCreatedEvent,
  V1SubscriptionScheduleExpiringEvent,
  V1SubscriptionSchedulePhaseAddedEvent,
  V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent,
  V1SubscriptionSchedulePhaseEndDateChangedEvent,
  V1SubscriptionSchedulePhaseRemovedEvent,
  V1SubscriptionSchedulePhaseTrialEndChangedEvent,
  V1SubscriptionScheduleReleasedEvent,
  V1SubscriptionScheduleUpdatedEvent,
  V1TaxRateCreatedEvent,
  V1TaxRateUpdatedEvent,
  V1TaxSettingsUpdatedEvent,
  V1TerminalReaderActionFailedEvent,
  V1TerminalReaderActionSucceededEvent,
  V1TerminalReaderActionUpdatedEvent,
  V1TestHelpersTestClockAdvancingEvent,
  V1TestHelpersTestClockCreatedEvent,
  V1TestHelpersTestClockDeletedEvent,
  V1TestHelpersTestClockInternalFailureEvent,
  V1TestHelpersTestClockReadyEvent,
  V1TopupCanceledEvent,
  V1TopupCreatedEvent,
  V1TopupFailedEvent,
  V1TopupReversedEvent,
  V1TopupSucceededEvent,
  V1TransferCreatedEvent,
  V1TransferReversedEvent,
  V1TransferUpdatedEvent,
  V2CommerceProductCatalogImportsFailedEvent,
  V2CommerceProductCatalogImportsProcessingEvent,
  V2CommerceProductCatalogImportsSucceededEvent,
  V2CommerceProductCatalogImportsSucceededWithErrorsEvent,
  V2CoreAccountClosedEvent,
  V2CoreAccountCreatedEvent,
  V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent,
  V2CoreAccountIncludingConfigurationCustomerUpdatedEvent,
  V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent,
  V2CoreAccountIncludingConfigurationMerchantUpdatedEvent,
  V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent,
  V2CoreAccountIncludingConfigurationRecipientUpdatedEvent,
  V2CoreAccountIncludingDefaultsUpdatedEvent,
  V2CoreAccountIncludingFutureRequirementsUpdatedEvent,
  V2CoreAccountIncludingIdentityUpdatedEvent,
  V2CoreAccountIncludingRequirementsUpdatedEvent,
  V2CoreAccountLinkReturnedEvent,
  V2CoreAccountPersonCreatedEvent,
  V2CoreAccountPersonDeletedEvent,
  V2CoreAccountPersonUpdatedEvent,
  V2CoreAccountUpdatedEvent,
  V2CoreEventDestinationPingEvent,
  V2MoneyManagementAdjustmentCreatedEvent,
  V2MoneyManagementFinancialAccountCreatedEvent,
  V2MoneyManagementFinancialAccountUpdatedEvent,
  V2MoneyManagementFinancialAddressActivatedEvent,
  V2MoneyManagementFinancialAddressFailedEvent,
  V2MoneyManagementInboundTransferAvailableEvent,
  V2MoneyManagementInboundTransferBankDebitFailedEvent,
  V2MoneyManagementInboundTransferBankDebitProcessingEvent,
  V2MoneyManagementInboundTransferBankDebitQueuedEvent,
  V2MoneyManagementInboundTransferBankDebitReturnedEvent,
  V2MoneyManagementInboundTransferBankDebitSucceededEvent,
  V2MoneyManagementOutboundPaymentCanceledEvent,
  V2MoneyManagementOutboundPaymentCreatedEvent,
  V2MoneyManagementOutboundPaymentFailedEvent,
  V2MoneyManagementOutboundPaymentPostedEvent,
  V2MoneyManagementOutboundPaymentReturnedEvent,
  V2MoneyManagementOutboundPaymentUnderReviewEvent,
  V2MoneyManagementOutboundPaymentUpdatedEvent,
  V2MoneyManagementPayoutIntentCanceledEvent,
  V2MoneyManagementPayoutIntentCreatedEvent,
  V2MoneyManagementPayoutIntentPendingEvent,
  V2MoneyManagementPayoutIntentPostedEvent,
  V2MoneyManagementPayoutIntentProcessingEvent,
  V2MoneyManagementPayoutIntentRequiresActionEvent,
  V2MoneyManagementPayoutIntentUpdatedEvent,
  V2MoneyManagementPayoutMethodCreatedEvent,
  V2MoneyManagementPayoutMethodUpdatedEvent,
  V2MoneyManagementReceivedCreditAvailableEvent,
  V2MoneyManagementReceivedCreditFailedEvent,
  V2MoneyManagementReceivedCreditReturnedEvent,
  V2MoneyManagementReceivedCreditSucceededEvent,
  V2MoneyManagementRecipientVerificationCreatedEvent,
  V2MoneyManagementRecipientVerificationUpdatedEvent,
  V2MoneyManagementTransactionCreatedEvent,
  V2MoneyManagementTransactionUpdatedEvent,
} from "./v2-events.ts";

export type EventNotification<Type extends EventType = EventType> = EventNotificationMap[Type];

export interface EventNotificationMap {
  "v1.account.application.authorized": V1AccountApplicationAuthorizedEventNotification;
  "v1.account.application.deauthorized": V1AccountApplicationDeauthorizedEventNotification;
  "v1.account.external_account.created": V1AccountExternalAccountCreatedEventNotification;
  "v1.account.external_account.deleted": V1AccountExternalAccountDeletedEventNotification;
  "v1.account.external_account.updated": V1AccountExternalAccountUpdatedEventNotification;
  "v1.account.updated": V1AccountUpdatedEventNotification;
  "v1.application_fee.created": V1ApplicationFeeCreatedEventNotification;
  "v1.application_fee.refund.updated": V1ApplicationFeeRefundUpdatedEventNotification;
  "v1.application_fee.refunded": V1ApplicationFeeRefundedEventNotification;
  "v1.balance.available": V1BalanceAvailableEventNotification;
  "v1.balance_settings.updated": V1BalanceSettingsUpdatedEventNotification;
  "v1.billing.alert.triggered": V1BillingAlertTriggeredEventNotification;
  "v1.billing.credit_balance_transaction.created": V1BillingCreditBalanceTransactionCreatedEventNotification;
  "v1.billing.credit_grant.created": V1BillingCreditGrantCreatedEventNotification;
  "v1.billing.credit_grant.updated": V1BillingCreditGrantUpdatedEventNotification;
  "v1.billing.meter.created": V1BillingMeterCreatedEventNotification;
  "v1.billing.meter.deactivated": V1BillingMeterDeactivatedEventNotification;
  "v1.billing.meter.error_report_triggered": V1BillingMeterErrorReportTriggeredEventNotification;
  "v1.billing.meter.no_meter_found": V1BillingMeterNoMeterFoundEventNotification;
  "v1.billing.meter.reactivated": V1BillingMeterReactivatedEventNotification;
  "v1.billing.meter.updated": V1BillingMeterUpdatedEventNotification;
  "v1.billing_portal.configuration.created": V1BillingPortalConfigurationCreatedEventNotification;
  "v1.billing_portal.configuration.updated": V1BillingPortalConfigurationUpdatedEventNotification;
  "v1.billing_portal.session.created": V1BillingPortalSessionCreatedEventNotification;
  "v1.capability.updated": V1CapabilityUpdatedEventNotification;
  "v1.cash_balance.funds_available": V1CashBalanceFundsAvailableEventNotification;
  "v1.charge.captured": V1ChargeCapturedEventNotification;
  "v1.charge.dispute.closed": V1ChargeDisputeClosedEventNotification;
  "v1.charge.dispute.created": V1ChargeDisputeCreatedEventNotification;
  "v1.charge.dispute.funds_reinstated": V1ChargeDisputeFundsReinstatedEventNotification;
  "v1.charge.dispute.funds_withdrawn": V1ChargeDisputeFundsWithdrawnEventNotification;
  "v1.charge.dispute.updated": V1ChargeDisputeUpdatedEventNotification;
  "v1.charge.expired": V1ChargeExpiredEventNotification;
  "v1.charge.failed": V1ChargeFailedEventNotification;
  "v1.charge.pending": V1ChargePendingEventNotification;
  "v1.charge.refund.updated": V1ChargeRefundUpdatedEventNotification;
  "v1.charge.refunded": V1ChargeRefundedEventNotification;
  "v1.charge.succeeded": V1ChargeSucceededEventNotification;
  "v1.charge.updated": V1ChargeUpdatedEventNotification;
  "v1.checkout.session.async_payment_failed": V1CheckoutSessionAsyncPaymentFailedEventNotification;
  "v1.checkout.session.async_payment_succeeded": V1CheckoutSessionAsyncPaymentSucceededEventNotification;
  "v1.checkout.session.completed": V1CheckoutSessionCompletedEventNotification;
  "v1.checkout.session.expired": V1CheckoutSessionExpiredEventNotification;
  "v1.climate.order.canceled": V1ClimateOrderCanceledEventNotification;
  "v1.climate.order.created": V1ClimateOrderCreatedEventNotification;
  "v1.climate.order.delayed": V1ClimateOrderDelayedEventNotification;
  "v1.climate.order.delivered": V1ClimateOrderDeliveredEventNotification;
  "v1.climate.order.product_substituted": V1ClimateOrderProductSubstitutedEventNotification;
  "v1.climate.product.created": V1ClimateProductCreatedEventNotification;
  "v1.climate.product.pricing_updated": V1ClimateProductPricingUpdatedEventNotification;
  "v1.coupon.created": V1CouponCreatedEventNotification;
  "v1.coupon.deleted": V1CouponDeletedEventNotification;
  "v1.coupon.updated": V1CouponUpdatedEventNotification;
  "v1.credit_note.created": V1CreditNoteCreatedEventNotification;
  "v1.credit_note.updated": V1CreditNoteUpdatedEventNotification;
  "v1.credit_note.voided": V1CreditNoteVoidedEventNotification;
  "v1.customer.created": V1CustomerCreatedEventNotification;
  "v1.customer.deleted": V1CustomerDeletedEventNotification;
  "v1.customer.discount.created": V1CustomerDiscountCreatedEventNotification;
  "v1.customer.discount.deleted": V1CustomerDiscountDeletedEventNotification;
  "v1.customer.discount.source_changed": V1CustomerDiscountSourceChangedEventNotification;
  "v1.customer.discount.updated": V1CustomerDiscountUpdatedEventNotification;
  "v1.customer.subscription.active": V1CustomerSubscriptionActiveEventNotification;
  "v1.customer.subscription.cancel_at_changed": V1CustomerSubscriptionCancelAtChangedEventNotification;
  "v1.customer.subscription.created": V1CustomerSubscriptionCreatedEventNotification;
  "v1.customer.subscription.default_payment_method_changed": V1CustomerSubscriptionDefaultPaymentMethodChangedEventNotification;
  "v1.customer.subscription.deleted": V1CustomerSubscriptionDeletedEventNotification;
  "v1.customer.subscription.incomplete": V1CustomerSubscriptionIncompleteEventNotification;
  "v1.customer.subscription.incomplete_expired": V1CustomerSubscriptionIncompleteExpiredEventNotification;
  "v1.customer.subscription.item_added": V1CustomerSubscriptionItemAddedEventNotification;
  "v1.customer.subscription.item_price_changed": V1CustomerSubscriptionItemPriceChangedEventNotification;
  "v1.customer.subscription.item_quantity_changed": V1CustomerSubscriptionItemQuantityChangedEventNotification;
  "v1.customer.subscription.item_removed": V1CustomerSubscriptionItemRemovedEventNotification;
  "v1.customer.subscription.item_tax_rates_changed": V1CustomerSubscriptionItemTaxRatesChangedEventNotification;
  "v1.customer.subscription.past_due": V1CustomerSubscriptionPastDueEventNotification;
  "v1.customer.subscription.paused": V1CustomerSubscriptionPausedEventNotification;
  "v1.customer.subscription.pending_update_applied": V1CustomerSubscriptionPendingUpdateAppliedEventNotification;
  "v1.customer.subscription.pending_update_expired": V1CustomerSubscriptionPendingUpdateExpiredEventNotification;
  "v1.customer.subscription.resumed": V1CustomerSubscriptionResumedEventNotification;
  "v1.customer.subscription.trial_will_end": V1CustomerSubscriptionTrialWillEndEventNotification;
  "v1.customer.subscription.trialing": V1CustomerSubscriptionTrialingEventNotification;
  "v1.customer.subscription.unpaid": V1CustomerSubscriptionUnpaidEventNotification;
  "v1.customer.subscription.updated": V1CustomerSubscriptionUpdatedEventNotification;
  "v1.customer.tax_id.created": V1CustomerTaxIdCreatedEventNotification;
  "v1.customer.tax_id.deleted": V1CustomerTaxIdDeletedEventNotification;
  "v1.customer.tax_id.updated": V1CustomerTaxIdUpdatedEventNotification;
  "v1.customer.updated": V1CustomerUpdatedEventNotification;
  "v1.customer_cash_balance_transaction.created": V1CustomerCashBalanceTransactionCreatedEventNotification;
  "v1.entitlements.active_entitlement_summary.entitlement_added": V1EntitlementsActiveEntitlementSummaryEntitlementAddedEventNotification;
  "v1.entitlements.active_entitlement_summary.entitlement_removed": V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEventNotification;
  "v1.entitlements.active_entitlement_summary.updated": V1EntitlementsActiveEntitlementSummaryUpdatedEventNotification;
  "v1.file.created": V1FileCreatedEventNotification;
  "v1.financial_connections.account.account_numbers_updated": V1FinancialConnectionsAccountAccountNumbersUpdatedEventNotification;
  "v1.financial_connections.account.balance_refresh_failed": V1FinancialConnectionsAccountBalanceRefreshFailedEventNotification;
  "v1.financial_connections.account.balance_refresh_succeeded": V1FinancialConnectionsAccountBalanceRefreshSucceededEventNotification;
  "v1.financial_connections.account.created": V1FinancialConnectionsAccountCreatedEventNotification;
  "v1.financial_connections.account.deactivated": V1FinancialConnectionsAccountDeactivatedEventNotification;
  "v1.financial_connections.account.disconnected": V1FinancialConnectionsAccountDisconnectedEventNotification;
  "v1.financial_connections.account.expected_deactivation_date_updated": V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEventNotification;
  "v1.financial_connections.account.inferred_balances_refresh_failed": V1FinancialConnectionsAccountInferredBalancesRefreshFailedEventNotification;
  "v1.financial_connections.account.inferred_balances_refresh_succeeded": V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEventNotification;
  "v1.financial_connections.account.ownership_refresh_failed": V1FinancialConnectionsAccountOwnershipRefreshFailedEventNotification;
  "v1.financial_connections.account.ownership_refresh_succeeded": V1FinancialConnectionsAccountOwnershipRefreshSucceededEventNotification;
  "v1.financial_connections.account.reactivated": V1FinancialConnectionsAccountReactivatedEventNotification;
  "v1.financial_connections.account.refreshed_balance": V1FinancialConnectionsAccountRefreshedBalanceEventNotification;
  "v1.financial_connections.account.refreshed_ownership": V1FinancialConnectionsAccountRefreshedOwnershipEventNotification;
  "v1.financial_connections.account.refreshed_transactions": V1FinancialConnectionsAccountRefreshedTransactionsEventNotification;
  "v1.financial_connections.account.risk_intelligence_refresh_failed": V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEventNotification;
  "v1.financial_connections.account.risk_intelligence_refresh_succeeded": V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEventNotification;
  "v1.financial_connections.account.supported_payment_method_types_updated": V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEventNotification;
  "v1.financial_connections.account.transactions_refresh_failed": V1FinancialConnectionsAccountTransactionsRefreshFailedEventNotification;
  "v1.financial_connections.account.transactions_refresh_succeeded": V1FinancialConnectionsAccountTransactionsRefreshSucceededEventNotification;
  "v1.financial_connections.account.upcoming_account_number_expiry": V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEventNotification;
  "v1.financial_connections.account.upcoming_deactivation": V1FinancialConnectionsAccountUpcomingDeactivationEventNotification;
  "v1.identity.verification_session.canceled": V1IdentityVerificationSessionCanceledEventNotification;
  "v1.identity.verification_session.created": V1IdentityVerificationSessionCreatedEventNotification;
  "v1.identity.verification_session.processing": V1IdentityVerificationSessionProcessingEventNotification;
  "v1.identity.verification_session.redacted": V1IdentityVerificationSessionRedactedEventNotification;
  "v1.identity.verification_session.requires_input": V1IdentityVerificationSessionRequiresInputEventNotification;
  "v1.identity.verification_session.verified": V1IdentityVerificationSessionVerifiedEventNotification;
  "v1.invoice.created": V1InvoiceCreatedEventNotification;
  "v1.invoice.deleted": V1InvoiceDeletedEventNotification;
  "v1.invoice.discount_added": V1InvoiceDiscountAddedEventNotification;
  "v1.invoice.discount_removed": V1InvoiceDiscountRemovedEventNotification;
  "v1.invoice.finalization_failed": V1InvoiceFinalizationFailedEventNotification;
  "v1.invoice.finalized": V1InvoiceFinalizedEventNotification;
  "v1.invoice.line_item_added": V1InvoiceLineItemAddedEventNotification;
  "v1.invoice.line_item_pricing_changed": V1InvoiceLineItemPricingChangedEventNotification;
  "v1.invoice.line_item_quantity_changed": V1InvoiceLineItemQuantityChangedEventNotification;
  "v1.invoice.line_item_removed": V1InvoiceLineItemRemovedEventNotification;
  "v1.invoice.marked_uncollectible": V1InvoiceMarkedUncollectibleEventNotification;
  "v1.invoice.overdue": V1InvoiceOverdueEventNotification;
  "v1.invoice.overpaid": V1InvoiceOverpaidEventNotification;
  "v1.invoice.paid": V1InvoicePaidEventNotification;
  "v1.invoice.payment_action_required": V1InvoicePaymentActionRequiredEventNotification;
  "v1.invoice.payment_attempt_required": V1InvoicePaymentAttemptRequiredEventNotification;
  "v1.invoice.payment_failed": V1InvoicePaymentFailedEventNotification;
  "v1.invoice.payment_succeeded": V1InvoicePaymentSucceededEventNotification;
  "v1.invoice.sent": V1InvoiceSentEventNotification;
  "v1.invoice.upcoming": V1InvoiceUpcomingEventNotification;
  "v1.invoice.updated": V1InvoiceUpdatedEventNotification;
  "v1.invoice.voided": V1InvoiceVoidedEventNotification;
  "v1.invoice.will_be_due": V1InvoiceWillBeDueEventNotification;
  "v1.invoice_payment.canceled": V1InvoicePaymentCanceledEventNotification;
  "v1.invoice_payment.open": V1InvoicePaymentOpenEventNotification;
  "v1.invoice_payment.paid": V1InvoicePaymentPaidEventNotification;
  "v1.invoiceitem.amount_changed": V1InvoiceitemAmountChangedEventNotification;
  "v1.invoiceitem.created": V1InvoiceitemCreatedEventNotification;
  "v1.invoiceitem.deleted": V1InvoiceitemDeletedEventNotification;
  "v1.invoiceitem.discount_added": V1InvoiceitemDiscountAddedEventNotification;
  "v1.invoiceitem.discount_removed": V1InvoiceitemDiscountRemovedEventNotification;
  "v1.issuing_authorization.created": V1IssuingAuthorizationCreatedEventNotification;
  "v1.issuing_authorization.request": V1IssuingAuthorizationRequestEventNotification;
  "v1.issuing_authorization.updated": V1IssuingAuthorizationUpdatedEventNotification;
  "v1.issuing_card.created": V1IssuingCardCreatedEventNotification;
  "v1.issuing_card.updated": V1IssuingCardUpdatedEventNotification;
  "v1.issuing_cardholder.created": V1IssuingCardholderCreatedEventNotification;
  "v1.issuing_cardholder.updated": V1IssuingCardholderUpdatedEventNotification;
  "v1.issuing_dispute.closed": V1IssuingDisputeClosedEventNotification;
  "v1.issuing_dispute.created": V1IssuingDisputeCreatedEventNotification;
  "v1.issuing_dispute.funds_reinstated": V1IssuingDisputeFundsReinstatedEventNotification;
  "v1.issuing_dispute.funds_rescinded": V1IssuingDisputeFundsRescindedEventNotification;
  "v1.issuing_dispute.submitted": V1IssuingDisputeSubmittedEventNotification;
  "v1.issuing_dispute.updated": V1IssuingDisputeUpdatedEventNotification;
  "v1.issuing_personalization_design.activated": V1IssuingPersonalizationDesignActivatedEventNotification;
  "v1.issuing_personalization_design.deactivated": V1IssuingPersonalizationDesignDeactivatedEventNotification;
  "v1.issuing_personalization_design.rejected": V1IssuingPersonalizationDesignRejectedEventNotification;
  "v1.issuing_personalization_design.updated": V1IssuingPersonalizationDesignUpdatedEventNotification;
  "v1.issuing_token.created": V1IssuingTokenCreatedEventNotification;
  "v1.issuing_token.updated": V1IssuingTokenUpdatedEventNotification;
  "v1.issuing_transaction.created": V1IssuingTransactionCreatedEventNotification;
  "v1.issuing_transaction.purchase_details_receipt_updated": V1IssuingTransactionPurchaseDetailsReceiptUpdatedEventNotification;
  "v1.issuing_transaction.updated": V1IssuingTransactionUpdatedEventNotification;
  "v1.mandate.updated": V1MandateUpdatedEventNotification;
  "v1.payment_intent.amount_capturable_updated": V1PaymentIntentAmountCapturableUpdatedEventNotification;
  "v1.payment_intent.canceled": V1PaymentIntentCanceledEventNotification;
  "v1.payment_intent.created": V1PaymentIntentCreatedEventNotification;
  "v1.payment_intent.partially_funded": V1PaymentIntentPartiallyFundedEventNotification;
  "v1.payment_intent.payment_failed": V1PaymentIntentPaymentFailedEventNotification;
  "v1.payment_intent.processing": V1PaymentIntentProcessingEventNotification;
  "v1.payment_intent.requires_action": V1PaymentIntentRequiresActionEventNotification;
  "v1.payment_intent.succeeded": V1PaymentIntentSucceededEventNotification;
  "v1.payment_link.created": V1PaymentLinkCreatedEventNotification;
  "v1.payment_link.updated": V1PaymentLinkUpdatedEventNotification;
  "v1.payment_method.attached": V1PaymentMethodAttachedEventNotification;
  "v1.payment_method.automatically_updated": V1PaymentMethodAutomaticallyUpdatedEventNotification;
  "v1.payment_method.detached": V1PaymentMethodDetachedEventNotification;
  "v1.payment_method.updated": V1PaymentMethodUpdatedEventNotification;
  "v1.payout.canceled": V1PayoutCanceledEventNotification;
  "v1.payout.created": V1PayoutCreatedEventNotification;
  "v1.payout.failed": V1PayoutFailedEventNotification;
  "v1.payout.paid": V1PayoutPaidEventNotification;
  "v1.payout.reconciliation_completed": V1PayoutReconciliationCompletedEventNotification;
  "v1.payout.updated": V1PayoutUpdatedEventNotification;
  "v1.person.created": V1PersonCreatedEventNotification;
  "v1.person.deleted": V1PersonDeletedEventNotification;
  "v1.person.updated": V1PersonUpdatedEventNotification;
  "v1.plan.created": V1PlanCreatedEventNotification;
  "v1.plan.deleted": V1PlanDeletedEventNotification;
  "v1.plan.updated": V1PlanUpdatedEventNotification;
  "v1.price.activated": V1PriceActivatedEventNotification;
  "v1.price.created": V1PriceCreatedEventNotification;
  "v1.price.deactivated": V1PriceDeactivatedEventNotification;
  "v1.price.deleted": V1PriceDeletedEventNotification;
  "v1.price.lookup_key_changed": V1PriceLookupKeyChangedEventNotification;
  "v1.price.tax_behavior_changed": V1PriceTaxBehaviorChangedEventNotification;
  "v1.price.updated": V1PriceUpdatedEventNotification;
  "v1.product.activated": V1ProductActivatedEventNotification;
  "v1.product.created": V1ProductCreatedEventNotification;
  "v1.product.deactivated": V1ProductDeactivatedEventNotification;
  "v1.product.default_price_changed": V1ProductDefaultPriceChangedEventNotification;
  "v1.product.deleted": V1ProductDeletedEventNotification;
  "v1.product.tax_code_changed": V1ProductTaxCodeChangedEventNotification;
  "v1.product.updated": V1ProductUpdatedEventNotification;
  "v1.promotion_code.created": V1PromotionCodeCreatedEventNotification;
  "v1.promotion_code.fully_redeemed": V1PromotionCodeFullyRedeemedEventNotification;
  "v1.promotion_code.updated": V1PromotionCodeUpdatedEventNotification;
  "v1.quote.accepted": V1QuoteAcceptedEventNotification;
  "v1.quote.canceled": V1QuoteCanceledEventNotification;
  "v1.quote.created": V1QuoteCreatedEventNotification;
  "v1.quote.finalized": V1QuoteFinalizedEventNotification;
  "v1.radar.early_fraud_warning.created": V1RadarEarlyFraudWarningCreatedEventNotification;
  "v1.radar.early_fraud_warning.updated": V1RadarEarlyFraudWarningUpdatedEventNotification;
  "v1.refund.created": V1RefundCreatedEventNotification;
  "v1.refund.failed": V1RefundFailedEventNotification;
  "v1.refund.updated": V1RefundUpdatedEventNotification;
  "v1.review.closed": V1ReviewClosedEventNotification;
  "v1.review.opened": V1ReviewOpenedEventNotification;
  "v1.setup_intent.canceled": V1SetupIntentCanceledEventNotification;
  "v1.setup_intent.created": V1SetupIntentCreatedEventNotification;
  "v1.setup_intent.requires_action": V1SetupIntentRequiresActionEventNotification;
  "v1.setup_intent.setup_failed": V1SetupIntentSetupFailedEventNotification;
  "v1.setup_intent.succeeded": V1SetupIntentSucceededEventNotification;
  "v1.sigma.scheduled_query_run.created": V1SigmaScheduledQueryRunCreatedEventNotification;
  "v1.source.canceled": V1SourceCanceledEventNotification;
  "v1.source.chargeable": V1SourceChargeableEventNotification;
  "v1.source.failed": V1SourceFailedEventNotification;
  "v1.source.refund_attributes_required": V1SourceRefundAttributesRequiredEventNotification;
  "v1.subscription_schedule.aborted": V1SubscriptionScheduleAbortedEventNotification;
  "v1.subscription_schedule.canceled": V1SubscriptionScheduleCanceledEventNotification;
  "v1.subscription_schedule.completed": V1SubscriptionScheduleCompletedEventNotification;
  "v1.subscription_schedule.created": V1SubscriptionScheduleCreatedEventNotification;
  "v1.subscription_schedule.expiring": V1SubscriptionScheduleExpiringEventNotification;
  "v1.subscription_schedule.phase_added": V1SubscriptionSchedulePhaseAddedEventNotification;
  "v1.subscription_schedule.phase_default_tax_rates_changed": V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEventNotification;
  "v1.subscription_schedule.phase_end_date_changed": V1SubscriptionSchedulePhaseEndDateChangedEventNotification;
  "v1.subscription_schedule.phase_removed": V1SubscriptionSchedulePhaseRemovedEventNotification;
  "v1.subscription_schedule.phase_trial_end_changed": V1SubscriptionSchedulePhaseTrialEndChangedEventNotification;
  "v1.subscription_schedule.released": V1SubscriptionScheduleReleasedEventNotification;
  "v1.subscription_schedule.updated": V1SubscriptionScheduleUpdatedEventNotification;
  "v1.tax.settings.updated": V1TaxSettingsUpdatedEventNotification;
  "v1.tax_rate.created": V1TaxRateCreatedEventNotification;
  "v1.tax_rate.updated": V1TaxRateUpdatedEventNotification;
  "v1.terminal.reader.action_failed": V1TerminalReaderActionFailedEventNotification;
  "v1.terminal.reader.action_succeeded": V1TerminalReaderActionSucceededEventNotification;
  "v1.terminal.reader.action_updated": V1TerminalReaderActionUpdatedEventNotification;
  "v1.test_helpers.test_clock.advancing": V1TestHelpersTestClockAdvancingEventNotification;
  "v1.test_helpers.test_clock.created": V1TestHelpersTestClockCreatedEventNotification;
  "v1.test_helpers.test_clock.deleted": V1TestHelpersTestClockDeletedEventNotification;
  "v1.test_helpers.test_clock.internal_failure": V1TestHelpersTestClockInternalFailureEventNotification;
  "v1.test_helpers.test_clock.ready": V1TestHelpersTestClockReadyEventNotification;
  "v1.topup.canceled": V1TopupCanceledEventNotification;
  "v1.topup.created": V1TopupCreatedEventNotification;
  "v1.topup.failed": V1TopupFailedEventNotification;
  "v1.topup.reversed": V1TopupReversedEventNotification;
  "v1.topup.succeeded": V1TopupSucceededEventNotification;
  "v1.transfer.created": V1TransferCreatedEventNotification;
  "v1.transfer.reversed": V1TransferReversedEventNotification;
  "v1.transfer.updated": V1TransferUpdatedEventNotification;
  "v2.commerce.product_catalog.imports.failed": V2CommerceProductCatalogImportsFailedEventNotification;
  "v2.commerce.product_catalog.imports.processing": V2CommerceProductCatalogImportsProcessingEventNotification;
  "v2.commerce.product_catalog.imports.succeeded": V2CommerceProductCatalogImportsSucceededEventNotification;
  "v2.commerce.product_catalog.imports.succeeded_with_errors": V2CommerceProductCatalogImportsSucceededWithErrorsEventNotification;
  "v2.core.account[configuration.customer].capability_status_updated": V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventNotification;
  "v2.core.account[configuration.customer].updated": V2CoreAccountIncludingConfigurationCustomerUpdatedEventNotification;
  "v2.core.account[configuration.merchant].capability_status_updated": V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventNotification;
  "v2.core.account[configuration.merchant].updated": V2CoreAccountIncludingConfigurationMerchantUpdatedEventNotification;
  "v2.core.account[configuration.recipient].capability_status_updated": V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventNotification;
  "v2.core.account[configuration.recipient].updated": V2CoreAccountIncludingConfigurationRecipientUpdatedEventNotification;
  "v2.core.account[defaults].updated": V2CoreAccountIncludingDefaultsUpdatedEventNotification;
  "v2.core.account[future_requirements].updated": V2CoreAccountIncludingFutureRequirementsUpdatedEventNotification;
  "v2.core.account[identity].updated": V2CoreAccountIncludingIdentityUpdatedEventNotification;
  "v2.core.account[requirements].updated": V2CoreAccountIncludingRequirementsUpdatedEventNotification;
  "v2.core.account.closed": V2CoreAccountClosedEventNotification;
  "v2.core.account.created": V2CoreAccountCreatedEventNotification;
  "v2.core.account.updated": V2CoreAccountUpdatedEventNotification;
  "v2.core.account_link.returned": V2CoreAccountLinkReturnedEventNotification;
  "v2.core.account_person.created": V2CoreAccountPersonCreatedEventNotification;
  "v2.core.account_person.deleted": V2CoreAccountPersonDeletedEventNotification;
  "v2.core.account_person.updated": V2CoreAccountPersonUpdatedEventNotification;
  "v2.core.event_destination.ping": V2CoreEventDestinationPingEventNotification;
  "v2.money_management.adjustment.created": V2MoneyManagementAdjustmentCreatedEventNotification;
  "v2.money_management.financial_account.created": V2MoneyManagementFinancialAccountCreatedEventNotification;
  "v2.money_management.financial_account.updated": V2MoneyManagementFinancialAccountUpdatedEventNotification;
  "v2.money_management.financial_address.activated": V2MoneyManagementFinancialAddressActivatedEventNotification;
  "v2.money_management.financial_address.failed": V2MoneyManagementFinancialAddressFailedEventNotification;
  "v2.money_management.inbound_transfer.available": V2MoneyManagementInboundTransferAvailableEventNotification;
  "v2.money_management.inbound_transfer.bank_debit_failed": V2MoneyManagementInboundTransferBankDebitFailedEventNotification;
  "v2.money_management.inbound_transfer.bank_debit_processing": V2MoneyManagementInboundTransferBankDebitProcessingEventNotification;
  "v2.money_management.inbound_transfer.bank_debit_queued": V2MoneyManagementInboundTransferBankDebitQueuedEventNotification;
  "v2.money_management.inbound_transfer.bank_debit_returned": V2MoneyManagementInboundTransferBankDebitReturnedEventNotification;
  "v2.money_management.inbound_transfer.bank_debit_succeeded": V2MoneyManagementInboundTransferBankDebitSucceededEventNotification;
  "v2.money_management.outbound_payment.canceled": V2MoneyManagementOutboundPaymentCanceledEventNotification;
  "v2.money_management.outbound_payment.created": V2MoneyManagementOutboundPaymentCreatedEventNotification;
  "v2.money_management.outbound_payment.failed": V2MoneyManagementOutboundPaymentFailedEventNotification;
  "v2.money_management.outbound_payment.posted": V2MoneyManagementOutboundPaymentPostedEventNotification;
  "v2.money_management.outbound_payment.returned": V2MoneyManagementOutboundPaymentReturnedEventNotification;
  "v2.money_management.outbound_payment.under_review": V2MoneyManagementOutboundPaymentUnderReviewEventNotification;
  "v2.money_management.outbound_payment.updated": V2MoneyManagementOutboundPaymentUpdatedEventNotification;
  "v2.money_management.payout_intent.canceled": V2MoneyManagementPayoutIntentCanceledEventNotification;
  "v2.money_management.payout_intent.created": V2MoneyManagementPayoutIntentCreatedEventNotification;
  "v2.money_management.payout_intent.pending": V2MoneyManagementPayoutIntentPendingEventNotification;
  "v2.money_management.payout_intent.posted": V2MoneyManagementPayoutIntentPostedEventNotification;
  "v2.money_management.payout_intent.processing": V2MoneyManagementPayoutIntentProcessingEventNotification;
  "v2.money_management.payout_intent.requires_action": V2MoneyManagementPayoutIntentRequiresActionEventNotification;
  "v2.money_management.payout_intent.updated": V2MoneyManagementPayoutIntentUpdatedEventNotification;
  "v2.money_management.payout_method.created": V2MoneyManagementPayoutMethodCreatedEventNotification;
  "v2.money_management.payout_method.updated": V2MoneyManagementPayoutMethodUpdatedEventNotification;
  "v2.money_management.received_credit.available": V2MoneyManagementReceivedCreditAvailableEventNotification;
  "v2.money_management.received_credit.failed": V2MoneyManagementReceivedCreditFailedEventNotification;
  "v2.money_management.received_credit.returned": V2MoneyManagementReceivedCreditReturnedEventNotification;
  "v2.money_management.received_credit.succeeded": V2MoneyManagementReceivedCreditSucceededEventNotification;
  "v2.money_management.recipient_verification.created": V2MoneyManagementRecipientVerificationCreatedEventNotification;
  "v2.money_management.recipient_verification.updated": V2MoneyManagementRecipientVerificationUpdatedEventNotification;
  "v2.money_management.transaction.created": V2MoneyManagementTransactionCreatedEventNotification;
  "v2.money_management.transaction.updated": V2MoneyManagementTransactionUpdatedEventNotification;
}

export interface V1AccountApplicationAuthorizedEventNotification
  extends EventNotificationBase<V1AccountApplicationAuthorizedEvent, null> {
  type: "v1.account.application.authorized";
}

export interface V1AccountApplicationDeauthorizedEventNotification
  extends EventNotificationBase<V1AccountApplicationDeauthorizedEvent, null> {
  type: "v1.account.application.deauthorized";
}

export interface V1AccountExternalAccountCreatedEventNotification
  extends EventNotificationBase<V1AccountExternalAccountCreatedEvent, null> {
  type: "v1.account.external_account.created";
}

export interface V1AccountExternalAccountDeletedEventNotification
  extends EventNotificationBase<V1AccountExternalAccountDeletedEvent, null> {
  type: "v1.account.external_account.deleted";
}

export interface V1AccountExternalAccountUpdatedEventNotification
  extends EventNotificationBase<V1AccountExternalAccountUpdatedEvent, null> {
  type: "v1.account.external_account.updated";
}

export interface V1AccountUpdatedEventNotification
  extends EventNotificationBase<V1AccountUpdatedEvent, Account> {
  type: "v1.account.updated";
  related_object: RelatedObject;
}

export interface V1ApplicationFeeCreatedEventNotification
  extends EventNotificationBase<V1ApplicationFeeCreatedEvent, ApplicationFee> {
  type: "v1.application_fee.created";
  related_object: RelatedObject;
}

export interface V1ApplicationFeeRefundUpdatedEventNotification
  extends EventNotificationBase<V1ApplicationFeeRefundUpdatedEvent, FeeRefund> {
  type: "v1.application_fee.refund.updated";
  related_object: RelatedObject;
}

export interface V1ApplicationFeeRefundedEventNotification
  extends EventNotificationBase<V1ApplicationFeeRefundedEvent, ApplicationFee> {
  type: "v1.application_fee.refunded";
  related_object: RelatedObject;
}

export interface V1BalanceAvailableEventNotification
  extends EventNotificationBase<V1BalanceAvailableEvent, Balance> {
  type: "v1.balance.available";
  related_object: RelatedObject;
}

export interface V1BalanceSettingsUpdatedEventNotification
  extends EventNotificationBase<V1BalanceSettingsUpdatedEvent, BalanceSettings> {
  type: "v1.balance_settings.updated";
  related_object: RelatedObject;
}

export interface V1BillingAlertTriggeredEventNotification
  extends EventNotificationBase<V1BillingAlertTriggeredEvent, Alert> {
  type: "v1.billing.alert.triggered";
  related_object: RelatedObject;
}

export interface V1BillingCreditBalanceTransactionCreatedEventNotification
  extends EventNotificationBase<V1BillingCreditBalanceTransactionCreatedEvent, CreditBalanceTransaction> {
  type: "v1.billing.credit_balance_transaction.created";
  related_object: RelatedObject;
}

export interface V1BillingCreditGrantCreatedEventNotification
  extends EventNotificationBase<V1BillingCreditGrantCreatedEvent, CreditGrant> {
  type: "v1.billing.credit_grant.created";
  related_object: RelatedObject;
}

export interface V1BillingCreditGrantUpdatedEventNotification
  extends EventNotificationBase<V1BillingCreditGrantUpdatedEvent, CreditGrant> {
  type: "v1.billing.credit_grant.updated";
  related_object: RelatedObject;
}

export interface V1BillingMeterCreatedEventNotification
  extends EventNotificationBase<V1BillingMeterCreatedEvent, Meter> {
  type: "v1.billing.meter.created";
  related_object: RelatedObject;
}

export interface V1BillingMeterDeactivatedEventNotification
  extends EventNotificationBase<V1BillingMeterDeactivatedEvent, Meter> {
  type: "v1.billing.meter.deactivated";
  related_object: RelatedObject;
}

export interface V1BillingMeterErrorReportTriggeredEventNotification
  extends EventNotificationBase<V1BillingMeterErrorReportTriggeredEvent, Meter> {
  type: "v1.billing.meter.error_report_triggered";
  related_object: RelatedObject;
}

export interface V1BillingMeterNoMeterFoundEventNotification
  extends EventNotificationBase<V1BillingMeterNoMeterFoundEvent, null> {
  type: "v1.billing.meter.no_meter_found";
}

export interface V1BillingMeterReactivatedEventNotification
  extends EventNotificationBase<V1BillingMeterReactivatedEvent, Meter> {
  type: "v1.billing.meter.reactivated";
  related_object: RelatedObject;
}

export interface V1BillingMeterUpdatedEventNotification
  extends EventNotificationBase<V1BillingMeterUpdatedEvent, Meter> {
  type: "v1.billing.meter.updated";
  related_object: RelatedObject;
}

export interface V1BillingPortalConfigurationCreatedEventNotification
  extends EventNotificationBase<V1BillingPortalConfigurationCreatedEvent, Configuration> {
  type: "v1.billing_portal.configuration.created";
  related_object: RelatedObject;
}

export interface V1BillingPortalConfigurationUpdatedEventNotification
  extends EventNotificationBase<V1BillingPortalConfigurationUpdatedEvent, Configuration> {
  type: "v1.billing_portal.configuration.updated";
  related_object: RelatedObject;
}

export interface V1BillingPortalSessionCreatedEventNotification
  extends EventNotificationBase<V1BillingPortalSessionCreatedEvent, null> {
  type: "v1.billing_portal.session.created";
}

export interface V1CapabilityUpdatedEventNotification
  extends EventNotificationBase<V1CapabilityUpdatedEvent, Capability> {
  type: "v1.capability.updated";
  related_object: RelatedObject;
}

export interface V1CashBalanceFundsAvailableEventNotification
  extends EventNotificationBase<V1CashBalanceFundsAvailableEvent, CashBalance> {
  type: "v1.cash_balance.funds_available";
  related_object: RelatedObject;
}

export interface V1ChargeCapturedEventNotification
  extends EventNotificationBase<V1ChargeCapturedEvent, Charge> {
  type: "v1.charge.captured";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeClosedEventNotification
  extends EventNotificationBase<V1ChargeDisputeClosedEvent, Dispute> {
  type: "v1.charge.dispute.closed";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeCreatedEventNotification
  extends EventNotificationBase<V1ChargeDisputeCreatedEvent, Dispute> {
  type: "v1.charge.dispute.created";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeFundsReinstatedEventNotification
  extends EventNotificationBase<V1ChargeDisputeFundsReinstatedEvent, Dispute> {
  type: "v1.charge.dispute.funds_reinstated";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeFundsWithdrawnEventNotification
  extends EventNotificationBase<V1ChargeDisputeFundsWithdrawnEvent, Dispute> {
  type: "v1.charge.dispute.funds_withdrawn";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeUpdatedEventNotification
  extends EventNotificationBase<V1ChargeDisputeUpdatedEvent, Dispute> {
  type: "v1.charge.dispute.updated";
  related_object: RelatedObject;
}

export interface V1ChargeExpiredEventNotification
  extends EventNotificationBase<V1ChargeExpiredEvent, Charge> {
  type: "v1.charge.expired";
  related_object: RelatedObject;
}

export interface V1ChargeFailedEventNotification
  extends EventNotificationBase<V1ChargeFailedEvent, Charge> {
  type: "v1.charge.failed";
  related_object: RelatedObject;
}

export interface V1ChargePendingEventNotification
  extends EventNotificationBase<V1ChargePendingEvent, Charge> {
  type: "v1.charge.pending";
  related_object: RelatedObject;
}

export interface V1ChargeRefundUpdatedEventNotification
  extends EventNotificationBase<V1ChargeRefundUpdatedEvent, Refund> {
  type: "v1.charge.refund.updated";
  related_object: RelatedObject;
}

export interface V1ChargeRefundedEventNotification
  extends EventNotificationBase<V1ChargeRefundedEvent, Charge> {
  type: "v1.charge.refunded";
  related_object: RelatedObject;
}

export interface V1ChargeSucceededEventNotification
  extends EventNotificationBase<V1ChargeSucceededEvent, Charge> {
  type: "v1.charge.succeeded";
  related_object: RelatedObject;
}

export interface V1ChargeUpdatedEventNotification
  extends EventNotificationBase<V1ChargeUpdatedEvent, Charge> {
  type: "v1.charge.updated";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionAsyncPaymentFailedEventNotification
  extends EventNotificationBase<V1CheckoutSessionAsyncPaymentFailedEvent, Session> {
  type: "v1.checkout.session.async_payment_failed";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionAsyncPaymentSucceededEventNotification
  extends EventNotificationBase<V1CheckoutSessionAsyncPaymentSucceededEvent, Session> {
  type: "v1.checkout.session.async_payment_succeeded";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionCompletedEventNotification
  extends EventNotificationBase<V1CheckoutSessionCompletedEvent, Session> {
  type: "v1.checkout.session.completed";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionExpiredEventNotification
  extends EventNotificationBase<V1CheckoutSessionExpiredEvent, Session> {
  type: "v1.checkout.session.expired";
  related_object: RelatedObject;
}

export interface V1ClimateOrderCanceledEventNotification
  extends EventNotificationBase<V1ClimateOrderCanceledEvent, Order> {
  type: "v1.climate.order.canceled";
  related_object: RelatedObject;
}

export interface V1ClimateOrderCreatedEventNotification
  extends EventNotificationBase<V1ClimateOrderCreatedEvent, Order> {
  type: "v1.climate.order.created";
  related_object: RelatedObject;
}

export interface V1ClimateOrderDelayedEventNotification
  extends EventNotificationBase<V1ClimateOrderDelayedEvent, Order> {
  type: "v1.climate.order.delayed";
  related_object: RelatedObject;
}

export interface V1ClimateOrderDeliveredEventNotification
  extends EventNotificationBase<V1ClimateOrderDeliveredEvent, Order> {
  type: "v1.climate.order.delivered";
  related_object: RelatedObject;
}

export interface V1ClimateOrderProductSubstitutedEventNotification
  extends EventNotificationBase<V1ClimateOrderProductSubstitutedEvent, Order> {
  type: "v1.climate.order.product_substituted";
  related_object: RelatedObject;
}

export interface V1ClimateProductCreatedEventNotification
  extends EventNotificationBase<V1ClimateProductCreatedEvent, Product> {
  type: "v1.climate.product.created";
  related_object: RelatedObject;
}

export interface V1ClimateProductPricingUpdatedEventNotification
  extends EventNotificationBase<V1ClimateProductPricingUpdatedEvent, Product> {
  type: "v1.climate.product.pricing_updated";
  related_object: RelatedObject;
}

export interface V1CouponCreatedEventNotification
  extends EventNotificationBase<V1CouponCreatedEvent, Coupon> {
  type: "v1.coupon.created";
  related_object: RelatedObject;
}

export interface V1CouponDeletedEventNotification
  extends EventNotificationBase<V1CouponDeletedEvent, Coupon> {
  type: "v1.coupon.deleted";
  related_object: RelatedObject;
}

export interface V1CouponUpdatedEventNotification
  extends EventNotificationBase<V1CouponUpdatedEvent, Coupon> {
  type: "v1.coupon.updated";
  related_object: RelatedObject;
}

export interface V1CreditNoteCreatedEventNotification
  extends EventNotificationBase<V1CreditNoteCreatedEvent, CreditNote> {
  type: "v1.credit_note.created";
  related_object: RelatedObject;
}

export interface V1CreditNoteUpdatedEventNotification
  extends EventNotificationBase<V1CreditNoteUpdatedEvent, CreditNote> {
  type: "v1.credit_note.updated";
  related_object: RelatedObject;
}

export interface V1CreditNoteVoidedEventNotification
  extends EventNotificationBase<V1CreditNoteVoidedEvent, CreditNote> {
  type: "v1.credit_note.voided";
  related_object: RelatedObject;
}

export interface V1CustomerCreatedEventNotification
  extends EventNotificationBase<V1CustomerCreatedEvent, Customer> {
  type: "v1.customer.created";
  related_object: RelatedObject;
}

export interface V1CustomerDeletedEventNotification
  extends EventNotificationBase<V1CustomerDeletedEvent, Customer> {
  type: "v1.customer.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerDiscountCreatedEventNotification
  extends EventNotificationBase<V1CustomerDiscountCreatedEvent, Discount> {
  type: "v1.customer.discount.created";
  related_object: RelatedObject;
}

export interface V1CustomerDiscountDeletedEventNotification
  extends EventNotificationBase<V1CustomerDiscountDeletedEvent, Discount> {
  type: "v1.customer.discount.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerDiscountSourceChangedEventNotification
  extends EventNotificationBase<V1CustomerDiscountSourceChangedEvent, null> {
  type: "v1.customer.discount.source_changed";
}

export interface V1CustomerDiscountUpdatedEventNotification
  extends EventNotificationBase<V1CustomerDiscountUpdatedEvent, Discount> {
  type: "v1.customer.discount.updated";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionActiveEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionActiveEvent, Subscription> {
  type: "v1.customer.subscription.active";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionCancelAtChangedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionCancelAtChangedEvent, Subscription> {
  type: "v1.customer.subscription.cancel_at_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionCreatedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionCreatedEvent, Subscription> {
  type: "v1.customer.subscription.created";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionDefaultPaymentMethodChangedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionDefaultPaymentMethodChangedEvent, Subscription> {
  type: "v1.customer.subscription.default_payment_method_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionDeletedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionDeletedEvent, Subscription> {
  type: "v1.customer.subscription.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionIncompleteEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionIncompleteEvent, Subscription> {
  type: "v1.customer.subscription.incomplete";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionIncompleteExpiredEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionIncompleteExpiredEvent, Subscription> {
  type: "v1.customer.subscription.incomplete_expired";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemAddedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionItemAddedEvent, Subscription> {
  type: "v1.customer.subscription.item_added";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemPriceChangedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionItemPriceChangedEvent, Subscription> {
  type: "v1.customer.subscription.item_price_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemQuantityChangedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionItemQuantityChangedEvent, Subscription> {
  type: "v1.customer.subscription.item_quantity_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemRemovedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionItemRemovedEvent, Subscription> {
  type: "v1.customer.subscription.item_removed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemTaxRatesChangedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionItemTaxRatesChangedEvent, Subscription> {
  type: "v1.customer.subscription.item_tax_rates_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPastDueEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionPastDueEvent, Subscription> {
  type: "v1.customer.subscription.past_due";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPausedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionPausedEvent, Subscription> {
  type: "v1.customer.subscription.paused";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPendingUpdateAppliedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionPendingUpdateAppliedEvent, Subscription> {
  type: "v1.customer.subscription.pending_update_applied";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPendingUpdateExpiredEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionPendingUpdateExpiredEvent, Subscription> {
  type: "v1.customer.subscription.pending_update_expired";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionResumedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionResumedEvent, Subscription> {
  type: "v1.customer.subscription.resumed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionTrialWillEndEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionTrialWillEndEvent, Subscription> {
  type: "v1.customer.subscription.trial_will_end";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionTrialingEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionTrialingEvent, Subscription> {
  type: "v1.customer.subscription.trialing";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionUnpaidEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionUnpaidEvent, Subscription> {
  type: "v1.customer.subscription.unpaid";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionUpdatedEventNotification
  extends EventNotificationBase<V1CustomerSubscriptionUpdatedEvent, Subscription> {
  type: "v1.customer.subscription.updated";
  related_object: RelatedObject;
}

export interface V1CustomerTaxIdCreatedEventNotification
  extends EventNotificationBase<V1CustomerTaxIdCreatedEvent, TaxId> {
  type: "v1.customer.tax_id.created";
  related_object: RelatedObject;
}

export interface V1CustomerTaxIdDeletedEventNotification
  extends EventNotificationBase<V1CustomerTaxIdDeletedEvent, TaxId> {
  type: "v1.customer.tax_id.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerTaxIdUpdatedEventNotification
  extends EventNotificationBase<V1CustomerTaxIdUpdatedEvent, TaxId> {
  type: "v1.customer.tax_id.updated";
  related_object: RelatedObject;
}

export interface V1CustomerUpdatedEventNotification
  extends EventNotificationBase<V1CustomerUpdatedEvent, Customer> {
  type: "v1.customer.updated";
  related_object: RelatedObject;
}

export interface V1CustomerCashBalanceTransactionCreatedEventNotification
  extends EventNotificationBase<V1CustomerCashBalanceTransactionCreatedEvent, CustomerCashBalanceTransaction> {
  type: "v1.customer_cash_balance_transaction.created";
  related_object: RelatedObject;
}

export interface V1EntitlementsActiveEntitlementSummaryEntitlementAddedEventNotification
  extends EventNotificationBase<V1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent, null> {
  type: "v1.entitlements.active_entitlement_summary.entitlement_added";
}

export interface V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEventNotification
  extends EventNotificationBase<V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent, null> {
  type: "v1.entitlements.active_entitlement_summary.entitlement_removed";
}

export interface V1EntitlementsActiveEntitlementSummaryUpdatedEventNotification
  extends EventNotificationBase<V1EntitlementsActiveEntitlementSummaryUpdatedEvent, null> {
  type: "v1.entitlements.active_entitlement_summary.updated";
}

export interface V1FileCreatedEventNotification
  extends EventNotificationBase<V1FileCreatedEvent, File> {
  type: "v1.file.created";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountAccountNumbersUpdatedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountAccountNumbersUpdatedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.account_numbers_updated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountBalanceRefreshFailedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountBalanceRefreshFailedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.balance_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountBalanceRefreshSucceededEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountBalanceRefreshSucceededEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.balance_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountCreatedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountCreatedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.created";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountDeactivatedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountDeactivatedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.deactivated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountDisconnectedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountDisconnectedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.disconnected";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.expected_deactivation_date_updated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountInferredBalancesRefreshFailedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.inferred_balances_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.inferred_balances_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountOwnershipRefreshFailedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountOwnershipRefreshFailedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.ownership_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountOwnershipRefreshSucceededEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountOwnershipRefreshSucceededEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.ownership_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountReactivatedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountReactivatedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.reactivated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRefreshedBalanceEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountRefreshedBalanceEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.refreshed_balance";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRefreshedOwnershipEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountRefreshedOwnershipEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.refreshed_ownership";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRefreshedTransactionsEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountRefreshedTransactionsEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.refreshed_transactions";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.risk_intelligence_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.risk_intelligence_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.supported_payment_method_types_updated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountTransactionsRefreshFailedEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountTransactionsRefreshFailedEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.transactions_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountTransactionsRefreshSucceededEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountTransactionsRefreshSucceededEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.transactions_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.upcoming_account_number_expiry";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountUpcomingDeactivationEventNotification
  extends EventNotificationBase<V1FinancialConnectionsAccountUpcomingDeactivationEvent, FinancialConnectionsAccount> {
  type: "v1.financial_connections.account.upcoming_deactivation";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionCanceledEventNotification
  extends EventNotificationBase<V1IdentityVerificationSessionCanceledEvent, VerificationSession> {
  type: "v1.identity.verification_session.canceled";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionCreatedEventNotification
  extends EventNotificationBase<V1IdentityVerificationSessionCreatedEvent, VerificationSession> {
  type: "v1.identity.verification_session.created";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionProcessingEventNotification
  extends EventNotificationBase<V1IdentityVerificationSessionProcessingEvent, VerificationSession> {
  type: "v1.identity.verification_session.processing";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionRedactedEventNotification
  extends EventNotificationBase<V1IdentityVerificationSessionRedactedEvent, VerificationSession> {
  type: "v1.identity.verification_session.redacted";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionRequiresInputEventNotification
  extends EventNotificationBase<V1IdentityVerificationSessionRequiresInputEvent, VerificationSession> {
  type: "v1.identity.verification_session.requires_input";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionVerifiedEventNotification
  extends EventNotificationBase<V1IdentityVerificationSessionVerifiedEvent, VerificationSession> {
  type: "v1.identity.verification_session.verified";
  related_object: RelatedObject;
}

export interface V1InvoiceCreatedEventNotification
  extends EventNotificationBase<V1InvoiceCreatedEvent, Invoice> {
  type: "v1.invoice.created";
  related_object: RelatedObject;
}

export interface V1InvoiceDeletedEventNotification
  extends EventNotificationBase<V1InvoiceDeletedEvent, Invoice> {
  type: "v1.invoice.deleted";
  related_object: RelatedObject;
}

export interface V1InvoiceDiscountAddedEventNotification
  extends EventNotificationBase<V1InvoiceDiscountAddedEvent, Invoice> {
  type: "v1.invoice.discount_added";
  related_object: RelatedObject;
}

export interface V1InvoiceDiscountRemovedEventNotification
  extends EventNotificationBase<V1InvoiceDiscountRemovedEvent, Invoice> {
  type: "v1.invoice.discount_removed";
  related_object: RelatedObject;
}

export interface V1InvoiceFinalizationFailedEventNotification
  extends EventNotificationBase<V1InvoiceFinalizationFailedEvent, Invoice> {
  type: "v1.invoice.finalization_failed";
  related_object: RelatedObject;
}

export interface V1InvoiceFinalizedEventNotification
  extends EventNotificationBase<V1InvoiceFinalizedEvent, Invoice> {
  type: "v1.invoice.finalized";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemAddedEventNotification
  extends EventNotificationBase<V1InvoiceLineItemAddedEvent, Invoice> {
  type: "v1.invoice.line_item_added";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemPricingChangedEventNotification
  extends EventNotificationBase<V1InvoiceLineItemPricingChangedEvent, Invoice> {
  type: "v1.invoice.line_item_pricing_changed";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemQuantityChangedEventNotification
  extends EventNotificationBase<V1InvoiceLineItemQuantityChangedEvent, Invoice> {
  type: "v1.invoice.line_item_quantity_changed";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemRemovedEventNotification
  extends EventNotificationBase<V1InvoiceLineItemRemovedEvent, Invoice> {
  type: "v1.invoice.line_item_removed";
  related_object: RelatedObject;
}

export interface V1InvoiceMarkedUncollectibleEventNotification
  extends EventNotificationBase<V1InvoiceMarkedUncollectibleEvent, Invoice> {
  type: "v1.invoice.marked_uncollectible";
  related_object: RelatedObject;
}

export interface V1InvoiceOverdueEventNotification
  extends EventNotificationBase<V1InvoiceOverdueEvent, Invoice> {
  type: "v1.invoice.overdue";
  related_object: RelatedObject;
}

export interface V1InvoiceOverpaidEventNotification
  extends EventNotificationBase<V1InvoiceOverpaidEvent, Invoice> {
  type: "v1.invoice.overpaid";
  related_object: RelatedObject;
}

export interface V1InvoicePaidEventNotification
  extends EventNotificationBase<V1InvoicePaidEvent, Invoice> {
  type: "v1.invoice.paid";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentActionRequiredEventNotification
  extends EventNotificationBase<V1InvoicePaymentActionRequiredEvent, Invoice> {
  type: "v1.invoice.payment_action_required";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentAttemptRequiredEventNotification
  extends EventNotificationBase<V1InvoicePaymentAttemptRequiredEvent, Invoice> {
  type: "v1.invoice.payment_attempt_required";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentFailedEventNotification
  extends EventNotificationBase<V1InvoicePaymentFailedEvent, Invoice> {
  type: "v1.invoice.payment_failed";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentSucceededEventNotification
  extends EventNotificationBase<V1InvoicePaymentSucceededEvent, Invoice> {
  type: "v1.invoice.payment_succeeded";
  related_object: RelatedObject;
}

export interface V1InvoiceSentEventNotification
  extends EventNotificationBase<V1InvoiceSentEvent, Invoice> {
  type: "v1.invoice.sent";
  related_object: RelatedObject;
}

export interface V1InvoiceUpcomingEventNotification
  extends EventNotificationBase<V1InvoiceUpcomingEvent, null> {
  type: "v1.invoice.upcoming";
}

export interface V1InvoiceUpdatedEventNotification
  extends EventNotificationBase<V1InvoiceUpdatedEvent, Invoice> {
  type: "v1.invoice.updated";
  related_object: RelatedObject;
}

export interface V1InvoiceVoidedEventNotification
  extends EventNotificationBase<V1InvoiceVoidedEvent, Invoice> {
  type: "v1.invoice.voided";
  related_object: RelatedObject;
}

export interface V1InvoiceWillBeDueEventNotification
  extends EventNotificationBase<V1InvoiceWillBeDueEvent, Invoice> {
  type: "v1.invoice.will_be_due";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentCanceledEventNotification
  extends EventNotificationBase<V1InvoicePaymentCanceledEvent, InvoicePayment> {
  type: "v1.invoice_payment.canceled";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentOpenEventNotification
  extends EventNotificationBase<V1InvoicePaymentOpenEvent, InvoicePayment> {
  type: "v1.invoice_payment.open";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentPaidEventNotification
  extends EventNotificationBase<V1InvoicePaymentPaidEvent, InvoicePayment> {
  type: "v1.invoice_payment.paid";
  related_object: RelatedObject;
}

export interface V1InvoiceitemAmountChangedEventNotification
  extends EventNotificationBase<V1InvoiceitemAmountChangedEvent, InvoiceItem> {
  type: "v1.invoiceitem.amount_changed";
  related_object: RelatedObject;
}

export interface V1InvoiceitemCreatedEventNotification
  extends EventNotificationBase<V1InvoiceitemCreatedEvent, InvoiceItem> {
  type: "v1.invoiceitem.created";
  related_object: RelatedObject;
}

export interface V1InvoiceitemDeletedEventNotification
  extends EventNotificationBase<V1InvoiceitemDeletedEvent, InvoiceItem> {
  type: "v1.invoiceitem.deleted";
  related_object: RelatedObject;
}

export interface V1InvoiceitemDiscountAddedEventNotification
  extends EventNotificationBase<V1InvoiceitemDiscountAddedEvent, InvoiceItem> {
  type: "v1.invoiceitem.discount_added";
  related_object: RelatedObject;
}

export interface V1InvoiceitemDiscountRemovedEventNotification
  extends EventNotificationBase<V1InvoiceitemDiscountRemovedEvent, InvoiceItem> {
  type: "v1.invoiceitem.discount_removed";
  related_object: RelatedObject;
}

export interface V1IssuingAuthorizationCreatedEventNotification
  extends EventNotificationBase<V1IssuingAuthorizationCreatedEvent, Authorization> {
  type: "v1.issuing_authorization.created";
  related_object: RelatedObject;
}

export interface V1IssuingAuthorizationRequestEventNotification
  extends EventNotificationBase<V1IssuingAuthorizationRequestEvent, Authorization> {
  type: "v1.issuing_authorization.request";
  related_object: RelatedObject;
}

export interface V1IssuingAuthorizationUpdatedEventNotification
  extends EventNotificationBase<V1IssuingAuthorizationUpdatedEvent, Authorization> {
  type: "v1.issuing_authorization.updated";
  related_object: RelatedObject;
}

export interface V1IssuingCardCreatedEventNotification
  extends EventNotificationBase<V1IssuingCardCreatedEvent, Card> {
  type: "v1.issuing_card.created";
  related_object: RelatedObject;
}

export interface V1IssuingCardUpdatedEventNotification
  extends EventNotificationBase<V1IssuingCardUpdatedEvent, Card> {
  type: "v1.issuing_card.updated";
  related_object: RelatedObject;
}

export interface V1IssuingCardholderCreatedEventNotification
  extends EventNotificationBase<V1IssuingCardholderCreatedEvent, Cardholder> {
  type: "v1.issuing_cardholder.created";
  related_object: RelatedObject;
}

export interface V1IssuingCardholderUpdatedEventNotification
  extends EventNotificationBase<V1IssuingCardholderUpdatedEvent, Cardholder> {
  type: "v1.issuing_cardholder.updated";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeClosedEventNotification
  extends EventNotificationBase<V1IssuingDisputeClosedEvent, IssuingDispute> {
  type: "v1.issuing_dispute.closed";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeCreatedEventNotification
  extends EventNotificationBase<V1IssuingDisputeCreatedEvent, IssuingDispute> {
  type: "v1.issuing_dispute.created";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeFundsReinstatedEventNotification
  extends EventNotificationBase<V1IssuingDisputeFundsReinstatedEvent, IssuingDispute> {
  type: "v1.issuing_dispute.funds_reinstated";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeFundsRescindedEventNotification
  extends EventNotificationBase<V1IssuingDisputeFundsRescindedEvent, IssuingDispute> {
  type: "v1.issuing_dispute.funds_rescinded";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeSubmittedEventNotification
  extends EventNotificationBase<V1IssuingDisputeSubmittedEvent, IssuingDispute> {
  type: "v1.issuing_dispute.submitted";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeUpdatedEventNotification
  extends EventNotificationBase<V1IssuingDisputeUpdatedEvent, IssuingDispute> {
  type: "v1.issuing_dispute.updated";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignActivatedEventNotification
  extends EventNotificationBase<V1IssuingPersonalizationDesignActivatedEvent, PersonalizationDesign> {
  type: "v1.issuing_personalization_design.activated";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignDeactivatedEventNotification
  extends EventNotificationBase<V1IssuingPersonalizationDesignDeactivatedEvent, PersonalizationDesign> {
  type: "v1.issuing_personalization_design.deactivated";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignRejectedEventNotification
  extends EventNotificationBase<V1IssuingPersonalizationDesignRejectedEvent, PersonalizationDesign> {
  type: "v1.issuing_personalization_design.rejected";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignUpdatedEventNotification
  extends EventNotificationBase<V1IssuingPersonalizationDesignUpdatedEvent, PersonalizationDesign> {
  type: "v1.issuing_personalization_design.updated";
  related_object: RelatedObject;
}

export interface V1IssuingTokenCreatedEventNotification
  extends EventNotificationBase<V1IssuingTokenCreatedEvent, Token> {
  type: "v1.issuing_token.created";
  related_object: RelatedObject;
}

export interface V1IssuingTokenUpdatedEventNotification
  extends EventNotificationBase<V1IssuingTokenUpdatedEvent, Token> {
  type: "v1.issuing_token.updated";
  related_object: RelatedObject;
}

export interface V1IssuingTransactionCreatedEventNotification
  extends EventNotificationBase<V1IssuingTransactionCreatedEvent, Transaction> {
  type: "v1.issuing_transaction.created";
  related_object: RelatedObject;
}

export interface V1IssuingTransactionPurchaseDetailsReceiptUpdatedEventNotification
  extends EventNotificationBase<V1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent, Transaction> {
  type: "v1.issuing_transaction.purchase_details_receipt_updated";
  related_object: RelatedObject;
}

export interface V1IssuingTransactionUpdatedEventNotification
  extends EventNotificationBase<V1IssuingTransactionUpdatedEvent, Transaction> {
  type: "v1.issuing_transaction.updated";
  related_object: RelatedObject;
}

export interface V1MandateUpdatedEventNotification
  extends EventNotificationBase<V1MandateUpdatedEvent, Mandate> {
  type: "v1.mandate.updated";
  related_object: RelatedObject;
}

export interface V1PaymentIntentAmountCapturableUpdatedEventNotification
  extends EventNotificationBase<V1PaymentIntentAmountCapturableUpdatedEvent, PaymentIntent> {
  type: "v1.payment_intent.amount_capturable_updated";
  related_object: RelatedObject;
}

export interface V1PaymentIntentCanceledEventNotification
  extends EventNotificationBase<V1PaymentIntentCanceledEvent, PaymentIntent> {
  type: "v1.payment_intent.canceled";
  related_object: RelatedObject;
}

export interface V1PaymentIntentCreatedEventNotification
  extends EventNotificationBase<V1PaymentIntentCreatedEvent, PaymentIntent> {
  type: "v1.payment_intent.created";
  related_object: RelatedObject;
}

export interface V1PaymentIntentPartiallyFundedEventNotification
  extends EventNotificationBase<V1PaymentIntentPartiallyFundedEvent, PaymentIntent> {
  type: "v1.payment_intent.partially_funded";
  related_object: RelatedObject;
}

export interface V1PaymentIntentPaymentFailedEventNotification
  extends EventNotificationBase<V1PaymentIntentPaymentFailedEvent, PaymentIntent> {
  type: "v1.payment_intent.payment_failed";
  related_object: RelatedObject;
}

export interface V1PaymentIntentProcessingEventNotification
  extends EventNotificationBase<V1PaymentIntentProcessingEvent, PaymentIntent> {
  type: "v1.payment_intent.processing";
  related_object: RelatedObject;
}

export interface V1PaymentIntentRequiresActionEventNotification
  extends EventNotificationBase<V1PaymentIntentRequiresActionEvent, PaymentIntent> {
  type: "v1.payment_intent.requires_action";
  related_object: RelatedObject;
}

export interface V1PaymentIntentSucceededEventNotification
  extends EventNotificationBase<V1PaymentIntentSucceededEvent, PaymentIntent> {
  type: "v1.payment_intent.succeeded";
  related_object: RelatedObject;
}

export interface V1PaymentLinkCreatedEventNotification
  extends EventNotificationBase<V1PaymentLinkCreatedEvent, PaymentLink> {
  type: "v1.payment_link.created";
  related_object: RelatedObject;
}

export interface V1PaymentLinkUpdatedEventNotification
  extends EventNotificationBase<V1PaymentLinkUpdatedEvent, PaymentLink> {
  type: "v1.payment_link.updated";
  related_object: RelatedObject;
}

export interface V1PaymentMethodAttachedEventNotification
  extends EventNotificationBase<V1PaymentMethodAttachedEvent, PaymentMethod> {
  type: "v1.payment_method.attached";
  related_object: RelatedObject;
}

export interface V1PaymentMethodAutomaticallyUpdatedEventNotification
  extends EventNotificationBase<V1PaymentMethodAutomaticallyUpdatedEvent, PaymentMethod> {
  type: "v1.payment_method.automatically_updated";
  related_object: RelatedObject;
}

export interface V1PaymentMethodDetachedEventNotification
  extends EventNotificationBase<V1PaymentMethodDetachedEvent, PaymentMethod> {
  type: "v1.payment_method.detached";
  related_object: RelatedObject;
}

export interface V1PaymentMethodUpdatedEventNotification
  extends EventNotificationBase<V1PaymentMethodUpdatedEvent, PaymentMethod> {
  type: "v1.payment_method.updated";
  related_object: RelatedObject;
}

export interface V1PayoutCanceledEventNotification
  extends EventNotificationBase<V1PayoutCanceledEvent, Payout> {
  type: "v1.payout.canceled";
  related_object: RelatedObject;
}

export interface V1PayoutCreatedEventNotification
  extends EventNotificationBase<V1PayoutCreatedEvent, Payout> {
  type: "v1.payout.created";
  related_object: RelatedObject;
}

export interface V1PayoutFailedEventNotification
  extends EventNotificationBase<V1PayoutFailedEvent, Payout> {
  type: "v1.payout.failed";
  related_object: RelatedObject;
}

export interface V1PayoutPaidEventNotification
  extends EventNotificationBase<V1PayoutPaidEvent, Payout> {
  type: "v1.payout.paid";
  related_object: RelatedObject;
}

export interface V1PayoutReconciliationCompletedEventNotification
  extends EventNotificationBase<V1PayoutReconciliationCompletedEvent, Payout> {
  type: "v1.payout.reconciliation_completed";
  related_object: RelatedObject;
}

export interface V1PayoutUpdatedEventNotification
  extends EventNotificationBase<V1PayoutUpdatedEvent, Payout> {
  type: "v1.payout.updated";
  related_object: RelatedObject;
}

export interface V1PersonCreatedEventNotification
  extends EventNotificationBase<V1PersonCreatedEvent, Person> {
  type: "v1.person.created";
  related_object: RelatedObject;
}

export interface V1PersonDeletedEventNotification
  extends EventNotificationBase<V1PersonDeletedEvent, Person> {
  type: "v1.person.deleted";
  related_object: RelatedObject;
}

export interface V1PersonUpdatedEventNotification
  extends EventNotificationBase<V1PersonUpdatedEvent, Person> {
  type: "v1.person.updated";
  related_object: RelatedObject;
}

export interface V1PlanCreatedEventNotification
  extends EventNotificationBase<V1PlanCreatedEvent, Plan> {
  type: "v1.plan.created";
  related_object: RelatedObject;
}

export interface V1PlanDeletedEventNotification
  extends EventNotificationBase<V1PlanDeletedEvent, Plan> {
  type: "v1.plan.deleted";
  related_object: RelatedObject;
}

export interface V1PlanUpdatedEventNotification
  extends EventNotificationBase<V1PlanUpdatedEvent, Plan> {
  type: "v1.plan.updated";
  related_object: RelatedObject;
}

export interface V1PriceActivatedEventNotification
  extends EventNotificationBase<V1PriceActivatedEvent, Price> {
  type: "v1.price.activated";
  related_object: RelatedObject;
}

export interface V1PriceCreatedEventNotification
  extends EventNotificationBase<V1PriceCreatedEvent, Price> {
  type: "v1.price.created";
  related_object: RelatedObject;
}

export interface V1PriceDeactivatedEventNotification
  extends EventNotificationBase<V1PriceDeactivatedEvent, Price> {
  type: "v1.price.deactivated";
  related_object: RelatedObject;
}

export interface V1PriceDeletedEventNotification
  extends EventNotificationBase<V1PriceDeletedEvent, Price> {
  type: "v1.price.deleted";
  related_object: RelatedObject;
}

export interface V1PriceLookupKeyChangedEventNotification
  extends EventNotificationBase<V1PriceLookupKeyChangedEvent, Price> {
  type: "v1.price.lookup_key_changed";
  related_object: RelatedObject;
}

export interface V1PriceTaxBehaviorChangedEventNotification
  extends EventNotificationBase<V1PriceTaxBehaviorChangedEvent, Price> {
  type: "v1.price.tax_behavior_changed";
  related_object: RelatedObject;
}

export interface V1PriceUpdatedEventNotification
  extends EventNotificationBase<V1PriceUpdatedEvent, Price> {
  type: "v1.price.updated";
  related_object: RelatedObject;
}

export interface V1ProductActivatedEventNotification
  extends EventNotificationBase<V1ProductActivatedEvent, StripeProduct> {
  type: "v1.product.activated";
  related_object: RelatedObject;
}

export interface V1ProductCreatedEventNotification
  extends EventNotificationBase<V1ProductCreatedEvent, StripeProduct> {
  type: "v1.product.created";
  related_object: RelatedObject;
}

export interface V1ProductDeactivatedEventNotification
  extends EventNotificationBase<V1ProductDeactivatedEvent, StripeProduct> {
  type: "v1.product.deactivated";
  related_object: RelatedObject;
}

export interface V1ProductDefaultPriceChangedEventNotification
  extends EventNotificationBase<V1ProductDefaultPriceChangedEvent, StripeProduct> {
  type: "v1.product.default_price_changed";
  related_object: RelatedObject;
}

export interface V1ProductDeletedEventNotification
  extends EventNotificationBase<V1ProductDeletedEvent, StripeProduct> {
  type: "v1.product.deleted";
  related_object: RelatedObject;
}

export interface V1ProductTaxCodeChangedEventNotification
  extends EventNotificationBase<V1ProductTaxCodeChangedEvent, StripeProduct> {
  type: "v1.product.tax_code_changed";
  related_object: RelatedObject;
}

export interface V1ProductUpdatedEventNotification
  extends EventNotificationBase<V1ProductUpdatedEvent, StripeProduct> {
  type: "v1.product.updated";
  related_object: RelatedObject;
}

export interface V1PromotionCodeCreatedEventNotification
  extends EventNotificationBase<V1PromotionCodeCreatedEvent, PromotionCode> {
  type: "v1.promotion_code.created";
  related_object: RelatedObject;
}

export interface V1PromotionCodeFullyRedeemedEventNotification
  extends EventNotificationBase<V1PromotionCodeFullyRedeemedEvent, PromotionCode> {
  type: "v1.promotion_code.fully_redeemed";
  related_object: RelatedObject;
}

export interface V1PromotionCodeUpdatedEventNotification
  extends EventNotificationBase<V1PromotionCodeUpdatedEvent, PromotionCode> {
  type: "v1.promotion_code.updated";
  related_object: RelatedObject;
}

export interface V1QuoteAcceptedEventNotification
  extends EventNotificationBase<V1QuoteAcceptedEvent, Quote> {
  type: "v1.quote.accepted";
  related_object: RelatedObject;
}

export interface V1QuoteCanceledEventNotification
  extends EventNotificationBase<V1QuoteCanceledEvent, Quote> {
  type: "v1.quote.canceled";
  related_object: RelatedObject;
}

export interface V1QuoteCreatedEventNotification
  extends EventNotificationBase<V1QuoteCreatedEvent, Quote> {
  type: "v1.quote.created";
  related_object: RelatedObject;
}

export interface V1QuoteFinalizedEventNotification
  extends EventNotificationBase<V1QuoteFinalizedEvent, Quote> {
  type: "v1.quote.finalized";
  related_object: RelatedObject;
}

export interface V1RadarEarlyFraudWarningCreatedEventNotification
  extends EventNotificationBase<V1RadarEarlyFraudWarningCreatedEvent, EarlyFraudWarning> {
  type: "v1.radar.early_fraud_warning.created";
  related_object: RelatedObject;
}

export interface V1RadarEarlyFraudWarningUpdatedEventNotification
  extends EventNotificationBase<V1RadarEarlyFraudWarningUpdatedEvent, EarlyFraudWarning> {
  type: "v1.radar.early_fraud_warning.updated";
  related_object: RelatedObject;
}

export interface V1RefundCreatedEventNotification
  extends EventNotificationBase<V1RefundCreatedEvent, Refund> {
  type: "v1.refund.created";
  related_object: RelatedObject;
}

export interface V1RefundFailedEventNotification
  extends EventNotificationBase<V1RefundFailedEvent, Refund> {
  type: "v1.refund.failed";
  related_object: RelatedObject;
}

export interface V1RefundUpdatedEventNotification
  extends EventNotificationBase<V1RefundUpdatedEvent, Refund> {
  type: "v1.refund.updated";
  related_object: RelatedObject;
}

export interface V1ReviewClosedEventNotification
  extends EventNotificationBase<V1ReviewClosedEvent, Review> {
  type: "v1.review.closed";
  related_object: RelatedObject;
}

export interface V1ReviewOpenedEventNotification
  extends EventNotificationBase<V1ReviewOpenedEvent, Review> {
  type: "v1.review.opened";
  related_object: RelatedObject;
}

export interface V1SetupIntentCanceledEventNotification
  extends EventNotificationBase<V1SetupIntentCanceledEvent, SetupIntent> {
  type: "v1.setup_intent.canceled";
  related_object: RelatedObject;
}

export interface V1SetupIntentCreatedEventNotification
  extends EventNotificationBase<V1SetupIntentCreatedEvent, SetupIntent> {
  type: "v1.setup_intent.created";
  related_object: RelatedObject;
}

export interface V1SetupIntentRequiresActionEventNotification
  extends EventNotificationBase<V1SetupIntentRequiresActionEvent, SetupIntent> {
  type: "v1.setup_intent.requires_action";
  related_object: RelatedObject;
}

export interface V1SetupIntentSetupFailedEventNotification
  extends EventNotificationBase<V1SetupIntentSetupFailedEvent, SetupIntent> {
  type: "v1.setup_intent.setup_failed";
  related_object: RelatedObject;
}

export interface V1SetupIntentSucceededEventNotification
  extends EventNotificationBase<V1SetupIntentSucceededEvent, SetupIntent> {
  type: "v1.setup_intent.succeeded";
  related_object: RelatedObject;
}

export interface V1SigmaScheduledQueryRunCreatedEventNotification
  extends EventNotificationBase<V1SigmaScheduledQueryRunCreatedEvent, ScheduledQueryRun> {
  type: "v1.sigma.scheduled_query_run.created";
  related_object: RelatedObject;
}

export interface V1SourceCanceledEventNotification
  extends EventNotificationBase<V1SourceCanceledEvent, Source> {
  type: "v1.source.canceled";
  related_object: RelatedObject;
}

export interface V1SourceChargeableEventNotification
  extends EventNotificationBase<V1SourceChargeableEvent, Source> {
  type: "v1.source.chargeable";
  related_object: RelatedObject;
}

export interface V1SourceFailedEventNotification
  extends EventNotificationBase<V1SourceFailedEvent, Source> {
  type: "v1.source.failed";
  related_object: RelatedObject;
}

export interface V1SourceRefundAttributesRequiredEventNotification
  extends EventNotificationBase<V1SourceRefundAttributesRequiredEvent, Source> {
  type: "v1.source.refund_attributes_required";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleAbortedEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleAbortedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.aborted";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleCanceledEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleCanceledEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.canceled";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleCompletedEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleCompletedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.completed";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleCreatedEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleCreatedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.created";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleExpiringEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleExpiringEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.expiring";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseAddedEventNotification
  extends EventNotificationBase<V1SubscriptionSchedulePhaseAddedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.phase_added";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEventNotification
  extends EventNotificationBase<V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.phase_default_tax_rates_changed";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseEndDateChangedEventNotification
  extends EventNotificationBase<V1SubscriptionSchedulePhaseEndDateChangedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.phase_end_date_changed";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseRemovedEventNotification
  extends EventNotificationBase<V1SubscriptionSchedulePhaseRemovedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.phase_removed";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseTrialEndChangedEventNotification
  extends EventNotificationBase<V1SubscriptionSchedulePhaseTrialEndChangedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.phase_trial_end_changed";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleReleasedEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleReleasedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.released";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleUpdatedEventNotification
  extends EventNotificationBase<V1SubscriptionScheduleUpdatedEvent, SubscriptionSchedule> {
  type: "v1.subscription_schedule.updated";
  related_object: RelatedObject;
}

export interface V1TaxSettingsUpdatedEventNotification
  extends EventNotificationBase<V1TaxSettingsUpdatedEvent, Settings> {
  type: "v1.tax.settings.updated";
  related_object: RelatedObject;
}

export interface V1TaxRateCreatedEventNotification
  extends EventNotificationBase<V1TaxRateCreatedEvent, TaxRate> {
  type: "v1.tax_rate.created";
  related_object: RelatedObject;
}

export interface V1TaxRateUpdatedEventNotification
  extends EventNotificationBase<V1TaxRateUpdatedEvent, TaxRate> {
  type: "v1.tax_rate.updated";
  related_object: RelatedObject;
}

export interface V1TerminalReaderActionFailedEventNotification
  extends EventNotificationBase<V1TerminalReaderActionFailedEvent, Reader> {
  type: "v1.terminal.reader.action_failed";
  related_object: RelatedObject;
}

export interface V1TerminalReaderActionSucceededEventNotification
  extends EventNotificationBase<V1TerminalReaderActionSucceededEvent, Reader> {
  type: "v1.terminal.reader.action_succeeded";
  related_object: RelatedObject;
}

export interface V1TerminalReaderActionUpdatedEventNotification
  extends EventNotificationBase<V1TerminalReaderActionUpdatedEvent, Reader> {
  type: "v1.terminal.reader.action_updated";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockAdvancingEventNotification
  extends EventNotificationBase<V1TestHelpersTestClockAdvancingEvent, TestClock> {
  type: "v1.test_helpers.test_clock.advancing";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockCreatedEventNotification
  extends EventNotificationBase<V1TestHelpersTestClockCreatedEvent, TestClock> {
  type: "v1.test_helpers.test_clock.created";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockDeletedEventNotification
  extends EventNotificationBase<V1TestHelpersTestClockDeletedEvent, TestClock> {
  type: "v1.test_helpers.test_clock.deleted";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockInternalFailureEventNotification
  extends EventNotificationBase<V1TestHelpersTestClockInternalFailureEvent, TestClock> {
  type: "v1.test_helpers.test_clock.internal_failure";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockReadyEventNotification
  extends EventNotificationBase<V1TestHelpersTestClockReadyEvent, TestClock> {
  type: "v1.test_helpers.test_clock.ready";
  related_object: RelatedObject;
}

export interface V1TopupCanceledEventNotification
  extends EventNotificationBase<V1TopupCanceledEvent, Topup> {
  type: "v1.topup.canceled";
  related_object: RelatedObject;
}

export interface V1TopupCreatedEventNotification
  extends EventNotificationBase<V1TopupCreatedEvent, Topup> {
  type: "v1.topup.created";
  related_object: RelatedObject;
}

export interface V1TopupFailedEventNotification
  extends EventNotificationBase<V1TopupFailedEvent, Topup> {
  type: "v1.topup.failed";
  related_object: RelatedObject;
}

export interface V1TopupReversedEventNotification
  extends EventNotificationBase<V1TopupReversedEvent, Topup> {
  type: "v1.topup.reversed";
  related_object: RelatedObject;
}

export interface V1TopupSucceededEventNotification
  extends EventNotificationBase<V1TopupSucceededEvent, Topup> {
  type: "v1.topup.succeeded";
  related_object: RelatedObject;
}

export interface V1TransferCreatedEventNotification
  extends EventNotificationBase<V1TransferCreatedEvent, Transfer> {
  type: "v1.transfer.created";
  related_object: RelatedObject;
}

export interface V1TransferReversedEventNotification
  extends EventNotificationBase<V1TransferReversedEvent, Transfer> {
  type: "v1.transfer.reversed";
  related_object: RelatedObject;
}

export interface V1TransferUpdatedEventNotification
  extends EventNotificationBase<V1TransferUpdatedEvent, Transfer> {
  type: "v1.transfer.updated";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsFailedEventNotification
  extends EventNotificationBase<V2CommerceProductCatalogImportsFailedEvent, ProductCatalogImport> {
  type: "v2.commerce.product_catalog.imports.failed";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsProcessingEventNotification
  extends EventNotificationBase<V2CommerceProductCatalogImportsProcessingEvent, ProductCatalogImport> {
  type: "v2.commerce.product_catalog.imports.processing";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsSucceededEventNotification
  extends EventNotificationBase<V2CommerceProductCatalogImportsSucceededEvent, ProductCatalogImport> {
  type: "v2.commerce.product_catalog.imports.succeeded";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsSucceededWithErrorsEventNotification
  extends EventNotificationBase<V2CommerceProductCatalogImportsSucceededWithErrorsEvent, ProductCatalogImport> {
  type: "v2.commerce.product_catalog.imports.succeeded_with_errors";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[configuration.customer].capability_status_updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationCustomerUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingConfigurationCustomerUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[configuration.customer].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[configuration.merchant].capability_status_updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationMerchantUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingConfigurationMerchantUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[configuration.merchant].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[configuration.recipient].capability_status_updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationRecipientUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingConfigurationRecipientUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[configuration.recipient].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingDefaultsUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingDefaultsUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[defaults].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingFutureRequirementsUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingFutureRequirementsUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[future_requirements].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingIdentityUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingIdentityUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[identity].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingRequirementsUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountIncludingRequirementsUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account[requirements].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountClosedEventNotification
  extends EventNotificationBase<V2CoreAccountClosedEvent, V2CoreAccount> {
  type: "v2.core.account.closed";
  related_object: RelatedObject;
}

export interface V2CoreAccountCreatedEventNotification
  extends EventNotificationBase<V2CoreAccountCreatedEvent, V2CoreAccount> {
  type: "v2.core.account.created";
  related_object: RelatedObject;
}

export interface V2CoreAccountUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountUpdatedEvent, V2CoreAccount> {
  type: "v2.core.account.updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountLinkReturnedEventNotification
  extends EventNotificationBase<V2CoreAccountLinkReturnedEvent, null> {
  type: "v2.core.account_link.returned";
}

export interface V2CoreAccountPersonCreatedEventNotification
  extends EventNotificationBase<V2CoreAccountPersonCreatedEvent, AccountPerson> {
  type: "v2.core.account_person.created";
  related_object: RelatedObject;
}

export interface V2CoreAccountPersonDeletedEventNotification
  extends EventNotificationBase<V2CoreAccountPersonDeletedEvent, AccountPerson> {
  type: "v2.core.account_person.deleted";
  related_object: RelatedObject;
}

export interface V2CoreAccountPersonUpdatedEventNotification
  extends EventNotificationBase<V2CoreAccountPersonUpdatedEvent, AccountPerson> {
  type: "v2.core.account_person.updated";
  related_object: RelatedObject;
}

export interface V2CoreEventDestinationPingEventNotification
  extends EventNotificationBase<V2CoreEventDestinationPingEvent, EventDestination> {
  type: "v2.core.event_destination.ping";
  related_object: RelatedObject;
}

export interface V2MoneyManagementAdjustmentCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementAdjustmentCreatedEvent, Adjustment> {
  type: "v2.money_management.adjustment.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAccountCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementFinancialAccountCreatedEvent, FinancialAccount> {
  type: "v2.money_management.financial_account.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAccountUpdatedEventNotification
  extends EventNotificationBase<V2MoneyManagementFinancialAccountUpdatedEvent, FinancialAccount> {
  type: "v2.money_management.financial_account.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAddressActivatedEventNotification
  extends EventNotificationBase<V2MoneyManagementFinancialAddressActivatedEvent, FinancialAddress> {
  type: "v2.money_management.financial_address.activated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAddressFailedEventNotification
  extends EventNotificationBase<V2MoneyManagementFinancialAddressFailedEvent, FinancialAddress> {
  type: "v2.money_management.financial_address.failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferAvailableEventNotification
  extends EventNotificationBase<V2MoneyManagementInboundTransferAvailableEvent, InboundTransfer> {
  type: "v2.money_management.inbound_transfer.available";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitFailedEventNotification
  extends EventNotificationBase<V2MoneyManagementInboundTransferBankDebitFailedEvent, InboundTransfer> {
  type: "v2.money_management.inbound_transfer.bank_debit_failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitProcessingEventNotification
  extends EventNotificationBase<V2MoneyManagementInboundTransferBankDebitProcessingEvent, InboundTransfer> {
  type: "v2.money_management.inbound_transfer.bank_debit_processing";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitQueuedEventNotification
  extends EventNotificationBase<V2MoneyManagementInboundTransferBankDebitQueuedEvent, InboundTransfer> {
  type: "v2.money_management.inbound_transfer.bank_debit_queued";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitReturnedEventNotification
  extends EventNotificationBase<V2MoneyManagementInboundTransferBankDebitReturnedEvent, InboundTransfer> {
  type: "v2.money_management.inbound_transfer.bank_debit_returned";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitSucceededEventNotification
  extends EventNotificationBase<V2MoneyManagementInboundTransferBankDebitSucceededEvent, InboundTransfer> {
  type: "v2.money_management.inbound_transfer.bank_debit_succeeded";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentCanceledEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentCanceledEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.canceled";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentCreatedEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentFailedEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentFailedEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentPostedEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentPostedEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.posted";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentReturnedEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentReturnedEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.returned";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentUnderReviewEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentUnderReviewEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.under_review";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentUpdatedEventNotification
  extends EventNotificationBase<V2MoneyManagementOutboundPaymentUpdatedEvent, OutboundPayment> {
  type: "v2.money_management.outbound_payment.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentCanceledEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentCanceledEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.canceled";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentCreatedEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentPendingEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentPendingEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.pending";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentPostedEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentPostedEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.posted";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentProcessingEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentProcessingEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.processing";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentRequiresActionEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentRequiresActionEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.requires_action";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentUpdatedEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutIntentUpdatedEvent, PayoutIntent> {
  type: "v2.money_management.payout_intent.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutMethodCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutMethodCreatedEvent, PayoutMethod> {
  type: "v2.money_management.payout_method.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutMethodUpdatedEventNotification
  extends EventNotificationBase<V2MoneyManagementPayoutMethodUpdatedEvent, PayoutMethod> {
  type: "v2.money_management.payout_method.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditAvailableEventNotification
  extends EventNotificationBase<V2MoneyManagementReceivedCreditAvailableEvent, ReceivedCredit> {
  type: "v2.money_management.received_credit.available";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditFailedEventNotification
  extends EventNotificationBase<V2MoneyManagementReceivedCreditFailedEvent, ReceivedCredit> {
  type: "v2.money_management.received_credit.failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditReturnedEventNotification
  extends EventNotificationBase<V2MoneyManagementReceivedCreditReturnedEvent, ReceivedCredit> {
  type: "v2.money_management.received_credit.returned";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditSucceededEventNotification
  extends EventNotificationBase<V2MoneyManagementReceivedCreditSucceededEvent, ReceivedCredit> {
  type: "v2.money_management.received_credit.succeeded";
  related_object: RelatedObject;
}

export interface V2MoneyManagementRecipientVerificationCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementRecipientVerificationCreatedEvent, RecipientVerification> {
  type: "v2.money_management.recipient_verification.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementRecipientVerificationUpdatedEventNotification
  extends EventNotificationBase<V2MoneyManagementRecipientVerificationUpdatedEvent, RecipientVerification> {
  type: "v2.money_management.recipient_verification.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementTransactionCreatedEventNotification
  extends EventNotificationBase<V2MoneyManagementTransactionCreatedEvent, V2MoneyManagementTransaction> {
  type: "v2.money_management.transaction.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementTransactionUpdatedEventNotification
  extends EventNotificationBase<V2MoneyManagementTransactionUpdatedEvent, V2MoneyManagementTransaction> {
  type: "v2.money_management.transaction.updated";
  related_object: RelatedObject;
}

/** What every notification has: the event's head, and ways to read more. */
export interface EventNotificationBase<FullEvent, Related> extends EventBase {
  /** Reads the whole event. */
  fetchEvent(options?: RequestOptions): ApiPromise<FullEvent>;
  /** Reads the object that the event is about, as it is now; null where there is none. */
  fetchRelatedObject(options?: RequestOptions): Promise<Related>;
}

/** A notification of a type that this version doesn't know. */
export interface UnknownEventNotification extends EventNotificationBase<EventBase, unknown> {
  related_object?: RelatedObject | null;
}
