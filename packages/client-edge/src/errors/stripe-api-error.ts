import { StripeError } from "./stripe-error.ts";

/** Anything else that went wrong at Stripe (5xx), or an answer that can't be understood. */
export class StripeAPIError extends StripeError {
  override readonly name = "StripeAPIError" as const;
}
