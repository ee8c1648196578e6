import { createClient } from "@tillwire/client-edge/client";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import type { StripeSim } from "@tillwire/stripe-sim";
import { createMemoryStore, createTerminalBridge } from "@tillwire/terminal-bridge";
import { memoryTillStore, pairTill, type Till } from "@tillwire/terminal-bridge/pos";
import { Hono } from "hono";

const adminToken = "an-admin-token-of-the-guide";

/** A till and the reader beside it. */
export interface Counter {
  readonly till: Till;
  readonly reader: { readonly id: string };
}

/** A paired till and its reader, whose customer does at once what the reader asks for. */
export async function createCounter(sim: StripeSim): Promise<Counter> {
  const stripe = createClient("sk_test_guide", {
    fetch: async (url, init) => {
      const response = await sim.fetch(url, init);
      if (reader !== undefined) beTheCustomer(sim, reader);
      return response;
    },
  });
  let reader: string | undefined;
  const location = await locations.create(stripe, {
    display_name: "Shop",
    address: { line1: "1 Main Street", city: "Berlin", country: "DE", postal_code: "10115" },
  });
  const registered = await readers.create(stripe, {
    registration_code: "simulated-wpe",
    location: location.id,
  });
  reader = registered.id;

  const bridge = createTerminalBridge({
    stripe,
    store: createMemoryStore(),
    webhookSecrets: "whsec_guide",
    adminToken,
  });
  const answer = await bridge.routes.request("/pairing_codes", {
    method: "POST",
    headers: { authorization: `Bearer ${adminToken}`, "content-type": "application/json" },
    body: JSON.stringify({ location: location.id, role: "manager" }),
  });
  const { code } = (await answer.json()) as { code: string };
  const shop = new Hono().route("/terminal", bridge.routes);
  const till = await pairTill({
    url: "https://shop.example/terminal",
    pairingCode: code,
    store: memoryTillStore(),
    fetch: async (request) => shop.fetch(request),
  });
  return { till, reader: registered };
}

function beTheCustomer(sim: StripeSim, reader: string): void {
  const device = sim.readers.get(reader);
  if (device.asks === "card") device.tap();
  if (device.asks === "inputs") device.answer();
}
