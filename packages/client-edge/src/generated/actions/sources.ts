// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.sources` */
export interface SourcesActions {
  /**
   * `POST /v1/sources` · https://docs.stripe.com/api/sources/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SourceCreateParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
  /**
   * `GET /v1/sources/{source}` · https://docs.stripe.com/api/sources/retrieve
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   */
  retrieve: <const E extends readonly string[] = []>(
    source: string,
    params?: SourceRetrieveParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
  /**
   * `POST /v1/sources/{source}` · https://docs.stripe.com/api/sources/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    source: string,
    params?: SourceUpdateParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
  /** `GET /v1/sources/{source}/source_transactions` · https://docs.stripe.com/api/sources/source_transactions/list */
  listSourceTransactions: <const E extends readonly string[] = []>(
    source: string,
    params?: SourceListSourceTransactionsParams<ExpandItems<SourceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SourceTransaction, E>>;
  /** `POST /v1/sources/{source}/verify` · https://docs.stripe.com/api/sources/verify */
  verify: <const E extends readonly string[] = []>(
    source: string,
    params: SourceVerifyParams<Expand<Source, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Source, E>>;
}

/** Binds the operations of `stripe.sources` to a client. */
export function sourcesActions(client: Client): SourcesActions {
  const bind = binder(client, "/v1/sources");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{source}"),
    update: bind(operation.post, "/{source}"),
    listSourceTransactions: bind(operation.list, "/{source}/source_transactions"),
    verify: bind(operation.post, "/{source}/verify"),
  };
}
