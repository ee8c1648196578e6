// What the bridge's records lie in while a schedule is played.

import { createMemoryStore } from "../src/index.ts";
import type { ReaderStore } from "../src/index.ts";
import type { ChaosClock } from "./clock.ts";
import type { Random } from "./random.ts";
import type { Trace } from "./trace.ts";

/**
 * - `memory`: the store in memory, which outlives the bridges that die beside it.
 * - `remote`: the same behind a connection that fails: before the write, after it, or so that its
 *   own client's repetition is refused because the first one was written.
 * - `deno-kv`: Deno KV, where this runs under Deno.
 */
export const adapters = ["memory", "remote", "deno-kv"] as const;
export type Adapter = (typeof adapters)[number];

/** Those that this runtime has. */
export const present: readonly [Adapter, ...Adapter[]] =
  "Deno" in globalThis ? adapters : ["memory", "remote"];

/** A store, and the end of its troubles. */
export interface ChaosStore {
  readonly store: ReaderStore;
  /** From now on it works. */
  heal(): void;
  close(): void;
}

/** Opens the store of a schedule. */
export async function openStore(
  adapter: Adapter,
  clock: ChaosClock,
  random: Random,
  trace: Trace,
  troubles: StoreTroubles,
): Promise<ChaosStore> {
  const quiet = { heal: () => {}, close: () => {} };
  if (adapter === "remote") return { ...quiet, ...openRemote(clock, random, trace, troubles) };
  if (adapter === "memory") return { ...quiet, store: openMemory(clock) };
  const { openDenoKv } = await import("./deno-kv.ts");
  return { ...quiet, ...(await openDenoKv(clock)) };
}

/** How often each goes wrong. */
export interface StoreTroubles {
  readonly fails: number;
  readonly loses: number;
  readonly conflicts: number;
  /** How late a wake-up may come, in milliseconds, and how often it comes twice. */
  readonly lateness: number;
  readonly twice: number;
}

/** No alarm rings on the millisecond; a bridge whose clock is behind would be rung without end. */
const alarmTakes = 60;

function openMemory(clock: ChaosClock): ReaderStore {
  const memory = createMemoryStore({
    schedule: (delay, task) => clock.schedule(delay + alarmTakes, task),
    now: () => clock.now(),
  });
  return {
    ...memory,
    // Nobody reads the log here, and its pages would cost more than all the rest.
    read: async (key) => (isLog(key) ? undefined : memory.read(key)),
    write: async (key, ...change) => isLog(key) || memory.write(key, ...change),
  };
}

function isLog(key: string): boolean {
  return key.startsWith("audit:");
}

/** @param troubles what goes wrong until it is healed */
function openRemote(
  clock: ChaosClock,
  random: Random,
  trace: Trace,
  troubles: StoreTroubles,
): Pick<ChaosStore, "heal" | "store"> {
  const memory = openMemory(clock);
  let { fails, loses, conflicts, lateness, twice } = troubles;
  const fail = (what: string): never => {
    trace("store", () => `fails ${what}`);
    throw new Error("The store doesn't answer.");
  };
  const store: ReaderStore = {
    async read(key) {
      if (random.chance(fails)) fail(`to read ${key}`);
      return memory.read(key);
    },
    async write(key, ...change) {
      if (random.chance(fails)) fail(`to write ${key}`);
      if (random.chance(conflicts)) {
        trace("store", () => `is too busy with ${key} to write it`);
        return false;
      }
      const written = await memory.write(key, ...change);
      if (random.chance(loses)) fail(`to tell that ${key} was ${written ? "" : "not "}written`);
      if (written && random.chance(conflicts)) {
        trace("store", () => `writes ${key} and repeats that, which it refuses`);
        return false;
      }
      return written;
    },
    async due(now) {
      if (random.chance(fails)) fail("to say what is due");
      return memory.due(now);
    },
    onWake(listener) {
      memory.onWake?.(async (key) => {
        if (random.chance(twice)) clock.schedule(random.int(0, 3_000), () => again(key));
        if (lateness > 0) await clock.sleep(random.int(0, lateness));
        await listener(key);
      });
      const again = (key: string): void => void listener(key).catch(() => {});
    },
  };
  return {
    store,
    heal() {
      fails = loses = conflicts = lateness = twice = 0;
    },
  };
}
