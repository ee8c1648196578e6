// What is done to an order's authorization, without a reader.
// https://docs.stripe.com/terminal/features/collecting-tips/on-receipt

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import type { Attempt } from "../attempt.ts";
import type { Context } from "../context.ts";
import type { Observation, Proof } from "../observation.ts";
import type { CancelOrderTask, CaptureTask } from "../task.ts";
import { cancelProof, captureProof } from "../views.ts";
import type { IntentView } from "../views.ts";
import { claimOrder, notPrepared, readClaimed, readIntent } from "./claim.ts";
import type { Strategy } from "./strategy.ts";

/** Takes what was authorized. */
export function captureStrategy(context: Context, attempt: Attempt, task: CaptureTask): Strategy {
  const intent = attempt.intent ?? "";
  const proof = (view: IntentView): Proof => captureProof(view, context.now());
  return {
    prepare: () => prepareOrder(context, attempt, task.order, proof),
    dispatch: (options) =>
      paymentIntents.capture(context.stripe, intent, { amount_to_capture: task.amount }, options),
    prove: async () => proof(await readIntent(context, attempt.location, intent)),
  };
}

/** Gives an order up, or lets its authorization go. */
export function cancelOrderStrategy(
  context: Context,
  attempt: Attempt,
  task: CancelOrderTask,
): Strategy {
  const intent = attempt.intent ?? "";
  return {
    prepare: () => prepareOrder(context, attempt, task.order, cancelProof),
    dispatch: (options) => paymentIntents.cancel(context.stripe, intent, {}, options),
    prove: async () => cancelProof(await readIntent(context, attempt.location, intent)),
  };
}

/** Claims the order and reads its intent: what is wanted may have been done past the bridge. */
async function prepareOrder(
  context: Context,
  attempt: Attempt,
  name: string,
  proofOf: (intent: IntentView) => Proof,
): Promise<Observation> {
  const order = await claimOrder(context, attempt, name);
  if (typeof order === "string") return notPrepared(context, order);
  if (order.intent === null) return notPrepared(context, "order_unpaid");
  const intent = await readClaimed(context, attempt, order, order.intent);
  const proof = proofOf(intent);
  const at = context.now();
  switch (proof.state) {
    case "done":
      return { type: "already_done", at, proof };
    case "failed":
      return { type: "not_prepared", at, failure: proof.failure };
    case "canceled":
      return notPrepared(context, "order_canceled");
    default:
      return { type: "prepared", at, intent: intent.id };
  }
}
