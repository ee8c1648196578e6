// The part of `Deno.Kv` that is used, so that nothing here needs Deno's own types.

/** Ordered by their parts; keys that are found may have any that Deno knows. */
export type KvKey = readonly (string | number | bigint | boolean | symbol | Uint8Array)[];

export interface KvEntry<T> {
  readonly value: T | null;
  /** `null` where there is no such entry. */
  readonly versionstamp: string | null;
}

/** Several changes as one: all of them are made, or none. */
export interface KvOperation {
  check(check: { key: KvKey; versionstamp: string | null }): KvOperation;
  set(key: KvKey, value: unknown, options?: { expireIn?: number }): KvOperation;
  delete(key: KvKey): KvOperation;
  commit(): Promise<{ readonly ok: true; readonly versionstamp: string } | { readonly ok: false }>;
}

/** What `Deno.openKv()` gives. */
export interface DenoKv {
  get<T>(key: KvKey): Promise<KvEntry<T>>;
  list(selector: {
    start: KvKey;
    end: KvKey;
  }): AsyncIterable<{ readonly key: KvKey; readonly versionstamp: string }>;
  /** The entries as they are, and again whenever they have changed. */
  watch(keys: readonly [KvKey]): ReadableStream<readonly [KvEntry<unknown>]>;
  atomic(): KvOperation;
}
