// A first look around: objects, lists, errors, events and responses.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, {
    apiVersion: "2026-10-28.endive",
    httpClient: Stripe.createFetchHttpClient(fetch),
    maxNetworkRetries: 1,
    timeout: 20 * 1000,
    typescript: true,
    telemetry: false,
    appInfo: { name: "Tour", version: "0.1.0", url: "https://tour.example" },
  });

  const onRequest = (request: Stripe.RequestEvent): void =>
    say(`${request.method} ${request.path}`);
  stripe.on("request", onRequest);

  const params: Stripe.CustomerCreateParams = {
    email: "jenny@example.com",
    name: "Jenny",
    metadata: { plan: "gold" },
  };
  const customer: Stripe.Customer = await stripe.customers.create(params, {
    idempotencyKey: "customer-jenny",
  });
  say([customer.email, customer.metadata["plan"], customer.livemode]);

  for (const name of ["Ada", "Grace", "Edsger"]) await stripe.customers.create({ name });
  stripe.off("request", onRequest);

  const names: (string | null | undefined)[] = [];
  for await (const each of stripe.customers.list({ limit: 2 })) names.push(each.name);
  say(names);

  const some = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 3 });
  say(some.length);

  let visited = 0;
  await stripe.customers.list({ limit: 2 }).autoPagingEach(async ({ id }) => {
    say(id);
    visited += 1;
    return visited < 3;
  });

  const updated = await stripe.customers.update(customer.id, { metadata: { plan: "" } });
  say([updated.metadata, updated.lastResponse.statusCode, "lastResponse" in { ...updated }]);

  const retrieved = await stripe.customers.retrieve(customer.id);
  if (!retrieved.deleted) say(retrieved.name);
  const deleted: Stripe.DeletedCustomer = await stripe.customers.del(customer.id);
  say(deleted.deleted);

  try {
    await stripe.customers.retrieve("cus_missing");
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    switch (error.type) {
      case "StripeInvalidRequestError":
        say([error.statusCode, error.code, error.param, error.rawType, typeof error.requestId]);
        break;
      case "StripeCardError":
      case "StripeRateLimitError":
      case "StripeConnectionError":
      default:
        say(`unexpected: ${error.message}`);
    }
  }
}
