// What a reading of the reader and of the proof says about an attempt.

import {
  aboutOf,
  advanced,
  createCancel,
  givesUp,
  givesUpIntent,
  maxActionTries,
  traitsOf,
} from "./attempt.ts";
import type { Attempt, Failure } from "./attempt.ts";
import { actionOutcome, commandOutcome, failureOf } from "./catalogue.ts";
import { cancelFailure, end, landed, succeed, unknown } from "./endings.ts";
import type { ActionView, Observation, Proof } from "./observation.ts";

/** How long a failure that may hide a payment is doubted before the intent is believed, in milliseconds. */
const settleFor = 4_000;

/** How long a collected card may wait for its confirmation, in milliseconds. */
const confirmWithin = 30_000;

/** How often the intent is canceled, once more for nothing, before the reader is left alone. */
const maxIntentTries = 2;

type Reading = Extract<Observation, { type: "read" }>;

/** The attempt after a reading. */
export function read(attempt: Attempt, seen: Reading): Attempt {
  const { proof, at } = seen;
  if (proof.of !== aboutOf(attempt) || attempt.dispatch === "none") return attempt;
  // What is for ever can't have been overtaken by a command.
  if (proof.state === "done" && !isReleasable(proof)) return succeed(attempt, proof.results, at);
  if (proof.state === "failed") return end(attempt, "failed", at, proof.failure);
  if (proof.state === "canceled") return readCanceled(attempt, seen);
  if (seen.epoch !== attempt.epoch) return attempt;

  const current = noted(attempt, seen);
  if (proof.state === "done") {
    const releasing = attempt.call?.name === "cancel_intent";
    return releasing ? current : succeed(current, proof.results, at);
  }
  if (proof.state === "working") {
    return current.dispatch === "landed" ? advanced(current, "authorizing") : current;
  }
  if (traitsOf(attempt).slot.length === 0) {
    const { dispatch, failure } = current;
    return dispatch === "ambiguous" && failure ? doubt(current, failure, at) : current;
  }
  if (seen.action === undefined) return isGone(current, at) ? gone(current, at) : current;
  const slot = slotOf(seen.action, attempt);
  const held = slot === "collected" || slot === "in_progress";
  if (proof.state === "collected" && held) return collected(current, slot, seen);
  return current.dispatch === "landed"
    ? readAfterLanding(current, slot, seen)
    : readBeforeLanding(current, slot, seen);
}

/** The attempt as one that was read in its present epoch. */
function noted(attempt: Attempt, { at, epoch }: Reading): Attempt {
  return { ...attempt, readAt: at, readEpoch: epoch, hinted: false };
}

/** Nothing can be paid any more; a reader that still asks for a card is told so, if it can be. */
function readCanceled(attempt: Attempt, seen: Reading): Attempt {
  const { at } = seen;
  // A reader that was read before the last command may have been asked since.
  if (traitsOf(attempt).slot.length > 0 && seen.epoch !== attempt.epoch) return attempt;
  const cancel = attempt.cancel ?? createCancel("intent_canceled", at);
  const worn = cancel.actionTries >= maxActionTries || cancel.intentTries >= maxIntentTries;
  if (mayAsk(attempt, seen) && !worn) {
    const open = attempt.dispatch === "landed" ? noted(attempt, seen) : landed(attempt, at);
    return { ...open, cancel: open.cancel ?? cancel };
  }
  return { ...end(attempt, "canceled", at, intentCanceled(attempt)), intentCanceled: true };
}

/** Whether the reader asks for a card; where it can't be read, it may. */
function mayAsk(attempt: Attempt, { action }: Reading): boolean {
  if (action === undefined) {
    return traitsOf(attempt).slot.length > 0 && attempt.cancel?.action !== "done";
  }
  return slotOf(action, attempt) === "in_progress";
}

/** Whether it isn't for ever: canceling the intent lets an authorization go. */
function isReleasable({ results }: Extract<Proof, { state: "done" }>): boolean {
  return results.payment?.status === "requires_capture";
}

type Slot = "in_progress" | "failed" | "succeeded" | "collected" | "other" | "empty";

/** Whose action the slot holds. It has no id: type and what it is about are all that tells. */
function slotOf(action: ActionView | null, attempt: Attempt): Slot {
  if (action === null) return "empty";
  const { type, about, status } = action;
  if (!traitsOf(attempt).slot.includes(type) || about !== aboutOf(attempt)) return "other";
  if (status === "failed") return "failed";
  if (status !== "succeeded") return "in_progress";
  return type === "collect_payment_method" ? "collected" : "succeeded";
}

/** The reader holds a card that waits to be confirmed. */
function collected(attempt: Attempt, slot: Slot, { action, at }: Reading): Attempt {
  const open = attempt.dispatch === "landed" ? attempt : landed(attempt, at);
  if (slot !== "collected" || !action?.card || open.card) return open;
  return { ...open, card: { ...action.card, confirmBefore: at + confirmWithin } };
}

/**
 * The slot tells of a card, the intent doesn't: the reader may hold it, or have forgotten it after
 * 30 seconds. A confirmation that is refused for it tells.
 */
function afterCollecting(attempt: Attempt, seen: Reading): Attempt {
  const { cancel, confirm, call } = attempt;
  if (cancel) {
    const cleared = cancel.action === "done";
    return cleared ? end(attempt, "canceled", seen.at, cancelFailure(attempt)) : attempt;
  }
  const code = call?.name === "confirm" ? null : (confirm?.refusal ?? null);
  const forgotten =
    code !== null && commandOutcome({ code, declineCode: null, statusCode: 400 }) === "read";
  return forgotten
    ? end(attempt, "canceled", seen.at, failureOf("confirmation_late"))
    : collected(attempt, "collected", seen);
}

function readBeforeLanding(attempt: Attempt, slot: Slot, { at }: Reading): Attempt {
  // An earlier attempt on this intent has ended, so what is in progress is this one.
  const named = traitsOf(attempt).named && (slot === "failed" || slot === "succeeded");
  if (slot === "in_progress" || named) return landed(attempt, at);
  // A slot that ended may be an earlier attempt's: it says nothing about this one.
  if (attempt.dispatch !== "ambiguous" || !attempt.failure) return attempt;
  const { failure, cancel } = attempt;
  const outcome = commandOutcome({ ...failure, statusCode: 400 });
  if (outcome === "read") return end(attempt, "failed", at, failure);
  if (!hasLetGo(attempt, at) || givesUpIntent(attempt)) return attempt;
  return cancel?.reason === "fence"
    ? end(attempt, "failed", at, failure)
    : end(attempt, "canceled", at, cancelFailure(attempt));
}

function readAfterLanding(attempt: Attempt, slot: Slot, seen: Reading): Attempt {
  const { at, action } = seen;
  // Giving up the order ends with its intent, not with the reader's slot.
  if (givesUpIntent(attempt)) return attempt;
  if (slot === "in_progress") {
    return isGone(attempt, at) ? gone(attempt, at) : attempt;
  }
  // The reader says it's done: the intent will say so too, or be canceled at the deadline.
  if (slot === "succeeded") return unknown(attempt, failureOf("connection_error"), at);
  if (slot === "failed") {
    const failure = failureOf(action?.failureCode ?? "unknown", action?.declineCode ?? null);
    const outcome = actionOutcome(failure.code);
    return outcome === "unknown" ? doubt(attempt, failure, at) : end(attempt, outcome, at, failure);
  }
  if (slot === "collected") return afterCollecting(attempt, seen);
  if (attempt.state === "unknown" && attempt.failure) return doubt(attempt, attempt.failure, at);
  if (attempt.cancel) return end(attempt, "canceled", at, cancelFailure(attempt));
  return slot === "empty"
    ? end(attempt, "canceled", at, failureOf("action_cleared"))
    : end(attempt, "failed", at, failureOf("action_replaced"));
}

/** Whether the reader won't carry the command out any more. */
function hasLetGo(attempt: Attempt, at: number): boolean {
  return attempt.cancel?.action === "done" || isGone(attempt, at);
}

/**
 * Whether the attempt was given up, can't be canceled at its reader, and has been asked for longer
 * than any reader asks. One with an intent that can be canceled isn't left to that.
 */
function isGone(attempt: Attempt, at: number): boolean {
  const { cancel, dispatchedAt, landedAt } = attempt;
  const { revocable, asksFor } = traitsOf(attempt);
  const askedAt = landedAt ?? dispatchedAt;
  if (!cancel || cancel.refusal === null || askedAt === null) return false;
  return givesUp(cancel) && !revocable && at >= askedAt + asksFor;
}

function gone(attempt: Attempt, at: number): Attempt {
  return end(attempt, "canceled", at, cancelFailure(attempt));
}

/** What was asked for may have been done although the proof doesn't show it yet: it is believed in the end. */
function doubt(attempt: Attempt, failure: Failure, at: number): Attempt {
  const settled = attempt.unknownSince !== null && at - attempt.unknownSince >= settleFor;
  return settled ? end(attempt, "failed", at, failure) : unknown(attempt, failure, at);
}

function intentCanceled(attempt: Attempt): Failure {
  const ours = attempt.call?.name === "cancel_intent" || attempt.cancel?.intentTries;
  return ours ? cancelFailure(attempt) : failureOf("intent_canceled");
}
