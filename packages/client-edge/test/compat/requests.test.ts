import type { Stripe } from "stripe";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Recorded } from "../support/recording.ts";
import { expectSame, failure, inBoth, type Kit } from "./both.ts";

type HttpClient = ReturnType<typeof Stripe.createFetchHttpClient>;

afterEach(() => {
  vi.useRealTimers();
});

/** What a request says, without what differs by design: agents, telemetry, made-up keys. */
function said({ method, url, headers, body }: Recorded) {
  const kept = ["authorization", "stripe-version", "stripe-account", "stripe-context", "x-own"];
  const key = headers["idempotency-key"];
  return {
    method,
    url,
    body: body?.replaceAll(/[\da-f]{8}-[-\da-f]{27}/g, "boundary"),
    headers: kept.map((name) => headers[name]),
    key: key?.replace(/^(stripe-node-retry-)?[\da-f]{8}-[-\da-f]{27}$/, "made up"),
    contentType: headers["content-type"]?.replace(/boundary=.*/, "boundary"),
  };
}

const answered =
  (headers: Record<string, string> = {}) =>
  () =>
    Response.json(
      { id: "ch_1", object: "charge" },
      { headers: { "request-id": "req_1", "stripe-version": "2026-10-28.endive", ...headers } },
    );

describe("options of a request", () => {
  it.each<[string, Stripe.RequestOptions]>([
    ["none", {}],
    ["a key", { apiKey: "sk_test_other" }],
    ["an idempotency key", { idempotencyKey: "order-1" }],
    ["an account", { stripeAccount: "acct_1" }],
    ["a context", { stripeContext: "org_1/acct_1" }],
    ["a version", { apiVersion: "2020-08-27" }],
    ["a header", { headers: { "X-Own": "yes", "stripe-version": "2020-08-27" } }],
    ["a timeout and retries", { timeout: 1000, maxNetworkRetries: 3 }],
    [
      "an authenticator",
      {
        authenticator: async ({ headers }) =>
          void (headers["X-Own"] = headers["Stripe-Version"] ?? "no version"),
      },
    ],
  ])("are sent as stripe-node does: %s", async (_, options) => {
    await expectSame(async ({ stripe, requests }) => {
      await stripe.charges.create({ amount: 100, currency: "usd" }, options);
      await stripe.charges.retrieve("ch_1", {}, options);
      await stripe.v2.core.eventDestinations.ping("ed_1", undefined, options);
      return requests.map(said);
    });
  });

  it("can be a StripeContext", async () => {
    await expectSame(async ({ Stripe, stripe, requests }) => {
      const stripeContext = Stripe.StripeContext.parse("org_1").push("acct_1");
      await stripe.balance.retrieve({}, { stripeContext });
      await stripe.balance.retrieve({}, { stripeContext: stripeContext.pop() });
      return requests.map(said);
    });
  });

  it.each<[Stripe.StripeConfig, Stripe.RequestOptions, (string | undefined)[]]>([
    [{ stripeContext: "org_1" }, { stripeAccount: "acct_1" }, ["acct_1", undefined]],
    [{ stripeAccount: "acct_1" }, { stripeContext: "org_1" }, [undefined, "org_1"]],
  ])("of account or context take the place of %o", async (config, options, expected) => {
    // stripe-node sends both, which Stripe refuses.
    const { compat } = await inBoth(
      async ({ stripe, requests }) => {
        await stripe.balance.retrieve({}, options);
        return requests.map(({ headers }) => [
          headers["stripe-account"],
          headers["stripe-context"],
        ]);
      },
      undefined,
      config,
    );
    expect(compat).toEqual([expected]);
  });

  it("are refused where they exclude each other", async () => {
    await expectSame(async ({ stripe }) => {
      const wrong: Stripe.RequestOptions[] = [
        { stripeAccount: "acct_1", stripeContext: "acct_1" },
        { apiKey: "sk_test_1", authenticator: async () => {} },
        { authenticator: "key" as never },
      ];
      return Promise.all(
        wrong.map(async (options) => {
          const error = await failure(() => stripe.balance.retrieve({}, options));
          return error instanceof Error;
        }),
      );
    });
  });

  it("gives a stream for streaming: true", async () => {
    await expectSame(
      async ({ stripe }) => {
        const stream = await stripe.rawRequest("GET", "/v1/quotes/qt_1/pdf", undefined, {
          streaming: true,
        });
        return [await new Response(stream as ReadableStream).text(), stream.requestId];
      },
      () => new Response("%PDF", { headers: { "request-id": "req_1" } }),
    );
  });
});

describe("the configuration", () => {
  it.each<[string, Stripe.StripeConfig]>([
    ["a host", { host: "stripe.example" }],
    ["host, port and protocol", { host: "localhost", port: 12111, protocol: "http" }],
    ["a port as text", { port: "8443" }],
    ["an account", { stripeAccount: "acct_1" }],
    ["a context", { stripeContext: "org_1/acct_1" }],
    ["a version", { apiVersion: "2020-08-27" as never }],
  ])("is sent as stripe-node does: %s", async (_, config) => {
    await expectSame(
      async ({ stripe, requests }) => {
        await stripe.balance.retrieve();
        await stripe.oauth.deauthorize({ client_id: "ca_1", stripe_user_id: "acct_1" });
        return requests.map(said);
      },
      undefined,
      config,
    );
  });

  it("can be the version alone, or null", async () => {
    await expectSame(async ({ Stripe }) => {
      const versions = [
        new Stripe("sk_test_1", "2020-08-27" as never),
        new Stripe("sk_test_1", null as never),
      ];
      return versions.length;
    });
  });

  it.each<[string, unknown[]]>([
    ["no key", [undefined]],
    ["an empty key", [""]],
    ["key and authenticator", ["sk_test_1", { authenticator: async () => {} }]],
    ["an unknown property", ["sk_test_1", { apiversion: "2020-08-27" }]],
    ["a number", ["sk_test_1", 5]],
    ["an array", ["sk_test_1", []]],
    ["a nameless app", ["sk_test_1", { appInfo: { version: "1" } }]],
    ["an app that isn't an object", ["sk_test_1", { appInfo: "app" }]],
  ])("is refused when the client is made: %s", async (_, args) => {
    const same = await expectSame(async ({ Stripe }) => {
      const Any = Stripe as new (...args: unknown[]) => unknown;
      return (await failure(() => new Any(...args))) instanceof Error;
    });
    expect(same).toBe(true);
  });

  it("may lack a key where an authenticator is, which is called for each try", async () => {
    await expectSame(async ({ Stripe, requests, stripe }) => {
      let calls = 0;
      const own = new Stripe("", {
        httpClient: Stripe.createFetchHttpClient(fetchOf(stripe)),
        authenticator: async (request) => {
          request.headers["Authorization"] = `Signed ${++calls} ${request.method} ${request.path}`;
        },
      });
      await own.balance.retrieve();
      return [calls, requests.length];
    });
  });

  it("with appInfo names the app in the agent", async () => {
    const appInfo = { name: "Shop", version: "1.2", url: "https://shop.example" };
    const { reference, compat } = await inBoth(
      async ({ stripe, requests }) => {
        await stripe.balance.retrieve();
        return requests[0]?.headers["user-agent"];
      },
      undefined,
      { appInfo },
    );
    expect(reference).toMatch(/ Shop\/1\.2 \(https:\/\/shop\.example\)$/);
    expect(compat).toMatch(/ Shop\/1\.2 \(https:\/\/shop\.example\)$/);
  });

  it("makes another client in a context, with the listeners of the first", async () => {
    await expectSame(
      async ({ Stripe, stripe, requests }) => {
        const paths: string[] = [];
        stripe.on("request", ({ path }: Stripe.RequestEvent) => paths.push(path));
        const inside = stripe.withStripeContext(Stripe.StripeContext.parse("acct_2"));
        await inside.balance.retrieve();
        return [requests.map(said), paths, inside instanceof Stripe];
      },
      undefined,
      { stripeAccount: "acct_1", apiVersion: "2020-08-27" as never },
    );
  });
});

/** A `fetch` that goes through another client's HTTP client. */
function fetchOf(stripe: Stripe): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    await stripe.rawRequest("GET", new URL(request.url).pathname);
    return Response.json({});
  };
}

describe("an authenticator that fails", () => {
  it("rejects, and nothing is sent", async () => {
    // In stripe-node the promise never settles.
    const scenario = async ({ stripe, requests }: Kit) => {
      const authenticator = () => Promise.reject(new Error("the vault is closed"));
      const error = await failure(() =>
        stripe.balance.retrieve({}, { authenticator, maxNetworkRetries: 2 }),
      );
      return [
        Reflect.get(error as object, "type"),
        String(Reflect.get(error as object, "detail")),
        requests.length,
      ];
    };
    const { kit } = await import("./both.ts");
    const { Stripe: Compat } = await import("../../src/compat/index.ts");
    expect(await scenario(kit(Compat as never))).toEqual([
      "StripeError",
      "Error: the vault is closed",
      0,
    ]);
  });
});

describe("rawRequest", () => {
  it("sends what there is no operation for", async () => {
    await expectSame(async ({ stripe, requests }) => {
      await stripe.rawRequest(
        "POST",
        "/v1/new_things",
        { a: { b: [1, 2] } },
        { apiVersion: "2030-01-01" },
      );
      await stripe.rawRequest("GET", "/v1/new_things?limit=1");
      await stripe.rawRequest(
        "delete",
        "/v1/new_things/1",
        {},
        { additionalHeaders: { "X-Own": "yes" } },
      );
      await stripe.rawRequest("POST", "/v2/new_things", { a: null });
      await stripe.rawRequest("POST", "/v1/files", undefined, { apiBase: "files" });
      await stripe.rawRequest("POST", "/v1/new_things", {}, { stripeContext: "acct_1" });
      return requests.map(said);
    });
  });

  it("refuses parameters where there is no body, and paths that lead elsewhere", async () => {
    await expectSame(async ({ stripe, requests }) => {
      const wrong: [string, string, object?][] = [
        ["GET", "/v1/charges", { limit: 1 }],
        ["GET", "@evil.example/v1/charges"],
        ["GET", "//evil.example/v1/charges"],
      ];
      const refused = wrong.map(
        async ([method, path, params]) =>
          (await failure(() => stripe.rawRequest(method, path, params))) instanceof Error,
      );
      return [await Promise.all(refused), requests.length];
    });
  });

  it("has v2's errors for v2's paths", async () => {
    await expectSame(
      async ({ stripe }) =>
        Reflect.get(
          (await failure(() => stripe.rawRequest("GET", "/v2/things"))) as object,
          "type",
        ),
      () => Response.json({ error: { type: "quota_exceeded" } }, { status: 400 }),
    );
  });
});

describe("lastResponse", () => {
  it("is there to be read, and in no copy of the data", async () => {
    await expectSame(
      async ({ stripe }) => {
        const charge = await stripe.charges.create(
          { amount: 100, currency: "usd" },
          { stripeAccount: "acct_1" },
        );
        const { requestId, statusCode, apiVersion, idempotencyKey, stripeAccount, headers } =
          charge.lastResponse;
        const own = Object.getOwnPropertyDescriptor(charge, "lastResponse");
        return {
          response: { requestId, statusCode, apiVersion, idempotencyKey, stripeAccount },
          header: (headers as unknown as Headers).get("Request-Id"),
          flags: [own?.enumerable, own?.writable],
          copies: [Object.keys(charge), JSON.stringify(charge), { ...charge }],
        };
      },
      answered({ "idempotency-key": "key-1", "stripe-account": "acct_1" }),
    );
  });

  it("has headers as a plain object too, as stripe-node's under Node", async () => {
    const { compat } = await inBoth(
      async ({ stripe }) => (await stripe.charges.retrieve("ch_1")).lastResponse.headers,
      answered(),
    );
    expect(compat["request-id"]).toBe("req_1");
    expect(Object.keys(compat)).toEqual(["content-type", "request-id", "stripe-version"]);
  });

  it("is on lists and on what was deleted", async () => {
    await expectSame(
      async ({ stripe }) => [
        (await stripe.charges.list()).lastResponse.requestId,
        (await stripe.customers.del("cus_1")).lastResponse.statusCode,
      ],
      answered(),
    );
  });
});

describe("events", () => {
  // stripe-node has "undefined" in fields that are absent.
  const strip = ({ request_start_time, ...event }: Stripe.RequestEvent) => ({
    ...event,
    account: event.account === "undefined" ? undefined : event.account,
    idempotency_key: event.method === "GET" ? undefined : !!event.idempotency_key,
    timed: Math.abs(request_start_time - Date.now()) < 5000,
  });
  const stripResponse = ({
    request_start_time,
    request_end_time,
    elapsed,
    ...event
  }: Stripe.ResponseEvent) => ({
    ...event,
    consistent: request_end_time - request_start_time === elapsed,
  });

  it.each([false, true])("have stripe-node's fields; with bodies: %s", async (emitEventBodies) => {
    await expectSame(
      async ({ stripe }) => {
        const events: unknown[] = [];
        stripe.on("request", (event: Stripe.RequestEvent) => events.push(strip(event)));
        stripe.on("response", (event: Stripe.ResponseEvent) => events.push(stripResponse(event)));
        await stripe.charges.create({ amount: 100, currency: "usd" }, { stripeAccount: "acct_1" });
        await stripe.charges.list({ limit: 3, created: { gt: 1 } });
        await stripe.v2.core.eventDestinations.ping("ed_1");
        return events;
      },
      answered({ "stripe-account": "acct_1", "idempotency-key": "key-1" }),
      { emitEventBodies },
    );
  });

  it("tell of each try, and of the answer that it ends with", async () => {
    vi.useFakeTimers();
    const same = expectSame(
      async ({ stripe }) => {
        const events: unknown[] = [];
        stripe.on("request", ({ path }: Stripe.RequestEvent) => events.push(path));
        stripe.on("response", ({ status }: Stripe.ResponseEvent) => events.push(status));
        await failure(() => stripe.balance.retrieve({}, { maxNetworkRetries: 1 }));
        return events;
      },
      () => Response.json({ error: {} }, { status: 500 }),
    );
    await vi.runAllTimersAsync();
    await same;
  });

  it("tell of refusals, and not of answers that never came", async () => {
    await expectSame(
      async ({ stripe }) => {
        const events: unknown[] = [];
        stripe.on("response", (event: Stripe.ResponseEvent) => events.push(stripResponse(event)));
        await failure(() => stripe.balance.retrieve());
        await failure(() => stripe.balance.retrieve());
        return events;
      },
      (n) =>
        n
          ? Promise.reject(new Error("gone"))
          : Response.json(
              { error: { message: "No." } },
              { status: 402, headers: { "request-id": "req_1", "stripe-version": "2020-08-27" } },
            ),
    );
  });

  it("stop with off, and after one with once", async () => {
    await expectSame(async ({ stripe }) => {
      const heard: string[] = [];
      const always = () => heard.push("on");
      const never = () => heard.push("never");
      stripe.on("request", always);
      stripe.once("request", () => heard.push("once"));
      stripe.on("request", never);
      stripe.off("request", never);
      await stripe.balance.retrieve();
      await stripe.balance.retrieve();
      stripe.off("request", always);
      await stripe.balance.retrieve();
      return heard;
    });
  });

  it("break no request when a listener throws", async () => {
    const { kit } = await import("./both.ts");
    const { Stripe: Compat } = await import("../../src/compat/index.ts");
    const { stripe } = kit(Compat as never, answered());
    stripe.on("request", () => {
      throw new Error("a listener's");
    });
    stripe.on("response", () => Promise.reject(new Error("a listener's, later")));
    expect(await stripe.charges.retrieve("ch_1")).toEqual({ id: "ch_1", object: "charge" });
  });
});

describe("OAuth", () => {
  it("fills in the client id that was set", async () => {
    await expectSame(async ({ stripe, requests }) => {
      stripe.setClientId("ca_own");
      await stripe.oauth.deauthorize({ stripe_user_id: "acct_1" });
      await stripe.oauth.deauthorize({ client_id: "ca_2", stripe_user_id: "acct_1" });
      await stripe.oauth.token({ grant_type: "authorization_code", code: "ac_1" });
      return [requests.map(said), stripe.getClientId()];
    });
  });

  it.each([
    [{}, undefined],
    [{ client_id: "ca_2", state: "s 1", scope: "read_only" }, undefined],
    [
      { stripe_user: { email: "a@example.com" }, suggested_capabilities: ["transfers"] },
      { express: true },
    ],
  ])("addresses the page for %o", async (params, options) => {
    await expectSame(({ stripe }) => {
      stripe.setClientId("ca_own");
      const url = new URL(stripe.oauth.authorizeUrl(params, options));
      url.searchParams.sort();
      return String(url);
    });
  });
});

it("addresses OAuth's page where requests go", async () => {
  // stripe-node leaves protocol and port out.
  const config = { host: "localhost", port: 12111, protocol: "http" } as const;
  const { compat } = await inBoth(
    ({ stripe }) => stripe.oauth.authorizeUrl({ client_id: "ca_1" }),
    undefined,
    config,
  );
  expect(new URL(compat).origin).toBe("http://localhost:12111");
});

describe("files", () => {
  it.each<[string, Stripe.FileCreateParams["file"]]>([
    ["bytes", { data: new TextEncoder().encode("%PDF"), name: "a.pdf", type: "application/pdf" }],
    ["text", { data: "hello", name: 'quoted "name"\r\n.txt', type: "text/plain" }],
  ])("are uploaded: %s", async (_, file) => {
    await expectSame(async ({ stripe, requests }) => {
      await stripe.files.create({
        purpose: "dispute_evidence",
        file,
        file_link_data: { create: true, metadata: { a: "b" } },
      });
      return requests.map(said);
    });
  });
});

describe("an HTTP client of one's own", () => {
  it("is given the request in parts, and its answers are used", async () => {
    await expectSame(async ({ Stripe }) => {
      const calls: unknown[] = [];
      class Answer extends Stripe.HttpClientResponse {
        override getRawResponse() {
          return { mine: true };
        }
        override async toJSON() {
          return { id: "ch_1", object: "charge" };
        }
      }
      class Client extends Stripe.HttpClient {
        override getClientName() {
          return "own";
        }
        override async makeRequest(
          ...[host, port, path, method, headers, body, protocol, timeout]: Parameters<
            HttpClient["makeRequest"]
          >
        ) {
          const { Authorization, "Stripe-Version": version, "Content-Type": type } = headers;
          calls.push([
            host,
            port,
            path,
            method,
            Authorization,
            version,
            type,
            body,
            protocol,
            timeout,
          ]);
          return new Answer(200, { "request-id": "req_1" });
        }
      }
      const stripe = new Stripe("sk_test_own", { httpClient: new Client(), timeout: 5000 });
      const charge = await stripe.charges.create({ amount: 1, currency: "usd" });
      const list = await stripe.charges.list({ limit: 1 }, { timeout: 1234 });
      return { calls, charge, list, requestId: charge.lastResponse.requestId };
    });
  });

  it("can be wrapped around the one on fetch", async () => {
    await expectSame(async ({ Stripe, stripe: outer, requests }) => {
      const inner = Stripe.createFetchHttpClient(async (input, init) => {
        await outer.rawRequest("GET", new URL(input as string).pathname);
        return Response.json({ input, method: init?.method, body: init?.body }, { status: 200 });
      });
      const paths: string[] = [];
      const httpClient: HttpClient = {
        getClientName: () => "wrapped",
        makeRequest: (...args) => {
          paths.push(args[2]);
          return inner.makeRequest(...args);
        },
      };
      const stripe = new Stripe("sk_test_own", { httpClient });
      const answer = await stripe.charges.create({ amount: 1, currency: "usd" });
      return [paths, answer, requests.length];
    });
  });
});

describe("StripeContext", () => {
  it("is stripe-node's", async () => {
    await expectSame(({ Stripe }) => {
      const { StripeContext } = Stripe;
      const context = StripeContext.parse("a/b");
      const tried = [() => new StripeContext().pop(), () => context.push("")].map((wrong) => {
        try {
          return String(wrong());
        } catch {
          return "refused";
        }
      });
      return [
        context.segments,
        String(context.push("c")),
        String(context.pop()),
        String(context),
        StripeContext.parse(null).segments,
        tried,
      ];
    });
  });
});
