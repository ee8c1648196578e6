// What the storefront's page does. It chooses, pays with the publishable client, and believes about
// the outcome only what the shop says.

import { isStripeError } from "@tillwire/client-edge";
import { createPublishable } from "@tillwire/client-edge/publishable";
import { products } from "../../catalogue.ts";
import type { OrderView } from "../../storefront/view.ts";
import { call, Refused } from "../server.ts";
import { createShared } from "../shared-state.ts";
import type { Shared } from "../shared-state.ts";
import { setQuantity } from "../till/cart.ts";
import type { Cart } from "../till/cart.ts";

export interface StorefrontState {
  readonly basket: Cart;
  /** The test payment method that is paid with. */
  readonly card: string;
  readonly phase: "loading" | "choosing" | "paying" | "waiting" | "paid";
  /** What is shown of the order once it is paid. */
  readonly order: OrderView | null;
  /** What went wrong, in words for the customer. */
  readonly problem: string | null;
}

/** Stripe's test payment methods: card numbers belong in Stripe's own fields, not in a shop's page. */
export const cards = [
  { id: "pm_card_visa", name: "Visa: pays" },
  { id: "pm_card_mastercard", name: "Mastercard: pays" },
  { id: "pm_card_chargeDeclined", name: "Visa: declined" },
  { id: "pm_card_chargeDeclinedInsufficientFunds", name: "Visa: not enough money" },
  { id: "pm_card_authenticationRequired", name: "Visa: the bank asks first" },
] as const;

/** The order of this tab, so that a reload finds it and never pays twice. */
const orderKey = "tillwire.storefront.order";
/** How often the shop is asked while a payment is being confirmed, in milliseconds. */
const askEvery = 700;
/** After how many times the customer is told that it takes longer. */
const patience = 30;

export class StorefrontModel {
  readonly state: Shared<StorefrontState> = createShared<StorefrontState>({
    basket: [],
    card: cards[0].id,
    phase: "loading",
    order: null,
    problem: null,
  });
  /** The simulator's page for a customer's bank; `undefined` where Stripe's own is used. */
  readonly #bank: string | undefined;
  /** Whether the basket is another one than the order's that was placed. */
  #changed = false;

  constructor(bank: string | undefined) {
    this.#bank = bank;
  }

  /** Goes on where this tab was: before a reload, or before the customer's bank asked. */
  async start(): Promise<void> {
    // The bank's answer comes along in the address; the shop is asked instead of believing it.
    history.replaceState(null, "", location.pathname);
    const id = sessionStorage.getItem(orderKey);
    if (id === null) return this.#patch({ phase: "choosing" });
    await this.#follow(id);
  }

  /** So many of a product. The basket is another order from then on. */
  choose(product: string, quantity: number): void {
    const { basket, phase } = this.state.value;
    const found = products.find(({ id }) => id === product);
    if (phase !== "choosing" || found === undefined) return;
    const { id, name, price } = found;
    const known = basket.some((line) => line.id === id);
    const all = known ? basket : [...basket, { id, name, price, quantity: 0 }];
    this.#changed = true;
    this.#patch({ basket: setQuantity(all, id, quantity), problem: null });
  }

  payWith(card: string): void {
    this.#patch({ card });
  }

  /** Places the order, if it isn't placed yet, and pays it. Pressed twice, it does so once. */
  async pay(): Promise<void> {
    const { basket, phase, card } = this.state.value;
    if (phase !== "choosing" || basket.length === 0) return;
    this.#patch({ phase: "paying", problem: null });
    let id = sessionStorage.getItem(orderKey);
    let said: string | null = null;
    try {
      if (id !== null && this.#changed) {
        // It may have been paid by an answer that got lost: then that is what there is to show.
        if (!(await isCanceled(id))) return await this.#follow(id);
        id = null;
      }
      id ??= crypto.randomUUID();
      // Before anything is asked for: what comes of it can be found again.
      sessionStorage.setItem(orderKey, id);
      this.#changed = false;
      const order = await call<OrderView>("POST", "/storefront/orders", {
        order: id,
        basket: basket.map(({ id: product, quantity }) => ({ product, quantity })),
      });
      if (order.payment !== null && (await this.#confirm(order.payment, card)) === "left") return;
    } catch (error) {
      if (id === null || !isStripeError(error)) {
        // What the shop refused once it would refuse again under the same name.
        this.#changed = true;
        return this.#patch({ phase: "choosing", problem: wordsOf(error) });
      }
      // Declined, paid by an answer that was lost, or not heard of: the shop knows which.
      said = wordsOf(error);
    }
    await this.#follow(id, said);
  }

  /** Begins a new order. */
  again(): void {
    sessionStorage.removeItem(orderKey);
    this.#changed = false;
    this.#patch({ basket: [], order: null, problem: null, phase: "choosing" });
  }

  /**
   * Confirms the payment. Gives `left` if the page gives way to the customer's bank.
   *
   * @throws {StripeError}
   */
  async #confirm(
    { secret, publishable }: NonNullable<OrderView["payment"]>,
    card: string,
  ): Promise<"left" | "done"> {
    const { key, api } = publishable;
    const stripe = createPublishable(key, { bases: api === null ? undefined : { api } });
    const { id, next_action } = await stripe.confirmPaymentIntent(secret, {
      payment_method: card,
      return_url: new URL("/storefront", location.href).href,
    });
    const page = next_action?.redirect_to_url?.url;
    if (!page) return "done";
    location.assign(this.#bank === undefined ? page : `${this.#bank}?intent=${id}`);
    return "left";
  }

  /**
   * Asks the shop until it knows how the order stands.
   *
   * @param said what to say if it isn't paid and Stripe hasn't said why
   */
  async #follow(id: string, said: string | null = null): Promise<void> {
    for (let asked = 0; ; asked++) {
      const order = await this.#ask(id);
      if (order === "gone") return this.again();
      if (order?.state === "paid") {
        return this.#patch({ order, phase: "paid", problem: null, basket: basketOf(order) });
      }
      if (order?.state === "canceled") {
        this.again();
        return this.#patch({ problem: "This order has expired. Nothing was paid." });
      }
      if (order?.state === "open") {
        this.#changed = false;
        const problem = order.problem ?? said;
        return this.#patch({ phase: "choosing", basket: basketOf(order), problem });
      }
      const slow = asked >= patience;
      const problem = slow
        ? "This takes longer than usual. Leave this page open, or come back."
        : null;
      this.#patch({ phase: "waiting", problem });
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
  }

  /** The order; `null` where the shop can't say just now. */
  async #ask(id: string): Promise<OrderView | "gone" | null> {
    try {
      return await call<OrderView>("GET", `/storefront/orders/${id}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.status === 404 ? "gone" : null;
    }
  }

  #patch(change: Partial<StorefrontState>): void {
    this.state.set({ ...this.state.value, ...change });
  }
}

/** Gives an order up. Whether it is; an order that the shop never got counts. */
async function isCanceled(id: string): Promise<boolean> {
  try {
    const { state } = await call<OrderView>("POST", `/storefront/orders/${id}/cancel`);
    return state === "canceled";
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return true;
    throw error;
  }
}

function basketOf({ lines }: OrderView): Cart {
  return lines.map(({ product, name, price, quantity }) => ({
    id: product,
    name,
    price,
    quantity,
  }));
}

function wordsOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (isStripeError(error)) {
    return error.name === "StripeConnectionError"
      ? "Stripe couldn’t be reached. Try again: you can’t pay twice."
      : "Stripe refused this payment. Try another card, or ask the shop.";
  }
  return "Something went wrong on this page. Nothing was paid; try again.";
}
