import { StripeError } from "./stripe-error.ts";

/** A card was declined or can't be charged (402). `code` and `declineCode` say why. */
export class StripeCardError extends StripeError {
  override readonly name = "StripeCardError" as const;
}
