// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";

export interface OnrampQuotes {
  id: string;
  object: "crypto.onramp.quotes";
  destination_network_quotes: { [key: string]: OnrampQuotes.DestinationNetworkQuote[] };
  livemode: boolean;
  rate_fetched_at: number;
  source_amount: string;
  source_currency: OnrampQuotes.SourceCurrency;
}
export declare namespace OnrampQuotes {
  interface DestinationNetworkQuote {
    id: string;
    destination_amount: string;
    destination_currency: DestinationNetworkQuote.DestinationCurrency;
    destination_network: DestinationNetworkQuote.DestinationNetwork;
    fees: DestinationNetworkQuote.Fees;
    source_total_amount: string;
  }
  namespace DestinationNetworkQuote {
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
    interface Fees {
      network_fee_monetary: string;
      transaction_fee_monetary: string;
    }
  }
  type SourceCurrency = "eur" | "usd" | OtherString;
}

export interface OnrampSession {
  id: string;
  object: "crypto.onramp_session";
  client_secret: string;
  created: number;
  kyc_details_provided: boolean;
  livemode: boolean;
  metadata: Metadata | null;
  redirect_url: string | null;
  status: OnrampSession.Status;
  transaction_details: OnrampSession.TransactionDetails;
}
export declare namespace OnrampSession {
  type Status =
    | "fulfillment_complete"
    | "fulfillment_processing"
    | "initialized"
    | "rejected"
    | "requires_payment"
    | OtherString;
  interface TransactionDetails {
    destination_amount: string | null;
    destination_currencies: TransactionDetails.DestinationCurrency[] | null;
    destination_currency: TransactionDetails.DestinationCurrency | null;
    destination_network: TransactionDetails.DestinationNetwork | null;
    destination_networks: TransactionDetails.DestinationNetwork[] | null;
    fees: TransactionDetails.Fees | null;
    lock_wallet_address: boolean;
    source_amount: string | null;
    source_currency: TransactionDetails.SourceCurrency | null;
    transaction_id: string | null;
    wallet_address: string | null;
    wallet_addresses: { [key: string]: string | null } | null;
  }
  namespace TransactionDetails {
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
    type Fees = OnrampQuotes.DestinationNetworkQuote.Fees;
    type SourceCurrency = "eur" | "usd" | OtherString;
  }
}
