// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
} from "../../../params/test-helpers/issuing.ts";
import type { Card } from "../../../schemas/issuing.ts";

export type {
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
} from "../../../params/test-helpers/issuing.ts";

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/deliver */
export function deliverCard<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardDeliverCardParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/fail */
export function failCard<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardFailCardParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/return */
export function returnCard<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardReturnCardParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/return",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/ship */
export function shipCard<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardShipCardParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/submit */
export function submitCard<const E extends readonly string[] = []>(
  client: Client,
  card: string,
  params?: CardSubmitCardParams<Expand<Card, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Card, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
    [card],
    params,
    options,
  );
}
