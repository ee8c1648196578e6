// Who is to be told of a record's writes. However many streams watch a record, the
// process watches it once.

import type { Schedule } from "../../timers.ts";
import type { DenoKv, KvKey } from "./kv.ts";

/** After how long a watch that broke off is begun again, in milliseconds. */
const watchAgainAfter = 1_000;

export interface Bells {
  /** Calls `changed` after each write of the record. Gives what ends it. */
  watch(key: string, changed: () => void): () => void;
  /** Tells of a write that this process has made: Deno would tell too, but later. */
  ring(key: string, versionstamp: string): void;
  stop(): void;
}

interface Watched {
  readonly changed: Set<() => void>;
  /** The version that was told of last. */
  versionstamp: string | null;
  stop(): void;
}

export function createBells(
  kv: DenoKv,
  schedule: Schedule,
  recordKey: (key: string) => KvKey,
): Bells {
  const watched = new Map<string, Watched>();

  function ring(key: string, versionstamp: string | null): void {
    const one = watched.get(key);
    if (!one || one.versionstamp === versionstamp) return;
    one.versionstamp = versionstamp;
    for (const changed of one.changed) changed();
  }

  function begin(key: string): () => void {
    let stopped = false;
    let cancel: (() => void) | undefined;

    async function listen(): Promise<void> {
      try {
        const entries = kv.watch([recordKey(key)]).getReader();
        // A stream that is still being read is canceled by its reader only.
        cancel = () => void entries.cancel().catch(() => {});
        for (;;) {
          const { value, done } = await entries.read();
          if (done || stopped) break;
          ring(key, value[0].versionstamp);
        }
      } catch {
        // Begun again below, with the entry as it is then.
      }
      if (!stopped) cancel = schedule(watchAgainAfter, () => void listen());
    }

    void listen();
    return () => {
      stopped = true;
      cancel?.();
    };
  }

  return {
    watch(key, changed) {
      const one = watched.get(key) ?? {
        changed: new Set(),
        versionstamp: null,
        stop: begin(key),
      };
      watched.set(key, one);
      // Wrapped, so that the same function can watch twice and stop once.
      const bell = (): void => changed();
      one.changed.add(bell);
      return () => {
        one.changed.delete(bell);
        if (one.changed.size > 0 || watched.get(key) !== one) return;
        watched.delete(key);
        one.stop();
      };
    },
    ring,
    stop() {
      for (const one of watched.values()) one.stop();
      watched.clear();
    },
  };
}
