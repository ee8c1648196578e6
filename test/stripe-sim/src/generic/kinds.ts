import type { JsonObject } from "../json.ts";

/** What the generic operations know of a kind of object beyond its schema. */
export interface Kind {
  /** What ids start with, everything up to the random part: `prod_`, `txr_1`. */
  readonly idPrefix?: string;
  /** What fields hold when no parameter sets them and the schema's empty value would be wrong. */
  readonly defaults?: JsonObject;
}

/** By the value of `object`. Prefixes and first states are those of Stripe's own example objects. */
export const kinds: Readonly<Record<string, Kind>> = {
  account: {
    idPrefix: "acct_1",
    defaults: {
      business_profile: {},
      business_type: null,
      capabilities: {},
      controller: { type: "application" },
      country: "US",
      default_currency: "usd",
      external_accounts: { object: "list", data: [], has_more: false, url: "" },
      future_requirements: {},
      requirements: {},
      settings: {},
      tos_acceptance: {},
      type: "standard",
    },
  },
  account_link: { defaults: { url: "https://connect.stripe.com/setup/s/simulated" } },
  apple_pay_domain: { idPrefix: "apwc_1" },
  application_fee: { idPrefix: "fee_1" },
  "apps.install": { idPrefix: "appinst_1", defaults: { channel: "public", status: "installed" } },
  "apps.secret": { idPrefix: "appsecret_" },
  balance_transaction: { idPrefix: "txn_1" },
  bank_account: {
    idPrefix: "ba_1",
    defaults: {
      bank_name: "STRIPE TEST BANK",
      country: "US",
      currency: "usd",
      last4: "6789",
      status: "new",
    },
  },
  "billing.alert": {
    idPrefix: "alrt_1",
    defaults: { alert_type: "usage_threshold", status: "active" },
  },
  "billing.credit_balance_transaction": { idPrefix: "cbtxn_1" },
  "billing.credit_grant": { idPrefix: "credgr_test_", defaults: { category: "paid" } },
  "billing.feedback_option": { idPrefix: "fbopt_1", defaults: { status: "active" } },
  "billing.meter": { idPrefix: "mtr_test_", defaults: { status: "active" } },
  "billing.meter_event_adjustment": { defaults: { status: "pending", type: "cancel" } },
  "billing_portal.configuration": { idPrefix: "bpc_1", defaults: { active: true } },
  "billing_portal.session": {
    idPrefix: "bps_1",
    defaults: { url: "https://billing.stripe.com/p/session/simulated" },
  },
  card: {
    idPrefix: "card_1",
    defaults: {
      brand: "Visa",
      country: "US",
      exp_month: 12,
      exp_year: 2034,
      funding: "credit",
      last4: "4242",
    },
  },
  charge: {
    idPrefix: "ch_3",
    defaults: {
      amount: 1000,
      amount_captured: 1000,
      captured: true,
      currency: "usd",
      paid: true,
      payment_method_details: { type: "card" },
      status: "succeeded",
    },
  },
  "checkout.session": { idPrefix: "cs_test_" },
  "climate.order": { idPrefix: "climorder_1", defaults: { status: "open", currency: "usd" } },
  confirmation_token: { idPrefix: "ctoken_1" },
  coupon: { idPrefix: "", defaults: { duration: "once", valid: true } },
  credit_note: { idPrefix: "cn_1", defaults: { status: "issued", type: "pre_payment" } },
  credit_note_line_item: { idPrefix: "cnli_1" },
  customer: { idPrefix: "cus_" },
  customer_balance_transaction: { idPrefix: "cbtxn_1", defaults: { type: "adjustment" } },
  customer_cash_balance_transaction: { idPrefix: "ccsbtxn_1", defaults: { type: "funded" } },
  discount: { idPrefix: "di_1" },
  dispute: { idPrefix: "dp_1", defaults: { status: "needs_response" } },
  "entitlements.active_entitlement": { idPrefix: "ent_test_" },
  "entitlements.feature": { idPrefix: "feat_test_", defaults: { active: true } },
  ephemeral_key: { idPrefix: "ephkey_1" },
  event: { idPrefix: "evt_1" },
  fee_refund: { idPrefix: "fr_1" },
  file: { idPrefix: "file_1" },
  file_link: { idPrefix: "link_1" },
  "financial_connections.account": {
    idPrefix: "fca_1",
    defaults: { category: "cash", status: "active", subcategory: "checking" },
  },
  "financial_connections.account_owner": { idPrefix: "fcaown_1" },
  "financial_connections.session": { idPrefix: "fcsess_1" },
  "financial_connections.transaction": { idPrefix: "fctxn_1" },
  "forwarding.request": { idPrefix: "fwdreq_1" },
  "identity.verification_report": { idPrefix: "vr_1" },
  "identity.verification_session": {
    idPrefix: "vs_1",
    defaults: { status: "requires_input", type: "document" },
  },
  invoice: { idPrefix: "in_1", defaults: { status: "draft" } },
  invoice_payment: { idPrefix: "inpay_1" },
  invoice_rendering_template: { idPrefix: "inrtem_1", defaults: { status: "active" } },
  invoiceitem: { idPrefix: "ii_1", defaults: { discountable: true, quantity: 1 } },
  "issuing.authorization": {
    idPrefix: "iauth_1",
    defaults: { approved: true, authorization_method: "online", status: "pending" },
  },
  "issuing.card": {
    idPrefix: "ic_1",
    defaults: { brand: "Visa", exp_month: 12, exp_year: 2034, last4: "4242", status: "inactive" },
  },
  "issuing.cardholder": {
    idPrefix: "ich_1",
    defaults: { status: "active", type: "individual" },
  },
  "issuing.dispute": { idPrefix: "idp_1", defaults: { status: "unsubmitted" } },
  "issuing.personalization_design": { idPrefix: "ipcd_", defaults: { status: "review" } },
  "issuing.physical_bundle": { idPrefix: "ics_", defaults: { status: "active", type: "standard" } },
  "issuing.settlement": { idPrefix: "ise_1" },
  "issuing.token": { idPrefix: "intok_1", defaults: { network: "visa", status: "active" } },
  "issuing.transaction": { idPrefix: "ipi_1", defaults: { type: "capture" } },
  item: { idPrefix: "li_1", defaults: { quantity: 1 } },
  line_item: { idPrefix: "il_1", defaults: { discountable: true, quantity: 1 } },
  login_link: { defaults: { url: "https://connect.stripe.com/express/simulated" } },
  mandate: { idPrefix: "mandate_1", defaults: { status: "active", type: "multi_use" } },
  payment_attempt_record: { idPrefix: "par_1" },
  payment_intent: {
    idPrefix: "pi_3",
    defaults: {
      amount: 1000,
      capture_method: "automatic",
      confirmation_method: "automatic",
      currency: "usd",
      status: "requires_payment_method",
    },
  },
  payment_link: {
    idPrefix: "plink_1",
    defaults: { active: true, url: "https://buy.stripe.com/test_simulated" },
  },
  payment_method: { idPrefix: "pm_1" },
  payment_method_configuration: { idPrefix: "pmc_1", defaults: { active: true } },
  payment_method_domain: { idPrefix: "pmd_1", defaults: { enabled: true } },
  payment_record: { idPrefix: "pr_1", defaults: { reported_by: "self" } },
  payout: {
    idPrefix: "po_1",
    defaults: { method: "standard", source_type: "card", status: "pending", type: "bank_account" },
  },
  person: {
    idPrefix: "person_1",
    defaults: {
      dob: {},
      id_number_provided: false,
      relationship: {},
      ssn_last_4_provided: false,
      verification: {},
    },
  },
  plan: {
    idPrefix: "plan_",
    defaults: {
      active: true,
      billing_scheme: "per_unit",
      interval_count: 1,
      usage_type: "licensed",
    },
  },
  price: {
    idPrefix: "price_1",
    defaults: { active: true, billing_scheme: "per_unit", type: "one_time" },
  },
  product: {
    idPrefix: "prod_",
    defaults: {
      active: true,
      default_price: null,
      statement_descriptor: null,
      tax_code: null,
      type: "service",
      unit_label: null,
    },
  },
  "product_catalog.trial_offer": { idPrefix: "tof_1", defaults: { active: true } },
  product_feature: { idPrefix: "prodft_" },
  promotion_code: { idPrefix: "promo_1", defaults: { active: true } },
  quote: {
    idPrefix: "qt_1",
    defaults: {
      collection_method: "charge_automatically",
      default_tax_rates: [],
      status: "draft",
    },
  },
  "radar.early_fraud_warning": { idPrefix: "issfr_1" },
  "radar.payment_evaluation": {
    idPrefix: "peval_1",
    defaults: { recommended_action: "continue" },
  },
  "radar.value_list": { idPrefix: "rsl_1", defaults: { item_type: "string" } },
  "radar.value_list_item": { idPrefix: "rsli_1" },
  refund: { idPrefix: "re_1", defaults: { amount: 1000, currency: "usd", status: "succeeded" } },
  "reporting.report_run": { idPrefix: "frr_1", defaults: { status: "pending" } },
  review: {
    idPrefix: "prv_1",
    defaults: { open: true, opened_reason: "rule", reason: "rule" },
  },
  scheduled_query_run: { idPrefix: "sqr_1", defaults: { status: "completed" } },
  setup_attempt: { idPrefix: "setatt_" },
  setup_intent: {
    idPrefix: "seti_1",
    defaults: { status: "requires_payment_method", usage: "off_session" },
  },
  shipping_rate: { idPrefix: "shr_1", defaults: { active: true, type: "fixed_amount" } },
  source: {
    idPrefix: "src_1",
    defaults: { flow: "none", status: "chargeable", usage: "reusable" },
  },
  source_transaction: { idPrefix: "srctxn_1" },
  subscription: { idPrefix: "sub_1" },
  subscription_item: { idPrefix: "si_", defaults: { quantity: 1 } },
  subscription_schedule: {
    idPrefix: "sub_sched_1",
    defaults: { end_behavior: "release", status: "not_started" },
  },
  "tax.calculation": { idPrefix: "taxcalc_1" },
  "tax.calculation_line_item": { idPrefix: "tax_li_" },
  "tax.location": { idPrefix: "taxloc_1" },
  "tax.registration": { idPrefix: "taxreg_", defaults: { status: "active" } },
  "tax.settings": { defaults: { status: "pending" } },
  "tax.transaction": { idPrefix: "tax_1", defaults: { type: "transaction" } },
  "tax.transaction_line_item": { idPrefix: "tax_li_" },
  tax_id: { idPrefix: "txi_1" },
  tax_rate: { idPrefix: "txr_1", defaults: { active: true } },
  "terminal.configuration": { idPrefix: "tmc_" },
  "terminal.location": { idPrefix: "tml_" },
  "terminal.reader": { idPrefix: "tmr_" },
  "test_helpers.test_clock": { idPrefix: "clock_1", defaults: { status: "ready" } },
  "three_d_secure.authentication": {
    idPrefix: "tdsa_1",
    defaults: { status: "requires_submission" },
  },
  token: { idPrefix: "tok_1", defaults: { used: false } },
  topup: { idPrefix: "tu_1", defaults: { status: "pending" } },
  transfer: { idPrefix: "tr_1", defaults: { source_type: "card" } },
  transfer_reversal: { idPrefix: "trr_1" },
  "treasury.credit_reversal": {
    idPrefix: "credrev_1",
    defaults: { network: "ach", status: "processing" },
  },
  "treasury.debit_reversal": {
    idPrefix: "debrev_1",
    defaults: { network: "ach", status: "processing" },
  },
  "treasury.financial_account": {
    idPrefix: "fa_1",
    defaults: {
      active_features: [],
      country: "US",
      pending_features: [],
      restricted_features: [],
      status: "open",
    },
  },
  "treasury.inbound_transfer": {
    idPrefix: "ibt_1",
    defaults: { cancelable: true, statement_descriptor: "transfer", status: "processing" },
  },
  "treasury.outbound_payment": {
    idPrefix: "obp_1",
    defaults: { cancelable: true, statement_descriptor: "payment", status: "processing" },
  },
  "treasury.outbound_transfer": {
    idPrefix: "obt_1",
    defaults: { cancelable: true, statement_descriptor: "transfer", status: "processing" },
  },
  "treasury.received_credit": {
    idPrefix: "rc_1",
    defaults: { description: "Stripe Test", network: "ach", status: "succeeded" },
  },
  "treasury.received_debit": {
    idPrefix: "rd_1",
    defaults: { description: "Stripe Test", network: "ach", status: "succeeded" },
  },
  "treasury.transaction": { idPrefix: "trxn_1" },
  "treasury.transaction_entry": { idPrefix: "trxne_1" },
  "v2.billing.meter_event_adjustment": { defaults: { status: "pending", type: "cancel" } },
  "v2.commerce.product_catalog_import": {
    idPrefix: "pcimprt_test_",
    defaults: { mode: "upsert", status: "awaiting_upload" },
  },
  "v2.core.account": { idPrefix: "acct_1" },
  "v2.core.account_link": {
    defaults: { url: "https://accounts.stripe.com/r/acct_simulated" },
  },
  "v2.core.account_person": { idPrefix: "person_test_" },
  "v2.core.account_person_token": { idPrefix: "perstok_" },
  "v2.core.account_token": { idPrefix: "accttok_" },
  "v2.core.event": { idPrefix: "evt_test_" },
  "v2.core.event_destination": {
    idPrefix: "ed_test_",
    defaults: { event_payload: "thin", status: "enabled", type: "webhook_endpoint" },
  },
  "v2.core.vault.gb_bank_account": {
    idPrefix: "gbba_test_",
    defaults: { bank_account_type: "checking", bank_name: "STRIPE TEST BANK" },
  },
  "v2.core.vault.us_bank_account": {
    idPrefix: "usba_test_",
    defaults: { bank_account_type: "checking", bank_name: "STRIPE TEST BANK" },
  },
  "v2.money_management.adjustment": { idPrefix: "adj_test_" },
  "v2.money_management.financial_account": {
    idPrefix: "fa_test_",
    defaults: { country: "US", status: "open", type: "storage" },
  },
  "v2.money_management.financial_address": {
    idPrefix: "finaddr_test_",
    defaults: { status: "active" },
  },
  "v2.money_management.financial_address_credit_simulation": {
    defaults: { status: "simulation pending" },
  },
  "v2.money_management.inbound_transfer": { idPrefix: "ibt_test_" },
  "v2.money_management.outbound_payment": {
    idPrefix: "obp_test_",
    defaults: { cancelable: true, status: "processing" },
  },
  "v2.money_management.outbound_setup_intent": {
    idPrefix: "obsi_test_",
    defaults: { status: "succeeded", usage_intent: "payment" },
  },
  "v2.money_management.payout_intent": {
    idPrefix: "poi_test_",
    defaults: { confirmation_method: "automatic", status: "pending" },
  },
  "v2.money_management.payout_method": {
    idPrefix: "pm_test_",
    defaults: { type: "bank_account" },
  },
  "v2.money_management.recipient_verification": {
    idPrefix: "recv_test_",
    defaults: { match_result: "match", status: "verified" },
  },
  "v2.money_management.transaction": { idPrefix: "trxn_test_", defaults: { status: "posted" } },
  webhook_endpoint: { idPrefix: "we_1" },
};

/** For a kind that isn't above: the initials of its name, as Stripe tends to make them. */
export function idPrefixOf(kind: string): string {
  return kinds[kind]?.idPrefix ?? `${kind.split(".").at(-1) ?? kind}_1`;
}
