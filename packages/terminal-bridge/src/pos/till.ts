// A paired till.

import type { AttemptView } from "../attempt-view.ts";
import type { OrderView } from "../orders.ts";
import { attemptOf, createTillAttempt, isAttempt } from "./attempt.ts";
import type { TillAttempt } from "./attempt.ts";
import { field, invalidAnswer } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { TillError } from "./errors.ts";
import { follow } from "./follow.ts";
import { messageOf } from "./messages.ts";
import type { Messages } from "./messages.ts";
import type { AttemptNames } from "./names.ts";
import type {
  TillCapture,
  TillCart,
  TillCharge,
  TillInputs,
  TillRefund,
  TillSetup,
} from "./requests.ts";

/** Who this till is. */
export interface TillDevice {
  readonly id: string;
  readonly name: string;
  readonly role: "till" | "manager" | "admin";
  readonly location: string;
}

/** A reader of the till's location. */
export interface TillReader {
  readonly id: string;
  readonly label: string;
  readonly location: string | null;
  readonly deviceType: string;
  readonly serialNumber: string;
  readonly softwareVersion: string | null;
  /** Stripe advises not to make payments depend on it. */
  readonly status: string | null;
  /** Milliseconds since the epoch. */
  readonly lastSeenAt: number | null;
}

/** Where the till stands. */
export interface TillLocation {
  readonly id: string;
  readonly displayName: string;
  /** ISO 3166, as in the location's address: in-store payments are in its currency. */
  readonly country: string | null;
}

/** What a reader is doing. */
export interface ReaderState {
  readonly reader: string;
  readonly location: string;
  /** What it is at work on, whoever has started it; nothing of a location where it was before. */
  readonly attempt: AttemptView | null;
  /** The id of what it did last, with the same exception. */
  readonly lastEnded: string | null;
}

/**
 * A reader at hand. Iterating gives what it is doing, as it changes, until the loop is left.
 *
 * What is started throws a `TillError` where it is refused (`reader_busy`, `order_paid`, …): then
 * nothing was started. `bridge_unreachable`: it may have been; `attempts.unfinished` tells later.
 */
export interface ReaderActions extends AsyncIterable<ReaderState> {
  /** Starts a payment, and settles once it waits for the card. */
  charge(input: TillCharge): Promise<TillAttempt>;
  /** Saves a card. */
  setup(input: TillSetup): Promise<TillAttempt>;
  /** Has the customer fill in forms. */
  collectInputs(input: TillInputs): Promise<TillAttempt>;
  /** Shows a cart, unless the reader is at work. */
  display(cart: TillCart): Promise<TillAttempt>;
  /** Empties the screen, unless the reader is at work. */
  clear(): Promise<TillAttempt>;
}

/** One order of this location. What is refused, or isn't answered: as with {@link ReaderActions}. */
export interface OrderActions {
  /** What was paid and given back. */
  get(): Promise<OrderView>;
  /** Takes the money that was authorized. */
  capture(input?: TillCapture): Promise<TillAttempt>;
  /** Gives up what isn't paid, or lets an authorization go. */
  cancel(): Promise<TillAttempt>;
  /** Gives money back; takes the role `manager`. */
  refund(input?: TillRefund): Promise<TillAttempt>;
}

export interface Till {
  readonly device: TillDevice;
  /** Whether the bridge could be reached when it was last asked; `true` until it was. */
  readonly online: boolean;
  /** `"online"` and `"offline"`, as that changes, until the loop is left. */
  readonly connection: AsyncIterable<"online" | "offline">;
  /** @throws {TillError} `not_found` if Stripe doesn't have the location any more */
  location(): Promise<TillLocation>;
  readers(): Promise<readonly TillReader[]>;
  /** @param options `signal` ends the watching of it, however quiet the reader is */
  reader(id: string, options?: { readonly signal?: AbortSignal }): ReaderActions;
  /** @param order the shop's own number of it */
  order(order: string): OrderActions;
  readonly attempts: {
    /**
     * What tills have started at this location, the newest first: `limit` (20) of those before a
     * time (milliseconds since the epoch).
     */
    list(options?: {
      readonly limit?: number;
      readonly before?: number;
    }): Promise<readonly AttemptView[]>;
    /** An attempt of this location, whoever has started it. */
    get(id: string): Promise<TillAttempt>;
    /**
     * What this till has started and not seen the end of, whether it goes on or has ended: to be
     * looked at after a reload, and where an answer was lost. Each is given until it has been
     * followed to its end.
     */
    unfinished(): Promise<readonly TillAttempt[]>;
  };
  /**
   * What `onFetchConnectionToken` of Stripe's Terminal SDKs wants: a new token each time.
   *
   * @throws {TillError}
   */
  readonly fetchConnectionToken: () => Promise<string>;
  /** What to tell the operator about an error or an attempt, in the language of `messages`. */
  readonly messageOf: (subject: unknown) => string;
  /** Forgets the key. The bridge's admin revokes the device. */
  unpair(): Promise<void>;
}

/** How long a request may still be on its way to the bridge, in milliseconds. */
const underWay = 120_000;
/** How long a connection token may take, in milliseconds: a connecting reader waits for it. */
const tokenPatience = 10_000;

/** What a till is made of. */
export interface TillParts {
  readonly device: TillDevice;
  readonly connection: Connection;
  readonly names: AttemptNames;
  readonly messages: Messages | undefined;
  readonly forgetKey: () => Promise<void>;
}

export function createTill({ device, connection, names, messages, forgetKey }: TillParts): Till {
  const attemptFrom = (value: unknown): TillAttempt =>
    createTillAttempt(connection, names, attemptOf(value));

  /** Starts what is asked for under a new name, which is written down before. */
  async function start(path: string, input: object): Promise<TillAttempt> {
    const id = crypto.randomUUID();
    await names.remember({ id, at: connection.now() });
    try {
      const attempt = attemptFrom(await connection.call("POST", path, { ...input, attempt: id }));
      if (attempt.latest.endedAt !== null) await names.forget(id);
      return attempt;
    } catch (error) {
      // A refusal means that there is nothing to come back to.
      if (error instanceof TillError && error.status !== null && error.status < 500) {
        await names.forget(id);
      }
      throw error;
    }
  }

  async function get(id: string): Promise<TillAttempt> {
    return attemptFrom(await connection.call("GET", `/attempts/${encodeURIComponent(id)}`));
  }

  async function list<T>(
    path: string,
    name: string,
    is: (value: unknown) => value is T,
  ): Promise<T[]> {
    const found = field(await connection.call("GET", path), name);
    if (Array.isArray(found) && found.every(is)) return found;
    throw invalidAnswer(200);
  }

  return {
    device,
    get online() {
      return connection.online();
    },
    connection: { [Symbol.asyncIterator]: connection.changes },
    async location() {
      const own = (await list("/locations", "locations", isLocation)).find(
        ({ id }) => id === device.location,
      );
      if (own) return own;
      throw new TillError("not_found", "The till's location is gone. Pair the till again.");
    },
    readers: () => list("/readers", "readers", isReader),
    reader(id, { signal } = {}) {
      const path = `/readers/${encodeURIComponent(id)}`;
      return {
        charge: (input) => start(`${path}/charge`, input),
        setup: (input) => start(`${path}/setup`, input),
        collectInputs: (input) => start(`${path}/inputs`, input),
        display: (cart) => start(`${path}/display`, cart),
        clear: () => start(`${path}/clear`, {}),
        [Symbol.asyncIterator]: () =>
          follow(connection, `${path}/events`, readerStateOf, { signal }),
      };
    },
    order(order) {
      const path = `/orders/${encodeURIComponent(order)}`;
      return {
        get: async () => orderOf(await connection.call("GET", path)),
        capture: (input = {}) => start(`${path}/capture`, input),
        cancel: () => start(`${path}/cancel`, {}),
        refund: (input = {}) => start(`${path}/refunds`, input),
      };
    },
    attempts: {
      list({ limit = 20, before } = {}) {
        const query = new URLSearchParams({ limit: `${limit}` });
        if (before !== undefined) query.set("before", `${before}`);
        return list(`/attempts?${query}`, "attempts", isAttempt);
      },
      get,
      async unfinished() {
        const found: TillAttempt[] = [];
        for (const { id, at } of await names.all()) {
          const attempt = await get(id).catch(async (error: unknown) => {
            if (!(error instanceof TillError) || error.code !== "not_found") throw error;
            // The bridge never got it; unless it is still on its way.
            if (connection.now() - at > underWay) await names.forget(id);
            return undefined;
          });
          if (attempt) found.push(attempt);
        }
        return found;
      },
    },
    async fetchConnectionToken() {
      const answer = await connection.call("POST", "/connection_tokens", {}, tokenPatience);
      const secret = field(answer, "secret");
      if (typeof secret !== "string") throw invalidAnswer(200);
      return secret;
    },
    messageOf: (subject) => messageOf(subject, messages),
    unpair: forgetKey,
  };
}

function isLocation(value: unknown): value is TillLocation {
  return hasTexts(value, "id", "displayName");
}

function isReader(value: unknown): value is TillReader {
  return hasTexts(value, "id", "label");
}

function orderOf(value: unknown): OrderView {
  if (isOrder(value)) return value;
  throw invalidAnswer(200);
}

function isOrder(value: unknown): value is OrderView {
  return hasTexts(value, "order", "state");
}

function readerStateOf(value: unknown): ReaderState {
  if (isReaderState(value)) return value;
  throw invalidAnswer(200);
}

function isReaderState(value: unknown): value is ReaderState {
  const attempt = field(value, "attempt");
  return hasTexts(value, "reader", "location") && (attempt === null || hasTexts(attempt, "id"));
}

function hasTexts(value: unknown, ...names: readonly string[]): boolean {
  return names.every((name) => typeof field(value, name) === "string");
}
