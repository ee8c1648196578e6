// A help desk's script: finds a customer's payments, refunds them, keeps a log.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

interface Entry {
  charge: string;
  refunded: number;
  reason: Stripe.Refund["reason"];
}

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const customer = await stripe.customers.create({ email: "grace@example.com" });
  for (const amount of [1000, 2000, 3000]) {
    await stripe.paymentIntents.create({
      amount,
      currency: "usd",
      customer: customer.id,
      payment_method: "pm_card_visa",
      confirm: true,
      return_url: "https://shop.example",
    });
  }
  const log: Entry[] = [];
  await stripe.charges.list({ customer: customer.id, limit: 2 }).autoPagingEach(async (charge) => {
    const refund = await stripe.refunds.create({
      charge: charge.id,
      amount: Math.floor(charge.amount / 2),
      reason: "requested_by_customer",
      metadata: { ticket: "T-9" },
    });
    log.push({ charge: charge.id, refunded: refund.amount, reason: refund.reason });
  });
  say(log.map(({ refunded, reason }) => [refunded, reason]));

  const [first] = log;
  const refunds = await stripe.refunds.list({ charge: first?.charge ?? "" });
  say(refunds.data.map(({ status, metadata }) => [status, metadata]));
  const charge = await stripe.charges.retrieve(first?.charge ?? "", {
    expand: ["refunds", "customer"],
  });
  const owner = charge.customer;
  say([
    charge.amount_refunded,
    charge.refunded,
    owner !== null && typeof owner !== "string" && !owner.deleted && owner.email,
  ]);
  try {
    await stripe.refunds.create({ charge: first?.charge ?? "", amount: 1_000_000 });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    say([error.statusCode, error.rawType]);
  }
}
