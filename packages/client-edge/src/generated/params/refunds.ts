// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface RefundCreateParams<Expand = string[]> {
  amount?: number;
  charge?: string;
  currency?: string;
  customer?: string;
  expand?: Expand;
  instructions_email?: string;
  metadata?: Emptyable<MetadataParam>;
  origin?: "customer_balance";
  payment_intent?: string;
  reason?: RefundCreateParams.Reason;
  refund_application_fee?: boolean;
  reverse_transfer?: boolean;
}
export declare namespace RefundCreateParams {
  type Reason = "duplicate" | "fraudulent" | "requested_by_customer" | OtherString;
}

export interface RefundRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface RefundUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface RefundListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  payment_intent?: string;
}

export interface RefundCancelParams<Expand = string[]> {
  expand?: Expand;
}
