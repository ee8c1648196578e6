// A till with the key store of its runtime, and a bridge in the same process: for
// every runtime that a till may run on.

import { createClient } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { createStripeSim } from "@tillwire/stripe-sim";
import { expect, test } from "vitest";
import { createMemoryStore, createTerminalBridge } from "../src/index.ts";
import { indexedDbTillStore, memoryTillStore, openTill, pairTill } from "../src/pos/index.ts";

const adminToken = "a-token-that-nobody-guesses";

export function tillSuite(): void {
  test("a till pairs, is found again by its key, charges, follows the payment and gives some back", async () => {
    const sim = createStripeSim({ fetch: async () => new Response() });
    const now = (): number => sim.clock.now();
    const stripe = createClient("sk_test_tills", {
      fetch: (url, init) => sim.fetch(new Request(url, init)),
      dangerouslyAllowBrowser: true,
    });
    const address = { line1: "1 Main St", city: "Town", country: "US", postal_code: "12345" };
    const location = await locations.create(stripe, { display_name: "Shop", address });
    const reader = await readers.create(stripe, {
      registration_code: "simulated-wpe",
      location: location.id,
    });
    const bridge = createTerminalBridge({
      stripe,
      store: createMemoryStore({ schedule: null, now }),
      webhookSecrets: "whsec_of_the_test",
      adminToken,
      now,
    });
    const code = await bridge.routes.fetch(
      new Request("https://shop.test/pairing_codes", {
        method: "POST",
        headers: { authorization: `Bearer ${adminToken}` },
        body: JSON.stringify({ location: location.id, role: "manager" }),
      }),
    );
    const { code: pairingCode }: { code: string } = await code.json();

    const inBrowser = typeof indexedDB !== "undefined";
    const options = {
      url: "https://shop.test",
      store: inBrowser ? indexedDbTillStore() : memoryTillStore(),
      fetch: async (request: Request) => bridge.routes.fetch(request),
      now,
    };
    await pairTill({ ...options, pairingCode });
    // In a browser, another connection to the same database, as after a reload.
    const store = inBrowser ? indexedDbTillStore() : options.store;
    const till = await openTill({ ...options, store });
    if (!till) throw new Error("The till isn't found again.");
    expect(till.device).toMatchObject({ role: "manager", location: location.id });
    expect(await till.location()).toEqual({
      id: location.id,
      displayName: "Shop",
      country: "US",
    });

    const sale = { order: "A-17", amount: 1250, currency: "usd" };
    const attempt = await till.reader(reader.id).charge(sale);
    const states: string[] = [];
    for await (const { state } of attempt) {
      states.push(state);
      if (state !== "waiting_for_card") continue;
      sim.readers.get(reader.id).tap();
      await sim.clock.advance(5_000);
      await bridge.sweep();
    }
    expect([states[0], states.at(-1)]).toEqual(["waiting_for_card", "succeeded"]);

    const refund = await (await till.order("A-17").refund({ amount: 250 })).result();
    expect(refund).toMatchObject({ state: "succeeded", refund: { amount: 250 } });
    expect(till.messageOf(refund)).toBe("Done.");
    expect(await till.order("A-17").get()).toMatchObject({ amount: 1250, refunded: 250 });
    for await (const { lastEnded } of till.reader(reader.id)) {
      expect(lastEnded).toBe(attempt.id);
      break;
    }
    expect(till.online).toBe(true);
    expect(await till.attempts.unfinished()).toEqual([]);
    await till.unpair();
    expect(await openTill({ ...options, store })).toBeNull();
  });
}
