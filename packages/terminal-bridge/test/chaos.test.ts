// Random days: cards, faults, deaths of the bridge. A failing one is shrunk and
// printed with the seed that plays it again.

import { readerBusy, readerTimeout } from "@tillwire/stripe-sim";
import * as fc from "fast-check";
import { test } from "vitest";
import { judge, playDay } from "./day.ts";
import { liveAndDie } from "./mortal.ts";
import { openShop } from "./shop.ts";

const gesture = fc.constantFrom(
  ...(["approve", "decline", "cancel", "leave", "lose_connection", "unplug"] as const),
);

const script = fc.record(
  {
    gestures: fc.array(gesture, { maxLength: 3 }),
    pause: fc.integer({ min: 0, max: 40_000 }),
    authorization: fc.integer({ min: 0, max: 8000 }),
    cancelAfter: fc.integer({ min: 0, max: 40_000 }),
    timeout: fc.integer({ min: 10_000, max: 60_000 }),
    retries: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ["gestures"] },
);

const commands = [
  "POST /v1/terminal/readers/{reader}/process_payment_intent",
  "POST /v1/terminal/readers/{reader}/cancel_action",
] as const;

const others = [
  "POST /v1/payment_intents",
  "GET /v1/payment_intents/{intent}",
  "POST /v1/payment_intents/{intent}/cancel",
  "GET /v1/terminal/readers/{reader}",
] as const;

const when = fc.constantFrom("before" as const, "after" as const);
const repetition = fc.record({
  skip: fc.integer({ min: 0, max: 3 }),
  times: fc.integer({ min: 1, max: 3 }),
});

const networkFault = fc.oneof(
  when.map((at) => ({ kind: "reset" as const, when: at })),
  fc.record({ at: when, status: fc.constantFrom(500, 502, 503) }).map(({ at, status }) => ({
    kind: "error" as const,
    when: at,
    status,
    type: "api_error" as const,
    message: "Something went wrong on our end.",
  })),
);

const requestFaults = fc.array(
  fc.oneof(
    fc.record({ on: fc.constantFrom(...commands, ...others), fault: networkFault, repetition }),
    fc.record({ on: fc.constantFrom(...commands), fault: when.map(readerTimeout), repetition }),
    fc.record({ on: fc.constantFrom(...commands), fault: fc.constant(readerBusy()), repetition }),
  ),
  { maxLength: 4 },
);

const eventFaults = fc.array(
  fc.record({
    type: fc.constantFrom(
      "terminal.reader.action_succeeded",
      "terminal.reader.action_failed",
      "payment_intent.succeeded",
      "payment_intent.payment_failed",
    ),
    fault: fc.oneof(
      fc.constantFrom({ kind: "lose" as const }, { kind: "duplicate" as const }),
      fc.integer({ min: 1, max: 90_000 }).map((ms) => ({ kind: "delay" as const, ms })),
    ),
  }),
  { maxLength: 3 },
);

const deaths = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 });
const webhooks = fc.boolean();

const runs = Number(process.env["CHAOS_RUNS"] ?? 60);

test("every day ends with money and books equal", { timeout: 60_000 + runs * 500 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ script, requestFaults, eventFaults, deaths, webhooks }),
      async (day) => {
        const shop = await openShop({ webhooks: day.webhooks });
        for (const planned of day.requestFaults) {
          shop.sim.faults.onRequest(planned.on, planned.fault, planned.repetition);
        }
        for (const { type, fault } of day.eventFaults) shop.sim.faults.onEvent(type, fault);
        const lives = liveAndDie(shop, day.deaths, "await");
        const outcome = await playDay(shop, day.script, lives);
        shop.bridge = shop.open();
        await judge(shop, outcome);
      },
    ),
    { numRuns: runs },
  );
});
