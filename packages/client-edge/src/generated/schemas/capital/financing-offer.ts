// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../../shared.ts";

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
