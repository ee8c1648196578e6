// What all that the till does stands on: its state, its line to the bridge, and what is said when
// that fails.

import { TillError } from "@tillwire/terminal-bridge/pos";
import type { Till } from "@tillwire/terminal-bridge/pos";
import { createShared } from "../shared-state.ts";
import type { Shared } from "../shared-state.ts";
import { problemWords } from "../words.ts";
import { firstState } from "./state.ts";
import type { Payment, TillState } from "./state.ts";

/** How long to wait before the bridge is asked again, in milliseconds. */
const askAgainAfter = 1_500;

/** With these, the till's key is of no more use. */
const lostKey: ReadonlySet<string> = new Set(["unauthorized", "device_revoked", "not_paired"]);

export class Desk {
  readonly state: Shared<TillState> = createShared(firstState());
  /** The paired till; `null` until it is. */
  till: Till | null = null;

  patch(change: Partial<TillState>): void {
    this.state.set({ ...this.state.value, ...change });
  }

  patchPayment(change: Partial<Payment>): void {
    const { payment } = this.state.value;
    if (payment) this.patch({ payment: { ...payment, ...change } });
  }

  /** Does it, and says what went wrong. */
  async told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.say(error);
    }
  }

  /** Does it again as long as the bridge can't be reached. */
  async persistently(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        await this.say(error);
        if (!(error instanceof TillError) || error.code !== "bridge_unreachable") return;
        await new Promise((resolve) => {
          setTimeout(resolve, askAgainAfter);
        });
        this.patch({ problem: null });
      }
    }
  }

  /** Says what went wrong; a till that has lost its key is to be paired again. */
  async say(error: unknown): Promise<void> {
    const lost =
      error instanceof TillError &&
      (lostKey.has(error.code) || (error.code === "not_found" && this.state.value.shop === null));
    if (lost) await this.unpair();
    this.patch({ problem: problemWords(error) });
  }

  /** Forgets the key. */
  async unpair(): Promise<void> {
    await this.till?.unpair();
    this.till = null;
    this.patch({ phase: "unpaired", screen: "sale", device: null, payment: null, readers: null });
  }
}
