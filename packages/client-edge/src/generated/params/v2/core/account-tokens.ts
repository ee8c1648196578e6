// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../../../schemas/v2/v2-amount.ts";

export interface AccountTokenCreateParams {
  contact_email?: string;
  contact_phone?: string;
  display_name?: string;
  identity?: AccountTokenCreateParams.Identity;
}
export declare namespace AccountTokenCreateParams {
  interface Identity {
    attestations?: Identity.Attestations;
    business_details?: Identity.BusinessDetails;
    entity_type?: Identity.EntityType;
    individual?: Identity.Individual;
  }
  namespace Identity {
    interface Attestations {
      directorship_declaration?: Attestations.DirectorshipDeclaration;
      ownership_declaration?: Attestations.OwnershipDeclaration;
      persons_provided?: Attestations.PersonsProvided;
      representative_declaration?: Attestations.RepresentativeDeclaration;
      terms_of_service?: Attestations.TermsOfService;
    }
    namespace Attestations {
      interface DirectorshipDeclaration {
        attested?: boolean;
      }
      interface OwnershipDeclaration {
        attested?: boolean;
      }
      interface PersonsProvided {
        directors?: boolean;
        executives?: boolean;
        owners?: boolean;
        ownership_exemption_reason?: PersonsProvided.OwnershipExemptionReason;
      }
      namespace PersonsProvided {
        type OwnershipExemptionReason =
          | "qualified_entity_exceeds_ownership_threshold"
          | "qualifies_as_financial_institution";
      }
      interface RepresentativeDeclaration {
        attested?: boolean;
      }
      interface TermsOfService {
        account?: TermsOfService.Account;
      }
      namespace TermsOfService {
        interface Account {
          shown_and_accepted?: boolean;
        }
      }
    }
    interface BusinessDetails {
      additional_addresses?: BusinessDetails.AdditionalAddress[];
      address?: BusinessDetails.Address;
      annual_revenue?: BusinessDetails.AnnualRevenue;
      documents?: BusinessDetails.Documents;
      estimated_worker_count?: number;
      id_numbers?: BusinessDetails.IdNumber[];
      monthly_estimated_revenue?: BusinessDetails.MonthlyEstimatedRevenue;
      phone?: string;
      registered_name?: string;
      registration_date?: BusinessDetails.RegistrationDate;
      script_addresses?: BusinessDetails.ScriptAddresses;
      script_names?: BusinessDetails.ScriptNames;
      structure?: BusinessDetails.Structure;
    }
    namespace BusinessDetails {
      interface AdditionalAddress {
        purpose: AdditionalAddress.Purpose;
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        state?: string;
        town?: string;
      }
      namespace AdditionalAddress {
        type Purpose = "administrative" | "principal_place_of_business";
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
      interface AnnualRevenue {
        amount?: V2Amount;
        fiscal_year_end?: string;
      }
      interface Documents {
        bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification;
        company_license?: Documents.CompanyLicense;
        company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation;
        company_ministerial_decree?: Documents.CompanyMinisterialDecree;
        company_registration_verification?: Documents.CompanyRegistrationVerification;
        company_tax_id_verification?: Documents.CompanyTaxIdVerification;
        primary_verification?: Documents.PrimaryVerification;
        proof_of_address?: Documents.ProofOfAddress;
        proof_of_registration?: Documents.ProofOfRegistration;
        proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership;
      }
      namespace Documents {
        interface BankAccountOwnershipVerification {
          files: string[];
          type: BankAccountOwnershipVerification.Type;
        }
        namespace BankAccountOwnershipVerification {
          type Type = "files" | OtherString;
        }
        export import CompanyLicense = BankAccountOwnershipVerification;
        export import CompanyMemorandumOfAssociation = BankAccountOwnershipVerification;
        export import CompanyMinisterialDecree = BankAccountOwnershipVerification;
        export import CompanyRegistrationVerification = BankAccountOwnershipVerification;
        export import CompanyTaxIdVerification = BankAccountOwnershipVerification;
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
        export import ProofOfAddress = BankAccountOwnershipVerification;
        interface ProofOfRegistration {
          files: string[];
          type: ProofOfRegistration.Type;
          signer?: ProofOfRegistration.Signer;
        }
        namespace ProofOfRegistration {
          type Type = "files" | OtherString;
          interface Signer {
            person: string;
          }
        }
        export import ProofOfUltimateBeneficialOwnership = ProofOfRegistration;
      }
      interface IdNumber {
        type: IdNumber.Type;
        value: string;
        registrar?: string;
      }
      namespace IdNumber {
        type Type =
          | "ae_crn"
          | "ae_vat"
          | "ao_nif"
          | "ar_cuit"
          | "at_fn"
          | "at_stn"
          | "at_vat"
          | "au_abn"
          | "au_acn"
          | "au_in"
          | "az_tin"
          | "bd_etin"
          | "be_cbe"
          | "be_vat"
          | "bg_uic"
          | "bg_vat"
          | "br_cnpj"
          | "ca_cn"
          | "ca_crarr"
          | "ca_gst_hst"
          | "ca_neq"
          | "ca_rid"
          | "ch_chid"
          | "ch_uid"
          | "cr_cpj"
          | "cr_nite"
          | "cy_he"
          | "cy_tic"
          | "cy_vat"
          | "cz_ico"
          | "cz_vat"
          | "de_hrn"
          | "de_stn"
          | "de_vat"
          | "dk_cvr"
          | "dk_vat"
          | "do_rcn"
          | "ee_rk"
          | "ee_vat"
          | "es_cif"
          | "es_vat"
          | "fi_vat"
          | "fi_yt"
          | "fr_rna"
          | "fr_siren"
          | "fr_vat"
          | "gb_crn"
          | "gb_vat"
          | "gi_crn"
          | "gr_afm"
          | "gr_gemi"
          | "gr_vat"
          | "gt_nit"
          | "hk_br"
          | "hk_cr"
          | "hr_mbs"
          | "hr_oib"
          | "hr_vat"
          | "hu_cjs"
          | "hu_tin"
          | "hu_vat"
          | "ie_crn"
          | "ie_trn"
          | "ie_vat"
          | "it_rea"
          | "it_vat"
          | "jp_cn"
          | "kz_bin"
          | "li_uid"
          | "lt_ccrn"
          | "lt_vat"
          | "lu_nif"
          | "lu_rcs"
          | "lu_vat"
          | "lv_urn"
          | "lv_vat"
          | "mt_crn"
          | "mt_tin"
          | "mt_vat"
          | "mx_rfc"
          | "my_brn"
          | "my_coid"
          | "my_itn"
          | "my_sst"
          | "mz_nuit"
          | "nl_kvk"
          | "nl_rsin"
          | "nl_vat"
          | "no_orgnr"
          | "nz_bn"
          | "nz_ird"
          | "pe_ruc"
          | "pk_ntn"
          | "pl_nip"
          | "pl_regon"
          | "pl_vat"
          | "pt_vat"
          | "ro_cui"
          | "ro_orc"
          | "ro_vat"
          | "sa_crn"
          | "sa_tin"
          | "se_orgnr"
          | "se_vat"
          | "sg_uen"
          | "si_msp"
          | "si_tin"
          | "si_vat"
          | "sk_dic"
          | "sk_ico"
          | "sk_vat"
          | "th_crn"
          | "th_prn"
          | "th_tin"
          | "us_ein"
          | OtherString;
      }
      interface MonthlyEstimatedRevenue {
        amount?: V2Amount;
      }
      interface RegistrationDate {
        day: number;
        month: number;
        year: number;
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
          registered_name?: string;
        }
        interface Kanji {
          registered_name?: string;
        }
      }
      type Structure =
        | "cooperative"
        | "free_zone_establishment"
        | "free_zone_llc"
        | "governmental_unit"
        | "government_instrumentality"
        | "incorporated_association"
        | "incorporated_non_profit"
        | "incorporated_partnership"
        | "limited_liability_partnership"
        | "llc"
        | "multi_member_llc"
        | "private_company"
        | "private_corporation"
        | "private_partnership"
        | "public_company"
        | "public_corporation"
        | "public_listed_corporation"
        | "public_partnership"
        | "registered_charity"
        | "single_member_llc"
        | "sole_establishment"
        | "sole_proprietorship"
        | "tax_exempt_government_instrumentality"
        | "trust"
        | "unincorporated_association"
        | "unincorporated_non_profit"
        | "unincorporated_partnership"
        | OtherString;
    }
    type EntityType = "company" | "government_entity" | "individual" | "non_profit" | OtherString;
    interface Individual {
      additional_addresses?: Individual.AdditionalAddress[];
      additional_names?: Individual.AdditionalName[];
      address?: Individual.Address;
      date_of_birth?: Individual.DateOfBirth;
      documents?: Individual.Documents;
      email?: string;
      given_name?: string;
      id_numbers?: Individual.IdNumber[];
      legal_gender?: Individual.LegalGender;
      metadata?: MetadataParam;
      nationalities?: string[];
      phone?: string;
      political_exposure?: Individual.PoliticalExposure;
      relationship?: Individual.Relationship;
      script_addresses?: Individual.ScriptAddresses;
      script_names?: Individual.ScriptNames;
      surname?: string;
    }
    namespace Individual {
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
      type Address = BusinessDetails.Address;
      type DateOfBirth = BusinessDetails.RegistrationDate;
      interface Documents {
        company_authorization?: Documents.CompanyAuthorization;
        passport?: Documents.Passport;
        primary_verification?: Documents.PrimaryVerification;
        secondary_verification?: Documents.SecondaryVerification;
        visa?: Documents.Visa;
      }
      namespace Documents {
        export import CompanyAuthorization = BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import Passport = BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import PrimaryVerification = BusinessDetails.Documents.PrimaryVerification;
        export import SecondaryVerification = BusinessDetails.Documents.PrimaryVerification;
        export import Visa = BusinessDetails.Documents.BankAccountOwnershipVerification;
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
        director?: boolean;
        executive?: boolean;
        owner?: boolean;
        percent_ownership?: string | number | bigint;
        title?: string;
      }
      export import ScriptAddresses = BusinessDetails.ScriptAddresses;
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
  }
}

export interface AccountTokenRetrieveParams {}
