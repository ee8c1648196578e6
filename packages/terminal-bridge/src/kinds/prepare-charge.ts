// Seeing to the order's one PaymentIntent before a reader is told anything.
// Every step may be repeated: what a call sends is stored before it is made.

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { requestOptions } from "../account.ts";
import type { Attempt } from "../attempt.ts";
import { failureOf } from "../catalogue.ts";
import type { Context } from "../context.ts";
import type { Observation } from "../observation.ts";
import { claimToCharge } from "../order.ts";
import type { Order } from "../order.ts";
import { previewOptions, withPreview } from "../preview.ts";
import { intentKey } from "../records.ts";
import { refusalOf } from "../refusal.ts";
import { forgottenAt } from "../retention.ts";
import { update } from "../store.ts";
import type { ChargeTask } from "../task.ts";
import { chargeProof, intentView } from "../views.ts";
import type { IntentView } from "../views.ts";
import { changeOrder, claimOrder, isFinalRefusal, notPrepared, readClaimed } from "./claim.ts";

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
    intent = (await findCreated(context, order)) ?? (await createIntent(context, attempt, order));
    await changeOrder(context, attempt, order, (current) => ({ ...current, intent: intent.id }));
  } else {
    // An amount change that nobody saw answered could still arrive: repeated, it can't.
    if (order.updating) await updateAmount(context, attempt, order, order.intent, order.updating);
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
    const updating = { key: `${attempt.key}:update_intent`, amount: task.amount };
    // An attempt that has lost the order meanwhile must not change it any more.
    const kept = await changeOrder(context, attempt, order, (current) => ({
      ...current,
      updating,
    }));
    if (!kept) return notPrepared(context, "order_busy");
    intent = await updateAmount(context, attempt, order, intent.id, updating);
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

const hour = 60 * 60 * 1000;

/** For how long Stripe surely remembers an idempotency key, in milliseconds: a day, less what clocks may differ. */
const keyRemembered = 23 * hour;

/**
 * The intent of a creation that was never answered, where its key may be forgotten by now. Stripe's
 * search, which is minutes behind, has long seen it. https://docs.stripe.com/search#data-freshness
 */
async function findCreated(
  context: Context,
  { order, location, creation }: Order,
): Promise<IntentView | undefined> {
  if (context.now() - creation.begunAt < keyRemembered) return undefined;
  const since = Math.floor((creation.begunAt - hour) / 1000);
  const name = order.replaceAll(/["\\]/g, "\\$&");
  const query = `metadata["order"]:"${name}" AND metadata["location"]:"${location}" AND created>${since}`;
  const options = await requestOptions(context, location);
  const { data } = await paymentIntents.search(context.stripe, { query, limit: 1 }, options);
  return data[0] && intentView(data[0]);
}

async function createIntent(context: Context, attempt: Attempt, order: Order): Promise<IntentView> {
  const { key, amount, paymentMethodTypes, extendedAuthorization, preview } = order.creation;
  const params = {
    amount,
    currency: order.currency,
    capture_method: order.capture,
    allowed_payment_method_types: [...paymentMethodTypes],
    metadata: { order: order.order, location: order.location },
    ...(extendedAuthorization
      ? { payment_method_options: { card_present: { request_extended_authorization: true } } }
      : {}),
  };
  try {
    const intent = await paymentIntents.create(context.stripe, withPreview(params, preview), {
      ...(await requestOptions(context, order.location)),
      ...previewOptions(context, preview),
      idempotencyKey: key,
    });
    return intentView(intent);
  } catch (error) {
    // A key that was used with other parameters may well have made an intent.
    if (isFinalRefusal(error) && refusalOf(error)?.code !== "idempotency_error") {
      await changeOrder(context, attempt, order, (current) => ({
        ...current,
        creation: { ...current.creation, refused: true },
      }));
    }
    throw error;
  }
}

async function updateAmount(
  context: Context,
  attempt: Attempt,
  order: Order,
  intent: string,
  { key, amount }: NonNullable<Order["updating"]>,
): Promise<IntentView> {
  const answered = (): Promise<boolean> =>
    changeOrder(context, attempt, order, (current) => ({ ...current, updating: null }));
  try {
    const options = { ...(await requestOptions(context, order.location)), idempotencyKey: key };
    const updated = await paymentIntents.update(context.stripe, intent, { amount }, options);
    await answered();
    return intentView(updated);
  } catch (error) {
    if (isFinalRefusal(error)) await answered();
    throw error;
  }
}
