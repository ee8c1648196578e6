// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { OtherString } from "../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { AccountLink } from "../schemas/account-link.ts";

export interface AccountLinkCreateParams {
  account: string;
  type: AccountLinkCreateParams.Type;
  collect?: AccountLinkCreateParams.Collect;
  collection_options?: AccountLinkCreateParams.CollectionOptions;
  expand?: string[];
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
export function create(
  client: Client,
  params: AccountLinkCreateParams,
  options?: RequestOptions,
): ApiPromise<AccountLink> {
  return operation.post(client, "/v1/account_links", [], params, options);
}
