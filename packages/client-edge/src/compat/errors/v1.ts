import { StripeError, textOf } from "./stripe-error.ts";

/** A card was declined or can't be charged (402). */
export class StripeCardError extends StripeError {
  override readonly type = "StripeCardError";
  override readonly decline_code: string = textOf(this.raw["decline_code"]) ?? "";
}

/** A parameter is wrong, or what it names isn't there (400, 404). */
export class StripeInvalidRequestError extends StripeError {
  override readonly type = "StripeInvalidRequestError";
}

/** Something failed at Stripe's end, or the answer isn't Stripe's. */
export class StripeAPIError extends StripeError {
  override readonly type = "StripeAPIError";
}

/** The key is wrong or missing (401). */
export class StripeAuthenticationError extends StripeError {
  override readonly type = "StripeAuthenticationError";
}

/** The key may not do this (403). */
export class StripePermissionError extends StripeError {
  override readonly type = "StripePermissionError";
}

/** Too many requests, or the object is in use by another (429). */
export class StripeRateLimitError extends StripeError {
  override readonly type = "StripeRateLimitError";
}

/** No complete answer came; `detail` has the reason. */
export class StripeConnectionError extends StripeError {
  override readonly type = "StripeConnectionError";
}

/** The idempotency key was used before with other parameters. */
export class StripeIdempotencyError extends StripeError {
  override readonly type = "StripeIdempotencyError";
}
