// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiPromise, RequestOptions } from "../types.ts";
import type { Account } from "./schemas/account.ts";
import type { ApplicationFee } from "./schemas/application-fee.ts";
import type { BalanceSettings } from "./schemas/balance-settings.ts";
import type { Balance } from "./schemas/balance.ts";
import type { Configuration } from "./schemas/billing-portal.ts";
import type { Alert, CreditBalanceTransaction, CreditGrant, Meter } from "./schemas/billing.ts";
import type { Capability } from "./schemas/capability.ts";
import type { CashBalance } from "./schemas/cash-balance.ts";
import type { Charge } from "./schemas/charge.ts";
import type { Session } from "./schemas/checkout.ts";
import type { Order, Product } from "./schemas/climate.ts";
import type { Coupon } from "./schemas/coupon.ts";
import type { CreditNote } from "./schemas/credit-note.ts";
import type { CustomerCashBalanceTransaction } from "./schemas/customer-cash-balance-transaction.ts";
import type { Customer } from "./schemas/customer.ts";
import type { Discount } from "./schemas/discount.ts";
import type { Dispute } from "./schemas/dispute.ts";
import type { FeeRefund } from "./schemas/fee-refund.ts";
import type { File } from "./schemas/file.ts";
import type { Account as FinancialConnectionsAccount } from "./schemas/financial-connections.ts";
import type { VerificationSession } from "./schemas/identity.ts";
import type { InvoiceItem } from "./schemas/invoice-item.ts";
import type { InvoicePayment } from "./schemas/invoice-payment.ts";
import type { Invoice } from "./schemas/invoice.ts";
import type {
  Authorization,
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
import type { Review } from "./schemas/review.ts";
import type { SetupIntent } from "./schemas/setup-intent.ts";
import type { ScheduledQueryRun } from "./schemas/sigma.ts";
import type { Source } from "./schemas/source.ts";
import type { SubscriptionSchedule } from "./schemas/subscription-schedule.ts";
import type { Subscription } from "./schemas/subscription.ts";
import type { TaxId } from "./schemas/tax-id.ts";
import type { TaxRate } from "./schemas/tax-rate.ts";
import type { Settings } from "./schemas/tax.ts";
import type { Reader } from "./schemas/terminal.ts";
import type { TestClock } from "./schemas/test-helpers.ts";
import type { Topup } from "./schemas/topup.ts";
import type { Transfer } from "./schemas/transfer.ts";
import type { ProductCatalogImport } from "./schemas/v2/commerce.ts";
import type {
  Account as V2CoreAccount,
  AccountPerson,
  EventDestination,
} from "./schemas/v2/core.ts";
import type {
  Adjustment,
  FinancialAccount,
  FinancialAddress,
  InboundTransfer,
  OutboundPayment,
  PayoutIntent,
  PayoutMethod,
  ReceivedCredit,
  RecipientVerification,
  Transaction as V2MoneyManagementTransaction,
} from "./schemas/v2/money-management.ts";
import type { EventBase, EventMap, EventType, RelatedObject } from "./v2-events.ts";

export type EventNotification<Type extends EventType = EventType> = EventNotificationMap[Type];

export type EventNotificationMap = { [Type in keyof RelatedObjects]: EventNotificationAbout<Type> } & { [Type in Exclude<EventType, keyof RelatedObjects>]: EventNotificationAlone<Type> };

export interface RelatedObjects {
  "v1.account.updated": Account;
  "v1.application_fee.created": ApplicationFee;
  "v1.application_fee.refund.updated": FeeRefund;
  "v1.application_fee.refunded": ApplicationFee;
  "v1.balance.available": Balance;
  "v1.balance_settings.updated": BalanceSettings;
  "v1.billing.alert.triggered": Alert;
  "v1.billing.credit_balance_transaction.created": CreditBalanceTransaction;
  "v1.billing.credit_grant.created": CreditGrant;
  "v1.billing.credit_grant.updated": CreditGrant;
  "v1.billing.meter.created": Meter;
  "v1.billing.meter.deactivated": Meter;
  "v1.billing.meter.error_report_triggered": Meter;
  "v1.billing.meter.reactivated": Meter;
  "v1.billing.meter.updated": Meter;
  "v1.billing_portal.configuration.created": Configuration;
  "v1.billing_portal.configuration.updated": Configuration;
  "v1.capability.updated": Capability;
  "v1.cash_balance.funds_available": CashBalance;
  "v1.charge.captured": Charge;
  "v1.charge.dispute.closed": Dispute;
  "v1.charge.dispute.created": Dispute;
  "v1.charge.dispute.funds_reinstated": Dispute;
  "v1.charge.dispute.funds_withdrawn": Dispute;
  "v1.charge.dispute.updated": Dispute;
  "v1.charge.expired": Charge;
  "v1.charge.failed": Charge;
  "v1.charge.pending": Charge;
  "v1.charge.refund.updated": Refund;
  "v1.charge.refunded": Charge;
  "v1.charge.succeeded": Charge;
  "v1.charge.updated": Charge;
  "v1.checkout.session.async_payment_failed": Session;
  "v1.checkout.session.async_payment_succeeded": Session;
  "v1.checkout.session.completed": Session;
  "v1.checkout.session.expired": Session;
  "v1.climate.order.canceled": Order;
  "v1.climate.order.created": Order;
  "v1.climate.order.delayed": Order;
  "v1.climate.order.delivered": Order;
  "v1.climate.order.product_substituted": Order;
  "v1.climate.product.created": Product;
  "v1.climate.product.pricing_updated": Product;
  "v1.coupon.created": Coupon;
  "v1.coupon.deleted": Coupon;
  "v1.coupon.updated": Coupon;
  "v1.credit_note.created": CreditNote;
  "v1.credit_note.updated": CreditNote;
  "v1.credit_note.voided": CreditNote;
  "v1.customer.created": Customer;
  "v1.customer.deleted": Customer;
  "v1.customer.discount.created": Discount;
  "v1.customer.discount.deleted": Discount;
  "v1.customer.discount.updated": Discount;
  "v1.customer.subscription.active": Subscription;
  "v1.customer.subscription.cancel_at_changed": Subscription;
  "v1.customer.subscription.created": Subscription;
  "v1.customer.subscription.default_payment_method_changed": Subscription;
  "v1.customer.subscription.deleted": Subscription;
  "v1.customer.subscription.incomplete": Subscription;
  "v1.customer.subscription.incomplete_expired": Subscription;
  "v1.customer.subscription.item_added": Subscription;
  "v1.customer.subscription.item_price_changed": Subscription;
  "v1.customer.subscription.item_quantity_changed": Subscription;
  "v1.customer.subscription.item_removed": Subscription;
  "v1.customer.subscription.item_tax_rates_changed": Subscription;
  "v1.customer.subscription.past_due": Subscription;
  "v1.customer.subscription.paused": Subscription;
  "v1.customer.subscription.pending_update_applied": Subscription;
  "v1.customer.subscription.pending_update_expired": Subscription;
  "v1.customer.subscription.resumed": Subscription;
  "v1.customer.subscription.trial_will_end": Subscription;
  "v1.customer.subscription.trialing": Subscription;
  "v1.customer.subscription.unpaid": Subscription;
  "v1.customer.subscription.updated": Subscription;
  "v1.customer.tax_id.created": TaxId;
  "v1.customer.tax_id.deleted": TaxId;
  "v1.customer.tax_id.updated": TaxId;
  "v1.customer.updated": Customer;
  "v1.customer_cash_balance_transaction.created": CustomerCashBalanceTransaction;
  "v1.file.created": File;
  "v1.financial_connections.account.account_numbers_updated": FinancialConnectionsAccount;
  "v1.financial_connections.account.balance_refresh_failed": FinancialConnectionsAccount;
  "v1.financial_connections.account.balance_refresh_succeeded": FinancialConnectionsAccount;
  "v1.financial_connections.account.created": FinancialConnectionsAccount;
  "v1.financial_connections.account.deactivated": FinancialConnectionsAccount;
  "v1.financial_connections.account.disconnected": FinancialConnectionsAccount;
  "v1.financial_connections.account.expected_deactivation_date_updated": FinancialConnectionsAccount;
  "v1.financial_connections.account.inferred_balances_refresh_failed": FinancialConnectionsAccount;
  "v1.financial_connections.account.inferred_balances_refresh_succeeded": FinancialConnectionsAccount;
  "v1.financial_connections.account.ownership_refresh_failed": FinancialConnectionsAccount;
  "v1.financial_connections.account.ownership_refresh_succeeded": FinancialConnectionsAccount;
  "v1.financial_connections.account.reactivated": FinancialConnectionsAccount;
  "v1.financial_connections.account.refreshed_balance": FinancialConnectionsAccount;
  "v1.financial_connections.account.refreshed_ownership": FinancialConnectionsAccount;
  "v1.financial_connections.account.refreshed_transactions": FinancialConnectionsAccount;
  "v1.financial_connections.account.risk_intelligence_refresh_failed": FinancialConnectionsAccount;
  "v1.financial_connections.account.risk_intelligence_refresh_succeeded": FinancialConnectionsAccount;
  "v1.financial_connections.account.supported_payment_method_types_updated": FinancialConnectionsAccount;
  "v1.financial_connections.account.transactions_refresh_failed": FinancialConnectionsAccount;
  "v1.financial_connections.account.transactions_refresh_succeeded": FinancialConnectionsAccount;
  "v1.financial_connections.account.upcoming_account_number_expiry": FinancialConnectionsAccount;
  "v1.financial_connections.account.upcoming_deactivation": FinancialConnectionsAccount;
  "v1.identity.verification_session.canceled": VerificationSession;
  "v1.identity.verification_session.created": VerificationSession;
  "v1.identity.verification_session.processing": VerificationSession;
  "v1.identity.verification_session.redacted": VerificationSession;
  "v1.identity.verification_session.requires_input": VerificationSession;
  "v1.identity.verification_session.verified": VerificationSession;
  "v1.invoice.created": Invoice;
  "v1.invoice.deleted": Invoice;
  "v1.invoice.discount_added": Invoice;
  "v1.invoice.discount_removed": Invoice;
  "v1.invoice.finalization_failed": Invoice;
  "v1.invoice.finalized": Invoice;
  "v1.invoice.line_item_added": Invoice;
  "v1.invoice.line_item_pricing_changed": Invoice;
  "v1.invoice.line_item_quantity_changed": Invoice;
  "v1.invoice.line_item_removed": Invoice;
  "v1.invoice.marked_uncollectible": Invoice;
  "v1.invoice.overdue": Invoice;
  "v1.invoice.overpaid": Invoice;
  "v1.invoice.paid": Invoice;
  "v1.invoice.payment_action_required": Invoice;
  "v1.invoice.payment_attempt_required": Invoice;
  "v1.invoice.payment_failed": Invoice;
  "v1.invoice.payment_succeeded": Invoice;
  "v1.invoice.sent": Invoice;
  "v1.invoice.updated": Invoice;
  "v1.invoice.voided": Invoice;
  "v1.invoice.will_be_due": Invoice;
  "v1.invoice_payment.canceled": InvoicePayment;
  "v1.invoice_payment.open": InvoicePayment;
  "v1.invoice_payment.paid": InvoicePayment;
  "v1.invoiceitem.amount_changed": InvoiceItem;
  "v1.invoiceitem.created": InvoiceItem;
  "v1.invoiceitem.deleted": InvoiceItem;
  "v1.invoiceitem.discount_added": InvoiceItem;
  "v1.invoiceitem.discount_removed": InvoiceItem;
  "v1.issuing_authorization.created": Authorization;
  "v1.issuing_authorization.request": Authorization;
  "v1.issuing_authorization.updated": Authorization;
  "v1.issuing_card.created": Card;
  "v1.issuing_card.updated": Card;
  "v1.issuing_cardholder.created": Cardholder;
  "v1.issuing_cardholder.updated": Cardholder;
  "v1.issuing_dispute.closed": IssuingDispute;
  "v1.issuing_dispute.created": IssuingDispute;
  "v1.issuing_dispute.funds_reinstated": IssuingDispute;
  "v1.issuing_dispute.funds_rescinded": IssuingDispute;
  "v1.issuing_dispute.submitted": IssuingDispute;
  "v1.issuing_dispute.updated": IssuingDispute;
  "v1.issuing_personalization_design.activated": PersonalizationDesign;
  "v1.issuing_personalization_design.deactivated": PersonalizationDesign;
  "v1.issuing_personalization_design.rejected": PersonalizationDesign;
  "v1.issuing_personalization_design.updated": PersonalizationDesign;
  "v1.issuing_token.created": Token;
  "v1.issuing_token.updated": Token;
  "v1.issuing_transaction.created": Transaction;
  "v1.issuing_transaction.purchase_details_receipt_updated": Transaction;
  "v1.issuing_transaction.updated": Transaction;
  "v1.mandate.updated": Mandate;
  "v1.payment_intent.amount_capturable_updated": PaymentIntent;
  "v1.payment_intent.canceled": PaymentIntent;
  "v1.payment_intent.created": PaymentIntent;
  "v1.payment_intent.partially_funded": PaymentIntent;
  "v1.payment_intent.payment_failed": PaymentIntent;
  "v1.payment_intent.processing": PaymentIntent;
  "v1.payment_intent.requires_action": PaymentIntent;
  "v1.payment_intent.succeeded": PaymentIntent;
  "v1.payment_link.created": PaymentLink;
  "v1.payment_link.updated": PaymentLink;
  "v1.payment_method.attached": PaymentMethod;
  "v1.payment_method.automatically_updated": PaymentMethod;
  "v1.payment_method.detached": PaymentMethod;
  "v1.payment_method.updated": PaymentMethod;
  "v1.payout.canceled": Payout;
  "v1.payout.created": Payout;
  "v1.payout.failed": Payout;
  "v1.payout.paid": Payout;
  "v1.payout.reconciliation_completed": Payout;
  "v1.payout.updated": Payout;
  "v1.person.created": Person;
  "v1.person.deleted": Person;
  "v1.person.updated": Person;
  "v1.plan.created": Plan;
  "v1.plan.deleted": Plan;
  "v1.plan.updated": Plan;
  "v1.price.activated": Price;
  "v1.price.created": Price;
  "v1.price.deactivated": Price;
  "v1.price.deleted": Price;
  "v1.price.lookup_key_changed": Price;
  "v1.price.tax_behavior_changed": Price;
  "v1.price.updated": Price;
  "v1.product.activated": StripeProduct;
  "v1.product.created": StripeProduct;
  "v1.product.deactivated": StripeProduct;
  "v1.product.default_price_changed": StripeProduct;
  "v1.product.deleted": StripeProduct;
  "v1.product.tax_code_changed": StripeProduct;
  "v1.product.updated": StripeProduct;
  "v1.promotion_code.created": PromotionCode;
  "v1.promotion_code.fully_redeemed": PromotionCode;
  "v1.promotion_code.updated": PromotionCode;
  "v1.quote.accepted": Quote;
  "v1.quote.canceled": Quote;
  "v1.quote.created": Quote;
  "v1.quote.finalized": Quote;
  "v1.radar.early_fraud_warning.created": EarlyFraudWarning;
  "v1.radar.early_fraud_warning.updated": EarlyFraudWarning;
  "v1.refund.created": Refund;
  "v1.refund.failed": Refund;
  "v1.refund.updated": Refund;
  "v1.review.closed": Review;
  "v1.review.opened": Review;
  "v1.setup_intent.canceled": SetupIntent;
  "v1.setup_intent.created": SetupIntent;
  "v1.setup_intent.requires_action": SetupIntent;
  "v1.setup_intent.setup_failed": SetupIntent;
  "v1.setup_intent.succeeded": SetupIntent;
  "v1.sigma.scheduled_query_run.created": ScheduledQueryRun;
  "v1.source.canceled": Source;
  "v1.source.chargeable": Source;
  "v1.source.failed": Source;
  "v1.source.refund_attributes_required": Source;
  "v1.subscription_schedule.aborted": SubscriptionSchedule;
  "v1.subscription_schedule.canceled": SubscriptionSchedule;
  "v1.subscription_schedule.completed": SubscriptionSchedule;
  "v1.subscription_schedule.created": SubscriptionSchedule;
  "v1.subscription_schedule.expiring": SubscriptionSchedule;
  "v1.subscription_schedule.phase_added": SubscriptionSchedule;
  "v1.subscription_schedule.phase_default_tax_rates_changed": SubscriptionSchedule;
  "v1.subscription_schedule.phase_end_date_changed": SubscriptionSchedule;
  "v1.subscription_schedule.phase_removed": SubscriptionSchedule;
  "v1.subscription_schedule.phase_trial_end_changed": SubscriptionSchedule;
  "v1.subscription_schedule.released": SubscriptionSchedule;
  "v1.subscription_schedule.updated": SubscriptionSchedule;
  "v1.tax.settings.updated": Settings;
  "v1.tax_rate.created": TaxRate;
  "v1.tax_rate.updated": TaxRate;
  "v1.terminal.reader.action_failed": Reader;
  "v1.terminal.reader.action_succeeded": Reader;
  "v1.terminal.reader.action_updated": Reader;
  "v1.test_helpers.test_clock.advancing": TestClock;
  "v1.test_helpers.test_clock.created": TestClock;
  "v1.test_helpers.test_clock.deleted": TestClock;
  "v1.test_helpers.test_clock.internal_failure": TestClock;
  "v1.test_helpers.test_clock.ready": TestClock;
  "v1.topup.canceled": Topup;
  "v1.topup.created": Topup;
  "v1.topup.failed": Topup;
  "v1.topup.reversed": Topup;
  "v1.topup.succeeded": Topup;
  "v1.transfer.created": Transfer;
  "v1.transfer.reversed": Transfer;
  "v1.transfer.updated": Transfer;
  "v2.commerce.product_catalog.imports.failed": ProductCatalogImport;
  "v2.commerce.product_catalog.imports.processing": ProductCatalogImport;
  "v2.commerce.product_catalog.imports.succeeded": ProductCatalogImport;
  "v2.commerce.product_catalog.imports.succeeded_with_errors": ProductCatalogImport;
  "v2.core.account[configuration.customer].capability_status_updated": V2CoreAccount;
  "v2.core.account[configuration.customer].updated": V2CoreAccount;
  "v2.core.account[configuration.merchant].capability_status_updated": V2CoreAccount;
  "v2.core.account[configuration.merchant].updated": V2CoreAccount;
  "v2.core.account[configuration.recipient].capability_status_updated": V2CoreAccount;
  "v2.core.account[configuration.recipient].updated": V2CoreAccount;
  "v2.core.account[defaults].updated": V2CoreAccount;
  "v2.core.account[future_requirements].updated": V2CoreAccount;
  "v2.core.account[identity].updated": V2CoreAccount;
  "v2.core.account[requirements].updated": V2CoreAccount;
  "v2.core.account.closed": V2CoreAccount;
  "v2.core.account.created": V2CoreAccount;
  "v2.core.account.updated": V2CoreAccount;
  "v2.core.account_person.created": AccountPerson;
  "v2.core.account_person.deleted": AccountPerson;
  "v2.core.account_person.updated": AccountPerson;
  "v2.core.event_destination.ping": EventDestination;
  "v2.money_management.adjustment.created": Adjustment;
  "v2.money_management.financial_account.created": FinancialAccount;
  "v2.money_management.financial_account.updated": FinancialAccount;
  "v2.money_management.financial_address.activated": FinancialAddress;
  "v2.money_management.financial_address.failed": FinancialAddress;
  "v2.money_management.inbound_transfer.available": InboundTransfer;
  "v2.money_management.inbound_transfer.bank_debit_failed": InboundTransfer;
  "v2.money_management.inbound_transfer.bank_debit_processing": InboundTransfer;
  "v2.money_management.inbound_transfer.bank_debit_queued": InboundTransfer;
  "v2.money_management.inbound_transfer.bank_debit_returned": InboundTransfer;
  "v2.money_management.inbound_transfer.bank_debit_succeeded": InboundTransfer;
  "v2.money_management.outbound_payment.canceled": OutboundPayment;
  "v2.money_management.outbound_payment.created": OutboundPayment;
  "v2.money_management.outbound_payment.failed": OutboundPayment;
  "v2.money_management.outbound_payment.posted": OutboundPayment;
  "v2.money_management.outbound_payment.returned": OutboundPayment;
  "v2.money_management.outbound_payment.under_review": OutboundPayment;
  "v2.money_management.outbound_payment.updated": OutboundPayment;
  "v2.money_management.payout_intent.canceled": PayoutIntent;
  "v2.money_management.payout_intent.created": PayoutIntent;
  "v2.money_management.payout_intent.pending": PayoutIntent;
  "v2.money_management.payout_intent.posted": PayoutIntent;
  "v2.money_management.payout_intent.processing": PayoutIntent;
  "v2.money_management.payout_intent.requires_action": PayoutIntent;
  "v2.money_management.payout_intent.updated": PayoutIntent;
  "v2.money_management.payout_method.created": PayoutMethod;
  "v2.money_management.payout_method.updated": PayoutMethod;
  "v2.money_management.received_credit.available": ReceivedCredit;
  "v2.money_management.received_credit.failed": ReceivedCredit;
  "v2.money_management.received_credit.returned": ReceivedCredit;
  "v2.money_management.received_credit.succeeded": ReceivedCredit;
  "v2.money_management.recipient_verification.created": RecipientVerification;
  "v2.money_management.recipient_verification.updated": RecipientVerification;
  "v2.money_management.transaction.created": V2MoneyManagementTransaction;
  "v2.money_management.transaction.updated": V2MoneyManagementTransaction;
}

export type V1AccountApplicationAuthorizedEventNotification = EventNotificationAlone<"v1.account.application.authorized">;

export type V1AccountApplicationDeauthorizedEventNotification = EventNotificationAlone<"v1.account.application.deauthorized">;

export type V1AccountExternalAccountCreatedEventNotification = EventNotificationAlone<"v1.account.external_account.created">;

export type V1AccountExternalAccountDeletedEventNotification = EventNotificationAlone<"v1.account.external_account.deleted">;

export type V1AccountExternalAccountUpdatedEventNotification = EventNotificationAlone<"v1.account.external_account.updated">;

export type V1AccountUpdatedEventNotification = EventNotificationAbout<"v1.account.updated">;

export type V1ApplicationFeeCreatedEventNotification = EventNotificationAbout<"v1.application_fee.created">;

export type V1ApplicationFeeRefundUpdatedEventNotification = EventNotificationAbout<"v1.application_fee.refund.updated">;

export type V1ApplicationFeeRefundedEventNotification = EventNotificationAbout<"v1.application_fee.refunded">;

export type V1BalanceAvailableEventNotification = EventNotificationAbout<"v1.balance.available">;

export type V1BalanceSettingsUpdatedEventNotification = EventNotificationAbout<"v1.balance_settings.updated">;

export type V1BillingAlertTriggeredEventNotification = EventNotificationAbout<"v1.billing.alert.triggered">;

export type V1BillingCreditBalanceTransactionCreatedEventNotification = EventNotificationAbout<"v1.billing.credit_balance_transaction.created">;

export type V1BillingCreditGrantCreatedEventNotification = EventNotificationAbout<"v1.billing.credit_grant.created">;

export type V1BillingCreditGrantUpdatedEventNotification = EventNotificationAbout<"v1.billing.credit_grant.updated">;

export type V1BillingMeterCreatedEventNotification = EventNotificationAbout<"v1.billing.meter.created">;

export type V1BillingMeterDeactivatedEventNotification = EventNotificationAbout<"v1.billing.meter.deactivated">;

export type V1BillingMeterErrorReportTriggeredEventNotification = EventNotificationAbout<"v1.billing.meter.error_report_triggered">;

export type V1BillingMeterNoMeterFoundEventNotification = EventNotificationAlone<"v1.billing.meter.no_meter_found">;

export type V1BillingMeterReactivatedEventNotification = EventNotificationAbout<"v1.billing.meter.reactivated">;

export type V1BillingMeterUpdatedEventNotification = EventNotificationAbout<"v1.billing.meter.updated">;

export type V1BillingPortalConfigurationCreatedEventNotification = EventNotificationAbout<"v1.billing_portal.configuration.created">;

export type V1BillingPortalConfigurationUpdatedEventNotification = EventNotificationAbout<"v1.billing_portal.configuration.updated">;

export type V1BillingPortalSessionCreatedEventNotification = EventNotificationAlone<"v1.billing_portal.session.created">;

export type V1CapabilityUpdatedEventNotification = EventNotificationAbout<"v1.capability.updated">;

export type V1CashBalanceFundsAvailableEventNotification = EventNotificationAbout<"v1.cash_balance.funds_available">;

export type V1ChargeCapturedEventNotification = EventNotificationAbout<"v1.charge.captured">;

export type V1ChargeDisputeClosedEventNotification = EventNotificationAbout<"v1.charge.dispute.closed">;

export type V1ChargeDisputeCreatedEventNotification = EventNotificationAbout<"v1.charge.dispute.created">;

export type V1ChargeDisputeFundsReinstatedEventNotification = EventNotificationAbout<"v1.charge.dispute.funds_reinstated">;

export type V1ChargeDisputeFundsWithdrawnEventNotification = EventNotificationAbout<"v1.charge.dispute.funds_withdrawn">;

export type V1ChargeDisputeUpdatedEventNotification = EventNotificationAbout<"v1.charge.dispute.updated">;

export type V1ChargeExpiredEventNotification = EventNotificationAbout<"v1.charge.expired">;

export type V1ChargeFailedEventNotification = EventNotificationAbout<"v1.charge.failed">;

export type V1ChargePendingEventNotification = EventNotificationAbout<"v1.charge.pending">;

export type V1ChargeRefundUpdatedEventNotification = EventNotificationAbout<"v1.charge.refund.updated">;

export type V1ChargeRefundedEventNotification = EventNotificationAbout<"v1.charge.refunded">;

export type V1ChargeSucceededEventNotification = EventNotificationAbout<"v1.charge.succeeded">;

export type V1ChargeUpdatedEventNotification = EventNotificationAbout<"v1.charge.updated">;

export type V1CheckoutSessionAsyncPaymentFailedEventNotification = EventNotificationAbout<"v1.checkout.session.async_payment_failed">;

export type V1CheckoutSessionAsyncPaymentSucceededEventNotification = EventNotificationAbout<"v1.checkout.session.async_payment_succeeded">;

export type V1CheckoutSessionCompletedEventNotification = EventNotificationAbout<"v1.checkout.session.completed">;

export type V1CheckoutSessionExpiredEventNotification = EventNotificationAbout<"v1.checkout.session.expired">;

export type V1ClimateOrderCanceledEventNotification = EventNotificationAbout<"v1.climate.order.canceled">;

export type V1ClimateOrderCreatedEventNotification = EventNotificationAbout<"v1.climate.order.created">;

export type V1ClimateOrderDelayedEventNotification = EventNotificationAbout<"v1.climate.order.delayed">;

export type V1ClimateOrderDeliveredEventNotification = EventNotificationAbout<"v1.climate.order.delivered">;

export type V1ClimateOrderProductSubstitutedEventNotification = EventNotificationAbout<"v1.climate.order.product_substituted">;

export type V1ClimateProductCreatedEventNotification = EventNotificationAbout<"v1.climate.product.created">;

export type V1ClimateProductPricingUpdatedEventNotification = EventNotificationAbout<"v1.climate.product.pricing_updated">;

export type V1CouponCreatedEventNotification = EventNotificationAbout<"v1.coupon.created">;

export type V1CouponDeletedEventNotification = EventNotificationAbout<"v1.coupon.deleted">;

export type V1CouponUpdatedEventNotification = EventNotificationAbout<"v1.coupon.updated">;

export type V1CreditNoteCreatedEventNotification = EventNotificationAbout<"v1.credit_note.created">;

export type V1CreditNoteUpdatedEventNotification = EventNotificationAbout<"v1.credit_note.updated">;

export type V1CreditNoteVoidedEventNotification = EventNotificationAbout<"v1.credit_note.voided">;

export type V1CustomerCreatedEventNotification = EventNotificationAbout<"v1.customer.created">;

export type V1CustomerDeletedEventNotification = EventNotificationAbout<"v1.customer.deleted">;

export type V1CustomerDiscountCreatedEventNotification = EventNotificationAbout<"v1.customer.discount.created">;

export type V1CustomerDiscountDeletedEventNotification = EventNotificationAbout<"v1.customer.discount.deleted">;

export type V1CustomerDiscountSourceChangedEventNotification = EventNotificationAlone<"v1.customer.discount.source_changed">;

export type V1CustomerDiscountUpdatedEventNotification = EventNotificationAbout<"v1.customer.discount.updated">;

export type V1CustomerSubscriptionActiveEventNotification = EventNotificationAbout<"v1.customer.subscription.active">;

export type V1CustomerSubscriptionCancelAtChangedEventNotification = EventNotificationAbout<"v1.customer.subscription.cancel_at_changed">;

export type V1CustomerSubscriptionCreatedEventNotification = EventNotificationAbout<"v1.customer.subscription.created">;

export type V1CustomerSubscriptionDefaultPaymentMethodChangedEventNotification = EventNotificationAbout<"v1.customer.subscription.default_payment_method_changed">;

export type V1CustomerSubscriptionDeletedEventNotification = EventNotificationAbout<"v1.customer.subscription.deleted">;

export type V1CustomerSubscriptionIncompleteEventNotification = EventNotificationAbout<"v1.customer.subscription.incomplete">;

export type V1CustomerSubscriptionIncompleteExpiredEventNotification = EventNotificationAbout<"v1.customer.subscription.incomplete_expired">;

export type V1CustomerSubscriptionItemAddedEventNotification = EventNotificationAbout<"v1.customer.subscription.item_added">;

export type V1CustomerSubscriptionItemPriceChangedEventNotification = EventNotificationAbout<"v1.customer.subscription.item_price_changed">;

export type V1CustomerSubscriptionItemQuantityChangedEventNotification = EventNotificationAbout<"v1.customer.subscription.item_quantity_changed">;

export type V1CustomerSubscriptionItemRemovedEventNotification = EventNotificationAbout<"v1.customer.subscription.item_removed">;

export type V1CustomerSubscriptionItemTaxRatesChangedEventNotification = EventNotificationAbout<"v1.customer.subscription.item_tax_rates_changed">;

export type V1CustomerSubscriptionPastDueEventNotification = EventNotificationAbout<"v1.customer.subscription.past_due">;

export type V1CustomerSubscriptionPausedEventNotification = EventNotificationAbout<"v1.customer.subscription.paused">;

export type V1CustomerSubscriptionPendingUpdateAppliedEventNotification = EventNotificationAbout<"v1.customer.subscription.pending_update_applied">;

export type V1CustomerSubscriptionPendingUpdateExpiredEventNotification = EventNotificationAbout<"v1.customer.subscription.pending_update_expired">;

export type V1CustomerSubscriptionResumedEventNotification = EventNotificationAbout<"v1.customer.subscription.resumed">;

export type V1CustomerSubscriptionTrialWillEndEventNotification = EventNotificationAbout<"v1.customer.subscription.trial_will_end">;

export type V1CustomerSubscriptionTrialingEventNotification = EventNotificationAbout<"v1.customer.subscription.trialing">;

export type V1CustomerSubscriptionUnpaidEventNotification = EventNotificationAbout<"v1.customer.subscription.unpaid">;

export type V1CustomerSubscriptionUpdatedEventNotification = EventNotificationAbout<"v1.customer.subscription.updated">;

export type V1CustomerTaxIdCreatedEventNotification = EventNotificationAbout<"v1.customer.tax_id.created">;

export type V1CustomerTaxIdDeletedEventNotification = EventNotificationAbout<"v1.customer.tax_id.deleted">;

export type V1CustomerTaxIdUpdatedEventNotification = EventNotificationAbout<"v1.customer.tax_id.updated">;

export type V1CustomerUpdatedEventNotification = EventNotificationAbout<"v1.customer.updated">;

export type V1CustomerCashBalanceTransactionCreatedEventNotification = EventNotificationAbout<"v1.customer_cash_balance_transaction.created">;

export type V1EntitlementsActiveEntitlementSummaryEntitlementAddedEventNotification = EventNotificationAlone<"v1.entitlements.active_entitlement_summary.entitlement_added">;

export type V1EntitlementsActiveEntitlementSummaryEntitlementRemovedEventNotification = EventNotificationAlone<"v1.entitlements.active_entitlement_summary.entitlement_removed">;

export type V1EntitlementsActiveEntitlementSummaryUpdatedEventNotification = EventNotificationAlone<"v1.entitlements.active_entitlement_summary.updated">;

export type V1FileCreatedEventNotification = EventNotificationAbout<"v1.file.created">;

export type V1FinancialConnectionsAccountAccountNumbersUpdatedEventNotification = EventNotificationAbout<"v1.financial_connections.account.account_numbers_updated">;

export type V1FinancialConnectionsAccountBalanceRefreshFailedEventNotification = EventNotificationAbout<"v1.financial_connections.account.balance_refresh_failed">;

export type V1FinancialConnectionsAccountBalanceRefreshSucceededEventNotification = EventNotificationAbout<"v1.financial_connections.account.balance_refresh_succeeded">;

export type V1FinancialConnectionsAccountCreatedEventNotification = EventNotificationAbout<"v1.financial_connections.account.created">;

export type V1FinancialConnectionsAccountDeactivatedEventNotification = EventNotificationAbout<"v1.financial_connections.account.deactivated">;

export type V1FinancialConnectionsAccountDisconnectedEventNotification = EventNotificationAbout<"v1.financial_connections.account.disconnected">;

export type V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedEventNotification = EventNotificationAbout<"v1.financial_connections.account.expected_deactivation_date_updated">;

export type V1FinancialConnectionsAccountInferredBalancesRefreshFailedEventNotification = EventNotificationAbout<"v1.financial_connections.account.inferred_balances_refresh_failed">;

export type V1FinancialConnectionsAccountInferredBalancesRefreshSucceededEventNotification = EventNotificationAbout<"v1.financial_connections.account.inferred_balances_refresh_succeeded">;

export type V1FinancialConnectionsAccountOwnershipRefreshFailedEventNotification = EventNotificationAbout<"v1.financial_connections.account.ownership_refresh_failed">;

export type V1FinancialConnectionsAccountOwnershipRefreshSucceededEventNotification = EventNotificationAbout<"v1.financial_connections.account.ownership_refresh_succeeded">;

export type V1FinancialConnectionsAccountReactivatedEventNotification = EventNotificationAbout<"v1.financial_connections.account.reactivated">;

export type V1FinancialConnectionsAccountRefreshedBalanceEventNotification = EventNotificationAbout<"v1.financial_connections.account.refreshed_balance">;

export type V1FinancialConnectionsAccountRefreshedOwnershipEventNotification = EventNotificationAbout<"v1.financial_connections.account.refreshed_ownership">;

export type V1FinancialConnectionsAccountRefreshedTransactionsEventNotification = EventNotificationAbout<"v1.financial_connections.account.refreshed_transactions">;

export type V1FinancialConnectionsAccountRiskIntelligenceRefreshFailedEventNotification = EventNotificationAbout<"v1.financial_connections.account.risk_intelligence_refresh_failed">;

export type V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceededEventNotification = EventNotificationAbout<"v1.financial_connections.account.risk_intelligence_refresh_succeeded">;

export type V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedEventNotification = EventNotificationAbout<"v1.financial_connections.account.supported_payment_method_types_updated">;

export type V1FinancialConnectionsAccountTransactionsRefreshFailedEventNotification = EventNotificationAbout<"v1.financial_connections.account.transactions_refresh_failed">;

export type V1FinancialConnectionsAccountTransactionsRefreshSucceededEventNotification = EventNotificationAbout<"v1.financial_connections.account.transactions_refresh_succeeded">;

export type V1FinancialConnectionsAccountUpcomingAccountNumberExpiryEventNotification = EventNotificationAbout<"v1.financial_connections.account.upcoming_account_number_expiry">;

export type V1FinancialConnectionsAccountUpcomingDeactivationEventNotification = EventNotificationAbout<"v1.financial_connections.account.upcoming_deactivation">;

export type V1IdentityVerificationSessionCanceledEventNotification = EventNotificationAbout<"v1.identity.verification_session.canceled">;

export type V1IdentityVerificationSessionCreatedEventNotification = EventNotificationAbout<"v1.identity.verification_session.created">;

export type V1IdentityVerificationSessionProcessingEventNotification = EventNotificationAbout<"v1.identity.verification_session.processing">;

export type V1IdentityVerificationSessionRedactedEventNotification = EventNotificationAbout<"v1.identity.verification_session.redacted">;

export type V1IdentityVerificationSessionRequiresInputEventNotification = EventNotificationAbout<"v1.identity.verification_session.requires_input">;

export type V1IdentityVerificationSessionVerifiedEventNotification = EventNotificationAbout<"v1.identity.verification_session.verified">;

export type V1InvoiceCreatedEventNotification = EventNotificationAbout<"v1.invoice.created">;

export type V1InvoiceDeletedEventNotification = EventNotificationAbout<"v1.invoice.deleted">;

export type V1InvoiceDiscountAddedEventNotification = EventNotificationAbout<"v1.invoice.discount_added">;

export type V1InvoiceDiscountRemovedEventNotification = EventNotificationAbout<"v1.invoice.discount_removed">;

export type V1InvoiceFinalizationFailedEventNotification = EventNotificationAbout<"v1.invoice.finalization_failed">;

export type V1InvoiceFinalizedEventNotification = EventNotificationAbout<"v1.invoice.finalized">;

export type V1InvoiceLineItemAddedEventNotification = EventNotificationAbout<"v1.invoice.line_item_added">;

export type V1InvoiceLineItemPricingChangedEventNotification = EventNotificationAbout<"v1.invoice.line_item_pricing_changed">;

export type V1InvoiceLineItemQuantityChangedEventNotification = EventNotificationAbout<"v1.invoice.line_item_quantity_changed">;

export type V1InvoiceLineItemRemovedEventNotification = EventNotificationAbout<"v1.invoice.line_item_removed">;

export type V1InvoiceMarkedUncollectibleEventNotification = EventNotificationAbout<"v1.invoice.marked_uncollectible">;

export type V1InvoiceOverdueEventNotification = EventNotificationAbout<"v1.invoice.overdue">;

export type V1InvoiceOverpaidEventNotification = EventNotificationAbout<"v1.invoice.overpaid">;

export type V1InvoicePaidEventNotification = EventNotificationAbout<"v1.invoice.paid">;

export type V1InvoicePaymentActionRequiredEventNotification = EventNotificationAbout<"v1.invoice.payment_action_required">;

export type V1InvoicePaymentAttemptRequiredEventNotification = EventNotificationAbout<"v1.invoice.payment_attempt_required">;

export type V1InvoicePaymentFailedEventNotification = EventNotificationAbout<"v1.invoice.payment_failed">;

export type V1InvoicePaymentSucceededEventNotification = EventNotificationAbout<"v1.invoice.payment_succeeded">;

export type V1InvoiceSentEventNotification = EventNotificationAbout<"v1.invoice.sent">;

export type V1InvoiceUpcomingEventNotification = EventNotificationAlone<"v1.invoice.upcoming">;

export type V1InvoiceUpdatedEventNotification = EventNotificationAbout<"v1.invoice.updated">;

export type V1InvoiceVoidedEventNotification = EventNotificationAbout<"v1.invoice.voided">;

export type V1InvoiceWillBeDueEventNotification = EventNotificationAbout<"v1.invoice.will_be_due">;

export type V1InvoicePaymentCanceledEventNotification = EventNotificationAbout<"v1.invoice_payment.canceled">;

export type V1InvoicePaymentOpenEventNotification = EventNotificationAbout<"v1.invoice_payment.open">;

export type V1InvoicePaymentPaidEventNotification = EventNotificationAbout<"v1.invoice_payment.paid">;

export type V1InvoiceitemAmountChangedEventNotification = EventNotificationAbout<"v1.invoiceitem.amount_changed">;

export type V1InvoiceitemCreatedEventNotification = EventNotificationAbout<"v1.invoiceitem.created">;

export type V1InvoiceitemDeletedEventNotification = EventNotificationAbout<"v1.invoiceitem.deleted">;

export type V1InvoiceitemDiscountAddedEventNotification = EventNotificationAbout<"v1.invoiceitem.discount_added">;

export type V1InvoiceitemDiscountRemovedEventNotification = EventNotificationAbout<"v1.invoiceitem.discount_removed">;

export type V1IssuingAuthorizationCreatedEventNotification = EventNotificationAbout<"v1.issuing_authorization.created">;

export type V1IssuingAuthorizationRequestEventNotification = EventNotificationAbout<"v1.issuing_authorization.request">;

export type V1IssuingAuthorizationUpdatedEventNotification = EventNotificationAbout<"v1.issuing_authorization.updated">;

export type V1IssuingCardCreatedEventNotification = EventNotificationAbout<"v1.issuing_card.created">;

export type V1IssuingCardUpdatedEventNotification = EventNotificationAbout<"v1.issuing_card.updated">;

export type V1IssuingCardholderCreatedEventNotification = EventNotificationAbout<"v1.issuing_cardholder.created">;

export type V1IssuingCardholderUpdatedEventNotification = EventNotificationAbout<"v1.issuing_cardholder.updated">;

export type V1IssuingDisputeClosedEventNotification = EventNotificationAbout<"v1.issuing_dispute.closed">;

export type V1IssuingDisputeCreatedEventNotification = EventNotificationAbout<"v1.issuing_dispute.created">;

export type V1IssuingDisputeFundsReinstatedEventNotification = EventNotificationAbout<"v1.issuing_dispute.funds_reinstated">;

export type V1IssuingDisputeFundsRescindedEventNotification = EventNotificationAbout<"v1.issuing_dispute.funds_rescinded">;

export type V1IssuingDisputeSubmittedEventNotification = EventNotificationAbout<"v1.issuing_dispute.submitted">;

export type V1IssuingDisputeUpdatedEventNotification = EventNotificationAbout<"v1.issuing_dispute.updated">;

export type V1IssuingPersonalizationDesignActivatedEventNotification = EventNotificationAbout<"v1.issuing_personalization_design.activated">;

export type V1IssuingPersonalizationDesignDeactivatedEventNotification = EventNotificationAbout<"v1.issuing_personalization_design.deactivated">;

export type V1IssuingPersonalizationDesignRejectedEventNotification = EventNotificationAbout<"v1.issuing_personalization_design.rejected">;

export type V1IssuingPersonalizationDesignUpdatedEventNotification = EventNotificationAbout<"v1.issuing_personalization_design.updated">;

export type V1IssuingTokenCreatedEventNotification = EventNotificationAbout<"v1.issuing_token.created">;

export type V1IssuingTokenUpdatedEventNotification = EventNotificationAbout<"v1.issuing_token.updated">;

export type V1IssuingTransactionCreatedEventNotification = EventNotificationAbout<"v1.issuing_transaction.created">;

export type V1IssuingTransactionPurchaseDetailsReceiptUpdatedEventNotification = EventNotificationAbout<"v1.issuing_transaction.purchase_details_receipt_updated">;

export type V1IssuingTransactionUpdatedEventNotification = EventNotificationAbout<"v1.issuing_transaction.updated">;

export type V1MandateUpdatedEventNotification = EventNotificationAbout<"v1.mandate.updated">;

export type V1PaymentIntentAmountCapturableUpdatedEventNotification = EventNotificationAbout<"v1.payment_intent.amount_capturable_updated">;

export type V1PaymentIntentCanceledEventNotification = EventNotificationAbout<"v1.payment_intent.canceled">;

export type V1PaymentIntentCreatedEventNotification = EventNotificationAbout<"v1.payment_intent.created">;

export type V1PaymentIntentPartiallyFundedEventNotification = EventNotificationAbout<"v1.payment_intent.partially_funded">;

export type V1PaymentIntentPaymentFailedEventNotification = EventNotificationAbout<"v1.payment_intent.payment_failed">;

export type V1PaymentIntentProcessingEventNotification = EventNotificationAbout<"v1.payment_intent.processing">;

export type V1PaymentIntentRequiresActionEventNotification = EventNotificationAbout<"v1.payment_intent.requires_action">;

export type V1PaymentIntentSucceededEventNotification = EventNotificationAbout<"v1.payment_intent.succeeded">;

export type V1PaymentLinkCreatedEventNotification = EventNotificationAbout<"v1.payment_link.created">;

export type V1PaymentLinkUpdatedEventNotification = EventNotificationAbout<"v1.payment_link.updated">;

export type V1PaymentMethodAttachedEventNotification = EventNotificationAbout<"v1.payment_method.attached">;

export type V1PaymentMethodAutomaticallyUpdatedEventNotification = EventNotificationAbout<"v1.payment_method.automatically_updated">;

export type V1PaymentMethodDetachedEventNotification = EventNotificationAbout<"v1.payment_method.detached">;

export type V1PaymentMethodUpdatedEventNotification = EventNotificationAbout<"v1.payment_method.updated">;

export type V1PayoutCanceledEventNotification = EventNotificationAbout<"v1.payout.canceled">;

export type V1PayoutCreatedEventNotification = EventNotificationAbout<"v1.payout.created">;

export type V1PayoutFailedEventNotification = EventNotificationAbout<"v1.payout.failed">;

export type V1PayoutPaidEventNotification = EventNotificationAbout<"v1.payout.paid">;

export type V1PayoutReconciliationCompletedEventNotification = EventNotificationAbout<"v1.payout.reconciliation_completed">;

export type V1PayoutUpdatedEventNotification = EventNotificationAbout<"v1.payout.updated">;

export type V1PersonCreatedEventNotification = EventNotificationAbout<"v1.person.created">;

export type V1PersonDeletedEventNotification = EventNotificationAbout<"v1.person.deleted">;

export type V1PersonUpdatedEventNotification = EventNotificationAbout<"v1.person.updated">;

export type V1PlanCreatedEventNotification = EventNotificationAbout<"v1.plan.created">;

export type V1PlanDeletedEventNotification = EventNotificationAbout<"v1.plan.deleted">;

export type V1PlanUpdatedEventNotification = EventNotificationAbout<"v1.plan.updated">;

export type V1PriceActivatedEventNotification = EventNotificationAbout<"v1.price.activated">;

export type V1PriceCreatedEventNotification = EventNotificationAbout<"v1.price.created">;

export type V1PriceDeactivatedEventNotification = EventNotificationAbout<"v1.price.deactivated">;

export type V1PriceDeletedEventNotification = EventNotificationAbout<"v1.price.deleted">;

export type V1PriceLookupKeyChangedEventNotification = EventNotificationAbout<"v1.price.lookup_key_changed">;

export type V1PriceTaxBehaviorChangedEventNotification = EventNotificationAbout<"v1.price.tax_behavior_changed">;

export type V1PriceUpdatedEventNotification = EventNotificationAbout<"v1.price.updated">;

export type V1ProductActivatedEventNotification = EventNotificationAbout<"v1.product.activated">;

export type V1ProductCreatedEventNotification = EventNotificationAbout<"v1.product.created">;

export type V1ProductDeactivatedEventNotification = EventNotificationAbout<"v1.product.deactivated">;

export type V1ProductDefaultPriceChangedEventNotification = EventNotificationAbout<"v1.product.default_price_changed">;

export type V1ProductDeletedEventNotification = EventNotificationAbout<"v1.product.deleted">;

export type V1ProductTaxCodeChangedEventNotification = EventNotificationAbout<"v1.product.tax_code_changed">;

export type V1ProductUpdatedEventNotification = EventNotificationAbout<"v1.product.updated">;

export type V1PromotionCodeCreatedEventNotification = EventNotificationAbout<"v1.promotion_code.created">;

export type V1PromotionCodeFullyRedeemedEventNotification = EventNotificationAbout<"v1.promotion_code.fully_redeemed">;

export type V1PromotionCodeUpdatedEventNotification = EventNotificationAbout<"v1.promotion_code.updated">;

export type V1QuoteAcceptedEventNotification = EventNotificationAbout<"v1.quote.accepted">;

export type V1QuoteCanceledEventNotification = EventNotificationAbout<"v1.quote.canceled">;

export type V1QuoteCreatedEventNotification = EventNotificationAbout<"v1.quote.created">;

export type V1QuoteFinalizedEventNotification = EventNotificationAbout<"v1.quote.finalized">;

export type V1RadarEarlyFraudWarningCreatedEventNotification = EventNotificationAbout<"v1.radar.early_fraud_warning.created">;

export type V1RadarEarlyFraudWarningUpdatedEventNotification = EventNotificationAbout<"v1.radar.early_fraud_warning.updated">;

export type V1RefundCreatedEventNotification = EventNotificationAbout<"v1.refund.created">;

export type V1RefundFailedEventNotification = EventNotificationAbout<"v1.refund.failed">;

export type V1RefundUpdatedEventNotification = EventNotificationAbout<"v1.refund.updated">;

export type V1ReviewClosedEventNotification = EventNotificationAbout<"v1.review.closed">;

export type V1ReviewOpenedEventNotification = EventNotificationAbout<"v1.review.opened">;

export type V1SetupIntentCanceledEventNotification = EventNotificationAbout<"v1.setup_intent.canceled">;

export type V1SetupIntentCreatedEventNotification = EventNotificationAbout<"v1.setup_intent.created">;

export type V1SetupIntentRequiresActionEventNotification = EventNotificationAbout<"v1.setup_intent.requires_action">;

export type V1SetupIntentSetupFailedEventNotification = EventNotificationAbout<"v1.setup_intent.setup_failed">;

export type V1SetupIntentSucceededEventNotification = EventNotificationAbout<"v1.setup_intent.succeeded">;

export type V1SigmaScheduledQueryRunCreatedEventNotification = EventNotificationAbout<"v1.sigma.scheduled_query_run.created">;

export type V1SourceCanceledEventNotification = EventNotificationAbout<"v1.source.canceled">;

export type V1SourceChargeableEventNotification = EventNotificationAbout<"v1.source.chargeable">;

export type V1SourceFailedEventNotification = EventNotificationAbout<"v1.source.failed">;

export type V1SourceRefundAttributesRequiredEventNotification = EventNotificationAbout<"v1.source.refund_attributes_required">;

export type V1SubscriptionScheduleAbortedEventNotification = EventNotificationAbout<"v1.subscription_schedule.aborted">;

export type V1SubscriptionScheduleCanceledEventNotification = EventNotificationAbout<"v1.subscription_schedule.canceled">;

export type V1SubscriptionScheduleCompletedEventNotification = EventNotificationAbout<"v1.subscription_schedule.completed">;

export type V1SubscriptionScheduleCreatedEventNotification = EventNotificationAbout<"v1.subscription_schedule.created">;

export type V1SubscriptionScheduleExpiringEventNotification = EventNotificationAbout<"v1.subscription_schedule.expiring">;

export type V1SubscriptionSchedulePhaseAddedEventNotification = EventNotificationAbout<"v1.subscription_schedule.phase_added">;

export type V1SubscriptionSchedulePhaseDefaultTaxRatesChangedEventNotification = EventNotificationAbout<"v1.subscription_schedule.phase_default_tax_rates_changed">;

export type V1SubscriptionSchedulePhaseEndDateChangedEventNotification = EventNotificationAbout<"v1.subscription_schedule.phase_end_date_changed">;

export type V1SubscriptionSchedulePhaseRemovedEventNotification = EventNotificationAbout<"v1.subscription_schedule.phase_removed">;

export type V1SubscriptionSchedulePhaseTrialEndChangedEventNotification = EventNotificationAbout<"v1.subscription_schedule.phase_trial_end_changed">;

export type V1SubscriptionScheduleReleasedEventNotification = EventNotificationAbout<"v1.subscription_schedule.released">;

export type V1SubscriptionScheduleUpdatedEventNotification = EventNotificationAbout<"v1.subscription_schedule.updated">;

export type V1TaxSettingsUpdatedEventNotification = EventNotificationAbout<"v1.tax.settings.updated">;

export type V1TaxRateCreatedEventNotification = EventNotificationAbout<"v1.tax_rate.created">;

export type V1TaxRateUpdatedEventNotification = EventNotificationAbout<"v1.tax_rate.updated">;

export type V1TerminalReaderActionFailedEventNotification = EventNotificationAbout<"v1.terminal.reader.action_failed">;

export type V1TerminalReaderActionSucceededEventNotification = EventNotificationAbout<"v1.terminal.reader.action_succeeded">;

export type V1TerminalReaderActionUpdatedEventNotification = EventNotificationAbout<"v1.terminal.reader.action_updated">;

export type V1TestHelpersTestClockAdvancingEventNotification = EventNotificationAbout<"v1.test_helpers.test_clock.advancing">;

export type V1TestHelpersTestClockCreatedEventNotification = EventNotificationAbout<"v1.test_helpers.test_clock.created">;

export type V1TestHelpersTestClockDeletedEventNotification = EventNotificationAbout<"v1.test_helpers.test_clock.deleted">;

export type V1TestHelpersTestClockInternalFailureEventNotification = EventNotificationAbout<"v1.test_helpers.test_clock.internal_failure">;

export type V1TestHelpersTestClockReadyEventNotification = EventNotificationAbout<"v1.test_helpers.test_clock.ready">;

export type V1TopupCanceledEventNotification = EventNotificationAbout<"v1.topup.canceled">;

export type V1TopupCreatedEventNotification = EventNotificationAbout<"v1.topup.created">;

export type V1TopupFailedEventNotification = EventNotificationAbout<"v1.topup.failed">;

export type V1TopupReversedEventNotification = EventNotificationAbout<"v1.topup.reversed">;

export type V1TopupSucceededEventNotification = EventNotificationAbout<"v1.topup.succeeded">;

export type V1TransferCreatedEventNotification = EventNotificationAbout<"v1.transfer.created">;

export type V1TransferReversedEventNotification = EventNotificationAbout<"v1.transfer.reversed">;

export type V1TransferUpdatedEventNotification = EventNotificationAbout<"v1.transfer.updated">;

export type V2CommerceProductCatalogImportsFailedEventNotification = EventNotificationAbout<"v2.commerce.product_catalog.imports.failed">;

export type V2CommerceProductCatalogImportsProcessingEventNotification = EventNotificationAbout<"v2.commerce.product_catalog.imports.processing">;

export type V2CommerceProductCatalogImportsSucceededEventNotification = EventNotificationAbout<"v2.commerce.product_catalog.imports.succeeded">;

export type V2CommerceProductCatalogImportsSucceededWithErrorsEventNotification = EventNotificationAbout<"v2.commerce.product_catalog.imports.succeeded_with_errors">;

export type V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventNotification = EventNotificationAbout<"v2.core.account[configuration.customer].capability_status_updated">;

export type V2CoreAccountIncludingConfigurationCustomerUpdatedEventNotification = EventNotificationAbout<"v2.core.account[configuration.customer].updated">;

export type V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventNotification = EventNotificationAbout<"v2.core.account[configuration.merchant].capability_status_updated">;

export type V2CoreAccountIncludingConfigurationMerchantUpdatedEventNotification = EventNotificationAbout<"v2.core.account[configuration.merchant].updated">;

export type V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventNotification = EventNotificationAbout<"v2.core.account[configuration.recipient].capability_status_updated">;

export type V2CoreAccountIncludingConfigurationRecipientUpdatedEventNotification = EventNotificationAbout<"v2.core.account[configuration.recipient].updated">;

export type V2CoreAccountIncludingDefaultsUpdatedEventNotification = EventNotificationAbout<"v2.core.account[defaults].updated">;

export type V2CoreAccountIncludingFutureRequirementsUpdatedEventNotification = EventNotificationAbout<"v2.core.account[future_requirements].updated">;

export type V2CoreAccountIncludingIdentityUpdatedEventNotification = EventNotificationAbout<"v2.core.account[identity].updated">;

export type V2CoreAccountIncludingRequirementsUpdatedEventNotification = EventNotificationAbout<"v2.core.account[requirements].updated">;

export type V2CoreAccountClosedEventNotification = EventNotificationAbout<"v2.core.account.closed">;

export type V2CoreAccountCreatedEventNotification = EventNotificationAbout<"v2.core.account.created">;

export type V2CoreAccountUpdatedEventNotification = EventNotificationAbout<"v2.core.account.updated">;

export type V2CoreAccountLinkReturnedEventNotification = EventNotificationAlone<"v2.core.account_link.returned">;

export type V2CoreAccountPersonCreatedEventNotification = EventNotificationAbout<"v2.core.account_person.created">;

export type V2CoreAccountPersonDeletedEventNotification = EventNotificationAbout<"v2.core.account_person.deleted">;

export type V2CoreAccountPersonUpdatedEventNotification = EventNotificationAbout<"v2.core.account_person.updated">;

export type V2CoreEventDestinationPingEventNotification = EventNotificationAbout<"v2.core.event_destination.ping">;

export type V2MoneyManagementAdjustmentCreatedEventNotification = EventNotificationAbout<"v2.money_management.adjustment.created">;

export type V2MoneyManagementFinancialAccountCreatedEventNotification = EventNotificationAbout<"v2.money_management.financial_account.created">;

export type V2MoneyManagementFinancialAccountUpdatedEventNotification = EventNotificationAbout<"v2.money_management.financial_account.updated">;

export type V2MoneyManagementFinancialAddressActivatedEventNotification = EventNotificationAbout<"v2.money_management.financial_address.activated">;

export type V2MoneyManagementFinancialAddressFailedEventNotification = EventNotificationAbout<"v2.money_management.financial_address.failed">;

export type V2MoneyManagementInboundTransferAvailableEventNotification = EventNotificationAbout<"v2.money_management.inbound_transfer.available">;

export type V2MoneyManagementInboundTransferBankDebitFailedEventNotification = EventNotificationAbout<"v2.money_management.inbound_transfer.bank_debit_failed">;

export type V2MoneyManagementInboundTransferBankDebitProcessingEventNotification = EventNotificationAbout<"v2.money_management.inbound_transfer.bank_debit_processing">;

export type V2MoneyManagementInboundTransferBankDebitQueuedEventNotification = EventNotificationAbout<"v2.money_management.inbound_transfer.bank_debit_queued">;

export type V2MoneyManagementInboundTransferBankDebitReturnedEventNotification = EventNotificationAbout<"v2.money_management.inbound_transfer.bank_debit_returned">;

export type V2MoneyManagementInboundTransferBankDebitSucceededEventNotification = EventNotificationAbout<"v2.money_management.inbound_transfer.bank_debit_succeeded">;

export type V2MoneyManagementOutboundPaymentCanceledEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.canceled">;

export type V2MoneyManagementOutboundPaymentCreatedEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.created">;

export type V2MoneyManagementOutboundPaymentFailedEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.failed">;

export type V2MoneyManagementOutboundPaymentPostedEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.posted">;

export type V2MoneyManagementOutboundPaymentReturnedEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.returned">;

export type V2MoneyManagementOutboundPaymentUnderReviewEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.under_review">;

export type V2MoneyManagementOutboundPaymentUpdatedEventNotification = EventNotificationAbout<"v2.money_management.outbound_payment.updated">;

export type V2MoneyManagementPayoutIntentCanceledEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.canceled">;

export type V2MoneyManagementPayoutIntentCreatedEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.created">;

export type V2MoneyManagementPayoutIntentPendingEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.pending">;

export type V2MoneyManagementPayoutIntentPostedEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.posted">;

export type V2MoneyManagementPayoutIntentProcessingEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.processing">;

export type V2MoneyManagementPayoutIntentRequiresActionEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.requires_action">;

export type V2MoneyManagementPayoutIntentUpdatedEventNotification = EventNotificationAbout<"v2.money_management.payout_intent.updated">;

export type V2MoneyManagementPayoutMethodCreatedEventNotification = EventNotificationAbout<"v2.money_management.payout_method.created">;

export type V2MoneyManagementPayoutMethodUpdatedEventNotification = EventNotificationAbout<"v2.money_management.payout_method.updated">;

export type V2MoneyManagementReceivedCreditAvailableEventNotification = EventNotificationAbout<"v2.money_management.received_credit.available">;

export type V2MoneyManagementReceivedCreditFailedEventNotification = EventNotificationAbout<"v2.money_management.received_credit.failed">;

export type V2MoneyManagementReceivedCreditReturnedEventNotification = EventNotificationAbout<"v2.money_management.received_credit.returned">;

export type V2MoneyManagementReceivedCreditSucceededEventNotification = EventNotificationAbout<"v2.money_management.received_credit.succeeded">;

export type V2MoneyManagementRecipientVerificationCreatedEventNotification = EventNotificationAbout<"v2.money_management.recipient_verification.created">;

export type V2MoneyManagementRecipientVerificationUpdatedEventNotification = EventNotificationAbout<"v2.money_management.recipient_verification.updated">;

export type V2MoneyManagementTransactionCreatedEventNotification = EventNotificationAbout<"v2.money_management.transaction.created">;

export type V2MoneyManagementTransactionUpdatedEventNotification = EventNotificationAbout<"v2.money_management.transaction.updated">;

/** The notification of an event that is about an object. */
export interface EventNotificationAbout<Type extends keyof RelatedObjects>
  extends EventNotificationBase<EventMap[Type], RelatedObjects[Type]> {
  type: Type;
  related_object: RelatedObject;
}

/** The notification of an event that is about no object. */
export interface EventNotificationAlone<Type extends keyof EventMap>
  extends EventNotificationBase<EventMap[Type], null> {
  type: Type;
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
