import { describe, expect, test, vi } from "vitest";
import { memoryTillStore, openTill, pairTill } from "../src/pos/index.ts";
import { codeOf, openCounter, sale, tick } from "./counter.ts";
import { asAdmin, shopOrigin } from "./tills.ts";

describe("a till", () => {
  test("takes a payment and shows each state", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge(sale);
    const states: string[] = [];
    for await (const { state } of attempt) {
      states.push(state);
      if (state !== "waiting_for_card") continue;
      shop.reader.tap();
      await shop.sim.events.settled();
    }
    expect(states[0]).toBe("waiting_for_card");
    expect(states.at(-1)).toBe("succeeded");
    expect(attempt.latest.payment).toMatchObject({ amount: 1250 });
    expect(await till.attempts.unfinished()).toEqual([]);
  });

  test("cancels one", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(await attempt.cancel()).toMatchObject({ state: "canceled" });
    expect(await attempt.result()).toMatchObject({ state: "canceled" });
  });

  test("lists the readers of its location", async () => {
    const { shop, till } = await openCounter();
    const ids = (await till.readers()).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([shop.reader.id, shop.second.id].toSorted());
  });

  test("fetches a bare connection token, a new one each time, without being bound", async () => {
    const { till } = await openCounter();
    const { fetchConnectionToken } = till;
    const tokens = [await fetchConnectionToken(), await fetchConnectionToken()];
    expect(tokens).toEqual([expect.stringMatching(/^pst_/), expect.stringMatching(/^pst_/)]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test("gives a connection token up in time, and asks no cache for one", async () => {
    const counter = await openCounter();
    const patience: number[] = [];
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      patience.push(ms);
      return AbortSignal.abort(new DOMException("It took too long.", "TimeoutError"));
    });
    const caches: string[] = [];
    counter.weather = async ({ cache, signal }) => {
      caches.push(cache);
      throw signal.reason;
    };
    expect(await codeOf(counter.till.fetchConnectionToken())).toBe("bridge_unreachable");
    expect(patience).toEqual([10_000, 10_000, 10_000, 10_000]);
    expect(new Set(caches)).toEqual(new Set(["no-store"]));
    timeout.mockRestore();
  });

  test("is told why a charge is refused", async () => {
    const { shop, till } = await openCounter();
    const first = await till.reader(shop.reader.id).charge(sale);
    const refused = till.reader(shop.reader.id).charge({ ...sale, order: "A-18" });
    await expect(refused).rejects.toMatchObject({
      name: "TillError",
      code: "reader_busy",
      status: 409,
      details: { attempt: first.id, order: "A-17", holder: "till" },
    });
    expect((await till.attempts.unfinished()).map(({ id }) => id)).toEqual([first.id]);
  });

  test("keeps a key that can't be read", async () => {
    const { store } = await openCounter();
    const kept = await store.get(`till:${shopOrigin}`);
    expect(kept).toMatchObject({ key: { type: "private", extractable: false } });
  });

  test("that was never paired is null", async () => {
    expect(await openTill({ url: shopOrigin, store: memoryTillStore() })).toBeNull();
  });

  test("won't speak over a line that others can read", async () => {
    const options = { url: "http://shop.test", pairingCode: "x", store: memoryTillStore() };
    await expect(pairTill(options)).rejects.toThrow(/https/);
  });

  test("learns the time where its clock is wrong", async () => {
    const { shop, till } = await openCounter({ clockAhead: -86_400_000 });
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(attempt.latest.state).toBe("waiting_for_card");
  });
});

describe("after a reload", () => {
  test("a payment is followed to its end", async () => {
    const { shop, till, options } = await openCounter();
    await till.reader(shop.reader.id).charge(sale);
    const again = await openTill(options);
    const [attempt] = (await again?.attempts.unfinished()) ?? [];
    shop.reader.tap();
    await shop.sim.events.settled();
    // Nobody has seen yet that it was paid.
    expect(await again?.attempts.unfinished()).toMatchObject([{ latest: { state: "succeeded" } }]);
    expect(await attempt?.result()).toMatchObject({ order: "A-17", state: "succeeded" });
    expect(await again?.attempts.unfinished()).toEqual([]);
  });
});

describe("a till that is revoked", () => {
  test("is told so in the middle of a stream", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    const iterator = attempt[Symbol.asyncIterator]();
    await iterator.next();
    const ended = codeOf(iterator.next());
    while (!counter.seen.some((one) => one.endsWith("/events"))) await tick();
    await asAdmin(shop, `POST /devices/${till.device.id}/revoke`);
    expect(await ended).toBe("device_revoked");
    expect(await codeOf(till.readers())).toBe("device_revoked");
    expect(shop.reader.waiting).toBe(true);
  });
});
