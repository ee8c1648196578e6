import { StripeError } from "../stripe-error.ts";

/** A quota is used up. */
export class QuotaExceededError extends StripeError {
  override readonly name = "QuotaExceededError" as const;
}
