// What the till does. It knows no elements: views show its state and call its functions.

import { openTill, pairTill } from "@tillwire/terminal-bridge/pos";
import type { AttemptView, Till } from "@tillwire/terminal-bridge/pos";
import { currencyOf } from "../../currency.ts";
import { formatAmount } from "../money.ts";
import type { Shared } from "../shared-state.ts";
import { countOf, subtotalOf, tipOf, totalOf } from "./cart.ts";
import type { Cart, Tip } from "./cart.ts";
import { CustomerDisplay } from "./customer-display.ts";
import { Desk } from "./desk.ts";
import { Payments } from "./payments.ts";
import { forgetSales, saleOf } from "./sales.ts";
import { keepDraft, newDraft } from "./state.ts";
import type { TillState } from "./state.ts";

/** How often all readers are asked for while the till stands idle, in milliseconds. */
const readersEvery = 10_000;

/** As many attempts as the history is made of. */
const historyLength = 100;

export class TillModel {
  readonly #desk = new Desk();
  readonly #display = new CustomerDisplay();
  readonly payments: Payments = new Payments(this.#desk, this.#display, () => this.backToSale());
  readonly state: Shared<TillState> = this.#desk.state;
  readonly #options = {
    url: new URL("/terminal", location.href),
    onConnection: (line: "online" | "offline") => this.#desk.patch({ online: line === "online" }),
  };
  /** The reader that is followed. */
  #watched: { readonly id: string; readonly stop: AbortController } | null = null;

  // Who this till is

  /** Finds the till's key, and what it was doing. */
  async start(): Promise<void> {
    addEventListener("offline", () => this.#desk.patch({ online: false }));
    addEventListener("online", () => this.#desk.patch({ online: true }));
    setInterval(() => {
      if (!document.hidden && this.state.value.screen === "sale") void this.refreshReaders();
    }, readersEvery);
    const till = await openTill(this.#options);
    if (!till) return this.#desk.patch({ phase: "unpaired" });
    await this.#open(till);
  }

  /**
   * Pairs this till with the bridge.
   *
   * @param code as an admin has read it out
   * @param name by which others will know this till
   */
  async pair(code: string, name: string): Promise<void> {
    this.#desk.patch({ problem: null });
    await this.#desk.told(async () => {
      const till = await pairTill({ ...this.#options, pairingCode: code, name });
      forgetSales();
      this.payments.close();
      this.#desk.patch({ sales: [], history: null });
      await this.#open(till);
    });
  }

  /** Does something for a view, and says what went wrong. */
  told(work: () => Promise<void>): Promise<void> {
    return this.#desk.told(work);
  }

  async #open(till: Till): Promise<void> {
    this.#desk.till = till;
    await this.#desk.persistently(async () => {
      const { displayName, country } = await till.location();
      const shop = { name: displayName, currency: currencyOf(country) };
      this.#desk.patch({ phase: "ready", device: till.device, shop });
    });
    if (this.state.value.phase !== "ready") return;
    await this.refreshReaders();
    await this.payments.resume();
  }

  // The readers

  /** Asks how all readers are; the first one is used until another is chosen. */
  async refreshReaders(): Promise<void> {
    await this.#desk.told(async () => {
      const readers = await this.#desk.till?.readers();
      if (!readers) return;
      const { reader } = this.state.value;
      const chosen = readers.find(({ id }) => id === reader) ?? readers[0];
      this.#desk.patch({ readers, reader: chosen?.id ?? null });
      void this.#watch(chosen?.id ?? null);
    });
  }

  chooseReader(id: string): void {
    sessionStorage.setItem("tillwire.reader", id);
    this.#desk.patch({ reader: id, problem: null });
    void this.#watch(id);
    this.#showCart();
  }

  /** Follows what the chosen reader does, whoever has it do that. */
  async #watch(id: string | null): Promise<void> {
    const { till } = this.#desk;
    if (this.#watched?.id === id) return;
    this.#watched?.stop.abort();
    this.#watched = null;
    this.#desk.patch({ readerAttempt: null });
    if (!till || id === null) return;
    const watched = { id, stop: new AbortController() };
    this.#watched = watched;
    const { signal } = watched.stop;
    await this.#desk.told(async () => {
      for await (const { attempt } of till.reader(id, { signal })) {
        if (signal.aborted) return;
        this.#desk.patch({ readerAttempt: attempt });
      }
    });
    if (this.#watched === watched) this.#watched = null;
  }

  // The sale

  changeCart(cart: Cart): void {
    const { tip, shop } = this.state.value;
    const total = formatAmount(totalOf(cart, tip), shop?.currency ?? "usd");
    const said = cart.length === 0 ? "The cart is empty" : `${countOf(cart)} in the cart, ${total}`;
    this.#draft({ cart, said });
  }

  chooseTip(tip: Tip): void {
    this.#draft({ tip });
  }

  /** Charges what is in the cart. */
  async charge(): Promise<void> {
    const { screen, cart, tip, order, reader, shop } = this.state.value;
    // The button may be pressed twice before it has gone.
    if (screen !== "sale" || reader === null || shop === null || cart.length === 0) return;
    await this.payments.pay({
      order,
      lines: cart,
      tip: tipOf(cart, tip),
      total: subtotalOf(cart) + tipOf(cart, tip),
      currency: shop.currency,
      tipOnReader: tip === "on_reader",
      reader,
      at: Date.now(),
      attempt: null,
    });
  }

  /** Clears the table for the next customer. */
  newSale(): void {
    this.backToSale();
    this.#draft({ ...newDraft(), said: "The cart is empty" });
  }

  /** Back to the cart; the order can still be paid. */
  backToSale(): void {
    this.payments.close();
    this.#desk.patch({ screen: "sale", problem: null });
    void this.refreshReaders();
  }

  #draft(change: Partial<Pick<TillState, "cart" | "tip" | "order" | "said">>): void {
    this.#desk.patch({ ...change, problem: null });
    keepDraft(this.state.value);
    this.#showCart();
  }

  #showCart(): void {
    const { till } = this.#desk;
    if (till && this.state.value.screen === "sale") this.#display.show(till, this.state.value);
  }

  // What was

  /** Lists what the location's tills have taken, as the bridge knows it. */
  async showHistory(): Promise<void> {
    this.payments.close();
    this.#desk.patch({ screen: "history", problem: null });
    await this.#desk.told(async () => {
      const history = await this.#desk.till?.attempts.list({ limit: historyLength });
      if (history) this.#desk.patch({ history });
    });
  }

  /** Shows a payment from the history. */
  async openPayment(attempt: AttemptView): Promise<void> {
    const known = this.state.value.sales.find(({ order }) => order === attempt.order);
    const sale = known ?? saleOf(attempt);
    if (sale) await this.payments.open({ ...sale, attempt: attempt.id });
  }
}
