import { seconds } from "../clock.ts";
import { list } from "../list.ts";
import { named } from "../lookup.ts";
import type { Handlers, Scope } from "../scope.ts";
import type { BalanceTransaction, Charge, Refund } from "./types.ts";

export const balanceTransactions: Handlers = {
  "GET /v1/balance_transactions/{}": (scope, call) => named(scope, "balance_transaction", call),
  "GET /v1/balance_transactions": (scope, call) =>
    list(scope, "balance_transaction", call, { equal: ["currency", "source", "type"] }),
};

/** Stripe's list price in the United States: 2.9 % + 30, in person 2.7 % + 5, in minor units. */
function feeOf(charge: Charge): number {
  const inPerson = charge.payment_method_details["type"] !== "card";
  return inPerson
    ? Math.round(charge.amount_captured * 0.027) + 5
    : Math.round(charge.amount_captured * 0.029) + 30;
}

/** Books a captured charge, less Stripe's fee. */
export function bookCharge(scope: Scope, charge: Charge): void {
  const fee = feeOf(charge);
  charge.balance_transaction = book(
    scope,
    charge.id,
    "charge",
    charge.amount_captured,
    fee,
    charge,
  );
}

/** Books a refund; Stripe's fee isn't returned. */
export function bookRefund(scope: Scope, refund: Refund): void {
  refund.balance_transaction = book(scope, refund.id, "refund", -refund.amount, 0, refund);
}

function book(
  scope: Scope,
  source: string,
  type: "charge" | "refund",
  amount: number,
  fee: number,
  { currency }: { currency: string },
): string {
  const now = seconds(scope.clock);
  const values: Partial<BalanceTransaction> = {
    id: scope.ids.next("txn_3"),
    object: "balance_transaction",
    amount,
    available_on: now + 2 * 24 * 60 * 60,
    balance_type: "payments",
    created: now,
    currency,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency,
              description: "Stripe processing fees",
              type: "stripe_fee",
            },
          ],
    net: amount - fee,
    reporting_category: type,
    source,
    status: "pending",
    type,
  };
  const transaction = scope.shapes.make("balance_transaction", values);
  return scope.world.table("balance_transaction").put(transaction).id;
}
