// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface OnrampQuoteRetrieveParams<Expand = string[]> {
  destination_amount?: string;
  destination_currencies?: OnrampQuoteRetrieveParams.DestinationCurrency[];
  destination_networks?: OnrampQuoteRetrieveParams.DestinationNetwork[];
  expand?: Expand;
  source_amount?: string;
  source_currency?: OnrampQuoteRetrieveParams.SourceCurrency;
}
export declare namespace OnrampQuoteRetrieveParams {
  type DestinationCurrency =
    | "avax"
    | "btc"
    | "eth"
    | "matic"
    | "sol"
    | "usdc"
    | "xlm"
    | OtherString;
  type DestinationNetwork =
    | "avalanche"
    | "base"
    | "bitcoin"
    | "ethereum"
    | "polygon"
    | "solana"
    | "stellar"
    | OtherString;
  type SourceCurrency = "eur" | "usd" | OtherString;
}

export interface OnrampSessionCreateParams<Expand = string[]> {
  customer_information?: OnrampSessionCreateParams.CustomerInformation;
  customer_ip_address?: string;
  destination_amount?: string;
  destination_currencies?: OnrampSessionCreateParams.DestinationCurrency[];
  destination_currency?: OnrampSessionCreateParams.DestinationCurrency;
  destination_network?: OnrampSessionCreateParams.DestinationNetwork;
  destination_networks?: OnrampSessionCreateParams.DestinationNetwork[];
  expand?: Expand;
  lock_wallet_address?: boolean;
  metadata?: MetadataParam;
  settlement_speed?: OnrampSessionCreateParams.SettlementSpeed;
  source_amount?: string;
  source_currency?: OnrampSessionCreateParams.SourceCurrency;
  wallet_addresses?: { [key: string]: string };
}
export declare namespace OnrampSessionCreateParams {
  interface CustomerInformation {
    address?: CustomerInformation.Address;
    dob?: CustomerInformation.Dob;
    email?: string;
    first_name?: string;
    last_name?: string;
  }
  namespace CustomerInformation {
    interface Address {
      city?: string;
      country?: string;
      line1?: string;
      line2?: string;
      postal_code?: string;
      state?: string;
    }
    interface Dob {
      day: number;
      month: number;
      year: number;
    }
  }
  type DestinationCurrency =
    | "avax"
    | "btc"
    | "eth"
    | "matic"
    | "sol"
    | "usdc"
    | "xlm"
    | OtherString;
  type DestinationNetwork =
    | "avalanche"
    | "base"
    | "bitcoin"
    | "ethereum"
    | "polygon"
    | "solana"
    | "stellar"
    | OtherString;
  type SettlementSpeed = "instant" | "standard";
  type SourceCurrency = "eur" | "usd" | OtherString;
}

export interface OnrampSessionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OnrampSessionListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  destination_currency?: OnrampSessionListParams.DestinationCurrency;
  destination_network?: OnrampSessionListParams.DestinationNetwork;
  expand?: Expand;
  status?: OnrampSessionListParams.Status;
}
export declare namespace OnrampSessionListParams {
  type DestinationCurrency =
    | "avax"
    | "btc"
    | "eth"
    | "matic"
    | "sol"
    | "usdc"
    | "xlm"
    | OtherString;
  type DestinationNetwork =
    | "avalanche"
    | "base"
    | "bitcoin"
    | "ethereum"
    | "polygon"
    | "solana"
    | "stellar"
    | OtherString;
  type Status =
    | "fulfillment_complete"
    | "fulfillment_processing"
    | "initialized"
    | "rejected"
    | "requires_payment"
    | OtherString;
}
