import { invalidRequest, StripeError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import { referred } from "../../lookup.ts";
import { pick, record, type Params } from "../../params.ts";
import type { Call, Scope } from "../../scope.ts";
import { refundCharge } from "../refunds.ts";
import type { Charge, Reader } from "../types.ts";
import { beginAction, failed, seen, type Report } from "./actions.ts";
import { acting } from "./registry.ts";
import type { Presented } from "./tasks.ts";

/**
 * Refunds an Interac payment: its card must be presented once more
 * (https://docs.stripe.com/terminal/payments/regional?integration-country=CA#refunds). Other
 * payments are refunded without a reader.
 */
export function refundPayment(scope: Scope, call: Call): Reader {
  const { reader, device } = acting(scope, call);
  const { params } = call;
  const charge = chargeOf(scope, params);
  if (charge.payment_method_details["type"] !== "interac_present") {
    throw invalidRequest(
      "Only Interac payments are refunded on a reader. Use the refunds API for this payment.",
      { param: params["charge"] === undefined ? "payment_intent" : "charge" },
    );
  }
  device.accept();
  const config = record(params, "refund_payment_config");
  beginAction(scope, reader, "refund_payment", {
    ...pick(params, [
      "amount",
      "charge",
      "metadata",
      "payment_intent",
      "refund_application_fee",
      "reverse_transfer",
    ]),
    ...(config === undefined ? {} : { refund_payment_config: config }),
  });
  device.show(scope, {
    wants: "card",
    cancelable: config?.["enable_customer_cancellation"] === true,
    takesTip: false,
    authorizes: true,
    present: (now, presented) => refund(now, params, charge, presented),
  });
  return seen(scope, reader);
}

function chargeOf(scope: Scope, params: Params): Charge {
  const named = referred(scope, "charge", params, "charge");
  const intent = referred(scope, "payment_intent", params, "payment_intent");
  if ((named === undefined) === (intent === undefined)) {
    throw invalidRequest("Name the payment to refund: either payment_intent or charge.");
  }
  const charge = named ?? scope.world.table("charge").get(intent?.latest_charge ?? "");
  if (charge?.captured === true) return charge;
  throw invalidRequest("This payment does not have a successful charge to refund.");
}

function refund(
  scope: Scope,
  params: Params,
  charge: Charge,
  { card, decline }: Presented,
): Report {
  const paidWith = charge.payment_method_details["interac_present"];
  if (isObject(paidWith) && paidWith["last4"] !== card.number.slice(-4)) {
    return failed("card_declined", "This isn't the card that the payment was made with.");
  }
  if (decline !== undefined) return failed(decline.code, decline.message);
  try {
    const made = refundCharge(scope, charge, pick(params, ["amount", "metadata"]));
    return { status: "succeeded", details: { refund: made.id } };
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    return failed(error.fields.code ?? "processing_error", error.message);
  }
}
