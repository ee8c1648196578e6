// A webhook endpoint. It believes what Stripe has signed, answers at once, and looks a payment up
// before it acts on it: events come late, twice and out of order.

import { createStripe } from "@tillwire/client-edge";
import {
  createEventHandler,
  createWebhookVerifier,
  StripeSignatureVerificationError,
} from "@tillwire/client-edge/webhooks";

/** The setting of that name; without it the program ends and says what is missing. */
function required(name: string, example: string): string {
  const value = Deno.env.get(name);
  if (value) return value;
  console.error(`Set ${name} (${example}).`);
  return Deno.exit(1);
}

const key = required("STRIPE_SECRET_KEY", "a key of your test mode, sk_test_…");
const secret = required("STRIPE_WEBHOOK_SECRET", "the endpoint's signing secret, whsec_…");
const api = Deno.env.get("STRIPE_API_BASE");

const stripe = createStripe(key, { bases: api ? { api } : undefined });
// While a secret is being replaced, give both.
const verify = createWebhookVerifier({ secrets: secret.split(",") });

/** Events that were dealt with. A real shop keeps them where they outlive the process. */
const seen = new Set<string>();

const handle = createEventHandler(
  {
    "payment_intent.succeeded": async ({ data }) => {
      const intent = await stripe.paymentIntents.retrieve(data.object.id, {
        expand: ["latest_charge"],
      });
      const card = intent.latest_charge?.payment_method_details?.card?.brand ?? "no card";
      console.log(`paid: ${intent.amount_received} ${intent.currency} by ${card} (${intent.id})`);
    },
    "payment_intent.payment_failed": ({ data }) => {
      console.log(`failed: ${data.object.last_payment_error?.code} (${data.object.id})`);
    },
  },
  (event) => console.log(`not of interest: ${event.type}`),
);

async function receive(request: Request): Promise<Response> {
  if (new URL(request.url).pathname !== "/webhooks") return new Response(null, { status: 404 });
  if (request.method !== "POST") return new Response(null, { status: 405 });
  try {
    const event = await verify(request);
    if (seen.has(event.id)) return new Response(null, { status: 204 });
    await handle(event);
    seen.add(event.id);
    return new Response(null, { status: 204 });
  } catch (error) {
    // Stripe sends it again after any answer that isn't a success.
    const forged = error instanceof StripeSignatureVerificationError;
    console.error(forged ? `refused: ${error.problem}` : error);
    return new Response(null, { status: forged ? 400 : 500 });
  }
}

const server = Deno.serve(
  {
    port: Number(Deno.env.get("PORT") ?? 8000),
    onListen: ({ port }) => console.log(`Listening on http://localhost:${port}/webhooks`),
  },
  receive,
);

// Ctrl-C: what is under way is answered first.
Deno.addSignalListener("SIGINT", () => void server.shutdown());
