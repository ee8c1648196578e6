// Paired devices: who they are, where they stand, and whether they still may.

import { logKeptFor } from "../audit.ts";
import { sees } from "../authorize.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import type { PublicKey } from "../signing.ts";
import { readRecord, update } from "../store.ts";
import type { RecordKey } from "../store.ts";

/** Times are in milliseconds since the epoch. */
export interface Device {
  readonly id: string;
  /** What the operator calls it. */
  readonly name: string;
  readonly role: Principal["role"];
  readonly location: string;
  readonly key: PublicKey;
  readonly pairedAt: number;
  readonly revokedAt: number | null;
}

/** As many as may be paired at a location: to tell what was done there takes reading a log of each. */
const maxPaired = 500;
/** As many as a location remembers: the list has to fit into any store (64 kB in Deno KV). */
const maxRevoked = 300;

/** The devices of a location. */
export interface DeviceList {
  /** Their ids, in the order of their pairing. */
  readonly paired: readonly string[];
  /** Those that were, and when they were revoked, in that order. */
  readonly revoked: readonly (readonly [id: string, revokedAt: number])[];
}

const nobody: DeviceList = { paired: [], revoked: [] };

export function deviceKey(device: string): RecordKey<Device> {
  return { key: `device:${device}` };
}

function listKey(location: string): RecordKey<DeviceList> {
  return { key: `devices:${location}` };
}

/**
 * Writes a device down. A key is paired once: the same device again is no error, whatever the
 * record says of it stays.
 *
 * @throws {BridgeError} `too_many_devices`
 */
export async function addDevice(
  { store }: Pick<Context, "store">,
  device: Device,
): Promise<Device> {
  const { id, location } = device;
  const known = await readRecord(store, deviceKey(id));
  if (known) return known;
  // Listed first: a device that nobody can find couldn't be revoked.
  let full = false;
  await update(store, listKey(location), (list) => {
    const { paired, revoked } = list ?? nobody;
    const listed = paired.includes(id);
    full = !listed && paired.length >= maxPaired;
    return listed || full
      ? undefined
      : { value: { paired: [...paired, id], revoked }, wakeAt: null };
  });
  if (full) throw tooMany(location);
  const written = await update(store, deviceKey(id), (current) =>
    current ? undefined : { value: device, wakeAt: null },
  );
  return written ?? (await readRecord(store, deviceKey(id))) ?? device;
}

function tooMany(location: string): BridgeError {
  return new BridgeError(
    "too_many_devices",
    `Location ${location} has ${maxPaired} paired devices, as many as can be. Revoke one that isn't used any more.`,
    { details: { devices: maxPaired } },
  );
}

/** Who is paired at a location, and who was: the last 300, for as long as the log is kept of what they did. */
export async function readDeviceList(
  { store, now }: Pick<Context, "store" | "now">,
  location: string,
): Promise<DeviceList> {
  const { paired, revoked } = (await readRecord(store, listKey(location))) ?? nobody;
  return { paired, revoked: remembered(revoked, now()) };
}

function remembered(revoked: DeviceList["revoked"], now: number): DeviceList["revoked"] {
  return revoked.filter(([, revokedAt]) => revokedAt > now - logKeptFor).slice(-maxRevoked);
}

/** The devices of a location: the paired ones, then the revoked ones that are remembered. */
export async function listDevices(
  context: Pick<Context, "store" | "now">,
  location: string,
): Promise<readonly Device[]> {
  const { paired, revoked } = await readDeviceList(context, location);
  const ids = [...paired, ...revoked.map(([id]) => id)];
  const devices = await Promise.all(ids.map((id) => readRecord(context.store, deviceKey(id))));
  return devices.flatMap((device) => (device?.location === location ? [device] : []));
}

/**
 * Takes a device's rights away: its next request is refused, and its open streams end.
 *
 * @throws {BridgeError} `not_found`; also for another location's device
 */
export async function revokeDevice(
  { store, now }: Pick<Context, "store" | "now">,
  principal: Principal,
  id: string,
): Promise<Device> {
  const device = await readRecord(store, deviceKey(id));
  if (!device || !sees(principal, device.location)) {
    throw new BridgeError("not_found", `There is no device ${id} at this location.`);
  }
  const revokedAt = now();
  const written = await update(store, deviceKey(id), (current) =>
    current?.revokedAt === null ? { value: { ...current, revokedAt }, wakeAt: null } : undefined,
  );
  await update(store, listKey(device.location), (list) => {
    if (!list?.paired.includes(id)) return undefined;
    const paired = list.paired.filter((one) => one !== id);
    const revoked = remembered([...list.revoked, [id, revokedAt]], revokedAt);
    return { value: { paired, revoked }, wakeAt: null };
  });
  // Its own record stays: a key is paired once, and whoever uses it is told that it was revoked.
  return written ?? device;
}
