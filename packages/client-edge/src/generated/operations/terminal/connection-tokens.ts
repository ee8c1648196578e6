// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { ConnectionToken } from "../../schemas/terminal/connection-token.ts";

export interface ConnectionTokenCreateParams {
  expand?: string[];
  location?: string;
}

/** `POST /v1/terminal/connection_tokens` · https://docs.stripe.com/api/terminal/connection_tokens/create */
export function create(
  client: Client,
  params?: ConnectionTokenCreateParams,
  options?: RequestOptions,
): ApiPromise<ConnectionToken> {
  return operation.post(client, "/v1/terminal/connection_tokens", [], params, options);
}
