// Records in this process: for tests, demos and a single process that may forget.

import type { ReaderStore, StoredRecord } from "./store.ts";

/** Runs a task later. Gives what cancels it. */
export type Schedule = (delay: number, task: () => void) => () => void;

export interface MemoryStoreOptions {
  /**
   * How wake-ups are waited for; the system's timers by default. `null`: they aren't, and
   * `bridge.sweep()` is called instead.
   */
  readonly schedule?: Schedule | null;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number;
}

/** After how long a wake-up that failed is tried again, in milliseconds. */
const retryAfter = 5_000;

interface Entry extends StoredRecord {
  readonly wakeAt: number | null;
}

/**
 * A store in memory. What it holds is lost with the process, and open payments with it: Stripe
 * still has the money right, but nobody is told. Use a durable store where that matters.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): ReaderStore {
  const { schedule = systemTimers, now = Date.now } = options;
  const entries = new Map<string, Entry>();
  const timers = new Map<string, () => void>();
  const watchers = new Map<string, Set<() => void>>();
  let writes = 0;
  let wake: ((key: string) => Promise<void>) | undefined;

  function arm(key: string, wakeAt: number | null): void {
    timers.get(key)?.();
    timers.delete(key);
    if (wakeAt === null || schedule === null) return;
    const task = (): void => {
      timers.delete(key);
      wake?.(key).catch(() => arm(key, now() + retryAfter));
    };
    timers.set(key, schedule(Math.max(0, wakeAt - now()), task));
  }

  return {
    async read(key) {
      return entries.get(key);
    },
    async write(key, version, value, wakeAt) {
      if (entries.get(key)?.version !== version) return false;
      entries.set(key, { version: String(++writes), value, wakeAt });
      arm(key, wakeAt);
      for (const changed of watchers.get(key) ?? []) changed();
      return true;
    },
    async due(at) {
      const keys: string[] = [];
      for (const [key, { wakeAt }] of entries) {
        if (wakeAt !== null && wakeAt <= at) keys.push(key);
      }
      return keys;
    },
    onWake(listener) {
      wake = listener;
    },
    watch(key, changed) {
      // Wrapped, so that the same function can watch twice and stop once.
      const watcher = (): void => changed();
      const watching = watchers.get(key) ?? new Set();
      watchers.set(key, watching.add(watcher));
      return () => {
        watching.delete(watcher);
        if (watching.size === 0 && watchers.get(key) === watching) watchers.delete(key);
      };
    },
  };
}

/** The system's timers. */
export function systemTimers(delay: number, task: () => void): () => void {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
}
