import { StripeError } from "../stripe-error.ts";

/** The stored credential can't be used; `raw.invalid_param` says what is wrong. */
export class InvalidVaultedCredentialError extends StripeError {
  override readonly name = "InvalidVaultedCredentialError" as const;
}
