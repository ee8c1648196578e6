// The requests that Stripe's example apps make of their backend, as their sources have them:
// stripe-terminal-js-demo (src/client.js), stripe-terminal-react-native (example-app/src/api/api.ts),
// stripe-terminal-ios (APIClient.swift, with Alamofire's encoding), stripe-terminal-android and
// Apps on Devices (BackendService.kt, with Retrofit's encoding).

import { createStripe } from "@tillwire/client-edge";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorker } from "./worker.ts";
import type { WorkerUnderTest } from "./worker.ts";

const form = "application/x-www-form-urlencoded";

let worker: WorkerUnderTest;
let stripe: ReturnType<typeof createStripe>;

beforeAll(async () => {
  worker = await startWorker({ COMPATIBILITY_ROUTES: "on" });
  const api = new URL("/simulator/stripe", worker.url).href;
  stripe = createStripe("sk_test_simulator", { bases: { api } });
});
afterAll(() => worker.stop());

function send(path: string, init: RequestInit): Promise<Response> {
  return fetch(new URL(path, worker.url), { method: "POST", ...init });
}

/** A form as text, as React Native and Retrofit send it: encoded already. */
function sendForm(path: string, body: string): Promise<Response> {
  return send(path, { body, headers: { "content-type": form } });
}

/** What the app reads of an answer; an answer that isn't a success fails the test with its text. */
async function json(answer: Promise<Response>) {
  const response = await answer;
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  if (!response.ok) throw new Error(`${String(response.status)} ${await response.text()}`);
  return response.json();
}

/** The customer pays at a reader, which the apps do by Stripe's Terminal SDK. */
async function payAt(reader: string, intent: string): Promise<void> {
  await stripe.terminal.readers.processPaymentIntent(reader, { payment_intent: intent });
  await stripe.testHelpers.terminal.readers.presentPaymentMethod(reader);
  await expect
    .poll(async () => (await stripe.paymentIntents.retrieve(intent)).status)
    .toBe("requires_capture");
}

describe("the JavaScript demo", () => {
  const post = (path: string, fields: Record<string, string>) =>
    json(send(path, { method: "post", body: new URLSearchParams(fields) }));

  test("finds a location, registers a reader, takes a payment, saves a card", async () => {
    const locations = await json(send("/list_locations", { method: "get" }));
    expect(locations[0]).toMatchObject({
      object: "terminal.location",
      display_name: "Corner Shop",
    });

    const reader = await post("/register_reader", {
      label: "Demo",
      registration_code: "simulated-wpe",
      location: locations[0].id,
    });
    expect(reader).toMatchObject({
      object: "terminal.reader",
      device_type: "simulated_wisepos_e",
      label: "Demo",
      location: locations[0].id,
    });

    expect(await post("/connection_token", {})).toEqual({
      secret: expect.stringMatching(/^pst_test_/),
    });

    const body = new URLSearchParams({ amount: "5100", currency: "usd", description: "Chairs" });
    body.append("payment_method_types[]", "card_present");
    body.append("payment_method_types[]", "interac_present");
    const created = await json(send("/create_payment_intent", { body }));
    const secret = expect.stringMatching(/^pi_\w+_secret_\w+$/);
    const id = expect.stringMatching(/^pi_/);
    expect(created).toEqual({ intent: id, secret, id, client_secret: secret });
    expect(await stripe.paymentIntents.retrieve(created.intent)).toMatchObject({
      amount: 5100,
      currency: "usd",
      description: "Chairs",
      capture_method: "manual",
      payment_method_types: ["card_present", "interac_present"],
      status: "requires_payment_method",
    });

    await payAt(reader.id, created.intent);
    const captured = await post("/capture_payment_intent", { payment_intent_id: created.intent });
    expect(captured).toEqual({ intent: created.intent, secret: created.secret });
    expect(await stripe.paymentIntents.retrieve(created.intent)).toMatchObject({
      status: "succeeded",
      amount_received: 5100,
    });

    const card = await stripe.paymentMethods.create({ type: "card", card: { token: "tok_visa" } });
    const saved = await post("/attach_payment_method_to_customer", { payment_method_id: card.id });
    expect(saved).toMatchObject({ id: card.id, customer: { email: "example@test.com" } });
  });
});

describe("the React Native app", () => {
  test("pays and saves a card for later", async () => {
    const fields = new URLSearchParams();
    fields.append("amount", "2000");
    fields.append("currency", "usd");
    fields.append("description", "Example PaymentIntent");
    fields.append("payment_method_types[]", "card_present");
    const intent = await json(sendForm("/create_payment_intent", fields.toString()));
    expect(await stripe.paymentIntents.retrieve(intent.intent)).toMatchObject({ amount: 2000 });

    expect(await json(sendForm("/connection_token", ""))).toHaveProperty("secret");

    const customer = await stripe.customers.create({ name: "Jenny Rosen" });
    const setup = await json(
      sendForm(
        "/create_setup_intent",
        `description=Example+SetupIntent&payment_method_types%5B%5D=card_present&customer=${customer.id}`,
      ),
    );
    expect(setup).toEqual({
      intent: expect.stringMatching(/^seti_/),
      secret: expect.stringMatching(/^seti_\w+_secret_\w+$/),
    });
    expect(await stripe.setupIntents.retrieve(setup.intent)).toMatchObject({
      customer: customer.id,
      payment_method_types: ["card_present"],
    });

    const first = await stripe.paymentMethods.create({ type: "card", card: { token: "tok_visa" } });
    const second = await stripe.paymentMethods.create({
      type: "card",
      card: { token: "tok_mastercard" },
    });
    const attach = (id: string) =>
      json(sendForm("/attach_payment_method_to_customer", `payment_method_id=${id}`));
    const { customer: owner } = await attach(first.id);
    expect((await attach(second.id)).customer.id).toBe(owner.id);
  });

  test("may send JSON, as its builder does", async () => {
    const body = JSON.stringify({ amount: 1200, payment_method_types: ["card_present"] });
    const headers = { "content-type": "application/json" };
    const { intent } = await json(send("/create_payment_intent", { body, headers }));
    expect(await stripe.paymentIntents.retrieve(intent)).toMatchObject({
      amount: 1200,
      currency: "usd",
      description: "Example PaymentIntent",
    });
  });
});

describe("the iOS app", () => {
  test("asks for what its reader supports", async () => {
    const { intent } = await json(
      sendForm(
        "/create_payment_intent",
        "amount=100&capture_method=automatic&currency=usd&description=Example%20PaymentIntent" +
          "&payment_method_options%5Bcard_present%5D%5Brequest_extended_authorization%5D=true" +
          "&payment_method_types%5B%5D=card_present",
      ),
    );
    expect(await stripe.paymentIntents.retrieve(intent)).toMatchObject({
      capture_method: "automatic",
      payment_method_options: { card_present: { request_extended_authorization: true } },
    });
  });

  test("creates a SetupIntent with what it knows", async () => {
    const body = "description=Card%20for%20later&payment_method_types%5B%5D=card_present";
    const { intent } = await json(sendForm("/create_setup_intent", body));
    expect(await stripe.setupIntents.retrieve(intent)).toMatchObject({
      description: "Card for later",
      payment_method_types: ["card_present"],
    });
  });
});

describe("the Android apps", () => {
  test("create a location", async () => {
    const location = await json(
      sendForm(
        "/create_location",
        "display_name=HQ&address%5Bline1%5D=510%20Townsend%20St&address%5Bcity%5D=San%20Francisco" +
          "&address%5Bpostal_code%5D=94103&address%5Bstate%5D=CA&address%5Bcountry%5D=US",
      ),
    );
    expect(location).toMatchObject({
      object: "terminal.location",
      display_name: "HQ",
      address: { line1: "510 Townsend St", city: "San Francisco", country: "US" },
    });
  });

  test("nest brackets in brackets, send a receipt's address later, and cancel", async () => {
    const created = await json(
      sendForm(
        "/create_payment_intent",
        "amount=1000&currency=usd" +
          "&payment_method_options%5Bcard_present%5Brequest_extended_authorization%5D%5D=true" +
          "&payment_method_options%5Bcard_present%5Brequest_incremental_authorization_support%5D%5D=true",
      ),
    );
    expect(await stripe.paymentIntents.retrieve(created.intent)).toMatchObject({
      payment_method_types: ["card_present"],
      payment_method_options: {
        card_present: {
          request_extended_authorization: true,
          request_incremental_authorization_support: true,
        },
      },
    });

    const email = "receipt_email=jenny%40example.com";
    const update = `payment_intent_id=${created.intent}&${email}`;
    expect(await json(sendForm("/update_payment_intent", update))).toEqual({
      intent: created.intent,
      secret: created.secret,
    });
    expect(await stripe.paymentIntents.retrieve(created.intent)).toMatchObject({
      receipt_email: "jenny@example.com",
    });

    const id = `payment_intent_id=${created.intent}`;
    expect(await json(sendForm("/cancel_payment_intent", id))).toHaveProperty("intent");
    expect((await stripe.paymentIntents.retrieve(created.intent)).status).toBe("canceled");
  });
});

describe("any app", () => {
  test("may put parameters in the query; those of the body win", async () => {
    const { intent } = await json(
      sendForm("/create_payment_intent?amount=700&currency=usd", "currency=cad"),
    );
    expect(await stripe.paymentIntents.retrieve(intent)).toMatchObject({
      amount: 700,
      currency: "cad",
    });
  });

  test("captures less than was authorized", async () => {
    const [location] = await json(send("/list_locations", { method: "GET" }));
    const reader = await stripe.terminal.readers.create({
      registration_code: "simulated-wpe",
      location: location.id,
    });
    const { intent } = await json(sendForm("/create_payment_intent", "amount=1000"));
    await payAt(reader.id, intent);
    const body = `payment_intent_id=${intent}&amount_to_capture=600`;
    await json(sendForm("/capture_payment_intent", body));
    expect((await stripe.paymentIntents.retrieve(intent)).amount_received).toBe(600);
  });

  test("of another origin is let through by the browser", async () => {
    const response = await fetch(new URL("/create_payment_intent", worker.url), {
      method: "OPTIONS",
      headers: { origin: "https://app.example", "access-control-request-method": "POST" },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      allow: "GET, POST, OPTIONS",
      "access-control-allow-headers":
        "Authorization, Content-Type, Accept, X-User-Email, X-Auth-Token",
      "access-control-allow-origin": "*",
    });
  });

  test("opens the backend's address and sees a page", async () => {
    const response = await fetch(worker.url);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
  });

  test("keeps no connection token in a cache", async () => {
    const response = await send("/connection_token", {});
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test.each([
    ["/register_reader", "registration_code=nonsense", 402, /^Error registering reader! ./],
    ["/create_payment_intent", "amount=abc", 402, /^Error creating PaymentIntent! .*integer/],
    [
      "/capture_payment_intent",
      "payment_intent_id=pi_1",
      402,
      /^Error capturing PaymentIntent! No such/,
    ],
    [
      "/cancel_payment_intent",
      "payment_intent_id=pi_1",
      402,
      /^Error canceling PaymentIntent! No such/,
    ],
    [
      "/update_payment_intent",
      "payment_intent_id=pi_1",
      402,
      /^Error updating PaymentIntent pi_1\. No such/,
    ],
    ["/create_setup_intent", "customer=cus_1", 402, /^Error creating SetupIntent! No such/],
    [
      "/attach_payment_method_to_customer",
      "payment_method_id=pm_1",
      402,
      /^Error attaching PaymentMethod to Customer! No such/,
    ],
    ["/create_location", "address=here", 402, /^Error creating Location! ./],
    ["/capture_payment_intent", "", 400, /^'payment_intent_id' is a required parameter$/],
    ["/cancel_payment_intent", "", 400, /^'payment_intent_id' is a required parameter$/],
    ["/update_payment_intent", "receipt_email=a%40b.c", 400, /^'payment_intent_id' is a required/],
    [
      "/attach_payment_method_to_customer",
      "",
      400,
      /^'payment_method_id' is a required parameter$/,
    ],
    ["/capture_payment_intent", "payment_intent_id=../refunds", 400, /isn't an id$/],
    ["/create_payment_intent", "a[b[c[d[e[f[g]]]]]]=1", 400, /nested too deeply/],
    ["/create_payment_intent", "{not JSON", 400, /isn't valid JSON/],
  ])("%s with %j is told in plain text: %i", async (path, body, status, text) => {
    const response = await sendForm(path, body);
    expect(await response.text()).toMatch(text);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("can't send more than any of them would", async () => {
    const response = await sendForm("/create_payment_intent", `description=${"x".repeat(70_000)}`);
    expect(response.status).toBe(413);
    expect(await response.text()).toBe("The body is too large.");
  });

  test("can't reach a prototype by a parameter's name", async () => {
    const body = "amount=500&__proto__[polluted]=1&constructor[prototype][polluted]=1";
    await json(sendForm("/create_payment_intent", body));
    const { intent } = await json(sendForm("/create_payment_intent", "amount=500"));
    expect(await stripe.paymentIntents.retrieve(intent)).toMatchObject({ amount: 500 });
  });
});

describe("switched off, as they are unless asked for", () => {
  let off: WorkerUnderTest;
  beforeAll(async () => {
    off = await startWorker();
  });
  afterAll(() => off.stop());

  test("the routes aren't there", async () => {
    for (const path of ["connection_token", "create_payment_intent", "create_location"]) {
      const response = await fetch(new URL(path, off.url), { method: "POST" });
      expect(response.status, path).toBe(404);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
    const options = await fetch(new URL("/connection_token", off.url), { method: "OPTIONS" });
    expect(options.status).toBe(404);
  });
});

test.each(["sk_live_51Example", "rk_live_51Example"])(
  "with the key %s every route answers 400 and doesn't show it",
  async (key) => {
    const live = await startWorker({ COMPATIBILITY_ROUTES: "on", STRIPE_SECRET_KEY: key });
    try {
      const token = await fetch(new URL("/connection_token", live.url), { method: "POST" });
      const text = await token.text();
      expect(token.status).toBe(400);
      expect(text).toContain("STRIPE_SECRET_KEY");
      expect(text).not.toContain("51Example");
      const list = await fetch(new URL("/list_locations", live.url));
      expect(list.status).toBe(400);
    } finally {
      await live.stop();
    }
  },
);
