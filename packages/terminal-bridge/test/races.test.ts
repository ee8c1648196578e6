// Two processes at once, one of which is slow: what it does arrives when everything
// has moved on.

import { createClient } from "@tillwire/client-edge";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { readerBusy } from "@tillwire/stripe-sim";
import { describe, expect, test } from "vitest";
import type { TerminalBridge } from "../src/index.ts";
import { key, openShop, order, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

interface Slow {
  readonly bridge: TerminalBridge;
  /** Settles when the request is held back. */
  readonly held: Promise<void>;
  /** Lets it go on its way. */
  readonly release: () => void;
}

/** A bridge whose n-th request to a path is held back, before it is sent or after it was answered. */
function slow(shop: Shop, method: string, path: RegExp, when: "sent" | "answered", skip = 0): Slow {
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let left = skip;
  const bridge = shop.open({
    stripe: createClient(key, {
      maxRetries: 0,
      async fetch(url, init) {
        const matches = init.method === method && path.test(new URL(url).pathname) && left-- === 0;
        if (!matches) return wireTo(shop.sim)(url, init);
        // A copy, for its signal would tell the time that really passes.
        const request = new Request(url, { ...init, signal: null });
        const answer = when === "answered" ? await shop.sim.fetch(request) : undefined;
        held.resolve();
        await released.promise;
        return answer ?? shop.sim.fetch(request);
      },
    }),
  });
  return { bridge, held: held.promise, release: () => released.resolve() };
}

const dispatch = /\/process_payment_intent$/;

describe("a process that was held up", () => {
  test("sends its command when the attempt is over: it replays, and a newer attempt goes on", async () => {
    const shop = await openShop();
    const late = slow(shop, "POST", dispatch, "sent");
    const name = "0199f3d2-0000-7000-8000-000000000001";
    const begun = late.bridge.charge(order(shop, { attempt: name }));
    await late.held;
    // Its lease ends; another process repeats the call with the same key.
    await shop.pass(25_000);
    expect((await shop.bridge.attempt(name)).state).toBe("waiting_for_card");
    shop.reader.decline();
    expect((await shop.end(name)).state).toBe("failed");
    const second = await shop.bridge.charge(order(shop));
    late.release();
    expect((await begun).state).toBe("failed");
    expect((await shop.bridge.attempt(second.id)).state).toBe("waiting_for_card");
    shop.reader.tap();
    expect((await shop.end(second.id)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ captured: 1250, charges: 2 }]);
  });

  test("sends its command when the attempt was canceled: it starts nothing", async () => {
    const shop = await openShop();
    const late = slow(shop, "POST", dispatch, "sent");
    const name = "0199f3d2-0000-7000-8000-000000000001";
    const begun = late.bridge.charge(order(shop, { attempt: name }));
    await late.held;
    await shop.bridge.cancel(name);
    expect((await shop.end(name, 60_000)).state).toBe("canceled");
    late.release();
    expect((await begun).state).toBe("canceled");
    expect(shop.reader.waiting).toBe(false);
    expect(shop.ledger()).toMatchObject([{ captured: 0, status: "canceled" }]);
  });

  test("has read the reader before the command got there: it concludes nothing from it", async () => {
    const shop = await openShop();
    // The answer is lost, and so is every other one for a while.
    shop.sim.faults.onRequest("POST /v1/terminal/readers/{reader}/process_payment_intent", {
      kind: "reset",
      when: "before",
    });
    const late = slow(shop, "GET", /\/readers\/tmr_\w+$/, "answered", 1);
    const name = "0199f3d2-0000-7000-8000-000000000001";
    const begun = late.bridge.charge(order(shop, { attempt: name }));
    await late.held;
    await shop.pass(5000);
    expect((await shop.bridge.attempt(name)).state).toBe("waiting_for_card");
    late.release();
    expect((await begun).state).toBe("waiting_for_card");
    expect(shop.reader.waiting).toBe(true);
  });

  test("clears the reader when a newer attempt has it: nothing is charged by mistake", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    const late = slow(shop, "POST", /\/cancel_action$/, "sent");
    const canceling = late.bridge.cancel(first.id);
    await late.held;
    expect((await shop.end(first.id, 60_000)).state).toBe("canceled");
    const second = await shop.bridge.charge(order(shop));
    late.release();
    await canceling;
    // The late request has the key of the one that was repeated, so it is only replayed.
    expect((await shop.bridge.attempt(second.id)).state).toBe("waiting_for_card");
    expect(shop.reader.waiting).toBe(true);
  });

  test("shows its cart when a payment waits for the card: it replays, and the payment goes on", async () => {
    const shop = await openShop();
    const late = slow(shop, "POST", /\/set_reader_display$/, "sent");
    const lineItems = [{ description: "Tea", amount: 500, quantity: 1 }];
    const cart = { reader: shop.reader.id, currency: "usd", total: 500, lineItems };
    const attempt = "0199f3d2-0000-7000-8000-000000000001";
    const showing = late.bridge.display({ ...cart, attempt });
    await late.held;
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({ code: "reader_busy" });
    await shop.pass(30_000);
    expect((await shop.bridge.attempt(attempt)).state).toBe("succeeded");
    const { id } = await shop.bridge.charge(order(shop));
    late.release();
    expect((await showing).state).toBe("succeeded");
    expect(shop.reader.waiting).toBe(true);
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
  });

  test("changes the amount when a newer attempt has another: the newer one counts", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(first.id);
    const late = slow(shop, "POST", /\/payment_intents\/pi_\w+$/, "sent");
    const name = "0199f3d2-0000-7000-8000-000000000002";
    const begun = late.bridge.charge(order(shop, { attempt: name, amount: 700 }));
    await late.held;
    await shop.bridge.cancel(name);
    const third = await shop.bridge.charge(order(shop, { amount: 900 }));
    late.release();
    expect((await begun).state).toBe("canceled");
    shop.reader.tap();
    expect((await shop.end(third.id)).payment?.amount).toBe(900);
  });
});

test("an authorization that the deadline lets go at the same moment isn't told to have succeeded", async () => {
  const shop = await openShop();
  const clearing = "POST /v1/terminal/readers/{reader}/cancel_action";
  shop.sim.faults.onRequest(clearing, readerBusy(), { times: 9 });
  const { id } = await shop.bridge.charge(order(shop, { capture: "manual", timeout: 10_000 }));
  // The reader won't let go, so the intent is canceled: that is on its way when the card is approved.
  const late = slow(shop, "POST", /\/payment_intents\/\w+\/cancel$/, "sent");
  shop.bridge = late.bridge;
  const passing = shop.pass(20_000);
  await late.held;
  shop.reader.tap();
  expect(shop.ledger()).toMatchObject([{ authorized: 1250 }]);
  // Its lease ends, and another process looks.
  await shop.sim.clock.advance(21_000);
  await shop.open().attempt(id);
  late.release();
  await passing;
  expect((await shop.end(id)).state).toBe("canceled");
  expect(shop.ledger()).toMatchObject([{ status: "canceled", authorized: 0 }]);
});

test("a card between the two halves of a reading isn't overlooked", async () => {
  const shop = await openShop({ webhooks: false });
  const { id } = await shop.bridge.charge(order(shop));
  await shop.sim.clock.advance(2000);
  // Whichever is read first: the reader or the intent.
  const late = slow(shop, "GET", /./, "answered");
  const reading = late.bridge.attempt(id);
  await late.held;
  shop.reader.tap();
  await readers.setReaderDisplay(createClient(key, { fetch: shop.sim.fetch }), shop.reader.id, {
    type: "cart",
    cart: {
      currency: "usd",
      total: 500,
      line_items: [{ amount: 500, description: "Tea", quantity: 1 }],
    },
  });
  late.release();
  expect((await reading).state).toBe("succeeded");
});

test("an event that comes during a reading has it read again", async () => {
  const shop = await openShop();
  const { id } = await shop.bridge.charge(order(shop));
  await shop.sim.clock.advance(2000);
  const late = slow(shop, "GET", /\/payment_intents\//, "answered");
  const reading = late.bridge.attempt(id);
  await late.held;
  // Whoever takes the event in can write it down, but can't reach Stripe.
  const fetch = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
  shop.bridge = shop.open({ stripe: createClient(key, { maxRetries: 0, fetch }) });
  shop.reader.tap();
  await shop.sim.events.settled();
  late.release();
  expect((await reading).state).toBe("succeeded");
});

test("a request that comes after the attempt has ended gets its result, and starts nothing", async () => {
  const shop = await openShop();
  const name = "0199f3d2-0000-7000-8000-000000000001";
  const input = order(shop, { attempt: name });
  await shop.bridge.charge(input);
  // The second request has looked, and found the attempt open, when the first one's ends.
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const late = shop.open({
    store: {
      ...shop.store,
      async read(record) {
        const found = await shop.store.read(record);
        if (record === `order:${shop.location}:A-17`) {
          held.resolve();
          await released.promise;
        }
        return found;
      },
    },
  });
  const again = late.charge(input);
  await held.promise;
  shop.reader.decline();
  await shop.end(name);
  released.resolve();
  expect((await again).state).toBe("failed");
  expect(shop.sent("/process_payment_intent")).toBe(1);
});

test("a crowd of tills on two readers pays each order once", async () => {
  const shop = await openShop();
  const orders = ["A-1", "A-2", "A-3"];
  const given = orders.flatMap((name) =>
    [shop.reader, shop.second].map(({ id }) => ({ name, id })),
  );
  const results = await Promise.allSettled(
    given.map(({ name, id }) => shop.bridge.charge(order(shop, { order: name, reader: id }))),
  );
  const started = results.filter(({ status }) => status === "fulfilled");
  expect(started.length).toBeGreaterThanOrEqual(1);
  for (let round = 0; round < 20; round++) {
    for (const reader of [shop.reader, shop.second]) if (reader.waiting) reader.tap();
    await shop.pass(3000, 1000);
    for (const { name, id } of given) {
      await shop.bridge.charge(order(shop, { order: name, reader: id })).catch(() => {});
    }
  }
  const money = shop
    .ledger()
    .map(({ captured, approvedCharges }) => ({ captured, approvedCharges }));
  expect(money).toEqual(orders.map(() => ({ captured: 1250, approvedCharges: 1 })));
});
