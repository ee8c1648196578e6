// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { OutboundPayment } from "../../../schemas/treasury/outbound-payment.ts";

export interface OutboundTransferUpdateParams<Expand = string[]> {
  tracking_details: OutboundTransferUpdateParams.TrackingDetails;
  expand?: Expand;
}
export declare namespace OutboundTransferUpdateParams {
  interface TrackingDetails {
    type: TrackingDetails.Type;
    ach?: TrackingDetails.Ach;
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  namespace TrackingDetails {
    type Type = "ach" | "us_domestic_wire" | OtherString;
    interface Ach {
      trace_id: string;
    }
    interface UsDomesticWire {
      chips?: string;
      imad?: string;
      omad?: string;
    }
  }
}

export interface OutboundTransferFailParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferPostParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferReturnOutboundTransferParams<Expand = string[]> {
  expand?: Expand;
  returned_details?: OutboundTransferReturnOutboundTransferParams.ReturnedDetails;
}
export declare namespace OutboundTransferReturnOutboundTransferParams {
  interface ReturnedDetails {
    code?: ReturnedDetails.Code;
  }
  namespace ReturnedDetails {
    type Code = OutboundPayment.ReturnedDetails.Code;
  }
}
