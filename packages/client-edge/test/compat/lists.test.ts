import { describe, expect, it, vi } from "vitest";
import { type Answers, expectSame, failure, inBoth } from "./both.ts";

/** `total` customers in pages of `size`, forwards and backwards, as Stripe lists them. */
function customers(total: number, size: number): Answers {
  const ids = Array.from({ length: total }, (_, index) => `cus_${index + 1}`);
  return (_, { url }) => {
    const query = new URL(url).searchParams;
    const before = query.get("ending_before");
    const after = query.get("starting_after");
    const start = before
      ? Math.max(0, ids.indexOf(before) - size)
      : after
        ? ids.indexOf(after) + 1
        : 0;
    const end = before ? ids.indexOf(before) : start + size;
    const data = ids.slice(start, end).map((id) => ({ id, object: "customer" }));
    const has_more = before ? start > 0 : end < total;
    return Response.json({ object: "list", data, has_more, url: "/v1/customers" });
  };
}

const urls = (requests: readonly { url: string }[]) => requests.map(({ url }) => url);

describe("lists", () => {
  it("give the first page when awaited", async () => {
    await expectSame(
      async ({ stripe, requests }) => {
        const page = await stripe.customers.list({ limit: 2 });
        return { page, keys: Object.keys(page), urls: urls(requests) };
      },
      customers(5, 2),
    );
  });

  it("give every item to for await, forwards", async () => {
    await expectSame(
      async ({ stripe, requests }) => {
        const ids: string[] = [];
        for await (const { id } of stripe.customers.list({ limit: 2 })) ids.push(id);
        return { ids, urls: urls(requests) };
      },
      customers(5, 2),
    );
  });

  it("give every item to for await, backwards", async () => {
    await expectSame(
      async ({ stripe, requests }) => {
        const ids: string[] = [];
        const list = stripe.customers.list({ limit: 2, ending_before: "cus_5" });
        for await (const { id } of list) ids.push(id);
        return { ids, urls: urls(requests) };
      },
      customers(5, 2),
    );
  });

  it("go on in another loop where the first was left", async () => {
    await expectSame(
      async ({ stripe }) => {
        const list = stripe.customers.list({ limit: 2 });
        const ids: string[] = [];
        for await (const { id } of list) if (ids.push(id) === 3) break;
        for await (const { id } of list) ids.push(id);
        return [ids, await list.next()];
      },
      customers(5, 2),
    );
  });

  it("give items to next", async () => {
    await expectSame(
      async ({ stripe }) => {
        const list = stripe.customers.list({ limit: 1 });
        return [await list.next(), await list.next(), await list.next()];
      },
      customers(2, 1),
    );
  });

  it.each(["stops at false", "stops at a promise of false", "stops at next(false)", "goes on"])(
    "call autoPagingEach's handler: %s",
    async (how) => {
      await expectSame(
        async ({ stripe, requests }) => {
          const ids: string[] = [];
          const done = vi.fn<(error?: unknown) => void>();
          const list = stripe.customers.list({ limit: 2 });
          const handlers = {
            "stops at false": ({ id }: { id: string }) => ids.push(id) < 3,
            "stops at a promise of false": async ({ id }: { id: string }) => ids.push(id) < 3,
            "stops at next(false)": ({ id }: { id: string }, next: (goOn: boolean) => void) =>
              next(ids.push(id) < 3),
            "goes on": ({ id }: { id: string }) => void ids.push(id),
          };
          const handler = handlers[how as keyof typeof handlers];
          const result = await list.autoPagingEach(handler as (item: object) => void, done);
          return { ids, result, done: done.mock.calls, requests: requests.length };
        },
        customers(5, 2),
      );
    },
  );

  it("collect with autoPagingToArray", async () => {
    await expectSame(
      async ({ stripe, requests }) => {
        const some = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 3 });
        const all = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 10_000 });
        return { some, all, requests: requests.length };
      },
      customers(5, 2),
    );
  });

  it("hand an error of a later page on, to the handler of the end as well", async () => {
    const pages = customers(5, 2);
    await expectSame(
      async ({ stripe }) => {
        const done = vi.fn<(error?: unknown) => void>();
        const error = await failure(() =>
          stripe.customers.list({ limit: 2 }).autoPagingEach(() => {}, done),
        );
        const [[told] = []] = done.mock.calls;
        return [Reflect.get(error as object, "type"), told === error];
      },
      (n, request) =>
        n === 1
          ? Response.json({ error: { type: "api_error", message: "No." } }, { status: 500 })
          : pages(n, request),
    );
  });

  it("refuse what isn't a function, and collecting without a limit or above 10,000", async () => {
    await expectSame(
      async ({ stripe }) => {
        const list = stripe.customers.list();
        await list;
        const wrong = [
          () => list.autoPagingEach("handler" as never),
          () => list.autoPagingEach(() => {}, "done" as never),
          () => list.autoPagingToArray({} as never),
          () => list.autoPagingToArray(undefined as never),
          () => list.autoPagingToArray({ limit: 10_001 }),
        ];
        return wrong.map((call) => {
          try {
            void call();
            return "accepted";
          } catch {
            return "thrown at once";
          }
        });
      },
      customers(1, 1),
    );
  });

  it("alone have ways through pages", async () => {
    await expectSame(async ({ stripe }) => {
      const promise = stripe.balance.retrieve();
      await promise;
      return ["autoPagingEach", "autoPagingToArray", "next"].filter((name) => name in promise);
    });
  });

  it("page through searches by next_page", async () => {
    await expectSame(
      async ({ stripe, requests }) => {
        const found = stripe.customers.search({ query: "name:'A'", limit: 1 });
        const ids = (await found.autoPagingToArray({ limit: 10 })).map(({ id }) => id);
        return { ids, urls: urls(requests) };
      },
      (n) =>
        Response.json({
          object: "search_result",
          data: [{ id: `cus_${n}` }],
          has_more: n < 2,
          next_page: n < 2 ? `page_${n + 1}` : null,
          url: "/v1/customers/search",
        }),
    );
  });

  it("page through v2 by next_page_url", async () => {
    await expectSame(
      async ({ stripe, requests }) => {
        const ids: string[] = [];
        for await (const { id } of stripe.v2.core.accounts.list({ limit: 1 })) ids.push(id);
        return { ids, urls: urls(requests) };
      },
      (n) =>
        Response.json({
          data: [{ id: `acct_${n}` }],
          next_page_url: n < 2 ? `/v2/core/accounts?limit=1&page=page_${n + 1}` : null,
          previous_page_url: null,
        }),
    );
  });
});

describe("better than stripe-node", () => {
  it("gives each item once to parallel next()", async () => {
    const { reference, compat } = await inBoth(
      async ({ stripe }) => {
        const list = stripe.customers.list({ limit: 2 });
        return Promise.all([list.next(), list.next(), list.next()]);
      },
      customers(3, 2),
    );
    const idsOf = (results: readonly IteratorResult<{ id: string }, unknown>[]) =>
      results.map(({ value }) => (value as { id: string }).id);
    expect(idsOf(reference)).toEqual(["cus_1", "cus_1", "cus_1"]);
    expect(idsOf(compat)).toEqual(["cus_1", "cus_2", "cus_3"]);
  });

  it("has an error of Stripe's classes where a page says that more follow, but not where", async () => {
    const { compat } = await inBoth(
      async ({ Stripe, stripe }) => {
        const error = await failure(() => stripe.customers.list().autoPagingEach(() => {}));
        return error instanceof Stripe.errors.StripeAPIError;
      },
      () => Response.json({ object: "list", data: [], has_more: true, url: "/v1/customers" }),
    );
    expect(compat).toBe(true);
  });

  it("doesn't send the first page's idempotency key with the next", async () => {
    const { compat } = await inBoth(
      async ({ stripe, requests }) => {
        await stripe.customers
          .list({ limit: 1 }, { idempotencyKey: "key-1" })
          .autoPagingToArray({ limit: 5 });
        return requests.map(({ headers }) => headers["idempotency-key"]);
      },
      customers(2, 1),
    );
    expect(compat).toEqual(["key-1", undefined]);
  });
});
