// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Account } from "./schemas/account.ts";
import type { ApplicationFee } from "./schemas/application-fee.ts";
import type { Application } from "./schemas/application.ts";
import type { Install } from "./schemas/apps/install.ts";
import type { BalanceSettings } from "./schemas/balance-settings.ts";
import type { Balance } from "./schemas/balance.ts";
import type { Configuration } from "./schemas/billing-portal/configuration.ts";
import type { Session } from "./schemas/billing-portal/session.ts";
import type { AlertTriggered } from "./schemas/billing/alert-triggered.ts";
import type { CreditBalanceTransaction } from "./schemas/billing/credit-balance-transaction.ts";
import type { CreditGrant } from "./schemas/billing/credit-grant.ts";
import type { Meter } from "./schemas/billing/meter.ts";
import type { Capability } from "./schemas/capability.ts";
import type { CashBalance } from "./schemas/cash-balance.ts";
import type { Charge } from "./schemas/charge.ts";
import type { Session as CheckoutSession } from "./schemas/checkout/session.ts";
import type { Order } from "./schemas/climate/order.ts";
import type { Product } from "./schemas/climate/product.ts";
import type { Coupon } from "./schemas/coupon.ts";
import type { CreditNote } from "./schemas/credit-note.ts";
import type { CustomerCashBalanceTransaction } from "./schemas/customer-cash-balance-transaction.ts";
import type { CustomerSource } from "./schemas/customer-source.ts";
import type { Customer } from "./schemas/customer.ts";
import type { Discount } from "./schemas/discount.ts";
import type { Dispute } from "./schemas/dispute.ts";
import type { ActiveEntitlementSummary } from "./schemas/entitlements/active-entitlement-summary.ts";
import type { ExternalAccount } from "./schemas/external-account.ts";
import type { FeeRefund } from "./schemas/fee-refund.ts";
import type { File } from "./schemas/file.ts";
import type { Account as FinancialConnectionsAccount } from "./schemas/financial-connections/account.ts";
import type { Authorization } from "./schemas/financial-connections/authorization.ts";
import type { VerificationSession } from "./schemas/identity/verification-session.ts";
import type { InvoiceItem } from "./schemas/invoice-item.ts";
import type { InvoicePayment } from "./schemas/invoice-payment.ts";
import type { Invoice } from "./schemas/invoice.ts";
import type { Authorization as IssuingAuthorization } from "./schemas/issuing/authorization.ts";
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
import type { ReportRun } from "./schemas/reporting/report-run.ts";
import type { ReportType } from "./schemas/reporting/report-type.ts";
import type { Hold } from "./schemas/reserve/hold.ts";
import type { Plan as ReservePlan } from "./schemas/reserve/plan.ts";
import type { Release } from "./schemas/reserve/release.ts";
import type { Review } from "./schemas/review.ts";
import type { SetupIntent } from "./schemas/setup-intent.ts";
import type { ScheduledQueryRun } from "./schemas/sigma/scheduled-query-run.ts";
import type { SourceMandateNotification } from "./schemas/source-mandate-notification.ts";
import type { SourceTransaction } from "./schemas/source-transaction.ts";
import type { Source } from "./schemas/source.ts";
import type { SubscriptionSchedule } from "./schemas/subscription-schedule.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { TaxId } from "./schemas/tax-id.ts";
import type { TaxRate } from "./schemas/tax-rate.ts";
import type { Settings } from "./schemas/tax/settings.ts";
import type { Reader } from "./schemas/terminal/reader.ts";
import type { TestClock } from "./schemas/test-helpers/test-clock.ts";
import type { Authentication } from "./schemas/three-d-secure/authentication.ts";
import type { Topup } from "./schemas/topup.ts";
import type { Transfer } from "./schemas/transfer.ts";
import type { CreditReversal } from "./schemas/treasury/credit-reversal.ts";
import type { DebitReversal } from "./schemas/treasury/debit-reversal.ts";
import type { FinancialAccount } from "./schemas/treasury/financial-account.ts";
import type { InboundTransfer } from "./schemas/treasury/inbound-transfer.ts";
import type { OutboundPayment } from "./schemas/treasury/outbound-payment.ts";
import type { OutboundTransfer } from "./schemas/treasury/outbound-transfer.ts";
import type { ReceivedCredit } from "./schemas/treasury/received-credit.ts";
import type { ReceivedDebit } from "./schemas/treasury/received-debit.ts";

export interface EventBase {
  id: string;
  object: "event";
  account?: string;
  api_version: string | null;
  context?: string;
  created: number;
  livemode: boolean;
  pending_webhooks: number;
  request: Event.Request | null;
  type: string;
  data: Event.Data;
}

export type Event<Type extends EventType = EventType> = EventMap[Type];
export declare namespace Event {
  interface Data {
    object: Data.Object;
    previous_attributes?: Data.PreviousAttributes;
  }
  namespace Data {
    interface Object {}
    interface PreviousAttributes {}
  }
  interface Request {
    id: string | null;
    idempotency_key: string | null;
  }
  type Type = EventType;
}

export type EventType = keyof EventMap;

export interface EventMap {
  "account.application.authorized": AccountApplicationAuthorizedEvent;
  "account.application.deauthorized": AccountApplicationDeauthorizedEvent;
  "account.external_account.created": AccountExternalAccountCreatedEvent;
  "account.external_account.deleted": AccountExternalAccountDeletedEvent;
  "account.external_account.updated": AccountExternalAccountUpdatedEvent;
  "account.updated": AccountUpdatedEvent;
  "application_fee.created": ApplicationFeeCreatedEvent;
  "application_fee.refund.updated": ApplicationFeeRefundUpdatedEvent;
  "application_fee.refunded": ApplicationFeeRefundedEvent;
  "apps.install.created": AppsInstallCreatedEvent;
  "apps.install.deleted": AppsInstallDeletedEvent;
  "apps.install.updated": AppsInstallUpdatedEvent;
  "balance.available": BalanceAvailableEvent;
  "balance_settings.updated": BalanceSettingsUpdatedEvent;
  "billing.alert.triggered": BillingAlertTriggeredEvent;
  "billing.credit_balance_transaction.created": BillingCreditBalanceTransactionCreatedEvent;
  "billing.credit_grant.created": BillingCreditGrantCreatedEvent;
  "billing.credit_grant.updated": BillingCreditGrantUpdatedEvent;
  "billing.meter.created": BillingMeterCreatedEvent;
  "billing.meter.deactivated": BillingMeterDeactivatedEvent;
  "billing.meter.reactivated": BillingMeterReactivatedEvent;
  "billing.meter.updated": BillingMeterUpdatedEvent;
  "billing_portal.configuration.created": BillingPortalConfigurationCreatedEvent;
  "billing_portal.configuration.updated": BillingPortalConfigurationUpdatedEvent;
  "billing_portal.session.created": BillingPortalSessionCreatedEvent;
  "capability.updated": CapabilityUpdatedEvent;
  "cash_balance.funds_available": CashBalanceFundsAvailableEvent;
  "charge.captured": ChargeCapturedEvent;
  "charge.dispute.closed": ChargeDisputeClosedEvent;
  "charge.dispute.created": ChargeDisputeCreatedEvent;
  "charge.dispute.funds_reinstated": ChargeDisputeFundsReinstatedEvent;
  "charge.dispute.funds_withdrawn": ChargeDisputeFundsWithdrawnEvent;
  "charge.dispute.updated": ChargeDisputeUpdatedEvent;
  "charge.expired": ChargeExpiredEvent;
  "charge.failed": ChargeFailedEvent;
  "charge.pending": ChargePendingEvent;
  "charge.refund.updated": ChargeRefundUpdatedEvent;
  "charge.refunded": ChargeRefundedEvent;
  "charge.succeeded": ChargeSucceededEvent;
  "charge.updated": ChargeUpdatedEvent;
  "checkout.session.async_payment_failed": CheckoutSessionAsyncPaymentFailedEvent;
  "checkout.session.async_payment_succeeded": CheckoutSessionAsyncPaymentSucceededEvent;
  "checkout.session.completed": CheckoutSessionCompletedEvent;
  "checkout.session.expired": CheckoutSessionExpiredEvent;
  "climate.order.canceled": ClimateOrderCanceledEvent;
  "climate.order.created": ClimateOrderCreatedEvent;
  "climate.order.delayed": ClimateOrderDelayedEvent;
  "climate.order.delivered": ClimateOrderDeliveredEvent;
  "climate.order.product_substituted": ClimateOrderProductSubstitutedEvent;
  "climate.product.created": ClimateProductCreatedEvent;
  "climate.product.pricing_updated": ClimateProductPricingUpdatedEvent;
  "coupon.created": CouponCreatedEvent;
  "coupon.deleted": CouponDeletedEvent;
  "coupon.updated": CouponUpdatedEvent;
  "credit_note.created": CreditNoteCreatedEvent;
  "credit_note.updated": CreditNoteUpdatedEvent;
  "credit_note.voided": CreditNoteVoidedEvent;
  "customer.created": CustomerCreatedEvent;
  "customer.deleted": CustomerDeletedEvent;
  "customer.discount.created": CustomerDiscountCreatedEvent;
  "customer.discount.deleted": CustomerDiscountDeletedEvent;
  "customer.discount.updated": CustomerDiscountUpdatedEvent;
  "customer.source.created": CustomerSourceCreatedEvent;
  "customer.source.deleted": CustomerSourceDeletedEvent;
  "customer.source.expiring": CustomerSourceExpiringEvent;
  "customer.source.updated": CustomerSourceUpdatedEvent;
  "customer.subscription.created": CustomerSubscriptionCreatedEvent;
  "customer.subscription.deleted": CustomerSubscriptionDeletedEvent;
  "customer.subscription.paused": CustomerSubscriptionPausedEvent;
  "customer.subscription.pending_update_applied": CustomerSubscriptionPendingUpdateAppliedEvent;
  "customer.subscription.pending_update_expired": CustomerSubscriptionPendingUpdateExpiredEvent;
  "customer.subscription.resumed": CustomerSubscriptionResumedEvent;
  "customer.subscription.trial_will_end": CustomerSubscriptionTrialWillEndEvent;
  "customer.subscription.updated": CustomerSubscriptionUpdatedEvent;
  "customer.tax_id.created": CustomerTaxIdCreatedEvent;
  "customer.tax_id.deleted": CustomerTaxIdDeletedEvent;
  "customer.tax_id.updated": CustomerTaxIdUpdatedEvent;
  "customer.updated": CustomerUpdatedEvent;
  "customer_cash_balance_transaction.created": CustomerCashBalanceTransactionCreatedEvent;
  "entitlements.active_entitlement_summary.updated": EntitlementsActiveEntitlementSummaryUpdatedEvent;
  "file.created": FileCreatedEvent;
  "financial_connections.account.account_numbers_updated": FinancialConnectionsAccountAccountNumbersUpdatedEvent;
  "financial_connections.account.created": FinancialConnectionsAccountCreatedEvent;
  "financial_connections.account.deactivated": FinancialConnectionsAccountDeactivatedEvent;
  "financial_connections.account.disconnected": FinancialConnectionsAccountDisconnectedEvent;
  "financial_connections.account.expected_deactivation_date_updated": FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent;
  "financial_connections.account.reactivated": FinancialConnectionsAccountReactivatedEvent;
  "financial_connections.account.refreshed_balance": FinancialConnectionsAccountRefreshedBalanceEvent;
  "financial_connections.account.refreshed_ownership": FinancialConnectionsAccountRefreshedOwnershipEvent;
  "financial_connections.account.refreshed_transactions": FinancialConnectionsAccountRefreshedTransactionsEvent;
  "financial_connections.account.supported_payment_method_types_updated": FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent;
  "financial_connections.account.upcoming_account_number_expiry": FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent;
  "financial_connections.account.upcoming_deactivation": FinancialConnectionsAccountUpcomingDeactivationEvent;
  "financial_connections.authorization.expected_deactivation_date_updated": FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent;
  "financial_connections.authorization.upcoming_deactivation": FinancialConnectionsAuthorizationUpcomingDeactivationEvent;
  "identity.verification_session.canceled": IdentityVerificationSessionCanceledEvent;
  "identity.verification_session.created": IdentityVerificationSessionCreatedEvent;
  "identity.verification_session.processing": IdentityVerificationSessionProcessingEvent;
  "identity.verification_session.redacted": IdentityVerificationSessionRedactedEvent;
  "identity.verification_session.requires_input": IdentityVerificationSessionRequiresInputEvent;
  "identity.verification_session.verified": IdentityVerificationSessionVerifiedEvent;
  "invoice.created": InvoiceCreatedEvent;
  "invoice.deleted": InvoiceDeletedEvent;
  "invoice.finalization_failed": InvoiceFinalizationFailedEvent;
  "invoice.finalized": InvoiceFinalizedEvent;
  "invoice.marked_uncollectible": InvoiceMarkedUncollectibleEvent;
  "invoice.overdue": InvoiceOverdueEvent;
  "invoice.overpaid": InvoiceOverpaidEvent;
  "invoice.paid": InvoicePaidEvent;
  "invoice.payment_action_required": InvoicePaymentActionRequiredEvent;
  "invoice.payment_attempt_required": InvoicePaymentAttemptRequiredEvent;
  "invoice.payment_failed": InvoicePaymentFailedEvent;
  "invoice.payment_succeeded": InvoicePaymentSucceededEvent;
  "invoice.sent": InvoiceSentEvent;
  "invoice.upcoming": InvoiceUpcomingEvent;
  "invoice.updated": InvoiceUpdatedEvent;
  "invoice.voided": InvoiceVoidedEvent;
  "invoice.will_be_due": InvoiceWillBeDueEvent;
  "invoice_payment.paid": InvoicePaymentPaidEvent;
  "invoiceitem.created": InvoiceItemCreatedEvent;
  "invoiceitem.deleted": InvoiceItemDeletedEvent;
  "issuing_authorization.created": IssuingAuthorizationCreatedEvent;
  "issuing_authorization.request": IssuingAuthorizationRequestEvent;
  "issuing_authorization.updated": IssuingAuthorizationUpdatedEvent;
  "issuing_card.created": IssuingCardCreatedEvent;
  "issuing_card.updated": IssuingCardUpdatedEvent;
  "issuing_cardholder.created": IssuingCardholderCreatedEvent;
  "issuing_cardholder.updated": IssuingCardholderUpdatedEvent;
  "issuing_dispute.closed": IssuingDisputeClosedEvent;
  "issuing_dispute.created": IssuingDisputeCreatedEvent;
  "issuing_dispute.funds_reinstated": IssuingDisputeFundsReinstatedEvent;
  "issuing_dispute.funds_rescinded": IssuingDisputeFundsRescindedEvent;
  "issuing_dispute.submitted": IssuingDisputeSubmittedEvent;
  "issuing_dispute.updated": IssuingDisputeUpdatedEvent;
  "issuing_personalization_design.activated": IssuingPersonalizationDesignActivatedEvent;
  "issuing_personalization_design.deactivated": IssuingPersonalizationDesignDeactivatedEvent;
  "issuing_personalization_design.rejected": IssuingPersonalizationDesignRejectedEvent;
  "issuing_personalization_design.updated": IssuingPersonalizationDesignUpdatedEvent;
  "issuing_token.created": IssuingTokenCreatedEvent;
  "issuing_token.updated": IssuingTokenUpdatedEvent;
  "issuing_transaction.created": IssuingTransactionCreatedEvent;
  "issuing_transaction.purchase_details_receipt_updated": IssuingTransactionPurchaseDetailsReceiptUpdatedEvent;
  "issuing_transaction.updated": IssuingTransactionUpdatedEvent;
  "mandate.updated": MandateUpdatedEvent;
  "payment_intent.amount_capturable_updated": PaymentIntentAmountCapturableUpdatedEvent;
  "payment_intent.canceled": PaymentIntentCanceledEvent;
  "payment_intent.created": PaymentIntentCreatedEvent;
  "payment_intent.partially_funded": PaymentIntentPartiallyFundedEvent;
  "payment_intent.payment_failed": PaymentIntentPaymentFailedEvent;
  "payment_intent.processing": PaymentIntentProcessingEvent;
  "payment_intent.requires_action": PaymentIntentRequiresActionEvent;
  "payment_intent.succeeded": PaymentIntentSucceededEvent;
  "payment_link.created": PaymentLinkCreatedEvent;
  "payment_link.updated": PaymentLinkUpdatedEvent;
  "payment_method.attached": PaymentMethodAttachedEvent;
  "payment_method.automatically_updated": PaymentMethodAutomaticallyUpdatedEvent;
  "payment_method.detached": PaymentMethodDetachedEvent;
  "payment_method.updated": PaymentMethodUpdatedEvent;
  "payout.canceled": PayoutCanceledEvent;
  "payout.created": PayoutCreatedEvent;
  "payout.failed": PayoutFailedEvent;
  "payout.paid": PayoutPaidEvent;
  "payout.reconciliation_completed": PayoutReconciliationCompletedEvent;
  "payout.updated": PayoutUpdatedEvent;
  "person.created": PersonCreatedEvent;
  "person.deleted": PersonDeletedEvent;
  "person.updated": PersonUpdatedEvent;
  "plan.created": PlanCreatedEvent;
  "plan.deleted": PlanDeletedEvent;
  "plan.updated": PlanUpdatedEvent;
  "price.created": PriceCreatedEvent;
  "price.deleted": PriceDeletedEvent;
  "price.updated": PriceUpdatedEvent;
  "product.created": ProductCreatedEvent;
  "product.deleted": ProductDeletedEvent;
  "product.updated": ProductUpdatedEvent;
  "promotion_code.created": PromotionCodeCreatedEvent;
  "promotion_code.updated": PromotionCodeUpdatedEvent;
  "quote.accepted": QuoteAcceptedEvent;
  "quote.canceled": QuoteCanceledEvent;
  "quote.created": QuoteCreatedEvent;
  "quote.finalized": QuoteFinalizedEvent;
  "radar.early_fraud_warning.created": RadarEarlyFraudWarningCreatedEvent;
  "radar.early_fraud_warning.updated": RadarEarlyFraudWarningUpdatedEvent;
  "refund.created": RefundCreatedEvent;
  "refund.failed": RefundFailedEvent;
  "refund.updated": RefundUpdatedEvent;
  "reporting.report_run.failed": ReportingReportRunFailedEvent;
  "reporting.report_run.succeeded": ReportingReportRunSucceededEvent;
  "reporting.report_type.updated": ReportingReportTypeUpdatedEvent;
  "reserve.hold.created": ReserveHoldCreatedEvent;
  "reserve.hold.updated": ReserveHoldUpdatedEvent;
  "reserve.plan.created": ReservePlanCreatedEvent;
  "reserve.plan.disabled": ReservePlanDisabledEvent;
  "reserve.plan.expired": ReservePlanExpiredEvent;
  "reserve.plan.updated": ReservePlanUpdatedEvent;
  "reserve.release.created": ReserveReleaseCreatedEvent;
  "review.closed": ReviewClosedEvent;
  "review.opened": ReviewOpenedEvent;
  "setup_intent.canceled": SetupIntentCanceledEvent;
  "setup_intent.created": SetupIntentCreatedEvent;
  "setup_intent.requires_action": SetupIntentRequiresActionEvent;
  "setup_intent.setup_failed": SetupIntentSetupFailedEvent;
  "setup_intent.succeeded": SetupIntentSucceededEvent;
  "sigma.scheduled_query_run.created": SigmaScheduledQueryRunCreatedEvent;
  "source.canceled": SourceCanceledEvent;
  "source.chargeable": SourceChargeableEvent;
  "source.failed": SourceFailedEvent;
  "source.mandate_notification": SourceMandateNotificationEvent;
  "source.refund_attributes_required": SourceRefundAttributesRequiredEvent;
  "source.transaction.created": SourceTransactionCreatedEvent;
  "source.transaction.updated": SourceTransactionUpdatedEvent;
  "subscription_schedule.aborted": SubscriptionScheduleAbortedEvent;
  "subscription_schedule.canceled": SubscriptionScheduleCanceledEvent;
  "subscription_schedule.completed": SubscriptionScheduleCompletedEvent;
  "subscription_schedule.created": SubscriptionScheduleCreatedEvent;
  "subscription_schedule.expiring": SubscriptionScheduleExpiringEvent;
  "subscription_schedule.released": SubscriptionScheduleReleasedEvent;
  "subscription_schedule.updated": SubscriptionScheduleUpdatedEvent;
  "tax.settings.updated": TaxSettingsUpdatedEvent;
  "tax_rate.created": TaxRateCreatedEvent;
  "tax_rate.updated": TaxRateUpdatedEvent;
  "terminal.reader.action_failed": TerminalReaderActionFailedEvent;
  "terminal.reader.action_succeeded": TerminalReaderActionSucceededEvent;
  "terminal.reader.action_updated": TerminalReaderActionUpdatedEvent;
  "test_helpers.test_clock.advancing": TestHelpersTestClockAdvancingEvent;
  "test_helpers.test_clock.created": TestHelpersTestClockCreatedEvent;
  "test_helpers.test_clock.deleted": TestHelpersTestClockDeletedEvent;
  "test_helpers.test_clock.internal_failure": TestHelpersTestClockInternalFailureEvent;
  "test_helpers.test_clock.ready": TestHelpersTestClockReadyEvent;
  "three_d_secure.authentication.canceled": ThreeDSecureAuthenticationCanceledEvent;
  "three_d_secure.authentication.challenge_started": ThreeDSecureAuthenticationChallengeStartedEvent;
  "three_d_secure.authentication.errored": ThreeDSecureAuthenticationErroredEvent;
  "three_d_secure.authentication.failed": ThreeDSecureAuthenticationFailedEvent;
  "three_d_secure.authentication.requires_challenge": ThreeDSecureAuthenticationRequiresChallengeEvent;
  "three_d_secure.authentication.requires_submission": ThreeDSecureAuthenticationRequiresSubmissionEvent;
  "three_d_secure.authentication.succeeded": ThreeDSecureAuthenticationSucceededEvent;
  "topup.canceled": TopupCanceledEvent;
  "topup.created": TopupCreatedEvent;
  "topup.failed": TopupFailedEvent;
  "topup.reversed": TopupReversedEvent;
  "topup.succeeded": TopupSucceededEvent;
  "transfer.created": TransferCreatedEvent;
  "transfer.reversed": TransferReversedEvent;
  "transfer.updated": TransferUpdatedEvent;
  "treasury.credit_reversal.created": TreasuryCreditReversalCreatedEvent;
  "treasury.credit_reversal.posted": TreasuryCreditReversalPostedEvent;
  "treasury.debit_reversal.completed": TreasuryDebitReversalCompletedEvent;
  "treasury.debit_reversal.created": TreasuryDebitReversalCreatedEvent;
  "treasury.debit_reversal.initial_credit_granted": TreasuryDebitReversalInitialCreditGrantedEvent;
  "treasury.financial_account.closed": TreasuryFinancialAccountClosedEvent;
  "treasury.financial_account.created": TreasuryFinancialAccountCreatedEvent;
  "treasury.financial_account.features_status_updated": TreasuryFinancialAccountFeaturesStatusUpdatedEvent;
  "treasury.inbound_transfer.canceled": TreasuryInboundTransferCanceledEvent;
  "treasury.inbound_transfer.created": TreasuryInboundTransferCreatedEvent;
  "treasury.inbound_transfer.failed": TreasuryInboundTransferFailedEvent;
  "treasury.inbound_transfer.succeeded": TreasuryInboundTransferSucceededEvent;
  "treasury.outbound_payment.canceled": TreasuryOutboundPaymentCanceledEvent;
  "treasury.outbound_payment.created": TreasuryOutboundPaymentCreatedEvent;
  "treasury.outbound_payment.expected_arrival_date_updated": TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent;
  "treasury.outbound_payment.failed": TreasuryOutboundPaymentFailedEvent;
  "treasury.outbound_payment.posted": TreasuryOutboundPaymentPostedEvent;
  "treasury.outbound_payment.returned": TreasuryOutboundPaymentReturnedEvent;
  "treasury.outbound_payment.tracking_details_updated": TreasuryOutboundPaymentTrackingDetailsUpdatedEvent;
  "treasury.outbound_transfer.canceled": TreasuryOutboundTransferCanceledEvent;
  "treasury.outbound_transfer.created": TreasuryOutboundTransferCreatedEvent;
  "treasury.outbound_transfer.expected_arrival_date_updated": TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent;
  "treasury.outbound_transfer.failed": TreasuryOutboundTransferFailedEvent;
  "treasury.outbound_transfer.posted": TreasuryOutboundTransferPostedEvent;
  "treasury.outbound_transfer.returned": TreasuryOutboundTransferReturnedEvent;
  "treasury.outbound_transfer.tracking_details_updated": TreasuryOutboundTransferTrackingDetailsUpdatedEvent;
  "treasury.received_credit.created": TreasuryReceivedCreditCreatedEvent;
  "treasury.received_credit.failed": TreasuryReceivedCreditFailedEvent;
  "treasury.received_credit.succeeded": TreasuryReceivedCreditSucceededEvent;
  "treasury.received_debit.created": TreasuryReceivedDebitCreatedEvent;
}

export interface AccountApplicationAuthorizedEvent extends EventBase {
  type: "account.application.authorized";
  data: AccountApplicationAuthorizedEvent.Data;
}
export declare namespace AccountApplicationAuthorizedEvent {
  type Data = EventData<Application>;
}

export interface AccountApplicationDeauthorizedEvent extends EventBase {
  type: "account.application.deauthorized";
  data: AccountApplicationDeauthorizedEvent.Data;
}
export declare namespace AccountApplicationDeauthorizedEvent {
  type Data = EventData<Application>;
}

export interface AccountExternalAccountCreatedEvent extends EventBase {
  type: "account.external_account.created";
  data: AccountExternalAccountCreatedEvent.Data;
}
export declare namespace AccountExternalAccountCreatedEvent {
  type Data = EventData<ExternalAccount>;
}

export interface AccountExternalAccountDeletedEvent extends EventBase {
  type: "account.external_account.deleted";
  data: AccountExternalAccountDeletedEvent.Data;
}
export declare namespace AccountExternalAccountDeletedEvent {
  type Data = EventData<ExternalAccount>;
}

export interface AccountExternalAccountUpdatedEvent extends EventBase {
  type: "account.external_account.updated";
  data: AccountExternalAccountUpdatedEvent.Data;
}
export declare namespace AccountExternalAccountUpdatedEvent {
  type Data = EventData<ExternalAccount>;
}

export interface AccountUpdatedEvent extends EventBase {
  type: "account.updated";
  data: AccountUpdatedEvent.Data;
}
export declare namespace AccountUpdatedEvent {
  type Data = EventData<Account>;
}

export interface ApplicationFeeCreatedEvent extends EventBase {
  type: "application_fee.created";
  data: ApplicationFeeCreatedEvent.Data;
}
export declare namespace ApplicationFeeCreatedEvent {
  type Data = EventData<ApplicationFee>;
}

export interface ApplicationFeeRefundUpdatedEvent extends EventBase {
  type: "application_fee.refund.updated";
  data: ApplicationFeeRefundUpdatedEvent.Data;
}
export declare namespace ApplicationFeeRefundUpdatedEvent {
  type Data = EventData<FeeRefund>;
}

export interface ApplicationFeeRefundedEvent extends EventBase {
  type: "application_fee.refunded";
  data: ApplicationFeeRefundedEvent.Data;
}
export declare namespace ApplicationFeeRefundedEvent {
  type Data = EventData<ApplicationFee>;
}

export interface AppsInstallCreatedEvent extends EventBase {
  type: "apps.install.created";
  data: AppsInstallCreatedEvent.Data;
}
export declare namespace AppsInstallCreatedEvent {
  type Data = EventData<Install>;
}

export interface AppsInstallDeletedEvent extends EventBase {
  type: "apps.install.deleted";
  data: AppsInstallDeletedEvent.Data;
}
export declare namespace AppsInstallDeletedEvent {
  type Data = EventData<Install>;
}

export interface AppsInstallUpdatedEvent extends EventBase {
  type: "apps.install.updated";
  data: AppsInstallUpdatedEvent.Data;
}
export declare namespace AppsInstallUpdatedEvent {
  type Data = EventData<Install>;
}

export interface BalanceAvailableEvent extends EventBase {
  type: "balance.available";
  data: BalanceAvailableEvent.Data;
}
export declare namespace BalanceAvailableEvent {
  type Data = EventData<Balance>;
}

export interface BalanceSettingsUpdatedEvent extends EventBase {
  type: "balance_settings.updated";
  data: BalanceSettingsUpdatedEvent.Data;
}
export declare namespace BalanceSettingsUpdatedEvent {
  type Data = EventData<BalanceSettings>;
}

export interface BillingAlertTriggeredEvent extends EventBase {
  type: "billing.alert.triggered";
  data: BillingAlertTriggeredEvent.Data;
}
export declare namespace BillingAlertTriggeredEvent {
  type Data = EventData<AlertTriggered>;
}

export interface BillingCreditBalanceTransactionCreatedEvent extends EventBase {
  type: "billing.credit_balance_transaction.created";
  data: BillingCreditBalanceTransactionCreatedEvent.Data;
}
export declare namespace BillingCreditBalanceTransactionCreatedEvent {
  type Data = EventData<CreditBalanceTransaction>;
}

export interface BillingCreditGrantCreatedEvent extends EventBase {
  type: "billing.credit_grant.created";
  data: BillingCreditGrantCreatedEvent.Data;
}
export declare namespace BillingCreditGrantCreatedEvent {
  type Data = EventData<CreditGrant>;
}

export interface BillingCreditGrantUpdatedEvent extends EventBase {
  type: "billing.credit_grant.updated";
  data: BillingCreditGrantUpdatedEvent.Data;
}
export declare namespace BillingCreditGrantUpdatedEvent {
  type Data = EventData<CreditGrant>;
}

export interface BillingMeterCreatedEvent extends EventBase {
  type: "billing.meter.created";
  data: BillingMeterCreatedEvent.Data;
}
export declare namespace BillingMeterCreatedEvent {
  type Data = EventData<Meter>;
}

export interface BillingMeterDeactivatedEvent extends EventBase {
  type: "billing.meter.deactivated";
  data: BillingMeterDeactivatedEvent.Data;
}
export declare namespace BillingMeterDeactivatedEvent {
  type Data = EventData<Meter>;
}

export interface BillingMeterReactivatedEvent extends EventBase {
  type: "billing.meter.reactivated";
  data: BillingMeterReactivatedEvent.Data;
}
export declare namespace BillingMeterReactivatedEvent {
  type Data = EventData<Meter>;
}

export interface BillingMeterUpdatedEvent extends EventBase {
  type: "billing.meter.updated";
  data: BillingMeterUpdatedEvent.Data;
}
export declare namespace BillingMeterUpdatedEvent {
  type Data = EventData<Meter>;
}

export interface BillingPortalConfigurationCreatedEvent extends EventBase {
  type: "billing_portal.configuration.created";
  data: BillingPortalConfigurationCreatedEvent.Data;
}
export declare namespace BillingPortalConfigurationCreatedEvent {
  type Data = EventData<Configuration>;
}

export interface BillingPortalConfigurationUpdatedEvent extends EventBase {
  type: "billing_portal.configuration.updated";
  data: BillingPortalConfigurationUpdatedEvent.Data;
}
export declare namespace BillingPortalConfigurationUpdatedEvent {
  type Data = EventData<Configuration>;
}

export interface BillingPortalSessionCreatedEvent extends EventBase {
  type: "billing_portal.session.created";
  data: BillingPortalSessionCreatedEvent.Data;
}
export declare namespace BillingPortalSessionCreatedEvent {
  type Data = EventData<Session>;
}

export interface CapabilityUpdatedEvent extends EventBase {
  type: "capability.updated";
  data: CapabilityUpdatedEvent.Data;
}
export declare namespace CapabilityUpdatedEvent {
  type Data = EventData<Capability>;
}

export interface CashBalanceFundsAvailableEvent extends EventBase {
  type: "cash_balance.funds_available";
  data: CashBalanceFundsAvailableEvent.Data;
}
export declare namespace CashBalanceFundsAvailableEvent {
  type Data = EventData<CashBalance>;
}

export interface ChargeCapturedEvent extends EventBase {
  type: "charge.captured";
  data: ChargeCapturedEvent.Data;
}
export declare namespace ChargeCapturedEvent {
  type Data = EventData<Charge>;
}

export interface ChargeDisputeClosedEvent extends EventBase {
  type: "charge.dispute.closed";
  data: ChargeDisputeClosedEvent.Data;
}
export declare namespace ChargeDisputeClosedEvent {
  type Data = EventData<Dispute>;
}

export interface ChargeDisputeCreatedEvent extends EventBase {
  type: "charge.dispute.created";
  data: ChargeDisputeCreatedEvent.Data;
}
export declare namespace ChargeDisputeCreatedEvent {
  type Data = EventData<Dispute>;
}

export interface ChargeDisputeFundsReinstatedEvent extends EventBase {
  type: "charge.dispute.funds_reinstated";
  data: ChargeDisputeFundsReinstatedEvent.Data;
}
export declare namespace ChargeDisputeFundsReinstatedEvent {
  type Data = EventData<Dispute>;
}

export interface ChargeDisputeFundsWithdrawnEvent extends EventBase {
  type: "charge.dispute.funds_withdrawn";
  data: ChargeDisputeFundsWithdrawnEvent.Data;
}
export declare namespace ChargeDisputeFundsWithdrawnEvent {
  type Data = EventData<Dispute>;
}

export interface ChargeDisputeUpdatedEvent extends EventBase {
  type: "charge.dispute.updated";
  data: ChargeDisputeUpdatedEvent.Data;
}
export declare namespace ChargeDisputeUpdatedEvent {
  type Data = EventData<Dispute>;
}

export interface ChargeExpiredEvent extends EventBase {
  type: "charge.expired";
  data: ChargeExpiredEvent.Data;
}
export declare namespace ChargeExpiredEvent {
  type Data = EventData<Charge>;
}

export interface ChargeFailedEvent extends EventBase {
  type: "charge.failed";
  data: ChargeFailedEvent.Data;
}
export declare namespace ChargeFailedEvent {
  type Data = EventData<Charge>;
}

export interface ChargePendingEvent extends EventBase {
  type: "charge.pending";
  data: ChargePendingEvent.Data;
}
export declare namespace ChargePendingEvent {
  type Data = EventData<Charge>;
}

export interface ChargeRefundUpdatedEvent extends EventBase {
  type: "charge.refund.updated";
  data: ChargeRefundUpdatedEvent.Data;
}
export declare namespace ChargeRefundUpdatedEvent {
  type Data = EventData<Refund>;
}

export interface ChargeRefundedEvent extends EventBase {
  type: "charge.refunded";
  data: ChargeRefundedEvent.Data;
}
export declare namespace ChargeRefundedEvent {
  type Data = EventData<Charge>;
}

export interface ChargeSucceededEvent extends EventBase {
  type: "charge.succeeded";
  data: ChargeSucceededEvent.Data;
}
export declare namespace ChargeSucceededEvent {
  type Data = EventData<Charge>;
}

export interface ChargeUpdatedEvent extends EventBase {
  type: "charge.updated";
  data: ChargeUpdatedEvent.Data;
}
export declare namespace ChargeUpdatedEvent {
  type Data = EventData<Charge>;
}

export interface CheckoutSessionAsyncPaymentFailedEvent extends EventBase {
  type: "checkout.session.async_payment_failed";
  data: CheckoutSessionAsyncPaymentFailedEvent.Data;
}
export declare namespace CheckoutSessionAsyncPaymentFailedEvent {
  type Data = EventData<CheckoutSession>;
}

export interface CheckoutSessionAsyncPaymentSucceededEvent extends EventBase {
  type: "checkout.session.async_payment_succeeded";
  data: CheckoutSessionAsyncPaymentSucceededEvent.Data;
}
export declare namespace CheckoutSessionAsyncPaymentSucceededEvent {
  type Data = EventData<CheckoutSession>;
}

export interface CheckoutSessionCompletedEvent extends EventBase {
  type: "checkout.session.completed";
  data: CheckoutSessionCompletedEvent.Data;
}
export declare namespace CheckoutSessionCompletedEvent {
  type Data = EventData<CheckoutSession>;
}

export interface CheckoutSessionExpiredEvent extends EventBase {
  type: "checkout.session.expired";
  data: CheckoutSessionExpiredEvent.Data;
}
export declare namespace CheckoutSessionExpiredEvent {
  type Data = EventData<CheckoutSession>;
}

export interface ClimateOrderCanceledEvent extends EventBase {
  type: "climate.order.canceled";
  data: ClimateOrderCanceledEvent.Data;
}
export declare namespace ClimateOrderCanceledEvent {
  type Data = EventData<Order>;
}

export interface ClimateOrderCreatedEvent extends EventBase {
  type: "climate.order.created";
  data: ClimateOrderCreatedEvent.Data;
}
export declare namespace ClimateOrderCreatedEvent {
  type Data = EventData<Order>;
}

export interface ClimateOrderDelayedEvent extends EventBase {
  type: "climate.order.delayed";
  data: ClimateOrderDelayedEvent.Data;
}
export declare namespace ClimateOrderDelayedEvent {
  type Data = EventData<Order>;
}

export interface ClimateOrderDeliveredEvent extends EventBase {
  type: "climate.order.delivered";
  data: ClimateOrderDeliveredEvent.Data;
}
export declare namespace ClimateOrderDeliveredEvent {
  type Data = EventData<Order>;
}

export interface ClimateOrderProductSubstitutedEvent extends EventBase {
  type: "climate.order.product_substituted";
  data: ClimateOrderProductSubstitutedEvent.Data;
}
export declare namespace ClimateOrderProductSubstitutedEvent {
  type Data = EventData<Order>;
}

export interface ClimateProductCreatedEvent extends EventBase {
  type: "climate.product.created";
  data: ClimateProductCreatedEvent.Data;
}
export declare namespace ClimateProductCreatedEvent {
  type Data = EventData<Product>;
}

export interface ClimateProductPricingUpdatedEvent extends EventBase {
  type: "climate.product.pricing_updated";
  data: ClimateProductPricingUpdatedEvent.Data;
}
export declare namespace ClimateProductPricingUpdatedEvent {
  type Data = EventData<Product>;
}

export interface CouponCreatedEvent extends EventBase {
  type: "coupon.created";
  data: CouponCreatedEvent.Data;
}
export declare namespace CouponCreatedEvent {
  type Data = EventData<Coupon>;
}

export interface CouponDeletedEvent extends EventBase {
  type: "coupon.deleted";
  data: CouponDeletedEvent.Data;
}
export declare namespace CouponDeletedEvent {
  type Data = EventData<Coupon>;
}

export interface CouponUpdatedEvent extends EventBase {
  type: "coupon.updated";
  data: CouponUpdatedEvent.Data;
}
export declare namespace CouponUpdatedEvent {
  type Data = EventData<Coupon>;
}

export interface CreditNoteCreatedEvent extends EventBase {
  type: "credit_note.created";
  data: CreditNoteCreatedEvent.Data;
}
export declare namespace CreditNoteCreatedEvent {
  type Data = EventData<CreditNote>;
}

export interface CreditNoteUpdatedEvent extends EventBase {
  type: "credit_note.updated";
  data: CreditNoteUpdatedEvent.Data;
}
export declare namespace CreditNoteUpdatedEvent {
  type Data = EventData<CreditNote>;
}

export interface CreditNoteVoidedEvent extends EventBase {
  type: "credit_note.voided";
  data: CreditNoteVoidedEvent.Data;
}
export declare namespace CreditNoteVoidedEvent {
  type Data = EventData<CreditNote>;
}

export interface CustomerCreatedEvent extends EventBase {
  type: "customer.created";
  data: CustomerCreatedEvent.Data;
}
export declare namespace CustomerCreatedEvent {
  type Data = EventData<Customer>;
}

export interface CustomerDeletedEvent extends EventBase {
  type: "customer.deleted";
  data: CustomerDeletedEvent.Data;
}
export declare namespace CustomerDeletedEvent {
  type Data = EventData<Customer>;
}

export interface CustomerDiscountCreatedEvent extends EventBase {
  type: "customer.discount.created";
  data: CustomerDiscountCreatedEvent.Data;
}
export declare namespace CustomerDiscountCreatedEvent {
  type Data = EventData<Discount>;
}

export interface CustomerDiscountDeletedEvent extends EventBase {
  type: "customer.discount.deleted";
  data: CustomerDiscountDeletedEvent.Data;
}
export declare namespace CustomerDiscountDeletedEvent {
  type Data = EventData<Discount>;
}

export interface CustomerDiscountUpdatedEvent extends EventBase {
  type: "customer.discount.updated";
  data: CustomerDiscountUpdatedEvent.Data;
}
export declare namespace CustomerDiscountUpdatedEvent {
  type Data = EventData<Discount>;
}

export interface CustomerSourceCreatedEvent extends EventBase {
  type: "customer.source.created";
  data: CustomerSourceCreatedEvent.Data;
}
export declare namespace CustomerSourceCreatedEvent {
  type Data = EventData<CustomerSource>;
}

export interface CustomerSourceDeletedEvent extends EventBase {
  type: "customer.source.deleted";
  data: CustomerSourceDeletedEvent.Data;
}
export declare namespace CustomerSourceDeletedEvent {
  type Data = EventData<CustomerSource>;
}

export interface CustomerSourceExpiringEvent extends EventBase {
  type: "customer.source.expiring";
  data: CustomerSourceExpiringEvent.Data;
}
export declare namespace CustomerSourceExpiringEvent {
  type Data = EventData<CustomerSource>;
}

export interface CustomerSourceUpdatedEvent extends EventBase {
  type: "customer.source.updated";
  data: CustomerSourceUpdatedEvent.Data;
}
export declare namespace CustomerSourceUpdatedEvent {
  type Data = EventData<CustomerSource>;
}

export interface CustomerSubscriptionCreatedEvent extends EventBase {
  type: "customer.subscription.created";
  data: CustomerSubscriptionCreatedEvent.Data;
}
export declare namespace CustomerSubscriptionCreatedEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionDeletedEvent extends EventBase {
  type: "customer.subscription.deleted";
  data: CustomerSubscriptionDeletedEvent.Data;
}
export declare namespace CustomerSubscriptionDeletedEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionPausedEvent extends EventBase {
  type: "customer.subscription.paused";
  data: CustomerSubscriptionPausedEvent.Data;
}
export declare namespace CustomerSubscriptionPausedEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionPendingUpdateAppliedEvent extends EventBase {
  type: "customer.subscription.pending_update_applied";
  data: CustomerSubscriptionPendingUpdateAppliedEvent.Data;
}
export declare namespace CustomerSubscriptionPendingUpdateAppliedEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionPendingUpdateExpiredEvent extends EventBase {
  type: "customer.subscription.pending_update_expired";
  data: CustomerSubscriptionPendingUpdateExpiredEvent.Data;
}
export declare namespace CustomerSubscriptionPendingUpdateExpiredEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionResumedEvent extends EventBase {
  type: "customer.subscription.resumed";
  data: CustomerSubscriptionResumedEvent.Data;
}
export declare namespace CustomerSubscriptionResumedEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionTrialWillEndEvent extends EventBase {
  type: "customer.subscription.trial_will_end";
  data: CustomerSubscriptionTrialWillEndEvent.Data;
}
export declare namespace CustomerSubscriptionTrialWillEndEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerSubscriptionUpdatedEvent extends EventBase {
  type: "customer.subscription.updated";
  data: CustomerSubscriptionUpdatedEvent.Data;
}
export declare namespace CustomerSubscriptionUpdatedEvent {
  type Data = EventData<Subscription>;
}

export interface CustomerTaxIdCreatedEvent extends EventBase {
  type: "customer.tax_id.created";
  data: CustomerTaxIdCreatedEvent.Data;
}
export declare namespace CustomerTaxIdCreatedEvent {
  type Data = EventData<TaxId>;
}

export interface CustomerTaxIdDeletedEvent extends EventBase {
  type: "customer.tax_id.deleted";
  data: CustomerTaxIdDeletedEvent.Data;
}
export declare namespace CustomerTaxIdDeletedEvent {
  type Data = EventData<TaxId>;
}

export interface CustomerTaxIdUpdatedEvent extends EventBase {
  type: "customer.tax_id.updated";
  data: CustomerTaxIdUpdatedEvent.Data;
}
export declare namespace CustomerTaxIdUpdatedEvent {
  type Data = EventData<TaxId>;
}

export interface CustomerUpdatedEvent extends EventBase {
  type: "customer.updated";
  data: CustomerUpdatedEvent.Data;
}
export declare namespace CustomerUpdatedEvent {
  type Data = EventData<Customer>;
}

export interface CustomerCashBalanceTransactionCreatedEvent extends EventBase {
  type: "customer_cash_balance_transaction.created";
  data: CustomerCashBalanceTransactionCreatedEvent.Data;
}
export declare namespace CustomerCashBalanceTransactionCreatedEvent {
  type Data = EventData<CustomerCashBalanceTransaction>;
}

export interface EntitlementsActiveEntitlementSummaryUpdatedEvent extends EventBase {
  type: "entitlements.active_entitlement_summary.updated";
  data: EntitlementsActiveEntitlementSummaryUpdatedEvent.Data;
}
export declare namespace EntitlementsActiveEntitlementSummaryUpdatedEvent {
  type Data = EventData<ActiveEntitlementSummary>;
}

export interface FileCreatedEvent extends EventBase {
  type: "file.created";
  data: FileCreatedEvent.Data;
}
export declare namespace FileCreatedEvent {
  type Data = EventData<File>;
}

export interface FinancialConnectionsAccountAccountNumbersUpdatedEvent extends EventBase {
  type: "financial_connections.account.account_numbers_updated";
  data: FinancialConnectionsAccountAccountNumbersUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountAccountNumbersUpdatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountCreatedEvent extends EventBase {
  type: "financial_connections.account.created";
  data: FinancialConnectionsAccountCreatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountCreatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountDeactivatedEvent extends EventBase {
  type: "financial_connections.account.deactivated";
  data: FinancialConnectionsAccountDeactivatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountDeactivatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountDisconnectedEvent extends EventBase {
  type: "financial_connections.account.disconnected";
  data: FinancialConnectionsAccountDisconnectedEvent.Data;
}
export declare namespace FinancialConnectionsAccountDisconnectedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent extends EventBase {
  type: "financial_connections.account.expected_deactivation_date_updated";
  data: FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountReactivatedEvent extends EventBase {
  type: "financial_connections.account.reactivated";
  data: FinancialConnectionsAccountReactivatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountReactivatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountRefreshedBalanceEvent extends EventBase {
  type: "financial_connections.account.refreshed_balance";
  data: FinancialConnectionsAccountRefreshedBalanceEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedBalanceEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountRefreshedOwnershipEvent extends EventBase {
  type: "financial_connections.account.refreshed_ownership";
  data: FinancialConnectionsAccountRefreshedOwnershipEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedOwnershipEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountRefreshedTransactionsEvent extends EventBase {
  type: "financial_connections.account.refreshed_transactions";
  data: FinancialConnectionsAccountRefreshedTransactionsEvent.Data;
}
export declare namespace FinancialConnectionsAccountRefreshedTransactionsEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent
  extends EventBase {
  type: "financial_connections.account.supported_payment_method_types_updated";
  data: FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent extends EventBase {
  type: "financial_connections.account.upcoming_account_number_expiry";
  data: FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent.Data;
}
export declare namespace FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAccountUpcomingDeactivationEvent extends EventBase {
  type: "financial_connections.account.upcoming_deactivation";
  data: FinancialConnectionsAccountUpcomingDeactivationEvent.Data;
}
export declare namespace FinancialConnectionsAccountUpcomingDeactivationEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export interface FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent
  extends EventBase {
  type: "financial_connections.authorization.expected_deactivation_date_updated";
  data: FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent.Data;
}
export declare namespace FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent {
  type Data = EventData<Authorization>;
}

export interface FinancialConnectionsAuthorizationUpcomingDeactivationEvent extends EventBase {
  type: "financial_connections.authorization.upcoming_deactivation";
  data: FinancialConnectionsAuthorizationUpcomingDeactivationEvent.Data;
}
export declare namespace FinancialConnectionsAuthorizationUpcomingDeactivationEvent {
  type Data = EventData<Authorization>;
}

export interface IdentityVerificationSessionCanceledEvent extends EventBase {
  type: "identity.verification_session.canceled";
  data: IdentityVerificationSessionCanceledEvent.Data;
}
export declare namespace IdentityVerificationSessionCanceledEvent {
  type Data = EventData<VerificationSession>;
}

export interface IdentityVerificationSessionCreatedEvent extends EventBase {
  type: "identity.verification_session.created";
  data: IdentityVerificationSessionCreatedEvent.Data;
}
export declare namespace IdentityVerificationSessionCreatedEvent {
  type Data = EventData<VerificationSession>;
}

export interface IdentityVerificationSessionProcessingEvent extends EventBase {
  type: "identity.verification_session.processing";
  data: IdentityVerificationSessionProcessingEvent.Data;
}
export declare namespace IdentityVerificationSessionProcessingEvent {
  type Data = EventData<VerificationSession>;
}

export interface IdentityVerificationSessionRedactedEvent extends EventBase {
  type: "identity.verification_session.redacted";
  data: IdentityVerificationSessionRedactedEvent.Data;
}
export declare namespace IdentityVerificationSessionRedactedEvent {
  type Data = EventData<VerificationSession>;
}

export interface IdentityVerificationSessionRequiresInputEvent extends EventBase {
  type: "identity.verification_session.requires_input";
  data: IdentityVerificationSessionRequiresInputEvent.Data;
}
export declare namespace IdentityVerificationSessionRequiresInputEvent {
  type Data = EventData<VerificationSession>;
}

export interface IdentityVerificationSessionVerifiedEvent extends EventBase {
  type: "identity.verification_session.verified";
  data: IdentityVerificationSessionVerifiedEvent.Data;
}
export declare namespace IdentityVerificationSessionVerifiedEvent {
  type Data = EventData<VerificationSession>;
}

export interface InvoiceCreatedEvent extends EventBase {
  type: "invoice.created";
  data: InvoiceCreatedEvent.Data;
}
export declare namespace InvoiceCreatedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceDeletedEvent extends EventBase {
  type: "invoice.deleted";
  data: InvoiceDeletedEvent.Data;
}
export declare namespace InvoiceDeletedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceFinalizationFailedEvent extends EventBase {
  type: "invoice.finalization_failed";
  data: InvoiceFinalizationFailedEvent.Data;
}
export declare namespace InvoiceFinalizationFailedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceFinalizedEvent extends EventBase {
  type: "invoice.finalized";
  data: InvoiceFinalizedEvent.Data;
}
export declare namespace InvoiceFinalizedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceMarkedUncollectibleEvent extends EventBase {
  type: "invoice.marked_uncollectible";
  data: InvoiceMarkedUncollectibleEvent.Data;
}
export declare namespace InvoiceMarkedUncollectibleEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceOverdueEvent extends EventBase {
  type: "invoice.overdue";
  data: InvoiceOverdueEvent.Data;
}
export declare namespace InvoiceOverdueEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceOverpaidEvent extends EventBase {
  type: "invoice.overpaid";
  data: InvoiceOverpaidEvent.Data;
}
export declare namespace InvoiceOverpaidEvent {
  type Data = EventData<Invoice>;
}

export interface InvoicePaidEvent extends EventBase {
  type: "invoice.paid";
  data: InvoicePaidEvent.Data;
}
export declare namespace InvoicePaidEvent {
  type Data = EventData<Invoice>;
}

export interface InvoicePaymentActionRequiredEvent extends EventBase {
  type: "invoice.payment_action_required";
  data: InvoicePaymentActionRequiredEvent.Data;
}
export declare namespace InvoicePaymentActionRequiredEvent {
  type Data = EventData<Invoice>;
}

export interface InvoicePaymentAttemptRequiredEvent extends EventBase {
  type: "invoice.payment_attempt_required";
  data: InvoicePaymentAttemptRequiredEvent.Data;
}
export declare namespace InvoicePaymentAttemptRequiredEvent {
  type Data = EventData<Invoice>;
}

export interface InvoicePaymentFailedEvent extends EventBase {
  type: "invoice.payment_failed";
  data: InvoicePaymentFailedEvent.Data;
}
export declare namespace InvoicePaymentFailedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoicePaymentSucceededEvent extends EventBase {
  type: "invoice.payment_succeeded";
  data: InvoicePaymentSucceededEvent.Data;
}
export declare namespace InvoicePaymentSucceededEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceSentEvent extends EventBase {
  type: "invoice.sent";
  data: InvoiceSentEvent.Data;
}
export declare namespace InvoiceSentEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceUpcomingEvent extends EventBase {
  type: "invoice.upcoming";
  data: InvoiceUpcomingEvent.Data;
}
export declare namespace InvoiceUpcomingEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceUpdatedEvent extends EventBase {
  type: "invoice.updated";
  data: InvoiceUpdatedEvent.Data;
}
export declare namespace InvoiceUpdatedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceVoidedEvent extends EventBase {
  type: "invoice.voided";
  data: InvoiceVoidedEvent.Data;
}
export declare namespace InvoiceVoidedEvent {
  type Data = EventData<Invoice>;
}

export interface InvoiceWillBeDueEvent extends EventBase {
  type: "invoice.will_be_due";
  data: InvoiceWillBeDueEvent.Data;
}
export declare namespace InvoiceWillBeDueEvent {
  type Data = EventData<Invoice>;
}

export interface InvoicePaymentPaidEvent extends EventBase {
  type: "invoice_payment.paid";
  data: InvoicePaymentPaidEvent.Data;
}
export declare namespace InvoicePaymentPaidEvent {
  type Data = EventData<InvoicePayment>;
}

export interface InvoiceItemCreatedEvent extends EventBase {
  type: "invoiceitem.created";
  data: InvoiceItemCreatedEvent.Data;
}
export declare namespace InvoiceItemCreatedEvent {
  type Data = EventData<InvoiceItem>;
}

export interface InvoiceItemDeletedEvent extends EventBase {
  type: "invoiceitem.deleted";
  data: InvoiceItemDeletedEvent.Data;
}
export declare namespace InvoiceItemDeletedEvent {
  type Data = EventData<InvoiceItem>;
}

export interface IssuingAuthorizationCreatedEvent extends EventBase {
  type: "issuing_authorization.created";
  data: IssuingAuthorizationCreatedEvent.Data;
}
export declare namespace IssuingAuthorizationCreatedEvent {
  type Data = EventData<IssuingAuthorization>;
}

export interface IssuingAuthorizationRequestEvent extends EventBase {
  type: "issuing_authorization.request";
  data: IssuingAuthorizationRequestEvent.Data;
}
export declare namespace IssuingAuthorizationRequestEvent {
  type Data = EventData<IssuingAuthorization>;
}

export interface IssuingAuthorizationUpdatedEvent extends EventBase {
  type: "issuing_authorization.updated";
  data: IssuingAuthorizationUpdatedEvent.Data;
}
export declare namespace IssuingAuthorizationUpdatedEvent {
  type Data = EventData<IssuingAuthorization>;
}

export interface IssuingCardCreatedEvent extends EventBase {
  type: "issuing_card.created";
  data: IssuingCardCreatedEvent.Data;
}
export declare namespace IssuingCardCreatedEvent {
  type Data = EventData<Card>;
}

export interface IssuingCardUpdatedEvent extends EventBase {
  type: "issuing_card.updated";
  data: IssuingCardUpdatedEvent.Data;
}
export declare namespace IssuingCardUpdatedEvent {
  type Data = EventData<Card>;
}

export interface IssuingCardholderCreatedEvent extends EventBase {
  type: "issuing_cardholder.created";
  data: IssuingCardholderCreatedEvent.Data;
}
export declare namespace IssuingCardholderCreatedEvent {
  type Data = EventData<Cardholder>;
}

export interface IssuingCardholderUpdatedEvent extends EventBase {
  type: "issuing_cardholder.updated";
  data: IssuingCardholderUpdatedEvent.Data;
}
export declare namespace IssuingCardholderUpdatedEvent {
  type Data = EventData<Cardholder>;
}

export interface IssuingDisputeClosedEvent extends EventBase {
  type: "issuing_dispute.closed";
  data: IssuingDisputeClosedEvent.Data;
}
export declare namespace IssuingDisputeClosedEvent {
  type Data = EventData<IssuingDispute>;
}

export interface IssuingDisputeCreatedEvent extends EventBase {
  type: "issuing_dispute.created";
  data: IssuingDisputeCreatedEvent.Data;
}
export declare namespace IssuingDisputeCreatedEvent {
  type Data = EventData<IssuingDispute>;
}

export interface IssuingDisputeFundsReinstatedEvent extends EventBase {
  type: "issuing_dispute.funds_reinstated";
  data: IssuingDisputeFundsReinstatedEvent.Data;
}
export declare namespace IssuingDisputeFundsReinstatedEvent {
  type Data = EventData<IssuingDispute>;
}

export interface IssuingDisputeFundsRescindedEvent extends EventBase {
  type: "issuing_dispute.funds_rescinded";
  data: IssuingDisputeFundsRescindedEvent.Data;
}
export declare namespace IssuingDisputeFundsRescindedEvent {
  type Data = EventData<IssuingDispute>;
}

export interface IssuingDisputeSubmittedEvent extends EventBase {
  type: "issuing_dispute.submitted";
  data: IssuingDisputeSubmittedEvent.Data;
}
export declare namespace IssuingDisputeSubmittedEvent {
  type Data = EventData<IssuingDispute>;
}

export interface IssuingDisputeUpdatedEvent extends EventBase {
  type: "issuing_dispute.updated";
  data: IssuingDisputeUpdatedEvent.Data;
}
export declare namespace IssuingDisputeUpdatedEvent {
  type Data = EventData<IssuingDispute>;
}

export interface IssuingPersonalizationDesignActivatedEvent extends EventBase {
  type: "issuing_personalization_design.activated";
  data: IssuingPersonalizationDesignActivatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignActivatedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export interface IssuingPersonalizationDesignDeactivatedEvent extends EventBase {
  type: "issuing_personalization_design.deactivated";
  data: IssuingPersonalizationDesignDeactivatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignDeactivatedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export interface IssuingPersonalizationDesignRejectedEvent extends EventBase {
  type: "issuing_personalization_design.rejected";
  data: IssuingPersonalizationDesignRejectedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignRejectedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export interface IssuingPersonalizationDesignUpdatedEvent extends EventBase {
  type: "issuing_personalization_design.updated";
  data: IssuingPersonalizationDesignUpdatedEvent.Data;
}
export declare namespace IssuingPersonalizationDesignUpdatedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export interface IssuingTokenCreatedEvent extends EventBase {
  type: "issuing_token.created";
  data: IssuingTokenCreatedEvent.Data;
}
export declare namespace IssuingTokenCreatedEvent {
  type Data = EventData<Token>;
}

export interface IssuingTokenUpdatedEvent extends EventBase {
  type: "issuing_token.updated";
  data: IssuingTokenUpdatedEvent.Data;
}
export declare namespace IssuingTokenUpdatedEvent {
  type Data = EventData<Token>;
}

export interface IssuingTransactionCreatedEvent extends EventBase {
  type: "issuing_transaction.created";
  data: IssuingTransactionCreatedEvent.Data;
}
export declare namespace IssuingTransactionCreatedEvent {
  type Data = EventData<Transaction>;
}

export interface IssuingTransactionPurchaseDetailsReceiptUpdatedEvent extends EventBase {
  type: "issuing_transaction.purchase_details_receipt_updated";
  data: IssuingTransactionPurchaseDetailsReceiptUpdatedEvent.Data;
}
export declare namespace IssuingTransactionPurchaseDetailsReceiptUpdatedEvent {
  type Data = EventData<Transaction>;
}

export interface IssuingTransactionUpdatedEvent extends EventBase {
  type: "issuing_transaction.updated";
  data: IssuingTransactionUpdatedEvent.Data;
}
export declare namespace IssuingTransactionUpdatedEvent {
  type Data = EventData<Transaction>;
}

export interface MandateUpdatedEvent extends EventBase {
  type: "mandate.updated";
  data: MandateUpdatedEvent.Data;
}
export declare namespace MandateUpdatedEvent {
  type Data = EventData<Mandate>;
}

export interface PaymentIntentAmountCapturableUpdatedEvent extends EventBase {
  type: "payment_intent.amount_capturable_updated";
  data: PaymentIntentAmountCapturableUpdatedEvent.Data;
}
export declare namespace PaymentIntentAmountCapturableUpdatedEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentCanceledEvent extends EventBase {
  type: "payment_intent.canceled";
  data: PaymentIntentCanceledEvent.Data;
}
export declare namespace PaymentIntentCanceledEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentCreatedEvent extends EventBase {
  type: "payment_intent.created";
  data: PaymentIntentCreatedEvent.Data;
}
export declare namespace PaymentIntentCreatedEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentPartiallyFundedEvent extends EventBase {
  type: "payment_intent.partially_funded";
  data: PaymentIntentPartiallyFundedEvent.Data;
}
export declare namespace PaymentIntentPartiallyFundedEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentPaymentFailedEvent extends EventBase {
  type: "payment_intent.payment_failed";
  data: PaymentIntentPaymentFailedEvent.Data;
}
export declare namespace PaymentIntentPaymentFailedEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentProcessingEvent extends EventBase {
  type: "payment_intent.processing";
  data: PaymentIntentProcessingEvent.Data;
}
export declare namespace PaymentIntentProcessingEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentRequiresActionEvent extends EventBase {
  type: "payment_intent.requires_action";
  data: PaymentIntentRequiresActionEvent.Data;
}
export declare namespace PaymentIntentRequiresActionEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentIntentSucceededEvent extends EventBase {
  type: "payment_intent.succeeded";
  data: PaymentIntentSucceededEvent.Data;
}
export declare namespace PaymentIntentSucceededEvent {
  type Data = EventData<PaymentIntent>;
}

export interface PaymentLinkCreatedEvent extends EventBase {
  type: "payment_link.created";
  data: PaymentLinkCreatedEvent.Data;
}
export declare namespace PaymentLinkCreatedEvent {
  type Data = EventData<PaymentLink>;
}

export interface PaymentLinkUpdatedEvent extends EventBase {
  type: "payment_link.updated";
  data: PaymentLinkUpdatedEvent.Data;
}
export declare namespace PaymentLinkUpdatedEvent {
  type Data = EventData<PaymentLink>;
}

export interface PaymentMethodAttachedEvent extends EventBase {
  type: "payment_method.attached";
  data: PaymentMethodAttachedEvent.Data;
}
export declare namespace PaymentMethodAttachedEvent {
  type Data = EventData<PaymentMethod>;
}

export interface PaymentMethodAutomaticallyUpdatedEvent extends EventBase {
  type: "payment_method.automatically_updated";
  data: PaymentMethodAutomaticallyUpdatedEvent.Data;
}
export declare namespace PaymentMethodAutomaticallyUpdatedEvent {
  type Data = EventData<PaymentMethod>;
}

export interface PaymentMethodDetachedEvent extends EventBase {
  type: "payment_method.detached";
  data: PaymentMethodDetachedEvent.Data;
}
export declare namespace PaymentMethodDetachedEvent {
  type Data = EventData<PaymentMethod>;
}

export interface PaymentMethodUpdatedEvent extends EventBase {
  type: "payment_method.updated";
  data: PaymentMethodUpdatedEvent.Data;
}
export declare namespace PaymentMethodUpdatedEvent {
  type Data = EventData<PaymentMethod>;
}

export interface PayoutCanceledEvent extends EventBase {
  type: "payout.canceled";
  data: PayoutCanceledEvent.Data;
}
export declare namespace PayoutCanceledEvent {
  type Data = EventData<Payout>;
}

export interface PayoutCreatedEvent extends EventBase {
  type: "payout.created";
  data: PayoutCreatedEvent.Data;
}
export declare namespace PayoutCreatedEvent {
  type Data = EventData<Payout>;
}

export interface PayoutFailedEvent extends EventBase {
  type: "payout.failed";
  data: PayoutFailedEvent.Data;
}
export declare namespace PayoutFailedEvent {
  type Data = EventData<Payout>;
}

export interface PayoutPaidEvent extends EventBase {
  type: "payout.paid";
  data: PayoutPaidEvent.Data;
}
export declare namespace PayoutPaidEvent {
  type Data = EventData<Payout>;
}

export interface PayoutReconciliationCompletedEvent extends EventBase {
  type: "payout.reconciliation_completed";
  data: PayoutReconciliationCompletedEvent.Data;
}
export declare namespace PayoutReconciliationCompletedEvent {
  type Data = EventData<Payout>;
}

export interface PayoutUpdatedEvent extends EventBase {
  type: "payout.updated";
  data: PayoutUpdatedEvent.Data;
}
export declare namespace PayoutUpdatedEvent {
  type Data = EventData<Payout>;
}

export interface PersonCreatedEvent extends EventBase {
  type: "person.created";
  data: PersonCreatedEvent.Data;
}
export declare namespace PersonCreatedEvent {
  type Data = EventData<Person>;
}

export interface PersonDeletedEvent extends EventBase {
  type: "person.deleted";
  data: PersonDeletedEvent.Data;
}
export declare namespace PersonDeletedEvent {
  type Data = EventData<Person>;
}

export interface PersonUpdatedEvent extends EventBase {
  type: "person.updated";
  data: PersonUpdatedEvent.Data;
}
export declare namespace PersonUpdatedEvent {
  type Data = EventData<Person>;
}

export interface PlanCreatedEvent extends EventBase {
  type: "plan.created";
  data: PlanCreatedEvent.Data;
}
export declare namespace PlanCreatedEvent {
  type Data = EventData<Plan>;
}

export interface PlanDeletedEvent extends EventBase {
  type: "plan.deleted";
  data: PlanDeletedEvent.Data;
}
export declare namespace PlanDeletedEvent {
  type Data = EventData<Plan>;
}

export interface PlanUpdatedEvent extends EventBase {
  type: "plan.updated";
  data: PlanUpdatedEvent.Data;
}
export declare namespace PlanUpdatedEvent {
  type Data = EventData<Plan>;
}

export interface PriceCreatedEvent extends EventBase {
  type: "price.created";
  data: PriceCreatedEvent.Data;
}
export declare namespace PriceCreatedEvent {
  type Data = EventData<Price>;
}

export interface PriceDeletedEvent extends EventBase {
  type: "price.deleted";
  data: PriceDeletedEvent.Data;
}
export declare namespace PriceDeletedEvent {
  type Data = EventData<Price>;
}

export interface PriceUpdatedEvent extends EventBase {
  type: "price.updated";
  data: PriceUpdatedEvent.Data;
}
export declare namespace PriceUpdatedEvent {
  type Data = EventData<Price>;
}

export interface ProductCreatedEvent extends EventBase {
  type: "product.created";
  data: ProductCreatedEvent.Data;
}
export declare namespace ProductCreatedEvent {
  type Data = EventData<StripeProduct>;
}

export interface ProductDeletedEvent extends EventBase {
  type: "product.deleted";
  data: ProductDeletedEvent.Data;
}
export declare namespace ProductDeletedEvent {
  type Data = EventData<StripeProduct>;
}

export interface ProductUpdatedEvent extends EventBase {
  type: "product.updated";
  data: ProductUpdatedEvent.Data;
}
export declare namespace ProductUpdatedEvent {
  type Data = EventData<StripeProduct>;
}

export interface PromotionCodeCreatedEvent extends EventBase {
  type: "promotion_code.created";
  data: PromotionCodeCreatedEvent.Data;
}
export declare namespace PromotionCodeCreatedEvent {
  type Data = EventData<PromotionCode>;
}

export interface PromotionCodeUpdatedEvent extends EventBase {
  type: "promotion_code.updated";
  data: PromotionCodeUpdatedEvent.Data;
}
export declare namespace PromotionCodeUpdatedEvent {
  type Data = EventData<PromotionCode>;
}

export interface QuoteAcceptedEvent extends EventBase {
  type: "quote.accepted";
  data: QuoteAcceptedEvent.Data;
}
export declare namespace QuoteAcceptedEvent {
  type Data = EventData<Quote>;
}

export interface QuoteCanceledEvent extends EventBase {
  type: "quote.canceled";
  data: QuoteCanceledEvent.Data;
}
export declare namespace QuoteCanceledEvent {
  type Data = EventData<Quote>;
}

export interface QuoteCreatedEvent extends EventBase {
  type: "quote.created";
  data: QuoteCreatedEvent.Data;
}
export declare namespace QuoteCreatedEvent {
  type Data = EventData<Quote>;
}

export interface QuoteFinalizedEvent extends EventBase {
  type: "quote.finalized";
  data: QuoteFinalizedEvent.Data;
}
export declare namespace QuoteFinalizedEvent {
  type Data = EventData<Quote>;
}

export interface RadarEarlyFraudWarningCreatedEvent extends EventBase {
  type: "radar.early_fraud_warning.created";
  data: RadarEarlyFraudWarningCreatedEvent.Data;
}
export declare namespace RadarEarlyFraudWarningCreatedEvent {
  type Data = EventData<EarlyFraudWarning>;
}

export interface RadarEarlyFraudWarningUpdatedEvent extends EventBase {
  type: "radar.early_fraud_warning.updated";
  data: RadarEarlyFraudWarningUpdatedEvent.Data;
}
export declare namespace RadarEarlyFraudWarningUpdatedEvent {
  type Data = EventData<EarlyFraudWarning>;
}

export interface RefundCreatedEvent extends EventBase {
  type: "refund.created";
  data: RefundCreatedEvent.Data;
}
export declare namespace RefundCreatedEvent {
  type Data = EventData<Refund>;
}

export interface RefundFailedEvent extends EventBase {
  type: "refund.failed";
  data: RefundFailedEvent.Data;
}
export declare namespace RefundFailedEvent {
  type Data = EventData<Refund>;
}

export interface RefundUpdatedEvent extends EventBase {
  type: "refund.updated";
  data: RefundUpdatedEvent.Data;
}
export declare namespace RefundUpdatedEvent {
  type Data = EventData<Refund>;
}

export interface ReportingReportRunFailedEvent extends EventBase {
  type: "reporting.report_run.failed";
  data: ReportingReportRunFailedEvent.Data;
}
export declare namespace ReportingReportRunFailedEvent {
  type Data = EventData<ReportRun>;
}

export interface ReportingReportRunSucceededEvent extends EventBase {
  type: "reporting.report_run.succeeded";
  data: ReportingReportRunSucceededEvent.Data;
}
export declare namespace ReportingReportRunSucceededEvent {
  type Data = EventData<ReportRun>;
}

export interface ReportingReportTypeUpdatedEvent extends EventBase {
  type: "reporting.report_type.updated";
  data: ReportingReportTypeUpdatedEvent.Data;
}
export declare namespace ReportingReportTypeUpdatedEvent {
  type Data = EventData<ReportType>;
}

export interface ReserveHoldCreatedEvent extends EventBase {
  type: "reserve.hold.created";
  data: ReserveHoldCreatedEvent.Data;
}
export declare namespace ReserveHoldCreatedEvent {
  type Data = EventData<Hold>;
}

export interface ReserveHoldUpdatedEvent extends EventBase {
  type: "reserve.hold.updated";
  data: ReserveHoldUpdatedEvent.Data;
}
export declare namespace ReserveHoldUpdatedEvent {
  type Data = EventData<Hold>;
}

export interface ReservePlanCreatedEvent extends EventBase {
  type: "reserve.plan.created";
  data: ReservePlanCreatedEvent.Data;
}
export declare namespace ReservePlanCreatedEvent {
  type Data = EventData<ReservePlan>;
}

export interface ReservePlanDisabledEvent extends EventBase {
  type: "reserve.plan.disabled";
  data: ReservePlanDisabledEvent.Data;
}
export declare namespace ReservePlanDisabledEvent {
  type Data = EventData<ReservePlan>;
}

export interface ReservePlanExpiredEvent extends EventBase {
  type: "reserve.plan.expired";
  data: ReservePlanExpiredEvent.Data;
}
export declare namespace ReservePlanExpiredEvent {
  type Data = EventData<ReservePlan>;
}

export interface ReservePlanUpdatedEvent extends EventBase {
  type: "reserve.plan.updated";
  data: ReservePlanUpdatedEvent.Data;
}
export declare namespace ReservePlanUpdatedEvent {
  type Data = EventData<ReservePlan>;
}

export interface ReserveReleaseCreatedEvent extends EventBase {
  type: "reserve.release.created";
  data: ReserveReleaseCreatedEvent.Data;
}
export declare namespace ReserveReleaseCreatedEvent {
  type Data = EventData<Release>;
}

export interface ReviewClosedEvent extends EventBase {
  type: "review.closed";
  data: ReviewClosedEvent.Data;
}
export declare namespace ReviewClosedEvent {
  type Data = EventData<Review>;
}

export interface ReviewOpenedEvent extends EventBase {
  type: "review.opened";
  data: ReviewOpenedEvent.Data;
}
export declare namespace ReviewOpenedEvent {
  type Data = EventData<Review>;
}

export interface SetupIntentCanceledEvent extends EventBase {
  type: "setup_intent.canceled";
  data: SetupIntentCanceledEvent.Data;
}
export declare namespace SetupIntentCanceledEvent {
  type Data = EventData<SetupIntent>;
}

export interface SetupIntentCreatedEvent extends EventBase {
  type: "setup_intent.created";
  data: SetupIntentCreatedEvent.Data;
}
export declare namespace SetupIntentCreatedEvent {
  type Data = EventData<SetupIntent>;
}

export interface SetupIntentRequiresActionEvent extends EventBase {
  type: "setup_intent.requires_action";
  data: SetupIntentRequiresActionEvent.Data;
}
export declare namespace SetupIntentRequiresActionEvent {
  type Data = EventData<SetupIntent>;
}

export interface SetupIntentSetupFailedEvent extends EventBase {
  type: "setup_intent.setup_failed";
  data: SetupIntentSetupFailedEvent.Data;
}
export declare namespace SetupIntentSetupFailedEvent {
  type Data = EventData<SetupIntent>;
}

export interface SetupIntentSucceededEvent extends EventBase {
  type: "setup_intent.succeeded";
  data: SetupIntentSucceededEvent.Data;
}
export declare namespace SetupIntentSucceededEvent {
  type Data = EventData<SetupIntent>;
}

export interface SigmaScheduledQueryRunCreatedEvent extends EventBase {
  type: "sigma.scheduled_query_run.created";
  data: SigmaScheduledQueryRunCreatedEvent.Data;
}
export declare namespace SigmaScheduledQueryRunCreatedEvent {
  type Data = EventData<ScheduledQueryRun>;
}

export interface SourceCanceledEvent extends EventBase {
  type: "source.canceled";
  data: SourceCanceledEvent.Data;
}
export declare namespace SourceCanceledEvent {
  type Data = EventData<Source>;
}

export interface SourceChargeableEvent extends EventBase {
  type: "source.chargeable";
  data: SourceChargeableEvent.Data;
}
export declare namespace SourceChargeableEvent {
  type Data = EventData<Source>;
}

export interface SourceFailedEvent extends EventBase {
  type: "source.failed";
  data: SourceFailedEvent.Data;
}
export declare namespace SourceFailedEvent {
  type Data = EventData<Source>;
}

export interface SourceMandateNotificationEvent extends EventBase {
  type: "source.mandate_notification";
  data: SourceMandateNotificationEvent.Data;
}
export declare namespace SourceMandateNotificationEvent {
  type Data = EventData<SourceMandateNotification>;
}

export interface SourceRefundAttributesRequiredEvent extends EventBase {
  type: "source.refund_attributes_required";
  data: SourceRefundAttributesRequiredEvent.Data;
}
export declare namespace SourceRefundAttributesRequiredEvent {
  type Data = EventData<Source>;
}

export interface SourceTransactionCreatedEvent extends EventBase {
  type: "source.transaction.created";
  data: SourceTransactionCreatedEvent.Data;
}
export declare namespace SourceTransactionCreatedEvent {
  type Data = EventData<SourceTransaction>;
}

export interface SourceTransactionUpdatedEvent extends EventBase {
  type: "source.transaction.updated";
  data: SourceTransactionUpdatedEvent.Data;
}
export declare namespace SourceTransactionUpdatedEvent {
  type Data = EventData<SourceTransaction>;
}

export interface SubscriptionScheduleAbortedEvent extends EventBase {
  type: "subscription_schedule.aborted";
  data: SubscriptionScheduleAbortedEvent.Data;
}
export declare namespace SubscriptionScheduleAbortedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface SubscriptionScheduleCanceledEvent extends EventBase {
  type: "subscription_schedule.canceled";
  data: SubscriptionScheduleCanceledEvent.Data;
}
export declare namespace SubscriptionScheduleCanceledEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface SubscriptionScheduleCompletedEvent extends EventBase {
  type: "subscription_schedule.completed";
  data: SubscriptionScheduleCompletedEvent.Data;
}
export declare namespace SubscriptionScheduleCompletedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface SubscriptionScheduleCreatedEvent extends EventBase {
  type: "subscription_schedule.created";
  data: SubscriptionScheduleCreatedEvent.Data;
}
export declare namespace SubscriptionScheduleCreatedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface SubscriptionScheduleExpiringEvent extends EventBase {
  type: "subscription_schedule.expiring";
  data: SubscriptionScheduleExpiringEvent.Data;
}
export declare namespace SubscriptionScheduleExpiringEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface SubscriptionScheduleReleasedEvent extends EventBase {
  type: "subscription_schedule.released";
  data: SubscriptionScheduleReleasedEvent.Data;
}
export declare namespace SubscriptionScheduleReleasedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface SubscriptionScheduleUpdatedEvent extends EventBase {
  type: "subscription_schedule.updated";
  data: SubscriptionScheduleUpdatedEvent.Data;
}
export declare namespace SubscriptionScheduleUpdatedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export interface TaxSettingsUpdatedEvent extends EventBase {
  type: "tax.settings.updated";
  data: TaxSettingsUpdatedEvent.Data;
}
export declare namespace TaxSettingsUpdatedEvent {
  type Data = EventData<Settings>;
}

export interface TaxRateCreatedEvent extends EventBase {
  type: "tax_rate.created";
  data: TaxRateCreatedEvent.Data;
}
export declare namespace TaxRateCreatedEvent {
  type Data = EventData<TaxRate>;
}

export interface TaxRateUpdatedEvent extends EventBase {
  type: "tax_rate.updated";
  data: TaxRateUpdatedEvent.Data;
}
export declare namespace TaxRateUpdatedEvent {
  type Data = EventData<TaxRate>;
}

export interface TerminalReaderActionFailedEvent extends EventBase {
  type: "terminal.reader.action_failed";
  data: TerminalReaderActionFailedEvent.Data;
}
export declare namespace TerminalReaderActionFailedEvent {
  type Data = EventData<Reader>;
}

export interface TerminalReaderActionSucceededEvent extends EventBase {
  type: "terminal.reader.action_succeeded";
  data: TerminalReaderActionSucceededEvent.Data;
}
export declare namespace TerminalReaderActionSucceededEvent {
  type Data = EventData<Reader>;
}

export interface TerminalReaderActionUpdatedEvent extends EventBase {
  type: "terminal.reader.action_updated";
  data: TerminalReaderActionUpdatedEvent.Data;
}
export declare namespace TerminalReaderActionUpdatedEvent {
  type Data = EventData<Reader>;
}

export interface TestHelpersTestClockAdvancingEvent extends EventBase {
  type: "test_helpers.test_clock.advancing";
  data: TestHelpersTestClockAdvancingEvent.Data;
}
export declare namespace TestHelpersTestClockAdvancingEvent {
  type Data = EventData<TestClock>;
}

export interface TestHelpersTestClockCreatedEvent extends EventBase {
  type: "test_helpers.test_clock.created";
  data: TestHelpersTestClockCreatedEvent.Data;
}
export declare namespace TestHelpersTestClockCreatedEvent {
  type Data = EventData<TestClock>;
}

export interface TestHelpersTestClockDeletedEvent extends EventBase {
  type: "test_helpers.test_clock.deleted";
  data: TestHelpersTestClockDeletedEvent.Data;
}
export declare namespace TestHelpersTestClockDeletedEvent {
  type Data = EventData<TestClock>;
}

export interface TestHelpersTestClockInternalFailureEvent extends EventBase {
  type: "test_helpers.test_clock.internal_failure";
  data: TestHelpersTestClockInternalFailureEvent.Data;
}
export declare namespace TestHelpersTestClockInternalFailureEvent {
  type Data = EventData<TestClock>;
}

export interface TestHelpersTestClockReadyEvent extends EventBase {
  type: "test_helpers.test_clock.ready";
  data: TestHelpersTestClockReadyEvent.Data;
}
export declare namespace TestHelpersTestClockReadyEvent {
  type Data = EventData<TestClock>;
}

export interface ThreeDSecureAuthenticationCanceledEvent extends EventBase {
  type: "three_d_secure.authentication.canceled";
  data: ThreeDSecureAuthenticationCanceledEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationCanceledEvent {
  type Data = EventData<Authentication>;
}

export interface ThreeDSecureAuthenticationChallengeStartedEvent extends EventBase {
  type: "three_d_secure.authentication.challenge_started";
  data: ThreeDSecureAuthenticationChallengeStartedEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationChallengeStartedEvent {
  type Data = EventData<Authentication>;
}

export interface ThreeDSecureAuthenticationErroredEvent extends EventBase {
  type: "three_d_secure.authentication.errored";
  data: ThreeDSecureAuthenticationErroredEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationErroredEvent {
  type Data = EventData<Authentication>;
}

export interface ThreeDSecureAuthenticationFailedEvent extends EventBase {
  type: "three_d_secure.authentication.failed";
  data: ThreeDSecureAuthenticationFailedEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationFailedEvent {
  type Data = EventData<Authentication>;
}

export interface ThreeDSecureAuthenticationRequiresChallengeEvent extends EventBase {
  type: "three_d_secure.authentication.requires_challenge";
  data: ThreeDSecureAuthenticationRequiresChallengeEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationRequiresChallengeEvent {
  type Data = EventData<Authentication>;
}

export interface ThreeDSecureAuthenticationRequiresSubmissionEvent extends EventBase {
  type: "three_d_secure.authentication.requires_submission";
  data: ThreeDSecureAuthenticationRequiresSubmissionEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationRequiresSubmissionEvent {
  type Data = EventData<Authentication>;
}

export interface ThreeDSecureAuthenticationSucceededEvent extends EventBase {
  type: "three_d_secure.authentication.succeeded";
  data: ThreeDSecureAuthenticationSucceededEvent.Data;
}
export declare namespace ThreeDSecureAuthenticationSucceededEvent {
  type Data = EventData<Authentication>;
}

export interface TopupCanceledEvent extends EventBase {
  type: "topup.canceled";
  data: TopupCanceledEvent.Data;
}
export declare namespace TopupCanceledEvent {
  type Data = EventData<Topup>;
}

export interface TopupCreatedEvent extends EventBase {
  type: "topup.created";
  data: TopupCreatedEvent.Data;
}
export declare namespace TopupCreatedEvent {
  type Data = EventData<Topup>;
}

export interface TopupFailedEvent extends EventBase {
  type: "topup.failed";
  data: TopupFailedEvent.Data;
}
export declare namespace TopupFailedEvent {
  type Data = EventData<Topup>;
}

export interface TopupReversedEvent extends EventBase {
  type: "topup.reversed";
  data: TopupReversedEvent.Data;
}
export declare namespace TopupReversedEvent {
  type Data = EventData<Topup>;
}

export interface TopupSucceededEvent extends EventBase {
  type: "topup.succeeded";
  data: TopupSucceededEvent.Data;
}
export declare namespace TopupSucceededEvent {
  type Data = EventData<Topup>;
}

export interface TransferCreatedEvent extends EventBase {
  type: "transfer.created";
  data: TransferCreatedEvent.Data;
}
export declare namespace TransferCreatedEvent {
  type Data = EventData<Transfer>;
}

export interface TransferReversedEvent extends EventBase {
  type: "transfer.reversed";
  data: TransferReversedEvent.Data;
}
export declare namespace TransferReversedEvent {
  type Data = EventData<Transfer>;
}

export interface TransferUpdatedEvent extends EventBase {
  type: "transfer.updated";
  data: TransferUpdatedEvent.Data;
}
export declare namespace TransferUpdatedEvent {
  type Data = EventData<Transfer>;
}

export interface TreasuryCreditReversalCreatedEvent extends EventBase {
  type: "treasury.credit_reversal.created";
  data: TreasuryCreditReversalCreatedEvent.Data;
}
export declare namespace TreasuryCreditReversalCreatedEvent {
  type Data = EventData<CreditReversal>;
}

export interface TreasuryCreditReversalPostedEvent extends EventBase {
  type: "treasury.credit_reversal.posted";
  data: TreasuryCreditReversalPostedEvent.Data;
}
export declare namespace TreasuryCreditReversalPostedEvent {
  type Data = EventData<CreditReversal>;
}

export interface TreasuryDebitReversalCompletedEvent extends EventBase {
  type: "treasury.debit_reversal.completed";
  data: TreasuryDebitReversalCompletedEvent.Data;
}
export declare namespace TreasuryDebitReversalCompletedEvent {
  type Data = EventData<DebitReversal>;
}

export interface TreasuryDebitReversalCreatedEvent extends EventBase {
  type: "treasury.debit_reversal.created";
  data: TreasuryDebitReversalCreatedEvent.Data;
}
export declare namespace TreasuryDebitReversalCreatedEvent {
  type Data = EventData<DebitReversal>;
}

export interface TreasuryDebitReversalInitialCreditGrantedEvent extends EventBase {
  type: "treasury.debit_reversal.initial_credit_granted";
  data: TreasuryDebitReversalInitialCreditGrantedEvent.Data;
}
export declare namespace TreasuryDebitReversalInitialCreditGrantedEvent {
  type Data = EventData<DebitReversal>;
}

export interface TreasuryFinancialAccountClosedEvent extends EventBase {
  type: "treasury.financial_account.closed";
  data: TreasuryFinancialAccountClosedEvent.Data;
}
export declare namespace TreasuryFinancialAccountClosedEvent {
  type Data = EventData<FinancialAccount>;
}

export interface TreasuryFinancialAccountCreatedEvent extends EventBase {
  type: "treasury.financial_account.created";
  data: TreasuryFinancialAccountCreatedEvent.Data;
}
export declare namespace TreasuryFinancialAccountCreatedEvent {
  type Data = EventData<FinancialAccount>;
}

export interface TreasuryFinancialAccountFeaturesStatusUpdatedEvent extends EventBase {
  type: "treasury.financial_account.features_status_updated";
  data: TreasuryFinancialAccountFeaturesStatusUpdatedEvent.Data;
}
export declare namespace TreasuryFinancialAccountFeaturesStatusUpdatedEvent {
  type Data = EventData<FinancialAccount>;
}

export interface TreasuryInboundTransferCanceledEvent extends EventBase {
  type: "treasury.inbound_transfer.canceled";
  data: TreasuryInboundTransferCanceledEvent.Data;
}
export declare namespace TreasuryInboundTransferCanceledEvent {
  type Data = EventData<InboundTransfer>;
}

export interface TreasuryInboundTransferCreatedEvent extends EventBase {
  type: "treasury.inbound_transfer.created";
  data: TreasuryInboundTransferCreatedEvent.Data;
}
export declare namespace TreasuryInboundTransferCreatedEvent {
  type Data = EventData<InboundTransfer>;
}

export interface TreasuryInboundTransferFailedEvent extends EventBase {
  type: "treasury.inbound_transfer.failed";
  data: TreasuryInboundTransferFailedEvent.Data;
}
export declare namespace TreasuryInboundTransferFailedEvent {
  type Data = EventData<InboundTransfer>;
}

export interface TreasuryInboundTransferSucceededEvent extends EventBase {
  type: "treasury.inbound_transfer.succeeded";
  data: TreasuryInboundTransferSucceededEvent.Data;
}
export declare namespace TreasuryInboundTransferSucceededEvent {
  type Data = EventData<InboundTransfer>;
}

export interface TreasuryOutboundPaymentCanceledEvent extends EventBase {
  type: "treasury.outbound_payment.canceled";
  data: TreasuryOutboundPaymentCanceledEvent.Data;
}
export declare namespace TreasuryOutboundPaymentCanceledEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundPaymentCreatedEvent extends EventBase {
  type: "treasury.outbound_payment.created";
  data: TreasuryOutboundPaymentCreatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentCreatedEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent extends EventBase {
  type: "treasury.outbound_payment.expected_arrival_date_updated";
  data: TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundPaymentFailedEvent extends EventBase {
  type: "treasury.outbound_payment.failed";
  data: TreasuryOutboundPaymentFailedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentFailedEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundPaymentPostedEvent extends EventBase {
  type: "treasury.outbound_payment.posted";
  data: TreasuryOutboundPaymentPostedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentPostedEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundPaymentReturnedEvent extends EventBase {
  type: "treasury.outbound_payment.returned";
  data: TreasuryOutboundPaymentReturnedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentReturnedEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundPaymentTrackingDetailsUpdatedEvent extends EventBase {
  type: "treasury.outbound_payment.tracking_details_updated";
  data: TreasuryOutboundPaymentTrackingDetailsUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundPaymentTrackingDetailsUpdatedEvent {
  type Data = EventData<OutboundPayment>;
}

export interface TreasuryOutboundTransferCanceledEvent extends EventBase {
  type: "treasury.outbound_transfer.canceled";
  data: TreasuryOutboundTransferCanceledEvent.Data;
}
export declare namespace TreasuryOutboundTransferCanceledEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryOutboundTransferCreatedEvent extends EventBase {
  type: "treasury.outbound_transfer.created";
  data: TreasuryOutboundTransferCreatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferCreatedEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent extends EventBase {
  type: "treasury.outbound_transfer.expected_arrival_date_updated";
  data: TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryOutboundTransferFailedEvent extends EventBase {
  type: "treasury.outbound_transfer.failed";
  data: TreasuryOutboundTransferFailedEvent.Data;
}
export declare namespace TreasuryOutboundTransferFailedEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryOutboundTransferPostedEvent extends EventBase {
  type: "treasury.outbound_transfer.posted";
  data: TreasuryOutboundTransferPostedEvent.Data;
}
export declare namespace TreasuryOutboundTransferPostedEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryOutboundTransferReturnedEvent extends EventBase {
  type: "treasury.outbound_transfer.returned";
  data: TreasuryOutboundTransferReturnedEvent.Data;
}
export declare namespace TreasuryOutboundTransferReturnedEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryOutboundTransferTrackingDetailsUpdatedEvent extends EventBase {
  type: "treasury.outbound_transfer.tracking_details_updated";
  data: TreasuryOutboundTransferTrackingDetailsUpdatedEvent.Data;
}
export declare namespace TreasuryOutboundTransferTrackingDetailsUpdatedEvent {
  type Data = EventData<OutboundTransfer>;
}

export interface TreasuryReceivedCreditCreatedEvent extends EventBase {
  type: "treasury.received_credit.created";
  data: TreasuryReceivedCreditCreatedEvent.Data;
}
export declare namespace TreasuryReceivedCreditCreatedEvent {
  type Data = EventData<ReceivedCredit>;
}

export interface TreasuryReceivedCreditFailedEvent extends EventBase {
  type: "treasury.received_credit.failed";
  data: TreasuryReceivedCreditFailedEvent.Data;
}
export declare namespace TreasuryReceivedCreditFailedEvent {
  type Data = EventData<ReceivedCredit>;
}

export interface TreasuryReceivedCreditSucceededEvent extends EventBase {
  type: "treasury.received_credit.succeeded";
  data: TreasuryReceivedCreditSucceededEvent.Data;
}
export declare namespace TreasuryReceivedCreditSucceededEvent {
  type Data = EventData<ReceivedCredit>;
}

export interface TreasuryReceivedDebitCreatedEvent extends EventBase {
  type: "treasury.received_debit.created";
  data: TreasuryReceivedDebitCreatedEvent.Data;
}
export declare namespace TreasuryReceivedDebitCreatedEvent {
  type Data = EventData<ReceivedDebit>;
}

/** What a snapshot event carries. */
export interface EventData<T> {
  object: T;
  /** The former values of what has changed, in events that tell of an update. */
  previous_attributes?: Partial<T>;
}
