import { createHmac } from "node:crypto";
import { createClient } from "@tillwire/client-edge";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { verifyWebhook } from "@tillwire/client-edge/webhooks";
import Stripe from "stripe";
import type { Budget } from "./budget.ts";
import { medianTimes } from "./measure.ts";

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
    address: { line1: "510 Townsend St", city: "San Francisco", country: "US", postal_code: "94103" },
  },
} satisfies paymentIntents.PaymentIntentCreateParams;

const answer = JSON.stringify({ id: "pi_1", object: "payment_intent", amount: 2000, currency: "usd" });
const answerHeaders = { "content-type": "application/json", "request-id": "req_1" };
const stubFetch: typeof fetch = () =>
  Promise.resolve(new Response(answer, { headers: answerHeaders }));

/** CPU of one request and of one webhook, each in turn with stripe-node and with the least code that could do it. */
export async function cpuBudgets(): Promise<Budget[]> {
  const client = createClient(key, { fetch: stubFetch });
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(stubFetch),
    telemetry: false,
  });
  const [ours, theirs, bare] = await medianTimes([
    () => paymentIntents.create(client, nested),
    () => stripe.paymentIntents.create(nested),
    handWritten,
  ]);

  const payload = JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: { id: "pi_1", description: "x".repeat(10_000) } },
  });
  const time = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", secret).update(`${time}.${payload}`).digest();
  const header = `t=${time},v1=${signature.toString("hex")}`;
  const request = () => new Request("https://shop.example/webhooks", webhook);
  const webhook = { method: "POST", body: payload, headers: { "stripe-signature": header } };
  const provider = Stripe.createSubtleCryptoProvider();
  const hmacKey = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["verify"],
  );
  const secrets = [secret];
  const [oursVerify, theirsVerify, bareVerify] = await medianTimes([
    () => verifyWebhook(request(), { secrets }),
    async () =>
      await stripe.webhooks.constructEventAsync(
        await request().text(),
        header,
        secret,
        undefined,
        provider,
      ),
    async () => {
      const bytes = new TextEncoder().encode(`${time}.${await request().text()}`);
      if (!(await crypto.subtle.verify("HMAC", hmacKey, signature, bytes))) throw new Error("no");
      return JSON.parse(payload) as unknown;
    },
  ]);

  return [
    { name: "CPU of a create, nested", unit: "µs", tillwire: ours, reference: theirs, limit: 0.35, measured: "ratio" },
    { name: "… beside a hand-written fetch", unit: "µs", tillwire: ours, reference: bare, limit: 2, measured: "ratio" },
    { name: "verify a 10 kB webhook", unit: "µs", tillwire: oursVerify, reference: theirsVerify, limit: 0.5, measured: "ratio" },
    { name: "… beside bare subtle.verify", unit: "µs", tillwire: oursVerify, reference: bareVerify, limit: 1.3, measured: "ratio" },
  ];
}

/** What a person writes who wants no SDK: a form by hand, one fetch, one JSON. */
async function handWritten(): Promise<unknown> {
  const body = new URLSearchParams();
  append(body, "", nested);
  const response = await stubFetch("https://api.stripe.com/v1/payment_intents", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/x-www-form-urlencoded",
      "Idempotency-Key": crypto.randomUUID(),
    },
    body: body.toString(),
  });
  return await response.json();
}

function append(body: URLSearchParams, prefix: string, value: object): void {
  for (const [name, inner] of Object.entries(value)) {
    const path = prefix === "" ? name : `${prefix}[${name}]`;
    if (typeof inner === "object" && inner !== null) append(body, path, inner as object);
    else body.append(path, String(inner));
  }
}
