import type { ReaderDevice, ReaderDevices } from "./resources/terminal/devices.ts";
import { cardByNumber, cardByTestId, declineBy, type TestCard } from "./resources/test-cards.ts";
import type { Scope } from "./scope.ts";
import type { World } from "./store.ts";

/** What a customer does to a reader, and what happens to it on the counter. */
export interface ReaderControl {
  readonly id: string;
  /** Whether the screen asks for a card. */
  readonly waiting: boolean;
  readonly plugged: boolean;
  /**
   * Presents a card to the payment that waits for one.
   *
   * @throws Error if nothing waits for a card
   */
  tap(tap?: Tap): void;
  /** Presents a card whose issuer declines with this `decline_code`, such as `insufficient_funds`. */
  decline(code?: string): void;
  /** Presses the cancel button: there is one if the command enabled customer cancellation. */
  cancelByCustomer(): void;
  /** Cuts power or network. What the device was doing stays `in_progress` in the API for ever. */
  unplug(): void;
  plug(): void;
  /** The device won't hear the result of its next authorization: `connection_error`, but perhaps paid. */
  loseConnection(): void;
  /** A card left in the reader keeps it busy until it is removed. */
  insertCard(): void;
  removeCard(): void;
  /** How long authorizations take from now on, in milliseconds of the simulator's clock. */
  takeTime(ms: number): void;
}

export interface Tap {
  /** A test card's number, or its name as in `pm_card_visa`: `visa`, `chargeDeclined`, … */
  readonly card?: string;
  /** Left on the reader, in minor units. */
  readonly amountTip?: number;
}

/** Control of the readers of a simulator. */
export interface ReaderControls {
  /** @throws Error if no reader has that id */
  get(id: string): ReaderControl;
  list(): ReaderControl[];
}

export function createReaderControls(
  devices: ReaderDevices,
  scopeOf: (world: World) => Scope,
): ReaderControls {
  return {
    get(id) {
      const device = devices.find(id);
      if (device === undefined) throw new Error(`The simulator has no reader ${id}.`);
      return createControl(device, scopeOf(device.world));
    },
    list: () => devices.all().map((device) => createControl(device, scopeOf(device.world))),
  };
}

function createControl(device: ReaderDevice, scope: Scope): ReaderControl {
  function waiting(): NonNullable<ReaderDevice["waiting"]> {
    if (device.waiting !== undefined) return device.waiting;
    throw new Error(`The reader ${device.reader.id} isn't waiting for a card.`);
  }
  return {
    id: device.reader.id,
    get waiting() {
      return device.waiting !== undefined;
    },
    get plugged() {
      return device.plugged;
    },
    tap({ card = "visa", amountTip = 0 } = {}) {
      waiting();
      device.present(scope, cardOf(card), amountTip);
    },
    decline(code = "generic_decline") {
      waiting();
      device.present(scope, cardOf("visa"), 0, declineBy(code));
    },
    cancelByCustomer() {
      if (!waiting().cancelable) {
        throw new Error(
          "The reader shows no cancel button: send process_config[enable_customer_cancellation].",
        );
      }
      device.cancel(scope);
    },
    unplug: () => device.unplug(),
    plug: () => device.plug(),
    loseConnection: () => device.loseConnection(),
    insertCard() {
      device.cardInserted = true;
    },
    removeCard() {
      device.cardInserted = false;
    },
    takeTime(ms) {
      device.authorizationTime = ms;
    },
  };
}

function cardOf(card: string): TestCard {
  if (/^\d+$/.test(card)) return cardByNumber(card);
  const known = cardByTestId(`pm_card_${card}`);
  if (known === undefined) throw new Error(`There is no test card "${card}".`);
  return known;
}
