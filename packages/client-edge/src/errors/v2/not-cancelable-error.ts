import { StripeError } from "../stripe-error.ts";

/** The object can't be canceled any more. */
export class NotCancelableError extends StripeError {
  override readonly name = "NotCancelableError" as const;
}
