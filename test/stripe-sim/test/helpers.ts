import { Stripe } from "stripe";
import { createStripeSim, createVirtualClock, type StripeSim } from "../src/index.ts";

export const key = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";

/** npm `stripe`, unchanged, on a simulator. It never retries: the tests decide what is sent. */
export function stripeOn(sim: Pick<StripeSim, "fetch">, apiKey = key): Stripe {
  return new Stripe(apiKey, {
    httpClient: Stripe.createFetchHttpClient(sim.fetch),
    maxNetworkRetries: 0,
    telemetry: false,
  });
}

/** The error that a call fails with. */
export async function failure(call: PromiseLike<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error("The call succeeded, but should have failed.");
}

/** The id in a field that may hold the object. */
export function idOf(field: string | { id: string } | null | undefined): string {
  if (field === null || field === undefined) throw new Error("The field is empty.");
  return typeof field === "string" ? field : field.id;
}

/** The object in a field that was expanded. */
export function objectOf<Whole extends object>(field: string | Whole | null | undefined): Whole {
  if (typeof field !== "object" || field === null) throw new Error("The field isn't expanded.");
  return field;
}

/** A reader that exists. */
export async function readerOf(stripe: Stripe, id: string): Promise<Stripe.Terminal.Reader> {
  const reader = await stripe.terminal.readers.retrieve(id);
  if (reader.deleted) throw new Error("The reader was deleted.");
  return reader;
}

/** A request without an SDK in between. */
export async function send(
  sim: Pick<StripeSim, "fetch">,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: Headers; error: Record<string, unknown>; body: unknown }> {
  const response = await sim.fetch(`https://api.stripe.com${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const answer: { error?: Record<string, unknown> } = await response.json();
  return {
    status: response.status,
    headers: response.headers,
    error: answer.error ?? {},
    body: answer,
  };
}

/** A webhook as it arrived. */
export interface Received {
  readonly payload: string;
  readonly signature: string;
  readonly event: Stripe.Event;
}

/** A simulator whose webhooks are collected; `statuses` are answered in turn, then 200. */
export function simWithWebhooks(statuses: number[] = []): {
  sim: StripeSim;
  stripe: Stripe;
  received: Received[];
} {
  const received: Received[] = [];
  const sim = createStripeSim({
    clock: createVirtualClock(),
    fetch: async (request) => {
      const payload = await request.text();
      const event: Stripe.Event = JSON.parse(payload);
      received.push({ payload, signature: request.headers.get("stripe-signature") ?? "", event });
      return new Response(null, { status: statuses.shift() ?? 200 });
    },
  });
  return { sim, stripe: stripeOn(sim), received };
}

/** A registered reader, and an intent that it may process. */
export async function shop(
  sim: StripeSim,
  intent: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<{ stripe: Stripe; reader: Stripe.Terminal.Reader; intent: Stripe.PaymentIntent }> {
  const stripe = stripeOn(sim);
  const location = await stripe.terminal.locations.create({
    display_name: "Hayes Valley",
    address: {
      line1: "510 Townsend",
      city: "San Francisco",
      state: "CA",
      country: "US",
      postal_code: "94103",
    },
  });
  const reader = await stripe.terminal.readers.create({
    registration_code: "simulated-wpe",
    location: location.id,
  });
  return { stripe, reader, intent: await presentIntent(stripe, intent) };
}

/** A card_present intent, captured by hand. */
export function presentIntent(
  stripe: Stripe,
  params: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    allowed_payment_method_types: ["card_present"],
    capture_method: "manual",
    ...params,
  });
}
