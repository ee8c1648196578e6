// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface OutboundTransferCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  description?: string;
  destination_payment_method?: string;
  destination_payment_method_data?: OutboundTransferCreateParams.DestinationPaymentMethodData;
  destination_payment_method_options?: OutboundTransferCreateParams.DestinationPaymentMethodOptions;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}
export declare namespace OutboundTransferCreateParams {
  interface DestinationPaymentMethodData {
    type: "financial_account";
    financial_account?: string;
  }
  interface DestinationPaymentMethodOptions {
    us_bank_account?: Emptyable<DestinationPaymentMethodOptions.UsBankAccount>;
  }
  namespace DestinationPaymentMethodOptions {
    interface UsBankAccount {
      network?: UsBankAccount.Network;
    }
    namespace UsBankAccount {
      type Network = "ach" | "us_domestic_wire" | OtherString;
    }
  }
}

export interface OutboundTransferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: OutboundTransferListParams.Status;
}
export declare namespace OutboundTransferListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
}

export interface OutboundTransferCancelParams<Expand = string[]> {
  expand?: Expand;
}
