// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Mandate } from "../schemas/mandate.ts";

export interface MandateRetrieveParams {
  expand?: string[];
}

/** `GET /v1/mandates/{mandate}` · https://docs.stripe.com/api/mandates/retrieve */
export function retrieve(
  client: Client,
  mandate: string,
  params?: MandateRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Mandate> {
  return operation.get(client, "/v1/mandates/{mandate}", [mandate], params, options);
}
