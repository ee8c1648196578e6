// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { MeterEventSummary } from "../../schemas/billing/meter-event-summary.ts";
import type { Meter } from "../../schemas/billing/meter.ts";

export interface MeterCreateParams {
  default_aggregation: MeterCreateParams.DefaultAggregation;
  display_name: string;
  event_name: string;
  customer_mapping?: MeterCreateParams.CustomerMapping;
  event_time_window?: MeterCreateParams.EventTimeWindow;
  expand?: string[];
  value_settings?: MeterCreateParams.ValueSettings;
}
export declare namespace MeterCreateParams {
  interface DefaultAggregation {
    formula: DefaultAggregation.Formula;
  }
  namespace DefaultAggregation {
    type Formula = "count" | "last" | "sum" | OtherString;
  }
  interface CustomerMapping {
    event_payload_key: string;
    type: "by_id";
  }
  type EventTimeWindow = "day" | "hour" | OtherString;
  interface ValueSettings {
    event_payload_key: string;
  }
}

export interface MeterRetrieveParams {
  expand?: string[];
}

export interface MeterUpdateParams {
  display_name?: string;
  expand?: string[];
}

export interface MeterListParams extends PaginationParams {
  expand?: string[];
  status?: MeterListParams.Status;
}
export declare namespace MeterListParams {
  type Status = "active" | "inactive" | OtherString;
}

export interface MeterDeactivateParams {
  expand?: string[];
}

export interface MeterListEventSummariesParams extends PaginationParams {
  customer: string;
  end_time: number;
  start_time: number;
  expand?: string[];
  value_grouping_window?: MeterListEventSummariesParams.ValueGroupingWindow;
}
export declare namespace MeterListEventSummariesParams {
  type ValueGroupingWindow = "day" | "hour" | OtherString;
}

export interface MeterReactivateParams {
  expand?: string[];
}

/** `POST /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/create */
export function create(
  client: Client,
  params: MeterCreateParams,
  options?: RequestOptions,
): ApiPromise<Meter> {
  return operation.post(client, "/v1/billing/meters", [], params, options);
}

/** `GET /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/retrieve */
export function retrieve(
  client: Client,
  meter: string,
  params?: MeterRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Meter> {
  return operation.get(client, "/v1/billing/meters/{meter}", [meter], params, options);
}

/** `POST /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/update */
export function update(
  client: Client,
  meter: string,
  params?: MeterUpdateParams,
  options?: RequestOptions,
): ApiPromise<Meter> {
  return operation.post(client, "/v1/billing/meters/{meter}", [meter], params, options);
}

/** `GET /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/list */
export function list(
  client: Client,
  params?: MeterListParams,
  options?: RequestOptions,
): ApiListPromise<Meter> {
  return operation.list(client, "/v1/billing/meters", [], params, options);
}

/** `POST /v1/billing/meters/{meter}/deactivate` · https://docs.stripe.com/api/billing/meters/deactivate */
export function deactivate(
  client: Client,
  meter: string,
  params?: MeterDeactivateParams,
  options?: RequestOptions,
): ApiPromise<Meter> {
  return operation.post(client, "/v1/billing/meters/{meter}/deactivate", [meter], params, options);
}

/**
 * `GET /v1/billing/meters/{meter}/event_summaries` · https://docs.stripe.com/api/billing/meters/event_summaries/list
 *
 * Times are in seconds since the Unix epoch.
 */
export function listEventSummaries(
  client: Client,
  meter: string,
  params: MeterListEventSummariesParams,
  options?: RequestOptions,
): ApiListPromise<MeterEventSummary> {
  return operation.list(
    client,
    "/v1/billing/meters/{meter}/event_summaries",
    [meter],
    params,
    options,
  );
}

/** `POST /v1/billing/meters/{meter}/reactivate` · https://docs.stripe.com/api/billing/meters/reactivate */
export function reactivate(
  client: Client,
  meter: string,
  params?: MeterReactivateParams,
  options?: RequestOptions,
): ApiPromise<Meter> {
  return operation.post(client, "/v1/billing/meters/{meter}/reactivate", [meter], params, options);
}
