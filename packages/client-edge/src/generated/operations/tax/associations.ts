// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { AssociationFindParams } from "../../params/tax.ts";
import type { Association } from "../../schemas/tax.ts";

export type { AssociationFindParams } from "../../params/tax.ts";

/** `GET /v1/tax/associations/find` · https://docs.stripe.com/api/tax/associations/find/retrieve */
export function find<const E extends readonly string[] = []>(
  client: Client,
  params: AssociationFindParams<Expand<Association, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Association, E>> {
  return operation.get(client, "/v1/tax/associations/find", [], params, options);
}
