import type { Stripe } from "stripe";
import { describe, expect, it, vi } from "vitest";
import { expectSame, failure, inBoth } from "./both.ts";

const FIELDS = [
  "type",
  "rawType",
  "message",
  "code",
  "decline_code",
  "doc_url",
  "param",
  "charge",
  "advice_code",
  "network_advice_code",
  "network_decline_code",
  "payment_intent",
  "payment_method",
  "payment_method_type",
  "setup_intent",
  "source",
  "request_log_url",
  "user_message",
  "userMessage",
  "requestId",
  "statusCode",
  "headers",
  "raw",
] as const;

function fieldsOf(error: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of FIELDS) fields[name] = Reflect.get(error as object, name);
  return fields;
}

/** The classes of `Stripe.errors` that an error is an instance of. */
function classesOf(errors: typeof Stripe.errors, error: unknown): string[] {
  return Object.entries(errors)
    .filter(([, Class]) => "prototype" in Class && error instanceof Class)
    .map(([name]) => name)
    .toSorted();
}

const full = {
  type: "card_error",
  code: "card_declined",
  decline_code: "insufficient_funds",
  message: "Your card has insufficient funds.",
  doc_url: "https://stripe.com/docs/error-codes/card-declined",
  param: "source",
  charge: "ch_1",
  advice_code: "try_again_later",
  network_advice_code: "02",
  network_decline_code: "51",
  payment_intent: { id: "pi_1", object: "payment_intent", client_secret: "pi_1_secret_abc" },
  payment_method: { id: "pm_1" },
  payment_method_type: "card",
  setup_intent: { id: "seti_1" },
  source: { id: "src_1" },
  request_log_url: "https://dashboard.stripe.com/test/logs/req_1",
};

describe("errors of v1 answers", () => {
  it.each([
    [400, { type: "invalid_request_error", message: "No.", param: "amount" }],
    [400, { type: "invalid_request_error", code: "rate_limit", message: "Slow down." }],
    [400, { type: "idempotency_error", message: "Another request had this key." }],
    [401, { type: "invalid_request_error", message: "No such key." }],
    [402, full],
    [402, { type: "card_error", message: "Declined." }],
    [403, { type: "invalid_request_error", message: "Not yours." }],
    [404, { type: "invalid_request_error", code: "resource_missing", message: "No such charge." }],
    [429, { type: "invalid_request_error", code: "lock_timeout", message: "In use." }],
    [500, { type: "api_error", message: "Ours." }],
    [503, { type: "api_error" }],
  ])("has class and fields of %i %o", async (status, error) => {
    await expectSame(
      async ({ Stripe, stripe }) => {
        const thrown = await failure(() => stripe.charges.retrieve("ch_1"));
        return { ...fieldsOf(thrown), classes: classesOf(Stripe.errors, thrown) };
      },
      () =>
        Response.json({ error }, { status, headers: { "request-id": "req_1", "x-other": "yes" } }),
    );
  });
});

describe("errors of v2 answers", () => {
  it.each([
    "idempotency_error",
    "already_canceled",
    "blocked_by_stripe",
    "cannot_proceed",
    "capability_not_enabled",
    "controlled_by_alternate_resource",
    "feature_not_enabled",
    "financial_account_not_open",
    "fx_quote_needs_refresh",
    "insufficient_funds",
    "invalid_payment_method",
    "invalid_payout_method",
    "invalid_vaulted_credential",
    "not_cancelable",
    "quota_exceeded",
    "rate_limit",
    "recipient_not_notifiable",
    "temporary_session_expired",
    "verification_attempt_failed",
    "verification_expired",
    "verification_not_initiated",
    "something_new",
  ])("has class and fields of %s", async (type) => {
    const error = {
      type,
      message: "No.",
      user_message: "Please try again.",
      reason: "account_closed",
      invalid_param: "currency",
      verification_status: "unverified",
    };
    await expectSame(
      async ({ Stripe, stripe }) => {
        const thrown = (await failure(() => stripe.v2.core.accounts.retrieve("acct_1"))) as object;
        const more = ["reason", "invalid_param", "verification_status"].map((name) =>
          Reflect.get(thrown, name),
        );
        return { ...fieldsOf(thrown), more, classes: classesOf(Stripe.errors, thrown) };
      },
      () => Response.json({ error }, { status: 400, headers: { "request-id": "req_1" } }),
    );
  });

  it("takes invalid_fields, which has no type, for an invalid request", async () => {
    const same = await expectSame(
      async ({ stripe }) => fieldsOf(await failure(() => stripe.v2.core.accounts.retrieve("a"))),
      () => Response.json({ error: { code: "invalid_fields", message: "No." } }, { status: 400 }),
    );
    expect(same["type"]).toBe("StripeInvalidRequestError");
  });
});

describe("errors of OAuth", () => {
  it.each([
    "invalid_grant",
    "invalid_client",
    "invalid_request",
    "invalid_scope",
    "unsupported_grant_type",
    "unsupported_response_type",
    "something_new",
  ])("has class and fields of %s", async (error) => {
    await expectSame(
      async ({ Stripe, stripe }) => {
        const thrown = await failure(() =>
          stripe.oauth.token({ grant_type: "authorization_code", code: "ac_1" }),
        );
        const { type, rawType, message, statusCode } = fieldsOf(thrown);
        return { type, rawType, message, statusCode, classes: classesOf(Stripe.errors, thrown) };
      },
      () => Response.json({ error, error_description: "It says why." }, { status: 400 }),
    );
  });
});

describe("errors of the connection", () => {
  it("has the failure in detail", async () => {
    const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    await expectSame(
      async ({ Stripe, stripe }) => {
        const thrown = await failure(() => stripe.balance.retrieve());
        const { type, requestId, statusCode } = fieldsOf(thrown);
        const detail: unknown = Reflect.get(thrown as object, "detail");
        return { type, requestId, statusCode, detail, classes: classesOf(Stripe.errors, thrown) };
      },
      () => Promise.reject(cause),
    );
  });

  it("says how long it waited", async () => {
    vi.useFakeTimers();
    const same = expectSame(
      async ({ stripe }) => {
        const thrown = await failure(() => stripe.balance.retrieve({}, { timeout: 5000 }));
        const { type } = fieldsOf(thrown);
        const detail = Reflect.get(thrown as object, "detail") as { code?: string };
        return { type, code: detail.code, milliseconds: /\b5000 ?ms/.test(String(thrown)) };
      },
      (_, request) =>
        new Promise((_resolve, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
        }),
    );
    await vi.runAllTimersAsync();
    await same;
    vi.useRealTimers();
  });

  it("is an API error where the answer isn't JSON", async () => {
    await expectSame(
      async ({ stripe }) => fieldsOf(await failure(() => stripe.balance.retrieve()))["type"],
      () => new Response("<html>", { status: 200 }),
    );
  });
});

describe("error classes", () => {
  it("are all of stripe-node's", async () => {
    const { reference, compat } = await inBoth(({ Stripe }) => Object.keys(Stripe.errors));
    expect(compat.toSorted()).toEqual(reference.toSorted());
  });

  it("can be made by tests", async () => {
    await expectSame(({ Stripe }) => {
      const card = new Stripe.errors.StripeCardError({ type: "card_error", message: "No." });
      const bare = new Stripe.errors.StripeError();
      const signature = new Stripe.errors.StripeSignatureVerificationError("t=1", "{}");
      return [card.type, card.message, card.decline_code, card.raw, bare.type, bare.message].concat(
        [signature.header, signature.payload],
      );
    });
  });

  it("print and serialize no secret, and yet hold them", async () => {
    const { compat } = await inBoth(
      async ({ stripe }) => failure(() => stripe.charges.retrieve("ch_1")),
      () =>
        Response.json({ error: { ...full, message: "sk_test_leaked was used" } }, { status: 402 }),
    );
    const { inspect } = await import("node:util");
    for (const text of [JSON.stringify(compat), inspect(compat, { depth: 9 }), String(compat)]) {
      expect(text).not.toMatch(/secret_abc|sk_test_leaked/);
    }
    expect(Reflect.get(compat as object, "payment_intent")).toEqual(full.payment_intent);
  });
});

describe("errors made of Stripe's error objects", () => {
  const types = [
    "card_error",
    "api_error",
    "invalid_request_error",
    "insufficient_funds",
    "invalid_grant",
  ];
  const makers = ["generateV1Error", "generateV2Error", "generateOAuthError"] as const;

  it.each(makers)("have the class and the fields of stripe-node's: %s", async (maker) => {
    await expectSame(({ Stripe }) => {
      const errors = [400, 401, 402, 403, 404, 409, 429, 500].flatMap((statusCode) =>
        types.map((type) =>
          Stripe.errors[maker]({ ...full, type, statusCode, requestId: "req_1" } as never),
        ),
      );
      return errors.map((error) => [classesOf(Stripe.errors, error), fieldsOf(error)]);
    });
  });
});
