// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  OnrampSessionCreateParams,
  OnrampSessionListParams,
  OnrampSessionRetrieveParams,
} from "../../params/crypto.ts";
import type { OnrampSession } from "../../schemas/crypto.ts";

export type {
  OnrampSessionCreateParams,
  OnrampSessionListParams,
  OnrampSessionRetrieveParams,
} from "../../params/crypto.ts";

/**
 * `POST /v1/crypto/onramp_sessions` · https://docs.stripe.com/api/crypto/onramp_sessions/create
 *
 * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: OnrampSessionCreateParams<Expand<OnrampSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OnrampSession, E>> {
  return operation.post(
    client,
    "/v1/crypto/onramp_sessions",
    [],
    params,
    options,
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
}

/**
 * `GET /v1/crypto/onramp_sessions/{onramp_session}` · https://docs.stripe.com/api/crypto/onramp_sessions/retrieve
 *
 * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  onrampSession: string,
  params?: OnrampSessionRetrieveParams<Expand<OnrampSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OnrampSession, E>> {
  return operation.get(
    client,
    "/v1/crypto/onramp_sessions/{onramp_session}",
    [onrampSession],
    params,
    options,
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
}

/**
 * `GET /v1/crypto/onramp_sessions` · https://docs.stripe.com/api/crypto/onramp_sessions/list
 *
 * Sent with `Stripe-Version: 2025-04-30.basil;crypto_onramp_beta=v2`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: OnrampSessionListParams<ExpandItems<OnrampSession, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<OnrampSession, E>> {
  return operation.list(
    client,
    "/v1/crypto/onramp_sessions",
    [],
    params,
    options,
    { version: "2025-04-30.basil;crypto_onramp_beta=v2" },
  );
}
