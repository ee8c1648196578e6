// What counts as Stripe's answer to a call that may have been sent more than once.
// https://docs.stripe.com/api/idempotent_requests

import { createClient } from "@tillwire/client-edge";
import { serverError } from "@tillwire/stripe-sim";
import { describe, expect, test } from "vitest";
import { key, openShop, order, wireTo } from "./shop.ts";
import type { Shop } from "./shop.ts";

const createIntent = "POST /v1/payment_intents";
const updateIntent = "POST /v1/payment_intents/{intent}";

/** From now on the first call of this path gets no answer, and the second is denied. */
function deny(shop: Shop, path: string, status: number, arrives: "early" | "late"): void {
  const wire = wireTo(shop.sim);
  const body = JSON.stringify({
    error: { type: "invalid_request_error", code: "api_key_expired", message: "Expired API key" },
  });
  const headers = { "content-type": "application/json" };
  let calls = 0;
  let first: (() => Promise<unknown>) | undefined;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (init.method !== "POST" || !url.endsWith(path) || ++calls > 2) return wire(url, init);
    if (calls === 2) {
      await first?.();
      return new Response(body, { status, headers });
    }
    if (arrives === "early") await wire(url, init);
    else first = () => wire(url, init);
    throw new TypeError("fetch failed");
  };
  shop.bridge = shop.open({ stripe: createClient(key, { fetch, maxRetries: 0 }) });
}

describe.each([401, 403])(
  "a repetition that is denied with %i says nothing of the call",
  (status) => {
    test("that has a reader ask for a card", async () => {
      const shop = await openShop();
      deny(shop, "/process_payment_intent", status, "late");
      const { id } = await shop.bridge.charge(order(shop));
      await shop.pass(3_000);
      expect(shop.reader.waiting).toBe(true);
      shop.reader.tap();
      expect(await shop.end(id)).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
    });

    test("that gives money back", async () => {
      const shop = await openShop();
      const paid = await shop.bridge.charge(order(shop));
      shop.reader.tap();
      await shop.end(paid.id);
      deny(shop, "/refunds", status, "late");
      const meant = { order: "A-17", location: shop.location, amount: 500 };
      const { id } = await shop.bridge.refund(meant);
      expect((await shop.end(id)).state).toBe("succeeded");
      expect(shop.ledger()).toMatchObject([{ refunded: 500 }]);
    });

    test("that creates the intent", async () => {
      const shop = await openShop();
      deny(shop, "/v1/payment_intents", status, "early");
      const { id } = await shop.bridge.charge(order(shop));
      expect((await shop.end(id)).state).toBe("failed");
      expect((await shop.bridge.charge(order(shop))).state).toBe("waiting_for_card");
      expect(shop.ledger()).toHaveLength(1);
    });
  },
);

describe("a server error, which Stripe repeats under its key,", () => {
  test.each(["before", "after"] as const)(
    "%s the intent is created is looked into, and the order is charged",
    async (when) => {
      const shop = await openShop();
      shop.sim.faults.onRequest(createIntent, serverError(500, when));
      const { id } = await shop.bridge.charge(order(shop));
      await shop.pass(3_000);
      expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
      expect(shop.ledger()).toHaveLength(1);
    },
  );

  test("is looked into by two processes at once, which create one intent", async () => {
    const shop = await openShop({ webhooks: false });
    const wire = wireTo(shop.sim);
    const listing = Promise.withResolvers<void>();
    const slow = async (url: string, init: RequestInit): Promise<Response> => {
      const answer = await wire(url, init);
      if (init.method === "GET" && url.includes("/v1/payment_intents?")) await listing.promise;
      return answer;
    };
    const first = shop.open({
      stripe: createClient(key, { fetch: slow, maxRetries: 0, timeout: 600_000 }),
      timing: { callTimeout: 600_000 },
    });
    shop.sim.faults.onRequest(createIntent, serverError(500, "before"));
    const { id } = await first.charge(order(shop));
    await shop.sim.clock.advance(2_000);
    const standing = first.attempt(id);
    // Its lease runs out.
    await shop.sim.clock.advance(30_000);
    expect((await shop.bridge.attempt(id)).state).toBe("waiting_for_card");
    listing.resolve();
    await standing;
    expect(shop.ledger()).toHaveLength(1);
    shop.reader.tap();
    expect((await shop.end(id)).state).toBe("succeeded");
    const meant = { order: "A-17", location: shop.location, amount: 500 };
    const refund = await shop.bridge.refund(meant);
    expect((await shop.end(refund.id)).state).toBe("succeeded");
  });

  test.each(["before", "after"] as const)(
    "%s the amount is changed keeps the order from nothing",
    async (when) => {
      const shop = await openShop();
      const first = await shop.bridge.charge(order(shop));
      await shop.bridge.cancel(first.id);
      shop.sim.faults.onRequest(updateIntent, serverError(500, when));
      const { id } = await shop.bridge.charge(order(shop, { amount: 1300 }));
      await shop.pass(3_000);
      shop.reader.tap();
      expect(await shop.end(id)).toMatchObject({ payment: { amount: 1300 } });
      expect(shop.ledger()).toMatchObject([{ captured: 1300 }]);
    },
  );
});
