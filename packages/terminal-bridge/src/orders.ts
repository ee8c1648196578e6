// What becomes of an order after its card was read: capture, cancellation, refund.

import { isFinal } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { demand, sees } from "./authorize.ts";
import type { Principal } from "./authorize.ts";
import { failureOf } from "./catalogue.ts";
import type { Context } from "./context.ts";
import { locate } from "./drive.ts";
import { BridgeError, toBridgeError } from "./errors.ts";
import type { BridgeErrorCode } from "./errors.ts";
import { readIntent } from "./kinds/claim.ts";
import { listRefunds } from "./kinds/refund.ts";
import { orderChange, refundedOf, settled, withRefunds } from "./order.ts";
import type { Order, OrderRefund, OrderState } from "./order.ts";
import { orderKey } from "./records.ts";
import { detailsOf, startOnOrder, startOnReader } from "./start.ts";
import type { StartInput } from "./start.ts";
import { readRecord, update } from "./store.ts";
import type { AttemptKind, CaptureMethod, RefundTask } from "./task.ts";

/** Which order is meant. */
export interface OrderInput {
  readonly order: string;
  /** The order's location (`tml_…`); by default the one that the principal is bound to. */
  readonly location?: string | undefined;
}

/** What is told of an order. Amounts are in minor units. */
export interface OrderView {
  readonly location: string;
  readonly order: string;
  readonly currency: string;
  readonly capture: CaptureMethod;
  readonly intent: string | null;
  readonly state: OrderState;
  /** What was captured, or authorized and not captured yet. */
  readonly amount: number | null;
  /** The attempt that has the order at present. */
  readonly attempt: string | null;
  /** What was given back; a refund that failed later is not in it. */
  readonly refunded: number;
  readonly refunds: readonly OrderRefund[];
}

/**
 * An order as the bridge knows it.
 *
 * @throws {BridgeError} `not_found`; also for another location's order
 */
export async function readOrder(
  context: Context,
  principal: Principal,
  input: OrderInput,
): Promise<OrderView> {
  const {
    hints: _hints,
    lookedInto: _lookedInto,
    updating: _updating,
    creation: _creation,
    open,
    ...told
  } = await find(context, principal, input);
  // A process that has died may have claimed it for an attempt that ended without it.
  const found = open && (await locate(context, open.attempt));
  const attempt = found && !isFinal(found) ? found.id : null;
  return { ...told, attempt, refunded: refundedOf(told.refunds) };
}

/** What to take of an authorization. */
export interface CaptureInput extends OrderInput, Omit<StartInput, "timeout"> {
  /** Minor units; all by default. Less lets the rest go; more, such as a tip on the receipt, only where the payment allows it. */
  readonly amount?: number | undefined;
}

/**
 * Captures what was authorized: once per order.
 *
 * @throws {BridgeError} `not_found`, `order_unpaid`, `order_paid`, `order_canceled`, `order_busy`,
 *   `attempt_mismatch`
 */
export async function capture(
  context: Context,
  principal: Principal,
  input: CaptureInput,
): Promise<Attempt> {
  const order = await find(context, principal, input);
  const before = await again(context, input, order, ["capture"]);
  const amount = input.amount ?? before?.amount ?? order.amount;
  if (amount === null) {
    throw refusal(order.state === "canceled" ? "order_canceled" : "order_unpaid", order);
  }
  const { currency } = order;
  const task = { kind: "capture", order: order.order, amount, currency } as const;
  return startOnOrder(context, principal, input, order, task);
}

/**
 * Gives an order up that isn't paid, or lets its authorization go.
 *
 * @throws {BridgeError} `not_found`, `order_paid`, `order_canceled`, `order_busy`, `attempt_mismatch`
 */
export async function cancelOrder(
  context: Context,
  principal: Principal,
  input: OrderInput & Omit<StartInput, "timeout">,
): Promise<Attempt> {
  const order = await find(context, principal, input);
  const task = { kind: "cancel_order", order: order.order } as const;
  return startOnOrder(context, principal, input, order, task);
}

/** Money to be given back. */
export interface RefundInput extends OrderInput, StartInput {
  /** Minor units; all that is left by default. */
  readonly amount?: number | undefined;
  readonly reason?: Exclude<RefundTask["reason"], null> | undefined;
  /** For Interac payments, which are refunded with the card that paid. */
  readonly reader?: string | undefined;
}

const refundKinds: readonly AttemptKind[] = ["refund", "interac_refund"];

/**
 * Gives money back.
 *
 * @throws {BridgeError} `forbidden`, `not_found`, `order_unpaid`, `order_refunded`,
 *   `refund_too_large`, `reader_required`, `order_busy`, `reader_busy`, `attempt_mismatch`
 */
export async function refund(
  context: Context,
  principal: Principal,
  input: RefundInput,
): Promise<Attempt> {
  demand(principal, "manager");
  const order = await find(context, principal, input);
  const { kind, amount } =
    (await again(context, input, order, refundKinds)) ?? (await refundable(context, input, order));
  const task: RefundTask = {
    kind: kind === "refund" ? kind : "interac_refund",
    order: order.order,
    amount: input.amount ?? amount,
    currency: order.currency,
    reason: input.reason ?? null,
  };
  if (task.kind === "refund") return startOnOrder(context, principal, input, order, task);
  const { reader } = input;
  if (reader === undefined) throw refusal("reader_required", order);
  return startOnReader(
    context,
    { ...principal, location: order.location },
    { ...input, reader },
    task,
  );
}

/** How much can be given back, and whether it takes the card that paid. */
async function refundable(
  context: Context,
  input: RefundInput,
  order: Order,
): Promise<{ readonly kind: AttemptKind; readonly amount: number }> {
  const { location, intent } = order;
  if (intent === null) throw refusal("order_unpaid", order);
  try {
    const view = await readIntent(context, location, intent);
    // It may have been paid past the bridge.
    await update(context.store, orderKey(location, order.order), (current) =>
      current && !current.open && settled(current, view).state !== current.state
        ? orderChange(context, settled(current, view))
        : undefined,
    );
    if (view.status !== "succeeded") throw refusal("order_unpaid", order);
    const { refunds } = withRefunds(order, await listRefunds(context, location, intent));
    const left = view.amountReceived - refundedOf(refunds);
    if (left <= 0) throw refusal("order_refunded", order);
    const amount = input.amount ?? left;
    if (amount > left) throw refusal("refund_too_large", order, { left });
    return { kind: view.paidWith === "interac_present" ? "interac_refund" : "refund", amount };
  } catch (error) {
    throw toBridgeError(error);
  }
}

/** What was asked for under the same name before: Stripe needn't be asked about it again. */
async function again(
  context: Context,
  { attempt }: StartInput,
  { location, order }: Order,
  kinds: readonly AttemptKind[],
): Promise<{ readonly kind: AttemptKind; readonly amount: number } | undefined> {
  const found = attempt === undefined ? undefined : await locate(context, attempt);
  if (found?.location !== location || !("amount" in found.task)) return undefined;
  const { kind, amount, order: about } = found.task;
  return kinds.includes(kind) && about === order ? { kind, amount } : undefined;
}

async function find(
  { store }: Context,
  principal: Principal,
  { order: name, location: asked }: OrderInput,
): Promise<Order> {
  const location = asked ?? principal.location;
  if (location === null) {
    throw new BridgeError("invalid_request", "Say at which location (tml_…) the order is.", {
      details: { param: "location" },
    });
  }
  const order = sees(principal, location) && (await readRecord(store, orderKey(location, name)));
  if (order) return order;
  throw new BridgeError("not_found", `There is no order ${name} at this location.`);
}

function refusal(
  code: BridgeErrorCode,
  order: Order,
  more: Readonly<Record<string, unknown>> = {},
): BridgeError {
  return new BridgeError(code, failureOf(code).operator, {
    details: { ...detailsOf(order), ...more },
  });
}
