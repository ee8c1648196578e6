import { StripeError } from "./stripe-error.ts";

/** Too many requests at once, or an object is locked by another one (429). Send again later. */
export class StripeRateLimitError extends StripeError {
  override readonly name = "StripeRateLimitError" as const;
}
