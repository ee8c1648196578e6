import { inspect } from "node:util";
import * as fc from "fast-check";
import { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { createClient } from "../src/client.ts";
import { fromOAuth } from "../src/errors/from-oauth.ts";
import { isStripeError } from "../src/errors/is-stripe-error.ts";
import { StripeError } from "../src/errors/stripe-error.ts";
import * as errors from "../src/errors/index.ts";
import * as operation from "../src/operation.ts";
import type { Client } from "../src/types.ts";

const KEY = "sk_test_errors";

async function errorOf(
  answer: () => Response,
  call: (client: Client) => Promise<unknown> = (client) => operation.get(client, "/v1/charges", []),
): Promise<StripeError> {
  const client = createClient(KEY, { fetch: async () => answer(), maxRetries: 0 });
  const error: unknown = await call(client).then(
    () => expect.unreachable("the call was answered"),
    (reason: unknown) => reason,
  );
  if (!isStripeError(error)) throw error;
  return error;
}

async function stripesErrorOf(
  answer: () => Response,
  call: (stripe: Stripe) => Promise<unknown> = (stripe) => stripe.charges.retrieve("ch_1"),
): Promise<InstanceType<typeof Stripe.errors.StripeError>> {
  const stripe = new Stripe(KEY, {
    httpClient: Stripe.createFetchHttpClient(async () => answer()),
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return call(stripe).then(
    () => expect.unreachable("the call was answered"),
    (error) => error as InstanceType<typeof Stripe.errors.StripeError>,
  );
}

const answerWith = (status: number, body: object) => () =>
  Response.json(body, { status, headers: { "request-id": "req_7" } });

describe("the class of an error", () => {
  const codes = [undefined, "rate_limit", "resource_missing", "lock_timeout"];
  const statuses = [400, 401, 402, 403, 404, 405, 409, 410, 414, 422, 429, 500, 502, 503];
  const types = ["api_error", "card_error", "invalid_request_error"];
  const matrix = statuses.flatMap((status) =>
    codes.flatMap((code) => types.map((type) => ({ status, type, code }))),
  );

  it.each(matrix)("of v1 is npm stripe's: %j", async ({ status, type, code }) => {
    const answer = answerWith(status, { error: { type, code, message: "no" } });
    const [own, reference] = [await errorOf(answer), await stripesErrorOf(answer)];
    expect(own.name).toBe(reference.type);
    expect(own.type).toBe(reference.type);
    expect(own.constructor.name).toBe(reference.type);
  });

  it.each([400, 404, 409])("tells a reused idempotency key at %i", async (status) => {
    const error = await errorOf(answerWith(status, { error: { type: "idempotency_error" } }));
    expect(error).toBeInstanceOf(errors.StripeIdempotencyError);
  });

  const v2Types = [
    "idempotency_error already_canceled blocked_by_stripe cannot_proceed capability_not_enabled",
    "controlled_by_alternate_resource feature_not_enabled financial_account_not_open",
    "fx_quote_needs_refresh insufficient_funds invalid_payment_method invalid_payout_method",
    "invalid_vaulted_credential not_cancelable quota_exceeded rate_limit recipient_not_notifiable",
    "temporary_session_expired verification_attempt_failed verification_expired",
    "verification_not_initiated something_new",
  ].flatMap((line) => line.split(" "));

  it.each(v2Types)("of v2 is npm stripe's: %s", async (type) => {
    const answer = answerWith(400, { error: { type, message: "no" } });
    const own = await errorOf(answer, (client) => operation.getV2(client, "/v2/core/accounts", []));
    const reference = await stripesErrorOf(answer, (stripe) =>
      stripe.v2.core.accounts.retrieve("a"),
    );
    expect(own.name).toBe(reference.type);
  });

  it("of v2 without a type goes by its code", async () => {
    const answer = answerWith(409, { error: { code: "invalid_fields", message: "no" } });
    const own = await errorOf(answer, (client) => operation.getV2(client, "/v2/core/accounts", []));
    expect(own).toBeInstanceOf(errors.StripeInvalidRequestError);
  });

  it.each([
    "invalid_grant",
    "invalid_client",
    "invalid_request",
    "invalid_scope",
    "unsupported_grant_type",
    "unsupported_response_type",
    "something_new",
  ])("of OAuth is npm stripe's: %s", async (word) => {
    const answer = answerWith(400, { error: word, error_description: "why" });
    const own = await errorOf(answer, (client) =>
      operation.post(client, "/oauth/token", [], {}, {}, { base: "connect", error: fromOAuth }),
    );
    const reference = await stripesErrorOf(answer, (stripe) =>
      stripe.oauth.token({ grant_type: "authorization_code" }),
    );
    expect(own).toBeInstanceOf(errors.StripeOAuthError);
    expect([own.name, own.message, own.rawType]).toEqual([reference.type, "why", word]);
  });

  it("has a literal name that says what it is", () => {
    for (const [name, value] of Object.entries(errors)) {
      if (value === isStripeError || value === errors.StripeSignatureVerificationError) continue;
      const Class = value as typeof StripeError;
      expect(new Class({ raw: {} }).name).toBe(name);
    }
  });
});

describe("the fields of an error", () => {
  const CARD_ERROR = {
    type: "card_error",
    code: "card_declined",
    decline_code: "insufficient_funds",
    message: "Your card has insufficient funds.",
    param: "payment_method",
    doc_url: "https://docs.stripe.com/error-codes/card-declined",
    request_log_url: "https://dashboard.stripe.com/test/logs/req_7",
    charge: "ch_1",
    advice_code: "try_again_later",
    network_advice_code: "02",
    network_decline_code: "51",
    payment_method_type: "card",
    payment_intent: { id: "pi_1", client_secret: "pi_1_secret_abcdef" },
    setup_intent: { id: "seti_1" },
    payment_method: { id: "pm_1" },
    source: { id: "src_1" },
  };

  it("are those of Stripe's answer", async () => {
    const error = await errorOf(answerWith(402, { error: CARD_ERROR }));
    expect(error).toMatchObject({
      name: "StripeCardError",
      rawType: "card_error",
      code: "card_declined",
      declineCode: "insufficient_funds",
      message: "Your card has insufficient funds.",
      param: "payment_method",
      docUrl: CARD_ERROR.doc_url,
      requestLogUrl: CARD_ERROR.request_log_url,
      charge: "ch_1",
      adviceCode: "try_again_later",
      networkAdviceCode: "02",
      networkDeclineCode: "51",
      paymentMethodType: "card",
      paymentIntent: CARD_ERROR.payment_intent,
      setupIntent: { id: "seti_1" },
      paymentMethod: { id: "pm_1" },
      source: { id: "src_1" },
      requestId: "req_7",
      statusCode: 402,
      raw: CARD_ERROR,
    });
    expect(error.headers!["request-id"]).toBe("req_7");
  });

  it("are serialized without what Stripe sent along", async () => {
    const error = await errorOf(answerWith(402, { error: CARD_ERROR }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "StripeCardError",
      type: "StripeCardError",
      rawType: "card_error",
      code: "card_declined",
      declineCode: "insufficient_funds",
      message: "Your card has insufficient funds.",
      param: "payment_method",
      docUrl: CARD_ERROR.doc_url,
      requestLogUrl: CARD_ERROR.request_log_url,
      charge: "ch_1",
      adviceCode: "try_again_later",
      networkAdviceCode: "02",
      networkDeclineCode: "51",
      paymentMethodType: "card",
      requestId: "req_7",
      statusCode: 402,
    });
  });

  it("have the status and an excerpt where a proxy has answered", async () => {
    const page = `<html>\n<title>414</title><body>URI  Too Long ${"x".repeat(5000)}</body></html>`;
    const error = await errorOf(() => new Response(page, { status: 414 }));
    expect(error).toMatchObject({ name: "StripeAPIError", statusCode: 414 });
    expect(error.message).toContain("414 URI Too Long");
    expect(error.message.length).toBeLessThan(300);
  });

  it("survive an answer of nonsense", async () => {
    const bodies = [
      "",
      "null",
      "[]",
      "7",
      '"x"',
      '{"error":null}',
      '{"error":7}',
      '{"error":[]}',
      '{"error":{"message":7,"code":{}}}',
      "\u0000",
    ];
    for (const body of bodies) {
      const error = await errorOf(() => new Response(body, { status: 400 }));
      expect(error).toMatchObject({ name: "StripeInvalidRequestError", statusCode: 400 });
      expect(typeof error.message).toBe("string");
    }
  });

  it("say of an answer that isn't JSON what it was", async () => {
    for (const body of ["", '{"id": "ch_1"', "<html></html>"]) {
      const error = await errorOf(() => new Response(body, { headers: { "request-id": "req_8" } }));
      expect(error).toMatchObject({ name: "StripeAPIError", statusCode: 200, requestId: "req_8" });
      expect(error.cause).toBeInstanceOf(SyntaxError);
    }
  });

  it("are recognized across bundles, and nothing else is", () => {
    class OtherCopy extends Error {
      constructor() {
        super();
        Object.defineProperty(this, Symbol.for("tillwire.StripeError"), { value: true });
      }
    }
    expect(isStripeError(new OtherCopy())).toBe(true);
    expect(isStripeError(new StripeError({ raw: {} }))).toBe(true);
    expect([new Error("x"), null, undefined, "x", {}].map(isStripeError)).not.toContain(true);
  });
});

it("a field named error doesn't make an error of an answer that is a success", async () => {
  const run = { id: "frr_1", object: "reporting.report_run", error: "no data" };
  const client = createClient(KEY, { fetch: async () => Response.json(run) });
  expect(await operation.get(client, "/v1/reporting/report_runs/{run}", ["frr_1"])).toEqual(run);
});

describe("nothing secret", () => {
  // Digits at the end: words could be those of a message or of a stack.
  const secret = fc.oneof(
    fc.stringMatching(/^[sre]k_(test|live)_[A-Za-z0-9]{4}\d{12}$/),
    fc.stringMatching(/^whsec_[A-Za-z0-9]{4}\d{12}$/),
    fc.stringMatching(/^(pi|seti)_[A-Za-z0-9]{8}_secret_[A-Za-z0-9]{4}\d{12}$/),
  );
  const tail = (text: string): string => text.slice(-12);

  it("is in an error that is printed, thrown or serialized, wherever Stripe or a proxy puts it", async () => {
    const place = fc.constantFrom(
      (text: string) => JSON.stringify({ error: { message: `No such thing: '${text}'` } }),
      (text: string) => JSON.stringify({ error: { message: "x", param: text, code: text } }),
      (text: string) => JSON.stringify({ error: { payment_intent: { client_secret: text } } }),
      (text: string) => JSON.stringify({ error: text, error_description: text }),
      (text: string) => `<html>${text}</html>`,
    );
    const status = fc.constantFrom(400, 401, 402, 409, 414, 429, 500);
    await fc.assert(
      fc.asyncProperty(secret, place, status, async (text, put, code) => {
        const error = await errorOf(() => new Response(put(text), { status: code }));
        const printed = [
          error.message,
          error.stack,
          String(error),
          JSON.stringify(error),
          inspect(error),
        ];
        for (const output of printed) expect(output).not.toContain(tail(text));
      }),
    );
  });

  it("is in what a bad key or header says", async () => {
    const bad = fc.constantFrom("\n", " ", "\r\nx: y", "é", "\u0000", "…");
    await fc.assert(
      fc.asyncProperty(secret, bad, async (text, mark) => {
        const thrown: unknown[] = [];
        const attempt = async (run: () => unknown): Promise<void> => {
          try {
            await run();
          } catch (error) {
            thrown.push(error);
          }
        };
        const fetch = async (): Promise<Response> => Response.json({});
        await attempt(() => createClient(text + mark));
        await attempt(() =>
          operation.get(
            createClient(() => text + mark, { fetch }),
            "/v1/balance",
            [],
          ),
        );
        await attempt(() =>
          operation.get(
            createClient(KEY, { fetch }),
            "/v1/balance",
            [],
            {},
            { apiKey: text + mark },
          ),
        );
        await attempt(() =>
          operation.get(
            createClient(KEY, { fetch }),
            "/v1/x",
            [],
            {},
            { headers: { "x-secret": `${text}\n` } },
          ),
        );
        expect(thrown).toHaveLength(4);
        for (const error of thrown) expect(inspect(error)).not.toContain(tail(text));
      }),
    );
  });
});
