// Payments and refunds, as they happen.

import { TillError } from "@tillwire/terminal-bridge/pos";
import type { AttemptView, Till, TillAttempt, TillCharge } from "@tillwire/terminal-bridge/pos";
import type { CustomerDisplay } from "./customer-display.ts";
import type { Desk } from "./desk.ts";
import { keepSale, saleOf } from "./sales.ts";
import type { Sale } from "./sales.ts";

/** The order whose payment this tab shows, so that a reload shows it again. */
const shownKey = "tillwire.shown";

export class Payments {
  readonly #desk: Desk;
  readonly #display: CustomerDisplay;
  /** Shows the cart again. */
  readonly #leave: () => void;
  /** The attempt that the screen shows. */
  #shown: TillAttempt | null = null;

  constructor(desk: Desk, display: CustomerDisplay, leave: () => void) {
    this.#desk = desk;
    this.#display = display;
    this.#leave = leave;
  }

  /** The payment isn't shown any more; it goes on. */
  close(): void {
    this.#shown = null;
    sessionStorage.removeItem(shownKey);
    this.#desk.patch({ payment: null });
  }

  /** Takes a sale's payment on its reader. */
  async pay(sale: Sale): Promise<void> {
    const { till } = this.#desk;
    if (!till) return;
    this.#shown = null;
    sessionStorage.setItem(shownKey, sale.order);
    this.#begin(sale, "created");
    await this.#display.settled();
    try {
      await this.#follow(sale, await charge(till, sale));
    } catch (error) {
      if (isUnreachable(error)) await this.#findOut(till, sale);
      else await this.#refused(sale, error);
    }
  }

  /** Takes the payment of the order on the screen again, on this reader. */
  async tryAgain(reader: string | null): Promise<void> {
    const { payment } = this.#desk.state.value;
    if (!payment?.attempt?.endedAt) return;
    await this.pay({ ...payment.sale, reader: reader ?? payment.sale.reader });
  }

  /**
   * Cancels the payment. It takes the reader's answer; whoever can't wait for that gives the order
   * up, which needs no reader.
   */
  async cancel(giveUpOrder: boolean): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    await this.#busily(async () => {
      await shown.cancel({ giveUpOrder });
      if (this.#shown === shown) this.#show(shown.latest);
    });
  }

  /**
   * Gives money back, once, even where the line breaks before the answer.
   *
   * @param amount minor units
   */
  async refund(amount: number): Promise<void> {
    const { till } = this.#desk;
    const { payment } = this.#desk.state.value;
    // The button may be pressed twice before it is switched off.
    if (!till || !payment || payment.busy) return;
    const { order } = payment.sale;
    await this.#busily(async () => {
      const started = await refund(till, payment.sale, amount).catch((error: unknown) => {
        if (!isUnreachable(error)) throw error;
        return null;
      });
      const found = started ?? (await this.#unfinished(till, order, isRefund));
      const ended = await found?.result();
      await this.#readOrder(order);
      if (ended?.state === "succeeded") return;
      const problem = ended ? till.messageOf(ended) : "The refund wasn't made. Try again.";
      this.#desk.patch({ problem });
    });
  }

  /** Shows a sale's payment again, and goes on showing it if it is still under way. */
  async open(sale: Sale): Promise<void> {
    const { till } = this.#desk;
    const { attempt: id, order } = sale;
    if (!till || id === null) return;
    await this.#desk.told(async () => {
      const attempt = await till.attempts.get(id);
      sessionStorage.setItem(shownKey, order);
      const { state, createdAt, endedAt } = attempt.latest;
      this.#begin(sale, state, endedAt ?? createdAt);
      await this.#follow(sale, attempt);
    });
  }

  /** What a reload, or a crash, has interrupted. */
  async resume(): Promise<void> {
    await this.#desk.persistently(async () => {
      const order = sessionStorage.getItem(shownKey);
      const { sales } = this.#desk.state.value;
      const sale = sales.find((one) => one.order === order);
      if (sale && sale.attempt !== null) return this.open(sale);
      const unfinished = (await this.#desk.till?.attempts.unfinished()) ?? [];
      const open = unfinished.find(({ latest }) => isCharge(latest));
      if (!open) return;
      const known = sales.find((one) => one.order === open.latest.order);
      const resumed = known ?? saleOf(open.latest);
      if (!resumed) return;
      this.#begin(resumed, open.latest.state);
      await this.#follow(resumed, open);
    });
  }

  #begin(sale: Sale, state: string, at = Date.now()): void {
    const steps = [{ state, at }];
    const payment = { sale, attempt: null, order: null, steps, busy: false };
    this.#desk.patch({ screen: "payment", payment, problem: null, sales: keepSale(sale) });
  }

  /** Nothing was started: back to where it was asked for. */
  async #refused(sale: Sale, error: unknown): Promise<void> {
    if (sale.attempt === null) this.#leave();
    else await this.open(sale);
    await this.#desk.say(error);
  }

  /** The line broke before the answer came: whether the reader was started is for the bridge to say. */
  async #findOut(till: Till, sale: Sale): Promise<void> {
    this.#begin(sale, "unknown");
    const found = await this.#unfinished(till, sale.order, isCharge);
    if (found) return this.#follow(sale, found);
    this.#leave();
    this.#desk.patch({ problem: "The reader wasn't started. Charge again: nobody pays twice." });
  }

  /** What has become of an order's attempt whose answer was lost, as soon as the bridge can be asked. */
  async #unfinished(
    till: Till,
    order: string,
    is: (attempt: AttemptView) => boolean,
  ): Promise<TillAttempt | undefined> {
    let found: TillAttempt | undefined;
    await this.#desk.persistently(async () => {
      const all = await till.attempts.unfinished();
      found = all.filter(({ latest }) => latest.order === order && is(latest)).at(-1);
    });
    return found;
  }

  async #follow(sale: Sale, attempt: TillAttempt): Promise<void> {
    this.#shown = attempt;
    const named = { ...sale, attempt: attempt.id };
    this.#desk.patch({ sales: keepSale(named) });
    this.#desk.patchPayment({ sale: named });
    for await (const state of attempt) {
      if (this.#shown !== attempt) return;
      this.#show(state);
    }
    if (attempt.latest.state === "succeeded") {
      await this.#desk.told(() => this.#readOrder(sale.order));
    }
  }

  #show(attempt: AttemptView): void {
    const steps = this.#desk.state.value.payment?.steps ?? [];
    const isNew = steps.at(-1)?.state !== attempt.state;
    this.#desk.patchPayment({
      attempt,
      steps: isNew ? [...steps, { state: attempt.state, at: Date.now() }] : steps,
    });
  }

  async #readOrder(name: string): Promise<void> {
    const order = (await this.#desk.till?.order(name).get()) ?? null;
    if (this.#desk.state.value.payment?.sale.order === name) this.#desk.patchPayment({ order });
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    this.#desk.patchPayment({ busy: true });
    this.#desk.patch({ problem: null });
    await this.#desk.told(work);
    this.#desk.patchPayment({ busy: false });
  }
}

/** Starts the payment; a screen that is still being written gives way to it. */
async function charge(till: Till, sale: Sale): Promise<TillAttempt> {
  const { order, total: amount, currency, tipOnReader } = sale;
  const input: TillCharge = { order, amount, currency, skipTipping: !tipOnReader };
  const reader = till.reader(sale.reader);
  try {
    return await reader.charge(input);
  } catch (error) {
    if (!(error instanceof TillError) || error.code !== "reader_busy") throw error;
    const { kind, attempt: replaces } = error.details;
    if (kind !== "display" || typeof replaces !== "string") throw error;
    return reader.charge({ ...input, replaces });
  }
}

/** A card that takes money back on the reader only (Interac) is asked for there. */
async function refund(till: Till, { order, reader }: Sale, amount: number): Promise<TillAttempt> {
  try {
    return await till.order(order).refund({ amount });
  } catch (error) {
    if (!(error instanceof TillError) || error.code !== "reader_required") throw error;
    return till.order(order).refund({ amount, reader });
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof TillError && error.code === "bridge_unreachable";
}

function isCharge({ kind }: AttemptView): boolean {
  return kind === "charge";
}

function isRefund({ kind }: AttemptView): boolean {
  return kind === "refund" || kind === "interac_refund";
}
