// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

export interface AccountLink {
  object: "v2.core.account_link";
  account: string;
  created: string;
  expires_at: string;
  livemode: boolean;
  url: string;
  use_case: AccountLink.UseCase;
}
export declare namespace AccountLink {
  interface UseCase {
    account_onboarding?: UseCase.AccountOnboarding;
    account_update?: UseCase.AccountUpdate;
    type: UseCase.Type;
  }
  namespace UseCase {
    interface AccountOnboarding {
      collection_options?: AccountOnboarding.CollectionOptions;
      refresh_url: string;
      return_url?: string;
    }
    namespace AccountOnboarding {
      interface CollectionOptions {
        fields?: CollectionOptions.Fields;
        future_requirements?: CollectionOptions.FutureRequirements;
      }
      namespace CollectionOptions {
        type Fields = "currently_due" | "eventually_due" | OtherString;
        type FutureRequirements = "include" | "omit" | OtherString;
      }
    }
    export import AccountUpdate = AccountOnboarding;
    type Type = "account_onboarding" | "account_update" | OtherString;
  }
}
