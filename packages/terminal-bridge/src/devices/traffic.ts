// What a device has sent lately: its nonces, so that no request is taken twice,
// and its rate.

import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import { update } from "../store.ts";
import type { RecordKey } from "../store.ts";

/** After how long without a request there is nothing left to know of a device, in milliseconds: its nonces are too old then. */
const quietFor = 60 * 60 * 1000;

/** How many requests a device may send. */
export interface RateLimit {
  /** At once, after a pause. */
  readonly burst: number;
  /** From then on. */
  readonly perSecond: number;
}

interface Traffic {
  /** Nonces with the time after which their requests are too old anyway, in milliseconds. */
  readonly nonces: readonly (readonly [nonce: string, until: number])[];
  /** What is left of the rate, as of `at`. */
  readonly tokens: number;
  readonly at: number;
}

function trafficKey(device: string): RecordKey<Traffic> {
  return { key: `traffic:${device}` };
}

/**
 * Takes a request in. What is refused here was never executed, so its nonce isn't written down.
 *
 * @param until from when on the request is refused for its age, in milliseconds since the epoch
 * @throws {BridgeError} `replayed_request`, `rate_limited`
 */
export async function admit(
  { store, now }: Pick<Context, "store" | "now">,
  device: string,
  nonce: string,
  until: number,
  { burst, perSecond }: RateLimit,
): Promise<void> {
  const at = now();
  let refusal: BridgeError | undefined;
  await update(store, trafficKey(device), (traffic) => {
    refusal = undefined;
    const known = (traffic?.nonces ?? []).filter(([, end]) => end >= at);
    if (known.some(([one]) => one === nonce)) {
      refusal = new BridgeError("replayed_request", "This request was sent before. Sign it anew.");
      return undefined;
    }
    const passed = Math.max(0, at - (traffic?.at ?? at));
    const tokens = Math.min(burst, (traffic?.tokens ?? burst) + (passed / 1000) * perSecond);
    if (tokens < 1) {
      const retryAfter = Math.ceil((1 - tokens) / perSecond);
      refusal = new BridgeError("rate_limited", "This device asks too often. Wait a moment.", {
        details: { retryAfter },
      });
      return undefined;
    }
    const nonces: Traffic["nonces"] = [...known, [nonce, until]];
    return {
      value: { nonces, tokens: tokens - 1, at },
      wakeAt: null,
      expiresAt: at + Math.max(quietFor, (burst / perSecond) * 1000),
    };
  });
  if (refusal) throw refusal;
}
