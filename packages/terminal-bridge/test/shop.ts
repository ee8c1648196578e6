// A shop on the simulator: one location, readers, a webhook endpoint and a bridge,
// all on one virtual clock.

import { createClient } from "@tillwire/client-edge";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import * as webhookEndpoints from "@tillwire/client-edge/webhook-endpoints";
import { createStripeSim } from "@tillwire/stripe-sim";
import type { LedgerEntry, ReaderControl, StripeSim } from "@tillwire/stripe-sim";
import { createMemoryStore, createTerminalBridge, isFinal } from "../src/index.ts";
import type { Attempt, ReaderStore, TerminalBridge, TerminalBridgeOptions } from "../src/index.ts";

import { documented } from "./documented.ts";

export const adminToken = "a-token-that-nobody-guesses";
export const key = "sk_test_51TillwireTillwireTillwire";

/**
 * The wire to the simulator. A connection breaks without the code of a closed socket, after which
 * the client would wait and send once more: no test is to wait in real time.
 */
export function wireTo(sim: StripeSim): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    try {
      return await sim.fetch(url, init);
    } catch {
      throw new TypeError("fetch failed");
    }
  };
}

/** A bridge whose routes answer as documented, or throw. */
function judged(options: TerminalBridgeOptions): TerminalBridge {
  const bridge = createTerminalBridge(options);
  documented(bridge.routes);
  return bridge;
}

export interface Shop {
  readonly sim: StripeSim;
  readonly store: ReaderStore;
  /** The bridge that webhooks and sweeps go to; another one takes its place after a crash. */
  bridge: TerminalBridge;
  readonly secret: string;
  readonly location: string;
  readonly reader: ReaderControl;
  readonly second: ReaderControl;
  /** A bridge on the same records, as another process would make it. */
  open(options?: Partial<TerminalBridgeOptions>): TerminalBridge;
  /** Lets time pass, in steps, with webhooks delivered and wake-ups run. */
  pass(ms: number, step?: number): Promise<void>;
  /** Lets time pass until the attempt has ended. */
  end(id: string, within?: number): Promise<Attempt>;
  ledger(): LedgerEntry[];
  /** How often a command was sent, by the end of its path. */
  sent(path: string): number;
}

export async function openShop(
  options: {
    readonly seed?: number;
    readonly webhooks?: boolean;
    readonly bridge?: Partial<TerminalBridgeOptions>;
  } = {},
): Promise<Shop> {
  let bridge: TerminalBridge | undefined;
  const sim = createStripeSim({
    seed: options.seed ?? 1,
    fetch: async (request) =>
      bridge ? bridge.handleWebhook(request) : new Response(null, { status: 503 }),
  });
  const stripe = createClient(key, { fetch: wireTo(sim), maxRetries: 0 });
  const address = { line1: "1 Main St", city: "Springfield", country: "US", postal_code: "12345" };
  const location = await locations.create(stripe, { display_name: "Shop", address });
  const register = async (label: string): Promise<ReaderControl> => {
    const params = { registration_code: "simulated-s700", label, location: location.id };
    return sim.readers.get((await readers.create(stripe, params)).id);
  };
  const endpoint = await webhookEndpoints.create(stripe, {
    url: "https://shop.test/webhooks",
    enabled_events: ["*"],
  });
  const secret = endpoint.secret ?? "";
  if (options.webhooks === false) await webhookEndpoints.del(stripe, endpoint.id);
  const store = createMemoryStore({ schedule: null, now: () => sim.clock.now() });
  const open = (more: Partial<TerminalBridgeOptions> = {}): TerminalBridge =>
    judged({
      stripe,
      store,
      webhookSecrets: secret,
      adminToken,
      now: () => sim.clock.now(),
      ...options.bridge,
      ...more,
    });
  bridge = open();
  const shop: Shop = {
    sim,
    store,
    secret,
    location: location.id,
    reader: await register("counter"),
    second: await register("terrace"),
    open,
    get bridge() {
      return bridge ?? open();
    },
    set bridge(next) {
      bridge = next;
    },
    async pass(ms, step = 500) {
      for (let passed = 0; passed < ms; passed += step) {
        await sim.clock.advance(Math.min(step, ms - passed));
        await sim.events.settled();
        await shop.bridge.sweep();
      }
    },
    async end(id, within = 15 * 60 * 1000) {
      for (let passed = 0; passed <= within; passed += 1000) {
        const attempt = await shop.bridge.attempt(id);
        if (isFinal(attempt)) return attempt;
        await shop.pass(1000);
      }
      throw new Error(`Attempt ${id} is still ${(await shop.bridge.attempt(id)).state}.`);
    },
    ledger: () => sim.ledger(),
    sent: (path) =>
      sim.requests().filter((one) => one.method === "POST" && one.path.endsWith(path)).length,
  };
  return shop;
}

/** A charge for order A-17 on the shop's first reader. */
export function order(
  shop: Shop,
  more: Partial<Parameters<TerminalBridge["charge"]>[0]> = {},
): Parameters<TerminalBridge["charge"]>[0] {
  return { reader: shop.reader.id, order: "A-17", amount: 1250, currency: "usd", ...more };
}

/** The store, but it tells nobody of changes. */
export function silent(store: ReaderStore): ReaderStore {
  return {
    read: (key) => store.read(key),
    write: (...change) => store.write(...change),
    due: (now) => store.due(now),
  };
}
