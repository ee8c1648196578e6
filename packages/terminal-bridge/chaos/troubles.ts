// What goes wrong: faults that the simulator shows at Stripe and with its events,
// and accidents that happen to bridges, readers and orders.

import {
  conflict,
  lockTimeout,
  rateLimit,
  readerBusy,
  readerOffline,
  readerTimeout,
  serverError,
} from "@tillwire/stripe-sim";
import type { EventFault, RequestFault, When } from "@tillwire/stripe-sim";
import type { ChaosClock } from "./clock.ts";
import type { Host } from "./host.ts";
import type { Accident, Plan } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Shop } from "./shop.ts";
import type { Trace } from "./trace.ts";

const commands = [
  "POST /v1/terminal/readers/{reader}/process_payment_intent",
  "POST /v1/terminal/readers/{reader}/cancel_action",
  "POST /v1/terminal/readers/*",
] as const;

const others = [
  "POST /v1/payment_intents",
  "GET /v1/payment_intents/{intent}",
  "POST /v1/payment_intents/{intent}",
  "POST /v1/payment_intents/{intent}/cancel",
  "POST /v1/*",
  "GET /v1/refunds",
  "GET /v1/terminal/readers/{reader}",
] as const;

/** What moves money without a reader. */
const afterwards = ["POST /v1/refunds", "POST /v1/payment_intents/{intent}/capture"] as const;

const eventTypes = ["terminal.reader.*", "payment_intent.*", "*"] as const;

/** Plans faults; they end when the shop closes. */
export function planFaults(plan: Plan, { sim }: Shop, random: Random, trace: Trace): void {
  for (let count = 0; count < plan.faults; count++) {
    const repetition = {
      skip: random.pick([0, 0, 1, 3]),
      times: random.pick([1, 1, 2, 4, 30]),
    };
    const about = random.weighed({ command: 5, other: 4, money: 3, event: plan.webhooks ? 3 : 0 });
    if (about === "event") {
      const on = random.pick(eventTypes);
      const fault = drawEventFault(random);
      trace("stripe", () => `will ${JSON.stringify({ on, ...fault, ...repetition })}`);
      sim.faults.onEvent(on, fault, repetition);
      continue;
    }
    const on = random.pick<string>({ command: commands, other: others, money: afterwards }[about]);
    const fault = about === "command" ? drawCommandFault(random) : drawRequestFault(random);
    // A slow line would add to the time after which a reader still hears its command.
    if (plan.heardLate > 0 && fault.kind === "latency") continue;
    trace("stripe", () => `will ${JSON.stringify({ on, ...fault, ...repetition })}`);
    sim.faults.onRequest(on, fault, repetition);
  }
}

function drawWhen(random: Random): When {
  return random.pick(["before", "after"]);
}

function drawCommandFault(random: Random): RequestFault {
  switch (random.weighed({ timeout: 4, busy: 2, offline: 1, other: 5 })) {
    case "timeout":
      return readerTimeout(drawWhen(random));
    case "busy":
      return readerBusy();
    case "offline":
      return readerOffline();
    default:
      return drawRequestFault(random);
  }
}

function drawRequestFault(random: Random): RequestFault {
  const when = drawWhen(random);
  const kind = random.weighed({
    reset: 4,
    server: 4,
    conflict: 1,
    rate: 1,
    lock: 1,
    latency: 3,
    proxy: 1,
    truncate: 1,
    stall: 1,
  });
  switch (kind) {
    case "reset":
      return { kind, when };
    case "server":
      return serverError(random.pick([500, 502, 503]), when);
    case "conflict":
      return conflict();
    case "rate":
      return rateLimit();
    case "lock":
      return lockTimeout();
    case "latency":
      return { kind, when, ms: random.pick([2_000, 12_000, 18_000, 40_000]) };
    case "proxy":
      return { kind, when, status: 502 };
    case "truncate":
      return { kind, ends: random.pick(["cleanly", "reset"]) };
    default:
      return { kind: "stall" };
  }
}

function drawEventFault(random: Random): EventFault {
  const kind = random.weighed({ lose: 3, duplicate: 2, delay: 3, reorder: 2, forge: 1 });
  switch (kind) {
    case "duplicate":
      return { kind, ms: random.pick([0, 3_000, 60_000]) };
    case "delay":
      return { kind, ms: random.pick([1_000, 10_000, 90_000]) };
    case "forge":
      return { kind, how: random.pick(["secret", "payload", "stale"]) };
    default:
      return { kind };
  }
}

/** Lets the accidents happen when their time comes. */
export function planAccidents(
  plan: Plan,
  shop: Shop,
  host: Host,
  clock: ChaosClock,
  trace: Trace,
): void {
  for (const accident of plan.accidents) {
    clock.schedule(accident.at, () => {
      trace("accident", () => JSON.stringify(accident));
      // Whoever is at the Dashboard may meet a fault too, and doesn't try again.
      happen(accident, shop, host, clock)?.catch(() => {});
    });
  }
}

function happen(
  accident: Accident,
  shop: Shop,
  host: Host,
  clock: ChaosClock,
): Promise<unknown> | undefined {
  switch (accident.kind) {
    case "kill":
      host.kill();
      clock.schedule(accident.downFor, () => host.start());
      return undefined;
    case "freeze":
      host.front()?.freeze(accident.ms);
      return undefined;
    case "redeploy":
      host.start();
      clock.schedule(accident.together, () => host.kill());
      return undefined;
    case "occupy": {
      const reader = shop.readers[accident.reader];
      reader?.occupy();
      clock.schedule(accident.ms, () => reader?.release());
      return undefined;
    }
    case "unplug": {
      const reader = shop.readers[accident.reader];
      reader?.unplug();
      clock.schedule(accident.ms, () => reader?.plug());
      return undefined;
    }
    case "dashboard_clears":
      return shop.ask(`POST /v1/terminal/readers/${idOf(shop, accident.reader)}/cancel_action`);
    case "dashboard_displays":
      return shop.ask(
        `POST /v1/terminal/readers/${idOf(shop, accident.reader)}/set_reader_display`,
        "type=cart&cart[currency]=usd&cart[total]=1&cart[line_items][0][amount]=1&cart[line_items][0][description]=x&cart[line_items][0][quantity]=1",
      );
    default:
      accident.kind satisfies "dashboard_cancels";
      return cancelOrder(shop, accident.order);
  }
}

function idOf({ readers }: Shop, index: number): string {
  return readers[index]?.id ?? "";
}

async function cancelOrder(shop: Shop, order: string): Promise<void> {
  const intents = await shop.ask<{
    readonly data: readonly {
      readonly id: string;
      readonly status: string;
      readonly capture_method: string;
      readonly metadata: Record<string, string>;
    }[];
  }>("GET /v1/payment_intents?limit=100");
  // An authorization could be let go by it, after a till was told of it; money taken can't.
  const found = intents?.data.find(
    ({ metadata, status, capture_method: capture }) =>
      metadata["order"] === order &&
      status === "requires_payment_method" &&
      capture === "automatic",
  );
  if (found) await shop.ask(`POST /v1/payment_intents/${found.id}/cancel`);
}
