// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  CryptoOnrampQuotesActions as OnrampQuoteResource,
  CryptoOnrampSessionsActions as OnrampSessionResource,
} from "../actions/crypto.ts";
export type { OnrampQuoteRetrieveParams } from "../params/crypto/onramp-quotes.ts";
export type {
  OnrampSessionCreateParams,
  OnrampSessionListParams,
  OnrampSessionRetrieveParams,
} from "../params/crypto/onramp-sessions.ts";
export type { OnrampQuotes } from "../schemas/crypto/onramp-quotes.ts";
export type { OnrampSession } from "../schemas/crypto/onramp-session.ts";
