import { isStripeError } from "../../errors/is-stripe-error.ts";
import * as oauth from "./oauth.ts";
import { StripeError, type StripeRawError } from "./stripe-error.ts";
import * as v1 from "./v1.ts";
import * as v2 from "./v2.ts";

type ErrorClass = new (raw: StripeRawError) => StripeError;

/** The class of stripe-node's by the name of the core's. */
export function classOf(type: string): ErrorClass {
  const classes: Readonly<Record<string, ErrorClass>> = { ...v1, ...v2, ...oauth };
  return classes[type] ?? StripeError;
}

/** An error of the core as stripe-node has it; anything else as it is. */
export function fromCore(error: unknown): unknown {
  if (!isStripeError(error)) return error;
  const { type, raw, headers, statusCode, requestId, cause } = error;
  const converted = new (classOf(type))({
    ...raw,
    headers,
    statusCode,
    requestId,
    // Of a connection error; a time that was up has no other failure behind it.
    ...(statusCode === undefined && { detail: cause ?? error }),
  });
  // Where the request was made, which the core's error knows.
  if (error.stack) converted.stack = error.stack;
  return converted;
}
