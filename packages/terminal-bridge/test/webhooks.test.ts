import { generateTestHeader } from "@tillwire/client-edge/webhooks";
import { describe, expect, test } from "vitest";
import { defaultTiming } from "../src/index.ts";
import { openShop, order } from "./shop.ts";
import type { Shop } from "./shop.ts";

const noPolling = { bridge: { timing: { pollAfter: () => null } } };

async function deliver(shop: Shop, event: object, secret = shop.secret): Promise<Response> {
  const body = JSON.stringify(event);
  const timestamp = Math.floor(shop.sim.clock.now() / 1000);
  const signature = await generateTestHeader({ payload: body, secret, timestamp });
  const headers = { "stripe-signature": signature };
  const request = new Request("https://shop.test/webhooks", { method: "POST", headers, body });
  return shop.bridge.routes.fetch(request);
}

describe("webhooks", () => {
  test("end an attempt at once, without any polling", async () => {
    const shop = await openShop(noPolling);
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    await shop.sim.events.settled();
    expect((await shop.bridge.attempt(id)).state).toBe("succeeded");
  });

  test("may never arrive: the bridge reads by itself", async () => {
    const shop = await openShop({ webhooks: false });
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    await shop.pass(2000);
    expect((await shop.bridge.attempt(id)).state).toBe("succeeded");
  });

  test("may never arrive with polling off: the deadline finds the money", async () => {
    const shop = await openShop({ webhooks: false, ...noPolling });
    const { id } = await shop.bridge.charge(order(shop, { timeout: 30_000 }));
    shop.reader.tap();
    await shop.pass(20_000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    expect((await shop.end(id, 30_000)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
  });

  test("that come twice are read once", async () => {
    const shop = await openShop(noPolling);
    await shop.bridge.charge(order(shop, { timeout: 600_000 }));
    const [created] = shop.sim.events.list();
    const event = { ...created, type: "payment_intent.payment_failed" };
    const reads = (): number => shop.sim.requests().filter(({ method }) => method === "GET").length;
    const before = reads();
    expect((await deliver(shop, event)).status).toBe(200);
    await shop.pass(500);
    expect((await deliver(shop, event)).status).toBe(200);
    await shop.pass(500);
    expect(reads() - before).toBe(2);
  });

  test("of an earlier attempt don't touch a newer one on the same intent", async () => {
    const shop = await openShop();
    shop.sim.faults.onEvent("terminal.reader.action_failed", { kind: "delay", ms: 10_000 });
    shop.sim.faults.onEvent("payment_intent.payment_failed", { kind: "delay", ms: 10_000 });
    const first = await shop.bridge.charge(order(shop));
    shop.reader.decline();
    expect((await shop.end(first.id)).state).toBe("failed");
    const second = await shop.bridge.charge(order(shop));
    await shop.pass(15_000);
    expect(shop.sim.events.deliveries.map(({ type }) => type)).toContain(
      "terminal.reader.action_failed",
    );
    expect((await shop.bridge.attempt(second.id)).state).toBe("waiting_for_card");
  });

  test("that claim a payment are not believed: the intent is read", async () => {
    const shop = await openShop();
    const { id, intent } = await shop.bridge.charge(order(shop));
    const object = {
      id: intent,
      object: "payment_intent",
      status: "succeeded",
      amount_received: 1250,
    };
    const event = {
      id: "evt_1",
      object: "event",
      type: "payment_intent.succeeded",
      created: Math.floor(shop.sim.clock.now() / 1000),
      data: { object },
    };
    expect((await deliver(shop, event)).status).toBe(200);
    await shop.pass(1000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
  });

  test("tell of money that moved after the attempt had ended", async () => {
    const shop = await openShop();
    const { id, intent } = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(id);
    // Somebody else charges the same intent, past the bridge.
    await shop.sim.fetch(
      new Request(
        `https://api.stripe.com/v1/terminal/readers/${shop.second.id}/process_payment_intent`,
        {
          method: "POST",
          headers: { authorization: "Bearer sk_test_51TillwireTillwireTillwire" },
          body: new URLSearchParams({ payment_intent: intent ?? "" }),
        },
      ),
    );
    shop.second.tap();
    await shop.sim.events.settled();
    expect((await shop.bridge.attempt(id)).state).toBe("canceled");
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({ code: "order_paid" });
  });

  test("signed with another secret are refused", async () => {
    const shop = await openShop();
    const [event] = shop.sim.events.list();
    const answer = await deliver(shop, event ?? {}, "whsec_of_somebody_else");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "invalid_signature" });
  });

  test("are taken under the old secret and the new one while it is replaced", async () => {
    const shop = await openShop();
    shop.bridge = shop.open({ webhookSecrets: ["whsec_new", shop.secret] });
    const [event] = shop.sim.events.list();
    expect((await deliver(shop, event ?? {})).status).toBe(200);
    expect((await deliver(shop, event ?? {}, "whsec_new")).status).toBe(200);
  });

  test("are not acknowledged before they are written down", async () => {
    const shop = await openShop(noPolling);
    await shop.bridge.charge(order(shop));
    shop.bridge = shop.open({
      store: { ...shop.store, write: () => Promise.reject(new Error("The disk is full.")) },
    });
    shop.reader.tap();
    await shop.sim.events.settled();
    const delivered = shop.sim.events.deliveries.filter(
      ({ type }) => type === "payment_intent.succeeded",
    );
    expect(delivered).toMatchObject([{ status: null }]);
  });
});

test("polling slows down with the time that a customer takes", () => {
  const intervals = [0, 60_000, 240_000].map(defaultTiming.pollAfter);
  expect(intervals).toEqual(intervals.toSorted((one, other) => Number(one) - Number(other)));
  expect(new Set(intervals).size).toBe(3);
});
