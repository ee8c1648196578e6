import { describe, expect, it } from "vitest";
import type { Stripe } from "stripe";
import { createStripeSim } from "../src/index.ts";
import { stripeOn } from "./helpers.ts";

/** A simulator whose webhooks are collected, and a destination that hears of these types. */
async function listening(
  types: string[],
  more: Partial<Stripe.V2.Core.EventDestinationCreateParams> = {},
) {
  const received: { payload: string; signature: string }[] = [];
  const sim = createStripeSim({
    fetch: async (request) => {
      const signature = request.headers.get("stripe-signature") ?? "";
      received.push({ payload: await request.text(), signature });
      return new Response(null, { status: 200 });
    },
  });
  const stripe = stripeOn(sim);
  const destination = await stripe.v2.core.eventDestinations.create({
    name: "Shop",
    type: "webhook_endpoint",
    event_payload: "thin",
    enabled_events: types,
    webhook_endpoint: { url: "https://shop.example/thin" },
    include: ["webhook_endpoint.signing_secret"],
    ...more,
  });
  const secret = destination.webhook_endpoint?.signing_secret ?? "";
  return { sim, stripe, received, destination, secret };
}

describe("thin events", () => {
  it("name a v1 object; npm stripe verifies them and fetches event and object", async () => {
    const { sim, stripe, received, secret } = await listening(["v1.customer.created"]);
    const customer = await stripe.customers.create({ name: "Jenny" });
    await stripe.customers.update(customer.id, { name: "Amy" });
    await sim.events.settled();
    expect(received).toHaveLength(1);
    const [{ payload, signature } = { payload: "", signature: "" }] = received;
    const now = sim.clock.now();
    const notification = stripe.parseEventNotification(
      payload,
      signature,
      secret,
      undefined,
      undefined,
      now,
    );
    expect(notification).toMatchObject({
      object: "v2.core.event",
      type: "v1.customer.created",
      livemode: false,
      created: "2026-09-01T12:00:00.000Z",
      related_object: { id: customer.id, type: "customer", url: `/v1/customers/${customer.id}` },
    });
    expect(JSON.parse(payload)).not.toHaveProperty("data");
    const event = await stripe.v2.core.events.retrieve(notification.id);
    expect(event).toMatchObject({ id: notification.id, reason: { type: "request" } });
    if (notification.type !== "v1.customer.created") throw new Error("Another type was sent.");
    expect(await notification.fetchRelatedObject()).toMatchObject({ name: "Amy" });
  });

  it("of v2's own objects are kept, listed and filtered", async () => {
    const { sim, stripe, received } = await listening(["v2.core.account.created"]);
    const account = await stripe.v2.core.accounts.create({ display_name: "Jenny's" });
    await stripe.v2.core.accounts.update(account.id, { display_name: "Amy's" });
    await sim.events.settled();
    expect(received.map(({ payload }) => JSON.parse(payload).type)).toEqual([
      "v2.core.account.created",
    ]);
    const { data } = await stripe.v2.core.events.list({ object_id: account.id });
    expect(data.map(({ type }) => type)).toEqual([
      "v2.core.account.updated",
      "v2.core.account.created",
    ]);
    const created = await stripe.v2.core.events.list({ types: ["v2.core.account.created"] });
    expect(created.data).toHaveLength(1);
    expect((await stripe.v2.core.events.list({ object_id: "acct_other" })).data).toEqual([]);
  });

  it("of connected accounts say whose they are", async () => {
    const { sim, stripe, received } = await listening(["v1.customer.created"], {
      events_from: ["other_accounts"],
    });
    await stripe.customers.create();
    const { id } = await stripe.customers.create({}, { stripeAccount: "acct_shop" });
    await sim.events.settled();
    expect(received).toHaveLength(1);
    expect(JSON.parse(received[0]?.payload ?? "{}")).toMatchObject({
      context: "acct_shop",
      related_object: { id },
    });
  });
});

describe("an event destination", () => {
  it("tells its secret once, and its URL to who asks", async () => {
    const { stripe, destination, secret } = await listening(["v1.customer.created"]);
    expect(secret).toMatch(/^whsec_/);
    const later = await stripe.v2.core.eventDestinations.retrieve(destination.id, {
      include: ["webhook_endpoint.url"],
    });
    expect(later.webhook_endpoint).toEqual({ url: "https://shop.example/thin" });
  });

  it("hears of nothing while it is disabled, and answers to a ping", async () => {
    const { sim, stripe, received, destination } = await listening(["v1.customer.created"]);
    await stripe.v2.core.eventDestinations.disable(destination.id);
    await stripe.customers.create();
    await stripe.v2.core.eventDestinations.enable(destination.id);
    const event = await stripe.v2.core.eventDestinations.ping(destination.id);
    expect(event.type).toBe("v2.core.event_destination.ping");
    await sim.events.settled();
    expect(received.map(({ payload }) => JSON.parse(payload).id)).toEqual([event.id]);
    await stripe.v2.core.eventDestinations.del(destination.id);
    await stripe.customers.create();
    await sim.events.settled();
    expect(received).toHaveLength(1);
  });

  it("may ask for snapshots instead", async () => {
    const { sim, stripe, received } = await listening(["customer.created"], {
      event_payload: "snapshot",
    });
    const { id } = await stripe.customers.create();
    await sim.events.settled();
    expect(JSON.parse(received[0]?.payload ?? "{}")).toMatchObject({
      object: "event",
      type: "customer.created",
      data: { object: { id } },
    });
  });
});
