// What the tills remember: whom they asked for what, and everything they were told.
// Nothing of it comes from the bridge's records, only from its answers.

import type { Attempt } from "../src/index.ts";
import { isFinal } from "../src/index.ts";

/** The four things that must never happen, as the last line counts them. */
export type Count = "double_charges" | "lost_payments" | "stuck" | "wrong_final";

export interface Violation {
  readonly count: Count;
  readonly what: string;
}

/** What an attempt is for. */
export type Wanted = "charge" | "capture" | "cancel_order" | "refund" | "setup";

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
  readonly askedAt: number;
  /** What it was told last. */
  last: Attempt | undefined;
  /** The furthest state that it was told, `unknown` aside. */
  furthest: number;
  finalAt: number | undefined;
  /** Why the bridge wouldn't start it, if that is the last that was heard. */
  refused: string | undefined;
}

/** What a customer did that ends an attempt without money. */
export interface Gesture {
  readonly reader: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What the till has to be told of it. */
  readonly code: "card_declined" | "customer_canceled";
}

export interface Book {
  readonly asked: Asked[];
  readonly gestures: Gesture[];
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
  const violations: Violation[] = [];
  const blame = (count: Count, what: string): void => void violations.push({ count, what });
  return {
    asked,
    gestures,
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
      const takes = entry.wanted === "charge" || entry.wanted === "capture";
      if (takes && attempt.state === "succeeded" && attempt.payment?.amount !== entry.amount) {
        const paid = attempt.payment?.amount ?? "nothing";
        blame("wrong_final", `${id} asked for ${entry.amount} and succeeded with ${paid}`);
      }
      entry.last = attempt;
      entry.refused = undefined;
      entry.furthest = Math.max(entry.furthest, step ?? 0);
      if (isFinal(attempt)) entry.finalAt ??= now;
    },
  };
}

function outcome({ state, payment, failure }: Attempt): string {
  return payment
    ? `${state} ${payment.status} ${payment.amount} ${payment.charge}`
    : `${state} ${failure?.code}`;
}
