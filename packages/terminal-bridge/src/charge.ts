// Starting an attempt.

import { createAttempt, isFinal } from "./attempt.ts";
import type { Attempt, CaptureMethod } from "./attempt.ts";
import { sees } from "./authorize.ts";
import type { Principal } from "./authorize.ts";
import { failureOf } from "./catalogue.ts";
import type { Context } from "./context.ts";
import { drive, fold, locate, withOpen } from "./drive.ts";
import { BridgeError } from "./errors.ts";
import { readLane, unknownReader } from "./lanes.ts";
import { conflict, keepingHint, release } from "./order.ts";
import type { Order } from "./order.ts";
import { performCall } from "./perform.ts";
import { attemptKey, laneKey, orderKey } from "./records.ts";
import { readRecord, update } from "./store.ts";

/** A payment to be taken on a reader. */
export interface ChargeInput {
  readonly reader: string;
  /** The shop's own number of the order, unique at its location. One order has one PaymentIntent. */
  readonly order: string;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  /** `automatic` by default. */
  readonly capture?: CaptureMethod | undefined;
  /** Whether the reader shows the customer a button to cancel; `true` by default. */
  readonly customerCancellation?: boolean | undefined;
  /** How long to wait for the customer, in milliseconds. Then the order is given up. */
  readonly timeout?: number | undefined;
  /**
   * The till's own name for this attempt (a UUID). A request that is sent again with the same name
   * gets the same attempt, and never a second one.
   */
  readonly attempt?: string | undefined;
}

/** How often a lane that was freed in between is tried again. */
const maxRaces = 5;

/**
 * Starts a payment and drives it until it waits for the card.
 *
 * @throws {BridgeError} `reader_busy`, `order_busy`, `order_paid`, `order_canceled`,
 *   `order_mismatch`, `attempt_mismatch`, `not_found`, `stripe_error`, `stripe_unreachable`: nothing
 *   was started
 */
export async function charge(
  context: Context,
  principal: Principal,
  input: ChargeInput,
): Promise<Attempt> {
  const lane = await readLane(context, input.reader, principal.location);
  if (!sees(principal, lane.location)) throw unknownReader(input.reader);
  const attempt = createAttempt({
    id: input.attempt ?? context.randomId(),
    key: context.randomId(),
    reader: input.reader,
    location: lane.location,
    order: input.order,
    amount: input.amount,
    currency: input.currency,
    capture: input.capture ?? "automatic",
    customerCancellation: input.customerCancellation ?? true,
    holder: principal.name,
    now: context.now(),
    timeout: input.timeout ?? context.timeout,
  });
  const final = await register(context, attempt);
  if (final) return same(final, attempt);
  await refuseTakenOrder(context, attempt);

  for (let race = 0; race < maxRaces; race++) {
    if (await enter(context, attempt)) {
      await fold(context, attempt, await performCall(context, attempt, "prepare", attempt.key));
    }
    // Whatever holds the lane, it may have to be carried on or to be settled.
    await drive(context, attempt.reader);
    const found = await locate(context, attempt.id);
    if (found) return same(found, attempt);
    const open = (await readRecord(context.store, laneKey(attempt.reader)))?.open;
    if (open && !isFinal(open)) throw readerBusy(open, context.now());
  }
  throw new BridgeError(
    "reader_busy",
    `Reader ${attempt.reader} is wanted by many at once. Try again.`,
  );
}

/** Makes the attempt findable. Gives its result where it has ended before. */
async function register(context: Context, attempt: Attempt): Promise<Attempt | null> {
  const { reader, location } = attempt;
  await update(context.store, attemptKey(attempt.id), (current) =>
    current ? undefined : { value: { reader, location, final: null }, wakeAt: null },
  );
  const record = await readRecord(context.store, attemptKey(attempt.id));
  if (record?.reader !== reader || record.location !== location) throw mismatch(attempt);
  return record.final;
}

/** Takes the lane if it is free, and the attempt hasn't had it before. */
async function enter(context: Context, attempt: Attempt): Promise<boolean> {
  const written = await update(context.store, laneKey(attempt.reader), (lane) =>
    lane && !lane.open && !lane.ended.includes(attempt.id)
      ? withOpen(context, lane, attempt)
      : undefined,
  );
  return written !== undefined;
}

/** Refuses at once what preparing would refuse later, before anything is recorded at the reader. */
async function refuseTakenOrder(context: Context, attempt: Attempt): Promise<void> {
  const key = orderKey(attempt.location, attempt.order);
  let order = await readRecord(context.store, key);
  if (order?.open && conflict(order, attempt) === "order_busy") {
    await freeOrder(context, order);
    order = await readRecord(context.store, key);
  }
  const code = conflict(order, attempt);
  if (!order || !code) return;
  const { open, state, amount, currency, capture, intent } = order;
  const details = { order: order.order, state, amount, currency, capture, intent, ...open };
  throw new BridgeError(code, failureOf(code).operator, { details });
}

/** Lets go of an order whose attempt has ended without having been settled. */
async function freeOrder(context: Context, { location, order, open }: Order): Promise<void> {
  if (!open) return;
  await drive(context, open.reader);
  const record = await readRecord(context.store, attemptKey(open.attempt));
  const final = record?.final;
  if (!final) return;
  await update(context.store, orderKey(location, order), (current) =>
    current?.open?.attempt === final.id
      ? keepingHint(release(current, final), context.now())
      : undefined,
  );
}

/** An attempt that was asked for again must be the same payment. */
function same(found: Attempt, asked: Attempt): Attempt {
  const equal =
    found.id === asked.id &&
    found.order === asked.order &&
    found.amount === asked.amount &&
    found.currency === asked.currency &&
    found.capture === asked.capture;
  if (!equal) throw mismatch(asked);
  return found;
}

function mismatch({ id }: Attempt): BridgeError {
  return new BridgeError(
    "attempt_mismatch",
    `Attempt ${id} was started for another payment. Use a new name for each attempt.`,
  );
}

function readerBusy({ id, order, holder, state, createdAt }: Attempt, now: number): BridgeError {
  const age = now - createdAt;
  return new BridgeError(
    "reader_busy",
    `The reader is taking the payment of order ${order}. Wait, or cancel attempt ${id}.`,
    { details: { attempt: id, order, holder, state, age } },
  );
}
