// Links to pay by, for a shop without a site.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const price = await stripe.prices.create({
    currency: "gbp",
    unit_amount: 1250,
    product_data: { name: "Print" },
  });
  const link = await stripe.paymentLinks.create({
    line_items: [
      { price: price.id, quantity: 1, adjustable_quantity: { enabled: true, maximum: 5 } },
    ],
    after_completion: { type: "redirect", redirect: { url: "https://print.example/thanks" } },
    metadata: { campaign: "spring" },
  });
  say([link.active, link.currency, link.after_completion.type, typeof link.url]);
  const items = await stripe.paymentLinks.listLineItems(link.id);
  say(items.data.map(({ quantity, amount_total }) => [quantity, amount_total]));
  const off = await stripe.paymentLinks.update(link.id, { active: false });
  say(off.active);
  const active = await stripe.paymentLinks.list({ active: true });
  say(active.data.length);
}
