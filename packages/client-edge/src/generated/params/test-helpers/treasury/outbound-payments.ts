// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { OutboundPayment } from "../../../schemas/treasury/outbound-payment.ts";

export interface OutboundPaymentUpdateParams<Expand = string[]> {
  tracking_details: OutboundPaymentUpdateParams.TrackingDetails;
  expand?: Expand;
}
export declare namespace OutboundPaymentUpdateParams {
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

export interface OutboundPaymentFailParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentPostParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentReturnOutboundPaymentParams<Expand = string[]> {
  expand?: Expand;
  returned_details?: OutboundPaymentReturnOutboundPaymentParams.ReturnedDetails;
}
export declare namespace OutboundPaymentReturnOutboundPaymentParams {
  interface ReturnedDetails {
    code?: ReturnedDetails.Code;
  }
  namespace ReturnedDetails {
    type Code = OutboundPayment.ReturnedDetails.Code;
  }
}
