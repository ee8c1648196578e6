import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stripeDocument from "@tillwire/codegen/spec/stripe.openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { Judge } from "./conformance.ts";
import { failure, idOf, stripeOn } from "./helpers.ts";

type Answers = Map<string, Record<string, unknown>[]>;

/** Lives through a year of selling and keeps each object answered, by its kind. */
async function everyAnswer(): Promise<Answers> {
  const answers: Answers = new Map();
  const sim = createStripeSim();
  const keep = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const fields: Record<string, unknown> = { ...value };
    const { object, deleted } = fields;
    if (typeof object === "string" && object !== "list") {
      const kind = deleted === true ? `deleted_${object}` : object;
      answers.set(kind, [...(answers.get(kind) ?? []), fields]);
    }
    for (const inner of Object.values(fields)) keep(inner);
  };
  await sell({
    ...sim,
    fetch: async (input, init) => {
      const response = await sim.fetch(input, init);
      keep(await response.clone().json());
      return response;
    },
  });
  for (const event of sim.events.list()) keep(event);
  return answers;
}

async function sell(sim: StripeSim): Promise<void> {
  const stripe = stripeOn(sim);
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: 1_798_804_800 });
  const customer = await stripe.customers.create({ name: "Jenny", test_clock: clock.id });
  const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
  await stripe.customers.update(customer.id, {
    invoice_settings: { default_payment_method: method.id },
  });
  const product = await stripe.products.create({
    name: "Tea club",
    default_price_data: { currency: "usd", unit_amount: 2000, recurring: { interval: "month" } },
  });
  const price = idOf(product.default_price);
  const tiered = await stripe.prices.create({
    currency: "usd",
    product: product.id,
    recurring: { interval: "month" },
    billing_scheme: "tiered",
    tiers_mode: "volume",
    tiers: [{ up_to: "inf", unit_amount: 300, flat_amount: 100 }],
    expand: ["tiers"],
  });
  const coupon = await stripe.coupons.create({ percent_off: 10, duration: "forever" });
  const code = await stripe.promotionCodes.create({
    promotion: { type: "coupon", coupon: coupon.id },
  });
  const rate = await stripe.taxRates.create({
    display_name: "VAT",
    inclusive: true,
    percentage: 19,
  });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price, quantity: 2 }, { price: tiered.id }],
    discounts: [{ promotion_code: code.id }],
    default_tax_rates: [rate.id],
    trial_period_days: 5,
    expand: ["latest_invoice.payments", "latest_invoice.confirmation_secret", "discounts"],
  });
  await stripe.testHelpers.testClocks.advance(clock.id, {
    frozen_time: 1_798_804_800 + 6 * 86_400,
  });
  await stripe.subscriptions.update(subscription.id, {
    items: [{ id: subscription.items.data[0]?.id ?? "", quantity: 5 }],
    proration_behavior: "always_invoice",
    expand: ["latest_invoice.payments.data.invoice"],
  });
  const extra = await stripe.subscriptionItems.create({ subscription: subscription.id, price });
  await stripe.subscriptionItems.del(extra.id);
  await stripe.invoicePayments.list();
  await stripe.invoices.list({ customer: customer.id, expand: ["data.discounts"] });
  await stripe.customers.retrieve(customer.id, { expand: ["subscriptions"] });
  await stripe.subscriptionSchedules.create({
    customer: customer.id,
    start_date: "now",
    phases: [{ items: [{ price }], duration: { interval: "month" } }],
  });
  await stripe.invoices.createPreview({ subscription: subscription.id });
  await stripe.subscriptions.cancel(subscription.id, { prorate: true, invoice_now: true });
  await invoiceByHand(sim, customer.id);
  await payInOtherWays(sim, customer.id);
  await stripe.testHelpers.testClocks.del(clock.id);
}

async function invoiceByHand(sim: StripeSim, customer: string): Promise<void> {
  const stripe = stripeOn(sim);
  const invoice = await stripe.invoices.create({ customer });
  const item = await stripe.invoiceItems.create({
    customer,
    invoice: invoice.id,
    amount: 4000,
    currency: "usd",
  });
  await stripe.invoiceItems.update(item.id, { amount: 50_000 });
  const spare = await stripe.invoiceItems.create({ customer, amount: 1, currency: "usd" });
  await stripe.invoiceItems.del(spare.id);
  await stripe.invoices.finalizeInvoice(invoice.id);
  await stripe.invoices.pay(invoice.id);
  await stripe.invoices.listLineItems(invoice.id);
  await stripe.creditNotes.create({ invoice: invoice.id, amount: 200, refund_amount: 200 });
  await stripe.customers.createBalanceTransaction(customer, { amount: -100, currency: "usd" });
  const draft = await stripe.invoices.create({ customer });
  await stripe.invoices.del(draft.id);
}

async function payInOtherWays(sim: StripeSim, customer: string): Promise<void> {
  const stripe = stripeOn(sim);
  const success_url = "https://shop.example/done";
  const price_data = { currency: "usd", unit_amount: 1200, product_data: { name: "Tea" } };
  const session = await stripe.checkout.sessions.create({
    mode: "payment",
    line_items: [{ price_data, quantity: 1 }],
    success_url,
    expand: ["line_items"],
  });
  sim.shopper.completeCheckout(session.id);
  await stripe.checkout.sessions.retrieve(session.id, { expand: ["payment_intent"] });
  const price = await stripe.prices.create(price_data);
  const link = await stripe.paymentLinks.create({ line_items: [{ price: price.id, quantity: 1 }] });
  sim.shopper.openPaymentLink(link.id);
  await stripe.checkout.sessions.list();
  const setup = await stripe.setupIntents.create({
    allowed_payment_method_types: ["card"],
    customer,
    payment_method: "pm_card_authenticationRequired",
    confirm: true,
    expand: ["latest_attempt"],
  });
  sim.shopper.refuse(setup.id);
  await stripe.setupAttempts.list({ setup_intent: setup.id });
  await failure(
    stripe.setupIntents.confirm(setup.id, { payment_method: "pm_card_chargeDeclined" }),
  );
  const charge = await stripe.charges.create({
    amount: 9000,
    currency: "usd",
    source: "tok_createDispute",
  });
  const { data } = await stripe.disputes.list({ charge: charge.id });
  await stripe.disputes.update(data[0]?.id ?? "", {
    evidence: { uncategorized_text: "winning_evidence" },
  });
  const debit = await stripe.paymentIntents.create({
    amount: 1000,
    currency: "eur",
    allowed_payment_method_types: ["sepa_debit"],
    payment_method_data: {
      type: "sepa_debit",
      sepa_debit: { iban: "AT861904300235473202" },
      billing_details: { name: "Jenny", email: "jenny@example.com" },
    },
    confirm: true,
    expand: ["latest_charge", "payment_method"],
  });
  await sim.clock.advance(3 * 86_400_000);
  await stripe.paymentIntents.retrieve(debit.id, { expand: ["latest_charge"] });
  await stripe.payouts.create({ amount: 100, currency: "usd" });
  await stripe.balance.retrieve();
}

const kinds = [
  "balance",
  "balance_transaction",
  "charge",
  "checkout.session",
  "coupon",
  "credit_note",
  "credit_note_line_item",
  "customer",
  "customer_balance_transaction",
  "deleted_invoice",
  "deleted_invoiceitem",
  "deleted_subscription_item",
  "deleted_test_helpers.test_clock",
  "discount",
  "dispute",
  "event",
  "invoice",
  "invoice_payment",
  "invoiceitem",
  "item",
  "line_item",
  "payment_intent",
  "payment_link",
  "payment_method",
  "payout",
  "plan",
  "price",
  "product",
  "promotion_code",
  "refund",
  "setup_attempt",
  "setup_intent",
  "subscription",
  "subscription_item",
  "subscription_schedule",
  "tax_rate",
  "test_helpers.test_clock",
];

describe("every object of billing and payment pages", () => {
  let answers: Answers;
  beforeAll(async () => {
    answers = await everyAnswer();
  });

  // Compiling the schemas of all kinds takes its time on a busy machine.
  it(
    "validates against the API document, with no field too few or too many",
    { timeout: 60_000 },
    () => {
      const judge = new Judge(stripeDocument);
      // Most objects are answered many times as they are; once is enough to judge them.
      const faults = [...answers].flatMap(([kind, objects]) =>
        [...new Set(objects.map((object) => JSON.stringify(object)))].flatMap((object) =>
          judge.faults(kind, JSON.parse(object)),
        ),
      );
      expect([...new Set(faults)]).toEqual([]);
      expect([...answers.keys()].toSorted()).toEqual(kinds);
    },
  );

  const fixtures = shared("official-fixtures-2026-08.json");
  it.skipIf(fixtures === undefined)(
    "has the fields of Stripe's own example of it (needs ../shared/data)",
    () => {
      const { resources }: { resources: Record<string, Record<string, unknown>> } = JSON.parse(
        fixtures ?? "{}",
      );
      const found = kinds
        .filter((kind) => resources[kind] !== undefined)
        .flatMap((kind) => differences(kind, resources[kind] ?? {}, answers.get(kind) ?? []));
      expect(found).toEqual(explained);
    },
  );
});

/** Why an answer has other fields than Stripe's example. */
const explained = [
  // Only platforms have it.
  "balance lacks connect_reserved",
  // The example shows the list that is only sent when it is expanded.
  "charge lacks refunds",
  // Newer than the example; line items were expanded.
  "checkout.session adds allowed_payment_method_types, line_items",
  // Only what credits a line of the invoice has it.
  "credit_note_line_item lacks invoice_line_item",
  // Expanded.
  "customer adds subscriptions",
  // Newer than the example.
  "dispute adds intended_submission_method",
  // The example still has a field of API versions before 2025-03-31; payments were expanded.
  "invoice lacks subscription",
  "invoice adds payments, confirmation_secret",
  // Only prorations have it.
  "invoiceitem adds proration_details",
  // Newer than the examples, which are of August 2026; only an invoice's intent has details.
  "payment_intent adds allowed_payment_method_types, payment_record, payment_details",
  // The example is a card's.
  "payment_method adds sepa_debit",
  // Expanded.
  "price adds tiers",
  // Newer than the examples.
  "product adds tax_details",
  "setup_intent adds allowed_payment_method_types",
  "subscription_item adds current_trial",
  "subscription_schedule adds pause_schedules",
];

/** Fields of the example that no answer has, and fields of the answers that it hasn't. */
function differences(
  kind: string,
  example: Record<string, unknown>,
  objects: readonly Record<string, unknown>[],
): string[] {
  const fields = new Set(objects.flatMap((object) => Object.keys(object)));
  const missing = Object.keys(example).filter((name) => !fields.has(name));
  const added = [...fields].filter((name) => !Object.hasOwn(example, name));
  return [
    ...(missing.length > 0 ? [`${kind} lacks ${missing.join(", ")}`] : []),
    ...(added.length > 0 ? [`${kind} adds ${added.join(", ")}`] : []),
  ];
}

/** A document that Stripe published, where it is at hand. */
function shared(name: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
