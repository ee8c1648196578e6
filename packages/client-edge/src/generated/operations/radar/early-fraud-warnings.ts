// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
} from "../../params/radar.ts";
import type { EarlyFraudWarning } from "../../schemas/radar.ts";

export type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
} from "../../params/radar.ts";

/** `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` · https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  earlyFraudWarning: string,
  params?: EarlyFraudWarningRetrieveParams<Expand<EarlyFraudWarning, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<EarlyFraudWarning, E>> {
  return operation.get(
    client,
    "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
    [earlyFraudWarning],
    params,
    options,
  );
}

/** `GET /v1/radar/early_fraud_warnings` · https://docs.stripe.com/api/radar/early_fraud_warnings/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: EarlyFraudWarningListParams<ExpandItems<EarlyFraudWarning, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<EarlyFraudWarning, E>> {
  return operation.list(client, "/v1/radar/early_fraud_warnings", [], params, options);
}
