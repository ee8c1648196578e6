// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  ChargeCaptureParams,
  ChargeCreateParams,
  ChargeListParams,
  ChargeRetrieveParams,
  ChargeSearchParams,
  ChargeUpdateParams,
} from "../params/charges.ts";
import type { Charge } from "../schemas/charge.ts";

export type {
  ChargeCaptureParams,
  ChargeCreateParams,
  ChargeListParams,
  ChargeRetrieveParams,
  ChargeSearchParams,
  ChargeUpdateParams,
} from "../params/charges.ts";

/** `POST /v1/charges` · https://docs.stripe.com/api/charges/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: ChargeCreateParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.post(client, "/v1/charges", [], params, options);
}

/** `GET /v1/charges/{charge}` · https://docs.stripe.com/api/charges/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeRetrieveParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.get(client, "/v1/charges/{charge}", [charge], params, options);
}

/** `POST /v1/charges/{charge}` · https://docs.stripe.com/api/charges/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeUpdateParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.post(client, "/v1/charges/{charge}", [charge], params, options);
}

/** `GET /v1/charges` · https://docs.stripe.com/api/charges/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ChargeListParams<ExpandItems<Charge, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Charge, E>> {
  return operation.list(client, "/v1/charges", [], params, options);
}

/** `GET /v1/charges/search` · https://docs.stripe.com/api/charges/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: ChargeSearchParams<ExpandHits<Charge, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Charge, E>> {
  return operation.search(client, "/v1/charges/search", [], params, options);
}

/** `POST /v1/charges/{charge}/capture` · https://docs.stripe.com/api/charges/capture */
export function capture<const E extends readonly string[] = []>(
  client: Client,
  charge: string,
  params?: ChargeCaptureParams<Expand<Charge, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Charge, E>> {
  return operation.post(client, "/v1/charges/{charge}/capture", [charge], params, options);
}
