// The one place where an attempt changes: pure, and forward only. Everything
// that is learned (answers, events, polls, alarms, cancellations) is folded here,
// so any order, repetition or loss of observations gives a sound record.

import { advanced, createCancel, givesUp, isFinal, isPrepared, rank, traitsOf } from "./attempt.ts";
import type { Attempt, Call, Cancel } from "./attempt.ts";
import { commandOutcome, failureOf, isAnswer, isServerError } from "./catalogue.ts";
import type { Refusal } from "./catalogue.ts";
import { cancelFailure, end, landed, succeed, unknown } from "./endings.ts";
import type { Observation } from "./observation.ts";
import { read } from "./reading.ts";

/** After how many server errors under one key the call counts as answered, ambiguously. */
const maxServerErrors = 3;

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
    case "already_done": {
      const { proof, at } = seen;
      if (attempt.state !== "created" || proof.state !== "done") return attempt;
      return succeed({ ...attempt, intent: proof.of }, proof.results, at);
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
    case "confirm_requested":
      return confirmRequested(attempt, seen);
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
  if (name === "confirm") {
    const wanted = attempt.card && attempt.confirm?.answered === false && !attempt.cancel;
    return wanted ? advanced(next, "authorizing") : attempt;
  }
  if (name !== "dispatch") return next;
  // A command is sent once; only that very call, with its key, may be repeated.
  if (!isPrepared(attempt) || key !== attempt.key) return attempt;
  if (attempt.cancel && traitsOf(attempt).revocable) return attempt;
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
    return open && key === attempt.key ? landed(attempt, at) : attempt;
  }
  if (!mine) return attempt;
  const next: Attempt = { ...attempt, call: null, epoch: attempt.epoch + 1 };
  if (name === "confirm") {
    return next.confirm ? { ...next, confirm: { ...next.confirm, answered: true } } : next;
  }
  return next.cancel ? { ...next, cancel: canceledOnce(next.cancel, name, at, null) } : next;
}

/** A cancellation after one of its calls was answered, or refused with Stripe's code. */
function canceledOnce(
  cancel: Cancel,
  name: Call["name"],
  triedAt: number,
  refusal: string | null,
): Cancel {
  if (name === "cancel_intent") return { ...cancel, intentTries: cancel.intentTries + 1, triedAt };
  const action = refusal === null ? "done" : cancel.action;
  return { ...cancel, action, actionTries: cancel.actionTries + 1, triedAt, refusal };
}

function refused(attempt: Attempt, { name, key, at, refusal }: Seen<"call_refused">): Attempt {
  if (attempt.call?.name !== name || attempt.call.key !== key) return attempt;
  const { call } = attempt;
  // Where nothing can be learned but Stripe's answer, nothing is at stake either.
  const repeated = call.tries > 1 && traitsOf(attempt).lands !== "succeeded";
  if (!isAnswer(refusal, repeated) && !worn(call, refusal)) {
    return lost(attempt, { type: "call_lost", name, key, at });
  }
  const next: Attempt = { ...attempt, call: null, epoch: attempt.epoch + 1 };
  if (name === "dispatch") {
    const failure = failureOf(refusal.code, refusal.declineCode);
    if (isFinalRefusal(attempt, refusal)) return end(next, "failed", at, failure);
    return { ...unknown(next, failure, at), dispatch: "ambiguous", unknownSince: at };
  }
  if (name === "confirm") {
    const { confirm } = next;
    if (!confirm) return next;
    const tries = confirm.tries + 1;
    return { ...next, confirm: { ...confirm, tries, triedAt: at, refusal: refusal.code } };
  }
  if (!next.cancel) return next;
  const canceling = { ...next, cancel: canceledOnce(next.cancel, name, at, refusal.code) };
  // A reader that can't be interrupted is authorizing.
  const busy = refusal.code === "terminal_reader_busy" && next.dispatch === "landed";
  return busy && name === "cancel_action" ? advanced(canceling, "authorizing") : canceling;
}

/** Whether a refused command has had no effect, so that there is nothing to be read or waited for. */
function isFinalRefusal(attempt: Attempt, refusal: Refusal): boolean {
  const { lands } = traitsOf(attempt);
  const outcome = commandOutcome(refusal);
  if (outcome === "not_started") return true;
  if (lands === "succeeded") return outcome === "read";
  // Without a reader in between, Stripe's no is a no.
  const { statusCode } = refusal;
  const atStripe = lands === "authorizing" && statusCode !== null && statusCode < 500;
  return atStripe && outcome === "unknown";
}

/**
 * After some repeats a server error won't become another answer. Only the command is worth them, for
 * it has this one key; a cancellation is tried again under another. A proxy's error is none: Stripe
 * may not have seen the call yet.
 */
function worn({ name, tries }: Call, refusal: Refusal): boolean {
  return isServerError(refusal) && tries >= (name === "dispatch" ? maxServerErrors : 1);
}

function lost(attempt: Attempt, { name, key, at }: Seen<"call_lost">): Attempt {
  if (attempt.call?.name !== name || attempt.call.key !== key) return attempt;
  const call: Call = { ...attempt.call, startedAt: at, lost: true };
  if (name !== "dispatch") return { ...attempt, call };
  return unknown({ ...attempt, call }, attempt.failure, at);
}

function confirmRequested(attempt: Attempt, { at }: Seen<"confirm_requested">): Attempt {
  if (!attempt.card || attempt.confirm || attempt.cancel) return attempt;
  const confirm = { requestedAt: at, answered: false, tries: 0, triedAt: at, refusal: null };
  return { ...attempt, confirm };
}

function cancelRequested(attempt: Attempt, { reason, at }: Seen<"cancel_requested">): Attempt {
  const cancel = createCancel(reason, at);
  if (attempt.state === "created") {
    return end({ ...attempt, cancel }, "canceled", at, cancelFailure({ ...attempt, cancel }));
  }
  if (!traitsOf(attempt).cancelable) return attempt;
  if (!attempt.cancel) return { ...attempt, cancel };
  // What has been asked for stands; only giving up asks for more.
  const more = givesUp(cancel) && !givesUp(attempt.cancel);
  const instead = attempt.cancel.reason === "fence" && reason !== "fence";
  return more || instead ? { ...attempt, cancel: { ...attempt.cancel, reason } } : attempt;
}
