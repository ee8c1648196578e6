// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  FinancingTransactionListParams,
  FinancingTransactionRetrieveParams,
} from "../../params/capital.ts";
import type { FinancingTransaction } from "../../schemas/capital.ts";

export type {
  FinancingTransactionListParams,
  FinancingTransactionRetrieveParams,
} from "../../params/capital.ts";

/**
 * `GET /v1/capital/financing_transactions/{financing_transaction}` · https://docs.stripe.com/api/capital/financing_transactions/retrieve
 *
 * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  financingTransaction: string,
  params?: FinancingTransactionRetrieveParams<Expand<FinancingTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancingTransaction, E>> {
  return operation.get(
    client,
    "/v1/capital/financing_transactions/{financing_transaction}",
    [financingTransaction],
    params,
    options,
    { version: "2024-10-28.acacia" },
  );
}

/**
 * `GET /v1/capital/financing_transactions` · https://docs.stripe.com/api/capital/financing_transactions/list
 *
 * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FinancingTransactionListParams<ExpandItems<FinancingTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FinancingTransaction, E>> {
  return operation.list(
    client,
    "/v1/capital/financing_transactions",
    [],
    params,
    options,
    { version: "2024-10-28.acacia" },
  );
}
