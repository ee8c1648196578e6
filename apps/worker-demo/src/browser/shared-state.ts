import { useSyncExternalStore } from "hono/jsx/dom";

/** A value that views follow. */
export interface Shared<T> {
  readonly value: T;
  set(next: T): void;
  /** Tells of every change until the function that it gives is called. */
  readonly follow: (listener: () => void) => () => void;
}

export function createShared<T>(first: T): Shared<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get value() {
      return value;
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value as it is now; the view is drawn again when it changes. */
export function useShared<T>(shared: Shared<T>): T {
  return useSyncExternalStore(shared.follow, () => shared.value);
}
