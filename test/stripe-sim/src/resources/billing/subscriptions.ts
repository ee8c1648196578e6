import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, record, text, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import { usablePaymentMethod } from "../payment-methods.ts";
import type { Invoice, Subscription, SubscriptionItem } from "./types.ts";
import { redeem } from "./discounts.ts";
import { taxRates } from "./invoice-items.ts";
import { advance, announceDraft } from "./invoice-machine.ts";
import { prorate } from "./proration.ts";
import { applyEntry, entriesOf, intervalOf, itemsOf, refreshItems } from "./subscription-items.ts";
import {
  billPeriod,
  cancelSubscription,
  scheduleCancellation,
  scheduleTurn,
  setPeriod,
} from "./subscription-machine.ts";
import { plainChanges, startSubscription } from "./subscription-start.ts";

export const subscriptions: Handlers = {
  "POST /v1/subscriptions": (scope, { params }) => {
    const customer = referred(scope, "customer", params, "customer");
    if (customer === undefined) {
      throw invalidRequest("Missing required param: customer.", {
        code: "parameter_missing",
        param: "customer",
      });
    }
    return startSubscription(inTimeOf(scope, customer.test_clock), customer, params);
  },
  "GET /v1/subscriptions/{}": (scope, call) => named(scope, "subscription", call),
  "POST /v1/subscriptions/{}": (scope, call) => {
    const subscription = named(scope, "subscription", call);
    return changeSubscription(inTimeOf(scope, subscription.test_clock), subscription, call.params);
  },
  "DELETE /v1/subscriptions/{}": (scope, call) => {
    const subscription = named(scope, "subscription", call);
    requireAlive(subscription);
    cancelSubscription(inTimeOf(scope, subscription.test_clock), subscription, {
      details: record(call.params, "cancellation_details") ?? {},
      prorate: flag(call.params, "prorate") === true,
      invoiceNow: flag(call.params, "invoice_now") === true,
    });
    return subscription;
  },
  "POST /v1/subscriptions/{}/resume": resume,
  "GET /v1/subscriptions": (scope, call) => {
    const { params } = call;
    const price = text(params, "price") ?? text(params, "plan");
    return list(
      scope,
      "subscription",
      { ...call, params: { ...params, status: undefined } },
      {
        equal: ["collection_method", "customer", "test_clock"],
        where: (subscription) =>
          hasStatus(subscription, text(params, "status")) &&
          (price === undefined || subscription.items.data.some((item) => item.price.id === price)),
      },
    );
  },
  "POST /v1/subscription_items": (scope, call) => {
    const subscription = referred(scope, "subscription", call.params, "subscription");
    if (subscription === undefined) throw invalidRequest("Missing required param: subscription.");
    const before = new Set(itemsOf(scope, subscription.id).map(({ id }) => id));
    changeSubscription(
      inTimeOf(scope, subscription.test_clock),
      subscription,
      asItems(call.params),
    );
    const made = itemsOf(scope, subscription.id).find(({ id }) => !before.has(id));
    if (made === undefined) throw new Error("The subscription item wasn't made.");
    return made;
  },
  "GET /v1/subscription_items/{}": (scope, call) => named(scope, "subscription_item", call),
  "POST /v1/subscription_items/{}": (scope, call) => {
    const item = named(scope, "subscription_item", call);
    changeOne(scope, item, call.params);
    return named(scope, "subscription_item", call);
  },
  "DELETE /v1/subscription_items/{}": (scope, call) => {
    const item = named(scope, "subscription_item", call);
    changeOne(scope, item, { ...call.params, deleted: true });
    return scope.shapes.make("deleted_subscription_item", { ...item, deleted: true });
  },
  "GET /v1/subscription_items": (scope, call) =>
    list(scope, "subscription_item", call, { equal: ["subscription"] }),
};

/** Without a status, a list shows what isn't canceled: https://docs.stripe.com/api/subscriptions/list#list_subscriptions-status */
function hasStatus({ status }: Subscription, wanted: string | undefined): boolean {
  if (wanted === "all") return true;
  if (wanted === "ended") return status === "canceled" || status === "incomplete_expired";
  return wanted === undefined ? status !== "canceled" : status === wanted;
}

function changeOne(
  scope: Scope,
  { id, subscription: owner }: SubscriptionItem,
  params: Params,
): void {
  const subscription = scope.world.table("subscription").get(owner);
  if (subscription === undefined) throw new Error(`The item ${id} has no subscription.`);
  changeSubscription(
    inTimeOf(scope, subscription.test_clock),
    subscription,
    asItems({ ...params, id }),
  );
}

/** The parameters of a subscription item, as those of its subscription. */
function asItems(params: Params): Params {
  const { proration_behavior, proration_date, subscription: _, ...item } = params;
  return { items: [item], proration_behavior, proration_date };
}

function requireAlive({ id, status }: Subscription): void {
  if (status !== "canceled" && status !== "incomplete_expired") return;
  throw invalidRequest(
    `No such subscription: '${id}'. It has a status of ${status}: a canceled subscription can only update its cancellation_details and metadata.`,
    { code: "resource_missing", param: "id" },
  );
}

/** Changes what a request asks for, with the prorations and invoices that follow. */
export function changeSubscription(
  scope: Scope,
  subscription: Subscription,
  params: Params,
): Subscription {
  const others = Object.keys(params).some((name) => name !== "metadata" && name !== "expand");
  if (others) requireAlive(subscription);
  const before: JsonObject = structuredClone(subscription);
  const method = text(params, "default_payment_method");
  Object.assign(
    subscription,
    plainChanges(params),
    { metadata: mergedMetadata(subscription.metadata, params) },
    method === undefined
      ? {}
      : {
          default_payment_method: usablePaymentMethod(scope, method, "default_payment_method").id,
        },
    params["default_tax_rates"] === undefined
      ? {}
      : { default_tax_rates: taxRates(scope, params, "default_tax_rates") },
    params["discounts"] === undefined
      ? {}
      : {
          discounts: redeem(scope, params["discounts"], {
            customer: subscription.customer,
            subscription: subscription.id,
          }),
        },
  );
  planCancellation(scope, subscription, params);
  const restarted = endTrial(scope, subscription, params);
  changeItems(scope, subscription, params, restarted);
  refreshItems(scope, subscription);
  const previous = Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(subscription[name]),
    ),
  );
  if (Object.keys(previous).length > 0) {
    scope.emit("customer.subscription.updated", subscription, previous);
  }
  return subscription;
}

function planCancellation(scope: Scope, subscription: Subscription, params: Params): void {
  const atEnd = flag(params, "cancel_at_period_end");
  const { cancel_at: time } = params;
  if (atEnd !== undefined) {
    const [item] = itemsOf(scope, subscription.id);
    subscription.cancel_at_period_end = atEnd;
    subscription.cancel_at = atEnd ? (item?.current_period_end ?? null) : null;
    subscription.canceled_at = atEnd ? seconds(scope.clock) : null;
  } else if (typeof time === "number") {
    subscription.cancel_at = time;
    subscription.canceled_at = seconds(scope.clock);
    scheduleCancellation(scope, subscription);
  } else if (time === "") {
    subscription.cancel_at = null;
    subscription.canceled_at = null;
  }
  const details = record(params, "cancellation_details");
  if (details !== undefined || subscription.canceled_at !== null) {
    const reason = subscription.canceled_at === null ? null : "cancellation_requested";
    subscription.cancellation_details = { comment: null, feedback: null, ...details, reason };
  }
}

/** Ends or moves a trial; `true` if a new billing cycle begins by it. */
function endTrial(scope: Scope, subscription: Subscription, params: Params): boolean {
  const { trial_end: end } = params;
  const now = seconds(scope.clock);
  if (end === "now" && subscription.status === "trialing") {
    subscription.trial_end = now;
    subscription.status = "active";
    return true;
  }
  if (typeof end === "number" && end > now) {
    Object.assign(subscription, { billing_cycle_anchor: end, status: "trialing", trial_end: end });
    subscription.trial_start ??= now;
    setPeriod(scope, subscription, now);
    scheduleTurn(scope, subscription);
  }
  return false;
}

/**
 * Changes items with the prorations that follow. Another interval, or the anchor moved to now,
 * begins a new cycle, which is billed at once.
 * https://docs.stripe.com/billing/subscriptions/change
 */
function changeItems(
  scope: Scope,
  subscription: Subscription,
  params: Params,
  restarted: boolean,
): void {
  const behavior = text(params, "proration_behavior") ?? "create_prorations";
  const anchor = record(params, "billing_cycle_anchor")?.["type"] ?? params["billing_cycle_anchor"];
  const former = intervalOf(itemsOf(scope, subscription.id));
  const changes = entriesOf(params).map((entry) => applyEntry(scope, subscription, entry));
  const items = itemsOf(scope, subscription.id);
  const next = intervalOf(items);
  const turned = former.interval !== next.interval || former.interval_count !== next.interval_count;
  const [reference] = items;
  for (const { after } of changes) {
    // An item that joins goes by the period of the others.
    if (after?.current_period_end !== 0 || reference === undefined) continue;
    after.current_period_end = reference.current_period_end;
    after.current_period_start = reference.current_period_start;
  }
  const restarts = restarted || turned || anchor === "now";
  const trial = subscription.status === "trialing";
  if (behavior !== "none" && !trial && !restarted) {
    for (const { before, after } of changes) {
      if (before !== undefined && after !== undefined && !isRepriced(before, after)) continue;
      const at = integer(params, "proration_date");
      prorate(
        scope,
        subscription,
        before && rate(before),
        restarts || after === undefined ? undefined : rate(after),
        at,
      );
    }
  }
  if (restarts && !trial) restart(scope, subscription);
  else if (behavior === "always_invoice" && changes.length > 0 && !trial) {
    invoiceNow(scope, billPeriod(scope, subscription, "subscription_update", 0));
  }
}

function rate(
  item: SubscriptionItem,
): { item: SubscriptionItem } & Pick<SubscriptionItem, "price" | "quantity"> {
  return { item, price: item.price, quantity: item.quantity };
}

function isRepriced(before: SubscriptionItem, after: SubscriptionItem): boolean {
  return before.price.id !== after.price.id || before.quantity !== after.quantity;
}

function restart(scope: Scope, subscription: Subscription): void {
  const now = seconds(scope.clock);
  subscription.billing_cycle_anchor = now;
  setPeriod(scope, subscription, now);
  invoiceNow(scope, billPeriod(scope, subscription, "subscription_update", 1));
  scheduleTurn(scope, subscription);
}

function invoiceNow(scope: Scope, invoice: Invoice | undefined): void {
  if (invoice === undefined) return;
  invoice.auto_advance = false;
  announceDraft(scope, invoice);
  invoice.auto_advance = true;
  advance(scope, invoice);
}

/** A paused subscription goes on with a new cycle: https://docs.stripe.com/billing/subscriptions/pause#resume */
function resume(base: Scope, call: Call): Subscription {
  const subscription = named(base, "subscription", call);
  const scope = inTimeOf(base, subscription.test_clock);
  if (subscription.status !== "paused") {
    throw invalidRequest(
      `This subscription can't be resumed because it has a status of ${subscription.status}. It must be paused.`,
    );
  }
  restart(scope, subscription);
  const invoice = scope.world.table("invoice").get(subscription.latest_invoice ?? "");
  if (invoice?.status === "paid") subscription.status = "active";
  scope.emit("customer.subscription.resumed", subscription);
  return subscription;
}
