// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  CryptoOnrampQuotesActions as OnrampQuoteResource,
  CryptoOnrampSessionsActions as OnrampSessionResource,
} from "../actions/interfaces.ts";
export type {
  OnrampQuoteRetrieveParams,
  OnrampSessionCreateParams,
  OnrampSessionListParams,
  OnrampSessionRetrieveParams,
} from "../params/crypto.ts";
export type { OnrampQuotes, OnrampSession } from "../schemas/crypto.ts";
