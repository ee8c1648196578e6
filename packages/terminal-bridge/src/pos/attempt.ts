// An attempt as its till sees it.

import type { AttemptView } from "../attempt-view.ts";
import { field, invalidAnswer } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { follow } from "./follow.ts";
import type { AttemptNames } from "./names.ts";

/**
 * Something that was started: a payment, a refund, a form. Iterating gives its states, from the one
 * it has now to the last, over as many connections as that takes:
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
  /**
   * Has a card charged that was collected to be looked at (`inspect`), before `card.confirmBefore`.
   *
   * @throws {TillError} `nothing_to_confirm`
   */
  confirm(): Promise<AttemptView>;
  /** A signature that was collected: `inputs[…].file`. Never show one as a page of your own origin. */
  file(id: string): Promise<Blob>;
  /** How it has ended. */
  result(): Promise<AttemptView>;
}

/** An attempt that the bridge has, as of `first`. */
export function createTillAttempt(
  connection: Connection,
  names: AttemptNames,
  first: AttemptView,
): TillAttempt {
  const { id } = first;
  const path = `/attempts/${id}`;
  let latest = first;

  async function learn(view: AttemptView): Promise<AttemptView> {
    // An answer may be overtaken by a stream; what has ended doesn't come to life again.
    if (latest.endedAt === null) latest = view;
    if (latest.endedAt !== null) await names.forget(id);
    return latest;
  }

  async function* states(): AsyncGenerator<AttemptView, void> {
    let shown = await learn(latest);
    yield shown;
    if (hasEnded(shown)) return;
    for await (const view of follow(connection, `${path}/events`, attemptOf, {
      isFinal: hasEnded,
    })) {
      const now = await learn(view);
      if (JSON.stringify(now) !== JSON.stringify(shown)) yield now;
      shown = now;
    }
  }

  const post = async (action: string, body: object): Promise<AttemptView> =>
    learn(attemptOf(await connection.call("POST", `${path}/${action}`, body)));

  return {
    id,
    get latest() {
      return latest;
    },
    [Symbol.asyncIterator]: states,
    cancel: (options = {}) => post("cancel", { ...options }),
    confirm: () => post("confirm", {}),
    file: (file) => connection.file(`${path}/files/${encodeURIComponent(file)}`),
    async result() {
      for await (const state of states()) if (hasEnded(state)) return state;
      return latest;
    },
  };
}

function hasEnded({ endedAt }: AttemptView): boolean {
  return endedAt !== null;
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

export function isAttempt(value: unknown): value is AttemptView {
  const endedAt = field(value, "endedAt");
  return (
    typeof field(value, "id") === "string" &&
    typeof field(value, "state") === "string" &&
    (endedAt === null || typeof endedAt === "number")
  );
}
