// Starting an attempt, whatever its kind.

import { createAttempt, isFinal, traitsOf } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import { sees } from "./authorize.ts";
import type { Principal } from "./authorize.ts";
import { failureOf } from "./catalogue.ts";
import type { Context } from "./context.ts";
import { drive, fold, locate, withOpen } from "./drive.ts";
import { BridgeError } from "./errors.ts";
import { busyElsewhere, readLane, unknownReader } from "./lanes.ts";
import { conflict, orderChange, release } from "./order.ts";
import type { Order } from "./order.ts";
import { performCall } from "./perform.ts";
import { attemptKey, laneKey, orderKey, orderLane } from "./records.ts";
import type { Lane } from "./records.ts";
import { forgottenAt } from "./retention.ts";
import { readRecord, update } from "./store.ts";
import { orderOf } from "./task.ts";
import type { Task } from "./task.ts";

/** What all kinds of attempts are asked for with. */
export interface StartInput {
  /** How long to wait for the customer, in milliseconds. Then it is given up, and an order with it. */
  readonly timeout?: number | undefined;
  /**
   * The till's own name for this attempt (a UUID). A request that is sent again with the same name
   * gets the same attempt, and never a second one.
   */
  readonly attempt?: string | undefined;
}

/** The same on a reader. */
export interface ReaderInput extends StartInput {
  readonly reader: string;
  /**
   * Where the reader is (`tml_…`): for who isn't bound to a location, where locations are in
   * connected accounts.
   */
  readonly location?: string | undefined;
  /**
   * The attempt that holds the reader now: it is canceled first, if it is still that one and the
   * card isn't faster. For another amount, or for a till that takes the reader over.
   */
  readonly replaces?: string | undefined;
}

/** How often a lane that was freed in between is tried again. */
const maxRaces = 5;

/** Starts an attempt on a reader that the principal sees. */
export async function startOnReader(
  context: Context,
  principal: Principal,
  input: ReaderInput,
  task: Task,
): Promise<Attempt> {
  const { reader, replaces, location: near = null } = input;
  const { location } = await readLane(context, reader, principal.location ?? near);
  if (!sees(principal, location)) throw unknownReader(reader);
  const attempt = create(context, principal, input, { lane: reader, reader, location, task });
  return start(context, principal, attempt, replaces);
}

/** Starts an attempt that is about an order and needs no reader. */
export async function startOnOrder(
  context: Context,
  principal: Principal,
  input: StartInput,
  { location, order }: Order,
  task: Task,
): Promise<Attempt> {
  const lane = orderLane(location, order);
  await update(context.store, laneKey(lane), (current) =>
    current
      ? undefined
      : { value: emptyLane(location), wakeAt: null, expiresAt: forgottenAt(context) },
  );
  const attempt = create(context, principal, input, { lane, reader: null, location, task });
  return start(context, principal, attempt);
}

function emptyLane(location: string): Lane {
  return { location, locationReadAt: 0, open: null, wakeAt: null, ended: [], events: [] };
}

function create(
  context: Context,
  { name }: Principal,
  { attempt = context.randomId(), timeout = context.timeout }: StartInput,
  where: Pick<Attempt, "lane" | "reader" | "location" | "task">,
): Attempt {
  const key = context.randomId();
  const now = context.now();
  return createAttempt({ ...where, id: attempt, key, holder: name, now, timeout });
}

/**
 * Stores the attempt and drives it until it waits.
 *
 * @throws {BridgeError} where nothing was started
 */
async function start(
  context: Context,
  principal: Principal,
  attempt: Attempt,
  replaces?: string,
): Promise<Attempt> {
  const final = await register(context, attempt);
  if (final) return same(final, attempt);
  try {
    return await run(context, principal, attempt, replaces);
  } catch (error) {
    await unregister(context, attempt);
    throw error;
  }
}

async function run(
  context: Context,
  principal: Principal,
  attempt: Attempt,
  replaces?: string,
): Promise<Attempt> {
  if (replaces !== undefined) await replace(context, principal, attempt, replaces);
  await refuseTakenOrder(context, attempt);

  for (let race = 0; race < maxRaces; race++) {
    if ((await enter(context, attempt)) && traitsOf(attempt).prepared) {
      await fold(context, attempt, await performCall(context, attempt, "prepare", attempt.key));
    }
    // Whatever holds the lane, it may have to be carried on or to be settled.
    await drive(context, attempt.lane);
    const found = await locate(context, attempt.id);
    if (found) return same(found, attempt);
    const open = await openIn(context, attempt.lane);
    if (open) throw busy(principal, attempt, open, context.now());
  }
  const wanted =
    attempt.reader === null ? `Order ${orderOf(attempt.task)}` : `Reader ${attempt.lane}`;
  throw new BridgeError(codeOf(attempt), `${wanted} is wanted by many at once. Try again.`);
}

/** Makes the attempt findable. Gives its result where it has ended before. */
async function register(context: Context, attempt: Attempt): Promise<Attempt | null> {
  const { lane, location } = attempt;
  await update(context.store, attemptKey(attempt.id), (current) =>
    current ? undefined : { value: { lane, location, final: null }, wakeAt: null },
  );
  const record = await readRecord(context.store, attemptKey(attempt.id));
  if (record?.lane !== lane || record.location !== location) throw mismatch(attempt);
  return record.final;
}

/** Lets the name of an attempt that was refused be forgotten in its time. */
async function unregister(context: Context, { id }: Attempt): Promise<void> {
  await update(context.store, attemptKey(id), (record) =>
    record && !record.final
      ? { value: record, wakeAt: null, expiresAt: forgottenAt(context) }
      : undefined,
  );
}

/**
 * Cancels the attempt that is to make room, if it is the one that holds the lane.
 *
 * @throws {BridgeError} where it can't be canceled any more, or not yet
 */
async function replace(
  context: Context,
  principal: Principal,
  attempt: Attempt,
  replaced: string,
): Promise<void> {
  const open = await openIn(context, attempt.lane);
  if (open?.id !== replaced || open.id === attempt.id) return;
  if (!sees(principal, open.location)) throw busyElsewhere(attempt.lane);
  await fold(context, open, { type: "cancel_requested", at: context.now(), reason: "replaced" });
  await drive(context, attempt.lane);
  const still = await openIn(context, attempt.lane);
  if (still?.id === replaced) throw busy(principal, attempt, still, context.now());
}

/** The attempt that holds the lane. */
async function openIn({ store }: Context, lane: string): Promise<Attempt | null> {
  const open = (await readRecord(store, laneKey(lane)))?.open ?? null;
  return open && !isFinal(open) ? open : null;
}

/** Takes the lane if it is free, and the attempt hasn't had it before. */
async function enter(context: Context, attempt: Attempt): Promise<boolean> {
  const written = await update(context.store, laneKey(attempt.lane), (lane) =>
    lane && !lane.open && !lane.ended.includes(attempt.id)
      ? withOpen(context, lane, attempt)
      : undefined,
  );
  return written !== undefined;
}

/** Refuses at once what preparing would refuse later, before anything is recorded in the lane. */
async function refuseTakenOrder(context: Context, attempt: Attempt): Promise<void> {
  const name = orderOf(attempt.task);
  if (name === null) return;
  const key = orderKey(attempt.location, name);
  let order = await readRecord(context.store, key);
  if (order?.open && conflict(order, attempt) === "order_busy") {
    await freeOrder(context, order);
    order = await readRecord(context.store, key);
  }
  const code = conflict(order, attempt);
  if (!order || !code) return;
  throw new BridgeError(code, failureOf(code).operator, { details: detailsOf(order) });
}

/** What a till is told of an order that it can't have. */
export function detailsOf(order: Order): Readonly<Record<string, unknown>> {
  const { state, amount, currency, capture, intent, open } = order;
  return {
    order: order.order,
    state,
    amount,
    currency,
    capture,
    intent,
    ...(open ? { attempt: open.attempt } : {}),
  };
}

/** Lets go of an order whose attempt has ended without having been settled. */
async function freeOrder(context: Context, { location, order, open }: Order): Promise<void> {
  if (!open) return;
  await drive(context, open.lane);
  const record = await readRecord(context.store, attemptKey(open.attempt));
  const final = record?.final;
  if (!final) return;
  await update(context.store, orderKey(location, order), (current) =>
    current?.open?.attempt === final.id ? orderChange(context, release(current, final)) : undefined,
  );
}

/** An attempt that was asked for again must be the same. */
function same(found: Attempt, asked: Attempt): Attempt {
  const equal = found.id === asked.id && JSON.stringify(found.task) === JSON.stringify(asked.task);
  if (!equal) throw mismatch(asked);
  return found;
}

function mismatch({ id }: Attempt): BridgeError {
  return new BridgeError(
    "attempt_mismatch",
    `Attempt ${id} was started for something else. Use a new name for each attempt.`,
  );
}

function codeOf({ reader }: Attempt): "order_busy" | "reader_busy" {
  return reader === null ? "order_busy" : "reader_busy";
}

function busy(principal: Principal, asked: Attempt, open: Attempt, now: number): BridgeError {
  if (!sees(principal, open.location)) return busyElsewhere(asked.lane);
  const { id, holder, state, task } = open;
  const order = orderOf(task);
  const what = asked.reader === null ? "The order" : "The reader";
  const by = order === null ? task.kind : `the ${task.kind} of order ${order}`;
  const message = `${what} is taken by ${by}. Wait, or cancel attempt ${id}.`;
  return new BridgeError(codeOf(asked), message, {
    details: { attempt: id, kind: task.kind, order, holder, state, age: now - open.createdAt },
  });
}
