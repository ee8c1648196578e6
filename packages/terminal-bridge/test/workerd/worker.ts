// A Worker as a shop would write it, on a simulator in the same isolate.

import { createClient } from "@tillwire/client-edge";
import { createRealClock, createStripeSim } from "@tillwire/stripe-sim";
import { Hono } from "hono";
import { upgradeWebSocket } from "hono/cloudflare-workers";
import { durableObjectStore, readerLane } from "../../src/adapter/durable-object/index.ts";
import { createTerminalBridge } from "../../src/index.ts";
import type { TerminalBridge } from "../../src/index.ts";

/** One Stripe for all of the tests. */
export const sim = createStripeSim({ clock: createRealClock() });

/** How far the bridge's clock is ahead, in milliseconds. */
export const ahead = { ms: 0 };

/** Run after each step that has an effect: a write, or a POST to Stripe. */
export const after = { step: async (): Promise<void> => {} };

async function stepping<T>(effect: Promise<T>): Promise<T> {
  const result = await effect;
  await after.step();
  return result;
}

/** The keys that alarms have woken. */
export const woken: string[] = [];

export const adminToken = "a-token-that-nobody-guesses";
export const webhookSecret = "whsec_of_the_test";

export function bridgeOf(env: Cloudflare.Env): TerminalBridge {
  const store = durableObjectStore(env.READER_LANE);
  return createTerminalBridge({
    stripe: createClient("sk_test_51TillwireTillwireTillwire", {
      maxRetries: 0,
      fetch: (url, init) =>
        init.method === "POST" ? stepping(sim.fetch(url, init)) : sim.fetch(url, init),
    }),
    store: { ...store, write: (...change) => stepping(store.write(...change)) },
    webhookSecrets: webhookSecret,
    adminToken,
    upgradeWebSocket,
    now: () => Date.now() + ahead.ms,
  });
}

export const ReaderLane = readerLane((env: Cloudflare.Env) => ({
  async wake(key) {
    woken.push(key);
    await bridgeOf(env).wake(key);
  },
}));

export default {
  fetch: (request, env, context) =>
    new Hono().route("/terminal", bridgeOf(env).routes).fetch(request, env, context),
} satisfies ExportedHandler<Cloudflare.Env>;
