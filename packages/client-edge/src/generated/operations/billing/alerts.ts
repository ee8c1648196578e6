// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  AlertActivateParams,
  AlertArchiveParams,
  AlertCreateParams,
  AlertDeactivateParams,
  AlertListParams,
  AlertRetrieveParams,
} from "../../params/billing.ts";
import type { Alert } from "../../schemas/billing.ts";

export type {
  AlertActivateParams,
  AlertArchiveParams,
  AlertCreateParams,
  AlertDeactivateParams,
  AlertListParams,
  AlertRetrieveParams,
} from "../../params/billing.ts";

/** `POST /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: AlertCreateParams<Expand<Alert, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Alert, E>> {
  return operation.post(client, "/v1/billing/alerts", [], params, options);
}

/** `GET /v1/billing/alerts/{alert}` · https://docs.stripe.com/api/billing/alerts/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  alert: string,
  params?: AlertRetrieveParams<Expand<Alert, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Alert, E>> {
  return operation.get(client, "/v1/billing/alerts/{alert}", [alert], params, options);
}

/** `GET /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: AlertListParams<ExpandItems<Alert, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Alert, E>> {
  return operation.list(client, "/v1/billing/alerts", [], params, options);
}

/** `POST /v1/billing/alerts/{alert}/activate` · https://docs.stripe.com/api/billing/alerts/activate */
export function activate<const E extends readonly string[] = []>(
  client: Client,
  alert: string,
  params?: AlertActivateParams<Expand<Alert, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Alert, E>> {
  return operation.post(client, "/v1/billing/alerts/{alert}/activate", [alert], params, options);
}

/** `POST /v1/billing/alerts/{alert}/archive` · https://docs.stripe.com/api/billing/alerts/archive */
export function archive<const E extends readonly string[] = []>(
  client: Client,
  alert: string,
  params?: AlertArchiveParams<Expand<Alert, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Alert, E>> {
  return operation.post(client, "/v1/billing/alerts/{alert}/archive", [alert], params, options);
}

/** `POST /v1/billing/alerts/{alert}/deactivate` · https://docs.stripe.com/api/billing/alerts/deactivate */
export function deactivate<const E extends readonly string[] = []>(
  client: Client,
  alert: string,
  params?: AlertDeactivateParams<Expand<Alert, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Alert, E>> {
  return operation.post(client, "/v1/billing/alerts/{alert}/deactivate", [alert], params, options);
}
