// A Worker's endpoint: verifies, tells events apart, acts.

import { Stripe } from "stripe";
import type { Environment } from "./environment.ts";

const secret = "whsec_sample";
const webCrypto = Stripe.createSubtleCryptoProvider();

async function handle(request: Request, stripe: Stripe): Promise<Response> {
  const signature = request.headers.get("stripe-signature");
  if (!signature) return new Response("no signature", { status: 400 });
  let event: Stripe.Event;
  try {
    event = await stripe.webhooks.constructEventAsync(
      await request.text(),
      signature,
      secret,
      undefined,
      webCrypto,
    );
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) {
      return new Response(error.type, { status: 400 });
    }
    throw error;
  }
  switch (event.type) {
    case "payment_intent.succeeded":
      return Response.json({ amount: event.data.object.amount });
    case "checkout.session.completed": {
      const session: Stripe.Checkout.Session = event.data.object;
      return Response.json({ session: session.id });
    }
    case "invoice.paid": {
      const invoice: Stripe.Invoice = event.data.object;
      return Response.json({ invoice: invoice.id });
    }
    default:
      return Response.json({ ignored: event.type });
  }
}

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  const deliver = async (event: object, headers?: Record<string, string>): Promise<void> => {
    const payload = JSON.stringify(event, null, 2);
    const signed = await stripe.webhooks.generateTestHeaderStringAsync({ payload, secret });
    const request = new Request("https://shop.example/webhook", {
      method: "POST",
      body: payload,
      headers: headers ?? { "stripe-signature": signed },
    });
    const response = await handle(request, stripe);
    say([response.status, await response.text()]);
  };

  const intent = { id: "pi_1", object: "payment_intent", amount: 1250 };
  await deliver({
    id: "evt_1",
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: intent },
  });
  await deliver({
    id: "evt_2",
    object: "event",
    type: "checkout.session.completed",
    data: { object: { id: "cs_1" } },
  });
  await deliver({
    id: "evt_3",
    object: "event",
    type: "customer.created",
    data: { object: { id: "cus_1" } },
  });
  await deliver({ id: "evt_4", object: "event" }, { "stripe-signature": "t=1,v1=00" });
  await deliver({ id: "evt_5", object: "event" }, {});
}
