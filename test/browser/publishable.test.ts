import { createStripe } from "@tillwire/client-edge";
import { createStripeSim } from "@tillwire/stripe-sim";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleText } from "../budgets/bundle.ts";
import { findChromium, chromiumHint } from "../chromium.ts";
import { serve, type Server } from "./server.ts";

// A page of a shop's origin talks to the simulated Stripe of another: real Chromium asks for
// preflights and hides what CORS hides.

const found = await findChromium();
const KEY = "pk_test_browser";

/** Requests as they came over the network, preflights too. */
let received: string[] = [];
const sim = createStripeSim({});
const server = createStripe("sk_test_browser", {
  fetch: (url, init) => sim.fetch(new Request(url, init)),
});

const withoutRedirects = { enabled: true, allow_redirects: "never" } as const;

let api: Server;
let shop: Server;
let browser: Browser;
let page: Page;

describe.skipIf(!found)(`a page in Chromium (${found ? "found" : chromiumHint})`, () => {
  beforeAll(async () => {
    api = await serve(async (request) => {
      received.push(`${request.method} ${new URL(request.url).pathname}`);
      return await sim.fetch(request);
    });
    const script = await bundleText({
      entryPoints: ["../browser/page.ts"],
      conditions: ["browser"],
    });
    shop = await serve(async ({ url }) =>
      new URL(url).pathname === "/page.js"
        ? new Response(script, { headers: { "content-type": "text/javascript" } })
        : new Response('<!doctype html><script type="module" src="/page.js"></script>', {
            headers: { "content-type": "text/html" },
          }),
    );
    const executablePath = found?.path ?? "";
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await Promise.all([api.close(), shop.close()]);
  });

  // A page of its own has remembered no preflight.
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.goto(shop.origin, { waitUntil: "load" });
    received = [];
  });
  afterEach(async () => {
    await page.context().close();
  });

  const preflights = (): string[] => received.filter((request) => request.startsWith("OPTIONS"));

  it("confirms a payment without a preflight, and sees what a customer may", async () => {
    const intent = await server.paymentIntents.create({
      amount: 2000,
      currency: "usd",
      automatic_payment_methods: withoutRedirects,
      metadata: { order: "A-17" },
    });
    const paid = await page.evaluate(
      async ({ key, base, secret }) => {
        const stripe = globalThis.tillwire.createPublishable(key, { bases: { api: base } });
        const method = await stripe.createPaymentMethod({
          type: "us_bank_account",
          us_bank_account: {
            account_holder_type: "individual",
            account_number: "000123456789",
            routing_number: "110000000",
          },
          billing_details: { name: "Jenny Rosen", email: "jenny@example.com" },
        });
        await stripe.confirmPaymentIntent(secret, { payment_method: "pm_card_visa" });
        const { data, requestId } = await stripe.retrievePaymentIntent(secret).withResponse();
        return { data, requestId, method: method.id };
      },
      { key: KEY, base: api.origin, secret: intent.client_secret ?? "" },
    );
    expect(paid.data).toMatchObject({ id: intent.id, status: "succeeded", amount: 2000 });
    expect(paid.data).not.toHaveProperty("metadata");
    expect(paid.method).toMatch(/^pm_/);
    expect(paid.requestId).toMatch(/^req_/);
    expect(received).toEqual([
      "POST /v1/payment_methods",
      `POST /v1/payment_intents/${intent.id}/confirm`,
      `GET /v1/payment_intents/${intent.id}`,
    ]);
  });

  it("makes every other call without a preflight", async () => {
    const setup = await server.setupIntents.create({
      automatic_payment_methods: withoutRedirects,
    });
    const outcomes = await page.evaluate(
      async ({ key, base, secret }) => {
        const bases = { api: base, files: base };
        const stripe = globalThis.tillwire.createPublishable(key, { bases });
        const calls = {
          createToken: () => stripe.createToken({ pii: { id_number: "000000000" } }),
          createConfirmationToken: () =>
            stripe.createConfirmationToken({ payment_method: "pm_card_visa" }),
          createSource: () => stripe.createSource({ type: "ach_credit_transfer", currency: "usd" }),
          retrieveSetupIntent: () => stripe.retrieveSetupIntent(secret),
          confirmSetupIntent: () =>
            stripe.confirmSetupIntent(secret, { payment_method: "pm_card_visa" }),
          createFile: () =>
            stripe.createFile({
              purpose: "identity_document",
              file: new Blob(["scan"], { type: "image/png" }),
            }),
        };
        const answered: Record<string, unknown> = {};
        for (const [name, call] of Object.entries(calls)) {
          answered[name] = await call().then(
            ({ object }) => object,
            (error: unknown) => String(error),
          );
        }
        return answered;
      },
      { key: KEY, base: api.origin, secret: setup.client_secret ?? "" },
    );
    expect(outcomes).toEqual({
      createToken: "token",
      createConfirmationToken: "confirmation_token",
      createSource: "source",
      retrieveSetupIntent: "setup_intent",
      confirmSetupIntent: "setup_intent",
      createFile: "file",
    });
    expect(received).toHaveLength(6);
    expect(preflights()).toEqual([]);
  });

  it("reads errors, with their request id", async () => {
    const error = await page.evaluate(
      async ({ key, base }) => {
        const stripe = globalThis.tillwire.createPublishable(key, { bases: { api: base } });
        return await stripe.retrievePaymentIntent("pi_none_secret_x").then(
          () => "answered",
          (reason: unknown) => JSON.parse(JSON.stringify(reason)) as unknown,
        );
      },
      { key: KEY, base: api.origin },
    );
    expect(error).toMatchObject({
      type: "StripeInvalidRequestError",
      statusCode: 404,
      requestId: expect.stringMatching(/^req_/) as string,
    });
    expect(preflights()).toEqual([]);
  });

  it("asks for a preflight where the key is to be in a header, once", async () => {
    const { client_secret: secret } = await server.paymentIntents.create({
      amount: 500,
      currency: "usd",
    });
    await page.evaluate(
      async ({ key, base, secret }) => {
        const stripe = globalThis.tillwire.createPublishable(key, {
          bases: { api: base },
          mode: "headers",
        });
        await stripe.retrievePaymentIntent(secret);
        await stripe.retrievePaymentIntent(secret);
      },
      { key: KEY, base: api.origin, secret: secret ?? "" },
    );
    expect(preflights()).toHaveLength(1);
    expect(received).toHaveLength(3);
  });

  it.each(["createClient", "createStripe"] as const)(
    "%s refuses a secret key, and sends nothing",
    async (make) => {
      const message = await page.evaluate((name) => {
        try {
          globalThis.tillwire[name]("sk_test_browser");
          return "made";
        } catch (error) {
          return String(error);
        }
      }, make);
      expect(message).toContain("TypeError: A secret key in a browser can be read by everyone");
      expect(message).not.toContain("sk_test_browser");
      expect(received).toEqual([]);
    },
  );

  it("refuses a secret key in place of a publishable one", async () => {
    const message = await page.evaluate(() => {
      try {
        globalThis.tillwire.createPublishable("sk_test_browser");
        return "made";
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toMatch(/^TypeError: A publishable key/);
  });
});
