import { seconds } from "../clock.ts";
import { invalidRequest } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { named } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { integer, pick, text } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import { checkedCurrency, checkPositive } from "./amounts.ts";
import { bookPayout, settle } from "./balance-transactions.ts";
import type { BalanceTransaction, Payout } from "./types.ts";

/** The account's money: what is there, what is on its way, and taking it out. https://docs.stripe.com/payouts */
export const payouts: Handlers = {
  "GET /v1/balance": (scope) => {
    settle(scope);
    return scope.shapes.make("balance", {
      object: "balance",
      available: amounts(scope, "available"),
      livemode: scope.world.livemode,
      pending: amounts(scope, "pending"),
    });
  },
  "POST /v1/payouts": create,
  "GET /v1/payouts/{}": (scope, call) => named(scope, "payout", call),
  "POST /v1/payouts/{}": (scope, call) => {
    const payout = named(scope, "payout", call);
    payout.metadata = mergedMetadata(payout.metadata, call.params);
    scope.emit("payout.updated", payout);
    return payout;
  },
  "POST /v1/payouts/{}/cancel": (scope, call) => {
    const payout = named(scope, "payout", call);
    if (payout.status !== "pending") {
      throw invalidRequest(
        `Payouts can't be canceled once they have a status of ${payout.status}: only pending ones can.`,
        { code: "payouts_not_allowed" },
      );
    }
    payout.status = "canceled";
    payout["failure_balance_transaction"] = bookPayout(
      scope,
      payout,
      payout.amount,
      "payout_cancel",
    );
    scope.emit("payout.canceled", payout);
    return payout;
  },
  "GET /v1/payouts": (scope, call) =>
    list(scope, "payout", call, { equal: ["destination", "status"] }),
};

const day = 24 * 60 * 60;

/** The sums of one status, by currency; Stripe shows a zero where there never was any money. */
function amounts(scope: Scope, status: string): JsonObject[] {
  const sums = new Map<string, number>([["usd", 0]]);
  for (const one of scope.world.table("balance_transaction").newestFirst()) {
    if (one.status === status) sums.set(one.currency, (sums.get(one.currency) ?? 0) + one.net);
  }
  return [...sums].map(([currency, amount]) => ({
    amount,
    currency,
    source_types: { card: amount },
  }));
}

function create(scope: Scope, { params }: Call): Payout {
  const amount = integer(params, "amount") ?? 0;
  checkPositive(amount, "amount");
  const currency = checkedCurrency(params);
  settle(scope);
  const available = sum(scope, currency);
  // An account in test mode that has taken nothing yet may try payouts all the same.
  const untouched = scope.world.table("balance_transaction").newestFirst().length === 0;
  if (amount > available && (scope.world.livemode || !untouched)) {
    throw invalidRequest(
      "You have insufficient funds in your Stripe account. One likely reason you have insufficient funds is that your funds are automatically being paid out; try enabling manual payouts by going to https://dashboard.stripe.com/account/payouts.",
      { code: "balance_insufficient" },
    );
  }
  const now = seconds(scope.clock);
  const payout = scope.shapes.make("payout", {
    ...pick(params, ["description", "statement_descriptor"]),
    id: scope.ids.next("po_1"),
    object: "payout",
    amount,
    arrival_date: now + (text(params, "method") === "instant" ? 0 : 2 * day),
    automatic: false,
    created: now,
    currency,
    destination: text(params, "destination") ?? null,
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    method: text(params, "method") ?? "standard",
    reconciliation_status: "not_applicable",
    source_type: text(params, "source_type") ?? "card",
    status: "pending",
    type: "bank_account",
  });
  payout.balance_transaction = bookPayout(scope, payout, -amount, "payout");
  scope.world.table("payout").put(payout);
  scope.emit("payout.created", payout);
  scope.clock.schedule((payout.arrival_date - now) * 1000, () => {
    if (payout.status !== "pending") return;
    payout.status = "paid";
    scope.emit("payout.paid", payout);
  });
  return payout;
}

function sum(scope: Scope, wanted: string): number {
  return scope.world
    .table("balance_transaction")
    .newestFirst()
    .filter((one: BalanceTransaction) => one.currency === wanted && one.status === "available")
    .reduce((total, { net }) => total + net, 0);
}
