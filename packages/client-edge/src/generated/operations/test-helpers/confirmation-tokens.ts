// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { ConfirmationTokenCreateParams } from "../../params/test-helpers.ts";
import type { ConfirmationToken } from "../../schemas/confirmation-token.ts";

export type { ConfirmationTokenCreateParams } from "../../params/test-helpers.ts";

/**
 * `POST /v1/test_helpers/confirmation_tokens` · https://docs.stripe.com/api/test_helpers/confirmation_tokens/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: ConfirmationTokenCreateParams<Expand<ConfirmationToken, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ConfirmationToken, E>> {
  return operation.post(client, "/v1/test_helpers/confirmation_tokens", [], params, options);
}
