// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, Client, RequestOptions } from "../../types.ts";
import type { ExpandItems } from "../expand.ts";
import type { SetupAttemptListParams } from "../params/setup-attempts.ts";
import type { SetupAttempt } from "../schemas/setup-attempt.ts";

export type { SetupAttemptListParams } from "../params/setup-attempts.ts";

/** `GET /v1/setup_attempts` · https://docs.stripe.com/api/setup_attempts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: SetupAttemptListParams<ExpandItems<SetupAttempt, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<SetupAttempt, E>> {
  return operation.list(client, "/v1/setup_attempts", [], params, options);
}
