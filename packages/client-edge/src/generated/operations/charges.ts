// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Charge } from "../schemas/charge.ts";

export interface ChargeCreateParams<Expand = string[]> {
  amount?: number;
  application_fee?: number;
  application_fee_amount?: number;
  capture?: boolean;
  currency?: string;
  customer?: string;
  description?: string;
  destination?: ChargeCreateParams.Destination;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  on_behalf_of?: string;
  radar_options?: ChargeCreateParams.RadarOptions;
  receipt_email?: string;
  shipping?: ChargeCreateParams.Shipping;
  source?: string;
  statement_descriptor?: string;
  statement_descriptor_suffix?: string;
  transfer_data?: ChargeCreateParams.TransferData;
  transfer_group?: string;
}
export declare namespace ChargeCreateParams {
  interface Destination {
    account: string;
    amount?: number;
  }
  interface RadarOptions {
    session?: string;
  }
  interface Shipping {
    address: AddressParam;
    name: string;
    carrier?: string;
    phone?: string;
    tracking_number?: string;
  }
  interface TransferData {
    destination: string;
    amount?: number;
    description?: string;
  }
}

export interface ChargeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ChargeUpdateParams<Expand = string[]> {
  customer?: string;
  description?: string;
  expand?: Expand;
  fraud_details?: ChargeUpdateParams.FraudDetails;
  metadata?: Emptyable<MetadataParam>;
  receipt_email?: string;
  shipping?: ChargeUpdateParams.Shipping;
  transfer_group?: string;
}
export declare namespace ChargeUpdateParams {
  interface FraudDetails {
    user_report: Emptyable<FraudDetails.UserReport>;
  }
  namespace FraudDetails {
    type UserReport = "fraudulent" | "safe" | OtherString;
  }
  type Shipping = ChargeCreateParams.Shipping;
}

export interface ChargeListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  expand?: Expand;
  payment_intent?: string;
  transfer_group?: string;
}

export interface ChargeSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface ChargeCaptureParams<Expand = string[]> {
  amount?: number;
  application_fee?: number;
  application_fee_amount?: number;
  expand?: Expand;
  receipt_email?: string;
  statement_descriptor?: string;
  statement_descriptor_suffix?: string;
  transfer_data?: ChargeCaptureParams.TransferData;
  transfer_group?: string;
}
export declare namespace ChargeCaptureParams {
  interface TransferData {
    amount?: number;
  }
}

/** `POST /v1/charges` · https://docs.stripe.com/api/charges/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: ChargeCreateParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.post(client, "/v1/charges", [], params, options);
}

/** `GET /v1/charges/{charge}` · https://docs.stripe.com/api/charges/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeRetrieveParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.get(client, "/v1/charges/{charge}", [charge], params, options);
}

/** `POST /v1/charges/{charge}` · https://docs.stripe.com/api/charges/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeUpdateParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.post(client, "/v1/charges/{charge}", [charge], params, options);
}

/** `GET /v1/charges` · https://docs.stripe.com/api/charges/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ChargeListParams<ExpandItems<Charge, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Charge, E>> {
  return operation.list(client, "/v1/charges", [], params, options);
}

/** `GET /v1/charges/search` · https://docs.stripe.com/api/charges/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: ChargeSearchParams<ExpandHits<Charge, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Charge, E>> {
  return operation.search(client, "/v1/charges/search", [], params, options);
}

/** `POST /v1/charges/{charge}/capture` · https://docs.stripe.com/api/charges/capture */
export function capture<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeCaptureParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.post(client, "/v1/charges/{charge}/capture", [charge], params, options);
}
