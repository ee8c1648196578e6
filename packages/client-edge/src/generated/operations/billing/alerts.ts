// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Alert } from "../../schemas/billing/alert.ts";

export interface AlertCreateParams {
  alert_type: "usage_threshold";
  title: string;
  expand?: string[];
  usage_threshold?: AlertCreateParams.UsageThreshold;
}
export declare namespace AlertCreateParams {
  interface UsageThreshold {
    gte: number;
    meter: string;
    recurrence: "one_time";
    filters?: UsageThreshold.Filter[];
  }
  namespace UsageThreshold {
    interface Filter {
      type: "customer";
      customer?: string;
    }
  }
}

export interface AlertRetrieveParams {
  expand?: string[];
}

export interface AlertListParams extends PaginationParams {
  alert_type?: "usage_threshold";
  expand?: string[];
  meter?: string;
}

export interface AlertActivateParams {
  expand?: string[];
}

export interface AlertArchiveParams {
  expand?: string[];
}

export interface AlertDeactivateParams {
  expand?: string[];
}

/** `POST /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/create */
export function create(
  client: Client,
  params: AlertCreateParams,
  options?: RequestOptions,
): ApiPromise<Alert> {
  return operation.post(client, "/v1/billing/alerts", [], params, options);
}

/** `GET /v1/billing/alerts/{alert}` · https://docs.stripe.com/api/billing/alerts/retrieve */
export function retrieve(
  client: Client,
  alert: string,
  params?: AlertRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Alert> {
  return operation.get(client, "/v1/billing/alerts/{alert}", [alert], params, options);
}

/** `GET /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/list */
export function list(
  client: Client,
  params?: AlertListParams,
  options?: RequestOptions,
): ApiListPromise<Alert> {
  return operation.list(client, "/v1/billing/alerts", [], params, options);
}

/** `POST /v1/billing/alerts/{alert}/activate` · https://docs.stripe.com/api/billing/alerts/activate */
export function activate(
  client: Client,
  alert: string,
  params?: AlertActivateParams,
  options?: RequestOptions,
): ApiPromise<Alert> {
  return operation.post(client, "/v1/billing/alerts/{alert}/activate", [alert], params, options);
}

/** `POST /v1/billing/alerts/{alert}/archive` · https://docs.stripe.com/api/billing/alerts/archive */
export function archive(
  client: Client,
  alert: string,
  params?: AlertArchiveParams,
  options?: RequestOptions,
): ApiPromise<Alert> {
  return operation.post(client, "/v1/billing/alerts/{alert}/archive", [alert], params, options);
}

/** `POST /v1/billing/alerts/{alert}/deactivate` · https://docs.stripe.com/api/billing/alerts/deactivate */
export function deactivate(
  client: Client,
  alert: string,
  params?: AlertDeactivateParams,
  options?: RequestOptions,
): ApiPromise<Alert> {
  return operation.post(client, "/v1/billing/alerts/{alert}/deactivate", [alert], params, options);
}
