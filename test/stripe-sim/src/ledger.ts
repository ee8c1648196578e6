import type { PaymentIntentStatus } from "./resources/types.ts";
import type { World } from "./store.ts";

/** Where the money of one PaymentIntent is, in minor units of its currency. */
export interface LedgerEntry {
  readonly paymentIntent: string;
  readonly account: string;
  readonly currency: string;
  readonly status: PaymentIntentStatus;
  /** Held on the customer's card and not yet taken. */
  readonly authorized: number;
  /** Taken from the customer, refunds not deducted. */
  readonly captured: number;
  /** Given back of what was captured. */
  readonly refunded: number;
  /** Attempts to pay, declined ones included. */
  readonly charges: number;
  /** Charges that were approved: more than one means that the customer paid twice. */
  readonly approvedCharges: number;
}

/**
 * The truth about the money, from charges and refunds rather than from the intents, so that a
 * test can hold its own books against it.
 */
export function ledger(worlds: readonly World[]): LedgerEntry[] {
  return worlds.flatMap((world) => {
    const charges = world.table("charge").newestFirst();
    const refunds = world.table("refund").newestFirst();
    return world
      .table("payment_intent")
      .oldestFirst()
      .map((intent): LedgerEntry => {
        const own = charges.filter((charge) => charge.payment_intent === intent.id);
        const approved = own.filter((charge) => charge.paid);
        const captured = new Set(approved.filter((one) => one.captured).map((one) => one.id));
        const given = refunds.filter(
          (refund) =>
            captured.has(refund.charge) &&
            refund.status !== "failed" &&
            refund.status !== "canceled",
        );
        return {
          paymentIntent: intent.id,
          account: world.account,
          currency: intent.currency,
          status: intent.status,
          authorized: sum(approved.map((one) => (one.captured || one.refunded ? 0 : one.amount))),
          captured: sum(approved.map((one) => one.amount_captured)),
          refunded: sum(given.map((refund) => refund.amount)),
          charges: own.length,
          approvedCharges: approved.length,
        };
      });
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
