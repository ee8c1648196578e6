import { StripeError } from "../stripe-error.ts";

/** The recipient can't be notified. */
export class RecipientNotNotifiableError extends StripeError {
  override readonly name = "RecipientNotNotifiableError" as const;
}
