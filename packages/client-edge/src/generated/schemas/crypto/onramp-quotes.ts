// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

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
