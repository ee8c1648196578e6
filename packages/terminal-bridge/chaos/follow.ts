// Following one attempt to its end, through lost answers, reloads and refusals.

import { BridgeError, isFinal } from "../src/index.ts";
import type { Attempt, Principal, TerminalBridge } from "../src/index.ts";
import type { Asked, Book } from "./book.ts";
import { ConnectionLost } from "./bridges.ts";
import type { ChaosClock } from "./clock.ts";
import type { Plan, TillPlan } from "./plan.ts";
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
  readonly currency: Plan["currency"];
  /** After this, no attempt is begun any more. */
  readonly closing: () => boolean;
  /** Asks a bridge, over a network. @throws ConnectionLost */
  readonly ask: <T>(work: (bridge: TerminalBridge) => Promise<T>) => Promise<T>;
}

/** Something that a till wants, under a name of its own that is written down already. */
export interface Errand {
  readonly asked: Asked;
  readonly who: Principal;
  /** Asks for it: the first time, and whenever it isn't known whether that was heard. */
  readonly start: (bridge: TerminalBridge, replaces?: string) => Promise<Attempt>;
  /** When the operator presses what, in milliseconds after it was first asked for. */
  readonly cancelAfter?: number | undefined;
  readonly giveUpAfter?: number | undefined;
  /** When the till is switched off for good. */
  readonly leaveAfter?: number | undefined;
}

/** How an errand ended. */
export type End =
  /** As wanted. */
  | "done"
  /** Without effect: it may be tried again under another name. */
  | "failed"
  /** It can't be done any more, or nobody is there to try. */
  | "hopeless";

/** How often a till asks again for what another till has. */
const mostRefusals = 4;

const transient: ReadonlySet<string> = new Set([
  "no answer",
  "an error",
  "stripe_error",
  "stripe_unreachable",
]);

export async function follow(plan: TillPlan, counter: Counter, errand: Errand): Promise<End> {
  const { clock, random, trace, ask } = counter;
  const { asked, who } = errand;
  const after = (ms: number | undefined): boolean =>
    ms !== undefined && clock.now() >= asked.askedAt + ms;
  const cancel = (giveUpOrder: boolean): Promise<Attempt> =>
    ask((bridge) => bridge.cancel(asked.id, { giveUpOrder }, who));
  let known = false;
  let canceled = false;
  let gaveUp = false;
  let refusals = 0;
  let replaces: string | undefined;

  /** One exchange with the bridge. */
  async function turn(): Promise<Attempt> {
    if (!known) {
      trace(plan.name, () => `asks for ${asked.id}: ${asked.what}`);
      return ask((bridge) => errand.start(bridge, replaces));
    }
    if (!gaveUp && after(errand.giveUpAfter)) {
      trace(plan.name, () => `gives up ${asked.id} and its order`);
      const now = await cancel(true);
      gaveUp = true;
      return now;
    }
    if (!canceled && after(errand.cancelAfter)) {
      trace(plan.name, () => `cancels ${asked.id}`);
      const now = await cancel(false);
      canceled = true;
      return now;
    }
    if (asked.last?.card && !asked.last.confirm && random.chance(0.9)) {
      trace(plan.name, () => `confirms ${asked.id}`);
      return ask((bridge) => bridge.confirm(asked.id, who));
    }
    return ask((bridge) => bridge.attempt(asked.id, who));
  }

  for (;;) {
    if (after(errand.leaveAfter)) {
      trace(plan.name, () => "is switched off");
      return "hopeless";
    }
    try {
      const now = await turn();
      if (asked.last?.state !== now.state) {
        const why = now.failure ? ` (${now.failure.code})` : "";
        trace(plan.name, () => `is told ${asked.id}: ${now.state}${why}`);
      }
      counter.book.tell(asked, now, clock.now());
      known = true;
      if (isFinal(now)) return now.state === "succeeded" ? "done" : "failed";
    } catch (error) {
      const code = codeOf(error);
      trace(plan.name, () => `hears ${code} of ${asked.id}`);
      if (code === "not_found" && known) {
        if (asked.last) counter.book.blame("wrong_final", `${asked.id} can't be found any more`);
        known = false;
      } else if (code === "reader_busy" || code === "order_busy") {
        asked.refused = code;
        if (counter.closing() || ++refusals > mostRefusals) return "failed";
        replaces = await yieldOrTake(plan, counter, error, who);
      } else if (code !== "nothing_to_confirm" && !transient.has(code)) {
        asked.refused = code;
        return "hopeless";
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
export function codeOf(error: unknown): string {
  if (error instanceof BridgeError) return error.code;
  if (error instanceof ConnectionLost) return "no answer";
  if (error instanceof Error && error.message === "The store doesn't answer.") return "an error";
  throw error;
}

/**
 * The reader or the order is another till's: some wait, some press cancel, some take the reader over.
 *
 * @returns the attempt that the next one is to replace
 */
async function yieldOrTake(
  { manners, name }: TillPlan,
  { clock, trace, ask }: Counter,
  error: unknown,
  who: Principal,
): Promise<string | undefined> {
  const holder = error instanceof BridgeError ? error.details["attempt"] : undefined;
  if (typeof holder !== "string" || manners === "waits") return undefined;
  if (manners === "replaces") return holder;
  if (manners === "leaves") {
    await clock.sleep(10_000);
    return undefined;
  }
  trace(name, () => `cancels ${holder}, which is another till's`);
  await ask((bridge) => bridge.cancel(holder, {}, who)).catch(codeOf);
  return undefined;
}
