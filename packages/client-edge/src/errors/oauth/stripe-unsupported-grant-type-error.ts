import { StripeOAuthError } from "./stripe-oauth-error.ts";

/** The grant type is unknown. */
export class StripeUnsupportedGrantTypeError extends StripeOAuthError {
  override readonly name = "StripeUnsupportedGrantTypeError" as const;
}
