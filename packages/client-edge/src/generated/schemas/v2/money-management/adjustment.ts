// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

export interface Adjustment {
  id: string;
  object: "v2.money_management.adjustment";
  adjusted_flow?: Adjustment.AdjustedFlow;
  amount: V2Amount;
  created: string;
  description?: string;
  financial_account: string;
  livemode: boolean;
}
export declare namespace Adjustment {
  interface AdjustedFlow {
    adjustment?: string;
    inbound_transfer?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    received_credit?: string;
    received_debit?: string;
    type: AdjustedFlow.Type;
  }
  namespace AdjustedFlow {
    type Type =
      | "adjustment"
      | "inbound_transfer"
      | "outbound_payment"
      | "outbound_transfer"
      | "received_credit"
      | "received_debit"
      | OtherString;
  }
}
