// Pushed states. A stream gives the truth first and then every change, and may
// skip what was overtaken: each message is the whole state, so nothing is missed
// by whoever connects late, reads slowly or comes back.

import type { Context } from "./context.ts";
import { digestOf } from "./digest.ts";
import type { Schedule } from "./timers.ts";

/** What a stream shows. */
export interface Source<T extends object> {
  /** The keys of the records that it depends on. */
  readonly keys: readonly string[];
  /** The state as it is now. Throws where it may not be seen any more. */
  readonly read: () => Promise<Reading<T>>;
  /** What else has to hold for as long as the stream goes on. */
  readonly guard?: Guard | undefined;
}

export interface Guard {
  /** The key of the record that it depends on, of which states don't: it is read when it changes. */
  readonly key: string;
  /** Throws where it doesn't hold any more. */
  readonly check: () => Promise<void>;
}

export interface Reading<T extends object> {
  readonly state: T;
  /** It never changes again: the stream ends with it. */
  readonly final: boolean;
}

/** A state with its name; `"quiet"`: nothing has changed, but the stream lives. */
export type Message<T extends object> = { readonly id: string; readonly state: T } | "quiet";

/**
 * How often a stream shows that it lives, and how often it reads although no change was told of, in
 * milliseconds. Where the store tells of changes, that only makes up for one that it lost: rarely,
 * for it wakes what holds the records.
 */
const told = { signEvery: 15_000, lookEvery: 60_000 };
const untold = { signEvery: 1_000, lookEvery: 1_000 };

/**
 * The state and every change of it, until it is final or the signal aborts.
 *
 * @param last the name of the last state that the receiver has: it isn't sent again
 */
export async function* follow<T extends object>(
  { store, schedule }: Pick<Context, "store" | "schedule">,
  { keys, read, guard }: Source<T>,
  last: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Message<T>, void> {
  const { signEvery, lookEvery } = store.watch ? told : untold;
  const bell = createBell();
  // What is to be done; at first, all of it.
  const due = { look: true, check: true, sign: true };
  const note = (what: Partial<typeof due>) => (): void => {
    Object.assign(due, what);
    bell.ring();
  };
  const watched = keys.map((key): [string, () => void] => [key, note({ look: true })]);
  if (guard) watched.push([guard.key, note({ look: true, check: true })]);
  const stops = watched.flatMap(([key, changed]) => store.watch?.(key, changed) ?? []);
  stops.push(every(schedule, lookEvery, note({ look: true, check: true })));
  stops.push(every(schedule, signEvery, note({ sign: true })));
  signal.addEventListener("abort", bell.ring, { once: true });
  let sent: string | undefined;
  try {
    while (!signal.aborted) {
      // Listening begins before looking, so that nothing falls in between.
      const rung = bell.next();
      if (due.look) {
        const checked = due.check ? guard?.check() : undefined;
        due.look = due.check = false;
        const [{ state, final }] = await Promise.all([read(), checked]);
        const text = JSON.stringify(state);
        // Most writes change nothing that is shown: those needn't be named, nor told of.
        const id = text === sent ? last : await nameOf(state);
        if (id !== undefined && id !== last) {
          due.sign = false;
          yield { id, state };
        }
        sent = text;
        last = id;
        if (final) return;
      }
      if (due.sign) {
        due.sign = false;
        yield "quiet";
      }
      await rung;
    }
  } finally {
    for (const stop of stops) stop();
    signal.removeEventListener("abort", bell.ring);
  }
}

/**
 * A state's name: a digest of it, so that every process gives the same state the same name and a
 * receiver may come back to any of them.
 */
export async function nameOf(state: object): Promise<string> {
  return (await digestOf(JSON.stringify(state))).slice(0, 24);
}

/** Runs a task again and again, so many milliseconds apart. Gives what ends it. */
function every(schedule: Schedule, period: number, task: () => void): () => void {
  let cancel: () => void;
  const wait = (): void => {
    cancel = schedule(period, () => {
      wait();
      task();
    });
  };
  wait();
  return () => cancel();
}

/** Something to wait for that may happen before anybody waits. */
function createBell(): { readonly next: () => Promise<void>; readonly ring: () => void } {
  let ring: (() => void) | undefined;
  return {
    next: () =>
      new Promise((resolve) => {
        ring = resolve;
      }),
    ring: () => ring?.(),
  };
}
