// A shop with Stripe's own payment page: prices, a session, what was bought.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

const DOMAIN = "https://shop.example";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const product = await stripe.products.create({
    name: "Stubborn attachments",
    images: ["https://shop.example/book.png"],
    default_price_data: { currency: "usd", unit_amount: 2000 },
  });
  const price =
    typeof product.default_price === "string" ? product.default_price : product.default_price?.id;

  const session = await stripe.checkout.sessions.create({
    mode: "payment",
    line_items: [
      { price: price ?? "", quantity: 2 },
      {
        price_data: { currency: "usd", product_data: { name: "Gift wrap" }, unit_amount: 300 },
        quantity: 1,
      },
    ],
    success_url: `${DOMAIN}/success?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${DOMAIN}/cancel`,
    metadata: { cart: "17" },
  });
  say([session.status, session.payment_status, session.amount_total, typeof session.url]);

  const again = await stripe.checkout.sessions.retrieve(session.id, { expand: ["line_items"] });
  say(again.line_items?.data.map(({ quantity, amount_total }) => [quantity, amount_total]));
  const items: Stripe.ApiList<Stripe.LineItem> = await stripe.checkout.sessions.listLineItems(
    session.id,
    { limit: 1 },
  );
  say([items.data.length, items.has_more]);
  const expired = await stripe.checkout.sessions.expire(session.id);
  say([expired.status, expired.metadata]);
}
