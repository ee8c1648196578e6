import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import { clear } from "../src/encode/clear.ts";
import { multipart } from "../src/encode/multipart.ts";
import { stringify } from "../src/encode/stringify.ts";
import { StripeError } from "../src/errors/index.ts";
import * as operation from "../src/operation.ts";
import { createStripe } from "../src/stripe.ts";
import type { Client, Hooks } from "../src/types.ts";
import { KEY, recordedConfig } from "./support/recording.ts";

// Cuts the waits between tries to nothing.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(-1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const balance = (client: Client): Promise<unknown> => operation.get(client, "/v1/balance", []);

describe("any answer that isn't a success", () => {
  const body = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.json(),
    fc.jsonValue().map((error) => JSON.stringify({ error })),
    fc
      .dictionary(
        fc.constantFrom("message", "type", "code", "param", "payment_intent", "__proto__", "name"),
        fc.jsonValue(),
      )
      .map((error) => JSON.stringify({ error })),
  );
  const status = fc.oneof(fc.integer({ min: 305, max: 599 }), fc.constantFrom(400, 402, 429, 500));

  it.each([
    ["v1", balance],
    ["v2", (client: Client) => operation.getV2(client, "/v2/core/accounts", [])],
  ])("of %s is an error of Stripe's, with its status", async (_name, call) => {
    await fc.assert(
      fc.asyncProperty(body, status, async (text, code) => {
        const client = createClient(KEY, {
          fetch: async () => new Response(text, { status: code }),
        });
        const error: unknown = await call(client).catch((reason: unknown) => reason);
        if (!(error instanceof StripeError)) throw error;
        expect(error.statusCode).toBe(code);
        expect(error.name).toMatch(/^[A-Z]\w+Error$/);
        expect(error.message.length).toBeLessThan(text.length + 300);
        expect(() => JSON.stringify(error)).not.toThrow();
      }),
    );
  });

  it("of a success that isn't JSON is one too", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }).filter(isNotJson), async (text) => {
        const client = createClient(KEY, { fetch: async () => new Response(text) });
        await expect(balance(client)).rejects.toMatchObject({ statusCode: 200 });
      }),
    );
  });
});

describe("any division into pages", () => {
  const pages = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it("of a search and of a v2 list gives every item once, in order", async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (given) => {
        const expected = given.flat();
        const answers = (page: (data: number[], next: number | undefined) => object) => {
          let at = 0;
          return createClient(KEY, {
            fetch: async () => {
              const data = given[at++] ?? [];
              return Response.json(page(data, at < given.length ? at : undefined));
            },
          });
        };
        const search = operation.search<number>(
          answers((data, next) => ({
            data,
            has_more: next !== undefined,
            next_page: next === undefined ? null : `p${next}`,
          })),
          "/v1/charges/search",
          [],
        );
        expect(await search.toArray({ limit: 100 })).toEqual(expected);
        const list = operation.listV2<number>(
          answers((data, next) => ({
            data,
            next_page_url: next === undefined ? null : `/v2/core/events?page=p${next}`,
          })),
          "/v2/core/events",
          [],
        );
        expect(await list.toArray({ limit: 100 })).toEqual(expected);
      }),
    );
  });

  it("of a v1 list gives every item once, either way, however many are asked for at once", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 });
    const atOnce = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), atOnce, async (given, backwards, parallel) => {
        const total = given.reduce((sum, size) => sum + size, 0);
        const items = Array.from({ length: total }, (_, index) => ({ id: `x_${index}` }));
        let page = 0;
        const client = createClient(KEY, {
          async fetch(url) {
            const query = new URL(url).searchParams;
            const at = (name: string): number =>
              items.findIndex(({ id }) => id === query.get(name));
            const size = given[page++] ?? 0;
            const end = query.get("ending_before") === "end" ? total : at("ending_before");
            const data = backwards
              ? items.slice(Math.max(0, end - size), end)
              : items.slice(at("starting_after") + 1).slice(0, size);
            return Response.json({ data, has_more: page < given.length });
          },
        });
        const params = backwards ? { ending_before: "end" } : {};
        const list = operation.list<{ id: string }>(client, "/v1/events", [], params);
        const iterator = list[Symbol.asyncIterator]();
        const seen: string[] = [];
        for (let done = false; !done;) {
          const results = await Promise.all(
            Array.from({ length: parallel }, () => iterator.next()),
          );
          for (const result of results) {
            if (result.done) done = true;
            else seen.push(result.value.id);
          }
        }
        const expected = items.map(({ id }) => id);
        expect(seen).toEqual(backwards ? expected.toReversed() : expected);
      }),
    );
  });
});

describe("no input reaches a prototype", () => {
  const POLLUTED = JSON.parse(
    '{"__proto__":{"polluted":"1"},"constructor":{"prototype":{"polluted":"1"}}}',
  ) as object;

  afterEach(() => {
    expect(Object.prototype).not.toHaveProperty("polluted");
    expect(Function.prototype).not.toHaveProperty("polluted");
  });

  it("from parameters, which are sent as any other", async () => {
    const { requests, config } = recordedConfig();
    const client = createClient(KEY, config);
    await operation.post(client, "/v1/customers", [], { metadata: POLLUTED });
    expect(requests[0]?.body).toBe(
      "metadata[__proto__][polluted]=1&metadata[constructor][prototype][polluted]=1",
    );
    await operation.postV2(client, "/v2/core/accounts", [], POLLUTED);
    expect(requests[1]?.body).toBe(JSON.stringify(POLLUTED));
    await operation.post(client, "/v1/files", [], POLLUTED, undefined, { encode: multipart });
    expect(requests[2]?.body).toContain('name="__proto__[polluted]"');
  });

  it("from parameters that are rewritten", () => {
    const given = JSON.parse('{"a":{"__proto__":[],"b":[]}}') as { a: object };
    expect(Object.entries(clear(given, ["a.*"]).a)).toEqual([
      ["__proto__", ""],
      ["b", ""],
    ]);
    const amounts = JSON.parse('{"a":{"__proto__":7}}') as { a: object };
    expect(Object.entries(stringify(amounts, ["a.*"]).a)).toEqual([["__proto__", "7"]]);
  });

  it("from options, answers, errors and their headers", async () => {
    const headers = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
    const text = JSON.stringify({ error: POLLUTED });
    const client = createClient(KEY, {
      headers,
      fetch: async () => new Response(text, { status: 400, headers: { __proto__: "x" } }),
    });
    await expect(balance(client)).rejects.toBeInstanceOf(StripeError);
    const answered = createClient(KEY, { fetch: async () => new Response(text) });
    expect(JSON.stringify(await balance(answered))).toBe(text);
  });
});

describe("nothing secret", () => {
  const SECRETS = ["sk_test_hooks1234", "pi_1_secret_5678", "4242424242424242", "ch_id_9"];

  it("is in what hooks are told, whatever becomes of the request", async () => {
    const told: unknown[] = [];
    const tell = (event: unknown): void => void told.push(event);
    const hooks: Hooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell };
    const answers = [
      () => Response.json({ error: { message: SECRETS.join() } }, { status: 500 }),
      () => Promise.reject(new TypeError("fetch failed")),
      () => Response.json({ client_secret: SECRETS[1] }),
      () => Response.json({ error: { message: SECRETS[1] } }, { status: 402 }),
    ];
    let at = 0;
    const client = createClient(SECRETS[0] ?? "", {
      hooks,
      fetch: async () => await (answers[at++] ?? answers[0])!(),
    });
    const send = (): Promise<unknown> =>
      operation.post(client, "/v1/charges/{charge}", [SECRETS[3] ?? ""], {
        client_secret: SECRETS[1],
        card: { number: SECRETS[2] },
      });
    await send();
    await expect(send()).rejects.toThrow();
    expect(told.length).toBeGreaterThanOrEqual(8);
    for (const secret of SECRETS) expect(JSON.stringify(told)).not.toContain(secret);
  });

  it("is in a client that is printed or serialized", () => {
    for (const client of [createClient("sk_test_hidden"), createStripe("sk_test_hidden")]) {
      expect(JSON.stringify(client)).not.toContain("hidden");
      expect(Object.values(client).filter((value) => typeof value !== "function")).toEqual([]);
    }
  });
});

describe("the response", () => {
  it("has every header that Stripe sends", async () => {
    const headers = {
      "request-id": "req_1",
      "idempotent-replayed": "true",
      "original-request": "req_0",
      "stripe-version": "2026-10-28.endive",
      "stripe-should-retry": "false",
      "retry-after": "3",
    };
    const client = createClient(KEY, { fetch: async () => Response.json({}, { headers }) });
    const { response } = await operation.post(client, "/v1/charges", []).withResponse();
    expect(Object.fromEntries(response.headers)).toMatchObject(headers);
    const refusing = createClient(KEY, {
      fetch: async () => Response.json({ error: {} }, { status: 409, headers }),
    });
    await expect(balance(refusing)).rejects.toMatchObject({ headers });
  });
});

function isNotJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
