import { describe, expect, test, vi } from "vitest";
import { createTerminalBridge, operatorMessages } from "../src/index.ts";
import type { Principal, Words } from "../src/index.ts";
import { operatorWords } from "../src/words.ts";
import * as locations from "@tillwire/client-edge/terminal/locations";
import { createClient } from "@tillwire/client-edge";
import { adminToken, key, openShop } from "./shop.ts";
import type { Shop } from "./shop.ts";

async function call(
  shop: Shop,
  route: string,
  { token = adminToken, body, raw }: { token?: string; body?: object; raw?: string } = {},
): Promise<{
  status: number;
  headers: Headers;
  body: { code?: string; [field: string]: unknown };
}> {
  const [method = "GET", path = "/"] = route.split(" ");
  const request = new Request(`https://shop.test${path}`, {
    method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(method === "POST" ? { body: raw ?? JSON.stringify(body ?? {}) } : {}),
  });
  const answer = await shop.bridge.routes.fetch(request);
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
}

/** A shop whose callers say who they are: `till:<location>` instead of a token. */
async function openGuarded(): Promise<{ shop: Shop; own: string; other: string }> {
  const shop = await openShop();
  const stripe = createClient(key, { fetch: shop.sim.fetch });
  const address = { line1: "2 Main St", city: "Springfield", country: "US", postal_code: "12345" };
  const other = await locations.create(stripe, { display_name: "Other", address });
  const authorize = (request: Request): Principal | null => {
    const [role, location] = (request.headers.get("authorization") ?? "").slice(7).split(":");
    const known = role === "till" || role === "manager";
    return known && location ? { role, location, name: `${role} at ${location}` } : null;
  };
  shop.bridge = createTerminalBridge({
    stripe,
    store: shop.store,
    webhookSecrets: shop.secret,
    authorize,
    now: () => shop.sim.clock.now(),
  });
  return { shop, own: `till:${shop.location}`, other: `till:${other.id}` };
}

const payment = { order: "A-17", amount: 1250, currency: "usd" };

describe("the routes", () => {
  test("take a payment", async () => {
    const { shop, own } = await openGuarded();
    const started = await call(shop, `POST /readers/${shop.reader.id}/charge`, {
      token: own,
      body: payment,
    });
    expect(started).toMatchObject({
      status: 200,
      body: { state: "waiting_for_card", failure: null },
    });
    expect(started.body).not.toHaveProperty("key");
    shop.reader.tap();
    await shop.sim.events.settled();
    const ended = await call(shop, `GET /attempts/${String(started.body["id"])}`, { token: own });
    expect(ended.body).toMatchObject({ state: "succeeded", payment: { amount: 1250 } });
  });

  test("cancel one", async () => {
    const { shop, own } = await openGuarded();
    const { body } = await call(shop, `POST /readers/${shop.reader.id}/charge`, {
      token: own,
      body: payment,
    });
    const canceled = await call(shop, `POST /attempts/${String(body["id"])}/cancel`, {
      token: own,
    });
    expect(canceled).toMatchObject({ status: 200, body: { state: "canceled" } });
  });

  test.each(["A-17", "A/17", "50% #1?x=y", "...", "a+b c:d"])(
    "find the order %s, capture it and give it back",
    async (name) => {
      const { shop, own } = await openGuarded();
      const charge = `POST /readers/${shop.reader.id}/charge`;
      const input = { ...payment, order: name, capture: "manual" };
      const { body } = await call(shop, charge, { token: own, body: input });
      shop.reader.tap();
      await shop.end(String(body["id"]));
      const path = `/orders/${encodeURIComponent(name)}`;
      const captured = await call(shop, `POST ${path}/capture`, { token: own, body: {} });
      expect(captured.body).toMatchObject({ kind: "capture", order: name, state: "succeeded" });
      const refund = await call(shop, `POST ${path}/refunds`, { token: own, body: {} });
      expect(refund.body).toMatchObject({ code: "forbidden" });
      const manager = own.replace("till", "manager");
      const refunded = await call(shop, `POST ${path}/refunds`, { token: manager, body: {} });
      expect(refunded.body).toMatchObject({ kind: "refund", refund: { amount: 1250 } });
      const found = await call(shop, `GET ${path}`, { token: own });
      expect(found.body).toMatchObject({ order: name, state: "paid", refunded: 1250 });
    },
  );

  test("hand out a signature as bytes, never as a page", async () => {
    const { shop, own } = await openGuarded();
    const body = { inputs: [{ type: "signature", title: "Sign here" }] };
    const asked = await call(shop, `POST /readers/${shop.reader.id}/inputs`, { token: own, body });
    shop.reader.answer();
    const { id, inputs } = await shop.end(String(asked.body["id"]));
    const url = `https://shop.test/attempts/${id}/files/${inputs?.[0]?.file}`;
    const headers = { authorization: `Bearer ${own}` };
    const answer = await shop.bridge.routes.fetch(new Request(url, { headers }));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(await answer.text()).toContain("<svg");
  });

  test("tell a second till who has the reader", async () => {
    const { shop, own } = await openGuarded();
    const route = `POST /readers/${shop.reader.id}/charge`;
    const first = await call(shop, route, { token: own, body: payment });
    const second = await call(shop, route, { token: own, body: { ...payment, order: "A-18" } });
    expect(second.status).toBe(409);
    expect(second.headers.get("content-type")).toBe("application/problem+json");
    expect(second.body).toEqual({
      type: "urn:tillwire:problem:reader_busy",
      title: "The reader is taken",
      status: 409,
      detail: expect.stringContaining("A-17"),
      code: "reader_busy",
      operator: expect.stringContaining("Wait until it is done"),
      details: {
        attempt: first.body["id"],
        kind: "charge",
        order: "A-17",
        holder: `till at ${shop.location}`,
        state: "waiting_for_card",
        age: 0,
      },
    });
  });

  test("give connection tokens for the till's own location, never to be stored", async () => {
    const { shop, own } = await openGuarded();
    const one = await call(shop, "POST /connection_tokens", { token: own });
    const two = await call(shop, "POST /connection_tokens", { token: own });
    expect(one.body["secret"]).toMatch(/^pst_/);
    expect(two.body["secret"]).not.toBe(one.body["secret"]);
    expect(one.headers.get("cache-control")).toBe("no-store");
    const asked = shop.sim
      .requests()
      .filter(({ path }) => path === "/v1/terminal/connection_tokens");
    expect(asked.map(({ params }) => params)).toEqual([
      { location: shop.location },
      { location: shop.location },
    ]);
  });

  test("list readers and locations", async () => {
    const { shop, own } = await openGuarded();
    const { body } = await call(shop, "GET /readers", { token: own });
    expect(body["readers"]).toMatchObject([
      { id: shop.second.id, label: "terrace", location: shop.location, status: "online" },
      { id: shop.reader.id, label: "counter", location: shop.location },
    ]);
    const { body: places } = await call(shop, "GET /locations", { token: own });
    expect(places["locations"]).toEqual([
      { id: shop.location, displayName: "Shop", country: "US" },
    ]);
  });

  test("list everything for the admin", async () => {
    const shop = await openShop();
    expect((await call(shop, "GET /readers")).body["readers"]).toHaveLength(2);
    expect((await call(shop, "GET /locations")).body["locations"]).toHaveLength(1);
    const scoped = await call(shop, "POST /connection_tokens", {
      body: { location: shop.location },
    });
    expect(scoped.status).toBe(200);
    const unscoped = await call(shop, "POST /connection_tokens");
    expect(unscoped.body.code).toBe("invalid_request");
  });
});

describe("a stranger", () => {
  test.each([
    "",
    "wrong-token-wrong-token",
    `${adminToken}x`,
    `${adminToken} x`,
    adminToken.slice(1),
  ])("with the token %j is refused everywhere", async (token) => {
    const shop = await openShop();
    for (const route of [
      "POST /connection_tokens",
      "GET /readers",
      "GET /locations",
      `POST /readers/${shop.reader.id}/charge`,
      "GET /attempts/0199f3d2-0000-7000-8000-000000000001",
      "POST /attempts/0199f3d2-0000-7000-8000-000000000001/cancel",
    ]) {
      const answer = await call(shop, route, { token });
      expect([route, answer.status, answer.body.code]).toEqual([route, 401, "unauthorized"]);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  test("that is bound to no location is refused, whatever its authorizer says", async () => {
    const shop = await openShop();
    shop.bridge = createTerminalBridge({
      stripe: createClient(key, { fetch: shop.sim.fetch }),
      store: shop.store,
      webhookSecrets: shop.secret,
      authorize: () => ({ role: "till", location: null, name: "a till that was never paired" }),
    });
    expect((await call(shop, "GET /readers")).status).toBe(401);
    expect((await call(shop, "GET /locations")).status).toBe(401);
  });

  test("from another location finds nothing", async () => {
    const { shop, own, other } = await openGuarded();
    const route = `POST /readers/${shop.reader.id}/charge`;
    const { body } = await call(shop, route, { token: own, body: payment });
    const attempt = String(body["id"]);
    for (const [forbidden, given] of [
      [route, payment],
      [`GET /attempts/${attempt}`, undefined],
      [`POST /attempts/${attempt}/cancel`, undefined],
      ["POST /connection_tokens", { location: shop.location }],
      [`GET /readers?location=${shop.location}`, undefined],
    ] as const) {
      const answer = await call(shop, forbidden, {
        token: other,
        ...(given ? { body: given } : {}),
      });
      expect([forbidden, answer.status]).toEqual([forbidden, 404]);
    }
    expect((await call(shop, "GET /readers", { token: other })).body["readers"]).toEqual([]);
    expect(shop.reader.waiting).toBe(true);
  });

  test("can't take an attempt's name from another location", async () => {
    const { shop, own, other } = await openGuarded();
    const stripe = createClient(key, { fetch: shop.sim.fetch });
    const readers = await import("@tillwire/client-edge/terminal/readers");
    const theirs = await readers.create(stripe, {
      registration_code: "simulated-wpe",
      location: other.slice("till:".length),
    });
    const named = { ...payment, attempt: "0199f3d2-0000-7000-8000-000000000001" };
    await call(shop, `POST /readers/${shop.reader.id}/charge`, { token: own, body: named });
    const stolen = await call(shop, `POST /readers/${theirs.id}/charge`, {
      token: other,
      body: named,
    });
    expect(stolen).toMatchObject({ status: 409, body: { code: "attempt_mismatch" } });
  });
});

describe("input", () => {
  test.each([
    ["an amount that isn't whole", { ...payment, amount: 12.5 }, "amount"],
    ["no amount", { order: "A-17", currency: "usd" }, "amount"],
    ["a negative amount", { ...payment, amount: -1 }, "amount"],
    ["an amount as text", { ...payment, amount: "1250" }, "amount"],
    ["a currency in capitals", { ...payment, currency: "USD" }, "currency"],
    ["an order with a line break", { ...payment, order: "A\n17" }, "order"],
    ["an order that no path can name", { ...payment, order: ".." }, "order"],
    ["an endless order", { ...payment, order: "A".repeat(101) }, "order"],
    ["a deadline in an instant", { ...payment, timeout: 1 }, "timeout"],
    ["a field that isn't known", { ...payment, amonut: 1 }, "amonut"],
    [
      "an attempt that looks like a path",
      { ...payment, attempt: "../../../etc/passwd" },
      "attempt",
    ],
  ])("with %s is refused, and the field is named", async (_name, body, param) => {
    const shop = await openShop();
    const answer = await call(shop, `POST /readers/${shop.reader.id}/charge`, { body });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "invalid_request", details: { param } },
    });
    expect(shop.sent("/process_payment_intent")).toBe(0);
  });

  test("that isn't JSON is refused", async () => {
    const shop = await openShop();
    const answer = await call(shop, `POST /readers/${shop.reader.id}/charge`, { raw: "amount=1" });
    expect(answer.body.code).toBe("invalid_request");
  });

  test.each(["tmr_%2e%2e%2flocations", "tml_1", "tmr_", "tmr_a%0ab"])(
    "that isn't a reader's id (%s) reaches no path of Stripe's",
    async (reader) => {
      const shop = await openShop();
      const before = shop.sim.requests().length;
      const answer = await call(shop, `POST /readers/${reader}/charge`, { body: payment });
      expect(answer.status).toBe(400);
      expect(shop.sim.requests()).toHaveLength(before);
    },
  );

  test("of a megabyte and more is refused", async () => {
    const shop = await openShop();
    const raw = JSON.stringify({ ...payment, order: "A".repeat(1024 * 1024) });
    const answer = await call(shop, `POST /readers/${shop.reader.id}/charge`, { raw });
    expect(answer.status).toBe(400);
  });
});

describe("createTerminalBridge", () => {
  test("wants exactly one way to tell who asks, and no short token", async () => {
    const shop = await openShop();
    expect(() => shop.open({ adminToken: "short" })).toThrow(/16 characters/);
    expect(() => shop.open({ authorize: () => null })).toThrow(/either adminToken or authorize/);
    expect(() => shop.open({ webhookSecrets: "" })).toThrow(/secret/);
  });
});

describe("a failure that nobody has foreseen", () => {
  test("is logged, and the till is told nothing of its insides", async () => {
    const shop = await openShop();
    const logged = vi.spyOn(console, "error").mockReturnValue();
    const failure = new Error("disk of db-7.internal is full");
    shop.bridge = shop.open({
      store: { ...shop.store, read: () => Promise.reject(failure) },
    });
    const answer = await call(shop, "GET /attempts/0199f3d2-0000-7000-8000-000000000001");
    expect(answer).toMatchObject({ status: 500, body: { code: "internal_error", details: {} } });
    expect(JSON.stringify(answer.body)).not.toContain("db-7");
    expect(logged).toHaveBeenCalledWith(failure);
    logged.mockRestore();
  });

  test("of Stripe's shows its code and its number, and nothing of the key", async () => {
    const shop = await openShop();
    shop.bridge = shop.open({
      stripe: createClient("sk_test_revoked", {
        fetch: async () =>
          Response.json(
            { error: { type: "invalid_request_error", message: "Invalid key sk_test_revoked" } },
            { status: 401, headers: { "request-id": "req_123" } },
          ),
        maxRetries: 0,
      }),
    });
    const { status, body } = await call(shop, "GET /readers");
    expect([status, body.code]).toEqual([502, "stripe_error"]);
    expect(body["details"]).toMatchObject({ requestId: "req_123" });
    expect(JSON.stringify(body)).not.toContain("sk_test");
  });
});

describe("what operators are told", () => {
  test("is an instruction, whatever the code and however little is known", () => {
    for (const words of Object.values<Words>(operatorMessages)) {
      const text = typeof words === "function" ? words({}) : words;
      expect(text).toMatch(/^[A-Z][^`{}]+\.$/);
      expect(text).not.toMatch(/undefined|null|object/);
    }
  });

  test("of what Stripe refuses, follows Stripe's code", async () => {
    const shop = await openShop();
    const route = `POST /test/readers/${shop.reader.id}/present_payment_method`;
    const answer = await call(shop, route);
    expect(answer.body).toMatchObject({ code: "stripe_error", details: { stripeCode: null } });
    expect(operatorWords("stripe_error", { stripeCode: "terminal_reader_offline" })).toMatch(
      /Check its power/,
    );
    expect(operatorWords("stripe_error", { stripeCode: "invented" })).toMatch(/^Stripe refused/);
    expect(operatorWords("a_code_of_tomorrow")).toMatch(/^The payment didn't go through/);
  });
});
