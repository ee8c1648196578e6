import type { ErrorFields, ErrorType } from "./errors.ts";
import { readerRefusals, type ReaderRefusal } from "./resources/terminal/refusals.ts";
import type { Operation } from "./router.ts";

/** What goes wrong with a request. `when` says whether the operation has had its effect by then. */
export type RequestFault =
  /** The connection breaks: `fetch` rejects. After the effect, the answer alone is lost. */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** The answer is this error. After the effect, it is a false negative. */
  | {
      readonly kind: "error";
      readonly when: "before" | "after";
      readonly status: number;
      readonly type: ErrorType;
      readonly message: string;
      readonly fields?: ErrorFields;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The operation begins this many milliseconds (of the simulator's clock) late. */
  | { readonly kind: "latency"; readonly ms: number };

/** What goes wrong with the webhooks of an event; the event itself happened. */
export type EventFault =
  | { readonly kind: "lose" }
  | { readonly kind: "duplicate" }
  /** Delivered this many milliseconds (of the simulator's clock) late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** Signed with a wrong secret. */
  | { readonly kind: "forge" };

/** How often a fault strikes. */
export interface Repetition {
  /** Let this many matching requests or events pass first; 0 unless given. */
  readonly skip?: number;
  /** Then strike this many times; 1 unless given. */
  readonly times?: number;
}

interface Plan<Subject, Fault> {
  readonly matches: (subject: Subject) => boolean;
  readonly fault: Fault;
  skip: number;
  times: number;
}

/** How a test plans faults. */
export type FaultControls = Pick<Faults, "clear" | "onEvent" | "onRequest">;

/** Faults that a test has planned. */
export class Faults {
  #requests: Plan<Operation, RequestFault>[] = [];
  #events: Plan<string, EventFault>[] = [];

  /**
   * Plans a fault for an operation.
   *
   * @param operation method and path as the API reference writes them, whatever the names in
   * braces: `POST /v1/terminal/readers/{reader}/process_payment_intent`
   */
  onRequest(operation: string, fault: RequestFault, repetition: Repetition = {}): void {
    const key = operation.replaceAll(/\{[^}]*\}/g, "{}");
    this.#requests.push(plan((subject) => subject.key === key, fault, repetition));
  }

  /** Plans a fault for the webhooks of an event type, such as `terminal.reader.action_succeeded`. */
  onEvent(type: string, fault: EventFault, repetition: Repetition = {}): void {
    this.#events.push(plan((subject) => subject === type, fault, repetition));
  }

  /** Forgets what was planned and hasn't struck. */
  clear(): void {
    this.#requests = [];
    this.#events = [];
  }

  /** The faults that strike this request, in the order in which they were planned. */
  takeRequest(operation: Operation): RequestFault[] {
    return take(this.#requests, operation);
  }

  takeEvent(type: string): EventFault | undefined {
    return take(this.#events, type)[0];
  }
}

function plan<Subject, Fault>(
  matches: (subject: Subject) => boolean,
  fault: Fault,
  { skip = 0, times = 1 }: Repetition,
): Plan<Subject, Fault> {
  return { matches, fault, skip, times };
}

function take<Subject, Fault>(plans: Plan<Subject, Fault>[], subject: Subject): Fault[] {
  const struck: Fault[] = [];
  for (const one of plans) {
    if (one.times === 0 || !one.matches(subject)) continue;
    if (one.skip > 0) {
      one.skip--;
      continue;
    }
    one.times--;
    struck.push(one.fault);
  }
  return struck;
}

/** The error of a command that the reader didn't confirm in time; `when: "after"`, it did receive it. */
export function readerTimeout(when: "before" | "after"): RequestFault {
  return readerError("terminal_reader_timeout", when);
}

/** The error of a command to a reader that is occupied. */
export function readerBusy(): RequestFault {
  return readerError("terminal_reader_busy", "before");
}

/** The error of a command to a reader that Stripe hasn't heard of for two minutes. */
export function readerOffline(): RequestFault {
  return readerError("terminal_reader_offline", "before");
}

function readerError(code: ReaderRefusal, when: "before" | "after"): RequestFault {
  return {
    kind: "error",
    when,
    status: 400,
    type: "invalid_request_error",
    message: readerRefusals[code],
    fields: { code },
  };
}
