// The customers: whoever stands before a reader when it asks for a card does
// something, sooner or later.

import type { ReaderControl } from "@tillwire/stripe-sim";
import type { Gesture } from "./book.ts";
import type { ChaosClock } from "./clock.ts";
import type { ReaderPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Trace } from "./trace.ts";

const habits = {
  pay: 55,
  be_declined: 12,
  cancel: 7,
  leave: 10,
  pay_unheard: 6,
  unplug: 4,
  pay_and_unplug: 6,
} as const;

/**
 * A reader that has lost its power takes longer to start than any issuer to answer, in
 * milliseconds: one that took commands again while its last card is still being authorized would
 * clear a slot, and money would be taken after that.
 */
export const leastReboot = 20_000;

/** A function to be called whenever a command may have reached the reader. */
export function sendCustomers(
  name: string,
  { patience }: ReaderPlan,
  reader: ReaderControl,
  clock: ChaosClock,
  random: Random,
  trace: Trace,
  gestures: Gesture[],
): () => void {
  const note = (code: Gesture["code"]): void =>
    void gestures.push({ reader: reader.id, at: clock.now(), code });
  function act(): void {
    if (!reader.waiting) return;
    const gesture = random.weighed(habits);
    trace(name, () => `its customer wants to ${gesture.replaceAll("_", " ")}`);
    switch (gesture) {
      case "pay":
        reader.tap();
        return;
      case "be_declined":
        note("card_declined");
        reader.decline(random.pick(["generic_decline", "insufficient_funds"]));
        return;
      case "cancel":
        if (!reader.cancelable) return;
        note("customer_canceled");
        reader.cancelByCustomer();
        return;
      case "leave":
        return;
      case "pay_unheard":
        reader.loseConnection();
        reader.tap();
        return;
      case "pay_and_unplug":
        reader.tap();
        reader.unplug();
        break;
      default:
        reader.unplug();
    }
    if (random.chance(0.8)) {
      clock.schedule(random.int(leastReboot, 100_000), () => {
        trace(name, () => "is plugged in again");
        reader.plug();
      });
    }
  }
  let coming = false;
  return () => {
    if (!reader.waiting || coming) return;
    coming = true;
    clock.schedule(random.int(0, patience), () => {
      coming = false;
      act();
    });
  };
}
