import type { Client } from "@tillwire/client-edge";
import type { Hono } from "hono";
import type { AccountOf } from "./account.ts";
import { cancelAttempt, readAttempt } from "./attempts.ts";
import type { Attempt } from "./attempt.ts";
import { audited, createAuditWriter } from "./audit.ts";
import { adminTokenAuthorize } from "./authorize.ts";
import type { Authorize, Principal } from "./authorize.ts";
import { charge } from "./charge.ts";
import type { ChargeInput } from "./charge.ts";
import { createConnectionToken } from "./connection-tokens.ts";
import type { Context } from "./context.ts";
import { deviceAuthorize } from "./devices/authorize.ts";
import type { DeviceSettings } from "./devices/authorize.ts";
import { defaultTiming } from "./next.ts";
import type { Timing } from "./next.ts";
import { accept } from "./routes/door.ts";
import type { BridgeEnv } from "./routes/env.ts";
import { createRoutes } from "./routes/index.ts";
import type { UpgradeWebSocket } from "./routes/upgrade.ts";
import { chargeInput } from "./schemas.ts";
import type { ReaderStore } from "./store.ts";
import { systemTimers } from "./timers.ts";
import type { Schedule } from "./timers.ts";
import { sweep, wake } from "./wake.ts";
import { answerWebhook, createIntake } from "./webhooks.ts";

/** What a bridge is made of. */
export interface TerminalBridgeOptions {
  /** What `createClient` or `createStripe` of client-edge gives. */
  readonly stripe: Client;
  /**
   * Where locations are in connected accounts: whose (`acct_…`). Their readers, tokens and payments
   * are then in that account too.
   */
  readonly accountOf?: AccountOf;
  readonly store: ReaderStore;
  /** The webhook endpoint's signing secrets (`whsec_…`): while one is being replaced, both. */
  readonly webhookSecrets: string | readonly string[];
  /**
   * Whoever sends this as a bearer token may do everything, such as pairing tills, which are then
   * recognized by their signatures. At least 16 characters.
   */
  readonly adminToken?: string;
  /** Who asks; instead of `adminToken`. It may ask `deviceAuthorize` for paired tills. */
  readonly authorize?: Authorize;
  readonly devices?: DeviceSettings;
  /** The origins (`https://till.example.com`) whose pages may call the bridge; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** How long an attempt waits for its customer unless the charge says otherwise, in milliseconds; five minutes by default. */
  readonly timeout?: number;
  readonly timing?: Partial<Timing>;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number;
  /**
   * Hono's `upgradeWebSocket` for this runtime (`hono/cloudflare-workers`, `hono/deno`, `hono/bun`):
   * with it, states are pushed over WebSockets too.
   */
  readonly upgradeWebSocket?: UpgradeWebSocket;
  /** Runs what an open stream has to do later; the system's timers by default. */
  readonly schedule?: Schedule;
  /** A new unguessable identifier; UUIDs by default. */
  readonly randomId?: () => string;
}

/** The bridge. Its functions act for the server itself unless a principal is given. */
export interface TerminalBridge {
  /** The HTTP API, to be mounted: `app.route("/terminal", bridge.routes)`. */
  readonly routes: Hono<BridgeEnv>;
  /** Starts a payment. See `charge.ts` for what it throws. */
  charge(input: ChargeInput, principal?: Principal): Promise<Attempt>;
  /** The attempt as it is now. */
  attempt(id: string, principal?: Principal): Promise<Attempt>;
  /** Cancels an attempt, if the card isn't faster. */
  cancel(
    id: string,
    options?: { readonly giveUpOrder?: boolean },
    principal?: Principal,
  ): Promise<Attempt>;
  /** The secret of a new connection token of a location. */
  connectionToken(location: string, principal?: Principal): Promise<string>;
  /**
   * Takes a webhook in and answers it: what `routes` do at `/webhooks`, for a host that has an
   * endpoint of its own. What follows is done before the answer, or in `waitUntil`.
   */
  handleWebhook(request: Request, waitUntil?: (work: Promise<void>) => void): Promise<Response>;
  /** Does what is due: to be called on start, and now and then where the store can't wake. */
  sweep(): Promise<void>;
  /** Does what is due for one key of the store: what an alarm calls. */
  wake(key: string): Promise<void>;
}

const server: Principal = { role: "admin", location: null, name: "server" };

/**
 * A bridge between tills and Stripe Terminal.
 *
 * @throws {TypeError} without a webhook secret, or without exactly one of `adminToken` and `authorize`
 */
export function createTerminalBridge(options: TerminalBridgeOptions): TerminalBridge {
  const context: Context = {
    stripe: options.stripe,
    accountOf: options.accountOf ?? (() => undefined),
    store: options.store,
    audit: createAuditWriter(options.store),
    now: options.now ?? Date.now,
    timing: { ...defaultTiming, ...options.timing },
    schedule: options.schedule ?? systemTimers,
    randomId: options.randomId ?? (() => crypto.randomUUID()),
    timeout: options.timeout ?? 5 * 60 * 1000,
  };
  const intake = createIntake(context, options.webhookSecrets);
  const { devices, upgradeWebSocket, allowedOrigins = [] } = options;
  const routes = createRoutes(
    { ...context, intake, origin: devices?.origin, upgradeWebSocket },
    { authorize: authorizeOf(options), allowedOrigins },
  );
  context.store.onWake?.((key) => wake(context, key));
  return {
    routes,
    async charge(given, principal = server) {
      const input = await accept(chargeInput, given);
      const { reader, order, amount, currency, attempt = "" } = input;
      const facts = { reader, order, amount, currency, attempt };
      return audited(context, principal, "charge", facts, () => charge(context, principal, input));
    },
    attempt: (id, principal = server) => readAttempt(context, principal, id),
    cancel: (id, { giveUpOrder = false } = {}, principal = server) =>
      audited(context, principal, "cancel", { attempt: id, giveUpOrder }, () =>
        cancelAttempt(context, principal, id, giveUpOrder),
      ),
    connectionToken: (location, principal = server) =>
      audited(context, principal, "connection_token", { location }, () =>
        createConnectionToken(context, principal, location),
      ),
    handleWebhook: (request, waitUntil) => answerWebhook(intake, request, waitUntil),
    sweep: () => sweep(context),
    wake: (key) => wake(context, key),
  };
}

function authorizeOf(options: TerminalBridgeOptions): Authorize {
  const { adminToken, authorize, store, now = Date.now, devices } = options;
  if (authorize && adminToken === undefined) return authorize;
  if (adminToken !== undefined && !authorize) {
    const admin = adminTokenAuthorize(adminToken);
    const device = deviceAuthorize({ ...devices, store, now });
    return async (request) => (await admin(request)) ?? device(request);
  }
  throw new TypeError("Give createTerminalBridge either adminToken or authorize.");
}
