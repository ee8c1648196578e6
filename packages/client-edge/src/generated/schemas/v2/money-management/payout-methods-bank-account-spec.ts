// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface PayoutMethodsBankAccountSpec {
  object: "v2.money_management.payout_methods_bank_account_spec";
  countries: { [key: string]: PayoutMethodsBankAccountSpec.Countries };
  livemode: boolean;
}
export declare namespace PayoutMethodsBankAccountSpec {
  interface Countries {
    fields: Countries.Field[];
  }
  namespace Countries {
    interface Field {
      currencies?: string[];
      local_name: string;
      local_name_human: Field.LocalNameHuman;
      max_length: number;
      min_length: number;
      placeholder: string;
      stripe_name: string;
      validation_regex: string;
    }
    namespace Field {
      interface LocalNameHuman {
        content: string;
        localization_key: string;
      }
    }
  }
}
