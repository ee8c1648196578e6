// Seeing to the order's one PaymentIntent before a reader is told anything.
// Every step may be repeated: what a call sends is stored before it is made.

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { callOptions } from "../account.ts";
import type { Attempt } from "../attempt.ts";
import { failureOf, isAnswer, isServerError } from "../catalogue.ts";
import type { Context } from "../context.ts";
import type { Observation } from "../observation.ts";
import { claimToCharge } from "../order.ts";
import type { Order } from "../order.ts";
import { intentKey } from "../records.ts";
import { refusalOf } from "../refusal.ts";
import { forgottenAt } from "../retention.ts";
import { update } from "../store.ts";
import type { ChargeTask } from "../task.ts";
import { chargeProof, intentView } from "../views.ts";
import type { IntentView } from "../views.ts";
import { changeOrder, claimOrder, notPrepared, readClaimed } from "./claim.ts";
import { createOnce } from "./create-intent.ts";

/** Claims the order and gives it an intent of the right amount that waits for a card. */
export async function prepareCharge(
  context: Context,
  attempt: Attempt,
  task: ChargeTask,
): Promise<Observation> {
  const order = await claimOrder(context, attempt, task.order, (current) =>
    claimToCharge(current, attempt, task),
  );
  if (typeof order === "string") return notPrepared(context, order);
  let intent: IntentView;
  if (order.intent === null) {
    intent = await createOnce(context, attempt, order);
    await changeOrder(context, attempt, order, (current) => ({
      ...current,
      intent: current.intent ?? intent.id,
    }));
  } else {
    // An amount change that nobody saw answered could still arrive: repeated, it can't.
    if (order.updating) {
      await updateAmount(context, attempt, order, order.intent, order.updating, true);
    }
    intent = await readClaimed(context, attempt, order, order.intent);
  }
  await update(context.store, intentKey(intent.id), (current) =>
    current
      ? undefined
      : {
          value: { location: order.location, order: order.order },
          wakeAt: null,
          expiresAt: forgottenAt(context),
        },
  );
  if (!payable.has(intent.status)) return unpayable(context, task, intent);
  if (intent.amount !== task.amount) {
    const fresh = { key: context.randomId(), amount: task.amount };
    let updating: NonNullable<Order["updating"]> = fresh;
    // An attempt that has lost the order meanwhile must not change it any more. What another process
    // has begun for the same attempt is the same call.
    const kept = await changeOrder(context, attempt, order, (current) => {
      updating = current.updating ?? fresh;
      return { ...current, updating };
    });
    if (!kept) return notPrepared(context, "order_busy");
    const repeated = updating !== fresh;
    intent = await updateAmount(context, attempt, order, intent.id, updating, repeated);
  }
  return { type: "prepared", at: context.now(), intent: intent.id };
}

/** What a reader takes a payment for; a card that was collected and not confirmed makes room for another. */
const payable: ReadonlySet<string> = new Set(["requires_payment_method", "requires_confirmation"]);

/** An intent that doesn't wait for a card: paid by a payment that was recorded late, or given up. */
function unpayable(context: Context, task: ChargeTask, intent: IntentView): Observation {
  const at = context.now();
  if (intent.status === "canceled") return notPrepared(context, "order_canceled");
  const paid = intent.status === "succeeded" || intent.status === "requires_capture";
  if (!paid) {
    return { type: "not_prepared", at, failure: failureOf("payment_intent_unexpected_state") };
  }
  return intent.amount - intent.tip === task.amount
    ? { type: "already_done", at, proof: chargeProof(intent, task, at) }
    : notPrepared(context, "order_paid");
}

/** @param repeated whether it was begun before, and may have been sent */
async function updateAmount(
  context: Context,
  attempt: Attempt,
  order: Order,
  intent: string,
  { key, amount }: NonNullable<Order["updating"]>,
  repeated: boolean,
): Promise<IntentView> {
  const answered = (): Promise<boolean> =>
    changeOrder(context, attempt, order, (current) =>
      current.updating?.key === key ? { ...current, updating: null } : current,
    );
  try {
    const options = { ...(await callOptions(context, order.location)), idempotencyKey: key };
    const updated = await paymentIntents.update(context.stripe, intent, { amount }, options);
    await answered();
    return intentView(updated);
  } catch (error) {
    const refusal = refusalOf(error);
    // Whether it was done, the intent's amount says.
    if (refusal && (isAnswer(refusal, repeated) || isServerError(refusal))) await answered();
    throw error;
  }
}
