// What operators are told. English comes from the bridge, with every failure and
// every refusal; only what the bridge can't say is said here. A shop that speaks
// another language gives its own texts under the same codes.

import type { AttemptState } from "../attempt.ts";
import type { AttemptView } from "../attempt-view.ts";
import type { Details, OperatorCode, Words } from "../words.ts";
import { TillError } from "./errors.ts";
import type { TillErrorCode } from "./errors.ts";

/**
 * Texts by code: an error's, a failure's (`attempt.failure.code`), an advice's, or an attempt's
 * state. A function gets the error's details, or the attempt. `operatorMessages` of the bridge has
 * the English ones.
 */
export type Messages = Readonly<
  Partial<Record<OperatorCode | TillErrorCode | AttemptState, Words>> & Record<string, Words>
>;

const states: Readonly<Record<AttemptState, string>> = {
  created: "Getting ready.",
  dispatching: "Waking the reader.",
  waiting_for_card: "Waiting for the customer.",
  authorizing: "Asking the bank.",
  unknown: "Finding out what has happened. Don't charge again yet.",
  succeeded: "Done.",
  failed: "It didn't work.",
  canceled: "Canceled.",
};

/**
 * What to tell the operator about an error or an attempt, in plain words.
 *
 * @param messages texts in the shop's language; English where there is none for the code
 */
export function messageOf(subject: unknown, messages: Messages = {}): string {
  if (subject instanceof TillError) {
    return spoken(messages, subject.code, subject.details, subject.operator);
  }
  if (!isAttempt(subject)) return spoken(messages, "unexpected_error", {}, unexpected);
  const { state } = subject;
  const reason = subject.failure ?? subject.advice;
  return reason
    ? spoken(messages, reason.code, { ...subject }, reason.operator)
    : spoken(messages, state, { ...subject }, states[state]);
}

const unexpected = "Something went wrong in this till. Reload it, and look at the order.";

function spoken(messages: Messages, code: string, details: Details, english: string): string {
  const own = Object.hasOwn(messages, code) ? messages[code] : undefined;
  return typeof own === "function" ? own(details) : (own ?? english);
}

function isAttempt(subject: unknown): subject is AttemptView {
  return typeof subject === "object" && subject !== null && "state" in subject;
}
