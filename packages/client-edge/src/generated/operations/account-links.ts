// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { OtherString } from "../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { AccountLink } from "../schemas/account-link.ts";

export interface AccountLinkCreateParams<Expand = string[]> {
  account: string;
  type: AccountLinkCreateParams.Type;
  collect?: AccountLinkCreateParams.Collect;
  collection_options?: AccountLinkCreateParams.CollectionOptions;
  expand?: Expand;
  refresh_url?: string;
  return_url?: string;
}
export declare namespace AccountLinkCreateParams {
  type Type = "account_onboarding" | "account_update" | OtherString;
  type Collect = "currently_due" | "eventually_due" | OtherString;
  interface CollectionOptions {
    fields?: CollectionOptions.Fields;
    future_requirements?: CollectionOptions.FutureRequirements;
  }
  namespace CollectionOptions {
    type Fields = "currently_due" | "eventually_due" | OtherString;
    type FutureRequirements = "include" | "omit" | OtherString;
  }
}

/** `POST /v1/account_links` · https://docs.stripe.com/api/account_links/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: AccountLinkCreateParams<Expand<AccountLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<AccountLink, E>> {
  return operation.post(client, "/v1/account_links", [], params, options);
}
