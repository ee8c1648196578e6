import { StripeConnectionError } from "./errors/stripe-connection-error.ts";
import { isStripeError } from "./errors/is-stripe-error.ts";
import { exchange, type Exchanged } from "./exchange.ts";
import { notify, requestEvent } from "./hooks.ts";
import { limited, sleep } from "./limits.ts";
import { asksForRetry, codeOf, isClosedConnection, waitAfter } from "./retry-policy.ts";
import type { EncodedRequest } from "./request.ts";
import type { Settings } from "./settings.ts";
import type { Response } from "./web.ts";

/**
 * Sends a request until it is answered for good, tries are used up, or the time is.
 *
 * @throws {StripeConnectionError} when no answer came; the signal's reason when it aborts.
 */
export async function retry(settings: Settings, request: EncodedRequest): Promise<Exchanged> {
  const { signal, hooks, timeout = 80_000, deadline = Infinity } = settings;
  const retries = request.once ? 0 : (settings.maxRetries ?? 2);
  const timeLeft = (): number => deadline - (Date.now() - request.started);

  for (;;) {
    const attempt = ++request.attempts;
    const event = () => requestEvent(request.operation, attempt);
    notify(hooks?.onRequest, event);

    // A wait that would end after the deadline isn't worth beginning.
    const waitFor = (extra: boolean, retryAfter?: string | null): number | undefined => {
      const wait = waitAfter(attempt, retryAfter);
      return (attempt <= retries || extra) && wait < timeLeft() ? wait : undefined;
    };
    const waitForAnswer = ({ status, headers }: Response, code?: string): number | undefined =>
      asksForRetry(status, headers.get("stripe-should-retry"), code, settings)
        ? waitFor(false, headers.get("retry-after"))
        : undefined;

    let answer: Exchanged | undefined;
    let failure: unknown;
    let wait: number | undefined;
    try {
      answer = await limited(Math.min(timeout, timeLeft()), signal, (controller) =>
        exchange(settings, request, event, controller, waitForAnswer),
      );
      wait = answer.wait;
      if (wait === undefined) return answer;
    } catch (error) {
      if (signal?.aborted) throw error;
      failure = error;
      wait = waitFor(attempt === 1 && !request.once && isClosedConnection(error));
      if (wait === undefined) throw connectionError(error, attempt);
    }

    const delay = wait;
    notify(hooks?.onRetry, () => ({
      ...event(),
      status: answer?.response.status,
      requestId: answer?.response.headers.get("request-id") ?? undefined,
      error: failure,
      delay,
    }));
    await sleep(delay, signal);
  }
}

function connectionError(cause: unknown, attempts: number): unknown {
  if (isStripeError(cause)) return cause;
  const code = codeOf(cause);
  const message = `The connection to Stripe failed${code ? ` (${code})` : ""}, tries: ${attempts}.`;
  return new StripeConnectionError({ raw: code ? { code, message } : { message }, cause });
}
