import { Stripe as Reference } from "stripe";
import { expect } from "vitest";
import { Stripe as Compat } from "../../src/compat/index.ts";
import { KEY, recordingFetch, type Recorded } from "../support/recording.ts";

/** npm `stripe` or compat, on a `fetch` that a test gives. */
export interface Kit {
  readonly Stripe: typeof Reference;
  readonly stripe: Reference;
  readonly requests: readonly Recorded[];
}

/** Answers the n-th request, counted from 0. */
export type Answers = (n: number, request: Request) => Response | Promise<Response>;

// Tests of behaviour are written once, in stripe-node's types; that compat has them too is what
// the samples are compiled for.
const libraries: readonly (typeof Reference)[] = [Reference, Compat as never];

/** A library on answers, with requests kept. */
export function kit(
  Stripe: typeof Reference,
  answers: Answers = () => Response.json({}),
  config: Reference.StripeConfig = {},
): Kit {
  const { requests, fetch: record } = recordingFetch();
  let count = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    await record(request.clone(), init);
    return answers(count++, request);
  };
  const stripe = new Stripe(KEY, {
    httpClient: Stripe.createFetchHttpClient(fetch),
    telemetry: false,
    maxNetworkRetries: 0,
    ...config,
  });
  return { Stripe, stripe, requests };
}

/** What a scenario comes to in npm `stripe` and in compat. */
export async function inBoth<T>(
  scenario: (kit: Kit) => T | Promise<T>,
  answers?: Answers,
  config?: Reference.StripeConfig,
): Promise<{ reference: T; compat: T }> {
  const [reference, compat] = await Promise.all(
    libraries.map(async (Stripe) => scenario(kit(Stripe, answers, config))),
  );
  return { reference: reference as T, compat: compat as T };
}

/** Runs a scenario in both and expects the same of it; gives that. */
export async function expectSame<T>(
  scenario: (kit: Kit) => T | Promise<T>,
  answers?: Answers,
  config?: Reference.StripeConfig,
): Promise<T> {
  const { reference, compat } = await inBoth(scenario, answers, config);
  expect(compat).toEqual(reference);
  return reference;
}

/** What a promise rejects with, or a function throws. */
export async function failure(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
