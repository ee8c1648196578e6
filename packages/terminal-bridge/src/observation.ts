// Everything that can be learned about an attempt. What Stripe answered is cut
// down to the few facts that decisions rest on, so that the reducer is pure and
// the same facts can come from a call, an event or a test.

import type { CallName, CancelReason, Card, Failure } from "./attempt.ts";
import type { Results } from "./results.ts";
import type { Refusal } from "./catalogue.ts";

/**
 * What the PaymentIntent, SetupIntent or Refund says, read to decide.
 * - `waiting`: nothing has happened, and it can still be done.
 * - `collected`: the card was read, and waits to be confirmed.
 * - `working`: something is happening to it.
 * - `done`, `failed`, `canceled`: for ever.
 */
export type Proof =
  | {
      readonly state: "waiting" | "collected" | "working" | "canceled";
      readonly of: string;
    }
  | { readonly state: "done"; readonly of: string; readonly results: Partial<Results> }
  | { readonly state: "failed"; readonly of: string; readonly failure: Failure };

/** What a reader's one action slot says. */
export interface ActionView {
  readonly type: string;
  /** Stripe's status: in_progress, succeeded, failed. */
  readonly status: string;
  /** What the action is about: an intent, or an attempt that was named in its metadata. */
  readonly about: string | null;
  readonly failureCode: string | null;
  readonly declineCode: string | null;
  /** The card that was collected. */
  readonly card: Omit<Card, "confirmBefore"> | null;
}

/** One thing learned. `at` is the bridge's time, in milliseconds since the epoch. */
export type Observation =
  /** What the attempt is about is there, in the right state: its command can be sent. */
  | { readonly type: "prepared"; readonly at: number; readonly intent: string }
  /** It turned out to be done already. */
  | { readonly type: "already_done"; readonly at: number; readonly proof: Proof }
  /** The order or Stripe won't have this attempt; no command was sent. */
  | { readonly type: "not_prepared"; readonly at: number; readonly failure: Failure }
  /** Written before a call is made, and again before it is repeated with the same key. */
  | {
      readonly type: "call_started";
      readonly at: number;
      readonly name: CallName;
      readonly key: string;
    }
  /** Stripe did it. */
  | {
      readonly type: "call_answered";
      readonly at: number;
      readonly name: CallName;
      readonly key: string;
    }
  /** Stripe refused. */
  | {
      readonly type: "call_refused";
      readonly at: number;
      readonly name: CallName;
      readonly key: string;
      readonly refusal: Refusal;
    }
  /** No answer, or one that doesn't say whether the call was executed. */
  | {
      readonly type: "call_lost";
      readonly at: number;
      readonly name: CallName;
      readonly key: string;
    }
  /** The reader was read and then the proof, both after `epoch` had begun. */
  | {
      readonly type: "read";
      readonly at: number;
      readonly epoch: number;
      /** `null`: the slot is empty. `undefined`: the reader couldn't be read, or has no part in it. */
      readonly action: ActionView | null | undefined;
      readonly proof: Proof;
    }
  /** An event said that something happened; it decides nothing by itself. */
  | { readonly type: "hinted"; readonly at: number }
  /** The till has seen the card and wants it charged. */
  | { readonly type: "confirm_requested"; readonly at: number }
  | { readonly type: "cancel_requested"; readonly at: number; readonly reason: CancelReason };
