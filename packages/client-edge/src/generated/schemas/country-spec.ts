// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface CountrySpec {
  id: string;
  object: "country_spec";
  default_currency: string;
  supported_bank_account_currencies: { [key: string]: string[] };
  supported_payment_currencies: string[];
  supported_payment_methods: string[];
  supported_transfer_countries: string[];
  verification_fields: CountrySpec.VerificationFields;
}
export declare namespace CountrySpec {
  interface VerificationFields {
    company: VerificationFields.Company;
    individual: VerificationFields.Individual;
  }
  namespace VerificationFields {
    interface Company {
      additional: string[];
      minimum: string[];
    }
    type Individual = Company;
  }
}
