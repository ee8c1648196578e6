// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MoneyManagementRecipientVerificationsParams {
  match_result: MoneyManagementRecipientVerificationsParams.MatchResult;
  payout_method: string;
  recipient?: string;
}
export declare namespace MoneyManagementRecipientVerificationsParams {
  type MatchResult = "close_match" | "match" | "no_match" | "unavailable";
}
