import { createClient } from "@tillwire/client-edge";
import * as accounts from "@tillwire/client-edge/accounts";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { expect, test } from "vitest";
import type { Principal } from "../src/index.ts";
import { key, openShop, wireTo } from "./shop.ts";

test("all that is done at a location is done in its connected account", async () => {
  const shop = await openShop({ webhooks: false });
  const stripe = createClient(key, { fetch: wireTo(shop.sim), maxRetries: 0 });
  const { id: account } = await accounts.create(stripe, { type: "custom", country: "US" });
  const there = { stripeAccount: account };
  const address = { line1: "3 Main St", city: "Springfield", country: "US", postal_code: "12345" };
  const place = await locations.create(stripe, { display_name: "Franchise", address }, there);
  const registration = { registration_code: "simulated-s700", location: place.id };
  const reader = shop.sim.readers.get((await readers.create(stripe, registration, there)).id);
  const bridge = shop.open({
    accountOf: async (location) => (location === place.id ? account : undefined),
  });
  shop.bridge = bridge;
  const till: Principal = { role: "manager", location: place.id, name: "till" };
  const before = shop.sim.requests().length;

  const input = { reader: reader.id, order: "A-17", amount: 1250, currency: "usd" } as const;
  const { id } = await bridge.charge({ ...input, capture: "manual" }, till);
  reader.tap();
  expect((await shop.end(id)).state).toBe("succeeded");
  expect((await bridge.capture({ order: "A-17" }, till)).state).toBe("succeeded");
  expect((await bridge.refund({ order: "A-17", amount: 250 }, till)).state).toBe("succeeded");
  const canceled = await bridge.charge({ ...input, order: "A-18" }, till);
  await bridge.cancel(canceled.id, { giveUpOrder: true }, till);
  const saving = await bridge.setup({ reader: reader.id, allowRedisplay: "always" }, till);
  reader.tap();
  expect((await shop.end(saving.id)).savedCard?.generatedCard).toMatch(/^pm_/);
  const inputs = [{ type: "signature", title: "Sign" }] as const;
  const asking = await bridge.collectInputs({ reader: reader.id, inputs }, till);
  reader.answer();
  const [answer] = (await shop.end(asking.id)).inputs ?? [];
  expect((await bridge.signature(asking.id, answer?.file ?? "")).data.length).toBeGreaterThan(0);
  const lineItems = [{ description: "Tea", amount: 500, quantity: 1 }];
  const cart = { reader: reader.id, currency: "usd", total: 500, lineItems };
  expect((await bridge.display(cart, till)).state).toBe("succeeded");
  expect((await bridge.clear({ reader: reader.id }, till)).state).toBe("succeeded");
  await bridge.connectionToken(place.id, till);
  // The server itself is bound to no location.
  const another = { ...input, order: "A-19", location: place.id };
  const byServer = await shop.open({ accountOf: () => account }).charge(another);
  expect((await bridge.cancel(byServer.id)).state).toBe("canceled");

  const asked = shop.sim.requests().slice(before);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((one) => one.account !== account)).toEqual([]);
  expect(shop.ledger()).toMatchObject([
    { account, captured: 1250, refunded: 250 },
    { account, captured: 0, status: "canceled" },
    { account, captured: 0 },
  ]);
});
