// Errands on bad days: faults, deaths of the bridge, readers that don't answer. A
// failing day is shrunk and printed with the seed that plays it again.

import { readerBusy, readerOffline, readerTimeout } from "@tillwire/stripe-sim";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { errandName, errands, run } from "./errands.ts";
import { liveAndDie } from "./mortal.ts";
import { openShop } from "./shop.ts";

const when = fc.constantFrom("before" as const, "after" as const);

const networkFault = fc.oneof(
  when.map((at) => ({ kind: "reset" as const, when: at })),
  fc.constant({ kind: "truncate" as const, bytes: 30, ends: "cleanly" as const }),
  fc.record({ at: when, status: fc.constantFrom(500, 502, 503) }).map(({ at, status }) => ({
    kind: "error" as const,
    when: at,
    status,
    type: "api_error" as const,
    message: "Something went wrong on our end.",
  })),
);

const readerFault = fc.oneof(
  when.map(readerTimeout),
  fc.constantFrom(readerBusy(), readerOffline()),
);

const repetition = fc.record({
  skip: fc.integer({ min: 0, max: 3 }),
  times: fc.integer({ min: 1, max: 3 }),
});

const requests = fc.constantFrom(
  "POST *",
  "GET *",
  "POST /v1/terminal/readers*",
  "POST /v1/payment_intents*",
  "GET /v1/payment_intents*",
  "POST /v1/refunds",
  "GET /v1/refunds",
  "POST /v1/setup_intents",
);

const faults = fc.array(
  fc.oneof(
    fc.record({ on: requests, fault: networkFault, repetition }),
    fc.record({ on: fc.constant("POST /v1/terminal/readers*"), fault: readerFault, repetition }),
  ),
  { maxLength: 4 },
);

const day = fc.record({
  faults,
  deaths: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  webhooks: fc.boolean(),
  authorization: fc.integer({ min: 0, max: 4000 }),
});

const runs = Number(process.env["ERRAND_RUNS"] ?? 12);

test.each(Object.entries(errands))(
  "%s happens as it was told, or not at all",
  { timeout: 60_000 + runs * 500 },
  async (_name, errand) => {
    await fc.assert(
      fc.asyncProperty(day, async ({ webhooks, authorization, ...planned }) => {
        const shop = await openShop({ webhooks });
        await errand.given?.(shop);
        shop.reader.takeTime(authorization);
        for (const { on, fault, repetition: often } of planned.faults) {
          shop.sim.faults.onRequest(on, fault, often);
        }
        const told = await run(shop, errand, liveAndDie(shop, planned.deaths, "await"));
        shop.sim.faults.clear();
        shop.bridge = shop.open();
        expect((await shop.bridge.attempt(errandName)).state).toBe(told.state);
        for (const lane of [shop.reader.id, `${shop.location}:A-17`]) {
          const record = await shop.store.read(`lane:${lane}`);
          expect(JSON.parse(record?.value ?? "{}").open ?? null, "what never ends").toBe(null);
        }
        await (told.state === "succeeded" ? errand.judge(shop, told) : errand.undone(shop));
      }),
      { numRuns: runs },
    );
  },
);
