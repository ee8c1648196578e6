// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ConfirmationToken } from "../schemas/confirmation-token.ts";

export interface ConfirmationTokenRetrieveParams {
  expand?: string[];
}

/** `GET /v1/confirmation_tokens/{confirmation_token}` · https://docs.stripe.com/api/confirmation_tokens/retrieve */
export function retrieve(
  client: Client,
  confirmationToken: string,
  params?: ConfirmationTokenRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ConfirmationToken> {
  return operation.get(
    client,
    "/v1/confirmation_tokens/{confirmation_token}",
    [confirmationToken],
    params,
    options,
  );
}
