import { createStripe } from "@tillwire/client-edge";
import { createWebhookVerifier } from "@tillwire/client-edge/webhooks";
import { createStripeSim, createVirtualClock } from "@tillwire/stripe-sim";
import { describe, expect, it } from "vitest";

const start = Date.UTC(2026, 0, 1);

describe("a payment in a shop, client and simulator in this runtime", () => {
  it("is taken on a reader, told by a webhook, iterated and refunded", async () => {
    const delivered: Request[] = [];
    const sim = createStripeSim({
      clock: createVirtualClock(start),
      fetch: (request) => {
        delivered.push(request);
        return Promise.resolve(new Response());
      },
    });
    const stripe = createStripe("sk_test_runtimes", {
      // A test in a browser holds a key that opens nothing.
      dangerouslyAllowBrowser: true,
      fetch: (url, init) => sim.fetch(new Request(url, init)),
    });

    const { secret } = await stripe.webhookEndpoints.create({
      url: "https://shop.example/webhooks",
      enabled_events: ["terminal.reader.action_succeeded"],
    });
    const reader = await stripe.terminal.readers.create({ registration_code: "simulated-wpe" });
    const intent = await stripe.paymentIntents.create({
      amount: 1250,
      currency: "usd",
      allowed_payment_method_types: ["card_present"],
    });
    const waiting = await stripe.terminal.readers.processPaymentIntent(reader.id, {
      payment_intent: intent.id,
    });
    expect(waiting.action?.status).toBe("in_progress");
    await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader.id);
    await sim.events.settled();

    const verifyWebhook = createWebhookVerifier({ secrets: secret ?? "" });
    const [webhook] = delivered;
    if (!webhook) throw new Error("no webhook came");
    const event = await verifyWebhook(webhook, { now: sim.clock.now() });
    expect(event.type).toBe("terminal.reader.action_succeeded");

    const paid = await stripe.paymentIntents.retrieve(intent.id);
    expect([paid.status, paid.amount_received]).toEqual(["succeeded", 1250]);
    await stripe.refunds.create({ payment_intent: intent.id, amount: 250 });
    const refunds = [];
    for await (const refund of stripe.refunds.list({ limit: 1 })) refunds.push(refund.amount);
    expect(refunds).toEqual([250]);
    expect(sim.ledger()).toMatchObject([{ captured: 1250, refunded: 250, approvedCharges: 1 }]);
  });
});
