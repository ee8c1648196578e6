// Who asked for what: an append-only log of everything that mints, moves money or
// changes rights. It is written before the action, so that none goes unrecorded.

import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { toBridgeError } from "./errors.ts";
import { readRecord, update } from "./store.ts";
import type { ReaderStore, RecordKey } from "./store.ts";

/** Plain facts about an action: ids, amounts, names. Never a code, a token or a secret. */
export type AuditFacts = Readonly<Record<string, string | number | boolean>>;

/** What of a request is written down. A name that isn't here stays out, whatever routes may come. */
const facts = [
  "order",
  "amount",
  "currency",
  "capture",
  "attempt",
  "giveUpOrder",
  "location",
  "reader",
  "role",
  "reason",
  "label",
  "displayName",
  "merchantDisplayName",
  "replaces",
  "allowRedisplay",
  "customer",
  "total",
] as const;

/** Longer texts than any of these has are cut. */
const maxText = 100;

/** What of a request is worth writing down. */
export function factsOf(request: object): AuditFacts {
  const given = new Map<string, unknown>(Object.entries(request));
  const found: Record<string, string | number | boolean> = {};
  for (const name of facts) {
    const value = given.get(name);
    if (typeof value === "string") found[name] = value.slice(0, maxText);
    if (typeof value === "number" || typeof value === "boolean") found[name] = value;
  }
  return found;
}

/** One line of the log. */
export interface AuditEntry {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly actor: Principal;
  /** What was asked for: `POST /readers/tmr_1/charge`. */
  readonly action: string;
  readonly facts: AuditFacts;
  /** `null` when it was asked for; the error's code, in an entry of its own, when that was refused. */
  readonly refused: string | null;
}

interface Page {
  readonly entries: readonly AuditEntry[];
}

/**
 * How much text a page has when the next one begins. Each is a record of its own, so that a write
 * doesn't grow with the log, and fits into any store's records (64 kB in Deno KV).
 */
const pageText = 16_000;

/** How long an entry is kept at least, in milliseconds: longer than a payment can be disputed. */
const keptFor = 400 * 24 * 60 * 60 * 1000;

/** The log of what nobody bound to a location has done. */
export const bridgeLog = "bridge";

/** An actor's own log, so that tills don't wait for each other. */
function logOf({ device, location }: Principal): string {
  return device ?? location ?? bridgeLog;
}

function headKey(log: string): RecordKey<{ readonly page: number }> {
  return { key: `audit:${log}` };
}

function pageKey(log: string, page: number): RecordKey<Page> {
  return { key: `audit:${log}:${page}` };
}

/**
 * Records that something is asked for, does it, and records a refusal.
 *
 * @throws what `run` throws; also if the log can't be written, and then nothing was done
 */
export async function audited<T>(
  context: Context,
  actor: Principal,
  action: string,
  facts: AuditFacts,
  run: () => Promise<T>,
): Promise<T> {
  await record(context, actor, action, facts, null);
  try {
    return await run();
  } catch (error) {
    await record(context, actor, action, facts, toBridgeError(error).code);
    throw error;
  }
}

/** Appends an entry. */
export async function record(
  { audit, now, randomId }: Context,
  actor: Principal,
  action: string,
  facts: AuditFacts,
  refused: string | null,
): Promise<void> {
  await audit(logOf(actor), { id: randomId(), at: now(), actor, action, facts, refused });
}

/** Appends an entry to a log. */
export type AuditWriter = (log: string, entry: AuditEntry) => Promise<void>;

/**
 * Writes logs. Entries that come while a log is being written are written together: a crowd would
 * otherwise spend its time on losing races for one record.
 */
export function createAuditWriter(store: ReaderStore): AuditWriter {
  const waiting = new Map<string, { readonly entries: AuditEntry[]; done: Promise<void> }>();
  const writing = new Map<string, Promise<void>>();
  return (log, entry) => {
    const batch = waiting.get(log);
    if (batch) {
      batch.entries.push(entry);
      return batch.done;
    }
    const entries = [entry];
    const before = (writing.get(log) ?? Promise.resolve()).catch(() => {});
    const done = before.then(async () => {
      waiting.delete(log);
      try {
        await append(store, log, entries);
      } finally {
        if (writing.get(log) === done) writing.delete(log);
      }
    });
    waiting.set(log, { entries, done });
    writing.set(log, done);
    return done;
  };
}

async function append(
  store: ReaderStore,
  log: string,
  entries: readonly AuditEntry[],
): Promise<void> {
  for (let rest = entries; rest.length > 0;) {
    const page = (await readRecord(store, headKey(log)))?.page ?? 0;
    let added: readonly AuditEntry[] = [];
    await update(store, pageKey(log, page), (current) => {
      const kept = current?.entries ?? [];
      added = fitting(kept, rest);
      const last = added.at(-1);
      if (!last) return undefined;
      const value = { entries: [...kept, ...added] };
      return { value, wakeAt: null, expiresAt: last.at + keptFor };
    });
    rest = rest.slice(added.length);
    if (rest.length === 0) return;
    await update(store, headKey(log), (head) =>
      (head?.page ?? 0) === page ? { value: { page: page + 1 }, wakeAt: null } : undefined,
    );
  }
}

/** As many of the entries as a page takes that has these. */
function fitting(
  kept: readonly AuditEntry[],
  entries: readonly AuditEntry[],
): readonly AuditEntry[] {
  const added: AuditEntry[] = [];
  let length = JSON.stringify(kept).length;
  for (const entry of entries) {
    if (length >= pageText) break;
    added.push(entry);
    length += JSON.stringify(entry).length;
  }
  return added;
}

/** What to read of the log. */
export interface AuditQuery {
  /** The devices of a location, or the location's or the bridge's own log where there is no device. */
  readonly logs: readonly string[];
  /** Only what is older, in milliseconds since the epoch. */
  readonly before: number;
  readonly limit: number;
  /** Only entries like these. */
  readonly only?: (entry: AuditEntry) => boolean;
}

/** The newest entries first. */
export async function readAudit(
  { store }: Context,
  { logs, before, limit, only = () => true }: AuditQuery,
): Promise<readonly AuditEntry[]> {
  const found = await Promise.all(
    logs.map((log) => newest(store, log, limit, (entry) => entry.at < before && only(entry))),
  );
  const entries = found.flat();
  // oxlint-disable-next-line unicorn/no-array-sort -- an array of its own; ES2022 has no toSorted.
  return entries.sort((one, other) => other.at - one.at).slice(0, limit);
}

async function newest(
  store: ReaderStore,
  log: string,
  limit: number,
  wanted: (entry: AuditEntry) => boolean,
): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  const head = (await readRecord(store, headKey(log)))?.page ?? 0;
  for (let page = head; page >= 0 && found.length < limit; page--) {
    const record = await readRecord(store, pageKey(log, page));
    // What is older than a page that was forgotten is forgotten too.
    if (!record && page < head) break;
    const older: AuditEntry[] = [];
    for (const entry of record?.entries ?? []) if (wanted(entry)) older.unshift(entry);
    found.push(...older);
  }
  return found;
}
