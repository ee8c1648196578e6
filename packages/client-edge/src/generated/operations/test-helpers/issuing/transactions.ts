// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../../../params/test-helpers/issuing.ts";
import type { Transaction } from "../../../schemas/issuing.ts";

export type {
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../../../params/test-helpers/issuing.ts";

/**
 * `POST /v1/test_helpers/issuing/transactions/create_force_capture` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_force_capture/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function createForceCapture<const E extends readonly string[] = []>(
  client: Client,
  params: TransactionCreateForceCaptureParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/transactions/create_force_capture",
    [],
    params,
    options,
  );
}

/**
 * `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_unlinked_refund/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function createUnlinkedRefund<const E extends readonly string[] = []>(
  client: Client,
  params: TransactionCreateUnlinkedRefundParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
    [],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/refund */
export function refund<const E extends readonly string[] = []>(
  client: Client,
  transaction: string,
  params?: TransactionRefundParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/issuing/transactions/{transaction}/refund",
    [transaction],
    params,
    options,
  );
}
