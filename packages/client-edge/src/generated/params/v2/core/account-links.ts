// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

export interface AccountLinkCreateParams {
  account: string;
  use_case: AccountLinkCreateParams.UseCase;
}
export declare namespace AccountLinkCreateParams {
  interface UseCase {
    type: UseCase.Type;
    account_onboarding?: UseCase.AccountOnboarding;
    account_update?: UseCase.AccountUpdate;
  }
  namespace UseCase {
    type Type = "account_onboarding" | "account_update" | OtherString;
    interface AccountOnboarding {
      refresh_url: string;
      collection_options?: AccountOnboarding.CollectionOptions;
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
  }
}
