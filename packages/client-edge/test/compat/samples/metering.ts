// Usage-based billing: a meter, events, adjustments.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const customer = await stripe.customers.create({ name: "Hypernian" });
  const meter = await stripe.billing.meters.create({
    display_name: "Tokens",
    event_name: "tokens",
    default_aggregation: { formula: "sum" },
    customer_mapping: { type: "by_id", event_payload_key: "stripe_customer_id" },
  });
  say([meter.event_name, meter.status]);
  for (const value of ["10", "25"]) {
    const event = await stripe.billing.meterEvents.create({
      event_name: meter.event_name,
      payload: { stripe_customer_id: customer.id, value },
      identifier: `use-${value}`,
    });
    say([event.identifier, event.payload["value"]]);
  }
  const paused = await stripe.billing.meters.deactivate(meter.id);
  say(paused.status);
}
