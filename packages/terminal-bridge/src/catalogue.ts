// What Terminal's errors mean for a payment, in one table; what the operator should
// do is in `words.ts`. The set of codes is open, so an unknown code has an outcome too.
// https://docs.stripe.com/terminal/payments/collect-card-payment#handle-errors

import type { Failure } from "./attempt.ts";
import { operatorWords } from "./words.ts";
import type { OperatorCode } from "./words.ts";

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

interface Outcomes {
  readonly command?: CommandOutcome;
  readonly action?: ActionOutcome;
}

const catalogue: Readonly<Partial<Record<OperatorCode, Outcomes>>> = {
  terminal_reader_busy: { command: "not_started" },
  terminal_reader_offline: { command: "not_started" },
  terminal_reader_timeout: { command: "unknown" },
  terminal_reader_hardware_fault: { command: "not_started" },
  terminal_reader_invalid_location_for_payment: { command: "not_started" },
  terminal_reader_invalid_location_for_activation: { command: "not_started" },
  terminal_location_country_unsupported: { command: "not_started" },
  intent_invalid_state: { command: "read" },
  payment_intent_unexpected_state: { command: "read" },
  resource_missing: { command: "not_started" },
  parameter_invalid_empty: { command: "not_started" },
  parameter_invalid_integer: { command: "not_started" },
  parameter_missing: { command: "not_started" },
  parameter_unknown: { command: "not_started" },
  amount_too_small: { command: "not_started" },
  amount_too_large: { command: "not_started" },
  lock_timeout: { command: "repeat" },
  idempotency_key_in_use: { command: "repeat" },
  rate_limit: { command: "repeat" },
  card_declined: { command: "not_started", action: "failed" },
  expired_card: { command: "not_started", action: "failed" },
  incorrect_pin: { action: "failed" },
  processing_error: { action: "failed" },
  customer_canceled: { action: "canceled" },
  connection_error: { action: "unknown" },
  collect_inputs_timeout: { action: "failed" },
  charge_already_refunded: { command: "not_started" },
  charge_expired_for_capture: { command: "read" },
  charge_not_refundable: { command: "not_started" },
};

const outcomes: ReadonlyMap<string, Outcomes> = new Map(Object.entries(catalogue));

/** What Stripe's refusal of a reader command means. */
export function commandOutcome(refusal: Refusal): CommandOutcome {
  const known = outcomes.get(refusal.code)?.command;
  if (known) return known;
  const { statusCode } = refusal;
  if (statusCode === null || statusCode >= 500 || statusCode === 409 || statusCode === 429) {
    return "repeat";
  }
  // Key, permissions, and what isn't there: refused before anything could start.
  if (statusCode === 401 || statusCode === 403 || statusCode === 404) return "not_started";
  return "unknown";
}

/**
 * Whether a refusal says what became of the call.
 *
 * @param repeated an earlier copy of it wasn't answered: the API key is looked at before the
 *   idempotency key, so that a refusal of the one says nothing of what the other stands for
 */
export function isAnswer(refusal: Refusal, repeated: boolean): boolean {
  const denied = refusal.statusCode === 401 || refusal.statusCode === 403;
  return commandOutcome(refusal) !== "repeat" && !(denied && repeated);
}

/**
 * Whether Stripe has failed and stored that under the call's key: repeating it gives the same, and
 * whether it was done has to be read. https://docs.stripe.com/api/idempotent_requests
 */
export function isServerError({ code, statusCode }: Refusal): boolean {
  return code === "api_error" && statusCode !== null && statusCode >= 500;
}

/** What a failed reader action's code means for the payment. */
export function actionOutcome(code: string): ActionOutcome {
  return outcomes.get(code)?.action ?? "failed";
}

/** A failure with the operator's words for its code. */
export function failureOf(code: string, declineCode: string | null = null): Failure {
  return { code, declineCode, operator: operatorWords(code) };
}
