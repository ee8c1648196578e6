// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface FinancingOfferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancingOfferListParams<Expand = string[]> extends PaginationParams {
  connected_account?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: FinancingOfferListParams.Status;
}
export declare namespace FinancingOfferListParams {
  type Status =
    | "accepted"
    | "canceled"
    | "completed"
    | "delivered"
    | "expired"
    | "fully_repaid"
    | "paid_out"
    | "rejected"
    | "revoked"
    | "undelivered";
}

export interface FinancingOfferMarkDeliveredParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancingSummaryRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancingTransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancingTransactionListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  expand?: Expand;
  financing_offer?: string;
  reversed_transaction?: string;
  treasury_transaction?: string;
}
