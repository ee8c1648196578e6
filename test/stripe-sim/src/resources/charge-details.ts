import { seconds } from "../clock.ts";
import { isObject, type JsonObject } from "../json.ts";
import { text } from "../params.ts";
import type { Scope } from "../scope.ts";
import type { Payable } from "./charges.ts";
import type { PaymentMethod } from "./types.ts";

/** Card-present authorizations hold for two days, others for seven. */
const holdSeconds = { present: 2 * 24 * 60 * 60, remote: 7 * 24 * 60 * 60 };

/** A charge's `payment_method_details`: what was used, and what its issuer allows. */
export function chargeDetails(scope: Scope, intent: Payable, method: PaymentMethod): JsonObject {
  const { type } = method;
  const fields = method[type];
  const base = isObject(fields) ? fields : {};
  const options = intent.payment_method_options[type];
  const asked = isObject(options) ? options : {};
  if (type === "card") {
    const hold = holdOf(scope, intent, holdSeconds.remote);
    return { type, card: { ...base, ...hold, ...cardDetails(intent, base, asked) } };
  }
  if (!type.endsWith("_present")) return { type, [type]: { mandate: null, ...base } };
  const hold = holdOf(scope, intent, holdSeconds.present);
  return { type, [type]: { ...base, ...hold, ...presentDetails(intent, base, asked) } };
}

function holdOf(scope: Scope, intent: Payable, hold: number): JsonObject {
  return intent.capture_method === "manual" ? { capture_before: seconds(scope.clock) + hold } : {};
}

/** What Visa lets most merchants capture beyond the authorization, in percent of it. */
const overcapturePercent = 15;

const overcaptureBrands = new Set(["amex", "discover", "mastercard", "visa"]);

/**
 * A feature is there if it was asked for with `if_available`.
 * https://docs.stripe.com/payments/overcapture, …/multicapture, …/incremental-authorization
 */
function cardDetails(intent: Payable, base: JsonObject, asked: JsonObject): JsonObject {
  const feature = (name: string): string =>
    asked[`request_${name}`] === "if_available" ? "available" : "unavailable";
  const overcapture = overcaptureBrands.has(text(base, "brand") ?? "")
    ? feature("overcapture")
    : "unavailable";
  return {
    amount_authorized: intent.amount,
    authorization_code: "123456",
    checks: { cvc_check: "pass" },
    extended_authorization: { status: "disabled" },
    incremental_authorization: { status: feature("incremental_authorization") },
    multicapture: { status: feature("multicapture") },
    network: base["brand"],
    network_token: { used: false },
    overcapture: {
      maximum_amount_capturable:
        overcapture === "available"
          ? intent.amount + Math.floor((intent.amount * overcapturePercent) / 100)
          : intent.amount,
      status: overcapture,
    },
  };
}

function presentDetails(intent: Payable, base: JsonObject, asked: JsonObject): JsonObject {
  return {
    amount_authorized: intent.amount,
    emv_auth_data: "8A023030",
    incremental_authorization_supported:
      asked["request_incremental_authorization_support"] === true,
    network: base["brand"],
    overcapture_supported:
      intent.capture_method === "manual" && overcaptureBrands.has(text(base, "brand") ?? ""),
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
  };
}
