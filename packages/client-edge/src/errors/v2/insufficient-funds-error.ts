import { StripeError } from "../stripe-error.ts";

/** The balance doesn't suffice. */
export class InsufficientFundsError extends StripeError {
  override readonly name = "InsufficientFundsError" as const;
}
