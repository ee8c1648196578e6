import { fromOAuth } from "../../errors/from-oauth.ts";
import { fromV1 } from "../../errors/from-v1.ts";
import { fromV2 } from "../../errors/from-v2.ts";
import type { ErrorAnswer } from "../../types.ts";
import { classOf } from "./from-core.ts";
import type { StripeError, StripeRawError } from "./stripe-error.ts";

/** The error that an answer of v1 with this error object and status ends in. */
export function generateV1Error(raw: StripeRawError): StripeError {
  return generate(fromV1, raw);
}

/** The same of v2: by its type, then by its code. */
export function generateV2Error(raw: StripeRawError): StripeError {
  return generate(fromV2, raw);
}

/** The same of OAuth. */
export function generateOAuthError(raw: StripeRawError): StripeError {
  return generate(fromOAuth, raw);
}

function generate(
  find: (answer: ErrorAnswer) => { type: string },
  raw: StripeRawError,
): StripeError {
  const { statusCode: status = 0, headers = {} } = raw;
  return new (classOf(find({ status, headers, raw }).type))(raw);
}
