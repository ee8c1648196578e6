// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PlanCreateParams,
  PlanDeleteParams,
  PlanListParams,
  PlanRetrieveParams,
  PlanUpdateParams,
} from "../params/plans.ts";
import type { DeletedPlan, Plan } from "../schemas/plan.ts";

export type {
  PlanCreateParams,
  PlanDeleteParams,
  PlanListParams,
  PlanRetrieveParams,
  PlanUpdateParams,
} from "../params/plans.ts";

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
