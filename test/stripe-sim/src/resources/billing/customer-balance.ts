import { seconds } from "../../clock.ts";
import { noSuch } from "../../errors.ts";
import { list } from "../../list.ts";
import { named } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { integer, pick, text } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import type { Customer, Resource } from "../types.ts";

/**
 * A customer's balance: negative is credit, positive is owed. Invoices take it along.
 * https://docs.stripe.com/billing/customer/balance
 */
export const customerBalance: Handlers = {
  "POST /v1/customers/{}/balance_transactions": (scope, call) => {
    const { params } = call;
    return moveBalance(scope, named(scope, "customer", call), integer(params, "amount") ?? 0, {
      type: "adjustment",
      currency: text(params, "currency") ?? "usd",
      description: text(params, "description") ?? null,
      metadata: mergedMetadata({}, params),
    });
  },
  "GET /v1/customers/{}/balance_transactions/{}": transactionOf,
  "POST /v1/customers/{}/balance_transactions/{}": (scope, call) => {
    const transaction = transactionOf(scope, call);
    return Object.assign(transaction, pick(call.params, ["description", "metadata"]));
  },
  "GET /v1/customers/{}/balance_transactions": (scope, call) => {
    const { id } = named(scope, "customer", call);
    return list(scope, "customer_balance_transaction", call, {
      where: ({ customer }) => customer === id,
    });
  },
};

function transactionOf(scope: Scope, call: Call): Resource {
  const customer = named(scope, "customer", call);
  const id = call.ids[1] ?? "";
  const transaction = scope.world.table("customer_balance_transaction").get(id);
  if (transaction?.["customer"] === customer.id) return transaction;
  throw noSuch("customer_balance_transaction", id, "id");
}

/** Adds to a customer's balance, and records why. @param amount in minor units, negative is credit */
export function moveBalance(
  scope: Scope,
  customer: Customer,
  amount: number,
  values: { readonly type: string; readonly currency: string } & Partial<Resource>,
): Resource {
  customer.balance += amount;
  customer.currency ??= values.currency;
  const id = scope.ids.next("cbtxn_1");
  const made = scope.shapes.make("customer_balance_transaction", {
    metadata: {},
    ...values,
    id,
    object: "customer_balance_transaction",
    amount,
    created: seconds(scope.clock),
    customer: customer.id,
    ending_balance: customer.balance,
    livemode: scope.world.livemode,
  });
  const transaction: Resource = { ...made, id, object: "customer_balance_transaction" };
  scope.world.table("customer_balance_transaction").put(transaction);
  scope.emit("customer.updated", customer, { balance: customer.balance - amount });
  return transaction;
}
