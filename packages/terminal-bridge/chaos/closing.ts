// After the day: what was told must still be true, and a reader must be free.

import { BridgeError, isFinal } from "../src/index.ts";
import type { Asked, Book } from "./book.ts";
import { liveAs } from "./till.ts";
import type { Counter } from "./till.ts";

/** How often, every ten seconds, an attempt that isn't over is looked at again. */
const mostLooks = 60;

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
      if (isFinal(seen)) break;
      await clock.sleep(10_000);
    }
  }
}

/** A reader must take one more payment, which is then given up. */
export async function tryReader(counter: Counter): Promise<void> {
  const { book, readers, random } = counter;
  const reader = random.int(0, readers.length - 1);
  const sale = {
    order: "last",
    amount: 500,
    capture: "automatic",
    reader,
    startsAt: 0,
    timeout: 30_000,
    retries: 0,
    changes: "nothing",
    cancelAfter: undefined,
    giveUpAfter: 0,
  } as const;
  const till = {
    name: "closing till",
    location: readers[reader]?.location ?? 0,
    sales: [sale],
    every: 500,
    reloads: 0,
    manners: "waits",
    curiosity: 0,
  } as const;
  const before = book.asked.length;
  await liveAs(till, { ...counter, closing: () => false });
  blameBusy(book, book.asked[before]);
}

function blameBusy(book: Book, asked: Asked | undefined): void {
  if (asked?.refused === undefined) return;
  book.blame("stuck", `reader ${asked.reader} takes no more payments: ${asked.refused}`);
}
