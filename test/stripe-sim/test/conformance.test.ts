import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stripeDocument from "@tillwire/codegen/spec/stripe.openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createStripeSim, type OpenApiDocument, type StripeSim } from "../src/index.ts";
import { Judge } from "./conformance.ts";
import { failure, send, stripeOn } from "./helpers.ts";

// ajv compiles schemas of thousands of fields: seconds, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Answers = Map<string, Record<string, unknown>[]>;

/** Walks through everything that is simulated and keeps each object answered, by its kind. */
async function everyAnswer(document: OpenApiDocument): Promise<Answers> {
  const answers: Answers = new Map();
  const sim = createStripeSim({ document });
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
  const recorded: StripeSim = {
    ...sim,
    fetch: async (input, init) => {
      const response = await sim.fetch(input, init);
      const body: unknown = await response.clone().json();
      keep(body);
      return response;
    },
  };
  await everyday(recorded);
  for (const event of sim.events.list()) keep(event);
  return answers;
}

async function everyday(sim: StripeSim): Promise<void> {
  const stripe = stripeOn(sim);
  const customer = await stripe.customers.create({ name: "Jenny", address: { country: "DE" } });
  await stripe.customers.update(customer.id, { metadata: { a: "b" } });
  const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
  await stripe.paymentMethods.list({ customer: customer.id });
  const paid = await createIntent(
    sim,
    `amount=1000&customer=${customer.id}&payment_method=${method.id}&confirm=true&expand[]=latest_charge.balance_transaction&expand[]=customer&expand[]=payment_method`,
  );
  await stripe.refunds.create({ payment_intent: paid, amount: 400, expand: ["charge"] });
  await createIntent(sim, "amount=1000&confirm=true&payment_method=pm_card_chargeDeclined");
  await createIntent(sim, "amount=1000&confirm=true&payment_method=pm_card_authenticationRequired");
  await stripe.paymentIntents.list({ expand: ["data.latest_charge"] });
  const held = await createIntent(
    sim,
    "amount=1000&confirm=true&capture_method=manual&payment_method=pm_card_visa",
  );
  await stripe.paymentIntents.cancel(held);
  await inStore(sim);
  const endpoint = await stripe.webhookEndpoints.create({
    url: "https://shop.example/hook",
    enabled_events: ["*"],
  });
  await stripe.webhookEndpoints.retrieve(endpoint.id);
  await stripe.webhookEndpoints.del(endpoint.id);
  await stripe.events.list({ limit: 100 });
  await stripe.customers.del(customer.id);
  const product = await stripe.products.create({ name: "Tea" });
  await stripe.products.del(product.id);
  const coupon = await stripe.coupons.create({ percent_off: 10 });
  await stripe.coupons.del(coupon.id);
  await stripe.taxRates.create({ display_name: "VAT", inclusive: true, percentage: 19 });
  const configuration = await stripe.terminal.configurations.create({
    tipping: { usd: { percentages: [10, 15, 20] } },
  });
  await stripe.terminal.configurations.del(configuration.id);
}

/** An intent by the parameter names of 2026-08, which every document here knows. */
async function createIntent(sim: StripeSim, fields: string, type = "card"): Promise<string> {
  const { body, error } = await send(sim, "POST", "/v1/payment_intents", {
    headers: { "stripe-version": "2026-08-26.dahlia" },
    body: `currency=usd&payment_method_types[]=${type}&${fields}`,
  });
  const intent = error["payment_intent"] ?? body;
  if (typeof intent !== "object" || intent === null || !("id" in intent))
    throw new Error("No intent.");
  return String(intent.id);
}

async function inStore(sim: StripeSim): Promise<void> {
  const { stripe, reader } = await smallShop(sim);
  const payment_intent = await createIntent(
    sim,
    "amount=2000&capture_method=manual",
    "card_present",
  );
  await stripe.terminal.readers.processPaymentIntent(reader, { payment_intent });
  sim.readers.get(reader).decline("insufficient_funds");
  await stripe.terminal.readers.list();
  await stripe.terminal.readers.processPaymentIntent(reader, {
    payment_intent,
    expand: ["action.process_payment_intent.payment_intent"],
  });
  await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader);
  await stripe.paymentIntents.capture(payment_intent, { expand: ["latest_charge"] });
  const id = await createIntent(sim, "amount=2000", "interac_present");
  await stripe.terminal.readers.processPaymentIntent(reader, { payment_intent: id });
  sim.readers.get(reader).tap({ card: "interac" });
  await stripe.paymentIntents.retrieve(id, { expand: ["latest_charge", "payment_method"] });
  await stripe.terminal.readers.setReaderDisplay(reader, {
    type: "cart",
    cart: { currency: "usd", total: 5, line_items: [{ amount: 5, description: "x", quantity: 1 }] },
  });
  await stripe.terminal.connectionTokens.create();
  await failure(stripe.terminal.readers.retrieve("tmr_missing"));
  await stripe.terminal.readers.del(reader);
}

async function smallShop(
  sim: StripeSim,
): Promise<{ stripe: ReturnType<typeof stripeOn>; reader: string }> {
  const stripe = stripeOn(sim);
  const location = await stripe.terminal.locations.create({
    display_name: "A",
    address: { line1: "1", city: "B", country: "DE", postal_code: "1" },
  });
  const reader = await stripe.terminal.readers.create({
    registration_code: "simulated-wpe",
    location: location.id,
  });
  const spare = await stripe.terminal.locations.create({
    display_name: "B",
    address: { line1: "1", city: "B", country: "DE", postal_code: "1" },
  });
  await stripe.terminal.locations.del(spare.id);
  return { stripe, reader: reader.id };
}

const kinds = [
  "balance_transaction",
  "charge",
  "coupon",
  "customer",
  "deleted_coupon",
  "deleted_customer",
  "deleted_product",
  "deleted_terminal.configuration",
  "deleted_terminal.location",
  "deleted_terminal.reader",
  "deleted_webhook_endpoint",
  "event",
  "payment_intent",
  "payment_method",
  "product",
  "refund",
  "tax_rate",
  "terminal.configuration",
  "terminal.connection_token",
  "terminal.location",
  "terminal.reader",
  "webhook_endpoint",
];

function faultsIn(answers: Answers, document: OpenApiDocument): string[] {
  const judge = new Judge(document);
  const faults = [...answers].flatMap(([kind, objects]) =>
    objects.flatMap((object) => judge.faults(kind, object)),
  );
  return [...new Set(faults)];
}

describe("every object answered", () => {
  let answers: Answers;
  beforeAll(async () => {
    answers = await everyAnswer(stripeDocument);
  });

  it("validates against the API document, with no field too few or too many", () => {
    expect([...answers.keys()].toSorted()).toEqual(kinds);
    expect(faultsIn(answers, stripeDocument)).toEqual([]);
  });

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

describe("with Stripe's own document of 2023-08-16", () => {
  const official = shared("official-openapi-2023-08-16.json");
  it.skipIf(official === undefined)(
    "the same code answers valid objects (needs ../shared/data)",
    async () => {
      const document: OpenApiDocument = JSON.parse(official ?? "{}");
      const answers = await everyAnswer(document);
      expect(faultsIn(answers, document)).toEqual([]);
    },
  );
});

/** Why an answer has other fields than Stripe's example. */
const explained = [
  // The example shows the list that is only sent when it is expanded.
  "charge lacks refunds",
  // Newer than the examples, which are of August 2026.
  "payment_intent adds allowed_payment_method_types, payment_record",
  // The example is a card's.
  "payment_method adds card_present, interac_present",
  // Newer than the example.
  "product adds tax_details",
  // Each kind of setting is there once it is made.
  "terminal.configuration lacks bbpos_wisepos_e",
  "terminal.configuration adds tipping",
  // Shown in the answer to the creation only.
  "webhook_endpoint adds secret",
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
