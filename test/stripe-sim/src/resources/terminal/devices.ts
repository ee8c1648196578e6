import type { Clock } from "../../clock.ts";
import type { Faults, ReaderFault } from "../../faults/index.ts";
import type { Scope } from "../../scope.ts";
import type { World } from "../../store.ts";
import { declineBy } from "../test-cards.ts";
import type { Reader } from "../types.ts";
import { endAction, failed, type Report } from "./actions.ts";
import { refusal } from "./refusals.ts";
import type { CardTask, Presented, Task } from "./tasks.ts";

/** Stripe calls a reader offline when it has had no sign of it for this long, in milliseconds. */
const offlineAfter = 2 * 60 * 1000;

/**
 * Forms that nobody touches are given up after this time, in milliseconds
 * (https://docs.stripe.com/terminal/features/collect-inputs).
 */
const formsGivenUpAfter = 2 * 60 * 1000;

/** The device on the counter, as opposed to the Reader object that Stripe's API shows of it. */
export class ReaderDevice {
  readonly world: World;
  readonly reader: Reader;
  readonly #clock: Clock;
  readonly #faults: Faults;
  #unpluggedAt: number | undefined;
  #working = false;
  #losesConnection = false;
  #task: Task | undefined;
  /** Undoes what the task has begun, should the device be told to do something else. */
  #forget: (() => void) | undefined;
  #settle: (() => void) | undefined;
  /** Counts the times the device lost its memory, and with it what it was doing. */
  #session = 0;
  /** A card left in the reader keeps it busy. */
  cardInserted = false;
  /** An update, or somebody in the settings, keeps it busy. */
  occupied = false;
  /** How long an authorization takes, in milliseconds of the simulator's clock; 0 is at once. */
  authorizationTime = 0;

  constructor(world: World, reader: Reader, clock: Clock, faults: Faults) {
    this.world = world;
    this.reader = reader;
    this.#clock = clock;
    this.#faults = faults;
  }

  /** Milliseconds since the epoch, as `last_seen_at`. */
  get lastSeen(): number {
    return this.#unpluggedAt ?? this.#clock.now();
  }

  /** Stripe's view: a reader counts as online until two minutes after its last sign of life. */
  get online(): boolean {
    return this.#clock.now() - this.lastSeen <= offlineAfter;
  }

  get plugged(): boolean {
    return this.#unpluggedAt === undefined;
  }

  /** Whether an authorization, an update, an open menu or a card left in keeps it from commands. */
  get busy(): boolean {
    return this.#working || this.occupied || this.cardInserted;
  }

  /** What the screen shows. */
  get task(): Task | undefined {
    return this.#task;
  }

  /**
   * Receives a command from Stripe, if it can. What it did before is over.
   *
   * @throws StripeError `terminal_reader_offline`, `terminal_reader_timeout` or
   * `terminal_reader_busy`
   */
  accept(): void {
    this.check();
    this.clear();
  }

  /**
   * Whether it can receive a command.
   *
   * @throws StripeError as `accept`
   */
  check(): void {
    if (!this.plugged) {
      throw refusal(this.online ? "terminal_reader_timeout" : "terminal_reader_offline");
    }
    if (this.busy) throw refusal("terminal_reader_busy");
  }

  /** Shows the task, from the moment of the command on. */
  show(scope: Scope, task: Task): void {
    this.#task = task;
    if (task.wants === "inputs") {
      const stop = this.#clock.schedule(formsGivenUpAfter, () => this.finish(scope, task.timedOut));
      this.#forget = stop;
      return;
    }
    for (const fault of this.#faults.takeReader(this.reader.id, "command", task.cancelable)) {
      if (fault.kind === "unplug") this.unplug(fault.ms);
      if (fault.kind === "cancel") this.#cancelIn(scope, task, fault.ms ?? 0);
    }
  }

  /** Leaves the screen empty. What the task had begun is undone. */
  clear(): void {
    this.#task = undefined;
    this.#forget?.();
    this.#forget = undefined;
    this.#settle = undefined;
  }

  /**
   * Remembers how to undo what was begun, until an issuer is asked.
   *
   * @param settle called then: there is nothing to undo any more
   */
  keep(forget: () => void, settle: () => void): void {
    this.#forget = forget;
    this.#settle = settle;
  }

  /** @param ms it comes back after so many milliseconds; never unless given */
  unplug(ms?: number): void {
    this.#unpluggedAt ??= this.#clock.now();
    this.#session++;
    this.#working = false;
    this.clear();
    if (ms !== undefined) this.#clock.schedule(ms, () => this.plug());
  }

  plug(): void {
    this.#unpluggedAt = undefined;
  }

  /** The device hears nothing of the authorization under way, or of the next one. */
  loseConnection(): void {
    this.#losesConnection = true;
  }

  /** A card is presented to what the screen asks one for. */
  present(scope: Scope, presented: Presented): void {
    const task = this.#task;
    if (task?.wants !== "card") return;
    if (!task.authorizes) {
      this.finish(scope, task.present(scope, presented));
      return;
    }
    this.#task = undefined;
    this.authorize(scope, presented, (given) => task.present(scope, given));
  }

  /**
   * Asks the issuer, which takes its time, and reports what came of it: if the device still can.
   *
   * @param work what the issuer is asked, and what it answers
   */
  authorize(scope: Scope, presented: Presented, work: (presented: Presented) => Report): void {
    const faults = this.#faults.takeReader(this.reader.id, "card");
    if (this.#isUnplugged(faults, "card")) return;
    // From here on the card is the issuer's: whatever happens to the device undoes nothing.
    this.#settle?.();
    this.#settle = undefined;
    this.#forget = undefined;
    const given = faults.reduce(
      (before, fault) =>
        fault.kind === "decline"
          ? { ...before, decline: declineBy(fault.code ?? "generic_decline") }
          : before,
      presented,
    );
    if (faults.some(({ kind }) => kind === "connection_error")) this.loseConnection();
    const time = faults.reduce(
      (longest, fault) => (fault.kind === "slow" ? Math.max(longest, fault.ms) : longest),
      this.authorizationTime,
    );
    const session = this.#session;
    const finish = (): void => {
      const report = work(given);
      // A reader that was lost can't report: its action stays in progress and no event is sent.
      if (session !== this.#session) return;
      this.#working = false;
      this.finish(scope, this.#heard(report));
    };
    this.#isUnplugged(faults, "authorizing");
    if (time === 0) return finish();
    this.#working = session === this.#session;
    this.#clock.schedule(time, finish);
  }

  /** The customer presses cancel. */
  cancel(scope: Scope): void {
    this.finish(scope, failed("customer_canceled", "The customer canceled on the reader."));
  }

  /** The device is done with its task and says so. */
  finish(scope: Scope, report: Report): void {
    if (this.#task?.wants === "inputs") this.clear();
    this.#task = undefined;
    endAction(scope, this.reader, report);
  }

  #isUnplugged(faults: readonly ReaderFault[], when: "authorizing" | "card"): boolean {
    const fault = faults.find((one) => one.kind === "unplug" && one.when === when);
    if (fault?.kind !== "unplug") return false;
    this.unplug(fault.ms);
    return true;
  }

  #cancelIn(scope: Scope, task: CardTask, ms: number): void {
    this.#clock.schedule(ms, () => {
      if (this.#task === task) this.cancel(scope);
    });
  }

  #heard(report: Report): Report {
    if (!this.#losesConnection) return report;
    this.#losesConnection = false;
    return failed("connection_error", "The reader could not connect to Stripe.");
  }
}

/** All devices of a simulator, by the id of their Reader. */
export class ReaderDevices {
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #devices = new Map<string, ReaderDevice>();
  /** Types of devices that wait to be registered, by the code on their screen. */
  readonly #codes = new Map<string, string>();
  #unpacked = 0;

  constructor(clock: Clock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
  }

  /** A device that isn't registered yet; gives the code on its screen. */
  unpack(deviceType: string): string {
    const code = `counter-till-${++this.#unpacked}`;
    this.#codes.set(code, deviceType);
    return code;
  }

  /** The type of the device that shows this code. Each code registers one device. */
  redeem(code: string): string | undefined {
    const deviceType = this.#codes.get(code);
    this.#codes.delete(code);
    return deviceType;
  }

  add(world: World, reader: Reader): void {
    this.#devices.set(reader.id, new ReaderDevice(world, reader, this.#clock, this.#faults));
  }

  find(id: string): ReaderDevice | undefined {
    return this.#devices.get(id);
  }

  /** The device of a Reader that exists. */
  get(id: string): ReaderDevice {
    const device = this.#devices.get(id);
    if (device === undefined) throw new Error(`No device was added for the reader ${id}.`);
    return device;
  }

  remove(id: string): void {
    this.#devices.delete(id);
  }

  all(): ReaderDevice[] {
    return [...this.#devices.values()];
  }
}
