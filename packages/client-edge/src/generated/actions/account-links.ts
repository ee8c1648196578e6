// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { AccountLinkCreateParams } from "../params/account-links.ts";
import type { AccountLink } from "../schemas/account-link.ts";

/** `stripe.accountLinks` */
export interface AccountLinksActions {
  /** `POST /v1/account_links` · https://docs.stripe.com/api/account_links/create */
  create: <const E extends readonly string[] = []>(
    params: AccountLinkCreateParams<Expand<AccountLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<AccountLink, E>>;
}

/** Binds the operations of `stripe.accountLinks` to a client. */
export function accountLinksActions(client: Client): AccountLinksActions {
  const bind = binder(client, "/v1/account_links");
  return {
    create: bind(operation.post),
  };
}
