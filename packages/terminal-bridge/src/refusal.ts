// Telling Stripe's "no" from no answer at all.

import { isStripeError } from "@tillwire/client-edge";
import type { Refusal } from "./catalogue.ts";

/**
 * Stripe's refusal; `undefined` where no answer arrived (connection, timeout), so that the call may
 * or may not have been executed.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!isStripeError(error) || error.statusCode === undefined) return undefined;
  const { code, rawType, declineCode = null, statusCode } = error;
  return { code: code ?? rawType ?? `http_${statusCode}`, declineCode, statusCode };
}
