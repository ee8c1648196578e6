import { seconds } from "../../clock.ts";
import { invalidRequest, StripeError } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, pick, record, text, type Params } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import { askIssuer } from "../issuer.ts";
import { usablePaymentMethod } from "../payment-methods.ts";
import type { Customer } from "../types.ts";
import type { Invoice, Subscription } from "./types.ts";
import { redeem } from "./discounts.ts";
import { billed, createItem, taxRates } from "./invoice-items.ts";
import { advance, announceDraft, collect, defaultMethod, finalize } from "./invoice-machine.ts";
import { addIntervals } from "./periods.ts";
import { addItem, entriesOf, intervalOf, itemsOf, refreshItems } from "./subscription-items.ts";
import {
  billPeriod,
  scheduleCancellation,
  scheduleExpiry,
  scheduleTrialWarning,
  scheduleTurn,
  setPeriod,
} from "./subscription-machine.ts";

const day = 24 * 60 * 60;

/**
 * Starts a subscription: its items, its first period, its first invoice.
 * https://docs.stripe.com/billing/subscriptions/overview#subscription-lifecycle
 *
 * @throws StripeError if it can't be paid and `payment_behavior` doesn't allow that
 */
export function startSubscription(scope: Scope, customer: Customer, params: Params): Subscription {
  const subscription = makeSubscription(scope, customer, params);
  const entries = entriesOf(params);
  const items = entries.map((entry) => addItem(scope, subscription.id, entry));
  try {
    const recurring = intervalOf(items);
    subscription.currency = items[0]?.price.currency ?? subscription.currency;
    checkPayable(scope, customer, subscription, params);
    scope.world.table("subscription").put(subscription);
    setPeriod(scope, subscription, subscription.start_date);
    subscription.discounts = redeem(scope, params["discounts"], {
      customer: customer.id,
      subscription: subscription.id,
    });
    addExtraItems(scope, customer, params);
    const share = firstShare(scope, subscription, params, recurring);
    const first = billPeriod(scope, subscription, "subscription_create", share);
    refreshItems(scope, subscription);
    scope.emit("customer.subscription.created", subscription);
    if (first !== undefined) payFirst(scope, subscription, first, params);
  } catch (error) {
    for (const item of items) scope.world.table("subscription_item").delete(item.id);
    scope.world.table("subscription").delete(subscription.id);
    throw error;
  }
  scheduleTurn(scope, subscription);
  scheduleTrialWarning(scope, subscription);
  scheduleCancellation(scope, subscription);
  if (subscription.status === "incomplete") scheduleExpiry(scope, subscription);
  return subscription;
}

function makeSubscription(scope: Scope, customer: Customer, params: Params): Subscription {
  const now = seconds(scope.clock);
  const method = text(params, "default_payment_method");
  const trialEnd = trialEndOf(params, now);
  const sends = text(params, "collection_method") === "send_invoice";
  const settings = record(params, "payment_settings");
  if (sends && integer(params, "days_until_due") === undefined) {
    throw invalidRequest("You must pass days_until_due when collection_method is send_invoice.", {
      code: "parameter_missing",
      param: "days_until_due",
    });
  }
  const sets = params["trial_settings"];
  return scope.shapes.make("subscription", {
    ...pick(params, ["application_fee_percent", "days_until_due", "description", "on_behalf_of"]),
    id: scope.ids.next("sub_1"),
    object: "subscription",
    automatic_tax: { enabled: false },
    billing_cycle_anchor: integer(params, "billing_cycle_anchor") ?? trialEnd ?? now,
    billing_mode: { type: "flexible", ...record(params, "billing_mode") },
    cancel_at: integer(params, "cancel_at") ?? null,
    cancel_at_period_end: flag(params, "cancel_at_period_end") ?? false,
    collection_method: sends ? "send_invoice" : "charge_automatically",
    created: now,
    currency: text(params, "currency") ?? "usd",
    current_period_end: now,
    current_period_start: now,
    customer: customer.id,
    default_payment_method:
      method === undefined ? null : usablePaymentMethod(scope, method, "default_payment_method").id,
    default_tax_rates: taxRates(scope, params, "default_tax_rates"),
    discounts: [],
    invoice_settings: { issuer: { type: "self" } },
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    payment_settings: { save_default_payment_method: "off", ...settings },
    start_date: now,
    status: trialEnd === null ? "incomplete" : "trialing",
    test_clock: customer.test_clock,
    trial_end: trialEnd,
    trial_settings: isObject(sets)
      ? sets
      : { end_behavior: { missing_payment_method: "create_invoice" } },
    trial_start: trialEnd === null ? null : now,
  });
}

/** When a trial ends, in seconds since the epoch; `null` without a trial. */
function trialEndOf(params: Params, now: number): number | null {
  const days = integer(params, "trial_period_days");
  const end = integer(params, "trial_end") ?? (days === undefined ? now : now + days * day);
  return end > now ? end : null;
}

/** @throws StripeError if there is nothing to charge, or it is refused and may not be */
function checkPayable(
  scope: Scope,
  customer: Customer,
  subscription: Subscription,
  params: Params,
): void {
  const behavior = text(params, "payment_behavior");
  const charges = subscription.collection_method === "charge_automatically";
  if (!charges || subscription.status === "trialing" || behavior === "default_incomplete") return;
  const preferred = customer.invoice_settings?.["default_payment_method"];
  const id =
    subscription.default_payment_method ??
    (typeof preferred === "string" ? preferred : customer.default_source);
  const method = scope.world.table("payment_method").get(id ?? "");
  if (method === undefined) {
    throw invalidRequest(
      "This customer has no attached payment source or default payment method. Please consider adding a default payment method. For more information, visit https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.",
      { code: "resource_missing" },
    );
  }
  if (behavior !== "error_if_incomplete") return;
  const verdict = askIssuer(scope, method, { purpose: "payment", offSession: true });
  if (verdict.kind !== "decline") return;
  const { code, declineCode, message } = verdict.decline;
  throw new StripeError(402, "card_error", message, {
    code,
    ...(declineCode === undefined ? {} : { decline_code: declineCode }),
  });
}

/** One-time prices on the first invoice. */
function addExtraItems(scope: Scope, customer: Customer, params: Params): void {
  const { add_invoice_items: extras } = params;
  if (!Array.isArray(extras)) return;
  for (const extra of extras.filter(isObject)) {
    createItem(scope, customer, { ...billed(scope, extra), tax_rates: taxRates(scope, extra) });
  }
}

/** A first period that is cut short by the anchor costs its share, or nothing. */
function firstShare(
  scope: Scope,
  subscription: Subscription,
  params: Params,
  recurring: Parameters<typeof addIntervals>[1],
): number {
  if (subscription.status === "trialing") return 0;
  const [item] = itemsOf(scope, subscription.id);
  if (item === undefined || integer(params, "billing_cycle_anchor") === undefined) return 1;
  if (text(params, "proration_behavior") === "none") return 0;
  const { current_period_end: end, current_period_start: start } = item;
  return Math.min(1, (end - start) / (end - addIntervals(end, recurring, -1)));
}

function payFirst(
  scope: Scope,
  subscription: Subscription,
  invoice: Invoice,
  params: Params,
): void {
  if (invoice.collection_method === "send_invoice") {
    if (subscription.status === "incomplete") subscription.status = "active";
    announceDraft(scope, invoice);
    return;
  }
  invoice.auto_advance = false;
  announceDraft(scope, invoice);
  if (text(params, "payment_behavior") === "default_incomplete") finalize(scope, invoice);
  else if (defaultMethod(scope, invoice) === undefined) advance(scope, invoice);
  else {
    finalize(scope, invoice);
    if (invoice.status === "open") collect(scope, invoice);
  }
}

/** The subscription's `pick`ed fields that a request may set at any time. */
export function plainChanges(params: Params): JsonObject {
  return pick(params, [
    "application_fee_percent",
    "collection_method",
    "days_until_due",
    "description",
    "on_behalf_of",
    "pause_collection",
    "trial_settings",
  ]);
}
