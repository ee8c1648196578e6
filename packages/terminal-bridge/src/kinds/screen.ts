// What a reader's screen shows while nobody pays. https://docs.stripe.com/terminal/features/display

import * as readers from "@tillwire/client-edge/terminal/readers";
import type { Attempt } from "../attempt.ts";
import type { Context } from "../context.ts";
import type { Proof } from "../observation.ts";
import type { DisplayTask } from "../task.ts";
import type { Strategy } from "./strategy.ts";

/** Shows a cart. */
export function displayStrategy(
  { stripe }: Context,
  attempt: Attempt,
  reader: string,
  { currency, total, tax, lineItems }: DisplayTask,
): Strategy {
  const cart = {
    currency,
    total,
    line_items: [...lineItems],
    ...(tax === null ? {} : { tax }),
  };
  return {
    dispatch: (options) =>
      readers.setReaderDisplay(stripe, reader, { type: "cart", cart }, options),
    prove: async () => untold(attempt),
  };
}

/** Empties the screen, and the slot with it. */
export function clearStrategy({ stripe }: Context, attempt: Attempt, reader: string): Strategy {
  return {
    dispatch: (options) => readers.cancelAction(stripe, reader, {}, options),
    prove: async () => untold(attempt),
  };
}

/** Nothing but Stripe's answer to the command tells what became of it. */
function untold({ id }: Attempt): Proof {
  return { state: "waiting", of: id };
}
