// What becomes of an order after its card was read.

import { createClient } from "@tillwire/client-edge";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as refunds from "@tillwire/client-edge/refunds";
import { describe, expect, test } from "vitest";
import type { Attempt, OrderView, Principal } from "../src/index.ts";
import { key, openShop, order, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

const capturing = "POST /v1/payment_intents/{intent}/capture";
const refunding = "POST /v1/refunds";

/** Somebody else with a key: the dashboard, another program. */
function somebodyElse(shop: Shop): ReturnType<typeof createClient> {
  return createClient(key, { fetch: wireTo(shop.sim) });
}

async function paid(shop: Shop, more: Partial<Parameters<typeof order>[1]> = {}): Promise<Attempt> {
  const { id } = await shop.bridge.charge(order(shop, more));
  shop.reader.tap(more?.currency === "cad" ? { card: "interac" } : {});
  return shop.end(id);
}

async function authorized(shop: Shop): Promise<Attempt> {
  return paid(shop, { capture: "manual" });
}

function meant({ location }: Shop): { readonly order: string; readonly location: string } {
  return { order: "A-17", location };
}

function told(shop: Shop): Promise<OrderView> {
  return shop.bridge.order("A-17", shop.location);
}

describe("an authorization", () => {
  test("is captured whole", async () => {
    const shop = await openShop();
    expect((await authorized(shop)).payment).toMatchObject({ overcapture: true });
    expect(await told(shop)).toMatchObject({ state: "authorized", amount: 1250 });
    expect(await shop.bridge.capture(meant(shop))).toMatchObject({
      state: "succeeded",
      reader: null,
      payment: { status: "succeeded", amount: 1250 },
    });
    expect(await told(shop)).toMatchObject({ state: "paid", amount: 1250, attempt: null });
    expect(shop.ledger()).toMatchObject([{ captured: 1250, authorized: 0 }]);
  });

  test.each([
    ["for less: the rest is let go", 900],
    ["for more: a tip on the receipt", 1500],
  ])("is captured %s", async (_name, amount) => {
    const shop = await openShop();
    await authorized(shop);
    const captured = await shop.bridge.capture({ ...meant(shop), amount });
    expect(captured.payment).toMatchObject({ amount });
    expect(shop.ledger()).toMatchObject([{ captured: amount, authorized: 0 }]);
  });

  test("stays where more is wanted than the card allows", async () => {
    const shop = await openShop();
    await authorized(shop);
    const refused = await shop.bridge.capture({ ...meant(shop), amount: 1_000_000 });
    expect(refused).toMatchObject({ state: "failed", failure: { code: "amount_too_large" } });
    expect(await told(shop)).toMatchObject({ state: "authorized", attempt: null });
    expect((await shop.bridge.capture(meant(shop))).state).toBe("succeeded");
  });

  test("is captured once, however often that is asked for", async () => {
    const shop = await openShop();
    await authorized(shop);
    const named = { ...meant(shop), attempt: "0199f3d2-0000-7000-8000-000000000001" };
    const [one, other] = await Promise.all([
      shop.bridge.capture(named),
      shop.bridge.capture(named),
    ]);
    expect(other.id).toBe(one.id);
    expect((await shop.bridge.capture(named)).state).toBe("succeeded");
    await expect(shop.bridge.capture(meant(shop))).rejects.toMatchObject({ code: "order_paid" });
    await expect(shop.bridge.capture({ ...named, amount: 1 })).rejects.toMatchObject({
      code: "attempt_mismatch",
    });
    expect(shop.sent("/capture")).toBe(1);
  });

  test("is let go with its order", async () => {
    const shop = await openShop();
    await authorized(shop);
    expect((await shop.bridge.cancelOrder(meant(shop))).state).toBe("succeeded");
    expect(await told(shop)).toMatchObject({ state: "canceled", amount: null });
    expect(shop.ledger()).toMatchObject([{ status: "canceled", captured: 0, authorized: 0 }]);
    await expect(shop.bridge.capture(meant(shop))).rejects.toMatchObject({
      code: "order_canceled",
    });
  });

  test("is either captured or let go, when both are asked for at once", async () => {
    const shop = await openShop();
    await authorized(shop);
    const results = await Promise.allSettled([
      shop.bridge.capture(meant(shop)),
      shop.bridge.cancelOrder(meant(shop)),
    ]);
    expect(results.map(({ status }) => status)).toContain("rejected");
    const { state } = await told(shop);
    const [money] = shop.ledger();
    expect([state, money?.captured]).toEqual(
      money?.status === "canceled" ? ["canceled", 0] : ["paid", 1250],
    );
  });

  test.each(["before", "after"] as const)(
    "is captured once, though the answer is lost %s",
    async (when) => {
      const shop = await openShop();
      await authorized(shop);
      shop.sim.faults.onRequest(capturing, { kind: "reset", when }, { times: 2 });
      const { id } = await shop.bridge.capture(meant(shop));
      expect((await shop.end(id)).payment?.amount).toBe(1250);
      const keys = shop.sim
        .requests()
        .filter(({ path }) => path.endsWith("/capture"))
        .map(({ idempotencyKey }) => idempotencyKey);
      expect(new Set(keys).size).toBe(1);
      expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
    },
  );

  test("that expires takes its order along", async () => {
    const shop = await openShop();
    await authorized(shop);
    await shop.sim.clock.advance(3 * 24 * 60 * 60 * 1000);
    await shop.sim.events.settled();
    await shop.bridge.sweep();
    expect(await told(shop)).toMatchObject({ state: "canceled" });
  });

  test("that somebody let go past the bridge can't be captured", async () => {
    const shop = await openShop({ webhooks: false });
    const { intent } = await authorized(shop);
    await paymentIntents.cancel(somebodyElse(shop), intent ?? "");
    expect(await shop.bridge.capture(meant(shop))).toMatchObject({
      state: "failed",
      failure: { code: "order_canceled" },
    });
    expect(await told(shop)).toMatchObject({ state: "canceled" });
    expect(shop.sent("/capture")).toBe(0);
  });

  test("that is let go while it is captured is not captured", async () => {
    const shop = await openShop({ webhooks: false });
    const { intent } = await authorized(shop);
    shop.sim.faults.onRequest(capturing, { kind: "reset", when: "before" });
    const { id, state } = await shop.bridge.capture(meant(shop));
    expect(state).toBe("unknown");
    await paymentIntents.cancel(somebodyElse(shop), intent ?? "");
    expect(await shop.end(id)).toMatchObject({
      state: "canceled",
      failure: { code: "intent_canceled" },
    });
    expect(await told(shop)).toMatchObject({ state: "canceled" });
  });

  test("that somebody captured past the bridge counts as captured", async () => {
    const shop = await openShop({ webhooks: false });
    const { intent } = await authorized(shop);
    await paymentIntents.capture(somebodyElse(shop), intent ?? "", { amount_to_capture: 1000 });
    expect(await shop.bridge.capture(meant(shop))).toMatchObject({
      state: "succeeded",
      payment: { amount: 1000 },
    });
    expect(shop.sent("/capture")).toBe(1);
  });
});

describe("an order that isn't paid", () => {
  test("is given up", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    await expect(shop.bridge.cancelOrder(meant(shop))).rejects.toMatchObject({
      code: "order_busy",
    });
    await shop.bridge.cancel(id);
    expect((await shop.bridge.cancelOrder(meant(shop))).state).toBe("succeeded");
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({ code: "order_canceled" });
  });

  test("is nobody's once its attempt has ended, whoever claims it too late", async () => {
    const shop = await openShop();
    const held = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const claiming = `order:${shop.location}:A-17`;
    const late = shop.open({
      store: {
        ...shop.store,
        async write(record, ...change) {
          if (record === claiming) {
            held.resolve();
            await released.promise;
          }
          return shop.store.write(record, ...change);
        },
      },
    });
    const attempt = "0199f3d2-0000-7000-8000-000000000001";
    const begun = late.charge(order(shop, { attempt }));
    await held.promise;
    expect((await shop.bridge.cancel(attempt)).state).toBe("canceled");
    released.resolve();
    expect((await begun).state).toBe("canceled");
    expect(await told(shop)).toMatchObject({ state: "open", attempt: null });
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("has nothing to be captured or given back", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(id);
    const unpaid = { code: "order_unpaid" };
    await expect(shop.bridge.capture(meant(shop))).rejects.toMatchObject(unpaid);
    await expect(shop.bridge.refund(meant(shop))).rejects.toMatchObject(unpaid);
  });

  test("that nobody knows is not found", async () => {
    const shop = await openShop();
    const unknown = { code: "not_found" };
    await expect(told(shop)).rejects.toMatchObject(unknown);
    await expect(shop.bridge.capture(meant(shop))).rejects.toMatchObject(unknown);
    await expect(shop.bridge.refund(meant(shop))).rejects.toMatchObject(unknown);
  });
});

describe("a payment", () => {
  test("is given back whole", async () => {
    const shop = await openShop();
    await paid(shop);
    const refunded = await shop.bridge.refund({ ...meant(shop), reason: "requested_by_customer" });
    expect(refunded).toMatchObject({
      state: "succeeded",
      refund: { amount: 1250, status: "succeeded" },
    });
    expect(await told(shop)).toMatchObject({
      state: "paid",
      refunded: 1250,
      refunds: [{ id: refunded.refund?.id, attempt: refunded.id, amount: 1250 }],
    });
    expect(shop.ledger()).toMatchObject([{ captured: 1250, refunded: 1250 }]);
    await expect(shop.bridge.refund(meant(shop))).rejects.toMatchObject({ code: "order_refunded" });
  });

  test("is given back in parts, and never more than it was", async () => {
    const shop = await openShop();
    await paid(shop);
    await shop.bridge.refund({ ...meant(shop), amount: 500 });
    await expect(shop.bridge.refund({ ...meant(shop), amount: 751 })).rejects.toMatchObject({
      code: "refund_too_large",
      details: { left: 750 },
    });
    expect((await shop.bridge.refund(meant(shop))).refund?.amount).toBe(750);
    expect((await told(shop)).refunds).toHaveLength(2);
    expect(shop.ledger()).toMatchObject([{ refunded: 1250 }]);
  });

  test("is given back once under one name", async () => {
    const shop = await openShop();
    await paid(shop);
    const named = { ...meant(shop), amount: 500, attempt: "0199f3d2-0000-7000-8000-000000000001" };
    const results = await Promise.all([shop.bridge.refund(named), shop.bridge.refund(named)]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    // Stripe isn't needed to say so again.
    const fetch = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
    const offline = shop.open({ stripe: createClient(key, { maxRetries: 0, fetch }) });
    expect((await offline.refund(named)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ refunded: 500 }]);
    await expect(shop.bridge.refund({ ...named, amount: 400 })).rejects.toMatchObject({
      code: "attempt_mismatch",
    });
  });

  test("is given back once by two tills at the same moment", async () => {
    const shop = await openShop();
    await paid(shop);
    const results = await Promise.allSettled([
      shop.bridge.refund(meant(shop)),
      shop.bridge.refund(meant(shop)),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(shop.ledger()).toMatchObject([{ refunded: 1250 }]);
  });

  test.each(["before", "after"] as const)(
    "is given back once, though the answer is lost %s",
    async (when) => {
      const shop = await openShop();
      await paid(shop);
      shop.sim.faults.onRequest(refunding, { kind: "reset", when }, { times: 2 });
      const { id } = await shop.bridge.refund({ ...meant(shop), amount: 500 });
      expect((await shop.end(id)).refund?.amount).toBe(500);
      expect(shop.ledger()).toMatchObject([{ refunded: 500 }]);
    },
  );

  test.each([
    ["has", "after", "succeeded", 500],
    ["hasn't", "before", "failed", 0],
  ] as const)(
    "is read where Stripe has failed: the refund %s happened",
    async (_name, when, state, refunded) => {
      const shop = await openShop();
      await paid(shop);
      const fault = { kind: "error", when, status: 500, type: "api_error", message: "" } as const;
      shop.sim.faults.onRequest(refunding, fault, { times: 9 });
      const { id } = await shop.bridge.refund({ ...meant(shop), amount: 500 });
      expect((await shop.end(id)).state).toBe(state);
      expect(shop.ledger()).toMatchObject([{ refunded }]);
    },
  );

  test("is given back once, though Stripe has forgotten the key when it is back", async () => {
    const shop = await openShop({ webhooks: false });
    await paid(shop);
    shop.sim.faults.onRequest(refunding, { kind: "reset", when: "after" });
    const out = shop.sim.faults.onRequest(
      "*",
      { kind: "reset", when: "before" },
      {
        skip: 5,
        times: 1_000_000,
      },
    );
    const { id, state } = await shop.bridge.refund({ ...meant(shop), amount: 500 });
    expect([state, shop.ledger()[0]?.refunded]).toEqual(["unknown", 500]);
    const hour = 60 * 60 * 1000;
    await shop.pass(25 * hour, hour);
    shop.sim.faults.remove(out);
    expect((await shop.end(id)).refund?.amount).toBe(500);
    expect(shop.ledger()).toMatchObject([{ refunded: 500 }]);
  });

  test("is not given back where another till was faster, whatever was left before", async () => {
    const shop = await openShop();
    await paid(shop);
    const listed = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    // It has read that all is left, and is held up.
    const late = shop.open({
      stripe: createClient(key, {
        maxRetries: 0,
        async fetch(url, init) {
          const answer = await wireTo(shop.sim)(url, init);
          if (url.includes("/v1/refunds?")) {
            listed.resolve();
            await released.promise;
          }
          return answer;
        },
      }),
    });
    const second = late.refund({ ...meant(shop), amount: 500 });
    await listed.promise;
    await shop.bridge.refund({ ...meant(shop), amount: 1000 });
    released.resolve();
    expect(await second).toMatchObject({
      state: "failed",
      failure: { code: "refund_too_large" },
    });
    expect(shop.ledger()).toMatchObject([{ refunded: 1000 }]);
  });

  test("that somebody gave back past the bridge counts as given back", async () => {
    const shop = await openShop({ webhooks: false });
    const { intent } = await paid(shop);
    await refunds.create(somebodyElse(shop), { payment_intent: intent ?? "", amount: 1000 });
    expect((await shop.bridge.refund(meant(shop))).refund?.amount).toBe(250);
    expect(await told(shop)).toMatchObject({ refunded: 1250 });
  });

  test("is given back by managers alone, and at its own location", async () => {
    const shop = await openShop();
    await paid(shop);
    const who = (role: Principal["role"], location = shop.location): Principal => ({
      role,
      location,
      name: "somebody",
    });
    const input = { order: "A-17" };
    await expect(shop.bridge.refund(input, who("till"))).rejects.toMatchObject({
      code: "forbidden",
    });
    const stranger = who("manager", "tml_elsewhere");
    await expect(shop.bridge.refund(input, stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(shop.bridge.refund(meant(shop), stranger)).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await shop.bridge.refund(input, who("manager"))).state).toBe("succeeded");
  });

  test("that can't be given back after all says so", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    // Its refunds succeed at first and fail later.
    shop.reader.tap({ card: "4000000000005126" });
    await shop.end(id);
    expect((await shop.bridge.refund(meant(shop))).state).toBe("succeeded");
    await shop.pass(120_000, 5000);
    expect(await told(shop)).toMatchObject({ refunded: 0, refunds: [{ status: "failed" }] });
    // And can be given back again.
    expect((await shop.bridge.refund({ ...meant(shop), amount: 100 })).state).toBe("succeeded");
  });
});

describe("an Interac payment", () => {
  const cad = { currency: "cad" };

  test("is given back on a reader, with the card that paid", async () => {
    const shop = await openShop();
    await paid(shop, cad);
    await expect(shop.bridge.refund(meant(shop))).rejects.toMatchObject({
      code: "reader_required",
    });
    const input = { ...meant(shop), reader: shop.second.id, amount: 400 };
    const { id, state } = await shop.bridge.refund(input);
    expect(state).toBe("waiting_for_card");
    shop.second.tap({ card: "interac" });
    expect(await shop.end(id)).toMatchObject({
      state: "succeeded",
      task: { kind: "interac_refund" },
      refund: { amount: 400 },
    });
    expect(shop.ledger()).toMatchObject([{ captured: 1250, refunded: 400 }]);
  });

  test("is given back on one reader, when two are asked at once", async () => {
    const shop = await openShop();
    await paid(shop, cad);
    const results = await Promise.allSettled(
      [shop.reader, shop.second].map(({ id }) =>
        shop.bridge.refund({ ...meant(shop), reader: id }),
      ),
    );
    const states = results.map((one) =>
      one.status === "fulfilled" ? one.value.state : one.reason.code,
    );
    expect(states.filter((state) => state === "waiting_for_card")).toHaveLength(1);
    expect(shop.reader.waiting).not.toBe(shop.second.waiting);
  });

  test("is not given back on a reader that was canceled, nor twice at once", async () => {
    const shop = await openShop();
    await paid(shop, cad);
    const input = { ...meant(shop), reader: shop.second.id };
    const { id } = await shop.bridge.refund(input);
    await expect(shop.bridge.refund({ ...input, reader: shop.reader.id })).rejects.toMatchObject({
      code: "order_busy",
    });
    expect(await shop.bridge.cancel(id)).toMatchObject({
      state: "canceled",
      failure: { code: "canceled_by_operator" },
    });
    expect(shop.second.waiting).toBe(false);
    expect(shop.ledger()).toMatchObject([{ refunded: 0 }]);
    expect((await shop.bridge.refund(input)).state).toBe("waiting_for_card");
  });

  test("is given back once, though the answer of the command is lost", async () => {
    const shop = await openShop();
    await paid(shop, cad);
    const command = "POST /v1/terminal/readers/{reader}/refund_payment";
    shop.sim.faults.onRequest(command, { kind: "reset", when: "before" }, { times: 2 });
    const { id } = await shop.bridge.refund({ ...meant(shop), reader: shop.second.id });
    await shop.pass(10_000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    shop.second.tap({ card: "interac" });
    expect((await shop.end(id)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ refunded: 1250 }]);
  });

  test("whose refund is canceled while the command is under way is canceled where it arrives", async () => {
    const shop = await openShop();
    await paid(shop, cad);
    const command = "POST /v1/terminal/readers/{reader}/refund_payment";
    shop.sim.faults.onRequest(command, { kind: "reset", when: "after" }, { times: 1 });
    const reading = "GET /v1/terminal/readers/{reader}";
    shop.sim.faults.onRequest(reading, { kind: "reset", when: "before" }, { skip: 1 });
    const { id, state } = await shop.bridge.refund({ ...meant(shop), reader: shop.second.id });
    expect(state).toBe("unknown");
    await shop.bridge.cancel(id);
    expect((await shop.end(id, 60_000)).state).toBe("canceled");
    expect(shop.second.waiting).toBe(false);
    expect(shop.ledger()).toMatchObject([{ refunded: 0 }]);
  });

  test("is let go by a reader that stays away for an hour, and by no other", async () => {
    const shop = await openShop();
    await paid(shop, cad);
    const { id } = await shop.bridge.refund({ ...meant(shop), reader: shop.second.id });
    shop.second.unplug();
    await shop.bridge.cancel(id);
    await shop.pass(3_500_000, 10_000);
    // It may still come back and have the card presented.
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    expect((await shop.end(id, 150_000)).state).toBe("canceled");
    expect(shop.ledger()).toMatchObject([{ refunded: 0 }]);
  });
});
