import type { Clock } from "../../clock.ts";
import type { Faults } from "../../faults/index.ts";
import type { Scope } from "../../scope.ts";
import type { World } from "../../store.ts";
import { pay } from "../payment-intent-machine.ts";
import { storePresentedCard } from "../payment-methods.ts";
import { declineByAmount, type Decline, type TestCard } from "../test-cards.ts";
import type { PaymentIntent, Reader, ReaderAction } from "../types.ts";
import { refusal } from "./refusals.ts";

/** Stripe calls a reader offline when it has had no sign of it for this long, in milliseconds. */
const offlineAfter = 2 * 60 * 1000;

/** A payment for which the device shows “present card”. */
export interface Waiting {
  readonly intent: string;
  /** Whether the customer has a button to cancel it. */
  readonly cancelable: boolean;
}

/** The device on the counter, as opposed to the Reader object that Stripe's API shows of it. */
export class ReaderDevice {
  readonly world: World;
  readonly reader: Reader;
  readonly #clock: Clock;
  readonly #faults: Faults;
  #unpluggedAt: number | undefined;
  #authorizing = false;
  #losesConnection = false;
  /** Counts the times the device lost its memory, and with it what it was doing. */
  #session = 0;
  /** What the screen asks a card for. */
  waiting: Waiting | undefined;
  /** A card left in the reader keeps it busy. */
  cardInserted = false;
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

  /**
   * Receives a command from Stripe, if it can.
   *
   * @throws StripeError `terminal_reader_offline`, `terminal_reader_timeout` or
   * `terminal_reader_busy`
   */
  accept(): void {
    if (this.#unpluggedAt !== undefined) {
      throw refusal(this.online ? "terminal_reader_timeout" : "terminal_reader_offline");
    }
    if (this.#authorizing || this.cardInserted) throw refusal("terminal_reader_busy");
  }

  get plugged(): boolean {
    return this.#unpluggedAt === undefined;
  }

  unplug(): void {
    this.#unpluggedAt ??= this.#clock.now();
    this.#session++;
    this.#authorizing = false;
    this.waiting = undefined;
  }

  plug(): void {
    this.#unpluggedAt = undefined;
  }

  /** The device hears nothing of the authorization under way, or of the next one. */
  loseConnection(): void {
    this.#losesConnection = true;
  }

  /** A card is presented to the waiting payment and its issuer asked. */
  present(scope: Scope, card: TestCard, tip: number, decline?: Decline): void {
    const { waiting } = this;
    if (waiting === undefined) return;
    this.waiting = undefined;
    const session = this.#session;
    const finish = (): void => {
      const report = this.#authorize(scope, waiting, card, tip, decline);
      // A reader that was lost can't report: its action stays in progress and no event is sent.
      if (session !== this.#session) return;
      this.#authorizing = false;
      this.#report(scope, report);
    };
    if (this.authorizationTime === 0) return finish();
    this.#authorizing = true;
    this.#clock.schedule(this.authorizationTime, finish);
  }

  /** The customer presses cancel. */
  cancel(scope: Scope): void {
    this.waiting = undefined;
    this.#report(scope, {
      status: "failed",
      failure_code: "customer_canceled",
      failure_message: "This action could not be completed due to an error on the card reader.",
    });
  }

  /** Pays the intent, and what the device would say of it. */
  #authorize(
    scope: Scope,
    waiting: Waiting,
    card: TestCard,
    tip: number,
    decline?: Decline,
  ): Partial<ReaderAction> {
    const intent = this.world.table("payment_intent").get(waiting.intent);
    if (intent?.status !== "requires_payment_method") {
      return {
        status: "failed",
        failure_code: "intent_invalid_state",
        failure_message: "The PaymentIntent can't be paid in its current state.",
      };
    }
    const declined = payPresent(scope, intent, card, tip, decline);
    if (this.#losesConnection) {
      this.#losesConnection = false;
      return {
        status: "failed",
        failure_code: "connection_error",
        failure_message: "Could not connect to Stripe.",
      };
    }
    if (declined === undefined) return { status: "succeeded" };
    return {
      status: "failed",
      failure_code: declined.code,
      failure_message: declined.message,
      ...(intent.last_payment_error === null ? {} : { api_error: intent.last_payment_error }),
    };
  }

  #report(scope: Scope, change: Partial<ReaderAction>): void {
    this.#update(scope, change);
    const outcome = change.status === "succeeded" ? "succeeded" : "failed";
    scope.emit(`terminal.reader.action_${outcome}`, this.reader);
  }

  #update(scope: Scope, change: Partial<ReaderAction>): void {
    const { action } = this.reader;
    if (action === null) return;
    const updated = { ...this.reader, action: { ...action, ...change } };
    this.reader.action = scope.shapes.make("terminal.reader", updated).action;
  }
}

/** Pays the intent with a presented card, tip included; the decline if the issuer refuses. */
function payPresent(
  scope: Scope,
  intent: PaymentIntent,
  card: TestCard,
  tip: number,
  forced: Decline | undefined,
): Decline | undefined {
  const { amount, amount_details: details } = intent;
  if (tip > 0) {
    intent.amount += tip;
    intent.amount_details = { ...details, tip: { amount: tip } };
  }
  const type = card.brand === "interac" ? "interac_present" : "card_present";
  const method = storePresentedCard(scope, card, type);
  const decline = forced ?? card.decline ?? declineByAmount(intent.amount, intent.currency);
  pay(scope, intent, method, decline);
  // The tip belongs to this attempt; the next card may leave another.
  if (decline !== undefined) Object.assign(intent, { amount, amount_details: details });
  return decline;
}

/** All devices of a simulator, by the id of their Reader. */
export class ReaderDevices {
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #devices = new Map<string, ReaderDevice>();

  constructor(clock: Clock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
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
