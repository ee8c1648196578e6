import { StripeError } from "./stripe-error.ts";

/** An idempotency key was used again with other parameters. */
export class StripeIdempotencyError extends StripeError {
  override readonly name = "StripeIdempotencyError" as const;
}
