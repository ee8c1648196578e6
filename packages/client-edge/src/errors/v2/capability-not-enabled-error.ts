import { StripeError } from "../stripe-error.ts";

/** The account lacks a capability. */
export class CapabilityNotEnabledError extends StripeError {
  override readonly name = "CapabilityNotEnabledError" as const;
}
