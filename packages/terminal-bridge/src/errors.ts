// What the bridge won't do, and how it says so over HTTP: problem details (RFC 9457).

import { isStripeError } from "@tillwire/client-edge";
import { operatorWords } from "./words.ts";
import type { Details } from "./words.ts";

/** The codes of the bridge's own errors. */
export type BridgeErrorCode =
  | "invalid_request"
  | "unauthorized"
  | "clock_skew"
  | "replayed_request"
  | "device_revoked"
  | "invalid_pairing_code"
  | "forbidden"
  | "test_mode_only"
  | "rate_limited"
  | "invalid_signature"
  | "not_found"
  | "reader_busy"
  | "attempt_mismatch"
  | "order_busy"
  | "order_paid"
  | "order_unpaid"
  | "order_refunded"
  | "refund_too_large"
  | "reader_required"
  | "nothing_to_confirm"
  | "order_canceled"
  | "order_mismatch"
  | "location_in_use"
  | "too_many_devices"
  | "stripe_error"
  | "stripe_unreachable"
  | "internal_error";

/** What the bridge won't do, and why: what its routes answer and its functions throw. */
export class BridgeError extends Error {
  override readonly name = "BridgeError" as const;
  readonly code: BridgeErrorCode;
  /** The HTTP status that the routes answer with. */
  readonly status: Status;
  /** Facts about this case, safe to be shown to the till. */
  readonly details: Details;

  constructor(
    code: BridgeErrorCode,
    message: string,
    options: { readonly details?: Details; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = kinds[code].status;
    this.details = options.details ?? {};
  }
}

/** An error as `application/problem+json`. */
export interface Problem {
  /** The code as a URI: nothing is to be found there. */
  readonly type: string;
  /** What is wrong, whatever the case. */
  readonly title: string;
  readonly status: BridgeError["status"];
  /** What is wrong in this case, for whoever develops the till. */
  readonly detail: string;
  readonly code: BridgeErrorCode;
  /** What the operator should do, in plain words. */
  readonly operator: string;
  readonly details: Details;
}

/** The error as it is shown. */
export function problemOf({ code, status, message, details }: BridgeError): Problem {
  return {
    type: `urn:tillwire:problem:${code}`,
    title: kinds[code].title,
    status,
    detail: message,
    code,
    operator: operatorWords(code, details),
    details,
  };
}

type Status = 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503;

const kinds: Readonly<
  Record<BridgeErrorCode, { readonly status: Status; readonly title: string }>
> = {
  invalid_request: { status: 400, title: "The request isn't valid" },
  invalid_signature: { status: 400, title: "The webhook isn't signed by Stripe" },
  invalid_pairing_code: { status: 400, title: "The pairing code can't be used" },
  unauthorized: { status: 401, title: "It isn't known who asks" },
  clock_skew: { status: 401, title: "The till's clock is wrong" },
  replayed_request: { status: 401, title: "The request was sent before" },
  device_revoked: { status: 401, title: "The till was unpaired" },
  forbidden: { status: 403, title: "The role doesn't suffice" },
  test_mode_only: { status: 403, title: "This takes a test key" },
  not_found: { status: 404, title: "There is no such thing here" },
  reader_busy: { status: 409, title: "The reader is taken" },
  attempt_mismatch: { status: 409, title: "The attempt's name is taken" },
  order_busy: { status: 409, title: "The order has an open attempt" },
  order_paid: { status: 409, title: "The order is paid" },
  order_unpaid: { status: 409, title: "The order isn't paid" },
  order_refunded: { status: 409, title: "The order was given back" },
  refund_too_large: { status: 409, title: "There is less left to give back" },
  reader_required: { status: 409, title: "The refund needs a reader" },
  nothing_to_confirm: { status: 409, title: "No card waits to be confirmed" },
  order_canceled: { status: 409, title: "The order was given up" },
  order_mismatch: { status: 409, title: "The order was started as another payment" },
  location_in_use: { status: 409, title: "The location is in use" },
  too_many_devices: { status: 409, title: "The location has no room for another device" },
  rate_limited: { status: 429, title: "The device asks too often" },
  internal_error: { status: 500, title: "The bridge has failed" },
  stripe_error: { status: 502, title: "Stripe refused" },
  stripe_unreachable: { status: 503, title: "Stripe can't be reached" },
};

/** Every code, for whoever lists them. */
export const errorCodes: readonly string[] = Object.keys(kinds);

/** Any error as one that may be shown: what isn't known to be safe stays in `cause`. */
export function toBridgeError(error: unknown): BridgeError {
  if (error instanceof BridgeError) return error;
  const cause = error;
  if (!isStripeError(error)) {
    return new BridgeError("internal_error", "The bridge failed. Look at its log.", { cause });
  }
  if (error.statusCode === undefined) {
    return new BridgeError("stripe_unreachable", "Stripe couldn't be reached. Try again.", {
      cause,
    });
  }
  const details = { stripeCode: error.code ?? null, requestId: error.requestId ?? null };
  return new BridgeError("stripe_error", "Stripe refused the request.", { details, cause });
}
