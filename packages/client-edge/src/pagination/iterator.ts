/**
 * An async iterator over what `step` gives. Steps are taken one after the other however many
 * `next()` are called at once, so none is given twice; an error ends nothing, the next `next()`
 * tries that step again.
 */
export function iterator<T>(
  step: () => Promise<IteratorResult<T, undefined>>,
  cancel: () => void,
): AsyncIterableIterator<T, undefined, undefined> & {
  return(): Promise<IteratorResult<T, undefined>>;
} {
  const end: IteratorResult<T, undefined> = { done: true, value: undefined };
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    next() {
      const result = last.then(async () => {
        try {
          return ended ? end : await step();
        } catch (error) {
          // What return() has broken off isn't a failure.
          if (ended) return end;
          throw error;
        }
      });
      last = result.catch(() => {});
      return result;
    },
    return() {
      ended = true;
      cancel();
      return Promise.resolve(end);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
