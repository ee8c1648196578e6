import { StripeAPIError } from "../errors/stripe-api-error.ts";
import type { Client, Operation } from "../types.ts";
import type { WebAbortController } from "../web.ts";
import type { Page, Paging } from "./paging.ts";

declare const AbortController: new () => WebAbortController;

/** Pages one after the other, from the first. */
export interface PageSource<P> {
  /** The next page and the operation that gave it; undefined after the last. */
  readonly turn: () => Promise<{ page: P; operation: Operation } | undefined>;
  /** Aborts the request for a page that is under way. */
  readonly cancel: () => void;
}

/** Pages of a list; a page that failed is asked for again by the next `turn()`. */
export function pageSource<P extends Page<unknown>>(
  client: Client,
  start: Operation,
  first: Promise<P>,
  paging: Paging<P>,
): PageSource<P> {
  let operation = start;
  let page: P | undefined;
  let pending: Promise<P> | undefined = first;
  let controller: WebAbortController | undefined;

  const fetchPage = async (): Promise<P> => {
    const { signal } = operation.options ?? {};
    const own = (controller = new AbortController());
    const abort = (): void => own.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    // With the first page's idempotency key Stripe would answer with the first page.
    const options = { ...operation.options, signal: own.signal, idempotencyKey: undefined };
    try {
      return await client.request<P>({ ...operation, options });
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  };

  return {
    async turn() {
      if (page !== undefined) {
        const next = paging.next(page, operation);
        if (!next) return undefined;
        operation = next;
        page = undefined;
      }
      const coming = pending ?? fetchPage();
      pending = undefined;
      const arrived = await coming;
      if (!Array.isArray(arrived.data)) {
        throw new StripeAPIError({ raw: { message: "The answer isn't a page of a list." } });
      }
      page = arrived;
      return { page, operation };
    },
    cancel: () => controller?.abort(),
  };
}
