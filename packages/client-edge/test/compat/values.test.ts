import { describe, expect, it } from "vitest";
import { expectSame, inBoth } from "./both.ts";

describe("decimals", () => {
  it("are sent as stripe-node does", async () => {
    await expectSame(async ({ Stripe, stripe, requests }) => {
      for (const value of ["12.345", 7, 10n ** 20n, "-0.5"]) {
        await stripe.prices.create({
          currency: "usd",
          unit_amount_decimal: Stripe.Decimal.from(value),
        });
      }
      await stripe.prices.create({ currency: "usd", unit_amount_decimal: Stripe.Decimal.zero });
      return requests.map(({ body }) => body);
    });
  });

  it("are text in answers, where stripe-node has objects", async () => {
    const { reference, compat } = await inBoth(
      async ({ stripe }) => (await stripe.prices.retrieve("price_1")).unit_amount_decimal,
      () => Response.json({ id: "price_1", object: "price", unit_amount_decimal: "12.345" }),
    );
    expect(compat).toBe("12.345");
    expect(String(reference)).toBe("12.345");
  });

  it("are refused when they aren't any", async () => {
    await expectSame(({ Stripe }) =>
      ["", "1,5", "ten", "1.2.3", "NaN"].map((text) => {
        try {
          return String(Stripe.Decimal.from(text));
        } catch {
          return "refused";
        }
      }),
    );
  });
});

describe("parameters", () => {
  it("of every kind are encoded as stripe-node does", async () => {
    await expectSame(async ({ stripe, requests }) => {
      await stripe.subscriptions.create({
        customer: "cus_1",
        billing_cycle_anchor: new Date(1_800_000_000_500) as never,
        items: [{ price: "price_1", quantity: 2 }, { price: "price_2" }],
        metadata: { "naïve key": "50 % & more", empty: "" },
        default_tax_rates: "",
        expand: ["latest_invoice.payments"],
      });
      await stripe.customers.list({ created: { gte: 1, lt: 2 }, email: "a+b@example.com" });
      await stripe.customers.deleteDiscount("cus_1");
      await stripe.customers.retrieve("cus/../1");
      return requests.map(({ method, url, body }) => [method, url, body]);
    });
  });
});
