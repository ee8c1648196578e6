import type { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { failure, presentIntent, shop, simWithWebhooks } from "./helpers.ts";

const url = "https://shop.example/webhooks";

function listen(
  stripe: Stripe,
  ...enabled_events: Stripe.WebhookEndpointCreateParams.EnabledEvent[]
): Promise<Stripe.WebhookEndpoint> {
  return stripe.webhookEndpoints.create({ url, enabled_events });
}

describe("webhooks", () => {
  it("are signed as Stripe signs: the SDK's own verification accepts them", async () => {
    const { sim, stripe, received } = simWithWebhooks();
    const { secret = "" } = await listen(stripe, "*");
    const { id } = await stripe.customers.create({ name: "Zoë" });
    await sim.events.settled();
    const [webhook] = received;
    const at = sim.clock.now();
    const event = await stripe.webhooks.constructEventAsync(
      webhook!.payload,
      webhook!.signature,
      secret,
      300,
      undefined,
      at,
    );
    expect(event).toMatchObject({
      object: "event",
      type: "customer.created",
      api_version: "2026-10-28.endive",
      created: Math.floor(at / 1000),
      livemode: false,
      pending_webhooks: 1,
      data: { object: { id, name: "Zoë" } },
    });
    expect(event.request?.id).toMatch(/^req_/);
    await expect(
      stripe.webhooks.constructEventAsync(
        webhook!.payload.replace("Zoë", "Zoe"),
        webhook!.signature,
        secret,
        300,
        undefined,
        at,
      ),
    ).rejects.toThrow("No signatures found matching");
  });

  it("show the secret once, and only carry the types that were asked for", async () => {
    const { sim, stripe, received } = simWithWebhooks();
    const endpoint = await listen(stripe, "payment_intent.created");
    expect(endpoint.secret).toMatch(/^whsec_/);
    expect((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
    const { intent } = await shop(sim);
    await stripe.customers.create();
    await sim.events.settled();
    expect(received.map(({ event }) => event.type)).toEqual(["payment_intent.created"]);
    expect(received[0]!.event.data.object).toMatchObject({ id: intent.id });
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    await presentIntent(stripe);
    await sim.events.settled();
    expect(received).toHaveLength(1);
  });

  it("arrive in order, with a snapshot of each moment and of what changed", async () => {
    const { sim, stripe, received } = simWithWebhooks();
    await listen(stripe, "customer.created", "customer.updated");
    const { id } = await stripe.customers.create({ name: "A" });
    await stripe.customers.update(id, { name: "B" });
    await sim.events.settled();
    expect(
      received.map(({ event }) => [
        event.type,
        "name" in event.data.object && event.data.object.name,
      ]),
    ).toEqual([
      ["customer.created", "A"],
      ["customer.updated", "B"],
    ]);
    expect(received[1]!.event.data.previous_attributes).toEqual({ name: "A" });
  });

  it("are retried by the clock until they are accepted", async () => {
    const { sim, stripe, received } = simWithWebhooks([500, 302]);
    await listen(stripe, "customer.created");
    await stripe.customers.create();
    await sim.events.settled();
    expect(received).toHaveLength(1);
    await sim.clock.advance(60 * 60 * 1000);
    await sim.events.settled();
    await sim.clock.advance(60 * 60 * 1000);
    await sim.events.settled();
    expect(sim.events.deliveries.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, 302],
      [3, 200],
    ]);
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
    expect(sim.events.list()[0]?.pending_webhooks).toBe(0);
  });

  it("can be lost, duplicated, late and forged, while the event itself stands", async () => {
    const { sim, stripe, received } = simWithWebhooks();
    const { secret = "" } = await listen(stripe, "customer.created");
    const count = async (): Promise<number> => {
      received.length = 0;
      await stripe.customers.create();
      await sim.events.settled();
      return received.length;
    };
    sim.faults.onEvent("customer.created", { kind: "lose" });
    expect(await count()).toBe(0);
    sim.faults.onEvent("customer.created", { kind: "duplicate" });
    expect(await count()).toBe(2);
    sim.faults.onEvent("customer.created", { kind: "delay", ms: 5000 });
    expect(await count()).toBe(0);
    await sim.clock.advance(5000);
    await sim.events.settled();
    expect(received).toHaveLength(1);
    sim.faults.onEvent("customer.created", { kind: "forge" });
    expect(await count()).toBe(1);
    const [forged] = received;
    await expect(
      stripe.webhooks.constructEventAsync(
        forged!.payload,
        forged!.signature,
        secret,
        300,
        undefined,
        sim.clock.now(),
      ),
    ).rejects.toThrow("No signatures found matching");
    expect(sim.events.list()).toHaveLength(4);
    expect(await count()).toBe(1);
  });

  it("of connected accounts go to Connect endpoints and name the account", async () => {
    const { sim, stripe, received } = simWithWebhooks();
    await stripe.webhookEndpoints.create({ url, enabled_events: ["*"], connect: true });
    await stripe.customers.create();
    await stripe.customers.create({}, { stripeAccount: "acct_connected" });
    await sim.events.settled();
    expect(received.map(({ event }) => event.account)).toEqual(["acct_connected"]);
  });

  it("refuse endpoints without a proper address or with unknown types", async () => {
    const { stripe } = simWithWebhooks();
    const bad = stripe.webhookEndpoints.create({ url: "shop.example", enabled_events: ["*"] });
    expect(await failure(bad)).toMatchObject({ param: "url", code: "url_invalid" });
  });
});

describe("events", () => {
  it("are retrieved, and listed by type", async () => {
    const { stripe } = simWithWebhooks();
    await stripe.customers.create();
    const { id } = await stripe.customers.create();
    await stripe.customers.del(id);
    const deleted = await stripe.events.list({ type: "customer.deleted" });
    expect(deleted.data).toMatchObject([{ data: { object: { id } } }]);
    const [event] = deleted.data;
    expect(await stripe.events.retrieve(event!.id)).toMatchObject({ ...event });
    const created = await stripe.events.list({ types: ["customer.created"] });
    expect(created.data).toHaveLength(2);
  });
});
