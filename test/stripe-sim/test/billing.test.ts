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

/** 1 January 2027, noon UTC, in seconds. */
const newYear = Date.UTC(2027, 0, 1, 12) / 1000;
const hour = 60 * 60;
const day = 24 * hour;

function at(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date, 12) / 1000;
}

async function customerWith(
  method: string | null,
  params: Stripe.CustomerCreateParams = {},
): Promise<string> {
  const customer = await stripe.customers.create({ name: "Jenny", ...params });
  if (method !== null) {
    const attached = await stripe.paymentMethods.attach(method, { customer: customer.id });
    await stripe.customers.update(customer.id, {
      invoice_settings: { default_payment_method: attached.id },
    });
  }
  return customer.id;
}

async function monthly(unit_amount = 2000, interval: "month" | "year" = "month"): Promise<string> {
  const price = await stripe.prices.create({
    currency: "usd",
    unit_amount,
    recurring: { interval },
    product_data: { name: "Tea club" },
  });
  return price.id;
}

/** A customer in the time of a test clock that starts at new year. */
async function onClock(method: string | null): Promise<{ clock: string; customer: string }> {
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: newYear });
  const customer = await customerWith(method, { test_clock: clock.id });
  return { clock: clock.id, customer };
}

async function advance(clock: string, time: number): Promise<void> {
  const answer = await stripe.testHelpers.testClocks.advance(clock, { frozen_time: time });
  expect(answer.status).toBe("advancing");
  const after = await stripe.testHelpers.testClocks.retrieve(clock);
  expect(after).toMatchObject({ status: "ready", frozen_time: time });
}

function typesOf(prefix: string): string[] {
  return sim.events
    .list()
    .map(({ type }) => type)
    .filter((type) => type.startsWith(prefix));
}

async function latestInvoice(subscription: Stripe.Subscription): Promise<Stripe.Invoice> {
  return stripe.invoices.retrieve(idOf(subscription.latest_invoice));
}

describe("prices", () => {
  it("are made with their product, found by lookup key, and keep tiers back", async () => {
    const price = await stripe.prices.create({
      currency: "usd",
      lookup_key: "tea",
      recurring: { interval: "month" },
      product_data: { name: "Tea" },
      billing_scheme: "tiered",
      tiers_mode: "graduated",
      tiers: [
        { up_to: 10, unit_amount: 500 },
        { up_to: "inf", unit_amount: 300 },
      ],
    });
    expect(price).toMatchObject({ type: "recurring", unit_amount: null, billing_scheme: "tiered" });
    expect(price).not.toHaveProperty("tiers");
    const found = await stripe.prices.list({ lookup_keys: ["tea"], expand: ["data.tiers"] });
    expect(found.data).toMatchObject([
      {
        id: price.id,
        tiers: [
          { up_to: 10, unit_amount: 500 },
          { up_to: null, unit_amount: 300 },
        ],
      },
    ]);
    expect(await failure(stripe.products.del(idOf(price.product)))).toMatchObject({
      statusCode: 400,
    });
    expect(
      await failure(stripe.prices.create({ currency: "usd", product: idOf(price.product) })),
    ).toMatchObject({ statusCode: 400, param: "unit_amount" });
  });
});

describe("an invoice", () => {
  it("collects pending items, and is paid by the customer's card", async () => {
    const customer = await customerWith("pm_card_visa");
    await stripe.invoiceItems.create({ customer, amount: 1500, currency: "usd" });
    const draft = await stripe.invoices.create({
      customer,
      pending_invoice_items_behavior: "include",
    });
    expect(draft).toMatchObject({ status: "draft", total: 1500, amount_due: 1500, number: null });
    const open = await stripe.invoices.finalizeInvoice(draft.id, {
      expand: ["confirmation_secret", "payments"],
    });
    expect(open).toMatchObject({
      status: "open",
      number: expect.stringMatching(/^[0-9A-Z]{8}-0001$/),
      confirmation_secret: { type: "payment_intent" },
      payments: { data: [{ status: "open", amount_requested: 1500 }] },
    });
    expect(await stripe.invoices.pay(draft.id)).toMatchObject({
      status: "paid",
      amount_paid: 1500,
      amount_remaining: 0,
      attempt_count: 1,
    });
    expect(await failure(stripe.invoices.pay(draft.id))).toMatchObject({
      code: "invoice_already_paid",
    });
    expect(typesOf("invoice.")).toEqual([
      "invoice.created",
      "invoice.finalized",
      "invoice.paid",
      "invoice.payment_succeeded",
    ]);
    expect(sim.ledger()).toMatchObject([{ captured: 1500, approvedCharges: 1 }]);
  });

  it("takes discounts off and puts taxes on", async () => {
    const customer = await customerWith(null);
    const coupon = await stripe.coupons.create({ percent_off: 25 });
    const rate = await stripe.taxRates.create({
      display_name: "VAT",
      inclusive: false,
      percentage: 20,
    });
    const draft = await stripe.invoices.create({
      customer,
      discounts: [{ coupon: coupon.id }],
      default_tax_rates: [rate.id],
    });
    await stripe.invoiceItems.create({
      customer,
      invoice: draft.id,
      amount: 1000,
      currency: "usd",
    });
    await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 333, currency: "usd" });
    // 1333 less 25 % (333.25, rounded 333) is 1000: 750 and 250 by largest share, then 20 % of each.
    const invoice = await stripe.invoices.retrieve(draft.id);
    expect(invoice).toMatchObject({
      subtotal: 1333,
      total_discount_amounts: [{ amount: 333 }],
      total_excluding_tax: 1000,
      total: 1200,
    });
    expect(invoice.total_taxes).toMatchObject([{ amount: 200, tax_behavior: "exclusive" }]);
  });

  it("uses the customer's credit, and is paid at once where that is enough", async () => {
    const customer = await customerWith(null);
    await stripe.customers.createBalanceTransaction(customer, { amount: -2500, currency: "usd" });
    await stripe.invoiceItems.create({ customer, amount: 2000, currency: "usd" });
    const { id } = await stripe.invoices.create({
      customer,
      pending_invoice_items_behavior: "include",
    });
    expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({
      status: "paid",
      total: 2000,
      amount_due: 0,
      starting_balance: -2500,
      ending_balance: -500,
    });
    const { data } = await stripe.customers.listBalanceTransactions(customer);
    expect(data).toMatchObject([
      { type: "applied_to_invoice", amount: 2000, ending_balance: -500, invoice: id },
      { type: "adjustment", amount: -2500, ending_balance: -2500 },
    ]);
  });

  it("stays open when the card declines, and can be voided, written off or paid elsewhere", async () => {
    const customer = await customerWith("pm_card_chargeCustomerFail");
    async function open(): Promise<string> {
      const { id } = await stripe.invoices.create({ customer });
      await stripe.invoiceItems.create({ customer, invoice: id, amount: 900, currency: "usd" });
      await stripe.invoices.finalizeInvoice(id);
      return id;
    }
    const declined = await open();
    expect(await failure(stripe.invoices.pay(declined))).toMatchObject({
      statusCode: 402,
      code: "card_declined",
    });
    expect(await stripe.invoices.retrieve(declined)).toMatchObject({
      status: "open",
      attempted: true,
      attempt_count: 1,
    });
    const voided = await stripe.invoices.voidInvoice(declined, { expand: ["payments"] });
    expect(voided).toMatchObject({
      status: "void",
      status_transitions: { voided_at: expect.any(Number) },
      payments: { data: [{ status: "canceled" }] },
    });
    expect(await stripe.invoices.markUncollectible(await open())).toMatchObject({
      status: "uncollectible",
    });
    expect(await stripe.invoices.pay(await open(), { paid_out_of_band: true })).toMatchObject({
      status: "paid",
    });
    expect(await failure(stripe.invoices.del(declined))).toMatchObject({ statusCode: 400 });
  });

  it("that is sent waits for its customer to confirm the payment", async () => {
    const customer = await customerWith(null);
    const draft = await stripe.invoices.create({
      customer,
      collection_method: "send_invoice",
      days_until_due: 30,
    });
    await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 900, currency: "usd" });
    const sent = await stripe.invoices.sendInvoice(draft.id, { expand: ["payments"] });
    expect(sent).toMatchObject({ status: "open", due_date: draft.created + 30 * day });
    expect(sent.hosted_invoice_url).toMatch(/^https:\/\/invoice\.stripe\.com\//);
    const intent = sent.payments?.data[0]?.payment.payment_intent;
    await stripe.paymentIntents.confirm(idOf(intent), { payment_method: "pm_card_visa" });
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ status: "paid" });
  });
});

describe("a subscription", () => {
  it("is active once its first invoice is paid", async () => {
    const customer = await customerWith("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(), quantity: 3 }],
      expand: ["latest_invoice"],
    });
    expect(subscription).toMatchObject({ status: "active", currency: "usd" });
    expect(objectOf(subscription.latest_invoice)).toMatchObject({
      status: "paid",
      total: 6000,
      billing_reason: "subscription_create",
      lines: { data: [{ quantity: 3, amount: 6000 }] },
    });
    const { data } = await stripe.subscriptions.list({ customer });
    expect(data.map(({ id }) => id)).toEqual([subscription.id]);
    expect(typesOf("customer.subscription.")).toEqual([
      "customer.subscription.created",
      "customer.subscription.updated",
    ]);
  });

  it("needs something to charge, unless its customer is to pay later", async () => {
    const customer = await customerWith(null);
    const items = [{ price: await monthly() }];
    expect(await failure(stripe.subscriptions.create({ customer, items }))).toMatchObject({
      statusCode: 400,
      code: "resource_missing",
    });
    const waiting = await stripe.subscriptions.create({
      customer,
      items,
      payment_behavior: "default_incomplete",
      expand: ["latest_invoice.payments"],
    });
    expect(waiting.status).toBe("incomplete");
    const intent = objectOf(waiting.latest_invoice).payments?.data[0]?.payment.payment_intent;
    await stripe.paymentIntents.confirm(idOf(intent), { payment_method: "pm_card_visa" });
    expect((await stripe.subscriptions.retrieve(waiting.id)).status).toBe("active");
  });

  it("is incomplete when the first payment fails, and expires after 23 hours", async () => {
    const customer = await customerWith("pm_card_chargeCustomerFail");
    const items = [{ price: await monthly() }];
    expect(
      await failure(
        stripe.subscriptions.create({ customer, items, payment_behavior: "error_if_incomplete" }),
      ),
    ).toMatchObject({ statusCode: 402, code: "card_declined" });
    expect((await stripe.subscriptions.list({ customer, status: "all" })).data).toEqual([]);
    const failed = await stripe.subscriptions.create({ customer, items });
    expect(failed.status).toBe("incomplete");
    await sim.clock.advance(23 * hour * 1000);
    expect((await stripe.subscriptions.retrieve(failed.id)).status).toBe("incomplete_expired");
    expect((await latestInvoice(failed)).status).toBe("void");
  });

  it("renews every month, an hour after its invoice was drafted", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
    });
    expect(subscription.items.data[0]).toMatchObject({
      current_period_start: newYear,
      current_period_end: at(2027, 2, 1),
    });
    await advance(clock, at(2027, 2, 1));
    const renewed = await stripe.subscriptions.retrieve(subscription.id);
    expect(renewed.items.data[0]).toMatchObject({
      current_period_start: at(2027, 2, 1),
      current_period_end: at(2027, 3, 1),
    });
    expect(await latestInvoice(renewed)).toMatchObject({
      status: "draft",
      billing_reason: "subscription_cycle",
      automatically_finalizes_at: at(2027, 2, 1) + hour,
    });
    await advance(clock, at(2027, 2, 1) + hour);
    expect(await latestInvoice(renewed)).toMatchObject({ status: "paid", total: 2000 });
    await advance(clock, at(2027, 4, 2));
    const { data } = await stripe.invoices.list({ subscription: subscription.id });
    expect(data.map(({ status, created }) => [status, created])).toEqual([
      ["paid", at(2027, 4, 1)],
      ["paid", at(2027, 3, 1)],
      ["paid", at(2027, 2, 1)],
      ["paid", newYear],
    ]);
  });

  it("keeps the day of its anchor, or the last of a shorter month", async () => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: at(2027, 1, 31) });
    const customer = await customerWith("pm_card_visa", { test_clock: clock.id });
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
    });
    async function end(): Promise<number | undefined> {
      return (await stripe.subscriptions.retrieve(id)).items.data[0]?.current_period_end;
    }
    expect(await end()).toBe(at(2027, 2, 28));
    await advance(clock.id, at(2027, 3, 1));
    expect(await end()).toBe(at(2027, 3, 31));
    await advance(clock.id, at(2027, 4, 1));
    expect(await end()).toBe(at(2027, 4, 30));
  });

  it("is free in its trial, warns before the end and then bills", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
      trial_period_days: 14,
    });
    expect(subscription).toMatchObject({ status: "trialing", trial_end: newYear + 14 * day });
    expect(await latestInvoice(subscription)).toMatchObject({ status: "paid", total: 0 });
    await advance(clock, newYear + 11 * day);
    expect(typesOf("customer.subscription.trial")).toHaveLength(1);
    await advance(clock, newYear + 14 * day + hour);
    const active = await stripe.subscriptions.retrieve(subscription.id);
    expect(active.status).toBe("active");
    expect(await latestInvoice(active)).toMatchObject({ status: "paid", total: 2000 });
  });

  it("pauses at the end of a trial that left no payment method, and resumes", async () => {
    const { clock, customer } = await onClock(null);
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
      trial_period_days: 7,
      trial_settings: { end_behavior: { missing_payment_method: "pause" } },
    });
    await advance(clock, newYear + 8 * day);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("paused");
    const method = await stripe.paymentMethods.attach("pm_card_visa", { customer });
    await stripe.subscriptions.update(id, { default_payment_method: method.id });
    expect((await stripe.subscriptions.resume(id)).status).toBe("active");
  });

  it("is past due when a renewal fails, tried again, and canceled in the end", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
    });
    const failing = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer });
    await stripe.subscriptions.update(subscription.id, { default_payment_method: failing.id });
    await advance(clock, at(2027, 2, 1) + hour);
    const late = await stripe.subscriptions.retrieve(subscription.id);
    expect(late.status).toBe("past_due");
    expect(await latestInvoice(late)).toMatchObject({
      status: "open",
      attempt_count: 1,
      next_payment_attempt: at(2027, 2, 4) + hour,
    });
    await advance(clock, at(2027, 2, 25));
    expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
      status: "canceled",
      cancellation_details: { reason: "payment_failed" },
    });
    expect((await latestInvoice(late)).attempt_count).toBe(4);
  });

  it("recovers when the open invoice is paid after all", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
    });
    const failing = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer });
    await stripe.subscriptions.update(id, { default_payment_method: failing.id });
    await advance(clock, at(2027, 2, 1) + hour);
    const late = await stripe.subscriptions.retrieve(id);
    const good = await stripe.paymentMethods.attach("pm_card_visa", { customer });
    await stripe.invoices.pay(idOf(late.latest_invoice), { payment_method: good.id });
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("active");
  });

  it("prorates an upgrade to the second, on the next invoice or at once", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(3100) }],
    });
    const item = subscription.items.data[0]?.id ?? "";
    // Ten of January's 31 days are gone: 21/31 are credited and billed anew.
    await advance(clock, newYear + 10 * day);
    await stripe.subscriptions.update(subscription.id, {
      items: [{ id: item, price: await monthly(6200) }],
    });
    const { data } = await stripe.invoiceItems.list({ customer, pending: true });
    expect(data.map(({ amount, proration }) => [amount, proration])).toEqual([
      [4200, true],
      [-2100, true],
    ]);
    await advance(clock, at(2027, 2, 1) + hour);
    const renewed = await stripe.subscriptions.retrieve(subscription.id);
    expect(await latestInvoice(renewed)).toMatchObject({ status: "paid", total: 6200 + 2100 });
    const more = await stripe.subscriptions.update(subscription.id, {
      items: [{ id: item, quantity: 2 }],
      proration_behavior: "always_invoice",
    });
    expect(await latestInvoice(more)).toMatchObject({
      status: "paid",
      billing_reason: "subscription_update",
    });
  });

  it("starts a new cycle when the interval changes", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(3100) }],
    });
    await advance(clock, newYear + 10 * day);
    const yearly = await stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]?.id ?? "", price: await monthly(30_000, "year") }],
    });
    expect(yearly.items.data[0]).toMatchObject({
      current_period_start: newYear + 10 * day,
      current_period_end: at(2028, 1, 11),
    });
    expect(await latestInvoice(yearly)).toMatchObject({ status: "paid", total: 30_000 - 2100 });
  });

  it("ends at the period's end, on a date, or now", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const items = [{ price: await monthly() }];
    const [first, second, third] = await Promise.all([
      stripe.subscriptions.create({ customer, items }),
      stripe.subscriptions.create({ customer, items, cancel_at: newYear + 5 * day }),
      stripe.subscriptions.create({ customer, items }),
    ]);
    const planned = await stripe.subscriptions.update(first.id, { cancel_at_period_end: true });
    expect(planned).toMatchObject({ status: "active", cancel_at: at(2027, 2, 1) });
    const now = await stripe.subscriptions.cancel(third.id, { prorate: true, invoice_now: true });
    expect(now).toMatchObject({ status: "canceled", ended_at: newYear });
    expect(await failure(stripe.subscriptions.cancel(third.id))).toMatchObject({
      code: "resource_missing",
    });
    await advance(clock, newYear + 6 * day);
    expect((await stripe.subscriptions.retrieve(second.id)).status).toBe("canceled");
    expect((await stripe.subscriptions.retrieve(first.id)).status).toBe("active");
    await advance(clock, at(2027, 2, 1));
    expect((await stripe.subscriptions.retrieve(first.id)).status).toBe("canceled");
  });

  it("gives a coupon once, for some months or for ever", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const once = await stripe.coupons.create({ percent_off: 50, duration: "once" });
    const some = await stripe.coupons.create({
      amount_off: 500,
      currency: "usd",
      duration: "repeating",
      duration_in_months: 2,
    });
    const code = await stripe.promotionCodes.create({
      promotion: { type: "coupon", coupon: some.id },
      code: "TEA",
    });
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
      discounts: [{ coupon: once.id }, { promotion_code: code.id }],
    });
    await advance(clock, at(2027, 3, 2));
    const { data } = await stripe.invoices.list({ subscription: subscription.id });
    // 2000 less half, less 500; then less 500; then the two months are over.
    expect(data.map(({ total }) => total)).toEqual([2000, 1500, 500]);
    expect(await stripe.promotionCodes.retrieve(code.id)).toMatchObject({ times_redeemed: 1 });
  });

  it("changes by its items, too", async () => {
    const customer = await customerWith("pm_card_visa");
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
    });
    const item = await stripe.subscriptionItems.create({
      subscription: id,
      price: await monthly(500),
      quantity: 2,
    });
    expect((await stripe.subscriptions.retrieve(id)).items.data).toHaveLength(2);
    await stripe.subscriptionItems.update(item.id, { quantity: 4 });
    expect(await stripe.subscriptionItems.retrieve(item.id)).toMatchObject({ quantity: 4 });
    expect(await stripe.subscriptionItems.del(item.id)).toEqual({
      id: item.id,
      object: "subscription_item",
      deleted: true,
    });
    expect((await stripe.subscriptionItems.list({ subscription: id })).data).toHaveLength(1);
  });

  it("shows what its next invoice will be, and what a change would cost", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(3100) }],
    });
    const next = await stripe.invoices.createPreview({ subscription: subscription.id });
    expect(next).toMatchObject({
      id: expect.stringMatching(/^upcoming_in_/),
      billing_reason: "upcoming",
      status: "draft",
      total: 3100,
      lines: { data: [{ period: { start: at(2027, 2, 1), end: at(2027, 3, 1) } }] },
    });
    await advance(clock, newYear + 10 * day);
    const item = subscription.items.data[0]?.id ?? "";
    const changed = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items: [{ id: item, quantity: 2 }] },
    });
    // Two of it, and 21/31 of one more for the rest of January.
    expect(changed.total).toBe(6200 + 2100);
    expect((await stripe.subscriptions.retrieve(subscription.id)).items.data[0]?.quantity).toBe(1);
    expect((await stripe.invoiceItems.list({ customer })).data).toEqual([]);
    expect((await stripe.invoices.list({ customer })).data).toHaveLength(1);
  });

  it("ends with its customer", async () => {
    const customer = await customerWith("pm_card_visa");
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly() }],
    });
    await stripe.customers.del(customer);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("canceled");
  });
});

describe("a subscription schedule", () => {
  it("goes through its phases and lets its subscription go", async () => {
    const { clock, customer } = await onClock("pm_card_visa");
    const first = await monthly(1000);
    const second = await monthly(2000);
    const schedule = await stripe.subscriptionSchedules.create({
      customer,
      start_date: newYear + day,
      phases: [
        { items: [{ price: first }], duration: { interval: "month", interval_count: 2 } },
        { items: [{ price: second, quantity: 3 }], duration: { interval: "month" } },
      ],
    });
    expect(schedule).toMatchObject({ status: "not_started", subscription: null });
    await advance(clock, newYear + day);
    const active = await stripe.subscriptionSchedules.retrieve(schedule.id);
    expect(active).toMatchObject({
      status: "active",
      current_phase: { start_date: newYear + day, end_date: at(2027, 3, 2) },
    });
    const id = idOf(active.subscription);
    expect((await stripe.subscriptions.retrieve(id)).items.data[0]?.price.id).toBe(first);
    await advance(clock, at(2027, 3, 2));
    expect((await stripe.subscriptions.retrieve(id)).items.data).toMatchObject([
      { price: { id: second }, quantity: 3 },
    ]);
    await advance(clock, at(2027, 4, 3));
    expect(await stripe.subscriptionSchedules.retrieve(schedule.id)).toMatchObject({
      status: "released",
      released_subscription: id,
    });
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ schedule: null });
    expect(await failure(stripe.subscriptionSchedules.release(schedule.id))).toMatchObject({
      statusCode: 400,
    });
  });
});
