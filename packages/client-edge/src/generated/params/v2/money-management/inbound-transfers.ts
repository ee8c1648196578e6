// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { RangeQueryParam } from "../../../../shared.ts";
import type { V2Amount } from "../../../schemas/v2/v2-amount.ts";

export interface InboundTransferCreateParams {
  amount: V2Amount;
  from: InboundTransferCreateParams.From;
  to: InboundTransferCreateParams.To;
  description?: string;
}
export declare namespace InboundTransferCreateParams {
  interface From {
    payment_method: string;
    currency?: string;
  }
  interface To {
    currency: string;
    financial_account: string;
  }
}

export interface InboundTransferRetrieveParams {}

export interface InboundTransferListParams {
  created?: RangeQueryParam;
  limit?: number;
}
