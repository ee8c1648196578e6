// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { OnrampQuoteRetrieveParams } from "../params/crypto/onramp-quotes.ts";
import type {
  OnrampSessionCreateParams,
  OnrampSessionListParams,
  OnrampSessionRetrieveParams,
} from "../params/crypto/onramp-sessions.ts";
import type { OnrampQuotes } from "../schemas/crypto/onramp-quotes.ts";
import type { OnrampSession } from "../schemas/crypto/onramp-session.ts";

/** `stripe.crypto` */
export interface CryptoActions {
  readonly onrampQuotes: CryptoOnrampQuotesActions;
  readonly onrampSessions: CryptoOnrampSessionsActions;
}

/** `stripe.crypto.onrampQuotes` */
export interface CryptoOnrampQuotesActions {
  /**
   * `GET /v1/crypto/onramp_quotes` · https://docs.stripe.com/api/crypto/onramp_quotes/retrieve
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    params?: OnrampQuoteRetrieveParams<Expand<OnrampQuotes, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnrampQuotes, E>>;
}

/** `stripe.crypto.onrampSessions` */
export interface CryptoOnrampSessionsActions {
  /**
   * `POST /v1/crypto/onramp_sessions` · https://docs.stripe.com/api/crypto/onramp_sessions/create
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params?: OnrampSessionCreateParams<Expand<OnrampSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnrampSession, E>>;
  /**
   * `GET /v1/crypto/onramp_sessions/{onramp_session}` · https://docs.stripe.com/api/crypto/onramp_sessions/retrieve
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    onrampSession: string,
    params?: OnrampSessionRetrieveParams<Expand<OnrampSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnrampSession, E>>;
  /**
   * `GET /v1/crypto/onramp_sessions` · https://docs.stripe.com/api/crypto/onramp_sessions/list
   *
   * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: OnrampSessionListParams<ExpandItems<OnrampSession, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<OnrampSession, E>>;
}

/** Binds the operations of `stripe.crypto` to a client. */
export function cryptoActions(client: Client): CryptoActions {
  return {
    onrampQuotes: cryptoOnrampQuotesActions(client),
    onrampSessions: cryptoOnrampSessionsActions(client),
  };
}

function cryptoOnrampQuotesActions(client: Client): CryptoOnrampQuotesActions {
  const bind = binder(
    client,
    "/v1/crypto/onramp_quotes",
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
  return {
    retrieve: bind(operation.get),
  };
}

function cryptoOnrampSessionsActions(client: Client): CryptoOnrampSessionsActions {
  const bind = binder(
    client,
    "/v1/crypto/onramp_sessions",
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{onramp_session}"),
    list: bind(operation.list),
  };
}
