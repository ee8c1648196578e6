import type { ApiPromise, Client, ListCursor, ListIterator, Operation, Pages } from "../types.ts";
import { iterator } from "./iterator.ts";
import { pageSource, type PageSource } from "./page-source.ts";
import type { Page, Paging } from "./paging.ts";

/** Sends the operation of the first page; its promise gets the ways through all pages. */
export function iterate<Item, P extends Page<Item>>(
  client: Client,
  operation: Operation,
  paging: Paging<P>,
): ApiPromise<P> & Pages<Item, P> {
  // A copy: the caller may go on to use the object for something else.
  const start: Operation = { ...operation, params: { ...operation.params } };
  const first = client.request<P>(start);
  const source = (): PageSource<P> => pageSource(client, start, first, paging);

  const pages: Pages<Item, P> = {
    [Symbol.asyncIterator]: () => iterateItems(source(), paging),
    pages() {
      const { turn, cancel } = source();
      const step = async (): Promise<IteratorResult<P, undefined>> => {
        const turned = await turn();
        return turned ? { done: false, value: turned.page } : { done: true, value: undefined };
      };
      return iterator(step, cancel);
    },
    async toArray({ limit }) {
      const collected: Item[] = [];
      if (limit > 0) {
        for await (const item of pages) if (collected.push(item) >= limit) break;
      }
      return collected;
    },
  };
  return Object.assign(first, pages);
}

function iterateItems<Item, P extends Page<Item>>(
  { turn, cancel }: PageSource<P>,
  paging: Paging<P>,
): ListIterator<Item> {
  let current: Awaited<ReturnType<typeof turn>>;
  let taken = 0;
  let cursor: ListCursor | undefined;

  const step = async (): Promise<IteratorResult<Item, undefined>> => {
    while (!current || taken >= current.page.data.length) {
      const turned = await turn();
      if (!turned) return { done: true, value: undefined };
      current = turned;
      taken = 0;
    }
    const { page, operation } = current;
    const { data } = page;
    const index = paging.backwards?.(operation) ? data.length - 1 - taken : taken;
    taken++;
    cursor = paging.cursor(page, operation, index, taken === data.length);
    return { done: false, value: data[index]! };
  };

  return {
    ...iterator(step, cancel),
    get cursor() {
      return cursor;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
