// The verdict: the simulator's ledger of money against what the tills were told.

import { isFinal } from "../src/index.ts";
import type { Asked, Book } from "./book.ts";
import type { Shop } from "./shop.ts";

interface Intent {
  readonly id: string;
  readonly metadata: Readonly<Record<string, string>>;
}

interface Charge {
  readonly payment_intent: string;
  readonly paid: boolean;
  /** Seconds since the epoch. */
  readonly created: number;
}

/** The money of one order, over all of its PaymentIntents. */
interface Money {
  readonly intents: number;
  readonly captured: number;
  readonly authorized: number;
  readonly approved: number;
  /** When cards were charged, in seconds since the epoch. */
  readonly times: readonly number[];
}

export async function judge(shop: Shop, book: Book): Promise<void> {
  const money = await count(shop);
  const orders = Map.groupBy(book.asked, ({ location, order }) => orderName(location, order));
  for (const order of money.keys()) {
    if (!orders.has(order)) book.blame("double_charges", `${order} was never asked for`);
  }
  for (const [order, attempts] of orders) {
    judgeOrder(order, attempts, money.get(order) ?? nothing, book);
  }
}

const nothing: Money = { intents: 0, captured: 0, authorized: 0, approved: 0, times: [] };

function judgeOrder(order: string, attempts: readonly Asked[], money: Money, book: Book): void {
  const { intents, captured, authorized, approved, times } = money;
  const taken = captured + authorized;
  if (intents > 1) book.blame("double_charges", `order ${order} has ${intents} PaymentIntents`);
  if (approved > 1) book.blame("double_charges", `order ${order} was charged ${approved} times`);

  const paid = attempts.filter(({ last }) => last?.state === "succeeded");
  const heard = attempts.some(({ refused }) => refused === "order_paid");
  if (taken > 0 && paid.length === 0 && !heard) {
    book.blame("lost_payments", `order ${order}: ${taken} was taken and nobody was told`);
  }
  for (const { id, last, amount, capture } of paid) {
    const kept = capture === "automatic" ? captured : taken;
    if (kept !== amount || last?.payment?.amount !== amount) {
      book.blame("wrong_final", `${id} succeeded with ${amount}, but ${kept} was taken`);
    }
  }
  if (heard && taken === 0)
    book.blame("wrong_final", `order ${order} isn't paid, but was called so`);

  for (const seconds of times) {
    // Somebody who waited for this money, at this time, must have been told of it.
    const waited = attempts.filter(
      ({ askedAt, finalAt }) =>
        askedAt <= seconds * 1000 + 999 && (finalAt === undefined || finalAt >= seconds * 1000),
    );
    const told = waited.some(({ last }) => last?.state === "succeeded");
    if (told) continue;
    const who = waited.map(({ id, last }) => `${id}: ${last?.state}`).join(", ") || "nobody";
    book.blame("lost_payments", `order ${order} was charged while ${who} waited for it`);
  }
  for (const { id, last, refused } of attempts) {
    if (last && !isFinal(last)) book.blame("stuck", `${id} is ${last.state} for ever`);
    if (!last && refused === undefined) book.blame("stuck", `${id} was never answered`);
  }
}

/** The ledger, by order: a PaymentIntent says whose it is. */
async function count(shop: Shop): Promise<Map<string, Money>> {
  const intents = await all<Intent>(shop, "payment_intents");
  const charges = await all<Charge>(shop, "charges");
  const byIntent = new Map(intents.map(({ id, metadata }) => [id, metadata]));
  const money = new Map<string, Money>();
  for (const entry of shop.sim.ledger()) {
    const { location = "", order = "" } = byIntent.get(entry.paymentIntent) ?? {};
    const before = money.get(orderName(location, order)) ?? nothing;
    // An authorization that was released again has cost nobody anything.
    const kept = entry.captured + entry.authorized > 0;
    const own = charges.filter(
      (one) => kept && one.payment_intent === entry.paymentIntent && one.paid,
    );
    money.set(orderName(location, order), {
      intents: before.intents + 1,
      captured: before.captured + entry.captured - entry.refunded,
      authorized: before.authorized + entry.authorized,
      approved: before.approved + entry.approvedCharges,
      times: [...before.times, ...own.map(({ created }) => created)],
    });
  }
  return money;
}

async function all<T extends object>(shop: Shop, kind: string): Promise<readonly T[]> {
  const page = await shop.ask<{ readonly data: readonly T[]; readonly has_more: boolean }>(
    `GET /v1/${kind}?limit=100`,
  );
  if (!page || page.has_more) throw new Error(`There are more ${kind} than a schedule can have.`);
  return page.data;
}

function orderName(location: string, order: string): string {
  return `${location}:${order}`;
}
