// What attempts bring that have succeeded. Plain JSON data.

/** The money, as the PaymentIntent showed it when the attempt succeeded. */
export interface Payment {
  readonly status: "succeeded" | "requires_capture";
  /** Minor units: captured, or authorized and to be captured. Includes a tip chosen on the reader. */
  readonly amount: number;
  /** The part of it that was chosen as a tip on the reader. */
  readonly tip: number;
  readonly charge: string | null;
  /** Until when an authorization can be captured, in milliseconds since the epoch. */
  readonly captureBefore: number | null;
  /** Whether more than `amount` can be captured: a tip on the receipt. */
  readonly overcapture: boolean;
}

/** A card that was saved. */
export interface SavedCard {
  readonly paymentMethod: string | null;
  /** What can be charged later, without the card. */
  readonly generatedCard: string | null;
}

/** Money that was given back. */
export interface Refunded {
  readonly id: string;
  /** Minor units. */
  readonly amount: number;
  /** `pending` may still fail: the order tells. */
  readonly status: "succeeded" | "pending";
}

/** What was filled in on a form. */
export interface Answer {
  readonly type: string;
  readonly skipped: boolean;
  /** Of a selection, the text of the choice. */
  readonly value: string | null;
  /** Of a selection, the id of the choice. */
  readonly choice: string | null;
  /** Of a signature, the id under which its bytes are kept. */
  readonly file: string | null;
  readonly toggles: readonly string[];
}

/** What an attempt that succeeded has brought; `null` where its kind doesn't bring that. */
export interface Results {
  readonly payment: Payment | null;
  readonly savedCard: SavedCard | null;
  readonly refund: Refunded | null;
  readonly inputs: readonly Answer[] | null;
}
