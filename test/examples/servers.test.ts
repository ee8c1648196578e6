// The servers: they listen, and take what Stripe sends them.

import { createStripe } from "@tillwire/client-edge";
import { afterEach, describe, expect, it } from "vitest";
import { freePort, run, simulator, start, type Running } from "./example.ts";

const key = "sk_test_examples";
let running: Running | undefined;

afterEach(async () => {
  running?.interrupt();
  await running?.outcome;
  running = undefined;
});

/** A simulated Stripe whose events go to the example that listens on that port. */
async function stripeFor(port: string) {
  const { sim, settings, close } = await simulator();
  const stripe = createStripe(key, { bases: { api: settings.STRIPE_API_BASE } });
  const { secret = "" } = await stripe.webhookEndpoints.create({
    url: `http://127.0.0.1:${port}/webhooks`,
    enabled_events: ["*"],
  });
  return {
    sim,
    stripe,
    settings: { ...settings, PORT: port, STRIPE_WEBHOOK_SECRET: secret },
    [Symbol.asyncDispose]: close,
  };
}

describe("deno task webhooks", () => {
  it("believes Stripe, looks payments up, and nobody else", async () => {
    const port = await freePort();
    await using world = await stripeFor(port);
    running = start("deno", ["webhooks"], world.settings);
    const [, url = ""] = await running.printed(/Listening on (\S+)/);

    const methods = { enabled: true, allow_redirects: "never" } as const;
    const { id } = await world.stripe.paymentIntents.create({
      amount: 1250,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_visa",
      automatic_payment_methods: methods,
    });
    await running.printed(new RegExp(`paid: 1250 usd by visa \\(${id}\\)`));
    const declined = world.stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_chargeDeclined",
      automatic_payment_methods: methods,
    });
    await expect(declined).rejects.toThrow("declined");
    await running.printed(/failed: card_declined \(pi_\w+\)/);
    await running.printed(/not of interest: charge\.succeeded/);
    await world.sim.events.settled();
    expect(new Set(world.sim.events.deliveries.map(({ status }) => status))).toEqual(
      new Set([204]),
    );

    const forged = await fetch(url, {
      method: "POST",
      headers: { "stripe-signature": "t=1,v1=00" },
      body: '{"id":"evt_1"}',
    });
    expect(forged.status).toBe(400);
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(new URL("/", url))).status).toBe(404);

    running.interrupt();
    expect((await running.outcome).out.match(/^paid:/gm)).toHaveLength(1);
  });
});

describe("bun run shop.ts", () => {
  it("sends the customer to Stripe's page and the parcel once it is paid", async () => {
    const port = await freePort();
    await using world = await stripeFor(port);
    running = start("bun", ["shop.ts"], world.settings);
    const shop = `http://localhost:${port}`;
    await running.printed(/localhost/);
    expect(await (await fetch(shop)).text()).toContain("Buy a mug");

    const page = await fetch(`${shop}/buy`, { method: "POST", redirect: "manual" });
    expect(page.status).toBe(303);
    const { data } = await world.stripe.checkout.sessions.list();
    const { id = "", url } = data[0] ?? {};
    expect(page.headers.get("location")).toBe(url);

    const thanks = async () => (await fetch(`${shop}/thanks?session=${id}`)).text();
    expect(await thanks()).toBe("Not paid yet.");
    world.sim.shopper.completeCheckout(id);
    await running.printed(new RegExp(`send a mug: 1800 usd \\(${id}\\)`));
    expect(await thanks()).toBe("Thank you! It is on its way.");
    const forged = await fetch(`${shop}/webhooks`, { method: "POST", body: "{}" });
    expect(forged.status).toBe(400);
  });
});

describe.each([
  ["deno", "webhooks"],
  ["bun", "shop.ts"],
] as const)("%s %s", (runtime, command) => {
  it.each([
    ["STRIPE_SECRET_KEY", {}],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_SECRET_KEY: key }],
  ])("says that %s is missing", async (name, env) => {
    const { code, err } = await run(runtime, [command], env);
    expect(err).toContain(`Set ${name}`);
    expect(code).toBe(1);
  });
});
