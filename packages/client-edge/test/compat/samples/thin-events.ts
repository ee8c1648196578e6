// A Worker that takes thin events: a handler per type, and what they point to.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const secret = "whsec_thin";
  const customer = await stripe.customers.create({ name: "Ada" });
  const handler = stripe
    .notificationHandler(secret, async ({ type }, _client, { isKnownEventType }) =>
      say(["not handled", type, isKnownEventType]),
    )
    .on("v1.customer.created", async (notification, client) => {
      const related = await notification.fetchRelatedObject();
      say(["created", related.id === customer.id, typeof client.customers.list]);
    });
  const send = async (type: string): Promise<void> => {
    const payload = JSON.stringify({
      id: "evt_test_1",
      object: "v2.core.event",
      type,
      livemode: false,
      created: "2026-10-28T00:00:00.000Z",
      related_object: { id: customer.id, type: "customer", url: `/v1/customers/${customer.id}` },
    });
    const header = await stripe.webhooks.generateTestHeaderStringAsync({ payload, secret });
    await handler.handle(payload, header);
  };
  await send("v1.customer.created");
  await send("v1.customer.updated");
  say(handler.registeredEventTypes());
  const refused = await handler.handle("{}", "t=1,v1=0").catch((error: unknown) => error);
  say(refused instanceof Stripe.errors.StripeSignatureVerificationError);
}
