// What the tills remember: whom they asked for what, and everything they were told.
// Nothing of it comes from the bridge's records, only from its answers.

import type { Attempt } from "../src/index.ts";
import { isFinal } from "../src/index.ts";
import type { FilledIn } from "./forms.ts";

/** The four things that must never happen, as the last line counts them. */
export type Count = "double_charges" | "lost_payments" | "stuck" | "wrong_final";

export interface Violation {
  readonly count: Count;
  readonly what: string;
}

/** What an attempt is for. */
export type Wanted = "charge" | "capture" | "cancel_order" | "refund" | "setup" | "forms";

/** One attempt as its till knows it. Times in milliseconds since the epoch. */
export interface Asked {
  readonly till: string;
  readonly id: string;
  readonly location: string;
  /** Empty where no order is paid. */
  readonly order: string;
  readonly wanted: Wanted;
  /** Empty where none is needed. */
  readonly reader: string;
  /** For who reads along. */
  readonly what: string;
  /** Minor units; 0 where none is asked for. */
  readonly amount: number;
  readonly capture: "automatic" | "manual";
  /** Whether the customer may be asked for a tip. */
  readonly tips: boolean;
  readonly askedAt: number;
  /** What it was told last. */
  last: Attempt | undefined;
  /** The furthest state that it was told, `unknown` aside. */
  furthest: number;
  finalAt: number | undefined;
  /** Why the bridge wouldn't start it, if that is the last that was heard. */
  refused: string | undefined;
}

/** What a customer did that ends an attempt without what it was for. */
export interface Gesture {
  readonly reader: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What the till has to be told of it. */
  readonly code: "card_declined" | "customer_canceled" | "collect_inputs_timeout";
}

export interface Book {
  readonly asked: Asked[];
  readonly gestures: Gesture[];
  readonly filledIn: FilledIn[];
  readonly violations: Violation[];
  /** Writes down what is about to be asked. */
  open(asked: Omit<Asked, "last" | "furthest" | "finalAt" | "refused">): Asked;
  /** Writes down what was told. */
  tell(asked: Asked, attempt: Attempt, now: number): void;
  readonly blame: (count: Count, what: string) => void;
}

const steps: Readonly<Record<string, number>> = {
  created: 0,
  dispatching: 1,
  waiting_for_card: 2,
  authorizing: 3,
  succeeded: 4,
  failed: 4,
  canceled: 4,
};

export function createBook(): Book {
  const asked: Asked[] = [];
  const gestures: Gesture[] = [];
  const filledIn: FilledIn[] = [];
  const violations: Violation[] = [];
  const blame = (count: Count, what: string): void => void violations.push({ count, what });
  return {
    asked,
    gestures,
    filledIn,
    violations,
    blame,
    open(facts) {
      const entry = {
        ...facts,
        last: undefined,
        furthest: 0,
        finalAt: undefined,
        refused: undefined,
      };
      asked.push(entry);
      return entry;
    },
    tell(entry, attempt, now) {
      const { last, id, till } = entry;
      const step = steps[attempt.state];
      if (last && isFinal(last) && outcome(last) !== outcome(attempt)) {
        blame(
          "wrong_final",
          `${till} was told ${outcome(last)} of ${id}, then ${outcome(attempt)}`,
        );
      }
      if (step !== undefined && step < entry.furthest) {
        blame("wrong_final", `${till} saw ${id} go back to ${attempt.state}`);
      }
      if (entry.amount > 0 && attempt.state === "succeeded") {
        const { amount = "nothing" } = attempt.refund ?? attempt.payment ?? {};
        // What is asked to be captured has the tip in it.
        const tip = entry.wanted === "charge" ? (attempt.payment?.tip ?? 0) : 0;
        if (amount !== entry.amount + tip) {
          const asked = tip > 0 ? `${entry.amount}, and ${tip} as a tip,` : entry.amount;
          blame("wrong_final", `${id} asked for ${asked} and succeeded with ${amount}`);
        }
      }
      entry.last = attempt;
      entry.refused = undefined;
      entry.furthest = Math.max(entry.furthest, step ?? 0);
      if (isFinal(attempt)) entry.finalAt ??= now;
    },
  };
}

function outcome({ state, payment, inputs, failure }: Attempt): string {
  if (inputs) return `${state} ${JSON.stringify(inputs)}`;
  return payment
    ? `${state} ${payment.status} ${payment.amount} ${payment.charge}`
    : `${state} ${failure?.code}`;
}
