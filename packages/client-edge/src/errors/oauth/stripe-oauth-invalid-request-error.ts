import { StripeOAuthError } from "./stripe-oauth-error.ts";

/** A parameter is missing or wrong. */
export class StripeOAuthInvalidRequestError extends StripeOAuthError {
  override readonly name = "StripeOAuthInvalidRequestError" as const;
}
