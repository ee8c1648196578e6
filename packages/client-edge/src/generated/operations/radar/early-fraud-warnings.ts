// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { EarlyFraudWarning } from "../../schemas/radar/early-fraud-warning.ts";

export interface EarlyFraudWarningRetrieveParams {
  expand?: string[];
}

export interface EarlyFraudWarningListParams extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  payment_intent?: string;
}

/** `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` · https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve */
export function retrieve(
  client: Client,
  earlyFraudWarning: string,
  params?: EarlyFraudWarningRetrieveParams,
  options?: RequestOptions,
): ApiPromise<EarlyFraudWarning> {
  return operation.get(
    client,
    "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
    [earlyFraudWarning],
    params,
    options,
  );
}

/** `GET /v1/radar/early_fraud_warnings` · https://docs.stripe.com/api/radar/early_fraud_warnings/list */
export function list(
  client: Client,
  params?: EarlyFraudWarningListParams,
  options?: RequestOptions,
): ApiListPromise<EarlyFraudWarning> {
  return operation.list(client, "/v1/radar/early_fraud_warnings", [], params, options);
}
