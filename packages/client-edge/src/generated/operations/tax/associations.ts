// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Association } from "../../schemas/tax/association.ts";

export interface AssociationFindParams {
  payment_intent: string;
  expand?: string[];
}

/** `GET /v1/tax/associations/find` · https://docs.stripe.com/api/tax/associations/find/retrieve */
export function find(
  client: Client,
  params: AssociationFindParams,
  options?: RequestOptions,
): ApiPromise<Association> {
  return operation.get(client, "/v1/tax/associations/find", [], params, options);
}
