// The steps of an attempt that have more than one cause.

import { traitsOf } from "./attempt.ts";
import type { Attempt, AttemptState, CancelReason, Failure } from "./attempt.ts";
import type { Results } from "./results.ts";
import { failureOf } from "./catalogue.ts";

/** Stripe or the reader has taken the command. */
export function landed(attempt: Attempt, at: number): Attempt {
  const { lands } = traitsOf(attempt);
  const { cancel } = attempt;
  if (lands === "succeeded") return succeed(attempt, {}, at);
  return {
    ...attempt,
    state: lands,
    dispatch: "landed",
    landedAt: at,
    call: attempt.call?.name === "dispatch" ? null : attempt.call,
    // A fence was put up against a command that may not have started; it has. What was cleared before
    // it started has to be cleared again.
    cancel: cancel === null || cancel.reason === "fence" ? null : { ...cancel, action: "none" },
    failure: null,
    unknownSince: null,
    epoch: attempt.epoch + 1,
  };
}

export function unknown(attempt: Attempt, failure: Failure | null, at: number): Attempt {
  return { ...attempt, state: "unknown", failure, unknownSince: attempt.unknownSince ?? at };
}

export function succeed(attempt: Attempt, results: Partial<Results>, at: number): Attempt {
  return { ...end(attempt, "succeeded", at, null), ...results };
}

export function end(
  attempt: Attempt,
  state: Extract<AttemptState, "succeeded" | "failed" | "canceled">,
  at: number,
  failure: Failure | null,
): Attempt {
  return { ...attempt, state, failure, call: null, endedAt: at, epoch: attempt.epoch + 1 };
}

const cancelCodes: Readonly<Record<CancelReason, string>> = {
  operator: "canceled_by_operator",
  replaced: "replaced",
  unconfirmed: "confirmation_late",
  given_up: "order_given_up",
  deadline: "deadline_passed",
  intent_canceled: "intent_canceled",
  fence: "canceled_by_operator",
};

/** What an attempt ends with that was canceled as it was asked to be. */
export function cancelFailure({ cancel }: Attempt): Failure {
  return failureOf(cancelCodes[cancel?.reason ?? "operator"]);
}
