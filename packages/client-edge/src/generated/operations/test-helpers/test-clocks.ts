// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../../params/test-helpers.ts";
import type { DeletedTestClock, TestClock } from "../../schemas/test-helpers.ts";

export type {
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../../params/test-helpers.ts";

/**
 * `POST /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: TestClockCreateParams<Expand<TestClock, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TestClock, E>> {
  return operation.post(client, "/v1/test_helpers/test_clocks", [], params, options);
}

/** `GET /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  testClock: string,
  params?: TestClockRetrieveParams<Expand<TestClock, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TestClock, E>> {
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
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TestClockListParams<ExpandItems<TestClock, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TestClock, E>> {
  return operation.list(client, "/v1/test_helpers/test_clocks", [], params, options);
}

/**
 * `POST /v1/test_helpers/test_clocks/{test_clock}/advance` · https://docs.stripe.com/api/test_helpers/test_clocks/advance
 *
 * Times are in seconds since the Unix epoch.
 */
export function advance<const E extends readonly string[] = []>(
  client: Client,
  testClock: string,
  params: TestClockAdvanceParams<Expand<TestClock, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TestClock, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/test_clocks/{test_clock}/advance",
    [testClock],
    params,
    options,
  );
}
