// A till and its operator: what they sell, and what becomes of it afterwards.

import type { Principal } from "../src/index.ts";
import type { Asked, Wanted } from "./book.ts";
import { codeOf, follow } from "./follow.ts";
import type { Counter, End } from "./follow.ts";
import { drawForms } from "./forms.ts";
import type { Sale, TillPlan } from "./plan.ts";

/** Lives through the till's day; settles when it knows how everything has ended. */
export async function liveAs(plan: TillPlan, counter: Counter): Promise<void> {
  const { clock } = counter;
  const opened = clock.now();
  for (const [number, sale] of plan.sales.entries()) {
    const wait = opened + sale.startsAt - clock.now();
    if (wait > 0) await clock.sleep(wait);
    await peek(plan, counter);
    const name = `${plan.name.replaceAll(" ", "-")}-sale-${number + 1}`;
    if (sale.shows) await show(plan, counter, sale, name);
    if (sale.kind === "setup") await saveCard(plan, counter, sale, name);
    else if (sale.kind === "forms") await askForms(plan, counter, sale, name);
    else if ((await sell(plan, counter, sale, name)) === "done") {
      await settleUp(plan, counter, sale, name);
    }
  }
}

/** Wants the order paid, however many attempts that takes. */
async function sell(plan: TillPlan, counter: Counter, sale: Sale, name: string): Promise<End> {
  const { random, clock, readers, currency } = counter;
  const own = readers.filter(({ location }) => location === plan.location);
  const who = principalOf(plan, counter);
  const { capture, timeout, inspect } = sale;
  let amount = sale.amount;
  let reader = readers[sale.reader]?.id ?? "";
  for (let tries = 0; tries <= sale.retries && !counter.closing(); tries++) {
    if (tries > 0) {
      await clock.sleep(random.int(200, 6_000));
      if (sale.changes === "amount") amount += 250;
      if (sale.changes === "reader" && own[0]) reader = random.pick([own[0], ...own]).id;
    }
    const attempt = `${name}-try-${tries + 1}`;
    const input = { attempt, reader, order: sale.order, amount, currency, capture };
    const more = { timeout, skipTipping: !sale.tips, ...(inspect ? { inspect } : {}) };
    const asked = open(plan, counter, sale, attempt, "charge", amount, reader);
    const end = await follow(plan, counter, {
      asked,
      who,
      start: (bridge, replaces) => bridge.charge({ ...input, ...more, replaces }, who),
      cancelAfter: sale.cancelAfter,
      giveUpAfter: sale.giveUpAfter,
      leaveAfter: sale.leaveAfter,
    });
    if (end !== "failed") return end;
  }
  return "hopeless";
}

/** What becomes of the money that was taken, or authorized. */
async function settleUp(plan: TillPlan, counter: Counter, sale: Sale, name: string): Promise<void> {
  const { order, afterwards, timeout, cancelAfter } = sale;
  const last = counter.book.asked.findLast(({ id }) => id.startsWith(name))?.last;
  const paid = last?.payment?.amount ?? 0;
  // An Interac payment is refunded with its card, on a reader.
  const reader = counter.currency === "cad" ? (counter.readers[sale.reader]?.id ?? "") : undefined;
  const who: Principal = { ...principalOf(plan, counter), role: "manager" };
  await counter.clock.sleep(counter.random.int(0, 3_000));
  const run = async (wanted: Wanted, number: number, amount: number): Promise<void> => {
    const attempt = `${name}-${wanted.replace("_", "-")}-${number}`;
    const asked = open(plan, counter, sale, attempt, wanted, amount, reader);
    await follow(plan, counter, {
      asked,
      who,
      cancelAfter,
      start(bridge) {
        if (wanted === "capture") return bridge.capture({ order, amount, attempt }, who);
        if (wanted === "refund") {
          return bridge.refund({ order, amount, attempt, reader, timeout }, who);
        }
        return bridge.cancelOrder({ order, attempt }, who);
      },
    });
  };
  if (sale.capture === "manual") {
    if (afterwards === "all") await run("capture", 1, paid);
    if (afterwards === "part") await run("capture", 1, paid - 100);
    if (afterwards === "more") await run("capture", 1, paid + 500);
    if (afterwards === "twice")
      await Promise.all([run("capture", 1, paid), run("cancel_order", 2, 0)]);
    if (afterwards === "undo") await run("cancel_order", 1, 0);
    return;
  }
  if (afterwards === "all") await run("refund", 1, paid);
  if (afterwards === "part") await run("refund", 1, 300);
  if (afterwards === "more") await run("refund", 1, paid + 300);
  if (afterwards === "twice") {
    // Both at once, whether or not there is enough left for the other.
    const other = counter.random.pick([400, paid - 100]);
    await Promise.all([run("refund", 1, 400), run("refund", 2, other)]);
  }
}

/** Has a card saved: no money moves. */
async function saveCard(plan: TillPlan, counter: Counter, sale: Sale, name: string): Promise<void> {
  const who = principalOf(plan, counter);
  const attempt = `${name}-card-1`;
  const reader = counter.readers[sale.reader]?.id ?? "";
  const { timeout, cancelAfter } = sale;
  const input = { attempt, reader, timeout, allowRedisplay: "always" } as const;
  await follow(plan, counter, {
    asked: open(plan, counter, { ...sale, order: "" }, attempt, "setup", 0, reader),
    who,
    start: (bridge, replaces) => bridge.setup({ ...input, replaces }, who),
    cancelAfter,
  });
}

/** Has customers fill in forms, one after the other: no money moves. */
async function askForms(plan: TillPlan, counter: Counter, sale: Sale, name: string): Promise<void> {
  const who = principalOf(plan, counter);
  const reader = counter.readers[sale.reader]?.id ?? "";
  const { timeout, cancelAfter, leaveAfter } = sale;
  for (let customer = 0; customer <= sale.retries && !counter.closing(); customer++) {
    const attempt = `${name}-form-${customer + 1}`;
    const input = { attempt, reader, timeout, inputs: drawForms(counter.random, attempt) };
    const end = await follow(plan, counter, {
      asked: open(plan, counter, { ...sale, order: "" }, attempt, "forms", 0, reader),
      who,
      start: (bridge, replaces) => bridge.collectInputs({ ...input, replaces }, who),
      cancelAfter,
      leaveAfter,
    });
    if (end === "hopeless") return;
  }
}

/** Shows the cart, which must never cost another till its payment. */
async function show(
  plan: TillPlan,
  counter: Counter,
  { reader, amount }: Sale,
  name: string,
): Promise<void> {
  const { currency } = counter;
  const who = principalOf(plan, counter);
  const lineItems = [{ description: "Tea", amount, quantity: 1 }];
  const id = counter.readers[reader]?.id ?? "";
  const input = {
    reader: id,
    currency,
    total: amount,
    lineItems,
    attempt: `${name}-display`,
  };
  counter.trace(plan.name, () => `shows the cart on ${id}`);
  await counter.ask((bridge) => bridge.display(input, who)).catch(codeOf);
}

/** Asks for what isn't its own. */
async function peek(plan: TillPlan, counter: Counter): Promise<void> {
  const { random, book, readers, trace, ask } = counter;
  if (plan.curiosity === 0 || !random.chance(plan.curiosity)) return;
  const who = principalOf(plan, counter);
  const strange = book.asked.find(({ location }) => location !== who.location);
  const reader = readers.find(({ location }) => location !== plan.location)?.id ?? "";
  const theft = { reader, order: "theft", amount: 100, currency: "usd" };
  trace(plan.name, () => `peeks at ${strange?.id ?? reader}`);
  const seen = await ask((bridge) =>
    strange ? bridge.attempt(strange.id, who) : bridge.charge(theft, who),
  ).catch(codeOf);
  const hidden = seen === "not_found" || seen === "no answer" || seen === "an error";
  const failed = seen === "stripe_error" || seen === "stripe_unreachable";
  if (!hidden && !failed) book.blame("wrong_final", `${plan.name} saw what is another location's`);
}

function open(
  plan: TillPlan,
  { book, clock, locations }: Counter,
  { order, capture, tips }: Sale,
  id: string,
  wanted: Wanted,
  amount: number,
  reader = "",
): Asked {
  return book.open({
    id,
    till: plan.name,
    location: locations[plan.location] ?? "",
    order,
    wanted,
    reader,
    what: `${wanted} ${amount} ${reader}`.trimEnd(),
    amount,
    capture,
    tips,
    askedAt: clock.now(),
  });
}

function principalOf(plan: TillPlan, { locations }: Counter): Principal {
  return { role: "till", location: locations[plan.location] ?? null, name: plan.name };
}
