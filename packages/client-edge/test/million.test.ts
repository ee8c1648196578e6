import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createClient } from "../src/client.ts";
import * as operation from "../src/operation.ts";
import type { Client } from "../src/types.ts";

const TOTAL = 1_000_000;
const PAGE = 1000;
/** What a page and the garbage of a few may take; a tenth of what all items would. */
const MOST_BYTES = 8_000_000;

setFlagsFromString("--expose-gc");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what V8 calls gc is this function
const collectGarbage = runInNewContext("gc") as () => void;

function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

interface Item {
  id: string;
  at: number;
}

/** A client whose answers are pages of items 0 … TOTAL − 1, by a cursor that `from` reads. */
function pagedClient(
  from: (query: URLSearchParams) => number,
  page: (data: Item[], next: number | undefined) => object,
): Client {
  return createClient("sk_test_million", {
    async fetch(url) {
      const first = from(new URL(url).searchParams);
      const data = Array.from({ length: PAGE }, (_, index) => ({
        id: `obj_${first + index}`,
        at: first + index,
      }));
      const next = first + PAGE;
      return Response.json(page(data, next < TOTAL ? next : undefined));
    },
  });
}

const lists: [name: string, items: () => AsyncIterable<Item>][] = [
  [
    "v1 list",
    () =>
      operation.list<Item>(
        pagedClient(
          (query) => Number(query.get("starting_after")?.slice(4) ?? -1) + 1,
          (data, next) => ({ data, has_more: next !== undefined }),
        ),
        "/v1/events",
        [],
      ),
  ],
  [
    "v1 search",
    () =>
      operation.search<Item>(
        pagedClient(
          (query) => Number(query.get("page") ?? 0),
          (data, next) => ({
            data,
            has_more: next !== undefined,
            next_page: next === undefined ? null : String(next),
          }),
        ),
        "/v1/charges/search",
        [],
      ),
  ],
  [
    "v2 list",
    () =>
      operation.listV2<Item>(
        pagedClient(
          (query) => Number(query.get("page") ?? 0),
          (data, next) => ({
            data,
            next_page_url: next === undefined ? null : `/v2/core/events?page=${next}`,
          }),
        ),
        "/v2/core/events",
        [],
      ),
  ],
];

it.each(lists)(
  "a million items of a %s take no more memory than some",
  async (_name, items) => {
    let expected = 0;
    let early = 0;
    for await (const { at } of items()) {
      if (at !== expected++) throw new Error(`item ${at} came as number ${expected - 1}`);
      if (expected === TOTAL / 10) early = heapInUse();
    }
    expect(expected).toBe(TOTAL);
    expect(heapInUse() - early).toBeLessThan(MOST_BYTES);
  },
  60_000,
);
