export { denoKvStore } from "./store.ts";
export type { DenoKvStore, DenoKvStoreOptions } from "./store.ts";
export type { DenoKv, KvEntry, KvKey, KvOperation } from "./kv.ts";
