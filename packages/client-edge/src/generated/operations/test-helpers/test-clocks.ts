// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { DeletedTestClock, TestClock } from "../../schemas/test-helpers/test-clock.ts";

export interface TestClockCreateParams {
  frozen_time: number;
  customer?: string;
  expand?: string[];
  name?: string;
}

export interface TestClockRetrieveParams {
  expand?: string[];
}

export interface TestClockDeleteParams {}

export interface TestClockListParams extends PaginationParams {
  expand?: string[];
}

export interface TestClockAdvanceParams {
  frozen_time: number;
  expand?: string[];
}

/**
 * `POST /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create(
  client: Client,
  params: TestClockCreateParams,
  options?: RequestOptions,
): ApiPromise<TestClock> {
  return operation.post(client, "/v1/test_helpers/test_clocks", [], params, options);
}

/** `GET /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/retrieve */
export function retrieve(
  client: Client,
  testClock: string,
  params?: TestClockRetrieveParams,
  options?: RequestOptions,
): ApiPromise<TestClock> {
  return operation.get(
    client,
    "/v1/test_helpers/test_clocks/{test_clock}",
    [testClock],
    params,
    options,
  );
}

/** `DELETE /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/delete */
export function del(
  client: Client,
  testClock: string,
  params?: TestClockDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedTestClock> {
  return operation.del(
    client,
    "/v1/test_helpers/test_clocks/{test_clock}",
    [testClock],
    params,
    options,
  );
}

/** `GET /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/list */
export function list(
  client: Client,
  params?: TestClockListParams,
  options?: RequestOptions,
): ApiListPromise<TestClock> {
  return operation.list(client, "/v1/test_helpers/test_clocks", [], params, options);
}

/**
 * `POST /v1/test_helpers/test_clocks/{test_clock}/advance` · https://docs.stripe.com/api/test_helpers/test_clocks/advance
 *
 * Times are in seconds since the Unix epoch.
 */
export function advance(
  client: Client,
  testClock: string,
  params: TestClockAdvanceParams,
  options?: RequestOptions,
): ApiPromise<TestClock> {
  return operation.post(
    client,
    "/v1/test_helpers/test_clocks/{test_clock}/advance",
    [testClock],
    params,
    options,
  );
}
