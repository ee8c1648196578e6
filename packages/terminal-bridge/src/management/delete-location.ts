// Giving up a location, once nothing of the business' is left there.

import * as locations from "@tillwire/client-edge/terminal/locations";
import { requestOptions } from "../account.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { listDevices } from "../devices/devices.ts";
import { BridgeError } from "../errors.ts";
import { locationOf, requireLocation } from "./locations.ts";
import { listReaders } from "./readers.ts";

/**
 * Deletes a location, for good. What was done there stays in the log.
 *
 * Stripe would leave readers behind that can't take payments any more, and tills would go on asking
 * for a location that is gone: both go first.
 *
 * @throws {BridgeError} `location_in_use` while readers or paired devices are there; `not_found`
 */
export async function deleteLocation(
  context: Context,
  principal: Principal,
  asked: string,
): Promise<{ readonly id: string; readonly deleted: true }> {
  const id = locationOf(principal, asked);
  await requireLocation(context, id);
  const [readers, devices] = await Promise.all([
    listReaders(context, principal, id),
    listDevices(context, id),
  ]);
  const paired = devices.filter(({ revokedAt }) => revokedAt === null);
  if (readers.length > 0 || paired.length > 0) {
    throw new BridgeError(
      "location_in_use",
      `Location ${id} still has readers (${readers.length}) or paired devices (${paired.length}). Delete the readers and revoke the devices first.`,
      { details: { readers: readers.length, devices: paired.length } },
    );
  }
  await locations.del(context.stripe, id, {}, await requestOptions(context, id));
  return { id, deleted: true };
}
