// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

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
