// An order and its one PaymentIntent, however many attempts, readers and tills.

import type { Attempt, CaptureMethod } from "./attempt.ts";
import type { IntentView } from "./observation.ts";
import type { Change } from "./store.ts";

/**
 * Where an order's money stands, as its PaymentIntent last said. `canceled` is for ever: the order
 * was given up, and is charged again under another name only.
 */
export type OrderState = "open" | "authorized" | "paid" | "canceled";

/** Plain JSON data; amounts in minor units. */
export interface Order {
  readonly location: string;
  readonly order: string;
  readonly currency: string;
  readonly capture: CaptureMethod;
  /** What the intent is created with: written before the call, so that a repeat is the same call. */
  readonly creation: {
    readonly key: string;
    readonly amount: number;
    readonly paymentMethodTypes: readonly string[];
    /** Stripe said no, so there is no such intent and the next attempt may ask for another. */
    readonly refused: boolean;
  };
  readonly intent: string | null;
  /** A change of amount under way: written before the call, and repeated until it is answered. */
  readonly updating: { readonly key: string; readonly amount: number } | null;
  /** The attempt that has the order. */
  readonly open: { readonly attempt: string; readonly reader: string } | null;
  readonly state: OrderState;
  /** What was captured or authorized. */
  readonly amount: number | null;
  /** An event said that the intent should be read, though no attempt is open. */
  readonly hinted: boolean;
}

/** Why an order can't have another attempt. */
export type OrderConflict = "order_busy" | "order_paid" | "order_canceled" | "order_mismatch";

/** Why this attempt can't have the order; `undefined` where it can. */
export function conflict(order: Order | undefined, attempt: Attempt): OrderConflict | undefined {
  if (!order || order.open?.attempt === attempt.id) return undefined;
  if (order.state === "paid" || order.state === "authorized") return "order_paid";
  if (order.state === "canceled") return "order_canceled";
  if (order.open) return "order_busy";
  const same = order.currency === attempt.currency && order.capture === attempt.capture;
  return same ? undefined : "order_mismatch";
}

/** The order, taken by this attempt. Only where there is no {@link conflict}. */
export function claim(order: Order | undefined, attempt: Attempt): Order {
  const open = { attempt: attempt.id, reader: attempt.reader };
  const creation = {
    key: `${attempt.key}:create_intent`,
    amount: attempt.amount,
    paymentMethodTypes: paymentMethodTypes(attempt),
    refused: false,
  };
  if (order) {
    return { ...order, open, creation: order.creation.refused ? creation : order.creation };
  }
  return {
    location: attempt.location,
    order: attempt.order,
    currency: attempt.currency,
    capture: attempt.capture,
    creation,
    intent: null,
    updating: null,
    open,
    state: "open",
    amount: null,
    hinted: false,
  };
}

/** Interac is a type of its own and captures at once. */
function paymentMethodTypes({ currency, capture }: Attempt): readonly string[] {
  return currency === "cad" && capture === "automatic"
    ? ["card_present", "interac_present"]
    : ["card_present"];
}

/** The order after its intent was read. Money taken and a canceled intent are never forgotten. */
export function settled(order: Order, intent: IntentView): Order {
  switch (intent.status) {
    case "succeeded":
      return { ...order, state: "paid", amount: intent.amountReceived };
    case "requires_capture":
      return order.state === "paid"
        ? order
        : { ...order, state: "authorized", amount: intent.amountCapturable };
    case "canceled":
      return { ...order, state: "canceled", amount: null };
    default:
      return order;
  }
}

/** The order after its attempt has ended. */
export function release(order: Order, attempt: Attempt): Order {
  if (order.open?.attempt !== attempt.id) return order;
  const freed: Order = { ...order, open: null };
  if (attempt.payment) {
    const state = attempt.payment.status === "succeeded" ? "paid" : "authorized";
    return { ...freed, state, amount: attempt.payment.amount };
  }
  return attempt.intentCanceled ? { ...freed, state: "canceled" } : freed;
}

/** The order as a change that doesn't lose the wake-up for an event that wasn't looked into. */
export function keepingHint(order: Order, now: number): Change<Order> {
  return { value: order, wakeAt: order.hinted ? now : null };
}
