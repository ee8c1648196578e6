// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString } from "../../shared.ts";
import type { Account as StripeAccount } from "../schemas/account.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { JapanAddressParam } from "../schemas/japan-address-param.ts";
import type { Person as StripePerson } from "../schemas/person.ts";

export interface TokenCreateParams<Expand = string[]> {
  account?: TokenCreateParams.Account;
  bank_account?: string | TokenCreateParams.BankAccount;
  card?: TokenCreateParams.Card | string;
  customer?: string;
  cvc_update?: TokenCreateParams.CvcUpdate;
  expand?: Expand;
  person?: TokenCreateParams.Person;
  pii?: TokenCreateParams.Pii;
}
export declare namespace TokenCreateParams {
  interface Account {
    business_type?: Account.BusinessType;
    company?: Account.Company;
    individual?: Account.Individual;
    tos_shown_and_accepted?: boolean;
  }
  namespace Account {
    type BusinessType = "company" | "government_entity" | "individual" | "non_profit" | OtherString;
    interface Company {
      address?: AddressParam;
      address_kana?: JapanAddressParam;
      address_kanji?: JapanAddressParam;
      administrative_address?: AddressParam;
      directors_provided?: boolean;
      directorship_declaration?: Company.DirectorshipDeclaration;
      executives_provided?: boolean;
      export_license_id?: string;
      export_purpose_code?: string;
      name?: string;
      name_kana?: string;
      name_kanji?: string;
      owners_provided?: boolean;
      ownership_declaration?: Company.OwnershipDeclaration;
      ownership_declaration_shown_and_signed?: boolean;
      ownership_exemption_reason?: Emptyable<Company.OwnershipExemptionReason>;
      phone?: string;
      physical_address?: AddressParam;
      principal_place_of_business?: AddressParam;
      registration_date?: Emptyable<Company.RegistrationDate>;
      registration_number?: string;
      representative_declaration?: Company.RepresentativeDeclaration;
      structure?: Emptyable<Company.Structure>;
      tax_id?: string;
      tax_id_registrar?: string;
      vat_id?: string;
      verification?: Company.Verification;
    }
    namespace Company {
      interface DirectorshipDeclaration {
        date?: number;
        ip?: string;
        user_agent?: string;
      }
      type OwnershipDeclaration = DirectorshipDeclaration;
      type OwnershipExemptionReason =
        | "qualified_entity_exceeds_ownership_threshold"
        | "qualifies_as_financial_institution"
        | OtherString;
      interface RegistrationDate {
        day: number;
        month: number;
        year: number;
      }
      type RepresentativeDeclaration = DirectorshipDeclaration;
      type Structure = StripeAccount.Company.Structure;
      interface Verification {
        document?: Verification.Document;
      }
      namespace Verification {
        interface Document {
          back?: string;
          front?: string;
        }
      }
    }
    interface Individual {
      address?: AddressParam;
      address_kana?: JapanAddressParam;
      address_kanji?: JapanAddressParam;
      dob?: Emptyable<Individual.Dob>;
      email?: string;
      first_name?: string;
      first_name_kana?: string;
      first_name_kanji?: string;
      full_name_aliases?: Emptyable<string[]>;
      gender?: string;
      id_number?: string;
      id_number_secondary?: string;
      last_name?: string;
      last_name_kana?: string;
      last_name_kanji?: string;
      maiden_name?: string;
      metadata?: Emptyable<MetadataParam>;
      phone?: string;
      political_exposure?: Individual.PoliticalExposure;
      registered_address?: AddressParam;
      relationship?: Individual.Relationship;
      ssn_last_4?: string;
      verification?: Individual.Verification;
    }
    namespace Individual {
      type Dob = Company.RegistrationDate;
      type PoliticalExposure = "existing" | "none" | OtherString;
      interface Relationship {
        director?: boolean;
        executive?: boolean;
        owner?: boolean;
        percent_ownership?: Emptyable<number>;
        title?: string;
      }
      interface Verification {
        additional_document?: Verification.AdditionalDocument;
        document?: Verification.Document;
      }
      namespace Verification {
        interface AdditionalDocument {
          back?: string;
          front?: string;
        }
        interface Document {
          back?: string;
          front?: string;
        }
      }
    }
  }
  interface BankAccount {
    account_number: string;
    country: string;
    account_holder_name?: string;
    account_holder_type?: BankAccount.AccountHolderType;
    account_type?: BankAccount.AccountType;
    currency?: string;
    payment_method?: string;
    routing_number?: string;
  }
  namespace BankAccount {
    type AccountHolderType = "company" | "individual" | OtherString;
    type AccountType = "checking" | "futsu" | "savings" | "toza" | OtherString;
  }
  interface Card {
    exp_month: string;
    exp_year: string;
    number: string;
    address_city?: string;
    address_country?: string;
    address_line1?: string;
    address_line2?: string;
    address_state?: string;
    address_zip?: string;
    currency?: string;
    cvc?: string;
    name?: string;
    networks?: Card.Networks;
  }
  namespace Card {
    interface Networks {
      preferred?: Networks.Preferred;
    }
    namespace Networks {
      type Preferred = "cartes_bancaires" | "mastercard" | "visa" | OtherString;
    }
  }
  interface CvcUpdate {
    cvc: string;
  }
  interface Person {
    additional_tos_acceptances?: Person.AdditionalTosAcceptances;
    address?: AddressParam;
    address_kana?: JapanAddressParam;
    address_kanji?: JapanAddressParam;
    dob?: Emptyable<Person.Dob>;
    documents?: Person.Documents;
    email?: string;
    first_name?: string;
    first_name_kana?: string;
    first_name_kanji?: string;
    full_name_aliases?: Emptyable<string[]>;
    gender?: string;
    id_number?: string;
    id_number_secondary?: string;
    last_name?: string;
    last_name_kana?: string;
    last_name_kanji?: string;
    maiden_name?: string;
    metadata?: Emptyable<MetadataParam>;
    nationality?: string;
    phone?: string;
    political_exposure?: Person.PoliticalExposure;
    registered_address?: AddressParam;
    relationship?: Person.Relationship;
    ssn_last_4?: string;
    us_cfpb_data?: Person.UsCfpbData;
    verification?: Person.Verification;
  }
  namespace Person {
    interface AdditionalTosAcceptances {
      account?: AdditionalTosAcceptances.Account;
    }
    namespace AdditionalTosAcceptances {
      interface Account {
        date?: number;
        ip?: string;
        user_agent?: Emptyable<string>;
      }
    }
    type Dob = Account.Company.RegistrationDate;
    interface Documents {
      company_authorization?: Documents.CompanyAuthorization;
      passport?: Documents.Passport;
      visa?: Documents.Visa;
    }
    namespace Documents {
      interface CompanyAuthorization {
        files?: string[];
      }
      interface Passport {
        files?: string[];
      }
      interface Visa {
        files?: string[];
      }
    }
    type PoliticalExposure = "existing" | "none" | OtherString;
    interface Relationship {
      authorizer?: boolean;
      director?: boolean;
      executive?: boolean;
      legal_guardian?: boolean;
      owner?: boolean;
      percent_ownership?: Emptyable<number>;
      representative?: boolean;
      title?: string;
    }
    interface UsCfpbData {
      ethnicity_details?: UsCfpbData.EthnicityDetails;
      race_details?: UsCfpbData.RaceDetails;
      self_identified_gender?: string;
    }
    namespace UsCfpbData {
      interface EthnicityDetails {
        ethnicity?: EthnicityDetails.Ethnicity[];
        ethnicity_other?: string;
      }
      namespace EthnicityDetails {
        type Ethnicity =
          | "cuban"
          | "hispanic_or_latino"
          | "mexican"
          | "not_hispanic_or_latino"
          | "other_hispanic_or_latino"
          | "prefer_not_to_answer"
          | "puerto_rican"
          | OtherString;
      }
      interface RaceDetails {
        race?: RaceDetails.Race[];
        race_other?: string;
      }
      namespace RaceDetails {
        type Race = StripePerson.UsCfpbData.RaceDetails.Race;
      }
    }
    export import Verification = Account.Individual.Verification;
  }
  interface Pii {
    id_number?: string;
  }
}

export interface TokenRetrieveParams<Expand = string[]> {
  expand?: Expand;
}
