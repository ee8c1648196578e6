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

/** The keys that alarms have woken. */
export const woken: string[] = [];

export const adminToken = "a-token-that-nobody-guesses";
export const webhookSecret = "whsec_of_the_test";

export function bridgeOf(env: Cloudflare.Env): TerminalBridge {
  return createTerminalBridge({
    stripe: createClient("sk_test_51TillwireTillwireTillwire", { fetch: sim.fetch }),
    store: durableObjectStore(env.READER_LANE),
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
