// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";

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
