// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface TopupCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  description?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  payment_method?: string;
  payment_method_options?: TopupCreateParams.PaymentMethodOptions;
  source?: string;
  statement_descriptor?: string;
  transfer_group?: string;
}
export declare namespace TopupCreateParams {
  interface PaymentMethodOptions {
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  namespace PaymentMethodOptions {
    interface UsBankAccount {
      network: "ach";
    }
  }
}

export interface TopupRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TopupUpdateParams<Expand = string[]> {
  description?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface TopupListParams<Expand = string[]> extends PaginationParams {
  amount?: RangeQueryParam | number;
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: TopupListParams.Status;
}
export declare namespace TopupListParams {
  type Status = "canceled" | "failed" | "pending" | "succeeded" | OtherString;
}

export interface TopupCancelParams<Expand = string[]> {
  expand?: Expand;
}
