// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { ValueList } from "../schemas/radar.ts";

export interface EarlyFraudWarningRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface EarlyFraudWarningListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  payment_intent?: string;
}

export interface PaymentEvaluationCreateParams<Expand = string[]> {
  customer_details: PaymentEvaluationCreateParams.CustomerDetails;
  payment_details: PaymentEvaluationCreateParams.PaymentDetails;
  client_device_metadata_details?: PaymentEvaluationCreateParams.ClientDeviceMetadataDetails;
  expand?: Expand;
  metadata?: MetadataParam;
}
export declare namespace PaymentEvaluationCreateParams {
  interface CustomerDetails {
    customer?: string;
    customer_account?: string;
    email?: string;
    name?: string;
    phone?: string;
  }
  interface PaymentDetails {
    amount: number;
    currency: string;
    payment_method_details: PaymentDetails.PaymentMethodDetails;
    description?: string;
    money_movement_details?: PaymentDetails.MoneyMovementDetails;
    shipping_details?: PaymentDetails.ShippingDetails;
    statement_descriptor?: string;
  }
  namespace PaymentDetails {
    interface PaymentMethodDetails {
      payment_method: string;
      billing_details?: PaymentMethodDetails.BillingDetails;
    }
    namespace PaymentMethodDetails {
      interface BillingDetails {
        address?: AddressParam;
        email?: string;
        name?: string;
        phone?: string;
      }
    }
    interface MoneyMovementDetails {
      money_movement_type: "card";
      card?: MoneyMovementDetails.Card;
    }
    namespace MoneyMovementDetails {
      interface Card {
        customer_presence?: Card.CustomerPresence;
        payment_type?: Card.PaymentType;
      }
      namespace Card {
        type CustomerPresence = "off_session" | "on_session" | OtherString;
        type PaymentType =
          | "one_off"
          | "recurring"
          | "setup_one_off"
          | "setup_recurring"
          | OtherString;
      }
    }
    interface ShippingDetails {
      address?: AddressParam;
      name?: string;
      phone?: string;
    }
  }
  interface ClientDeviceMetadataDetails {
    radar_session: string;
  }
}

export interface ValueListItemCreateParams<Expand = string[]> {
  value: string;
  value_list: string;
  expand?: Expand;
}

export interface ValueListItemRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ValueListItemDeleteParams {}

export interface ValueListItemListParams<Expand = string[]> extends PaginationParams {
  value_list: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  value?: string;
}

export interface ValueListCreateParams<Expand = string[]> {
  alias: string;
  name: string;
  expand?: Expand;
  item_type?: ValueListCreateParams.ItemType;
  metadata?: MetadataParam;
}
export declare namespace ValueListCreateParams {
  type ItemType = ValueList.ItemType;
}

export interface ValueListRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ValueListUpdateParams<Expand = string[]> {
  alias?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  name?: string;
}

export interface ValueListDeleteParams {}

export interface ValueListListParams<Expand = string[]> extends PaginationParams {
  alias?: string;
  contains?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
}
