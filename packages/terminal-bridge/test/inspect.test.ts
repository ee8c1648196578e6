// Payments that the till looks at before the card is charged, and payments that
// make room for others.

import { readerBusy, readerTimeout } from "@tillwire/stripe-sim";
import { describe, expect, test } from "vitest";
import { attemptView } from "../src/attempt-view.ts";
import { openShop, order } from "./shop.ts";
import type { Shop } from "./shop.ts";

const confirmCommand = "POST /v1/terminal/readers/{reader}/confirm_payment_intent";
const collectCommand = "POST /v1/terminal/readers/{reader}/collect_payment_method";

/** A charge whose card has been read and seen. */
async function collected(shop: Shop, card = "mastercard"): Promise<string> {
  const { id } = await shop.bridge.charge(order(shop, { inspect: true }));
  shop.reader.tap({ card });
  await shop.pass(500);
  return id;
}

describe("a card that is inspected", () => {
  test("is shown, and charged once it is confirmed", async () => {
    const shop = await openShop();
    const id = await collected(shop);
    const seen = await shop.bridge.attempt(id);
    expect(seen).toMatchObject({
      state: "waiting_for_card",
      card: { brand: "mastercard", last4: "4444", funding: "credit" },
    });
    expect(shop.ledger()).toMatchObject([{ captured: 0, charges: 0 }]);
    await shop.bridge.confirm(id);
    expect(await shop.end(id)).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
    expect(shop.ledger()).toMatchObject([{ captured: 1250, approvedCharges: 1 }]);
  });

  test("is not charged when the till cancels", async () => {
    const shop = await openShop();
    const id = await collected(shop);
    expect(await shop.bridge.cancel(id)).toMatchObject({
      state: "canceled",
      failure: { code: "canceled_by_operator" },
    });
    expect(shop.ledger()).toMatchObject([{ status: "requires_payment_method", charges: 0 }]);
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("is not charged when nobody confirms it within 30 seconds", async () => {
    const shop = await openShop();
    const id = await collected(shop);
    await shop.pass(25_000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    expect(await shop.end(id, 10_000)).toMatchObject({
      state: "canceled",
      failure: { code: "confirmation_late" },
    });
    await expect(shop.bridge.confirm(id)).rejects.toMatchObject({ code: "nothing_to_confirm" });
    expect(shop.ledger()).toMatchObject([{ charges: 0 }]);
  });

  test("that is declined fails the attempt", async () => {
    const shop = await openShop();
    const id = await collected(shop, "chargeDeclined");
    await shop.bridge.confirm(id);
    expect(await shop.end(id)).toMatchObject({
      state: "failed",
      failure: { code: "card_declined" },
    });
    expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
  });

  test("is charged once, however often that is confirmed", async () => {
    const shop = await openShop();
    shop.reader.takeTime(2000);
    const id = await collected(shop);
    await Promise.all([shop.bridge.confirm(id), shop.bridge.confirm(id)]);
    expect((await shop.bridge.confirm(id)).state).toBe("authorizing");
    expect((await shop.end(id)).state).toBe("succeeded");
    expect(shop.sent("/confirm_payment_intent")).toBe(1);
  });

  test.each(["before", "after"] as const)(
    "is charged once, though the answer is lost %s",
    async (when) => {
      const shop = await openShop();
      const id = await collected(shop);
      shop.sim.faults.onRequest(confirmCommand, { kind: "reset", when }, { times: 2 });
      await shop.bridge.confirm(id);
      expect((await shop.end(id)).state).toBe("succeeded");
      expect(shop.ledger()).toMatchObject([{ captured: 1250, charges: 1 }]);
    },
  );

  test.each([
    ["is busy", readerBusy()],
    ["doesn't answer in time", readerTimeout("before")],
  ])("is charged by a reader that %s at first", async (_name, fault) => {
    const shop = await openShop();
    const id = await collected(shop);
    shop.sim.faults.onRequest(confirmCommand, fault, { times: 2 });
    await shop.bridge.confirm(id);
    expect((await shop.end(id)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ captured: 1250, charges: 1 }]);
  });

  test("is collected once, though the answer is lost and the card is fast", async () => {
    const shop = await openShop();
    shop.sim.faults.onRequest(collectCommand, { kind: "reset", when: "after" });
    const reading = "GET /v1/terminal/readers/{reader}";
    shop.sim.faults.onRequest(reading, { kind: "reset", when: "before" }, { skip: 1 });
    const { id, state } = await shop.bridge.charge(order(shop, { inspect: true }));
    expect(state).toBe("unknown");
    shop.reader.tap();
    await shop.pass(3000);
    expect((await shop.bridge.attempt(id)).card).toMatchObject({ brand: "visa" });
    await shop.bridge.confirm(id);
    expect((await shop.end(id)).state).toBe("succeeded");
  });

  test("that another card was confirmed for is not charged by mistake", async () => {
    const shop = await openShop();
    const { id } = await shop.bridge.charge(order(shop, { inspect: true }));
    await expect(shop.bridge.confirm(id)).rejects.toMatchObject({ code: "nothing_to_confirm" });
    shop.reader.tap();
    await shop.pass(5000);
    // It was asked for before the card was there: nobody has seen this one.
    expect(shop.ledger()).toMatchObject([{ charges: 0 }]);
  });
});

describe("a charge that replaces another", () => {
  test("takes its order at another amount", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    const second = await shop.bridge.charge(order(shop, { amount: 1500, replaces: first.id }));
    expect(second).toMatchObject({ state: "waiting_for_card", intent: first.intent });
    expect(await shop.bridge.attempt(first.id)).toMatchObject({
      state: "canceled",
      failure: { code: "replaced" },
    });
    shop.reader.tap();
    expect((await shop.end(second.id)).payment?.amount).toBe(1500);
    expect(shop.ledger()).toMatchObject([{ captured: 1500, charges: 1 }]);
  });

  test("takes the reader over from another till", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    const second = await shop.bridge.charge(order(shop, { order: "A-18", replaces: first.id }));
    shop.reader.tap();
    expect((await shop.end(second.id)).state).toBe("succeeded");
    expect(shop.ledger()).toMatchObject([{ captured: 0 }, { captured: 1250 }]);
  });

  test("leaves alone whoever came in between", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    await shop.bridge.cancel(first.id);
    const second = await shop.bridge.charge(order(shop, { order: "A-18" }));
    await expect(
      shop.bridge.charge(order(shop, { order: "A-19", replaces: first.id })),
    ).rejects.toMatchObject({ code: "reader_busy", details: { attempt: second.id } });
    expect((await shop.bridge.attempt(second.id)).state).toBe("waiting_for_card");
  });

  test("comes too late for a card that was faster", async () => {
    const shop = await openShop({ webhooks: false });
    const first = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    await expect(
      shop.bridge.charge(order(shop, { amount: 1500, replaces: first.id })),
    ).rejects.toMatchObject({ code: "order_paid", details: { amount: 1250 } });
    expect(shop.ledger()).toMatchObject([{ captured: 1250 }]);
  });

  test("waits for a card that is being authorized", async () => {
    const shop = await openShop();
    shop.reader.takeTime(3000);
    const first = await shop.bridge.charge(order(shop));
    shop.reader.tap();
    await expect(
      shop.bridge.charge(order(shop, { amount: 1500, replaces: first.id })),
    ).rejects.toMatchObject({ code: "reader_busy", details: { state: "authorizing" } });
    expect(await shop.end(first.id)).toMatchObject({ state: "succeeded" });
  });

  test("is the same attempt when it is asked for again", async () => {
    const shop = await openShop();
    const first = await shop.bridge.charge(order(shop));
    const attempt = "0199f3d2-0000-7000-8000-000000000001";
    const input = order(shop, { amount: 1500, replaces: first.id, attempt });
    await shop.bridge.charge(input);
    expect(await shop.bridge.charge(input)).toMatchObject({
      id: attempt,
      state: "waiting_for_card",
    });
    expect(shop.sent("/process_payment_intent")).toBe(2);
  });
});

test("an operator is told of a reader that can't be reached, and can give up the order", async () => {
  const shop = await openShop();
  const { id } = await shop.bridge.charge(order(shop));
  shop.reader.unplug();
  await shop.bridge.cancel(id);
  expect(attemptView(await shop.bridge.attempt(id)).advice).toBe(null);
  await shop.pass(10_000);
  const { advice, failure } = attemptView(await shop.bridge.attempt(id));
  expect([advice?.code, failure]).toEqual(["reader_unreachable", null]);
  await shop.bridge.cancel(id, { giveUpOrder: true });
  expect(await shop.end(id, 30_000)).toMatchObject({
    state: "canceled",
    failure: { code: "order_given_up" },
  });
});

test("a tip is asked for, or not, as the till says", async () => {
  const shop = await openShop();
  const first = await shop.bridge.charge(order(shop, { skipTipping: true }));
  expect(shop.reader.takesTip).toBe(false);
  const second = await shop.bridge.charge(order(shop, { tipEligible: 1000, replaces: first.id }));
  shop.reader.tap({ amountTip: 200 });
  expect((await shop.end(second.id)).payment).toMatchObject({ amount: 1450, tip: 200 });
  const [, request] = shop.sim
    .requests()
    .filter(({ path }) => path.endsWith("/process_payment_intent"));
  expect(request?.params).toMatchObject({
    process_config: { tipping: { amount_eligible: "1000" } },
  });
});
