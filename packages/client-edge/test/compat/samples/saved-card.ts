// Saving a card for later, and charging it when nobody is there.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const customer = await stripe.customers.create({ email: "jenny@example.com" });
  const setup = await stripe.setupIntents.create({
    customer: customer.id,
    payment_method: "pm_card_visa",
    confirm: true,
    usage: "off_session",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  });
  say([setup.status, setup.usage]);

  const methods = await stripe.customers.listPaymentMethods(customer.id, { type: "card" });
  const [card] = methods.data;
  if (!card) throw new Error("no card");
  say([card.card?.brand, card.card?.last4, card.customer === customer.id]);

  const charge = async (amount: number, method: string): Promise<void> => {
    try {
      const intent = await stripe.paymentIntents.create({
        amount,
        currency: "usd",
        customer: customer.id,
        payment_method: method,
        off_session: true,
        confirm: true,
        return_url: "https://shop.example/return",
      });
      say(["charged", intent.status]);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeCardError)) throw error;
      say([error.code, error.decline_code, typeof error.payment_intent?.id]);
    }
  };
  await charge(1099, card.id);
  const declining = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", {
    customer: customer.id,
  });
  await charge(1099, declining.id);
  const detached = await stripe.paymentMethods.detach(card.id);
  say(detached.customer);
}
