// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../../../schemas/v2.ts";

export interface FinancialAddressCreditParams {
  amount: V2Amount;
  network: FinancialAddressCreditParams.Network;
  statement_descriptor?: string;
}
export declare namespace FinancialAddressCreditParams {
  type Network = "ach" | "chaps" | "fedwire" | "fps" | "rtp" | "sepa" | OtherString;
}
