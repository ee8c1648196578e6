import { invalidRequest, StripeError } from "../errors.ts";
import { named, referred } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { flag, integer, pick, text, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { checkAmount, checkedCurrency, checkPositive } from "./amounts.ts";
import { captureCharge, createCharge } from "./charges.ts";
import { disputeIfTested } from "./dispute-machine.ts";
import { askIssuer } from "./issuer.ts";
import { capture } from "./payment-intent-capture.ts";
import { storeCard, usablePaymentMethod } from "./payment-methods.ts";
import { releaseCharge } from "./refunds.ts";
import { cardOfToken } from "./tokens.ts";
import type { Charge, Customer, PaymentMethod } from "./types.ts";

/** Charges without a PaymentIntent, as of old: https://docs.stripe.com/api/charges/create */
export const chargeRequests: Handlers = {
  "POST /v1/charges": (scope, { params }) => create(scope, params),
  "POST /v1/charges/{}/capture": captureOne,
};

/** An uncaptured charge is released after seven days; in milliseconds. */
const holdTime = 7 * 24 * 60 * 60 * 1000;

function create(scope: Scope, params: Params): Charge {
  const amount = integer(params, "amount") ?? 0;
  const currency = checkedCurrency(params);
  checkAmount(amount, currency);
  const customer = referred(scope, "customer", params, "customer");
  const method = sourceOf(scope, params, customer);
  const held = flag(params, "capture") === false;
  const verdict = askIssuer(scope, method, { purpose: "payment", offSession: true });
  const decline = verdict.kind === "decline" ? verdict.decline : undefined;
  const charge = createCharge(
    scope,
    {
      id: null,
      amount,
      capture_method: held ? "manual" : "automatic",
      currency,
      customer: customer?.id ?? null,
      description: text(params, "description") ?? null,
      metadata: mergedMetadata({}, params),
      payment_method_options: {},
      receipt_email: text(params, "receipt_email") ?? null,
    },
    method,
    decline,
  );
  Object.assign(charge, pick(params, ["shipping", "statement_descriptor", "transfer_group"]));
  if (decline !== undefined) {
    scope.emit("charge.failed", charge);
    throw new StripeError(402, "card_error", decline.message, {
      charge: charge.id,
      code: decline.code,
      ...(decline.declineCode === undefined ? {} : { decline_code: decline.declineCode }),
    });
  }
  if (!held) captureCharge(scope, charge, amount);
  scope.emit("charge.succeeded", charge);
  if (held) scope.clock.schedule(holdTime, () => expire(scope, charge));
  else disputeIfTested(scope, charge);
  return charge;
}

/** A token, or the customer's own card: the one that is named, or the default. */
function sourceOf(scope: Scope, params: Params, customer: Customer | undefined): PaymentMethod {
  const preferred = customer?.invoice_settings?.["default_payment_method"];
  const id =
    text(params, "source") ??
    customer?.default_source ??
    (typeof preferred === "string" ? preferred : undefined);
  if (id === undefined) {
    throw invalidRequest(
      customer === undefined
        ? "Must provide source or customer."
        : "Cannot charge a customer that has no active card",
      { code: "missing", param: customer === undefined ? "source" : "card" },
    );
  }
  return id.startsWith("tok_")
    ? storeCard(scope, cardOfToken(scope, id, "source"))
    : usablePaymentMethod(scope, id, "source");
}

function captureOne(scope: Scope, call: Call): Charge {
  const charge = named(scope, "charge", call);
  const amount = integer(call.params, "amount");
  if (amount !== undefined) checkPositive(amount, "amount");
  const intent = scope.world.table("payment_intent").get(charge.payment_intent ?? "");
  if (intent !== undefined) {
    capture(scope, intent, { amount, metadata: intent.metadata });
    return charge;
  }
  if (charge.captured || !charge.paid) {
    throw invalidRequest(
      charge.captured
        ? `Charge ${charge.id} has already been captured.`
        : `Charge ${charge.id} can't be captured because it has a status of ${charge.status}.`,
      charge.captured ? { code: "charge_already_captured" } : {},
    );
  }
  if (charge.refunded) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  if (amount !== undefined && amount > charge.amount) {
    throw invalidRequest("You cannot capture more than was authorized.", {
      code: "amount_too_large",
      param: "amount",
    });
  }
  captureCharge(scope, charge, amount ?? charge.amount);
  scope.emit("charge.captured", charge);
  disputeIfTested(scope, charge);
  return charge;
}

function expire(scope: Scope, charge: Charge): void {
  if (charge.captured || charge.refunded) return;
  releaseCharge(scope, charge);
  scope.emit("charge.expired", charge);
}
