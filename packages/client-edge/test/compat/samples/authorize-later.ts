// Hotels and hire cars: hold an amount, raise nothing, take a part of it.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const hold = async (amount: number) =>
    await stripe.paymentIntents.create({
      amount,
      currency: "usd",
      payment_method: "pm_card_mastercard",
      payment_method_options: { card: { request_three_d_secure: "automatic" } },
      capture_method: "manual",
      confirm: true,
      return_url: "https://hotel.example",
    });
  const stay = await hold(50_000);
  say([stay.status, stay.amount_capturable]);
  const taken = await stripe.paymentIntents.capture(stay.id, { amount_to_capture: 32_100 });
  say([taken.status, taken.amount_received, taken.amount_capturable]);
  const unused = await hold(20_000);
  const released = await stripe.paymentIntents.cancel(unused.id);
  say(released.status);
  const late = await stripe.paymentIntents.capture(unused.id).catch((error: unknown) => error);
  say(
    late instanceof Stripe.errors.StripeInvalidRequestError ? [late.code, late.statusCode] : late,
  );
}
