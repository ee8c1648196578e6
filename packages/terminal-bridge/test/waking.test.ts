// When what is open is gone on with, though nobody asks.

import { expect, test } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import type { Schedule } from "../src/timers.ts";
import { openShop, order } from "./shop.ts";

test("a wake-up reads as often as the timing says, and keeps the deadline", async () => {
  const shop = await openShop({ webhooks: false });
  const { clock } = shop.sim;
  const alarms = new Set<{ readonly due: number; readonly task: () => void }>();
  const schedule: Schedule = (delay, task) => {
    const alarm = { due: clock.now() + delay, task };
    alarms.add(alarm);
    return () => void alarms.delete(alarm);
  };
  const store = createMemoryStore({ schedule, now: () => clock.now() });
  const bridge = shop.open({ store, timing: { pollAfter: () => 4_000 } });
  const begun = clock.now();
  const { id } = await bridge.charge(order(shop, { timeout: 21_000 }));
  while (clock.now() < begun + 22_000) {
    await clock.advance(500);
    for (const alarm of alarms) {
      if (alarm.due > clock.now()) continue;
      alarms.delete(alarm);
      alarm.task();
      // What it leads to takes no virtual time.
      await new Promise((done) => setImmediate(done));
    }
  }
  const reads = shop.sim
    .requests()
    .filter(({ method, path }) => method === "GET" && path.includes("/payment_intents/"));
  expect(reads.length).toBeGreaterThanOrEqual(5);
  expect(await bridge.attempt(id)).toMatchObject({ state: "canceled", endedAt: begun + 21_000 });
});

test("an old wake-up that comes late puts no deadline off", async () => {
  const shop = await openShop({ webhooks: false });
  const { clock } = shop.sim;
  const bridge = shop.open({ timing: { pollAfter: () => null } });
  const deadline = clock.now() + 120_000;
  await bridge.charge(order(shop, { timeout: 120_000 }));
  await clock.advance(30_000);
  const lane = `lane:${shop.reader.id}`;
  await bridge.wake(lane);
  const record = await shop.store.read(lane);
  const { wakeAt }: { wakeAt: number } = JSON.parse(record?.value ?? "{}");
  expect(wakeAt).toBeLessThanOrEqual(deadline + 1_000);
});

test("a record that can't be read doesn't keep the others from being gone on with", async () => {
  const shop = await openShop({ webhooks: false });
  const { store } = shop;
  await shop.bridge.charge(order(shop));
  const { id } = await shop.bridge.charge(order(shop, { reader: shop.second.id, order: "A-18" }));
  shop.second.tap();
  await shop.sim.clock.advance(10_000);
  const broken = shop.open({
    store: {
      ...store,
      async read(key) {
        if (key === `lane:${shop.reader.id}`) throw new RangeError("It is too large.");
        return store.read(key);
      },
    },
  });
  await expect(broken.sweep()).rejects.toThrow(AggregateError);
  const record = await store.read(`attempt:${id}`);
  expect(JSON.parse(record?.value ?? "{}")).toMatchObject({ final: { state: "succeeded" } });
});
