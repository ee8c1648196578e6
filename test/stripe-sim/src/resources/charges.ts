import { seconds } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { named } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { pick } from "../params.ts";
import type { Handlers, Scope } from "../scope.ts";
import { bookCharge } from "./balance-transactions.ts";
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

/**
 * The charge of one attempt to pay an intent, approved or declined, not yet captured.
 * Every attempt makes one; the intent's `latest_charge` is the last of them.
 */
export function createCharge(
  scope: Scope,
  intent: PaymentIntent,
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
    payment_method_details: detailsOf(scope, intent, method),
    receipt_email: intent.receipt_email,
    refunded: false,
    status: decline === undefined ? "succeeded" : "failed",
  });
  return scope.world.table("charge").put(charge);
}

/** Takes `amount` of an authorized charge; the rest of the authorization is released. */
export function captureCharge(scope: Scope, charge: Charge, amount: number): void {
  charge.captured = true;
  charge.amount_captured = amount;
  charge.amount_refunded = charge.amount - amount;
  bookCharge(scope, charge);
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

/** Card-present authorizations hold for two days, others for seven. */
const holdSeconds = { present: 2 * 24 * 60 * 60, remote: 7 * 24 * 60 * 60 };

function detailsOf(scope: Scope, intent: PaymentIntent, method: PaymentMethod): JsonObject {
  const { type } = method;
  const fields = method[type];
  const base =
    typeof fields === "object" && fields !== null && !Array.isArray(fields) ? fields : {};
  const present = type !== "card";
  const hold =
    intent.capture_method === "manual"
      ? {
          capture_before:
            seconds(scope.clock) + (present ? holdSeconds.present : holdSeconds.remote),
        }
      : {};
  if (!present) {
    return {
      type,
      card: {
        ...base,
        ...hold,
        amount_authorized: intent.amount,
        authorization_code: "123456",
        checks: { cvc_check: "pass" },
        extended_authorization: { status: "disabled" },
        incremental_authorization: { status: "unavailable" },
        multicapture: { status: "unavailable" },
        network: base["brand"],
        network_token: { used: false },
        overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
      },
    };
  }
  return {
    type,
    [type]: {
      ...base,
      ...hold,
      amount_authorized: intent.amount,
      emv_auth_data: "8A023030",
      incremental_authorization_supported: false,
      network: base["brand"],
      overcapture_supported: false,
      read_method: "contactless_emv",
      receipt: {
        account_type: base["funding"] === "debit" ? "checking" : base["funding"],
        application_cryptogram: "5F2C7D8D6A9F4B11",
        application_preferred_name: "Stripe Credit",
        authorization_code: "123456",
        authorization_response_code: "3030",
        cardholder_verification_method: "approval",
        dedicated_file_name: "A000000003101001",
        terminal_verification_results: "8000008000",
        transaction_status_information: "6800",
      },
    },
  };
}
