// Records in this process: for tests, demos and a single process that may forget.

import type { ReaderStore, StoredRecord } from "./store.ts";
import { createWakeTimers, systemTimers } from "./timers.ts";
import type { Schedule } from "./timers.ts";

export interface MemoryStoreOptions {
  /**
   * How wake-ups are waited for; the system's timers by default. `null`: they aren't, and
   * `bridge.sweep()` is called instead.
   */
  readonly schedule?: Schedule | null;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number;
}

/** How often records are looked through for those to be forgotten, in milliseconds. */
const tidyEvery = 60 * 60 * 1000;

interface Entry extends StoredRecord {
  readonly wakeAt: number | null;
  readonly expiresAt: number;
}

/**
 * A store in memory. What it holds is lost with the process, and open payments with it: Stripe
 * still has the money right, but nobody is told. Use a durable store where that matters.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): ReaderStore {
  const { schedule = systemTimers, now = Date.now } = options;
  const entries = new Map<string, Entry>();
  const watchers = new Map<string, Set<() => void>>();
  let writes = 0;
  let tidyAt = now() + tidyEvery;
  let wake: ((key: string) => Promise<void>) | undefined;
  const timers = schedule && createWakeTimers(schedule, now, async (key) => wake?.(key));

  function find(key: string): Entry | undefined {
    const entry = entries.get(key);
    return entry && entry.expiresAt > now() ? entry : undefined;
  }

  function tidy(): void {
    if (now() < tidyAt) return;
    tidyAt = now() + tidyEvery;
    for (const key of entries.keys()) if (!find(key)) entries.delete(key);
  }

  return {
    async read(key) {
      return find(key);
    },
    async write(key, version, value, wakeAt, expiresAt = Infinity) {
      if (find(key)?.version !== version) return false;
      const lastsUntil = wakeAt === null ? expiresAt : Infinity;
      entries.set(key, { version: String(++writes), value, wakeAt, expiresAt: lastsUntil });
      timers?.arm(key, wakeAt);
      for (const changed of watchers.get(key) ?? []) changed();
      tidy();
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
