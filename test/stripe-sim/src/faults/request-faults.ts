import type { ErrorFields, ErrorType } from "../errors.ts";
import { readerRefusals, type ReaderRefusal } from "../resources/terminal/refusals.ts";

/** Whether the operation has had its effect when the fault strikes. */
export type When = "before" | "after";

/** What goes wrong with a request. */
export type RequestFault =
  /** The connection breaks: `fetch` rejects. After the effect, the answer alone is lost. */
  | { readonly kind: "reset"; readonly when: When }
  | ErrorFault
  | ProxyFault
  /** The operation begins (or its answer arrives) this many milliseconds of the simulator's clock late. */
  | { readonly kind: "latency"; readonly ms: number; readonly when?: When }
  /** The answer's body ends after so many bytes (half of them unless given): cleanly, or by a reset. */
  | { readonly kind: "truncate"; readonly bytes?: number; readonly ends?: "cleanly" | "reset" }
  /** Half of the body arrives, the rest so many milliseconds later; never unless given. */
  | { readonly kind: "stall"; readonly ms?: number };

/** The answer is this error. After the effect, it is a false negative. */
export interface ErrorFault {
  readonly kind: "error";
  readonly when: When;
  readonly status: number;
  readonly type: ErrorType;
  readonly message: string;
  readonly fields?: ErrorFields;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something between client and Stripe answers in its place, as a proxy does, and not in JSON. */
export interface ProxyFault {
  readonly kind: "proxy";
  readonly when: When;
  readonly status: number;
  /** A page in HTML unless given. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The headers by which an answer says what to do next. */
export interface RetryHeaders {
  /** `Stripe-Should-Retry`; absent unless given. */
  readonly shouldRetry?: boolean;
  /** `Retry-After`, in seconds; absent unless given. */
  readonly retryAfter?: number;
}

/** 429: too many requests. https://docs.stripe.com/rate-limits */
export function rateLimit(headers: RetryHeaders = {}): ErrorFault {
  return {
    kind: "error",
    when: "before",
    status: 429,
    type: "invalid_request_error",
    message: "Request rate limit exceeded.",
    fields: { code: "rate_limit" },
    headers: { ...retryHeaders(headers), "stripe-rate-limited-reason": "global-rate" },
  };
}

/** 429: another request works on the same object. https://docs.stripe.com/rate-limits#object-lock-timeouts */
export function lockTimeout(headers: RetryHeaders = {}): ErrorFault {
  return {
    kind: "error",
    when: "before",
    status: 429,
    type: "invalid_request_error",
    message: "The object is locked by another request. Try again later.",
    fields: { code: "lock_timeout" },
    headers: { ...retryHeaders(headers), "stripe-rate-limited-reason": "resource-specific" },
  };
}

/** 409: a request with the same idempotency key is under way. */
export function conflict(headers: RetryHeaders = {}): ErrorFault {
  return {
    kind: "error",
    when: "before",
    status: 409,
    type: "idempotency_error",
    message: "Another request with the same idempotency key is in progress. Try again later.",
    fields: { code: "idempotency_key_in_use" },
    headers: retryHeaders(headers),
  };
}

/** 5xx: Stripe failed, before or after it did what was asked. */
export function serverError(status: number, when: When, headers: RetryHeaders = {}): ErrorFault {
  return {
    kind: "error",
    when,
    status,
    type: "api_error",
    message: "An unknown error occurred.",
    headers: retryHeaders(headers),
  };
}

/** The error of a command that the reader didn't confirm in time; `when: "after"`, it did receive it. */
export function readerTimeout(when: When): ErrorFault {
  return readerError("terminal_reader_timeout", when);
}

/** The error of a command to a reader that is occupied. */
export function readerBusy(): ErrorFault {
  return readerRefusal("terminal_reader_busy");
}

/** The error of a command to a reader that Stripe hasn't heard of for two minutes. */
export function readerOffline(): ErrorFault {
  return readerRefusal("terminal_reader_offline");
}

/**
 * The error of a command that a reader doesn't carry out, by its code:
 * `terminal_reader_hardware_fault`, `terminal_reader_invalid_location_for_payment`, …
 */
export function readerRefusal(code: ReaderRefusal): ErrorFault {
  return readerError(code, "before");
}

function readerError(code: ReaderRefusal, when: When): ErrorFault {
  return {
    kind: "error",
    when,
    status: 400,
    type: "invalid_request_error",
    message: readerRefusals[code],
    fields: { code },
  };
}

function retryHeaders({ shouldRetry, retryAfter }: RetryHeaders): Record<string, string> {
  return {
    ...(shouldRetry === undefined ? {} : { "stripe-should-retry": `${shouldRetry}` }),
    ...(retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` }),
  };
}
