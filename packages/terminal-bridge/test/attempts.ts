// Attempts in every situation, made by folding what leads there.

import { createAttempt } from "../src/attempt.ts";
import type { Attempt } from "../src/attempt.ts";
import type { ActionView, Observation } from "../src/observation.ts";
import { reduce } from "../src/reduce.ts";
import type { ChargeTask } from "../src/task.ts";
import { chargeProof } from "../src/views.ts";
import type { IntentView } from "../src/views.ts";

export const start = Date.UTC(2026, 8, 1, 12);
export const key = "key-of-the-attempt";

export const chargeTask: ChargeTask = {
  kind: "charge",
  order: "A-17",
  amount: 1250,
  currency: "usd",
  capture: "automatic",
  inspect: false,
  customerCancellation: true,
  skipTipping: false,
  tipEligible: null,
  extendedAuthorization: false,
  preview: null,
};

const fresh = createAttempt({
  id: "attempt-1",
  key,
  lane: "tmr_1",
  reader: "tmr_1",
  location: "tml_1",
  task: chargeTask,
  holder: "till 1",
  now: start,
  timeout: 300_000,
});

function intent(status: string, more: Partial<IntentView> = {}): IntentView {
  return {
    id: "pi_1",
    status,
    amount: 1250,
    tip: 0,
    amountReceived: 0,
    amountCapturable: 0,
    charge: null,
    paidWith: null,
    captureBefore: null,
    overcapture: false,
    ...more,
  };
}

export function action(status: string, failureCode: string | null = null): ActionView {
  const about = "pi_1";
  const type = "process_payment_intent";
  return { type, status, about, failureCode, declineCode: null, card: null };
}

/** A reading that began when the attempt was as it is. */
export function reading(
  attempt: Attempt,
  status: string,
  slot: ActionView | null | undefined,
  at = start + 10_000,
): Observation {
  const amounts =
    status === "succeeded"
      ? { amountReceived: 1250 }
      : status === "requires_capture"
        ? { amountCapturable: 1250 }
        : {};
  const { capture, inspect } = attempt.task.kind === "charge" ? attempt.task : chargeTask;
  const proof = chargeProof(intent(status, amounts), { capture, inspect }, at);
  return { type: "read", at, epoch: attempt.epoch, action: slot, proof };
}

type Given = Observation | ((attempt: Attempt) => Observation);

export function fold(attempt: Attempt, ...seen: readonly Given[]): Attempt {
  return seen.reduce<Attempt>(
    (now, one) => reduce(now, typeof one === "function" ? one(now) : one),
    attempt,
  );
}

const at = start + 1000;
const call = { at, name: "dispatch", key } as const;
export const prepared: Observation = { type: "prepared", at, intent: "pi_1" };
export const dispatchStarted: Observation = { type: "call_started", ...call };
export const dispatchAnswered: Observation = { type: "call_answered", ...call };
export const dispatchLost: Observation = { type: "call_lost", ...call };

export function dispatchRefused(code: string, statusCode: number): Observation {
  return { type: "call_refused", ...call, refusal: { code, statusCode, declineCode: null } };
}

export function cancelRequested(
  reason: Extract<Observation, { type: "cancel_requested" }>["reason"],
): Observation {
  return { type: "cancel_requested", at: start + 5000, reason };
}

const cancelKey = `${key}:cancel_action:0`;
const clearing = { at: start + 6000, name: "cancel_action", key: cancelKey } as const;
export const actionCleared: readonly Observation[] = [
  { type: "call_started", ...clearing },
  { type: "call_answered", ...clearing },
];

const ready = fold(fresh, prepared);
const sent = fold(ready, dispatchStarted);
const waiting = fold(sent, dispatchAnswered);
const ambiguous = fold(sent, dispatchRefused("terminal_reader_timeout", 400));
const doubted = fold(waiting, (now) =>
  reading(now, "requires_payment_method", action("failed", "connection_error")),
);

/** By the situation's name. */
export const situations = {
  created: fresh,
  ready,
  sent,
  unanswered: fold(sent, dispatchLost),
  ambiguous,
  waiting,
  authorizing: fold(waiting, (now) => reading(now, "processing", action("in_progress"))),
  doubted,
  canceling: fold(waiting, cancelRequested("operator")),
  cleared: fold(waiting, cancelRequested("operator"), ...actionCleared),
  fenced: fold(ambiguous, cancelRequested("fence"), ...actionCleared),
  overdue: fold(waiting, cancelRequested("deadline"), ...actionCleared),
  succeeded: fold(waiting, (now) => reading(now, "succeeded", action("succeeded"))),
  failed: fold(waiting, (now) =>
    reading(now, "requires_payment_method", action("failed", "card_declined")),
  ),
  canceled: fold(waiting, (now) => reading(now, "canceled", null)),
} satisfies Readonly<Record<string, Attempt>>;

const rpm = "requires_payment_method";
const replaced: ActionView = {
  ...action("succeeded"),
  type: "set_reader_display",
  about: null,
};

/** By the observation's name; a reading always began in the attempt's present epoch. */
export const observations: Readonly<Record<string, (attempt: Attempt) => Observation>> = {
  prepared: () => prepared,
  not_prepared: () => ({
    type: "not_prepared",
    at,
    failure: { code: "order_busy", declineCode: null, operator: "" },
  }),
  already_done: () => ({
    type: "already_done",
    at,
    proof: chargeProof(intent("succeeded", { amountReceived: 1250 }), chargeTask, at),
  }),
  dispatch_started: () => dispatchStarted,
  dispatch_answered: () => dispatchAnswered,
  refused_busy: () => dispatchRefused("terminal_reader_busy", 400),
  refused_timeout: () => dispatchRefused("terminal_reader_timeout", 400),
  refused_503: () => dispatchRefused("api_error", 503),
  dispatch_lost: () => dispatchLost,
  slot_empty: (now) => reading(now, rpm, null),
  slot_unread: (now) => reading(now, rpm, undefined),
  slot_in_progress: (now) => reading(now, rpm, action("in_progress")),
  slot_declined: (now) => reading(now, rpm, action("failed", "card_declined")),
  slot_customer_canceled: (now) => reading(now, rpm, action("failed", "customer_canceled")),
  slot_connection_error: (now) => reading(now, rpm, action("failed", "connection_error")),
  slot_succeeded: (now) => reading(now, rpm, action("succeeded")),
  slot_replaced: (now) => reading(now, rpm, replaced),
  intent_processing: (now) => reading(now, "processing", action("in_progress")),
  intent_succeeded: (now) => reading(now, "succeeded", action("in_progress")),
  intent_requires_capture: (now) => reading(now, "requires_capture", action("succeeded")),
  intent_canceled: (now) => reading(now, "canceled", null),
  canceled_and_asking: (now) => reading(now, "canceled", action("in_progress")),
  canceled_and_unread: (now) => reading(now, "canceled", undefined),
  hinted: () => ({ type: "hinted", at }),
  cancel_by_operator: () => cancelRequested("operator"),
  cancel_by_deadline: () => cancelRequested("deadline"),
};
