import { StripeError } from "./stripe-error.ts";

/** The API key may not do this (403). */
export class StripePermissionError extends StripeError {
  override readonly name = "StripePermissionError" as const;
}
