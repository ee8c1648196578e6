// A range of seeds, one schedule after the other.

import type { Count } from "./book.ts";
import { play } from "./schedule.ts";
import { present } from "./stores.ts";
import type { Adapter } from "./stores.ts";
import { createDigest } from "./trace.ts";

/** Seeds from `from` on. */
export interface Batch {
  readonly from: number;
  readonly count: number;
  /** The one to use; without it, each seed has its own. */
  readonly adapter: Adapter | undefined;
  /** Whether to take a digest of everything that happens. */
  readonly digest: boolean;
  /** Whether to stop at the first schedule that fails. */
  readonly first: boolean;
}

export interface Failure {
  readonly seed: number;
  readonly adapter: Adapter;
  readonly violations: readonly { readonly count: Count; readonly what: string }[];
}

export interface Outcome {
  readonly from: number;
  readonly played: number;
  readonly failures: readonly Failure[];
  readonly digests: readonly string[];
}

export function adapterOf(seed: number, wanted: Adapter | undefined): Adapter {
  return wanted ?? present[seed % present.length] ?? present[0];
}

export async function playBatch({ from, count, adapter, digest, first }: Batch): Promise<Outcome> {
  const failures: Failure[] = [];
  const digests: string[] = [];
  let seed = from;
  for (; seed < from + count; seed++) {
    if (first && failures.length > 0) break;
    const own = adapterOf(seed, adapter);
    const reader = digest ? createDigest() : undefined;
    const violations = await play(seed, own, reader).catch(brokenOff);
    if (violations.length > 0) failures.push({ seed, adapter: own, violations });
    if (reader) digests.push(reader.digest());
  }
  return { from, played: seed - from, failures, digests };
}

/** What isn't foreseen leaves its tills without an answer. */
function brokenOff(error: unknown): Failure["violations"] {
  return [{ count: "stuck", what: `it breaks off: ${String(error)}` }];
}
