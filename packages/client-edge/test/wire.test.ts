import * as fc from "fast-check";
import { parse } from "qs";
import type { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { createClient } from "../src/client.ts";
import { clear } from "../src/encode/clear.ts";
import { encodeForm } from "../src/encode/form.ts";
import { stringify } from "../src/encode/stringify.ts";
import { fromOAuth } from "../src/errors/from-oauth.ts";
import * as operation from "../src/operation.ts";
import type { Client, ClientConfig, RequestOptions } from "../src/types.ts";
import { KEY, recordedConfig, recordedStripe, type Recorded } from "./support/recording.ts";

/** Headers that name the library, and the random key; all others have to be the same. */
const OWN_HEADERS = [
  "user-agent",
  "x-stripe-client-user-agent",
  "content-length",
  "idempotency-key",
];

function comparable({ headers, ...request }: Recorded): object {
  const shared = Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name));
  return { ...request, headers: Object.fromEntries(shared) };
}

async function sentByTillwire(
  call: (client: Client) => Promise<unknown>,
  config?: ClientConfig,
): Promise<Recorded> {
  const recorded = recordedConfig({ data: [], has_more: false });
  await call(createClient(KEY, { ...recorded.config, ...config }));
  return recorded.requests[0]!;
}

async function sentByStripe(
  call: (stripe: Stripe) => Promise<unknown>,
  config?: Stripe.StripeConfig,
): Promise<Recorded> {
  const { stripe, requests } = recordedStripe(config);
  await call(stripe);
  return requests[0]!;
}

const AWKWARD: [name: string, params: object][] = [
  ["nothing", {}],
  ["text with every mark", { description: "!*'()~-_. []{}<>&=+%#?/\\|\"^`@:;,$" }],
  ["other scripts and emoji", { name: "Čeněk 李雷 🦓", metadata: { "clé é": "ß" } }],
  ["null and empty text", { description: null, name: "", email: undefined }],
  ["nested maps and arrays", { a: { b: { c: [{ d: [1, [2, 3]] }] } } }],
  ["holes in arrays", { expand: ["a", undefined, "b"] }],
  ["empty arrays and maps", { items: [], metadata: {}, a: { b: [] }, last: 1 }],
  ["dates", { created: { gte: new Date("2026-01-02T03:04:05.999Z") }, at: new Date(0) }],
  ["booleans and numbers", { on: true, off: false, zero: 0, negative: -1, float: 1.5, big: 1e21 }],
  ["bigints", { amount: 9007199254740993n }],
  ["line breaks and controls", { text: "a\r\nb\tc\u0000d\u007f" }],
];

describe("the form encoding", () => {
  it.each(AWKWARD)("writes %s as npm stripe does, in a body", async (_name, params) => {
    const own = await sentByTillwire((client) =>
      operation.post(client, "/v1/customers", [], params),
    );
    const reference = await sentByStripe((stripe) => stripe.customers.create(params));
    expect(comparable(own)).toEqual(comparable(reference));
  });

  it.each(AWKWARD)("writes %s as npm stripe does, in a query", async (_name, params) => {
    const own = await sentByTillwire((client) =>
      operation.list(client, "/v1/customers", [], params),
    );
    const reference = await sentByStripe(async (stripe) => stripe.customers.list(params));
    expect(comparable(own)).toEqual(comparable(reference));
  });

  it("writes whatever has no bracket in a key as npm stripe does, and reads back by qs", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const key = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter(isPlainKey);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 3 }),
      ),
    }));
    const params = fc.dictionary(key, value, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(params, async (given) => {
        const reference = await sentByStripe((stripe) => stripe.customers.create(given));
        const form = encodeForm(given);
        expect(form).toBe(reference.body);
        expect(parse(form, { depth: 20, arrayLimit: 100, plainObjects: true })).toEqual(
          parse(reference.body!, { depth: 20, arrayLimit: 100, plainObjects: true }),
        );
      }),
    );
  });

  it("comes back from an independent parser as it was", () => {
    const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
    const leaf = fc.string({ unit: "grapheme", maxLength: 20 });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie("value"), { minLength: 1, maxLength: 4 }),
        fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), (params) => {
        expect(parse(encodeForm(params), { depth: 20, arrayLimit: 100 })).toEqual(
          JSON.parse(JSON.stringify(params)),
        );
      }),
    );
  });

  it.each(["a[b", "a]b", "[", "]"])("refuses the metadata key %s before sending", async (key) => {
    const { requests, config } = recordedConfig();
    const sent = operation.post(createClient(KEY, config), "/v1/customers", [], {
      metadata: { [key]: "1" },
    });
    await expect(sent).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });

  it("clears a list with an empty array where Stripe takes an empty text for that", () => {
    const params = {
      preferred_locales: [],
      items: [{ tax_rates: [] }, { tax_rates: ["txr_1"] }],
      expand: [],
    };
    const before = structuredClone(params);
    const cleared = clear(params, ["preferred_locales", "items.*.tax_rates"]);
    expect(encodeForm(cleared)).toBe(
      "preferred_locales=&items[0][tax_rates]=&items[1][tax_rates][0]=txr_1",
    );
    expect(params).toEqual(before);
    expect(clear(undefined, ["a"])).toBeUndefined();
  });
});

describe("paths", () => {
  it.each(["ch_1", "a/b", "a?b#c", "ä 1", "..a", "%2e%2e", "+"])(
    "encodes the id %s as npm stripe does",
    async (id) => {
      const own = await sentByTillwire((client) =>
        operation.get(client, "/v1/charges/{charge}", [id]),
      );
      const reference = await sentByStripe((stripe) => stripe.charges.retrieve(id));
      expect(own.url).toBe(reference.url);
    },
  );

  it.each([[""], ["."], [".."], ["a\nb"], ["a\u0000"], [undefined], [null], [7]])(
    "refuses the id %j before sending",
    async (id) => {
      const { requests, config } = recordedConfig();
      const client = createClient(KEY, config);
      const ids = [id] as string[];
      await expect(operation.del(client, "/v1/charges/{charge}", ids)).rejects.toThrow(
        /\{charge\}/,
      );
      expect(requests).toHaveLength(0);
    },
  );

  it("refuses an id that is missing altogether", async () => {
    const { config } = recordedConfig();
    const sent = operation.get(
      createClient(KEY, config),
      "/v1/accounts/{account}/persons/{person}",
      ["acct_1"],
    );
    await expect(sent).rejects.toThrow(/\{person\}/);
  });

  it("never reaches another operation than the template's, whatever the id", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (id) => {
        const { requests, config } = recordedConfig();
        try {
          await operation.del(createClient(KEY, config), "/v1/charges/{charge}", [id]);
        } catch {
          expect(requests).toHaveLength(0);
          return;
        }
        expect(new URL(requests[0]!.url).pathname).toBe(`/v1/charges/${encodeURIComponent(id)}`);
      }),
    );
  });
});

describe("requests", () => {
  const calls: [
    name: string,
    own: (client: Client, options?: RequestOptions) => Promise<unknown>,
    reference: (stripe: Stripe, options?: Stripe.RequestOptions) => Promise<unknown>,
  ][] = [
    [
      "a GET without parameters",
      (client, options) => operation.get(client, "/v1/balance", [], undefined, options),
      (stripe, options) => stripe.balance.retrieve({}, options),
    ],
    [
      "a POST without parameters",
      (client, options) =>
        operation.post(client, "/v1/charges/{charge}/capture", ["ch_1"], undefined, options),
      (stripe, options) => stripe.charges.capture("ch_1", {}, options),
    ],
    [
      "a DELETE with parameters in its query",
      (client, options) =>
        operation.del(
          client,
          "/v1/subscription_items/{item}",
          ["si_1"],
          { clear_usage: true },
          options,
        ),
      (stripe, options) => stripe.subscriptionItems.del("si_1", { clear_usage: true }, options),
    ],
    [
      "a v2 POST",
      (client, options) =>
        operation.postV2(
          client,
          "/v2/core/accounts",
          [],
          { display_name: "Ä", metadata: { a: null } },
          options,
        ),
      (stripe, options) =>
        stripe.v2.core.accounts.create({ display_name: "Ä", metadata: { a: null } }, options),
    ],
    [
      "a v2 POST without parameters",
      (client, options) =>
        operation.postV2(
          client,
          "/v2/core/accounts/{account}/close",
          ["acct_1"],
          undefined,
          options,
        ),
      (stripe, options) => stripe.v2.core.accounts.close("acct_1", undefined, options),
    ],
    [
      "a v2 GET with an array",
      (client, options) =>
        operation.getV2(
          client,
          "/v2/core/accounts/{account}",
          ["acct_1"],
          { include: ["identity", "defaults"] },
          options,
        ),
      (stripe, options) =>
        stripe.v2.core.accounts.retrieve("acct_1", { include: ["identity", "defaults"] }, options),
    ],
    [
      "an OAuth token",
      (client, options) =>
        operation.post(
          client,
          "/oauth/token",
          [],
          { grant_type: "authorization_code", code: "ac_1" },
          options,
          {
            base: "connect",
            error: fromOAuth,
          },
        ),
      (stripe, options) =>
        stripe.oauth.token({ grant_type: "authorization_code", code: "ac_1" }, options),
    ],
    [
      "a meter event on its own host",
      (client, options) =>
        operation.postV2(
          client,
          "/v2/billing/meter_event_stream",
          [],
          { events: [{ event_name: "e", payload: { value: "1" } }] },
          options,
          { base: "meter_events" },
        ),
      (stripe, options) =>
        stripe.v2.billing.meterEventStream.create(
          { events: [{ event_name: "e", payload: { value: "1" } }] },
          options,
        ),
    ],
  ];

  describe.each(calls)("%s", (_name, own, reference) => {
    it("is the same as npm stripe's", async () => {
      expect(comparable(await sentByTillwire((client) => own(client)))).toEqual(
        comparable(await sentByStripe((stripe) => reference(stripe))),
      );
    });

    it("is the same with an account, a version and a key of its own", async () => {
      const options = {
        stripeAccount: "acct_1",
        apiVersion: "2026-01-28.clover",
        apiKey: "rk_test_other",
        idempotencyKey: "once",
      };
      const [sent, expected] = [
        await sentByTillwire((client) => own(client, options)),
        await sentByStripe((stripe) => reference(stripe, options)),
      ];
      expect(comparable(sent)).toEqual(comparable(expected));
      expect(sent.headers["idempotency-key"]).toBe(expected.headers["idempotency-key"]);
    });

    it("is the same with a context from the client", async () => {
      const context = { stripeContext: "acct_1/acct_2" };
      expect(comparable(await sentByTillwire((client) => own(client), context))).toEqual(
        comparable(await sentByStripe((stripe) => reference(stripe), context)),
      );
    });

    it("has an idempotency key where npm stripe has one, a v4 UUID", async () => {
      const sent = (await sentByTillwire((client) => own(client))).headers["idempotency-key"];
      const expected = (await sentByStripe((stripe) => reference(stripe))).headers[
        "idempotency-key"
      ];
      if (expected === undefined) expect(sent).toBeUndefined();
      else expect(sent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    });
  });

  it("sends an empty body with a POST that has no parameters", async () => {
    const sent = await sentByTillwire((client) => operation.post(client, "/v1/charges", []));
    expect(sent.body).toBe("");
  });

  it("sends a date to v2 as RFC 3339, where npm stripe sends seconds in quotes", async () => {
    const at = new Date("2026-01-02T03:04:05Z");
    const body = await sentByTillwire((client) =>
      operation.postV2(client, "/v2/core/x", [], { at }),
    );
    expect(body.body).toBe('{"at":"2026-01-02T03:04:05.000Z"}');
    const query = await sentByTillwire((client) =>
      operation.listV2(client, "/v2/core/x", [], { at }),
    );
    expect(query.url).toBe("https://api.stripe.com/v2/core/x?at=2026-01-02T03%3A04%3A05.000Z");
  });

  it("keeps null and absent apart in v2", async () => {
    const sent = await sentByTillwire((client) =>
      operation.postV2(client, "/v2/core/x", [], { gone: undefined, cleared: null }),
    );
    expect(sent.body).toBe('{"cleared":null}');
  });

  it("turns int64 and decimal input into text where v2 has text", async () => {
    const params = {
      amount: { value: 9007199254740993n, currency: "usd" },
      rates: [{ rate: 0.5 }],
      count: 2,
    };
    const sent = await sentByTillwire((client) =>
      operation.postV2(
        client,
        "/v2/core/x",
        [],
        stringify(params, ["amount.value", "rates.*.rate"]),
      ),
    );
    expect(sent.body).toBe(
      '{"amount":{"value":"9007199254740993","currency":"usd"},"rates":[{"rate":"0.5"}],"count":2}',
    );
    expect(params.rates[0]!.rate).toBe(0.5);
  });

  it("sends no telemetry, and names itself and the app that uses it", async () => {
    const sent = await sentByTillwire((client) => operation.get(client, "/v1/balance", []), {
      appInfo: { name: "Shop", version: "1.2", url: "https://shop.example" },
    });
    expect(sent.headers["user-agent"]).toMatch(
      /^Tillwire\/\d+\.\d+\.\d+ Shop\/1\.2 \(https:\/\/shop\.example\)$/,
    );
    expect(Object.keys(sent.headers).filter((name) => name.startsWith("x-"))).toEqual([]);
  });

  it("takes other addresses for each host, with a path", async () => {
    const bases = { api: "http://localhost:12111/stripe/", files: "https://files.example" };
    const api = await sentByTillwire((client) => operation.get(client, "/v1/balance", []), {
      bases,
    });
    const files = await sentByTillwire(
      (client) => operation.get(client, "/v1/files", [], undefined, undefined, { base: "files" }),
      { bases },
    );
    const connect = await sentByTillwire(
      (client) =>
        operation.post(client, "/oauth/token", [], undefined, undefined, { base: "connect" }),
      { bases },
    );
    expect([api.url, files.url, connect.url]).toEqual([
      "http://localhost:12111/stripe/v1/balance",
      "https://files.example/v1/files",
      "https://connect.stripe.com/oauth/token",
    ]);
  });

  it("never follows a redirect", async () => {
    const inits: RequestInit[] = [];
    const client = createClient(KEY, {
      async fetch(_url, init) {
        inits.push(init);
        return new Response(null, {
          status: 302,
          headers: { location: "https://elsewhere.example" },
        });
      },
    });
    await expect(operation.get(client, "/v1/balance", [])).rejects.toMatchObject({
      statusCode: 302,
    });
    expect(inits.map((init) => init.redirect)).toEqual(["manual"]);
  });

  it("lets the caller's headers win, whatever their case, and take one away", async () => {
    const headers = { "Idempotency-KEY": "mine", "X-Trace": "1", accept: null };
    const sent = await sentByTillwire((client) =>
      operation.post(client, "/v1/charges", [], {}, { headers }),
    );
    expect(sent.headers).toMatchObject({ "idempotency-key": "mine", "x-trace": "1" });
    expect(sent.headers["accept"]).not.toBe("application/json");
  });

  it.each([
    [
      "an account with a context",
      { stripeAccount: "acct_1", stripeContext: "acct_2" },
      /exclude each other/,
    ],
    ["an idempotency key of 256 characters", { idempotencyKey: "k".repeat(256) }, /255/],
    ["a header with a line break", { headers: { "x-a": "b\r\nc: d" } }, /x-a/],
    ["an account with a line break", { stripeAccount: "acct_1\nx: y" }, /stripe-account/],
  ])("refuses %s before sending", async (_name, options, message) => {
    const { requests, config } = recordedConfig();
    const sent = operation.post(createClient(KEY, config), "/v1/charges", [], {}, options);
    await expect(sent).rejects.toThrow(message);
    expect(requests).toHaveLength(0);
  });
});

function isPlainKey(key: string): boolean {
  return !/[[\]]/.test(key) && !(key in Object.prototype);
}
