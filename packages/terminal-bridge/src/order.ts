// An order and its one PaymentIntent, however many attempts, readers and tills.

import type { Attempt } from "./attempt.ts";
import type { Context } from "./context.ts";
import { forgottenAt } from "./retention.ts";
import type { Change } from "./store.ts";
import type { AttemptKind, CaptureMethod, ChargeTask, PreviewParameters } from "./task.ts";
import { isUndone } from "./views.ts";
import type { IntentView, RefundFacts } from "./views.ts";

/**
 * Where an order's money stands, as its PaymentIntent last said. `canceled` is for ever: the order
 * was given up, and is charged again under another name only.
 */
export type OrderState = "open" | "authorized" | "paid" | "canceled";

/** Money given back, or on its way. */
export interface OrderRefund {
  readonly id: string;
  /** The attempt that asked for it; `null` where it was somebody else. */
  readonly attempt: string | null;
  /** Minor units. */
  readonly amount: number;
  /** Stripe's status; the set is open. */
  readonly status: string;
}

/** Plain JSON data; amounts in minor units. */
export interface Order {
  readonly location: string;
  readonly order: string;
  readonly currency: string;
  readonly capture: CaptureMethod;
  /** What the intent is created with: written before the call, so that a repeat is the same call. */
  readonly creation: {
    readonly key: string;
    /** When it may first have been asked for, in milliseconds since the epoch. */
    readonly begunAt: number;
    readonly amount: number;
    readonly paymentMethodTypes: readonly string[];
    readonly extendedAuthorization: boolean;
    readonly preview: PreviewParameters | null;
    /** Stripe said no, so there is no such intent and the next attempt may ask for another. */
    readonly refused: boolean;
    /**
     * When Stripe failed, in milliseconds; `null` where it didn't. It will fail again under this key,
     * and the intent is there or it isn't.
     */
    readonly failedAt: number | null;
  };
  readonly intent: string | null;
  /** A change of amount under way: written before the call, and repeated until it is answered. */
  readonly updating: { readonly key: string; readonly amount: number } | null;
  /** The attempt that has the order. */
  readonly open: { readonly attempt: string; readonly lane: string } | null;
  readonly state: OrderState;
  /** What was captured or authorized. */
  readonly amount: number | null;
  readonly refunds: readonly OrderRefund[];
  /** How many events have said that the intent should be read, though no attempt is open. */
  readonly hints: number;
  /** How many of them had come when the last such reading began. Both only grow: events and readings overlap. */
  readonly lookedInto: number;
}

/** Why an order can't have another attempt. */
export type OrderConflict =
  | "order_busy"
  | "order_unpaid"
  | "order_paid"
  | "order_canceled"
  | "order_mismatch";

/** In which states an order can be worked on, by what is to be done to it. */
const workable: Readonly<Partial<Record<AttemptKind, readonly OrderState[]>>> = {
  charge: ["open"],
  cancel_order: ["open", "authorized"],
  capture: ["authorized"],
  refund: ["paid"],
  interac_refund: ["paid"],
};

/** Why this attempt can't have the order; `undefined` where it can. */
export function conflict(order: Order | undefined, attempt: Attempt): OrderConflict | undefined {
  const { task } = attempt;
  if (!order) return task.kind === "charge" ? undefined : "order_unpaid";
  if (order.open?.attempt === attempt.id) return undefined;
  const states = workable[task.kind] ?? [];
  if (!states.includes(order.state)) {
    if (order.state === "canceled") return "order_canceled";
    const early = order.state === "open" || states.includes("paid");
    return early ? "order_unpaid" : "order_paid";
  }
  if (order.open) return "order_busy";
  if (task.kind !== "charge") return undefined;
  const same = order.currency === task.currency && order.capture === task.capture;
  return same ? undefined : "order_mismatch";
}

/** The order, taken by this attempt. Only where there is no {@link conflict}. */
export function claim(order: Order, attempt: Attempt): Order {
  return { ...order, open: { attempt: attempt.id, lane: attempt.lane } };
}

/** The same by a payment, which makes the order where it is the first. */
export function claimToCharge(order: Order | undefined, attempt: Attempt, task: ChargeTask): Order {
  const creation = {
    key: `${attempt.key}:create_intent`,
    begunAt: attempt.createdAt,
    amount: task.amount,
    paymentMethodTypes: paymentMethodTypes(task),
    extendedAuthorization: task.extendedAuthorization,
    preview: task.preview?.intent ?? null,
    refused: false,
    failedAt: null,
  };
  if (order) {
    return claim(order.creation.refused ? { ...order, creation } : order, attempt);
  }
  const fresh: Order = {
    location: attempt.location,
    order: task.order,
    currency: task.currency,
    capture: task.capture,
    creation,
    intent: null,
    updating: null,
    open: null,
    state: "open",
    amount: null,
    refunds: [],
    hints: 0,
    lookedInto: 0,
  };
  return claim(fresh, attempt);
}

/** Interac is a type of its own and captures at once. */
function paymentMethodTypes({ currency, capture }: ChargeTask): readonly string[] {
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
      return order.state === "paid" || order.state === "canceled"
        ? order
        : { ...order, state: "authorized", amount: intent.amountCapturable };
    case "canceled":
      return { ...order, state: "canceled", amount: null };
    default:
      return order;
  }
}

/** The order after its refunds were read. One that was made since is kept: refunds never vanish. */
export function withRefunds(order: Order, refunds: readonly RefundFacts[]): Order {
  const read = refunds.map(({ id, amount, status, metadata }) => ({
    id,
    attempt: metadata?.["attempt"] ?? null,
    amount,
    status: status ?? "pending",
  }));
  const since = order.refunds.filter(({ id }) => !read.some((one) => one.id === id));
  return { ...order, refunds: [...read, ...since] };
}

/** What was given back, in minor units: refunds that failed are not. */
export function refundedOf(refunds: readonly Pick<OrderRefund, "amount" | "status">[]): number {
  return refunds.reduce((sum, refund) => (isUndone(refund) ? sum : sum + refund.amount), 0);
}

/** Whether events say that its intent should be read. */
export function isHinted({ hints, lookedInto }: Order): boolean {
  return hints > lookedInto;
}

/** The order after its attempt has ended. */
export function release(order: Order, attempt: Attempt): Order {
  if (order.open?.attempt !== attempt.id) return order;
  const freed: Order = { ...order, open: null };
  const { payment, refund, task } = attempt;
  if (payment) {
    const state = payment.status === "succeeded" ? "paid" : "authorized";
    return { ...freed, state, amount: payment.amount };
  }
  if (refund) {
    const others = order.refunds.filter(({ id }) => id !== refund.id);
    return { ...freed, refunds: [...others, { ...refund, attempt: attempt.id }] };
  }
  const canceled = task.kind === "cancel_order" && attempt.state === "succeeded";
  return attempt.intentCanceled || canceled ? { ...freed, state: "canceled", amount: null } : freed;
}

/**
 * The order as a change: with the wake-up for an event that wasn't looked into, and forgotten some
 * time after it was last worked on.
 */
export function orderChange(
  context: Pick<Context, "now" | "retention">,
  order: Order,
): Change<Order> {
  const wakeAt = isHinted(order) ? context.now() : null;
  return { value: order, wakeAt, expiresAt: order.open ? undefined : forgottenAt(context) };
}
