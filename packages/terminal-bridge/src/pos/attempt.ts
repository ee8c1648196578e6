// A payment as its till sees it.

import type { AttemptView } from "../attempt-view.ts";
import { field, invalidAnswer, pause, problemIn } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { TillError } from "./errors.ts";
import { readEvents } from "./events.ts";
import type { AttemptNames } from "./names.ts";

export type { AttemptView } from "../attempt-view.ts";

/**
 * A payment that was started. Iterating gives its states, from the one it has now to the last, over
 * as many connections as that takes:
 *
 * ```ts
 * for await (const state of attempt) render(state);
 * ```
 */
export interface TillAttempt extends AsyncIterable<AttemptView> {
  readonly id: string;
  /** The newest state that this till has heard of. */
  readonly latest: AttemptView;
  /**
   * Cancels it, if the card isn't faster: look at the state.
   *
   * @param options `giveUpOrder`: the order can't be paid any more either
   * @throws {TillError}
   */
  cancel(options?: { readonly giveUpOrder?: boolean }): Promise<AttemptView>;
  /** How it has ended. */
  result(): Promise<AttemptView>;
}

/** After how long without any sign of life a stream counts as dead, in milliseconds. */
const maxSilence = 40_000;

/** What ends the watching of an attempt. */
const lasting: ReadonlySet<string> = new Set([
  "unauthorized",
  "device_revoked",
  "forbidden",
  "not_found",
  "clock_skew",
]);

/** An attempt that the bridge has, as of `first`. */
export function createTillAttempt(
  connection: Connection,
  names: AttemptNames,
  first: AttemptView,
): TillAttempt {
  const { id } = first;
  let latest = first;

  async function learn(view: AttemptView): Promise<AttemptView> {
    // An answer may be overtaken by a stream; what has ended doesn't come to life again.
    if (latest.endedAt === null) latest = view;
    if (latest.endedAt !== null) await names.forget(id);
    return latest;
  }

  async function* states(): AsyncGenerator<AttemptView, void> {
    yield await learn(latest);
    let last: string | undefined;
    for (let tries = 1; latest.endedAt === null; tries++) {
      try {
        for await (const [name, view] of pushed(connection, id, last)) {
          last = name;
          tries = 1;
          const before = JSON.stringify(latest);
          const now = await learn(view);
          if (JSON.stringify(now) !== before) yield now;
        }
      } catch (error) {
        // A payment doesn't stop for a bad network: only for what won't change by asking again.
        if (error instanceof TillError && lasting.has(error.code)) throw error;
      }
      if (latest.endedAt === null) await connection.wait(pause(tries));
    }
  }

  return {
    id,
    get latest() {
      return latest;
    },
    [Symbol.asyncIterator]: states,
    async cancel(options = {}) {
      return learn(
        attemptOf(await connection.call("POST", `/attempts/${id}/cancel`, { ...options })),
      );
    },
    async result() {
      for await (const state of states()) if (state.endedAt !== null) return state;
      return latest;
    },
  };
}

/** The states that one connection brings, with their names. */
async function* pushed(
  connection: Connection,
  id: string,
  last: string | undefined,
): AsyncGenerator<readonly [name: string | undefined, view: AttemptView], void> {
  const answer = await connection.stream(`/attempts/${id}/events`, last);
  if (!answer.body) return;
  for await (const event of readEvents(answer.body, () => connection.wait(maxSilence))) {
    const data: unknown = JSON.parse(event.data);
    if (event.type === "error") throw problemIn(data) ?? invalidAnswer(200);
    if (event.type === "state") yield [event.id, attemptOf(data)];
  }
}

/**
 * Checks that it is an attempt at all; the bridge answers for the rest.
 *
 * @throws {TillError} `invalid_answer`
 */
export function attemptOf(value: unknown): AttemptView {
  if (isAttempt(value)) return value;
  throw invalidAnswer(200);
}

function isAttempt(value: unknown): value is AttemptView {
  const endedAt = field(value, "endedAt");
  return (
    typeof field(value, "id") === "string" &&
    typeof field(value, "state") === "string" &&
    (endedAt === null || typeof endedAt === "number")
  );
}
