import { StripeError } from "../stripe-error.ts";

/** The action isn't possible in the current state; `raw.reason` says why. */
export class CannotProceedError extends StripeError {
  override readonly name = "CannotProceedError" as const;
}
