import { seconds } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { named } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { pick } from "../params.ts";
import type { Handlers, Scope } from "../scope.ts";
import { bookCharge } from "./balance-transactions.ts";
import { chargeDetails } from "./charge-details.ts";
import type { Decline } from "./test-cards.ts";
import type { Charge, PaymentIntent, PaymentMethod } from "./types.ts";

export const charges: Handlers = {
  "GET /v1/charges/{}": (scope, call) => named(scope, "charge", call),
  "POST /v1/charges/{}": (scope, call) => {
    const charge = named(scope, "charge", call);
    Object.assign(
      charge,
      pick(call.params, ["customer", "description", "receipt_email", "shipping", "transfer_group"]),
      { metadata: mergedMetadata(charge.metadata, call.params) },
    );
    scope.emit("charge.updated", charge);
    return charge;
  },
  "GET /v1/charges": (scope, call) =>
    list(scope, "charge", call, { equal: ["customer", "payment_intent", "transfer_group"] }),
};

/** What is charged: a PaymentIntent, or a charge of its own. */
export type Payable = Pick<
  PaymentIntent,
  | "amount"
  | "capture_method"
  | "currency"
  | "customer"
  | "description"
  | "metadata"
  | "payment_method_options"
  | "receipt_email"
> & { readonly id: string | null };

/**
 * The charge of one attempt to pay an intent, approved or declined, not yet captured.
 * Every attempt makes one; the intent's `latest_charge` is the last of them.
 */
export function createCharge(
  scope: Scope,
  intent: Payable,
  method: PaymentMethod,
  decline: Decline | undefined,
): Charge {
  const charge = scope.shapes.make("charge", {
    id: scope.ids.next("ch_3"),
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    billing_details: method.billing_details,
    calculated_statement_descriptor: "STRIPE-SIM",
    captured: false,
    created: seconds(scope.clock),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: scope.world.livemode,
    metadata: intent.metadata,
    outcome: outcomeOf(decline),
    paid: decline === undefined,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: chargeDetails(scope, intent, method),
    receipt_email: intent.receipt_email,
    refunded: false,
    status: decline === undefined ? "succeeded" : "failed",
  });
  return scope.world.table("charge").put(charge);
}

/** Takes `amount` of an authorized charge; the rest of the authorization is released. */
export function captureCharge(scope: Scope, charge: Charge, amount: number): void {
  captureShare(scope, charge, amount);
  charge.captured = true;
  charge.amount_refunded = Math.max(0, charge.amount - charge.amount_captured);
}

/** Takes `amount` of an authorized charge, and leaves the rest authorized. */
export function captureShare(scope: Scope, charge: Charge, amount: number): void {
  charge.amount_captured += amount;
  bookCharge(scope, charge, amount);
}

/** The bank has paid a charge that was pending. */
export function settleCharge(scope: Scope, charge: Charge): void {
  charge.outcome = scope.shapes.field("charge", "outcome", outcomeOf(undefined));
  charge.paid = true;
  charge.status = "succeeded";
}

/** The bank has refused a charge that was pending. */
export function failCharge(scope: Scope, charge: Charge, decline: Decline): void {
  charge.failure_code = decline.code;
  charge.failure_message = decline.message;
  charge.outcome = scope.shapes.field("charge", "outcome", outcomeOf(decline));
  charge.status = "failed";
}

function outcomeOf(decline: Decline | undefined): JsonObject {
  return decline === undefined
    ? {
        network_status: "approved_by_network",
        risk_level: "normal",
        seller_message: "Payment complete.",
        type: "authorized",
      }
    : {
        advice_code: decline.code === "card_declined" ? "do_not_try_again" : "try_again_later",
        network_decline_code: "05",
        network_status: "declined_by_network",
        reason: decline.declineCode ?? decline.code,
        risk_level: "normal",
        seller_message: "The bank did not return any further details with this decline.",
        type: "issuer_declined",
      };
}
