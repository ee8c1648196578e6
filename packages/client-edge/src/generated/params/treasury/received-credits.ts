// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

export interface ReceivedCreditRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReceivedCreditListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  linked_flows?: ReceivedCreditListParams.LinkedFlows;
  status?: ReceivedCreditListParams.Status;
}
export declare namespace ReceivedCreditListParams {
  interface LinkedFlows {
    source_flow_type: LinkedFlows.SourceFlowType;
  }
  namespace LinkedFlows {
    type SourceFlowType =
      | "credit_reversal"
      | "other"
      | "outbound_payment"
      | "outbound_transfer"
      | "payout"
      | OtherString;
  }
  type Status = "failed" | "succeeded" | OtherString;
}
