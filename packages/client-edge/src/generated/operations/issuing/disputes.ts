// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { Dispute } from "../../schemas/issuing/dispute.ts";

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

/**
 * `POST /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: DisputeCreateParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(client, "/v1/issuing/disputes", [], params, options);
}

/** `GET /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeRetrieveParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.get(client, "/v1/issuing/disputes/{dispute}", [dispute], params, options);
}

/**
 * `POST /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeUpdateParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(client, "/v1/issuing/disputes/{dispute}", [dispute], params, options);
}

/** `GET /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: DisputeListParams<ExpandItems<Dispute, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Dispute, E>> {
  return operation.list(client, "/v1/issuing/disputes", [], params, options);
}

/** `POST /v1/issuing/disputes/{dispute}/submit` · https://docs.stripe.com/api/issuing/disputes/submit */
export function submit<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeSubmitParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(
    client,
    "/v1/issuing/disputes/{dispute}/submit",
    [dispute],
    params,
    options,
  );
}
