import type { JsonObject } from "../../json.ts";
import type { ListOf, Metadata, Resource } from "../types.ts";

/** The fields of Stripe Billing's objects that its rules read and write. */

export interface Price extends Resource {
  active: boolean;
  billing_scheme: string;
  currency: string;
  lookup_key: string | null;
  metadata: Metadata;
  product: string;
  recurring: Recurring | null;
  transform_quantity: { divide_by: number; round: string } | null;
  unit_amount: number | null;
  unit_amount_decimal: string | null;
}

export interface Recurring extends JsonObject {
  interval: "day" | "month" | "week" | "year";
  interval_count: number;
}

export interface Coupon extends Resource {
  amount_off: number | null;
  currency: string | null;
  duration: "forever" | "once" | "repeating";
  duration_in_months: number | null;
  max_redemptions: number | null;
  metadata: Metadata;
  percent_off: number | null;
  redeem_by: number | null;
  times_redeemed: number;
  valid: boolean;
}

export interface PromotionCode extends Resource {
  active: boolean;
  code: string;
  metadata: Metadata;
  promotion: { coupon: string | null; type: string };
  times_redeemed: number;
}

export interface Discount extends Resource {
  customer: string | null;
  end: number | null;
  source: { coupon: string; type: "coupon" };
  start: number;
  subscription: string | null;
}

export interface TaxRate extends Resource {
  inclusive: boolean;
  percentage: number;
}

export type SubscriptionStatus =
  | "active"
  | "canceled"
  | "incomplete"
  | "incomplete_expired"
  | "past_due"
  | "paused"
  | "trialing"
  | "unpaid";

export interface Subscription extends Resource {
  billing_cycle_anchor: number;
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  canceled_at: number | null;
  cancellation_details: JsonObject | null;
  collection_method: "charge_automatically" | "send_invoice";
  created: number;
  currency: string;
  customer: string;
  days_until_due: number | null;
  default_payment_method: string | null;
  default_tax_rates: JsonObject[];
  discounts: string[];
  ended_at: number | null;
  items: ListOf<SubscriptionItem>;
  latest_invoice: string | null;
  metadata: Metadata;
  pause_collection: JsonObject | null;
  schedule: string | null;
  start_date: number;
  status: SubscriptionStatus;
  test_clock: string | null;
  trial_end: number | null;
  trial_settings: JsonObject | null;
  trial_start: number | null;
}

export interface SubscriptionItem extends Resource {
  current_period_end: number;
  current_period_start: number;
  metadata: Metadata;
  price: Price;
  quantity: number;
  subscription: string;
  tax_rates: JsonObject[];
}

export interface Invoice extends Resource {
  amount_due: number;
  amount_paid: number;
  amount_remaining: number;
  attempt_count: number;
  attempted: boolean;
  auto_advance: boolean;
  automatically_finalizes_at: number | null;
  billing_reason: string | null;
  collection_method: "charge_automatically" | "send_invoice";
  created: number;
  currency: string;
  customer: string;
  default_payment_method: string | null;
  default_tax_rates: JsonObject[];
  /** Null where an older version has none. */
  discounts: string[] | null;
  due_date: number | null;
  ending_balance: number | null;
  lines: ListOf<LineItem>;
  metadata: Metadata;
  next_payment_attempt: number | null;
  number: string | null;
  parent: JsonObject | null;
  post_payment_credit_notes_amount: number;
  pre_payment_credit_notes_amount: number;
  starting_balance: number;
  status: "draft" | "open" | "paid" | "uncollectible" | "void";
  status_transitions: JsonObject;
  test_clock: string | null;
  total: number;
}

export interface LineItem extends Resource {
  amount: number;
  currency: string;
  discount_amounts: DiscountAmount[];
  invoice: string | null;
  metadata: Metadata;
}

export interface InvoiceItem extends Resource {
  amount: number;
  currency: string;
  customer: string;
  discountable: boolean;
  invoice: string | null;
  metadata: Metadata;
  quantity: number;
}

export interface CreditNote extends Resource {
  amount: number;
  invoice: string;
  lines: ListOf<JsonObject>;
  metadata: Metadata;
  status: "issued" | "void";
}

export interface InvoicePayment extends Resource {
  amount_paid: number | null;
  amount_requested: number;
  invoice: string;
  payment: { payment_intent: string; type: "payment_intent" };
  status: string;
  status_transitions: JsonObject;
}

export interface TestClock extends Resource {
  frozen_time: number;
  status: string;
}

export interface SubscriptionSchedule extends Resource {
  current_phase: JsonObject | null;
  customer: string;
  default_settings: JsonObject;
  end_behavior: string;
  metadata: Metadata;
  phases: Phase[];
  status: "active" | "canceled" | "completed" | "not_started" | "released";
  subscription: string | null;
  test_clock: string | null;
}

export interface Phase extends JsonObject {
  end_date: number;
  items: JsonObject[];
  proration_behavior: string;
  start_date: number;
}

/** What a discount took off. */
export interface DiscountAmount extends JsonObject {
  amount: number;
  discount: string;
}
