import { describe, expect, test } from "vitest";
import { memoryTillStore, openTill, pairTill, TillError } from "../src/pos/index.ts";
import type { AttemptView, PairTillOptions, Till, TillStore } from "../src/pos/index.ts";
import { openShop } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { asAdmin, newCode, shopOrigin } from "./tills.ts";

const sale = { order: "A-17", amount: 1250, currency: "usd" };

/** What happens to a request on its way; gives nothing where it arrives as it is. */
type Weather = (request: Request, arrive: () => Promise<Response>) => Promise<Response> | undefined;

interface Counter {
  readonly shop: Shop;
  readonly till: Till;
  readonly store: TillStore;
  weather: Weather;
  readonly seen: string[];
  readonly options: Omit<PairTillOptions, "pairingCode">;
}

/** A till that was paired, on a network that a test can spoil. Whoever waits makes time pass. */
async function openCounter(more: { readonly clockAhead?: number } = {}): Promise<Counter> {
  const shop = await openShop();
  shop.bridge = shop.open({ schedule: (delay, task) => shop.sim.clock.schedule(delay, task) });
  const store = memoryTillStore();
  const seen: string[] = [];
  const options = {
    url: shopOrigin,
    store,
    now: () => shop.sim.clock.now() + (more.clockAhead ?? 0),
    async wait(ms: number) {
      if (ms < 30_000) return shop.pass(ms);
      return new Promise<void>((resolve) => shop.sim.clock.schedule(ms, resolve));
    },
    async fetch(request: Request) {
      seen.push(`${request.method} ${new URL(request.url).pathname}`);
      const arrive = async (): Promise<Response> => shop.bridge.routes.fetch(request);
      return counter.weather(request, arrive) ?? arrive();
    },
    onConnection: (state: string) => seen.push(state),
  };
  const counter = { shop, store, seen, options, weather: (() => undefined) as Weather };
  const till = await pairTill({ ...options, pairingCode: await newCode(shop) });
  seen.length = 0;
  return Object.assign(counter, { till });
}

const broken = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no error",
    (error: unknown) => (error instanceof TillError ? error.code : error),
  );
}

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

describe("on a bad network", () => {
  test("an answer that is lost is asked for again, and nobody pays twice", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    let lost = 0;
    counter.weather = (request, arrive) =>
      request.url.endsWith("/charge") && lost++ < 2 ? arrive().then(broken) : undefined;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(attempt.latest.state).toBe("waiting_for_card");
    expect(lost).toBe(3);
    expect(shop.sent("/process_payment_intent")).toBe(1);
    expect(shop.ledger()).toHaveLength(1);
  });

  test("a request that the network sends twice is taken once", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    counter.weather = (request) =>
      request.url.endsWith("/charge")
        ? (async () => {
            const twice = request.clone();
            await shop.bridge.routes.fetch(request);
            counter.weather = () => undefined;
            return shop.bridge.routes.fetch(twice);
          })()
        : undefined;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(attempt.latest.state).toBe("waiting_for_card");
    expect(shop.sent("/process_payment_intent")).toBe(1);
  });

  test("a bridge that can't be reached is given up, and what it got is found again", async () => {
    const counter = await openCounter();
    const { shop, till, seen } = counter;
    counter.weather = (request, arrive) =>
      request.url.endsWith("/charge") ? arrive().then(broken) : undefined;
    expect(await codeOf(till.reader(shop.reader.id).charge(sale))).toBe("bridge_unreachable");
    expect(seen.filter((one) => one === "offline")).toHaveLength(1);
    const [found] = await till.attempts.unfinished();
    expect(found?.latest).toMatchObject({ order: "A-17", state: "waiting_for_card" });
    expect(seen.at(-1)).toBe("online");
  });

  test("a payment that the bridge never got isn't unfinished", async () => {
    const counter = await openCounter();
    const { shop, till, store } = counter;
    counter.weather = () => broken();
    expect(await codeOf(till.reader(shop.reader.id).charge(sale))).toBe("bridge_unreachable");
    counter.weather = () => undefined;
    expect(await till.attempts.unfinished()).toEqual([]);
    // It may still be on its way.
    expect(await store.get(`attempts:${shopOrigin}`)).toHaveLength(1);
    await shop.pass(120_000, 60_000);
    expect(await till.attempts.unfinished()).toEqual([]);
    expect(await store.get(`attempts:${shopOrigin}`)).toEqual([]);
  });

  test("a stream that is cut off goes on with the truth", async () => {
    const counter = await openCounter();
    const { shop, till } = counter;
    const attempt = await till.reader(shop.reader.id).charge(sale);
    const cut = new AbortController();
    const passed = Promise.withResolvers<void>();
    const resumed: (string | null)[] = [];
    counter.weather = (request, arrive) => {
      if (!request.url.endsWith("/events")) return undefined;
      resumed.push(request.headers.get("last-event-id"));
      if (resumed.length > 1) return undefined;
      return arrive().then(({ body }) => {
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            controller.enqueue(chunk);
            if (new TextDecoder().decode(chunk).includes("event: state")) passed.resolve();
          },
        });
        void body?.pipeTo(writable, { signal: cut.signal }).catch(() => {});
        return new Response(readable);
      });
    };
    const states: string[] = [];
    const iterator = attempt[Symbol.asyncIterator]();
    const next = async (): Promise<void> => {
      const { value, done } = await iterator.next();
      if (!done) states.push((value satisfies AttemptView).state);
    };
    await next();
    const after = next();
    await passed.promise;
    await tick();
    cut.abort();
    shop.reader.tap();
    await shop.sim.events.settled();
    await after;
    expect(states).toEqual(["waiting_for_card", "succeeded"]);
    // It had seen one state, and says which.
    expect(resumed).toEqual([null, expect.stringMatching(/^[0-9a-f]{24}$/)]);
    await next();
  });

  test("a captive portal's answer isn't taken for the bridge's", async () => {
    const counter = await openCounter();
    counter.weather = async () => new Response("<html>Please sign in</html>");
    expect(await codeOf(counter.till.fetchConnectionToken())).toBe("invalid_answer");
    counter.weather = async () => new Response(null, { status: 302, headers: { location: "/" } });
    expect(await codeOf(counter.till.fetchConnectionToken())).toBe("invalid_answer");
  });
});

/** Lets everything that can go on without time passing go on. */
function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe("after a reload", () => {
  test("a payment is followed to its end", async () => {
    const { shop, till, options } = await openCounter();
    await till.reader(shop.reader.id).charge(sale);
    const again = await openTill(options);
    const [attempt] = (await again?.attempts.unfinished()) ?? [];
    shop.reader.tap();
    await shop.sim.events.settled();
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
