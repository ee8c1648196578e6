// https://docs.stripe.com/terminal/features/refunds

import * as refunds from "@tillwire/client-edge/refunds";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { callOptions } from "../account.ts";
import type { Attempt } from "../attempt.ts";
import type { Context } from "../context.ts";
import type { Observation } from "../observation.ts";
import { refundedOf, withRefunds } from "../order.ts";
import type { RefundTask } from "../task.ts";
import { refundProof } from "../views.ts";
import type { RefundFacts } from "../views.ts";
import { changeOrder, claimOrder, notPrepared, readClaimed } from "./claim.ts";
import type { Strategy } from "./strategy.ts";

/** More refunds than any payment has. */
const listLimit = 1000;

/** All refunds of a payment, whoever asked for them. */
export async function listRefunds(
  context: Context,
  location: string,
  intent: string,
): Promise<readonly RefundFacts[]> {
  const options = await callOptions(context, location);
  const params = { payment_intent: intent, limit: 100 };
  return refunds.list(context.stripe, params, options).toArray({ limit: listLimit });
}

/** Gives money back: of an Interac payment on a reader, of others without one. */
export function refundStrategy(
  context: Context,
  attempt: Attempt,
  reader: string | null,
  task: RefundTask,
): Strategy {
  const { stripe } = context;
  const { id, location } = attempt;
  const intent = attempt.intent ?? "";
  const { amount, reason, order } = task;
  const params = { payment_intent: intent, amount, metadata: { attempt: id, order } };
  return {
    prepare: () => prepareRefund(context, attempt, task),
    dispatch: (options) =>
      reader === null
        ? refunds.create(stripe, { ...params, ...(reason === null ? {} : { reason }) }, options)
        : readers.refundPayment(
            stripe,
            reader,
            { ...params, refund_payment_config: { enable_customer_cancellation: true } },
            options,
          ),
    prove: async () => refundProof(id, await listRefunds(context, location, intent)),
  };
}

/** Claims the order and sees whether there is so much left of its payment. */
async function prepareRefund(
  context: Context,
  attempt: Attempt,
  task: RefundTask,
): Promise<Observation> {
  const order = await claimOrder(context, attempt, task.order);
  if (typeof order === "string") return notPrepared(context, order);
  if (order.intent === null) return notPrepared(context, "order_unpaid");
  const intent = await readClaimed(context, attempt, order, order.intent);
  if (intent.status !== "succeeded") return notPrepared(context, "order_unpaid");
  const made = await listRefunds(context, order.location, intent.id);
  await changeOrder(context, attempt, order, (current) => withRefunds(current, made));
  const left = intent.amountReceived - refundedOf(withRefunds(order, made).refunds);
  if (left <= 0) return notPrepared(context, "order_refunded");
  if (task.amount > left) return notPrepared(context, "refund_too_large");
  return { type: "prepared", at: context.now(), intent: intent.id };
}
