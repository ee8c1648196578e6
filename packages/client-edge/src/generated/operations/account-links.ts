// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { AccountLinkCreateParams } from "../params/account-links.ts";
import type { AccountLink } from "../schemas/account-link.ts";

export type { AccountLinkCreateParams } from "../params/account-links.ts";

/** `POST /v1/account_links` · https://docs.stripe.com/api/account_links/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: AccountLinkCreateParams<Expand<AccountLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<AccountLink, E>> {
  return operation.post(client, "/v1/account_links", [], params, options);
}
