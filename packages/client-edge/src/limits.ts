import { StripeConnectionError } from "./errors/stripe-connection-error.ts";
import type { WebAbortController, WebAbortSignal } from "./web.ts";

declare const AbortController: new () => WebAbortController;
declare const setTimeout: (callback: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

// Timers with more than this fire at once.
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs `work` until it settles, `milliseconds` have passed or `signal` aborts: whichever comes
 * first settles the promise, so that nothing hangs on work that ignores its signal.
 *
 * @throws {StripeConnectionError} when the time is up; the signal's reason when it aborts.
 */
export function limited<T>(
  milliseconds: number,
  signal: WebAbortSignal | undefined,
  work: (controller: WebAbortController) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject: (reason: unknown) => void) => {
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    const end = watch(milliseconds, signal, () => stop(timeoutError(milliseconds)), stop);
    if (!controller.signal.aborted) void work(controller).then(resolve, reject).finally(end);
  });
}

/** Waits; rejects with the signal's reason when it aborts. */
export function sleep(milliseconds: number, signal: WebAbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject: (reason: unknown) => void) => {
    watch(milliseconds, signal, resolve, reject);
  });
}

/** Calls one of the two, once; what it returns stops the watch before that. */
function watch(
  milliseconds: number,
  signal: WebAbortSignal | undefined,
  onTime: () => void,
  onAbort: (reason: unknown) => void,
): () => void {
  const end = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  const abort = (): void => {
    end();
    onAbort(signal?.reason);
  };
  const time = (): void => {
    end();
    onTime();
  };
  const timer = setTimeout(time, Math.min(milliseconds, LONGEST_TIMER));
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort);
  return end;
}

function timeoutError(milliseconds: number): StripeConnectionError {
  const message = `No complete answer from Stripe within ${milliseconds} ms.`;
  return new StripeConnectionError({ raw: { code: "ETIMEDOUT", message } });
}
