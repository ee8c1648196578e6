// The one place where an attempt changes: pure, and forward only. Everything
// that is learned (answers, events, polls, alarms, cancellations) is folded here,
// so any order, repetition or loss of observations gives a sound record.

import { advanced, givesUpOrder, isFinal, rank } from "./attempt.ts";
import type { Attempt, AttemptState, Call, Failure, Payment } from "./attempt.ts";
import { actionOutcome, commandOutcome, failureOf } from "./catalogue.ts";
import type { Refusal } from "./catalogue.ts";
import type { ActionView, IntentView, Observation } from "./observation.ts";

/** How long a failure that may hide a payment is doubted before the intent is believed, in milliseconds. */
export const settleFor = 4_000;

/** After how many server errors under one key the call counts as answered, ambiguously. */
const maxServerErrors = 3;

/** The reader's authorizations are to be captured within two days. */
const captureWindow = 2 * 24 * 60 * 60 * 1000;

/** The attempt after one observation. Gives the same object where the observation changes nothing. */
export function reduce(attempt: Attempt, observation: Observation): Attempt {
  if (isFinal(attempt)) return attempt;
  const next = fold(attempt, observation);
  // The last line of defence: whatever a fold says, an attempt never moves backwards.
  return rank(next) < rank(attempt) ? attempt : next;
}

function fold(attempt: Attempt, seen: Observation): Attempt {
  switch (seen.type) {
    case "prepared":
      return attempt.state === "created" && attempt.intent === null
        ? { ...attempt, intent: seen.intent, call: null, epoch: attempt.epoch + 1 }
        : attempt;
    case "not_prepared":
      return attempt.state === "created" ? end(attempt, "failed", seen.at, seen.failure) : attempt;
    case "already_paid": {
      const payment = paymentOf(attempt, seen.intent, seen.at);
      if (attempt.state !== "created" || payment === null) return attempt;
      return succeed({ ...attempt, intent: seen.intent.id }, payment, seen.at);
    }
    case "call_started":
      return started(attempt, seen);
    case "call_answered":
      return answered(attempt, seen);
    case "call_refused":
      return refused(attempt, seen);
    case "call_lost":
      return lost(attempt, seen);
    case "read":
      return read(attempt, seen);
    case "cancel_requested":
      return cancelRequested(attempt, seen);
    default:
      seen.type satisfies "hinted";
      return { ...attempt, hinted: true, epoch: attempt.epoch + 1 };
  }
}

type Seen<Type extends Observation["type"]> = Extract<Observation, { type: Type }>;

function started(attempt: Attempt, { name, key, at }: Seen<"call_started">): Attempt {
  const repeat = attempt.call?.name === name && attempt.call.key === key;
  const tries = repeat && attempt.call ? attempt.call.tries + 1 : 1;
  const call: Call = { name, key, startedAt: at, tries, lost: false };
  const next: Attempt = { ...attempt, call, epoch: attempt.epoch + 1 };
  if (name !== "dispatch") return next;
  // A command is sent once; only that very call, with its key, may be repeated.
  if (attempt.intent === null || attempt.cancel || key !== attempt.key) return attempt;
  if (attempt.dispatch === "none") {
    return { ...next, state: "dispatching", dispatch: "pending", dispatchedAt: at };
  }
  return attempt.dispatch === "pending" ? next : attempt;
}

function answered(attempt: Attempt, { name, key, at }: Seen<"call_answered">): Attempt {
  const mine = attempt.call?.name === name && attempt.call.key === key;
  if (name === "dispatch") {
    // Stripe's yes is true whenever it arrives: the key is this attempt's and no other's.
    const open = attempt.dispatch === "pending" || attempt.dispatch === "ambiguous";
    return open && key === attempt.key ? landed(attempt) : attempt;
  }
  if (!mine) return attempt;
  const next: Attempt = { ...attempt, call: null, epoch: attempt.epoch + 1 };
  if (!next.cancel) return next;
  if (name === "cancel_action") {
    const actionTries = next.cancel.actionTries + 1;
    return { ...next, cancel: { ...next.cancel, action: "done", actionTries, triedAt: at } };
  }
  const intentTries = next.cancel.intentTries + 1;
  return { ...next, cancel: { ...next.cancel, intentTries, triedAt: at } };
}

function landed(attempt: Attempt): Attempt {
  const call = attempt.call?.name === "dispatch" ? null : attempt.call;
  return {
    ...attempt,
    state: "waiting_for_card",
    dispatch: "landed",
    call,
    // A fence was put up against a command that may not have started; it has.
    cancel: attempt.cancel?.reason === "fence" ? null : attempt.cancel,
    failure: null,
    unknownSince: null,
    epoch: attempt.epoch + 1,
  };
}

function refused(attempt: Attempt, { name, key, at, refusal }: Seen<"call_refused">): Attempt {
  if (attempt.call?.name !== name || attempt.call.key !== key) return attempt;
  if (commandOutcome(refusal) === "repeat" && !worn(attempt.call, refusal)) {
    return lost(attempt, { type: "call_lost", name, key, at });
  }
  const next: Attempt = { ...attempt, call: null, epoch: attempt.epoch + 1 };
  if (name === "dispatch") {
    const failure = failureOf(refusal.code, refusal.declineCode);
    if (commandOutcome(refusal) === "not_started") return end(next, "failed", at, failure);
    return { ...unknown(next, failure, at), dispatch: "ambiguous", unknownSince: at };
  }
  if (!next.cancel) return next;
  if (name === "cancel_intent") {
    const intentTries = next.cancel.intentTries + 1;
    return { ...next, cancel: { ...next.cancel, intentTries, triedAt: at } };
  }
  const cancel = { ...next.cancel, actionTries: next.cancel.actionTries + 1, triedAt: at };
  // A reader that can't be interrupted is authorizing.
  const busy = refusal.code === "terminal_reader_busy" && next.dispatch === "landed";
  return busy ? advanced({ ...next, cancel }, "authorizing") : { ...next, cancel };
}

/**
 * Stripe stores a 5xx under its key too: after some repeats it won't become another answer. Only
 * the command is worth them, for it has this one key; a cancellation is tried again under another.
 */
function worn({ name, tries }: Call, { statusCode }: Refusal): boolean {
  const enough = name === "dispatch" ? maxServerErrors : 1;
  return statusCode !== null && statusCode >= 500 && tries >= enough;
}

function lost(attempt: Attempt, { name, key, at }: Seen<"call_lost">): Attempt {
  if (attempt.call?.name !== name || attempt.call.key !== key) return attempt;
  const call: Call = { ...attempt.call, startedAt: at, lost: true };
  if (name !== "dispatch") return { ...attempt, call };
  return unknown({ ...attempt, call }, attempt.failure, at);
}

function cancelRequested(attempt: Attempt, { reason, at }: Seen<"cancel_requested">): Attempt {
  const cancel = {
    reason,
    requestedAt: at,
    action: "none",
    actionTries: 0,
    intentTries: 0,
    triedAt: at,
  } as const;
  if (attempt.state === "created") {
    return end({ ...attempt, cancel }, "canceled", at, cancelFailure({ ...attempt, cancel }));
  }
  if (!attempt.cancel) return { ...attempt, cancel };
  // What has been asked for stands; only giving up the order asks for more.
  const more = givesUpOrder(cancel) && !givesUpOrder(attempt.cancel);
  const instead = attempt.cancel.reason === "fence" && reason !== "fence";
  return more || instead ? { ...attempt, cancel: { ...attempt.cancel, reason } } : attempt;
}

function read(attempt: Attempt, seen: Seen<"read">): Attempt {
  const { intent, at } = seen;
  if (intent.id !== attempt.intent || attempt.dispatch === "none") return attempt;
  // Money taken and a canceled intent are for ever, so no command can have overtaken them.
  const payment = paymentOf(attempt, intent, at);
  if (payment) return succeed(attempt, payment, at);
  if (intent.status === "canceled") {
    return { ...end(attempt, "canceled", at, intentCanceled(attempt)), intentCanceled: true };
  }
  if (seen.epoch !== attempt.epoch) return attempt;

  const current: Attempt = { ...attempt, readAt: at, readEpoch: seen.epoch, hinted: false };
  if (intent.status !== "requires_payment_method") {
    return current.dispatch === "landed" ? advanced(current, "authorizing") : current;
  }
  if (seen.action === undefined) return current;
  const slot = slotOf(seen.action, attempt);
  return current.dispatch === "landed"
    ? readAfterLanding(current, slot, seen)
    : readBeforeLanding(current, slot, seen);
}

type Slot = "in_progress" | "failed" | "succeeded" | "other" | "empty";

/** Whose action the slot holds. It has no id: type and intent are all that tells. */
function slotOf(action: ActionView | null, attempt: Attempt): Slot {
  if (action === null) return "empty";
  if (action.type !== "process_payment_intent" || action.intent !== attempt.intent) return "other";
  if (action.status === "failed" || action.status === "succeeded") return action.status;
  return "in_progress";
}

function readBeforeLanding(attempt: Attempt, slot: Slot, { at }: Seen<"read">): Attempt {
  // An earlier attempt on this intent has ended, so what is in progress is this one.
  if (slot === "in_progress") return landed(attempt);
  // A slot that ended may be an earlier attempt's: it says nothing about this one.
  if (attempt.dispatch !== "ambiguous" || !attempt.failure) return attempt;
  const { failure, cancel } = attempt;
  const outcome = commandOutcome({ ...failure, statusCode: 400 });
  if (outcome === "read") return end(attempt, "failed", at, failure);
  if (cancel?.action !== "done" || givesUpOrder(cancel)) return attempt;
  return cancel.reason === "fence"
    ? end(attempt, "failed", at, failure)
    : end(attempt, "canceled", at, cancelFailure(attempt));
}

function readAfterLanding(attempt: Attempt, slot: Slot, seen: Seen<"read">): Attempt {
  const { at, action } = seen;
  // Giving up the order ends with its intent, not with the reader's slot.
  if (slot === "in_progress" || (attempt.cancel && givesUpOrder(attempt.cancel))) return attempt;
  // The reader says it's paid: the intent will say so too, or be canceled at the deadline.
  if (slot === "succeeded") return unknown(attempt, failureOf("connection_error"), at);
  if (slot === "failed") {
    const failure = failureOf(action?.failureCode ?? "unknown", action?.declineCode ?? null);
    const outcome = actionOutcome(failure.code);
    return outcome === "unknown" ? doubt(attempt, failure, at) : end(attempt, outcome, at, failure);
  }
  if (attempt.state === "unknown" && attempt.failure) return doubt(attempt, attempt.failure, at);
  if (attempt.cancel) return end(attempt, "canceled", at, cancelFailure(attempt));
  return slot === "empty"
    ? end(attempt, "canceled", at, failureOf("action_cleared"))
    : end(attempt, "failed", at, failureOf("action_replaced"));
}

/** A card may have been charged although the intent doesn't show it yet: it is believed in the end. */
function doubt(attempt: Attempt, failure: Failure, at: number): Attempt {
  const settled = attempt.unknownSince !== null && at - attempt.unknownSince >= settleFor;
  return settled ? end(attempt, "failed", at, failure) : unknown(attempt, failure, at);
}

function unknown(attempt: Attempt, failure: Failure | null, at: number): Attempt {
  return { ...attempt, state: "unknown", failure, unknownSince: attempt.unknownSince ?? at };
}

function paymentOf(attempt: Attempt, intent: IntentView, at: number): Payment | null {
  const { charge } = intent;
  if (intent.status === "succeeded") {
    return { status: "succeeded", amount: intent.amountReceived, charge, captureBefore: null };
  }
  // With automatic capture this is on its way to `succeeded`, not there.
  if (intent.status !== "requires_capture" || attempt.capture !== "manual") return null;
  const captureBefore = intent.captureBefore ?? at + captureWindow;
  return { status: "requires_capture", amount: intent.amountCapturable, charge, captureBefore };
}

function succeed(attempt: Attempt, payment: Payment, at: number): Attempt {
  return { ...end(attempt, "succeeded", at, null), payment };
}

function cancelFailure({ cancel }: Attempt): Failure {
  if (cancel?.reason === "deadline") return failureOf("deadline_passed");
  return failureOf(cancel?.reason === "given_up" ? "order_given_up" : "canceled_by_operator");
}

function intentCanceled(attempt: Attempt): Failure {
  const ours = attempt.call?.name === "cancel_intent" || attempt.cancel?.intentTries;
  return ours ? cancelFailure(attempt) : failureOf("intent_canceled");
}

function end(
  attempt: Attempt,
  state: Extract<AttemptState, "succeeded" | "failed" | "canceled">,
  at: number,
  failure: Failure | null,
): Attempt {
  return { ...attempt, state, failure, call: null, endedAt: at, epoch: attempt.epoch + 1 };
}
