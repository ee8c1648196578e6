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

/** Whether a media query matches. */
export function mediaShared(query: string): Pick<Shared<boolean>, "follow" | "value"> {
  const list = matchMedia(query);
  return {
    get value() {
      return list.matches;
    },
    follow(listener) {
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
  };
}

/** The value as it is now; the view is drawn again when it changes. */
export function useShared<T>(shared: Pick<Shared<T>, "follow" | "value">): T {
  return useSyncExternalStore(shared.follow, () => shared.value);
}
