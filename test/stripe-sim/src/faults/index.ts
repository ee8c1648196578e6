export type { EventFault } from "./event-faults.ts";
export { Faults, type FaultControls, type PlannedFaults } from "./faults.ts";
export type { PlannedFault, Repetition } from "./plans.ts";
export type { ReaderFault } from "./reader-faults.ts";
export {
  conflict,
  lockTimeout,
  rateLimit,
  readerBusy,
  readerOffline,
  readerRefusal,
  readerTimeout,
  serverError,
  type ErrorFault,
  type RequestFault,
  type RetryHeaders,
  type When,
} from "./request-faults.ts";
