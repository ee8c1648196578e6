// Where records live. Everything that must hold across processes holds because
// every change is a compare-and-set of one record; nothing is kept in memory.

/** A record as a store gives it. */
export interface StoredRecord {
  /** Changes with every write; opaque. */
  readonly version: string;
  /** The JSON text of the value: a store neither looks into it nor shares objects. */
  readonly value: string;
}

/**
 * Strongly consistent records with compare-and-set and a wake-up each. In memory it is a map, on
 * Workers a Durable Object per key, in Deno KV an entry with its versionstamp.
 */
export interface ReaderStore {
  read(key: string): Promise<StoredRecord | undefined>;
  /**
   * Writes value and wake-up as one durable step, if the record still has that version.
   *
   * @param version what was read; `undefined` where there was no record
   * @param wakeAt when to wake this key, in milliseconds since the epoch; `null` for never. It
   *   replaces the earlier one and comes at least once, even if the process has died meanwhile.
   * @param expiresAt from when on the record is forgotten, in milliseconds since the epoch; never
   *   unless it is given. It replaces the earlier one, and counts only where `wakeAt` is `null`: a
   *   record that something is still to be done for stays.
   * @returns whether it was written; `false` means that someone else was faster
   */
  write(
    key: string,
    version: string | undefined,
    value: string,
    wakeAt: number | null,
    expiresAt?: number,
  ): Promise<boolean>;
  /** The keys whose wake-up has come. A store that wakes its keys by itself (alarms) has none to tell. */
  due(now: number): Promise<readonly string[]>;
  /** Called once by the bridge: `listener` is to be called for each key whose wake-up comes. */
  onWake?(listener: (key: string) => Promise<void>): void;
  /**
   * Calls `changed` soon after each write of the key, by whichever process; once for many is enough.
   * Without it, open streams read again every second.
   *
   * @returns what ends it
   */
  watch?(key: string, changed: () => void): () => void;
}

/** What to write, when to wake and when to forget: see {@link ReaderStore.write}. */
export interface Change<T> {
  readonly value: T;
  readonly wakeAt: number | null;
  readonly expiresAt?: number | undefined;
}

/** A record's key with the type of its value. Made by the functions of `records.ts` only. */
export interface RecordKey<T> {
  readonly key: string;
  /** Never set; it keeps keys of different records apart. */
  readonly type?: T;
}

/** How often a compare-and-set is tried again before something must be wrong with the store. */
const maxRaces = 100;

/** Reads a record. */
export async function readRecord<T extends object>(
  store: ReaderStore,
  { key }: RecordKey<T>,
): Promise<T | undefined> {
  const record = await store.read(key);
  // The bridge alone writes these records, so their shape is what it wrote.
  const value: T | undefined = record && JSON.parse(record.value);
  return value;
}

/**
 * Changes a record by compare-and-set.
 *
 * @param change pure: called again with the newer value where someone else was faster; gives
 *   `undefined` to leave the record as it is
 * @returns what was written, or `undefined`
 */
export async function update<T extends object>(
  store: ReaderStore,
  { key }: RecordKey<T>,
  change: (current: T | undefined) => Change<T> | undefined,
): Promise<T | undefined> {
  for (let race = 0; race < maxRaces; race++) {
    const record = await store.read(key);
    const current: T | undefined = record && JSON.parse(record.value);
    const next = change(current);
    if (!next) return undefined;
    const value = JSON.stringify(next.value);
    const { wakeAt, expiresAt } = next;
    if (await store.write(key, record?.version, value, wakeAt, expiresAt)) return next.value;
  }
  throw new Error(
    `The store refused ${maxRaces} writes of ${key} in a row: its compare-and-set can't be right.`,
  );
}
