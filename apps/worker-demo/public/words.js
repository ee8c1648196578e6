// What is said at a till.

/** @import { Attempt } from "./attempts.js" */

import { isFinal } from "./attempts.js";

/** @type {Record<string, string>} */
const states = {
  created: "Preparing the payment",
  dispatching: "Waking the reader",
  waiting_for_card: "Waiting for the card",
  authorizing: "Asking the bank",
  unknown: "Finding out what happened",
  succeeded: "Paid",
  failed: "Not paid",
  canceled: "Canceled",
};

/** @param {string} state */
export function stateWords(state) {
  return states[state] ?? state;
}

/**
 * What to say below the state.
 *
 * @param {Attempt} attempt
 */
export function hint(attempt) {
  if (attempt.failure) return attempt.failure.operator;
  if (isFinal(attempt)) return "";
  if (attempt.cancelRequestedAt !== null) {
    return "Canceling. If the reader doesn't answer, give up the order: then nothing can be charged for it.";
  }
  if (attempt.state === "waiting_for_card") return "Ask the customer to tap or insert a card.";
  if (attempt.state === "unknown") {
    return "The reader didn't answer. Wait: it isn't known yet whether the card was charged.";
  }
  return "";
}

/**
 * Why the server refused something.
 *
 * @param {number} status
 * @param {{ code?: string, message?: string, operator?: string } | null | undefined} error
 */
export function refusalWords(status, error) {
  if (status === 401) return "This till is signed out. Reload the page to sign in again.";
  return error?.operator ?? error?.message ?? `The server answered ${status}.`;
}
