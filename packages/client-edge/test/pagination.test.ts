import { describe, expect, it, vi } from "vitest";
import { createClient } from "../src/client.ts";
import * as operation from "../src/operation.ts";
import type { ApiListPromise, Client, RequestOptions } from "../src/types.ts";

const KEY = "sk_test_pages";

interface Item {
  id: string;
}

const id = (number: number): string => `cus_${String(number).padStart(7, "0")}`;

/** Stripe's rules for v1 lists, over customers 1 to `total`. */
function listServer(total: number): {
  asked: URLSearchParams[];
  fetch: (url: string) => Promise<Response>;
} {
  const asked: URLSearchParams[] = [];
  return {
    asked,
    async fetch(url) {
      const query = new URL(url).searchParams;
      asked.push(query);
      const limit = Number(query.get("limit") ?? 10);
      const after = query.get("starting_after");
      const before = query.get("ending_before");
      const numberOf = (name: string): number => Number(name.slice(4));
      const first = before
        ? Math.max(1, numberOf(before) - limit)
        : after
          ? numberOf(after) + 1
          : 1;
      const last = Math.min(total, before ? numberOf(before) - 1 : first + limit - 1);
      const data: Item[] = [];
      for (let number = first; number <= last; number++) data.push({ id: id(number) });
      return Response.json({
        object: "list",
        url: "/v1/customers",
        has_more: before ? first > 1 : last < total,
        data,
      });
    },
  };
}

function customers(
  client: Client,
  params: object = {},
  options: RequestOptions = {},
): ApiListPromise<Item> {
  return operation.list<Item>(client, "/v1/customers", [], params, options);
}

const numbers = (from: number, to: number): string[] => {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => id(from + index * step));
};

async function idsOf(items: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of items) ids.push(item.id);
  return ids;
}

describe("a v1 list", () => {
  it("is its first page when awaited: plain data", async () => {
    const page = await customers(createClient(KEY, listServer(3)));
    expect(page).toEqual({
      object: "list",
      url: "/v1/customers",
      has_more: false,
      data: [{ id: id(1) }, { id: id(2) }, { id: id(3) }],
    });
    expect(structuredClone(page)).toEqual(page);
  });

  it("is every item when iterated, a page at a time", async () => {
    const server = listServer(25);
    expect(await idsOf(customers(createClient(KEY, server), { limit: 10 }))).toEqual(
      numbers(1, 25),
    );
    expect(server.asked.map((query) => query.toString())).toEqual([
      "limit=10",
      `limit=10&starting_after=${id(10)}`,
      `limit=10&starting_after=${id(20)}`,
    ]);
  });

  it("is walked backwards from ending_before", async () => {
    const client = createClient(KEY, listServer(25));
    const before = { limit: 10, ending_before: id(24) };
    expect(await idsOf(customers(client, before))).toEqual(numbers(23, 1));
  });

  it("is asked for once, however often it is awaited or iterated", async () => {
    const server = listServer(3);
    const list = customers(createClient(KEY, server));
    await list;
    await Promise.all([list, idsOf(list), idsOf(list)]);
    expect(server.asked).toHaveLength(1);
  });

  it("keeps its parameters when the caller's object changes", async () => {
    const params = { limit: 10 };
    const server = listServer(25);
    const list = customers(createClient(KEY, server), params);
    params.limit = 1;
    await idsOf(list);
    expect(server.asked).toHaveLength(3);
  });

  it("gives its pages", async () => {
    const sizes: number[] = [];
    const list = customers(createClient(KEY, listServer(25)), { limit: 10 });
    for await (const page of list.pages()) sizes.push(page.data.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it.each([
    [0, 0, 1],
    [7, 7, 1],
    [10, 10, 1],
    [11, 11, 2],
    [Infinity, 25, 3],
  ])("collects at most %d items, without a page too many", async (limit, length, requests) => {
    const server = listServer(25);
    const collected = await customers(createClient(KEY, server), { limit: 10 }).toArray({ limit });
    expect(collected.map((item) => item.id)).toEqual(numbers(1, 25).slice(0, length));
    expect(server.asked).toHaveLength(requests);
  });

  it("never gives an item twice to parallel next()", async () => {
    const iterator = customers(createClient(KEY, listServer(25)), { limit: 10 })[
      Symbol.asyncIterator
    ]();
    const results = await Promise.all(Array.from({ length: 30 }, () => iterator.next()));
    expect(results.filter(({ done }) => !done).map(({ value }) => value?.id)).toEqual(
      numbers(1, 25),
    );
  });

  it.each([1, 2, 3])(
    "throws a failure of page %d once, and goes on when asked again",
    async (failing) => {
      const server = listServer(25);
      let failed = false;
      const client = createClient(KEY, {
        maxRetries: 0,
        async fetch(url) {
          if (server.asked.length === failing - 1 && !failed) {
            failed = true;
            return Response.json({ error: { message: "busy" } }, { status: 500 });
          }
          return server.fetch(url);
        },
      });
      const list = customers(client, { limit: 10 });
      list.catch(() => {});
      const iterator = list[Symbol.asyncIterator]();
      const ids: string[] = [];
      const errors: unknown[] = [];
      for (let ended = false; !ended;) {
        try {
          const result = await iterator.next();
          if (result.done) ended = true;
          else ids.push(result.value.id);
        } catch (error) {
          errors.push(error);
        }
      }
      expect(ids).toEqual(numbers(1, 25));
      expect(errors).toMatchObject([{ name: "StripeAPIError", statusCode: 500 }]);
    },
  );

  it.each([
    ["is empty", []],
    ["has an item without an id at its end", [{ id: "a" }, { object: "line" }]],
  ])("that says there is more, but %s, ends with an error that says so", async (_name, data) => {
    const client = createClient(KEY, {
      fetch: async () => Response.json({ data, has_more: true }),
    });
    await expect(idsOf(customers(client))).rejects.toThrow(/can't be continued/);
  });

  it("ends for good by return(), and the request for a page is aborted", async () => {
    const server = listServer(25);
    let aborted: unknown;
    const client = createClient(KEY, {
      fetch: (url, init) =>
        server.asked.length === 0
          ? server.fetch(url)
          : new Promise((_, reject) => {
              init.signal!.addEventListener("abort", () => {
                aborted = init.signal!.aborted;
                reject(new Error("aborted"));
              });
            }),
    });
    const iterator = customers(client, { limit: 2 })[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    const waiting = iterator.next();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(await iterator.return()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(aborted).toBe(true);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it("stops asking when a loop is left", async () => {
    const server = listServer(25);
    for await (const item of customers(createClient(KEY, server), { limit: 10 })) {
      if (item.id === id(3)) break;
    }
    expect(server.asked).toHaveLength(1);
  });

  it("ends with the caller's signal, on later pages too", async () => {
    const controller = new AbortController();
    const list = customers(
      createClient(KEY, listServer(25)),
      { limit: 10 },
      { signal: controller.signal },
    );
    const iterate = async (): Promise<void> => {
      for await (const item of list) if (item.id === id(10)) controller.abort("enough");
    };
    await expect(iterate()).rejects.toBe("enough");
  });

  it("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await idsOf(customers(createClient(KEY, listServer(25)), { limit: 10 }, { signal }));
    for (const [name, listener] of added.mock.calls)
      expect(removed).toHaveBeenCalledWith(name, listener);
  });

  it.each([
    ["forwards", { limit: 4 }, numbers(1, 25)],
    ["backwards", { limit: 4, ending_before: id(26) }, numbers(25, 1)],
  ])("can be resumed at any item by its cursor, %s", async (_name, params, expected) => {
    for (let stop = 1; stop < expected.length; stop += 3) {
      const client = createClient(KEY, listServer(25));
      const iterator = customers(client, params)[Symbol.asyncIterator]();
      expect(iterator.cursor).toBeUndefined();
      const before: string[] = [];
      for (let taken = 0; taken < stop; taken++) {
        const { value } = await iterator.next();
        before.push(value!.id);
      }
      const after = await idsOf(customers(client, { ...params, ...iterator.cursor }));
      expect([...before, ...after]).toEqual(expected);
    }
  });

  it("never sends an idempotency key for a second page", async () => {
    const keys: (string | null)[] = [];
    const server = listServer(25);
    const client = createClient(KEY, {
      fetch(url, init) {
        keys.push(new Headers(init.headers).get("idempotency-key"));
        return server.fetch(url);
      },
    });
    await idsOf(customers(client, { limit: 10 }, { idempotencyKey: "mine" }));
    expect(keys).toEqual(["mine", null, null]);
  });
});

describe("a v1 search", () => {
  const pages: Record<string, object> = {
    "": { data: [{ id: "a" }, { id: "b" }], has_more: true, next_page: "p2" },
    p2: { data: [], has_more: true, next_page: "p3" },
    p3: { data: [{ id: "c" }], has_more: false, next_page: null },
  };
  const fetch = async (url: string): Promise<Response> =>
    Response.json({
      object: "search_result",
      ...pages[new URL(url).searchParams.get("page") ?? ""],
    });
  const found = (client: Client, params: object = {}) =>
    operation.search<Item>(client, "/v1/customers/search", [], { query: "name:'x'", ...params });

  it("goes from next_page to next_page, past an empty one", async () => {
    expect(await idsOf(found(createClient(KEY, { fetch })))).toEqual(["a", "b", "c"]);
  });

  it("without a next_page where there is more ends with an error that says so", async () => {
    const broken = async (): Promise<Response> =>
      Response.json({ data: [{ id: "a" }], has_more: true, next_page: null });
    await expect(idsOf(found(createClient(KEY, { fetch: broken })))).rejects.toThrow(/next_page/);
  });

  it("resumes at the page that has the next item", async () => {
    const client = createClient(KEY, { fetch });
    const iterator = found(client)[Symbol.asyncIterator]();
    await iterator.next();
    expect(iterator.cursor).toEqual({});
    await iterator.next();
    expect(iterator.cursor).toEqual({ page: "p2" });
    expect(await idsOf(found(client, iterator.cursor))).toEqual(["c"]);
  });
});

describe("a v2 list", () => {
  const PATH = "/v2/core/accounts/{account}/persons";
  const persons = (fetch: (url: string) => Promise<Response>) =>
    operation.listV2<Item>(createClient(KEY, { fetch }), PATH, ["acct_1"], { limit: 2 });

  it("goes from next_page_url to next_page_url, as they are, past an empty page", async () => {
    const asked: string[] = [];
    const next = "/v2/core/accounts/acct_1/persons?page=b%2Fc&limit=2";
    const answers = [
      { data: [{ id: "a" }, { id: "b" }], next_page_url: next },
      { data: [], next_page_url: `https://api.stripe.com${next}3` },
      { data: [{ id: "c" }], next_page_url: null },
    ];
    const list = persons(async (url) => {
      asked.push(url);
      return Response.json(answers[asked.length - 1]);
    });
    const iterator = list[Symbol.asyncIterator]();
    const ids: (string | undefined)[] = [];
    for (let count = 0; count < 3; count++) ids.push((await iterator.next()).value?.id);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([
      "https://api.stripe.com/v2/core/accounts/acct_1/persons?limit=2",
      `https://api.stripe.com${next}`,
      `https://api.stripe.com${next}3`,
    ]);
  });

  it.each([
    "https://evil.example/v2/x",
    "//evil.example/v2/x",
    "https://api.stripe.com.evil.example/v2/x",
    "https://api.stripe.com@evil.example/v2",
    "@evil.example/v2",
    "/v2/../v1/charges",
    "/\\evil.example",
  ])("never takes the key to %s", async (url) => {
    const asked: string[] = [];
    const list = persons(async (address) => {
      asked.push(address);
      return Response.json({ data: [{ id: "a" }], next_page_url: url });
    });
    await expect(idsOf(list)).rejects.toThrow(TypeError);
    expect(asked).toHaveLength(1);
  });

  it("gives the cursor of the next page", async () => {
    const list = persons(async () =>
      Response.json({ data: [{ id: "a" }], next_page_url: "/v2/x?limit=1&page=b%2Fc" }),
    );
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    expect(iterator.cursor).toEqual({ page: "b/c" });
  });
});

it("a hundred thousand items come in order", async () => {
  const server = listServer(100_000);
  let count = 0;
  for await (const item of customers(createClient(KEY, { fetch: server.fetch }), { limit: 1000 })) {
    if (item.id !== id(++count)) throw new Error(`item ${count} is ${item.id}`);
  }
  expect(count).toBe(100_000);
});
