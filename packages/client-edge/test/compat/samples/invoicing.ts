// An invoice by hand: items, a discount, finalized and paid.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const customer = await stripe.customers.create({ name: "Ada" });
  const card = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
  await stripe.customers.update(customer.id, {
    invoice_settings: { default_payment_method: card.id },
  });
  const coupon = await stripe.coupons.create({ percent_off: 25, duration: "once" });
  const draft = await stripe.invoices.create({
    customer: customer.id,
    collection_method: "charge_automatically",
    auto_advance: false,
    discounts: [{ coupon: coupon.id }],
  });
  for (const [description, amount] of [
    ["Consulting", 10_000],
    ["Travel", 2_000],
  ] as const) {
    await stripe.invoiceItems.create({
      customer: customer.id,
      invoice: draft.id ?? "",
      currency: "usd",
      description,
      amount,
    });
  }
  const open = await stripe.invoices.finalizeInvoice(draft.id ?? "");
  say([open.status, open.subtotal, open.total]);
  const paid = await stripe.invoices.pay(open.id ?? "");
  say([paid.status, paid.amount_paid, paid.amount_remaining]);

  const lines: string[] = [];
  for await (const line of stripe.invoices.listLineItems(paid.id ?? "")) {
    lines.push(`${line.description}: ${line.amount}`);
  }
  say(lines.toSorted());
  try {
    await stripe.invoices.voidInvoice(paid.id ?? "");
  } catch (error) {
    say((error as Stripe.errors.StripeError).type);
  }
}
