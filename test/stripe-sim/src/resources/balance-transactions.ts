import { seconds } from "../clock.ts";
import { list } from "../list.ts";
import { named } from "../lookup.ts";
import type { Handlers, Scope } from "../scope.ts";
import type { BalanceTransaction, Charge, Dispute, Payout, Refund } from "./types.ts";

export const balanceTransactions: Handlers = {
  "GET /v1/balance_transactions/{}": (scope, call) => {
    settle(scope);
    return named(scope, "balance_transaction", call);
  },
  "GET /v1/balance_transactions": (scope, call) => {
    settle(scope);
    return list(scope, "balance_transaction", call, { equal: ["currency", "source", "type"] });
  },
};

/** Money is available two days after it was taken: https://docs.stripe.com/payouts#payout-schedule */
const settlementSeconds = 2 * 24 * 60 * 60;

/** Lets what has waited long enough become available. */
export function settle(scope: Scope): void {
  const now = seconds(scope.clock);
  for (const transaction of scope.world.table("balance_transaction").newestFirst()) {
    if (transaction.available_on <= now) transaction.status = "available";
  }
}

/** Stripe's list price in the United States: 2.9 % + 30, in person 2.7 % + 5, in minor units. */
function feeOf(charge: Charge, amount: number): number {
  const { type } = charge.payment_method_details;
  const inPerson = typeof type === "string" && type.endsWith("_present");
  return inPerson ? Math.round(amount * 0.027) + 5 : Math.round(amount * 0.029) + 30;
}

/** Books what was captured of a charge, less Stripe's fee. */
export function bookCharge(scope: Scope, charge: Charge, amount: number): void {
  const fee = feeOf(charge, amount);
  charge.balance_transaction = book(scope, "charge", charge.id, amount, fee, charge.currency).id;
}

/** Books a refund; Stripe's fee isn't returned. */
export function bookRefund(scope: Scope, refund: Refund): void {
  const { amount, currency, id } = refund;
  refund.balance_transaction = book(scope, "refund", id, -amount, 0, currency).id;
}

/** The money of a refund that failed comes back to the balance. */
export function bookFailedRefund(scope: Scope, { amount, currency, id }: Refund): string {
  return book(scope, "refund_failure", id, amount, 0, currency).id;
}

/** Books what a dispute takes (negative) or gives back, and the fee for it. */
export function bookDispute(
  scope: Scope,
  { currency, id }: Dispute,
  amount: number,
  fee: number,
): BalanceTransaction {
  return book(scope, "adjustment", id, amount, fee, currency);
}

/** Books a payout, which takes from what is available; `amount` is negative then. */
export function bookPayout(
  scope: Scope,
  payout: Payout,
  amount: number,
  type: PayoutBooking,
): string {
  const transaction = book(scope, type, payout.id, amount, 0, payout.currency);
  Object.assign(transaction, { status: "available", available_on: seconds(scope.clock) });
  return transaction.id;
}

type PayoutBooking = "payout" | "payout_cancel" | "payout_failure";

type Booking = PayoutBooking | "adjustment" | "charge" | "refund" | "refund_failure";

/** The words of reports, where they aren't the type's own: https://docs.stripe.com/reports/reporting-categories */
const categories: Partial<Record<Booking, string>> = {
  adjustment: "dispute",
  payout_cancel: "payout_reversal",
  payout_failure: "payout_reversal",
};

function book(
  scope: Scope,
  type: Booking,
  source: string,
  amount: number,
  fee: number,
  currency: string,
): BalanceTransaction {
  const now = seconds(scope.clock);
  const description = type === "adjustment" ? "Dispute fee" : "Stripe processing fees";
  const transaction = scope.shapes.make("balance_transaction", {
    id: scope.ids.next("txn_3"),
    object: "balance_transaction",
    amount,
    available_on: now + settlementSeconds,
    balance_type: "payments",
    created: now,
    currency,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description, type: "stripe_fee" }],
    net: amount - fee,
    reporting_category: categories[type] ?? type,
    source,
    status: "pending",
    type,
  });
  return scope.world.table("balance_transaction").put(transaction);
}
