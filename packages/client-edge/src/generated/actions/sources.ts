// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  SourceCreateParams,
  SourceListSourceTransactionsParams,
  SourceRetrieveParams,
  SourceUpdateParams,
  SourceVerifyParams,
} from "../operations/sources.ts";
import type { SourceTransaction } from "../schemas/source-transaction.ts";
import type { Source } from "../schemas/source.ts";

/** `stripe.sources` */
export interface SourcesActions {
  /**
   * `POST /v1/sources` · https://docs.stripe.com/api/sources/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params?: SourceCreateParams, options?: RequestOptions) => ApiPromise<Source>;
  /** `GET /v1/sources/{source}` · https://docs.stripe.com/api/sources/retrieve */
  retrieve: (
    source: string,
    params?: SourceRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Source>;
  /**
   * `POST /v1/sources/{source}` · https://docs.stripe.com/api/sources/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    source: string,
    params?: SourceUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Source>;
  /** `GET /v1/sources/{source}/source_transactions` · https://docs.stripe.com/api/sources/source_transactions/list */
  listSourceTransactions: (
    source: string,
    params?: SourceListSourceTransactionsParams,
    options?: RequestOptions,
  ) => ApiListPromise<SourceTransaction>;
  /** `POST /v1/sources/{source}/verify` · https://docs.stripe.com/api/sources/verify */
  verify: (
    source: string,
    params: SourceVerifyParams,
    options?: RequestOptions,
  ) => ApiPromise<Source>;
}

/** Binds the operations of `stripe.sources` to a client. */
export function sourcesActions(client: Client): SourcesActions {
  return {
    create: (params, options) => operation.post(client, "/v1/sources", [], params, options),
    retrieve: (source, params, options) =>
      operation.get(client, "/v1/sources/{source}", [source], params, options),
    update: (source, params, options) =>
      operation.post(client, "/v1/sources/{source}", [source], params, options),
    listSourceTransactions: (source, params, options) =>
      operation.list(client, "/v1/sources/{source}/source_transactions", [source], params, options),
    verify: (source, params, options) =>
      operation.post(client, "/v1/sources/{source}/verify", [source], params, options),
  };
}
