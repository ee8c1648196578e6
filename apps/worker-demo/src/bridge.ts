import { createTerminalBridge } from "@tillwire/terminal-bridge";
import type { TerminalBridge } from "@tillwire/terminal-bridge";
import { durableObjectStore, readerLane } from "@tillwire/terminal-bridge/durable-object";
import type { Env } from "./env.ts";
import type { Session } from "./session.ts";
import { connect } from "./stripe.ts";
import type { Stripe } from "./stripe.ts";

/**
 * The bridge of one request. Making one costs nothing: all that lasts is in the lanes.
 *
 * @param session who asks; `null` for strangers and for what nobody asked for
 */
export function createBridge(env: Env, stripe: Stripe, session: Session | null): TerminalBridge {
  const location = session?.location ?? null;
  return createTerminalBridge({
    stripe: stripe.client,
    store: durableObjectStore(env.READER_LANES),
    webhookSecrets: stripe.webhookSecrets,
    authorize: () => (location === null ? null : { role: "till", location, name: "a till" }),
  });
}

/** The Durable Object of a lane: its alarms go on where a request left off. */
export const ReaderLane = readerLane((env: Env) => ({
  async wake(key) {
    await createBridge(env, await connect(env), null).wake(key);
  },
}));
