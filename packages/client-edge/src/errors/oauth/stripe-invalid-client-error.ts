import { StripeOAuthError } from "./stripe-oauth-error.ts";

/** The client id isn't yours, or the key is missing. */
export class StripeInvalidClientError extends StripeOAuthError {
  override readonly name = "StripeInvalidClientError" as const;
}
