// Attempts of every kind in every situation, made by folding what leads there.

import { aboutOf, createAttempt } from "../src/attempt.ts";
import type { Attempt } from "../src/attempt.ts";
import type { ActionView, Observation, Proof } from "../src/observation.ts";
import { traits } from "../src/traits.ts";
import type { AttemptKind, Task } from "../src/task.ts";
import {
  actionCleared,
  cancelRequested,
  chargeTask,
  dispatchAnswered,
  dispatchLost,
  dispatchRefused,
  dispatchStarted,
  fold,
  key,
  prepared,
  start,
} from "./attempts.ts";

const order = "A-17";
const amount = 1250;
const currency = "usd";

const tasks: Readonly<Record<AttemptKind, Task>> = {
  charge: chargeTask,
  setup: { kind: "setup", customer: null, allowRedisplay: "always", customerCancellation: true },
  interac_refund: { kind: "interac_refund", order, amount, currency, reason: null },
  refund: { kind: "refund", order, amount, currency, reason: null },
  capture: { kind: "capture", order, amount, currency },
  cancel_order: { kind: "cancel_order", order },
  inputs: { kind: "inputs", inputs: [] },
  display: { kind: "display", currency, total: amount, tax: null, lineItems: [] },
  clear: { kind: "clear" },
};

function freshAttempt(task: Task): Attempt {
  return createAttempt({
    id: "attempt-1",
    key,
    lane: "tmr_1",
    reader: "tmr_1",
    location: "tml_1",
    task,
    holder: "till 1",
    now: start,
    timeout: 300_000,
  });
}

/** The slot with the kind's own action in it. */
function slot(attempt: Attempt, status: string, failureCode: string | null = null): ActionView {
  const [type = "none"] = traits[attempt.task.kind].slot;
  return { type, status, about: aboutOf(attempt), failureCode, declineCode: null, card: null };
}

/** A reading that began when the attempt was as it is. */
function reading(
  attempt: Attempt,
  state: Proof["state"],
  action: ActionView | null | undefined,
): Observation {
  const of = aboutOf(attempt) ?? "";
  const failure = { code: "refund_failed", declineCode: null, operator: "" };
  const proof: Proof =
    state === "done"
      ? { state, of, results: {} }
      : state === "failed"
        ? { state, of, failure }
        : { state, of };
  return { type: "read", at: start + 10_000, epoch: attempt.epoch, action, proof };
}

export type Situations = Readonly<Record<string, Attempt>>;
export type Observations = Readonly<Record<string, (attempt: Attempt) => Observation>>;

const declined = (now: Attempt): Observation =>
  reading(now, "waiting", slot(now, "failed", "card_declined"));

/** By the situation's name, as far as the kind can get there. */
export function situationsOf(kind: AttemptKind): Situations {
  const { cancelable, lands } = traits[kind];
  const created = freshAttempt(tasks[kind]);
  const ready = fold(created, prepared);
  const sent = fold(ready, dispatchStarted);
  const refused = dispatchRefused("api_error", 503);
  const ambiguous = fold(sent, dispatchStarted, dispatchStarted, dispatchStarted, refused);
  const unanswered = fold(sent, dispatchLost);
  const begun: Situations = { created, ready, sent, unanswered, ambiguous };
  if (lands === "succeeded") return begun;
  const waiting = fold(sent, dispatchAnswered);
  const open: Situations = { ...begun, landed: waiting };
  if (!cancelable) return open;
  return {
    ...open,
    doubted: fold(waiting, (now) =>
      reading(now, "waiting", slot(now, "failed", "connection_error")),
    ),
    canceling: fold(waiting, cancelRequested("operator")),
    cleared: fold(waiting, cancelRequested("operator"), ...actionCleared),
    fenced: fold(ambiguous, cancelRequested("fence"), ...actionCleared),
    overdue: fold(waiting, cancelRequested("deadline"), ...actionCleared),
    unreachable: fold(waiting, cancelRequested("deadline"), ...refusedToClear),
  };
}

const clearing = {
  at: start + 6000,
  name: "cancel_action",
  key: `${key}:cancel_action:0`,
} as const;

const refusedToClear: readonly Observation[] = [
  { type: "call_started", ...clearing },
  {
    type: "call_refused",
    ...clearing,
    refusal: { code: "terminal_reader_offline", statusCode: 400, declineCode: null },
  },
];

const replacing = (): ActionView => ({
  type: "set_reader_display",
  status: "succeeded",
  about: null,
  failureCode: null,
  declineCode: null,
  card: null,
});

/** By the observation's name; a reading always began in the attempt's present epoch. */
export const observations: Observations = {
  prepared: () => prepared,
  not_prepared: (now) => ({
    type: "not_prepared",
    at: now.createdAt,
    failure: { code: "order_busy", declineCode: null, operator: "" },
  }),
  already_done: () => ({
    type: "already_done",
    at: start,
    proof: { state: "done", of: "pi_1", results: {} },
  }),
  dispatch_started: () => dispatchStarted,
  dispatch_answered: () => dispatchAnswered,
  refused_busy: () => dispatchRefused("terminal_reader_busy", 400),
  refused_timeout: () => dispatchRefused("terminal_reader_timeout", 400),
  refused_unknown: () => dispatchRefused("something_new", 400),
  refused_503: () => dispatchRefused("api_error", 503),
  dispatch_lost: () => dispatchLost,
  slot_empty: (now) => reading(now, "waiting", null),
  slot_unread: (now) => reading(now, "waiting", undefined),
  slot_in_progress: (now) => reading(now, "waiting", slot(now, "in_progress")),
  slot_declined: declined,
  slot_connection_error: (now) => reading(now, "waiting", slot(now, "failed", "connection_error")),
  slot_succeeded: (now) => reading(now, "waiting", slot(now, "succeeded")),
  slot_replaced: (now) => reading(now, "waiting", replacing()),
  proof_working: (now) => reading(now, "working", slot(now, "in_progress")),
  proof_done: (now) => reading(now, "done", slot(now, "in_progress")),
  proof_failed: (now) => reading(now, "failed", null),
  proof_canceled: (now) => reading(now, "canceled", null),
  hinted: () => ({ type: "hinted", at: start }),
  confirm_requested: () => ({ type: "confirm_requested", at: start }),
  cancel_by_operator: () => cancelRequested("operator"),
  cancel_by_deadline: () => cancelRequested("deadline"),
};

const confirming = { at: start + 9000, name: "confirm", key: `${key}:confirm:0` } as const;
const confirmStarted: Observation = { type: "call_started", ...confirming };
const confirmAnswered: Observation = { type: "call_answered", ...confirming };
const confirmLost: Observation = { type: "call_lost", ...confirming };
const confirmRequested: Observation = { type: "confirm_requested", at: start + 9000 };

function confirmRefused(code: string): Observation {
  const refusal = { code, statusCode: 400, declineCode: null };
  return { type: "call_refused", ...confirming, refusal };
}

const card = { brand: "visa", last4: "4242", funding: "credit", country: "US" };

function cardSlot(
  type: "collect_payment_method" | "confirm_payment_intent",
  status: string,
  failureCode: string | null = null,
): ActionView {
  const seen = type === "collect_payment_method" ? card : null;
  return { type, status, about: "pi_1", failureCode, declineCode: null, card: seen };
}

const heldCard = cardSlot("collect_payment_method", "succeeded");

/** A charge whose card is inspected, from the command on. */
export function inspections(): Situations {
  const fresh = freshAttempt({ ...chargeTask, inspect: true });
  const sent = fold(fresh, prepared, dispatchStarted);
  const landed = fold(sent, dispatchAnswered);
  const collected = fold(landed, (now) => reading(now, "collected", heldCard));
  const wanted = fold(collected, confirmRequested);
  const confirmed = fold(wanted, confirmStarted);
  return {
    sent,
    landed,
    collected,
    wanted,
    confirming: confirmed,
    lost: fold(confirmed, confirmLost),
    refused: fold(confirmed, confirmRefused("terminal_reader_busy")),
    forgotten: fold(confirmed, confirmRefused("intent_invalid_state")),
    confirmed: fold(confirmed, confirmAnswered),
    canceling: fold(wanted, cancelRequested("operator")),
  };
}

/** What can be learned of it. */
export const inspectionObservations: Observations = {
  card_collected: (now) => reading(now, "collected", heldCard),
  card_forgotten: (now) => reading(now, "waiting", heldCard),
  card_gone: (now) => reading(now, "collected", null),
  slot_empty: (now) => reading(now, "waiting", null),
  slot_confirming: (now) =>
    reading(now, "collected", cardSlot("confirm_payment_intent", "in_progress")),
  slot_declined: (now) =>
    reading(now, "waiting", cardSlot("confirm_payment_intent", "failed", "card_declined")),
  slot_connection_error: (now) =>
    reading(now, "waiting", cardSlot("confirm_payment_intent", "failed", "connection_error")),
  proof_working: (now) =>
    reading(now, "working", cardSlot("confirm_payment_intent", "in_progress")),
  proof_done: (now) => reading(now, "done", null),
  proof_canceled: (now) => reading(now, "canceled", null),
  confirm_requested: () => confirmRequested,
  confirm_started: () => confirmStarted,
  confirm_answered: () => confirmAnswered,
  confirm_refused: () => confirmRefused("intent_invalid_state"),
  confirm_lost: () => confirmLost,
  cancel_by_operator: () => cancelRequested("operator"),
  cancel_by_deadline: () => cancelRequested("deadline"),
};
