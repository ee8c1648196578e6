// What a schedule is made of, drawn from its seed before it begins.

import type { Death } from "./bridges.ts";
import { leastReboot } from "./power.ts";
import type { Route, Weather } from "./network.ts";
import { createRandom } from "./random.ts";
import type { Random } from "./random.ts";
import type { Adapter, StoreTroubles } from "./stores.ts";

/** An order that a till wants paid. Amounts in minor units, times in milliseconds. */
export interface Sale {
  /** A payment, a card that is saved, or forms to be filled in. */
  readonly kind: "payment" | "setup" | "forms";
  readonly order: string;
  readonly amount: number;
  readonly capture: "automatic" | "manual";
  readonly reader: number;
  readonly startsAt: number;
  readonly timeout: number;
  /** How often the till tries again after an attempt that ended without money, or asks another customer. */
  readonly retries: number;
  /** What is changed at the next try, and how often. */
  readonly changes: "nothing" | "reader" | "amount";
  /** Whether the till sees the card before it is charged, and shows the cart before that. */
  readonly inspect: boolean;
  readonly shows: boolean;
  /** Whether the reader suggests a tip. */
  readonly tips: boolean;
  readonly cancelAfter: number | undefined;
  readonly giveUpAfter: number | undefined;
  /** When the till is switched off, with its attempt still open. */
  readonly leaveAfter: number | undefined;
  /**
   * What becomes of the money: captured or given back, in part, by two at once, or let go. `more` is a
   * tip on the receipt, or more to be given back than was taken.
   */
  readonly afterwards: "nothing" | "all" | "part" | "more" | "twice" | "undo";
}

export interface TillPlan {
  readonly name: string;
  readonly location: number;
  readonly sales: readonly Sale[];
  /** How often it asks, in milliseconds. */
  readonly every: number;
  /** How likely it is, each time, that its page is loaded again. */
  readonly reloads: number;
  /** What it does about a reader that another till has. */
  readonly manners: "waits" | "cancels" | "replaces" | "leaves";
  /** How often it asks for what belongs to the other location. */
  readonly curiosity: number;
}

export interface ReaderPlan {
  readonly location: number;
  /** Of the customers who come to it. */
  readonly patience: number;
  /** Whether they mostly have Interac cards. */
  readonly interac: boolean;
  readonly authorization: number;
}

/** What happens to bridges, readers and orders from outside; `at` in milliseconds. */
export type Accident =
  | { readonly at: number; readonly kind: "kill"; readonly downFor: number }
  | { readonly at: number; readonly kind: "freeze"; readonly ms: number }
  | { readonly at: number; readonly kind: "redeploy"; readonly together: number }
  | { readonly at: number; readonly kind: "occupy"; readonly reader: number; readonly ms: number }
  | { readonly at: number; readonly kind: "unplug"; readonly reader: number; readonly ms: number }
  | { readonly at: number; readonly kind: "dashboard_clears"; readonly reader: number }
  | { readonly at: number; readonly kind: "dashboard_displays"; readonly reader: number }
  | { readonly at: number; readonly kind: "dashboard_cancels"; readonly order: string };

export interface Plan {
  readonly seed: number;
  readonly adapter: Adapter;
  readonly store: StoreTroubles;
  readonly locations: number;
  /** Interac is for payments in `cad`. */
  readonly currency: "usd" | "cad";
  readonly tills: readonly TillPlan[];
  readonly readers: readonly ReaderPlan[];
  readonly weather: Readonly<Record<Route, Weather>>;
  readonly webhooks: boolean;
  /** How often an open attempt is read though no event says so, in milliseconds; the bridge's own way, or never. */
  readonly polling: number | "adaptive" | "off";
  readonly faults: number;
  /** How often Stripe says that a reader hasn't answered, and the reader hears the command after that. */
  readonly heardLate: number;
  /**
   * How often a request reaches Stripe when nobody waits for it any more, or an answer is old when it
   * arrives.
   */
  readonly lingers: number;
  readonly accidents: readonly Accident[];
  /** Whether anything goes wrong but for what tills and customers do. */
  readonly troubled: boolean;
  /** How the processes die that are started one after the other. */
  readonly deaths: readonly (Death | undefined)[];
  /** How far the processes' clocks are ahead, in milliseconds. */
  readonly skews: readonly number[];
  /** When no new attempt is begun any more and all troubles end. */
  readonly closesAt: number;
  /** How long the shop is closed before everything is looked at once more. */
  readonly night: number;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

export function drawPlan(seed: number, adapter: Adapter): Plan {
  const random = createRandom(seed, "plan");
  const locations = random.chance(0.25) ? 2 : 1;
  const currency = random.chance(0.4) ? "cad" : "usd";
  const readers = Array.from(
    { length: Math.max(locations, random.pick([1, 1, 1, 2, 2, 3])) },
    (_, index) => ({
      location: index % locations,
      patience: random.pick([1 * second, 4 * second, 12 * second]),
      authorization: random.pick([0, 0, 1 * second, 4 * second, 9 * second]),
      interac: currency === "cad",
    }),
  );
  const orders = Array.from({ length: random.int(1, 3) }, (_, index) => ({
    order: `A-${index + 1}`,
    amount: 1_000 + index * 1_111,
    capture:
      currency === "usd" && random.chance(0.45) ? ("manual" as const) : ("automatic" as const),
  }));
  const tills = Array.from({ length: random.pick([2, 2, 2, 3, 4]) }, (_, index): TillPlan => {
    const location = index % locations;
    const own = readers.flatMap((reader, at) => (reader.location === location ? [at] : []));
    const sales = Array.from({ length: random.pick([1, 1, 1, 1, 2]) }, (): Sale => {
      const order = random.pick([orders[0] ?? never(), ...orders]);
      const amount = order.amount + random.pick([0, 0, 0, 500]);
      return { ...order, amount, ...drawSale(random, own, currency) };
    });
    return {
      name: `till ${index + 1}`,
      location,
      sales,
      every: random.pick([1_200, 2_500, 5_000]),
      reloads: random.pick([0, 0, 0.1]),
      manners: random.weighed({ waits: 3, cancels: 2, replaces: 2, leaves: 1 }),
      curiosity: locations > 1 ? 0.6 : 0,
    };
  });
  const troubled = random.chance(0.85);
  return {
    seed,
    adapter,
    store: drawStore(random, troubled),
    locations,
    currency,
    tills,
    readers,
    weather: drawWeather(random, troubled),
    webhooks: random.chance(0.6),
    polling: random.pick<Plan["polling"]>(["adaptive", 5 * second, "off"]),
    troubled,
    faults: troubled ? random.int(0, 5) : 0,
    heardLate: troubled ? random.pick([0, 0, 0.15]) : 0,
    lingers: troubled ? random.pick([0, 0, 0.04, 0.15]) : 0,
    accidents: troubled
      ? drawMany(random, 3, () => drawAccident(random, readers.length, orders.length))
      : [],
    deaths: troubled ? drawMany(random, 4, () => drawDeath(random)) : [],
    skews: Array.from({ length: 6 }, () =>
      troubled && random.chance(0.2) ? random.int(-1_500, 1_500) : 0,
    ),
    closesAt: 2 * minute,
    // Deno KV is looked through every five seconds, in real time.
    night:
      adapter === "deno-kv" ? minute : random.pick([8 * minute, 8 * minute, 14 * hour, 40 * hour]),
  };
}

/** Refunds of Interac payments are worth more schedules than those that need no reader. */
const afterwards = {
  usd: { nothing: 5, all: 3, part: 4, more: 2, twice: 2, undo: 1 },
  cad: { nothing: 1, all: 3, part: 4, more: 0, twice: 3, undo: 0 },
} as const;

function drawSale(
  random: Random,
  readers: readonly number[],
  currency: Plan["currency"],
): Omit<Sale, "order" | "amount" | "capture"> {
  const operator = random.weighed({ patient: 5, cancels: 3, gives_up: 2 });
  const after = random.pick([0, 300, 2 * second, 6 * second, 20 * second]);
  const kind = random.weighed({ payment: 83, setup: 6, forms: 11 });
  return {
    kind,
    inspect: random.chance(0.12),
    shows: random.chance(0.1),
    tips: random.chance(0.12),
    leaveAfter: random.chance(0.12) ? random.int(0, 12 * second) : undefined,
    afterwards: random.weighed(afterwards[currency]),
    reader: random.pick([readers[0] ?? 0, ...readers]),
    startsAt: random.pick([0, 500, 5 * second, 15 * second]) + random.int(0, 2 * second),
    timeout: random.pick([
      10 * second,
      10 * second,
      15 * second,
      // Readers give forms up after two minutes.
      kind === "forms" ? 150 * second : 30 * second,
    ]),
    retries: random.pick([0, 1, 1, 2]),
    changes: random.weighed({ nothing: 3, reader: 2, amount: 2 }),
    cancelAfter: operator === "cancels" ? after : undefined,
    giveUpAfter: operator === "gives_up" ? after : undefined,
  };
}

function drawWeather(random: Random, troubled: boolean): Readonly<Record<Route, Weather>> {
  const way = (): Weather =>
    troubled ? random.weighed({ still: 1, calm: 4, slow: 3, storm: 2 }) : "calm";
  return {
    bridge: way(),
    webhook: way(),
    store: random.weighed({ still: 5, calm: 2, slow: troubled ? 1 : 0 }),
    stripe: way(),
  };
}

function drawStore(random: Random, troubled: boolean): StoreTroubles {
  const often = troubled ? random.pick([0, 0.01, 0.04]) : 0;
  return {
    fails: often,
    loses: often,
    conflicts: troubled ? random.pick([0, 0.02]) : 0,
    lateness: random.pick([0, 0, 5 * second, 30 * second]),
    twice: random.pick([0, 0.1]),
  };
}

function drawAccident(random: Random, readers: number, orders: number): Accident {
  const at = random.int(0, 45 * second);
  const reader = random.int(0, readers - 1);
  const kind = random.weighed({
    kill: 4,
    freeze: 4,
    redeploy: 4,
    occupy: 1,
    unplug: 2,
    dashboard_clears: 1,
    dashboard_displays: 1,
    dashboard_cancels: 1,
  });
  switch (kind) {
    case "kill":
      return { at, kind, downFor: random.pick([50, 3 * second, 25 * second]) };
    case "freeze":
      return {
        at,
        kind,
        ms: random.pick([500, 6 * second, 22 * second, 50 * second, 110 * second]),
      };
    case "redeploy":
      return { at, kind, together: random.pick([100, 5 * second, 40 * second]) };
    case "occupy":
      return { at, kind, reader, ms: random.pick([4 * second, 40 * second, 150 * second]) };
    case "unplug":
      return { at, kind, reader, ms: random.int(leastReboot, 150 * second) };
    case "dashboard_cancels":
      return { at, kind, order: `A-${random.int(1, orders)}` };
    default:
      return { at, kind, reader };
  }
}

/** Early more often than late: most processes have their say at the start. */
function drawDeath(random: Random): Death | undefined {
  if (random.chance(0.3)) return undefined;
  return {
    step: random.int(1, random.pick([20, 60, 200])),
    when: random.pick(["before", "after"]),
    returnsAfter: random.pick([undefined, undefined, random.int(1, 110) * second]),
  };
}

function drawMany<T>(random: Random, most: number, draw: () => T): T[] {
  return Array.from({ length: random.int(0, most) }, draw);
}

function never(): never {
  throw new RangeError("There is no order.");
}
