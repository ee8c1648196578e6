import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { createStripe, meterEventSession } from "../src/index.ts";
import type { Stripe, StripeWithActions } from "../src/index.ts";
import { KEY, recordedConfig, recordedStripe } from "./support/recording.ts";

function recorded(answer?: unknown) {
  const { requests, config } = recordedConfig(answer);
  return { requests, stripe: createStripe(KEY, config) };
}

describe("createStripe", () => {
  it("has operations by stripe-node's names", async () => {
    const { stripe, requests } = recorded();
    const { stripe: reference, requests: expected } = recordedStripe();
    await stripe.terminal.readers.processPaymentIntent("tmr_1", { payment_intent: "pi_1" });
    await reference.terminal.readers.processPaymentIntent("tmr_1", { payment_intent: "pi_1" });
    await stripe.customers.del("cus_1");
    await reference.customers.del("cus_1");
    const lines = [requests, expected].map((list) =>
      list.map(({ method, url, body }) => [method, url, body]),
    );
    expect(lines[0]).toEqual(lines[1]);
  });

  it("makes a namespace once, when it is first used", () => {
    const { stripe } = recorded();
    expect(Object.keys(stripe)).toEqual(["request", "rawRequest", "withOptions", "extend"]);
    expect(stripe.terminal.readers).toBe(stripe.terminal.readers);
  });

  it("keeps the operations through withOptions and extend, each with its own options", async () => {
    const { stripe, requests } = recorded();
    const extended = stripe
      .extend((base) => ({ findOrder: (id: string) => base.paymentIntents.retrieve(id) }))
      .withOptions({ stripeAccount: "acct_1" });
    await stripe.balance.retrieve();
    await extended.balance.retrieve();
    await extended.findOrder("pi_1");
    expect(requests.map(({ headers }) => headers["stripe-account"])).toEqual([
      undefined,
      "acct_1",
      "acct_1",
    ]);
    expectTypeOf(extended).toExtend<StripeWithActions>();
  });

  it("has the types of what it sends and gives", async () => {
    const { stripe } = recorded({ id: "pi_1" });
    const intent = await stripe.paymentIntents.create({ amount: 1, currency: "usd" });
    expectTypeOf(intent).toEqualTypeOf<Stripe.PaymentIntent>();
    // @ts-expect-error -- an amount is required
    await stripe.paymentIntents.create({ currency: "usd" });
    const list = (): Promise<Stripe.Customer[]> => stripe.customers.list().toArray({ limit: 1 });
    await expect(list()).rejects.toThrow(/isn't a page/);
  });
});

describe("a meter event session", () => {
  function setUp() {
    vi.useFakeTimers({ now: 0 });
    let sessions = 0;
    const stripe = createStripe(KEY, {
      fetch: async () => {
        const number = ++sessions;
        if (number === 3) return Response.json({ error: { message: "no" } }, { status: 400 });
        const expires_at = new Date(Date.now() + 15 * 60_000).toISOString();
        return Response.json({ authentication_token: `token_${number}`, expires_at });
      },
    });
    return { token: meterEventSession(stripe), created: () => sessions };
  }

  it("is created when it is needed, once for all requests, and again before it ends", async () => {
    const { token, created } = setUp();
    expect(created()).toBe(0);
    expect(await Promise.all([token(), token()])).toEqual(["token_1", "token_1"]);
    vi.setSystemTime(13 * 60_000);
    expect(await token()).toBe("token_1");
    vi.setSystemTime(14 * 60_000);
    expect(await Promise.all([token(), token()])).toEqual(["token_2", "token_2"]);
    expect(created()).toBe(2);
    vi.useRealTimers();
  });

  it("that can't be created is tried again by the next request", async () => {
    const { token } = setUp();
    await token();
    vi.setSystemTime(15 * 60_000);
    await token();
    vi.setSystemTime(30 * 60_000);
    await expect(token()).rejects.toMatchObject({ statusCode: 400 });
    expect(await token()).toBe("token_4");
    vi.useRealTimers();
  });
});
