// What whoever stands at the till is told, in plain words: what to do, in English.
// Tills that speak another language have texts of their own under the same codes.

import type { BridgeErrorCode } from "./errors.ts";

/** Facts about one case. */
export type Details = Readonly<Record<string, unknown>>;

/** A text, or one that depends on the facts. */
export type Words = string | ((details: Details) => string);

const developer = "Report this to the developer of the till.";
const rejected = `Stripe rejected the request. ${developer}`;
const anotherCard = "Ask for another card and charge again.";
const service = "This reader can't take payments here. Check its registration or call service.";
const askAdmin = "Ask whoever manages the tills.";

/** How attempts fail, or are canceled: Stripe's codes and the bridge's own. */
export type FailureCode =
  | "terminal_reader_busy"
  | "terminal_reader_offline"
  | "terminal_reader_timeout"
  | "terminal_reader_hardware_fault"
  | "terminal_reader_invalid_location_for_payment"
  | "terminal_reader_invalid_location_for_activation"
  | "terminal_location_country_unsupported"
  | "intent_invalid_state"
  | "payment_intent_unexpected_state"
  | "resource_missing"
  | "parameter_invalid_empty"
  | "parameter_invalid_integer"
  | "parameter_missing"
  | "parameter_unknown"
  | "amount_too_small"
  | "amount_too_large"
  | "lock_timeout"
  | "idempotency_key_in_use"
  | "rate_limit"
  | "card_declined"
  | "expired_card"
  | "incorrect_pin"
  | "processing_error"
  | "customer_canceled"
  | "connection_error"
  | "collect_inputs_timeout"
  | "charge_already_refunded"
  | "charge_expired_for_capture"
  | "charge_not_refundable"
  | "refund_failed"
  | "replaced"
  | "confirmation_late"
  | "reader_unreachable"
  | "canceled_by_operator"
  | "deadline_passed"
  | "order_given_up"
  | "action_cleared"
  | "action_replaced"
  | "intent_canceled";

/** A code that there are words for. */
export type OperatorCode = BridgeErrorCode | FailureCode;

/** Everything that operators are told, by code, in English: what there is to translate. */
export const operatorMessages: Readonly<Record<OperatorCode, Words>> = {
  // What the bridge refuses.
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
  reader_busy({ kind, order, holder, formerLocation }) {
    if (formerLocation === true) {
      return "The reader is still at work for its former location. Wait until it is done, or use another reader.";
    }
    const paying = kind === "charge" && typeof order === "string";
    const work = paying ? `taking the payment of order ${order}` : "at work";
    const whose = typeof holder === "string" ? ` for ${holder}` : "";
    return `The reader is ${work}${whose}. Wait until it is done, cancel it, or use another reader.`;
  },
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
  location_in_use:
    "There are readers or tills at this location. Take them out of service, and try again.",
  too_many_devices:
    "There are as many tills at this location as there can be. Have one unpaired that isn't used any more.",
  stripe_error: ({ stripeCode }) =>
    known(stripeCode) ??
    "Stripe refused this. Try again; if it stays so, report it with its number.",
  stripe_unreachable: "Stripe can't be reached. Wait a moment, and try again.",
  internal_error: "The bridge has failed. Try again; if it stays so, look at its log.",

  // What Stripe refuses, and why reader actions fail.
  terminal_reader_busy:
    "The reader is busy. Wait until it is idle (card removed, no update, no settings open) and charge again.",
  terminal_reader_offline:
    "The reader is offline. Check its power and network, or use another reader.",
  terminal_reader_timeout:
    "The reader didn't answer in time and nothing was charged. Charge again.",
  terminal_reader_hardware_fault:
    "The reader has a hardware fault. Restart it; if that doesn't help, use another reader.",
  terminal_reader_invalid_location_for_payment: service,
  terminal_reader_invalid_location_for_activation: service,
  terminal_location_country_unsupported: service,
  intent_invalid_state: "This order's payment can't be started again. Check the order.",
  payment_intent_unexpected_state: "This order's payment can't be started again. Check the order.",
  resource_missing: "Stripe doesn't know this reader or payment. Check the reader's registration.",
  parameter_invalid_empty: rejected,
  parameter_invalid_integer: rejected,
  parameter_missing: rejected,
  parameter_unknown: rejected,
  amount_too_small: "The amount is too small to be charged.",
  amount_too_large: "The amount is too large to be charged.",
  lock_timeout: "Stripe is working on this payment. Wait a moment.",
  idempotency_key_in_use: "Stripe is working on this payment. Wait a moment.",
  rate_limit: "Too many requests at once. Wait a moment.",
  card_declined: `The card was declined. ${anotherCard}`,
  expired_card: `The card has expired. ${anotherCard}`,
  incorrect_pin: "The PIN was wrong. Charge again.",
  processing_error: "The card couldn't be processed. Charge again, with the same or another card.",
  customer_canceled: "The customer canceled on the reader.",
  connection_error:
    "The reader lost its connection and nothing was charged. Check its network and charge again.",
  collect_inputs_timeout: "Nobody filled in the forms in time. Ask again.",
  charge_already_refunded: "This payment was given back already.",
  charge_expired_for_capture: "The authorization has expired. Charge a new order.",
  charge_not_refundable: "This payment can't be given back this way.",

  // How attempts fail or are canceled otherwise, and what to do about open ones.
  refund_failed: "The money couldn't be given back. Give it back another way.",
  replaced: "Another attempt took over the reader; nothing was charged.",
  confirmation_late: "The card wasn't confirmed in time; nothing was charged. Charge again.",
  reader_unreachable:
    "The reader doesn't answer, so this can't be canceled there. Check its power and network, or give up the order.",
  canceled_by_operator: "Canceled; nothing was charged.",
  deadline_passed: "Nobody paid in time; the order was given up and nothing was charged.",
  order_given_up: "The order was given up; nothing was charged.",
  action_cleared: "The payment was canceled from outside the till; nothing was charged.",
  action_replaced: "Another command took over the reader; nothing was charged. Charge again.",
  intent_canceled: "This order's payment was canceled; nothing was charged. Use a new order.",
};

const words: ReadonlyMap<string, Words> = new Map(Object.entries(operatorMessages));

/** What to tell an operator where nothing better is known. */
const unknownCode = "The payment didn't go through. Check the order and charge again.";

/** What the operator should do about an error or a failure. */
export function operatorWords(code: string, details: Details = {}): string {
  const found = words.get(code);
  return (typeof found === "function" ? found(details) : found) ?? unknownCode;
}

function known(stripeCode: unknown): string | undefined {
  const found = typeof stripeCode === "string" ? words.get(stripeCode) : undefined;
  return typeof found === "string" ? found : undefined;
}
