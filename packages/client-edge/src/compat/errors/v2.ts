import { StripeError, textOf } from "./stripe-error.ts";

/** It was canceled before. */
export class AlreadyCanceledError extends StripeError {
  override readonly type = "AlreadyCanceledError";
}

/** Stripe has blocked this. */
export class BlockedByStripeError extends StripeError {
  override readonly type = "BlockedByStripeError";
}

/** It isn't possible in the current state; `reason` says why. */
export class CannotProceedError extends StripeError {
  override readonly type = "CannotProceedError";
  readonly reason: string | undefined = textOf(this.raw["reason"]);
}

/** The account lacks a capability for this. */
export class CapabilityNotEnabledError extends StripeError {
  override readonly type = "CapabilityNotEnabledError";
}

/** Another resource controls this one. */
export class ControlledByAlternateResourceError extends StripeError {
  override readonly type = "ControlledByAlternateResourceError";
}

/** The account doesn't have the feature. */
export class FeatureNotEnabledError extends StripeError {
  override readonly type = "FeatureNotEnabledError";
}

/** The financial account isn't open. */
export class FinancialAccountNotOpenError extends StripeError {
  override readonly type = "FinancialAccountNotOpenError";
}

/** The exchange rate's quote is too old. */
export class FxQuoteNeedsRefreshError extends StripeError {
  override readonly type = "FxQuoteNeedsRefreshError";
}

/** The balance is too low. */
export class InsufficientFundsError extends StripeError {
  override readonly type = "InsufficientFundsError";
}

/** The payment method can't be used; `invalid_param` names what is wrong. */
export class InvalidPaymentMethodError extends StripeError {
  override readonly type = "InvalidPaymentMethodError";
  readonly invalid_param: string | undefined = textOf(this.raw["invalid_param"]);
}

/** The payout method can't be used. */
export class InvalidPayoutMethodError extends StripeError {
  override readonly type = "InvalidPayoutMethodError";
}

/** The credential can't be used; `invalid_param` names what is wrong. */
export class InvalidVaultedCredentialError extends StripeError {
  override readonly type = "InvalidVaultedCredentialError";
  readonly invalid_param: string | undefined = textOf(this.raw["invalid_param"]);
}

/** It can't be canceled any more. */
export class NotCancelableError extends StripeError {
  override readonly type = "NotCancelableError";
}

/** A quota is used up. */
export class QuotaExceededError extends StripeError {
  override readonly type = "QuotaExceededError";
}

/** Too many requests (v2). */
export class RateLimitError extends StripeError {
  override readonly type = "RateLimitError";
}

/** The recipient can't be told. */
export class RecipientNotNotifiableError extends StripeError {
  override readonly type = "RecipientNotNotifiableError";
}

/** The session is over: create another. */
export class TemporarySessionExpiredError extends StripeError {
  override readonly type = "TemporarySessionExpiredError";
}

/** The verification failed; `verification_status` says where it stands. */
export class VerificationAttemptFailedError extends StripeError {
  override readonly type = "VerificationAttemptFailedError";
  readonly verification_status: string | undefined = textOf(this.raw["verification_status"]);
}

/** The verification is too old. */
export class VerificationExpiredError extends StripeError {
  override readonly type = "VerificationExpiredError";
  readonly verification_status: string | undefined = textOf(this.raw["verification_status"]);
}

/** The verification hasn't been started. */
export class VerificationNotInitiatedError extends StripeError {
  override readonly type = "VerificationNotInitiatedError";
  readonly verification_status: string | undefined = textOf(this.raw["verification_status"]);
}
