import { describe, expect, test } from "vitest";
import { createAuditWriter } from "../src/audit.ts";
import { createMemoryStore } from "../src/index.ts";
import type { ReaderStore } from "../src/index.ts";
import { openShop, order } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** Milliseconds since the epoch, later than any day on which this may run. */
const soon = Date.UTC(2199, 0);
const day = 24 * 60 * 60 * 1000;

async function paidAndGivenBack(shop: Shop): Promise<readonly string[]> {
  const { id } = await shop.bridge.charge(order(shop));
  shop.reader.tap();
  await shop.end(id);
  const refund = await shop.bridge.refund({ order: "A-17", location: shop.location, amount: 100 });
  // The order is kept from when its last event was looked into.
  await shop.pass(10_000);
  return [id, refund.id];
}

/** A store, and the keys that were written to it. */
function noting(store: ReaderStore): { readonly store: ReaderStore; readonly keys: Set<string> } {
  const keys = new Set<string>();
  return {
    keys,
    store: {
      ...store,
      write(key, ...change) {
        keys.add(key);
        return store.write(key, ...change);
      },
    },
  };
}

describe("what has ended", () => {
  test("is remembered for half a year, and then forgotten but for the readers and the log", async () => {
    const shop = await openShop();
    const { store, keys } = noting(shop.store);
    shop.bridge = shop.open({ store });
    const ids = await paidAndGivenBack(shop);
    await shop.sim.clock.advance(179 * day);
    for (const id of ids) expect((await shop.bridge.attempt(id)).state).toBe("succeeded");
    expect(await shop.bridge.order("A-17", shop.location)).toMatchObject({ refunded: 100 });
    await shop.sim.clock.advance(2 * day);
    for (const id of ids) {
      await expect(shop.bridge.attempt(id)).rejects.toMatchObject({ code: "not_found" });
    }
    const kept: string[] = [];
    for (const key of keys) if (await store.read(key)) kept.push(key.split(":")[0] ?? "");
    expect(new Set(kept)).toEqual(new Set(["lane", "audit"]));
    expect(kept.filter((kind) => kind === "lane")).toHaveLength(1);
  });

  test("is remembered as long as the server wants", async () => {
    const shop = await openShop({ bridge: { retention: 7 * day } });
    const [id = ""] = await paidAndGivenBack(shop);
    await shop.sim.clock.advance(8 * day);
    await expect(shop.bridge.attempt(id)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("what is open is not forgotten, however long Stripe can't be reached", async () => {
  const shop = await openShop({ bridge: { retention: day } });
  const { id } = await shop.bridge.charge(order(shop));
  const reset = { kind: "reset", when: "before" } as const;
  const plan = shop.sim.faults.onRequest("*", reset, { times: 1_000_000 });
  await shop.pass(3 * day, 6 * 60 * 60 * 1000);
  expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
  shop.sim.faults.remove(plan);
  expect((await shop.end(id)).state).toBe("canceled");
});

test("the log begins another page before a record gets too large for its store", async () => {
  const sizes: number[] = [];
  const memory = createMemoryStore({ schedule: null });
  const write = createAuditWriter({
    ...memory,
    write(key, version, value, ...rest) {
      sizes.push(value.length);
      return memory.write(key, version, value, ...rest);
    },
  });
  const facts = Object.fromEntries(
    Array.from({ length: 15 }, (_, i) => [`f${i}`, "x".repeat(100)]),
  );
  const actor = { role: "till", location: "tml_1", name: "till 1" } as const;
  const entry = { at: soon, actor, action: "charge", facts, refused: null };
  const ids = Array.from({ length: 60 }, (_, i) => String(i));
  await Promise.all(ids.map((id) => write("dev_1", { ...entry, id })));
  expect(Math.max(...sizes)).toBeLessThan(40_000);
  const pages: string[] = [];
  const full = Array.from({ length: 9 }, (_, page) => `dev_1:${page}`);
  for (const page of [...full, "dev_1"]) {
    const value = (await memory.read(`audit:${page}`))?.value ?? '{"entries":[]}';
    pages.push(...JSON.parse(value).entries.map((one: { readonly id: string }) => one.id));
  }
  expect(pages).toEqual(ids);
});
