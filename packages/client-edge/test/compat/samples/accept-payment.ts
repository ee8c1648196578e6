// The server of a payment form: publishes its key, creates an intent, hears of it by webhook.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, {
    apiVersion: "2026-10-28.endive",
    httpClient: Stripe.createFetchHttpClient(fetch),
    appInfo: { name: "samples/accept-payment", version: "0.0.2" },
  });

  const createIntent = async (body: { currency: string }): Promise<{ clientSecret: string }> => {
    const params: Stripe.PaymentIntentCreateParams = {
      amount: 5999,
      currency: body.currency,
      automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    };
    const { client_secret: clientSecret } = await stripe.paymentIntents.create(params);
    if (clientSecret === null) throw new Error("no client secret");
    return { clientSecret };
  };

  const { clientSecret } = await createIntent({ currency: "eur" });
  const [id = ""] = clientSecret.split("_secret_");
  say(id.startsWith("pi_"));
  const confirmed = await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
  say([confirmed.status, confirmed.currency, confirmed.amount_received]);

  const events = await stripe.events.list({ type: "payment_intent.succeeded" });
  for (const event of events.data) {
    switch (event.type) {
      case "payment_intent.succeeded": {
        const intent: Stripe.PaymentIntent = event.data.object;
        say(["paid", intent.id === id]);
        break;
      }
      case "payment_intent.payment_failed":
        say(event.data.object.last_payment_error?.message);
        break;
      default:
        say(event.type);
    }
  }
  const failed = await createIntent({ currency: "doubloon" }).catch(
    (error: Stripe.errors.StripeError) => ({
      error: { type: error.type, param: error.param },
    }),
  );
  say(failed);
}
