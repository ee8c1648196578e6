// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface PayoutMethodRetrieveParams {}

export interface PayoutMethodListParams {
  limit?: number;
  usage_status?: PayoutMethodListParams.UsageStatus;
}
export declare namespace PayoutMethodListParams {
  interface UsageStatus {
    payments?: UsageStatus.Payment[];
    transfers?: UsageStatus.Transfer[];
  }
  namespace UsageStatus {
    type Payment = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
    type Transfer = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
  }
}

export interface PayoutMethodArchiveParams {}

export interface PayoutMethodUnarchiveParams {}
