// A deployment script that brings the account's webhook endpoints in line.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

const EVENTS: Stripe.WebhookEndpointCreateParams.EnabledEvent[] = [
  "charge.succeeded",
  "invoice.paid",
];

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const ensure = async (url: string): Promise<Stripe.WebhookEndpoint> => {
    for await (const endpoint of stripe.webhookEndpoints.list({ limit: 1 })) {
      if (endpoint.url === url) {
        return await stripe.webhookEndpoints.update(endpoint.id, { enabled_events: EVENTS });
      }
    }
    return await stripe.webhookEndpoints.create({ url, enabled_events: ["*"] });
  };
  const created = await ensure("https://one.example/hooks");
  await ensure("https://two.example/hooks");
  say([created.status, created.enabled_events, typeof created.secret]);
  const updated = await ensure("https://one.example/hooks");
  say([updated.id === created.id, updated.enabled_events, "secret" in updated]);
  const gone = await stripe.webhookEndpoints.del(created.id);
  say(gone.deleted);
  const left = await stripe.webhookEndpoints.list();
  say(left.data.map(({ url }) => url));
}
