import type { Client } from "@tillwire/client-edge";
import type { AccountOf } from "./account.ts";
import type { AuditWriter } from "./audit.ts";
import type { Timing } from "./next.ts";
import type { PreviewOptions } from "./preview.ts";
import type { ReaderStore } from "./store.ts";
import type { Schedule } from "./timers.ts";

/** What everything in the bridge works with. */
export interface Context {
  readonly stripe: Client;
  /** The connected account (`acct_…`) of a location; `undefined` for the client's own. */
  readonly accountOf: AccountOf;
  readonly store: ReaderStore;
  readonly audit: AuditWriter;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly timing: Timing;
  /** Runs what an open stream has to do later. */
  readonly schedule: Schedule;
  /** A new random identifier. */
  readonly randomId: () => string;
  /** What tills may send of a preview version of Stripe's API. */
  readonly preview: PreviewOptions | undefined;
  /** How long what has ended is remembered, in milliseconds. */
  readonly retention: number;
  /** How long an attempt may wait for its customer unless the charge says otherwise, in milliseconds. */
  readonly timeout: number;
}
