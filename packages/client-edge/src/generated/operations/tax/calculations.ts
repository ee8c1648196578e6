// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
} from "../../params/tax.ts";
import type { Calculation, CalculationLineItem } from "../../schemas/tax.ts";

export type {
  CalculationCreateParams,
  CalculationListLineItemsParams,
  CalculationRetrieveParams,
} from "../../params/tax.ts";

/**
 * `POST /v1/tax/calculations` · https://docs.stripe.com/api/tax/calculations/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CalculationCreateParams<Expand<Calculation, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Calculation, E>> {
  return operation.post(client, "/v1/tax/calculations", [], params, options);
}

/** `GET /v1/tax/calculations/{calculation}` · https://docs.stripe.com/api/tax/calculations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  calculation: string,
  params?: CalculationRetrieveParams<Expand<Calculation, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Calculation, E>> {
  return operation.get(
    client,
    "/v1/tax/calculations/{calculation}",
    [calculation],
    params,
    options,
  );
}

/** `GET /v1/tax/calculations/{calculation}/line_items` · https://docs.stripe.com/api/tax/calculations/line_items/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  calculation: string,
  params?: CalculationListLineItemsParams<ExpandItems<CalculationLineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CalculationLineItem, E>> {
  return operation.list(
    client,
    "/v1/tax/calculations/{calculation}/line_items",
    [calculation],
    params,
    options,
  );
}
