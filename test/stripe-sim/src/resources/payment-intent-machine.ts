import { seconds } from "../clock.ts";
import { invalidRequest, type StripeError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Scope } from "../scope.ts";
import { captureCharge, createCharge } from "./charges.ts";
import { releaseCharge } from "./refunds.ts";
import type { Decline } from "./test-cards.ts";
import type {
  Charge,
  Metadata,
  PaymentIntent,
  PaymentIntentStatus,
  PaymentMethod,
} from "./types.ts";

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
    intent.status = "requires_payment_method";
    intent.payment_method = null;
    intent.last_payment_error = scope.shapes.field(
      "payment_intent",
      "last_payment_error",
      paymentError(charge, method, decline),
    );
    scope.emit("charge.failed", charge);
    scope.emit("payment_intent.payment_failed", intent);
    return charge;
  }
  intent.payment_method = method.id;
  intent.last_payment_error = null;
  if (isCapturedByHand(intent, method)) {
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
    scope.emit("charge.succeeded", charge);
    scope.emit("payment_intent.amount_capturable_updated", intent);
  } else {
    captureCharge(scope, charge, intent.amount);
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
    scope.emit("charge.succeeded", charge);
    scope.emit("payment_intent.succeeded", intent);
  }
  return charge;
}

/** Interac has no authorization to capture later: it is captured at once. */
function isCapturedByHand(intent: PaymentIntent, method: PaymentMethod): boolean {
  return (
    (intent.capture_method === "manual" || intent.capture_method === "manual_preferred") &&
    method.type !== "interac_present"
  );
}

/** The intent waits until its customer has authenticated. */
export function challenge(
  scope: Scope,
  intent: PaymentIntent,
  method: PaymentMethod,
  returnUrl: string | undefined,
): void {
  intent.payment_method = method.id;
  intent.status = "requires_action";
  intent.last_payment_error = null;
  intent.next_action =
    returnUrl === undefined
      ? { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect" } }
      : {
          type: "redirect_to_url",
          redirect_to_url: {
            return_url: returnUrl,
            url: `https://hooks.stripe.com/3d_secure_2/hosted?payment_intent=${intent.id}`,
          },
        };
  scope.emit("payment_intent.requires_action", intent);
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

export interface Capture {
  /** In minor units; all that can be captured unless it says less. */
  readonly amount?: number | undefined;
  /** The intent's metadata from then on. */
  readonly metadata: Metadata;
}

/** Takes the money of an authorized intent; what isn't captured is released. */
export function capture(
  scope: Scope,
  intent: PaymentIntent,
  { amount = intent.amount_capturable, metadata }: Capture,
): void {
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
  if (amount > intent.amount_capturable) {
    throw invalidRequest(
      "The payment could not be captured because the requested capture amount is greater than the amount you can capture for this charge.",
      { code: "amount_too_large", param: "amount_to_capture" },
    );
  }
  captureCharge(scope, charge, amount);
  intent.metadata = metadata;
  intent.status = "succeeded";
  intent.amount_capturable = 0;
  intent.amount_received = amount;
  scope.emit("charge.captured", charge);
  scope.emit("payment_intent.succeeded", intent);
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

function latestCharge(scope: Scope, intent: PaymentIntent): Charge | undefined {
  return intent.latest_charge === null
    ? undefined
    : scope.world.table("charge").get(intent.latest_charge);
}
