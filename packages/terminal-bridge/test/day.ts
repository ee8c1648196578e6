// One order at one counter: a till that wants its money, a customer with cards, and
// a bridge that may die. Judged by the simulator's ledger and by what the till was
// told, never by the bridge's records.

import { expect } from "vitest";
import { BridgeError, isFinal } from "../src/index.ts";
import type { Attempt } from "../src/index.ts";
import { order } from "./shop.ts";
import type { Lives } from "./mortal.ts";
import type { Shop } from "./shop.ts";

/** What the customer does each time the reader asks for a card. */
export type Gesture = "approve" | "decline" | "cancel" | "leave" | "lose_connection" | "unplug";

export interface Script {
  readonly gestures: readonly Gesture[];
  /** How long the customer takes, and the card's issuer, in milliseconds. */
  readonly pause?: number;
  readonly authorization?: number;
  /** When the operator presses cancel, in milliseconds after the start. */
  readonly cancelAfter?: number;
  readonly timeout?: number;
  /** How often the till tries again after an attempt that ended without money. */
  readonly retries?: number;
}

export interface Outcome {
  readonly told: readonly Attempt[];
  /** Why the till gave up, if the bridge refused. */
  readonly refused: string | undefined;
}

const second = 1000;
const limit = 40 * 60 * second;

/** Plays the script to its end, with another bridge wherever one dies. */
export async function playDay(shop: Shop, script: Script, lives: Lives): Promise<Outcome> {
  const { reader, sim } = shop;
  const gestures = [...script.gestures];
  const told: Attempt[] = [];
  let refused: string | undefined;
  let name = 1;
  let retries = script.retries ?? 0;
  let asked: number | undefined;
  let canceled = false;
  reader.takeTime(script.authorization ?? 0);

  for (let passed = 0; passed < limit; passed += second) {
    const id = `till-attempt-${String(name).padStart(4, "0")}`;
    try {
      const input = order(shop, { attempt: id, timeout: script.timeout ?? 120_000 });
      const attempt = await shop.bridge.charge(input);
      if (isFinal(attempt)) {
        told.push(attempt);
        if (attempt.state === "succeeded" || retries-- <= 0) break;
        name++;
        continue;
      }
      if (script.cancelAfter !== undefined && passed >= script.cancelAfter && !canceled) {
        await shop.bridge.cancel(id);
        canceled = true;
      }
    } catch (error) {
      if (error instanceof BridgeError && error.code.startsWith("order_")) {
        refused = error.code;
        break;
      }
      // Stripe couldn't be asked, and nothing was started: the till simply tries again.
      const again = error instanceof BridgeError && error.code.startsWith("stripe_");
      if (!again || lives.dead()) lives.after(error);
    }
    if (reader.waiting) {
      asked ??= passed;
      if (passed - asked >= (script.pause ?? 0)) {
        act(shop, gestures.shift() ?? "leave");
        asked = undefined;
      }
    }
    await sim.clock.advance(second);
    await sim.events.settled();
    await shop.bridge.sweep().catch(lives.after);
  }
  await finish(shop, lives);
  return { told, refused };
}

function act({ reader }: Shop, gesture: Gesture): void {
  if (gesture === "approve") reader.tap();
  if (gesture === "decline") reader.decline();
  if (gesture === "cancel") reader.cancelByCustomer();
  if (gesture === "unplug") reader.unplug();
  if (gesture === "lose_connection") {
    reader.loseConnection();
    reader.tap();
  }
}

/** Gives what is left over time to end, as a shop that closes for the night. */
async function finish(shop: Shop, lives: Lives): Promise<void> {
  for (let round = 0; round < 30; round++) {
    await shop.sim.clock.advance(10 * second);
    await shop.sim.events.settled();
    await shop.bridge.sweep().catch(lives.after);
  }
}

/** Money and books are equal, nothing is stuck, and nobody paid twice. */
export async function judge(shop: Shop, { told, refused }: Outcome): Promise<void> {
  const ledger = shop.ledger();
  expect(ledger.length, "PaymentIntents of one order").toBeLessThanOrEqual(1);
  const captured = ledger.reduce((sum, entry) => sum + entry.captured - entry.refunded, 0);
  const approved = ledger.reduce((sum, entry) => sum + entry.approvedCharges, 0);
  expect(approved, "charges that took money").toBeLessThanOrEqual(1);
  expect(told.length > 0 || refused !== undefined, "the till was told something").toBe(true);
  const paid = told.filter(({ state }) => state === "succeeded");
  const sum = paid.reduce((total, { payment }) => total + (payment?.amount ?? 0), 0);
  expect(refused === "order_paid" ? captured : sum, "money that the till knows of").toBe(captured);
  for (const { id, state } of told) {
    expect((await shop.bridge.attempt(id)).state, "what was told stays true").toBe(state);
  }
  const payable = ledger.some(({ status }) => status === "requires_payment_method");
  expect(shop.reader.waiting && payable, "a reader that takes money nobody asks for").toBe(false);
  const lane = await shop.store.read(`lane:${shop.reader.id}`);
  expect(JSON.parse(lane?.value ?? "{}").open ?? null, "an attempt that never ends").toBe(null);
}
