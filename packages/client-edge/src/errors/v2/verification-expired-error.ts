import { StripeError } from "../stripe-error.ts";

/** The verification has expired; `raw.verification_status` has its state. */
export class VerificationExpiredError extends StripeError {
  override readonly name = "VerificationExpiredError" as const;
}
