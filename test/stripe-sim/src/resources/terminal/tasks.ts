import type { JsonObject } from "../../json.ts";
import type { Scope } from "../../scope.ts";
import type { Decline, TestCard } from "../test-cards.ts";
import type { Report } from "./actions.ts";

/** What a customer holds to the reader. */
export interface Presented {
  readonly card: TestCard;
  /** Chosen on the reader's screen, in minor units. */
  readonly tip: number;
  /** Whatever the card and the amount say, the issuer declines. */
  readonly decline?: Decline | undefined;
}

/** A request for a card that a device shows. */
export interface CardTask {
  readonly wants: "card";
  /** Whether the customer has a button to cancel it. */
  readonly cancelable: boolean;
  /** Whether the screen offers tips before it asks for the card. */
  readonly takesTip: boolean;
  /** Whether the card's issuer is asked when the card is presented, which takes time. */
  readonly authorizes: boolean;
  /** Carries it out with the card, and says what the device would. */
  readonly present: (scope: Scope, presented: Presented) => Report;
}

/** Forms that a device shows. */
export interface InputTask {
  readonly wants: "inputs";
  readonly inputs: readonly JsonObject[];
  /** What the device gives up after two minutes in which nobody touches it. */
  readonly timedOut: Report;
}

export type Task = CardTask | InputTask;
