import { createVirtualClock } from "@tillwire/stripe-sim";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { denoKvStore } from "../../src/adapter/deno-kv/index.ts";
import type {
  DenoKv,
  DenoKvStore,
  DenoKvStoreOptions,
  KvEntry,
  KvKey,
} from "../../src/adapter/deno-kv/index.ts";
import { openShop, order } from "../shop.ts";
import { storeConformance } from "../store-conformance.ts";
import { createDatabase } from "./kv.ts";
import type { OpenKv } from "./kv.ts";

const soon = Date.UTC(2026, 8, 1, 12);
const hour = 3_600_000;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const database = createDatabase();
const kv = await database.open();
const other = await database.open();
afterAll(() => {
  kv.close();
  other.close();
  database.remove();
});

/** A store as a process has it; it ends with the test. */
function openStore(on: DenoKv, options: DenoKvStoreOptions = {}): DenoKvStore {
  const store = denoKvStore(on, options);
  closing.push(() => store.close());
  return store;
}

storeConformance("the Deno KV store", () => {
  let now = soon - hour;
  const options = { now: () => now };
  const store = openStore(kv, options);
  return {
    store,
    reopen: () => openStore(other, options),
    async wake(keys, at, work) {
      const due = (await store.due(at)).filter((key) => keys.includes(key));
      for (const _key of due) await work?.().catch(() => {});
      return due;
    },
    async pass(_keys, at) {
      now = at;
    },
    soon,
  };
});

describe("wake-ups in Deno KV", () => {
  /** A process on a virtual clock that writes down what it wakes. */
  function start(on: OpenKv, prefix: string, clock = createVirtualClock(soon)) {
    let armed = (): void => {};
    const store = openStore(on, {
      prefix,
      schedule(delay, task) {
        armed();
        return clock.schedule(delay, task);
      },
      now: () => clock.now(),
    });
    const woken: { key: string; after: number }[] = [];
    store.onWake?.(async (key) => {
      woken.push({ key, after: clock.now() - soon });
      if (key === "lane:broken") throw new Error("Stripe is on holiday.");
    });
    /** When it has looked, it arms itself for the next time. */
    const looked = (): Promise<void> => new Promise((resolve) => (armed = resolve));
    return { store, clock, woken, looked };
  }

  test("come by the timers of the process that wrote them, and again after one that failed", async () => {
    const { store, clock, woken } = start(kv, "timers");
    await store.write("lane:broken", undefined, "1", soon + 2000);
    await clock.advance(1999);
    expect(woken).toEqual([]);
    await clock.advance(1);
    expect(woken.map(({ after }) => after)).toEqual([2000]);
    await clock.advance(5000);
    expect(woken.map(({ after }) => after)).toEqual([2000, 7000]);
  });

  test("are done by another process where theirs has died", async () => {
    const dead = start(kv, "takeover");
    await dead.store.write("lane:broken", undefined, "1", soon + 1000);
    await dead.store.write("lane:tmr_1", undefined, "1", soon + 1000);
    await dead.store.write("lane:tmr_2", undefined, "1", soon + hour);
    dead.store.close();

    const { clock, woken, looked, store } = start(other, "takeover");
    while (woken.length < 2) {
      const done = looked();
      await clock.advance(5000);
      await done;
    }
    expect(woken.map(({ key }) => key)).toEqual(["lane:broken", "lane:tmr_1"]);
    // What was done is used up, what failed isn't, and the hour hasn't passed.
    expect(await store.due(clock.now())).toEqual(["lane:broken"]);
  });

  test("are left to the process that has them, if they aren't late", async () => {
    const alive = start(kv, "alive");
    await alive.store.write("lane:tmr_1", undefined, "1", soon + 4000);
    const { clock, woken } = start(other, "alive");
    await clock.advance(8999);
    expect(woken).toEqual([]);
  });
});

describe("watches in Deno KV", () => {
  test("are one for a record, however many streams there are, and end with the last", async () => {
    let watching = 0;
    const counting = {
      get: <T>(key: KvKey) => kv.get<T>(key),
      list: (range: { start: KvKey; end: KvKey }) => kv.list(range),
      atomic: () => kv.atomic(),
      watch(keys: readonly [KvKey]) {
        watching++;
        const entries = kv.watch(keys).getReader();
        return new ReadableStream<readonly [KvEntry<unknown>]>({
          async pull(controller) {
            const { value, done } = await entries.read();
            if (done) controller.close();
            else controller.enqueue(value);
          },
          async cancel() {
            watching--;
            await entries.cancel();
          },
        });
      },
    };
    const store = openStore(counting);
    const rung = Array.from({ length: 50 }, () => Promise.withResolvers<void>());
    const stops = rung.map(({ resolve }) => store.watch?.("lane:tmr_watched", resolve));
    expect(watching).toBe(1);
    await openStore(other).write("lane:tmr_watched", undefined, "1", null);
    await Promise.all(rung.map(({ promise }) => promise));
    for (const stop of stops) stop?.();
    expect(watching).toBe(0);
  });

  test("tell of a write once: the process's own at once, and not again when Deno does", async () => {
    const store = openStore(kv);
    let rung = 0;
    store.watch?.("lane:tmr_once", () => rung++);
    const deno = kv.watch([["terminal-bridge", "record", "lane:tmr_once"]]).getReader();
    await deno.read();
    await store.write("lane:tmr_once", undefined, "1", null);
    expect(rung).toBe(1);
    await deno.read();
    await deno.cancel();
    expect(rung).toBe(1);
  });

  test("are begun again where they break off", async () => {
    const clock = createVirtualClock(soon);
    let broken = true;
    const store = openStore(
      {
        get: (key) => kv.get(key),
        list: (range) => kv.list(range),
        atomic: () => kv.atomic(),
        watch(keys) {
          if (!broken) return kv.watch(keys);
          broken = false;
          throw new TypeError("The connection was lost.");
        },
      },
      { schedule: (delay, task) => clock.schedule(delay, task), now: () => clock.now() },
    );
    await openStore(other).write("lane:tmr_again", undefined, "1", null);
    const told = new Promise<void>((resolve) => store.watch?.("lane:tmr_again", resolve));
    await clock.advance(1000);
    await told;
    expect(broken).toBe(false);
  });
});

test("a record that Deno KV can't hold is refused before anything is written, with its name", async () => {
  const store = openStore(kv);
  const largest = "x".repeat(64 * 1024 - 256);
  expect(await store.write("lane:tmr_large", undefined, largest, soon)).toBe(true);
  expect((await store.read("lane:tmr_large"))?.value).toBe(largest);
  await expect(store.write("lane:tmr_larger", undefined, `${largest}é`, null)).rejects.toThrow(
    "lane:tmr_larger has 65282 bytes",
  );
  expect(await store.read("lane:tmr_larger")).toBeUndefined();
});

test("a payment that was open when its process died is finished by the next one", async () => {
  const shop = await openShop({ webhooks: false });
  const own = createDatabase();
  const now = (): number => shop.sim.clock.now();
  const options = { now, schedule: () => () => {} };

  const first = await own.open();
  const dying = denoKvStore(first, options);
  const attempt = await shop.open({ store: dying }).charge(order(shop));
  expect(attempt.state).toBe("waiting_for_card");
  dying.close();
  first.close();

  shop.reader.tap();
  await shop.sim.clock.advance(2000);
  const second = await own.open();
  const store = denoKvStore(second, options);
  const bridge = shop.open({ store });
  await bridge.sweep();
  const { final } = JSON.parse((await store.read(`attempt:${attempt.id}`))?.value ?? "{}");
  expect(final).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
  expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
  expect(await store.due(now() + hour)).toEqual([]);
  second.close();
  own.remove();
});
