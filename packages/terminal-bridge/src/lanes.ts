// A reader's lane, and where the reader stands.

import * as readers from "@tillwire/client-edge/terminal/readers";
import { requestOptions } from "./account.ts";
import type { Context } from "./context.ts";
import { BridgeError, toBridgeError } from "./errors.ts";
import { refusalOf } from "./refusal.ts";
import { laneKey } from "./records.ts";
import type { Lane } from "./records.ts";
import { readRecord, update } from "./store.ts";
import { referenceId } from "./views.ts";

/** How long a reader's location is believed, in milliseconds. Readers move rarely, commands are many. */
const locationAge = 5 * 60 * 1000;

/**
 * The reader's lane, with the location that Stripe says it is at.
 *
 * @param near a location in whose account the reader is: the caller's own
 * @throws {BridgeError} `not_found` for a reader that Stripe doesn't know, that was deleted or that has no
 *   location; `stripe_error` or `stripe_unreachable` where Stripe doesn't say
 */
export async function readLane(
  context: Context,
  reader: string,
  near: string | null = null,
): Promise<Lane> {
  const lane = await readRecord(context.store, laneKey(reader));
  const now = context.now();
  if (lane && now - lane.locationReadAt < locationAge) return lane;
  const location = await readLocation(context, reader, near ?? lane?.location ?? null);
  const written = await update(context.store, laneKey(reader), (current) => ({
    value: current
      ? { ...current, location, locationReadAt: now }
      : { location, locationReadAt: now, open: null, wakeAt: null, ended: [], events: [] },
    wakeAt: current?.open ? now : null,
  }));
  return written ?? readLane(context, reader, near);
}

async function readLocation(context: Context, id: string, near: string | null): Promise<string> {
  const options = await requestOptions(context, near);
  const reader = await readers.retrieve(context.stripe, id, {}, options).catch((error: unknown) => {
    if (refusalOf(error)?.statusCode === 404) throw unknownReader(id);
    throw toBridgeError(error);
  });
  const location = "location" in reader ? referenceId(reader.location) : null;
  if (location === null) throw unknownReader(id);
  return location;
}

/** For a reader that was moved while it was at work: its new location isn't told with what. */
export function busyElsewhere(id: string): BridgeError {
  return new BridgeError(
    "reader_busy",
    `Reader ${id} is still at work for the location where it was before. Wait until that is done.`,
    { details: { formerLocation: true } },
  );
}

/** The same for a reader that isn't there and for another location's: it tells a stranger nothing. */
export function unknownReader(id: string): BridgeError {
  return new BridgeError("not_found", `There is no reader ${id} at this location.`);
}
