import type { ErrorAnswer } from "../types.ts";
import { StripeInvalidGrantError } from "./oauth/stripe-invalid-grant-error.ts";
import { StripeInvalidClientError } from "./oauth/stripe-invalid-client-error.ts";
import { StripeOAuthInvalidRequestError } from "./oauth/stripe-oauth-invalid-request-error.ts";
import { StripeInvalidScopeError } from "./oauth/stripe-invalid-scope-error.ts";
import { StripeUnsupportedGrantTypeError } from "./oauth/stripe-unsupported-grant-type-error.ts";
import { StripeUnsupportedResponseTypeError } from "./oauth/stripe-unsupported-response-type-error.ts";
import { StripeOAuthError } from "./oauth/stripe-oauth-error.ts";
import type { StripeError } from "./stripe-error.ts";

/** The error of an OAuth answer, by the word that it has in place of an error object. */
export function fromOAuth(answer: ErrorAnswer): StripeError {
  switch (answer.raw.type) {
    case "invalid_grant":
      return new StripeInvalidGrantError(answer);
    case "invalid_client":
      return new StripeInvalidClientError(answer);
    case "invalid_request":
      return new StripeOAuthInvalidRequestError(answer);
    case "invalid_scope":
      return new StripeInvalidScopeError(answer);
    case "unsupported_grant_type":
      return new StripeUnsupportedGrantTypeError(answer);
    case "unsupported_response_type":
      return new StripeUnsupportedResponseTypeError(answer);
    default:
      return new StripeOAuthError(answer);
  }
}
