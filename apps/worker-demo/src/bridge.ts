import { createTerminalBridge } from "@tillwire/terminal-bridge";
import type { TerminalBridge } from "@tillwire/terminal-bridge";
import { durableObjectStore, readerLane } from "@tillwire/terminal-bridge/durable-object";
import type { Env } from "./env.ts";
import { whoAsks } from "./seat.ts";
import { connect } from "./stripe.ts";
import type { Stripe } from "./stripe.ts";

/** The bridge of one request. Making one costs nothing: all that lasts is in the lanes. */
export function createBridge(env: Env, stripe: Stripe): TerminalBridge {
  return createTerminalBridge({
    stripe: stripe.client,
    store: durableObjectStore(env.READER_LANES),
    webhookSecrets: stripe.webhookSecrets,
    async authorize(request) {
      const session = await whoAsks(request, stripe.sessionSecret);
      if (session?.location === null || session?.location === undefined) return null;
      return { role: "till", location: session.location, name: "a till" };
    },
  });
}

/** The Durable Object of a lane: its alarms go on where a request left off. */
export const ReaderLane = readerLane((env: Env) => ({
  async wake(key) {
    await createBridge(env, await connect(env)).wake(key);
  },
}));
