import { seconds } from "../../clock.ts";
import type { JsonObject } from "../../json.ts";
import { record, text } from "../../params.ts";
import type { Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import type { Invoice, Subscription, SubscriptionStatus } from "./types.ts";
import { isInForce } from "./discounts.ts";
import { addPending } from "./invoice-items.ts";
import { addSubscriptionLine } from "./invoice-lines.ts";
import {
  advance,
  announceDraft,
  createInvoice,
  defaultMethod,
  finalize,
  markUncollectible,
  subscriptionOf,
  voidInvoice,
} from "./invoice-machine.ts";
import { periodEnd } from "./periods.ts";
import { prorate } from "./proration.ts";
import { intervalOf, itemsOf, refreshItems } from "./subscription-items.ts";

/** The life of a subscription: https://docs.stripe.com/billing/subscriptions/overview#subscription-statuses */

const hour = 60 * 60;
const day = 24 * hour;

const alive: readonly SubscriptionStatus[] = ["active", "past_due", "trialing", "unpaid"];

/** Moves a subscription to another status and tells of it. */
function moveTo(scope: Scope, subscription: Subscription, status: SubscriptionStatus): void {
  if (subscription.status === status) return;
  const previous = subscription.status;
  subscription.status = status;
  scope.emit("customer.subscription.updated", subscription, { status: previous });
}

/** Sets the period of all items: from `start` to the next turn of the billing cycle. */
export function setPeriod(scope: Scope, subscription: Subscription, start: number): void {
  const items = itemsOf(scope, subscription.id);
  const { billing_cycle_anchor: anchor, trial_end: trial } = subscription;
  const end = trial !== null && trial > start ? trial : periodEnd(anchor, intervalOf(items), start);
  for (const item of items) {
    item.current_period_start = start;
    item.current_period_end = end;
  }
  refreshItems(scope, subscription);
}

/**
 * A draft of what the subscription's present period costs, with what is pending.
 *
 * @param share the part of the period that is billed: none of it in a trial
 */
export function billPeriod(
  scope: Scope,
  subscription: Subscription,
  reason: string,
  share: number,
): Invoice | undefined {
  const customer = scope.world.table("customer").get(subscription.customer);
  if (customer === undefined) return undefined;
  const now = seconds(scope.clock);
  const paused = subscription.pause_collection !== null;
  const invoice = createInvoice(scope, customer, {
    auto_advance: !paused && subscription.status !== "unpaid",
    billing_reason: reason,
    collection_method: subscription.collection_method,
    currency: subscription.currency,
    default_payment_method: null,
    default_tax_rates: subscription.default_tax_rates,
    discounts: subscription.discounts.filter((id) =>
      isInForce(scope, id, now, !hasBilled(scope, id)),
    ),
    due_date: subscription.days_until_due === null ? null : now + subscription.days_until_due * day,
    parent: {
      quote_details: null,
      subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
      type: "subscription_details",
    },
    subscription: subscription.id,
  });
  const items = itemsOf(scope, subscription.id);
  if (reason !== "subscription_update" || share > 0) {
    for (const item of items) {
      if (item.price.recurring?.["usage_type"] === "metered") continue;
      const { current_period_end: end, current_period_start: start } = item;
      addSubscriptionLine(scope, invoice, item, { start, end }, share);
    }
  }
  addPending(scope, invoice, subscription.id);
  subscription.latest_invoice = invoice.id;
  return invoice;
}

/** Whether a discount was on an invoice before. */
function hasBilled(scope: Scope, discount: string): boolean {
  const invoices = scope.world.table("invoice").newestFirst();
  return invoices.some(({ discounts }) => (discounts ?? []).includes(discount));
}

/** Has the subscription renew at the end of its period, and canceled when it is to be. */
export function scheduleTurn(scope: Scope, subscription: Subscription): void {
  const [item] = itemsOf(scope, subscription.id);
  if (item === undefined) return;
  const { current_period_end: end } = item;
  at(scope, end, () => {
    const [current] = itemsOf(scope, subscription.id);
    if (!alive.includes(subscription.status) || current?.current_period_end !== end) return;
    turn(scope, subscription, end);
  });
}

/** https://docs.stripe.com/billing/subscriptions/trials#trial-ending-webhook */
export function scheduleTrialWarning(scope: Scope, subscription: Subscription): void {
  const { trial_end: end } = subscription;
  if (end === null || end <= seconds(scope.clock)) return;
  at(scope, end - 3 * day, () => {
    if (subscription.status !== "trialing" || subscription.trial_end !== end) return;
    scope.emit("customer.subscription.trial_will_end", subscription);
  });
}

export function scheduleCancellation(scope: Scope, subscription: Subscription): void {
  const { cancel_at: time } = subscription;
  if (time === null) return;
  at(scope, time, () => {
    if (subscription.cancel_at === time) cancelSubscription(scope, subscription, {});
  });
}

/** A first payment has 23 hours: https://docs.stripe.com/billing/subscriptions/overview#payment-window */
export function scheduleExpiry(scope: Scope, subscription: Subscription): void {
  at(scope, subscription.created + 23 * hour, () => {
    if (subscription.status !== "incomplete") return;
    const invoice = scope.world.table("invoice").get(subscription.latest_invoice ?? "");
    if (invoice?.status === "open") voidInvoice(scope, invoice);
    subscription.ended_at = seconds(scope.clock);
    moveTo(scope, subscription, "incomplete_expired");
  });
}

/** Does it then. @param time seconds since the epoch */
function at(scope: Scope, time: number, task: () => void): void {
  scope.clock.schedule(time * 1000 - scope.clock.now(), task);
}

/** A period is over: the subscription ends, pauses, or goes on with an invoice. */
function turn(scope: Scope, subscription: Subscription, now: number): void {
  if (subscription.cancel_at_period_end) {
    cancelSubscription(scope, subscription, {});
    return;
  }
  const trialEnds = subscription.status === "trialing";
  const [before] = itemsOf(scope, subscription.id);
  const previous: JsonObject = {
    latest_invoice: subscription.latest_invoice,
    ...(trialEnds ? { status: subscription.status } : {}),
  };
  setPeriod(scope, subscription, now);
  if (before === undefined) return;
  const invoice = billPeriod(scope, subscription, "subscription_cycle", 1);
  if (invoice === undefined) return;
  if (trialEnds && defaultMethod(scope, invoice) === undefined) {
    const ending = endOfTrial(subscription);
    if (ending !== "create_invoice") {
      discard(scope, subscription, invoice, previous["latest_invoice"]);
      if (ending === "cancel") cancelSubscription(scope, subscription, {});
      else pause(scope, subscription);
      return;
    }
  }
  if (trialEnds) subscription.status = "active";
  announceDraft(scope, invoice);
  collectPaused(scope, subscription, invoice);
  scope.emit("customer.subscription.updated", subscription, previous);
  scheduleTurn(scope, subscription);
}

function endOfTrial({ trial_settings: settings }: Subscription): string {
  const behavior = record(settings ?? {}, "end_behavior") ?? {};
  return text(behavior, "missing_payment_method") ?? "create_invoice";
}

/** Takes back a draft that nobody has heard of. */
function discard(
  scope: Scope,
  subscription: Subscription,
  invoice: Invoice,
  latest: unknown,
): void {
  scope.world.table("invoice").delete(invoice.id);
  subscription.latest_invoice = typeof latest === "string" ? latest : null;
}

function pause(scope: Scope, subscription: Subscription): void {
  moveTo(scope, subscription, "paused");
  scope.emit("customer.subscription.paused", subscription);
}

/** https://docs.stripe.com/billing/subscriptions/pause-payment */
function collectPaused(
  scope: Scope,
  { pause_collection: paused }: Subscription,
  invoice: Invoice,
): void {
  if (paused === null || paused["behavior"] === "keep_as_draft") return;
  finalize(scope, invoice);
  if (invoice.status !== "open") return;
  if (paused["behavior"] === "void") voidInvoice(scope, invoice);
  else markUncollectible(scope, invoice);
}

export interface Cancellation {
  readonly reason?: "cancellation_requested" | "payment_failed";
  readonly details?: JsonObject;
  /** Credits the unused time. */
  readonly prorate?: boolean;
  /** Bills at once what is pending. */
  readonly invoiceNow?: boolean;
}

/** Ends a subscription for good. */
export function cancelSubscription(
  scope: Scope,
  subscription: Subscription,
  { reason = "cancellation_requested", details = {}, ...options }: Cancellation,
): void {
  const now = seconds(scope.clock);
  if (options.prorate === true) {
    for (const item of itemsOf(scope, subscription.id)) {
      prorate(scope, subscription, { item, price: item.price, quantity: item.quantity }, undefined);
    }
  }
  if (options.invoiceNow === true) {
    const invoice = billPeriod(scope, subscription, "subscription_update", 0);
    if (invoice !== undefined) {
      announceDraft(scope, invoice);
      advance(scope, invoice);
    }
  }
  for (const invoice of scope.world.table("invoice").newestFirst()) {
    if (subscriptionOf(invoice) === subscription.id && invoice.status === "draft") {
      invoice.auto_advance = false;
    }
  }
  subscription.canceled_at ??= now;
  subscription.cancellation_details = { comment: null, feedback: null, ...details, reason };
  subscription.cancel_at_period_end = false;
  subscription.ended_at = now;
  subscription.status = "canceled";
  scope.emit("customer.subscription.deleted", subscription);
}

/** A subscription follows its invoices. */
export function followInvoice(base: Scope, invoice: Invoice): void {
  const subscription = base.world.table("subscription").get(subscriptionOf(invoice) ?? "");
  if (subscription === undefined || subscription.latest_invoice !== invoice.id) return;
  const scope = inTimeOf(base, subscription.test_clock);
  if (invoice.status === "paid") {
    const waiting = ["incomplete", "past_due", "paused", "unpaid"].includes(subscription.status);
    if (waiting) moveTo(scope, subscription, "active");
    return;
  }
  if (subscription.status === "active") moveTo(scope, subscription, "past_due");
  const tried = invoice.attempt_count > 1 && invoice.next_payment_attempt === null;
  if (subscription.status === "past_due" && tried) {
    cancelSubscription(scope, subscription, { reason: "payment_failed" });
  }
}
