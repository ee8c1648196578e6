import type { ErrorAnswer } from "../types.ts";
import { StripeAPIError } from "./stripe-api-error.ts";
import { StripeAuthenticationError } from "./stripe-authentication-error.ts";
import { StripeCardError } from "./stripe-card-error.ts";
import type { StripeError } from "./stripe-error.ts";
import { StripeIdempotencyError } from "./stripe-idempotency-error.ts";
import { StripeInvalidRequestError } from "./stripe-invalid-request-error.ts";
import { StripePermissionError } from "./stripe-permission-error.ts";
import { StripeRateLimitError } from "./stripe-rate-limit-error.ts";

/** The error of a v1 answer, by its status. */
export function fromV1(answer: ErrorAnswer): StripeError {
  const { status, raw } = answer;
  if (status === 429 || (status === 400 && raw.code === "rate_limit")) {
    return new StripeRateLimitError(answer);
  }
  if (raw.type === "idempotency_error") return new StripeIdempotencyError(answer);
  switch (status) {
    case 400:
    case 404:
      return new StripeInvalidRequestError(answer);
    case 401:
      return new StripeAuthenticationError(answer);
    case 402:
      return new StripeCardError(answer);
    case 403:
      return new StripePermissionError(answer);
    default:
      return new StripeAPIError(answer);
  }
}
