// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SourceCreateParams,
  SourceListSourceTransactionsParams,
  SourceRetrieveParams,
  SourceUpdateParams,
  SourceVerifyParams,
} from "../params/sources.ts";
import type { SourceTransaction } from "../schemas/source-transaction.ts";
import type { Source } from "../schemas/source.ts";

export type {
  SourceCreateParams,
  SourceListSourceTransactionsParams,
  SourceRetrieveParams,
  SourceUpdateParams,
  SourceVerifyParams,
} from "../params/sources.ts";

/**
 * `POST /v1/sources` · https://docs.stripe.com/api/sources/create
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SourceCreateParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.post(client, "/v1/sources", [], params, options);
}

/**
 * `GET /v1/sources/{source}` · https://docs.stripe.com/api/sources/retrieve
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params?: SourceRetrieveParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.get(client, "/v1/sources/{source}", [source], params, options);
}

/**
 * `POST /v1/sources/{source}` · https://docs.stripe.com/api/sources/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params?: SourceUpdateParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.post(client, "/v1/sources/{source}", [source], params, options);
}

/** `GET /v1/sources/{source}/source_transactions` · https://docs.stripe.com/api/sources/source_transactions/list */
export function listSourceTransactions<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params?: SourceListSourceTransactionsParams<ExpandItems<SourceTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<SourceTransaction, E>> {
  return operation.list(
    client,
    "/v1/sources/{source}/source_transactions",
    [source],
    params,
    options,
  );
}

/** `POST /v1/sources/{source}/verify` · https://docs.stripe.com/api/sources/verify */
export function verify<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params: SourceVerifyParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.post(client, "/v1/sources/{source}/verify", [source], params, options);
}
