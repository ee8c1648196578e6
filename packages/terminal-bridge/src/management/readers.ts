// The readers of a location: registered, found, renamed, taken away.

import * as readers from "@tillwire/client-edge/terminal/readers";
import type * as v from "valibot";
import { requestOptions } from "../account.ts";
import { isFinal } from "../attempt.ts";
import { sees } from "../authorize.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import { busyElsewhere, unknownReader } from "../lanes.ts";
import { laneKey } from "../records.ts";
import { refusalOf } from "../refusal.ts";
import { readRecord, update } from "../store.ts";
import { referenceId } from "../views.ts";
import { listLimit, locationOf, requireLocation } from "./locations.ts";
import type { oneReader, readerAnswer, registerReaderInput, renameReaderInput } from "./schemas.ts";

export type Reader = Exclude<Awaited<ReturnType<typeof readers.retrieve>>, { deleted: true }>;
export type ReaderView = v.InferOutput<typeof readerAnswer>;

/** The readers of a location; of all, for whoever is bound to none and means none. */
export async function listReaders(
  context: Context,
  principal: Principal,
  asked?: string,
): Promise<readonly ReaderView[]> {
  const location = asked === undefined ? principal.location : locationOf(principal, asked);
  const params = { limit: 100, ...(location === null ? {} : { location }) };
  const options = await requestOptions(context, location);
  const found = await readers.list(context.stripe, params, options).toArray({ limit: listLimit });
  return found.map(readerView);
}

/**
 * A reader as Stripe has it.
 *
 * @throws {BridgeError} `not_found`; also for another location's reader
 */
export async function findReader(
  context: Context,
  principal: Principal,
  { reader: id, location }: v.InferOutput<typeof oneReader>,
): Promise<Reader> {
  const near = location === undefined ? principal.location : locationOf(principal, location);
  const options = await requestOptions(context, near);
  const reader = await readers.retrieve(context.stripe, id, {}, options).catch((error: unknown) => {
    throw refusalOf(error)?.statusCode === 404 ? unknownReader(id) : error;
  });
  if ("deleted" in reader && reader.deleted) throw unknownReader(id);
  const standsAt = referenceId(reader.location);
  const seen = standsAt === null ? principal.location === null : sees(principal, standsAt);
  if (!seen) throw unknownReader(id);
  return reader;
}

/**
 * Registers the reader that shows this code. A `simulated-…` code makes a simulated reader, which
 * takes a test key.
 *
 * @throws {BridgeError} `test_mode_only`; `not_found` for a location that isn't there
 */
export async function registerReader(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof registerReaderInput>,
): Promise<ReaderView> {
  const { registrationCode, label } = input;
  const location = locationOf(principal, input.location);
  const { livemode } = await requireLocation(context, location);
  if (registrationCode.startsWith("simulated")) requireTestMode(livemode);
  const reader = await readers.create(
    context.stripe,
    { registration_code: registrationCode, location, ...(label === undefined ? {} : { label }) },
    await requestOptions(context, location),
  );
  return readerView(reader);
}

/** Gives a reader another label. */
export async function renameReader(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof renameReaderInput>,
): Promise<ReaderView> {
  const found = await findReader(context, principal, input);
  const options = await requestOptions(context, referenceId(found.location));
  const renamed = await readers.update(context.stripe, found.id, { label: input.label }, options);
  if ("deleted" in renamed && renamed.deleted) throw unknownReader(found.id);
  return readerView(renamed);
}

/**
 * Takes a reader out of service; it can be registered again.
 *
 * @throws {BridgeError} `reader_busy`: an attempt is open on it
 */
export async function deleteReader(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof oneReader>,
): Promise<{ readonly id: string; readonly deleted: true }> {
  const { id, location } = await findReader(context, principal, input);
  const open = (await readRecord(context.store, laneKey(id)))?.open;
  if (open && !isFinal(open)) {
    if (!sees(principal, open.location)) throw busyElsewhere(id);
    throw new BridgeError("reader_busy", `Reader ${id} has an open attempt. End it first.`, {
      details: { attempt: open.id, holder: open.holder, state: open.state },
    });
  }
  await readers.del(context.stripe, id, {}, await requestOptions(context, referenceId(location)));
  // Where it stood is believed no longer.
  await update(context.store, laneKey(id), (lane) =>
    lane && !lane.open ? { value: { ...lane, locationReadAt: 0 }, wakeAt: null } : undefined,
  );
  return { id, deleted: true };
}

/**
 * Refuses what must never touch real money. Stripe says of each object whether it is real.
 *
 * @throws {BridgeError} `test_mode_only`
 */
export function requireTestMode(livemode: boolean): void {
  if (!livemode) return;
  throw new BridgeError("test_mode_only", "Simulated readers and cards take a test key.");
}

export function readerView(reader: Reader): ReaderView {
  return {
    id: reader.id,
    label: reader.label,
    location: referenceId(reader.location),
    deviceType: reader.device_type,
    serialNumber: reader.serial_number,
    softwareVersion: reader.device_sw_version,
    status: reader.status,
    lastSeenAt: reader.last_seen_at,
  };
}
