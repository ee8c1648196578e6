// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { AddressParam } from "../../schemas/address-param.ts";

export interface OutboundPaymentCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  customer?: string;
  description?: string;
  destination_payment_method?: string;
  destination_payment_method_data?: OutboundPaymentCreateParams.DestinationPaymentMethodData;
  destination_payment_method_options?: OutboundPaymentCreateParams.DestinationPaymentMethodOptions;
  end_user_details?: OutboundPaymentCreateParams.EndUserDetails;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}
export declare namespace OutboundPaymentCreateParams {
  interface DestinationPaymentMethodData {
    type: DestinationPaymentMethodData.Type;
    billing_details?: DestinationPaymentMethodData.BillingDetails;
    financial_account?: string;
    metadata?: MetadataParam;
    us_bank_account?: DestinationPaymentMethodData.UsBankAccount;
  }
  namespace DestinationPaymentMethodData {
    type Type = "financial_account" | "us_bank_account" | OtherString;
    interface BillingDetails {
      address?: Emptyable<AddressParam>;
      email?: Emptyable<string>;
      name?: Emptyable<string>;
      phone?: Emptyable<string>;
    }
    interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType;
      account_number?: string;
      account_type?: UsBankAccount.AccountType;
      financial_connections_account?: string;
      routing_number?: string;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
    }
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
  interface EndUserDetails {
    present: boolean;
    ip_address?: string;
  }
}

export interface OutboundPaymentRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number;
  customer?: string;
  expand?: Expand;
  status?: OutboundPaymentListParams.Status;
}
export declare namespace OutboundPaymentListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
}

export interface OutboundPaymentCancelParams<Expand = string[]> {
  expand?: Expand;
}
