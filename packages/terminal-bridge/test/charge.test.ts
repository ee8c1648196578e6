import { describe, expect, test } from "vitest";
import { openShop, order } from "./shop.ts";

describe("a charge", () => {
  test("waits for the card, and has succeeded when the money is captured", async () => {
    const shop = await openShop();
    const attempt = await shop.bridge.charge(order(shop));
    expect(attempt).toMatchObject({
      state: "waiting_for_card",
      task: { amount: 1250, currency: "usd" },
    });
    expect(shop.reader.waiting).toBe(true);

    shop.reader.tap();
    const ended = await shop.end(attempt.id);
    expect(ended).toMatchObject({
      state: "succeeded",
      failure: null,
      payment: { status: "succeeded", amount: 1250 },
    });
    expect(shop.ledger()).toMatchObject([
      { paymentIntent: ended.intent, captured: 1250, authorized: 0, approvedCharges: 1 },
    ]);
  });

  test("that only authorizes succeeds with the deadline for capturing", async () => {
    const shop = await openShop();
    const attempt = await shop.bridge.charge(order(shop, { capture: "manual" }));
    shop.reader.tap();
    const ended = await shop.end(attempt.id);
    expect(ended).toMatchObject({
      state: "succeeded",
      payment: { status: "requires_capture", amount: 1250 },
    });
    const twoDays = 2 * 24 * 60 * 60 * 1000;
    const before = ended.payment?.captureBefore ?? 0;
    expect(before).toBeGreaterThan(shop.sim.clock.now());
    expect(before).toBeLessThanOrEqual(shop.sim.clock.now() + twoDays);
    expect(shop.ledger()).toMatchObject([{ captured: 0, authorized: 1250 }]);
  });

  test("counts a tip left on the reader", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    shop.reader.tap({ amountTip: 250 });
    expect((await shop.end(id)).payment?.amount).toBe(1500);
  });

  test("after a decline takes the same intent, another attempt and another key", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    shop.reader.decline("insufficient_funds");
    const declined = await shop.end(first.id);
    expect(declined).toMatchObject({
      state: "failed",
      failure: { code: "card_declined", declineCode: "insufficient_funds" },
    });

    const second = await shop.bridge.charge(order(shop));
    expect(second).toMatchObject({ state: "waiting_for_card", intent: declined.intent });
    expect(second.id).not.toBe(first.id);
    expect(second.key).not.toBe(first.key);
    shop.reader.tap();
    expect((await shop.end(second.id)).state).toBe("succeeded");
    // The first attempt's result is what it was.
    expect((await shop.bridge.attempt(first.id)).state).toBe("failed");
    expect(shop.ledger()).toMatchObject([{ captured: 1250, charges: 2, approvedCharges: 1 }]);
  });

  test("can change the amount between two attempts", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    shop.reader.decline();
    await shop.end(first.id);
    const second = await shop.bridge.charge(order(shop, { amount: 900 }));
    shop.reader.tap();
    expect((await shop.end(second.id)).payment?.amount).toBe(900);
    expect(shop.ledger()).toMatchObject([{ captured: 900 }]);
  });

  test("of an order that another reader could not take goes on there with the same intent", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(first.id);
    const second = await shop.bridge.charge(order(shop, { reader: shop.second.id }));
    expect(second.intent).toBe(first.intent);
    shop.second.tap();
    expect((await shop.end(second.id)).state).toBe("succeeded");
    expect(shop.ledger()).toHaveLength(1);
  });

  test("that is sent again under its name is the same attempt", async () => {
    const shop = await openShop();
    const named = order(shop, { attempt: "0199f3d2-0000-7000-8000-000000000001" });
    const [one, other] = await Promise.all([shop.bridge.charge(named), shop.bridge.charge(named)]);
    expect(other.id).toBe(one.id);
    await shop.pass(1000);
    shop.reader.tap();
    await shop.end(one.id);
    expect((await shop.bridge.charge(named)).state).toBe("succeeded");
    expect(shop.sent("/process_payment_intent")).toBe(1);
    await expect(shop.bridge.charge({ ...named, amount: 1 })).rejects.toMatchObject({
      code: "attempt_mismatch",
    });
  });

  test("is refused with Stripe's reason when Stripe won't have the amount, and can be corrected", async () => {
    const shop = await openShop();
    const small = await shop.bridge.charge(order(shop, { amount: 1 }));
    expect(small).toMatchObject({ state: "failed", failure: { code: "amount_too_small" } });
    const right = await shop.bridge.charge(order(shop));
    expect(right.state).toBe("waiting_for_card");
  });
});

describe("an order", () => {
  test("is charged once", async () => {
    const shop = await openShop();
    const { id, intent } = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    await shop.end(id);
    await expect(shop.bridge.charge(order(shop))).rejects.toMatchObject({
      code: "order_paid",
      status: 409,
      details: { intent, amount: 1250 },
    });
  });

  test("can't be taken by two readers at once", async () => {
    const shop = await openShop();
    const [one, other] = await Promise.allSettled([
      shop.bridge.charge(order(shop)),
      shop.bridge.charge(order(shop, { reader: shop.second.id })),
    ]);
    const states = [one, other].map((result) =>
      result.status === "fulfilled" ? result.value.state : result.reason.code,
    );
    expect(states.filter((state) => state === "waiting_for_card")).toHaveLength(1);
    expect(shop.reader.waiting).not.toBe(shop.second.waiting);
    expect(shop.ledger()).toHaveLength(1);
  });

  test("keeps its currency", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(id);
    await expect(shop.bridge.charge(order(shop, { currency: "eur" }))).rejects.toMatchObject({
      code: "order_mismatch",
    });
  });
});

describe("a reader", () => {
  test("takes one payment at a time: a second till is told who has it", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop));
    await shop.pass(4000);
    await expect(shop.bridge.charge(order(shop, { order: "A-18" }))).rejects.toMatchObject({
      code: "reader_busy",
      status: 409,
      details: { attempt: id, order: "A-17", holder: "server", age: 4000 },
    });
    expect(shop.sent("/process_payment_intent")).toBe(1);
  });

  test("is free again after each ending", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    // Nobody has looked yet: the next charge finds the end of the last by itself.
    await shop.pass(2000);
    const next = await shop.bridge.charge(order(shop, { order: "A-18" }));
    expect(next.state).toBe("waiting_for_card");
    expect((await shop.bridge.attempt(first.id)).state).toBe("succeeded");
  });

  test("that Stripe doesn't know is not found", async () => {
    const shop = await openShop();
    await expect(shop.bridge.charge(order(shop, { reader: "tmr_nobody" }))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
