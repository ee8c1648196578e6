import { StripeError } from "./stripe-error.ts";

/** The API key is missing, wrong or revoked (401). */
export class StripeAuthenticationError extends StripeError {
  override readonly name = "StripeAuthenticationError" as const;
}
