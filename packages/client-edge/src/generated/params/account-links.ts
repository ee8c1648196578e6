// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

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
