// Paired devices: who they are, where they stand, and whether they still may.

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

/** The devices of a location, in the order of their pairing. */
interface DeviceList {
  readonly ids: readonly string[];
}

export function deviceKey(device: string): RecordKey<Device> {
  return { key: `device:${device}` };
}

function listKey(location: string): RecordKey<DeviceList> {
  return { key: `devices:${location}` };
}

/**
 * Writes a device down. A key is paired once: the same device again is no error, whatever the
 * record says of it stays.
 */
export async function addDevice(
  { store }: Pick<Context, "store">,
  device: Device,
): Promise<Device | undefined> {
  // Listed first: a device that nobody can find couldn't be revoked.
  await update(store, listKey(device.location), (list) =>
    list?.ids.includes(device.id)
      ? undefined
      : { value: { ids: [...(list?.ids ?? []), device.id] }, wakeAt: null },
  );
  await update(store, deviceKey(device.id), (current) =>
    current ? undefined : { value: device, wakeAt: null },
  );
  return readRecord(store, deviceKey(device.id));
}

/** The devices of a location, revoked ones too. */
export async function listDevices(
  { store }: Pick<Context, "store">,
  location: string,
): Promise<readonly Device[]> {
  const list = await readRecord(store, listKey(location));
  const devices = await Promise.all(
    (list?.ids ?? []).map((id) => readRecord(store, deviceKey(id))),
  );
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
  return written ?? device;
}
