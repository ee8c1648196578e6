// States as they are pushed, over as many connections as that takes.

import { invalidAnswer, pause, problemIn } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { TillError } from "./errors.ts";
import { readEvents } from "./events.ts";

/** After how long without any sign of life a stream counts as dead, in milliseconds. */
const maxSilence = 40_000;

/** What ends the watching. */
const lasting: ReadonlySet<string> = new Set([
  "unauthorized",
  "device_revoked",
  "forbidden",
  "not_found",
  "clock_skew",
]);

/**
 * The state that the bridge has now and every change of it, until the final one. What is watched
 * doesn't stop for a bad network: only for what won't change by asking again.
 *
 * @param options `signal` ends it, however quiet it is
 * @throws {TillError}
 */
export async function* follow<T>(
  connection: Connection,
  path: string,
  stateOf: (data: unknown) => T,
  {
    isFinal = () => false,
    signal,
  }: { readonly isFinal?: (state: T) => boolean; readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<T, void> {
  let last: string | undefined;
  for (let tries = 1; ; tries++) {
    if (signal?.aborted) return;
    try {
      const { body } = await connection.stream(path, last, signal);
      // Without a body there is nothing new to come.
      if (!body) return;
      for await (const event of readEvents(body, (heard) => connection.wait(maxSilence, heard))) {
        const data: unknown = JSON.parse(event.data);
        if (event.type === "error") throw problemIn(data) ?? invalidAnswer(200);
        if (event.type !== "state") continue;
        last = event.id;
        tries = 1;
        const state = stateOf(data);
        yield state;
        if (isFinal(state)) return;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (error instanceof TillError && lasting.has(error.code)) throw error;
    }
    await connection.wait(pause(tries));
  }
}
