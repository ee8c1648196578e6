// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type {
  SessionCreateParams,
  SessionRetrieveParams,
} from "../../params/financial-connections.ts";
import type { Session } from "../../schemas/financial-connections.ts";

export type {
  SessionCreateParams,
  SessionRetrieveParams,
} from "../../params/financial-connections.ts";

/** `POST /v1/financial_connections/sessions` · https://docs.stripe.com/api/financial_connections/sessions/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: SessionCreateParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.post(client, "/v1/financial_connections/sessions", [], params, options);
}

/** `GET /v1/financial_connections/sessions/{session}` · https://docs.stripe.com/api/financial_connections/sessions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  session: string,
  params?: SessionRetrieveParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.get(
    client,
    "/v1/financial_connections/sessions/{session}",
    [session],
    params,
    options,
  );
}
