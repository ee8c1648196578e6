import { StripeError } from "./stripe-error.ts";

/** No answer came, or it broke off: whether Stripe has acted is unknown. Send again with the same idempotency key. */
export class StripeConnectionError extends StripeError {
  override readonly name = "StripeConnectionError" as const;
}
