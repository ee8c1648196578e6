export type { AttemptState, Failure } from "../attempt.ts";
export type { Payment } from "../results.ts";
export type { AttemptView } from "../attempt-view.ts";
export type { OrderView } from "../orders.ts";
export type { CaptureMethod } from "../task.ts";
export type { TillAttempt } from "./attempt.ts";
export type { TillOptions } from "./connection.ts";
export { TillError } from "./errors.ts";
export type { TillErrorCode } from "./errors.ts";
export { messageOf } from "./messages.ts";
export type { Messages } from "./messages.ts";
export { openTill, pairTill } from "./pair.ts";
export type { OpenTillOptions, PairTillOptions } from "./pair.ts";
export type {
  TillCapture,
  TillCart,
  TillCharge,
  TillForm,
  TillInputs,
  TillRefund,
  TillSetup,
} from "./requests.ts";
export { denoKvTillStore, indexedDbTillStore, memoryTillStore } from "./store.ts";
export type { KvLike, TillStore } from "./store.ts";
export type {
  OrderActions,
  ReaderActions,
  ReaderState,
  Till,
  TillDevice,
  TillLocation,
  TillReader,
} from "./till.ts";
