import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createPublishable,
  type PublishableClient,
  type PublishableConfig,
} from "../src/publishable/index.ts";
import { recordedConfig } from "./support/recording.ts";

const KEY = "pk_test_123";
const SECRET = "pi_1_secret_abc";
const SETUP_SECRET = "seti_1_secret_abc";

afterEach(() => {
  vi.unstubAllGlobals();
});

function recorded(config?: PublishableConfig) {
  const { requests, config: recording } = recordedConfig();
  return { requests, stripe: createPublishable(KEY, { ...recording, ...config }) };
}

/** Every call, with what it sends: the table of calls that a publishable key may make. */
const CALLS: [
  name: string,
  call: (stripe: PublishableClient) => Promise<unknown>,
  method: string,
  path: string,
][] = [
  [
    "createToken",
    (stripe) => stripe.createToken({ cvc_update: { cvc: "123" } }),
    "POST",
    "/v1/tokens",
  ],
  [
    "createPaymentMethod",
    (stripe) => stripe.createPaymentMethod({ type: "card" }),
    "POST",
    "/v1/payment_methods",
  ],
  ["createSource", (stripe) => stripe.createSource({ type: "ideal" }), "POST", "/v1/sources"],
  [
    "retrieveSource",
    (stripe) => stripe.retrieveSource("src_1", "src_client_secret_1"),
    "GET",
    "/v1/sources/src_1",
  ],
  [
    "createConfirmationToken",
    (stripe) => stripe.createConfirmationToken({ payment_method: "pm_1" }),
    "POST",
    "/v1/confirmation_tokens",
  ],
  [
    "retrievePaymentIntent",
    (stripe) => stripe.retrievePaymentIntent(SECRET),
    "GET",
    "/v1/payment_intents/pi_1",
  ],
  [
    "confirmPaymentIntent",
    (stripe) => stripe.confirmPaymentIntent(SECRET, { payment_method: "pm_1" }),
    "POST",
    "/v1/payment_intents/pi_1/confirm",
  ],
  [
    "verifyPaymentIntentMicrodeposits",
    (stripe) => stripe.verifyPaymentIntentMicrodeposits(SECRET, { amounts: [32, 45] }),
    "POST",
    "/v1/payment_intents/pi_1/verify_microdeposits",
  ],
  [
    "retrieveSetupIntent",
    (stripe) => stripe.retrieveSetupIntent(SETUP_SECRET),
    "GET",
    "/v1/setup_intents/seti_1",
  ],
  [
    "confirmSetupIntent",
    (stripe) => stripe.confirmSetupIntent(SETUP_SECRET, { payment_method: "pm_1" }),
    "POST",
    "/v1/setup_intents/seti_1/confirm",
  ],
  [
    "verifySetupIntentMicrodeposits",
    (stripe) => stripe.verifySetupIntentMicrodeposits(SETUP_SECRET, { descriptor_code: "SM11AA" }),
    "POST",
    "/v1/setup_intents/seti_1/verify_microdeposits",
  ],
  [
    "createFile",
    (stripe) => stripe.createFile({ purpose: "identity_document", file: "x" }),
    "POST",
    "/v1/files",
  ],
];

// https://fetch.spec.whatwg.org/#cors-safelisted-request-header
const SAFE_HEADERS = new Set([
  "accept",
  "accept-language",
  "content-language",
  "content-type",
  "range",
]);

describe("a publishable client", () => {
  it.each(CALLS)(
    "%s needs no preflight, and has the key as a parameter",
    async (_name, call, method, path) => {
      const { requests, stripe } = recorded({ stripeAccount: "acct_1" });
      await call(stripe);
      const sent = requests[0]!;
      const url = new URL(sent.url);
      expect([sent.method, url.pathname]).toEqual([method, path]);
      expect(Object.keys(sent.headers).filter((name) => !SAFE_HEADERS.has(name))).toEqual([]);
      const form =
        path === "/v1/files"
          ? await new Response(sent.body, {
              headers: { "content-type": sent.headers["content-type"]! },
            }).formData()
          : new URLSearchParams(method === "GET" ? url.search : sent.body);
      expect(form.get("key")).toBe(KEY);
      expect(form.get("_stripe_account")).toBe("acct_1");
      expect(form.get("_stripe_version")).toMatch(/^\d{4}-\d{2}-\d{2}/);
    },
  );

  it.each(CALLS)("%s has the key in a header where that is asked for", async (_name, call) => {
    const { requests, stripe } = recorded({ mode: "headers", stripeAccount: "acct_1" });
    await call(stripe);
    const sent = requests[0]!;
    expect(sent.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "stripe-account": "acct_1",
    });
    expect(`${sent.url} ${sent.body}`).not.toContain(KEY);
  });

  it("sends account tokens as JSON, with the key in a header", async () => {
    const { requests, stripe } = recorded();
    await stripe.createAccountToken({ contact_email: "a@example.com" });
    await stripe.createPersonToken("acct_1", { given_name: "A" });
    expect(requests.map(({ url, body }) => [url, body])).toEqual([
      ["https://api.stripe.com/v2/core/account_tokens", '{"contact_email":"a@example.com"}'],
      ["https://api.stripe.com/v2/core/accounts/acct_1/person_tokens", '{"given_name":"A"}'],
    ]);
    expect(requests[0]!.headers["authorization"]).toBe(`Bearer ${KEY}`);
  });

  it("sends the client secret with what concerns an intent", async () => {
    const { requests, stripe } = recorded();
    await stripe.confirmPaymentIntent(SECRET, { payment_method: "pm_1" });
    expect(new URLSearchParams(requests[0]!.body).get("client_secret")).toBe(SECRET);
  });

  it("never sends cookies, and works in a browser", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    const inits: RequestInit[] = [];
    const stripe = createPublishable(KEY, {
      async fetch(_url, init) {
        inits.push(init);
        return Response.json({});
      },
    });
    await stripe.retrievePaymentIntent(SECRET);
    expect(inits[0]!.credentials).toBe("omit");
  });

  it.each([SETUP_SECRET, "pi_1", "", "pi_1_secret_", "pi_/../x_secret_y", "sk_test_1"])(
    "refuses %j as a PaymentIntent's secret, without quoting it",
    async (secret) => {
      const { requests, stripe } = recorded();
      const error = await stripe.retrievePaymentIntent(secret).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      if (secret) expect(String(error)).not.toContain(secret);
      expect(requests).toHaveLength(0);
    },
  );

  it.each(["sk_test_1", "rk_live_1", "", "pk_test_1\n"])("refuses the key %j", (key) => {
    expect(() => createPublishable(key)).toThrow(/publishable/);
  });
});
