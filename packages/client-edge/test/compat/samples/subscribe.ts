// Subscriptions with a fixed price: subscribe, change the plan, cancel.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

async function seed(stripe: Stripe): Promise<Record<"basic" | "premium", string>> {
  const create = async (name: string, amount: number): Promise<string> => {
    const price = await stripe.prices.create({
      unit_amount: amount,
      currency: "usd",
      recurring: { interval: "month" },
      product_data: { name },
      lookup_key: `sample_${name}`,
    });
    return price.id;
  };
  return { basic: await create("basic", 500), premium: await create("premium", 1500) };
}

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const plans = await seed(stripe);
  const found = await stripe.prices.list({
    lookup_keys: ["sample_basic"],
    expand: ["data.product"],
  });
  say(
    found.data.map(
      ({ product }) => typeof product !== "string" && !product.deleted && product.name,
    ),
  );

  const customer = await stripe.customers.create({ email: "jenny@example.com" });
  const card = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
  await stripe.customers.update(customer.id, {
    invoice_settings: { default_payment_method: card.id },
  });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: plans.basic }],
    expand: ["latest_invoice"],
  });
  const invoice = subscription.latest_invoice as Stripe.Invoice;
  say([subscription.status, invoice.status, invoice.amount_due, invoice.billing_reason]);

  const [item] = subscription.items.data;
  const changed = await stripe.subscriptions.update(subscription.id, {
    items: [{ id: item?.id ?? "", price: plans.premium }],
    proration_behavior: "none",
  });
  say(changed.items.data.map(({ price }) => price.unit_amount));
  const ending = await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  say(ending.cancel_at_period_end);
  const canceled = await stripe.subscriptions.cancel(subscription.id);
  say(canceled.status);
  const list = await stripe.subscriptions.list({ customer: customer.id, status: "all" });
  say(list.data.length);
}
