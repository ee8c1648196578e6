import { StripeError } from "../stripe-error.ts";

/** The account lacks a feature. */
export class FeatureNotEnabledError extends StripeError {
  override readonly name = "FeatureNotEnabledError" as const;
}
