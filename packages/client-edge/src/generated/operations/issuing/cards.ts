// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  CardCreateParams,
  CardListParams,
  CardRetrieveParams,
  CardUpdateParams,
} from "../../params/issuing.ts";
import type { Card } from "../../schemas/issuing.ts";

export type {
  CardCreateParams,
  CardListParams,
  CardRetrieveParams,
  CardUpdateParams,
} from "../../params/issuing.ts";

/** `POST /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CardCreateParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(client, "/v1/issuing/cards", [], params, options);
}

/** `GET /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardRetrieveParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.get(client, "/v1/issuing/cards/{card}", [card], params, options);
}

/** `POST /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardUpdateParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(client, "/v1/issuing/cards/{card}", [card], params, options);
}

/** `GET /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CardListParams<ExpandItems<Card, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Card, E>> {
  return operation.list(client, "/v1/issuing/cards", [], params, options);
}
