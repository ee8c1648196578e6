// Who asked for what: an append-only log of everything that mints, moves money or
// changes rights. It is written before the action, so that none goes unrecorded.

import type { Principal } from "./authorize.ts";
import type { Context } from "./context.ts";
import { toBridgeError } from "./errors.ts";
import { readRecord, update } from "./store.ts";
import type { Change, ReaderStore, RecordKey } from "./store.ts";

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

/** Entries in the order they were written: a log's newest ones, or what it had before those. */
interface Page {
  /** Counted from 0. */
  readonly page: number;
  readonly entries: readonly AuditEntry[];
}

const noPage: Page = { page: 0, entries: [] };

/**
 * How much text a page has when the next one begins. Each is a record of its own, so that a write
 * doesn't grow with the log, and fits into any store's records (64 kB in Deno KV).
 */
const pageText = 16_000;

/** How long an entry is kept at least, in milliseconds: longer than a payment can be disputed. */
export const logKeptFor: number = 400 * 24 * 60 * 60 * 1000;

/** The log of what nobody bound to a location has done. */
export const bridgeLog = "bridge";

/** An actor's own log, so that tills don't wait for each other. */
function logOf({ device, location }: Principal): string {
  return device ?? location ?? bridgeLog;
}

/** The page that is written to: who wants the newest entries reads one record. */
function headKey(log: string): RecordKey<Page> {
  return { key: `audit:${log}` };
}

/** A page that is full. It never changes. */
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
    let added: readonly AuditEntry[] = [];
    await update(store, headKey(log), (head) => {
      const { page, entries: kept } = head ?? noPage;
      added = fitting(kept, rest);
      const last = added.at(-1);
      return last && keptSince(last, { page, entries: [...kept, ...added] });
    });
    rest = rest.slice(added.length);
    if (rest.length > 0) await turn(store, log);
  }
}

/** Begins the next page if this one is full. Whoever comes late files the same page once more. */
async function turn(store: ReaderStore, log: string): Promise<void> {
  const head = await readRecord(store, headKey(log));
  const last = head?.entries.at(-1);
  if (!head || !last || JSON.stringify(head.entries).length < pageText) return;
  const { page } = head;
  await update(store, pageKey(log, page), () => keptSince(last, head));
  await update(store, headKey(log), (current) =>
    current?.page === page ? keptSince(last, { page: page + 1, entries: [] }) : undefined,
  );
}

function keptSince<T>({ at }: AuditEntry, value: T): Change<T> {
  return { value, wakeAt: null, expiresAt: at + logKeptFor };
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

/** One of the logs that are read as if they were one. */
export interface AuditLog {
  readonly name: string;
  /** Since when nothing is written into it any more, in milliseconds since the epoch. */
  readonly endedAt?: number;
}

/** What to read of the logs. */
export interface AuditQuery {
  /** The devices of a location, or the location's or the bridge's own log where there is no device. */
  readonly logs: readonly AuditLog[];
  /** Only what is older, in milliseconds since the epoch. */
  readonly before: number;
  readonly limit: number;
  /** Only entries like these. */
  readonly only?: (entry: AuditEntry) => boolean;
}

/** How far processes' clocks may differ, in milliseconds: pages are in the order of writing. */
const clockSkew = 60_000;

/** As many logs as are read at once beyond their newest pages. */
const atOnce = 50;

/** The newest entries first. Of each log, as little is read as tells them. */
export async function readAudit(
  { store }: Pick<Context, "store">,
  { logs, before, limit, only = () => true }: AuditQuery,
): Promise<readonly AuditEntry[]> {
  const parts = logs.map(({ name, endedAt }) => unread(name, endedAt));
  let found: readonly AuditEntry[] = [];
  // What is still written into comes first, all of it; then whichever may have newer entries.
  let further = parts.filter(({ rest }) => rest === Infinity);
  while (further.length > 0) {
    await Promise.all(further.map((part) => readOn(store, part)));
    const entries = parts.flatMap((part) => part.entries);
    const wanted = entries.filter((entry) => entry.at < before && only(entry));
    found = latest(wanted, limit, ({ at }) => at);
    const oldest = found.length < limit ? -Infinity : (found.at(-1)?.at ?? Infinity);
    const newer = parts.filter(({ rest }) => rest > oldest);
    further = latest(newer, atOnce, ({ rest }) => rest);
  }
  return found;
}

function latest<T>(items: readonly T[], count: number, timeOf: (item: T) => number): T[] {
  // oxlint-disable-next-line unicorn/no-array-sort -- an array of its own; ES2022 has no toSorted.
  return [...items].sort((one, other) => timeOf(other) - timeOf(one)).slice(0, count);
}

/** A log as far as it was read, from its end. */
interface Part {
  readonly name: string;
  readonly entries: AuditEntry[];
  /** The page to be read next; `null` for the newest. */
  next: number | null;
  /** What wasn't read yet isn't newer; `-Infinity` where nothing is left. */
  rest: number;
}

function unread(name: string, endedAt = Infinity): Part {
  return { name, entries: [], next: null, rest: endedAt };
}

async function readOn(store: ReaderStore, part: Part): Promise<void> {
  const { name, next } = part;
  const found = await readRecord(store, next === null ? headKey(name) : pageKey(name, next));
  const { page, entries } = found ?? noPage;
  // oxlint-disable-next-line unicorn/no-array-reverse -- an array of its own; ES2022 has no toReversed.
  part.entries.push(...[...entries].reverse());
  part.next = page - 1;
  // What is older than a page that was forgotten is forgotten too.
  part.rest = page === 0 ? -Infinity : entries[0] ? entries[0].at + clockSkew : part.rest;
}
