// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Account } from "./schemas/account.ts";
import type { ApplicationFee } from "./schemas/application-fee.ts";
import type { Application } from "./schemas/application.ts";
import type { Install } from "./schemas/apps.ts";
import type { BalanceSettings } from "./schemas/balance-settings.ts";
import type { Balance } from "./schemas/balance.ts";
import type { Configuration, Session } from "./schemas/billing-portal.ts";
import type {
  AlertTriggered,
  CreditBalanceTransaction,
  CreditGrant,
  Meter,
} from "./schemas/billing.ts";
import type { Capability } from "./schemas/capability.ts";
import type { CashBalance } from "./schemas/cash-balance.ts";
import type { Charge } from "./schemas/charge.ts";
import type { Session as CheckoutSession } from "./schemas/checkout.ts";
import type { Order, Product } from "./schemas/climate.ts";
import type { Coupon } from "./schemas/coupon.ts";
import type { CreditNote } from "./schemas/credit-note.ts";
import type { CustomerCashBalanceTransaction } from "./schemas/customer-cash-balance-transaction.ts";
import type { CustomerSource } from "./schemas/customer-source.ts";
import type { Customer } from "./schemas/customer.ts";
import type { Discount } from "./schemas/discount.ts";
import type { Dispute } from "./schemas/dispute.ts";
import type { ActiveEntitlementSummary } from "./schemas/entitlements.ts";
import type { ExternalAccount } from "./schemas/external-account.ts";
import type { FeeRefund } from "./schemas/fee-refund.ts";
import type { File } from "./schemas/file.ts";
import type {
  Account as FinancialConnectionsAccount,
  Authorization,
} from "./schemas/financial-connections.ts";
import type { VerificationSession } from "./schemas/identity.ts";
import type { InvoiceItem } from "./schemas/invoice-item.ts";
import type { InvoicePayment } from "./schemas/invoice-payment.ts";
import type { Invoice } from "./schemas/invoice.ts";
import type {
  Authorization as IssuingAuthorization,
  Card,
  Cardholder,
  Dispute as IssuingDispute,
  PersonalizationDesign,
  Token,
  Transaction,
} from "./schemas/issuing.ts";
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
import type { EarlyFraudWarning } from "./schemas/radar.ts";
import type { Refund } from "./schemas/refund.ts";
import type { ReportRun, ReportType } from "./schemas/reporting.ts";
import type { Hold, Plan as ReservePlan, Release } from "./schemas/reserve.ts";
import type { Review } from "./schemas/review.ts";
import type { SetupIntent } from "./schemas/setup-intent.ts";
import type { ScheduledQueryRun } from "./schemas/sigma.ts";
import type { SourceMandateNotification } from "./schemas/source-mandate-notification.ts";
import type { SourceTransaction } from "./schemas/source-transaction.ts";
import type { Source } from "./schemas/source.ts";
import type { SubscriptionSchedule } from "./schemas/subscription-schedule.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { TaxId } from "./schemas/tax-id.ts";
import type { TaxRate } from "./schemas/tax-rate.ts";
import type { Settings } from "./schemas/tax.ts";
import type { Reader } from "./schemas/terminal.ts";
import type { TestClock } from "./schemas/test-helpers.ts";
import type { Authentication } from "./schemas/three-d-secure.ts";
import type { Topup } from "./schemas/topup.ts";
import type { Transfer } from "./schemas/transfer.ts";
import type {
  CreditReversal,
  DebitReversal,
  FinancialAccount,
  InboundTransfer,
  OutboundPayment,
  OutboundTransfer,
  ReceivedCredit,
  ReceivedDebit,
} from "./schemas/treasury.ts";

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

export type AccountApplicationAuthorizedEvent = SnapshotEvent<"account.application.authorized", Application>;
export declare namespace AccountApplicationAuthorizedEvent {
  type Data = EventData<Application>;
}

export type AccountApplicationDeauthorizedEvent = SnapshotEvent<"account.application.deauthorized", Application>;
export declare namespace AccountApplicationDeauthorizedEvent {
  type Data = EventData<Application>;
}

export type AccountExternalAccountCreatedEvent = SnapshotEvent<"account.external_account.created", ExternalAccount>;
export declare namespace AccountExternalAccountCreatedEvent {
  type Data = EventData<ExternalAccount>;
}

export type AccountExternalAccountDeletedEvent = SnapshotEvent<"account.external_account.deleted", ExternalAccount>;
export declare namespace AccountExternalAccountDeletedEvent {
  type Data = EventData<ExternalAccount>;
}

export type AccountExternalAccountUpdatedEvent = SnapshotEvent<"account.external_account.updated", ExternalAccount>;
export declare namespace AccountExternalAccountUpdatedEvent {
  type Data = EventData<ExternalAccount>;
}

export type AccountUpdatedEvent = SnapshotEvent<"account.updated", Account>;
export declare namespace AccountUpdatedEvent {
  type Data = EventData<Account>;
}

export type ApplicationFeeCreatedEvent = SnapshotEvent<"application_fee.created", ApplicationFee>;
export declare namespace ApplicationFeeCreatedEvent {
  type Data = EventData<ApplicationFee>;
}

export type ApplicationFeeRefundUpdatedEvent = SnapshotEvent<"application_fee.refund.updated", FeeRefund>;
export declare namespace ApplicationFeeRefundUpdatedEvent {
  type Data = EventData<FeeRefund>;
}

export type ApplicationFeeRefundedEvent = SnapshotEvent<"application_fee.refunded", ApplicationFee>;
export declare namespace ApplicationFeeRefundedEvent {
  type Data = EventData<ApplicationFee>;
}

export type AppsInstallCreatedEvent = SnapshotEvent<"apps.install.created", Install>;
export declare namespace AppsInstallCreatedEvent {
  type Data = EventData<Install>;
}

export type AppsInstallDeletedEvent = SnapshotEvent<"apps.install.deleted", Install>;
export declare namespace AppsInstallDeletedEvent {
  type Data = EventData<Install>;
}

export type AppsInstallUpdatedEvent = SnapshotEvent<"apps.install.updated", Install>;
export declare namespace AppsInstallUpdatedEvent {
  type Data = EventData<Install>;
}

export type BalanceAvailableEvent = SnapshotEvent<"balance.available", Balance>;
export declare namespace BalanceAvailableEvent {
  type Data = EventData<Balance>;
}

export type BalanceSettingsUpdatedEvent = SnapshotEvent<"balance_settings.updated", BalanceSettings>;
export declare namespace BalanceSettingsUpdatedEvent {
  type Data = EventData<BalanceSettings>;
}

export type BillingAlertTriggeredEvent = SnapshotEvent<"billing.alert.triggered", AlertTriggered>;
export declare namespace BillingAlertTriggeredEvent {
  type Data = EventData<AlertTriggered>;
}

export type BillingCreditBalanceTransactionCreatedEvent = SnapshotEvent<"billing.credit_balance_transaction.created", CreditBalanceTransaction>;
export declare namespace BillingCreditBalanceTransactionCreatedEvent {
  type Data = EventData<CreditBalanceTransaction>;
}

export type BillingCreditGrantCreatedEvent = SnapshotEvent<"billing.credit_grant.created", CreditGrant>;
export declare namespace BillingCreditGrantCreatedEvent {
  type Data = EventData<CreditGrant>;
}

export type BillingCreditGrantUpdatedEvent = SnapshotEvent<"billing.credit_grant.updated", CreditGrant>;
export declare namespace BillingCreditGrantUpdatedEvent {
  type Data = EventData<CreditGrant>;
}

export type BillingMeterCreatedEvent = SnapshotEvent<"billing.meter.created", Meter>;
export declare namespace BillingMeterCreatedEvent {
  type Data = EventData<Meter>;
}

export type BillingMeterDeactivatedEvent = SnapshotEvent<"billing.meter.deactivated", Meter>;
export declare namespace BillingMeterDeactivatedEvent {
  type Data = EventData<Meter>;
}

export type BillingMeterReactivatedEvent = SnapshotEvent<"billing.meter.reactivated", Meter>;
export declare namespace BillingMeterReactivatedEvent {
  type Data = EventData<Meter>;
}

export type BillingMeterUpdatedEvent = SnapshotEvent<"billing.meter.updated", Meter>;
export declare namespace BillingMeterUpdatedEvent {
  type Data = EventData<Meter>;
}

export type BillingPortalConfigurationCreatedEvent = SnapshotEvent<"billing_portal.configuration.created", Configuration>;
export declare namespace BillingPortalConfigurationCreatedEvent {
  type Data = EventData<Configuration>;
}

export type BillingPortalConfigurationUpdatedEvent = SnapshotEvent<"billing_portal.configuration.updated", Configuration>;
export declare namespace BillingPortalConfigurationUpdatedEvent {
  type Data = EventData<Configuration>;
}

export type BillingPortalSessionCreatedEvent = SnapshotEvent<"billing_portal.session.created", Session>;
export declare namespace BillingPortalSessionCreatedEvent {
  type Data = EventData<Session>;
}

export type CapabilityUpdatedEvent = SnapshotEvent<"capability.updated", Capability>;
export declare namespace CapabilityUpdatedEvent {
  type Data = EventData<Capability>;
}

export type CashBalanceFundsAvailableEvent = SnapshotEvent<"cash_balance.funds_available", CashBalance>;
export declare namespace CashBalanceFundsAvailableEvent {
  type Data = EventData<CashBalance>;
}

export type ChargeCapturedEvent = SnapshotEvent<"charge.captured", Charge>;
export declare namespace ChargeCapturedEvent {
  type Data = EventData<Charge>;
}

export type ChargeDisputeClosedEvent = SnapshotEvent<"charge.dispute.closed", Dispute>;
export declare namespace ChargeDisputeClosedEvent {
  type Data = EventData<Dispute>;
}

export type ChargeDisputeCreatedEvent = SnapshotEvent<"charge.dispute.created", Dispute>;
export declare namespace ChargeDisputeCreatedEvent {
  type Data = EventData<Dispute>;
}

export type ChargeDisputeFundsReinstatedEvent = SnapshotEvent<"charge.dispute.funds_reinstated", Dispute>;
export declare namespace ChargeDisputeFundsReinstatedEvent {
  type Data = EventData<Dispute>;
}

export type ChargeDisputeFundsWithdrawnEvent = SnapshotEvent<"charge.dispute.funds_withdrawn", Dispute>;
export declare namespace ChargeDisputeFundsWithdrawnEvent {
  type Data = EventData<Dispute>;
}

export type ChargeDisputeUpdatedEvent = SnapshotEvent<"charge.dispute.updated", Dispute>;
export declare namespace ChargeDisputeUpdatedEvent {
  type Data = EventData<Dispute>;
}

export type ChargeExpiredEvent = SnapshotEvent<"charge.expired", Charge>;
export declare namespace ChargeExpiredEvent {
  type Data = EventData<Charge>;
}

export type ChargeFailedEvent = SnapshotEvent<"charge.failed", Charge>;
export declare namespace ChargeFailedEvent {
  type Data = EventData<Charge>;
}

export type ChargePendingEvent = SnapshotEvent<"charge.pending", Charge>;
export declare namespace ChargePendingEvent {
  type Data = EventData<Charge>;
}

export type ChargeRefundUpdatedEvent = SnapshotEvent<"charge.refund.updated", Refund>;
export declare namespace ChargeRefundUpdatedEvent {
  type Data = EventData<Refund>;
}

export type ChargeRefundedEvent = SnapshotEvent<"charge.refunded", Charge>;
export declare namespace ChargeRefundedEvent {
  type Data = EventData<Charge>;
}

export type ChargeSucceededEvent = SnapshotEvent<"charge.succeeded", Charge>;
export declare namespace ChargeSucceededEvent {
  type Data = EventData<Charge>;
}

export type ChargeUpdatedEvent = SnapshotEvent<"charge.updated", Charge>;
export declare namespace ChargeUpdatedEvent {
  type Data = EventData<Charge>;
}

export type CheckoutSessionAsyncPaymentFailedEvent = SnapshotEvent<"checkout.session.async_payment_failed", CheckoutSession>;
export declare namespace CheckoutSessionAsyncPaymentFailedEvent {
  type Data = EventData<CheckoutSession>;
}

export type CheckoutSessionAsyncPaymentSucceededEvent = SnapshotEvent<"checkout.session.async_payment_succeeded", CheckoutSession>;
export declare namespace CheckoutSessionAsyncPaymentSucceededEvent {
  type Data = EventData<CheckoutSession>;
}

export type CheckoutSessionCompletedEvent = SnapshotEvent<"checkout.session.completed", CheckoutSession>;
export declare namespace CheckoutSessionCompletedEvent {
  type Data = EventData<CheckoutSession>;
}

export type CheckoutSessionExpiredEvent = SnapshotEvent<"checkout.session.expired", CheckoutSession>;
export declare namespace CheckoutSessionExpiredEvent {
  type Data = EventData<CheckoutSession>;
}

export type ClimateOrderCanceledEvent = SnapshotEvent<"climate.order.canceled", Order>;
export declare namespace ClimateOrderCanceledEvent {
  type Data = EventData<Order>;
}

export type ClimateOrderCreatedEvent = SnapshotEvent<"climate.order.created", Order>;
export declare namespace ClimateOrderCreatedEvent {
  type Data = EventData<Order>;
}

export type ClimateOrderDelayedEvent = SnapshotEvent<"climate.order.delayed", Order>;
export declare namespace ClimateOrderDelayedEvent {
  type Data = EventData<Order>;
}

export type ClimateOrderDeliveredEvent = SnapshotEvent<"climate.order.delivered", Order>;
export declare namespace ClimateOrderDeliveredEvent {
  type Data = EventData<Order>;
}

export type ClimateOrderProductSubstitutedEvent = SnapshotEvent<"climate.order.product_substituted", Order>;
export declare namespace ClimateOrderProductSubstitutedEvent {
  type Data = EventData<Order>;
}

export type ClimateProductCreatedEvent = SnapshotEvent<"climate.product.created", Product>;
export declare namespace ClimateProductCreatedEvent {
  type Data = EventData<Product>;
}

export type ClimateProductPricingUpdatedEvent = SnapshotEvent<"climate.product.pricing_updated", Product>;
export declare namespace ClimateProductPricingUpdatedEvent {
  type Data = EventData<Product>;
}

export type CouponCreatedEvent = SnapshotEvent<"coupon.created", Coupon>;
export declare namespace CouponCreatedEvent {
  type Data = EventData<Coupon>;
}

export type CouponDeletedEvent = SnapshotEvent<"coupon.deleted", Coupon>;
export declare namespace CouponDeletedEvent {
  type Data = EventData<Coupon>;
}

export type CouponUpdatedEvent = SnapshotEvent<"coupon.updated", Coupon>;
export declare namespace CouponUpdatedEvent {
  type Data = EventData<Coupon>;
}

export type CreditNoteCreatedEvent = SnapshotEvent<"credit_note.created", CreditNote>;
export declare namespace CreditNoteCreatedEvent {
  type Data = EventData<CreditNote>;
}

export type CreditNoteUpdatedEvent = SnapshotEvent<"credit_note.updated", CreditNote>;
export declare namespace CreditNoteUpdatedEvent {
  type Data = EventData<CreditNote>;
}

export type CreditNoteVoidedEvent = SnapshotEvent<"credit_note.voided", CreditNote>;
export declare namespace CreditNoteVoidedEvent {
  type Data = EventData<CreditNote>;
}

export type CustomerCreatedEvent = SnapshotEvent<"customer.created", Customer>;
export declare namespace CustomerCreatedEvent {
  type Data = EventData<Customer>;
}

export type CustomerDeletedEvent = SnapshotEvent<"customer.deleted", Customer>;
export declare namespace CustomerDeletedEvent {
  type Data = EventData<Customer>;
}

export type CustomerDiscountCreatedEvent = SnapshotEvent<"customer.discount.created", Discount>;
export declare namespace CustomerDiscountCreatedEvent {
  type Data = EventData<Discount>;
}

export type CustomerDiscountDeletedEvent = SnapshotEvent<"customer.discount.deleted", Discount>;
export declare namespace CustomerDiscountDeletedEvent {
  type Data = EventData<Discount>;
}

export type CustomerDiscountUpdatedEvent = SnapshotEvent<"customer.discount.updated", Discount>;
export declare namespace CustomerDiscountUpdatedEvent {
  type Data = EventData<Discount>;
}

export type CustomerSourceCreatedEvent = SnapshotEvent<"customer.source.created", CustomerSource>;
export declare namespace CustomerSourceCreatedEvent {
  type Data = EventData<CustomerSource>;
}

export type CustomerSourceDeletedEvent = SnapshotEvent<"customer.source.deleted", CustomerSource>;
export declare namespace CustomerSourceDeletedEvent {
  type Data = EventData<CustomerSource>;
}

export type CustomerSourceExpiringEvent = SnapshotEvent<"customer.source.expiring", CustomerSource>;
export declare namespace CustomerSourceExpiringEvent {
  type Data = EventData<CustomerSource>;
}

export type CustomerSourceUpdatedEvent = SnapshotEvent<"customer.source.updated", CustomerSource>;
export declare namespace CustomerSourceUpdatedEvent {
  type Data = EventData<CustomerSource>;
}

export type CustomerSubscriptionCreatedEvent = SnapshotEvent<"customer.subscription.created", Subscription>;
export declare namespace CustomerSubscriptionCreatedEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionDeletedEvent = SnapshotEvent<"customer.subscription.deleted", Subscription>;
export declare namespace CustomerSubscriptionDeletedEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionPausedEvent = SnapshotEvent<"customer.subscription.paused", Subscription>;
export declare namespace CustomerSubscriptionPausedEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionPendingUpdateAppliedEvent = SnapshotEvent<"customer.subscription.pending_update_applied", Subscription>;
export declare namespace CustomerSubscriptionPendingUpdateAppliedEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionPendingUpdateExpiredEvent = SnapshotEvent<"customer.subscription.pending_update_expired", Subscription>;
export declare namespace CustomerSubscriptionPendingUpdateExpiredEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionResumedEvent = SnapshotEvent<"customer.subscription.resumed", Subscription>;
export declare namespace CustomerSubscriptionResumedEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionTrialWillEndEvent = SnapshotEvent<"customer.subscription.trial_will_end", Subscription>;
export declare namespace CustomerSubscriptionTrialWillEndEvent {
  type Data = EventData<Subscription>;
}

export type CustomerSubscriptionUpdatedEvent = SnapshotEvent<"customer.subscription.updated", Subscription>;
export declare namespace CustomerSubscriptionUpdatedEvent {
  type Data = EventData<Subscription>;
}

export type CustomerTaxIdCreatedEvent = SnapshotEvent<"customer.tax_id.created", TaxId>;
export declare namespace CustomerTaxIdCreatedEvent {
  type Data = EventData<TaxId>;
}

export type CustomerTaxIdDeletedEvent = SnapshotEvent<"customer.tax_id.deleted", TaxId>;
export declare namespace CustomerTaxIdDeletedEvent {
  type Data = EventData<TaxId>;
}

export type CustomerTaxIdUpdatedEvent = SnapshotEvent<"customer.tax_id.updated", TaxId>;
export declare namespace CustomerTaxIdUpdatedEvent {
  type Data = EventData<TaxId>;
}

export type CustomerUpdatedEvent = SnapshotEvent<"customer.updated", Customer>;
export declare namespace CustomerUpdatedEvent {
  type Data = EventData<Customer>;
}

export type CustomerCashBalanceTransactionCreatedEvent = SnapshotEvent<"customer_cash_balance_transaction.created", CustomerCashBalanceTransaction>;
export declare namespace CustomerCashBalanceTransactionCreatedEvent {
  type Data = EventData<CustomerCashBalanceTransaction>;
}

export type EntitlementsActiveEntitlementSummaryUpdatedEvent = SnapshotEvent<"entitlements.active_entitlement_summary.updated", ActiveEntitlementSummary>;
export declare namespace EntitlementsActiveEntitlementSummaryUpdatedEvent {
  type Data = EventData<ActiveEntitlementSummary>;
}

export type FileCreatedEvent = SnapshotEvent<"file.created", File>;
export declare namespace FileCreatedEvent {
  type Data = EventData<File>;
}

export type FinancialConnectionsAccountAccountNumbersUpdatedEvent = SnapshotEvent<"financial_connections.account.account_numbers_updated", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountAccountNumbersUpdatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountCreatedEvent = SnapshotEvent<"financial_connections.account.created", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountCreatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountDeactivatedEvent = SnapshotEvent<"financial_connections.account.deactivated", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountDeactivatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountDisconnectedEvent = SnapshotEvent<"financial_connections.account.disconnected", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountDisconnectedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent = SnapshotEvent<"financial_connections.account.expected_deactivation_date_updated", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountExpectedDeactivationDateUpdatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountReactivatedEvent = SnapshotEvent<"financial_connections.account.reactivated", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountReactivatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountRefreshedBalanceEvent = SnapshotEvent<"financial_connections.account.refreshed_balance", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountRefreshedBalanceEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountRefreshedOwnershipEvent = SnapshotEvent<"financial_connections.account.refreshed_ownership", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountRefreshedOwnershipEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountRefreshedTransactionsEvent = SnapshotEvent<"financial_connections.account.refreshed_transactions", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountRefreshedTransactionsEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent = SnapshotEvent<"financial_connections.account.supported_payment_method_types_updated", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent = SnapshotEvent<"financial_connections.account.upcoming_account_number_expiry", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountUpcomingAccountNumberExpiryEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAccountUpcomingDeactivationEvent = SnapshotEvent<"financial_connections.account.upcoming_deactivation", FinancialConnectionsAccount>;
export declare namespace FinancialConnectionsAccountUpcomingDeactivationEvent {
  type Data = EventData<FinancialConnectionsAccount>;
}

export type FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent = SnapshotEvent<"financial_connections.authorization.expected_deactivation_date_updated", Authorization>;
export declare namespace FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedEvent {
  type Data = EventData<Authorization>;
}

export type FinancialConnectionsAuthorizationUpcomingDeactivationEvent = SnapshotEvent<"financial_connections.authorization.upcoming_deactivation", Authorization>;
export declare namespace FinancialConnectionsAuthorizationUpcomingDeactivationEvent {
  type Data = EventData<Authorization>;
}

export type IdentityVerificationSessionCanceledEvent = SnapshotEvent<"identity.verification_session.canceled", VerificationSession>;
export declare namespace IdentityVerificationSessionCanceledEvent {
  type Data = EventData<VerificationSession>;
}

export type IdentityVerificationSessionCreatedEvent = SnapshotEvent<"identity.verification_session.created", VerificationSession>;
export declare namespace IdentityVerificationSessionCreatedEvent {
  type Data = EventData<VerificationSession>;
}

export type IdentityVerificationSessionProcessingEvent = SnapshotEvent<"identity.verification_session.processing", VerificationSession>;
export declare namespace IdentityVerificationSessionProcessingEvent {
  type Data = EventData<VerificationSession>;
}

export type IdentityVerificationSessionRedactedEvent = SnapshotEvent<"identity.verification_session.redacted", VerificationSession>;
export declare namespace IdentityVerificationSessionRedactedEvent {
  type Data = EventData<VerificationSession>;
}

export type IdentityVerificationSessionRequiresInputEvent = SnapshotEvent<"identity.verification_session.requires_input", VerificationSession>;
export declare namespace IdentityVerificationSessionRequiresInputEvent {
  type Data = EventData<VerificationSession>;
}

export type IdentityVerificationSessionVerifiedEvent = SnapshotEvent<"identity.verification_session.verified", VerificationSession>;
export declare namespace IdentityVerificationSessionVerifiedEvent {
  type Data = EventData<VerificationSession>;
}

export type InvoiceCreatedEvent = SnapshotEvent<"invoice.created", Invoice>;
export declare namespace InvoiceCreatedEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceDeletedEvent = SnapshotEvent<"invoice.deleted", Invoice>;
export declare namespace InvoiceDeletedEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceFinalizationFailedEvent = SnapshotEvent<"invoice.finalization_failed", Invoice>;
export declare namespace InvoiceFinalizationFailedEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceFinalizedEvent = SnapshotEvent<"invoice.finalized", Invoice>;
export declare namespace InvoiceFinalizedEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceMarkedUncollectibleEvent = SnapshotEvent<"invoice.marked_uncollectible", Invoice>;
export declare namespace InvoiceMarkedUncollectibleEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceOverdueEvent = SnapshotEvent<"invoice.overdue", Invoice>;
export declare namespace InvoiceOverdueEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceOverpaidEvent = SnapshotEvent<"invoice.overpaid", Invoice>;
export declare namespace InvoiceOverpaidEvent {
  type Data = EventData<Invoice>;
}

export type InvoicePaidEvent = SnapshotEvent<"invoice.paid", Invoice>;
export declare namespace InvoicePaidEvent {
  type Data = EventData<Invoice>;
}

export type InvoicePaymentActionRequiredEvent = SnapshotEvent<"invoice.payment_action_required", Invoice>;
export declare namespace InvoicePaymentActionRequiredEvent {
  type Data = EventData<Invoice>;
}

export type InvoicePaymentAttemptRequiredEvent = SnapshotEvent<"invoice.payment_attempt_required", Invoice>;
export declare namespace InvoicePaymentAttemptRequiredEvent {
  type Data = EventData<Invoice>;
}

export type InvoicePaymentFailedEvent = SnapshotEvent<"invoice.payment_failed", Invoice>;
export declare namespace InvoicePaymentFailedEvent {
  type Data = EventData<Invoice>;
}

export type InvoicePaymentSucceededEvent = SnapshotEvent<"invoice.payment_succeeded", Invoice>;
export declare namespace InvoicePaymentSucceededEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceSentEvent = SnapshotEvent<"invoice.sent", Invoice>;
export declare namespace InvoiceSentEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceUpcomingEvent = SnapshotEvent<"invoice.upcoming", Invoice>;
export declare namespace InvoiceUpcomingEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceUpdatedEvent = SnapshotEvent<"invoice.updated", Invoice>;
export declare namespace InvoiceUpdatedEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceVoidedEvent = SnapshotEvent<"invoice.voided", Invoice>;
export declare namespace InvoiceVoidedEvent {
  type Data = EventData<Invoice>;
}

export type InvoiceWillBeDueEvent = SnapshotEvent<"invoice.will_be_due", Invoice>;
export declare namespace InvoiceWillBeDueEvent {
  type Data = EventData<Invoice>;
}

export type InvoicePaymentPaidEvent = SnapshotEvent<"invoice_payment.paid", InvoicePayment>;
export declare namespace InvoicePaymentPaidEvent {
  type Data = EventData<InvoicePayment>;
}

export type InvoiceItemCreatedEvent = SnapshotEvent<"invoiceitem.created", InvoiceItem>;
export declare namespace InvoiceItemCreatedEvent {
  type Data = EventData<InvoiceItem>;
}

export type InvoiceItemDeletedEvent = SnapshotEvent<"invoiceitem.deleted", InvoiceItem>;
export declare namespace InvoiceItemDeletedEvent {
  type Data = EventData<InvoiceItem>;
}

export type IssuingAuthorizationCreatedEvent = SnapshotEvent<"issuing_authorization.created", IssuingAuthorization>;
export declare namespace IssuingAuthorizationCreatedEvent {
  type Data = EventData<IssuingAuthorization>;
}

export type IssuingAuthorizationRequestEvent = SnapshotEvent<"issuing_authorization.request", IssuingAuthorization>;
export declare namespace IssuingAuthorizationRequestEvent {
  type Data = EventData<IssuingAuthorization>;
}

export type IssuingAuthorizationUpdatedEvent = SnapshotEvent<"issuing_authorization.updated", IssuingAuthorization>;
export declare namespace IssuingAuthorizationUpdatedEvent {
  type Data = EventData<IssuingAuthorization>;
}

export type IssuingCardCreatedEvent = SnapshotEvent<"issuing_card.created", Card>;
export declare namespace IssuingCardCreatedEvent {
  type Data = EventData<Card>;
}

export type IssuingCardUpdatedEvent = SnapshotEvent<"issuing_card.updated", Card>;
export declare namespace IssuingCardUpdatedEvent {
  type Data = EventData<Card>;
}

export type IssuingCardholderCreatedEvent = SnapshotEvent<"issuing_cardholder.created", Cardholder>;
export declare namespace IssuingCardholderCreatedEvent {
  type Data = EventData<Cardholder>;
}

export type IssuingCardholderUpdatedEvent = SnapshotEvent<"issuing_cardholder.updated", Cardholder>;
export declare namespace IssuingCardholderUpdatedEvent {
  type Data = EventData<Cardholder>;
}

export type IssuingDisputeClosedEvent = SnapshotEvent<"issuing_dispute.closed", IssuingDispute>;
export declare namespace IssuingDisputeClosedEvent {
  type Data = EventData<IssuingDispute>;
}

export type IssuingDisputeCreatedEvent = SnapshotEvent<"issuing_dispute.created", IssuingDispute>;
export declare namespace IssuingDisputeCreatedEvent {
  type Data = EventData<IssuingDispute>;
}

export type IssuingDisputeFundsReinstatedEvent = SnapshotEvent<"issuing_dispute.funds_reinstated", IssuingDispute>;
export declare namespace IssuingDisputeFundsReinstatedEvent {
  type Data = EventData<IssuingDispute>;
}

export type IssuingDisputeFundsRescindedEvent = SnapshotEvent<"issuing_dispute.funds_rescinded", IssuingDispute>;
export declare namespace IssuingDisputeFundsRescindedEvent {
  type Data = EventData<IssuingDispute>;
}

export type IssuingDisputeSubmittedEvent = SnapshotEvent<"issuing_dispute.submitted", IssuingDispute>;
export declare namespace IssuingDisputeSubmittedEvent {
  type Data = EventData<IssuingDispute>;
}

export type IssuingDisputeUpdatedEvent = SnapshotEvent<"issuing_dispute.updated", IssuingDispute>;
export declare namespace IssuingDisputeUpdatedEvent {
  type Data = EventData<IssuingDispute>;
}

export type IssuingPersonalizationDesignActivatedEvent = SnapshotEvent<"issuing_personalization_design.activated", PersonalizationDesign>;
export declare namespace IssuingPersonalizationDesignActivatedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export type IssuingPersonalizationDesignDeactivatedEvent = SnapshotEvent<"issuing_personalization_design.deactivated", PersonalizationDesign>;
export declare namespace IssuingPersonalizationDesignDeactivatedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export type IssuingPersonalizationDesignRejectedEvent = SnapshotEvent<"issuing_personalization_design.rejected", PersonalizationDesign>;
export declare namespace IssuingPersonalizationDesignRejectedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export type IssuingPersonalizationDesignUpdatedEvent = SnapshotEvent<"issuing_personalization_design.updated", PersonalizationDesign>;
export declare namespace IssuingPersonalizationDesignUpdatedEvent {
  type Data = EventData<PersonalizationDesign>;
}

export type IssuingTokenCreatedEvent = SnapshotEvent<"issuing_token.created", Token>;
export declare namespace IssuingTokenCreatedEvent {
  type Data = EventData<Token>;
}

export type IssuingTokenUpdatedEvent = SnapshotEvent<"issuing_token.updated", Token>;
export declare namespace IssuingTokenUpdatedEvent {
  type Data = EventData<Token>;
}

export type IssuingTransactionCreatedEvent = SnapshotEvent<"issuing_transaction.created", Transaction>;
export declare namespace IssuingTransactionCreatedEvent {
  type Data = EventData<Transaction>;
}

export type IssuingTransactionPurchaseDetailsReceiptUpdatedEvent = SnapshotEvent<"issuing_transaction.purchase_details_receipt_updated", Transaction>;
export declare namespace IssuingTransactionPurchaseDetailsReceiptUpdatedEvent {
  type Data = EventData<Transaction>;
}

export type IssuingTransactionUpdatedEvent = SnapshotEvent<"issuing_transaction.updated", Transaction>;
export declare namespace IssuingTransactionUpdatedEvent {
  type Data = EventData<Transaction>;
}

export type MandateUpdatedEvent = SnapshotEvent<"mandate.updated", Mandate>;
export declare namespace MandateUpdatedEvent {
  type Data = EventData<Mandate>;
}

export type PaymentIntentAmountCapturableUpdatedEvent = SnapshotEvent<"payment_intent.amount_capturable_updated", PaymentIntent>;
export declare namespace PaymentIntentAmountCapturableUpdatedEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentCanceledEvent = SnapshotEvent<"payment_intent.canceled", PaymentIntent>;
export declare namespace PaymentIntentCanceledEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentCreatedEvent = SnapshotEvent<"payment_intent.created", PaymentIntent>;
export declare namespace PaymentIntentCreatedEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentPartiallyFundedEvent = SnapshotEvent<"payment_intent.partially_funded", PaymentIntent>;
export declare namespace PaymentIntentPartiallyFundedEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentPaymentFailedEvent = SnapshotEvent<"payment_intent.payment_failed", PaymentIntent>;
export declare namespace PaymentIntentPaymentFailedEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentProcessingEvent = SnapshotEvent<"payment_intent.processing", PaymentIntent>;
export declare namespace PaymentIntentProcessingEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentRequiresActionEvent = SnapshotEvent<"payment_intent.requires_action", PaymentIntent>;
export declare namespace PaymentIntentRequiresActionEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentIntentSucceededEvent = SnapshotEvent<"payment_intent.succeeded", PaymentIntent>;
export declare namespace PaymentIntentSucceededEvent {
  type Data = EventData<PaymentIntent>;
}

export type PaymentLinkCreatedEvent = SnapshotEvent<"payment_link.created", PaymentLink>;
export declare namespace PaymentLinkCreatedEvent {
  type Data = EventData<PaymentLink>;
}

export type PaymentLinkUpdatedEvent = SnapshotEvent<"payment_link.updated", PaymentLink>;
export declare namespace PaymentLinkUpdatedEvent {
  type Data = EventData<PaymentLink>;
}

export type PaymentMethodAttachedEvent = SnapshotEvent<"payment_method.attached", PaymentMethod>;
export declare namespace PaymentMethodAttachedEvent {
  type Data = EventData<PaymentMethod>;
}

export type PaymentMethodAutomaticallyUpdatedEvent = SnapshotEvent<"payment_method.automatically_updated", PaymentMethod>;
export declare namespace PaymentMethodAutomaticallyUpdatedEvent {
  type Data = EventData<PaymentMethod>;
}

export type PaymentMethodDetachedEvent = SnapshotEvent<"payment_method.detached", PaymentMethod>;
export declare namespace PaymentMethodDetachedEvent {
  type Data = EventData<PaymentMethod>;
}

export type PaymentMethodUpdatedEvent = SnapshotEvent<"payment_method.updated", PaymentMethod>;
export declare namespace PaymentMethodUpdatedEvent {
  type Data = EventData<PaymentMethod>;
}

export type PayoutCanceledEvent = SnapshotEvent<"payout.canceled", Payout>;
export declare namespace PayoutCanceledEvent {
  type Data = EventData<Payout>;
}

export type PayoutCreatedEvent = SnapshotEvent<"payout.created", Payout>;
export declare namespace PayoutCreatedEvent {
  type Data = EventData<Payout>;
}

export type PayoutFailedEvent = SnapshotEvent<"payout.failed", Payout>;
export declare namespace PayoutFailedEvent {
  type Data = EventData<Payout>;
}

export type PayoutPaidEvent = SnapshotEvent<"payout.paid", Payout>;
export declare namespace PayoutPaidEvent {
  type Data = EventData<Payout>;
}

export type PayoutReconciliationCompletedEvent = SnapshotEvent<"payout.reconciliation_completed", Payout>;
export declare namespace PayoutReconciliationCompletedEvent {
  type Data = EventData<Payout>;
}

export type PayoutUpdatedEvent = SnapshotEvent<"payout.updated", Payout>;
export declare namespace PayoutUpdatedEvent {
  type Data = EventData<Payout>;
}

export type PersonCreatedEvent = SnapshotEvent<"person.created", Person>;
export declare namespace PersonCreatedEvent {
  type Data = EventData<Person>;
}

export type PersonDeletedEvent = SnapshotEvent<"person.deleted", Person>;
export declare namespace PersonDeletedEvent {
  type Data = EventData<Person>;
}

export type PersonUpdatedEvent = SnapshotEvent<"person.updated", Person>;
export declare namespace PersonUpdatedEvent {
  type Data = EventData<Person>;
}

export type PlanCreatedEvent = SnapshotEvent<"plan.created", Plan>;
export declare namespace PlanCreatedEvent {
  type Data = EventData<Plan>;
}

export type PlanDeletedEvent = SnapshotEvent<"plan.deleted", Plan>;
export declare namespace PlanDeletedEvent {
  type Data = EventData<Plan>;
}

export type PlanUpdatedEvent = SnapshotEvent<"plan.updated", Plan>;
export declare namespace PlanUpdatedEvent {
  type Data = EventData<Plan>;
}

export type PriceCreatedEvent = SnapshotEvent<"price.created", Price>;
export declare namespace PriceCreatedEvent {
  type Data = EventData<Price>;
}

export type PriceDeletedEvent = SnapshotEvent<"price.deleted", Price>;
export declare namespace PriceDeletedEvent {
  type Data = EventData<Price>;
}

export type PriceUpdatedEvent = SnapshotEvent<"price.updated", Price>;
export declare namespace PriceUpdatedEvent {
  type Data = EventData<Price>;
}

export type ProductCreatedEvent = SnapshotEvent<"product.created", StripeProduct>;
export declare namespace ProductCreatedEvent {
  type Data = EventData<StripeProduct>;
}

export type ProductDeletedEvent = SnapshotEvent<"product.deleted", StripeProduct>;
export declare namespace ProductDeletedEvent {
  type Data = EventData<StripeProduct>;
}

export type ProductUpdatedEvent = SnapshotEvent<"product.updated", StripeProduct>;
export declare namespace ProductUpdatedEvent {
  type Data = EventData<StripeProduct>;
}

export type PromotionCodeCreatedEvent = SnapshotEvent<"promotion_code.created", PromotionCode>;
export declare namespace PromotionCodeCreatedEvent {
  type Data = EventData<PromotionCode>;
}

export type PromotionCodeUpdatedEvent = SnapshotEvent<"promotion_code.updated", PromotionCode>;
export declare namespace PromotionCodeUpdatedEvent {
  type Data = EventData<PromotionCode>;
}

export type QuoteAcceptedEvent = SnapshotEvent<"quote.accepted", Quote>;
export declare namespace QuoteAcceptedEvent {
  type Data = EventData<Quote>;
}

export type QuoteCanceledEvent = SnapshotEvent<"quote.canceled", Quote>;
export declare namespace QuoteCanceledEvent {
  type Data = EventData<Quote>;
}

export type QuoteCreatedEvent = SnapshotEvent<"quote.created", Quote>;
export declare namespace QuoteCreatedEvent {
  type Data = EventData<Quote>;
}

export type QuoteFinalizedEvent = SnapshotEvent<"quote.finalized", Quote>;
export declare namespace QuoteFinalizedEvent {
  type Data = EventData<Quote>;
}

export type RadarEarlyFraudWarningCreatedEvent = SnapshotEvent<"radar.early_fraud_warning.created", EarlyFraudWarning>;
export declare namespace RadarEarlyFraudWarningCreatedEvent {
  type Data = EventData<EarlyFraudWarning>;
}

export type RadarEarlyFraudWarningUpdatedEvent = SnapshotEvent<"radar.early_fraud_warning.updated", EarlyFraudWarning>;
export declare namespace RadarEarlyFraudWarningUpdatedEvent {
  type Data = EventData<EarlyFraudWarning>;
}

export type RefundCreatedEvent = SnapshotEvent<"refund.created", Refund>;
export declare namespace RefundCreatedEvent {
  type Data = EventData<Refund>;
}

export type RefundFailedEvent = SnapshotEvent<"refund.failed", Refund>;
export declare namespace RefundFailedEvent {
  type Data = EventData<Refund>;
}

export type RefundUpdatedEvent = SnapshotEvent<"refund.updated", Refund>;
export declare namespace RefundUpdatedEvent {
  type Data = EventData<Refund>;
}

export type ReportingReportRunFailedEvent = SnapshotEvent<"reporting.report_run.failed", ReportRun>;
export declare namespace ReportingReportRunFailedEvent {
  type Data = EventData<ReportRun>;
}

export type ReportingReportRunSucceededEvent = SnapshotEvent<"reporting.report_run.succeeded", ReportRun>;
export declare namespace ReportingReportRunSucceededEvent {
  type Data = EventData<ReportRun>;
}

export type ReportingReportTypeUpdatedEvent = SnapshotEvent<"reporting.report_type.updated", ReportType>;
export declare namespace ReportingReportTypeUpdatedEvent {
  type Data = EventData<ReportType>;
}

export type ReserveHoldCreatedEvent = SnapshotEvent<"reserve.hold.created", Hold>;
export declare namespace ReserveHoldCreatedEvent {
  type Data = EventData<Hold>;
}

export type ReserveHoldUpdatedEvent = SnapshotEvent<"reserve.hold.updated", Hold>;
export declare namespace ReserveHoldUpdatedEvent {
  type Data = EventData<Hold>;
}

export type ReservePlanCreatedEvent = SnapshotEvent<"reserve.plan.created", ReservePlan>;
export declare namespace ReservePlanCreatedEvent {
  type Data = EventData<ReservePlan>;
}

export type ReservePlanDisabledEvent = SnapshotEvent<"reserve.plan.disabled", ReservePlan>;
export declare namespace ReservePlanDisabledEvent {
  type Data = EventData<ReservePlan>;
}

export type ReservePlanExpiredEvent = SnapshotEvent<"reserve.plan.expired", ReservePlan>;
export declare namespace ReservePlanExpiredEvent {
  type Data = EventData<ReservePlan>;
}

export type ReservePlanUpdatedEvent = SnapshotEvent<"reserve.plan.updated", ReservePlan>;
export declare namespace ReservePlanUpdatedEvent {
  type Data = EventData<ReservePlan>;
}

export type ReserveReleaseCreatedEvent = SnapshotEvent<"reserve.release.created", Release>;
export declare namespace ReserveReleaseCreatedEvent {
  type Data = EventData<Release>;
}

export type ReviewClosedEvent = SnapshotEvent<"review.closed", Review>;
export declare namespace ReviewClosedEvent {
  type Data = EventData<Review>;
}

export type ReviewOpenedEvent = SnapshotEvent<"review.opened", Review>;
export declare namespace ReviewOpenedEvent {
  type Data = EventData<Review>;
}

export type SetupIntentCanceledEvent = SnapshotEvent<"setup_intent.canceled", SetupIntent>;
export declare namespace SetupIntentCanceledEvent {
  type Data = EventData<SetupIntent>;
}

export type SetupIntentCreatedEvent = SnapshotEvent<"setup_intent.created", SetupIntent>;
export declare namespace SetupIntentCreatedEvent {
  type Data = EventData<SetupIntent>;
}

export type SetupIntentRequiresActionEvent = SnapshotEvent<"setup_intent.requires_action", SetupIntent>;
export declare namespace SetupIntentRequiresActionEvent {
  type Data = EventData<SetupIntent>;
}

export type SetupIntentSetupFailedEvent = SnapshotEvent<"setup_intent.setup_failed", SetupIntent>;
export declare namespace SetupIntentSetupFailedEvent {
  type Data = EventData<SetupIntent>;
}

export type SetupIntentSucceededEvent = SnapshotEvent<"setup_intent.succeeded", SetupIntent>;
export declare namespace SetupIntentSucceededEvent {
  type Data = EventData<SetupIntent>;
}

export type SigmaScheduledQueryRunCreatedEvent = SnapshotEvent<"sigma.scheduled_query_run.created", ScheduledQueryRun>;
export declare namespace SigmaScheduledQueryRunCreatedEvent {
  type Data = EventData<ScheduledQueryRun>;
}

export type SourceCanceledEvent = SnapshotEvent<"source.canceled", Source>;
export declare namespace SourceCanceledEvent {
  type Data = EventData<Source>;
}

export type SourceChargeableEvent = SnapshotEvent<"source.chargeable", Source>;
export declare namespace SourceChargeableEvent {
  type Data = EventData<Source>;
}

export type SourceFailedEvent = SnapshotEvent<"source.failed", Source>;
export declare namespace SourceFailedEvent {
  type Data = EventData<Source>;
}

export type SourceMandateNotificationEvent = SnapshotEvent<"source.mandate_notification", SourceMandateNotification>;
export declare namespace SourceMandateNotificationEvent {
  type Data = EventData<SourceMandateNotification>;
}

export type SourceRefundAttributesRequiredEvent = SnapshotEvent<"source.refund_attributes_required", Source>;
export declare namespace SourceRefundAttributesRequiredEvent {
  type Data = EventData<Source>;
}

export type SourceTransactionCreatedEvent = SnapshotEvent<"source.transaction.created", SourceTransaction>;
export declare namespace SourceTransactionCreatedEvent {
  type Data = EventData<SourceTransaction>;
}

export type SourceTransactionUpdatedEvent = SnapshotEvent<"source.transaction.updated", SourceTransaction>;
export declare namespace SourceTransactionUpdatedEvent {
  type Data = EventData<SourceTransaction>;
}

export type SubscriptionScheduleAbortedEvent = SnapshotEvent<"subscription_schedule.aborted", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleAbortedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type SubscriptionScheduleCanceledEvent = SnapshotEvent<"subscription_schedule.canceled", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleCanceledEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type SubscriptionScheduleCompletedEvent = SnapshotEvent<"subscription_schedule.completed", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleCompletedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type SubscriptionScheduleCreatedEvent = SnapshotEvent<"subscription_schedule.created", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleCreatedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type SubscriptionScheduleExpiringEvent = SnapshotEvent<"subscription_schedule.expiring", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleExpiringEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type SubscriptionScheduleReleasedEvent = SnapshotEvent<"subscription_schedule.released", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleReleasedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type SubscriptionScheduleUpdatedEvent = SnapshotEvent<"subscription_schedule.updated", SubscriptionSchedule>;
export declare namespace SubscriptionScheduleUpdatedEvent {
  type Data = EventData<SubscriptionSchedule>;
}

export type TaxSettingsUpdatedEvent = SnapshotEvent<"tax.settings.updated", Settings>;
export declare namespace TaxSettingsUpdatedEvent {
  type Data = EventData<Settings>;
}

export type TaxRateCreatedEvent = SnapshotEvent<"tax_rate.created", TaxRate>;
export declare namespace TaxRateCreatedEvent {
  type Data = EventData<TaxRate>;
}

export type TaxRateUpdatedEvent = SnapshotEvent<"tax_rate.updated", TaxRate>;
export declare namespace TaxRateUpdatedEvent {
  type Data = EventData<TaxRate>;
}

export type TerminalReaderActionFailedEvent = SnapshotEvent<"terminal.reader.action_failed", Reader>;
export declare namespace TerminalReaderActionFailedEvent {
  type Data = EventData<Reader>;
}

export type TerminalReaderActionSucceededEvent = SnapshotEvent<"terminal.reader.action_succeeded", Reader>;
export declare namespace TerminalReaderActionSucceededEvent {
  type Data = EventData<Reader>;
}

export type TerminalReaderActionUpdatedEvent = SnapshotEvent<"terminal.reader.action_updated", Reader>;
export declare namespace TerminalReaderActionUpdatedEvent {
  type Data = EventData<Reader>;
}

export type TestHelpersTestClockAdvancingEvent = SnapshotEvent<"test_helpers.test_clock.advancing", TestClock>;
export declare namespace TestHelpersTestClockAdvancingEvent {
  type Data = EventData<TestClock>;
}

export type TestHelpersTestClockCreatedEvent = SnapshotEvent<"test_helpers.test_clock.created", TestClock>;
export declare namespace TestHelpersTestClockCreatedEvent {
  type Data = EventData<TestClock>;
}

export type TestHelpersTestClockDeletedEvent = SnapshotEvent<"test_helpers.test_clock.deleted", TestClock>;
export declare namespace TestHelpersTestClockDeletedEvent {
  type Data = EventData<TestClock>;
}

export type TestHelpersTestClockInternalFailureEvent = SnapshotEvent<"test_helpers.test_clock.internal_failure", TestClock>;
export declare namespace TestHelpersTestClockInternalFailureEvent {
  type Data = EventData<TestClock>;
}

export type TestHelpersTestClockReadyEvent = SnapshotEvent<"test_helpers.test_clock.ready", TestClock>;
export declare namespace TestHelpersTestClockReadyEvent {
  type Data = EventData<TestClock>;
}

export type ThreeDSecureAuthenticationCanceledEvent = SnapshotEvent<"three_d_secure.authentication.canceled", Authentication>;
export declare namespace ThreeDSecureAuthenticationCanceledEvent {
  type Data = EventData<Authentication>;
}

export type ThreeDSecureAuthenticationChallengeStartedEvent = SnapshotEvent<"three_d_secure.authentication.challenge_started", Authentication>;
export declare namespace ThreeDSecureAuthenticationChallengeStartedEvent {
  type Data = EventData<Authentication>;
}

export type ThreeDSecureAuthenticationErroredEvent = SnapshotEvent<"three_d_secure.authentication.errored", Authentication>;
export declare namespace ThreeDSecureAuthenticationErroredEvent {
  type Data = EventData<Authentication>;
}

export type ThreeDSecureAuthenticationFailedEvent = SnapshotEvent<"three_d_secure.authentication.failed", Authentication>;
export declare namespace ThreeDSecureAuthenticationFailedEvent {
  type Data = EventData<Authentication>;
}

export type ThreeDSecureAuthenticationRequiresChallengeEvent = SnapshotEvent<"three_d_secure.authentication.requires_challenge", Authentication>;
export declare namespace ThreeDSecureAuthenticationRequiresChallengeEvent {
  type Data = EventData<Authentication>;
}

export type ThreeDSecureAuthenticationRequiresSubmissionEvent = SnapshotEvent<"three_d_secure.authentication.requires_submission", Authentication>;
export declare namespace ThreeDSecureAuthenticationRequiresSubmissionEvent {
  type Data = EventData<Authentication>;
}

export type ThreeDSecureAuthenticationSucceededEvent = SnapshotEvent<"three_d_secure.authentication.succeeded", Authentication>;
export declare namespace ThreeDSecureAuthenticationSucceededEvent {
  type Data = EventData<Authentication>;
}

export type TopupCanceledEvent = SnapshotEvent<"topup.canceled", Topup>;
export declare namespace TopupCanceledEvent {
  type Data = EventData<Topup>;
}

export type TopupCreatedEvent = SnapshotEvent<"topup.created", Topup>;
export declare namespace TopupCreatedEvent {
  type Data = EventData<Topup>;
}

export type TopupFailedEvent = SnapshotEvent<"topup.failed", Topup>;
export declare namespace TopupFailedEvent {
  type Data = EventData<Topup>;
}

export type TopupReversedEvent = SnapshotEvent<"topup.reversed", Topup>;
export declare namespace TopupReversedEvent {
  type Data = EventData<Topup>;
}

export type TopupSucceededEvent = SnapshotEvent<"topup.succeeded", Topup>;
export declare namespace TopupSucceededEvent {
  type Data = EventData<Topup>;
}

export type TransferCreatedEvent = SnapshotEvent<"transfer.created", Transfer>;
export declare namespace TransferCreatedEvent {
  type Data = EventData<Transfer>;
}

export type TransferReversedEvent = SnapshotEvent<"transfer.reversed", Transfer>;
export declare namespace TransferReversedEvent {
  type Data = EventData<Transfer>;
}

export type TransferUpdatedEvent = SnapshotEvent<"transfer.updated", Transfer>;
export declare namespace TransferUpdatedEvent {
  type Data = EventData<Transfer>;
}

export type TreasuryCreditReversalCreatedEvent = SnapshotEvent<"treasury.credit_reversal.created", CreditReversal>;
export declare namespace TreasuryCreditReversalCreatedEvent {
  type Data = EventData<CreditReversal>;
}

export type TreasuryCreditReversalPostedEvent = SnapshotEvent<"treasury.credit_reversal.posted", CreditReversal>;
export declare namespace TreasuryCreditReversalPostedEvent {
  type Data = EventData<CreditReversal>;
}

export type TreasuryDebitReversalCompletedEvent = SnapshotEvent<"treasury.debit_reversal.completed", DebitReversal>;
export declare namespace TreasuryDebitReversalCompletedEvent {
  type Data = EventData<DebitReversal>;
}

export type TreasuryDebitReversalCreatedEvent = SnapshotEvent<"treasury.debit_reversal.created", DebitReversal>;
export declare namespace TreasuryDebitReversalCreatedEvent {
  type Data = EventData<DebitReversal>;
}

export type TreasuryDebitReversalInitialCreditGrantedEvent = SnapshotEvent<"treasury.debit_reversal.initial_credit_granted", DebitReversal>;
export declare namespace TreasuryDebitReversalInitialCreditGrantedEvent {
  type Data = EventData<DebitReversal>;
}

export type TreasuryFinancialAccountClosedEvent = SnapshotEvent<"treasury.financial_account.closed", FinancialAccount>;
export declare namespace TreasuryFinancialAccountClosedEvent {
  type Data = EventData<FinancialAccount>;
}

export type TreasuryFinancialAccountCreatedEvent = SnapshotEvent<"treasury.financial_account.created", FinancialAccount>;
export declare namespace TreasuryFinancialAccountCreatedEvent {
  type Data = EventData<FinancialAccount>;
}

export type TreasuryFinancialAccountFeaturesStatusUpdatedEvent = SnapshotEvent<"treasury.financial_account.features_status_updated", FinancialAccount>;
export declare namespace TreasuryFinancialAccountFeaturesStatusUpdatedEvent {
  type Data = EventData<FinancialAccount>;
}

export type TreasuryInboundTransferCanceledEvent = SnapshotEvent<"treasury.inbound_transfer.canceled", InboundTransfer>;
export declare namespace TreasuryInboundTransferCanceledEvent {
  type Data = EventData<InboundTransfer>;
}

export type TreasuryInboundTransferCreatedEvent = SnapshotEvent<"treasury.inbound_transfer.created", InboundTransfer>;
export declare namespace TreasuryInboundTransferCreatedEvent {
  type Data = EventData<InboundTransfer>;
}

export type TreasuryInboundTransferFailedEvent = SnapshotEvent<"treasury.inbound_transfer.failed", InboundTransfer>;
export declare namespace TreasuryInboundTransferFailedEvent {
  type Data = EventData<InboundTransfer>;
}

export type TreasuryInboundTransferSucceededEvent = SnapshotEvent<"treasury.inbound_transfer.succeeded", InboundTransfer>;
export declare namespace TreasuryInboundTransferSucceededEvent {
  type Data = EventData<InboundTransfer>;
}

export type TreasuryOutboundPaymentCanceledEvent = SnapshotEvent<"treasury.outbound_payment.canceled", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentCanceledEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundPaymentCreatedEvent = SnapshotEvent<"treasury.outbound_payment.created", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentCreatedEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent = SnapshotEvent<"treasury.outbound_payment.expected_arrival_date_updated", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundPaymentFailedEvent = SnapshotEvent<"treasury.outbound_payment.failed", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentFailedEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundPaymentPostedEvent = SnapshotEvent<"treasury.outbound_payment.posted", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentPostedEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundPaymentReturnedEvent = SnapshotEvent<"treasury.outbound_payment.returned", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentReturnedEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundPaymentTrackingDetailsUpdatedEvent = SnapshotEvent<"treasury.outbound_payment.tracking_details_updated", OutboundPayment>;
export declare namespace TreasuryOutboundPaymentTrackingDetailsUpdatedEvent {
  type Data = EventData<OutboundPayment>;
}

export type TreasuryOutboundTransferCanceledEvent = SnapshotEvent<"treasury.outbound_transfer.canceled", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferCanceledEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryOutboundTransferCreatedEvent = SnapshotEvent<"treasury.outbound_transfer.created", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferCreatedEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent = SnapshotEvent<"treasury.outbound_transfer.expected_arrival_date_updated", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryOutboundTransferFailedEvent = SnapshotEvent<"treasury.outbound_transfer.failed", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferFailedEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryOutboundTransferPostedEvent = SnapshotEvent<"treasury.outbound_transfer.posted", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferPostedEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryOutboundTransferReturnedEvent = SnapshotEvent<"treasury.outbound_transfer.returned", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferReturnedEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryOutboundTransferTrackingDetailsUpdatedEvent = SnapshotEvent<"treasury.outbound_transfer.tracking_details_updated", OutboundTransfer>;
export declare namespace TreasuryOutboundTransferTrackingDetailsUpdatedEvent {
  type Data = EventData<OutboundTransfer>;
}

export type TreasuryReceivedCreditCreatedEvent = SnapshotEvent<"treasury.received_credit.created", ReceivedCredit>;
export declare namespace TreasuryReceivedCreditCreatedEvent {
  type Data = EventData<ReceivedCredit>;
}

export type TreasuryReceivedCreditFailedEvent = SnapshotEvent<"treasury.received_credit.failed", ReceivedCredit>;
export declare namespace TreasuryReceivedCreditFailedEvent {
  type Data = EventData<ReceivedCredit>;
}

export type TreasuryReceivedCreditSucceededEvent = SnapshotEvent<"treasury.received_credit.succeeded", ReceivedCredit>;
export declare namespace TreasuryReceivedCreditSucceededEvent {
  type Data = EventData<ReceivedCredit>;
}

export type TreasuryReceivedDebitCreatedEvent = SnapshotEvent<"treasury.received_debit.created", ReceivedDebit>;
export declare namespace TreasuryReceivedDebitCreatedEvent {
  type Data = EventData<ReceivedDebit>;
}

/** An event that carries the object that it is about. */
export interface SnapshotEvent<Type extends string, T extends object> extends EventBase {
  type: Type;
  data: EventData<T>;
}

/** What a snapshot event carries. */
export interface EventData<T> {
  object: T;
  /** The former values of what has changed, in events that tell of an update. */
  previous_attributes?: Partial<T>;
}
