import { createClient } from "@tillwire/client-edge";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { createWebhookVerifier, generateTestHeader } from "@tillwire/client-edge/webhooks";
import Stripe from "stripe";
import stripeStory from "./stories/webhook.stripe.ts";
import tillwireStory from "./stories/webhook.tillwire.ts";

const key = "sk_test_budget";
const secret = "whsec_budget";

const nested = {
  amount: 2000,
  currency: "usd",
  description: "Order A-17, two coffees & a croissant",
  metadata: { order: "A-17", till: "3", operator: "Zoë" },
  payment_method_options: { card_present: { request_extended_authorization: true } },
  payment_method_types: ["card_present"],
  shipping: {
    name: "Jenny Rosen",
    address: {
      line1: "510 Townsend St",
      city: "San Francisco",
      country: "US",
      postal_code: "94103",
    },
  },
};

const answer = JSON.stringify({
  id: "pi_1",
  object: "payment_intent",
  amount: 2000,
  currency: "usd",
});
const answerHeaders = new Headers({ "content-type": "application/json", "request-id": "req_1" });
/** Only what the clients read: making a real Response would cost more than either of them. */
const response = {
  status: 200,
  ok: true,
  headers: answerHeaders,
  body: null,
  text: () => Promise.resolve(answer),
  json: () => Promise.resolve(JSON.parse(answer) as unknown),
};
const stubFetch = () => Promise.resolve(response as Response);

const payload = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "payment_intent.succeeded",
  data: { object: { id: "pi_1", description: "x".repeat(10_000) } },
});

type Candidate = () => Promise<unknown>;

/** Each run of a candidate is one request, or one webhook. */
async function candidates(): Promise<Record<string, Candidate>> {
  const client = createClient(key, { fetch: stubFetch });
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(stubFetch),
    telemetry: false,
  });
  const verifyWebhook = createWebhookVerifier({ secrets: secret });
  const signature = await generateTestHeader({ payload, secret });
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const bytes = new TextEncoder().encode(secret);
  const hmac = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["verify"]);
  const [, time = "", hex = ""] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(signature) ?? [];
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const env = { KEY: key, WEBHOOK_SECRET: secret };
  const webhook = () =>
    new Request("https://shop.example/webhooks", {
      method: "POST",
      headers: { "stripe-signature": signature },
      body: payload,
    });
  return {
    createTillwire: () => paymentIntents.create(client, nested),
    createStripe: () => stripe.paymentIntents.create(nested),
    createByHand,
    verifyTillwire: () => verifyWebhook(payload, { signature }),
    verifyByHand: async () => {
      const signed = new TextEncoder().encode(`${time}.${payload}`);
      if (!(await crypto.subtle.verify("HMAC", hmac, mac, signed))) throw new Error("no match");
      return JSON.parse(payload) as unknown;
    },
    handleByHand: async () => await handleByHand(webhook(), env),
    handleKept: async () => new Response((await verifyWebhook(webhook())).type),
    handleTillwire: () => tillwireStory.fetch(webhook(), env),
    handleStripe: () => stripeStory.fetch(webhook(), env),
  };
}

/** What a person writes who wants no SDK: a form by hand, one fetch, one JSON. */
async function createByHand(): Promise<unknown> {
  const body = new URLSearchParams();
  append(body, "", nested);
  const request = {
    method: "POST",
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/x-www-form-urlencoded",
      "Idempotency-Key": crypto.randomUUID(),
    },
    body: body.toString(),
  };
  const answered = await (stubFetch as typeof fetch)("https://api.stripe.com/v1/x", request);
  return await answered.json();
}

function append(body: URLSearchParams, prefix: string, value: object): void {
  for (const [name, inner] of Object.entries(value)) {
    const path = prefix === "" ? name : `${prefix}[${name}]`;
    if (typeof inner === "object" && inner !== null) append(body, path, inner as object);
    else body.append(path, String(inner));
  }
}

/** The least Worker that verifies a webhook: one secret, one signature, no check of the time. */
async function handleByHand(request: Request, env: { WEBHOOK_SECRET: string }): Promise<Response> {
  const header = request.headers.get("stripe-signature") ?? "";
  const [, time = "", hex = ""] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(header) ?? [];
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const secretBytes = new TextEncoder().encode(env.WEBHOOK_SECRET);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const [key, body] = await Promise.all([
    crypto.subtle.importKey("raw", secretBytes, algorithm, false, ["verify"]),
    request.arrayBuffer(),
  ]);
  const prefix = new TextEncoder().encode(`${time}.`);
  const signed = new Uint8Array(prefix.length + body.byteLength);
  signed.set(prefix);
  signed.set(new Uint8Array(body), prefix.length);
  if (!(await crypto.subtle.verify("HMAC", key, mac, signed))) throw new Error("no match");
  const event = JSON.parse(new TextDecoder().decode(body)) as { type: string };
  return new Response(event.type);
}

let ready: Promise<Record<string, Candidate>> | undefined;

export default {
  async fetch(request: Request): Promise<Response> {
    const [name = "", count] = new URL(request.url).pathname.slice(1).split("/");
    const candidate = (await (ready ??= candidates()))[name];
    for (let run = 0; run < Number(count); run++) await candidate?.();
    return new Response();
  },
};
