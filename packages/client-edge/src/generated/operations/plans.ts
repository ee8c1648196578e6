// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { DeletedPlan, Plan } from "../schemas/plan.ts";

export interface PlanCreateParams<Expand = string[]> {
  currency: string;
  interval: PlanCreateParams.Interval;
  active?: boolean;
  amount?: number;
  amount_decimal?: string | number | bigint;
  billing_scheme?: PlanCreateParams.BillingScheme;
  expand?: Expand;
  id?: string;
  interval_count?: number;
  metadata?: Emptyable<MetadataParam>;
  meter?: string;
  nickname?: string;
  product?: PlanCreateParams.Product | string;
  tiers?: PlanCreateParams.Tier[];
  tiers_mode?: PlanCreateParams.TiersMode;
  transform_usage?: PlanCreateParams.TransformUsage;
  trial_period_days?: number;
  usage_type?: PlanCreateParams.UsageType;
}
export declare namespace PlanCreateParams {
  type Interval = "day" | "month" | "week" | "year" | OtherString;
  type BillingScheme = "per_unit" | "tiered" | OtherString;
  interface Product {
    name: string;
    active?: boolean;
    id?: string;
    metadata?: MetadataParam;
    statement_descriptor?: string;
    tax_code?: string;
    tax_details?: Product.TaxDetails;
    unit_label?: string;
  }
  namespace Product {
    interface TaxDetails {
      performance_location?: string;
      tax_code?: Emptyable<string>;
    }
  }
  interface Tier {
    up_to: "inf" | number;
    flat_amount?: number;
    flat_amount_decimal?: string | number | bigint;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  type TiersMode = "graduated" | "volume" | OtherString;
  interface TransformUsage {
    divide_by: number;
    round: TransformUsage.Round;
  }
  namespace TransformUsage {
    type Round = "down" | "up" | OtherString;
  }
  type UsageType = "licensed" | "metered" | OtherString;
}

export interface PlanRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PlanUpdateParams<Expand = string[]> {
  active?: boolean;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  nickname?: string;
  product?: string;
  trial_period_days?: number;
}

export interface PlanDeleteParams {}

export interface PlanListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: Expand;
  product?: string;
}

/** `POST /v1/plans` · https://docs.stripe.com/api/plans/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PlanCreateParams<Expand<Plan, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Plan, E>> {
  return operation.post(client, "/v1/plans", [], params, options);
}

/** `GET /v1/plans/{plan}` · https://docs.stripe.com/api/plans/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  plan: string,
  params?: PlanRetrieveParams<Expand<Plan, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Plan, E>> {
  return operation.get(client, "/v1/plans/{plan}", [plan], params, options);
}

/** `POST /v1/plans/{plan}` · https://docs.stripe.com/api/plans/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  plan: string,
  params?: PlanUpdateParams<Expand<Plan, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Plan, E>> {
  return operation.post(client, "/v1/plans/{plan}", [plan], params, options);
}

/** `DELETE /v1/plans/{plan}` · https://docs.stripe.com/api/plans/delete */
export function del(
  client: Client,
  plan: string,
  params?: PlanDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedPlan> {
  return operation.del(client, "/v1/plans/{plan}", [plan], params, options);
}

/** `GET /v1/plans` · https://docs.stripe.com/api/plans/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PlanListParams<ExpandItems<Plan, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Plan, E>> {
  return operation.list(client, "/v1/plans", [], params, options);
}
