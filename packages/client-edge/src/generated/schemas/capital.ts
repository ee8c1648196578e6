// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";

export interface FinancingOffer {
  id: string;
  object: "capital.financing_offer";
  accepted_terms?: FinancingOffer.AcceptedTerms;
  account: string;
  charged_off_at?: number;
  created: number;
  expires_after: number;
  financing_type?: FinancingOffer.FinancingType;
  livemode: boolean;
  metadata?: Metadata;
  offered_terms?: FinancingOffer.OfferedTerms;
  product_type?: FinancingOffer.ProductType;
  replacement?: string;
  replacement_for?: string;
  status: FinancingOffer.Status;
  type?: FinancingOffer.Type;
}
export declare namespace FinancingOffer {
  interface AcceptedTerms {
    advance_amount: number;
    currency: string;
    fee_amount: number;
    previous_financing_fee_discount_amount: number | null;
    withhold_rate: number;
  }
  type FinancingType = "cash_advance" | "flex_loan";
  interface OfferedTerms {
    advance_amount: number;
    campaign_type: OfferedTerms.CampaignType;
    currency: string;
    fee_amount: number;
    previous_financing_fee_discount_rate: number | null;
    withhold_rate: number;
  }
  namespace OfferedTerms {
    type CampaignType = "newly_eligible_user" | "previously_eligible_user" | "repeat_user";
  }
  type ProductType = "refill" | "standard";
  type Status =
    | "accepted"
    | "canceled"
    | "completed"
    | "delivered"
    | "expired"
    | "fully_repaid"
    | "paid_out"
    | "rejected"
    | "replaced"
    | "undelivered";
  type Type = "cash_advance" | "flex_loan";
}

export interface FinancingSummary {
  object: "capital.financing_summary";
  details: FinancingSummary.Details | null;
  financing_offer: string | null;
  status: FinancingSummary.Status | null;
}
export declare namespace FinancingSummary {
  interface Details {
    advance_amount: number;
    advance_paid_out_at: number | null;
    currency: string;
    current_repayment_interval: Details.CurrentRepaymentInterval | null;
    fee_amount: number;
    paid_amount: number;
    remaining_amount: number;
    repayments_begin_at: number | null;
    withhold_rate: number;
  }
  namespace Details {
    interface CurrentRepaymentInterval {
      due_at: number;
      paid_amount: number | null;
      remaining_amount: number;
    }
  }
  type Status = "accepted" | "delivered" | "none";
}

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
