// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { InboundTransfer } from "../../../schemas/treasury/inbound-transfer.ts";

export interface InboundTransferFailParams<Expand = string[]> {
  expand?: Expand;
  failure_details?: InboundTransferFailParams.FailureDetails;
}
export declare namespace InboundTransferFailParams {
  interface FailureDetails {
    code?: FailureDetails.Code;
  }
  namespace FailureDetails {
    type Code = InboundTransfer.FailureDetails.Code;
  }
}

export interface InboundTransferReturnInboundTransferParams<Expand = string[]> {
  expand?: Expand;
}

export interface InboundTransferSucceedParams<Expand = string[]> {
  expand?: Expand;
}
