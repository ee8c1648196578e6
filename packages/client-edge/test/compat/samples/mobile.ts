// The backend of an app: a customer, an ephemeral key in the app's own version, an intent.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const sheet = async (appVersion: string) => {
    const customer = await stripe.customers.create();
    const ephemeralKey = await stripe.ephemeralKeys.create(
      { customer: customer.id },
      { apiVersion: appVersion },
    );
    const intent = await stripe.paymentIntents.create({
      amount: 1099,
      currency: "eur",
      customer: customer.id,
      automatic_payment_methods: { enabled: true },
    });
    return {
      paymentIntent: intent.client_secret,
      ephemeralKey: ephemeralKey.secret,
      customer: customer.id,
    };
  };
  const { paymentIntent, ephemeralKey, customer } = await sheet("2024-06-20");
  say([
    paymentIntent?.startsWith("pi_"),
    ephemeralKey?.startsWith("ek_"),
    customer.startsWith("cus_"),
  ]);
  const listed = await stripe.paymentIntents.list({ customer });
  say(listed.data.map(({ amount, status }) => [amount, status]));
  const canceled = await stripe.paymentIntents.cancel(listed.data[0]?.id ?? "", {
    cancellation_reason: "abandoned",
  });
  say(canceled.cancellation_reason);
  const updated = await stripe.customers.update(customer, {
    name: "App user",
    metadata: { os: "ios" },
  });
  say([updated.name, updated.metadata]);
}
