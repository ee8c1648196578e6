// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
} from "../../../params/test-helpers/issuing.ts";
import type { Authorization } from "../../../schemas/issuing.ts";

export type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
} from "../../../params/test-helpers/issuing.ts";

/** `POST /v1/test_helpers/issuing/authorizations` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: AuthorizationCreateParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(client, "/v1/test_helpers/issuing/authorizations", [], params, options);
}

/**
 * `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/capture
 *
 * Times are in seconds since the Unix epoch.
 */
export function capture<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationCaptureParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/expire */
export function expire<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationExpireParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/finalize_amount */
export function finalizeAmount<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params: AuthorizationFinalizeAmountParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/fraud_challenges/respond */
export function respond<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params: AuthorizationRespondParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/increment */
export function increment<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params: AuthorizationIncrementParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/reverse */
export function reverse<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationReverseParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
    [authorization],
    params,
    options,
  );
}
