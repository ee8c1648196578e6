import { StripeError } from "../stripe-error.ts";

/** The verification wasn't begun; `raw.verification_status` has its state. */
export class VerificationNotInitiatedError extends StripeError {
  override readonly name = "VerificationNotInitiatedError" as const;
}
