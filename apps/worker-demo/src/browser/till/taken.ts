import type { AttemptView } from "@tillwire/terminal-bridge/pos";

/** What became of an order at the till. */
export interface Taken {
  readonly order: string;
  /** The newest attempt at its payment. */
  readonly payment: AttemptView;
  /** Given back since, in minor units. */
  readonly refunded: number;
}

/**
 * The orders of a history.
 *
 * @param history attempts of all kinds, the newest first
 */
export function takenOf(history: readonly AttemptView[]): readonly Taken[] {
  const taken = new Map<string, Taken>();
  for (const payment of history) {
    const { kind, order } = payment;
    if (kind !== "charge" || order === null || taken.has(order)) continue;
    taken.set(order, { order, payment, refunded: refundedOf(history, order) });
  }
  return [...taken.values()];
}

function refundedOf(history: readonly AttemptView[], order: string): number {
  return history
    .filter((one) => one.order === order && one.state === "succeeded")
    .reduce((sum, { refund }) => sum + (refund?.amount ?? 0), 0);
}
