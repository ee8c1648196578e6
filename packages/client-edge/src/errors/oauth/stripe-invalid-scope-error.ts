import { StripeOAuthError } from "./stripe-oauth-error.ts";

/** The scope is unknown. */
export class StripeInvalidScopeError extends StripeOAuthError {
  override readonly name = "StripeInvalidScopeError" as const;
}
