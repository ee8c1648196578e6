import type { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, idOf, objectOf, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

const success_url = "https://shop.example/done";
const tea = {
  price_data: { currency: "usd", unit_amount: 1200, product_data: { name: "Tea" } },
  quantity: 2,
};
const club = {
  price_data: {
    currency: "usd",
    unit_amount: 900,
    recurring: { interval: "month" as const },
    product_data: { name: "Tea club" },
  },
  quantity: 1,
};

describe("a Checkout Session", () => {
  it("takes one payment", async () => {
    const session = await stripe.checkout.sessions.create({
      mode: "payment",
      line_items: [tea],
      success_url,
      payment_intent_data: { metadata: { order: "A-17" } },
    });
    expect(session).toMatchObject({
      status: "open",
      payment_status: "unpaid",
      amount_total: 2400,
      currency: "usd",
      payment_intent: null,
      url: expect.stringMatching(/^https:\/\/checkout\.stripe\.com\//),
    });
    expect((await stripe.checkout.sessions.listLineItems(session.id)).data).toMatchObject([
      { description: "Tea", quantity: 2, amount_total: 2400 },
    ]);
    sim.shopper.completeCheckout(session.id, { email: "jenny@example.com" });
    const done = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ["payment_intent", "line_items"],
    });
    expect(done).toMatchObject({
      status: "complete",
      payment_status: "paid",
      url: null,
      customer_details: { email: "jenny@example.com" },
      line_items: { data: [{ quantity: 2 }] },
    });
    expect(objectOf(done.payment_intent)).toMatchObject({
      status: "succeeded",
      amount: 2400,
      metadata: { order: "A-17" },
    });
    expect(sim.events.list().map(({ type }) => type)).toContain("checkout.session.completed");
    expect(() => sim.shopper.completeCheckout(session.id)).toThrow("isn't open");
  });

  it("stays open when the card is declined", async () => {
    const { id } = await stripe.checkout.sessions.create({
      line_items: [tea],
      success_url,
      mode: "payment",
    });
    expect(() => sim.shopper.completeCheckout(id, { card: "chargeDeclined" })).toThrow("declined");
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe("open");
  });

  it("starts a subscription for a new customer", async () => {
    const session = await stripe.checkout.sessions.create({
      mode: "subscription",
      line_items: [club, tea],
      success_url,
    });
    expect(session.amount_total).toBe(3300);
    sim.shopper.completeCheckout(session.id, { email: "jenny@example.com" });
    const done = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ["subscription.latest_invoice", "customer"],
    });
    expect(done).toMatchObject({ status: "complete", payment_status: "paid" });
    const subscription = objectOf(done.subscription);
    expect(subscription.status).toBe("active");
    expect(objectOf(subscription.latest_invoice)).toMatchObject({ status: "paid", total: 3300 });
    expect(done.customer).toMatchObject({ email: "jenny@example.com" });
  });

  it("saves a card", async () => {
    const customer = await stripe.customers.create();
    const session = await stripe.checkout.sessions.create({
      mode: "setup",
      currency: "usd",
      customer: customer.id,
      success_url,
    });
    sim.shopper.completeCheckout(session.id);
    const done = await stripe.checkout.sessions.retrieve(session.id);
    const setup = await stripe.setupIntents.retrieve(idOf(done.setup_intent));
    expect(setup.status).toBe("succeeded");
    expect((await stripe.paymentMethods.list({ customer: customer.id })).data).toHaveLength(1);
  });

  it("expires on request, and by itself after a day", async () => {
    const create = (): Promise<Stripe.Checkout.Session> =>
      stripe.checkout.sessions.create({ mode: "payment", line_items: [tea], success_url });
    const first = await create();
    expect((await stripe.checkout.sessions.expire(first.id)).status).toBe("expired");
    expect(await failure(stripe.checkout.sessions.expire(first.id))).toMatchObject({
      statusCode: 400,
    });
    const second = await create();
    await sim.clock.advance(24 * 60 * 60 * 1000);
    expect((await stripe.checkout.sessions.retrieve(second.id)).status).toBe("expired");
  });

  it("is refused where prices and mode don't fit, or nothing is sold", async () => {
    const { sessions } = stripe.checkout;
    expect(
      await failure(sessions.create({ mode: "payment", line_items: [club], success_url })),
    ).toMatchObject({ statusCode: 400, param: "mode" });
    expect(
      await failure(sessions.create({ mode: "subscription", line_items: [tea], success_url })),
    ).toMatchObject({ statusCode: 400, param: "mode" });
    expect(await failure(sessions.create({ mode: "payment", success_url }))).toMatchObject({
      statusCode: 400,
      param: "line_items",
    });
    expect(await failure(sessions.create({ mode: "payment", line_items: [tea] }))).toMatchObject({
      statusCode: 400,
      param: "success_url",
    });
  });
});

describe("a payment link", () => {
  it("opens a session for whoever follows it", async () => {
    const price = await stripe.prices.create({
      currency: "usd",
      unit_amount: 700,
      product_data: { name: "Cup" },
    });
    const link = await stripe.paymentLinks.create({
      line_items: [{ price: price.id, quantity: 1 }],
    });
    const session = sim.shopper.openPaymentLink(link.id);
    sim.shopper.completeCheckout(session);
    expect(await stripe.checkout.sessions.retrieve(session)).toMatchObject({
      payment_link: link.id,
      payment_status: "paid",
      amount_total: 700,
    });
    await stripe.paymentLinks.update(link.id, { active: false });
    expect(() => sim.shopper.openPaymentLink(link.id)).toThrow("isn't active");
  });
});
