// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  FinancingOfferListParams,
  FinancingOfferMarkDeliveredParams,
  FinancingOfferRetrieveParams,
} from "../../params/capital.ts";
import type { FinancingOffer } from "../../schemas/capital.ts";

export type {
  FinancingOfferListParams,
  FinancingOfferMarkDeliveredParams,
  FinancingOfferRetrieveParams,
} from "../../params/capital.ts";

/**
 * `GET /v1/capital/financing_offers/{financing_offer}` · https://docs.stripe.com/api/capital/financing_offers/retrieve
 *
 * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  financingOffer: string,
  params?: FinancingOfferRetrieveParams<Expand<FinancingOffer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancingOffer, E>> {
  return operation.get(
    client,
    "/v1/capital/financing_offers/{financing_offer}",
    [financingOffer],
    params,
    options,
    { version: "2024-10-28.acacia" },
  );
}

/**
 * `GET /v1/capital/financing_offers` · https://docs.stripe.com/api/capital/financing_offers/list
 *
 * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FinancingOfferListParams<ExpandItems<FinancingOffer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FinancingOffer, E>> {
  return operation.list(
    client,
    "/v1/capital/financing_offers",
    [],
    params,
    options,
    { version: "2024-10-28.acacia" },
  );
}

/**
 * `POST /v1/capital/financing_offers/{financing_offer}/mark_delivered` · https://docs.stripe.com/api/capital/financing_offers/mark_delivered
 *
 * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
 */
export function markDelivered<const E extends readonly string[] = []>(
  client: Client,
  financingOffer: string,
  params?: FinancingOfferMarkDeliveredParams<Expand<FinancingOffer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancingOffer, E>> {
  return operation.post(
    client,
    "/v1/capital/financing_offers/{financing_offer}/mark_delivered",
    [financingOffer],
    params,
    options,
    { version: "2024-10-28.acacia" },
  );
}
