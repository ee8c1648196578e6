// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";

export interface DisputeCreateParams<Expand = string[]> {
  amount?: number;
  evidence?: DisputeCreateParams.Evidence;
  expand?: Expand;
  metadata?: MetadataParam;
  transaction?: string;
  treasury?: DisputeCreateParams.Treasury;
}
export declare namespace DisputeCreateParams {
  interface Evidence {
    canceled?: Emptyable<Evidence.Canceled>;
    duplicate?: Emptyable<Evidence.Duplicate>;
    fraudulent?: Emptyable<Evidence.Fraudulent>;
    merchandise_not_as_described?: Emptyable<Evidence.MerchandiseNotAsDescribed>;
    no_valid_authorization?: Emptyable<Evidence.NoValidAuthorization>;
    not_received?: Emptyable<Evidence.NotReceived>;
    other?: Emptyable<Evidence.Other>;
    reason?: Evidence.Reason;
    service_not_as_described?: Emptyable<Evidence.ServiceNotAsDescribed>;
  }
  namespace Evidence {
    interface Canceled {
      additional_documentation?: Emptyable<string>;
      canceled_at?: Emptyable<number>;
      cancellation_policy_provided?: Emptyable<boolean>;
      cancellation_reason?: Emptyable<string>;
      expected_at?: Emptyable<number>;
      explanation?: Emptyable<string>;
      product_description?: Emptyable<string>;
      product_type?: Emptyable<Canceled.ProductType>;
      return_status?: Emptyable<Canceled.ReturnStatus>;
      returned_at?: Emptyable<number>;
    }
    namespace Canceled {
      type ProductType = "merchandise" | "service" | OtherString;
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    interface Duplicate {
      additional_documentation?: Emptyable<string>;
      card_statement?: Emptyable<string>;
      cash_receipt?: Emptyable<string>;
      check_image?: Emptyable<string>;
      explanation?: Emptyable<string>;
      original_transaction?: string;
    }
    interface Fraudulent {
      additional_documentation?: Emptyable<string>;
      explanation?: Emptyable<string>;
    }
    interface MerchandiseNotAsDescribed {
      additional_documentation?: Emptyable<string>;
      explanation?: Emptyable<string>;
      received_at?: Emptyable<number>;
      return_description?: Emptyable<string>;
      return_status?: Emptyable<MerchandiseNotAsDescribed.ReturnStatus>;
      returned_at?: Emptyable<number>;
    }
    namespace MerchandiseNotAsDescribed {
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    type NoValidAuthorization = Fraudulent;
    interface NotReceived {
      additional_documentation?: Emptyable<string>;
      expected_at?: Emptyable<number>;
      explanation?: Emptyable<string>;
      product_description?: Emptyable<string>;
      product_type?: Emptyable<NotReceived.ProductType>;
    }
    namespace NotReceived {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    interface Other {
      additional_documentation?: Emptyable<string>;
      explanation?: Emptyable<string>;
      product_description?: Emptyable<string>;
      product_type?: Emptyable<Other.ProductType>;
    }
    namespace Other {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    type Reason =
      | "canceled"
      | "duplicate"
      | "fraudulent"
      | "merchandise_not_as_described"
      | "no_valid_authorization"
      | "not_received"
      | "other"
      | "service_not_as_described"
      | OtherString;
    interface ServiceNotAsDescribed {
      additional_documentation?: Emptyable<string>;
      canceled_at?: Emptyable<number>;
      cancellation_reason?: Emptyable<string>;
      explanation?: Emptyable<string>;
      received_at?: Emptyable<number>;
    }
  }
  interface Treasury {
    received_debit: string;
  }
}

export interface DisputeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface DisputeUpdateParams<Expand = string[]> {
  amount?: number;
  evidence?: DisputeUpdateParams.Evidence;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}
export declare namespace DisputeUpdateParams {
  export import Evidence = DisputeCreateParams.Evidence;
}

export interface DisputeListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: DisputeListParams.Status;
  transaction?: string;
}
export declare namespace DisputeListParams {
  type Status = "expired" | "lost" | "submitted" | "unsubmitted" | "won" | OtherString;
}

export interface DisputeSubmitParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}
