// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Card } from "../../../schemas/issuing/card.ts";

export interface CardDeliverCardParams {
  expand?: string[];
}

export interface CardFailCardParams {
  expand?: string[];
}

export interface CardReturnCardParams {
  expand?: string[];
}

export interface CardShipCardParams {
  expand?: string[];
}

export interface CardSubmitCardParams {
  expand?: string[];
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/deliver */
export function deliverCard(
  client: Client,
  card: string,
  params?: CardDeliverCardParams,
  options?: RequestOptions,
): ApiPromise<Card> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/fail */
export function failCard(
  client: Client,
  card: string,
  params?: CardFailCardParams,
  options?: RequestOptions,
): ApiPromise<Card> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/return */
export function returnCard(
  client: Client,
  card: string,
  params?: CardReturnCardParams,
  options?: RequestOptions,
): ApiPromise<Card> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/return",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/ship */
export function shipCard(
  client: Client,
  card: string,
  params?: CardShipCardParams,
  options?: RequestOptions,
): ApiPromise<Card> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
    [card],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/submit */
export function submitCard(
  client: Client,
  card: string,
  params?: CardSubmitCardParams,
  options?: RequestOptions,
): ApiPromise<Card> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
    [card],
    params,
    options,
  );
}
