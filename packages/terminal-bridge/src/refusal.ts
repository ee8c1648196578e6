// Telling Stripe's "no" from no answer at all.

import { isStripeError } from "@tillwire/client-edge";
import type { Refusal } from "./catalogue.ts";

/**
 * Stripe's refusal; `undefined` where none arrived (connection, timeout, a success that was cut off),
 * so that the call may or may not have been executed.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!isStripeError(error)) return undefined;
  const { code, rawType, declineCode = null, statusCode } = error;
  if (statusCode === undefined || statusCode < 400) return undefined;
  return { code: code ?? rawType ?? `http_${statusCode}`, declineCode, statusCode };
}
