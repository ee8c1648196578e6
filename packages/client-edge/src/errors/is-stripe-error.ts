import type { StripeError } from "./stripe-error.ts";

/** Whether a value is an error of this client; also one that another copy of the client made. */
export function isStripeError(value: unknown): value is StripeError {
  return value instanceof Error && Symbol.for("tillwire.StripeError") in value;
}
