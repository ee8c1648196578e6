import { isStripeError } from "@tillwire/client-edge";

/** The codes of the bridge's own errors. */
export type BridgeErrorCode =
  | "invalid_request"
  | "unauthorized"
  | "clock_skew"
  | "replayed_request"
  | "device_revoked"
  | "invalid_pairing_code"
  | "forbidden"
  | "rate_limited"
  | "invalid_signature"
  | "not_found"
  | "reader_busy"
  | "attempt_mismatch"
  | "order_busy"
  | "order_paid"
  | "order_canceled"
  | "order_mismatch"
  | "stripe_error"
  | "stripe_unreachable"
  | "internal_error";

/** What the bridge won't do, and why: what its routes answer and its functions throw. */
export class BridgeError extends Error {
  override readonly name = "BridgeError" as const;
  readonly code: BridgeErrorCode;
  /** The HTTP status that the routes answer with. */
  readonly status: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503;
  /** Facts about this case, safe to be shown to the till. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: BridgeErrorCode,
    message: string,
    options: {
      readonly details?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = statuses[code];
    this.details = options.details ?? {};
  }
}

const statuses: Readonly<Record<BridgeErrorCode, BridgeError["status"]>> = {
  invalid_request: 400,
  invalid_signature: 400,
  unauthorized: 401,
  clock_skew: 401,
  replayed_request: 401,
  device_revoked: 401,
  invalid_pairing_code: 400,
  forbidden: 403,
  rate_limited: 429,
  not_found: 404,
  reader_busy: 409,
  attempt_mismatch: 409,
  order_busy: 409,
  order_paid: 409,
  order_canceled: 409,
  order_mismatch: 409,
  internal_error: 500,
  stripe_error: 502,
  stripe_unreachable: 503,
};

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
