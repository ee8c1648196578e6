// A marketplace: connected accounts, onboarding, destination charges, transfers.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const account: Stripe.Account = await stripe.accounts.create({
    country: "US",
    email: "seller@example.com",
    controller: {
      fees: { payer: "application" },
      losses: { payments: "application" },
      stripe_dashboard: { type: "express" },
    },
    capabilities: { transfers: { requested: true } },
  });
  const link = await stripe.accountLinks.create({
    account: account.id,
    refresh_url: "https://market.example/reauth",
    return_url: "https://market.example/return",
    type: "account_onboarding",
  });
  say([account.email, typeof link.url, account.controller?.stripe_dashboard?.type]);

  const intent = await stripe.paymentIntents.create({
    amount: 10_000,
    currency: "usd",
    payment_method: "pm_card_visa",
    confirm: true,
    application_fee_amount: 1_230,
    transfer_data: { destination: account.id },
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  });
  say([intent.application_fee_amount, intent.transfer_data?.destination === account.id]);

  const own = await stripe.customers.create({ name: "Theirs" }, { stripeAccount: account.id });
  const theirs = await stripe.customers.list({}, { stripeAccount: account.id });
  const ours = await stripe.customers.list();
  say([theirs.data.map(({ id }) => id === own.id), ours.data.length]);

  const transfer = await stripe.transfers.create({
    amount: 700,
    currency: "usd",
    destination: account.id,
    transfer_group: "ORDER_95",
  });
  say([transfer.amount, transfer.transfer_group, transfer.reversed]);
  const rejected = await stripe.accounts
    .retrieve("acct_nobody")
    .catch((error: Stripe.errors.StripePermissionError) => error.type);
  say(rejected);
}
