// What Terminal's errors mean for a payment and what the operator should do, in
// one table. The set of codes is open, so an unknown code has an outcome too.
// https://docs.stripe.com/terminal/payments/collect-card-payment#handle-errors

import type { Failure } from "./attempt.ts";

/** Stripe's refusal of a call, cut down to what decisions rest on. */
export interface Refusal {
  /** Stripe's `code`, or its `type` where there is none. */
  readonly code: string;
  readonly declineCode: string | null;
  /** The HTTP status; `null` where none arrived. */
  readonly statusCode: number | null;
}

/**
 * What a refused command means.
 * - `not_started`: the reader didn't get it.
 * - `read`: the PaymentIntent says it all; it may even be paid.
 * - `unknown`: the reader may have started; read, and clear its slot before trusting an empty one.
 * - `repeat`: not an answer to the command; the same call with the same key gives one.
 */
export type CommandOutcome = "not_started" | "read" | "unknown" | "repeat";

/** What a failed reader action means. */
export type ActionOutcome = "failed" | "canceled" | "unknown";

interface Entry {
  readonly command?: CommandOutcome;
  readonly action?: ActionOutcome;
  readonly operator: string;
}

const anotherCard = "Ask for another card and charge again.";
const service = "This reader can't take payments here. Check its registration or call service.";

const catalogue: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    "terminal_reader_busy",
    {
      command: "not_started",
      operator:
        "The reader is busy. Wait until it is idle (card removed, no update, no settings open) and charge again.",
    },
  ],
  [
    "terminal_reader_offline",
    {
      command: "not_started",
      operator: "The reader is offline. Check its power and network, or use another reader.",
    },
  ],
  [
    "terminal_reader_timeout",
    {
      command: "unknown",
      operator: "The reader didn't answer in time and nothing was charged. Charge again.",
    },
  ],
  [
    "terminal_reader_hardware_fault",
    {
      command: "not_started",
      operator:
        "The reader has a hardware fault. Restart it; if that doesn't help, use another reader.",
    },
  ],
  ["terminal_reader_invalid_location_for_payment", { command: "not_started", operator: service }],
  [
    "terminal_reader_invalid_location_for_activation",
    { command: "not_started", operator: service },
  ],
  ["terminal_location_country_unsupported", { command: "not_started", operator: service }],
  [
    "intent_invalid_state",
    { command: "read", operator: "This order's payment can't be started again. Check the order." },
  ],
  [
    "payment_intent_unexpected_state",
    { command: "read", operator: "This order's payment can't be started again. Check the order." },
  ],
  [
    "resource_missing",
    {
      command: "not_started",
      operator: "Stripe doesn't know this reader or payment. Check the reader's registration.",
    },
  ],
  [
    "parameter_invalid_empty",
    {
      command: "not_started",
      operator: "Stripe rejected the request. Report this to the developer of the till.",
    },
  ],
  [
    "parameter_invalid_integer",
    {
      command: "not_started",
      operator: "Stripe rejected the request. Report this to the developer of the till.",
    },
  ],
  [
    "parameter_missing",
    {
      command: "not_started",
      operator: "Stripe rejected the request. Report this to the developer of the till.",
    },
  ],
  [
    "parameter_unknown",
    {
      command: "not_started",
      operator: "Stripe rejected the request. Report this to the developer of the till.",
    },
  ],
  [
    "amount_too_small",
    { command: "not_started", operator: "The amount is too small to be charged." },
  ],
  [
    "amount_too_large",
    { command: "not_started", operator: "The amount is too large to be charged." },
  ],
  [
    "lock_timeout",
    { command: "repeat", operator: "Stripe is working on this payment. Wait a moment." },
  ],
  [
    "idempotency_key_in_use",
    { command: "repeat", operator: "Stripe is working on this payment. Wait a moment." },
  ],
  ["rate_limit", { command: "repeat", operator: "Too many requests at once. Wait a moment." }],

  [
    "card_declined",
    { command: "not_started", action: "failed", operator: `The card was declined. ${anotherCard}` },
  ],
  [
    "expired_card",
    { command: "not_started", action: "failed", operator: `The card has expired. ${anotherCard}` },
  ],
  ["incorrect_pin", { action: "failed", operator: "The PIN was wrong. Charge again." }],
  [
    "processing_error",
    {
      action: "failed",
      operator: "The card couldn't be processed. Charge again, with the same or another card.",
    },
  ],
  ["customer_canceled", { action: "canceled", operator: "The customer canceled on the reader." }],
  [
    "connection_error",
    {
      action: "unknown",
      operator:
        "The reader lost its connection and nothing was charged. Check its network and charge again.",
    },
  ],

  [
    "collect_inputs_timeout",
    { action: "failed", operator: "Nobody filled in the forms in time. Ask again." },
  ],
  [
    "charge_already_refunded",
    { command: "not_started", operator: "This payment was given back already." },
  ],
  [
    "charge_expired_for_capture",
    { command: "read", operator: "The authorization has expired. Charge a new order." },
  ],
  [
    "charge_not_refundable",
    { command: "not_started", operator: "This payment can't be given back this way." },
  ],

  // The bridge's own.
  ["order_unpaid", { operator: "This order isn't paid." }],
  ["order_refunded", { operator: "All of this order's money was given back already." }],
  ["refund_too_large", { operator: "There isn't so much left of this order's payment." }],
  [
    "reader_required",
    { operator: "This was paid with Interac. Choose a reader, and have the same card ready." },
  ],
  ["refund_failed", { operator: "The money couldn't be given back. Give it back another way." }],
  ["replaced", { operator: "Another attempt took over the reader; nothing was charged." }],
  [
    "confirmation_late",
    { operator: "The card wasn't confirmed in time; nothing was charged. Charge again." },
  ],
  [
    "reader_unreachable",
    {
      operator:
        "The reader doesn't answer, so this can't be canceled there. Check its power and network, or give up the order.",
    },
  ],
  ["canceled_by_operator", { operator: "Canceled; nothing was charged." }],
  [
    "deadline_passed",
    { operator: "Nobody paid in time; the order was given up and nothing was charged." },
  ],
  ["order_given_up", { operator: "The order was given up; nothing was charged." }],
  [
    "action_cleared",
    { operator: "The payment was canceled from outside the till; nothing was charged." },
  ],
  [
    "action_replaced",
    { operator: "Another command took over the reader; nothing was charged. Charge again." },
  ],
  ["order_busy", { operator: "Another till is taking this order's payment." }],
  ["order_paid", { operator: "This order is already paid." }],
  [
    "order_canceled",
    { operator: "This order was given up. Charge it again under a new order number." },
  ],
  [
    "order_mismatch",
    { operator: "This order was started in another currency or with another way to capture." },
  ],
  [
    "intent_canceled",
    { operator: "This order's payment was canceled; nothing was charged. Use a new order." },
  ],
]);

/** What to tell an operator where nothing better is known. */
const unknownCode = "The payment didn't go through. Check the order and charge again.";

/** What Stripe's refusal of a reader command means. */
export function commandOutcome(refusal: Refusal): CommandOutcome {
  const known = catalogue.get(refusal.code)?.command;
  if (known) return known;
  const { statusCode } = refusal;
  if (statusCode === null || statusCode >= 500 || statusCode === 409 || statusCode === 429) {
    return "repeat";
  }
  // Key, permissions, and what isn't there: refused before anything could start.
  if (statusCode === 401 || statusCode === 403 || statusCode === 404) return "not_started";
  return "unknown";
}

/** What a failed reader action's code means for the payment. */
export function actionOutcome(code: string): ActionOutcome {
  return catalogue.get(code)?.action ?? "failed";
}

/** A failure with the operator's words for its code. */
export function failureOf(code: string, declineCode: string | null = null): Failure {
  return { code, declineCode, operator: catalogue.get(code)?.operator ?? unknownCode };
}
