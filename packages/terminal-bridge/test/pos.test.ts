import { describe, expect, test, vi } from "vitest";
import { memoryTillStore, messageOf, openTill, pairTill, TillError } from "../src/pos/index.ts";
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
async function openCounter(
  more: { readonly clockAhead?: number; readonly role?: string } = {},
): Promise<Counter> {
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
  const till = await pairTill({ ...options, pairingCode: await newCode(shop, more.role) });
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

/** A manager's till at which order A-17 was paid. */
async function openPaidCounter(): Promise<Counter> {
  const counter = await openCounter({ role: "manager" });
  const { shop, till } = counter;
  const attempt = await till.reader(shop.reader.id).charge(sale);
  shop.reader.tap();
  await shop.sim.events.settled();
  expect(await attempt.result()).toMatchObject({ state: "succeeded" });
  counter.seen.length = 0;
  return counter;
}

/** What was given back, as the simulator's money has it. */
function givenBack(shop: Shop): number {
  return shop.ledger().reduce((sum, { refunded }) => sum + refunded, 0);
}

describe("a till at work", () => {
  test("looks at the card before it is charged", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge({ ...sale, inspect: true });
    const cards: unknown[] = [];
    for await (const { state, card } of attempt) {
      if (card) cards.push(card.brand);
      if (state === "waiting_for_card" && !card) {
        shop.reader.tap();
        await shop.sim.events.settled();
      }
      if (card && cards.length === 1) {
        const confirmed = attempt.confirm();
        await shop.pass(2_000);
        await confirmed;
      }
    }
    expect(cards[0]).toBe("visa");
    expect(attempt.latest).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
  });

  test("authorizes, and captures less", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge({ ...sale, capture: "manual" });
    shop.reader.tap();
    await shop.sim.events.settled();
    expect((await attempt.result()).payment).toMatchObject({ status: "requires_capture" });
    const captured = await (await till.order("A-17").capture({ amount: 1000 })).result();
    expect(captured).toMatchObject({ kind: "capture", state: "succeeded", order: "A-17" });
    expect(await till.order("A-17").get()).toMatchObject({ state: "paid", amount: 1000 });
  });

  test("gives money back, a part and then the rest", async () => {
    const { shop, till } = await openPaidCounter();
    const part = await (await till.order("A-17").refund({ amount: 250 })).result();
    expect(part).toMatchObject({ kind: "refund", state: "succeeded", refund: { amount: 250 } });
    await (await till.order("A-17").refund()).result();
    expect(await till.order("A-17").get()).toMatchObject({ amount: 1250, refunded: 1250 });
    expect(givenBack(shop)).toBe(1250);
    expect(await codeOf(till.order("A-17").refund())).toBe("order_refunded");
  });

  test("gives nothing back without a manager", async () => {
    const { till } = await openCounter();
    expect(await codeOf(till.order("A-17").refund())).toBe("forbidden");
  });

  test("saves a card", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).setup({ allowRedisplay: "always" });
    shop.reader.tap();
    await shop.sim.events.settled();
    const ended = await attempt.result();
    expect(ended).toMatchObject({ kind: "setup", state: "succeeded" });
    expect(ended.savedCard?.generatedCard).toMatch(/^pm_/);
  });

  test("has forms filled in, and gets the signature", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).collectInputs({
      inputs: [
        { type: "email", title: "Your address" },
        { type: "signature", title: "Please sign" },
      ],
    });
    shop.reader.answer([{ value: "jenny@example.com" }]);
    await shop.sim.events.settled();
    const { inputs } = await attempt.result();
    expect(inputs).toMatchObject([
      { type: "email", value: "jenny@example.com" },
      { type: "signature", file: expect.stringMatching(/^file_/) },
    ]);
    const signature = await attempt.file(inputs?.[1]?.file ?? "");
    expect(signature.size).toBeGreaterThan(0);
    expect(signature.type).toBe("application/octet-stream");
  });

  test("shows a cart and takes it away, but not in the middle of a payment", async () => {
    const { shop, till } = await openCounter();
    const reader = till.reader(shop.reader.id);
    const lineItems = [{ description: "Tea", amount: 500, quantity: 1 }];
    const cart = { currency: "usd", total: 500, lineItems };
    expect(await (await reader.display(cart)).result()).toMatchObject({ state: "succeeded" });
    expect(await (await reader.clear()).result()).toMatchObject({ state: "succeeded" });
    const { id } = await reader.charge(sale);
    expect(await codeOf(reader.display(cart))).toBe("reader_busy");
    expect(await codeOf(reader.clear())).toBe("reader_busy");
    expect((await till.attempts.get(id)).latest.state).toBe("waiting_for_card");
  });

  test("takes the reader over from the attempt that it names", async () => {
    const { shop, till } = await openCounter();
    const reader = till.reader(shop.reader.id);
    const first = await reader.charge(sale);
    const second = await reader.charge({ ...sale, amount: 1500, replaces: first.id });
    expect(second.latest).toMatchObject({ state: "waiting_for_card", amount: 1500 });
    expect(await first.result()).toMatchObject({ state: "canceled" });
  });

  test("lists what was done at its location, whichever till has started it", async () => {
    const { shop, till, options } = await openPaidCounter();
    await (await till.order("A-17").refund({ amount: 250 })).result();
    await shop.pass(1_000);
    const second = await pairTill({
      ...options,
      store: memoryTillStore(),
      pairingCode: await newCode(shop),
    });
    await second.reader(shop.second.id).charge({ ...sale, order: "A-18" });
    const all = await second.attempts.list();
    expect(all.map(({ kind, order, state }) => [kind, order, state])).toEqual([
      ["charge", "A-18", "waiting_for_card"],
      ["refund", "A-17", "succeeded"],
      ["charge", "A-17", "succeeded"],
    ]);
    const [newest, ...older] = all;
    expect(await till.attempts.list({ limit: 1 })).toEqual([newest]);
    expect(await till.attempts.list({ before: newest?.createdAt ?? 0 })).toEqual(older);
  });

  test("sees what a reader is doing, whoever has started it", async () => {
    const { shop, till } = await openCounter();
    const seen: string[] = [];
    for await (const { attempt, lastEnded } of till.reader(shop.reader.id)) {
      seen.push(attempt ? `${attempt.order} ${attempt.state}` : "idle");
      if (lastEnded) break;
      if (!attempt) await shop.bridge.charge({ ...sale, reader: shop.reader.id });
      else if (attempt.state === "waiting_for_card") {
        shop.reader.tap();
        await shop.sim.events.settled();
      }
    }
    expect(seen[0]).toBe("idle");
    expect(seen).toContain("A-17 waiting_for_card");
    expect(seen.at(-1)).toBe("idle");
  });
});

test("watching a quiet reader ends when it is told to", async () => {
  const { shop, till } = await openCounter();
  const watching = new AbortController();
  const seen: (string | null)[] = [];
  for await (const { lastEnded } of till.reader(shop.reader.id, { signal: watching.signal })) {
    seen.push(lastEnded);
    // The loop waits for the next state by then, and none will come.
    setTimeout(() => watching.abort(), 0);
  }
  expect(seen).toEqual([null]);
});

describe("an operator", () => {
  test("is told what to do in plain words", async () => {
    const { shop, till } = await openCounter();
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(till.messageOf(attempt.latest)).toBe("Waiting for the customer.");
    const refused: unknown = await till
      .reader(shop.reader.id)
      .charge({ ...sale, order: "A-18" })
      .catch((error: unknown) => error);
    expect(till.messageOf(refused)).toMatch(/order A-17 for till\. Wait/);
    shop.reader.decline("insufficient_funds");
    await shop.sim.events.settled();
    expect(till.messageOf(await attempt.result())).toMatch(/another card/);
    expect(till.messageOf(new TypeError("x is undefined"))).toMatch(/Reload/);
  });

  test("is told it in the shop's language, and in English where that has no text", async () => {
    const { shop, options, store } = await openCounter();
    const messages = {
      card_declined: "Karte abgelehnt. Bitte eine andere Karte.",
      reader_busy: ({ order }: Readonly<Record<string, unknown>>) =>
        `Der Leser ist bei Bestellung ${String(order)}.`,
      waiting_for_card: "Bitte Karte vorhalten.",
    };
    const till = await openTill({ ...options, store, messages });
    if (!till) throw new Error("The till isn't found again.");
    const attempt = await till.reader(shop.reader.id).charge(sale);
    expect(till.messageOf(attempt.latest)).toBe("Bitte Karte vorhalten.");
    const busy: unknown = await till
      .reader(shop.reader.id)
      .charge({ ...sale, order: "A-18" })
      .catch((error: unknown) => error);
    expect(till.messageOf(busy)).toBe("Der Leser ist bei Bestellung A-17.");
    const gone: unknown = await till.attempts.get("0199f3d2-none").catch((error: unknown) => error);
    expect(till.messageOf(gone)).toMatch(/^[A-Z][a-z ]/);
    shop.reader.decline();
    await shop.sim.events.settled();
    expect(till.messageOf(await attempt.result())).toBe(messages.card_declined);
  });

  test("isn't shown what a code like constructor finds on every object", () => {
    const error = new TillError("constructor", "Stripe says something new.");
    expect(messageOf(error, {})).toBe("Stripe says something new.");
  });
});

describe("on a bad network", () => {
  test("a refund whose answer was lost isn't given twice, nor forgotten", async () => {
    const counter = await openPaidCounter();
    const { shop, till, options, store } = counter;
    counter.weather = (request, arrive) =>
      request.url.endsWith("/refunds") ? arrive().then(broken) : undefined;
    expect(await codeOf(till.order("A-17").refund({ amount: 250 }))).toBe("bridge_unreachable");
    // Sent four times, under one name.
    expect(counter.seen.filter((one) => one.endsWith("/refunds"))).toHaveLength(4);
    const again = await openTill({ ...options, store });
    const [found] = (await again?.attempts.unfinished()) ?? [];
    expect(await found?.result()).toMatchObject({ kind: "refund", refund: { amount: 250 } });
    expect(await again?.attempts.unfinished()).toEqual([]);
    expect(givenBack(shop)).toBe(250);
  });

  test("the till knows that it is offline, and when it isn't any more", async () => {
    const counter = await openCounter();
    const { till } = counter;
    const seen: string[] = [];
    const watching = (async () => {
      for await (const line of till.connection) if (seen.push(line) === 3) return;
    })();
    expect(till.online).toBe(true);
    await till.readers();
    await tick();
    counter.weather = () => broken();
    expect(await codeOf(till.readers())).toBe("bridge_unreachable");
    expect(till.online).toBe(false);
    await tick();
    counter.weather = () => undefined;
    await till.readers();
    await watching;
    expect(seen).toEqual(["online", "offline", "online"]);
  });

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
