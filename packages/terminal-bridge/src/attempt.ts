// One try at taking one order's money on one reader. Plain JSON data: it is
// stored, sent to tills and folded by `reduce`, so nothing in it has methods.

/**
 * Where an attempt stands. `unknown` is a state and not an error: a command may or may not have had
 * an effect, and only reading the PaymentIntent tells.
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

/** `automatic`: succeeded means captured. `manual`: succeeded means authorized, to be captured before {@link Payment.captureBefore}. */
export type CaptureMethod = "automatic" | "manual";

/**
 * What is known of the command that starts the reader.
 * - `none`: not sent.
 * - `pending`: sent, no answer that settles it: it may still be under way.
 * - `ambiguous`: answered with an error that doesn't say whether the reader started.
 * - `landed`: the reader took it. From here on the reader's action slot speaks for this attempt.
 */
export type DispatchKnowledge = "none" | "pending" | "ambiguous" | "landed";

/** The calls that are written down before they are made. */
export type CallName = "prepare" | "dispatch" | "cancel_action" | "cancel_intent";

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
 * - `given_up`, `deadline`: the order is given up with it, so the PaymentIntent is canceled too.
 * - `fence`: the reader's command was ambiguous; the slot is cleared so that the answer can be trusted.
 */
export type CancelReason = "operator" | "given_up" | "deadline" | "fence";

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
}

/** Why an attempt failed or was canceled; while it is open, what made its outcome unknown. */
export interface Failure {
  /** Stripe's code, or one of the bridge's own. See `catalogue.ts`. */
  readonly code: string;
  readonly declineCode: string | null;
  /** What the operator should do, in plain words. */
  readonly operator: string;
}

/** The money, as the PaymentIntent showed it when the attempt succeeded. */
export interface Payment {
  readonly status: "succeeded" | "requires_capture";
  /** Minor units: captured, or authorized and to be captured. Includes a tip chosen on the reader. */
  readonly amount: number;
  readonly charge: string | null;
  /** Until when an authorization can be captured, in milliseconds since the epoch. */
  readonly captureBefore: number | null;
}

/** See the top of this file. Times are in milliseconds since the epoch, amounts in minor units. */
export interface Attempt {
  readonly id: string;
  readonly kind: "charge";
  readonly reader: string;
  readonly location: string;
  readonly order: string;
  readonly amount: number;
  readonly currency: string;
  readonly capture: CaptureMethod;
  /** Whether the reader shows the customer a button to cancel. */
  readonly customerCancellation: boolean;
  /** Who started it, to be shown to a second till. */
  readonly holder: string;
  readonly createdAt: number;
  readonly deadline: number;

  readonly state: AttemptState;
  readonly intent: string | null;
  /** The idempotency key of the one command that this attempt sends to its reader. */
  readonly key: string;
  readonly dispatchedAt: number | null;
  readonly dispatch: DispatchKnowledge;
  readonly call: Call | null;
  readonly cancel: Cancel | null;
  readonly failure: Failure | null;
  readonly payment: Payment | null;
  /** The PaymentIntent was read as canceled: the order can't be paid any more. */
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
  readonly reader: string;
  readonly location: string;
  readonly order: string;
  readonly amount: number;
  readonly currency: string;
  readonly capture: CaptureMethod;
  readonly customerCancellation: boolean;
  readonly holder: string;
  readonly now: number;
  readonly timeout: number;
}

/** A new attempt, to be prepared at once by whoever stores it. */
export function createAttempt(input: AttemptInput): Attempt {
  const { now, timeout, ...given } = input;
  return {
    ...given,
    kind: "charge",
    createdAt: now,
    deadline: now + timeout,
    state: "created",
    intent: null,
    dispatchedAt: null,
    dispatch: "none",
    call: { name: "prepare", key: given.key, startedAt: now, tries: 1, lost: false },
    cancel: null,
    failure: null,
    payment: null,
    intentCanceled: false,
    endedAt: null,
    epoch: 0,
    readAt: null,
    readEpoch: -1,
    hinted: false,
    unknownSince: null,
  };
}

/** Whether the attempt has ended: its state never changes again. */
export function isFinal(attempt: Attempt): boolean {
  return (
    attempt.state === "succeeded" || attempt.state === "failed" || attempt.state === "canceled"
  );
}

/** Whether the cancellation also gives up the order, and with it the PaymentIntent. */
export function givesUpOrder(cancel: Cancel): boolean {
  return cancel.reason === "deadline" || cancel.reason === "given_up";
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
