// Taking an order before anything is done to its money, and giving word of what was found.

import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import { callOptions } from "../account.ts";
import type { Attempt } from "../attempt.ts";
import { failureOf } from "../catalogue.ts";
import type { Context } from "../context.ts";
import type { Observation } from "../observation.ts";
import { claim, conflict, orderChange, settled } from "../order.ts";
import type { Order, OrderConflict } from "../order.ts";
import { orderKey } from "../records.ts";
import { update } from "../store.ts";
import { intentView } from "../views.ts";
import type { IntentView } from "../views.ts";

/** The order, taken by this attempt, or why it can't be. */
export async function claimOrder(
  context: Context,
  attempt: Attempt,
  name: string,
  take: (order: Order | undefined) => Order | undefined = (order) => order && claim(order, attempt),
): Promise<Order | OrderConflict> {
  let refused: OrderConflict | undefined;
  const taken = await update(context.store, orderKey(attempt.location, name), (current) => {
    refused = conflict(current, attempt);
    const order = refused ? undefined : take(current);
    return order && orderChange(context, order);
  });
  return taken ?? refused ?? "order_unpaid";
}

/** Changes the order, if this attempt still has it. */
export async function changeOrder(
  context: Context,
  { id }: Attempt,
  { location, order }: Pick<Order, "location" | "order">,
  change: (order: Order) => Order,
): Promise<boolean> {
  const changed = await update(context.store, orderKey(location, order), (current) =>
    current?.open?.attempt === id ? orderChange(context, change(current)) : undefined,
  );
  return changed !== undefined;
}

/**
 * The intent as it is now, with what its charge says about capturing.
 *
 * @param location the order's, for its account
 */
export async function readIntent(
  context: Context,
  location: string,
  intent: string,
): Promise<IntentView> {
  const options = await callOptions(context, location);
  const params = { expand: ["latest_charge"] as const };
  return intentView(await paymentIntents.retrieve(context.stripe, intent, params, options));
}

/** An order's intent, read by an attempt that has the order, which learns from it. */
export async function readClaimed(
  context: Context,
  attempt: Attempt,
  order: Order,
  intent: string,
): Promise<IntentView> {
  const read = await readIntent(context, order.location, intent);
  await changeOrder(context, attempt, order, (current) => settled(current, read));
  return read;
}

export function notPrepared({ now }: Context, code: string): Observation {
  return { type: "not_prepared", at: now(), failure: failureOf(code) };
}
