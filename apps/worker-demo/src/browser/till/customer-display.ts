import type { Till, TillCart } from "@tillwire/terminal-bridge/pos";
import { tipOf, totalOf } from "./cart.ts";
import type { Cart } from "./cart.ts";
import type { TillState } from "./state.ts";

/** A cart that still changes isn't shown yet. Milliseconds. */
const restFor = 400;
/** How long a payment waits for a screen that is being written, in milliseconds. */
const patience = 1_500;

/**
 * Shows the cart on the reader, as it grows. It is a courtesy: where it doesn't work (a reader
 * without a screen, a bad line), nobody is bothered, and no payment waits for it.
 */
export class CustomerDisplay {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #shown = false;

  /** Shows this cart soon; nothing if it is empty. */
  show(till: Till, state: TillState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn = this.#turn.then(() => this.#write(till, state)).catch(() => {});
    }, restFor);
  }

  /** Lets go of the reader: nothing more is shown, and what is being written is done, or given up. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    const tired = new Promise((resolve) => {
      setTimeout(resolve, patience);
    });
    await Promise.race([this.#turn, tired]);
    this.#shown = false;
  }

  async #write(till: Till, { cart, tip, shop, reader }: TillState): Promise<void> {
    if (reader === null || shop === null) return;
    if (cart.length === 0) {
      if (this.#shown) await till.reader(reader).clear();
      this.#shown = false;
      return;
    }
    await till.reader(reader).display({
      currency: shop.currency,
      total: totalOf(cart, tip),
      lineItems: linesOf(cart, tipOf(cart, tip)),
    });
    this.#shown = true;
  }
}

/** The reader shows them as they are, and doesn't add them up. */
function linesOf(cart: Cart, tip: number): TillCart["lineItems"] {
  const lines = cart.map(({ name, price, quantity }) => ({
    description: name,
    amount: price * quantity,
    quantity,
  }));
  return tip === 0 ? lines : [...lines, { description: "Tip", amount: tip, quantity: 1 }];
}
