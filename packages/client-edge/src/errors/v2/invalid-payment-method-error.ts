import { StripeError } from "../stripe-error.ts";

/** The payment method can't be used; `raw.invalid_param` says what is wrong. */
export class InvalidPaymentMethodError extends StripeError {
  override readonly name = "InvalidPaymentMethodError" as const;
}
