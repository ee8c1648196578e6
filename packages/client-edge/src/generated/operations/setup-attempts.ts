// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, Client, RequestOptions } from "../../types.ts";
import type { SetupAttempt } from "../schemas/setup-attempt.ts";

export interface SetupAttemptListParams extends PaginationParams {
  setup_intent: string;
  created?: RangeQueryParam | number;
  expand?: string[];
}

/** `GET /v1/setup_attempts` · https://docs.stripe.com/api/setup_attempts/list */
export function list(
  client: Client,
  params: SetupAttemptListParams,
  options?: RequestOptions,
): ApiListPromise<SetupAttempt> {
  return operation.list(client, "/v1/setup_attempts", [], params, options);
}
