// The names of the attempts that this till has started and not seen the end of.
// They are written down before anything is sent, so that neither a lost answer
// nor a reload can leave a payment that nobody asks about.

import { field } from "./connection.ts";
import type { TillStore } from "./store.ts";

/** An attempt's name, and when it was given (milliseconds since the epoch). */
export interface AttemptName {
  readonly id: string;
  readonly at: number;
}

export interface AttemptNames {
  all(): Promise<readonly AttemptName[]>;
  remember(name: AttemptName): Promise<void>;
  forget(id: string): Promise<void>;
}

/** The names of one bridge's attempts. Changes follow each other, so that none is lost. */
export function createAttemptNames(store: TillStore, base: string): AttemptNames {
  const key = `attempts:${base}`;
  let turn: Promise<unknown> = Promise.resolve();

  async function all(): Promise<readonly AttemptName[]> {
    const kept = await store.get(key);
    return Array.isArray(kept) ? kept.filter(isName) : [];
  }

  function change(next: (names: readonly AttemptName[]) => readonly AttemptName[]): Promise<void> {
    const done = turn.then(async () => store.set(key, next(await all())));
    turn = done.catch(() => {});
    return done;
  }

  return {
    all,
    remember: (name) => change((names) => [...names.filter(({ id }) => id !== name.id), name]),
    forget: (gone) => change((names) => names.filter(({ id }) => id !== gone)),
  };
}

function isName(value: unknown): value is AttemptName {
  return typeof field(value, "id") === "string" && typeof field(value, "at") === "number";
}
