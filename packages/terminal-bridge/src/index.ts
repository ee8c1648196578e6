export { isFinal } from "./attempt.ts";
export type {
  Answer,
  Attempt,
  AttemptState,
  Cancel,
  CancelReason,
  Card,
  Failure,
  Payment,
  Refunded,
  Results,
  SavedCard,
} from "./attempt.ts";
export type { Advice, AttemptView } from "./attempt-view.ts";
export type { AccountOf } from "./account.ts";
export type { Authorize, Principal } from "./authorize.ts";
export { createTerminalBridge } from "./bridge.ts";
export type { TerminalBridge, TerminalBridgeOptions } from "./bridge.ts";
export { deviceAuthorize } from "./devices/authorize.ts";
export type { DeviceAuthorizeOptions, DeviceSettings } from "./devices/authorize.ts";
export type { RateLimit } from "./devices/traffic.ts";
export type { ChargeInput } from "./charge.ts";
export type { OrderRefund, OrderState } from "./order.ts";
export type { CaptureInput, OrderInput, OrderView, RefundInput } from "./orders.ts";
export type { PreviewOptions, PreviewRequest } from "./preview.ts";
export type { CollectInputsInput, DisplayInput, SetupInput } from "./reader-actions.ts";
export type { Signature } from "./signatures.ts";
export type { ReaderInput, StartInput } from "./start.ts";
export type { AttemptKind, CaptureMethod, Form, Task } from "./task.ts";
export { BridgeError } from "./errors.ts";
export type { BridgeErrorCode, Problem } from "./errors.ts";
export { createMemoryStore } from "./memory-store.ts";
export type { MemoryStoreOptions } from "./memory-store.ts";
export { defaultTiming } from "./next.ts";
export type { Timing } from "./next.ts";
export type { ReaderStore, StoredRecord } from "./store.ts";
export type { Schedule } from "./timers.ts";
export { operatorMessages } from "./words.ts";
export type { Details, FailureCode, OperatorCode, Words } from "./words.ts";
export { webhookEvents } from "./webhooks.ts";
