import type { ErrorAnswer } from "../types.ts";
import { fromV1 } from "./from-v1.ts";
import type { StripeError } from "./stripe-error.ts";
import { StripeIdempotencyError } from "./stripe-idempotency-error.ts";
import { StripeInvalidRequestError } from "./stripe-invalid-request-error.ts";
import { AlreadyCanceledError } from "./v2/already-canceled-error.ts";
import { BlockedByStripeError } from "./v2/blocked-by-stripe-error.ts";
import { CannotProceedError } from "./v2/cannot-proceed-error.ts";
import { CapabilityNotEnabledError } from "./v2/capability-not-enabled-error.ts";
import { ControlledByAlternateResourceError } from "./v2/controlled-by-alternate-resource-error.ts";
import { FeatureNotEnabledError } from "./v2/feature-not-enabled-error.ts";
import { FinancialAccountNotOpenError } from "./v2/financial-account-not-open-error.ts";
import { FxQuoteNeedsRefreshError } from "./v2/fx-quote-needs-refresh-error.ts";
import { InsufficientFundsError } from "./v2/insufficient-funds-error.ts";
import { InvalidPaymentMethodError } from "./v2/invalid-payment-method-error.ts";
import { InvalidPayoutMethodError } from "./v2/invalid-payout-method-error.ts";
import { InvalidVaultedCredentialError } from "./v2/invalid-vaulted-credential-error.ts";
import { NotCancelableError } from "./v2/not-cancelable-error.ts";
import { QuotaExceededError } from "./v2/quota-exceeded-error.ts";
import { RateLimitError } from "./v2/rate-limit-error.ts";
import { RecipientNotNotifiableError } from "./v2/recipient-not-notifiable-error.ts";
import { TemporarySessionExpiredError } from "./v2/temporary-session-expired-error.ts";
import { VerificationAttemptFailedError } from "./v2/verification-attempt-failed-error.ts";
import { VerificationExpiredError } from "./v2/verification-expired-error.ts";
import { VerificationNotInitiatedError } from "./v2/verification-not-initiated-error.ts";

/** The error of a v2 answer: by its `type`, then by its `code`, else as in v1 by its status. */
export function fromV2(answer: ErrorAnswer): StripeError {
  switch (answer.raw.type) {
    case "idempotency_error":
      return new StripeIdempotencyError(answer);
    case "already_canceled":
      return new AlreadyCanceledError(answer);
    case "blocked_by_stripe":
      return new BlockedByStripeError(answer);
    case "cannot_proceed":
      return new CannotProceedError(answer);
    case "capability_not_enabled":
      return new CapabilityNotEnabledError(answer);
    case "controlled_by_alternate_resource":
      return new ControlledByAlternateResourceError(answer);
    case "feature_not_enabled":
      return new FeatureNotEnabledError(answer);
    case "financial_account_not_open":
      return new FinancialAccountNotOpenError(answer);
    case "fx_quote_needs_refresh":
      return new FxQuoteNeedsRefreshError(answer);
    case "insufficient_funds":
      return new InsufficientFundsError(answer);
    case "invalid_payment_method":
      return new InvalidPaymentMethodError(answer);
    case "invalid_payout_method":
      return new InvalidPayoutMethodError(answer);
    case "invalid_vaulted_credential":
      return new InvalidVaultedCredentialError(answer);
    case "not_cancelable":
      return new NotCancelableError(answer);
    case "quota_exceeded":
      return new QuotaExceededError(answer);
    case "rate_limit":
      return new RateLimitError(answer);
    case "recipient_not_notifiable":
      return new RecipientNotNotifiableError(answer);
    case "temporary_session_expired":
      return new TemporarySessionExpiredError(answer);
    case "verification_attempt_failed":
      return new VerificationAttemptFailedError(answer);
    case "verification_expired":
      return new VerificationExpiredError(answer);
    case "verification_not_initiated":
      return new VerificationNotInitiatedError(answer);
  }
  return answer.raw.code === "invalid_fields"
    ? new StripeInvalidRequestError(answer)
    : fromV1(answer);
}
