import { seconds } from "../clock.ts";
import { invalidRequest } from "../errors.ts";
import { list } from "../list.ts";
import { named, referred } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { formatAmount } from "../money.ts";
import { integer, text, type Params } from "../params.ts";
import type { Handlers, Scope } from "../scope.ts";
import { bookRefund } from "./balance-transactions.ts";
import { cardByLast4 } from "./test-cards.ts";
import type { Charge, Refund } from "./types.ts";

export const refunds: Handlers = {
  "POST /v1/refunds": (scope, { params }) => create(scope, params),
  "GET /v1/refunds/{}": (scope, call) => named(scope, "refund", call),
  "POST /v1/refunds/{}": (scope, call) => {
    const refund = named(scope, "refund", call);
    refund.metadata = mergedMetadata(refund.metadata, call.params);
    scope.emit("refund.updated", refund);
    return refund;
  },
  "GET /v1/refunds": (scope, call) =>
    list(scope, "refund", call, { equal: ["charge", "payment_intent"] }),
};

/** How long a refund that will fail looks as if it had succeeded, in milliseconds. */
const failsAfter = 60_000;

function create(scope: Scope, params: Params): Refund {
  const charge = chargeToRefund(scope, params);
  const left = charge.amount - charge.amount_refunded;
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
      charge.amount_refunded === 0
        ? `Refund amount (${asked}) is greater than charge amount (${formatAmount(charge.amount, charge.currency)})`
        : `Refund amount (${asked}) is greater than unrefunded amount on charge (${formatAmount(left, charge.currency)})`,
      { param: "amount" },
    );
  }
  const refund = createRefund(scope, charge, amount, {
    metadata: mergedMetadata({}, params),
    reason: text(params, "reason") ?? null,
  });
  bookRefund(scope, refund);
  scope.emit("refund.created", refund);
  scope.emit("charge.refunded", charge);
  if (paidWith(charge).refundFails === true) {
    scope.clock.schedule(failsAfter, () => fail(scope, refund, charge));
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
  const present = charge.payment_method_details["type"] !== "card";
  const refund = scope.shapes.make("refund", {
    id: scope.ids.next("re_3"),
    object: "refund",
    amount,
    charge: charge.id,
    created: seconds(scope.clock),
    currency: charge.currency,
    ...(present ? {} : { destination_details: { card: { type: "refund" }, type: "card" } }),
    metadata: {},
    payment_intent: charge.payment_intent,
    status: "succeeded",
    ...values,
  });
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  return scope.world.table("refund").put(refund);
}

function fail(scope: Scope, refund: Refund, charge: Charge): void {
  refund.status = "failed";
  refund.failure_reason = "unknown";
  charge.amount_refunded -= refund.amount;
  charge.refunded = false;
  scope.emit("refund.failed", refund);
  scope.emit("refund.updated", refund);
}

function paidWith(charge: Charge): ReturnType<typeof cardByLast4> {
  const { type, card, card_present: present } = charge.payment_method_details;
  const details = type === "card" ? card : present;
  const last4 =
    typeof details === "object" && details !== null && !Array.isArray(details)
      ? details["last4"]
      : undefined;
  return cardByLast4(typeof last4 === "string" ? last4 : "");
}
