import { StripeError } from "../stripe-error.ts";

/** The payout method can't be used. */
export class InvalidPayoutMethodError extends StripeError {
  override readonly name = "InvalidPayoutMethodError" as const;
}
