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

export type V1AccountApplicationAuthorizedEvent = EventAlone<"v1.account.application.authorized">;

export type V1AccountApplicationDeauthorizedEvent = EventAlone<"v1.account.application.deauthorized">;

export type V1AccountExternalAccountCreatedEvent = EventAlone<"v1.account.external_account.created">;

export type V1AccountExternalAccountDeletedEvent = EventAlone<"v1.account.external_account.deleted">;

export type V1AccountExternalAccountUpdatedEvent = EventAlone<"v1.account.external_account.updated">;

export type V1AccountUpdatedEvent = EventAbout<"v1.account.updated">;

export type V1ApplicationFeeCreatedEvent = EventAbout<"v1.application_fee.created">;

export type V1ApplicationFeeRefundUpdatedEvent = EventAbout<"v1.application_fee.refund.updated">;

export type V1ApplicationFeeRefundedEvent = EventAbout<"v1.application_fee.refunded">;

export type V1BalanceAvailableEvent = EventAbout<"v1.balance.available">;

export type V1BalanceSettingsUpdatedEvent = EventAbout<"v1.balance_settings.updated">;

export type V1BillingAlertTriggeredEvent = EventAbout<"v1.billing.alert.triggered">;

export type V1BillingCreditBalanceTransactionCreatedEvent = EventAbout<"v1.billing.credit_balance_transaction.created">;

export type V1BillingCreditGrantCreatedEvent = EventAbout<"v1.billing.credit_grant.created">;

export type V1BillingCreditGrantUpdatedEvent = EventAbout<"v1.billing.credit_grant.updated">;

export type V1BillingMeterCreatedEvent = EventAbout<"v1.billing.meter.created">;

export type V1BillingMeterDeactivatedEvent = EventAbout<"v1.billing.meter.deactivated">;

export interface V1BillingMeterErrorReportTriggeredEvent
  extends EventAbout<"v1.billing.meter.error_report_triggered"> {
  data: V1BillingMeterErrorReportTriggeredEvent.Data;
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

export interface V1BillingMeterNoMeterFoundEvent
  extends EventAlone<"v1.billing.meter.no_meter_found"> {
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

export type V1BillingMeterReactivatedEvent = EventAbout<"v1.billing.meter.reactivated">;

export type V1BillingMeterUpdatedEvent = EventAbout<"v1.billing.meter.updated">;

export type V1BillingPortalConfigurationCreatedEvent = EventAbout<"v1.billing_portal.configuration.created">;

export type V1BillingPortalConfigurationUpdatedEvent = EventAbout<"v1.billing_portal.configuration.updated">;

export type V1BillingPortalSessionCreatedEvent = EventAlone<"v1.billing_portal.session.created">;

export type V1CapabilityUpdatedEvent = EventAbout<"v1.capability.updated">;

export type V1CashBalanceFundsAvailableEvent = EventAbout<"v1.cash_balance.funds_available">;

export type V1ChargeCapturedEvent = EventAbout<"v1.charge.captured">;

export type V1ChargeDisputeClosedEvent = EventAbout<"v1.charge.dispute.closed">;

export type V1ChargeDisputeCreatedEvent = EventAbout<"v1.charge.dispute.created">;

export type V1ChargeDisputeFundsReinstatedEvent = EventAbout<"v1.charge.dispute.funds_reinstated">;

export type V1ChargeDisputeFundsWithdrawnEvent = EventAbout<"v1.charge.dispute.funds_withdrawn">;

export type V1ChargeDisputeUpdatedEvent = EventAbout<"v1.charge.dispute.updated">;

export type V1ChargeExpiredEvent = EventAbout<"v1.charge.expired">;

export type V1ChargeFailedEvent = EventAbout<"v1.charge.failed">;

export type V1ChargePendingEvent = EventAbout<"v1.charge.pending">;

export type V1ChargeRefundUpdatedEvent = EventAbout<"v1.charge.refund.updated">;

export type V1ChargeRefundedEvent = EventAbout<"v1.charge.refunded">;

export type V1ChargeSucceededEvent = EventAbout<"v1.charge.succeeded">;

export type V1ChargeUpdatedEvent = EventAbout<"v1.charge.updated">;

export type V1CheckoutSessionAsyncPaymentFailedEvent = EventAbout<"v1.checkout.session.async_payment_failed">;

export type V1CheckoutSessionAsyncPaymentSucceededEvent = EventAbout<"v1.checkout.session.async_payment_succeeded">;

export type V1CheckoutSessionCompletedEvent = EventAbout<"v1.checkout.session.completed">;

export type V1CheckoutSessionExpiredEvent = EventAbout<"v1.checkout.session.expired">;

export type V1ClimateOrderCanceledEvent = EventAbout<"v1.climate.order.canceled">;

export type V1ClimateOrderCreatedEvent = EventAbout<"v1.climate.order.created">;

export type V1ClimateOrderDelayedEvent = EventAbout<"v1.climate.order.delayed">;

export type V1ClimateOrderDeliveredEvent = EventAbout<"v1.climate.order.delivered">;

export type V1ClimateOrderProductSubstitutedEvent = EventAbout<"v1.climate.order.product_substituted">;

export type V1ClimateProductCreatedEvent = EventAbout<"v1.climate.product.created">;

export type V1ClimateProductPricingUpdatedEvent = EventAbout<"v1.climate.product.pricing_updated">;

export type V1CouponCreatedEvent = EventAbout<"v1.coupon.created">;

export type V1CouponDeletedEvent = EventAbout<"v1.coupon.deleted">;

export type V1CouponUpdatedEvent = EventAbout<"v1.coupon.updated">;

export type V1CreditNoteCreatedEvent = EventAbout<"v1.credit_note.created">;

export type V1CreditNoteUpdatedEvent = EventAbout<"v1.credit_note.updated">;

export type V1CreditNoteVoidedEvent = EventAbout<"v1.credit_note.voided">;

export type V1CustomerCreatedEvent = EventAbout<"v1.customer.created">;

export type V1CustomerDeletedEvent = EventAbout<"v1.customer.deleted">;

export type V1CustomerDiscountCreatedEvent = EventAbout<"v1.customer.discount.created">;

export type V1CustomerDiscountDeletedEvent = EventAbout<"v1.customer.discount.deleted">;

export type V1CustomerDiscountSourceChangedEvent = EventAlone<"v1.customer.discount.source_changed">;

export type V1CustomerDiscountUpdatedEvent = EventAbout<"v1.customer.discount.updated">;

export type V1CustomerSubscriptionActiveEvent = EventAbout<"v1.customer.subscription.active">;

export type V1CustomerSubscriptionCancelAtChangedEvent = EventAbout<"v1.customer.subscription.cancel_at_changed">;

export type V1CustomerSubscriptionCreatedEvent = EventAbout<"v1.customer.subscription.created">;

export type V1CustomerSubscriptionDefaultPaymentMethodChangedEvent = EventAbout<"v1.customer.subscription.default_payment_method_changed">;

export type V1CustomerSubscriptionDeletedEvent = EventAbout<"v1.customer.subscription.deleted">;

export type V1CustomerSubscriptionIncompleteEvent = EventAbout<"v1.customer.subscription.incomplete">;

export type V1CustomerSubscriptionIncompleteExpiredEvent = EventAbout<"v1.customer.subscription.incomplete_expired">;

export type V1CustomerSubscriptionItemAddedEvent = EventAbout<"v1.customer.subscription.item_added">;

export type V1CustomerSubscriptionItemPriceChangedEvent = EventAbout<"v1.customer.subscription.item_price_changed">;

export type V1CustomerSubscriptionItemQuantityChangedEvent = EventAbout<"v1.customer.subscription.item_quantity_changed">;

export type V1CustomerSubscriptionItemRemovedEvent = EventAbout<"v1.customer.subscription.item_removed">;

export type V1CustomerSubscriptionItemTaxRatesChangedEvent = EventAbout<"v1.customer.subscription.item_tax_rates_changed">;

export type V1CustomerSubscriptionPastDueEvent = EventAbout<"v1.customer.subscription.past_due">;

export type V1CustomerSubscriptionPausedEvent = EventAbout<"v1.customer.subscription.paused">;

export type V1CustomerSubscriptionPendingUpdateAppliedEvent = EventAbout<"v1.customer.subscription.pending_update_applied">;

export type V1CustomerSubscriptionPendingUpdateExpiredEvent = EventAbout<"v1.customer.subscription.pending_update_expired">;

export type V1CustomerSubscriptionResumedEvent = EventAbout<"v1.customer.subscription.resumed">;

export type V1CustomerSubscriptionTrialWillEndEvent = EventAbout<"v1.customer.subscription.trial_will_end">;

export type V1CustomerSubscriptionTrialingEvent = EventAbout<"v1.customer.subscription.trialing">;

export type V1CustomerSubscriptionUnpaidEvent = EventAbout<"v1.customer.subscription.unpaid">;

export type V1CustomerSubscriptionUpdatedEvent = EventAbout<"v1.customer.subscription.updated">;

export type V1CustomerTaxIdCreatedEvent = EventAbout<"v1.customer.tax_id.created">;

export type V1CustomerTaxIdDeletedEvent = EventAbout<"v1.customer.tax_id.deleted">;

export type V1CustomerTaxIdUpdatedEvent = EventAbout<"v1.customer.tax_id.updated">;

export type V1CustomerUpdatedEvent = EventAbout<"v1.customer.updated">;

export type V1CustomerCashBalanceTransactionCreatedEvent = EventAbout<"v1.customer_cash_balance_transaction.created">;

export type V1EntitlementsActiveEntitlementSummaryEntitlementAddedEvent = EventAlone<"v1.entitlements.active_entitlement_summary.entitlement_added">;

export type V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEvent = EventAlone<"v1.entitlements.active_entitlement_summary.entitlement_removed">;

export type V1EntitlementsActiveEntitlementSummaryUpdatedEvent = EventAlone<"v1.entitlements.active_entitlement_summary.updated">;

export type V1FileCreatedEvent = EventAbout<"v1.file.created">;

export type V1FinancialConnectionsAccountAccountNumbersUpdatedEvent = EventAbout<"v1.financial_connections.account.account_numbers_updated">;

export type V1FinancialConnectionsAccountBalanceRefreshFailedEvent = EventAbout<"v1.financial_connections.account.balance_refresh_failed">;

export type V1FinancialConnectionsAccountBalanceRefreshSucceededEvent = EventAbout<"v1.financial_connections.account.balance_refresh_succeeded">;

export type V1FinancialConnectionsAccountCreatedEvent = EventAbout<"v1.financial_connections.account.created">;

export type V1FinancialConnectionsAccountDeactivatedEvent = EventAbout<"v1.financial_connections.account.deactivated">;

export type V1FinancialConnectionsAccountDisconnectedEvent = EventAbout<"v1.financial_connections.account.disconnected">;

export type V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent = EventAbout<"v1.financial_connections.account.expected_deactivation_date_updated">;

export type V1FinancialConnectionsAccountInferredBalancesRefreshFailedEvent = EventAbout<"v1.financial_connections.account.inferred_balances_refresh_failed">;

export type V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEvent = EventAbout<"v1.financial_connections.account.inferred_balances_refresh_succeeded">;

export type V1FinancialConnectionsAccountOwnershipRefreshFailedEvent = EventAbout<"v1.financial_connections.account.ownership_refresh_failed">;

export type V1FinancialConnectionsAccountOwnershipRefreshSucceededEvent = EventAbout<"v1.financial_connections.account.ownership_refresh_succeeded">;

export type V1FinancialConnectionsAccountReactivatedEvent = EventAbout<"v1.financial_connections.account.reactivated">;

export type V1FinancialConnectionsAccountRefreshedBalanceEvent = EventAbout<"v1.financial_connections.account.refreshed_balance">;

export type V1FinancialConnectionsAccountRefreshedOwnershipEvent = EventAbout<"v1.financial_connections.account.refreshed_ownership">;

export type V1FinancialConnectionsAccountRefreshedTransactionsEvent = EventAbout<"v1.financial_connections.account.refreshed_transactions">;

export type V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEvent = EventAbout<"v1.financial_connections.account.risk_intelligence_refresh_failed">;

export type V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEvent = EventAbout<"v1.financial_connections.account.risk_intelligence_refresh_succeeded">;

export type V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent = EventAbout<"v1.financial_connections.account.supported_payment_method_types_updated">;

export type V1FinancialConnectionsAccountTransactionsRefreshFailedEvent = EventAbout<"v1.financial_connections.account.transactions_refresh_failed">;

export type V1FinancialConnectionsAccountTransactionsRefreshSucceededEvent = EventAbout<"v1.financial_connections.account.transactions_refresh_succeeded">;

export type V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent = EventAbout<"v1.financial_connections.account.upcoming_account_number_expiry">;

export type V1FinancialConnectionsAccountUpcomingDeactivationEvent = EventAbout<"v1.financial_connections.account.upcoming_deactivation">;

export type V1IdentityVerificationSessionCanceledEvent = EventAbout<"v1.identity.verification_session.canceled">;

export type V1IdentityVerificationSessionCreatedEvent = EventAbout<"v1.identity.verification_session.created">;

export type V1IdentityVerificationSessionProcessingEvent = EventAbout<"v1.identity.verification_session.processing">;

export type V1IdentityVerificationSessionRedactedEvent = EventAbout<"v1.identity.verification_session.redacted">;

export type V1IdentityVerificationSessionRequiresInputEvent = EventAbout<"v1.identity.verification_session.requires_input">;

export type V1IdentityVerificationSessionVerifiedEvent = EventAbout<"v1.identity.verification_session.verified">;

export type V1InvoiceCreatedEvent = EventAbout<"v1.invoice.created">;

export type V1InvoiceDeletedEvent = EventAbout<"v1.invoice.deleted">;

export type V1InvoiceDiscountAddedEvent = EventAbout<"v1.invoice.discount_added">;

export type V1InvoiceDiscountRemovedEvent = EventAbout<"v1.invoice.discount_removed">;

export type V1InvoiceFinalizationFailedEvent = EventAbout<"v1.invoice.finalization_failed">;

export type V1InvoiceFinalizedEvent = EventAbout<"v1.invoice.finalized">;

export type V1InvoiceLineItemAddedEvent = EventAbout<"v1.invoice.line_item_added">;

export type V1InvoiceLineItemPricingChangedEvent = EventAbout<"v1.invoice.line_item_pricing_changed">;

export type V1InvoiceLineItemQuantityChangedEvent = EventAbout<"v1.invoice.line_item_quantity_changed">;

export type V1InvoiceLineItemRemovedEvent = EventAbout<"v1.invoice.line_item_removed">;

export type V1InvoiceMarkedUncollectibleEvent = EventAbout<"v1.invoice.marked_uncollectible">;

export type V1InvoiceOverdueEvent = EventAbout<"v1.invoice.overdue">;

export type V1InvoiceOverpaidEvent = EventAbout<"v1.invoice.overpaid">;

export type V1InvoicePaidEvent = EventAbout<"v1.invoice.paid">;

export type V1InvoicePaymentActionRequiredEvent = EventAbout<"v1.invoice.payment_action_required">;

export type V1InvoicePaymentAttemptRequiredEvent = EventAbout<"v1.invoice.payment_attempt_required">;

export type V1InvoicePaymentFailedEvent = EventAbout<"v1.invoice.payment_failed">;

export type V1InvoicePaymentSucceededEvent = EventAbout<"v1.invoice.payment_succeeded">;

export type V1InvoiceSentEvent = EventAbout<"v1.invoice.sent">;

export interface V1InvoiceUpcomingEvent extends EventAlone<"v1.invoice.upcoming"> {
  data: V1InvoiceUpcomingEvent.Data;
}
export declare namespace V1InvoiceUpcomingEvent {
  interface Data {
    customer: string;
    subscription?: string;
  }
}

export type V1InvoiceUpdatedEvent = EventAbout<"v1.invoice.updated">;

export type V1InvoiceVoidedEvent = EventAbout<"v1.invoice.voided">;

export type V1InvoiceWillBeDueEvent = EventAbout<"v1.invoice.will_be_due">;

export type V1InvoicePaymentCanceledEvent = EventAbout<"v1.invoice_payment.canceled">;

export type V1InvoicePaymentOpenEvent = EventAbout<"v1.invoice_payment.open">;

export type V1InvoicePaymentPaidEvent = EventAbout<"v1.invoice_payment.paid">;

export type V1InvoiceitemAmountChangedEvent = EventAbout<"v1.invoiceitem.amount_changed">;

export type V1InvoiceitemCreatedEvent = EventAbout<"v1.invoiceitem.created">;

export type V1InvoiceitemDeletedEvent = EventAbout<"v1.invoiceitem.deleted">;

export type V1InvoiceitemDiscountAddedEvent = EventAbout<"v1.invoiceitem.discount_added">;

export type V1InvoiceitemDiscountRemovedEvent = EventAbout<"v1.invoiceitem.discount_removed">;

export type V1IssuingAuthorizationCreatedEvent = EventAbout<"v1.issuing_authorization.created">;

export type V1IssuingAuthorizationRequestEvent = EventAbout<"v1.issuing_authorization.request">;

export type V1IssuingAuthorizationUpdatedEvent = EventAbout<"v1.issuing_authorization.updated">;

export type V1IssuingCardCreatedEvent = EventAbout<"v1.issuing_card.created">;

export type V1IssuingCardUpdatedEvent = EventAbout<"v1.issuing_card.updated">;

export type V1IssuingCardholderCreatedEvent = EventAbout<"v1.issuing_cardholder.created">;

export type V1IssuingCardholderUpdatedEvent = EventAbout<"v1.issuing_cardholder.updated">;

export type V1IssuingDisputeClosedEvent = EventAbout<"v1.issuing_dispute.closed">;

export type V1IssuingDisputeCreatedEvent = EventAbout<"v1.issuing_dispute.created">;

export type V1IssuingDisputeFundsReinstatedEvent = EventAbout<"v1.issuing_dispute.funds_reinstated">;

export type V1IssuingDisputeFundsRescindedEvent = EventAbout<"v1.issuing_dispute.funds_rescinded">;

export type V1IssuingDisputeSubmittedEvent = EventAbout<"v1.issuing_dispute.submitted">;

export type V1IssuingDisputeUpdatedEvent = EventAbout<"v1.issuing_dispute.updated">;

export type V1IssuingPersonalizationDesignActivatedEvent = EventAbout<"v1.issuing_personalization_design.activated">;

export type V1IssuingPersonalizationDesignDeactivatedEvent = EventAbout<"v1.issuing_personalization_design.deactivated">;

export type V1IssuingPersonalizationDesignRejectedEvent = EventAbout<"v1.issuing_personalization_design.rejected">;

export type V1IssuingPersonalizationDesignUpdatedEvent = EventAbout<"v1.issuing_personalization_design.updated">;

export type V1IssuingTokenCreatedEvent = EventAbout<"v1.issuing_token.created">;

export type V1IssuingTokenUpdatedEvent = EventAbout<"v1.issuing_token.updated">;

export type V1IssuingTransactionCreatedEvent = EventAbout<"v1.issuing_transaction.created">;

export type V1IssuingTransactionPurchaseDetailsReceiptUpdatedEvent = EventAbout<"v1.issuing_transaction.purchase_details_receipt_updated">;

export type V1IssuingTransactionUpdatedEvent = EventAbout<"v1.issuing_transaction.updated">;

export type V1MandateUpdatedEvent = EventAbout<"v1.mandate.updated">;

export type V1PaymentIntentAmountCapturableUpdatedEvent = EventAbout<"v1.payment_intent.amount_capturable_updated">;

export type V1PaymentIntentCanceledEvent = EventAbout<"v1.payment_intent.canceled">;

export type V1PaymentIntentCreatedEvent = EventAbout<"v1.payment_intent.created">;

export type V1PaymentIntentPartiallyFundedEvent = EventAbout<"v1.payment_intent.partially_funded">;

export type V1PaymentIntentPaymentFailedEvent = EventAbout<"v1.payment_intent.payment_failed">;

export type V1PaymentIntentProcessingEvent = EventAbout<"v1.payment_intent.processing">;

export type V1PaymentIntentRequiresActionEvent = EventAbout<"v1.payment_intent.requires_action">;

export type V1PaymentIntentSucceededEvent = EventAbout<"v1.payment_intent.succeeded">;

export type V1PaymentLinkCreatedEvent = EventAbout<"v1.payment_link.created">;

export type V1PaymentLinkUpdatedEvent = EventAbout<"v1.payment_link.updated">;

export type V1PaymentMethodAttachedEvent = EventAbout<"v1.payment_method.attached">;

export type V1PaymentMethodAutomaticallyUpdatedEvent = EventAbout<"v1.payment_method.automatically_updated">;

export type V1PaymentMethodDetachedEvent = EventAbout<"v1.payment_method.detached">;

export type V1PaymentMethodUpdatedEvent = EventAbout<"v1.payment_method.updated">;

export type V1PayoutCanceledEvent = EventAbout<"v1.payout.canceled">;

export type V1PayoutCreatedEvent = EventAbout<"v1.payout.created">;

export type V1PayoutFailedEvent = EventAbout<"v1.payout.failed">;

export type V1PayoutPaidEvent = EventAbout<"v1.payout.paid">;

export type V1PayoutReconciliationCompletedEvent = EventAbout<"v1.payout.reconciliation_completed">;

export type V1PayoutUpdatedEvent = EventAbout<"v1.payout.updated">;

export type V1PersonCreatedEvent = EventAbout<"v1.person.created">;

export type V1PersonDeletedEvent = EventAbout<"v1.person.deleted">;

export type V1PersonUpdatedEvent = EventAbout<"v1.person.updated">;

export type V1PlanCreatedEvent = EventAbout<"v1.plan.created">;

export type V1PlanDeletedEvent = EventAbout<"v1.plan.deleted">;

export type V1PlanUpdatedEvent = EventAbout<"v1.plan.updated">;

export type V1PriceActivatedEvent = EventAbout<"v1.price.activated">;

export type V1PriceCreatedEvent = EventAbout<"v1.price.created">;

export type V1PriceDeactivatedEvent = EventAbout<"v1.price.deactivated">;

export type V1PriceDeletedEvent = EventAbout<"v1.price.deleted">;

export type V1PriceLookupKeyChangedEvent = EventAbout<"v1.price.lookup_key_changed">;

export type V1PriceTaxBehaviorChangedEvent = EventAbout<"v1.price.tax_behavior_changed">;

export type V1PriceUpdatedEvent = EventAbout<"v1.price.updated">;

export type V1ProductActivatedEvent = EventAbout<"v1.product.activated">;

export type V1ProductCreatedEvent = EventAbout<"v1.product.created">;

export type V1ProductDeactivatedEvent = EventAbout<"v1.product.deactivated">;

export type V1ProductDefaultPriceChangedEvent = EventAbout<"v1.product.default_price_changed">;

export type V1ProductDeletedEvent = EventAbout<"v1.product.deleted">;

export type V1ProductTaxCodeChangedEvent = EventAbout<"v1.product.tax_code_changed">;

export type V1ProductUpdatedEvent = EventAbout<"v1.product.updated">;

export type V1PromotionCodeCreatedEvent = EventAbout<"v1.promotion_code.created">;

export type V1PromotionCodeFullyRedeemedEvent = EventAbout<"v1.promotion_code.fully_redeemed">;

export type V1PromotionCodeUpdatedEvent = EventAbout<"v1.promotion_code.updated">;

export type V1QuoteAcceptedEvent = EventAbout<"v1.quote.accepted">;

export type V1QuoteCanceledEvent = EventAbout<"v1.quote.canceled">;

export type V1QuoteCreatedEvent = EventAbout<"v1.quote.created">;

export type V1QuoteFinalizedEvent = EventAbout<"v1.quote.finalized">;

export type V1RadarEarlyFraudWarningCreatedEvent = EventAbout<"v1.radar.early_fraud_warning.created">;

export type V1RadarEarlyFraudWarningUpdatedEvent = EventAbout<"v1.radar.early_fraud_warning.updated">;

export type V1RefundCreatedEvent = EventAbout<"v1.refund.created">;

export type V1RefundFailedEvent = EventAbout<"v1.refund.failed">;

export type V1RefundUpdatedEvent = EventAbout<"v1.refund.updated">;

export type V1ReviewClosedEvent = EventAbout<"v1.review.closed">;

export type V1ReviewOpenedEvent = EventAbout<"v1.review.opened">;

export type V1SetupIntentCanceledEvent = EventAbout<"v1.setup_intent.canceled">;

export type V1SetupIntentCreatedEvent = EventAbout<"v1.setup_intent.created">;

export type V1SetupIntentRequiresActionEvent = EventAbout<"v1.setup_intent.requires_action">;

export type V1SetupIntentSetupFailedEvent = EventAbout<"v1.setup_intent.setup_failed">;

export type V1SetupIntentSucceededEvent = EventAbout<"v1.setup_intent.succeeded">;

export type V1SigmaScheduledQueryRunCreatedEvent = EventAbout<"v1.sigma.scheduled_query_run.created">;

export type V1SourceCanceledEvent = EventAbout<"v1.source.canceled">;

export type V1SourceChargeableEvent = EventAbout<"v1.source.chargeable">;

export type V1SourceFailedEvent = EventAbout<"v1.source.failed">;

export type V1SourceRefundAttributesRequiredEvent = EventAbout<"v1.source.refund_attributes_required">;

export type V1SubscriptionScheduleAbortedEvent = EventAbout<"v1.subscription_schedule.aborted">;

export type V1SubscriptionScheduleCanceledEvent = EventAbout<"v1.subscription_schedule.canceled">;

export type V1SubscriptionScheduleCompletedEvent = EventAbout<"v1.subscription_schedule.completed">;

export type V1SubscriptionScheduleCreatedEvent = EventAbout<"v1.subscription_schedule.created">;

export type V1SubscriptionScheduleExpiringEvent = EventAbout<"v1.subscription_schedule.expiring">;

export type V1SubscriptionSchedulePhaseAddedEvent = EventAbout<"v1.subscription_schedule.phase_added">;

export type V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEvent = EventAbout<"v1.subscription_schedule.phase_default_tax_rates_changed">;

export type V1SubscriptionSchedulePhaseEndDateChangedEvent = EventAbout<"v1.subscription_schedule.phase_end_date_changed">;

export type V1SubscriptionSchedulePhaseRemovedEvent = EventAbout<"v1.subscription_schedule.phase_removed">;

export type V1SubscriptionSchedulePhaseTrialEndChangedEvent = EventAbout<"v1.subscription_schedule.phase_trial_end_changed">;

export type V1SubscriptionScheduleReleasedEvent = EventAbout<"v1.subscription_schedule.released">;

export type V1SubscriptionScheduleUpdatedEvent = EventAbout<"v1.subscription_schedule.updated">;

export type V1TaxSettingsUpdatedEvent = EventAbout<"v1.tax.settings.updated">;

export type V1TaxRateCreatedEvent = EventAbout<"v1.tax_rate.created">;

export type V1TaxRateUpdatedEvent = EventAbout<"v1.tax_rate.updated">;

export type V1TerminalReaderActionFailedEvent = EventAbout<"v1.terminal.reader.action_failed">;

export type V1TerminalReaderActionSucceededEvent = EventAbout<"v1.terminal.reader.action_succeeded">;

export type V1TerminalReaderActionUpdatedEvent = EventAbout<"v1.terminal.reader.action_updated">;

export type V1TestHelpersTestClockAdvancingEvent = EventAbout<"v1.test_helpers.test_clock.advancing">;

export type V1TestHelpersTestClockCreatedEvent = EventAbout<"v1.test_helpers.test_clock.created">;

export type V1TestHelpersTestClockDeletedEvent = EventAbout<"v1.test_helpers.test_clock.deleted">;

export type V1TestHelpersTestClockInternalFailureEvent = EventAbout<"v1.test_helpers.test_clock.internal_failure">;

export type V1TestHelpersTestClockReadyEvent = EventAbout<"v1.test_helpers.test_clock.ready">;

export type V1TopupCanceledEvent = EventAbout<"v1.topup.canceled">;

export type V1TopupCreatedEvent = EventAbout<"v1.topup.created">;

export type V1TopupFailedEvent = EventAbout<"v1.topup.failed">;

export type V1TopupReversedEvent = EventAbout<"v1.topup.reversed">;

export type V1TopupSucceededEvent = EventAbout<"v1.topup.succeeded">;

export type V1TransferCreatedEvent = EventAbout<"v1.transfer.created">;

export type V1TransferReversedEvent = EventAbout<"v1.transfer.reversed">;

export type V1TransferUpdatedEvent = EventAbout<"v1.transfer.updated">;

export type V2CommerceProductCatalogImportsFailedEvent = EventAbout<"v2.commerce.product_catalog.imports.failed">;

export type V2CommerceProductCatalogImportsProcessingEvent = EventAbout<"v2.commerce.product_catalog.imports.processing">;

export type V2CommerceProductCatalogImportsSucceededEvent = EventAbout<"v2.commerce.product_catalog.imports.succeeded">;

export type V2CommerceProductCatalogImportsSucceededWithErrorsEvent = EventAbout<"v2.commerce.product_catalog.imports.succeeded_with_errors">;

export interface V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent
  extends EventAbout<"v2.core.account[configuration.customer].capability_status_updated"> {
  data: V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent.Data;
}
export declare namespace V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEvent {
  interface Data {
    updated_capability: Data.UpdatedCapability;
  }
  namespace Data {
    type UpdatedCapability = "automatic_indirect_tax" | OtherString;
  }
}

export type V2CoreAccountIncludingConfigurationCustomerUpdatedEvent = EventAbout<"v2.core.account[configuration.customer].updated">;

export interface V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent
  extends EventAbout<"v2.core.account[configuration.merchant].capability_status_updated"> {
  data: V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEvent.Data;
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

export type V2CoreAccountIncludingConfigurationMerchantUpdatedEvent = EventAbout<"v2.core.account[configuration.merchant].updated">;

export interface V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent
  extends EventAbout<"v2.core.account[configuration.recipient].capability_status_updated"> {
  data: V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEvent.Data;
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

export type V2CoreAccountIncludingConfigurationRecipientUpdatedEvent = EventAbout<"v2.core.account[configuration.recipient].updated">;

export type V2CoreAccountIncludingDefaultsUpdatedEvent = EventAbout<"v2.core.account[defaults].updated">;

export type V2CoreAccountIncludingFutureRequirementsUpdatedEvent = EventAbout<"v2.core.account[future_requirements].updated">;

export type V2CoreAccountIncludingIdentityUpdatedEvent = EventAbout<"v2.core.account[identity].updated">;

export type V2CoreAccountIncludingRequirementsUpdatedEvent = EventAbout<"v2.core.account[requirements].updated">;

export type V2CoreAccountClosedEvent = EventAbout<"v2.core.account.closed">;

export type V2CoreAccountCreatedEvent = EventAbout<"v2.core.account.created">;

export type V2CoreAccountUpdatedEvent = EventAbout<"v2.core.account.updated">;

export interface V2CoreAccountLinkReturnedEvent
  extends EventAlone<"v2.core.account_link.returned"> {
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

export interface V2CoreAccountPersonCreatedEvent
  extends EventAbout<"v2.core.account_person.created"> {
  data: V2CoreAccountPersonCreatedEvent.Data;
}
export declare namespace V2CoreAccountPersonCreatedEvent {
  interface Data {
    account_id: string;
  }
}

export interface V2CoreAccountPersonDeletedEvent
  extends EventAbout<"v2.core.account_person.deleted"> {
  data: V2CoreAccountPersonDeletedEvent.Data;
}
export declare namespace V2CoreAccountPersonDeletedEvent {
  interface Data {
    account_id: string;
  }
}

export interface V2CoreAccountPersonUpdatedEvent
  extends EventAbout<"v2.core.account_person.updated"> {
  data: V2CoreAccountPersonUpdatedEvent.Data;
}
export declare namespace V2CoreAccountPersonUpdatedEvent {
  interface Data {
    account_id: string;
  }
}

export type V2CoreEventDestinationPingEvent = EventAbout<"v2.core.event_destination.ping">;

export type V2MoneyManagementAdjustmentCreatedEvent = EventAbout<"v2.money_management.adjustment.created">;

export type V2MoneyManagementFinancialAccountCreatedEvent = EventAbout<"v2.money_management.financial_account.created">;

export type V2MoneyManagementFinancialAccountUpdatedEvent = EventAbout<"v2.money_management.financial_account.updated">;

export type V2MoneyManagementFinancialAddressActivatedEvent = EventAbout<"v2.money_management.financial_address.activated">;

export type V2MoneyManagementFinancialAddressFailedEvent = EventAbout<"v2.money_management.financial_address.failed">;

export interface V2MoneyManagementInboundTransferAvailableEvent
  extends EventAbout<"v2.money_management.inbound_transfer.available"> {
  data: V2MoneyManagementInboundTransferAvailableEvent.Data;
}
export declare namespace V2MoneyManagementInboundTransferAvailableEvent {
  interface Data {
    transaction_id: string;
  }
}

export type V2MoneyManagementInboundTransferBankDebitFailedEvent = EventAbout<"v2.money_management.inbound_transfer.bank_debit_failed">;

export type V2MoneyManagementInboundTransferBankDebitProcessingEvent = EventAbout<"v2.money_management.inbound_transfer.bank_debit_processing">;

export type V2MoneyManagementInboundTransferBankDebitQueuedEvent = EventAbout<"v2.money_management.inbound_transfer.bank_debit_queued">;

export type V2MoneyManagementInboundTransferBankDebitReturnedEvent = EventAbout<"v2.money_management.inbound_transfer.bank_debit_returned">;

export type V2MoneyManagementInboundTransferBankDebitSucceededEvent = EventAbout<"v2.money_management.inbound_transfer.bank_debit_succeeded">;

export type V2MoneyManagementOutboundPaymentCanceledEvent = EventAbout<"v2.money_management.outbound_payment.canceled">;

export type V2MoneyManagementOutboundPaymentCreatedEvent = EventAbout<"v2.money_management.outbound_payment.created">;

export type V2MoneyManagementOutboundPaymentFailedEvent = EventAbout<"v2.money_management.outbound_payment.failed">;

export type V2MoneyManagementOutboundPaymentPostedEvent = EventAbout<"v2.money_management.outbound_payment.posted">;

export type V2MoneyManagementOutboundPaymentReturnedEvent = EventAbout<"v2.money_management.outbound_payment.returned">;

export type V2MoneyManagementOutboundPaymentUnderReviewEvent = EventAbout<"v2.money_management.outbound_payment.under_review">;

export type V2MoneyManagementOutboundPaymentUpdatedEvent = EventAbout<"v2.money_management.outbound_payment.updated">;

export type V2MoneyManagementPayoutIntentCanceledEvent = EventAbout<"v2.money_management.payout_intent.canceled">;

export type V2MoneyManagementPayoutIntentCreatedEvent = EventAbout<"v2.money_management.payout_intent.created">;

export type V2MoneyManagementPayoutIntentPendingEvent = EventAbout<"v2.money_management.payout_intent.pending">;

export type V2MoneyManagementPayoutIntentPostedEvent = EventAbout<"v2.money_management.payout_intent.posted">;

export type V2MoneyManagementPayoutIntentProcessingEvent = EventAbout<"v2.money_management.payout_intent.processing">;

export type V2MoneyManagementPayoutIntentRequiresActionEvent = EventAbout<"v2.money_management.payout_intent.requires_action">;

export type V2MoneyManagementPayoutIntentUpdatedEvent = EventAbout<"v2.money_management.payout_intent.updated">;

export type V2MoneyManagementPayoutMethodCreatedEvent = EventAbout<"v2.money_management.payout_method.created">;

export type V2MoneyManagementPayoutMethodUpdatedEvent = EventAbout<"v2.money_management.payout_method.updated">;

export interface V2MoneyManagementReceivedCreditAvailableEvent
  extends EventAbout<"v2.money_management.received_credit.available"> {
  data: V2MoneyManagementReceivedCreditAvailableEvent.Data;
}
export declare namespace V2MoneyManagementReceivedCreditAvailableEvent {
  interface Data {
    transaction_id: string;
  }
}

export type V2MoneyManagementReceivedCreditFailedEvent = EventAbout<"v2.money_management.received_credit.failed">;

export type V2MoneyManagementReceivedCreditReturnedEvent = EventAbout<"v2.money_management.received_credit.returned">;

export type V2MoneyManagementReceivedCreditSucceededEvent = EventAbout<"v2.money_management.received_credit.succeeded">;

export type V2MoneyManagementRecipientVerificationCreatedEvent = EventAbout<"v2.money_management.recipient_verification.created">;

export type V2MoneyManagementRecipientVerificationUpdatedEvent = EventAbout<"v2.money_management.recipient_verification.updated">;

export interface V2MoneyManagementTransactionCreatedEvent
  extends EventAbout<"v2.money_management.transaction.created"> {
  data: V2MoneyManagementTransactionCreatedEvent.Data;
}
export declare namespace V2MoneyManagementTransactionCreatedEvent {
  interface Data {
    treasury_transaction?: string;
    v1_id?: string;
  }
}

export interface V2MoneyManagementTransactionUpdatedEvent
  extends EventAbout<"v2.money_management.transaction.updated"> {
  data: V2MoneyManagementTransactionUpdatedEvent.Data;
}
export declare namespace V2MoneyManagementTransactionUpdatedEvent {
  interface Data {
    treasury_transaction?: string;
  }
}

/** An event that points to the object that it is about. */
export interface EventAbout<Type extends string> extends EventAlone<Type> {
  related_object: RelatedObject;
}

/** An event that points to nothing. */
export interface EventAlone<Type extends string> extends EventBase {
  type: Type;
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
