// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { AccountLinkCreateParams } from "../../../params/v2/core.ts";
import type { AccountLink } from "../../../schemas/v2/core.ts";

export type { AccountLinkCreateParams } from "../../../params/v2/core.ts";

/** `POST /v2/core/account_links` · https://docs.stripe.com/api/v2/core/account_links/create */
export function create(
  client: Client,
  params: AccountLinkCreateParams,
  options?: RequestOptions,
): ApiPromise<AccountLink> {
  return operation.postV2(client, "/v2/core/account_links", [], params, options);
}
