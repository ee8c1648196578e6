import { StripeError } from "../stripe-error.ts";

/** The verification failed; `raw.verification_status` has its state. */
export class VerificationAttemptFailedError extends StripeError {
  override readonly name = "VerificationAttemptFailedError" as const;
}
