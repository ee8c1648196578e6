import { seconds, type Clock } from "./clock.ts";
import type { EventFault } from "./faults.ts";
import type { StripeEvent, WebhookEndpoint } from "./resources/types.ts";

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

/** Deliveries are kept in the log up to this number. */
const logSize = 1000;

/** Sends events to webhook endpoints, in the order in which they happened. */
export class Deliveries {
  readonly log: Delivery[] = [];
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  readonly #send: Send;
  readonly #underWay = new Set<Promise<void>>();
  #lastSigned: Promise<unknown> = Promise.resolve();

  constructor(clock: Clock, secrets: Secrets, send: Send) {
    this.#clock = clock;
    this.#secrets = secrets;
    this.#send = send;
  }

  /** Starts to deliver the event, unless the fault says otherwise. */
  deliver(event: StripeEvent, endpoint: WebhookEndpoint, fault: EventFault | undefined): void {
    if (fault?.kind === "lose") return;
    const start = (): void => this.#start(event, endpoint, 1, fault?.kind === "forge");
    if (fault?.kind === "delay") {
      this.#clock.schedule(fault.ms, start);
      return;
    }
    start();
    if (fault?.kind === "duplicate") start();
  }

  /** Settles when no delivery is under way. Retries that wait for their time aren't. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #start(event: StripeEvent, endpoint: WebhookEndpoint, attempt: number, forged: boolean): void {
    const known = this.#secrets.get(endpoint.id);
    if (known === undefined || endpoint.status === "disabled") return;
    const secret = forged ? `${known.secret}forged` : known.secret;
    const payload = JSON.stringify(event, null, 2);
    const timestamp = seconds(this.#clock);
    // Signing takes a turn of its own: chained, so that events leave in their order.
    const signed = this.#lastSigned.then(() => signatureHeader(payload, secret, timestamp));
    this.#lastSigned = signed;
    const task = signed.then(async (signature) => {
      const status = await this.#post(endpoint.url, payload, signature);
      this.#record(event, endpoint, attempt, status);
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

  #record(
    event: StripeEvent,
    endpoint: WebhookEndpoint,
    attempt: number,
    status: number | null,
  ): void {
    this.log.push({ event: event.id, type: event.type, endpoint: endpoint.id, attempt, status });
    if (this.log.length > logSize) this.log.shift();
    if (status !== null && status >= 200 && status < 300) {
      event.pending_webhooks = Math.max(0, event.pending_webhooks - 1);
      return;
    }
    const delay = retryDelays[event.livemode ? "live" : "test"][attempt - 1];
    if (delay === undefined) return;
    this.#clock.schedule(delay, () => this.#start(event, endpoint, attempt + 1, false));
  }
}

/**
 * The `Stripe-Signature` header: HMAC-SHA256 of `timestamp.payload`, in hexadecimal
 * (https://docs.stripe.com/webhooks#verify-manually).
 *
 * @param timestamp seconds since the epoch
 */
export async function signatureHeader(
  payload: string,
  secret: string,
  timestamp: number,
): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const mac = await crypto.subtle.sign("HMAC", key, encoder.encode(`${timestamp}.${payload}`));
  const hex = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0"));
  return `t=${timestamp},v1=${hex.join("")}`;
}
