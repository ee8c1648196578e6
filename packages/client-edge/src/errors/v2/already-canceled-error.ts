import { StripeError } from "../stripe-error.ts";

/** The object was canceled before. */
export class AlreadyCanceledError extends StripeError {
  override readonly name = "AlreadyCanceledError" as const;
}
