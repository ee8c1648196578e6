// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { InboundTransfer, OutboundPayment } from "../../schemas/treasury.ts";

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

export interface OutboundTransferUpdateParams<Expand = string[]> {
  tracking_details: OutboundTransferUpdateParams.TrackingDetails;
  expand?: Expand;
}
export declare namespace OutboundTransferUpdateParams {
  export import TrackingDetails = OutboundPaymentUpdateParams.TrackingDetails;
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
  export import ReturnedDetails = OutboundPaymentReturnOutboundPaymentParams.ReturnedDetails;
}

export interface ReceivedCreditCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  network: ReceivedCreditCreateParams.Network;
  description?: string;
  expand?: Expand;
  initiating_payment_method_details?: ReceivedCreditCreateParams.InitiatingPaymentMethodDetails;
}
export declare namespace ReceivedCreditCreateParams {
  type Network = "ach" | "rtp" | "us_domestic_wire" | OtherString;
  interface InitiatingPaymentMethodDetails {
    type: "us_bank_account";
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  namespace InitiatingPaymentMethodDetails {
    interface UsBankAccount {
      account_holder_name?: string;
      account_number?: string;
      routing_number?: string;
    }
  }
}

export interface ReceivedDebitCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  network: "ach";
  description?: string;
  expand?: Expand;
  initiating_payment_method_details?: ReceivedDebitCreateParams.InitiatingPaymentMethodDetails;
}
export declare namespace ReceivedDebitCreateParams {
  export import InitiatingPaymentMethodDetails = ReceivedCreditCreateParams.InitiatingPaymentMethodDetails;
}
