// Deno KV in memory, the real one: only Deno has it. Its time isn't virtual, so the
// clock stands still while it works.

import { denoKvStore } from "../src/adapter/deno-kv/index.ts";
import type { DenoKv, KvOperation } from "../src/adapter/deno-kv/index.ts";
import type { ReaderStore } from "../src/index.ts";
import type { ChaosClock } from "./clock.ts";

declare const Deno: { openKv(path: string): Promise<DenoKv & { close(): void }> };

export interface OpenDenoKv {
  readonly store: ReaderStore;
  close(): void;
}

export async function openDenoKv(clock: ChaosClock): Promise<OpenDenoKv> {
  const kv = await Deno.openKv(":memory:");
  const store = denoKvStore(held(kv, clock), {
    watch: false,
    now: () => clock.now(),
    schedule: (delay, task) => clock.schedule(delay, task),
  });
  return {
    store,
    close() {
      store.close();
      kv.close();
    },
  };
}

/** The same database, with the clock held while it works. */
function held(kv: DenoKv, clock: ChaosClock): DenoKv {
  function during<T>(work: Promise<T>): Promise<T> {
    clock.hold(work);
    return work;
  }
  return {
    get: (key) => during(kv.get(key)),
    async *list(selector) {
      yield* await during(collect(kv.list(selector)));
    },
    watch: (keys) => kv.watch(keys),
    atomic() {
      const operation = kv.atomic();
      const commit = operation.commit.bind(operation);
      return Object.assign(operation, { commit: () => during(commit()) }) satisfies KvOperation;
    },
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
