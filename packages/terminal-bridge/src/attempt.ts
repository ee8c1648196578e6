// One try at doing one thing: a payment on a reader, a refund, a form. Plain JSON
// data: it is stored and folded by `reduce`, so nothing in it has methods.

import type { Results } from "./results.ts";
import type { Task } from "./task.ts";
import { traits } from "./traits.ts";
import type { Traits } from "./traits.ts";

/**
 * Where an attempt stands. `unknown` is a state and not an error: a command may or may not have had
 * an effect, and only reading the PaymentIntent (SetupIntent, Refund) tells.
 */
export type AttemptState =
  | "created"
  | "dispatching"
  | "unknown"
  | "waiting_for_card"
  | "authorizing"
  | "succeeded"
  | "failed"
  | "canceled";

/**
 * What is known of the attempt's command.
 * - `none`: not sent.
 * - `pending`: sent, no answer that settles it: it may still be under way.
 * - `ambiguous`: answered with an error that doesn't say whether it had an effect.
 * - `landed`: Stripe or the reader took it. From here on the reader's action slot speaks for this attempt.
 */
export type DispatchKnowledge = "none" | "pending" | "ambiguous" | "landed";

/** The calls that are written down before they are made. */
export type CallName = "prepare" | "dispatch" | "confirm" | "cancel_action" | "cancel_intent";

/** A call under way: recorded before it is made, so that whoever finds the record can repeat exactly this call. */
export interface Call {
  readonly name: CallName;
  /** The idempotency key; repeats of this call carry the same one. */
  readonly key: string;
  /** When the last try started, in milliseconds since the epoch. Until its lease ends nobody else makes the call. */
  readonly startedAt: number;
  readonly tries: number;
  /** The last try ended without an answer. */
  readonly lost: boolean;
}

/**
 * Why an attempt is being ended.
 * - `operator`: someone pressed cancel; the order stays open for another attempt.
 * - `replaced`: another attempt wants the reader; the order stays open, too.
 * - `unconfirmed`: nobody confirmed the card in time.
 * - `given_up`, `deadline`: the order is given up with it, so the PaymentIntent is canceled too.
 * - `intent_canceled`: the intent was, by somebody else; the reader needn't ask any more.
 * - `fence`: the reader's command was ambiguous; the slot is cleared so that the answer can be trusted.
 */
export type CancelReason =
  | "operator"
  | "replaced"
  | "unconfirmed"
  | "given_up"
  | "deadline"
  | "intent_canceled"
  | "fence";

/** A cancellation that has been asked for. It may lose the race against the card. */
export interface Cancel {
  readonly reason: CancelReason;
  readonly requestedAt: number;
  /** Whether Stripe has confirmed that the reader's slot was cleared. */
  readonly action: "none" | "done";
  /** How often `cancel_action` and canceling the intent were tried, and when the last try ended. */
  readonly actionTries: number;
  readonly intentTries: number;
  readonly triedAt: number;
  /** Why the reader's slot wasn't cleared when that was last tried: Stripe's code. */
  readonly refusal: string | null;
}

/** The till has seen the card and wants it charged. */
export interface Confirm {
  readonly requestedAt: number;
  readonly answered: boolean;
  /** How often it was refused, when and why it last was. Each further try has a key of its own. */
  readonly tries: number;
  readonly triedAt: number;
  readonly refusal: string | null;
}

/** A card that was read and not charged yet. */
export interface Card {
  readonly brand: string | null;
  readonly last4: string | null;
  readonly funding: string | null;
  readonly country: string | null;
  /** Until when it can be confirmed, in milliseconds since the epoch. */
  readonly confirmBefore: number;
}

/** Why an attempt failed or was canceled; while it is open, what made its outcome unknown. */
export interface Failure {
  /** Stripe's code, or one of the bridge's own. See `words.ts`. */
  readonly code: string;
  readonly declineCode: string | null;
  /** What the operator should do, in plain words. */
  readonly operator: string;
}

/** See the top of this file. Times are in milliseconds since the epoch, amounts in minor units. */
export interface Attempt extends Results {
  readonly id: string;
  /** Where it runs, one attempt at a time: see `laneKey`. */
  readonly lane: string;
  readonly reader: string | null;
  readonly location: string;
  readonly task: Task;
  /** Who started it, to be shown to a second till. */
  readonly holder: string;
  readonly createdAt: number;
  readonly deadline: number;

  readonly state: AttemptState;
  /** The PaymentIntent or SetupIntent. */
  readonly intent: string | null;
  /** The idempotency key of the one command that this attempt sends. */
  readonly key: string;
  readonly dispatchedAt: number | null;
  readonly landedAt: number | null;
  readonly dispatch: DispatchKnowledge;
  readonly call: Call | null;
  readonly cancel: Cancel | null;
  readonly confirm: Confirm | null;
  readonly card: Card | null;
  readonly failure: Failure | null;
  /** The intent was read as canceled: the order can't be paid any more. */
  readonly intentCanceled: boolean;
  readonly endedAt: number | null;

  /**
   * Counts commands started, commands answered and events. A reading carries the epoch it began in, so that one
   * that was overtaken is recognized without comparing clocks.
   */
  readonly epoch: number;
  /** When reader and intent were last read to the end, and in which epoch that began. */
  readonly readAt: number | null;
  readonly readEpoch: number;
  /** An event said that it is worth reading, and it hasn't been read since. */
  readonly hinted: boolean;
  /** Since when it has been `unknown`. */
  readonly unknownSince: number | null;
}

/** What a new attempt is made of. */
export interface AttemptInput {
  readonly id: string;
  readonly key: string;
  readonly lane: string;
  readonly reader: string | null;
  readonly location: string;
  readonly task: Task;
  readonly holder: string;
  readonly now: number;
  readonly timeout: number;
}

/** A new attempt; where it is to be prepared, at once by whoever stores it. */
export function createAttempt(input: AttemptInput): Attempt {
  const { now, timeout, ...given } = input;
  const { prepared } = traits[given.task.kind];
  return {
    ...given,
    createdAt: now,
    deadline: now + timeout,
    state: "created",
    intent: null,
    dispatchedAt: null,
    landedAt: null,
    dispatch: "none",
    call: prepared
      ? { name: "prepare", key: given.key, startedAt: now, tries: 1, lost: false }
      : null,
    cancel: null,
    confirm: null,
    card: null,
    failure: null,
    payment: null,
    savedCard: null,
    refund: null,
    inputs: null,
    intentCanceled: false,
    endedAt: null,
    epoch: 0,
    readAt: null,
    readEpoch: -1,
    hinted: false,
    unknownSince: null,
  };
}

/** What its kind means for it. */
export function traitsOf({ task }: Attempt): Traits {
  return traits[task.kind];
}

/** Whether its command can be sent. */
export function isPrepared(attempt: Attempt): boolean {
  return attempt.intent !== null || !traitsOf(attempt).prepared;
}

/** What a reader's action or a refund names that is this attempt's: its intent, or the attempt itself. */
export function aboutOf(attempt: Attempt): string {
  return traitsOf(attempt).named ? attempt.id : (attempt.intent ?? attempt.id);
}

/** Whether the attempt has ended: its state never changes again. */
export function isFinal(attempt: Attempt): boolean {
  return (
    attempt.state === "succeeded" || attempt.state === "failed" || attempt.state === "canceled"
  );
}

/** How often the reader is asked to let go before the attempt is given up without its consent. */
export const maxActionTries = 3;

/** A cancellation that nothing has been done for yet. */
export function createCancel(reason: CancelReason, at: number): Cancel {
  return {
    reason,
    requestedAt: at,
    action: "none",
    actionTries: 0,
    intentTries: 0,
    triedAt: at,
    refusal: null,
  };
}

/** Whether the cancellation also gives up what the attempt is about, and not only this try. */
export function givesUp({ reason }: Cancel): boolean {
  return reason === "deadline" || reason === "given_up";
}

/** Whether it ends with its intent and not with the reader's slot. */
export function givesUpIntent(attempt: Attempt): boolean {
  return attempt.cancel !== null && givesUp(attempt.cancel) && traitsOf(attempt).revocable;
}

/**
 * How far an attempt has come; it never gets smaller. `unknown` stands twice: before the reader is
 * known to have started, and after a card may have been used.
 */
export function rank({ state, dispatch }: Attempt): number {
  return state === "unknown" && dispatch === "landed" ? 5 : ranks[state];
}

/** The attempt in that state, if that is a step forward; otherwise as it is. */
export function advanced(attempt: Attempt, state: AttemptState): Attempt {
  const next = { ...attempt, state };
  return rank(next) > rank(attempt) ? next : attempt;
}

const ranks: Readonly<Record<AttemptState, number>> = {
  created: 0,
  dispatching: 1,
  unknown: 2,
  waiting_for_card: 3,
  authorizing: 4,
  succeeded: 6,
  failed: 6,
  canceled: 6,
};
