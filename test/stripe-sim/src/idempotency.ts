import type { Clock } from "./clock.ts";
import { malformedRequest, StripeError } from "./errors.ts";

/** What a request was answered, as it is repeated for the same key. */
export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Entry {
  readonly fingerprint: string;
  readonly endpoint: string;
  readonly at: number;
  answer?: Answer;
}

/** Stripe may forget a key after a day, in milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * The answers given under idempotency keys. The first answer stands for all later requests with
 * the key, errors included (https://docs.stripe.com/api/idempotent_requests).
 */
export class IdempotencyKeys {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * The answer to repeat, or `undefined` if this is the key's first use: then the key is taken
   * until `finish` or `abandon`.
   *
   * @param scope what the key belongs to: the same key in another account is another key
   * @throws StripeError 400 if the key was used for something else, 409 if that is still under way
   */
  begin(scope: string, key: string, endpoint: string, fingerprint: string): Answer | undefined {
    if (key.length > 255) {
      throw malformedRequest(
        `Idempotency keys can be at most 255 characters long, but the one you passed has ${key.length}.`,
      );
    }
    this.#forgetExpired();
    const entry = this.#entries.get(`${scope}/${key}`);
    if (entry === undefined) {
      this.#entries.set(`${scope}/${key}`, { fingerprint, endpoint, at: this.#clock.now() });
      return undefined;
    }
    if (entry.endpoint !== endpoint) {
      throw mismatch(
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${endpoint}' vs '${entry.endpoint}'). Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (entry.fingerprint !== fingerprint) {
      throw mismatch(
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (entry.answer === undefined) {
      throw new StripeError(
        409,
        "idempotency_error",
        `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
        { code: "idempotency_key_in_use" },
        false,
      );
    }
    return entry.answer;
  }

  finish(scope: string, key: string, answer: Answer): void {
    const entry = this.#entries.get(`${scope}/${key}`);
    if (entry !== undefined) entry.answer = answer;
  }

  /** Frees the key: its request failed before the endpoint began to work. */
  abandon(scope: string, key: string): void {
    this.#entries.delete(`${scope}/${key}`);
  }

  /** Entries are in the order of their time, so the expired ones come first. */
  #forgetExpired(): void {
    const limit = this.#clock.now() - keptFor;
    for (const [key, entry] of this.#entries) {
      if (entry.at > limit) return;
      this.#entries.delete(key);
    }
  }
}

function mismatch(message: string): StripeError {
  return new StripeError(400, "idempotency_error", message, {}, false);
}
