import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { seconds, type Clock } from "./clock.ts";
import type { EventFault } from "./faults/index.ts";
import type { Resource, StripeEvent, WebhookEndpoint } from "./resources/types.ts";

/** What belongs to a webhook endpoint and isn't shown with it. */
export interface EndpointSecret {
  readonly secret: string;
  /** The endpoint hears of connected accounts instead of its own. */
  readonly connect: boolean;
}

/** By the endpoint's id. */
export type Secrets = Map<string, EndpointSecret>;

/** One try to deliver an event. */
export interface Delivery {
  readonly event: string;
  readonly type: string;
  readonly endpoint: string;
  /** From 1. */
  readonly attempt: number;
  /** The endpoint's answer; `null` if there was none. */
  readonly status: number | null;
  /** When it was answered, in milliseconds since the epoch, by the simulator's clock. */
  readonly at: number;
}

/** An event of v2: it names its object and leaves the rest to be read. */
export interface ThinEvent extends Resource {
  livemode: boolean;
  type: string;
}

/** One event on its way to one endpoint. */
interface Parcel {
  readonly event: StripeEvent | ThinEvent;
  readonly endpoint: WebhookEndpoint;
  readonly faults: readonly EventFault[];
}

/** Enough of `fetch` to deliver a webhook. */
export type Send = (request: Request) => Promise<Response>;

const minute = 60_000;
const hour = 60 * minute;

/**
 * When a failed delivery is tried again, in milliseconds after the try before: in live mode for up
 * to three days, in test mode three times within hours (https://docs.stripe.com/webhooks#retries).
 */
const retryDelays = {
  live: [
    5 * minute,
    30 * minute,
    2 * hour,
    5 * hour,
    10 * hour,
    ...Array<number>(4).fill(12 * hour),
  ],
  test: [5 * minute, 30 * minute, 2 * hour],
};

/** An event that was to be overtaken leaves after this time if nothing overtakes it, in milliseconds. */
const heldFor = minute;

/** Older than the tolerance of every SDK, in seconds. */
const staleBy = 600;

/** Deliveries are kept in the log up to this number. */
const logSize = 1000;

/** Sends events to webhook endpoints, in the order in which they happened. */
export class Deliveries {
  readonly log: Delivery[] = [];
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  readonly #send: Send;
  readonly #underWay = new Set<Promise<void>>();
  /** What was held back so that others overtake it, by the endpoint's id. */
  readonly #held = new Map<string, Set<() => void>>();
  readonly #turn: () => Promise<void>;

  constructor(clock: Clock, secrets: Secrets, send: Send) {
    this.#clock = clock;
    this.#secrets = secrets;
    this.#send = send;
    // Taken here, so that a test's fake timers, installed later, can't stop webhooks.
    const { setTimeout } = globalThis;
    this.#turn = () => new Promise((done) => void setTimeout(done, 0));
  }

  /** Starts to deliver the event, unless the faults say otherwise. */
  deliver(
    event: StripeEvent | ThinEvent,
    endpoint: WebhookEndpoint,
    faults: readonly EventFault[],
  ): void {
    const parcel = { event, endpoint, faults };
    let delay = 0;
    for (const fault of faults) if (fault.kind === "delay") delay += fault.ms;
    if (faults.some(({ kind }) => kind === "reorder")) this.#hold(parcel, delay);
    else this.#startIn(delay, parcel);
    for (const fault of faults) {
      if (fault.kind === "duplicate") this.#startIn(delay + (fault.ms ?? 0), parcel);
    }
  }

  /** Settles when no delivery is under way. Retries that wait for their time aren't. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Keeps the parcel until the next one for the same endpoint has left. */
  #hold(parcel: Parcel, delay: number): void {
    const held = this.#held.get(parcel.endpoint.id) ?? new Set();
    this.#held.set(parcel.endpoint.id, held);
    const release = (): void => {
      stop();
      if (held.delete(release)) this.#startIn(delay, parcel, false);
    };
    const stop = this.#clock.schedule(heldFor, release);
    held.add(release);
  }

  #startIn(delay: number, parcel: Parcel, overtakes = true): void {
    if (delay > 0) {
      this.#clock.schedule(delay, () => this.#start(parcel, 1));
      return;
    }
    this.#start(parcel, 1);
    if (!overtakes) return;
    for (const release of this.#held.get(parcel.endpoint.id) ?? []) release();
  }

  #start(parcel: Parcel, attempt: number): void {
    const { event, endpoint, faults } = parcel;
    const known = this.#secrets.get(endpoint.id);
    if (known === undefined || endpoint.status === "disabled") return;
    if (faults.some((fault) => fault.kind === "lose" && attempt <= (fault.tries ?? Infinity))) {
      this.#retry(parcel, attempt);
      return;
    }
    const forged = faults.find((fault) => fault.kind === "forge" && attempt === 1);
    const how = forged?.kind === "forge" ? (forged.how ?? "secret") : undefined;
    const payload = JSON.stringify(event, null, 2);
    const secret = how === "secret" ? `${known.secret}forged` : known.secret;
    const timestamp = seconds(this.#clock) - (how === "stale" ? staleBy : 0);
    const signature = signatureHeader(payload, secret, timestamp);
    // Whoever caused the event hears the answer first; turns come in the order of the events.
    const task = this.#turn().then(async () => {
      const sent = how === "payload" ? payload.replace(event.id, `${event.id}forged`) : payload;
      const status = await this.#post(endpoint.url, sent, signature);
      this.#record(parcel, attempt, status);
    });
    const tracked = task.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  async #post(url: string, payload: string, signature: string): Promise<number | null> {
    const request = new Request(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signature,
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
      },
      body: payload,
    });
    try {
      const response = await this.#send(request);
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    }
  }

  #record(parcel: Parcel, attempt: number, status: number | null): void {
    const { event, endpoint } = parcel;
    const at = this.#clock.now();
    this.log.push({
      event: event.id,
      type: event.type,
      endpoint: endpoint.id,
      attempt,
      status,
      at,
    });
    if (this.log.length > logSize) this.log.shift();
    if (status !== null && status >= 200 && status < 300) {
      if (typeof event["pending_webhooks"] === "number") {
        event["pending_webhooks"] = Math.max(0, event["pending_webhooks"] - 1);
      }
      return;
    }
    this.#retry(parcel, attempt);
  }

  #retry(parcel: Parcel, attempt: number): void {
    const delay = retryDelays[parcel.event.livemode ? "live" : "test"][attempt - 1];
    if (delay === undefined) return;
    this.#clock.schedule(delay, () => this.#start(parcel, attempt + 1));
  }
}

/**
 * The `Stripe-Signature` header: HMAC-SHA256 of `timestamp.payload`, in hexadecimal
 * (https://docs.stripe.com/webhooks#verify-manually). Not by Web Crypto: that answers whenever
 * another thread is done, and the same seed would not give the same order of things.
 *
 * @param timestamp seconds since the epoch
 */
export function signatureHeader(payload: string, secret: string, timestamp: number): string {
  const encoder = new TextEncoder();
  const signed = encoder.encode(`${timestamp}.${payload}`);
  return `t=${timestamp},v1=${bytesToHex(hmac(sha256, encoder.encode(secret), signed))}`;
}
