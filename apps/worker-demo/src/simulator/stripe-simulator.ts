// Stripe, simulated, in one Durable Object: every isolate of the Worker sees the same customers,
// readers and money. It lives in memory only, as a demo should.

import { DurableObject } from "cloudflare:workers";
import { createClient, isStripeError } from "@tillwire/client-edge";
import * as readers from "@tillwire/client-edge/terminal/readers";
import { createRealClock, createStripeSim } from "@tillwire/stripe-sim";
import type { Delivery, LedgerEntry, ReaderControl } from "@tillwire/stripe-sim";
import type { Env } from "../env.ts";
import { display } from "./display.ts";
import type { Display, Reader } from "./display.ts";
import type { CardTap, Gesture } from "./gestures.ts";
import { authorizationTime, furnish } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** The key that the Worker uses on the simulator, which takes any test key. */
export const simulatorKey = "sk_test_simulator";

// An idle Durable Object is evicted after ten seconds, and the shop with it. Milliseconds.
const heartbeat = 5_000;
/** How long the shop stays open when nobody comes, in milliseconds. */
const openingTime = 30 * 60_000;
/** How long a reader shows a result, in milliseconds. */
const resultShown = 6_000;

/** A bank that lets everyone wait, in milliseconds. */
const slowAuthorizationTime = 8_000;

export class StripeSimulator extends DurableObject<Env> {
  readonly #sim = createStripeSim({
    clock: createRealClock(),
    // Webhooks go to this very Worker, whatever host their address names.
    fetch: (request) => this.ctx.exports.default.fetch(request),
  });
  readonly #client = createClient(simulatorKey, { fetch: this.#sim.fetch });
  /** When a reader's customer last did something, in milliseconds since the epoch. */
  readonly #touched = new Map<string, number>();
  readonly #slow = new Set<string>();
  readonly #cardLeft = new Set<string>();
  #shop: Promise<Shop> | undefined;
  #lastUsed = 0;

  /** Answers any of Stripe's hosts. */
  override async fetch(request: Request): Promise<Response> {
    await this.#stayAwake();
    return this.#sim.fetch(request);
  }

  /** The shop, furnished when it is first asked for. */
  async shop(): Promise<Shop> {
    await this.#stayAwake();
    return (this.#shop ??= furnish(this.#client, this.#sim.readers));
  }

  /** The reader as its customer sees it; `null` if the location has no such reader. */
  async display(location: string, id: string): Promise<Display | null> {
    const reader = await this.#find(location, id);
    if (reader === null) return null;
    const { waiting, cancelable, takesTip, plugged } = this.#sim.readers.get(id);
    const recent = Date.now() - (this.#touched.get(id) ?? 0) < resultShown;
    const slow = this.#slow.has(id);
    const cardLeft = this.#cardLeft.has(id);
    return display(reader, { waiting, cancelable, takesTip, plugged, recent, slow, cardLeft });
  }

  /** The customer presents a test card, after having chosen a tip where the reader offers one. */
  tap(location: string, reader: string, { card, amountTip }: CardTap): Promise<Display | null> {
    return this.#act(location, reader, (control) => control.tap({ card, amountTip }));
  }

  /** Something happens to the reader. */
  gesture(location: string, reader: string, gesture: Gesture): Promise<Display | null> {
    return this.#act(location, reader, (control) => this.#gesture(control, gesture));
  }

  /** The customer answers the question that the bank asks about an online payment. */
  async answerBank(intent: string, agrees: boolean): Promise<void> {
    await this.#stayAwake();
    try {
      if (agrees) this.#sim.shopper.authenticate(intent);
      else this.#sim.shopper.refuse(intent);
    } catch {
      // Answered already, or nothing was asked: the order shows how it stands.
    }
  }

  /** The webhooks that were sent, once those under way have been answered. */
  async deliveries(): Promise<readonly Delivery[]> {
    await this.#sim.events.settled();
    return this.#sim.events.deliveries;
  }

  async ledger(): Promise<readonly LedgerEntry[]> {
    return this.#sim.ledger();
  }

  override async alarm(): Promise<void> {
    if (Date.now() - this.#lastUsed < openingTime) {
      await this.ctx.storage.setAlarm(Date.now() + heartbeat);
    }
  }

  #gesture(control: ReaderControl, gesture: Gesture): void {
    switch (gesture) {
      case "cancel":
        return control.cancelByCustomer();
      case "pull_out":
        return control.decline("processing_error");
      case "lose_connection":
        return control.loseConnection();
      case "unplug":
        return control.unplug();
      case "plug":
        return control.plug();
      case "slow":
        this.#slow.add(control.id);
        return control.takeTime(slowAuthorizationTime);
      case "quick":
        this.#slow.delete(control.id);
        return control.takeTime(authorizationTime);
      case "leave_card":
        this.#cardLeft.add(control.id);
        return control.insertCard();
      case "remove_card":
        this.#cardLeft.delete(control.id);
        return control.removeCard();
    }
  }

  async #act(
    location: string,
    reader: string,
    act: (control: ReaderControl) => void,
  ): Promise<Display | null> {
    await this.#stayAwake();
    if ((await this.#find(location, reader)) === null) return null;
    try {
      act(this.#sim.readers.get(reader));
      this.#touched.set(reader, Date.now());
    } catch {
      // The till was faster: nothing waits for a card any more, as the display shows.
    }
    return this.display(location, reader);
  }

  async #find(location: string, id: string): Promise<Reader | null> {
    try {
      const expand = ["action.process_payment_intent.payment_intent"];
      const reader = await readers.retrieve(this.#client, id, { expand });
      return "deleted" in reader || reader.location !== location ? null : reader;
    } catch (error) {
      if (isStripeError(error) && error.statusCode === 404) return null;
      throw error;
    }
  }

  async #stayAwake(): Promise<void> {
    this.#lastUsed = Date.now();
    if ((await this.ctx.storage.getAlarm()) === null) {
      await this.ctx.storage.setAlarm(Date.now() + heartbeat);
    }
  }
}
