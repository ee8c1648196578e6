// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam } from "../../../../shared.ts";

export interface FinancialAccountRetrieveParams {
  include?: "storage.deposit_insurance_eligibility"[];
}

export interface FinancialAccountUpdateParams {
  display_name?: string;
  metadata?: MetadataParam;
}

export interface FinancialAccountListParams {
  include?: "storage.deposit_insurance_eligibility"[];
  limit?: number;
  statuses?: FinancialAccountListParams.Status[];
}
export declare namespace FinancialAccountListParams {
  type Status = "closed" | "open" | "pending";
}
