import type { JsonObject } from "../json.ts";
import { seen } from "../resources/terminal/actions.ts";
import { redeemToken } from "../resources/terminal/connection-tokens.ts";
import type { ReaderDevice, ReaderDevices } from "../resources/terminal/devices.ts";
import { answered, type InputAnswer } from "../resources/terminal/inputs.ts";
import type { CardTask, InputTask } from "../resources/terminal/tasks.ts";
import { cardByNumber, cardByTestId, declineBy, type TestCard } from "../resources/test-cards.ts";
import type { Scope } from "../scope.ts";
import type { World } from "../store.ts";

/** What a customer does to a reader, and what happens to it on the counter. */
export interface ReaderControl {
  readonly id: string;
  /** Whether the screen asks for a card. */
  readonly waiting: boolean;
  /** What the screen asks for; `null` if nothing. */
  readonly asks: "card" | "inputs" | null;
  /** Whether the screen shows a cancel button. */
  readonly cancelable: boolean;
  /** Whether the screen offers tips. */
  readonly takesTip: boolean;
  /** The Reader as it is now, without asking the API. */
  readonly reader: JsonObject;
  readonly plugged: boolean;
  /** Whether it would answer a command with `terminal_reader_busy`. */
  readonly busy: boolean;
  /**
   * Presents a card to the action that waits for one.
   *
   * @throws Error if nothing waits for a card, or the screen offers no tips
   */
  tap(tap?: Tap): void;
  /** Presents a card whose issuer declines with this `decline_code`, such as `insufficient_funds`. */
  decline(code?: string): void;
  /** Presses the cancel button: there is one if the command enabled customer cancellation. */
  cancelByCustomer(): void;
  /**
   * Answers the forms of `collect_inputs`, in their order; those without an answer get a plausible
   * one.
   *
   * @throws Error if no forms are shown, a required one is skipped or a choice doesn't exist
   */
  answer(answers?: readonly InputAnswer[]): void;
  /** Cuts power or network. What the device was doing stays `in_progress` in the API for ever. */
  unplug(): void;
  plug(): void;
  /** The device won't hear the result of its next authorization: `connection_error`, but perhaps paid. */
  loseConnection(): void;
  /** A card left in the reader keeps it busy until it is removed. */
  insertCard(): void;
  removeCard(): void;
  /** Somebody is in its settings, or it updates itself: it is busy until released. */
  occupy(): void;
  release(): void;
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
  /**
   * Unpacks a device that isn't simulated: gives the code on its screen, with which it can be
   * registered once, in test or live mode.
   *
   * @param deviceType such as `stripe_s700` (the default) or `bbpos_wisepos_e`
   */
  unpack(deviceType?: string): string;
  /**
   * Redeems a connection token as an SDK does, and gives the ids of the readers that it may
   * connect to: a location's token is good for that location's alone.
   *
   * @throws Error if there is no such token, it has been redeemed or has expired
   */
  connect(token: string): string[];
}

export function createReaderControls(
  devices: ReaderDevices,
  worlds: () => readonly World[],
  scopeOf: (world: World) => Scope,
): ReaderControls {
  return {
    get(id) {
      const device = devices.find(id);
      if (device === undefined) throw new Error(`The simulator has no reader ${id}.`);
      return createControl(device, scopeOf(device.world));
    },
    list: () => devices.all().map((device) => createControl(device, scopeOf(device.world))),
    unpack: (deviceType = "stripe_s700") => devices.unpack(deviceType),
    connect(token) {
      for (const world of worlds()) {
        const readers = redeemToken(scopeOf(world), token);
        if (readers !== undefined) return readers;
      }
      throw new Error(
        "The connection token has already been redeemed, has expired or was never made. Ask for a new one for each connection.",
      );
    },
  };
}

function createControl(device: ReaderDevice, scope: Scope): ReaderControl {
  function cardTask(): CardTask {
    if (device.task?.wants === "card") return device.task;
    throw new Error(`The reader ${device.reader.id} isn't waiting for a card.`);
  }
  function forms(): InputTask {
    if (device.task?.wants === "inputs") return device.task;
    throw new Error(`The reader ${device.reader.id} isn't collecting inputs.`);
  }
  return {
    id: device.reader.id,
    get waiting() {
      return device.task?.wants === "card";
    },
    get asks() {
      return device.task?.wants ?? null;
    },
    get cancelable() {
      return device.task?.wants === "card" && device.task.cancelable;
    },
    get takesTip() {
      return device.task?.wants === "card" && device.task.takesTip;
    },
    get reader() {
      return structuredClone<JsonObject>(seen(scope, device.reader));
    },
    get plugged() {
      return device.plugged;
    },
    get busy() {
      return device.busy;
    },
    tap({ card = "visa", amountTip = 0 } = {}) {
      if (!cardTask().takesTip && amountTip > 0) {
        throw new Error("The reader offers no tips: the command skipped them, or isn't a payment.");
      }
      device.present(scope, { card: cardOf(card), tip: amountTip });
    },
    decline(code = "generic_decline") {
      cardTask();
      device.present(scope, { card: cardOf("visa"), tip: 0, decline: declineBy(code) });
    },
    cancelByCustomer() {
      if (!cardTask().cancelable) {
        throw new Error(
          "The reader shows no cancel button: send process_config[enable_customer_cancellation].",
        );
      }
      device.cancel(scope);
    },
    answer: (answers = []) => device.finish(scope, answered(scope, forms().inputs, answers)),
    unplug: () => device.unplug(),
    plug: () => device.plug(),
    loseConnection: () => device.loseConnection(),
    insertCard() {
      device.cardInserted = true;
    },
    removeCard() {
      device.cardInserted = false;
    },
    occupy() {
      device.occupied = true;
    },
    release() {
      device.occupied = false;
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
