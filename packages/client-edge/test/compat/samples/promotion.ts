// Coupons and the codes that customers type in.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const coupon = await stripe.coupons.create({
    id: "SPRING",
    amount_off: 500,
    currency: "usd",
    duration: "repeating",
    duration_in_months: 3,
  });
  const code: Stripe.PromotionCode = await stripe.promotionCodes.create({
    promotion: { type: "coupon", coupon: coupon.id },
    code: "TENOFF",
    max_redemptions: 10,
  });
  say([code.code, code.active, code.times_redeemed, coupon.valid]);
  const found = await stripe.promotionCodes.list({ code: "TENOFF", limit: 1 });
  say(found.data[0]?.id === code.id);
  await stripe.promotionCodes.update(code.id, { active: false, metadata: { season: "over" } });
  const over = await stripe.promotionCodes.retrieve(code.id);
  say([over.active, over.metadata]);
  try {
    await stripe.coupons.create({ id: "SPRING", percent_off: 5, duration: "once" });
  } catch (error) {
    say([(error as Stripe.errors.StripeError).type, (error as Stripe.errors.StripeError).code]);
  }
  const deleted = await stripe.coupons.del("SPRING");
  say([deleted.id, deleted.deleted]);
}
