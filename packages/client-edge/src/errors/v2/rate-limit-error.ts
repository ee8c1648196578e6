import { StripeError } from "../stripe-error.ts";

/** Too many requests at once. */
export class RateLimitError extends StripeError {
  override readonly name = "RateLimitError" as const;
}
