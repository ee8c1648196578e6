import { StripeError } from "./stripe-error.ts";

/** The request has wrong or missing parameters, or names an object that doesn't exist (400, 404). `param` says which. */
export class StripeInvalidRequestError extends StripeError {
  override readonly name = "StripeInvalidRequestError" as const;
}
