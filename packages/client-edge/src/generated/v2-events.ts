// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../shared.ts";

export interface EventBase {
  id: string;
  object: "v2.core.event";
  changes?: Event.Changes;
  context?: string;
  created: string;
  livemode: boolean;
  reason?: Event.Reason;
  snapshot_event?: string;
  type: string;
}

export type Event<Type extends EventType = EventType> = EventMap[Type];
export declare namespace Event {
  type Changes = { [key: string]: unknown };
  interface Reason {
    request?: Reason.Request;
    type: Reason.Type;
  }
  namespace Reason {
    interface Request {
      id: string;
      idempotency_key: string;
    }
    type Type = "request" | OtherString;
  }
}

export type EventType = keyof EventMap;

export interface EventMap {
  "v1.account.application.authorized": V1AccountApplicationAuthorizedEvent;
  "v1.account.application.deauthorized": V1AccountApplicationDeauthorizedEvent;
  "v1.account.external_account.created": V1AccountExternalAccountCreatedEvent;
  "v1.account.external_account.deleted": V1AccountExternalAccountDeletedEvent;
  "v1.account.external_account.updated": V1AccountExternalAccountUpdatedEvent;
  "v1.account.updated": V1AccountUpdatedEvent;
  "v1.application_fee.created": V1ApplicationFeeCreatedEvent;
  "v1.application_fee.refund.updated": V1ApplicationFeeRefundUpdatedEvent;
  "v1.application_fee.refunded": V1ApplicationFeeRefundedEvent;
  "v1.balance.available": V1BalanceAvailableEvent;
  "v1.balance_settings.updated": V1BalanceSettingsUpdatedEvent;
  "v1.billing.alert.triggered": V1BillingAlertTriggeredEvent;
  "v1.billing.credit_balance_transaction.created": V1BillingCreditBalanceTransactionCreatedEvent;
  "v1.billing.credit_grant.created": V1BillingCreditGrantCreatedEvent;
  "v1.billing.credit_grant.updated": V1BillingCreditGrantUpdatedEvent;
  "v1.billing.meter.created": V1BillingMeterCreatedEvent;
  "v1.billing.meter.deactivated": V1BillingMeterDeactivatedEvent;
  "v1.billing.meter.error_report_triggered": V1BillingMeterErrorReportTriggeredEvent;
  "v1.billing.meter.no_meter_found": V1BillingMeterNoMeterFoundEvent;
  "v1.billing.meter.reactivated": V1BillingMeterReactivatedEvent;
  "v1.billing.meter.updated": V1BillingMeterUpdatedEvent;
  "v1.billing_portal.configuration.created": V1BillingPortalConfigurationCreatedEvent;
  "v1.billing_portal.configuration.updated": V1BillingPortalConfigurationUpdatedEvent;
  "v1.billing_portal.session.created": V1BillingPortalSessionCreatedEvent;
  "v1.capability.updated": V1CapabilityUpdatedEvent;
  "v1.cash_balance.funds_available": V1CashBalanceFundsAvailableEvent;
  "v1.charge.captured": V1ChargeCapturedEvent;
  "v1.charge.dispute.closed": V1ChargeDisputeClosedEvent;
  "v1.charge.dispute.created": V1ChargeDisputeCreatedEvent;
  "v1.charge.dispute.funds_reinstated": V1ChargeDisputeFundsReinstatedEvent;
  "v1.charge.dispute.funds_withdrawn": V1ChargeDisputeFundsWithdrawnEvent;
  "v1.charge.dispute.updated": V1ChargeDisputeUpdatedEvent;
  "v1.charge.expired": V1ChargeExpiredEvent;
  "v1.charge.failed": V1ChargeFailedEvent;
  "v1.charge.pending": V1ChargePendingEvent;
  "v1.charge.refund.updated": V1ChargeRefundUpdatedEvent;
  "v1.charge.refunded": V1ChargeRefundedEvent;
  "v1.charge.succeeded": V1ChargeSucceededEvent;
  "v1.charge.updated": V1ChargeUpdatedEvent;
  "v1.checkout.session.async_payment_failed": V1CheckoutSessionAsyncPaymentFailedEvent;
  "v1.checkout.session.async_payment_succeeded": V1CheckoutSessionAsyncPaymentSucceededEvent;
  "v1.checkout.session.completed": V1CheckoutSessionCompletedEvent;
  "v1.checkout.session.expired": V1CheckoutSessionExpiredEvent;
  "v1.climate.order.canceled": V1ClimateOrderCanceledEvent;
  "v1.climate.order.created": V1ClimateOrderCreatedEvent;
  "v1.climate.order.delayed": V1ClimateOrderDelayedEvent;
  "v1.climate.order.delivered": V1ClimateOrderDeliveredEvent;
  "v1.climate.order.product_substituted": V1ClimateOrderProductSubstitutedEvent;
  "v1.climate.product.created": V1ClimateProductCreatedEvent;
  "v1.climate.product.pricing_updated": V1ClimateProductPricingUpdatedEvent;
  "v1.coupon.created": V1CouponCreatedEvent;
  "v1.coupon.deleted": V1CouponDeletedEvent;
  "v1.coupon.updated": V1CouponUpdatedEvent;
  "v1.credit_note.created": V1CreditNoteCreatedEvent;
  "v1.credit_note.updated": V1CreditNoteUpdatedEvent;
  "v1.credit_note.voided": V1CreditNoteVoidedEvent;
  "v1.customer.created": V1CustomerCreatedEvent;
  "v1.customer.deleted": V1CustomerDeletedEvent;
  "v1.customer.discount.created": V1CustomerDiscountCreatedEvent;
  "v1.customer.discount.deleted": V1CustomerDiscountDeletedEvent;
  "v1.customer.discount.source_changed": V1CustomerDiscountSourceChangedEvent;
  "v1.customer.discount.updated": V1CustomerDiscountUpdatedEvent;
  "v1.customer.subscription.active": V1CustomerSubscriptionActiveEvent;
  "v1.customer.subscription.cancel_at_changed": V1CustomerSubscriptionCancelAtChangedEvent;
  "v1.customer.subscription.created": V1CustomerSubscriptionCreatedEvent;
  "v1.customer.subscription.default_payment_method_changed": V1CustomerSubscriptionDefaultPaymentMethodChangedEvent;
  "v1.customer.subscription.deleted": V1CustomerSubscriptionDeletedEvent;
  "v1.customer.subscription.incomplete": V1CustomerSubscriptionIncompleteEvent;
  "v1.customer.subscription.incomplete_expired": V1CustomerSubscriptionIncompleteExpiredEvent;
  "v1.customer.subscription.item_added": V1CustomerSubscriptionItemAddedEvent;
  "v1.customer.subscription.item_price_changed": V1CustomerSubscriptionItemPriceChangedEvent;
  "v1.customer.subscription.item_quantity_changed": V1CustomerSubscriptionItemQuantityChangedEvent;
  "v1.customer.subscription.item_removed": V1CustomerSubscriptionItemRemovedEvent;
  "v1.customer.subscription.item_tax_rates_changed": V1CustomerSubscriptionItemTaxRatesChangedEvent;
  "v1.customer.subscription.past_due": V1CustomerSubscriptionPastDueEvent;
  "v1.customer.subscription.paused": V1CustomerSubscriptionPausedEvent;
  "v1.customer.subscription.pending_update_applied": V1CustomerSubscriptionPendingUpdateAppliedEvent;
  "v1.customer.subscription.pending_update_expired": V1CustomerSubscriptionPendingUpdateExpiredEvent;
  "v1.customer.subscription.resumed": V1CustomerSubscriptionResumedEvent;
  "v1.customer.subscription.trial_will_end": V1CustomerSubscriptionTrialWillEndEvent;
  "v1.customer.subscription.trialing": V1CustomerSubscriptionTrialingEvent;
  "v1.customer.subscription.unpaid": V1CustomerSubscriptionUnpaidEvent;
  "v1.customer.subscription.updated": V1CustomerSubscriptionUpdatedEvent;
  "v1.customer.tax_id.created": V1CustomerTaxIdCreatedEvent;
  "v1.customer.tax_id.deleted": V1CustomerTaxIdDeletedEvent;
  "v1.customer.tax_id.updated": V1CustomerTaxIdUpdatedEvent;
  "v1.customer.updated": V1CustomerUpdatedEvent;
  "v1.customer_cash_balance_transaction.created": V1CustomerCashBalanceTransactionCreatedEvent;
  "v1.entitlements.active_entitlement_summary.entitlement_added": V1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent;
  "v1.entitlements.active_entitlement_summary.entitlement_removed": V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent;
  "v1.entitlements.active_entitlement_summary.updated": V1EntitlementsActiveEntitlementSummaryUpdatedEvent;
  "v1.file.created": V1FileCreatedEvent;
  "v1.financial_connections.account.account_numbers_updated": V1FinancialConnectionsAccountAccountNumbersUpdatedEvent;
  "v1.financial_connections.account.balance_refresh_failed": V1FinancialConnectionsAccountBalanceRefreshFailedEvent;
  "v1.financial_connections.account.balance_refresh_succeeded": V1FinancialConnectionsAccountBalanceRefreshSucceededEvent;
  "v1.financial_connections.account.created": V1FinancialConnectionsAccountCreatedEvent;
  "v1.financial_connections.account.deactivated": V1FinancialConnectionsAccountDeactivatedEvent;
  "v1.financial_connections.account.disconnected": V1FinancialConnectionsAccountDisconnectedEvent;
  "v1.financial_connections.account.expected_deactivation_date_updated": V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent;
  "v1.financial_connections.account.inferred_balances_refresh_failed": V1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent;
  "v1.financial_connections.account.inferred_balances_refresh_succeeded": V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent;
  "v1.financial_connections.account.ownership_refresh_failed": V1FinancialConnectionsAccountOwnershipRefreshFailedEvent;
  "v1.financial_connections.account.ownership_refresh_succeeded": V1FinancialConnectionsAccountOwnershipRefreshSucceededEvent;
  "v1.financial_connections.account.reactivated": V1FinancialConnectionsAccountReactivatedEvent;
  "v1.financial_connections.account.refreshed_balance": V1FinancialConnectionsAccountRefreshedBalanceEvent;
  "v1.financial_connections.account.refreshed_ownership": V1FinancialConnectionsAccountRefreshedOwnershipEvent;
  "v1.financial_connections.account.refreshed_transactions": V1FinancialConnectionsAccountRefreshedTransactionsEvent;
  "v1.financial_connections.account.risk_intelligence_refresh_failed": V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent;
  "v1.financial_connections.account.risk_intelligence_refresh_succeeded": V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent;
  "v1.financial_connections.account.supported_payment_method_types_updated": V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent;
  "v1.financial_connections.account.transactions_refresh_failed": V1FinancialConnectionsAccountTransactionsRefreshFailedEvent;
  "v1.financial_connections.account.transactions_refresh_succeeded": V1FinancialConnectionsAccountTransactionsRefreshSucceededEvent;
  "v1.financial_connections.account.upcoming_account_number_expiry": V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent;
  "v1.financial_connections.account.upcoming_deactivation": V1FinancialConnectionsAccountUpcomingDeactivationEvent;
  "v1.identity.verification_session.canceled": V1IdentityVerificationSessionCanceledEvent;
  "v1.identity.verification_session.created": V1IdentityVerificationSessionCreatedEvent;
  "v1.identity.verification_session.processing": V1IdentityVerificationSessionProcessingEvent;
  "v1.identity.verification_session.redacted": V1IdentityVerificationSessionRedactedEvent;
  "v1.identity.verification_session.requires_input": V1IdentityVerificationSessionRequiresInputEvent;
  "v1.identity.verification_session.verified": V1IdentityVerificationSessionVerifiedEvent;
  "v1.invoice.created": V1InvoiceCreatedEvent;
  "v1.invoice.deleted": V1InvoiceDeletedEvent;
  "v1.invoice.discount_added": V1InvoiceDiscountAddedEvent;
  "v1.invoice.discount_removed": V1InvoiceDiscountRemovedEvent;
  "v1.invoice.finalization_failed": V1InvoiceFinalizationFailedEvent;
  "v1.invoice.finalized": V1InvoiceFinalizedEvent;
  "v1.invoice.line_item_added": V1InvoiceLineItemAddedEvent;
  "v1.invoice.line_item_pricing_changed": V1InvoiceLineItemPricingChangedEvent;
  "v1.invoice.line_item_quantity_changed": V1InvoiceLineItemQuantityChangedEvent;
  "v1.invoice.line_item_removed": V1InvoiceLineItemRemovedEvent;
  "v1.invoice.marked_uncollectible": V1InvoiceMarkedUncollectibleEvent;
  "v1.invoice.overdue": V1InvoiceOverdueEvent;
  "v1.invoice.overpaid": V1InvoiceOverpaidEvent;
  "v1.invoice.paid": V1InvoicePaidEvent;
  "v1.invoice.payment_action_required": V1InvoicePaymentActionRequiredEvent;
  "v1.invoice.payment_attempt_required": V1InvoicePaymentAttemptRequiredEvent;
  "v1.invoice.payment_failed": V1InvoicePaymentFailedEvent;
  "v1.invoice.payment_succeeded": V1InvoicePaymentSucceededEvent;
  "v1.invoice.sent": V1InvoiceSentEvent;
  "v1.invoice.upcoming": V1InvoiceUpcomingEvent;
  "v1.invoice.updated": V1InvoiceUpdatedEvent;
  "v1.invoice.voided": V1InvoiceVoidedEvent;
  "v1.invoice.will_be_due": V1InvoiceWillBeDueEvent;
  "v1.invoice_payment.canceled": V1InvoicePaymentCanceledEvent;
  "v1.invoice_payment.open": V1InvoicePaymentOpenEvent;
  "v1.invoice_payment.paid": V1InvoicePaymentPaidEvent;
  "v1.invoiceitem.amount_changed": V1InvoiceitemAmountChangedEvent;
  "v1.invoiceitem.created": V1InvoiceitemCreatedEvent;
  "v1.invoiceitem.deleted": V1InvoiceitemDeletedEvent;
  "v1.invoiceitem.discount_added": V1InvoiceitemDiscountAddedEvent;
  "v1.invoiceitem.discount_removed": V1InvoiceitemDiscountRemovedEvent;
  "v1.issuing_authorization.created": V1IssuingAuthorizationCreatedEvent;
  "v1.issuing_authorization.request": V1IssuingAuthorizationRequestEvent;
  "v1.issuing_authorization.updated": V1IssuingAuthorizationUpdatedEvent;
  "v1.issuing_card.created": V1IssuingCardCreatedEvent;
  "v1.issuing_card.updated": V1IssuingCardUpdatedEvent;
  "v1.issuing_cardholder.created": V1IssuingCardholderCreatedEvent;
  "v1.issuing_cardholder.updated": V1IssuingCardholderUpdatedEvent;
  "v1.issuing_dispute.closed": V1IssuingDisputeClosedEvent;
  "v1.issuing_dispute.created": V1IssuingDisputeCreatedEvent;
  "v1.issuing_dispute.funds_reinstated": V1IssuingDisputeFundsReinstatedEvent;
  "v1.issuing_dispute.funds_rescinded": V1IssuingDisputeFundsRescindedEvent;
  "v1.issuing_dispute.submitted": V1IssuingDisputeSubmittedEvent;
  "v1.issuing_dispute.updated": V1IssuingDisputeUpdatedEvent;
  "v1.issuing_personalization_design.activated": V1IssuingPersonalizationDesignActivatedEvent;
  "v1.issuing_personalization_design.deactivated": V1IssuingPersonalizationDesignDeactivatedEvent;
  "v1.issuing_personalization_design.rejected": V1IssuingPersonalizationDesignRejectedEvent;
  "v1.issuing_personalization_design.updated": V1IssuingPersonalizationDesignUpdatedEvent;
  "v1.issuing_token.created": V1IssuingTokenCreatedEvent;
  "v1.issuing_token.updated": V1IssuingTokenUpdatedEvent;
  "v1.issuing_transaction.created": V1IssuingTransactionCreatedEvent;
  "v1.issuing_transaction.purchase_details_receipt_updated": V1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent;
  "v1.issuing_transaction.updated": V1IssuingTransactionUpdatedEvent;
  "v1.mandate.updated": V1MandateUpdatedEvent;
  "v1.payment_intent.amount_capturable_updated": V1PaymentIntentAmountCapturableUpdatedEvent;
  "v1.payment_intent.canceled": V1PaymentIntentCanceledEvent;
  "v1.payment_intent.created": V1PaymentIntentCreatedEvent;
  "v1.payment_intent.partially_funded": V1PaymentIntentPartiallyFundedEvent;
  "v1.payment_intent.payment_failed": V1PaymentIntentPaymentFailedEvent;
  "v1.payment_intent.processing": V1PaymentIntentProcessingEvent;
  "v1.payment_intent.requires_action": V1PaymentIntentRequiresActionEvent;
  "v1.payment_intent.succeeded": V1PaymentIntentSucceededEvent;
  "v1.payment_link.created": V1PaymentLinkCreatedEvent;
  "v1.payment_link.updated": V1PaymentLinkUpdatedEvent;
  "v1.payment_method.attached": V1PaymentMethodAttachedEvent;
  "v1.payment_method.automatically_updated": V1PaymentMethodAutomaticallyUpdatedEvent;
  "v1.payment_method.detached": V1PaymentMethodDetachedEvent;
  "v1.payment_method.updated": V1PaymentMethodUpdatedEvent;
  "v1.payout.canceled": V1PayoutCanceledEvent;
  "v1.payout.created": V1PayoutCreatedEvent;
  "v1.payout.failed": V1PayoutFailedEvent;
  "v1.payout.paid": V1PayoutPaidEvent;
  "v1.payout.reconciliation_completed": V1PayoutReconciliationCompletedEvent;
  "v1.payout.updated": V1PayoutUpdatedEvent;
  "v1.person.created": V1PersonCreatedEvent;
  "v1.person.deleted": V1PersonDeletedEvent;
  "v1.person.updated": V1PersonUpdatedEvent;
  "v1.plan.created": V1PlanCreatedEvent;
  "v1.plan.deleted": V1PlanDeletedEvent;
  "v1.plan.updated": V1PlanUpdatedEvent;
  "v1.price.activated": V1PriceActivatedEvent;
  "v1.price.created": V1PriceCreatedEvent;
  "v1.price.deactivated": V1PriceDeactivatedEvent;
  "v1.price.deleted": V1PriceDeletedEvent;
  "v1.price.lookup_key_changed": V1PriceLookupKeyChangedEvent;
  "v1.price.tax_behavior_changed": V1PriceTaxBehaviorChangedEvent;
  "v1.price.updated": V1PriceUpdatedEvent;
  "v1.product.activated": V1ProductActivatedEvent;
  "v1.product.created": V1ProductCreatedEvent;
  "v1.product.deactivated": V1ProductDeactivatedEvent;
  "v1.product.default_price_changed": V1ProductDefaultPriceChangedEvent;
  "v1.product.deleted": V1ProductDeletedEvent;
  "v1.product.tax_code_changed": V1ProductTaxCodeChangedEvent;
  "v1.product.updated": V1ProductUpdatedEvent;
  "v1.promotion_code.created": V1PromotionCodeCreatedEvent;
  "v1.promotion_code.fully_redeemed": V1PromotionCodeFullyRedeemedEvent;
  "v1.promotion_code.updated": V1PromotionCodeUpdatedEvent;
  "v1.quote.accepted": V1QuoteAcceptedEvent;
  "v1.quote.canceled": V1QuoteCanceledEvent;
  "v1.quote.created": V1QuoteCreatedEvent;
  "v1.quote.finalized": V1QuoteFinalizedEvent;
  "v1.radar.early_fraud_warning.created": V1RadarEarlyFraudWarningCreatedEvent;
  "v1.radar.early_fraud_warning.updated": V1RadarEarlyFraudWarningUpdatedEvent;
  "v1.refund.created": V1RefundCreatedEvent;
  "v1.refund.failed": V1RefundFailedEvent;
  "v1.refund.updated": V1RefundUpdatedEvent;
  "v1.review.closed": V1ReviewClosedEvent;
  "v1.review.opened": V1ReviewOpenedEvent;
  "v1.setup_intent.canceled": V1SetupIntentCanceledEvent;
  "v1.setup_intent.created": V1SetupIntentCreatedEvent;
  "v1.setup_intent.requires_action": V1SetupIntentRequiresActionEvent;
  "v1.setup_intent.setup_failed": V1SetupIntentSetupFailedEvent;
  "v1.setup_intent.succeeded": V1SetupIntentSucceededEvent;
  "v1.sigma.scheduled_query_run.created": V1SigmaScheduledQueryRunCreatedEvent;
  "v1.source.canceled": V1SourceCanceledEvent;
  "v1.source.chargeable": V1SourceChargeableEvent;
  "v1.source.failed": V1SourceFailedEvent;
  "v1.source.refund_attributes_required": V1SourceRefundAttributesRequiredEvent;
  "v1.subscription_schedule.aborted": V1SubscriptionScheduleAbortedEvent;
  "v1.subscription_schedule.canceled": V1SubscriptionScheduleCanceledEvent;
  "v1.subscription_schedule.completed": V1SubscriptionScheduleCompletedEvent;
  "v1.subscription_schedule.created": V1SubscriptionScheduleCreatedEvent;
  "v1.subscription_schedule.expiring": V1SubscriptionScheduleExpiringEvent;
  "v1.subscription_schedule.phase_added": V1SubscriptionSchedulePhaseAddedEvent;
  "v1.subscription_schedule.phase_default_tax_rates_changed": V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent;
  "v1.subscription_schedule.phase_end_date_changed": V1SubscriptionSchedulePhaseEndDateChangedEvent;
  "v1.subscription_schedule.phase_removed": V1SubscriptionSchedulePhaseRemovedEvent;
  "v1.subscription_schedule.phase_trial_end_changed": V1SubscriptionSchedulePhaseTrialEndChangedEvent;
  "v1.subscription_schedule.released": V1SubscriptionScheduleReleasedEvent;
  "v1.subscription_schedule.updated": V1SubscriptionScheduleUpdatedEvent;
  "v1.tax.settings.updated": V1TaxSettingsUpdatedEvent;
  "v1.tax_rate.created": V1TaxRateCreatedEvent;
  "v1.tax_rate.updated": V1TaxRateUpdatedEvent;
  "v1.terminal.reader.action_failed": V1TerminalReaderActionFailedEvent;
  "v1.terminal.reader.action_succeeded": V1TerminalReaderActionSucceededEvent;
  "v1.terminal.reader.action_updated": V1TerminalReaderActionUpdatedEvent;
  "v1.test_helpers.test_clock.advancing": V1TestHelpersTestClockAdvancingEvent;
  "v1.test_helpers.test_clock.created": V1TestHelpersTestClockCreatedEvent;
  "v1.test_helpers.test_clock.deleted": V1TestHelpersTestClockDeletedEvent;
  "v1.test_helpers.test_clock.internal_failure": V1TestHelpersTestClockInternalFailureEvent;
  "v1.test_helpers.test_clock.ready": V1TestHelpersTestClockReadyEvent;
  "v1.topup.canceled": V1TopupCanceledEvent;
  "v1.topup.created": V1TopupCreatedEvent;
  "v1.topup.failed": V1TopupFailedEvent;
  "v1.topup.reversed": V1TopupReversedEvent;
  "v1.topup.succeeded": V1TopupSucceededEvent;
  "v1.transfer.created": V1TransferCreatedEvent;
  "v1.transfer.reversed": V1TransferReversedEvent;
  "v1.transfer.updated": V1TransferUpdatedEvent;
  "v2.commerce.product_catalog.imports.failed": V2CommerceProductCatalogImportsFailedEvent;
  "v2.commerce.product_catalog.imports.processing": V2CommerceProductCatalogImportsProcessingEvent;
  "v2.commerce.product_catalog.imports.succeeded": V2CommerceProductCatalogImportsSucceededEvent;
  "v2.commerce.product_catalog.imports.succeeded_with_errors": V2CommerceProductCatalogImportsSucceededWithErrorsEvent;
  "v2.core.account[configuration.customer].capability_status_updated": V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent;
  "v2.core.account[configuration.customer].updated": V2CoreAccountIncludingConfigurationCustomerUpdatedEvent;
  "v2.core.account[configuration.merchant].capability_status_updated": V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent;
  "v2.core.account[configuration.merchant].updated": V2CoreAccountIncludingConfigurationMerchantUpdatedEvent;
  "v2.core.account[configuration.recipient].capability_status_updated": V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent;
  "v2.core.account[configuration.recipient].updated": V2CoreAccountIncludingConfigurationRecipientUpdatedEvent;
  "v2.core.account[defaults].updated": V2CoreAccountIncludingDefaultsUpdatedEvent;
  "v2.core.account[future_requirements].updated": V2CoreAccountIncludingFutureRequirementsUpdatedEvent;
  "v2.core.account[identity].updated": V2CoreAccountIncludingIdentityUpdatedEvent;
  "v2.core.account[requirements].updated": V2CoreAccountIncludingRequirementsUpdatedEvent;
  "v2.core.account.closed": V2CoreAccountClosedEvent;
  "v2.core.account.created": V2CoreAccountCreatedEvent;
  "v2.core.account.updated": V2CoreAccountUpdatedEvent;
  "v2.core.account_link.returned": V2CoreAccountLinkReturnedEvent;
  "v2.core.account_person.created": V2CoreAccountPersonCreatedEvent;
  "v2.core.account_person.deleted": V2CoreAccountPersonDeletedEvent;
  "v2.core.account_person.updated": V2CoreAccountPersonUpdatedEvent;
  "v2.core.event_destination.ping": V2CoreEventDestinationPingEvent;
  "v2.money_management.adjustment.created": V2MoneyManagementAdjustmentCreatedEvent;
  "v2.money_management.financial_account.created": V2MoneyManagementFinancialAccountCreatedEvent;
  "v2.money_management.financial_account.updated": V2MoneyManagementFinancialAccountUpdatedEvent;
  "v2.money_management.financial_address.activated": V2MoneyManagementFinancialAddressActivatedEvent;
  "v2.money_management.financial_address.failed": V2MoneyManagementFinancialAddressFailedEvent;
  "v2.money_management.inbound_transfer.available": V2MoneyManagementInboundTransferAvailableEvent;
  "v2.money_management.inbound_transfer.bank_debit_failed": V2MoneyManagementInboundTransferBankDebitFailedEvent;
  "v2.money_management.inbound_transfer.bank_debit_processing": V2MoneyManagementInboundTransferBankDebitProcessingEvent;
  "v2.money_management.inbound_transfer.bank_debit_queued": V2MoneyManagementInboundTransferBankDebitQueuedEvent;
  "v2.money_management.inbound_transfer.bank_debit_returned": V2MoneyManagementInboundTransferBankDebitReturnedEvent;
  "v2.money_management.inbound_transfer.bank_debit_succeeded": V2MoneyManagementInboundTransferBankDebitSucceededEvent;
  "v2.money_management.outbound_payment.canceled": V2MoneyManagementOutboundPaymentCanceledEvent;
  "v2.money_management.outbound_payment.created": V2MoneyManagementOutboundPaymentCreatedEvent;
  "v2.money_management.outbound_payment.failed": V2MoneyManagementOutboundPaymentFailedEvent;
  "v2.money_management.outbound_payment.posted": V2MoneyManagementOutboundPaymentPostedEvent;
  "v2.money_management.outbound_payment.returned": V2MoneyManagementOutboundPaymentReturnedEvent;
  "v2.money_management.outbound_payment.under_review": V2MoneyManagementOutboundPaymentUnderReviewEvent;
  "v2.money_management.outbound_payment.updated": V2MoneyManagementOutboundPaymentUpdatedEvent;
  "v2.money_management.payout_intent.canceled": V2MoneyManagementPayoutIntentCanceledEvent;
  "v2.money_management.payout_intent.created": V2MoneyManagementPayoutIntentCreatedEvent;
  "v2.money_management.payout_intent.pending": V2MoneyManagementPayoutIntentPendingEvent;
  "v2.money_management.payout_intent.posted": V2MoneyManagementPayoutIntentPostedEvent;
  "v2.money_management.payout_intent.processing": V2MoneyManagementPayoutIntentProcessingEvent;
  "v2.money_management.payout_intent.requires_action": V2MoneyManagementPayoutIntentRequiresActionEvent;
  "v2.money_management.payout_intent.updated": V2MoneyManagementPayoutIntentUpdatedEvent;
  "v2.money_management.payout_method.created": V2MoneyManagementPayoutMethodCreatedEvent;
  "v2.money_management.payout_method.updated": V2MoneyManagementPayoutMethodUpdatedEvent;
  "v2.money_management.received_credit.available": V2MoneyManagementReceivedCreditAvailableEvent;
  "v2.money_management.received_credit.failed": V2MoneyManagementReceivedCreditFailedEvent;
  "v2.money_management.received_credit.returned": V2MoneyManagementReceivedCreditReturnedEvent;
  "v2.money_management.received_credit.succeeded": V2MoneyManagementReceivedCreditSucceededEvent;
  "v2.money_management.recipient_verification.created": V2MoneyManagementRecipientVerificationCreatedEvent;
  "v2.money_management.recipient_verification.updated": V2MoneyManagementRecipientVerificationUpdatedEvent;
  "v2.money_management.transaction.created": V2MoneyManagementTransactionCreatedEvent;
  "v2.money_management.transaction.updated": V2MoneyManagementTransactionUpdatedEvent;
}

export interface V1AccountApplicationAuthorizedEvent extends EventBase {
  type: "v1.account.application.authorized";
}

export interface V1AccountApplicationDeauthorizedEvent extends EventBase {
  type: "v1.account.application.deauthorized";
}

export interface V1AccountExternalAccountCreatedEvent extends EventBase {
  type: "v1.account.external_account.created";
}

export interface V1AccountExternalAccountDeletedEvent extends EventBase {
  type: "v1.account.external_account.deleted";
}

export interface V1AccountExternalAccountUpdatedEvent extends EventBase {
  type: "v1.account.external_account.updated";
}

export interface V1AccountUpdatedEvent extends EventBase {
  type: "v1.account.updated";
  related_object: RelatedObject;
}

export interface V1ApplicationFeeCreatedEvent extends EventBase {
  type: "v1.application_fee.created";
  related_object: RelatedObject;
}

export interface V1ApplicationFeeRefundUpdatedEvent extends EventBase {
  type: "v1.application_fee.refund.updated";
  related_object: RelatedObject;
}

export interface V1ApplicationFeeRefundedEvent extends EventBase {
  type: "v1.application_fee.refunded";
  related_object: RelatedObject;
}

export interface V1BalanceAvailableEvent extends EventBase {
  type: "v1.balance.available";
  related_object: RelatedObject;
}

export interface V1BalanceSettingsUpdatedEvent extends EventBase {
  type: "v1.balance_settings.updated";
  related_object: RelatedObject;
}

export interface V1BillingAlertTriggeredEvent extends EventBase {
  type: "v1.billing.alert.triggered";
  related_object: RelatedObject;
}

export interface V1BillingCreditBalanceTransactionCreatedEvent extends EventBase {
  type: "v1.billing.credit_balance_transaction.created";
  related_object: RelatedObject;
}

export interface V1BillingCreditGrantCreatedEvent extends EventBase {
  type: "v1.billing.credit_grant.created";
  related_object: RelatedObject;
}

export interface V1BillingCreditGrantUpdatedEvent extends EventBase {
  type: "v1.billing.credit_grant.updated";
  related_object: RelatedObject;
}

export interface V1BillingMeterCreatedEvent extends EventBase {
  type: "v1.billing.meter.created";
  related_object: RelatedObject;
}

export interface V1BillingMeterDeactivatedEvent extends EventBase {
  type: "v1.billing.meter.deactivated";
  related_object: RelatedObject;
}

export interface V1BillingMeterErrorReportTriggeredEvent extends EventBase {
  type: "v1.billing.meter.error_report_triggered";
  data: V1BillingMeterErrorReportTriggeredEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V1BillingMeterErrorReportTriggeredEvent {
  interface Data {
    developer_message_summary: string;
    reason: Data.Reason;
    validation_end: string;
    validation_start: string;
  }
  namespace Data {
    interface Reason {
      error_count: number;
      error_types: Reason.ErrorType[];
    }
    namespace Reason {
      interface ErrorType {
        code: ErrorType.Code;
        error_count: number;
        sample_errors: ErrorType.SampleError[];
      }
      namespace ErrorType {
        type Code =
          | "archived_meter"
          | "meter_event_customer_not_found"
          | "meter_event_dimension_count_too_high"
          | "meter_event_invalid_value"
          | "meter_event_no_customer_defined"
          | "meter_event_value_too_many_digits"
          | "missing_dimension_payload_keys"
          | "no_meter"
          | "timestamp_in_future"
          | "timestamp_too_far_in_past"
          | OtherString;
        interface SampleError {
          error_message: string;
          request: SampleError.Request;
        }
        namespace SampleError {
          interface Request {
            identifier: string;
          }
        }
      }
    }
  }
}

export interface V1BillingMeterNoMeterFoundEvent extends EventBase {
  type: "v1.billing.meter.no_meter_found";
  data: V1BillingMeterNoMeterFoundEvent.Data;
}
export declare namespace V1BillingMeterNoMeterFoundEvent {
  interface Data {
    developer_message_summary: string;
    reason: Data.Reason;
    validation_end: string;
    validation_start: string;
  }
  namespace Data {
    export import Reason = V1BillingMeterErrorReportTriggeredEvent.Data.Reason;
  }
}

export interface V1BillingMeterReactivatedEvent extends EventBase {
  type: "v1.billing.meter.reactivated";
  related_object: RelatedObject;
}

export interface V1BillingMeterUpdatedEvent extends EventBase {
  type: "v1.billing.meter.updated";
  related_object: RelatedObject;
}

export interface V1BillingPortalConfigurationCreatedEvent extends EventBase {
  type: "v1.billing_portal.configuration.created";
  related_object: RelatedObject;
}

export interface V1BillingPortalConfigurationUpdatedEvent extends EventBase {
  type: "v1.billing_portal.configuration.updated";
  related_object: RelatedObject;
}

export interface V1BillingPortalSessionCreatedEvent extends EventBase {
  type: "v1.billing_portal.session.created";
}

export interface V1CapabilityUpdatedEvent extends EventBase {
  type: "v1.capability.updated";
  related_object: RelatedObject;
}

export interface V1CashBalanceFundsAvailableEvent extends EventBase {
  type: "v1.cash_balance.funds_available";
  related_object: RelatedObject;
}

export interface V1ChargeCapturedEvent extends EventBase {
  type: "v1.charge.captured";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeClosedEvent extends EventBase {
  type: "v1.charge.dispute.closed";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeCreatedEvent extends EventBase {
  type: "v1.charge.dispute.created";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeFundsReinstatedEvent extends EventBase {
  type: "v1.charge.dispute.funds_reinstated";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeFundsWithdrawnEvent extends EventBase {
  type: "v1.charge.dispute.funds_withdrawn";
  related_object: RelatedObject;
}

export interface V1ChargeDisputeUpdatedEvent extends EventBase {
  type: "v1.charge.dispute.updated";
  related_object: RelatedObject;
}

export interface V1ChargeExpiredEvent extends EventBase {
  type: "v1.charge.expired";
  related_object: RelatedObject;
}

export interface V1ChargeFailedEvent extends EventBase {
  type: "v1.charge.failed";
  related_object: RelatedObject;
}

export interface V1ChargePendingEvent extends EventBase {
  type: "v1.charge.pending";
  related_object: RelatedObject;
}

export interface V1ChargeRefundUpdatedEvent extends EventBase {
  type: "v1.charge.refund.updated";
  related_object: RelatedObject;
}

export interface V1ChargeRefundedEvent extends EventBase {
  type: "v1.charge.refunded";
  related_object: RelatedObject;
}

export interface V1ChargeSucceededEvent extends EventBase {
  type: "v1.charge.succeeded";
  related_object: RelatedObject;
}

export interface V1ChargeUpdatedEvent extends EventBase {
  type: "v1.charge.updated";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionAsyncPaymentFailedEvent extends EventBase {
  type: "v1.checkout.session.async_payment_failed";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionAsyncPaymentSucceededEvent extends EventBase {
  type: "v1.checkout.session.async_payment_succeeded";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionCompletedEvent extends EventBase {
  type: "v1.checkout.session.completed";
  related_object: RelatedObject;
}

export interface V1CheckoutSessionExpiredEvent extends EventBase {
  type: "v1.checkout.session.expired";
  related_object: RelatedObject;
}

export interface V1ClimateOrderCanceledEvent extends EventBase {
  type: "v1.climate.order.canceled";
  related_object: RelatedObject;
}

export interface V1ClimateOrderCreatedEvent extends EventBase {
  type: "v1.climate.order.created";
  related_object: RelatedObject;
}

export interface V1ClimateOrderDelayedEvent extends EventBase {
  type: "v1.climate.order.delayed";
  related_object: RelatedObject;
}

export interface V1ClimateOrderDeliveredEvent extends EventBase {
  type: "v1.climate.order.delivered";
  related_object: RelatedObject;
}

export interface V1ClimateOrderProductSubstitutedEvent extends EventBase {
  type: "v1.climate.order.product_substituted";
  related_object: RelatedObject;
}

export interface V1ClimateProductCreatedEvent extends EventBase {
  type: "v1.climate.product.created";
  related_object: RelatedObject;
}

export interface V1ClimateProductPricingUpdatedEvent extends EventBase {
  type: "v1.climate.product.pricing_updated";
  related_object: RelatedObject;
}

export interface V1CouponCreatedEvent extends EventBase {
  type: "v1.coupon.created";
  related_object: RelatedObject;
}

export interface V1CouponDeletedEvent extends EventBase {
  type: "v1.coupon.deleted";
  related_object: RelatedObject;
}

export interface V1CouponUpdatedEvent extends EventBase {
  type: "v1.coupon.updated";
  related_object: RelatedObject;
}

export interface V1CreditNoteCreatedEvent extends EventBase {
  type: "v1.credit_note.created";
  related_object: RelatedObject;
}

export interface V1CreditNoteUpdatedEvent extends EventBase {
  type: "v1.credit_note.updated";
  related_object: RelatedObject;
}

export interface V1CreditNoteVoidedEvent extends EventBase {
  type: "v1.credit_note.voided";
  related_object: RelatedObject;
}

export interface V1CustomerCreatedEvent extends EventBase {
  type: "v1.customer.created";
  related_object: RelatedObject;
}

export interface V1CustomerDeletedEvent extends EventBase {
  type: "v1.customer.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerDiscountCreatedEvent extends EventBase {
  type: "v1.customer.discount.created";
  related_object: RelatedObject;
}

export interface V1CustomerDiscountDeletedEvent extends EventBase {
  type: "v1.customer.discount.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerDiscountSourceChangedEvent extends EventBase {
  type: "v1.customer.discount.source_changed";
}

export interface V1CustomerDiscountUpdatedEvent extends EventBase {
  type: "v1.customer.discount.updated";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionActiveEvent extends EventBase {
  type: "v1.customer.subscription.active";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionCancelAtChangedEvent extends EventBase {
  type: "v1.customer.subscription.cancel_at_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionCreatedEvent extends EventBase {
  type: "v1.customer.subscription.created";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionDefaultPaymentMethodChangedEvent extends EventBase {
  type: "v1.customer.subscription.default_payment_method_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionDeletedEvent extends EventBase {
  type: "v1.customer.subscription.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionIncompleteEvent extends EventBase {
  type: "v1.customer.subscription.incomplete";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionIncompleteExpiredEvent extends EventBase {
  type: "v1.customer.subscription.incomplete_expired";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemAddedEvent extends EventBase {
  type: "v1.customer.subscription.item_added";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemPriceChangedEvent extends EventBase {
  type: "v1.customer.subscription.item_price_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemQuantityChangedEvent extends EventBase {
  type: "v1.customer.subscription.item_quantity_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemRemovedEvent extends EventBase {
  type: "v1.customer.subscription.item_removed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionItemTaxRatesChangedEvent extends EventBase {
  type: "v1.customer.subscription.item_tax_rates_changed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPastDueEvent extends EventBase {
  type: "v1.customer.subscription.past_due";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPausedEvent extends EventBase {
  type: "v1.customer.subscription.paused";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPendingUpdateAppliedEvent extends EventBase {
  type: "v1.customer.subscription.pending_update_applied";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionPendingUpdateExpiredEvent extends EventBase {
  type: "v1.customer.subscription.pending_update_expired";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionResumedEvent extends EventBase {
  type: "v1.customer.subscription.resumed";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionTrialWillEndEvent extends EventBase {
  type: "v1.customer.subscription.trial_will_end";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionTrialingEvent extends EventBase {
  type: "v1.customer.subscription.trialing";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionUnpaidEvent extends EventBase {
  type: "v1.customer.subscription.unpaid";
  related_object: RelatedObject;
}

export interface V1CustomerSubscriptionUpdatedEvent extends EventBase {
  type: "v1.customer.subscription.updated";
  related_object: RelatedObject;
}

export interface V1CustomerTaxIdCreatedEvent extends EventBase {
  type: "v1.customer.tax_id.created";
  related_object: RelatedObject;
}

export interface V1CustomerTaxIdDeletedEvent extends EventBase {
  type: "v1.customer.tax_id.deleted";
  related_object: RelatedObject;
}

export interface V1CustomerTaxIdUpdatedEvent extends EventBase {
  type: "v1.customer.tax_id.updated";
  related_object: RelatedObject;
}

export interface V1CustomerUpdatedEvent extends EventBase {
  type: "v1.customer.updated";
  related_object: RelatedObject;
}

export interface V1CustomerCashBalanceTransactionCreatedEvent extends EventBase {
  type: "v1.customer_cash_balance_transaction.created";
  related_object: RelatedObject;
}

export interface V1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent extends EventBase {
  type: "v1.entitlements.active_entitlement_summary.entitlement_added";
}

export interface V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent extends EventBase {
  type: "v1.entitlements.active_entitlement_summary.entitlement_removed";
}

export interface V1EntitlementsActiveEntitlementSummaryUpdatedEvent extends EventBase {
  type: "v1.entitlements.active_entitlement_summary.updated";
}

export interface V1FileCreatedEvent extends EventBase {
  type: "v1.file.created";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountAccountNumbersUpdatedEvent extends EventBase {
  type: "v1.financial_connections.account.account_numbers_updated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountBalanceRefreshFailedEvent extends EventBase {
  type: "v1.financial_connections.account.balance_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountBalanceRefreshSucceededEvent extends EventBase {
  type: "v1.financial_connections.account.balance_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountCreatedEvent extends EventBase {
  type: "v1.financial_connections.account.created";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountDeactivatedEvent extends EventBase {
  type: "v1.financial_connections.account.deactivated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountDisconnectedEvent extends EventBase {
  type: "v1.financial_connections.account.disconnected";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent
  extends EventBase {
  type: "v1.financial_connections.account.expected_deactivation_date_updated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent extends EventBase {
  type: "v1.financial_connections.account.inferred_balances_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent
  extends EventBase {
  type: "v1.financial_connections.account.inferred_balances_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountOwnershipRefreshFailedEvent extends EventBase {
  type: "v1.financial_connections.account.ownership_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountOwnershipRefreshSucceededEvent extends EventBase {
  type: "v1.financial_connections.account.ownership_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountReactivatedEvent extends EventBase {
  type: "v1.financial_connections.account.reactivated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRefreshedBalanceEvent extends EventBase {
  type: "v1.financial_connections.account.refreshed_balance";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRefreshedOwnershipEvent extends EventBase {
  type: "v1.financial_connections.account.refreshed_ownership";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRefreshedTransactionsEvent extends EventBase {
  type: "v1.financial_connections.account.refreshed_transactions";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent extends EventBase {
  type: "v1.financial_connections.account.risk_intelligence_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent
  extends EventBase {
  type: "v1.financial_connections.account.risk_intelligence_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent
  extends EventBase {
  type: "v1.financial_connections.account.supported_payment_method_types_updated";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountTransactionsRefreshFailedEvent extends EventBase {
  type: "v1.financial_connections.account.transactions_refresh_failed";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountTransactionsRefreshSucceededEvent extends EventBase {
  type: "v1.financial_connections.account.transactions_refresh_succeeded";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent extends EventBase {
  type: "v1.financial_connections.account.upcoming_account_number_expiry";
  related_object: RelatedObject;
}

export interface V1FinancialConnectionsAccountUpcomingDeactivationEvent extends EventBase {
  type: "v1.financial_connections.account.upcoming_deactivation";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionCanceledEvent extends EventBase {
  type: "v1.identity.verification_session.canceled";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionCreatedEvent extends EventBase {
  type: "v1.identity.verification_session.created";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionProcessingEvent extends EventBase {
  type: "v1.identity.verification_session.processing";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionRedactedEvent extends EventBase {
  type: "v1.identity.verification_session.redacted";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionRequiresInputEvent extends EventBase {
  type: "v1.identity.verification_session.requires_input";
  related_object: RelatedObject;
}

export interface V1IdentityVerificationSessionVerifiedEvent extends EventBase {
  type: "v1.identity.verification_session.verified";
  related_object: RelatedObject;
}

export interface V1InvoiceCreatedEvent extends EventBase {
  type: "v1.invoice.created";
  related_object: RelatedObject;
}

export interface V1InvoiceDeletedEvent extends EventBase {
  type: "v1.invoice.deleted";
  related_object: RelatedObject;
}

export interface V1InvoiceDiscountAddedEvent extends EventBase {
  type: "v1.invoice.discount_added";
  related_object: RelatedObject;
}

export interface V1InvoiceDiscountRemovedEvent extends EventBase {
  type: "v1.invoice.discount_removed";
  related_object: RelatedObject;
}

export interface V1InvoiceFinalizationFailedEvent extends EventBase {
  type: "v1.invoice.finalization_failed";
  related_object: RelatedObject;
}

export interface V1InvoiceFinalizedEvent extends EventBase {
  type: "v1.invoice.finalized";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemAddedEvent extends EventBase {
  type: "v1.invoice.line_item_added";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemPricingChangedEvent extends EventBase {
  type: "v1.invoice.line_item_pricing_changed";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemQuantityChangedEvent extends EventBase {
  type: "v1.invoice.line_item_quantity_changed";
  related_object: RelatedObject;
}

export interface V1InvoiceLineItemRemovedEvent extends EventBase {
  type: "v1.invoice.line_item_removed";
  related_object: RelatedObject;
}

export interface V1InvoiceMarkedUncollectibleEvent extends EventBase {
  type: "v1.invoice.marked_uncollectible";
  related_object: RelatedObject;
}

export interface V1InvoiceOverdueEvent extends EventBase {
  type: "v1.invoice.overdue";
  related_object: RelatedObject;
}

export interface V1InvoiceOverpaidEvent extends EventBase {
  type: "v1.invoice.overpaid";
  related_object: RelatedObject;
}

export interface V1InvoicePaidEvent extends EventBase {
  type: "v1.invoice.paid";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentActionRequiredEvent extends EventBase {
  type: "v1.invoice.payment_action_required";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentAttemptRequiredEvent extends EventBase {
  type: "v1.invoice.payment_attempt_required";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentFailedEvent extends EventBase {
  type: "v1.invoice.payment_failed";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentSucceededEvent extends EventBase {
  type: "v1.invoice.payment_succeeded";
  related_object: RelatedObject;
}

export interface V1InvoiceSentEvent extends EventBase {
  type: "v1.invoice.sent";
  related_object: RelatedObject;
}

export interface V1InvoiceUpcomingEvent extends EventBase {
  type: "v1.invoice.upcoming";
  data: V1InvoiceUpcomingEvent.Data;
}
export declare namespace V1InvoiceUpcomingEvent {
  interface Data {
    customer: string;
    subscription?: string;
  }
}

export interface V1InvoiceUpdatedEvent extends EventBase {
  type: "v1.invoice.updated";
  related_object: RelatedObject;
}

export interface V1InvoiceVoidedEvent extends EventBase {
  type: "v1.invoice.voided";
  related_object: RelatedObject;
}

export interface V1InvoiceWillBeDueEvent extends EventBase {
  type: "v1.invoice.will_be_due";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentCanceledEvent extends EventBase {
  type: "v1.invoice_payment.canceled";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentOpenEvent extends EventBase {
  type: "v1.invoice_payment.open";
  related_object: RelatedObject;
}

export interface V1InvoicePaymentPaidEvent extends EventBase {
  type: "v1.invoice_payment.paid";
  related_object: RelatedObject;
}

export interface V1InvoiceitemAmountChangedEvent extends EventBase {
  type: "v1.invoiceitem.amount_changed";
  related_object: RelatedObject;
}

export interface V1InvoiceitemCreatedEvent extends EventBase {
  type: "v1.invoiceitem.created";
  related_object: RelatedObject;
}

export interface V1InvoiceitemDeletedEvent extends EventBase {
  type: "v1.invoiceitem.deleted";
  related_object: RelatedObject;
}

export interface V1InvoiceitemDiscountAddedEvent extends EventBase {
  type: "v1.invoiceitem.discount_added";
  related_object: RelatedObject;
}

export interface V1InvoiceitemDiscountRemovedEvent extends EventBase {
  type: "v1.invoiceitem.discount_removed";
  related_object: RelatedObject;
}

export interface V1IssuingAuthorizationCreatedEvent extends EventBase {
  type: "v1.issuing_authorization.created";
  related_object: RelatedObject;
}

export interface V1IssuingAuthorizationRequestEvent extends EventBase {
  type: "v1.issuing_authorization.request";
  related_object: RelatedObject;
}

export interface V1IssuingAuthorizationUpdatedEvent extends EventBase {
  type: "v1.issuing_authorization.updated";
  related_object: RelatedObject;
}

export interface V1IssuingCardCreatedEvent extends EventBase {
  type: "v1.issuing_card.created";
  related_object: RelatedObject;
}

export interface V1IssuingCardUpdatedEvent extends EventBase {
  type: "v1.issuing_card.updated";
  related_object: RelatedObject;
}

export interface V1IssuingCardholderCreatedEvent extends EventBase {
  type: "v1.issuing_cardholder.created";
  related_object: RelatedObject;
}

export interface V1IssuingCardholderUpdatedEvent extends EventBase {
  type: "v1.issuing_cardholder.updated";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeClosedEvent extends EventBase {
  type: "v1.issuing_dispute.closed";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeCreatedEvent extends EventBase {
  type: "v1.issuing_dispute.created";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeFundsReinstatedEvent extends EventBase {
  type: "v1.issuing_dispute.funds_reinstated";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeFundsRescindedEvent extends EventBase {
  type: "v1.issuing_dispute.funds_rescinded";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeSubmittedEvent extends EventBase {
  type: "v1.issuing_dispute.submitted";
  related_object: RelatedObject;
}

export interface V1IssuingDisputeUpdatedEvent extends EventBase {
  type: "v1.issuing_dispute.updated";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignActivatedEvent extends EventBase {
  type: "v1.issuing_personalization_design.activated";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignDeactivatedEvent extends EventBase {
  type: "v1.issuing_personalization_design.deactivated";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignRejectedEvent extends EventBase {
  type: "v1.issuing_personalization_design.rejected";
  related_object: RelatedObject;
}

export interface V1IssuingPersonalizationDesignUpdatedEvent extends EventBase {
  type: "v1.issuing_personalization_design.updated";
  related_object: RelatedObject;
}

export interface V1IssuingTokenCreatedEvent extends EventBase {
  type: "v1.issuing_token.created";
  related_object: RelatedObject;
}

export interface V1IssuingTokenUpdatedEvent extends EventBase {
  type: "v1.issuing_token.updated";
  related_object: RelatedObject;
}

export interface V1IssuingTransactionCreatedEvent extends EventBase {
  type: "v1.issuing_transaction.created";
  related_object: RelatedObject;
}

export interface V1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent extends EventBase {
  type: "v1.issuing_transaction.purchase_details_receipt_updated";
  related_object: RelatedObject;
}

export interface V1IssuingTransactionUpdatedEvent extends EventBase {
  type: "v1.issuing_transaction.updated";
  related_object: RelatedObject;
}

export interface V1MandateUpdatedEvent extends EventBase {
  type: "v1.mandate.updated";
  related_object: RelatedObject;
}

export interface V1PaymentIntentAmountCapturableUpdatedEvent extends EventBase {
  type: "v1.payment_intent.amount_capturable_updated";
  related_object: RelatedObject;
}

export interface V1PaymentIntentCanceledEvent extends EventBase {
  type: "v1.payment_intent.canceled";
  related_object: RelatedObject;
}

export interface V1PaymentIntentCreatedEvent extends EventBase {
  type: "v1.payment_intent.created";
  related_object: RelatedObject;
}

export interface V1PaymentIntentPartiallyFundedEvent extends EventBase {
  type: "v1.payment_intent.partially_funded";
  related_object: RelatedObject;
}

export interface V1PaymentIntentPaymentFailedEvent extends EventBase {
  type: "v1.payment_intent.payment_failed";
  related_object: RelatedObject;
}

export interface V1PaymentIntentProcessingEvent extends EventBase {
  type: "v1.payment_intent.processing";
  related_object: RelatedObject;
}

export interface V1PaymentIntentRequiresActionEvent extends EventBase {
  type: "v1.payment_intent.requires_action";
  related_object: RelatedObject;
}

export interface V1PaymentIntentSucceededEvent extends EventBase {
  type: "v1.payment_intent.succeeded";
  related_object: RelatedObject;
}

export interface V1PaymentLinkCreatedEvent extends EventBase {
  type: "v1.payment_link.created";
  related_object: RelatedObject;
}

export interface V1PaymentLinkUpdatedEvent extends EventBase {
  type: "v1.payment_link.updated";
  related_object: RelatedObject;
}

export interface V1PaymentMethodAttachedEvent extends EventBase {
  type: "v1.payment_method.attached";
  related_object: RelatedObject;
}

export interface V1PaymentMethodAutomaticallyUpdatedEvent extends EventBase {
  type: "v1.payment_method.automatically_updated";
  related_object: RelatedObject;
}

export interface V1PaymentMethodDetachedEvent extends EventBase {
  type: "v1.payment_method.detached";
  related_object: RelatedObject;
}

export interface V1PaymentMethodUpdatedEvent extends EventBase {
  type: "v1.payment_method.updated";
  related_object: RelatedObject;
}

export interface V1PayoutCanceledEvent extends EventBase {
  type: "v1.payout.canceled";
  related_object: RelatedObject;
}

export interface V1PayoutCreatedEvent extends EventBase {
  type: "v1.payout.created";
  related_object: RelatedObject;
}

export interface V1PayoutFailedEvent extends EventBase {
  type: "v1.payout.failed";
  related_object: RelatedObject;
}

export interface V1PayoutPaidEvent extends EventBase {
  type: "v1.payout.paid";
  related_object: RelatedObject;
}

export interface V1PayoutReconciliationCompletedEvent extends EventBase {
  type: "v1.payout.reconciliation_completed";
  related_object: RelatedObject;
}

export interface V1PayoutUpdatedEvent extends EventBase {
  type: "v1.payout.updated";
  related_object: RelatedObject;
}

export interface V1PersonCreatedEvent extends EventBase {
  type: "v1.person.created";
  related_object: RelatedObject;
}

export interface V1PersonDeletedEvent extends EventBase {
  type: "v1.person.deleted";
  related_object: RelatedObject;
}

export interface V1PersonUpdatedEvent extends EventBase {
  type: "v1.person.updated";
  related_object: RelatedObject;
}

export interface V1PlanCreatedEvent extends EventBase {
  type: "v1.plan.created";
  related_object: RelatedObject;
}

export interface V1PlanDeletedEvent extends EventBase {
  type: "v1.plan.deleted";
  related_object: RelatedObject;
}

export interface V1PlanUpdatedEvent extends EventBase {
  type: "v1.plan.updated";
  related_object: RelatedObject;
}

export interface V1PriceActivatedEvent extends EventBase {
  type: "v1.price.activated";
  related_object: RelatedObject;
}

export interface V1PriceCreatedEvent extends EventBase {
  type: "v1.price.created";
  related_object: RelatedObject;
}

export interface V1PriceDeactivatedEvent extends EventBase {
  type: "v1.price.deactivated";
  related_object: RelatedObject;
}

export interface V1PriceDeletedEvent extends EventBase {
  type: "v1.price.deleted";
  related_object: RelatedObject;
}

export interface V1PriceLookupKeyChangedEvent extends EventBase {
  type: "v1.price.lookup_key_changed";
  related_object: RelatedObject;
}

export interface V1PriceTaxBehaviorChangedEvent extends EventBase {
  type: "v1.price.tax_behavior_changed";
  related_object: RelatedObject;
}

export interface V1PriceUpdatedEvent extends EventBase {
  type: "v1.price.updated";
  related_object: RelatedObject;
}

export interface V1ProductActivatedEvent extends EventBase {
  type: "v1.product.activated";
  related_object: RelatedObject;
}

export interface V1ProductCreatedEvent extends EventBase {
  type: "v1.product.created";
  related_object: RelatedObject;
}

export interface V1ProductDeactivatedEvent extends EventBase {
  type: "v1.product.deactivated";
  related_object: RelatedObject;
}

export interface V1ProductDefaultPriceChangedEvent extends EventBase {
  type: "v1.product.default_price_changed";
  related_object: RelatedObject;
}

export interface V1ProductDeletedEvent extends EventBase {
  type: "v1.product.deleted";
  related_object: RelatedObject;
}

export interface V1ProductTaxCodeChangedEvent extends EventBase {
  type: "v1.product.tax_code_changed";
  related_object: RelatedObject;
}

export interface V1ProductUpdatedEvent extends EventBase {
  type: "v1.product.updated";
  related_object: RelatedObject;
}

export interface V1PromotionCodeCreatedEvent extends EventBase {
  type: "v1.promotion_code.created";
  related_object: RelatedObject;
}

export interface V1PromotionCodeFullyRedeemedEvent extends EventBase {
  type: "v1.promotion_code.fully_redeemed";
  related_object: RelatedObject;
}

export interface V1PromotionCodeUpdatedEvent extends EventBase {
  type: "v1.promotion_code.updated";
  related_object: RelatedObject;
}

export interface V1QuoteAcceptedEvent extends EventBase {
  type: "v1.quote.accepted";
  related_object: RelatedObject;
}

export interface V1QuoteCanceledEvent extends EventBase {
  type: "v1.quote.canceled";
  related_object: RelatedObject;
}

export interface V1QuoteCreatedEvent extends EventBase {
  type: "v1.quote.created";
  related_object: RelatedObject;
}

export interface V1QuoteFinalizedEvent extends EventBase {
  type: "v1.quote.finalized";
  related_object: RelatedObject;
}

export interface V1RadarEarlyFraudWarningCreatedEvent extends EventBase {
  type: "v1.radar.early_fraud_warning.created";
  related_object: RelatedObject;
}

export interface V1RadarEarlyFraudWarningUpdatedEvent extends EventBase {
  type: "v1.radar.early_fraud_warning.updated";
  related_object: RelatedObject;
}

export interface V1RefundCreatedEvent extends EventBase {
  type: "v1.refund.created";
  related_object: RelatedObject;
}

export interface V1RefundFailedEvent extends EventBase {
  type: "v1.refund.failed";
  related_object: RelatedObject;
}

export interface V1RefundUpdatedEvent extends EventBase {
  type: "v1.refund.updated";
  related_object: RelatedObject;
}

export interface V1ReviewClosedEvent extends EventBase {
  type: "v1.review.closed";
  related_object: RelatedObject;
}

export interface V1ReviewOpenedEvent extends EventBase {
  type: "v1.review.opened";
  related_object: RelatedObject;
}

export interface V1SetupIntentCanceledEvent extends EventBase {
  type: "v1.setup_intent.canceled";
  related_object: RelatedObject;
}

export interface V1SetupIntentCreatedEvent extends EventBase {
  type: "v1.setup_intent.created";
  related_object: RelatedObject;
}

export interface V1SetupIntentRequiresActionEvent extends EventBase {
  type: "v1.setup_intent.requires_action";
  related_object: RelatedObject;
}

export interface V1SetupIntentSetupFailedEvent extends EventBase {
  type: "v1.setup_intent.setup_failed";
  related_object: RelatedObject;
}

export interface V1SetupIntentSucceededEvent extends EventBase {
  type: "v1.setup_intent.succeeded";
  related_object: RelatedObject;
}

export interface V1SigmaScheduledQueryRunCreatedEvent extends EventBase {
  type: "v1.sigma.scheduled_query_run.created";
  related_object: RelatedObject;
}

export interface V1SourceCanceledEvent extends EventBase {
  type: "v1.source.canceled";
  related_object: RelatedObject;
}

export interface V1SourceChargeableEvent extends EventBase {
  type: "v1.source.chargeable";
  related_object: RelatedObject;
}

export interface V1SourceFailedEvent extends EventBase {
  type: "v1.source.failed";
  related_object: RelatedObject;
}

export interface V1SourceRefundAttributesRequiredEvent extends EventBase {
  type: "v1.source.refund_attributes_required";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleAbortedEvent extends EventBase {
  type: "v1.subscription_schedule.aborted";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleCanceledEvent extends EventBase {
  type: "v1.subscription_schedule.canceled";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleCompletedEvent extends EventBase {
  type: "v1.subscription_schedule.completed";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleCreatedEvent extends EventBase {
  type: "v1.subscription_schedule.created";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleExpiringEvent extends EventBase {
  type: "v1.subscription_schedule.expiring";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseAddedEvent extends EventBase {
  type: "v1.subscription_schedule.phase_added";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent extends EventBase {
  type: "v1.subscription_schedule.phase_default_tax_rates_changed";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseEndDateChangedEvent extends EventBase {
  type: "v1.subscription_schedule.phase_end_date_changed";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseRemovedEvent extends EventBase {
  type: "v1.subscription_schedule.phase_removed";
  related_object: RelatedObject;
}

export interface V1SubscriptionSchedulePhaseTrialEndChangedEvent extends EventBase {
  type: "v1.subscription_schedule.phase_trial_end_changed";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleReleasedEvent extends EventBase {
  type: "v1.subscription_schedule.released";
  related_object: RelatedObject;
}

export interface V1SubscriptionScheduleUpdatedEvent extends EventBase {
  type: "v1.subscription_schedule.updated";
  related_object: RelatedObject;
}

export interface V1TaxSettingsUpdatedEvent extends EventBase {
  type: "v1.tax.settings.updated";
  related_object: RelatedObject;
}

export interface V1TaxRateCreatedEvent extends EventBase {
  type: "v1.tax_rate.created";
  related_object: RelatedObject;
}

export interface V1TaxRateUpdatedEvent extends EventBase {
  type: "v1.tax_rate.updated";
  related_object: RelatedObject;
}

export interface V1TerminalReaderActionFailedEvent extends EventBase {
  type: "v1.terminal.reader.action_failed";
  related_object: RelatedObject;
}

export interface V1TerminalReaderActionSucceededEvent extends EventBase {
  type: "v1.terminal.reader.action_succeeded";
  related_object: RelatedObject;
}

export interface V1TerminalReaderActionUpdatedEvent extends EventBase {
  type: "v1.terminal.reader.action_updated";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockAdvancingEvent extends EventBase {
  type: "v1.test_helpers.test_clock.advancing";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockCreatedEvent extends EventBase {
  type: "v1.test_helpers.test_clock.created";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockDeletedEvent extends EventBase {
  type: "v1.test_helpers.test_clock.deleted";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockInternalFailureEvent extends EventBase {
  type: "v1.test_helpers.test_clock.internal_failure";
  related_object: RelatedObject;
}

export interface V1TestHelpersTestClockReadyEvent extends EventBase {
  type: "v1.test_helpers.test_clock.ready";
  related_object: RelatedObject;
}

export interface V1TopupCanceledEvent extends EventBase {
  type: "v1.topup.canceled";
  related_object: RelatedObject;
}

export interface V1TopupCreatedEvent extends EventBase {
  type: "v1.topup.created";
  related_object: RelatedObject;
}

export interface V1TopupFailedEvent extends EventBase {
  type: "v1.topup.failed";
  related_object: RelatedObject;
}

export interface V1TopupReversedEvent extends EventBase {
  type: "v1.topup.reversed";
  related_object: RelatedObject;
}

export interface V1TopupSucceededEvent extends EventBase {
  type: "v1.topup.succeeded";
  related_object: RelatedObject;
}

export interface V1TransferCreatedEvent extends EventBase {
  type: "v1.transfer.created";
  related_object: RelatedObject;
}

export interface V1TransferReversedEvent extends EventBase {
  type: "v1.transfer.reversed";
  related_object: RelatedObject;
}

export interface V1TransferUpdatedEvent extends EventBase {
  type: "v1.transfer.updated";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsFailedEvent extends EventBase {
  type: "v2.commerce.product_catalog.imports.failed";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsProcessingEvent extends EventBase {
  type: "v2.commerce.product_catalog.imports.processing";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsSucceededEvent extends EventBase {
  type: "v2.commerce.product_catalog.imports.succeeded";
  related_object: RelatedObject;
}

export interface V2CommerceProductCatalogImportsSucceededWithErrorsEvent extends EventBase {
  type: "v2.commerce.product_catalog.imports.succeeded_with_errors";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent
  extends EventBase {
  type: "v2.core.account[configuration.customer].capability_status_updated";
  data: V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent {
  interface Data {
    updated_capability: Data.UpdatedCapability;
  }
  namespace Data {
    type UpdatedCapability = "automatic_indirect_tax" | OtherString;
  }
}

export interface V2CoreAccountIncludingConfigurationCustomerUpdatedEvent extends EventBase {
  type: "v2.core.account[configuration.customer].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent
  extends EventBase {
  type: "v2.core.account[configuration.merchant].capability_status_updated";
  data: V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent {
  interface Data {
    updated_capability: Data.UpdatedCapability;
  }
  namespace Data {
    type UpdatedCapability =
      | "ach_debit_payments"
      | "acss_debit_payments"
      | "affirm_payments"
      | "afterpay_clearpay_payments"
      | "alma_payments"
      | "amazon_pay_payments"
      | "au_becs_debit_payments"
      | "bacs_debit_payments"
      | "bancontact_payments"
      | "blik_payments"
      | "blik_recurring_payments"
      | "boleto_payments"
      | "card_payments"
      | "cartes_bancaires_payments"
      | "cashapp_payments"
      | "eps_payments"
      | "fpx_payments"
      | "gb_bank_transfer_payments"
      | "grabpay_payments"
      | "ideal_payments"
      | "jcb_payments"
      | "jp_bank_transfer_payments"
      | "kakao_pay_payments"
      | "klarna_payments"
      | "konbini_payments"
      | "kr_card_payments"
      | "link_payments"
      | "mobilepay_payments"
      | "multibanco_payments"
      | "mx_bank_transfer_payments"
      | "naver_pay_payments"
      | "oxxo_payments"
      | "p24_payments"
      | "payco_payments"
      | "paynow_payments"
      | "stripe_balance.payouts"
      | "pay_by_bank_payments"
      | "promptpay_payments"
      | "revolut_pay_payments"
      | "samsung_pay_payments"
      | "satispay_payments"
      | "sepa_bank_transfer_payments"
      | "sepa_debit_payments"
      | "sequra_payments"
      | "sunbit_payments"
      | "swish_payments"
      | "twint_payments"
      | "us_bank_transfer_payments"
      | "zip_payments"
      | OtherString;
  }
}

export interface V2CoreAccountIncludingConfigurationMerchantUpdatedEvent extends EventBase {
  type: "v2.core.account[configuration.merchant].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent
  extends EventBase {
  type: "v2.core.account[configuration.recipient].capability_status_updated";
  data: V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent {
  interface Data {
    updated_capability: Data.UpdatedCapability;
  }
  namespace Data {
    type UpdatedCapability =
      | "bank_accounts.ach"
      | "bank_accounts.fedwire"
      | "bank_accounts.fps"
      | "bank_accounts.local"
      | "bank_accounts.rtp"
      | "bank_accounts.sepa"
      | "bank_accounts.swift"
      | "bank_accounts.wire"
      | "cards"
      | "stripe_balance.payouts"
      | "stripe_balance.stripe_transfers"
      | "stripe.transfers"
      | OtherString;
  }
}

export interface V2CoreAccountIncludingConfigurationRecipientUpdatedEvent extends EventBase {
  type: "v2.core.account[configuration.recipient].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingDefaultsUpdatedEvent extends EventBase {
  type: "v2.core.account[defaults].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingFutureRequirementsUpdatedEvent extends EventBase {
  type: "v2.core.account[future_requirements].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingIdentityUpdatedEvent extends EventBase {
  type: "v2.core.account[identity].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountIncludingRequirementsUpdatedEvent extends EventBase {
  type: "v2.core.account[requirements].updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountClosedEvent extends EventBase {
  type: "v2.core.account.closed";
  related_object: RelatedObject;
}

export interface V2CoreAccountCreatedEvent extends EventBase {
  type: "v2.core.account.created";
  related_object: RelatedObject;
}

export interface V2CoreAccountUpdatedEvent extends EventBase {
  type: "v2.core.account.updated";
  related_object: RelatedObject;
}

export interface V2CoreAccountLinkReturnedEvent extends EventBase {
  type: "v2.core.account_link.returned";
  data: V2CoreAccountLinkReturnedEvent.Data;
}
export declare namespace V2CoreAccountLinkReturnedEvent {
  interface Data {
    account_id: string;
    configurations: Data.Configuration[];
    use_case: Data.UseCase;
  }
  namespace Data {
    type Configuration = "customer" | "merchant" | "recipient" | OtherString;
    type UseCase = "account_onboarding" | "account_update" | OtherString;
  }
}

export interface V2CoreAccountPersonCreatedEvent extends EventBase {
  type: "v2.core.account_person.created";
  data: V2CoreAccountPersonCreatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2CoreAccountPersonCreatedEvent {
  interface Data {
    account_id: string;
  }
}

export interface V2CoreAccountPersonDeletedEvent extends EventBase {
  type: "v2.core.account_person.deleted";
  data: V2CoreAccountPersonDeletedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2CoreAccountPersonDeletedEvent {
  interface Data {
    account_id: string;
  }
}

export interface V2CoreAccountPersonUpdatedEvent extends EventBase {
  type: "v2.core.account_person.updated";
  data: V2CoreAccountPersonUpdatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2CoreAccountPersonUpdatedEvent {
  interface Data {
    account_id: string;
  }
}

export interface V2CoreEventDestinationPingEvent extends EventBase {
  type: "v2.core.event_destination.ping";
  related_object: RelatedObject;
}

export interface V2MoneyManagementAdjustmentCreatedEvent extends EventBase {
  type: "v2.money_management.adjustment.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAccountCreatedEvent extends EventBase {
  type: "v2.money_management.financial_account.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAccountUpdatedEvent extends EventBase {
  type: "v2.money_management.financial_account.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAddressActivatedEvent extends EventBase {
  type: "v2.money_management.financial_address.activated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementFinancialAddressFailedEvent extends EventBase {
  type: "v2.money_management.financial_address.failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferAvailableEvent extends EventBase {
  type: "v2.money_management.inbound_transfer.available";
  data: V2MoneyManagementInboundTransferAvailableEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2MoneyManagementInboundTransferAvailableEvent {
  interface Data {
    transaction_id: string;
  }
}

export interface V2MoneyManagementInboundTransferBankDebitFailedEvent extends EventBase {
  type: "v2.money_management.inbound_transfer.bank_debit_failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitProcessingEvent extends EventBase {
  type: "v2.money_management.inbound_transfer.bank_debit_processing";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitQueuedEvent extends EventBase {
  type: "v2.money_management.inbound_transfer.bank_debit_queued";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitReturnedEvent extends EventBase {
  type: "v2.money_management.inbound_transfer.bank_debit_returned";
  related_object: RelatedObject;
}

export interface V2MoneyManagementInboundTransferBankDebitSucceededEvent extends EventBase {
  type: "v2.money_management.inbound_transfer.bank_debit_succeeded";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentCanceledEvent extends EventBase {
  type: "v2.money_management.outbound_payment.canceled";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentCreatedEvent extends EventBase {
  type: "v2.money_management.outbound_payment.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentFailedEvent extends EventBase {
  type: "v2.money_management.outbound_payment.failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentPostedEvent extends EventBase {
  type: "v2.money_management.outbound_payment.posted";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentReturnedEvent extends EventBase {
  type: "v2.money_management.outbound_payment.returned";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentUnderReviewEvent extends EventBase {
  type: "v2.money_management.outbound_payment.under_review";
  related_object: RelatedObject;
}

export interface V2MoneyManagementOutboundPaymentUpdatedEvent extends EventBase {
  type: "v2.money_management.outbound_payment.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentCanceledEvent extends EventBase {
  type: "v2.money_management.payout_intent.canceled";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentCreatedEvent extends EventBase {
  type: "v2.money_management.payout_intent.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentPendingEvent extends EventBase {
  type: "v2.money_management.payout_intent.pending";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentPostedEvent extends EventBase {
  type: "v2.money_management.payout_intent.posted";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentProcessingEvent extends EventBase {
  type: "v2.money_management.payout_intent.processing";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentRequiresActionEvent extends EventBase {
  type: "v2.money_management.payout_intent.requires_action";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutIntentUpdatedEvent extends EventBase {
  type: "v2.money_management.payout_intent.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutMethodCreatedEvent extends EventBase {
  type: "v2.money_management.payout_method.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementPayoutMethodUpdatedEvent extends EventBase {
  type: "v2.money_management.payout_method.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditAvailableEvent extends EventBase {
  type: "v2.money_management.received_credit.available";
  data: V2MoneyManagementReceivedCreditAvailableEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2MoneyManagementReceivedCreditAvailableEvent {
  interface Data {
    transaction_id: string;
  }
}

export interface V2MoneyManagementReceivedCreditFailedEvent extends EventBase {
  type: "v2.money_management.received_credit.failed";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditReturnedEvent extends EventBase {
  type: "v2.money_management.received_credit.returned";
  related_object: RelatedObject;
}

export interface V2MoneyManagementReceivedCreditSucceededEvent extends EventBase {
  type: "v2.money_management.received_credit.succeeded";
  related_object: RelatedObject;
}

export interface V2MoneyManagementRecipientVerificationCreatedEvent extends EventBase {
  type: "v2.money_management.recipient_verification.created";
  related_object: RelatedObject;
}

export interface V2MoneyManagementRecipientVerificationUpdatedEvent extends EventBase {
  type: "v2.money_management.recipient_verification.updated";
  related_object: RelatedObject;
}

export interface V2MoneyManagementTransactionCreatedEvent extends EventBase {
  type: "v2.money_management.transaction.created";
  data: V2MoneyManagementTransactionCreatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2MoneyManagementTransactionCreatedEvent {
  interface Data {
    treasury_transaction?: string;
    v1_id?: string;
  }
}

export interface V2MoneyManagementTransactionUpdatedEvent extends EventBase {
  type: "v2.money_management.transaction.updated";
  data: V2MoneyManagementTransactionUpdatedEvent.Data;
  related_object: RelatedObject;
}
export declare namespace V2MoneyManagementTransactionUpdatedEvent {
  interface Data {
    treasury_transaction?: string;
  }
}

/** The object that an event is about. */
export interface RelatedObject {
  id: string;
  type: string;
  /** Its path: what to GET. */
  url: string;
}

/** The object that an event is about, where there is one per account. */
export type RelatedSingletonObject = Omit<RelatedObject, "id">;
