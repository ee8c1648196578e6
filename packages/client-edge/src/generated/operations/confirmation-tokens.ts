// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { ConfirmationTokenRetrieveParams } from "../params/confirmation-tokens.ts";
import type { ConfirmationToken } from "../schemas/confirmation-token.ts";

export type { ConfirmationTokenRetrieveParams } from "../params/confirmation-tokens.ts";

/** `GET /v1/confirmation_tokens/{confirmation_token}` · https://docs.stripe.com/api/confirmation_tokens/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  confirmationToken: string,
  params?: ConfirmationTokenRetrieveParams<Expand<ConfirmationToken, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ConfirmationToken, E>> {
  return operation.get(
    client,
    "/v1/confirmation_tokens/{confirmation_token}",
    [confirmationToken],
    params,
    options,
  );
}
