// How long what has ended is remembered. Stripe gives back what was paid up to half
// a year before, so that is how long an order can still be asked about.

import type { Context } from "./context.ts";

/** How long by default, in milliseconds. */
export const defaultRetention = 180 * 24 * 60 * 60 * 1000;

/** Until when a record is kept that nothing is to be done for any more, in milliseconds since the epoch. */
export function forgottenAt({ now, retention }: Pick<Context, "now" | "retention">): number {
  return now() + retention;
}
