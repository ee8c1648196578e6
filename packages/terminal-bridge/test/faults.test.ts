import { createClient } from "@tillwire/client-edge";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { readerBusy, readerOffline, readerTimeout } from "@tillwire/stripe-sim";
import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import { key, openShop, order, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

const dispatch = "POST /v1/terminal/readers/{reader}/process_payment_intent";
const cancelAction = "POST /v1/terminal/readers/{reader}/cancel_action";
const createIntent = "POST /v1/payment_intents";
const readIntent = "GET /v1/payment_intents/{intent}";

/** Somebody else with a key: the dashboard, another program. */
function somebodyElse(shop: Shop): ReturnType<typeof createClient> {
  return createClient(key, { fetch: wireTo(shop.sim) });
}

function dispatchKeys(shop: Shop): (string | null)[] {
  return shop.sim
    .requests()
    .filter(({ path }) => path.endsWith("/process_payment_intent"))
    .map(({ idempotencyKey }) => idempotencyKey);
}

describe("canceling", () => {
  test("before the card clears the reader and leaves the order open", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    const canceled = await shop.bridge.cancel(id);
    expect(canceled).toMatchObject({
      state: "canceled",
      failure: { code: "canceled_by_operator" },
    });
    expect(shop.reader.waiting).toBe(false);
    expect(shop.ledger()).toMatchObject([{ status: "requires_payment_method", captured: 0 }]);
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("that the card beats is a payment", async () => {
    const shop = await openShop();
    shop.reader.takeTime(3000);
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    expect(await shop.bridge.cancel(id)).toMatchObject({ state: "authorizing" });
    expect(await shop.end(id)).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
    expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
  });

  test("while a card is being declined ends as declined", async () => {
    const shop = await openShop();
    shop.reader.takeTime(3000);
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.decline("lost_card");
    await shop.bridge.cancel(id);
    expect(await shop.end(id)).toMatchObject({
      state: "failed",
      failure: { declineCode: "lost_card" },
    });
  });

  test("and giving up the order cancels its intent", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    const canceled = await shop.bridge.cancel(id, { giveUpOrder: true });
    expect(canceled).toMatchObject({ state: "canceled", failure: { code: "order_given_up" } });
    expect(shop.ledger()).toMatchObject([{ status: "canceled" }]);
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({
      code: "order_canceled",
    });
  });

  test("by the customer on the reader", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.cancelByCustomer();
    expect(await shop.end(id)).toMatchObject({
      state: "canceled",
      failure: { code: "customer_canceled" },
    });
  });

  test("goes on when its answer is lost", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    shop.sim.faults.onRequest(cancelAction, { kind: "reset", when: "after" });
    await shop.bridge.cancel(id);
    expect((await shop.end(id, 60_000)).state).toBe("canceled");
    expect(shop.reader.waiting).toBe(false);
  });
});

describe("a deadline", () => {
  test("cancels the action, then the intent", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop, { timeout: 30_000 }));
    await shop.pass(29_000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    const ended = await shop.end(id, 5000);
    expect(ended).toMatchObject({ state: "canceled", failure: { code: "deadline_passed" } });
    const paths = shop.sim.requests().map(({ method, path }) => `${method} ${path}`);
    const cleared = paths.indexOf(`POST /v1/terminal/readers/${shop.reader.id}/cancel_action`);
    const given = paths.indexOf(`POST /v1/payment_intents/${ended.intent}/cancel`);
    expect(cleared).toBeGreaterThan(0);
    expect(given).toBeGreaterThan(cleared);
    expect(shop.reader.waiting).toBe(false);
    expect(shop.ledger()).toMatchObject([{ status: "canceled", captured: 0 }]);
  });

  test("that the card beats is a payment", async () => {
    const shop = await openShop();
    // The reader won't let go, and the card comes just before the intent is canceled.
    shop.sim.faults.onRequest(cancelAction, readerBusy(), { times: 9 });
    shop.bridge = shop.open({
      stripe: createClient(key, {
        fetch: (url, init) => {
          if (/\/payment_intents\/\w+\/cancel$/.test(url) && shop.reader.waiting) shop.reader.tap();
          return wireTo(shop.sim)(url, init);
        },
      }),
    });
    const { id } = await shop.bridge.charge(order(shop, { timeout: 30_000 }));
    expect(await shop.end(id)).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
    expect(shop.sent("/cancel")).toBe(1);
    expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
  });

  test("passes even though the reader is gone", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop, { timeout: 60_000 }));
    shop.reader.unplug();
    expect(await shop.end(id, 120_000)).toMatchObject({
      state: "canceled",
      failure: { code: "deadline_passed" },
    });
    expect(shop.ledger()).toMatchObject([{ status: "canceled" }]);
  });
});

describe("a command whose answer is lost", () => {
  test("has reached the reader: it is not sent again", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, { kind: "reset", when: "after" });
    const { id, state } = await shop.bridge.charge(order(shop));
    expect(state).toBe("waiting_for_card");
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
    expect(dispatchKeys(shop)).toHaveLength(1);
  });

  test("has not reached the reader: it is sent again with the same key", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, { kind: "reset", when: "before" }, { times: 2 });
    const { id, state, key: attemptKey } = await shop.bridge.charge(order(shop));
    expect(state).toBe("unknown");
    await shop.pass(10_000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
    expect(dispatchKeys(shop)).toEqual([attemptKey, attemptKey, attemptKey]);
  });

  test("is not sent again once it is canceled: the intent is canceled instead", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, { kind: "reset", when: "before" }, { times: 9 });
    const { id } = await shop.bridge.charge(order(shop));
    const ended = await shop.bridge.cancel(id);
    expect(ended).toMatchObject({ state: "canceled", failure: { code: "canceled_by_operator" } });
    expect(shop.ledger()).toMatchObject([{ status: "canceled" }]);
    expect(dispatchKeys(shop)).toHaveLength(1);
  });

  test("has reached the reader, and is canceled: nobody is asked for a card in vain", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, { kind: "reset", when: "after" });
    const reading = "GET /v1/terminal/readers/{reader}";
    shop.sim.faults.onRequest(reading, { kind: "reset", when: "before" }, { skip: 1 });
    const { id, state } = await shop.bridge.charge(order(shop));
    expect(state).toBe("unknown");
    await shop.bridge.cancel(id, { giveUpOrder: true });
    expect((await shop.end(id, 20_000)).state).toBe("canceled");
    expect(shop.reader.waiting).toBe(false);
  });

  test.each([
    ["on Stripe's side, done all the same", "after"],
    ["on Stripe's side, not done", "before"],
  ] as const)("because of a 500 %s", async (_name, when) => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, {
      kind: "error",
      when,
      status: 500,
      type: "api_error",
      message: "Something went wrong on our end.",
    });
    const { id } = await shop.bridge.charge(order(shop));
    await shop.pass(20_000);
    if (shop.reader.waiting) shop.reader.tap();
    const ended = await shop.end(id);
    expect(ended.state).toBe(when === "after" ? "succeeded" : "failed");
    expect(shop.ledger()).toMatchObject([{ captured: when === "after" ? 1250 : 0 }]);
    expect(new Set(dispatchKeys(shop)).size).toBe(1);
  });
});

describe("a command that the reader doesn't confirm in time", () => {
  test("may have reached it: a false negative is a payment", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, readerTimeout("after"));
    const { id, state } = await shop.bridge.charge(order(shop));
    expect(state).toBe("waiting_for_card");
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
  });

  test("fails once the reader's slot is cleared, and the order can be charged again", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, readerTimeout("before"));
    const { id, state } = await shop.bridge.charge(order(shop));
    expect(state).toBe("unknown");
    expect(await shop.end(id, 30_000)).toMatchObject({
      state: "failed",
      failure: { code: "terminal_reader_timeout" },
    });
    expect(shop.sent("/cancel_action")).toBe(1);
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("is waited for before a cancellation is believed: it may come late", async () => {
    const shop = await openShop({ webhooks: false });
    shop.sim.faults.onRequest(dispatch, readerTimeout("before"));
    const { id, intent } = await shop.bridge.charge(order(shop));
    expect((await shop.bridge.cancel(id)).endedAt).toBe(null);
    await shop.pass(2000);
    expect((await shop.bridge.attempt(id)).endedAt).toBe(null);
    // The reader has heard it all the same.
    await readers.processPaymentIntent(somebodyElse(shop), shop.reader.id, {
      payment_intent: intent ?? "",
    });
    expect(await shop.end(id, 30_000)).toMatchObject({
      state: "canceled",
      failure: { code: "canceled_by_operator" },
    });
    expect(shop.reader.waiting).toBe(false);
  });

  test("is not taken for declined because an earlier card was", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    shop.reader.decline();
    await shop.end(first.id);
    shop.sim.faults.onRequest(dispatch, readerTimeout("before"));
    const second = await shop.bridge.charge(order(shop));
    expect(second.state).toBe("unknown");
    expect(await shop.end(second.id)).toMatchObject({
      failure: { code: "terminal_reader_timeout", declineCode: null },
    });
  });
});

describe("a reader", () => {
  test.each([
    ["terminal_reader_busy", readerBusy()],
    ["terminal_reader_offline", readerOffline()],
  ])("that answers %s has not started", async (code, fault) => {
    const shop = await openShop();
    shop.sim.faults.onRequest(dispatch, fault);
    expect(await shop.bridge.charge(order(shop))).toMatchObject({
      state: "failed",
      failure: { code },
    });
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("that another command takes over has failed the attempt", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    await readers.setReaderDisplay(somebodyElse(shop), shop.reader.id, {
      type: "cart",
      cart: {
        currency: "usd",
        total: 500,
        line_items: [{ amount: 500, description: "Tea", quantity: 1 }],
      },
    });
    expect(await shop.end(id)).toMatchObject({
      state: "failed",
      failure: { code: "action_replaced" },
    });
  });

  test("that somebody else clears has ended the attempt", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    await readers.cancelAction(somebodyElse(shop), shop.reader.id);
    expect(await shop.end(id)).toMatchObject({
      state: "canceled",
      failure: { code: "action_cleared" },
    });
  });

  test("that loses its connection may have been paid: the intent tells", async () => {
    const shop = await openShop();
    shop.reader.loseConnection();
    const paid = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    expect((await shop.end(paid.id)).state).toBe("succeeded");

    shop.second.loseConnection();
    const unpaid = await shop.bridge.charge(order(shop, { reader: shop.second.id, order: "A-18" }));
    shop.second.decline();
    await shop.pass(2000);
    expect((await shop.bridge.attempt(unpaid.id)).state).toBe("unknown");
    expect(await shop.end(unpaid.id)).toMatchObject({
      state: "failed",
      failure: { code: "connection_error" },
    });
  });

  test("that is unplugged after the card was read is paid all the same", async () => {
    const shop = await openShop();
    shop.reader.takeTime(4000);
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    shop.reader.unplug();
    expect((await shop.end(id)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
  });

  test("whose payment is canceled in the dashboard has ended the attempt and the order", async () => {
    const shop = await openShop();
    const { id, intent } = await shop.bridge.charge(order(shop));
    await paymentIntents.cancel(somebodyElse(shop), intent ?? "");
    expect(await shop.end(id)).toMatchObject({
      state: "canceled",
      failure: { code: "intent_canceled" },
    });
    // And nobody is asked for a card in vain.
    expect(shop.reader.waiting).toBe(false);
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({
      code: "order_canceled",
    });
  });
});

test("a store whose clock is ahead doesn't wake the bridge without end", async () => {
  const shop = await openShop({ webhooks: false });
  const ahead = 3000;
  let wakes = 0;
  const store = createMemoryStore({
    schedule: (delay, task) => {
      wakes++;
      return shop.sim.clock.schedule(delay, task);
    },
    now: () => shop.sim.clock.now() + ahead,
  });
  shop.bridge = shop.open({ store });
  const { id } = await shop.bridge.charge(order(shop, { timeout: 60_000 }));
  for (let passed = 0; passed < 60_000; passed += 500) {
    await shop.sim.clock.advance(500);
    await shop.sim.events.settled();
  }
  expect(wakes).toBeLessThan(150);
  await shop.sim.clock.advance(10_000);
  expect(await shop.bridge.attempt(id)).toMatchObject({ state: "canceled" });
});

describe("an order's intent", () => {
  test("is created once, though the answer is lost", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(createIntent, { kind: "reset", when: "after" });
    const { id, state } = await shop.bridge.charge(order(shop));
    expect(state).toBe("created");
    await shop.pass(5000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    expect(shop.ledger()).toHaveLength(1);
  });

  test("is created once, though the attempt is given up in between", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(createIntent, { kind: "reset", when: "after" });
    const first = await shop.bridge.charge(order(shop));
    expect(await shop.bridge.cancel(first.id)).toMatchObject({ state: "canceled" });
    const second = await shop.bridge.charge(order(shop, { amount: 1100 }));
    expect(second.state).toBe("waiting_for_card");
    shop.reader.tap();
    expect((await shop.end(second.id)).payment?.amount).toBe(1100);
    expect(shop.ledger()).toMatchObject([{ captured: 1100 }]);
  });

  test.each(["A-17", String.raw`A "17" \ B`])(
    "is created once, though Stripe has forgotten the key of order %s meanwhile",
    async (name) => {
      const shop = await openShop();
      // Stripe keeps a server's error under its key as well.
      const fault = { kind: "error", when: "after", status: 500, type: "api_error" } as const;
      shop.sim.faults.onRequest(createIntent, { ...fault, message: "Something went wrong." });
      const first = await shop.bridge.charge(order(shop, { order: name }));
      await shop.bridge.cancel(first.id);
      await shop.sim.clock.advance(40 * 60 * 60 * 1000);
      const second = await shop.bridge.charge(order(shop, { order: name }));
      expect(second.state).toBe("waiting_for_card");
      expect(shop.ledger()).toHaveLength(1);
    },
  );

  test("is created once, though the answer is cut off", async () => {
    const shop = await openShop();
    const fault = { kind: "truncate", bytes: 40, ends: "cleanly" } as const;
    shop.sim.faults.onRequest(createIntent, fault, { times: 3 });
    const first = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(first.id);
    const second = await shop.bridge.charge(order(shop));
    await shop.pass(10_000);
    shop.reader.tap();
    expect((await shop.end(second.id)).state).toBe("succeeded");
    expect(shop.ledger()).toHaveLength(1);
  });

  test("that can't be read leaves the attempt open", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    shop.sim.faults.onRequest(readIntent, { kind: "reset", when: "before" }, { times: 5 });
    shop.reader.tap();
    await shop.pass(2000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    expect((await shop.end(id)).state).toBe("succeeded");
  });
});
