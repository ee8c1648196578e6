// What to do now for an open attempt: pure, so that whoever finds the record
// (the request that made it, an alarm, a webhook, a new process) decides the same.

import {
  givesUp,
  givesUpIntent,
  isFinal,
  isPrepared,
  maxActionTries,
  traitsOf,
} from "./attempt.ts";
import type { Attempt, CallName, Cancel, CancelReason, Card } from "./attempt.ts";

/** Durations in milliseconds. */
export interface Timing {
  /** How long a command may take before it counts as unanswered. */
  readonly callTimeout: number;
  /** How long whoever started a call has it for itself. After that it counts as dead and the call is repeated. */
  readonly lease: number;
  /** How long to wait before a call is repeated or a cancellation is tried again, by tries so far. */
  readonly retryAfter: (tries: number) => number;
  /** How long after the last reading to read again, by how long ago the command was sent. `null`: never; only events do. */
  readonly pollAfter: (age: number) => number | null;
  /** How long an ambiguous command may take to show on the reader before its slot is cleared. */
  readonly ambiguousFor: number;
}

/** The timing that the bridge uses where nothing else is asked for. */
export const defaultTiming: Timing = {
  callTimeout: 15_000,
  lease: 20_000,
  retryAfter: (tries) => Math.min(1_000 * 2 ** Math.max(0, tries - 1), 15_000),
  pollAfter: (age) => (age < 30_000 ? 1_500 : age < 120_000 ? 4_000 : 10_000),
  ambiguousFor: 6_000,
};

/** How often an unknown outcome is read, in milliseconds; also where polling is off. */
const unknownInterval = 2_000;

/** One thing to do. */
export type Step =
  /** The attempt has ended: write that down for good and free the order and the lane. */
  | { readonly do: "settle" }
  /** Claim the order, and see to what the attempt is about. */
  | { readonly do: "prepare"; readonly key: string }
  | { readonly do: "dispatch"; readonly key: string }
  | { readonly do: "confirm"; readonly key: string }
  /** Read the reader, then the proof. */
  | { readonly do: "read" }
  | { readonly do: "cancel_action"; readonly key: string }
  | { readonly do: "cancel_intent"; readonly key: string }
  | { readonly do: "request_cancel"; readonly reason: CancelReason }
  /** Nothing until then, in milliseconds since the epoch. */
  | { readonly do: "wait"; readonly until: number };

/** The next step for an attempt at `now` (milliseconds since the epoch). */
export function next(attempt: Attempt, now: number, timing: Timing = defaultTiming): Step {
  if (isFinal(attempt)) return { do: "settle" };
  const { call, cancel, deadline, key } = attempt;
  const { cancelable, revocable } = traitsOf(attempt);
  if (call && !call.lost) {
    const leaseEnd = call.startedAt + timing.lease;
    if (now < leaseEnd) return { do: "wait", until: leaseEnd };
  }
  if (cancelable && now >= deadline && !(cancel && givesUp(cancel))) {
    return { do: "request_cancel", reason: "deadline" };
  }
  if (attempt.state === "created") {
    return isPrepared(attempt)
      ? { do: "dispatch", key }
      : repeat(attempt, "prepare", key, now, timing);
  }
  // A reader that is to let go is told so first: where the intent can't be read, that mustn't wait.
  if (attempt.hinted && cancel?.actionTries !== 0) return { do: "read" };
  // An empty slot proves nothing while the command may still show, and a canceled intent does.
  const doubtful = now < doubtEnd(attempt, timing) && !givesUpIntent(attempt);
  if (cancel && !doubtful && (revocable || attempt.dispatch !== "pending")) {
    return canceling(attempt, cancel, now, timing);
  }
  return attempt.dispatch === "landed"
    ? watching(attempt, now, timing)
    : settlingDispatch(attempt, now, timing);
}

/** Until when an ambiguous command may show on the reader. */
function doubtEnd({ dispatch, unknownSince }: Attempt, timing: Timing): number {
  return dispatch === "ambiguous" ? (unknownSince ?? 0) + timing.ambiguousFor : 0;
}

/** The command's effect isn't known: read, and repeat it or clear the reader. */
function settlingDispatch(attempt: Attempt, now: number, timing: Timing): Step {
  const { lands, cancelable } = traitsOf(attempt);
  // Where Stripe's yes is all there is to learn, nothing can be read.
  if (lands !== "succeeded" && attempt.readEpoch !== attempt.epoch) return { do: "read" };
  if (attempt.dispatch === "pending") return repeat(attempt, "dispatch", attempt.key, now, timing);
  const end = doubtEnd(attempt, timing);
  // What the reader may still show would take the place of what comes next.
  if (lands === "succeeded" && now < end) return { do: "wait", until: end };
  if (!cancelable) return poll(attempt, now, timing, Infinity);
  if (now >= end) return { do: "request_cancel", reason: "fence" };
  return poll(attempt, now, timing, untilDeadline(attempt, end));
}

/** The command has landed: wait for its outcome. */
function watching(attempt: Attempt, now: number, timing: Timing): Step {
  const { slot } = traitsOf(attempt);
  if (slot.length > 0) {
    return attempt.card && !attempt.confirm?.answered
      ? confirming(attempt, attempt.card, now, timing)
      : poll(attempt, now, timing, attempt.deadline);
  }
  if (attempt.readEpoch !== attempt.epoch) return { do: "read" };
  return poll(attempt, now, timing, Infinity);
}

/** A card was collected: it is charged as soon as the till says so, or given up. */
function confirming(attempt: Attempt, card: Card, now: number, timing: Timing): Step {
  const { confirm, key } = attempt;
  if (now >= card.confirmBefore) return { do: "request_cancel", reason: "unconfirmed" };
  const end = Math.min(card.confirmBefore, attempt.deadline);
  if (!confirm) return poll(attempt, now, timing, end);
  if (confirm.tries > 0) {
    if (attempt.readEpoch !== attempt.epoch) return { do: "read" };
    const due = confirm.triedAt + timing.retryAfter(confirm.tries);
    if (now < due) return poll(attempt, now, timing, Math.min(due, end));
  }
  return repeat(attempt, "confirm", `${key}:confirm:${confirm.tries}`, now, timing);
}

function canceling(attempt: Attempt, cancel: Cancel, now: number, timing: Timing): Step {
  const { epoch, readEpoch, readAt, call, key } = attempt;
  const cancelAction = `${key}:cancel_action:${cancel.actionTries}`;
  const cancelIntent = `${key}:cancel_intent:${cancel.intentTries}`;
  const giveUp = givesUpIntent(attempt);
  // What stands in the slot alone is lost with it.
  const unread = readEpoch !== epoch || (readAt ?? 0) < cancel.requestedAt;
  if (!traitsOf(attempt).prepared && unread) return { do: "read" };
  // While the command may still be under way, clearing the slot proves nothing: only a canceled
  // intent keeps it from taking money later. Once that was asked for, it may come at any time.
  const intentOnly = attempt.dispatch === "pending" || call?.name === "cancel_intent";
  const lostTries = call?.name === "cancel_action" && call.lost ? call.tries : 0;
  const worn = giveUp && cancel.actionTries + lostTries >= maxActionTries;
  if (!intentOnly && !worn && cancel.actionTries === 0) {
    const clear = repeat(attempt, "cancel_action", cancelAction, now, timing);
    // While it isn't answered, the card may have been faster.
    return clear.do === "wait" && readEpoch !== epoch ? { do: "read" } : clear;
  }
  if (readEpoch !== epoch) return { do: "read" };
  if (intentOnly || worn || (giveUp && cancel.action === "done")) {
    const due = cancel.triedAt + (cancel.intentTries && timing.retryAfter(cancel.intentTries));
    if (now < due) return poll(attempt, now, timing, due);
    return repeat(attempt, "cancel_intent", cancelIntent, now, timing);
  }
  const due = cancel.triedAt + timing.retryAfter(cancel.actionTries);
  if (now < due) return poll(attempt, now, timing, untilDeadline(attempt, due));
  return repeat(attempt, "cancel_action", cancelAction, now, timing);
}

/** Makes a call, or the same one again once it has been given time. */
function repeat(attempt: Attempt, name: CallName, key: string, now: number, timing: Timing): Step {
  const { call } = attempt;
  const due =
    call?.name === name && call.key === key && call.lost
      ? call.startedAt + timing.retryAfter(call.tries)
      : now;
  if (now >= due) return { do: name, key };
  return { do: "wait", until: untilDeadline(attempt, due) };
}

/** The deadline interrupts a wait, where it asks for anything that hasn't been asked for. */
function untilDeadline(attempt: Attempt, due: number): number {
  const { cancel, deadline } = attempt;
  const passed = cancel !== null && givesUp(cancel);
  return passed || !traitsOf(attempt).cancelable ? due : Math.min(due, deadline);
}

function poll(attempt: Attempt, now: number, timing: Timing, until: number): Step {
  const last = Math.max(attempt.readAt ?? 0, attempt.dispatchedAt ?? 0);
  const { slot } = traitsOf(attempt);
  // Where no customer is waited for, the outcome is near.
  const interval =
    attempt.state === "unknown" || slot.length === 0
      ? unknownInterval
      : timing.pollAfter(now - (attempt.dispatchedAt ?? now));
  const due = interval === null ? until : last + interval;
  return now >= due ? { do: "read" } : { do: "wait", until: Math.min(due, until) };
}
