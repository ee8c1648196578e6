import type { Client } from "@tillwire/client-edge";
import type { Timing } from "./next.ts";
import type { ReaderStore } from "./store.ts";

/** What everything in the bridge works with. */
export interface Context {
  readonly stripe: Client;
  readonly store: ReaderStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly timing: Timing;
  /** A new random identifier. */
  readonly randomId: () => string;
  /** How long an attempt may wait for its customer unless the charge says otherwise, in milliseconds. */
  readonly timeout: number;
}
