// A ReaderStore of which every record is an entry of Deno KV. Its versionstamp is
// the version, and an index by time has the wake-ups, so that any process can do
// what a process that died has left undone.

import type { ReaderStore, StoredRecord } from "../../store.ts";
import { createWakeTimers, systemTimers } from "../../timers.ts";
import type { Schedule } from "../../timers.ts";
import { createBells } from "./bells.ts";
import type { DenoKv, KvEntry, KvKey, KvOperation } from "./kv.ts";

export interface DenoKvStoreOptions {
  /** What all keys begin with, where the database holds other things too; `terminal-bridge` by default. */
  readonly prefix?: string;
  /**
   * Whether Deno tells of changes; `true` by default. Processes that share one file need `false`:
   * there, Deno tells each of its own changes only. Streams then read every second.
   */
  readonly watch?: boolean;
  /** How wake-ups are waited for; the system's timers by default. */
  readonly schedule?: Schedule;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number;
}

export interface DenoKvStore extends ReaderStore {
  /** Ends timers and watches; to be called before the database is closed. */
  close(): void;
}

/** A record as it is stored. */
interface Stored {
  /** UTF-8, so that the limit counts bytes and no text takes twice its length. */
  readonly text: Uint8Array;
  readonly wakeAt: number | null;
  /** Deno deletes late. Until then this says that the record is forgotten. */
  readonly expiresAt: number | null;
}

/** Deno's limit for a value is 64 KiB; the other fields and the names of all of them need some. */
const maxBytes = 64 * 1024 - 256;

/** How often wake-ups are looked for that another process should have done, in milliseconds. */
const lookEvery = 5_000;
/** How late a wake-up is before another process does it, in milliseconds. */
const overdueAfter = 5_000;

/**
 * A store on Deno KV: `denoKvStore(await Deno.openKv())`. Several processes may have one database;
 * a wake-up that two of them do is done once, by compare-and-set.
 */
export function denoKvStore(kv: DenoKv, options: DenoKvStoreOptions = {}): DenoKvStore {
  const { prefix = "terminal-bridge", watch = true, now = Date.now } = options;
  const { schedule = systemTimers } = options;
  const recordKey = (key: string): KvKey => [prefix, "record", key];
  const wakeKey = (at: number, key: string): KvKey => [prefix, "wake", at, key];

  let wake: ((key: string) => Promise<void>) | undefined;
  let stopLooking: (() => void) | undefined;
  let closed = false;
  const timers = createWakeTimers(schedule, now, async (key) => wake?.(key));
  const bells = createBells(kv, schedule, recordKey);

  async function find(key: string): Promise<KvEntry<Stored>> {
    const entry = await kv.get<Stored>(recordKey(key));
    return { ...entry, value: entry.value && lasts(entry.value) ? entry.value : null };
  }

  function lasts({ expiresAt }: Stored): boolean {
    return expiresAt === null || expiresAt > now();
  }

  /** What the write has to find: its versionstamp and the wake-up to be replaced. */
  async function expected(key: string, version: string | undefined): Promise<Version | undefined> {
    if (version !== undefined) return parseVersion(version);
    const { value, versionstamp } = await find(key);
    return value ? undefined : { versionstamp, wakeAt: null };
  }

  /** The index's entries up to a time. */
  function wakeUps(at: number): ReturnType<DenoKv["list"]> {
    return kv.list({ start: [prefix, "wake"], end: [prefix, "wake", Math.floor(at) + 1] });
  }

  async function due(at: number): Promise<readonly string[]> {
    const keys: string[] = [];
    for await (const { key } of wakeUps(at)) keys.push(String(key.at(-1)));
    return keys;
  }

  /** Does what another process has left undone; what fails is found again the next time. */
  async function look(): Promise<void> {
    // One after the other: a crowd would run into Stripe's rate limit.
    for await (const { key, versionstamp } of wakeUps(now() - overdueAfter)) {
      await wake?.(String(key.at(-1))).then(
        // Most are replaced by what was written meanwhile; one that wasn't needed is used up.
        () => kv.atomic().check({ key, versionstamp }).delete(key).commit(),
        () => {},
      );
    }
  }

  function lookLater(): void {
    if (closed) return;
    const again = (): void => void look().then(lookLater, lookLater);
    stopLooking = schedule(lookEvery, again);
  }

  const store: DenoKvStore = {
    async read(key) {
      const { value, versionstamp } = await find(key);
      return value && versionstamp !== null ? recordOf(value, versionstamp) : undefined;
    },
    async write(key, version, value, wakeAt, expiresAt) {
      const text = encode(key, value);
      const before = await expected(key, version);
      if (!before) return false;
      const { versionstamp } = before;
      const lastsUntil = wakeAt === null ? (expiresAt ?? null) : null;
      const stored: Stored = { text, wakeAt, expiresAt: lastsUntil };
      const expireIn =
        lastsUntil === null ? {} : { expireIn: Math.max(1, Math.ceil(lastsUntil - now())) };
      const operation = kv.atomic().check({ key: recordKey(key), versionstamp });
      if (before.wakeAt !== null) operation.delete(wakeKey(before.wakeAt, key));
      if (wakeAt !== null) operation.set(wakeKey(wakeAt, key), true);
      operation.set(recordKey(key), stored, expireIn);
      const done = await commit(operation, schedule);
      if (!done.ok) return false;
      timers.arm(key, wakeAt);
      bells.ring(key, done.versionstamp);
      return true;
    },
    due,
    onWake(listener) {
      wake = listener;
      lookLater();
    },
    close() {
      closed = true;
      stopLooking?.();
      timers.stop();
      bells.stop();
    },
  };
  return watch ? { ...store, watch: (key, changed) => bells.watch(key, changed) } : store;
}

/** How often a commit is tried while another process has the file, and the longest pause in between, in milliseconds. */
const maxLocked = 100;
const longestPause = 20;

/** Commits, where SQLite refuses because another process is just writing, once that is done. */
async function commit(
  operation: KvOperation,
  schedule: Schedule,
): Promise<Awaited<ReturnType<KvOperation["commit"]>>> {
  for (let tries = 1; ; tries++) {
    try {
      return await operation.commit();
    } catch (error) {
      const locked = error instanceof Error && error.message.includes("database is locked");
      if (!locked || tries === maxLocked) throw error;
    }
    await new Promise<void>((resolve) => {
      schedule(Math.random() * longestPause, resolve);
    });
  }
}

function encode(key: string, value: string): Uint8Array {
  const text = new TextEncoder().encode(value);
  if (text.length <= maxBytes) return text;
  throw new RangeError(
    `The record ${key} has ${text.length} bytes, and Deno KV takes ${maxBytes}: nothing was written.`,
  );
}

function recordOf({ text, wakeAt }: Stored, versionstamp: string): StoredRecord {
  const version = formatVersion({ versionstamp, wakeAt });
  return { version, value: new TextDecoder().decode(text) };
}

/** What a version says: the wake-up is in it, so that a write needn't read it to replace it. */
interface Version {
  /** `null` where there is no entry. */
  readonly versionstamp: string | null;
  readonly wakeAt: number | null;
}

const versionPattern = /^([0-9a-f]{20})@([\d.]*)$/;

function formatVersion({ versionstamp, wakeAt }: Version): string {
  return `${versionstamp}@${wakeAt ?? ""}`;
}

/** Gives nothing for what no read of this store has given. */
function parseVersion(version: string): Version | undefined {
  const [, versionstamp, wakeAt] = versionPattern.exec(version) ?? [];
  if (versionstamp === undefined) return undefined;
  return { versionstamp, wakeAt: wakeAt ? Number(wakeAt) : null };
}
