// What a user of the packages writes: every package once, one payment against the simulator. Runs as
// it stands on every runtime; where there is a console, its last line tells what was paid.
import { createStripe } from "@tillwire/client-edge";
import { createClient } from "@tillwire/client-edge/client";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { createPublishable } from "@tillwire/client-edge/publishable";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { generateTestHeader, verifyWebhook } from "@tillwire/client-edge/webhooks";
import { createStripeSim } from "@tillwire/stripe-sim";
import { createMemoryStore, createTerminalBridge } from "@tillwire/terminal-bridge";
import { memoryTillStore } from "@tillwire/terminal-bridge/pos";

export async function pay() {
  const sim = createStripeSim();
  const stripe = createClient("sk_test_packed", { fetch: sim.fetch });
  const location = await createStripe("sk_test_packed", {
    fetch: sim.fetch,
  }).terminal.locations.create({
    display_name: "Shop",
    address: { line1: "1 Main Street", city: "Berlin", country: "DE", postal_code: "10115" },
  });
  await readers.create(stripe, { registration_code: "simulated-wpe", location: location.id });

  const bridge = createTerminalBridge({
    stripe,
    store: createMemoryStore(),
    webhookSecrets: ["whsec_packed"],
    authorize: () => ({ role: "admin", name: "packed", location: location.id }),
  });
  const found = await bridge.routes.request("/readers");

  const intent = await paymentIntents.create(stripe, { amount: 1250, currency: "eur" });
  const publishable = createPublishable("pk_test_packed", { fetch: sim.fetch });
  const paid = await publishable.confirmPaymentIntent(intent.client_secret ?? "", {
    payment_method: "pm_card_visa",
    return_url: "https://shop.example/",
  });
  const payload = JSON.stringify({ id: "evt_1", object: "event", type: "ping" });
  const signature = await generateTestHeader({ payload, secret: "whsec_packed" });
  const event = await verifyWebhook(payload, { secrets: "whsec_packed", signature });
  return [paid.status, paid.amount, event.id, found.status, typeof memoryTillStore()].join(" ");
}
