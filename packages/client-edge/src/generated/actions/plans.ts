// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.plans` */
export interface PlansActions {
  /** `POST /v1/plans` · https://docs.stripe.com/api/plans/create */
  create: <const E extends readonly string[] = []>(
    params: PlanCreateParams<Expand<Plan, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Plan, E>>;
  /** `GET /v1/plans/{plan}` · https://docs.stripe.com/api/plans/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    plan: string,
    params?: PlanRetrieveParams<Expand<Plan, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Plan, E>>;
  /** `POST /v1/plans/{plan}` · https://docs.stripe.com/api/plans/update */
  update: <const E extends readonly string[] = []>(
    plan: string,
    params?: PlanUpdateParams<Expand<Plan, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Plan, E>>;
  /** `DELETE /v1/plans/{plan}` · https://docs.stripe.com/api/plans/delete */
  del: (
    plan: string,
    params?: PlanDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedPlan>;
  /** `GET /v1/plans` · https://docs.stripe.com/api/plans/list */
  list: <const E extends readonly string[] = []>(
    params?: PlanListParams<ExpandItems<Plan, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Plan, E>>;
}

/** Binds the operations of `stripe.plans` to a client. */
export function plansActions(client: Client): PlansActions {
  const bind = binder(client, "/v1/plans");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{plan}"),
    update: bind(operation.post, "/{plan}"),
    del: bind(operation.del, "/{plan}"),
    list: bind(operation.list),
  };
}
