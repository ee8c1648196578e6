// What a careful service does: keys of its own, limits of time, a log of each request.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  let broken = 2;
  const flaky: typeof fetch = async (input, init) => {
    if (broken-- > 0) throw new TypeError("fetch failed");
    return await fetch(input, init);
  };
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(flaky),
    maxNetworkRetries: 0,
    timeout: 10_000,
  });
  const statuses: number[] = [];
  stripe.on("response", ({ status }: Stripe.ResponseEvent) => statuses.push(status));
  let customer: Stripe.Customer | undefined;
  for (let attempt = 1; customer === undefined; attempt++) {
    try {
      customer = await stripe.customers.create({ name: "Once" }, { idempotencyKey: "create-once" });
      say(`created by try ${attempt}`);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeConnectionError)) throw error;
      say([error.type, error.statusCode ?? "no status"]);
    }
  }
  const same = await stripe.customers.create({ name: "Once" }, { idempotencyKey: "create-once" });
  say(same.id === customer.id);
  const other = await stripe.customers
    .create({ name: "Twice" }, { idempotencyKey: "create-once" })
    .catch((error: unknown) => error);
  say(other instanceof Stripe.errors.StripeIdempotencyError && other.type);
  const denied = await new Stripe("sk_test_", {
    httpClient: Stripe.createFetchHttpClient(fetch),
  }).balance
    .retrieve()
    .catch((error: unknown) => error);
  say(denied instanceof Stripe.errors.StripeError && denied.statusCode);
  say(statuses);
}
