import { createTerminalBridge, deviceAuthorize } from "@tillwire/terminal-bridge";
import type { Authorize, ReaderStore, TerminalBridge } from "@tillwire/terminal-bridge";
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
  const store = storeOf(env);
  return createTerminalBridge({
    stripe: stripe.client,
    store,
    webhookSecrets: stripe.webhookSecrets,
    authorize: authorizeBy(deviceAuthorize({ store }), session),
  });
}

/** Where the bridge keeps its records. */
export function storeOf(env: Env): ReaderStore {
  return durableObjectStore(env.READER_LANES);
}

/**
 * Tills sign; whoever is signed in to the dashboard is an admin of one location. A signature that
 * isn't known never counts as the admin whose cookie the same browser sends along.
 */
function authorizeBy(devices: Authorize, session: Session | null): Authorize {
  const location = session?.location ?? null;
  return (request) => {
    if (request.headers.has("signature-input")) return devices(request);
    return location === null ? null : { role: "admin", location, name: "Dashboard" };
  };
}

/** The Durable Object of a lane: its alarms go on where a request left off. */
export const ReaderLane = readerLane((env: Env) => ({
  async wake(key) {
    await createBridge(env, await connect(env), null).wake(key);
  },
}));
