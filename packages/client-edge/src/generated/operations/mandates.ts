// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { MandateRetrieveParams } from "../params/mandates.ts";
import type { Mandate } from "../schemas/mandate.ts";

export type { MandateRetrieveParams } from "../params/mandates.ts";

/** `GET /v1/mandates/{mandate}` · https://docs.stripe.com/api/mandates/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  mandate: string,
  params?: MandateRetrieveParams<Expand<Mandate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Mandate, E>> {
  return operation.get(client, "/v1/mandates/{mandate}", [mandate], params, options);
}
