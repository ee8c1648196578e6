import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, type StripeClient } from "../src/client.ts";
import * as operation from "../src/operation.ts";
import { authorizeUrl } from "../src/oauth.ts";
import { requireVersion } from "../src/require-version.ts";
import type { ClientConfig, Hooks } from "../src/types.ts";
import { connectionFailure, scriptedFetch, stripeError } from "./support/answers.ts";
import { KEY, recordedConfig, recordedStripe } from "./support/recording.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function recorded(config?: ClientConfig) {
  const { requests, config: recording } = recordedConfig({ id: "x" });
  return { requests, client: createClient(KEY, { ...recording, ...config }) };
}

const balance = (client: StripeClient): Promise<unknown> =>
  operation.get(client, "/v1/balance", []);

describe("making a client", () => {
  it.each([
    ["a publishable key", "pk_test_123", /publishable/],
    ["an empty key", "", /missing/],
    ["a key with a line break", "sk_test_1\n", /white space/],
    ["no key at all", undefined, /missing/],
  ])("with %s throws", (_name, key, message) => {
    expect(() => createClient(key as string)).toThrow(message);
  });

  it("with a secret key in a browser throws, unless that is asked for", () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36" });
    expect(() => createClient("sk_live_1")).toThrow(/browser/);
    expect(() => createClient("rk_live_1")).toThrow(/browser/);
    expect(() => createClient(KEY, { dangerouslyAllowBrowser: true })).not.toThrow();
  });

  it("does nothing yet: no fetch, no key asked for", () => {
    const provider = vi.fn(() => KEY);
    const fetch = vi.fn(globalThis.fetch);
    createClient(provider, { fetch });
    expect([provider, fetch].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });
});

describe("a key provider", () => {
  it.each([
    ["a function", () => "sk_test_given"],
    ["an async function", async () => "sk_test_given"],
  ])("that is %s is asked for each request", async (_name, give) => {
    const { requests, config } = recordedConfig();
    const provider = vi.fn(give);
    const client = createClient(provider, config);
    await balance(client);
    await balance(client);
    expect(provider).toHaveBeenCalledTimes(2);
    expect(requests[1]!.headers["authorization"]).toBe("Bearer sk_test_given");
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed"))],
  ])(
    "that %s rejects the request, and nothing is sent",
    async (_name, provider: () => string | Promise<string>) => {
      const { requests, config } = recordedConfig();
      await expect(balance(createClient(provider, config))).rejects.toThrow("vault is sealed");
      expect(requests).toHaveLength(0);
    },
  );

  it("that gives a publishable key rejects the request", async () => {
    const { requests, config } = recordedConfig();
    await expect(balance(createClient(() => "pk_test_1", config))).rejects.toThrow(/publishable/);
    expect(requests).toHaveLength(0);
  });
});

describe("fetch", () => {
  it("is the global one at the time of the request", async () => {
    const client = createClient(KEY);
    const late = vi.fn(async () => Response.json({ id: "late" }));
    vi.stubGlobal("fetch", late);
    expect(await balance(client)).toEqual({ id: "late" });
  });

  it("of the configuration wins", async () => {
    vi.stubGlobal("fetch", () => expect.unreachable());
    const { client, requests } = recorded();
    await balance(client);
    expect(requests).toHaveLength(1);
  });
});

describe("a promise", () => {
  it("starts its request at once, and once", async () => {
    const { client, requests } = recorded();
    const sent = operation.get(client, "/v1/balance", []);
    await Promise.all([sent, sent, sent.withResponse(), sent.then(() => {})]);
    expect(requests).toHaveLength(1);
  });

  it("gives the data with its response and request id", async () => {
    const { fetch } = scriptedFetch(
      Response.json(
        { id: "x" },
        { headers: { "request-id": "req_9", "idempotent-replayed": "true" } },
      ),
    );
    const answer = await operation
      .get(createClient(KEY, { fetch }), "/v1/balance", [])
      .withResponse();
    expect(answer).toMatchObject({ data: { id: "x" }, requestId: "req_9" });
    expect(answer.response.headers.get("idempotent-replayed")).toBe("true");
  });

  it("gives the response with its body unread", async () => {
    const { client } = recorded();
    const response = await operation.get(client, "/v1/balance", []).asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ id: "x" });
  });

  it("gives both, where both are asked for", async () => {
    const { client } = recorded();
    const sent = operation.get(client, "/v1/balance", []);
    const [response, data] = await Promise.all([sent.asResponse(), sent]);
    expect([data, await response.json()]).toEqual([{ id: "x" }, { id: "x" }]);
  });

  it.each(["withResponse", "asResponse"] as const)(
    "rejects %s, and nobody else is told",
    async (way) => {
      const unhandled = vi.fn();
      process.on("unhandledRejection", unhandled);
      const { fetch } = scriptedFetch(stripeError(402));
      const sent = operation.get(createClient(KEY, { fetch }), "/v1/balance", []);
      await expect(sent[way]()).rejects.toMatchObject({ name: "StripeCardError" });
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      process.off("unhandledRejection", unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    },
  );
});

describe("data", () => {
  it("is what JSON says and nothing else: decimals stay text, and a key named __proto__ a key", async () => {
    const body =
      '{"amount_decimal":"0.1000","value":"9007199254740993","__proto__":{"polluted":true}}';
    const { fetch } = scriptedFetch(new Response(body));
    const data = await operation.get<object>(createClient(KEY, { fetch }), "/v1/x", []);
    expect(JSON.stringify(data)).toBe(body);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("withOptions", () => {
  it("gives a client with other defaults, and leaves the first as it was", async () => {
    const { client, requests } = recorded({ stripeAccount: "acct_1", headers: { "x-a": "1" } });
    const other = client.withOptions({ stripeAccount: "acct_2", headers: { "x-b": "2" } });
    await balance(other);
    await balance(client);
    expect(requests[0]!.headers).toMatchObject({
      "stripe-account": "acct_2",
      "x-a": "1",
      "x-b": "2",
    });
    expect(requests[1]!.headers).toMatchObject({ "stripe-account": "acct_1", "x-a": "1" });
    expect(requests[1]!.headers).not.toHaveProperty("x-b");
  });

  it("leaves what is undefined, and takes an account away by an empty text", async () => {
    const { client, requests } = recorded({ stripeAccount: "acct_1" });
    await balance(client.withOptions({ stripeAccount: undefined }));
    await balance(client.withOptions({ stripeAccount: "", stripeContext: "ctx" }));
    expect(requests[0]!.headers["stripe-account"]).toBe("acct_1");
    expect(requests[1]!.headers).toMatchObject({ "stripe-context": "ctx" });
    expect(requests[1]!.headers).not.toHaveProperty("stripe-account");
  });
});

describe("extend", () => {
  it("composes, and extensions follow withOptions", async () => {
    const { client, requests } = recorded();
    const extended = client
      .extend((base) => ({ balance: () => operation.get(base, "/v1/balance", []) }))
      .extend((base) => ({ events: { list: () => operation.list(base, "/v1/events", []) } }));
    const other = extended.withOptions({ stripeAccount: "acct_2" });
    await other.balance();
    await other.events.list();
    await extended.balance();
    expect(requests.map(({ headers }) => headers["stripe-account"])).toEqual([
      "acct_2",
      "acct_2",
      undefined,
    ]);
  });

  it("builds nothing that isn't touched", () => {
    const build = vi.fn(() => ({}));
    const { client } = recorded();
    const extended = client.extend(() => ({
      get namespace() {
        return build();
      },
    }));
    expect(build).not.toHaveBeenCalled();
    expect(extended.namespace).toEqual({});
  });
});

describe("rawRequest", () => {
  it.each([
    ["POST", "/v1/new_things", { a: [1] }],
    ["POST", "/v2/new/things", { a: [1] }],
  ] as const)("sends %s %s as npm stripe does", async (method, path, params) => {
    const { client, requests } = recorded();
    const { stripe, requests: reference } = recordedStripe();
    await client.rawRequest(method, path, params, { stripeAccount: "acct_1" });
    await stripe.rawRequest(method, path, params, { stripeAccount: "acct_1" });
    for (const field of ["method", "url", "body"] as const) {
      expect(requests[0]![field]).toBe(reference[0]![field]);
    }
    expect(requests[0]!.headers["content-type"]).toBe(reference[0]!.headers["content-type"]);
  });

  it("adds parameters to the path's own query", async () => {
    const { client, requests } = recorded();
    await client.rawRequest("GET", "/v1/charges?limit=3", { expand: ["data.customer"] });
    expect(requests[0]!.url).toBe(
      "https://api.stripe.com/v1/charges?limit=3&expand[0]=data.customer",
    );
  });

  it("takes another host by name", async () => {
    const { client, requests } = recorded();
    await client.rawRequest("GET", "/v1/files/file_1/contents", undefined, { base: "files" });
    expect(requests[0]!.url).toBe("https://files.stripe.com/v1/files/file_1/contents");
  });

  it.each([
    "v1/charges",
    "//evil.example/v1",
    "https://evil.example/v1",
    "@evil.example",
    "/v1/../v2",
    "/v1/a\nb",
    "/v1/a#b",
    "/\\evil.example",
    "",
    "/v1/..",
  ])("refuses the path %j before sending", async (path) => {
    const { client, requests } = recorded();
    await expect(client.rawRequest("GET", path)).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });
});

describe("hooks", () => {
  function listening(...steps: Parameters<typeof scriptedFetch>) {
    vi.useFakeTimers({ now: 0 });
    const told: [name: string, event: object][] = [];
    const hook = (name: string) => (event: object) => void told.push([name, event]);
    const hooks: Hooks = {
      onRequest: hook("request"),
      onResponse: hook("response"),
      onRetry: hook("retry"),
      onError: hook("error"),
    };
    const { fetch } = scriptedFetch(...steps);
    return { told, client: createClient(KEY, { fetch, hooks }) };
  }
  const COMMON = {
    operationId: "PostTerminalReadersReaderProcessPaymentIntent",
    method: "POST",
    path: "/v1/terminal/readers/{reader}/process_payment_intent",
  };
  const send = (client: StripeClient): Promise<unknown> =>
    operation.post(client, COMMON.path, ["tmr_1"], { payment_intent: "pi_1" });

  it("are told of every try, answer and retry", async () => {
    const failure = connectionFailure("ECONNREFUSED");
    const { told, client } = listening(
      stripeError(500),
      failure,
      Response.json({}, { headers: { "request-id": "req_3" } }),
    );
    const sent = send(client);
    await vi.runAllTimersAsync();
    await sent;
    const delay = expect.any(Number) as number;
    expect(told).toEqual([
      ["request", { ...COMMON, attempt: 1 }],
      ["response", { ...COMMON, attempt: 1, status: 500, requestId: "req_1", elapsed: 0 }],
      [
        "retry",
        { ...COMMON, attempt: 1, status: 500, requestId: "req_1", error: undefined, delay },
      ],
      ["request", { ...COMMON, attempt: 2 }],
      [
        "retry",
        { ...COMMON, attempt: 2, status: undefined, requestId: undefined, error: failure, delay },
      ],
      ["request", { ...COMMON, attempt: 3 }],
      ["response", { ...COMMON, attempt: 3, status: 200, requestId: "req_3", elapsed: 0 }],
    ]);
  });

  it("are told of the failure, with the time that it took in all", async () => {
    const { told, client } = listening(stripeError(500), stripeError(402));
    const sent = send(client).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    const error = await sent;
    const [name, event] = told.at(-1)!;
    expect(name).toBe("error");
    expect(event).toMatchObject({ ...COMMON, attempt: 2, error, status: 402, requestId: "req_1" });
    expect(event).toHaveProperty("elapsed", Date.now());
  });

  it("are told of arguments that can't be sent", async () => {
    const { told, client } = listening();
    await expect(operation.get(client, "/v1/charges/{charge}", [""])).rejects.toThrow(TypeError);
    expect(told.map(([name]) => name)).toEqual(["error"]);
  });

  it("that throw or reject break nothing", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const hooks: Hooks = {
      onRequest: () => {
        throw new Error("broken");
      },
      onResponse: () => Promise.reject(new Error("broken")),
    };
    const { client } = recorded({ hooks });
    expect(await balance(client)).toEqual({ id: "x" });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it.each([
    ["GET", "/v1/charges/{charge}", "GetChargesCharge"],
    ["GET", "/v2/core/accounts", "GetV2CoreAccounts"],
    ["DELETE", "/v1/customers/{customer}", "DeleteCustomersCustomer"],
  ] as const)("name %s %s by Stripe's rule", async (method, path, operationId) => {
    const onRequest = vi.fn();
    const { client } = recorded({ hooks: { onRequest } });
    await client.request({ method, path, ids: ["x"] });
    expect(onRequest).toHaveBeenCalledWith(expect.objectContaining({ operationId }));
  });
});

describe("OAuth's authorizeUrl", () => {
  const PARAMS = {
    client_id: "ca_1",
    redirect_uri: "https://shop.example/back?a=1",
    state: "x y",
    suggested_capabilities: ["transfers"],
    stripe_user: { email: "a@example.com" },
  };

  it.each([
    ["", {}],
    ["of the express form", { express: true }],
  ])("%s is npm stripe's", (_name, options) => {
    const query = (url: string): string[] =>
      new URL(url).search
        .slice(1)
        .split("&")
        .toSorted((a, b) => a.localeCompare(b));
    const { stripe } = recordedStripe();
    const own = authorizeUrl(PARAMS, options);
    const reference = stripe.oauth.authorizeUrl({ ...PARAMS }, options);
    expect(own.split("?")[0]).toBe(reference.split("?")[0]);
    expect(query(own)).toEqual(query(reference));
  });
});

it("an operation that needs the caller's version has it, or throws", () => {
  const options = { apiVersion: "2026-01-28.clover" };
  expect(requireVersion(options)).toBe(options);
  expect(() => requireVersion(undefined)).toThrow(/apiVersion/);
});
