import type { Client } from "@tillwire/client-edge";
import type { Hono } from "hono";
import type { AccountOf } from "./account.ts";
import {
  cancelOrderInput,
  captureInput,
  chargeInput,
  clearInput,
  collectInputsInput,
  displayInput,
  fileInput,
  orderInput,
  refundInput,
  setupInput,
} from "./action-schemas.ts";
import { cancelAttempt, confirmAttempt, readAttempt, readSignature } from "./attempts.ts";
import type { Attempt } from "./attempt.ts";
import { audited, createAuditWriter, factsOf } from "./audit.ts";
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
import type { Schema } from "./routes/door.ts";
import type { BridgeEnv } from "./routes/env.ts";
import { defaultRetention } from "./retention.ts";
import { createRoutes } from "./routes/index.ts";
import type { UpgradeWebSocket } from "./routes/upgrade.ts";
import { cancelOrder, capture, readOrder, refund } from "./orders.ts";
import type { CaptureInput, OrderView, RefundInput } from "./orders.ts";
import { checkPreviewOptions } from "./preview.ts";
import type { PreviewOptions } from "./preview.ts";
import { clear, collectInputs, display, setup } from "./reader-actions.ts";
import type { CollectInputsInput, DisplayInput, SetupInput } from "./reader-actions.ts";
import type { Signature } from "./signatures.ts";
import type { ReaderInput } from "./start.ts";
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
  /** What tills may send of a preview version of Stripe's API; nothing by default. */
  readonly preview?: PreviewOptions;
  /** The origins (`https://till.example.com`) whose pages may call the bridge; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** How long an attempt waits for its customer unless the charge says otherwise, in milliseconds; five minutes by default. */
  readonly timeout?: number;
  /**
   * How long attempts and orders are remembered after they were last worked on, in milliseconds; half
   * a year by default. After that an order isn't known any more, and could be charged again.
   */
  readonly retention?: number;
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

/** Starts an attempt. Where its name was used before, gives that attempt. */
type ActionOf<Input> = (input: Input, principal?: Principal) => Promise<Attempt>;

/** The bridge. Its functions act for the server itself unless a principal is given. */
export interface TerminalBridge {
  /** The HTTP API, to be mounted: `app.route("/terminal", bridge.routes)`. */
  readonly routes: Hono<BridgeEnv>;
  /** Starts a payment. See `charge.ts` for what it throws. */
  charge: ActionOf<ChargeInput>;
  /** Has a card saved, without charging it. */
  setup: ActionOf<SetupInput>;
  /** Has the customer fill in forms. */
  collectInputs: ActionOf<CollectInputsInput>;
  /** Shows a cart, unless the reader is at work. */
  display: ActionOf<DisplayInput>;
  /** Empties the reader's screen, unless the reader is at work. */
  clear: ActionOf<Pick<ReaderInput, "reader" | "location" | "attempt">>;
  /** Captures what was authorized. See `orders.ts` for what it throws. */
  capture: ActionOf<CaptureInput>;
  /** Gives an order up that isn't paid, or lets its authorization go. */
  cancelOrder: ActionOf<Omit<CaptureInput, "amount">>;
  /** Gives money back; takes a manager. */
  refund: ActionOf<RefundInput>;
  /** The attempt as it is now. */
  attempt(id: string, principal?: Principal): Promise<Attempt>;
  /** Has the card charged that a reader has collected for it. */
  confirm(id: string, principal?: Principal): Promise<Attempt>;
  /** Cancels an attempt, if the card isn't faster. */
  cancel(
    id: string,
    options?: { readonly giveUpOrder?: boolean },
    principal?: Principal,
  ): Promise<Attempt>;
  /** An order, and what was paid and given back. */
  order(order: string, location: string, principal?: Principal): Promise<OrderView>;
  /** A signature that an attempt has collected. */
  signature(attempt: string, file: string, principal?: Principal): Promise<Signature>;
  /** The secret of a new connection token of a location. */
  connectionToken(location: string, principal?: Principal): Promise<string>;
  /**
   * Takes a webhook in and answers it: what `routes` do at `/webhooks`, for a host that has an
   * endpoint of its own. What follows is done before the answer, or in `waitUntil`.
   */
  handleWebhook(request: Request, waitUntil?: (work: Promise<void>) => void): Promise<Response>;
  /**
   * Does what is due: to be called on start, and now and then where the store can't wake.
   *
   * @throws {AggregateError} once all else is done, where records couldn't be read or written
   */
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
    preview: options.preview,
    retention: options.retention ?? defaultRetention,
    timeout: options.timeout ?? 5 * 60 * 1000,
  };
  if (options.preview) checkPreviewOptions(options.preview);
  const intake = createIntake(context, options.webhookSecrets);
  const { devices, upgradeWebSocket, allowedOrigins = [] } = options;
  const routes = createRoutes(
    { ...context, intake, origin: devices?.origin, upgradeWebSocket },
    { authorize: authorizeOf(options), allowedOrigins },
  );

  function action<Input extends object>(
    name: string,
    schema: Schema<NoInfer<Input>>,
    run: (context: Context, principal: Principal, input: Input) => Promise<Attempt>,
  ): ActionOf<Input> {
    return async (given, principal = server) => {
      const input = await accept(schema, given);
      return audited(context, principal, name, factsOf(input), () =>
        run(context, principal, input),
      );
    };
  }

  context.store.onWake?.((key) => wake(context, key));
  return {
    routes,
    charge: action("charge", chargeInput, charge),
    setup: action("setup", setupInput, setup),
    collectInputs: action("inputs", collectInputsInput, collectInputs),
    display: action("display", displayInput, display),
    clear: action("clear", clearInput, clear),
    capture: action("capture", captureInput, capture),
    cancelOrder: action("cancel_order", cancelOrderInput, cancelOrder),
    refund: action("refund", refundInput, refund),
    attempt: (id, principal = server) => readAttempt(context, principal, id),
    confirm: (id, principal = server) =>
      audited(context, principal, "confirm", { attempt: id }, () =>
        confirmAttempt(context, principal, id),
      ),
    cancel: (id, { giveUpOrder = false } = {}, principal = server) =>
      audited(context, principal, "cancel", { attempt: id, giveUpOrder }, () =>
        cancelAttempt(context, principal, id, giveUpOrder),
      ),
    async order(order, location, principal = server) {
      return readOrder(context, principal, await accept(orderInput, { order, location }));
    },
    async signature(attempt, file, principal = server) {
      const input = await accept(fileInput, { attempt, file });
      return readSignature(context, principal, input.attempt, input.file);
    },
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
