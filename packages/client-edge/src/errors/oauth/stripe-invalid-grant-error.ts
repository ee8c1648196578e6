import { StripeOAuthError } from "./stripe-oauth-error.ts";

/** The code or refresh token is unknown, used, expired, or of another mode than the key. */
export class StripeInvalidGrantError extends StripeOAuthError {
  override readonly name = "StripeInvalidGrantError" as const;
}
