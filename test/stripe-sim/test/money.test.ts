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

const day = 24 * 60 * 60 * 1000;

describe("a charge of its own", () => {
  it("is made from a token, or from a customer's card", async () => {
    const charge = await stripe.charges.create({
      amount: 1000,
      currency: "usd",
      source: "tok_visa",
      metadata: { order: "A-17" },
    });
    expect(charge).toMatchObject({
      status: "succeeded",
      captured: true,
      payment_intent: null,
      metadata: { order: "A-17" },
    });
    const customer = await stripe.customers.create();
    expect(
      await failure(
        stripe.charges.create({ amount: 1000, currency: "usd", customer: customer.id }),
      ),
    ).toMatchObject({ statusCode: 400, code: "missing" });
    const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
    await stripe.customers.update(customer.id, {
      invoice_settings: { default_payment_method: method.id },
    });
    expect(
      await stripe.charges.create({ amount: 1000, currency: "usd", customer: customer.id }),
    ).toMatchObject({ customer: customer.id, status: "succeeded" });
    expect(await stripe.refunds.create({ charge: charge.id })).toMatchObject({ amount: 1000 });
  });

  it("is declined with the charge that failed", async () => {
    const error = await failure(
      stripe.charges.create({ amount: 1000, currency: "usd", source: "tok_chargeDeclined" }),
    );
    expect(error).toMatchObject({ statusCode: 402, code: "card_declined" });
    const failed = await stripe.charges.retrieve(error.charge ?? "");
    expect(failed).toMatchObject({ status: "failed", paid: false, failure_code: "card_declined" });
  });

  it("is captured once, within seven days", async () => {
    const hold = (): Promise<Stripe.Charge> =>
      stripe.charges.create({ amount: 1000, currency: "usd", source: "tok_visa", capture: false });
    const held = await hold();
    expect(held).toMatchObject({ captured: false, paid: true });
    expect(await stripe.charges.capture(held.id, { amount: 600 })).toMatchObject({
      captured: true,
      amount_captured: 600,
      amount_refunded: 400,
    });
    expect(await failure(stripe.charges.capture(held.id))).toMatchObject({
      code: "charge_already_captured",
    });
    const late = await hold();
    await sim.clock.advance(7 * day);
    expect(await failure(stripe.charges.capture(late.id))).toMatchObject({
      code: "charge_already_refunded",
    });
  });
});

describe("a source", () => {
  it("is charged by default, until it is removed", async () => {
    const { id: customer } = await stripe.customers.create();
    const token = await stripe.tokens.create({
      card: { number: "4000056655665556", exp_month: "12", exp_year: "2034" },
    });
    const source = await stripe.customers.createSource(customer, { source: token.id });
    expect(source).toMatchObject({ object: "card", last4: "5556", customer });
    expect(
      await failure(stripe.customers.createSource(customer, { source: token.id })),
    ).toMatchObject({ code: "token_already_used" });
    const second = await stripe.customers.createSource(customer, { source: "tok_visa" });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ default_source: source.id });
    expect(await stripe.charges.create({ amount: 1000, currency: "usd", customer })).toMatchObject({
      payment_method: source.id,
    });
    const { data } = await stripe.customers.listSources(customer);
    expect(data.map(({ id }) => id)).toEqual([second.id, source.id]);
    await stripe.customers.deleteSource(customer, source.id);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ default_source: second.id });
  });
});

describe("the balance", () => {
  it("is pending for two days, then available, and paid out", async () => {
    await stripe.charges.create({ amount: 10_000, currency: "usd", source: "tok_visa" });
    // 2.9 % and 30 cents of 100.00 are 3.20.
    expect(await stripe.balance.retrieve()).toMatchObject({
      available: [{ amount: 0, currency: "usd" }],
      pending: [{ amount: 9680, currency: "usd" }],
    });
    expect(await failure(stripe.payouts.create({ amount: 5000, currency: "usd" }))).toMatchObject({
      code: "balance_insufficient",
    });
    await sim.clock.advance(2 * day);
    const payout = await stripe.payouts.create({
      amount: 5000,
      currency: "usd",
      expand: ["balance_transaction"],
    });
    expect(payout.status).toBe("pending");
    expect(objectOf(payout.balance_transaction)).toMatchObject({ amount: -5000, type: "payout" });
    expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: 4680 }]);
    await sim.clock.advance(2 * day);
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe("paid");
    expect(await failure(stripe.payouts.cancel(payout.id))).toMatchObject({ statusCode: 400 });
  });

  it("has back what a canceled payout took", async () => {
    await stripe.charges.create({ amount: 10_000, currency: "usd", source: "tok_visa" });
    await sim.clock.advance(2 * day);
    const payout = await stripe.payouts.create({ amount: 5000, currency: "usd" });
    expect((await stripe.payouts.cancel(payout.id)).status).toBe("canceled");
    expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: 9680 }]);
  });
});

describe("a credit note", () => {
  async function invoice(paid: boolean): Promise<string> {
    const customer = await stripe.customers.create();
    const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
    const { id } = await stripe.invoices.create({
      customer: customer.id,
      default_payment_method: method.id,
    });
    await stripe.invoiceItems.create({
      customer: customer.id,
      invoice: id,
      amount: 1000,
      currency: "usd",
    });
    await stripe.invoices.finalizeInvoice(id);
    if (paid) await stripe.invoices.pay(id);
    return id;
  }

  it("lowers what an open invoice wants, down to nothing", async () => {
    const id = await invoice(false);
    const note = await stripe.creditNotes.create({ invoice: id, amount: 400 });
    expect(note).toMatchObject({ status: "issued", type: "pre_payment", amount: 400 });
    expect(await stripe.invoices.retrieve(id)).toMatchObject({
      amount_remaining: 600,
      pre_payment_credit_notes_amount: 400,
    });
    await stripe.creditNotes.voidCreditNote(note.id);
    expect((await stripe.invoices.retrieve(id)).amount_remaining).toBe(1000);
    await stripe.creditNotes.create({ invoice: id, amount: 1000 });
    expect((await stripe.invoices.retrieve(id)).status).toBe("paid");
  });

  it("refunds or credits what was paid", async () => {
    const id = await invoice(true);
    expect(
      await failure(stripe.creditNotes.create({ invoice: id, amount: 500, refund_amount: 100 })),
    ).toMatchObject({ statusCode: 400 });
    const note = await stripe.creditNotes.create({
      invoice: id,
      amount: 500,
      refund_amount: 300,
      credit_amount: 200,
    });
    expect(note).toMatchObject({
      type: "post_payment",
      refunds: [{ amount_refunded: 300 }],
      customer_balance_transaction: expect.stringMatching(/^cbtxn_/),
    });
    expect(sim.ledger()).toMatchObject([{ captured: 1000, refunded: 300 }]);
    const { customer } = await stripe.invoices.retrieve(id);
    const owner = await stripe.customers.retrieve(idOf(customer));
    expect(owner).toMatchObject({ balance: -200 });
    expect(
      await failure(stripe.creditNotes.create({ invoice: id, amount: 501, credit_amount: 501 })),
    ).toMatchObject({ statusCode: 400, param: "amount" });
  });
});
