// A script that brings a catalogue into an account, and can be run again.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

const CATALOGUE = [
  { sku: "tea", name: "Tea", prices: { usd: 300, eur: 280 } },
  { sku: "cake", name: "Cake", prices: { usd: 450, eur: 420 } },
];

async function upsert(
  stripe: Stripe,
  { sku, name, prices }: (typeof CATALOGUE)[number],
): Promise<string> {
  const known = await stripe.products.list({ ids: [sku] });
  if (known.data.length > 0) {
    await stripe.products.update(sku, { name: `${name} (again)` });
    return "updated";
  }
  const product = await stripe.products.create({ id: sku, name, metadata: { sku } });
  for (const [currency, unit_amount] of Object.entries(prices)) {
    await stripe.prices.create({ product: product.id, currency, unit_amount });
  }
  return "created";
}

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(fetch),
    maxNetworkRetries: 2,
  });
  for (let round = 0; round < 2; round++) {
    say(await Promise.all(CATALOGUE.map((entry) => upsert(stripe, entry))));
  }
  const names: string[] = [];
  for await (const product of stripe.products.list({ limit: 1 })) names.push(product.name);
  say(names.toSorted());
  const prices = await stripe.prices.list({ product: "tea" }).autoPagingToArray({ limit: 100 });
  say(prices.map(({ currency, unit_amount }) => `${currency} ${unit_amount}`).toSorted());
  const archived = await stripe.products.update("cake", { active: false });
  const active = await stripe.products.list({ active: true });
  say([archived.active, active.data.length]);
}
