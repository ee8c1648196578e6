// In what the kinds of attempts differ, in one table: everything that decides looks
// here, and nowhere at the kind itself.

import type { AttemptKind } from "./task.ts";

/** What decisions rest on where kinds differ. */
export interface Traits {
  /** The types of action in the reader's slot that may be this attempt's. Without any, it uses no slot. */
  readonly slot: readonly string[];
  /** Whether it is about a PaymentIntent or SetupIntent, to be seen to before the command is sent. */
  readonly prepared: boolean;
  /** Whether the command names the attempt in its metadata, so that its effect can be told from another's. */
  readonly named: boolean;
  /** Where Stripe's yes to the command leads: `succeeded` where there is nothing more to learn. */
  readonly lands: "waiting_for_card" | "authorizing" | "succeeded";
  /** Whether `cancel_action` ends it. What isn't canceled is repeated until it is answered. */
  readonly cancelable: boolean;
  /** Whether canceling its intent keeps a command that is still under way from having an effect. */
  readonly revocable: boolean;
  /**
   * For how long a reader asks that nobody answers, in milliseconds; then it gives up by itself. It
   * decides only where no intent can be canceled instead.
   * https://docs.stripe.com/terminal/features/collect-inputs
   */
  readonly asksFor: number;
}

const minute = 60_000;

const onOrder = {
  slot: [],
  prepared: true,
  named: false,
  lands: "authorizing",
  cancelable: false,
  revocable: false,
  asksFor: 0,
} as const;

const atOnce = {
  slot: [],
  prepared: false,
  named: false,
  lands: "succeeded",
  cancelable: false,
  revocable: false,
  asksFor: 0,
} as const;

/** The traits of each kind. */
export const traits: Readonly<Record<AttemptKind, Traits>> = {
  charge: {
    slot: ["process_payment_intent", "collect_payment_method", "confirm_payment_intent"],
    prepared: true,
    named: false,
    lands: "waiting_for_card",
    cancelable: true,
    revocable: true,
    asksFor: 60 * minute,
  },
  setup: {
    slot: ["process_setup_intent"],
    prepared: true,
    named: false,
    lands: "waiting_for_card",
    cancelable: true,
    revocable: true,
    asksFor: 60 * minute,
  },
  interac_refund: {
    slot: ["refund_payment"],
    prepared: true,
    named: true,
    lands: "waiting_for_card",
    cancelable: true,
    revocable: false,
    asksFor: 60 * minute,
  },
  inputs: {
    slot: ["collect_inputs"],
    prepared: false,
    named: true,
    lands: "waiting_for_card",
    cancelable: true,
    revocable: false,
    asksFor: 2 * minute,
  },
  refund: { ...onOrder, named: true },
  capture: onOrder,
  cancel_order: onOrder,
  display: atOnce,
  clear: atOnce,
};
