import { createVirtualClock } from "@tillwire/stripe-sim";
import { expect, test } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import { storeConformance } from "./store-conformance.ts";

const soon = Date.UTC(2026, 8, 1, 12);

storeConformance("the memory store", () => {
  let now = soon - 3_600_000;
  const store = createMemoryStore({ schedule: null, now: () => now });
  return {
    store,
    reopen: () => store,
    async wake(_keys, at, work) {
      const due = await store.due(at);
      for (const _key of due) await work?.().catch(() => {});
      return due;
    },
    async pass(_keys, at) {
      now = at;
    },
    soon,
  };
});

test("the memory store wakes by its timers, and again after a wake-up that failed", async () => {
  const clock = createVirtualClock(soon);
  const store = createMemoryStore({
    schedule: (delay, task) => clock.schedule(delay, task),
    now: () => clock.now(),
  });
  const woken: number[] = [];
  store.onWake?.(async () => {
    woken.push(clock.now() - soon);
    if (woken.length === 1) throw new Error("Stripe is on holiday.");
  });
  await store.write("lane:tmr_1", undefined, "1", soon + 60_000);
  await store.write("lane:tmr_1", "1", "2", soon + 2000);
  await clock.advance(1999);
  expect(woken).toEqual([]);
  await clock.advance(60_000);
  expect(woken).toEqual([2000, 7000]);
});

test("the memory store waits for wake-ups that are further off than a timer reaches", async () => {
  const month = 31 * 24 * 3_600_000;
  const clock = createVirtualClock(soon);
  const store = createMemoryStore({
    schedule: (delay, task) => {
      expect(delay).toBeLessThan(2 ** 31);
      return clock.schedule(delay, task);
    },
    now: () => clock.now(),
  });
  const woken: number[] = [];
  store.onWake?.(async () => {
    woken.push(clock.now() - soon);
  });
  await store.write("lane:tmr_1", undefined, "1", soon + month);
  await clock.advance(month - 1);
  expect(woken).toEqual([]);
  await clock.advance(1);
  expect(woken).toEqual([month]);
});
