// The verdict: the simulator's ledger of money against what the tills were told.

import { isDeepStrictEqual } from "node:util";
import { isFinal } from "../src/index.ts";
import type { Attempt } from "../src/index.ts";
import type { Asked, Book, Gesture } from "./book.ts";
import type { FilledIn } from "./forms.ts";
import type { Plan } from "./plan.ts";
import type { Shop } from "./shop.ts";

interface Intent {
  readonly id: string;
  readonly status: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly amount_details?: { readonly tip?: { readonly amount?: number } };
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
  readonly refunded: number;
  /** What of it customers have chosen as tips. */
  readonly tips: number;
  readonly approved: number;
  /** When cards were charged, in seconds since the epoch. */
  readonly times: readonly number[];
}

const nothing: Money = {
  intents: 0,
  captured: 0,
  authorized: 0,
  refunded: 0,
  tips: 0,
  approved: 0,
  times: [],
};

export async function judge(plan: Plan, shop: Shop, book: Book): Promise<void> {
  for (const { id, last } of book.asked) {
    if (last && !isFinal(last)) book.blame("stuck", `${id} is ${last.state} for ever`);
  }
  judgeGestures(book);
  judgeForms(plan, book);
  const intents = await all<Intent>(shop, "payment_intents");
  const money = await count(shop, intents);
  const asked = book.asked.filter(({ order }) => order !== "");
  const orders = Map.groupBy(asked, ({ location, order }) => orderName(location, order));
  for (const order of money.keys()) {
    if (!orders.has(order)) book.blame("double_charges", `${order} was never asked for`);
  }
  judgeGivenUp(intents, book);
  for (const [order, attempts] of orders) {
    const moved = money.get(order) ?? nothing;
    judgePayment(order, attempts, moved, book);
    judgeRest(order, attempts, moved, book);
  }
  await judgeCards(shop, book);
}

/** Nobody paid twice, nothing was taken that nobody knows of, and what was told is true. */
function judgePayment(order: string, attempts: readonly Asked[], money: Money, book: Book): void {
  const { intents, captured, authorized, tips, approved, times } = money;
  const taken = captured + authorized;
  if (intents > 1) book.blame("double_charges", `order ${order} has ${intents} PaymentIntents`);
  if (approved > 1) book.blame("double_charges", `order ${order} was charged ${approved} times`);

  const charges = attempts.filter(({ wanted }) => wanted === "charge");
  const paid = succeeded(charges, "charge");
  const heard = attempts.some(({ refused }) => refused === "order_paid");
  if (taken > 0 && paid.length === 0 && !heard) {
    book.blame("lost_payments", `order ${order}: ${taken} was taken and nobody was told`);
  }
  const changed =
    succeeded(attempts, "capture").length + succeeded(attempts, "cancel_order").length;
  if (tips > 0 && !charges.some((one) => one.tips)) {
    book.blame("wrong_final", `order ${order}: ${tips} was taken as a tip that nobody asked for`);
  }
  for (const { id, capture, last } of paid) {
    const { amount = 0, tip = 0 } = last?.payment ?? {};
    const kept = capture === "automatic" ? captured : authorized;
    if (changed === 0 && kept !== amount) {
      book.blame("wrong_final", `${id} succeeded with ${amount}, but ${kept} was taken`);
    }
    if (tip !== tips)
      book.blame("wrong_final", `${id} told of ${tip} as a tip, but it was ${tips}`);
  }
  if (heard && taken === 0 && changed === 0) {
    book.blame("wrong_final", `order ${order} isn't paid, but was called so`);
  }

  for (const seconds of times) {
    // Somebody who waited for this money, at this time, must have been told of it.
    const waited = charges.filter(
      ({ askedAt, finalAt }) =>
        askedAt <= seconds * 1000 + 999 && (finalAt === undefined || finalAt >= seconds * 1000),
    );
    if (succeeded(waited, "charge").length > 0) continue;
    const who = waited.map(({ id, last }) => `${id}: ${last?.state}`).join(", ") || "nobody";
    book.blame("lost_payments", `order ${order} was charged while ${who} waited for it`);
  }
}

/** What was captured, let go and given back is what was told. */
function judgeRest(order: string, attempts: readonly Asked[], money: Money, book: Book): void {
  const { captured, authorized, refunded } = money;
  const captures = succeeded(attempts, "capture");
  for (const { id, amount } of captures) {
    if (captured !== amount) {
      book.blame("wrong_final", `${id} captured ${amount}, but ${captured} was`);
    }
  }
  const manual = attempts.some(({ capture }) => capture === "manual");
  if (manual && captured > 0 && captures.length === 0) {
    book.blame("lost_payments", `order ${order}: ${captured} was captured and nobody was told`);
  }
  for (const { id } of succeeded(attempts, "cancel_order")) {
    const left = captured + authorized;
    if (left > 0) book.blame("wrong_final", `${id} let the money go, but ${left} is taken`);
  }
  const told = succeeded(attempts, "refund").reduce((sum, { amount }) => sum + amount, 0);
  if (refunded > told) {
    book.blame("double_charges", `order ${order}: ${refunded} was given back, and ${told} told`);
  }
  if (refunded < told) {
    book.blame("wrong_final", `order ${order}: ${told} was called given back, but ${refunded} is`);
  }
}

/** What was given up after a reader was asked can't be paid any more. */
function judgeGivenUp(intents: readonly Intent[], { asked, blame }: Book): void {
  const payable = new Set(intents.flatMap(({ id, status }) => (status === "canceled" ? [] : [id])));
  for (const { id, wanted, last } of asked) {
    if (wanted !== "charge" || last?.dispatchedAt == null || last.intent === null) continue;
    const code = last.failure?.code;
    const givenUp = code === "order_given_up" || code === "deadline_passed";
    if (givenUp && payable.has(last.intent)) {
      blame("wrong_final", `${id} ended with ${code}, but ${last.intent} can still be paid`);
    }
  }
}

/** What an attempt can only end with if a customer did it. */
const ofCustomers: ReadonlySet<string> = new Set<Gesture["code"]>([
  "card_declined",
  "customer_canceled",
  "collect_inputs_timeout",
]);

/** No attempt ends with what no customer did while it was open: with an earlier one's decline. */
function judgeGestures({ asked, gestures, blame }: Book): void {
  for (const { id, reader, last, askedAt, finalAt = Infinity } of asked) {
    const code = last?.failure?.code;
    if (code === undefined || !ofCustomers.has(code)) continue;
    const own = gestures.some(
      (one) => one.code === code && one.reader === reader && one.at >= askedAt && one.at <= finalAt,
    );
    if (!own) blame("wrong_final", `${id} ended with ${code}, which nobody did`);
  }
}

/** Cards that were saved are known to be. */
async function judgeCards(shop: Shop, book: Book): Promise<void> {
  const asked = book.asked.filter(({ wanted }) => wanted === "setup");
  if (asked.length === 0) return;
  const setups = await all<Intent>(shop, "setup_intents");
  for (const { id, last } of asked) {
    const own = setups.filter(({ metadata }) => metadata["attempt"] === id);
    const saved = own.filter(({ status }) => status === "succeeded").length;
    const told = last?.state === "succeeded" ? 1 : 0;
    if (saved === told) continue;
    book.blame("wrong_final", `${id} saved ${saved} cards, and ${told} was told`);
  }
}

/** How long before a deadline customers must have answered to be heard, where nothing goes wrong, in milliseconds. */
const soonEnough = 8_000;

/** Each form is filled in once, and what is told of it is what its own customer has said. */
function judgeForms(plan: Plan, { asked, filledIn, blame }: Book): void {
  const calm = !plan.troubled && (plan.webhooks || plan.polling !== "off");
  for (const { id, last } of asked.filter(({ wanted }) => wanted === "forms")) {
    const [own, again] = filledIn.filter(({ title }) => title === id);
    if (again) blame("wrong_final", `${id} was filled in twice`);
    if (last?.state === "succeeded") {
      if (isDeepStrictEqual(last.inputs, own?.answers)) continue;
      const [told, said] = [last.inputs, own?.answers].map((one) => JSON.stringify(one));
      blame("wrong_final", `${id} told of ${told}, but its customer said ${said}`);
    } else if (calm && last && own && !mayBeLost(last, own)) {
      blame("wrong_final", `${id} was filled in, but ended with ${last.failure?.code}`);
    }
  }
}

/** Answers stand in the reader's slot and nowhere else: a till that clears it in time never hears them. */
function mayBeLost({ cancel, deadline }: Attempt, { at }: FilledIn): boolean {
  return cancel?.reason === "deadline" ? at > deadline - soonEnough : cancel !== null;
}

function succeeded(attempts: readonly Asked[], wanted: Asked["wanted"]): Asked[] {
  return attempts.filter((one) => one.wanted === wanted && one.last?.state === "succeeded");
}

/** The ledger, by order: a PaymentIntent says whose it is. */
async function count(shop: Shop, intents: readonly Intent[]): Promise<Map<string, Money>> {
  const charges = await all<Charge>(shop, "charges");
  const byId = new Map(intents.map((intent) => [intent.id, intent]));
  const money = new Map<string, Money>();
  for (const entry of shop.sim.ledger()) {
    const { metadata = {}, amount_details: details } = byId.get(entry.paymentIntent) ?? {};
    const { location = "", order = "" } = metadata;
    const before = money.get(orderName(location, order)) ?? nothing;
    // An authorization that was released again has cost nobody anything.
    const kept = entry.captured + entry.authorized > 0;
    const own = charges.filter(
      (one) => kept && one.payment_intent === entry.paymentIntent && one.paid,
    );
    money.set(orderName(location, order), {
      intents: before.intents + 1,
      captured: before.captured + entry.captured,
      refunded: before.refunded + entry.refunded,
      authorized: before.authorized + entry.authorized,
      tips: before.tips + (details?.tip?.amount ?? 0),
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
