// A counter with a paired till, on a network that a test can spoil.

import { expect } from "vitest";
import { memoryTillStore, pairTill, TillError } from "../src/pos/index.ts";
import type { PairTillOptions, Till, TillStore } from "../src/pos/index.ts";
import { openShop } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { newCode, shopOrigin } from "./tills.ts";

export const sale = { order: "A-17", amount: 1250, currency: "usd" };

/** What happens to a request on its way; gives nothing where it arrives as it is. */
type Weather = (request: Request, arrive: () => Promise<Response>) => Promise<Response> | undefined;

export interface Counter {
  readonly shop: Shop;
  readonly till: Till;
  readonly store: TillStore;
  weather: Weather;
  readonly seen: string[];
  readonly options: Omit<PairTillOptions, "pairingCode">;
}

/** A till that was paired, on a network that a test can spoil. Whoever waits makes time pass. */
export async function openCounter(
  more: { readonly clockAhead?: number; readonly role?: string } = {},
): Promise<Counter> {
  const shop = await openShop();
  shop.bridge = shop.open({ schedule: (delay, task) => shop.sim.clock.schedule(delay, task) });
  const store = memoryTillStore();
  const seen: string[] = [];
  const options = {
    url: shopOrigin,
    store,
    now: () => shop.sim.clock.now() + (more.clockAhead ?? 0),
    async wait(ms: number) {
      if (ms < 30_000) return shop.pass(ms);
      return new Promise<void>((resolve) => shop.sim.clock.schedule(ms, resolve));
    },
    async fetch(request: Request) {
      seen.push(`${request.method} ${new URL(request.url).pathname}`);
      const arrive = async (): Promise<Response> => shop.bridge.routes.fetch(request);
      return counter.weather(request, arrive) ?? arrive();
    },
    onConnection: (state: string) => seen.push(state),
  };
  const counter = { shop, store, seen, options, weather: (() => undefined) as Weather };
  const till = await pairTill({ ...options, pairingCode: await newCode(shop, more.role) });
  seen.length = 0;
  return Object.assign(counter, { till });
}

export const broken = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));

export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no error",
    (error: unknown) => (error instanceof TillError ? error.code : error),
  );
}

/** A manager's till at which order A-17 was paid. */
export async function openPaidCounter(): Promise<Counter> {
  const counter = await openCounter({ role: "manager" });
  const { shop, till } = counter;
  const attempt = await till.reader(shop.reader.id).charge(sale);
  shop.reader.tap();
  await shop.sim.events.settled();
  expect(await attempt.result()).toMatchObject({ state: "succeeded" });
  counter.seen.length = 0;
  return counter;
}

/** What was given back, as the simulator's money has it. */
export function givenBack(shop: Shop): number {
  return shop.ledger().reduce((sum, { refunded }) => sum + refunded, 0);
}

/** Lets everything that can go on without time passing go on. */
export function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
