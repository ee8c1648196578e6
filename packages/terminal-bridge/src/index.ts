export { isFinal } from "./attempt.ts";
export type {
  Attempt,
  AttemptState,
  Cancel,
  CancelReason,
  CaptureMethod,
  Failure,
  Payment,
} from "./attempt.ts";
export type { AccountOf } from "./account.ts";
export type { Authorize, Principal } from "./authorize.ts";
export { createTerminalBridge } from "./bridge.ts";
export type { TerminalBridge, TerminalBridgeOptions } from "./bridge.ts";
export { deviceAuthorize } from "./devices/authorize.ts";
export type { DeviceAuthorizeOptions, DeviceSettings } from "./devices/authorize.ts";
export type { RateLimit } from "./devices/traffic.ts";
export type { ChargeInput } from "./charge.ts";
export { BridgeError } from "./errors.ts";
export type { BridgeErrorCode, Problem } from "./errors.ts";
export { createMemoryStore } from "./memory-store.ts";
export type { MemoryStoreOptions } from "./memory-store.ts";
export { defaultTiming } from "./next.ts";
export type { Timing } from "./next.ts";
export type { ReaderStore, StoredRecord } from "./store.ts";
export type { Schedule } from "./timers.ts";
