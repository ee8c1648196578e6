// Carries an open attempt as far as it gets now: read the record, decide, write
// down what is about to be done, do it, fold what was learned. It may die at any
// await; whoever comes next goes on from the record.

import { isFinal } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import type { Context } from "./context.ts";
import { next } from "./next.ts";
import type { Step } from "./next.ts";
import type { Observation } from "./observation.ts";
import { orderChange, release } from "./order.ts";
import { performCall, performRead } from "./perform.ts";
import { attemptKey, intentKey, laneKey, orderKey, rememberedAttempts } from "./records.ts";
import type { Lane } from "./records.ts";
import { reduce } from "./reduce.ts";
import { forgottenAt } from "./retention.ts";
import { readRecord, update } from "./store.ts";
import type { Change } from "./store.ts";
import { orderOf } from "./task.ts";

/** After how long without progress the wake-up takes over from whoever was driving, in milliseconds. */
const takeOver = 5_000;
/** When to try again after Stripe couldn't be read, at least and at most, in milliseconds. */
const [rereadSoon, rereadLate] = [2_000, 10_000];
/** How far a store's clock is made up for, in milliseconds. */
const [leastAhead, mostAhead] = [1_000, 60_000];
/** More steps than any attempt can take without waiting. */
const maxSteps = 50;

/**
 * Drives the lane's open attempt until there is nothing to do but wait.
 *
 * @param woken the lane's wake-up was used up by this call and is to be set again
 */
export async function drive(context: Context, name: string, woken = false): Promise<void> {
  let driven: string | undefined;
  for (let steps = 0; steps < maxSteps; steps++) {
    const lane = await readRecord(context.store, laneKey(name));
    const attempt = lane?.open;
    // Settled by the last step or by someone else; the next attempt has its own driver.
    if (!attempt || (driven !== undefined && attempt.id !== driven)) return;
    driven = attempt.id;
    const now = context.now();
    const step = next(attempt, now, context.timing);
    if (step.do === "wait") {
      if (!woken) return;
      const ahead = steps === 0 ? aheadOf(lane, step.until) : 0;
      await rearm(context, name, attempt.id, step.until + ahead);
      return;
    }
    if (!(await take(context, attempt, step))) return;
  }
}

/**
 * By how much later than due to be woken by a store that has woken the lane too early, in
 * milliseconds. If its clock is ahead, the same wake-up would come at once, again and again, so it is
 * put off further each time; if it was only an old wake-up that came late, a second does no harm.
 */
function aheadOf({ wakeAt }: Lane, until: number): number {
  if (wakeAt === null || wakeAt < until) return 0;
  return Math.min(Math.max(2 * (wakeAt - until), leastAhead), mostAhead);
}

/** Takes one step. Gives `false` where there is no use in going on now. */
async function take(
  context: Context,
  attempt: Attempt,
  step: Exclude<Step, { do: "wait" }>,
): Promise<boolean> {
  const at = context.now();
  switch (step.do) {
    case "settle":
      await settle(context, attempt);
      return true;
    case "request_cancel":
      await fold(context, attempt, { type: "cancel_requested", at, reason: step.reason });
      return true;
    case "read": {
      const seen = await performRead(context, attempt);
      if (!seen) {
        await rearm(context, attempt.lane, attempt.id, context.now() + rereadAfter(attempt, at));
        return false;
      }
      await fold(context, attempt, seen);
      return true;
    }
    default: {
      const begun = await begin(context, attempt, step);
      if (begun) await fold(context, begun, await performCall(context, begun, step.do, step.key));
      return true;
    }
  }
}

/** The longer nothing was read, the longer the next try can wait. */
function rereadAfter({ readAt, dispatchedAt, createdAt }: Attempt, now: number): number {
  const unread = now - (readAt ?? dispatchedAt ?? createdAt);
  return Math.min(Math.max(unread / 2, rereadSoon), rereadLate);
}

/** Writes down that the call is about to be made; gives nothing where someone else was faster. */
async function begin(
  context: Context,
  { id, lane }: Attempt,
  step: Extract<Step, { key: string }>,
): Promise<Attempt | undefined> {
  const at = context.now();
  const changed = await changeOpen(context, lane, id, (attempt) => {
    const still = next(attempt, at, context.timing);
    if (still.do !== step.do || still.key !== step.key) return attempt;
    return reduce(attempt, { type: "call_started", at, name: step.do, key: step.key });
  });
  return changed?.open ?? undefined;
}

/** Folds an observation into the attempt, wherever the record has got to meanwhile. */
export async function fold(
  context: Context,
  { id, lane }: Attempt,
  seen: Observation,
): Promise<void> {
  await changeOpen(context, lane, id, (attempt) => reduce(attempt, seen));
}

/** The attempt as it is on record; `undefined` where it was never started. */
export async function locate(context: Context, id: string): Promise<Attempt | undefined> {
  // The result is written before the lane is freed: looking twice finds it in any case.
  for (let look = 0; look < 2; look++) {
    const record = await readRecord(context.store, attemptKey(id));
    if (!record) return undefined;
    if (record.final) return record.final;
    const lane = await readRecord(context.store, laneKey(record.lane));
    if (lane?.open?.id === id) return lane.open;
  }
  return undefined;
}

/** Changes the open attempt, if it is still this one. Gives nothing where nothing changed. */
function changeOpen(
  context: Context,
  name: string,
  id: string,
  change: (attempt: Attempt) => Attempt,
): Promise<Lane | undefined> {
  return update(context.store, laneKey(name), (lane) => {
    if (lane?.open?.id !== id) return undefined;
    const changed = change(lane.open);
    return changed === lane.open ? undefined : withOpen(context, lane, changed);
  });
}

/** The lane with this attempt, to be woken when the attempt needs it even if nobody drives it. */
export function withOpen(context: Context, lane: Lane, open: Attempt): Change<Lane> {
  const now = context.now();
  const step = next(open, now, context.timing);
  const wakeAt = step.do === "wait" ? step.until : now + takeOver;
  return { value: { ...lane, open, wakeAt }, wakeAt };
}

async function rearm({ store }: Context, name: string, id: string, wakeAt: number): Promise<void> {
  await update(store, laneKey(name), (lane) =>
    lane?.open?.id === id ? { value: { ...lane, wakeAt }, wakeAt } : undefined,
  );
}

/** Writes the result down for good, frees the order, and only then the lane. */
async function settle(context: Context, attempt: Attempt): Promise<void> {
  const { store } = context;
  const expiresAt = forgottenAt(context);
  await update(store, attemptKey(attempt.id), (record) =>
    record && !record.final
      ? { value: { ...record, final: attempt }, wakeAt: null, expiresAt }
      : undefined,
  );
  const order = orderOf(attempt.task);
  if (order !== null) {
    await update(store, orderKey(attempt.location, order), (current) =>
      current?.open?.attempt === attempt.id
        ? orderChange(context, release(current, attempt))
        : undefined,
    );
    // It leads to the order, so it is remembered as long.
    await update(store, intentKey(attempt.intent ?? ""), (current) =>
      current ? { value: current, wakeAt: null, expiresAt } : undefined,
    );
  }
  await update(store, laneKey(attempt.lane), (lane) =>
    lane?.open && lane.open.id === attempt.id && isFinal(lane.open)
      ? {
          value: {
            ...lane,
            open: null,
            wakeAt: null,
            ended: [...lane.ended, attempt.id].slice(-rememberedAttempts),
          },
          wakeAt: null,
          // A reader stays; an order is done with.
          ...(attempt.reader === null ? { expiresAt } : {}),
        }
      : undefined,
  );
}
