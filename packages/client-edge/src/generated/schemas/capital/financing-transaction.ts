// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface FinancingTransaction {
  id: string;
  object: "capital.financing_transaction";
  account: string;
  created_at: number;
  details: FinancingTransaction.Details;
  financing_offer: string | null;
  legacy_balance_transaction_source?: string;
  livemode: boolean;
  type: FinancingTransaction.Type;
  user_facing_description: string | null;
}
export declare namespace FinancingTransaction {
  interface Details {
    advance_amount: number;
    currency: string;
    fee_amount: number;
    linked_payment?: string;
    reason?: Details.Reason;
    reversed_transaction?: string;
    total_amount: number;
    transaction?: Details.Transaction;
  }
  namespace Details {
    type Reason =
      | "automatic_withholding"
      | "automatic_withholding_refund"
      | "collection"
      | "collection_failure"
      | "financing_cancellation"
      | "refill"
      | "requested_by_user"
      | "user_initiated";
    interface Transaction {
      charge?: string;
      treasury_transaction?: string;
    }
  }
  type Type = "payment" | "payout" | "reversal";
}
