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

/** How far this isolate's clock is ahead, for the bridge and its objects alike, in milliseconds. */
export const ahead = { ms: 0 };
const systemNow = Date.now;
Date.now = () => systemNow() + ahead.ms;

/** Run after each step that has an effect: a write, or a POST to Stripe. */
export const after = { step: async (): Promise<void> => {} };

async function stepping<T>(effect: Promise<T>): Promise<T> {
  const result = await effect;
  await after.step();
  return result;
}

/** What an alarm does: it goes on with the record, as a shop's would, unless a test says otherwise. */
export const alarm = {
  wake: async (env: Cloudflare.Env, key: string): Promise<void> => bridgeOf(env).wake(key),
};

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
  });
}

export const ReaderLane = readerLane((env: Cloudflare.Env) => ({
  wake: (key) => alarm.wake(env, key),
}));

export default {
  fetch: (request, env, context) =>
    new Hono().route("/terminal", bridgeOf(env).routes).fetch(request, env, context),
} satisfies ExportedHandler<Cloudflare.Env>;
