// Subscriptions: catalogue, checkout, what a subscription costs.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

const active: readonly Stripe.Subscription.Status[] = ["active", "trialing"];

async function all<T>(list: Stripe.ApiListPromise<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, {
    apiVersion: "2026-10-28.endive" as Stripe.LatestApiVersion,
    httpClient: Stripe.createFetchHttpClient(fetch),
  });
  const recurring: Stripe.PriceCreateParams.Recurring = { interval: "month" };
  const product = await stripe.products.create({ name: "Gold" });
  const price: Stripe.Price = await stripe.prices.create({
    product: product.id,
    unit_amount: 1500,
    currency: "eur",
    recurring,
  });
  say([price.recurring?.interval, price.unit_amount, `${price.unit_amount_decimal}`]);

  const customer = await stripe.customers.create({ email: "jenny@example.com" });
  const card = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
  await stripe.customers.update(customer.id, {
    invoice_settings: { default_payment_method: card.id },
  });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price.id, quantity: 2 }],
    expand: ["latest_invoice"],
  });
  const invoice = subscription.latest_invoice as Stripe.Invoice;
  say([
    active.includes(subscription.status),
    invoice.currency,
    subscription.items.data[0]?.quantity,
  ]);

  const session = await stripe.checkout.sessions.create({
    mode: "subscription",
    customer: customer.id,
    line_items: [{ price: price.id, quantity: 1 }],
    success_url: "https://shop.example/success",
    cancel_url: "https://shop.example/cancel",
  });
  say([session.mode, session.status]);

  const subscriptions = await all(stripe.subscriptions.list({ customer: customer.id }));
  say(subscriptions.map(({ items }) => items.data.map((item) => item.price.id === price.id)));
  const canceled = await stripe.subscriptions.cancel(subscription.id);
  say(canceled.status);
}
