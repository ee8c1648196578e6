// What an attempt's states are called at a till.

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

/** @param {string} state */
export function isFinal(state) {
  return state === "succeeded" || state === "failed" || state === "canceled";
}

/**
 * What to say below the state.
 *
 * @param {import("./till.js").Attempt} attempt
 */
export function hint(attempt) {
  if (attempt.failure) return attempt.failure.operator;
  if (attempt.state === "waiting_for_card") return "Ask the customer to tap or insert a card.";
  if (attempt.state === "unknown") return "Don't charge again yet: the card may have been charged.";
  return "";
}
