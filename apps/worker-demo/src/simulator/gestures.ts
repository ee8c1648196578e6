/** A card that is held to a reader. */
export interface CardTap {
  /** One of Stripe's test numbers. */
  readonly card: string;
  /** Minor units. */
  readonly amountTip: number;
}

/**
 * What else can happen to a reader: its customer cancels, or pulls the card out too early; it loses
 * the network in the middle of its next payment; its power goes and comes back; the bank is slow; a
 * card is left in it.
 */
export const gestures = [
  "cancel",
  "pull_out",
  "lose_connection",
  "unplug",
  "plug",
  "slow",
  "quick",
  "leave_card",
  "remove_card",
] as const;
export type Gesture = (typeof gestures)[number];
