// Online orders: one PaymentIntent each, however often a page asks. What Stripe says is written
// down before anybody is told.

import { isStripeError } from "@tillwire/client-edge";
import type { Client, Stripe } from "@tillwire/client-edge";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import type { ReaderStore } from "@tillwire/terminal-bridge";
import * as v from "valibot";
import { currency, isFinal, isOf, OrderId, priced } from "./order.ts";
import type { Basket, Order, OrderState } from "./order.ts";

/** Where orders are kept, and who is paid. */
export interface Shop {
  readonly client: Client;
  readonly store: ReaderStore;
}

/** An order, and its PaymentIntent as Stripe has it now; `null` where Stripe has none any more. */
export interface Placed {
  readonly order: Order;
  readonly intent: Stripe.PaymentIntent | null;
}

/** Under which name an intent says whose it is. */
const orderField = "storefront_order";
/** How long an order is kept after its last change, in milliseconds. */
const keptFor = 90 * 24 * 60 * 60 * 1000;
/** Far more than ever change one order at once. */
const maxRaces = 20;

/**
 * Places the order, or finds it placed.
 *
 * @returns `null` if there is an order of that name with something else in it
 * @throws {StripeError}
 */
export async function placeOrder(shop: Shop, id: string, basket: Basket): Promise<Placed | null> {
  const order = await change(shop.store, id, (current) => current ?? priced(id, basket));
  if (order === null || !isOf(order, basket)) return null;
  if (order.intent === null) await createIntent(shop, order);
  return readOrder(shop, id, "page");
}

/**
 * Gives the order up, unless it is paid already or just being paid: look at its state.
 *
 * @returns `null` if there is none
 * @throws {StripeError}
 */
export async function cancelOrder(shop: Shop, id: string): Promise<Placed | null> {
  const order = await change(shop.store, id, (current) =>
    // An intent that nobody knows of can't be paid.
    current?.intent === null && !isFinal(current) ? { ...current, state: "canceled" } : current,
  );
  if (order !== null && order.intent !== null && !isFinal(order)) {
    try {
      await paymentIntents.cancel(shop.client, order.intent);
    } catch (error) {
      // Too late, or the intent is gone: it is read below.
      if (!isStripeError(error) || (error.statusCode !== 400 && error.statusCode !== 404))
        throw error;
    }
  }
  return readOrder(shop, id, "page");
}

/**
 * The order as it is now, by what Stripe says of its payment.
 *
 * @param by who wants to know
 * @returns `null` if there is none
 * @throws {StripeError}
 */
export async function readOrder(
  shop: Shop,
  id: string,
  by: "webhook" | "page",
): Promise<Placed | null> {
  const known = await change(shop.store, id, (current) => current);
  if (known === null || known.intent === null) return known && { order: known, intent: null };
  const intent = await findIntent(shop.client, known.intent);
  const state = stateOf(known, intent);
  const order = await change(shop.store, id, (current) => {
    if (current === null || isFinal(current) || current.state === state) return current;
    return { ...current, state, confirmedBy: state === "paid" ? by : null };
  });
  return order && { order, intent };
}

/**
 * Takes note of an event of Stripe's, whose signature has been verified. It is a hint: the payment
 * is read before anything is believed.
 *
 * @throws {StripeError} if it couldn't be read: then Stripe should send the event again
 */
export async function noteEvent(shop: Shop, payload: string): Promise<void> {
  const event = v.safeParse(PaymentEvent, JSON.parse(payload));
  if (event.success)
    await readOrder(shop, event.output.data.object.metadata[orderField], "webhook");
}

/** What ends an online order. */
const PaymentEvent = v.object({
  type: v.picklist(["payment_intent.succeeded", "payment_intent.canceled"]),
  data: v.object({ object: v.object({ metadata: v.object({ [orderField]: OrderId }) }) }),
});

/** The key is the order's own, so that asking again after a lost answer gives the same intent. */
async function createIntent({ client, store }: Shop, order: Order): Promise<void> {
  const { id } = await paymentIntents.create(
    client,
    {
      amount: order.amount,
      currency,
      automatic_payment_methods: { enabled: true },
      description: order.lines.map(({ name, quantity }) => `${quantity} × ${name}`).join(", "),
      metadata: { [orderField]: order.id },
    },
    { idempotencyKey: `storefront-${order.id}` },
  );
  await change(store, order.id, (current) => current && { ...current, intent: id });
}

async function findIntent(client: Client, id: string): Promise<Stripe.PaymentIntent | null> {
  try {
    return await paymentIntents.retrieve(client, id);
  } catch (error) {
    if (isStripeError(error) && error.statusCode === 404) return null;
    throw error;
  }
}

/** An intent that is gone can't be paid: a simulator's, after its shop was closed. */
function stateOf(order: Order, intent: Stripe.PaymentIntent | null): OrderState {
  switch (intent?.status) {
    case undefined:
    case "canceled":
      return "canceled";
    case "succeeded":
      return intent?.amount_received === order.amount ? "paid" : order.state;
    case "processing":
      return "processing";
    default:
      return "open";
  }
}

/** Changes an order by compare-and-set; what is given back unchanged isn't written. */
async function change(
  store: ReaderStore,
  id: string,
  next: (current: Order | null) => Order | null,
): Promise<Order | null> {
  const key = `storefront:${id}`;
  for (let race = 0; race < maxRaces; race++) {
    const record = await store.read(key);
    // Nothing but this function writes these records.
    const current: Order | null = record ? JSON.parse(record.value) : null;
    const wanted = next(current);
    if (wanted === current || wanted === null) return wanted;
    const value = JSON.stringify(wanted);
    if (await store.write(key, record?.version, value, null, Date.now() + keptFor)) return wanted;
  }
  throw new Error(`The store refused ${maxRaces} writes of an order in a row.`);
}
