import { StripeError } from "../stripe-error.ts";

/** Stripe has blocked the action. */
export class BlockedByStripeError extends StripeError {
  override readonly name = "BlockedByStripeError" as const;
}
