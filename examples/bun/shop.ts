// A shop that sells one thing: `bun run shop.ts`, then open the address that it prints. Stripe's own
// page takes the payment, and its webhook says that it is paid. Bun serves what a file exports by default.

import { createClient } from "@tillwire/client-edge/client";
import * as sessions from "@tillwire/client-edge/checkout/sessions";
import {
  createWebhookVerifier,
  StripeSignatureVerificationError,
} from "@tillwire/client-edge/webhooks";

/** The setting of that name; without it the program ends and says what is missing. */
function required(name: string, example: string): string {
  const value = process.env[name];
  if (value) return value;
  console.error(`Set ${name} (${example}).`);
  return process.exit(1);
}

const key = required("STRIPE_SECRET_KEY", "a key of your test mode, sk_test_…");
const secret = required("STRIPE_WEBHOOK_SECRET", "the endpoint's signing secret, whsec_…");
const api = process.env["STRIPE_API_BASE"];
const port = Number(process.env["PORT"] ?? 3000);

// Only the operations that are imported come along: this file bundles to a few kilobytes.
const client = createClient(key, { bases: api ? { api } : undefined });
const verify = createWebhookVerifier({ secrets: secret.split(",") });

/** Sessions that were paid. A real shop keeps its orders in a database. */
const paid = new Set<string>();

/** Sends the customer to Stripe's page. */
async function buy({ origin }: URL): Promise<Response> {
  const session = await sessions.create(client, {
    mode: "payment",
    line_items: [
      {
        quantity: 1,
        price_data: { currency: "usd", unit_amount: 1800, product_data: { name: "Enamel mug" } },
      },
    ],
    success_url: `${origin}/thanks?session={CHECKOUT_SESSION_ID}`,
    cancel_url: origin,
  });
  if (!session.url) throw new Error("Stripe gave no page for this session.");
  return Response.redirect(session.url, 303);
}

/** Reads the session back: whoever opens this page hasn't paid by that alone. */
async function thanks({ searchParams }: URL): Promise<Response> {
  const session = await sessions.retrieve(client, searchParams.get("session") ?? "");
  return new Response(
    session.payment_status === "paid" ? "Thank you! It is on its way." : "Not paid yet.",
  );
}

async function receive(request: Request): Promise<Response> {
  try {
    const event = await verify(request);
    if (event.type === "checkout.session.completed") {
      const { id, amount_total, currency, payment_status } = event.data.object;
      // Events come twice; a parcel should not.
      if (payment_status === "paid" && !paid.has(id)) {
        paid.add(id);
        console.log(`send a mug: ${amount_total} ${currency} (${id})`);
      }
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof StripeSignatureVerificationError)) throw error;
    return new Response(error.problem, { status: 400 });
  }
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  switch (`${request.method} ${url.pathname}`) {
    case "GET /":
      return new Response(
        '<form method="post" action="/buy"><button>Buy a mug, $18</button></form>',
        {
          headers: { "content-type": "text/html" },
        },
      );
    case "POST /buy":
      return buy(url);
    case "GET /thanks":
      return thanks(url);
    case "POST /webhooks":
      return receive(request);
    default:
      return new Response("Not found", { status: 404 });
  }
}

export default { port, fetch: answer };
