import { assemble, type StripeClient } from "./client.ts";
import { LazyActions, type Actions } from "./generated/actions/index.ts";
import type { ApiKey, Client, ClientConfig } from "./types.ts";

/** A client with every operation on it, by stripe-node's names. */
export interface StripeWithActions extends StripeClient, Actions {}

/**
 * A client of Stripe's API for servers, with every operation on it. Where size matters,
 * `createClient` and the operations that are used come to less.
 *
 * ```ts
 * const stripe = createStripe(env.STRIPE_SECRET_KEY);
 * const intent = await stripe.paymentIntents.create({ amount: 2000, currency: "usd" });
 * ```
 *
 * @param apiKey a secret or restricted key, or a function that gives one for each request
 * @throws {TypeError} for a publishable key, and for any other in a browser
 */
export function createStripe(apiKey: ApiKey, config?: ClientConfig): StripeWithActions {
  return assemble(apiKey, config, (core) => Object.assign(new AllActions(), core));
}

class AllActions extends LazyActions {
  declare readonly request: Client["request"];
}
