// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { ConfirmationTokenRetrieveParams } from "../params/confirmation-tokens.ts";
import type { ConfirmationToken } from "../schemas/confirmation-token.ts";

/** `stripe.confirmationTokens` */
export interface ConfirmationTokensActions {
  /** `GET /v1/confirmation_tokens/{confirmation_token}` · https://docs.stripe.com/api/confirmation_tokens/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    confirmationToken: string,
    params?: ConfirmationTokenRetrieveParams<Expand<ConfirmationToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ConfirmationToken, E>>;
}

/** Binds the operations of `stripe.confirmationTokens` to a client. */
export function confirmationTokensActions(client: Client): ConfirmationTokensActions {
  const bind = binder(client, "/v1/confirmation_tokens");
  return {
    retrieve: bind(operation.get, "/{confirmation_token}"),
  };
}
