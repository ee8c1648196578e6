// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { ConnectionTokenCreateParams } from "../../params/terminal.ts";
import type { ConnectionToken } from "../../schemas/terminal.ts";

export type { ConnectionTokenCreateParams } from "../../params/terminal.ts";

/** `POST /v1/terminal/connection_tokens` · https://docs.stripe.com/api/terminal/connection_tokens/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: ConnectionTokenCreateParams<Expand<ConnectionToken, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ConnectionToken, E>> {
  return operation.post(client, "/v1/terminal/connection_tokens", [], params, options);
}
