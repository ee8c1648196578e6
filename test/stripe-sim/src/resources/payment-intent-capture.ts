import { invalidRequest, StripeError } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Scope } from "../scope.ts";
import { captureCharge, captureShare } from "./charges.ts";
import { disputeIfTested } from "./dispute-machine.ts";
import { latestCharge, paymentError, unexpectedState } from "./payment-intent-machine.ts";
import { declineByAmount } from "./test-cards.ts";
import type { Charge, Metadata, PaymentIntent } from "./types.ts";

/** What may be done with an authorization: https://docs.stripe.com/payments/flexible-acquiring */

export interface Capture {
  /** In minor units; all that can be captured unless it says otherwise. */
  readonly amount?: number | undefined;
  /** Whether what isn't captured is released: it is, unless the card allows several captures. */
  readonly final?: boolean | undefined;
  /** The intent's metadata from then on. */
  readonly metadata: Metadata;
}

/**
 * Takes the money of an authorized intent. More than was authorized can be taken where the charge
 * says so (https://docs.stripe.com/payments/overcapture), and in several parts where it says that
 * (https://docs.stripe.com/payments/multicapture).
 */
export function capture(
  scope: Scope,
  intent: PaymentIntent,
  { amount = intent.amount_capturable, final = true, metadata }: Capture,
): void {
  const charge = authorizedCharge(scope, intent);
  if (amount > mostCapturable(intent, charge)) {
    throw invalidRequest(
      "The payment could not be captured because the requested capture amount is greater than the amount you can capture for this charge.",
      { code: "amount_too_large", param: "amount_to_capture" },
    );
  }
  intent.metadata = metadata;
  if (!final) {
    captureFirst(scope, intent, charge, amount);
    return;
  }
  captureCharge(scope, charge, amount);
  if (detailsOf(charge)["overcapture_supported"] === true) {
    intent.amount = Math.max(intent.amount, amount);
  }
  intent.status = "succeeded";
  intent.amount_capturable = 0;
  intent.amount_received += amount;
  scope.emit("charge.captured", charge);
  scope.emit("payment_intent.succeeded", intent);
  disputeIfTested(scope, charge);
}

function captureFirst(scope: Scope, intent: PaymentIntent, charge: Charge, amount: number): void {
  if (statusOf(charge, "multicapture") !== "available") {
    throw invalidRequest(
      "This PaymentIntent can't be captured several times: its charge doesn't have multicapture available.",
      { param: "final_capture" },
    );
  }
  captureShare(scope, charge, amount);
  intent.amount_capturable -= amount;
  intent.amount_received += amount;
  scope.emit("charge.updated", charge);
  scope.emit("payment_intent.amount_capturable_updated", intent);
}

/**
 * Raises an authorization to `amount`: https://docs.stripe.com/payments/incremental-authorization
 *
 * @throws StripeError 402 where the issuer refuses; the former authorization stays
 */
export function increment(scope: Scope, intent: PaymentIntent, amount: number): void {
  const charge = authorizedCharge(scope, intent);
  const details = detailsOf(charge);
  if (
    statusOf(charge, "incremental_authorization") !== "available" &&
    details["incremental_authorization_supported"] !== true
  ) {
    throw invalidRequest(
      "This PaymentIntent's authorization can't be incremented. Request incremental authorization when you confirm it, and look at the charge's payment method details for whether the card supports it.",
    );
  }
  if (amount <= intent.amount) {
    throw invalidRequest(
      "The amount must be greater than the amount that is authorized at present.",
      { param: "amount" },
    );
  }
  const present = charge.payment_method_details["type"] !== "card";
  const decline = present ? declineByAmount(amount, intent.currency) : undefined;
  const method = scope.world.table("payment_method").get(charge.payment_method ?? "");
  if (decline !== undefined && method !== undefined) {
    const { type: _, ...fields } = paymentError(charge, method, decline);
    throw new StripeError(402, "card_error", decline.message, {
      ...fields,
      payment_intent: structuredClone(intent),
    });
  }
  intent.amount = amount;
  intent.amount_capturable = amount;
  charge.amount = amount;
  details["amount_authorized"] = amount;
  scope.emit("payment_intent.amount_capturable_updated", intent);
}

function authorizedCharge(scope: Scope, intent: PaymentIntent): Charge {
  const charge = latestCharge(scope, intent);
  if (intent.status === "succeeded") {
    throw unexpectedState(
      intent,
      "This PaymentIntent could not be captured because it has already been captured.",
    );
  }
  if (intent.status !== "requires_capture" || charge === undefined) {
    throw unexpectedState(
      intent,
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
    );
  }
  return charge;
}

/**
 * What a tip on the receipt may be, in minor units of US dollars; half of the authorization if that
 * is more: https://docs.stripe.com/terminal/features/collecting-tips/on-receipt
 */
const tipOnReceipt = 5000;

function mostCapturable(intent: PaymentIntent, charge: Charge): number {
  const { overcapture, overcapture_supported: tips } = detailsOf(charge);
  if (tips === true) {
    return intent.amount_capturable + Math.max(tipOnReceipt, Math.floor(intent.amount / 2));
  }
  const most = isObject(overcapture) ? overcapture["maximum_amount_capturable"] : undefined;
  const more = typeof most === "number" ? most - intent.amount_received : 0;
  return Math.max(intent.amount_capturable, more);
}

function statusOf(charge: Charge, feature: string): unknown {
  const value = detailsOf(charge)[feature];
  return isObject(value) ? value["status"] : undefined;
}

function detailsOf(charge: Charge): JsonObject {
  const { type } = charge.payment_method_details;
  const details = typeof type === "string" ? charge.payment_method_details[type] : undefined;
  return isObject(details) ? details : {};
}
