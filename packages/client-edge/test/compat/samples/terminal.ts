// A counter: a location, a reader, a payment in person.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

let client: Stripe | undefined;

function getClient(environment: Environment): Stripe {
  client ??= new Stripe(environment.key, {
    httpClient: Stripe.createFetchHttpClient(environment.fetch),
  });
  return client;
}

export async function run(environment: Environment): Promise<void> {
  const { say, tap } = environment;
  const stripe = getClient(environment);
  const location: Stripe.Terminal.Location = await stripe.terminal.locations.create({
    display_name: "Counter",
    address: {
      line1: "1 Main St",
      city: "Springfield",
      state: "IL",
      country: "US",
      postal_code: "62701",
    },
  });
  const reader: Stripe.Terminal.Reader = await stripe.terminal.readers.create({
    registration_code: "simulated-wpe",
    label: "Till 1",
    location: location.id,
  });
  const token = await stripe.terminal.connectionTokens.create({ location: location.id });
  say([reader.label, reader.status, typeof token.secret]);

  const intent = await stripe.paymentIntents.create({
    amount: 1250,
    currency: "usd",
    allowed_payment_method_types: ["card_present"],
    capture_method: "manual",
  });
  const busy = await stripe.terminal.readers.processPaymentIntent(reader.id, {
    payment_intent: intent.id,
  });
  say([busy.action?.type, busy.action?.status]);
  tap(reader.id);

  const done = (await stripe.terminal.readers.retrieve(reader.id)) as Stripe.Terminal.Reader;
  say([done.action?.status, done.action?.failure_code]);
  const captured = await stripe.paymentIntents.capture(intent.id);
  say([captured.status, captured.amount_received]);

  const readers = await stripe.terminal.readers.list({ location: location.id, limit: 10 });
  say(readers.data.map(({ label }) => label));
  await stripe.terminal.readers.del(reader.id);
}
