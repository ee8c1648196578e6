// Trying out a year of a subscription in a moment.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

const MONTH = 31 * 24 * 60 * 60;

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const start = 1_800_000_000;
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start, name: "A year" });
  const customer = await stripe.customers.create({ test_clock: clock.id });
  const card = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
  await stripe.customers.update(customer.id, {
    invoice_settings: { default_payment_method: card.id },
  });
  const price = await stripe.prices.create({
    currency: "usd",
    unit_amount: 900,
    recurring: { interval: "month" },
    product_data: { name: "Plan" },
  });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price.id }],
  });
  say([subscription.status, subscription.test_clock === clock.id]);
  for (const months of [1, 2]) {
    await stripe.testHelpers.testClocks.advance(clock.id, {
      frozen_time: start + months * MONTH + 7200,
    });
    const { frozen_time } = await stripe.testHelpers.testClocks.retrieve(clock.id);
    say(frozen_time - start);
  }
  const invoices = await stripe.invoices.list({ subscription: subscription.id });
  say(invoices.data.map(({ billing_reason, amount_due }) => [billing_reason, amount_due]));
  const deleted = await stripe.testHelpers.testClocks.del(clock.id);
  say(deleted.deleted);
}
