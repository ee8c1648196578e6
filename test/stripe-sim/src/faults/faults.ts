import type { EventFault } from "./event-faults.ts";
import { Plans, type PlannedFault, type Repetition } from "./plans.ts";
import { momentOf, type ReaderFault, type ReaderMoment } from "./reader-faults.ts";
import type { RequestFault } from "./request-faults.ts";

/** How a test plans faults. Each `on…` gives an id, by which a plan can be removed. */
export type FaultControls = Pick<
  Faults,
  "clear" | "list" | "onEvent" | "onReader" | "onRequest" | "remove"
>;

/** What is planned and what has struck, in the order of planning. */
export interface PlannedFaults {
  readonly requests: PlannedFault<RequestFault>[];
  readonly events: PlannedFault<EventFault>[];
  readonly readers: PlannedFault<ReaderFault>[];
}

/** Faults that a test has planned. The same seed gives the same chances. */
export class Faults {
  readonly #seed: number;
  readonly #isOperation: (key: string) => boolean;
  readonly #requests = new Plans<RequestFault>();
  readonly #events = new Plans<EventFault>();
  readonly #readers = new Plans<ReaderFault>();
  #lastId = 0;

  /** @param operations keys of the operations there are, such as `GET /v1/customers/{}` */
  constructor(seed: number, operations: () => ReadonlySet<string>) {
    this.#seed = seed;
    this.#isOperation = (key) => operations().has(key);
  }

  /**
   * Plans a fault for an operation.
   *
   * @param operation method and path as the API reference writes them, whatever the names in
   * braces: `POST /v1/terminal/readers/{reader}/process_payment_intent`. A `*` at the end stands
   * for any ending: `POST /v1/terminal/*`; alone, it stands for every operation
   * @throws TypeError if there is no such operation: its fault would never strike
   */
  onRequest(operation: string, fault: RequestFault, repetition: Repetition = {}): number {
    const key = operation.replaceAll(/\{[^}]*\}/g, "{}");
    if (!key.endsWith("*") && !this.#isOperation(key)) {
      throw new TypeError(
        `The API has no operation "${operation}". Write it as the API reference does ("GET /v1/customers/{customer}"), or its beginning and "*".`,
      );
    }
    return this.#add(this.#requests, key, fault, repetition);
  }

  /**
   * Plans a fault for the webhooks of an event type, such as `terminal.reader.action_succeeded`;
   * `payment_intent.*` and `*` stand for several.
   */
  onEvent(type: string, fault: EventFault, repetition: Repetition = {}): number {
    return this.#add(this.#events, type, fault, repetition);
  }

  /** Plans what happens to a reader on the counter, by its id; `*` stands for all readers. */
  onReader(reader: string, fault: ReaderFault, repetition: Repetition = {}): number {
    return this.#add(this.#readers, reader, fault, repetition);
  }

  list(): PlannedFaults {
    return {
      requests: this.#requests.list(),
      events: this.#events.list(),
      readers: this.#readers.list(),
    };
  }

  /** Forgets one plan; `false` if there is none with that id. */
  remove(id: number): boolean {
    return [this.#requests, this.#events, this.#readers].some((plans) => plans.remove(id));
  }

  /** Forgets what was planned and hasn't struck. */
  clear(): void {
    for (const plans of [this.#requests, this.#events, this.#readers]) plans.clear();
  }

  /**
   * The faults that strike this request, in the order in which they were planned.
   *
   * @param operation its key, such as `GET /v1/customers/{}`
   */
  takeRequest(operation: string): RequestFault[] {
    return this.#requests.take(operation);
  }

  takeEvent(type: string): EventFault[] {
    return this.#events.take(type);
  }

  /** @param cancelable whether a customer could cancel: without a button, no such fault is used up */
  takeReader(reader: string, moment: ReaderMoment, cancelable = false): ReaderFault[] {
    return this.#readers.take(
      reader,
      (fault) => momentOf(fault) === moment && (cancelable || fault.kind !== "cancel"),
    );
  }

  #add<Fault>(plans: Plans<Fault>, on: string, fault: Fault, repetition: Repetition): number {
    const id = this.#lastId + 1;
    plans.add(id, on, fault, repetition, this.#seed);
    this.#lastId = id;
    return id;
  }
}
