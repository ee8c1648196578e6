import { seconds } from "../clock.ts";
import { invalidRequest } from "../errors.ts";
import type { Json } from "../json.ts";
import { list } from "../list.ts";
import { named, referred } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { formatAmount } from "../money.ts";
import { integer, text, type Params } from "../params.ts";
import type { Handlers, Scope } from "../scope.ts";
import { bookFailedRefund, bookRefund } from "./balance-transactions.ts";
import { cardByFields } from "./test-cards.ts";
import type { Charge, Refund } from "./types.ts";

export const refunds: Handlers = {
  "POST /v1/refunds": (scope, { params }) => {
    const charge = chargeToRefund(scope, params);
    if (charge.payment_method_details["type"] === "interac_present") {
      throw invalidRequest(
        "Interac payments are refunded on a reader, with the card that paid: use refund_payment.",
        { code: "charge_not_refundable" },
      );
    }
    return refundCharge(scope, charge, params);
  },
  "GET /v1/refunds/{}": (scope, call) => named(scope, "refund", call),
  "POST /v1/refunds/{}": (scope, call) => {
    const refund = named(scope, "refund", call);
    refund.metadata = mergedMetadata(refund.metadata, call.params);
    scope.emit("refund.updated", refund);
    return refund;
  },
  "POST /v1/refunds/{}/cancel": (scope, call) => cancel(scope, named(scope, "refund", call)),
  "GET /v1/refunds": (scope, call) =>
    list(scope, "refund", call, { equal: ["charge", "payment_intent"] }),
};

/** How long a refund keeps its first status where its test card changes it, in milliseconds. */
const finishesAfter = 60_000;

/**
 * Gives back what `amount` says, or all that is left.
 *
 * @throws StripeError `charge_already_refunded`, or 400 if the amount is more than what is left
 */
export function refundCharge(scope: Scope, charge: Charge, params: Params): Refund {
  const left = refundable(charge);
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  const amount = integer(params, "amount") ?? left;
  if (amount < 1) {
    throw invalidRequest("Invalid positive integer", {
      code: "parameter_invalid_integer",
      param: "amount",
    });
  }
  if (amount > left) {
    const asked = formatAmount(amount, charge.currency);
    throw invalidRequest(
      left === charge.amount
        ? `Refund amount (${asked}) is greater than charge amount (${formatAmount(charge.amount, charge.currency)})`
        : `Refund amount (${asked}) is greater than unrefunded amount on charge (${formatAmount(left, charge.currency)})`,
      { param: "amount" },
    );
  }
  const test = cardByFields(detailsOf(charge)).refund;
  const refund = createRefund(scope, charge, amount, {
    metadata: mergedMetadata({}, params),
    reason: text(params, "reason") ?? null,
    ...(test === "pending" ? { status: "pending", pending_reason: "processing" } : {}),
  });
  bookRefund(scope, refund);
  scope.emit("refund.created", refund);
  scope.emit("charge.refunded", charge);
  if (test !== undefined) {
    const finish = test === "fails" ? fail : succeed;
    scope.clock.schedule(finishesAfter, () => finish(scope, refund, charge));
  }
  return refund;
}

/** The charge that `charge` names, or the one that paid `payment_intent`. */
function chargeToRefund(scope: Scope, params: Params): Charge {
  const charge = referred(scope, "charge", params, "charge");
  const intent = referred(scope, "payment_intent", params, "payment_intent");
  if (charge === undefined && intent === undefined) {
    throw invalidRequest(
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  }
  const paid = charge ?? scope.world.table("charge").get(intent?.latest_charge ?? "");
  if (paid?.captured === true) return paid;
  const id = intent?.id ?? charge?.payment_intent;
  throw invalidRequest(`This PaymentIntent (${id}) does not have a successful charge to refund.`);
}

/** Gives back an authorization that was never captured: nothing is booked, no money moves. */
export function releaseCharge(scope: Scope, charge: Charge): void {
  createRefund(scope, charge, charge.amount - charge.amount_refunded, { reason: null });
  scope.emit("charge.refunded", charge);
}

function createRefund(
  scope: Scope,
  charge: Charge,
  amount: number,
  values: Partial<Refund>,
): Refund {
  const card = charge.payment_method_details["type"] === "card";
  const refund = scope.shapes.make("refund", {
    id: scope.ids.next("re_3"),
    object: "refund",
    amount,
    charge: charge.id,
    created: seconds(scope.clock),
    currency: charge.currency,
    ...(card ? { destination_details: { card: { type: "refund" }, type: "card" } } : {}),
    metadata: {},
    payment_intent: charge.payment_intent,
    status: "succeeded",
    ...values,
  });
  charge.amount_refunded += amount;
  charge.refunded = refundable(charge) === 0;
  return scope.world.table("refund").put(refund);
}

function succeed(scope: Scope, refund: Refund): void {
  if (refund.status !== "pending") return;
  refund.status = "succeeded";
  delete refund["pending_reason"];
  scope.emit("refund.updated", refund);
}

/** https://docs.stripe.com/refunds#failed-refunds: the money comes back to the balance. */
function fail(scope: Scope, refund: Refund, charge: Charge): void {
  if (refund.status === "canceled" || refund.status === "failed") return;
  refund.status = "failed";
  refund.failure_reason = "unknown";
  refund["failure_balance_transaction"] = bookFailedRefund(scope, refund);
  returnToCharge(refund, charge);
  scope.emit("refund.failed", refund);
  scope.emit("refund.updated", refund);
}

function cancel(scope: Scope, refund: Refund): Refund {
  const charge = scope.world.table("charge").get(refund.charge);
  if (refund.status !== "pending" || charge === undefined) {
    throw invalidRequest(
      `The refund ${refund.id} can't be canceled because it has a status of ${refund.status}.`,
    );
  }
  refund.status = "canceled";
  delete refund["pending_reason"];
  refund["failure_balance_transaction"] = bookFailedRefund(scope, refund);
  returnToCharge(refund, charge);
  scope.emit("refund.updated", refund);
  return refund;
}

function returnToCharge(refund: Refund, charge: Charge): void {
  charge.amount_refunded -= refund.amount;
  charge.refunded = false;
}

/** What is left to give back, in minor units: of an overcapture, more than was authorized. */
function refundable(charge: Charge): number {
  return Math.max(charge.amount, charge.amount_captured) - charge.amount_refunded;
}

function detailsOf({ payment_method_details: details }: Charge): Json | undefined {
  const { type } = details;
  return typeof type === "string" ? details[type] : undefined;
}
