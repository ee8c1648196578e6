// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, Client, RequestOptions } from "../../types.ts";
import type { ExpandItems } from "../expand.ts";
import type { SetupAttemptListParams } from "../params/setup-attempts.ts";
import type { SetupAttempt } from "../schemas/setup-attempt.ts";

/** `stripe.setupAttempts` */
export interface SetupAttemptsActions {
  /** `GET /v1/setup_attempts` · https://docs.stripe.com/api/setup_attempts/list */
  list: <const E extends readonly string[] = []>(
    params: SetupAttemptListParams<ExpandItems<SetupAttempt, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SetupAttempt, E>>;
}

/** Binds the operations of `stripe.setupAttempts` to a client. */
export function setupAttemptsActions(client: Client): SetupAttemptsActions {
  const bind = binder(client, "/v1/setup_attempts");
  return {
    list: bind(operation.list),
  };
}
