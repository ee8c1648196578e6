// A till and its operator: it writes an attempt's name down before it asks, asks
// again where no answer comes, and tells its operator what it is told.

import { BridgeError, isFinal } from "../src/index.ts";
import type { Attempt, Principal, TerminalBridge } from "../src/index.ts";
import type { Asked, Book } from "./book.ts";
import { ConnectionLost } from "./bridges.ts";
import type { ChaosClock } from "./clock.ts";
import type { Sale, TillPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Trace } from "./trace.ts";

/** What a till stands in. */
export interface Counter {
  readonly clock: ChaosClock;
  readonly random: Random;
  readonly trace: Trace;
  readonly book: Book;
  readonly locations: readonly string[];
  /** The readers' ids with their location's number. */
  readonly readers: readonly { readonly id: string; readonly location: number }[];
  /** After this, no attempt is begun any more. */
  readonly closing: () => boolean;
  /** Asks a bridge, over a network. @throws ConnectionLost */
  readonly ask: <T>(work: (bridge: TerminalBridge) => Promise<T>) => Promise<T>;
}

/** Lives through the till's day; settles when it knows how everything has ended. */
export async function liveAs(plan: TillPlan, counter: Counter): Promise<void> {
  const { clock } = counter;
  const opened = clock.now();
  for (const [number, sale] of plan.sales.entries()) {
    const wait = opened + sale.startsAt - clock.now();
    if (wait > 0) await clock.sleep(wait);
    await sell(plan, counter, sale, number + 1);
  }
}

/** Wants the order paid, however many attempts that takes. */
async function sell(plan: TillPlan, counter: Counter, sale: Sale, number: number): Promise<void> {
  const { random, clock, book, locations, readers } = counter;
  const own = readers.filter(({ location }) => location === plan.location);
  let amount = sale.amount;
  let reader = readers[sale.reader]?.id ?? "";
  for (let tries = 0; tries <= sale.retries && !counter.closing(); tries++) {
    if (tries > 0) {
      await clock.sleep(random.int(200, 6_000));
      if (sale.changes === "amount") amount += 250;
      if (sale.changes === "reader" && own[0]) reader = random.pick([own[0], ...own]).id;
    }
    const asked = book.open({
      till: plan.name,
      id: `${plan.name.replaceAll(" ", "-")}-sale-${number}-try-${tries + 1}`,
      location: locations[plan.location] ?? "",
      order: sale.order,
      reader,
      amount,
      capture: sale.capture,
      askedAt: clock.now(),
    });
    if (await follow(plan, counter, sale, asked)) return;
  }
}

/** Follows one attempt to its end. Gives whether the order needs no other. */
async function follow(
  plan: TillPlan,
  counter: Counter,
  sale: Sale,
  asked: Asked,
): Promise<boolean> {
  const { clock, random, trace } = counter;
  const { askedAt } = asked;
  const who = principalOf(plan, counter);
  const after = (ms: number | undefined): boolean =>
    ms !== undefined && clock.now() >= askedAt + ms;
  let known = false;
  let canceled = false;
  let gaveUp = false;
  let refusals = 0;
  for (;;) {
    try {
      await peek(plan, counter, who);
      if (known && !gaveUp && after(sale.giveUpAfter)) {
        trace(plan.name, () => `gives up order ${asked.order} (${asked.id})`);
        tell(plan, counter, asked, await cancel(counter, asked.id, true, who));
        gaveUp = true;
      } else if (known && !canceled && after(sale.cancelAfter)) {
        trace(plan.name, () => `cancels ${asked.id}`);
        tell(plan, counter, asked, await cancel(counter, asked.id, false, who));
        canceled = true;
      } else {
        tell(
          plan,
          counter,
          asked,
          await (known ? look(counter, asked, who) : start(plan, counter, sale, asked, who)),
        );
      }
      known = true;
      if (asked.last && isFinal(asked.last)) return asked.last.state === "succeeded";
    } catch (error) {
      const verdict = judgeRefusal(error);
      trace(plan.name, () => `hears ${verdict} of ${asked.id}`);
      if (verdict === "not_found" && asked.last) {
        counter.book.blame("wrong_final", `${asked.id} can't be found any more`);
        return true;
      }
      if (verdict === "not_found") known = false;
      if (verdict.startsWith("order_") || verdict === "reader_busy") {
        asked.refused = verdict;
        const hopeless = verdict !== "order_busy" && verdict !== "reader_busy";
        if (hopeless || counter.closing() || ++refusals > 4) return hopeless;
        await beg(plan, counter, error, who);
      }
    }
    if (random.chance(plan.reloads)) {
      trace(plan.name, () => "is loaded again");
      known = false;
    }
    await clock.sleep(random.int(plan.every >> 1, plan.every * 2));
  }
}

/** The refusal's code; anything that isn't one will be asked for again. */
function judgeRefusal(error: unknown): string {
  if (error instanceof BridgeError) return error.code;
  if (error instanceof ConnectionLost) return "no answer";
  if (error instanceof Error && error.message === "The store doesn't answer.") return "an error";
  throw error;
}

function start(
  plan: TillPlan,
  { trace, ask }: Counter,
  { timeout }: Sale,
  { id, reader, order, amount, capture }: Asked,
  who: Principal,
): Promise<Attempt> {
  trace(plan.name, () => `charges order ${order}, ${amount}, on ${reader} as ${id}`);
  const input = { attempt: id, reader, order, amount, currency: "usd", capture, timeout };
  return ask((bridge) => bridge.charge(input, who));
}

function look({ ask }: Counter, { id }: Asked, who: Principal): Promise<Attempt> {
  return ask((bridge) => bridge.attempt(id, who));
}

function cancel(
  { ask }: Counter,
  id: string,
  giveUpOrder: boolean,
  who: Principal,
): Promise<Attempt> {
  return ask((bridge) => bridge.cancel(id, { giveUpOrder }, who));
}

/** The reader or the order is another till's: some wait, some press cancel. */
async function beg(
  { manners, name }: TillPlan,
  counter: Counter,
  error: unknown,
  who: Principal,
): Promise<void> {
  const holder = error instanceof BridgeError ? error.details["attempt"] : undefined;
  if (manners === "waits" || typeof holder !== "string") return;
  if (manners === "leaves") {
    await counter.clock.sleep(10_000);
    return;
  }
  counter.trace(name, () => `cancels ${holder}, which is another till's`);
  await cancel(counter, holder, false, who).catch(judgeRefusal);
}

/** Asks for what isn't its own. */
async function peek(plan: TillPlan, counter: Counter, who: Principal): Promise<void> {
  const { random, book, readers, trace } = counter;
  if (plan.curiosity === 0 || !random.chance(plan.curiosity)) return;
  const strange = book.asked.find(({ location }) => location !== who.location);
  const reader = readers.find(({ location }) => location !== plan.location);
  trace(plan.name, () => `peeks at ${strange?.id ?? reader?.id}`);
  const seen = await (
    strange
      ? look(counter, strange, who)
      : counter.ask((bridge) =>
          bridge.charge(
            { reader: reader?.id ?? "", order: "theft", amount: 100, currency: "usd" },
            who,
          ),
        )
  ).catch(judgeRefusal);
  const hidden =
    typeof seen === "string" && !seen.startsWith("reader") && !seen.startsWith("order");
  if (!hidden) book.blame("wrong_final", `${plan.name} saw what is another location's`);
}

function principalOf(plan: TillPlan, { locations }: Counter): Principal {
  return { role: "till", location: locations[plan.location] ?? null, name: plan.name };
}

function tell(plan: TillPlan, { book, clock, trace }: Counter, asked: Asked, now: Attempt): void {
  if (asked.last?.state !== now.state) {
    trace(
      plan.name,
      () => `is told ${asked.id}: ${now.state}${now.failure ? ` (${now.failure.code})` : ""}`,
    );
  }
  book.tell(asked, now, clock.now());
}
