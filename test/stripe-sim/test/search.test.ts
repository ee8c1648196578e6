import { beforeAll, describe, expect, it } from "vitest";
import type { Stripe } from "stripe";
import { createStripeSim } from "../src/index.ts";
import { failure, stripeOn } from "./helpers.ts";

// Rules: https://docs.stripe.com/search

let stripe: Stripe;
beforeAll(async () => {
  const sim = createStripeSim();
  stripe = stripeOn(sim);
  await stripe.customers.create({
    name: "Jenny Rosen",
    email: "jenny@shop.example",
    metadata: { order: "7", "a b": "x" },
  });
  await sim.clock.advance(1000);
  await stripe.customers.create({ name: "Amy O'Neil", email: "amy@shop.example" });
  await sim.clock.advance(1000);
  await stripe.customers.create({ name: "Bob", phone: "+4930123", metadata: { order: "8" } });
  for (const amount of [1000, 2000, 3000]) {
    await stripe.paymentIntents.create({
      amount,
      currency: amount === 2000 ? "eur" : "usd",
      confirm: true,
      allowed_payment_method_types: ["card"],
      payment_method: "pm_card_visa",
    });
  }
});

async function names(query: string): Promise<(string | null | undefined)[]> {
  const { data } = await stripe.customers.search({ query });
  return data.map(({ name }) => name);
}

describe("customers are found", () => {
  it.each([
    ['email:"jenny@shop.example"', ["Jenny Rosen"]],
    ["email:'JENNY@shop.example'", ["Jenny Rosen"]],
    ['email~"shop"', ["Amy O'Neil", "Jenny Rosen"]],
    ['name~"rose"', ["Jenny Rosen"]],
    ['name:"Rosen"', []],
    ["name:'Amy O\\'Neil'", ["Amy O'Neil"]],
    ['metadata["order"]:"7"', ["Jenny Rosen"]],
    ["metadata['a b']:'x'", ["Jenny Rosen"]],
    ['-metadata["order"]:"7"', ["Bob", "Amy O'Neil"]],
    ['metadata["order"]:null', ["Amy O'Neil"]],
    ['-metadata["order"]:null', ["Bob", "Jenny Rosen"]],
    ["phone:null", ["Amy O'Neil", "Jenny Rosen"]],
    ['email~"shop" name:"Jenny Rosen"', ["Jenny Rosen"]],
    ['email~"shop" AND -name:"Jenny Rosen"', ["Amy O'Neil"]],
    ['name:"Bob" or metadata["order"]:"7"', ["Bob", "Jenny Rosen"]],
    ["created>0", ["Bob", "Amy O'Neil", "Jenny Rosen"]],
    // Noon of 1 September 2026 and one second, in seconds since the epoch.
    ["created>=1788264001", ["Bob", "Amy O'Neil"]],
    ["created:1788264000", ["Jenny Rosen"]],
    ["created<1788264001", ["Jenny Rosen"]],
    ['metadata["__proto__"]:null', ["Bob", "Amy O'Neil", "Jenny Rosen"]],
  ])("by %s", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });
});

describe("payments are found", () => {
  it("by amount, currency and status", async () => {
    const { data } = await stripe.paymentIntents.search({
      query: 'amount>1000 AND -currency:"usd" AND status:"succeeded"',
    });
    expect(data.map(({ amount }) => amount)).toEqual([2000]);
  });

  it("by the last digits of the card that paid", async () => {
    const { data } = await stripe.charges.search({
      query: 'payment_method_details.card.last4:4242 AND refunded:"false"',
    });
    expect(data).toHaveLength(3);
  });
});

describe("results", () => {
  it("come in pages, which npm stripe walks through", async () => {
    const first = await stripe.paymentIntents.search({ query: "amount>0", limit: 2 });
    expect(first).toMatchObject({
      object: "search_result",
      has_more: true,
      url: "/v1/payment_intents/search",
    });
    const all: number[] = [];
    for await (const { amount } of stripe.paymentIntents.search({ query: "amount>0", limit: 2 })) {
      all.push(amount);
    }
    expect(all).toEqual([3000, 2000, 1000]);
  });

  it("are counted when asked for", async () => {
    const counted = await stripe.customers.search({
      query: "created>0",
      limit: 1,
      expand: ["total_count"],
    });
    expect(counted.total_count).toBe(3);
    expect((await stripe.customers.search({ query: "created>0" })).total_count).toBeUndefined();
  });
});

describe("a query is refused", () => {
  it.each([
    ["jenny", /^We were unable to parse your search query\. Try using the format/],
    ["email:", /^We were unable to parse/],
    ['email:"open', /^We were unable to parse/],
    ['(name:"Bob")', /^We were unable to parse/],
    ["metadata:7", /^We were unable to parse/],
    ['foo:"bar"', /^Field `foo` is an unsupported search field for resource `customers`\./],
    ['constructor:"bar"', /^Field `constructor` is an unsupported search field/],
    ['name:"Bob" AND phone:null OR phone:"1"', /AND and OR/],
    ['name~"ab"', /at least 3 characters/],
    ['name>"ab"', /can't be used with a string field/],
    ['metadata["order"]~"abc"', /can't be used with a token field/],
    ["created>tomorrow", /^Invalid number/],
    [Array.from({ length: 11 }, () => 'name:"Bob"').join(" "), /at most 10 clauses/],
  ])("%s", async (query, message) => {
    const error = await failure(stripe.customers.search({ query }));
    expect(error.statusCode).toBe(400);
    expect(error.message).toMatch(message);
  });
});
