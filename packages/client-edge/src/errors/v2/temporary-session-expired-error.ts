import { StripeError } from "../stripe-error.ts";

/** The session token has expired: create a new session. */
export class TemporarySessionExpiredError extends StripeError {
  override readonly name = "TemporarySessionExpiredError" as const;
}
