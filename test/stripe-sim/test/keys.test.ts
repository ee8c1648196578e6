import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, send, stripeOn } from "./helpers.ts";

const publishable = { authorization: "Bearer pk_test_123456" };
const form = { "content-type": "application/x-www-form-urlencoded" };

let sim: StripeSim;
beforeEach(() => {
  sim = createStripeSim();
});

async function intent(): Promise<{ id: string; secret: string }> {
  const created = await stripeOn(sim).paymentIntents.create({
    amount: 1000,
    currency: "usd",
    allowed_payment_method_types: ["card"],
    metadata: { order: "7" },
  });
  return { id: created.id, secret: created.client_secret ?? "" };
}

describe("a publishable key", () => {
  it("confirms a payment with its client secret, and sees a part of it", async () => {
    const { id, secret } = await intent();
    const answer = await send(sim, "POST", `/v1/payment_intents/${id}/confirm`, {
      headers: publishable,
      body: `client_secret=${secret}&payment_method=pm_card_visa`,
    });
    expect(answer.body).toMatchObject({
      id,
      status: "succeeded",
      amount: 1000,
      client_secret: secret,
    });
    const fields = Object.keys(Object(answer.body));
    for (const hidden of [
      "metadata",
      "latest_charge",
      "customer",
      "application",
      "transfer_data",
    ]) {
      expect(fields).not.toContain(hidden);
    }
  });

  it("goes along as a parameter, with account and version, so that no preflight is needed", async () => {
    const { id, secret } = await intent();
    const query = `key=pk_test_123456&_stripe_version=2024-06-20&client_secret=${secret}`;
    const answer = await send(sim, "GET", `/v1/payment_intents/${id}?${query}`, {
      headers: { authorization: "" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("stripe-version")).toBe("2024-06-20");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toBe(
      "Request-Id, Stripe-Should-Retry",
    );
    const elsewhere = await send(
      sim,
      "GET",
      `/v1/payment_intents/${id}?${query}&_stripe_account=acct_other`,
      { headers: { authorization: "" } },
    );
    expect(elsewhere.status).toBe(404);
  });

  it("needs the client secret of that very intent", async () => {
    const { id } = await intent();
    const other = await intent();
    const none = await send(sim, "GET", `/v1/payment_intents/${id}`, { headers: publishable });
    expect(none.error).toMatchObject({ code: "parameter_missing", param: "client_secret" });
    const wrong = await send(
      sim,
      "GET",
      `/v1/payment_intents/${id}?client_secret=${other.secret}`,
      {
        headers: publishable,
      },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.error).toMatchObject({ param: "client_secret" });
    expect(JSON.stringify(wrong.body)).not.toContain(other.secret);
  });

  it("makes payment methods, but not from a raw card", async () => {
    const made = await send(sim, "POST", "/v1/payment_methods", {
      headers: publishable,
      body: "type=card&card[token]=tok_visa&metadata[a]=b",
    });
    expect(made.body).toMatchObject({ object: "payment_method", card: { last4: "4242" } });
    expect(JSON.stringify(made.body)).not.toContain("fingerprint");
    expect(JSON.stringify(made.body)).not.toContain("metadata");
    const raw = await send(sim, "POST", "/v1/payment_methods", {
      headers: publishable,
      body: "type=card&card[number]=4242424242424242&card[exp_month]=1&card[exp_year]=2030",
    });
    expect(raw.status).toBe(402);
    expect(raw.error["message"]).toMatch(
      /^This integration surface is unsupported for publishable key tokenization/,
    );
  });

  it("is told of a decline without what it may not see", async () => {
    const { id, secret } = await intent();
    const declined = await send(sim, "POST", `/v1/payment_intents/${id}/confirm`, {
      headers: publishable,
      body: `client_secret=${secret}&payment_method=pm_card_chargeDeclined`,
    });
    expect(declined.status).toBe(402);
    expect(declined.error).toMatchObject({
      code: "card_declined",
      payment_intent: { id, status: "requires_payment_method" },
    });
    for (const hidden of ["metadata", "fingerprint", "latest_charge"]) {
      expect(JSON.stringify(declined.body)).not.toContain(`"${hidden}"`);
    }
  });

  it("isn't given what a secret key was answered under the same idempotency key", async () => {
    const { id, secret } = await intent();
    const path = `/v1/payment_intents/${id}/confirm`;
    const body = "payment_method=pm_card_visa";
    await send(sim, "POST", path, { headers: { "idempotency-key": "k" }, body });
    const second = await send(sim, "POST", path, {
      headers: { ...publishable, "idempotency-key": "k" },
      body: `client_secret=${secret}&${body}`,
    });
    expect(second.headers.get("idempotent-replayed")).toBeNull();
    expect(JSON.stringify(second.body)).not.toContain("latest_charge");
  });

  it("makes confirmation tokens, which no document lists", async () => {
    const made = await send(sim, "POST", "/v1/confirmation_tokens", {
      headers: publishable,
      body: "payment_method=pm_card_visa",
    });
    expect(made.body).toMatchObject({ object: "confirmation_token" });
  });

  it.each([
    ["GET", "/v1/customers"],
    ["POST", "/v1/refunds"],
    ["POST", "/v1/payment_intents"],
    ["POST", "/v1/payment_intents/pi_1/capture"],
    ["GET", "/v2/core/accounts"],
  ])("is refused for %s %s", async (method, path) => {
    const answer = await send(sim, method, path, { headers: publishable });
    expect(answer.status).toBe(401);
    expect(answer.error["code"]).toBe("secret_key_required");
  });
});

describe("browsers", () => {
  it("are told for five minutes that any origin may send any header", async () => {
    const response = await sim.fetch("https://api.stripe.com/v1/tokens", {
      method: "OPTIONS",
      headers: {
        origin: "https://shop.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,stripe-version",
      },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-headers")).toBe(
      "authorization,stripe-version",
    );
    expect(response.headers.get("access-control-max-age")).toBe("300");
  });
});

describe("an ephemeral key", () => {
  it("opens its customer, and nothing else, for an hour", async () => {
    const stripe = stripeOn(sim);
    const { id } = await stripe.customers.create({ name: "Jenny" });
    const other = await stripe.customers.create();
    const made = await stripe.ephemeralKeys.create(
      { customer: id },
      { apiVersion: "2026-10-28.endive" },
    );
    expect(made.secret).toMatch(/^ek_test_/);
    const phone = stripeOn(sim, made.secret ?? "");
    expect(await phone.customers.retrieve(id)).toMatchObject({ name: "Jenny" });
    expect((await phone.paymentMethods.list({ customer: id })).data).toEqual([]);
    await phone.paymentMethods.attach("pm_card_visa", { customer: id });
    expect(await failure(phone.customers.retrieve(other.id))).toMatchObject({ statusCode: 403 });
    expect(await failure(phone.paymentMethods.list({ customer: other.id }))).toMatchObject({
      statusCode: 403,
    });
    expect(await failure(phone.customers.list())).toMatchObject({ statusCode: 403 });
    await sim.clock.advance(60 * 60 * 1000);
    expect(await failure(phone.customers.retrieve(id))).toMatchObject({ statusCode: 401 });
  });

  it("is used with the version that it was made with", async () => {
    const stripe = stripeOn(sim);
    const { id } = await stripe.customers.create();
    const made = await stripe.ephemeralKeys.create({ customer: id }, { apiVersion: "2024-06-20" });
    const phone = stripeOn(sim, made.secret ?? "");
    expect(await failure(phone.customers.retrieve(id))).toMatchObject({ statusCode: 400 });
    const asMade = { apiVersion: "2024-06-20" };
    expect((await phone.customers.retrieve(id, {}, asMade)).id).toBe(id);
  });

  it("is worth nothing once it is deleted", async () => {
    const stripe = stripeOn(sim);
    const { id } = await stripe.customers.create();
    const made = await stripe.ephemeralKeys.create(
      { customer: id },
      { apiVersion: "2026-10-28.endive" },
    );
    const phone = stripeOn(sim, made.secret ?? "");
    await stripe.ephemeralKeys.del(made.id);
    expect(await failure(phone.customers.retrieve(id))).toMatchObject({ statusCode: 401 });
  });
});

describe("OAuth", () => {
  /** What the browser brings back from the page where a merchant connects an account. */
  async function redirect(query: string): Promise<URL> {
    const response = await sim.fetch(
      `https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1&${query}`,
      { redirect: "manual" },
    );
    expect(response.status).toBe(302);
    return new URL(response.headers.get("location") ?? "");
  }

  it("exchanges a code once, for an account with a world of its own", async () => {
    const stripe = stripeOn(sim);
    const back = await redirect("scope=read_write&state=s1&redirect_uri=https://shop.example/back");
    expect(back.origin + back.pathname).toBe("https://shop.example/back");
    expect(back.searchParams.get("state")).toBe("s1");
    const code = back.searchParams.get("code") ?? "";
    const token = await stripe.oauth.token({ grant_type: "authorization_code", code });
    expect(token).toMatchObject({ scope: "read_write", token_type: "bearer", livemode: false });
    const account = token.stripe_user_id ?? "";
    await stripe.customers.create({}, { stripeAccount: account });
    expect((await stripe.customers.list()).data).toHaveLength(0);
    const again = await failure(stripe.oauth.token({ grant_type: "authorization_code", code }));
    expect(again.rawType ?? again.type).toMatch(/invalid_grant|StripeInvalidGrantError/);
    const refreshed = await stripe.oauth.token({
      grant_type: "refresh_token",
      refresh_token: token.refresh_token ?? "",
    });
    expect(refreshed.stripe_user_id).toBe(account);
    expect(
      await stripe.oauth.deauthorize({ client_id: "ca_1", stripe_user_id: account }),
    ).toMatchObject({
      stripe_user_id: account,
    });
    await failure(stripe.oauth.deauthorize({ client_id: "ca_1", stripe_user_id: account }));
  });

  it("tells of a merchant who says no", async () => {
    const back = await redirect("simulate=deny&redirect_uri=https://shop.example/back");
    expect(back.searchParams.get("error")).toBe("access_denied");
  });

  it("writes errors as two strings", async () => {
    const response = await sim.fetch("https://connect.stripe.com/oauth/token", {
      method: "POST",
      headers: { ...form, authorization: "Bearer sk_test_1" },
      body: "grant_type=authorization_code&code=ac_never",
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: "invalid_grant",
      error_description: expect.stringContaining("code"),
    });
  });
});
