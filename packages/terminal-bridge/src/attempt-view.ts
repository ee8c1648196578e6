// What tills see of an attempt: no keys, none of the bridge's book-keeping.

import type { Attempt, AttemptState, Card, Failure } from "./attempt.ts";
import type { Results } from "./results.ts";
import { failureOf } from "./catalogue.ts";
import type { AttemptKind, CaptureMethod } from "./task.ts";

/** What to tell an operator while an attempt is open. */
export interface Advice {
  readonly code: string;
  /** What the operator should do, in plain words. */
  readonly operator: string;
}

/**
 * An attempt as its till sees it. Times are in milliseconds since the epoch, amounts in minor units;
 * what a kind doesn't have is `null`.
 */
export interface AttemptView extends Results {
  readonly id: string;
  readonly kind: AttemptKind;
  readonly reader: string | null;
  readonly location: string;
  readonly order: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly capture: CaptureMethod | null;
  readonly holder: string;
  readonly state: AttemptState;
  /** The PaymentIntent or SetupIntent. */
  readonly intent: string | null;
  /** A card that was collected, to be confirmed. */
  readonly card: Card | null;
  /** Why it failed or was canceled, once it has ended. */
  readonly failure: Failure | null;
  readonly advice: Advice | null;
  readonly createdAt: number;
  readonly dispatchedAt: number | null;
  readonly deadline: number;
  readonly cancelRequestedAt: number | null;
  readonly endedAt: number | null;
}

export function attemptView(attempt: Attempt): AttemptView {
  const { endedAt, cancel, task } = attempt;
  return {
    id: attempt.id,
    kind: task.kind,
    reader: attempt.reader,
    location: attempt.location,
    order: "order" in task ? task.order : null,
    amount: "amount" in task ? task.amount : null,
    currency: "currency" in task ? task.currency : null,
    capture: "capture" in task ? task.capture : null,
    holder: attempt.holder,
    state: attempt.state,
    intent: attempt.intent,
    card: attempt.card,
    payment: attempt.payment,
    savedCard: attempt.savedCard,
    refund: attempt.refund,
    inputs: attempt.inputs,
    // While it is open, a failure is a suspicion.
    failure: endedAt === null ? null : attempt.failure,
    advice: adviceOn(attempt),
    createdAt: attempt.createdAt,
    dispatchedAt: attempt.dispatchedAt,
    deadline: attempt.deadline,
    cancelRequestedAt: cancel && cancel.reason !== "fence" ? cancel.requestedAt : null,
    endedAt,
  };
}

/** How often the reader has to refuse to let go before the operator is told. */
const patience = 2;

const unreachable: ReadonlySet<string> = new Set([
  "terminal_reader_offline",
  "terminal_reader_timeout",
]);

function adviceOn({ cancel, endedAt }: Attempt): Advice | null {
  const refused = cancel !== null && cancel.actionTries >= patience && cancel.refusal !== null;
  if (endedAt !== null || !refused || !unreachable.has(cancel.refusal)) return null;
  const { code, operator } = failureOf("reader_unreachable");
  return { code, operator };
}
