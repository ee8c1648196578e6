import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { list } from "../../list.ts";
import { named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { integer, pick, record, text, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import { inTimeOf } from "../../test-clocks.ts";
import type { Customer } from "../types.ts";
import { addIntervals } from "./periods.ts";
import { itemsOf } from "./subscription-items.ts";
import { cancelSubscription } from "./subscription-machine.ts";
import { startSubscription } from "./subscription-start.ts";
import { changeSubscription } from "./subscriptions.ts";
import type { Phase, Subscription, SubscriptionSchedule } from "./types.ts";

/** Subscriptions that change by plan: https://docs.stripe.com/billing/subscriptions/subscription-schedules */
export const subscriptionSchedules: Handlers = {
  "POST /v1/subscription_schedules": create,
  "GET /v1/subscription_schedules/{}": (scope, call) => named(scope, "subscription_schedule", call),
  "POST /v1/subscription_schedules/{}/cancel": (scope, call) => {
    const schedule = openSchedule(scope, call);
    end(scope, schedule, "canceled", "canceled_at");
    const subscription = scope.world.table("subscription").get(schedule.subscription ?? "");
    if (subscription !== undefined && subscription.status !== "canceled") {
      cancelSubscription(inTimeOf(scope, schedule.test_clock), subscription, {});
    }
    return schedule;
  },
  "POST /v1/subscription_schedules/{}/release": (scope, call) => {
    const schedule = openSchedule(scope, call);
    release(scope, schedule);
    return schedule;
  },
  "GET /v1/subscription_schedules": (scope, call) =>
    list(scope, "subscription_schedule", call, { equal: ["customer"] }),
};

function create(base: Scope, { params }: Call): SubscriptionSchedule {
  const from = referred(base, "subscription", params, "from_subscription");
  const customer =
    referred(base, "customer", params, "customer") ??
    base.world.table("customer").get(from?.customer ?? "");
  if (customer === undefined) {
    throw invalidRequest("You must provide either customer or from_subscription.", {
      code: "parameter_missing",
      param: "customer",
    });
  }
  const scope = inTimeOf(base, customer.test_clock);
  const now = seconds(scope.clock);
  const start = integer(params, "start_date") ?? now;
  const phases = from === undefined ? phasesOf(scope, params, start) : [presentPhase(scope, from)];
  const schedule = scope.shapes.make("subscription_schedule", {
    id: scope.ids.next("sub_sched_1"),
    object: "subscription_schedule",
    billing_mode: { type: "flexible" },
    created: now,
    customer: customer.id,
    default_settings: {
      billing_cycle_anchor: "automatic",
      collection_method: "charge_automatically",
      invoice_settings: { issuer: { type: "self" } },
      ...record(params, "default_settings"),
    },
    end_behavior: text(params, "end_behavior") ?? "release",
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    pause_schedules: [],
    phases,
    status: "not_started",
    subscription: from?.id ?? null,
    test_clock: customer.test_clock,
  });
  scope.world.table("subscription_schedule").put(schedule);
  scope.emit("subscription_schedule.created", schedule);
  if (from !== undefined) from.schedule = schedule.id;
  enterLater(scope, schedule, 0);
  return schedule;
}

/** The `phases` parameter with the dates that follow from durations. */
function phasesOf(scope: Scope, params: Params, start: number): Phase[] {
  const { phases } = params;
  const given = Array.isArray(phases) ? phases.filter(isObject) : [];
  if (given.length === 0) {
    throw invalidRequest("You must provide at least one phase.", { param: "phases" });
  }
  let next = start;
  return given.map((phase) => {
    const { items } = phase;
    const [first] = Array.isArray(items) ? items.filter(isObject) : [];
    const price = scope.world.table("price").get(text(first ?? {}, "price") ?? "");
    if (price?.recurring === undefined || price.recurring === null) {
      throw invalidRequest("Each phase needs items with a recurring price.", {
        param: "phases[0][items]",
      });
    }
    const duration = record(phase, "duration");
    const begin = next;
    const lasts = { ...price.recurring, ...duration };
    next =
      integer(phase, "end_date") ?? addIntervals(begin, lasts, integer(phase, "iterations") ?? 1);
    return {
      ...pick(phase, ["collection_method", "default_payment_method", "description", "metadata"]),
      add_invoice_items: [],
      currency: price.currency,
      discounts: [],
      end_date: next,
      items: (Array.isArray(items) ? items.filter(isObject) : []).map((item) =>
        phaseItem(scope, item),
      ),
      proration_behavior: text(phase, "proration_behavior") ?? "create_prorations",
      start_date: begin,
    };
  });
}

function phaseItem(scope: Scope, item: JsonObject): JsonObject {
  const price = text(item, "price") ?? "";
  const recurring = scope.world.table("price").get(price);
  return {
    billing_thresholds: null,
    discounts: [],
    metadata: {},
    plan: price,
    price,
    quantity: integer(item, "quantity") ?? 1,
    tax_rates: [],
    ...(recurring === undefined ? {} : { currency: recurring.currency }),
  };
}

/** A schedule made from a subscription begins with what it is at present. */
function presentPhase(scope: Scope, subscription: Subscription): Phase {
  const items = itemsOf(scope, subscription.id);
  return {
    add_invoice_items: [],
    currency: subscription.currency,
    discounts: [],
    end_date: items[0]?.current_period_end ?? 0,
    items: items.map(({ price, quantity }) => phaseItem(scope, { price: price.id, quantity })),
    proration_behavior: "create_prorations",
    start_date: items[0]?.current_period_start ?? 0,
  };
}

/** Enters the phase when its time comes; after the last one the schedule has run its course. */
function enterLater(scope: Scope, schedule: SubscriptionSchedule, index: number): void {
  const phase = schedule.phases[index];
  const time = phase?.start_date ?? schedule.phases.at(-1)?.end_date ?? 0;
  const enter = (): void => {
    if (schedule.status !== "not_started" && schedule.status !== "active") return;
    if (phase === undefined) {
      complete(scope, schedule);
      return;
    }
    apply(scope, schedule, phase);
    schedule.current_phase = pick(phase, ["end_date", "start_date"]);
    schedule.status = "active";
    scope.emit("subscription_schedule.updated", schedule);
    enterLater(scope, schedule, index + 1);
  };
  const wait = time * 1000 - scope.clock.now();
  if (wait > 0) scope.clock.schedule(wait, enter);
  else enter();
}

function apply(scope: Scope, schedule: SubscriptionSchedule, phase: Phase): void {
  const subscription = scope.world.table("subscription").get(schedule.subscription ?? "");
  const items = phase.items.map((item) => pick(item, ["price", "quantity"]));
  if (subscription === undefined) {
    const customer = scope.world.table("customer").get(schedule.customer);
    if (customer === undefined) return;
    const method =
      phase["default_payment_method"] ?? schedule.default_settings["default_payment_method"];
    const started = startSubscription(scope, customer, {
      items,
      ...(typeof method === "string" ? { default_payment_method: method } : {}),
      // Without a payment method, the customer pays the first invoice later.
      ...(hasMethod(customer, method) ? {} : { payment_behavior: "default_incomplete" }),
    });
    started.schedule = schedule.id;
    schedule.subscription = started.id;
    return;
  }
  if (subscription.ended_at !== null) return;
  const kept = itemsOf(scope, subscription.id);
  const same =
    kept.length === items.length &&
    kept.every(
      (item, at) =>
        item.price.id === items[at]?.["price"] && item.quantity === items[at]["quantity"],
    );
  if (same) return;
  const replaced = kept.map(({ id }, at) =>
    at < items.length ? { id, ...items[at] } : { id, deleted: true },
  );
  changeSubscription(scope, subscription, {
    items: [...replaced, ...items.slice(kept.length)],
    proration_behavior: phase.proration_behavior,
  });
}

function hasMethod(customer: Customer, method: Json | undefined): boolean {
  const preferred = customer.invoice_settings?.["default_payment_method"];
  return [method, preferred, customer.default_source].some((id) => typeof id === "string");
}

function complete(scope: Scope, schedule: SubscriptionSchedule): void {
  const subscription = scope.world.table("subscription").get(schedule.subscription ?? "");
  if (schedule.end_behavior === "cancel" && subscription !== undefined) {
    end(scope, schedule, "completed", "completed_at");
    cancelSubscription(scope, subscription, {});
    return;
  }
  release(scope, schedule);
}

/** The subscription goes on without the schedule. */
function release(scope: Scope, schedule: SubscriptionSchedule): void {
  const subscription = scope.world.table("subscription").get(schedule.subscription ?? "");
  if (subscription !== undefined) subscription.schedule = null;
  schedule["released_subscription"] = schedule.subscription;
  schedule.subscription = null;
  end(scope, schedule, "released", "released_at");
}

function end(
  scope: Scope,
  schedule: SubscriptionSchedule,
  status: "canceled" | "completed" | "released",
  at: string,
): void {
  schedule.status = status;
  schedule[at] = seconds(inTimeOf(scope, schedule.test_clock).clock);
  schedule.current_phase = null;
  scope.emit(`subscription_schedule.${status}`, schedule);
}

function openSchedule(scope: Scope, call: Call): SubscriptionSchedule {
  const schedule = named(scope, "subscription_schedule", call);
  if (schedule.status === "not_started" || schedule.status === "active") return schedule;
  throw invalidRequest(
    `This subscription schedule can't be changed because it has a status of ${schedule.status}. It must be not_started or active.`,
  );
}
