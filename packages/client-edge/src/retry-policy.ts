import type { Settings } from "./settings.ts";

/** Milliseconds of the longest wait that a `Retry-After` header can ask for. */
const LONGEST_RETRY_AFTER = 60_000;

/**
 * Whether an answer that isn't a success is worth another try. `Stripe-Should-Retry` decides
 * where it is sent; else a conflict, a server error, an object that is locked by another request,
 * and where the caller wants it any rate limit.
 */
export function asksForRetry(
  status: number,
  header: string | null,
  code: string | undefined,
  settings: Settings,
): boolean {
  if (header === "false") return false;
  return (
    header === "true" ||
    status === 409 ||
    status >= 500 ||
    (status === 429 && (settings.retryRateLimits || code === "lock_timeout"))
  );
}

/**
 * Whether a connection was closed by the other side, as an idle one is when it is reused: then
 * another try is made even where none is wanted. Runtimes have the code on the error or its cause.
 */
export function isClosedConnection(error: unknown): boolean {
  return /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(codeOf(error) ?? "");
}

/** The system's code of a failed connection. */
export function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}

/**
 * Milliseconds to wait after the given number of tries: half a second doubling to five, 50 to
 * 100 % of it by chance so that clients don't come back together; at least what `Retry-After`
 * (seconds) asks for.
 */
export function waitAfter(tries: number, retryAfter: string | null | undefined): number {
  const backoff = Math.min(500 * 2 ** (tries - 1), 5000) * (0.5 + Math.random() / 2);
  const asked = Math.min(Number(retryAfter) * 1000 || 0, LONGEST_RETRY_AFTER);
  return Math.max(backoff, asked);
}
