import type { RequestOptions } from "@tillwire/client-edge";
import type { Observation, Proof } from "../observation.ts";
import type { ActionFacts } from "../views.ts";

/** What one kind of attempt does at Stripe. Each may be called again and again: keys make a repeat the same call. */
export interface Strategy {
  /** Sees to what the attempt is about, before its command is sent. */
  readonly prepare?: () => Promise<Observation>;
  /** Sends the attempt's one command. */
  readonly dispatch: (options: RequestOptions) => Promise<unknown>;
  /** Has a collected card charged. */
  readonly confirm?: (options: RequestOptions) => Promise<unknown>;
  /** Cancels the attempt's intent. */
  readonly revoke?: (options: RequestOptions) => Promise<unknown>;
  /**
   * Reads what proves the outcome.
   *
   * @param action what the reader's slot held just before; `undefined` where it wasn't read
   */
  readonly prove: (action: ActionFacts | null | undefined) => Promise<Proof>;
}
