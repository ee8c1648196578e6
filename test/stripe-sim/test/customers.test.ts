import { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim } from "../src/index.ts";
import { failure, stripeOn } from "./helpers.ts";

let stripe: Stripe;
beforeEach(() => {
  stripe = stripeOn(createStripeSim());
});

describe("customers", () => {
  it("are created, retrieved, updated and deleted", async () => {
    const created = await stripe.customers.create({
      email: "jenny@example.com",
      name: "Jenny Rosen",
      address: { city: "Berlin", country: "DE" },
    });
    expect(created).toMatchObject({
      object: "customer",
      email: "jenny@example.com",
      livemode: false,
      address: { city: "Berlin", country: "DE", line1: null },
    });
    expect(created.id).toMatch(/^cus_\w{14}$/);

    await stripe.customers.update(created.id, { name: "", description: "regular" });
    expect(await stripe.customers.retrieve(created.id)).toMatchObject({
      name: null,
      description: "regular",
      email: "jenny@example.com",
    });

    const deleted = { id: created.id, object: "customer", deleted: true };
    expect(await stripe.customers.del(created.id)).toMatchObject(deleted);
    expect(await stripe.customers.retrieve(created.id)).toMatchObject(deleted);
    expect((await stripe.customers.list()).data).toEqual([]);
  });

  it("are missing under Stripe's code, with the parameter that named them", async () => {
    const error = await failure(stripe.customers.retrieve("cus_missing"));
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(error).toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      param: "id",
      message: "No such customer: 'cus_missing'",
      doc_url: "https://stripe.com/docs/error-codes/resource-missing",
    });
    expect(error.requestId).toMatch(/^req_\w{14}$/);
    expect(await failure(stripe.customers.update("cus_missing", {}))).toMatchObject({
      statusCode: 404,
    });
  });

  it("merge metadata: keys are added, replaced, unset by an empty value, cleared by an empty hash", async () => {
    const { id } = await stripe.customers.create({ metadata: { a: "1", b: "2" } });
    const merged = await stripe.customers.update(id, { metadata: { b: "", c: "3" } });
    expect(merged.metadata).toEqual({ a: "1", c: "3" });
    expect((await stripe.customers.update(id, { name: "x" })).metadata).toEqual({ a: "1", c: "3" });
    expect((await stripe.customers.update(id, { metadata: "" })).metadata).toEqual({});
  });

  it("keep metadata keys that JavaScript objects treat specially", async () => {
    const special: Record<string, string> = JSON.parse('{"__proto__": "p", "constructor": "c"}');
    const { id } = await stripe.customers.create({ metadata: special });
    const { metadata } = await stripe.customers.update(id, {});
    expect(Object.entries(metadata)).toEqual([
      ["__proto__", "p"],
      ["constructor", "c"],
    ]);
  });

  it("refuse metadata beyond Stripe's limits", async () => {
    const long = { metadata: { note: "x".repeat(501) } };
    expect(await failure(stripe.customers.create(long))).toMatchObject({ param: "metadata[note]" });
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, "v"]));
    expect(await failure(stripe.customers.create({ metadata: many }))).toMatchObject({
      param: "metadata",
    });
  });
});

/** Twelve customers, half of them with the one address and half with the other. */
async function twelve(): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < 12; index++) {
    const email = index % 2 === 0 ? "even@example.com" : "odd@example.com";
    ids.unshift((await stripe.customers.create({ email })).id);
  }
  return ids;
}

describe("lists", () => {
  it("show ten, the newest first, and say that there are more", async () => {
    const ids = await twelve();
    const page = await stripe.customers.list();
    expect(page).toMatchObject({ object: "list", url: "/v1/customers", has_more: true });
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(0, 10));
  });

  it("go forward with starting_after and back with ending_before", async () => {
    const ids = await twelve();
    const next = await stripe.customers.list({ limit: 5, starting_after: ids[4]! });
    expect(next.data.map(({ id }) => id)).toEqual(ids.slice(5, 10));
    expect(next.has_more).toBe(true);
    const last = await stripe.customers.list({ limit: 5, starting_after: ids[9]! });
    expect(last.data.map(({ id }) => id)).toEqual(ids.slice(10));
    expect(last.has_more).toBe(false);
    const back = await stripe.customers.list({ limit: 3, ending_before: ids[5]! });
    expect(back.data.map(({ id }) => id)).toEqual(ids.slice(2, 5));
    expect(back.has_more).toBe(true);
    const first = await stripe.customers.list({ limit: 3, ending_before: ids[2]! });
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.has_more).toBe(false);
  });

  it("are walked whole by the SDK's own pagination, in both directions", async () => {
    const ids = await twelve();
    const forward: string[] = [];
    for await (const { id } of stripe.customers.list({ limit: 5 })) forward.push(id);
    expect(forward).toEqual(ids);
    const backward: string[] = [];
    for await (const { id } of stripe.customers.list({ limit: 5, ending_before: ids[11]! })) {
      backward.push(id);
    }
    expect(backward).toEqual(ids.slice(0, 11).toReversed());
  });

  it("filter, and refuse unknown cursors and two cursors at once", async () => {
    const ids = await twelve();
    const even = await stripe.customers.list({ email: "even@example.com", limit: 100 });
    expect(even.data).toHaveLength(6);
    expect(await failure(stripe.customers.list({ starting_after: "cus_missing" }))).toMatchObject({
      message: "No such customer: 'cus_missing'",
      param: "starting_after",
    });
    const both = { starting_after: ids[3]!, ending_before: ids[1]! };
    expect(await failure(stripe.customers.list(both))).toMatchObject({
      message:
        "Received both starting_after and ending_before parameters. Please pass in only one.",
    });
  });

  it("filter by creation, as an exact second or as a range", async () => {
    const sim = createStripeSim();
    stripe = stripeOn(sim);
    const early = await stripe.customers.create();
    await sim.clock.advance(60_000);
    const late = await stripe.customers.create();
    expect(late.created - early.created).toBe(60);
    const newer = await stripe.customers.list({ created: { gt: early.created } });
    expect(newer.data.map(({ id }) => id)).toEqual([late.id]);
    const exact = await stripe.customers.list({ created: early.created });
    expect(exact.data.map(({ id }) => id)).toEqual([early.id]);
  });
});

describe("payment methods", () => {
  it("are attached to a customer, listed and detached", async () => {
    const { id: customer } = await stripe.customers.create();
    const method = await stripe.paymentMethods.attach("pm_card_visa", { customer });
    expect(method).toMatchObject({
      type: "card",
      customer,
      card: { brand: "visa", last4: "4242" },
    });
    const listed = await stripe.customers.listPaymentMethods(customer);
    expect(listed.data.map(({ id }) => id)).toEqual([method.id]);
    expect((await stripe.paymentMethods.list({ customer, type: "card" })).data).toHaveLength(1);
    expect((await stripe.paymentMethods.detach(method.id)).customer).toBeNull();
    expect((await stripe.customers.listPaymentMethods(customer)).data).toEqual([]);
  });

  it("are missing under Stripe's name for them", async () => {
    expect(await failure(stripe.paymentMethods.retrieve("pm_missing"))).toMatchObject({
      statusCode: 404,
      message: "No such PaymentMethod: 'pm_missing'",
    });
  });
});
