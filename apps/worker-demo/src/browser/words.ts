// What is said at a till.

import { TillError } from "@tillwire/terminal-bridge/pos";
import type { AttemptView } from "@tillwire/terminal-bridge/pos";
import { Refused } from "./server.ts";

const states: Readonly<Record<string, string>> = {
  created: "Preparing the payment",
  dispatching: "Waking the reader",
  waiting_for_card: "Waiting for the card",
  authorizing: "Asking the bank",
  unknown: "Finding out what happened",
  succeeded: "Paid",
  failed: "Not paid",
  canceled: "Canceled",
};

export function stateWords(state: string): string {
  return states[state] ?? state;
}

/** What to say below the state. */
export function hintOf(attempt: AttemptView): string {
  if (attempt.failure) return attempt.failure.operator;
  if (attempt.endedAt !== null) return "";
  if (attempt.advice) return attempt.advice.operator;
  if (attempt.cancelRequestedAt !== null) {
    return "Canceling. If the reader doesn't answer, give up the order: then nothing can be charged for it.";
  }
  if (attempt.state === "waiting_for_card") return "Ask the customer to tap or insert a card.";
  if (attempt.state === "unknown") {
    return "The reader didn't answer. Wait: it isn't known yet whether the card was charged.";
  }
  return "";
}

/** Good, bad, or still open: for colours. */
export function toneOf(state: string): "good" | "bad" | "wait" {
  if (state === "succeeded") return "good";
  return state === "failed" || state === "canceled" ? "bad" : "wait";
}

/** Why something didn't work, for the person at the page. */
export function problemWords(error: unknown): string {
  if (error instanceof TillError) return error.operator;
  if (error instanceof Refused) return error.message;
  return "Something went wrong on this page. Reload it.";
}
