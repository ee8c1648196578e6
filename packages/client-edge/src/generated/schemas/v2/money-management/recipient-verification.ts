// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

export interface RecipientVerification {
  id: string;
  object: "v2.money_management.recipient_verification";
  consumed_by?: RecipientVerification.ConsumedBy;
  created: string;
  expires_at?: string;
  livemode: boolean;
  match_result: RecipientVerification.MatchResult;
  match_result_details: RecipientVerification.MatchResultDetails;
  payout_method: string;
  recipient?: string;
  status: RecipientVerification.Status;
  status_transitions?: RecipientVerification.StatusTransitions;
  verification_type: RecipientVerification.VerificationType;
}
export declare namespace RecipientVerification {
  interface ConsumedBy {
    outbound_payment?: string;
    type: ConsumedBy.Type;
  }
  namespace ConsumedBy {
    type Type = "outbound_payment" | OtherString;
  }
  type MatchResult = "close_match" | "match" | "no_match" | "unavailable";
  interface MatchResultDetails {
    matched_business_type?: MatchResultDetails.MatchedBusinessType;
    matched_name?: string;
    message: string;
    provided_business_type?: MatchResultDetails.ProvidedBusinessType;
    provided_name: string;
  }
  namespace MatchResultDetails {
    type MatchedBusinessType = "business" | "personal";
    type ProvidedBusinessType = "business" | "personal";
  }
  type Status = "acknowledged" | "awaiting_acknowledgement" | "consumed" | "expired" | "verified";
  interface StatusTransitions {
    acknowledged_at?: string;
    consumed_at?: string;
  }
  type VerificationType = "confirmation_of_payee" | "verification_of_payee" | OtherString;
}
