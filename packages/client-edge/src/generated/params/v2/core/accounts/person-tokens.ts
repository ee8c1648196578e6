// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString } from "../../../../../shared.ts";

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
    type Type =
      | "ae_eid"
      | "ao_nif"
      | "ar_cuil"
      | "ar_dni"
      | "at_stn"
      | "az_tin"
      | "bd_brc"
      | "bd_etin"
      | "bd_nid"
      | "be_nrn"
      | "bg_ucn"
      | "bn_nric"
      | "br_cpf"
      | "ca_sin"
      | "ch_oasi"
      | "cl_rut"
      | "cn_pp"
      | "co_nuip"
      | "cr_ci"
      | "cr_cpf"
      | "cr_dimex"
      | "cr_nite"
      | "cy_tic"
      | "cz_rc"
      | "de_stn"
      | "dk_cpr"
      | "do_cie"
      | "do_rcn"
      | "ec_ci"
      | "ee_ik"
      | "es_nif"
      | "fi_hetu"
      | "fr_nir"
      | "gb_nino"
      | "gr_afm"
      | "gt_nit"
      | "hk_id"
      | "hr_oib"
      | "hu_ad"
      | "id_nik"
      | "ie_ppsn"
      | "is_kt"
      | "it_cf"
      | "jp_inc"
      | "ke_pin"
      | "kz_iin"
      | "li_peid"
      | "lt_ak"
      | "lu_nif"
      | "lv_pk"
      | "mx_rfc"
      | "my_nric"
      | "mz_nuit"
      | "ng_nin"
      | "nl_bsn"
      | "no_nin"
      | "nz_ird"
      | "pe_dni"
      | "pk_cnic"
      | "pk_snic"
      | "pl_pesel"
      | "pt_nif"
      | "ro_cnp"
      | "sa_tin"
      | "se_pin"
      | "sg_fin"
      | "sg_nric"
      | "sk_dic"
      | "th_lc"
      | "th_pin"
      | "tr_tin"
      | "us_itin"
      | "us_itin_last_4"
      | "us_ssn"
      | "us_ssn_last_4"
      | "uy_dni"
      | "za_id"
      | OtherString;
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
