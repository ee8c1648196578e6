// What a device has sent lately: its nonces, so that no request is taken twice,
// and its rate.

import type { Context } from "../context.ts";
import { digestOf } from "../digest.ts";
import { BridgeError } from "../errors.ts";
import { update } from "../store.ts";
import type { RecordKey } from "../store.ts";
import { replayWindow } from "./verify.ts";

/** As many nonces as are kept: a record has to fit into any store (64 kB in Deno KV). */
const maxNonces = 1_500;

/** How many requests a device may send. */
export interface RateLimit {
  /** At once, after a pause. */
  readonly burst: number;
  /** From then on; never more than 1,500 in two minutes. */
  readonly perSecond: number;
}

interface Traffic {
  /** Digests of nonces, and when their requests are too old anyway, in milliseconds since the epoch. */
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
  const name = (await digestOf(nonce)).slice(0, 16);
  let refusal: BridgeError | undefined;
  await update(store, trafficKey(device), (traffic) => {
    refusal = undefined;
    const known = (traffic?.nonces ?? []).filter(([, end]) => end >= at);
    if (known.some(([one]) => one === name)) {
      refusal = new BridgeError("replayed_request", "This request was sent before. Sign it anew.");
      return undefined;
    }
    const passed = Math.max(0, at - (traffic?.at ?? at));
    const tokens = Math.min(burst, (traffic?.tokens ?? burst) + (passed / 1000) * perSecond);
    if (tokens < 1 || known.length >= maxNonces) {
      const retryAfter = Math.max(1, Math.ceil((1 - tokens) / perSecond));
      refusal = new BridgeError("rate_limited", "This device asks too often. Wait a moment.", {
        details: { retryAfter },
      });
      return undefined;
    }
    const nonces: Traffic["nonces"] = [...known, [name, until]];
    // Later the bucket is full again and every nonce too old: that one ends two windows from now at most.
    const expiresAt = at + Math.max(3 * replayWindow, (burst / perSecond) * 1000);
    return { value: { nonces, tokens: tokens - 1, at }, wakeAt: null, expiresAt };
  });
  if (refusal) throw refusal;
}
