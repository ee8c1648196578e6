// Going on without anybody asking: after a wake-up, a restart, an event.

import type { Context } from "./context.ts";
import { drive } from "./drive.ts";
import { readIntent } from "./kinds/claim.ts";
import { listRefunds } from "./kinds/refund.ts";
import { isHinted, orderChange, settled, withRefunds } from "./order.ts";
import type { Order } from "./order.ts";
import { orderKey, parseKey } from "./records.ts";
import { readRecord, update } from "./store.ts";

/** How long after a failed reading an order is read again, in milliseconds. */
const rereadAfter = 30_000;

/** Does what is due for one record. */
export async function wake(context: Context, key: string): Promise<void> {
  const about = parseKey(key);
  if (!about) return;
  if ("lane" in about) await drive(context, about.lane, true);
  else await readOrderAgain(context, about.location, about.order);
}

/**
 * Does what is due for all records whose wake-up has come, one after the other, so that a crowd of
 * readers doesn't run into Stripe's rate limit at once.
 *
 * @throws {AggregateError} once all others are done, where records couldn't be read or written
 */
export async function sweep(context: Context): Promise<void> {
  const failures: unknown[] = [];
  for (const key of await context.store.due(context.now())) {
    await wake(context, key).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, "Some of what is due wasn't done.");
}

/** Reads the intent of an order that an event was about although none of its attempts was open. */
async function readOrderAgain(context: Context, location: string, order: string): Promise<void> {
  const key = orderKey(location, order);
  const record = await readRecord(context.store, key);
  if (!record || !isHinted(record) || record.intent === null) return;
  const { hints } = record;
  const retryAt = context.now() + rereadAfter;
  try {
    const intent = await readIntent(context, location, record.intent);
    const refunds = await listRefunds(context, location, record.intent);
    const learned = (current: Order): Order => withRefunds(settled(current, intent), refunds);
    // A later reading that was faster knows more.
    await update(context.store, key, (current) =>
      current && current.lookedInto < hints
        ? orderChange(context, { ...learned(current), lookedInto: hints })
        : undefined,
    );
  } catch {
    await update(context.store, key, (current) =>
      current && isHinted(current) ? { value: current, wakeAt: retryAt } : undefined,
    );
  }
}
