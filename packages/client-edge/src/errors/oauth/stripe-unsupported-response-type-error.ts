import { StripeOAuthError } from "./stripe-oauth-error.ts";

/** The response type is unknown. */
export class StripeUnsupportedResponseTypeError extends StripeOAuthError {
  override readonly name = "StripeUnsupportedResponseTypeError" as const;
}
