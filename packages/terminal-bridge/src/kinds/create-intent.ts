// Creating the order's PaymentIntent once, however often it is asked for: the call is
// the same until Stripe has answered it.

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { callOptions } from "../account.ts";
import type { Attempt } from "../attempt.ts";
import { isAnswer, isServerError } from "../catalogue.ts";
import type { Context } from "../context.ts";
import type { Order } from "../order.ts";
import { previewOptions, withPreview } from "../preview.ts";
import { refusalOf } from "../refusal.ts";
import { intentView } from "../views.ts";
import type { IntentView } from "../views.ts";
import { changeOrder } from "./claim.ts";

const hour = 60 * 60 * 1000;

/** For how long Stripe surely remembers an idempotency key, in milliseconds: a day, less what clocks may differ. */
const keyRemembered = 23 * hour;

/** The intent of an order whose intent isn't known yet; created, if it isn't there. */
export async function createOnce(
  context: Context,
  attempt: Attempt,
  order: Order,
): Promise<IntentView> {
  const { begunAt, failedAt } = order.creation;
  const now = context.now();
  if (failedAt !== null) {
    const lookUp = now - failedAt < hour ? findListed : search;
    const found = await lookUp(context, order);
    return found ?? create(context, attempt, await renew(context, attempt, order));
  }
  const found = now - begunAt < keyRemembered ? undefined : await search(context, order);
  return found ?? create(context, attempt, order);
}

/**
 * The intent of a creation long ago. Stripe's search is minutes behind, or an hour where it has
 * troubles. https://docs.stripe.com/search#data-freshness
 */
async function search(
  context: Context,
  { order, location, creation }: Order,
): Promise<IntentView | undefined> {
  const name = order.replaceAll(/["\\]/g, "\\$&");
  const query = `metadata["order"]:"${name}" AND metadata["location"]:"${location}" AND created>${since(creation)}`;
  const options = await callOptions(context, location);
  const { data } = await paymentIntents.search(context.stripe, { query, limit: 1 }, options);
  return data[0] && intentView(data[0]);
}

/** The intent of a creation just now, which a search may not have seen yet: the list misses nothing. */
async function findListed(
  context: Context,
  { order, location, creation }: Order,
): Promise<IntentView | undefined> {
  const params = { created: { gte: since(creation) }, limit: 100 };
  const options = await callOptions(context, location);
  for await (const intent of paymentIntents.list(context.stripe, params, options)) {
    const { metadata } = intent;
    if (metadata["order"] === order && metadata["location"] === location) return intentView(intent);
  }
  return undefined;
}

/** In seconds since the epoch, as Stripe counts; clocks differ. */
function since({ begunAt }: Order["creation"]): number {
  return Math.floor((begunAt - hour) / 1000);
}

/** The order with another key for its creation: the intent isn't there, and never will be under the old one. */
async function renew(context: Context, attempt: Attempt, order: Order): Promise<Order> {
  let creation: Order["creation"] = {
    ...order.creation,
    key: context.randomId(),
    begunAt: context.now(),
    failedAt: null,
  };
  const kept = await changeOrder(context, attempt, order, (current) => {
    // Another process may have renewed it for the same attempt.
    if (current.creation.key !== order.creation.key) creation = current.creation;
    return { ...current, creation };
  });
  if (!kept) throw new Error(`Order ${order.order} has been taken by another attempt.`);
  return { ...order, creation };
}

async function create(context: Context, attempt: Attempt, order: Order): Promise<IntentView> {
  const { creation } = order;
  const { key, amount, paymentMethodTypes, extendedAuthorization, preview } = creation;
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
      ...(await callOptions(context, order.location)),
      ...previewOptions(context, preview),
      idempotencyKey: key,
    });
    return intentView(intent);
  } catch (error) {
    const refusal = refusalOf(error);
    const learn = (what: Partial<Order["creation"]>): Promise<boolean> =>
      changeOrder(context, attempt, order, (current) => ({
        ...current,
        creation:
          current.creation.key === key ? { ...current.creation, ...what } : current.creation,
      }));
    // An earlier attempt may have sent it, or an earlier try of this one.
    const repeated = creation.begunAt !== attempt.createdAt || attempt.call?.tries !== 1;
    if (refusal && isServerError(refusal)) await learn({ failedAt: context.now() });
    // A key that was used with other parameters may well have made an intent.
    else if (refusal && isAnswer(refusal, repeated) && refusal.code !== "idempotency_error") {
      await learn({ refused: true });
    }
    throw error;
  }
}
