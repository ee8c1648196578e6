// The customers: whoever stands before a reader when it asks for a card, or with a
// form, does something, sooner or later.

import type { ReaderControl } from "@tillwire/stripe-sim";
import type { Book, Gesture } from "./book.ts";
import type { ChaosClock } from "./clock.ts";
import { fillIn } from "./forms.ts";
import { shownOn } from "./shown.ts";
import { leastReboot } from "./power.ts";
import type { ReaderPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Trace } from "./trace.ts";

const habits = {
  card: {
    pay: 55,
    be_declined: 12,
    cancel: 7,
    leave: 10,
    pay_unheard: 6,
    unplug: 4,
    pay_and_unplug: 6,
  },
  // Readers show no button to cancel forms.
  inputs: { fill_in: 72, leave: 14, unplug: 5, fill_in_and_unplug: 9 },
} as const;

/** A function to be called whenever a command may have reached the reader. */
export function sendCustomers(
  name: string,
  { patience, interac }: ReaderPlan,
  reader: ReaderControl,
  clock: ChaosClock,
  random: Random,
  trace: Trace,
  { gestures, filledIn }: Pick<Book, "gestures" | "filledIn">,
): () => void {
  const note = (code: Gesture["code"]): void =>
    void gestures.push({ reader: reader.id, at: clock.now(), code });
  /** No tip changes the last two digits of the amount, for some of them are declined. */
  const amountTip = (): number => (reader.takesTip ? 100 * random.int(0, 4) : 0);
  function card(): string {
    const { type } = shownOn(reader);
    // It alone gets its money back on a reader, and can't be saved.
    if (!interac || type === "process_setup_intent") return "visa";
    return type === "refund_payment" || random.chance(0.95) ? "interac" : "visa";
  }
  const pay = (): void => reader.tap({ card: card(), amountTip: amountTip() });
  function act(): void {
    const { asks } = reader;
    if (asks === null) return;
    const gesture = asks === "card" ? random.weighed(habits.card) : random.weighed(habits.inputs);
    trace(name, () => `its customer wants to ${gesture.replaceAll("_", " ")}`);
    switch (gesture) {
      case "pay":
        pay();
        return;
      case "fill_in":
        filledIn.push(fillIn(reader, clock.now(), random));
        return;
      case "be_declined":
        note("card_declined");
        reader.tap({
          card: random.pick(["chargeDeclined", "chargeDeclinedInsufficientFunds"]),
          amountTip: amountTip(),
        });
        return;
      case "cancel":
        if (!reader.cancelable) return;
        note("customer_canceled");
        reader.cancelByCustomer();
        return;
      case "leave":
        if (asks === "inputs") note("collect_inputs_timeout");
        return;
      case "pay_unheard":
        reader.loseConnection();
        pay();
        return;
      case "pay_and_unplug":
        pay();
        reader.unplug();
        break;
      case "fill_in_and_unplug":
        filledIn.push(fillIn(reader, clock.now(), random));
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
    if (reader.asks === null || coming) return;
    coming = true;
    clock.schedule(random.int(0, patience), () => {
      coming = false;
      act();
    });
  };
}
