import { seconds } from "../clock.ts";
import { invalidRequest, type StripeError } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Scope } from "../scope.ts";
import { captureCharge, createCharge, failCharge, settleCharge } from "./charges.ts";
import type { Debit } from "./bank-accounts.ts";
import { disputeIfTested } from "./dispute-machine.ts";
import { attachPaid } from "./payment-method-owners.ts";
import { releaseCharge } from "./refunds.ts";
import type { Decline } from "./test-cards.ts";
import type { Charge, PaymentIntent, PaymentIntentStatus, PaymentMethod } from "./types.ts";

/**
 * The transitions of a PaymentIntent. Requests and readers share them, so that an intent obeys the
 * same rules whoever pays it. https://docs.stripe.com/payments/paymentintents/lifecycle
 */

/** Statuses in which Stripe lets an intent be canceled. */
const cancelable: readonly PaymentIntentStatus[] = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
  "processing",
];

/** An intent in a state that the request can't be carried out in; the error carries the intent. */
export function unexpectedState(
  intent: PaymentIntent,
  message: string,
  param?: string,
): StripeError {
  return invalidRequest(message, {
    code: "payment_intent_unexpected_state",
    payment_intent: structuredClone(intent),
    ...(param === undefined ? {} : { param }),
  });
}

/**
 * Charges the intent: afterwards it is `succeeded`, or `requires_capture` if it is captured by
 * hand. Declined, it goes back to `requires_payment_method` with the reason in
 * `last_payment_error`.
 */
export function pay(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline | undefined,
): Charge {
  const charge = createCharge(scope, intent, method, decline);
  intent.latest_charge = charge.id;
  intent.next_action = null;
  if (decline !== undefined) {
    refuse(scope, intent, paymentError(charge, method, decline), charge);
    return charge;
  }
  intent.payment_method = method.id;
  intent.last_payment_error = null;
  attachPaid(scope, intent, method);
  if (isCapturedByHand(intent, method)) {
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
    scope.emit("charge.succeeded", charge);
    scope.emit("payment_intent.amount_capturable_updated", intent);
    expireLater(scope, intent, charge);
  } else {
    succeed(scope, intent, charge);
  }
  return charge;
}

/** The money is taken at once. */
function succeed(scope: Scope, intent: PaymentIntent, charge: Charge): void {
  captureCharge(scope, charge, intent.amount);
  intent.status = "succeeded";
  intent.amount_received = intent.amount;
  scope.emit("charge.succeeded", charge);
  scope.emit("payment_intent.succeeded", intent);
  disputeIfTested(scope, charge);
}

/** The attempt failed: another payment method may be tried. */
export function refuse(
  scope: Scope,
  intent: PaymentIntent,
  error: JsonObject,
  charge?: Charge,
): void {
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.next_action = null;
  intent.last_payment_error = scope.shapes.field("payment_intent", "last_payment_error", error);
  if (charge !== undefined) scope.emit("charge.failed", charge);
  scope.emit("payment_intent.payment_failed", intent);
}

/**
 * Debits an account: the intent is `processing` until the bank has answered.
 * https://docs.stripe.com/payments/paymentintents/lifecycle#processing
 */
export function debitLater(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  { decline, settlesAfter }: Debit,
): void {
  const charge = createCharge(scope, intent, method, undefined);
  Object.assign(charge, { paid: false, status: "pending", outcome: null });
  intent.latest_charge = charge.id;
  intent.next_action = null;
  intent.last_payment_error = null;
  intent.payment_method = method.id;
  intent.status = "processing";
  scope.emit("charge.pending", charge);
  scope.emit("payment_intent.processing", intent);
  scope.clock.schedule(settlesAfter, () => {
    if (intent.status !== "processing" || intent.latest_charge !== charge.id) return;
    if (decline !== undefined) {
      failCharge(scope, charge, decline);
      refuse(scope, intent, paymentError(charge, method, decline), charge);
      return;
    }
    settleCharge(scope, charge);
    attachPaid(scope, intent, method);
    succeed(scope, intent, charge);
  });
}

/** An authorization that isn't captured in time is lost, and the intent canceled with it. */
function expireLater(scope: Scope, intent: PaymentIntent, charge: Charge): void {
  const type = charge.payment_method_details["type"];
  const details = typeof type === "string" ? charge.payment_method_details[type] : undefined;
  const until = isObject(details) ? details["capture_before"] : undefined;
  if (typeof until !== "number") return;
  scope.clock.schedule(until * 1000 - scope.clock.now(), () => {
    if (intent.status !== "requires_capture" || intent.latest_charge !== charge.id) return;
    scope.emit("charge.expired", charge);
    cancel(scope, intent, "automatic");
  });
}

/** Interac and eftpos have no authorization to capture later: they are captured at once. */
function isCapturedByHand(intent: PaymentIntent, method: PaymentMethod): boolean {
  const present = method["card_present"];
  return (
    (intent.capture_method === "manual" || intent.capture_method === "manual_preferred") &&
    method.type !== "interac_present" &&
    !(isObject(present) && present["brand"] === "eftpos_au")
  );
}

/** The contents of `last_payment_error`, and of the 402 that a server's confirmation gets. */
export function paymentError(charge: Charge, method: PaymentMethod, decline: Decline): JsonObject {
  return {
    advice_code: decline.code === "card_declined" ? "do_not_try_again" : "try_again_later",
    charge: charge.id,
    code: decline.code,
    ...(decline.declineCode === undefined ? {} : { decline_code: decline.declineCode }),
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll("_", "-")}`,
    message: decline.message,
    payment_method: structuredClone(method),
    type: "card_error",
  };
}

/** Ends the intent; an authorization that it holds is released. */
export function cancel(scope: Scope, intent: PaymentIntent, reason: string | undefined): void {
  if (!cancelable.includes(intent.status)) {
    throw unexpectedState(
      intent,
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancelable.join(", ")}.`,
    );
  }
  const charge = latestCharge(scope, intent);
  if (intent.status === "requires_capture" && charge !== undefined) {
    releaseCharge(scope, charge);
  }
  intent.status = "canceled";
  intent.amount_capturable = 0;
  intent.canceled_at = seconds(scope.clock);
  intent.cancellation_reason = reason ?? null;
  intent.next_action = null;
  scope.emit("payment_intent.canceled", intent);
}

export function latestCharge(scope: Scope, intent: PaymentIntent): Charge | undefined {
  return intent.latest_charge === null
    ? undefined
    : scope.world.table("charge").get(intent.latest_charge);
}
