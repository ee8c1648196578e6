import { StripeError } from "./stripe-error.ts";

/** An OAuth request was refused. */
export class StripeOAuthError extends StripeError {
  override readonly type: string = "StripeOAuthError";
}

/** The code or refresh token is used up, expired or another's. */
export class StripeInvalidGrantError extends StripeOAuthError {
  override readonly type = "StripeInvalidGrantError";
}

/** The client id isn't the key's platform. */
export class StripeInvalidClientError extends StripeOAuthError {
  override readonly type = "StripeInvalidClientError";
}

/** A parameter of the OAuth request is missing or wrong. */
export class StripeOAuthInvalidRequestError extends StripeOAuthError {
  override readonly type = "StripeOAuthInvalidRequestError";
}

/** The scope isn't one that exists. */
export class StripeInvalidScopeError extends StripeOAuthError {
  override readonly type = "StripeInvalidScopeError";
}

/** The grant type isn't one that exists. */
export class StripeUnsupportedGrantTypeError extends StripeOAuthError {
  override readonly type = "StripeUnsupportedGrantTypeError";
}

/** The response type isn't one that exists. */
export class StripeUnsupportedResponseTypeError extends StripeOAuthError {
  override readonly type = "StripeUnsupportedResponseTypeError";
}
