import type { Caller } from "./auth.ts";
import type { Clock } from "./clock.ts";
import { StripeError } from "./errors.ts";

/** How many requests an account may send in a second, per mode; no limit unless given. */
export interface RateLimitOptions {
  readonly reads?: number;
  readonly writes?: number;
}

/** Stripe's limit of requests a second, which test mode reaches sooner than live mode. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #limits: RateLimitOptions;
  #second = 0;
  readonly #taken = new Map<string, number>();

  constructor(clock: Clock, limits: RateLimitOptions) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /**
   * Counts a request.
   *
   * @throws StripeError 429 `rate_limit`, with `Stripe-Rate-Limited-Reason`
   */
  take({ livemode, account = "" }: Caller, method: string): void {
    const kind = method === "GET" ? "reads" : "writes";
    const limit = this.#limits[kind];
    if (limit === undefined) return;
    const second = Math.floor(this.#clock.now() / 1000);
    if (second !== this.#second) this.#taken.clear();
    this.#second = second;
    const key = `${kind}/${livemode}/${account}`;
    const taken = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, taken);
    if (taken > limit) throw new RateLimited();
  }
}

/** https://docs.stripe.com/rate-limits */
class RateLimited extends StripeError {
  override readonly headers = { "stripe-rate-limited-reason": "global-rate" };

  constructor() {
    super(
      429,
      "invalid_request_error",
      "Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits.",
      { code: "rate_limit" },
      false,
    );
  }
}
