// The books: balance, its transactions, payouts.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  for (const amount of [4000, 6000]) {
    await stripe.paymentIntents.create({
      amount,
      currency: "usd",
      payment_method: "pm_card_visa",
      confirm: true,
      return_url: "https://shop.example",
    });
  }
  const balance: Stripe.Balance = await stripe.balance.retrieve();
  const sum = (part: { amount: number }[]) => part.reduce((total, { amount }) => total + amount, 0);
  say([sum(balance.available), sum(balance.pending)]);

  const totals = new Map<string, number>();
  for await (const each of stripe.balanceTransactions.list({ limit: 1, expand: ["data.source"] })) {
    totals.set(each.type, (totals.get(each.type) ?? 0) + each.net);
  }
  say([...totals]);
  const payout = await stripe.payouts
    .create({ amount: 1000, currency: "usd" })
    .catch((error: Stripe.errors.StripeError) => error);
  say(payout instanceof Error ? [payout.type, payout.code] : [payout.amount, payout.currency]);
  const read = await stripe.balance.retrieve({}, { maxNetworkRetries: 0, timeout: 5000 });
  say(read.object);
}
