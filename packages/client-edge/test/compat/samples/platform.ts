// A platform: connected accounts, raw requests, files, contexts.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(fetch),
    emitEventBodies: true,
  });
  stripe.setClientId("ca_sample");
  const url = new URL(stripe.oauth.authorizeUrl({ state: "random" }));
  say([url.host, url.pathname, url.searchParams.get("client_id")]);

  stripe.once("response", (response: Stripe.ResponseEvent) =>
    say([response.status, response.account]),
  );
  const there = await stripe.customers.create({ name: "There" }, { stripeAccount: "acct_1" });
  const here = await stripe.customers.list();
  say([there.name, here.data.length]);

  const context = Stripe.StripeContext.parse("acct_1");
  const inside = stripe.withStripeContext(context);
  say([context.toString(), inside.VERSION === stripe.VERSION]);

  const file: Stripe.File = await stripe.files.create({
    purpose: "dispute_evidence",
    file: {
      data: new TextEncoder().encode("%PDF-1.7"),
      name: "receipt.pdf",
      type: "application/pdf",
    },
  });
  say([file.filename, file.size, file.purpose]);

  const raw = await stripe.rawRequest("POST", "/v1/customers", { name: "Raw" });
  say([raw.object, raw.name]);

  const stripeError = new Stripe.errors.StripeInvalidRequestError({
    type: "invalid_request_error",
    message: "made up",
  });
  say([stripeError.message, stripeError instanceof Error]);
}
