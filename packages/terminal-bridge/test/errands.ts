// What a till has done beside taking payments, asked for again and again until it
// has ended, with a bridge that may die. Judged by the simulator and by what the
// till was told, never by the bridge's records.

import { expect } from "vitest";
import { BridgeError, isFinal } from "../src/index.ts";
import type { Attempt, TerminalBridge } from "../src/index.ts";
import type { Lives } from "./mortal.ts";
import { order } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** One thing that a till wants done. */
export interface Errand {
  /** What must have happened before. */
  readonly given?: (shop: Shop) => Promise<unknown>;
  /** Asked for under one name, so that asking again is the same. */
  readonly ask: (shop: Shop, bridge: TerminalBridge) => Promise<Attempt>;
  /** What the customer does when the reader asks. */
  readonly act?: (shop: Shop) => void;
  /** Whether the till presses cancel, two seconds after it has asked. */
  readonly cancels?: boolean;
  /** Whether what the till was told is what happened. */
  readonly judge: (shop: Shop, told: Attempt) => void | Promise<void>;
  /** Whether nothing has happened, where the till was told so. */
  readonly undone: (shop: Shop) => void | Promise<void>;
}

export const errandName = "till-errand-0001";

const second = 1000;
const limit = 12 * 60 * second;

/** Runs the errand to its end, with another bridge wherever one dies. */
export async function run(
  shop: Shop,
  { ask, act, cancels = false }: Errand,
  lives: Lives,
): Promise<Attempt> {
  let told: Attempt | undefined;
  let canceled = !cancels;
  for (let passed = 0; passed < limit && !told; passed += second) {
    try {
      const attempt = await ask(shop, shop.bridge);
      if (isFinal(attempt)) told = attempt;
      else if (!canceled && passed >= 2 * second) {
        await shop.bridge.cancel(attempt.id);
        canceled = true;
      }
    } catch (error) {
      // Stripe couldn't be asked, or whoever died still holds it: the till simply tries again.
      const again = error instanceof BridgeError && /^stripe_|_busy$/.test(error.code);
      if (!again || lives.dead()) lives.after(error);
    }
    if (shop.reader.asks) act?.(shop);
    await pass(shop, second, lives);
  }
  // What is left over gets its time to end.
  for (let round = 0; round < 4; round++) await pass(shop, 10 * second, lives);
  expect(told, "the till was told something").toBeDefined();
  if (!told) throw new Error("It never ends.");
  return told;
}

async function pass(shop: Shop, ms: number, lives: Lives): Promise<void> {
  await shop.sim.clock.advance(ms);
  await shop.sim.events.settled();
  await shop.bridge.sweep().catch(lives.after);
}

async function take(shop: Shop, more: Parameters<typeof order>[1] = {}): Promise<void> {
  const { id } = await shop.bridge.charge(order(shop, more));
  shop.reader.tap(more?.currency === "cad" ? { card: "interac" } : {});
  expect((await shop.end(id)).state).toBe("succeeded");
}

const named = { attempt: errandName } as const;

function meant({ location }: Shop): { readonly order: string; readonly location: string } {
  return { order: "A-17", location };
}

function untaken(shop: Shop): void {
  for (const money of shop.ledger()) expect(money.captured).toBe(0);
  const payable = shop.ledger().some(({ status }) => status === "requires_payment_method");
  expect(payable && shop.reader.waiting, "a reader that takes money nobody asks for").toBe(false);
}

async function keptAll(shop: Shop): Promise<void> {
  expect(await givenBack(shop)).toBe(0);
  expect(shop.reader.waiting).toBe(false);
}

/** Tells what was given back, if the order says the same. */
async function givenBack(shop: Shop): Promise<number> {
  const { refunded } = await shop.bridge.order("A-17", shop.location);
  expect(shop.ledger()).toMatchObject([{ captured: 1250, refunded }]);
  return refunded;
}

export const errands: Readonly<Record<string, Errand>> = {
  "a capture": {
    given: (shop) => take(shop, { capture: "manual" }),
    ask: (shop, bridge) => bridge.capture({ ...meant(shop), ...named, amount: 1500 }),
    judge(shop, { state, payment }) {
      expect([state, payment?.amount]).toEqual(["succeeded", 1500]);
      expect(shop.ledger()).toMatchObject([{ captured: 1500, authorized: 0 }]);
    },
    undone: untaken,
  },
  "an order that is given up": {
    given: (shop) => take(shop, { capture: "manual" }),
    ask: (shop, bridge) => bridge.cancelOrder({ ...meant(shop), ...named }),
    judge(shop, { state }) {
      expect(state).toBe("succeeded");
      expect(shop.ledger()).toMatchObject([{ status: "canceled", captured: 0 }]);
    },
    undone: (shop) => expect(shop.ledger()).toMatchObject([{ authorized: 1250 }]),
  },
  "a refund": {
    given: (shop) => take(shop),
    ask: (shop, bridge) => bridge.refund({ ...meant(shop), ...named, amount: 500 }),
    async judge(shop, { state, refund }) {
      expect([state, refund?.amount, await givenBack(shop)]).toEqual(["succeeded", 500, 500]);
    },
    undone: keptAll,
  },
  "an Interac refund": {
    given: (shop) => take(shop, { currency: "cad" }),
    ask: (shop, bridge) =>
      bridge.refund({ ...meant(shop), ...named, amount: 500, reader: shop.reader.id }),
    act: ({ reader }) => reader.tap({ card: "interac" }),
    async judge(shop, { state, refund }) {
      expect([state, refund?.amount, await givenBack(shop)]).toEqual(["succeeded", 500, 500]);
    },
    undone: keptAll,
  },
  "an Interac refund that is canceled": {
    given: (shop) => take(shop, { currency: "cad" }),
    ask: (shop, bridge) =>
      bridge.refund({ ...meant(shop), ...named, amount: 500, reader: shop.reader.id }),
    cancels: true,
    async judge(shop, { state }) {
      expect([state, await givenBack(shop)]).toEqual(["canceled", 0]);
      expect(shop.reader.waiting).toBe(false);
    },
    undone: keptAll,
  },
  "a saved card": {
    ask: ({ reader }, bridge) =>
      bridge.setup({ reader: reader.id, allowRedisplay: "limited", ...named }),
    act: ({ reader }) => reader.tap(),
    judge(shop, { state, savedCard }) {
      expect(state).toBe("succeeded");
      expect(savedCard?.generatedCard).toMatch(/^pm_/);
      expect(shop.sim.events.list().map(({ type }) => type)).toContain("setup_intent.succeeded");
    },
    undone: ({ sim }) =>
      expect(sim.events.list().map(({ type }) => type)).not.toContain("setup_intent.succeeded"),
  },
  "forms with a signature": {
    ask: ({ reader }, bridge) =>
      bridge.collectInputs({
        reader: reader.id,
        inputs: [{ type: "signature", title: "Sign here" }],
        ...named,
      }),
    act: ({ reader }) => reader.answer(),
    async judge(shop, { state, inputs }) {
      expect(state).toBe("succeeded");
      const { data } = await shop.bridge.signature(errandName, inputs?.[0]?.file ?? "");
      expect(data.length).toBeGreaterThan(100);
    },
    undone: ({ reader }) => expect(reader.asks).toBe(null),
  },
  "a cart on the screen": {
    ask: ({ reader }, bridge) =>
      bridge.display({
        reader: reader.id,
        currency: "usd",
        total: 500,
        lineItems: [{ description: "Tea", amount: 500, quantity: 1 }],
        ...named,
      }),
    judge(shop, { state }) {
      expect(state).toBe("succeeded");
      expect(shop.reader.reader["action"]).toMatchObject({ type: "set_reader_display" });
    },
    undone: () => {},
  },
  "a card that is inspected": {
    async ask(shop, bridge) {
      const attempt = await bridge.charge(order(shop, { inspect: true, ...named }));
      return attempt.card && !isFinal(attempt) ? bridge.confirm(attempt.id) : attempt;
    },
    act: ({ reader }) => reader.tap(),
    judge(shop, { state, failure, payment }) {
      // Whoever was dead may have come too late to confirm it.
      const late = failure?.code === "confirmation_late";
      expect(state).toBe(late ? "canceled" : "succeeded");
      const captured = payment?.amount ?? 0;
      expect(shop.ledger()).toMatchObject([{ captured, approvedCharges: late ? 0 : 1 }]);
    },
    undone: untaken,
  },
  "a charge that replaces another": {
    given: (shop) => shop.bridge.charge(order(shop, { attempt: "till-attempt-0001" })),
    ask: (shop, bridge) =>
      bridge.charge(order(shop, { amount: 1500, replaces: "till-attempt-0001", ...named })),
    act({ reader, sim }) {
      const commands = sim
        .requests()
        .filter(({ path }) => path.endsWith("/process_payment_intent"));
      if (new Set(commands.map(({ idempotencyKey }) => idempotencyKey)).size > 1) reader.tap();
    },
    judge(shop, { state, payment }) {
      expect(state).toBe("succeeded");
      expect(shop.ledger()).toMatchObject([{ captured: payment?.amount ?? 0, approvedCharges: 1 }]);
    },
    undone: untaken,
  },
};
