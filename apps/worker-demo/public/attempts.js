// What the bridge tells of attempts, and what follows from it at a till.

/**
 * @typedef {object} Attempt one try at taking an order's payment
 * @property {string} id
 * @property {string} state
 * @property {string} reader
 * @property {string} order
 * @property {number} amount in minor units
 * @property {string} currency
 * @property {string | null} intent
 * @property {number | null} cancelRequestedAt in milliseconds since the epoch
 * @property {{ code: string, operator: string } | null} failure
 */

/** Whether its state never changes again. @param {Attempt} attempt */
export function isFinal({ state }) {
  return state === "succeeded" || state === "failed" || state === "canceled";
}

/** With these, the order itself has ended. */
const orderEnded = new Set(["order_given_up", "deadline_passed", "intent_canceled", "order_paid"]);

/** Whether the same order may be charged again. @param {Attempt} attempt */
export function mayTryAgain(attempt) {
  if (!isFinal(attempt) || attempt.state === "succeeded") return false;
  return attempt.failure === null || !orderEnded.has(attempt.failure.code);
}
