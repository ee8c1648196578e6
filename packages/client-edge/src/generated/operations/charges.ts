// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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
import type { AddressParam } from "../schemas/address-param.ts";
import type { Charge } from "../schemas/charge.ts";

export interface ChargeCreateParams {
  amount?: number;
  application_fee?: number;
  application_fee_amount?: number;
  capture?: boolean;
  currency?: string;
  customer?: string;
  description?: string;
  destination?: ChargeCreateParams.Destination;
  expand?: string[];
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

export interface ChargeRetrieveParams {
  expand?: string[];
}

export interface ChargeUpdateParams {
  customer?: string;
  description?: string;
  expand?: string[];
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

export interface ChargeListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  expand?: string[];
  payment_intent?: string;
  transfer_group?: string;
}

export interface ChargeSearchParams {
  query: string;
  expand?: string[];
  limit?: number;
  page?: string;
}

export interface ChargeCaptureParams {
  amount?: number;
  application_fee?: number;
  application_fee_amount?: number;
  expand?: string[];
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
export function create(
  client: Client,
  params?: ChargeCreateParams,
  options?: RequestOptions,
): ApiPromise<Charge> {
  return operation.post(client, "/v1/charges", [], params, options);
}

/** `GET /v1/charges/{charge}` · https://docs.stripe.com/api/charges/retrieve */
export function retrieve(
  client: Client,
  charge: string,
  params?: ChargeRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Charge> {
  return operation.get(client, "/v1/charges/{charge}", [charge], params, options);
}

/** `POST /v1/charges/{charge}` · https://docs.stripe.com/api/charges/update */
export function update(
  client: Client,
  charge: string,
  params?: ChargeUpdateParams,
  options?: RequestOptions,
): ApiPromise<Charge> {
  return operation.post(client, "/v1/charges/{charge}", [charge], params, options);
}

/** `GET /v1/charges` · https://docs.stripe.com/api/charges/list */
export function list(
  client: Client,
  params?: ChargeListParams,
  options?: RequestOptions,
): ApiListPromise<Charge> {
  return operation.list(client, "/v1/charges", [], params, options);
}

/** `GET /v1/charges/search` · https://docs.stripe.com/api/charges/search */
export function search(
  client: Client,
  params: ChargeSearchParams,
  options?: RequestOptions,
): ApiSearchResultPromise<Charge> {
  return operation.search(client, "/v1/charges/search", [], params, options);
}

/** `POST /v1/charges/{charge}/capture` · https://docs.stripe.com/api/charges/capture */
export function capture(
  client: Client,
  charge: string,
  params?: ChargeCaptureParams,
  options?: RequestOptions,
): ApiPromise<Charge> {
  return operation.post(client, "/v1/charges/{charge}/capture", [charge], params, options);
}
