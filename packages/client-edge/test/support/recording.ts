import { Stripe } from "stripe";
import type { ClientConfig } from "../../src/types.ts";

/** A request as it would go over the wire; header names in lower case. */
export interface Recorded {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

export const KEY = "sk_test_recorded";

/** A `fetch` that answers everything with the same JSON and keeps what it was asked. */
export function recordingFetch(answer: unknown = {}): {
  requests: Recorded[];
  fetch: typeof globalThis.fetch;
} {
  const requests: Recorded[] = [];
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      requests.push({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: init?.body === undefined || init.body === null ? undefined : await request.text(),
      });
      return Response.json(answer);
    },
  };
}

/** npm `stripe` on a recording fetch. */
export function recordedStripe(config: Stripe.StripeConfig = {}): {
  stripe: Stripe;
  requests: Recorded[];
} {
  const { requests, fetch } = recordingFetch();
  const stripe = new Stripe(KEY, {
    httpClient: Stripe.createFetchHttpClient(fetch),
    telemetry: false,
    maxNetworkRetries: 0,
    ...config,
  });
  return { stripe, requests };
}

/** What a client needs to send nothing and remember everything. */
export function recordedConfig(answer?: unknown): {
  requests: Recorded[];
  config: Pick<ClientConfig, "fetch">;
} {
  const { requests, fetch } = recordingFetch(answer);
  return { requests, config: { fetch } };
}
