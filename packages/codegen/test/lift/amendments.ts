/** A difference between a fixture and the package, mended before the fixture is validated. */
export interface Amendment {
  /** Path of the field in the fixture, such as `features/subscription_pause`. */
  at: string;
  /** What the package wants there; without it the field is taken away. */
  value?: Value;
}

type Value = { [name: string]: Value } | Value[] | string | number | boolean | null;

/** Fixtures of resources that no operation, event or field of the pinned package has. */
export const NOT_IN_THE_PACKAGE: readonly string[] = [
  "issuing.settlement",
  "sigma.sigma_api_query",
  "terminal.refund",
];

/**
 * The fixtures are of August 2026, the package is of October: fields that came in between and are
 * always there. The fixtures can't have them.
 */
const NEWER = {
  account: [{ at: "business_profile/specified_commercial_transactions_act_url", value: null }],
  account_session: [
    {
      at: "components/payment_method_settings",
      value: { enabled: false, features: { disable_stripe_user_authentication: false } },
    },
    { at: "components/reporting_chart", value: { enabled: false, features: {} } },
    { at: "components/terminal_hardware_orders", value: { enabled: false, features: {} } },
    { at: "components/terminal_hardware_shop", value: { enabled: false, features: {} } },
  ],
  "billing_portal.configuration": [
    { at: "features/subscription_cancel/cancellation_reason/feedback_options", value: null },
    {
      at: "features/subscription_pause",
      value: {
        duration: { interval_options: [{ interval: "month", interval_count: 1 }], type: "limited" },
        enabled: false,
      },
    },
  ],
  "billing_portal.session": [
    { at: "flow/customer_update", value: null },
    { at: "flow/subscription_pause", value: null },
  ],
  charge: [{ at: "payment_method_details/card/electronic_commerce_indicator", value: null }],
  "checkout.session": [{ at: "allowed_payment_method_types", value: null }],
  confirmation_token: [{ at: "metadata", value: null }],
  customer_session: [
    { at: "components/active_entitlements", value: { enabled: false } },
    { at: "components/customer_portal", value: { enabled: false } },
  ],
  dispute: [
    { at: "evidence_details/submission_method", value: "not_submitted" },
    { at: "intended_submission_method", value: null },
  ],
  payment_intent: [
    { at: "allowed_payment_method_types", value: null },
    { at: "payment_record", value: null },
  ],
  payment_link: [
    { at: "subscription_data/invoice_settings/account_tax_ids", value: null },
    { at: "subscription_data/invoice_settings/custom_fields", value: null },
    { at: "subscription_data/invoice_settings/description", value: null },
    { at: "subscription_data/invoice_settings/footer", value: null },
  ],
  payment_source: [
    { at: "business_profile/specified_commercial_transactions_act_url", value: null },
  ],
  product: [{ at: "tax_details", value: null }],
  "radar.payment_evaluation": [
    {
      at: "signals/early_fraud_warning",
      value: { evaluated_at: 1, risk_level: "normal", score: 0.5 },
    },
    {
      at: "signals/fraudulent_dispute",
      value: { evaluated_at: 1, risk_level: "normal", score: 0.5 },
    },
  ],
  "reserve.hold": [{ at: "destination", value: "risk_reserved" }],
  "reserve.plan": [{ at: "destination", value: "risk_reserved" }],
  "reserve.release": [{ at: "destination", value: "payments" }],
  setup_intent: [{ at: "allowed_payment_method_types", value: null }],
  subscription: [
    { at: "cancellation_details/feedback_option", value: null },
    { at: "items/data/0/current_trial", value: null },
    { at: "pending_update/cancel_at_period_end", value: null },
    { at: "trial_settings/end_behavior/billing_cycle_anchor", value: null },
  ],
  subscription_item: [{ at: "current_trial", value: null }],
  subscription_schedule: [{ at: "pause_schedules", value: [] }],
  "tax.calculation_line_item": [{ at: "performance_location", value: null }],
  tax_code: [{ at: "requirements", value: null }],
} satisfies Record<string, Amendment[]>;

/** Fixtures that show an expandable field as an object of two fields, which neither form allows. */
const ABRIDGED = {
  "billing.credit_balance_summary": [{ at: "customer", value: "cus_123" }],
  "billing.credit_grant": [{ at: "customer", value: "cus_123" }],
  charge: [{ at: "transfer_data/destination", value: "acct_123" }],
  payment_intent: [{ at: "transfer_data/destination", value: "acct_123" }],
  payment_link: [{ at: "transfer_data/destination", value: "acct_123" }],
  quote: [{ at: "transfer_data/destination", value: "acct_123" }],
  subscription: [{ at: "transfer_data/destination", value: "acct_123" }],
  subscription_schedule: [
    { at: "default_settings/transfer_data/destination", value: "acct_123" },
    { at: "phases/0/transfer_data/destination", value: "acct_123" },
  ],
} satisfies Record<string, Amendment[]>;

/** Fields of older versions that a fixture still has. */
const OLDER = {
  // Since 2025-03-31.basil an invoice has it under `parent`.
  invoice: [{ at: "subscription" }],
} satisfies Record<string, Amendment[]>;

/** All of them by fixture. */
export const AMENDMENTS: Readonly<Record<string, Amendment[]>> = merge([NEWER, ABRIDGED, OLDER]);

function merge(groups: readonly Record<string, Amendment[]>[]): Record<string, Amendment[]> {
  const all: Record<string, Amendment[]> = {};
  for (const [name, amendments] of groups.flatMap((group) => Object.entries(group))) {
    all[name] = [...(all[name] ?? []), ...amendments];
  }
  return all;
}
