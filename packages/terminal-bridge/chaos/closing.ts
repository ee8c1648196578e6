// After the day: what was told must still be true, and a reader must be free.

import { BridgeError, isFinal } from "../src/index.ts";
import type { Attempt } from "../src/index.ts";
import type { Book } from "./book.ts";
import { codeOf } from "./follow.ts";
import type { Counter } from "./follow.ts";
import type { Shop } from "./shop.ts";
import { liveAs } from "./till.ts";

/** What was open must have ended by itself this long ago, in milliseconds: nobody may ask again. */
const byItself = 20_000;

/** How often, every ten seconds, an attempt that isn't over is looked at again. */
const mostLooks = 60;

/** After how many refusals a reader may be left asking in vain, for what can't be paid any more. */
const enoughRefusals = 3;

/** No reader asks for a card any more that nobody waits for, unless it couldn't be told. */
export async function lookAtReaders(shop: Shop, book: Book): Promise<void> {
  for (const [index, { id, waiting }] of shop.readers.entries()) {
    if (!waiting) continue;
    const clearing = `/v1/terminal/readers/${id}/cancel_action`;
    const refusals = shop.sim
      .requests()
      .filter(({ path, status }) => path === clearing && (status === null || status >= 400));
    if (refusals.length >= enoughRefusals && !(await isPayable(shop, id))) continue;
    book.blame("stuck", `reader ${index + 1} still asks for a card`);
  }
}

/** Whether a card would be charged, or given its money back. */
async function isPayable(shop: Shop, reader: string): Promise<boolean> {
  const shown = await shop.ask<{
    readonly action: { readonly [type: string]: { readonly payment_intent?: string } } | null;
  }>(`GET /v1/terminal/readers/${reader}`);
  const {
    process_payment_intent: process,
    collect_payment_method: collect,
    refund_payment: refund,
  } = shown?.action ?? {};
  if (refund) return true;
  const intent = process?.payment_intent ?? collect?.payment_intent;
  if (intent === undefined) return false;
  const read = await shop.ask<{ readonly status: string }>(`GET /v1/payment_intents/${intent}`);
  return read?.status === "requires_payment_method";
}

/** Asks once more for every attempt that ever was, those that were refused included. */
export async function lookAgain({ book, ask, clock }: Counter): Promise<void> {
  for (const asked of book.asked) {
    for (let looks = 0; looks < mostLooks; looks++) {
      const seen = await ask((bridge) => bridge.attempt(asked.id)).catch((error: unknown) => {
        if (error instanceof BridgeError && error.code === "not_found") return undefined;
        throw error;
      });
      if (!seen) {
        if (asked.last) book.blame("wrong_final", `${asked.id} can't be found any more`);
        break;
      }
      book.tell(asked, seen, clock.now());
      if (seen.endedAt !== null && seen.endedAt > clock.now() - byItself) {
        book.blame("stuck", `${asked.id} only ended when it was asked for`);
      }
      if (isFinal(seen)) {
        await lookAtSignatures(seen, ask, book);
        break;
      }
      await clock.sleep(10_000);
    }
  }
}

/** What customers have signed can be had. */
async function lookAtSignatures(
  { id, inputs }: Attempt,
  ask: Counter["ask"],
  book: Book,
): Promise<void> {
  for (const { file } of inputs ?? []) {
    if (file === null) continue;
    const signature = await ask((bridge) => bridge.signature(id, file)).catch(codeOf);
    if (typeof signature !== "string") continue;
    book.blame("wrong_final", `${id} was signed, but ${file} can't be had: ${signature}`);
  }
}

/**
 * A reader must take one more payment, which is then given up: of an order that isn't paid yet, if
 * there is one, for that must be free as well.
 */
export async function tryReader(counter: Counter): Promise<void> {
  const { book, readers, locations, random } = counter;
  const reader = random.int(0, readers.length - 1);
  const location = readers[reader]?.location ?? 0;
  const unpaid = book.asked.findLast(
    (asked) => asked.location === locations[location] && asked.last?.state === "failed",
  );
  const { order, amount, capture } =
    unpaid?.wanted === "charge"
      ? unpaid
      : ({ order: "last", amount: 500, capture: "automatic" } as const);
  const sale = {
    kind: "payment",
    order,
    amount,
    capture,
    reader,
    startsAt: 0,
    timeout: 30_000,
    retries: 0,
    changes: "nothing",
    inspect: false,
    shows: false,
    tips: false,
    cancelAfter: undefined,
    giveUpAfter: 0,
    leaveAfter: undefined,
    afterwards: "nothing",
  } as const;
  const till = {
    name: "closing till",
    location,
    sales: [sale],
    every: 500,
    reloads: 0,
    manners: "waits",
    curiosity: 0,
  } as const;
  const before = book.asked.length;
  await liveAs(till, { ...counter, closing: () => false });
  const last = book.asked[before];
  if (last?.refused === "reader_busy" || last?.refused === "order_busy") {
    book.blame("stuck", `${last.what} for order ${order} isn't taken any more: ${last.refused}`);
  }
}
