import { isStripeError } from "@tillwire/client-edge";
import type { Context } from "hono";
import { BridgeError } from "../errors.ts";

/** Answers `{ error: { code, message, … } }`. What isn't known to be safe to show isn't shown. */
export function answerError(error: Error, c: Context): Response {
  const known = error instanceof BridgeError ? error : fromOther(error);
  const { code, message, details, status } = known;
  return c.json({ error: { code, message, ...details } }, status);
}

function fromOther(error: Error): BridgeError {
  if (!isStripeError(error)) {
    return new BridgeError("internal_error", "The bridge failed. Look at its log.", {
      cause: error,
    });
  }
  if (error.statusCode === undefined) {
    return new BridgeError("stripe_unreachable", "Stripe couldn't be reached. Try again.", {
      cause: error,
    });
  }
  const details = { stripeCode: error.code ?? null, requestId: error.requestId ?? null };
  return new BridgeError("stripe_error", "Stripe refused the request.", { details, cause: error });
}
