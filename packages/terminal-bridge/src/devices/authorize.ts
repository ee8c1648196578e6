// The authorizer of a shop whose tills are paired.

import type { Authorize, Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import type { ReaderStore } from "../store.ts";
import { readRecord } from "../store.ts";
import { deviceKey } from "./devices.ts";
import type { Device } from "./devices.ts";
import { admit } from "./traffic.ts";
import type { RateLimit } from "./traffic.ts";
import { isSigned, verifyRequest } from "./verify.ts";

/** How paired devices are treated. */
export interface DeviceSettings {
  /** The origin that tills call (`https://pos.example.com`), where a proxy shows the bridge another host. */
  readonly origin?: string;
  /** How often one device may ask; 40 at once and 4 per second by default. */
  readonly rateLimit?: RateLimit;
}

export interface DeviceAuthorizeOptions extends DeviceSettings {
  /** The bridge's own store. */
  readonly store: ReaderStore;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number;
}

const defaultRate: RateLimit = { burst: 40, perSecond: 4 };

/**
 * Recognizes paired devices by their signature; gives `null` for requests without one, so that it
 * can be asked before or after another authorizer.
 *
 * The authorizer throws a `BridgeError`: `unauthorized`, `clock_skew`, `replayed_request`,
 * `device_revoked`, `rate_limited`.
 */
export function deviceAuthorize(options: DeviceAuthorizeOptions): Authorize {
  const { store, now = Date.now, origin, rateLimit = defaultRate } = options;
  return async (request) => {
    if (!isSigned(request)) return null;
    let device: Device | undefined;
    const signed = await verifyRequest(request, {
      now: now(),
      origin,
      async keyOf(id) {
        device = await readRecord(store, deviceKey(id));
        return device?.key;
      },
    });
    if (!device) return null;
    if (device.revokedAt !== null) throw revoked();
    await admit({ store, now }, device.id, signed.nonce, signed.until, rateLimit);
    return principalOf(device);
  };
}

/** Throws once the principal's device has been revoked: what outlives a request asks again. */
export async function confirm({ store }: Context, { device }: Principal): Promise<void> {
  if (device === undefined) return;
  const record = await readRecord(store, deviceKey(device));
  if (!record || record.revokedAt !== null) throw revoked();
}

function principalOf({ id, role, location, name }: Device): Principal {
  return { role, location, name, device: id };
}

function revoked(): BridgeError {
  return new BridgeError("device_revoked", "This till was unpaired. Pair it again.");
}
