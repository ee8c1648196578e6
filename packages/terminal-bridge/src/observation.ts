// Everything that can be learned about an attempt. What Stripe answered is cut
// down to the few facts that decisions rest on, so that the reducer is pure and
// the same facts can come from a call, an event or a test.

import type { CallName, CancelReason, Failure } from "./attempt.ts";
import type { Refusal } from "./catalogue.ts";

/** What a PaymentIntent says about money. */
export interface IntentView {
  readonly id: string;
  /** Stripe's status; the set is open. */
  readonly status: string;
  readonly amount: number;
  readonly amountReceived: number;
  readonly amountCapturable: number;
  readonly charge: string | null;
  /** Milliseconds since the epoch; known only where the charge was expanded. */
  readonly captureBefore: number | null;
}

/** What a reader's one action slot says. */
export interface ActionView {
  readonly type: string;
  /** Stripe's status: in_progress, succeeded, failed. */
  readonly status: string;
  /** The PaymentIntent that the action is about, where it is about one. */
  readonly intent: string | null;
  readonly failureCode: string | null;
  readonly declineCode: string | null;
}

/** One thing learned. `at` is the bridge's time, in milliseconds since the epoch. */
export type Observation =
  /** The order's PaymentIntent exists, with the right amount, and waits for a payment method. */
  | { readonly type: "prepared"; readonly at: number; readonly intent: string }
  /** The order's PaymentIntent turned out to be paid already. */
  | { readonly type: "already_paid"; readonly at: number; readonly intent: IntentView }
  /** The order or Stripe won't have this attempt; nothing was sent to the reader. */
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
  /** The reader was read and then the intent, both after `epoch` had begun. */
  | {
      readonly type: "read";
      readonly at: number;
      readonly epoch: number;
      /** `null`: the slot is empty. `undefined`: the reader couldn't be read. */
      readonly action: ActionView | null | undefined;
      readonly intent: IntentView;
    }
  /** An event said that something happened; it decides nothing by itself. */
  | { readonly type: "hinted"; readonly at: number }
  | { readonly type: "cancel_requested"; readonly at: number; readonly reason: CancelReason };
