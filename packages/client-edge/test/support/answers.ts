import type { Fetch } from "../../src/web.ts";

/** An answer in the shape of Stripe's errors. */
export function stripeError(
  status: number,
  error: object = {},
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error }, { status, headers: { "request-id": "req_1", ...headers } });
}

/** One step of a script: an answer, an error to throw, or a function that makes one of them. */
export type Step = Response | Error | ((init: RequestInit) => Response | Promise<Response>);

/** A `fetch` that goes through a script, one step per call; a call too many fails the test. */
export function scriptedFetch(...steps: Step[]): { calls: RequestInit[]; fetch: Fetch } {
  const calls: RequestInit[] = [];
  return {
    calls,
    async fetch(_url, init) {
      const step = steps[calls.length];
      calls.push(init);
      if (step === undefined) throw new Error(`call ${calls.length} isn't in the script`);
      if (step instanceof Error) throw step;
      return typeof step === "function" ? step(init) : step;
    },
  };
}

/** What Node's fetch throws when the connection fails: the system's code is on the cause. */
export function connectionFailure(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}
