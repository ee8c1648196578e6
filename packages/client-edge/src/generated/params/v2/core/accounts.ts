// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString } from "../../../../shared.ts";
import type { Account } from "../../../schemas/v2/core.ts";

export interface PersonTokenCreateParams {
  additional_addresses?: PersonTokenCreateParams.AdditionalAddress[];
  additional_names?: PersonTokenCreateParams.AdditionalName[];
  additional_terms_of_service?: PersonTokenCreateParams.AdditionalTermsOfService;
  address?: PersonTokenCreateParams.Address;
  date_of_birth?: PersonTokenCreateParams.DateOfBirth;
  documents?: PersonTokenCreateParams.Documents;
  email?: string;
  given_name?: string;
  id_numbers?: PersonTokenCreateParams.IdNumber[];
  legal_gender?: PersonTokenCreateParams.LegalGender;
  metadata?: MetadataParam;
  nationalities?: string[];
  phone?: string;
  political_exposure?: PersonTokenCreateParams.PoliticalExposure;
  relationship?: PersonTokenCreateParams.Relationship;
  script_addresses?: PersonTokenCreateParams.ScriptAddresses;
  script_names?: PersonTokenCreateParams.ScriptNames;
  surname?: string;
}
export declare namespace PersonTokenCreateParams {
  interface AdditionalAddress {
    purpose: "registered";
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
    town?: string;
  }
  interface AdditionalName {
    purpose: AdditionalName.Purpose;
    full_name?: string;
    given_name?: string;
    surname?: string;
  }
  namespace AdditionalName {
    type Purpose = "alias" | "maiden";
  }
  interface AdditionalTermsOfService {
    account?: AdditionalTermsOfService.Account;
  }
  namespace AdditionalTermsOfService {
    interface Account {
      shown_and_accepted?: boolean;
    }
  }
  interface Address {
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
    town?: string;
  }
  interface DateOfBirth {
    day: number;
    month: number;
    year: number;
  }
  interface Documents {
    company_authorization?: Documents.CompanyAuthorization;
    passport?: Documents.Passport;
    primary_verification?: Documents.PrimaryVerification;
    secondary_verification?: Documents.SecondaryVerification;
    visa?: Documents.Visa;
  }
  namespace Documents {
    interface CompanyAuthorization {
      files: string[];
      type: CompanyAuthorization.Type;
    }
    namespace CompanyAuthorization {
      type Type = "files" | OtherString;
    }
    export import Passport = CompanyAuthorization;
    interface PrimaryVerification {
      front_back: PrimaryVerification.FrontBack;
      type: PrimaryVerification.Type;
    }
    namespace PrimaryVerification {
      interface FrontBack {
        back?: string;
        front?: string;
      }
      type Type = "front_back" | OtherString;
    }
    export import SecondaryVerification = PrimaryVerification;
    export import Visa = CompanyAuthorization;
  }
  interface IdNumber {
    type: IdNumber.Type;
    value: string;
  }
  namespace IdNumber {
    type Type = Account.Identity.Individual.IdNumber.Type;
  }
  type LegalGender = "female" | "male" | OtherString;
  type PoliticalExposure = "existing" | "none" | OtherString;
  interface Relationship {
    authorizer?: boolean;
    director?: boolean;
    executive?: boolean;
    legal_guardian?: boolean;
    owner?: boolean;
    percent_ownership?: string | number | bigint;
    representative?: boolean;
    title?: string;
  }
  interface ScriptAddresses {
    kana?: ScriptAddresses.Kana;
    kanji?: ScriptAddresses.Kanji;
  }
  namespace ScriptAddresses {
    type Kana = Address;
    type Kanji = Address;
  }
  interface ScriptNames {
    kana?: ScriptNames.Kana;
    kanji?: ScriptNames.Kanji;
  }
  namespace ScriptNames {
    interface Kana {
      given_name?: string;
      surname?: string;
    }
    interface Kanji {
      given_name?: string;
      surname?: string;
    }
  }
}

export interface PersonTokenRetrieveParams {}

export interface PersonCreateParams {
  additional_addresses?: PersonCreateParams.AdditionalAddress[];
  additional_names?: PersonCreateParams.AdditionalName[];
  additional_terms_of_service?: PersonCreateParams.AdditionalTermsOfService;
  address?: PersonCreateParams.Address;
  date_of_birth?: PersonCreateParams.DateOfBirth;
  documents?: PersonCreateParams.Documents;
  email?: string;
  given_name?: string;
  id_numbers?: PersonCreateParams.IdNumber[];
  legal_gender?: PersonCreateParams.LegalGender;
  metadata?: MetadataParam;
  nationalities?: string[];
  person_token?: string;
  phone?: string;
  political_exposure?: PersonCreateParams.PoliticalExposure;
  relationship?: PersonCreateParams.Relationship;
  script_addresses?: PersonCreateParams.ScriptAddresses;
  script_names?: PersonCreateParams.ScriptNames;
  surname?: string;
}
export declare namespace PersonCreateParams {
  interface AdditionalAddress {
    country: string;
    purpose: "registered";
    city?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
    town?: string;
  }
  export import AdditionalName = PersonTokenCreateParams.AdditionalName;
  interface AdditionalTermsOfService {
    account?: AdditionalTermsOfService.Account;
  }
  namespace AdditionalTermsOfService {
    interface Account {
      date: string;
      ip: string;
      user_agent?: string;
    }
  }
  interface Address {
    country: string;
    city?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
    town?: string;
  }
  type DateOfBirth = PersonTokenCreateParams.DateOfBirth;
  interface Documents {
    company_authorization?: Documents.CompanyAuthorization;
    passport?: Documents.Passport;
    primary_verification?: Documents.PrimaryVerification;
    secondary_verification?: Documents.SecondaryVerification;
    visa?: Documents.Visa;
  }
  namespace Documents {
    export import CompanyAuthorization = PersonTokenCreateParams.Documents.CompanyAuthorization;
    export import Passport = PersonTokenCreateParams.Documents.CompanyAuthorization;
    interface PrimaryVerification {
      front_back: PrimaryVerification.FrontBack;
      type: PrimaryVerification.Type;
    }
    namespace PrimaryVerification {
      interface FrontBack {
        front: string;
        back?: string;
      }
      type Type = "front_back" | OtherString;
    }
    export import SecondaryVerification = PrimaryVerification;
    export import Visa = PersonTokenCreateParams.Documents.CompanyAuthorization;
  }
  export import IdNumber = PersonTokenCreateParams.IdNumber;
  type LegalGender = "female" | "male" | OtherString;
  type PoliticalExposure = "existing" | "none" | OtherString;
  type Relationship = PersonTokenCreateParams.Relationship;
  interface ScriptAddresses {
    kana?: ScriptAddresses.Kana;
    kanji?: ScriptAddresses.Kanji;
  }
  namespace ScriptAddresses {
    type Kana = Address;
    type Kanji = Address;
  }
  export import ScriptNames = PersonTokenCreateParams.ScriptNames;
}

export interface PersonRetrieveParams {}

export interface PersonUpdateParams {
  additional_addresses?: PersonUpdateParams.AdditionalAddress[];
  additional_names?: PersonUpdateParams.AdditionalName[];
  additional_terms_of_service?: PersonUpdateParams.AdditionalTermsOfService;
  address?: PersonUpdateParams.Address;
  date_of_birth?: PersonUpdateParams.DateOfBirth;
  documents?: PersonUpdateParams.Documents;
  email?: string;
  given_name?: string;
  id_numbers?: PersonUpdateParams.IdNumber[];
  legal_gender?: PersonUpdateParams.LegalGender;
  metadata?: MetadataParam;
  nationalities?: string[];
  person_token?: string;
  phone?: string;
  political_exposure?: PersonUpdateParams.PoliticalExposure;
  relationship?: PersonUpdateParams.Relationship;
  script_addresses?: PersonUpdateParams.ScriptAddresses;
  script_names?: PersonUpdateParams.ScriptNames;
  surname?: string;
}
export declare namespace PersonUpdateParams {
  type AdditionalAddress = PersonTokenCreateParams.AdditionalAddress;
  export import AdditionalName = PersonTokenCreateParams.AdditionalName;
  interface AdditionalTermsOfService {
    account?: AdditionalTermsOfService.Account;
  }
  namespace AdditionalTermsOfService {
    interface Account {
      date?: string;
      ip?: string;
      user_agent?: string;
    }
  }
  type Address = PersonTokenCreateParams.Address;
  type DateOfBirth = PersonTokenCreateParams.DateOfBirth;
  export import Documents = PersonTokenCreateParams.Documents;
  export import IdNumber = PersonTokenCreateParams.IdNumber;
  type LegalGender = "female" | "male" | OtherString;
  type PoliticalExposure = "existing" | "none" | OtherString;
  type Relationship = PersonTokenCreateParams.Relationship;
  export import ScriptAddresses = PersonTokenCreateParams.ScriptAddresses;
  export import ScriptNames = PersonTokenCreateParams.ScriptNames;
}

export interface PersonDeleteParams {}

export interface PersonListParams {
  limit?: number;
}
