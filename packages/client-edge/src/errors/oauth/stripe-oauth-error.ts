import { StripeError } from "../stripe-error.ts";

/** An OAuth request was refused: https://docs.stripe.com/connect/oauth-reference. */
export class StripeOAuthError extends StripeError {
  override readonly name: string = "StripeOAuthError";
}
