// Seeing to the order's one PaymentIntent before a reader is told anything.
// Every step may be repeated: what a call sends is stored before it is made.

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import type { Attempt } from "./attempt.ts";
import { commandOutcome, failureOf } from "./catalogue.ts";
import type { Context } from "./context.ts";
import type { IntentView, Observation } from "./observation.ts";
import { claim, conflict, keepingHint, settled } from "./order.ts";
import type { Order, OrderConflict } from "./order.ts";
import { intentKey, orderKey } from "./records.ts";
import { refusalOf } from "./refusal.ts";
import { update } from "./store.ts";
import { intentView } from "./views.ts";

/** Claims the order and gives it an intent of the right amount that waits for a card. */
export async function prepare(context: Context, attempt: Attempt): Promise<Observation> {
  const claimed = await claimOrder(context, attempt);
  if (typeof claimed === "string") return notPrepared(context, claimed);
  try {
    return await prepareIntent(context, attempt, claimed);
  } catch (error) {
    const at = context.now();
    const refusal = refusalOf(error);
    if (!refusal || !isFinalRefusal(error)) {
      return { type: "call_lost", at, name: "prepare", key: attempt.key };
    }
    return { type: "not_prepared", at, failure: failureOf(refusal.code, refusal.declineCode) };
  }
}

async function claimOrder(context: Context, attempt: Attempt): Promise<Order | OrderConflict> {
  let refused: OrderConflict | undefined;
  const order = await update(context.store, keyOf(attempt), (current) => {
    refused = conflict(current, attempt);
    return refused ? undefined : keepingHint(claim(current, attempt), context.now());
  });
  return order ?? refused ?? "order_busy";
}

async function prepareIntent(
  context: Context,
  attempt: Attempt,
  order: Order,
): Promise<Observation> {
  let intent: IntentView;
  if (order.intent === null) {
    intent = await createIntent(context, attempt, order);
    await changeOrder(context, attempt, (current) => ({ ...current, intent: intent.id }));
  } else {
    // An amount change that nobody saw answered could still arrive: repeated, it can't.
    if (order.updating) await updateAmount(context, attempt, order.intent, order.updating);
    intent = await readIntent(context, order.intent);
  }
  await update(context.store, intentKey(intent.id), (current) =>
    current ? undefined : { value: { location: order.location, order: order.order }, wakeAt: null },
  );
  const refused = await refuseUnpayable(context, attempt, intent);
  if (refused) return refused;
  if (intent.amount !== attempt.amount) {
    const updating = { key: `${attempt.key}:update_intent`, amount: attempt.amount };
    // An attempt that has lost the order meanwhile must not change it any more.
    if (!(await changeOrder(context, attempt, (current) => ({ ...current, updating })))) {
      return notPrepared(context, "order_busy");
    }
    intent = await updateAmount(context, attempt, intent.id, updating);
  }
  return { type: "prepared", at: context.now(), intent: intent.id };
}

/** An intent that doesn't wait for a card: paid by a payment that was recorded late, or given up. */
async function refuseUnpayable(
  context: Context,
  attempt: Attempt,
  intent: IntentView,
): Promise<Observation | undefined> {
  if (intent.status === "requires_payment_method") return undefined;
  await changeOrder(context, attempt, (current) => settled(current, intent));
  const at = context.now();
  if (intent.status === "canceled") return notPrepared(context, "order_canceled");
  const paid = intent.status === "succeeded" || intent.status === "requires_capture";
  if (!paid) {
    return { type: "not_prepared", at, failure: failureOf("payment_intent_unexpected_state") };
  }
  return intent.amount === attempt.amount
    ? { type: "already_paid", at, intent }
    : notPrepared(context, "order_paid");
}

async function createIntent(context: Context, attempt: Attempt, order: Order): Promise<IntentView> {
  const { key, amount, paymentMethodTypes } = order.creation;
  try {
    const intent = await paymentIntents.create(
      context.stripe,
      {
        amount,
        currency: order.currency,
        capture_method: order.capture,
        allowed_payment_method_types: [...paymentMethodTypes],
        metadata: { order: order.order, location: order.location },
      },
      { idempotencyKey: key },
    );
    return intentView(intent);
  } catch (error) {
    // A key that was used with other parameters may well have made an intent.
    if (isFinalRefusal(error) && refusalOf(error)?.code !== "idempotency_error") {
      await changeOrder(context, attempt, (current) => ({
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
  intent: string,
  { key, amount }: NonNullable<Order["updating"]>,
): Promise<IntentView> {
  const answered = (): Promise<boolean> =>
    changeOrder(context, attempt, (current) => ({ ...current, updating: null }));
  try {
    const options = { idempotencyKey: key };
    const updated = await paymentIntents.update(context.stripe, intent, { amount }, options);
    await answered();
    return intentView(updated);
  } catch (error) {
    if (isFinalRefusal(error)) await answered();
    throw error;
  }
}

/** Whether Stripe said no, for good: the call has had no effect and won't have one. */
function isFinalRefusal(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal !== undefined && commandOutcome(refusal) !== "repeat";
}

/** The intent as it is now, with what its charge says about capturing. */
export async function readIntent({ stripe }: Context, intent: string): Promise<IntentView> {
  return intentView(await paymentIntents.retrieve(stripe, intent, { expand: ["latest_charge"] }));
}

/** Changes the order, if this attempt still has it. */
async function changeOrder(
  { store, now }: Context,
  attempt: Attempt,
  change: (order: Order) => Order,
): Promise<boolean> {
  const changed = await update(store, keyOf(attempt), (current) =>
    current?.open?.attempt === attempt.id ? keepingHint(change(current), now()) : undefined,
  );
  return changed !== undefined;
}

function keyOf({ location, order }: Attempt): ReturnType<typeof orderKey> {
  return orderKey(location, order);
}

function notPrepared({ now }: Context, code: OrderConflict): Observation {
  return { type: "not_prepared", at: now(), failure: failureOf(code) };
}
