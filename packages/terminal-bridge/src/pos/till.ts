// A paired till.

import type { CaptureMethod } from "../task.ts";
import { attemptOf, createTillAttempt } from "./attempt.ts";
import type { TillAttempt } from "./attempt.ts";
import { field, invalidAnswer } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { TillError } from "./errors.ts";
import type { AttemptNames } from "./names.ts";

/** Who this till is. */
export interface TillDevice {
  readonly id: string;
  readonly name: string;
  readonly role: "till" | "manager" | "admin";
  readonly location: string;
}

/** A payment to be taken. */
export interface TillCharge {
  /** The shop's own number of the order. One order is paid once, however often it is charged. */
  readonly order: string;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly capture?: CaptureMethod;
  /** Whether the reader shows the customer a button to cancel; `true` by default. */
  readonly customerCancellation?: boolean;
  /** How long to wait for the customer, in milliseconds. */
  readonly timeout?: number;
}

/** A reader of the till's location. */
export interface TillReader {
  readonly id: string;
  readonly label: string;
  readonly location: string | null;
  readonly deviceType: string;
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

export interface Till {
  readonly device: TillDevice;
  /** @throws {TillError} `not_found` if Stripe doesn't have the location any more */
  location(): Promise<TillLocation>;
  readers(): Promise<readonly TillReader[]>;
  reader(id: string): {
    /**
     * Starts a payment, and settles once it waits for the card.
     *
     * @throws {TillError} `reader_busy`, `order_paid` and the bridge's other refusals: nothing was
     *   started. `bridge_unreachable`: it may have been; `attempts.unfinished` tells later.
     */
    charge(input: TillCharge): Promise<TillAttempt>;
  };
  readonly attempts: {
    /** An attempt of this location, whoever has started it. */
    get(id: string): Promise<TillAttempt>;
    /** What this till has started and not seen the end of: to be looked at after a reload. */
    unfinished(): Promise<readonly TillAttempt[]>;
  };
  /** What `onFetchConnectionToken` of Stripe's Terminal SDKs wants: a new token each time. */
  readonly fetchConnectionToken: () => Promise<string>;
  /** Forgets the key. The bridge's admin revokes the device. */
  unpair(): Promise<void>;
}

/** How long a request may still be on its way to the bridge, in milliseconds. */
const underWay = 120_000;

export function createTill(
  device: TillDevice,
  connection: Connection,
  names: AttemptNames,
  forgetKey: () => Promise<void>,
): Till {
  const attemptFrom = (value: unknown): TillAttempt =>
    createTillAttempt(connection, names, attemptOf(value));

  async function charge(reader: string, input: TillCharge): Promise<TillAttempt> {
    const id = crypto.randomUUID();
    await names.remember({ id, at: connection.now() });
    const path = `/readers/${encodeURIComponent(reader)}/charge`;
    try {
      return attemptFrom(await connection.call("POST", path, { ...input, attempt: id }));
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

  return {
    device,
    async location() {
      const found = field(await connection.call("GET", "/locations"), "locations");
      if (!Array.isArray(found)) throw invalidAnswer(200);
      const own: unknown = found.find((one: unknown) => field(one, "id") === device.location);
      if (own === undefined) {
        throw new TillError("not_found", "The till's location is gone. Pair the till again.");
      }
      if (!isLocation(own)) throw invalidAnswer(200);
      return own;
    },
    async readers() {
      const found = field(await connection.call("GET", "/readers"), "readers");
      if (!Array.isArray(found)) throw invalidAnswer(200);
      return found.filter(isReader);
    },
    reader: (id) => ({ charge: (input) => charge(id, input) }),
    attempts: {
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
          if (attempt?.latest.endedAt === null) found.push(attempt);
          else if (attempt) await names.forget(id);
        }
        return found;
      },
    },
    async fetchConnectionToken() {
      const secret = field(await connection.call("POST", "/connection_tokens", {}), "secret");
      if (typeof secret !== "string") throw invalidAnswer(200);
      return secret;
    },
    unpair: forgetKey,
  };
}

function isLocation(value: unknown): value is TillLocation {
  return typeof field(value, "displayName") === "string";
}

function isReader(value: unknown): value is TillReader {
  return typeof field(value, "id") === "string";
}
