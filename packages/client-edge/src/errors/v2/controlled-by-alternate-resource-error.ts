import { StripeError } from "../stripe-error.ts";

/** The object is controlled through another one. */
export class ControlledByAlternateResourceError extends StripeError {
  override readonly name = "ControlledByAlternateResourceError" as const;
}
