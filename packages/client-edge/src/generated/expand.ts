// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandPaths } from "../expand.ts";

/** What `expand` may name in each object, by the value of its field `object`. */
export interface ExpandableFields {
  list: "data";
  account:
    | "company.verification.document.back"
    | "company.verification.document.front"
    | "external_accounts"
    | "individual"
    | "settings.branding.icon"
    | "settings.branding.logo"
    | "settings.invoices.default_account_tax_ids";
  application_fee:
    | "account"
    | "application"
    | "balance_transaction"
    | "charge"
    | "originating_transaction"
    | "refunds";
  balance_transaction: "source";
  bank_account: "account" | "customer";
  "billing.alert": "usage_threshold.filters.customer" | "usage_threshold.meter";
  "billing.alert_triggered": "alert";
  "billing.credit_balance_summary": "customer";
  "billing.credit_balance_transaction":
    | "credit.credits_application_invoice_voided.invoice"
    | "credit_grant"
    | "debit.credits_applied.invoice"
    | "test_clock";
  "billing.credit_grant": "customer" | "test_clock";
  "billing_portal.configuration":
    | "application"
    | "features.subscription_cancel.cancellation_reason.feedback_options";
  "billing_portal.session": "configuration";
  capability: "account";
  card: "account" | "customer";
  charge:
    | "application"
    | "application_fee"
    | "balance_transaction"
    | "customer"
    | "failure_balance_transaction"
    | "on_behalf_of"
    | "outcome.rule"
    | "payment_intent"
    | "payment_method_details.bancontact.generated_sepa_debit"
    | "payment_method_details.bancontact.generated_sepa_debit_mandate"
    | "payment_method_details.card.mandate"
    | "payment_method_details.ideal.generated_sepa_debit"
    | "payment_method_details.ideal.generated_sepa_debit_mandate"
    | "payment_method_details.sofort.generated_sepa_debit"
    | "payment_method_details.sofort.generated_sepa_debit_mandate"
    | "payment_method_details.us_bank_account.mandate"
    | "refunds"
    | "review"
    | "source"
    | "source_transfer"
    | "transfer"
    | "transfer_data.destination";
  "checkout.session":
    | "automatic_tax.liability.account"
    | "customer"
    | "discounts.coupon"
    | "discounts.promotion_code"
    | "invoice"
    | "invoice_creation.invoice_data.account_tax_ids"
    | "invoice_creation.invoice_data.issuer.account"
    | "line_items"
    | "payment_intent"
    | "payment_link"
    | "setup_intent"
    | "shipping_cost.shipping_rate"
    | "shipping_options.shipping_rate"
    | "subscription"
    | "total_details.breakdown.discounts.discount";
  "climate.order": "product";
  confirmation_token:
    | "payment_method_preview.card.generated_from.setup_attempt"
    | "payment_method_preview.customer"
    | "payment_method_preview.sepa_debit.generated_from.charge"
    | "payment_method_preview.sepa_debit.generated_from.setup_attempt";
  connect_collection_transfer: "destination";
  coupon: "applies_to" | "currency_options";
  credit_note:
    | "customer"
    | "customer_balance_transaction"
    | "discount_amounts.discount"
    | "invoice"
    | "lines"
    | "pretax_credit_amounts.credit_balance_transaction"
    | "pretax_credit_amounts.discount"
    | "refunds.refund"
    | "shipping_cost.shipping_rate";
  credit_note_line_item:
    | "discount_amounts.discount"
    | "pretax_credit_amounts.credit_balance_transaction"
    | "pretax_credit_amounts.discount";
  customer:
    | "cash_balance"
    | "default_source"
    | "discount"
    | "invoice_credit_balance"
    | "invoice_settings.default_payment_method"
    | "sources"
    | "subscriptions"
    | "tax"
    | "tax_ids"
    | "test_clock";
  customer_balance_transaction: "checkout_session" | "credit_note" | "customer" | "invoice";
  customer_cash_balance_transaction:
    | "adjusted_for_overdraft.balance_transaction"
    | "adjusted_for_overdraft.linked_transaction"
    | "applied_to_payment.payment_intent"
    | "customer"
    | "refunded_from_payment.refund"
    | "transferred_to_balance.balance_transaction"
    | "unapplied_from_payment.payment_intent";
  customer_session: "customer";
  discount: "customer" | "promotion_code" | "source.coupon";
  dispute:
    | "balance_transactions"
    | "charge"
    | "evidence.cancellation_policy"
    | "evidence.customer_communication"
    | "evidence.customer_signature"
    | "evidence.duplicate_charge_documentation"
    | "evidence.receipt"
    | "evidence.refund_policy"
    | "evidence.service_documentation"
    | "evidence.shipping_documentation"
    | "evidence.uncategorized_file"
    | "payment_intent";
  "entitlements.active_entitlement": "feature";
  "entitlements.active_entitlement_summary": "entitlements";
  fee_refund: "balance_transaction" | "fee";
  file: "links";
  file_link: "file";
  "financial_connections.account":
    | "account_holder.account"
    | "account_holder.customer"
    | "ownership";
  "financial_connections.session":
    | "account_holder.account"
    | "account_holder.customer"
    | "accounts"
    | "bank_account_token";
  "identity.verification_session": "last_verification_report";
  invoice:
    | "account_tax_ids"
    | "application"
    | "automatic_tax.liability.account"
    | "customer"
    | "default_payment_method"
    | "default_source"
    | "discounts"
    | "from_invoice.invoice"
    | "issuer.account"
    | "last_finalization_error.payment_intent"
    | "last_finalization_error.payment_method"
    | "last_finalization_error.setup_intent"
    | "last_finalization_error.source"
    | "latest_revision"
    | "lines"
    | "on_behalf_of"
    | "parent.subscription_details.subscription"
    | "payments"
    | "shipping_cost.shipping_rate"
    | "test_clock"
    | "total_discount_amounts.discount"
    | "total_pretax_credit_amounts.credit_balance_transaction"
    | "total_pretax_credit_amounts.discount";
  invoice_payment:
    | "invoice"
    | "payment.charge"
    | "payment.payment_intent"
    | "payment.payment_record";
  invoiceitem:
    | "customer"
    | "discounts"
    | "invoice"
    | "pricing.price_details.price"
    | "proration_details.discount_amounts.discount"
    | "test_clock";
  "issuing.authorization":
    | "balance_transactions"
    | "card"
    | "cardholder"
    | "token"
    | "transactions";
  "issuing.card":
    | "cardholder"
    | "cvc"
    | "number"
    | "personalization_design"
    | "replaced_by"
    | "replacement_for";
  "issuing.cardholder":
    | "individual.verification.document.back"
    | "individual.verification.document.front";
  "issuing.dispute":
    | "balance_transactions"
    | "evidence.canceled.additional_documentation"
    | "evidence.duplicate.additional_documentation"
    | "evidence.duplicate.card_statement"
    | "evidence.duplicate.cash_receipt"
    | "evidence.duplicate.check_image"
    | "evidence.fraudulent.additional_documentation"
    | "evidence.merchandise_not_as_described.additional_documentation"
    | "evidence.no_valid_authorization.additional_documentation"
    | "evidence.not_received.additional_documentation"
    | "evidence.other.additional_documentation"
    | "evidence.service_not_as_described.additional_documentation"
    | "transaction";
  "issuing.personalization_design": "card_logo" | "physical_bundle";
  "issuing.token": "card";
  "issuing.transaction":
    | "authorization"
    | "balance_transaction"
    | "card"
    | "cardholder"
    | "dispute"
    | "token";
  item: "discounts.discount" | "price";
  line_item:
    | "discount_amounts.discount"
    | "discounts"
    | "pretax_credit_amounts.credit_balance_transaction"
    | "pretax_credit_amounts.discount"
    | "pricing.price_details.price"
    | "subscription";
  mandate: "payment_method";
  order:
    | "application"
    | "automatic_tax"
    | "billing_details.address"
    | "client_permissions"
    | "customer"
    | "discounts"
    | "line_items"
    | "payment.payment_intent"
    | "payment.settings.automatic_payment_methods"
    | "payment.settings.payment_method_options.acss_debit"
    | "payment.settings.payment_method_options.afterpay_clearpay"
    | "payment.settings.payment_method_options.alipay"
    | "payment.settings.payment_method_options.bancontact"
    | "payment.settings.payment_method_options.card"
    | "payment.settings.payment_method_options.customer_balance"
    | "payment.settings.payment_method_options.ideal"
    | "payment.settings.payment_method_options.klarna"
    | "payment.settings.payment_method_options.link"
    | "payment.settings.payment_method_options.oxxo"
    | "payment.settings.payment_method_options.p24"
    | "payment.settings.payment_method_options.paypal"
    | "payment.settings.payment_method_options.sepa_debit"
    | "payment.settings.payment_method_options.sofort"
    | "payment.settings.payment_method_options.wechat_pay"
    | "payment.settings.transfer_data.destination"
    | "shipping_cost.shipping_rate"
    | "shipping_cost.taxes.rate"
    | "shipping_details.address"
    | "tax_details.tax_ids"
    | "total_details.breakdown.discounts.discount"
    | "total_details.breakdown.taxes.rate";
  payment_attempt_record:
    | "payment_method_details.bancontact.generated_sepa_debit"
    | "payment_method_details.bancontact.generated_sepa_debit_mandate"
    | "payment_method_details.ideal.generated_sepa_debit"
    | "payment_method_details.ideal.generated_sepa_debit_mandate"
    | "payment_method_details.sofort.generated_sepa_debit"
    | "payment_method_details.sofort.generated_sepa_debit_mandate"
    | "payment_method_details.us_bank_account.mandate";
  payment_intent:
    | "amount_details.line_items"
    | "application"
    | "customer"
    | "last_payment_error.payment_intent"
    | "last_payment_error.payment_method"
    | "last_payment_error.setup_intent"
    | "last_payment_error.source"
    | "latest_charge"
    | "on_behalf_of"
    | "payment_method"
    | "payment_record"
    | "review"
    | "source"
    | "transfer_data.destination";
  payment_link:
    | "application"
    | "automatic_tax.liability.account"
    | "invoice_creation.invoice_data.account_tax_ids"
    | "invoice_creation.invoice_data.issuer.account"
    | "line_items"
    | "on_behalf_of"
    | "shipping_options.shipping_rate"
    | "subscription_data.invoice_settings.account_tax_ids"
    | "subscription_data.invoice_settings.issuer.account"
    | "transfer_data.destination";
  payment_method:
    | "card.generated_from.setup_attempt"
    | "customer"
    | "sepa_debit.generated_from.charge"
    | "sepa_debit.generated_from.setup_attempt";
  payment_record:
    | "payment_method_details.bancontact.generated_sepa_debit"
    | "payment_method_details.bancontact.generated_sepa_debit_mandate"
    | "payment_method_details.ideal.generated_sepa_debit"
    | "payment_method_details.ideal.generated_sepa_debit_mandate"
    | "payment_method_details.sofort.generated_sepa_debit"
    | "payment_method_details.sofort.generated_sepa_debit_mandate"
    | "payment_method_details.us_bank_account.mandate";
  payout:
    | "application_fee"
    | "balance_transaction"
    | "destination"
    | "failure_balance_transaction"
    | "original_payout"
    | "reversed_by";
  person:
    | "verification.additional_document.back"
    | "verification.additional_document.front"
    | "verification.document.back"
    | "verification.document.front";
  plan: "product" | "tiers";
  price: "currency_options" | "product" | "tiers";
  product: "default_price" | "tax_code";
  "product_catalog.trial_offer": "end_behavior.transition.price" | "price";
  promotion_code: "customer" | "promotion.coupon";
  quote:
    | "application"
    | "automatic_tax.liability.account"
    | "computed.upfront.line_items"
    | "customer"
    | "default_tax_rates"
    | "discounts"
    | "from_quote.quote"
    | "invoice"
    | "invoice_settings.issuer.account"
    | "line_items"
    | "on_behalf_of"
    | "subscription"
    | "subscription_schedule"
    | "test_clock"
    | "total_details.breakdown.discounts.discount"
    | "transfer_data.destination";
  "radar.early_fraud_warning": "charge" | "payment_intent";
  "radar.payment_evaluation": "payment_details.payment_method_details.payment_method";
  refund:
    | "balance_transaction"
    | "charge"
    | "customer"
    | "failure_balance_transaction"
    | "payment_intent"
    | "payment_method"
    | "source_transfer_reversal"
    | "transfer_reversal";
  "reporting.report_run": "result";
  "reserve.hold": "reserve_plan" | "source_charge";
  "reserve.release":
    | "reserve_hold"
    | "reserve_plan"
    | "source_transaction.dispute"
    | "source_transaction.refund";
  review: "charge" | "payment_intent";
  scheduled_query_run: "file";
  setup_attempt:
    | "application"
    | "customer"
    | "on_behalf_of"
    | "payment_method"
    | "payment_method_details.bancontact.generated_sepa_debit"
    | "payment_method_details.bancontact.generated_sepa_debit_mandate"
    | "payment_method_details.card_present.generated_card"
    | "payment_method_details.ideal.generated_sepa_debit"
    | "payment_method_details.ideal.generated_sepa_debit_mandate"
    | "payment_method_details.sofort.generated_sepa_debit"
    | "payment_method_details.sofort.generated_sepa_debit_mandate"
    | "setup_error.payment_intent"
    | "setup_error.payment_method"
    | "setup_error.setup_intent"
    | "setup_error.source"
    | "setup_intent";
  setup_intent:
    | "application"
    | "customer"
    | "last_setup_error.payment_intent"
    | "last_setup_error.payment_method"
    | "last_setup_error.setup_intent"
    | "last_setup_error.source"
    | "latest_attempt"
    | "mandate"
    | "on_behalf_of"
    | "payment_method"
    | "single_use_mandate";
  shipping_rate: "fixed_amount.currency_options" | "tax_code";
  sku: "inventory" | "package_dimensions" | "product";
  subscription:
    | "application"
    | "automatic_tax.liability.account"
    | "billing_schedules.applies_to.price"
    | "cancellation_details.feedback_option"
    | "customer"
    | "default_payment_method"
    | "default_source"
    | "default_tax_rates"
    | "discounts"
    | "invoice_settings.account_tax_ids"
    | "invoice_settings.issuer.account"
    | "items"
    | "latest_invoice"
    | "on_behalf_of"
    | "pending_setup_intent"
    | "pending_update.discount"
    | "pending_update.discounts"
    | "pending_update.subscription_items"
    | "schedule"
    | "test_clock"
    | "transfer_data.destination";
  subscription_item: "discounts" | "plan" | "price";
  subscription_schedule:
    | "application"
    | "customer"
    | "default_settings.automatic_tax.liability.account"
    | "default_settings.default_payment_method"
    | "default_settings.invoice_settings.account_tax_ids"
    | "default_settings.invoice_settings.issuer.account"
    | "default_settings.on_behalf_of"
    | "default_settings.transfer_data.destination"
    | "phases.add_invoice_items.discounts.coupon"
    | "phases.add_invoice_items.discounts.discount"
    | "phases.add_invoice_items.discounts.promotion_code"
    | "phases.add_invoice_items.price"
    | "phases.add_invoice_items.tax_rates"
    | "phases.automatic_tax.liability.account"
    | "phases.default_payment_method"
    | "phases.default_tax_rates"
    | "phases.discounts.coupon"
    | "phases.discounts.discount"
    | "phases.discounts.promotion_code"
    | "phases.invoice_settings.account_tax_ids"
    | "phases.invoice_settings.issuer.account"
    | "phases.items.discounts.coupon"
    | "phases.items.discounts.discount"
    | "phases.items.discounts.promotion_code"
    | "phases.items.plan"
    | "phases.items.price"
    | "phases.items.tax_rates"
    | "phases.on_behalf_of"
    | "phases.transfer_data.destination"
    | "subscription"
    | "test_clock";
  "tax.calculation": "line_items";
  "tax.transaction": "line_items";
  tax_id: "customer" | "owner.account" | "owner.application" | "owner.customer";
  "terminal.configuration":
    | "bbpos_wisepad3.splashscreen"
    | "bbpos_wisepos_e.splashscreen"
    | "stripe_s700.splashscreen"
    | "stripe_s710.splashscreen"
    | "stripe_t600.splashscreen"
    | "verifone_m425.splashscreen"
    | "verifone_p400.splashscreen"
    | "verifone_p630.splashscreen"
    | "verifone_ux700.splashscreen"
    | "verifone_v660p.splashscreen";
  "terminal.hardware_order": "hardware_order_items.terminal_hardware_sku.product";
  "terminal.hardware_sku": "product";
  "terminal.reader":
    | "action.api_error.payment_intent"
    | "action.api_error.payment_method"
    | "action.api_error.setup_intent"
    | "action.api_error.source"
    | "action.collect_payment_method.payment_intent"
    | "action.collect_payment_method.payment_method"
    | "action.confirm_payment_intent.payment_intent"
    | "action.process_payment_intent.payment_intent"
    | "action.process_setup_intent.setup_intent"
    | "action.refund_payment.charge"
    | "action.refund_payment.payment_intent"
    | "action.refund_payment.refund"
    | "location";
  "three_d_secure.authentication": "payment_method";
  token: "bank_account" | "card";
  topup: "balance_transaction" | "payment_method";
  transfer:
    | "balance_transaction"
    | "destination"
    | "destination_payment"
    | "reversals"
    | "source_transaction";
  transfer_reversal:
    | "balance_transaction"
    | "destination_payment_refund"
    | "source_refund"
    | "transfer";
  "treasury.credit_reversal": "transaction";
  "treasury.debit_reversal": "transaction";
  "treasury.financial_account": "features";
  "treasury.inbound_transfer":
    | "origin_payment_method_details.us_bank_account.mandate"
    | "transaction";
  "treasury.outbound_payment":
    | "destination_payment_method_details.us_bank_account.mandate"
    | "returned_details.transaction"
    | "transaction";
  "treasury.outbound_transfer":
    | "destination_payment_method_details.us_bank_account.mandate"
    | "returned_details.transaction"
    | "transaction";
  "treasury.received_credit":
    | "linked_flows.source_flow_details.credit_reversal"
    | "linked_flows.source_flow_details.outbound_payment"
    | "linked_flows.source_flow_details.outbound_transfer"
    | "linked_flows.source_flow_details.payout"
    | "transaction";
  "treasury.received_debit": "transaction";
  "treasury.transaction":
    | "entries"
    | "flow_details.credit_reversal"
    | "flow_details.debit_reversal"
    | "flow_details.inbound_transfer"
    | "flow_details.issuing_authorization"
    | "flow_details.outbound_payment"
    | "flow_details.outbound_transfer"
    | "flow_details.received_credit"
    | "flow_details.received_debit";
  "treasury.transaction_entry":
    | "flow_details.credit_reversal"
    | "flow_details.debit_reversal"
    | "flow_details.inbound_transfer"
    | "flow_details.issuing_authorization"
    | "flow_details.outbound_payment"
    | "flow_details.outbound_transfer"
    | "flow_details.received_credit"
    | "flow_details.received_debit"
    | "transaction";
}

/** The parameter `expand` of an operation that answers with `T`: paths, as they are written. */
export type Expand<T, Paths extends readonly string[]> =
  ExpandPaths<ExpandableFields, T, Paths>;

/** The same for a list of `T`. */
export type ExpandItems<T, Paths extends readonly string[]> =
  ExpandPaths<ExpandableFields, T, Paths, "data.">;

/** The same for a search. */
export type ExpandHits<T, Paths extends readonly string[]> =
  ExpandPaths<ExpandableFields, T, Paths, "data.", "total_count">;
