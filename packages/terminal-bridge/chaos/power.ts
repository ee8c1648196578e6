// Readers that lose their power.

import type { ReaderControl } from "@tillwire/stripe-sim";
import type { ChaosClock } from "./clock.ts";

/**
 * A reader that has lost its power takes longer to start than any issuer to answer, in
 * milliseconds: one that took commands again while its last card is still being authorized would
 * clear a slot, and money would be taken after that.
 */
export const leastReboot = 20_000;

/** The reader, which takes its time to start, however soon and by whomever it is plugged in again. */
export function startSlowly(reader: ReaderControl, clock: ChaosClock): ReaderControl {
  const [unplug, plug] = [reader.unplug.bind(reader), reader.plug.bind(reader)];
  let startsAt = -Infinity;
  return Object.assign(reader, {
    unplug() {
      startsAt = clock.now() + leastReboot;
      unplug();
    },
    plug() {
      const left = startsAt - clock.now();
      if (left > 0) clock.schedule(left, () => reader.plug());
      else plug();
    },
  });
}
