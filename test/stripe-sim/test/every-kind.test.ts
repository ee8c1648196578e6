import { beforeEach, describe, expect, it } from "vitest";
import type { Stripe } from "stripe";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, send, simWithWebhooks, stripeOn } from "./helpers.ts";

// Resources without rules of their own: what can be expected of any.

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

describe("an object without rules of its own", () => {
  it("is created with what was sent, and retrieved", async () => {
    const cardholder = await stripe.issuing.cardholders.create({
      name: "Jenny Rosen",
      billing: {
        address: { line1: "1 Main", city: "Berlin", country: "DE", postal_code: "10115" },
      },
      metadata: { desk: "3" },
    });
    expect(cardholder).toMatchObject({
      object: "issuing.cardholder",
      name: "Jenny Rosen",
      billing: { address: { city: "Berlin", line2: null, state: null } },
      metadata: { desk: "3" },
      livemode: false,
      status: "active",
      type: "individual",
      created: 1788264000,
    });
    expect(cardholder.id).toMatch(/^ich_1\w{24}$/);
    const { lastResponse: _, ...stored } = await stripe.issuing.cardholders.retrieve(cardholder.id);
    expect(stored).toEqual({ ...cardholder, lastResponse: undefined });
  });

  it("is updated field by field: hashes are merged, an empty string clears", async () => {
    const { id } = await stripe.entitlements.features.create({
      name: "Fast lane",
      lookup_key: "fast",
      metadata: { a: "1", b: "2" },
    });
    const updated = await stripe.entitlements.features.update(id, {
      active: false,
      metadata: { a: "", c: "3" },
    });
    expect(updated).toMatchObject({ name: "Fast lane", active: false });
    expect(updated.metadata).toEqual({ b: "2", c: "3" });
  });

  it("shows the objects that it names where Stripe shows them whole", async () => {
    const cardholder = await stripe.issuing.cardholders.create({
      name: "Jenny Rosen",
      billing: {
        address: { line1: "1 Main", city: "Berlin", country: "DE", postal_code: "10115" },
      },
    });
    const card = await stripe.issuing.cards.create({
      cardholder: cardholder.id,
      currency: "EUR",
      type: "virtual",
    });
    expect(card).toMatchObject({
      currency: "eur",
      status: "inactive",
      cardholder: { name: "Jenny Rosen" },
    });
    const listed = await stripe.issuing.cards.list({ status: "inactive", type: "virtual" });
    expect(listed.data.map(({ id }) => id)).toEqual([card.id]);
    expect((await stripe.issuing.cards.list({ status: "active" })).data).toEqual([]);
  });

  it("is deleted, and gone", async () => {
    const { id } = await stripe.radar.valueLists.create({ alias: "blocked", name: "Blocked" });
    expect(await stripe.radar.valueLists.del(id)).toMatchObject({ id, deleted: true });
    expect(await failure(stripe.radar.valueLists.retrieve(id))).toMatchObject({
      statusCode: 404,
      code: "resource_missing",
    });
  });

  it("is expanded where another names it", async () => {
    const customer = await stripe.customers.create({ name: "Jenny" });
    const taxId = await stripe.taxIds.create({
      type: "eu_vat",
      value: "DE123456789",
      owner: { type: "customer", customer: customer.id },
      expand: ["owner.customer"],
    });
    expect(taxId.owner?.customer).toMatchObject({ name: "Jenny" });
  });

  it("can't name what isn't there", async () => {
    const error = await failure(
      stripe.radar.valueListItems
        .list({ value_list: "rsl_missing" })
        .then(() => stripe.fileLinks.create({ file: "file_missing" })),
    );
    expect(error).toMatchObject({ statusCode: 400, code: "resource_missing", param: "file" });
  });

  it("follows the actions of its own", async () => {
    const topup = await stripe.topups.create({
      amount: 2000,
      currency: "usd",
      statement_descriptor: "May",
    });
    expect(topup.status).toBe("pending");
    expect((await stripe.topups.cancel(topup.id)).status).toBe("canceled");
    const meter = await stripe.billing.meters.create({
      display_name: "Calls",
      event_name: "calls",
      default_aggregation: { formula: "sum" },
    });
    const stopped = await stripe.billing.meters.deactivate(meter.id);
    expect(stopped.status).toBe("inactive");
    expect((await stripe.billing.meters.reactivate(meter.id)).status).toBe("active");
    const session = await stripe.identity.verificationSessions.create({ type: "document" });
    expect(session.status).toBe("requires_input");
    expect((await stripe.identity.verificationSessions.cancel(session.id)).status).toBe("canceled");
  });
});

describe("objects of an owner", () => {
  it("are its own: made, listed and found under it alone", async () => {
    const one = await stripe.customers.create();
    const other = await stripe.customers.create();
    const taxId = await stripe.customers.createTaxId(one.id, { type: "eu_vat", value: "DE1" });
    expect(taxId.customer).toBe(one.id);
    expect((await stripe.customers.listTaxIds(one.id)).data).toHaveLength(1);
    expect((await stripe.customers.listTaxIds(other.id)).data).toHaveLength(0);
    const error = await failure(stripe.customers.retrieveTaxId(other.id, taxId.id));
    expect(error).toMatchObject({ statusCode: 404, code: "resource_missing" });
    expect(await failure(stripe.customers.listTaxIds("cus_missing"))).toMatchObject({
      statusCode: 404,
    });
  });

  it("of an account that there isn't are refused as Stripe refuses them", async () => {
    const error = await failure(stripe.accounts.listPersons("acct_nobody"));
    expect(error).toMatchObject({ statusCode: 403, code: "account_invalid" });
  });
});

describe("what there is one of", () => {
  it("can be read at once, and stays as it is written", async () => {
    expect((await stripe.tax.settings.retrieve()).status).toBe("pending");
    await stripe.tax.settings.update({ defaults: { tax_behavior: "inclusive" } });
    await stripe.tax.settings.update({ defaults: { tax_code: "txcd_10000000" } });
    expect((await stripe.tax.settings.retrieve()).defaults).toMatchObject({
      tax_behavior: "inclusive",
      tax_code: "txcd_10000000",
    });
  });
});

describe("Stripe's own lists", () => {
  it("are there without anyone's request", async () => {
    expect(await stripe.countrySpecs.retrieve("DE")).toMatchObject({ default_currency: "eur" });
    expect(await stripe.taxCodes.retrieve("txcd_99999999")).toMatchObject({ object: "tax_code" });
    expect((await stripe.climate.suppliers.list()).data).not.toHaveLength(0);
  });
});

describe("objects that no request creates", () => {
  it("are put there by the test, for whom it says", async () => {
    const review = sim.objects.create("review", { reason: "rule", open: true });
    expect(await stripe.reviews.retrieve(review.id)).toMatchObject({ open: true });
    const hidden = sim.objects.create("review", {}, { account: "acct_other" });
    expect(await failure(stripe.reviews.retrieve(hidden.id))).toMatchObject({ statusCode: 404 });
    expect((await stripe.reviews.list()).data).toHaveLength(1);
  });
});

describe("lists", () => {
  it("go both ways, by cursors", async () => {
    const made: string[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      made.push((await stripe.radar.valueLists.create({ alias: name, name })).id);
    }
    const [first, second, third, fourth] = made;
    const page = await stripe.radar.valueLists.list({ limit: 2 });
    expect(page).toMatchObject({ has_more: true, url: "/v1/radar/value_lists" });
    expect(page.data.map(({ id }) => id)).toEqual([fourth, third]);
    const older = await stripe.radar.valueLists.list({ limit: 2, starting_after: third ?? "" });
    expect(older.has_more).toBe(false);
    expect(older.data.map(({ id }) => id)).toEqual([second, first]);
    const newer = await stripe.radar.valueLists.list({ limit: 2, ending_before: second ?? "" });
    expect(newer.data.map(({ id }) => id)).toEqual([fourth, third]);
    const all = await stripe.radar.valueLists.list({ limit: 1 }).autoPagingToArray({ limit: 10 });
    expect(all.map(({ id }) => id)).toEqual(made.toReversed());
  });
});

describe("events", () => {
  it("tell of every kind that Stripe has event types for", async () => {
    const { sim, stripe, received } = simWithWebhooks();
    await stripe.webhookEndpoints.create({ url: "https://shop.example/", enabled_events: ["*"] });
    const customer = await stripe.customers.create();
    const taxId = await stripe.customers.createTaxId(customer.id, { type: "eu_vat", value: "DE1" });
    await stripe.customers.deleteTaxId(customer.id, taxId.id);
    const topup = await stripe.topups.create({ amount: 2000, currency: "usd" });
    await stripe.topups.update(topup.id, { description: "May" });
    await stripe.topups.cancel(topup.id);
    await sim.events.settled();
    expect(received.map(({ event }) => event.type)).toEqual([
      "customer.created",
      "customer.tax_id.created",
      "customer.tax_id.deleted",
      "topup.created",
      "topup.canceled",
    ]);
  });
});

describe("the number of requests a second", () => {
  it("is limited if the test says so, until the next second", async () => {
    const limited = createStripeSim({ rateLimit: { reads: 2 } });
    const on = stripeOn(limited);
    await on.customers.list();
    await on.customers.list();
    const error = await failure(on.customers.list());
    expect(error).toMatchObject({ statusCode: 429, code: "rate_limit" });
    const raw = await send(limited, "GET", "/v1/customers");
    expect(raw.headers.get("stripe-rate-limited-reason")).toBe("global-rate");
    await on.customers.create();
    await limited.clock.advance(1000);
    await on.customers.list();
  });
});
