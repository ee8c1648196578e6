// What the till does. It knows no elements: views show its state and call its functions.

import { openTill, pairTill, TillError } from "@tillwire/terminal-bridge/pos";
import type { AttemptView, Till, TillAttempt } from "@tillwire/terminal-bridge/pos";
import { currencyOf } from "../../currency.ts";
import { formatAmount } from "../money.ts";
import { createShared } from "../shared-state.ts";
import type { Shared } from "../shared-state.ts";
import { problemWords } from "../words.ts";
import { countOf, subtotalOf, tipOf, totalOf } from "./cart.ts";
import type { Cart, Tip } from "./cart.ts";
import { forgetSales, keepSale } from "./sales.ts";
import type { Sale } from "./sales.ts";
import { firstState, keepDraft, newDraft } from "./state.ts";
import type { Payment, TillState } from "./state.ts";

/** The order whose payment this tab shows, so that a reload shows it again. */
const shownKey = "tillwire.shown";
/** How often readers are asked for while the till stands idle, in milliseconds. */
const readersEvery = 10_000;
/** How long to wait before the bridge is asked again, in milliseconds. */
const askAgainAfter = 1_500;

/** With these, the till's key is of no more use. */
const lostKey: ReadonlySet<string> = new Set(["unauthorized", "device_revoked", "not_paired"]);

export class TillModel {
  readonly state: Shared<TillState> = createShared(firstState());
  readonly #options = {
    url: new URL("/terminal", location.href),
    onConnection: (line: "online" | "offline") => this.#patch({ online: line === "online" }),
  };
  #till: Till | null = null;
  /** The attempt that the screen shows. */
  #shown: TillAttempt | null = null;

  // Who this till is

  /** Finds the till's key, and what it was doing. */
  async start(): Promise<void> {
    addEventListener("offline", () => this.#patch({ online: false }));
    addEventListener("online", () => this.#patch({ online: true }));
    const till = await openTill(this.#options);
    if (!till) return this.#patch({ phase: "unpaired" });
    await this.#open(till);
  }

  /**
   * Pairs this till with the bridge.
   *
   * @param code as an admin has read it out
   * @param name by which others will know this till
   */
  async pair(code: string, name: string): Promise<void> {
    this.#patch({ problem: null });
    try {
      const till = await pairTill({ ...this.#options, pairingCode: code, name });
      forgetSales();
      sessionStorage.removeItem(shownKey);
      this.#patch({ sales: [] });
      await this.#open(till);
    } catch (error) {
      this.#patch({ problem: problemWords(error) });
    }
  }

  /** Forgets the key: somebody has to pair the till again. */
  async unpair(): Promise<void> {
    await this.#till?.unpair();
    this.#till = null;
    this.#shown = null;
    this.#patch({ phase: "unpaired", screen: "sale", device: null, payment: null, readers: null });
  }

  async #open(till: Till): Promise<void> {
    this.#till = till;
    await this.#persistently(async () => {
      const { displayName, country } = await till.location();
      const shop = { name: displayName, currency: currencyOf(country) };
      this.#patch({ phase: "ready", device: till.device, shop });
      await this.refreshReaders();
    });
    setInterval(() => {
      if (!document.hidden && this.state.value.screen === "sale") void this.refreshReaders();
    }, readersEvery);
    await this.#resume(till);
  }

  // The sale

  async refreshReaders(): Promise<void> {
    await this.#told(async () => {
      if (!this.#till) return;
      const readers = await this.#till.readers();
      const { reader } = this.state.value;
      const chosen = readers.find(({ id }) => id === reader) ?? readers[0];
      this.#patch({ readers, reader: chosen?.id ?? null });
    });
  }

  chooseReader(id: string): void {
    sessionStorage.setItem("tillwire.reader", id);
    this.#patch({ reader: id, problem: null });
  }

  changeCart(cart: Cart): void {
    const { tip, shop } = this.state.value;
    const total = formatAmount(totalOf(cart, tip), shop?.currency ?? "usd");
    const said = cart.length === 0 ? "The cart is empty" : `${countOf(cart)} in the cart, ${total}`;
    this.#draft({ cart, said });
  }

  chooseTip(tip: Tip): void {
    this.#draft({ tip });
  }

  /** Clears the table for the next customer. */
  newSale(): void {
    this.#leave();
    this.#draft(newDraft());
    void this.refreshReaders();
  }

  /** Back to the cart; the order can still be paid. */
  backToSale(): void {
    this.#leave();
    void this.refreshReaders();
  }

  #leave(): void {
    this.#shown = null;
    sessionStorage.removeItem(shownKey);
    this.#patch({ screen: "sale", payment: null, problem: null });
  }

  // The payment

  /** Charges what is in the cart. */
  async charge(): Promise<void> {
    const { cart, tip, order, reader, shop } = this.state.value;
    if (reader === null || shop === null || cart.length === 0) return;
    await this.#pay({
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

  /** Charges the same order again, on the reader that is chosen now. */
  async tryAgain(): Promise<void> {
    const { payment, reader } = this.state.value;
    if (payment) await this.#pay({ ...payment.sale, reader: reader ?? payment.sale.reader });
  }

  /**
   * Cancels the payment. It takes the reader's answer; whoever can't wait for that gives the order
   * up, which needs no reader.
   */
  async cancel(giveUpOrder: boolean): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    this.#patchPayment({ busy: true });
    await this.#told(async () => {
      await shown.cancel({ giveUpOrder });
      if (this.#shown === shown) this.#show(shown.latest);
    });
    this.#patchPayment({ busy: false });
  }

  async #pay(sale: Sale): Promise<void> {
    const till = this.#till;
    if (!till) return;
    this.#shown = null;
    sessionStorage.setItem(shownKey, sale.order);
    const { order, total: amount, currency } = sale;
    this.#begin(sale, "created");
    try {
      const attempt = await till.reader(sale.reader).charge({ order, amount, currency });
      await this.#follow(sale, attempt);
    } catch (error) {
      if (error instanceof TillError && error.code === "bridge_unreachable") {
        await this.#findOut(till, sale);
      } else {
        await this.#refused(sale, error);
      }
    }
  }

  #begin(sale: Sale, state: string): void {
    const payment = { sale, attempt: null, steps: [{ state, at: Date.now() }], busy: false };
    this.#patch({ screen: "payment", payment, problem: null, sales: keepSale(sale) });
  }

  /** Nothing was started: back to where it was asked for. */
  async #refused(sale: Sale, error: unknown): Promise<void> {
    if (await this.#mustPairAgain(error)) return;
    if (sale.attempt === null) this.backToSale();
    else await this.openSale(sale.order);
    this.#patch({ problem: problemWords(error) });
  }

  /** The line broke before the answer came: whether the reader was started is for the bridge to say. */
  async #findOut(till: Till, sale: Sale): Promise<void> {
    this.#begin(sale, "unknown");
    await this.#persistently(async () => {
      const open = await till.attempts.unfinished();
      const found = open.find(({ latest }) => latest.order === sale.order);
      if (found) return this.#follow(sale, found);
      this.backToSale();
      this.#patch({ problem: "The reader wasn't started. Charge again: nobody pays twice." });
    });
  }

  async #follow(sale: Sale, attempt: TillAttempt): Promise<void> {
    this.#shown = attempt;
    this.#patch({ sales: keepSale({ ...sale, attempt: attempt.id }) });
    this.#patchPayment({ sale: { ...sale, attempt: attempt.id } });
    for await (const state of attempt) {
      if (this.#shown !== attempt) return;
      this.#show(state);
    }
  }

  #show(attempt: AttemptView): void {
    const steps = this.state.value.payment?.steps ?? [];
    const isNew = steps.at(-1)?.state !== attempt.state;
    const attempts = { ...this.state.value.attempts, [attempt.id]: attempt };
    this.#patch({ attempts });
    this.#patchPayment({
      attempt,
      steps: isNew ? [...steps, { state: attempt.state, at: Date.now() }] : steps,
    });
  }

  // What was

  /** What a reload, or a crash, has interrupted. */
  async #resume(till: Till): Promise<void> {
    await this.#persistently(async () => {
      const order = sessionStorage.getItem(shownKey);
      const sale = this.state.value.sales.find((one) => one.order === order);
      if (sale && sale.attempt !== null) return this.openSale(sale.order);
      const unfinished = await till.attempts.unfinished();
      const open = unfinished.find(({ latest }) => latest.kind === "charge");
      if (!open) return;
      const known = this.state.value.sales.find((one) => one.order === open.latest.order);
      const resumed = known ?? saleOf(open.latest);
      if (!resumed) return;
      this.#begin(resumed, open.latest.state);
      await this.#follow(resumed, open);
    });
  }

  /** Shows a sale's payment again, and goes on showing it if it is still under way. */
  async openSale(order: string): Promise<void> {
    const sale = this.state.value.sales.find((one) => one.order === order);
    const till = this.#till;
    if (!till || sale?.attempt === undefined || sale.attempt === null) return;
    const { attempt: id } = sale;
    await this.#told(async () => {
      const attempt = await till.attempts.get(id);
      sessionStorage.setItem(shownKey, order);
      const { state, createdAt } = attempt.latest;
      const steps = [{ state, at: attempt.latest.endedAt ?? createdAt }];
      const payment = { sale, attempt: attempt.latest, steps, busy: false };
      this.#patch({ screen: "payment", payment, problem: null });
      await this.#follow(sale, attempt);
    });
  }

  /** Lists the sales, with what the bridge knows of each. */
  async showHistory(): Promise<void> {
    this.#shown = null;
    sessionStorage.removeItem(shownKey);
    this.#patch({ screen: "history", payment: null, problem: null });
    for (const { attempt } of this.state.value.sales) {
      if (attempt === null || this.state.value.attempts[attempt]?.endedAt) continue;
      await this.#told(async () => {
        const found = await this.#till?.attempts.get(attempt);
        if (!found) return;
        this.#patch({ attempts: { ...this.state.value.attempts, [attempt]: found.latest } });
      });
    }
  }

  // Around all of it

  #patch(change: Partial<TillState>): void {
    this.state.set({ ...this.state.value, ...change });
  }

  #patchPayment(change: Partial<Payment>): void {
    const { payment } = this.state.value;
    if (payment) this.#patch({ payment: { ...payment, ...change } });
  }

  #draft(change: Partial<Pick<TillState, "cart" | "tip" | "order" | "said">>): void {
    this.#patch({ ...change, problem: null });
    keepDraft(this.state.value);
  }

  /** Does it, and says what went wrong. */
  async #told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(await this.#mustPairAgain(error))) this.#patch({ problem: problemWords(error) });
    }
  }

  /** Does it again as long as the bridge can't be reached. */
  async #persistently(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (await this.#mustPairAgain(error)) return;
        this.#patch({ problem: problemWords(error) });
        const passing = error instanceof TillError && error.code === "bridge_unreachable";
        if (!passing) return;
        await new Promise((resolve) => {
          setTimeout(resolve, askAgainAfter);
        });
        this.#patch({ problem: null });
      }
    }
  }

  async #mustPairAgain(error: unknown): Promise<boolean> {
    const lost =
      error instanceof TillError &&
      (lostKey.has(error.code) || (error.code === "not_found" && this.state.value.shop === null));
    if (!lost) return false;
    await this.unpair();
    this.#patch({ problem: problemWords(error) });
    return true;
  }
}

/** A payment that the till has started, but forgotten what it was for. */
function saleOf(attempt: AttemptView): Sale | null {
  const { order, amount, currency, reader, createdAt, id } = attempt;
  if (order === null || amount === null || currency === null || reader === null) return null;
  return {
    order,
    lines: [{ id: "order", name: `Order ${order}`, price: amount, quantity: 1 }],
    tip: 0,
    total: amount,
    currency,
    tipOnReader: false,
    reader,
    at: createdAt,
    attempt: id,
  };
}
