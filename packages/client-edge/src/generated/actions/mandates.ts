// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { MandateRetrieveParams } from "../params/mandates.ts";
import type { Mandate } from "../schemas/mandate.ts";

/** `stripe.mandates` */
export interface MandatesActions {
  /** `GET /v1/mandates/{mandate}` · https://docs.stripe.com/api/mandates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    mandate: string,
    params?: MandateRetrieveParams<Expand<Mandate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Mandate, E>>;
}

/** Binds the operations of `stripe.mandates` to a client. */
export function mandatesActions(client: Client): MandatesActions {
  const bind = binder(client, "/v1/mandates");
  return {
    retrieve: bind(operation.get, "/{mandate}"),
  };
}
