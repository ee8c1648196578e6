// The scripts: they run, print, and end.

import { createStripe } from "@tillwire/client-edge";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, simulator } from "./example.ts";

let stripe: ReturnType<typeof createStripe>;
let world: Awaited<ReturnType<typeof simulator>>;

beforeAll(async () => {
  world = await simulator();
  stripe = createStripe("sk_test_examples", {
    fetch: (url, init) => world.sim.fetch(new Request(url, init)),
  });
});
afterAll(() => world.close());

describe("deno task customers", () => {
  const names = Array.from({ length: 205 }, (_, index) => `Customer ${index + 1}`);

  beforeAll(async () => {
    for (const name of names) await stripe.customers.create({ name });
    await stripe.customers.create({ name: "Jenny Rosen", email: "jenny@example.com" });
  });

  it("walks all pages", async () => {
    const { code, out, err } = await run("deno", ["customers"], world.settings);
    const lines = out.trim().split("\n");
    expect(lines.map((line) => line.split("  ")[3])).toEqual([
      "Jenny Rosen",
      ...names.toReversed(),
    ]);
    expect(err).toContain("206 customers");
    expect(code).toBe(0);
  });

  it("filters, and stops where it is told to without asking for more pages", async () => {
    const filter = ["customers", "--email", "jenny@example.com", "--since", "2020-01-01"];
    expect((await run("deno", filter, world.settings)).out).toMatch(
      /^cus_\w+ {2}\d{4}-\d\d-\d\d {2}jenny@example\.com {2}Jenny Rosen\n$/,
    );
    const before = world.sim.requests().length;
    const { out } = await run("deno", ["customers", "--limit", "3"], world.settings);
    expect(out.trim().split("\n")).toHaveLength(3);
    expect(world.sim.requests().length - before).toBe(1);
  });
});

describe("node payments.ts", () => {
  it("writes a day's payments, and what they come to", async () => {
    for (const [amount, currency, description] of [
      [1250, "usd", 'Two mugs, "blue"'],
      [900, "jpy", "Tea"],
    ] as const) {
      const { id } = await stripe.paymentIntents.create({
        amount,
        currency,
        description,
        confirm: true,
        payment_method: "pm_card_visa",
        automatic_payment_methods: { enabled: true, allow_redirects: "never" },
      });
      if (currency === "usd") await stripe.refunds.create({ payment_intent: id, amount: 250 });
    }
    const declined = stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_chargeDeclined",
      automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    });
    await expect(declined).rejects.toThrow("declined");

    const today = new Date().toISOString().slice(0, 10);
    const { code, out, err } = await run("node", ["payments.ts", "--day", today], world.settings);
    expect(out.trim().split("\n")).toEqual([
      "charge,time,amount,refunded,currency,description",
      expect.stringMatching(/^ch_\w+,\d{4}-[^,]+Z,900,0,jpy,Tea$/),
      expect.stringMatching(/^ch_\w+,\d{4}-[^,]+Z,12\.50,2\.50,usd,"Two mugs, ""blue"""$/),
    ]);
    expect(err.trim().split("\n").toSorted()).toEqual(["10.00 usd", "900 jpy"]);
    expect(code).toBe(0);
  });

  it("says so where there were none", async () => {
    const { code, err } = await run("node", ["payments.ts", "--day", "2020-02-29"], world.settings);
    expect(err).toBe("No payments on that day.\n");
    expect(code).toBe(0);
  });
});

describe.each([
  ["deno", ["customers"], ["--limit", "none"]],
  ["node", ["payments.ts"], ["--day", "tomorrow"]],
] as const)("%s %j", (runtime, command, wrong) => {
  it("has help", async () => {
    const { code, out } = await run(runtime, [...command, "--help"]);
    expect(out).toMatch(/^Usage: /);
    expect(out).toContain("STRIPE_SECRET_KEY");
    expect(code).toBe(0);
  });

  it("says what is missing without a key", async () => {
    const { code, out, err } = await run(runtime, command);
    expect(err).toContain("Set STRIPE_SECRET_KEY");
    expect(out).toBe("");
    expect(code).toBe(1);
  });

  it("says what is wrong with its arguments", async () => {
    const bad = await run(runtime, [...command, ...wrong], world.settings);
    expect(bad.err).toContain(wrong[1]);
    expect(bad.code).toBe(2);
    const unknown = await run(runtime, [...command, "--nonsense"], world.settings);
    expect(unknown.err).toContain("--nonsense");
    expect(unknown.code).toBe(2);
  });

  it("says what Stripe refused, and never shows the key", async () => {
    const env = { ...world.settings, STRIPE_SECRET_KEY: "sk_wrong_Secret51" };
    const { code, out, err } = await run(runtime, command, env);
    expect(err).toContain("Stripe refused");
    expect(out + err).not.toContain("Secret51");
    expect(code).toBe(1);
  });
});
