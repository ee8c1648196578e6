// Pushed states. A stream gives the truth first and then every change, and may
// skip what was overtaken: each message is the whole state, so nothing is missed
// by whoever connects late, reads slowly or comes back.

import type { Context } from "./context.ts";
import { digestOf } from "./digest.ts";

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

/** After how long a stream without changes reads again and shows that it lives, in milliseconds. */
const quietFor = 15_000;
/** The same where the store can't tell of changes. */
const pollEvery = 1_000;

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
  const bell = createBell();
  let sent: string | undefined;
  // Whether nothing has happened for long: then everything is looked at.
  let quiet = true;
  let doubtful = false;
  const doubt = (): void => {
    doubtful = true;
    bell.ring();
  };
  const watched = keys.map((key): [string, () => void] => [key, bell.ring]);
  if (guard) watched.push([guard.key, doubt]);
  const stops = watched.flatMap(([key, changed]) => store.watch?.(key, changed) ?? []);
  signal.addEventListener("abort", bell.ring, { once: true });
  try {
    while (!signal.aborted) {
      // Listening begins before reading, so that no change falls in between.
      const rung = bell.next();
      const checked = quiet || doubtful ? guard?.check() : undefined;
      doubtful = false;
      const [{ state, final }] = await Promise.all([read(), checked]);
      const text = JSON.stringify(state);
      // Most writes change nothing that is shown: those needn't be named, nor told of.
      const id = text === sent ? last : await nameOf(state);
      if (id !== undefined && id !== last) yield { id, state };
      else if (quiet && !final) yield "quiet";
      sent = text;
      last = id;
      if (final) return;
      quiet = false;
      const stop = schedule(store.watch ? quietFor : pollEvery, () => {
        quiet = true;
        bell.ring();
      });
      await rung;
      stop();
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
