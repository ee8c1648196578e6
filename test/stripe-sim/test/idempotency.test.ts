import { Stripe } from "stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, send, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

describe("an idempotency key", () => {
  it("repeats the first answer and says whose it is", async () => {
    const options = { body: "name=Jenny", headers: { "idempotency-key": "k1" } };
    const first = await send(sim, "POST", "/v1/customers", options);
    const second = await send(sim, "POST", "/v1/customers", options);
    expect(second.body).toEqual(first.body);
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(second.headers.get("original-request")).toBe(first.headers.get("request-id"));
    expect(second.headers.get("request-id")).not.toBe(first.headers.get("request-id"));
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it("repeats errors of an endpoint that had begun to work", async () => {
    const params = {
      amount: 1000,
      currency: "usd",
      allowed_payment_method_types: ["card" as const],
      payment_method: "pm_card_chargeDeclined",
      confirm: true,
    };
    const once = { idempotencyKey: "k1" };
    const first = await failure(stripe.paymentIntents.create(params, once));
    const second = await failure(stripe.paymentIntents.create(params, once));
    expect(second.payment_intent?.id).toBe(first.payment_intent?.id);
    expect(sim.ledger()).toMatchObject([{ charges: 1 }]);
  });

  it("doesn't remember a request that was refused for its parameters", async () => {
    const once = { idempotencyKey: "k1" };
    await failure(stripe.paymentIntents.create({ amount: 10.5, currency: "usd" }, once));
    const right = { amount: 1000, currency: "usd" };
    expect((await stripe.paymentIntents.create(right, once)).amount).toBe(1000);
  });

  it("belongs to its parameters and its endpoint", async () => {
    const once = { idempotencyKey: "k1" };
    await stripe.customers.create({ name: "A" }, once);
    const error = await failure(stripe.customers.create({ name: "B" }, once));
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(error).toMatchObject({
      statusCode: 400,
      message:
        "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than 'k1' if you meant to execute a different request.",
    });
    const elsewhere = await failure(stripe.refunds.create({ charge: "ch_1" }, once));
    expect(elsewhere.message).toContain("the same endpoint");
  });

  it("conflicts while its first request is under way", async () => {
    sim.faults.onRequest("POST /v1/customers", { kind: "latency", ms: 1000 });
    const once = { idempotencyKey: "k1" };
    const slow = stripe.customers.create({ name: "A" }, once);
    const conflict = await failure(stripe.customers.create({ name: "A" }, once));
    expect(conflict).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
    await sim.clock.advance(1000);
    const { id } = await slow;
    expect((await stripe.customers.create({ name: "A" }, once)).id).toBe(id);
  });

  it("is forgotten after a day, and isn't shared between accounts", async () => {
    const once = { idempotencyKey: "k1" };
    const first = await stripe.customers.create({}, once);
    const connected = await stripe.customers.create({}, { ...once, stripeAccount: "acct_2" });
    expect(connected.id).not.toBe(first.id);
    await sim.clock.advance(24 * 60 * 60 * 1000);
    expect((await stripe.customers.create({}, once)).id).not.toBe(first.id);
  });

  it("has at most 255 characters", async () => {
    const long = { idempotencyKey: "k".repeat(256) };
    expect(await failure(stripe.customers.create({}, long))).toMatchObject({ statusCode: 400 });
  });
});
