import { fromCore } from "./errors/from-core.ts";
import type { AutoPaging } from "./types.ts";

/** How many items `autoPagingToArray` collects at most. */
const MOST_COLLECTED = 10_000;

/**
 * Ways through all pages of a list. As in stripe-node they share one iterator, which a loop that
 * is left in the middle doesn't end: the next goes on there.
 */
export function autoPaging<T>(iterate: () => AsyncIterator<T, undefined>): AutoPaging<T> {
  let items: AsyncIterator<T, undefined> | undefined;
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    try {
      return await (items ??= iterate()).next();
    } catch (error) {
      throw fromCore(error);
    }
  };
  const each = async (handle: (item: T) => unknown): Promise<void> => {
    for (;;) {
      const { done, value } = await next();
      if (done || (await handle(value)) === false) return;
    }
  };

  return {
    next,
    return: async () => ({ done: true, value: undefined }),
    [Symbol.asyncIterator]() {
      return this;
    },
    autoPagingEach(handler, onDone) {
      const done = each(itemHandler(checkFunction(handler)));
      if (onDone !== undefined) {
        checkFunction(onDone);
        done.then(() => onDone(), onDone);
      }
      return done;
    },
    autoPagingToArray(options, onDone) {
      const limit = options?.limit;
      if (!(limit > 0 && limit <= MOST_COLLECTED)) {
        throw new RangeError(
          `autoPagingToArray needs a limit of 1 to ${MOST_COLLECTED}; autoPagingEach has none.`,
        );
      }
      const collected: T[] = [];
      const done = each((item) => collected.push(item) < limit).then(() => collected);
      if (onDone) done.then((all) => onDone(null, all), onDone);
      return done;
    },
  };
}

/** A handler that takes two parameters is given a function to go on with instead of its result. */
function itemHandler<T>(handler: (item: T, next: (goOn?: unknown) => void) => unknown) {
  return (item: T): unknown =>
    handler.length < 2
      ? handler(item, () => {})
      : new Promise((resolve) => void handler(item, resolve));
}

function checkFunction<F>(value: F): F {
  if (typeof value === "function") return value;
  throw new TypeError("autoPagingEach takes functions: one for each item, and one for the end.");
}
