export type { AttemptState, CaptureMethod, Failure, Payment } from "../attempt.ts";
export type { AttemptView, TillAttempt } from "./attempt.ts";
export type { TillOptions } from "./connection.ts";
export { TillError } from "./errors.ts";
export { openTill, pairTill } from "./pair.ts";
export type { OpenTillOptions, PairTillOptions } from "./pair.ts";
export { denoKvTillStore, indexedDbTillStore, memoryTillStore } from "./store.ts";
export type { KvLike, TillStore } from "./store.ts";
export type { Till, TillCharge, TillDevice, TillLocation, TillReader } from "./till.ts";
