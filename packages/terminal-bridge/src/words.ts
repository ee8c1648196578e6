// What the bridge's refusals mean to whoever stands at the till, in plain words:
// what to do, in English. Tills that speak another language have texts of their
// own under the same codes.

import type { BridgeErrorCode } from "./errors.ts";

/** Facts about one case. */
export type Details = Readonly<Record<string, unknown>>;

/** A text, or one that depends on the facts. */
export type Words = string | ((details: Details) => string);

const developer = "Report this to the developer of the till.";
const askAdmin = "Ask whoever manages the tills.";

const errorWords: Readonly<Record<BridgeErrorCode, Words>> = {
  invalid_request: `The bridge didn't understand the till. ${developer}`,
  invalid_signature: "A webhook wasn't signed by Stripe. Check the endpoint's signing secret.",
  unauthorized: `This till isn't known here. Pair it, or sign in again. ${askAdmin}`,
  clock_skew: "This till's clock is wrong. Set it, and try again.",
  replayed_request: "The network has sent this twice. Try again.",
  device_revoked: `This till was unpaired. ${askAdmin}`,
  invalid_pairing_code: "This code can't be used. Have a new one made, and type it in again.",
  forbidden: "This takes somebody with more rights. Ask a manager.",
  test_mode_only: "This is for trying things out, not for a shop that takes money.",
  rate_limited: "This till asks too often. Wait a moment.",
  not_found: "It isn't there, or belongs to another location. Check what you have chosen.",
  reader_busy: ({ order, holder }) =>
    typeof order === "string"
      ? `The reader is taking the payment of order ${order}${typeof holder === "string" ? ` for ${holder}` : ""}. Wait until it is done, cancel it, or use another reader.`
      : "The reader is busy. Wait a moment, or use another reader.",
  attempt_mismatch: `This payment was started before, as another one. ${developer}`,
  order_busy: "Another till is taking this order's payment.",
  order_paid: "This order is already paid.",
  order_unpaid: "This order isn't paid.",
  order_refunded: "All of this order's money was given back already.",
  refund_too_large: "There isn't so much left of this order's payment. Give back less.",
  reader_required:
    "This was paid with Interac. Choose a reader, and have the card ready that paid.",
  nothing_to_confirm: "No card waits to be charged. Look at the payment, and charge again.",
  order_canceled: "This order was given up. Charge it again under a new order number.",
  order_mismatch: "This order was started in another currency or with another way to capture.",
  stripe_error: "Stripe refused this. Try again; if it stays so, report it with its number.",
  stripe_unreachable: "Stripe can't be reached. Wait a moment, and try again.",
  internal_error: `The bridge has failed. Try again; if it stays so, look at its log.`,
};

/** What the operator should do about an error. */
export function operatorWords(code: BridgeErrorCode, details: Details): string {
  const words = errorWords[code];
  return typeof words === "function" ? words(details) : words;
}
