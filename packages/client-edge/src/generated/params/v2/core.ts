// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, RangeQueryParam } from "../../../shared.ts";
import type { V2Amount } from "../../schemas/v2.ts";
import type { Account } from "../../schemas/v2/core.ts";

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
        type Type = Account.Identity.BusinessDetails.IdNumber.Type;
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
      type Structure = Account.Identity.BusinessDetails.Structure;
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
        type Type = Account.Identity.Individual.IdNumber.Type;
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

export interface AccountCreateParams {
  account_token?: string;
  configuration?: AccountCreateParams.Configuration;
  contact_email?: string;
  contact_phone?: string;
  dashboard?: AccountCreateParams.Dashboard;
  defaults?: AccountCreateParams.Defaults;
  display_name?: string;
  identity?: AccountCreateParams.Identity;
  include?: AccountCreateParams.Include[];
  metadata?: MetadataParam;
}
export declare namespace AccountCreateParams {
  interface Configuration {
    customer?: Configuration.Customer;
    merchant?: Configuration.Merchant;
    recipient?: Configuration.Recipient;
  }
  namespace Configuration {
    interface Customer {
      automatic_indirect_tax?: Customer.AutomaticIndirectTax;
      billing?: Customer.Billing;
      capabilities?: Customer.Capabilities;
      shipping?: Customer.Shipping;
      test_clock?: string;
    }
    namespace Customer {
      interface AutomaticIndirectTax {
        exempt?: AutomaticIndirectTax.Exempt;
        ip_address?: string;
      }
      namespace AutomaticIndirectTax {
        type Exempt = "exempt" | "none" | "reverse";
      }
      interface Billing {
        invoice?: Billing.Invoice;
      }
      namespace Billing {
        interface Invoice {
          custom_fields?: Invoice.CustomField[];
          footer?: string;
          next_sequence?: number;
          prefix?: string;
          rendering?: Invoice.Rendering;
        }
        namespace Invoice {
          interface CustomField {
            name: string;
            value: string;
          }
          interface Rendering {
            amount_tax_display?: Rendering.AmountTaxDisplay;
            template?: string;
          }
          namespace Rendering {
            type AmountTaxDisplay = "exclude_tax" | "include_inclusive_tax";
          }
        }
      }
      interface Capabilities {
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax;
      }
      namespace Capabilities {
        interface AutomaticIndirectTax {
          requested: boolean;
        }
      }
      interface Shipping {
        address?: Shipping.Address;
        name?: string;
        phone?: string;
      }
      namespace Shipping {
        interface Address {
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
        }
      }
    }
    interface Merchant {
      bacs_debit_payments?: Merchant.BacsDebitPayments;
      branding?: Merchant.Branding;
      capabilities?: Merchant.Capabilities;
      card_payments?: Merchant.CardPayments;
      konbini_payments?: Merchant.KonbiniPayments;
      mcc?: string;
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor;
      sepa_debit_payments?: Merchant.SepaDebitPayments;
      statement_descriptor?: Merchant.StatementDescriptor;
      support?: Merchant.Support;
    }
    namespace Merchant {
      interface BacsDebitPayments {
        display_name?: string;
      }
      interface Branding {
        icon?: string;
        logo?: string;
        primary_color?: string;
        secondary_color?: string;
      }
      interface Capabilities {
        ach_debit_payments?: Capabilities.AchDebitPayments;
        acss_debit_payments?: Capabilities.AcssDebitPayments;
        affirm_payments?: Capabilities.AffirmPayments;
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
        alma_payments?: Capabilities.AlmaPayments;
        amazon_pay_payments?: Capabilities.AmazonPayPayments;
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
        bacs_debit_payments?: Capabilities.BacsDebitPayments;
        bancontact_payments?: Capabilities.BancontactPayments;
        blik_payments?: Capabilities.BlikPayments;
        blik_recurring_payments?: Capabilities.BlikRecurringPayments;
        boleto_payments?: Capabilities.BoletoPayments;
        card_payments?: Capabilities.CardPayments;
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
        cashapp_payments?: Capabilities.CashappPayments;
        eps_payments?: Capabilities.EpsPayments;
        fpx_payments?: Capabilities.FpxPayments;
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
        grabpay_payments?: Capabilities.GrabpayPayments;
        ideal_payments?: Capabilities.IdealPayments;
        jcb_payments?: Capabilities.JcbPayments;
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
        kakao_pay_payments?: Capabilities.KakaoPayPayments;
        klarna_payments?: Capabilities.KlarnaPayments;
        konbini_payments?: Capabilities.KonbiniPayments;
        kr_card_payments?: Capabilities.KrCardPayments;
        link_payments?: Capabilities.LinkPayments;
        mobilepay_payments?: Capabilities.MobilepayPayments;
        multibanco_payments?: Capabilities.MultibancoPayments;
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
        naver_pay_payments?: Capabilities.NaverPayPayments;
        oxxo_payments?: Capabilities.OxxoPayments;
        p24_payments?: Capabilities.P24Payments;
        pay_by_bank_payments?: Capabilities.PayByBankPayments;
        payco_payments?: Capabilities.PaycoPayments;
        paynow_payments?: Capabilities.PaynowPayments;
        promptpay_payments?: Capabilities.PromptpayPayments;
        revolut_pay_payments?: Capabilities.RevolutPayPayments;
        samsung_pay_payments?: Capabilities.SamsungPayPayments;
        satispay_payments?: Capabilities.SatispayPayments;
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
        sepa_debit_payments?: Capabilities.SepaDebitPayments;
        sequra_payments?: Capabilities.SequraPayments;
        sunbit_payments?: Capabilities.SunbitPayments;
        swish_payments?: Capabilities.SwishPayments;
        twint_payments?: Capabilities.TwintPayments;
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
        zip_payments?: Capabilities.ZipPayments;
      }
      namespace Capabilities {
        interface AchDebitPayments {
          requested: boolean;
        }
        interface AcssDebitPayments {
          requested: boolean;
        }
        interface AffirmPayments {
          requested: boolean;
        }
        interface AfterpayClearpayPayments {
          requested: boolean;
        }
        interface AlmaPayments {
          requested: boolean;
        }
        interface AmazonPayPayments {
          requested: boolean;
        }
        interface AuBecsDebitPayments {
          requested: boolean;
        }
        interface BacsDebitPayments {
          requested: boolean;
        }
        interface BancontactPayments {
          requested: boolean;
        }
        interface BlikPayments {
          requested: boolean;
        }
        interface BlikRecurringPayments {
          requested: boolean;
        }
        interface BoletoPayments {
          requested: boolean;
        }
        interface CardPayments {
          requested: boolean;
        }
        interface CartesBancairesPayments {
          requested: boolean;
        }
        interface CashappPayments {
          requested: boolean;
        }
        interface EpsPayments {
          requested: boolean;
        }
        interface FpxPayments {
          requested: boolean;
        }
        interface GbBankTransferPayments {
          requested: boolean;
        }
        interface GrabpayPayments {
          requested: boolean;
        }
        interface IdealPayments {
          requested: boolean;
        }
        interface JcbPayments {
          requested: boolean;
        }
        interface JpBankTransferPayments {
          requested: boolean;
        }
        interface KakaoPayPayments {
          requested: boolean;
        }
        interface KlarnaPayments {
          requested: boolean;
        }
        interface KonbiniPayments {
          requested: boolean;
        }
        interface KrCardPayments {
          requested: boolean;
        }
        interface LinkPayments {
          requested: boolean;
        }
        interface MobilepayPayments {
          requested: boolean;
        }
        interface MultibancoPayments {
          requested: boolean;
        }
        interface MxBankTransferPayments {
          requested: boolean;
        }
        interface NaverPayPayments {
          requested: boolean;
        }
        interface OxxoPayments {
          requested: boolean;
        }
        interface P24Payments {
          requested: boolean;
        }
        interface PayByBankPayments {
          requested: boolean;
        }
        interface PaycoPayments {
          requested: boolean;
        }
        interface PaynowPayments {
          requested: boolean;
        }
        interface PromptpayPayments {
          requested: boolean;
        }
        interface RevolutPayPayments {
          requested: boolean;
        }
        interface SamsungPayPayments {
          requested: boolean;
        }
        interface SatispayPayments {
          requested: boolean;
        }
        interface SepaBankTransferPayments {
          requested: boolean;
        }
        interface SepaDebitPayments {
          requested: boolean;
        }
        interface SequraPayments {
          requested: boolean;
        }
        interface SunbitPayments {
          requested: boolean;
        }
        interface SwishPayments {
          requested: boolean;
        }
        interface TwintPayments {
          requested: boolean;
        }
        interface UsBankTransferPayments {
          requested: boolean;
        }
        interface ZipPayments {
          requested: boolean;
        }
      }
      interface CardPayments {
        decline_on?: CardPayments.DeclineOn;
      }
      namespace CardPayments {
        interface DeclineOn {
          avs_failure?: boolean;
          cvc_failure?: boolean;
        }
      }
      interface KonbiniPayments {
        support?: KonbiniPayments.Support;
      }
      namespace KonbiniPayments {
        interface Support {
          email?: string;
          hours?: Support.Hours;
          phone?: string;
        }
        namespace Support {
          interface Hours {
            end_time?: string;
            start_time?: string;
          }
        }
      }
      interface ScriptStatementDescriptor {
        kana?: ScriptStatementDescriptor.Kana;
        kanji?: ScriptStatementDescriptor.Kanji;
      }
      namespace ScriptStatementDescriptor {
        interface Kana {
          descriptor?: string;
          prefix?: string;
        }
        interface Kanji {
          descriptor?: string;
          prefix?: string;
        }
      }
      interface SepaDebitPayments {
        creditor_id?: string;
      }
      interface StatementDescriptor {
        descriptor?: string;
        prefix?: string;
      }
      interface Support {
        address?: Support.Address;
        email?: string;
        phone?: string;
        url?: string;
      }
      namespace Support {
        interface Address {
          country: string;
          city?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
      }
    }
    interface Recipient {
      capabilities?: Recipient.Capabilities;
    }
    namespace Recipient {
      interface Capabilities {
        bank_accounts?: Capabilities.BankAccounts;
        cards?: Capabilities.Cards;
        stripe_balance?: Capabilities.StripeBalance;
      }
      namespace Capabilities {
        interface BankAccounts {
          ach?: BankAccounts.Ach;
          fedwire?: BankAccounts.Fedwire;
          fps?: BankAccounts.Fps;
          local?: BankAccounts.Local;
          rtp?: BankAccounts.Rtp;
          sepa?: BankAccounts.Sepa;
          swift?: BankAccounts.Swift;
        }
        namespace BankAccounts {
          interface Ach {
            requested: boolean;
          }
          interface Fedwire {
            requested: boolean;
          }
          interface Fps {
            requested: boolean;
          }
          interface Local {
            requested: boolean;
          }
          interface Rtp {
            requested: boolean;
          }
          interface Sepa {
            requested: boolean;
          }
          interface Swift {
            requested: boolean;
          }
        }
        interface Cards {
          requested: boolean;
        }
        interface StripeBalance {
          stripe_transfers?: StripeBalance.StripeTransfers;
        }
        namespace StripeBalance {
          interface StripeTransfers {
            requested: boolean;
          }
        }
      }
    }
  }
  type Dashboard = "express" | "full" | "none";
  interface Defaults {
    currency?: string;
    locales?: Defaults.Locale[];
    profile?: Defaults.Profile;
    responsibilities?: Defaults.Responsibilities;
  }
  namespace Defaults {
    type Locale = Account.Defaults.Locale;
    interface Profile {
      business_url?: string;
      doing_business_as?: string;
      product_description?: string;
    }
    interface Responsibilities {
      fees_collector: Responsibilities.FeesCollector;
      losses_collector: Responsibilities.LossesCollector;
    }
    namespace Responsibilities {
      type FeesCollector = "application" | "application_custom" | "application_express" | "stripe";
      type LossesCollector = "application" | "stripe";
    }
  }
  interface Identity {
    attestations?: Identity.Attestations;
    business_details?: Identity.BusinessDetails;
    country?: string;
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
        date?: string;
        ip?: string;
        user_agent?: string;
      }
      type OwnershipDeclaration = DirectorshipDeclaration;
      export import PersonsProvided = AccountTokenCreateParams.Identity.Attestations.PersonsProvided;
      type RepresentativeDeclaration = DirectorshipDeclaration;
      interface TermsOfService {
        account?: TermsOfService.Account;
      }
      namespace TermsOfService {
        interface Account {
          date: string;
          ip: string;
          user_agent?: string;
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
      export import AdditionalAddress = AccountTokenCreateParams.Identity.BusinessDetails.AdditionalAddress;
      type Address = Configuration.Merchant.Support.Address;
      type AnnualRevenue = AccountTokenCreateParams.Identity.BusinessDetails.AnnualRevenue;
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
        export import BankAccountOwnershipVerification = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import CompanyLicense = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import CompanyMemorandumOfAssociation = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import CompanyMinisterialDecree = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import CompanyRegistrationVerification = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import CompanyTaxIdVerification = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
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
        export import ProofOfAddress = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import ProofOfRegistration = AccountTokenCreateParams.Identity.BusinessDetails.Documents.ProofOfRegistration;
        export import ProofOfUltimateBeneficialOwnership = AccountTokenCreateParams.Identity.BusinessDetails.Documents.ProofOfRegistration;
      }
      export import IdNumber = AccountTokenCreateParams.Identity.BusinessDetails.IdNumber;
      interface MonthlyEstimatedRevenue {
        amount?: V2Amount;
      }
      type RegistrationDate = AccountTokenCreateParams.Identity.BusinessDetails.RegistrationDate;
      interface ScriptAddresses {
        kana?: ScriptAddresses.Kana;
        kanji?: ScriptAddresses.Kanji;
      }
      namespace ScriptAddresses {
        type Kana = Configuration.Merchant.Support.Address;
        type Kanji = Configuration.Merchant.Support.Address;
      }
      export import ScriptNames = AccountTokenCreateParams.Identity.BusinessDetails.ScriptNames;
      type Structure = AccountTokenCreateParams.Identity.BusinessDetails.Structure;
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
        country: string;
        purpose: "registered";
        city?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        state?: string;
        town?: string;
      }
      export import AdditionalName = AccountTokenCreateParams.Identity.Individual.AdditionalName;
      type Address = Configuration.Merchant.Support.Address;
      type DateOfBirth = AccountTokenCreateParams.Identity.BusinessDetails.RegistrationDate;
      interface Documents {
        company_authorization?: Documents.CompanyAuthorization;
        passport?: Documents.Passport;
        primary_verification?: Documents.PrimaryVerification;
        secondary_verification?: Documents.SecondaryVerification;
        visa?: Documents.Visa;
      }
      namespace Documents {
        export import CompanyAuthorization = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import Passport = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
        export import PrimaryVerification = BusinessDetails.Documents.PrimaryVerification;
        export import SecondaryVerification = BusinessDetails.Documents.PrimaryVerification;
        export import Visa = AccountTokenCreateParams.Identity.BusinessDetails.Documents.BankAccountOwnershipVerification;
      }
      export import IdNumber = AccountTokenCreateParams.Identity.Individual.IdNumber;
      type LegalGender = "female" | "male" | OtherString;
      type PoliticalExposure = "existing" | "none" | OtherString;
      type Relationship = AccountTokenCreateParams.Identity.Individual.Relationship;
      export import ScriptAddresses = BusinessDetails.ScriptAddresses;
      export import ScriptNames = AccountTokenCreateParams.Identity.Individual.ScriptNames;
    }
  }
  type Include =
    | "configuration.customer"
    | "configuration.merchant"
    | "configuration.recipient"
    | "defaults"
    | "future_requirements"
    | "identity"
    | "requirements";
}

export interface AccountRetrieveParams {
  include?: AccountRetrieveParams.Include[];
}
export declare namespace AccountRetrieveParams {
  type Include =
    | "configuration.customer"
    | "configuration.merchant"
    | "configuration.recipient"
    | "defaults"
    | "future_requirements"
    | "identity"
    | "requirements";
}

export interface AccountUpdateParams {
  account_token?: string;
  configuration?: AccountUpdateParams.Configuration;
  contact_email?: string;
  contact_phone?: string;
  dashboard?: AccountUpdateParams.Dashboard;
  defaults?: AccountUpdateParams.Defaults;
  display_name?: string;
  identity?: AccountUpdateParams.Identity;
  include?: AccountUpdateParams.Include[];
  metadata?: MetadataParam;
}
export declare namespace AccountUpdateParams {
  interface Configuration {
    customer?: Configuration.Customer;
    merchant?: Configuration.Merchant;
    recipient?: Configuration.Recipient;
  }
  namespace Configuration {
    interface Customer {
      applied?: boolean;
      automatic_indirect_tax?: Customer.AutomaticIndirectTax;
      billing?: Customer.Billing;
      capabilities?: Customer.Capabilities;
      shipping?: Customer.Shipping;
      test_clock?: string;
    }
    namespace Customer {
      interface AutomaticIndirectTax {
        exempt?: AutomaticIndirectTax.Exempt;
        ip_address?: string;
        validate_location?: AutomaticIndirectTax.ValidateLocation;
      }
      namespace AutomaticIndirectTax {
        type Exempt = "exempt" | "none" | "reverse";
        type ValidateLocation = "auto" | "deferred" | "immediately";
      }
      interface Billing {
        default_payment_method?: string;
        invoice?: Billing.Invoice;
      }
      namespace Billing {
        export import Invoice = AccountCreateParams.Configuration.Customer.Billing.Invoice;
      }
      interface Capabilities {
        automatic_indirect_tax?: Capabilities.AutomaticIndirectTax;
      }
      namespace Capabilities {
        interface AutomaticIndirectTax {
          requested?: boolean;
        }
      }
      export import Shipping = AccountCreateParams.Configuration.Customer.Shipping;
    }
    interface Merchant {
      applied?: boolean;
      bacs_debit_payments?: Merchant.BacsDebitPayments;
      branding?: Merchant.Branding;
      capabilities?: Merchant.Capabilities;
      card_payments?: Merchant.CardPayments;
      konbini_payments?: Merchant.KonbiniPayments;
      mcc?: string;
      script_statement_descriptor?: Merchant.ScriptStatementDescriptor;
      sepa_debit_payments?: Merchant.SepaDebitPayments;
      statement_descriptor?: Merchant.StatementDescriptor;
      support?: Merchant.Support;
    }
    namespace Merchant {
      interface BacsDebitPayments {
        display_name?: string;
      }
      type Branding = AccountCreateParams.Configuration.Merchant.Branding;
      interface Capabilities {
        ach_debit_payments?: Capabilities.AchDebitPayments;
        acss_debit_payments?: Capabilities.AcssDebitPayments;
        affirm_payments?: Capabilities.AffirmPayments;
        afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
        alma_payments?: Capabilities.AlmaPayments;
        amazon_pay_payments?: Capabilities.AmazonPayPayments;
        au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
        bacs_debit_payments?: Capabilities.BacsDebitPayments;
        bancontact_payments?: Capabilities.BancontactPayments;
        blik_payments?: Capabilities.BlikPayments;
        blik_recurring_payments?: Capabilities.BlikRecurringPayments;
        boleto_payments?: Capabilities.BoletoPayments;
        card_payments?: Capabilities.CardPayments;
        cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
        cashapp_payments?: Capabilities.CashappPayments;
        eps_payments?: Capabilities.EpsPayments;
        fpx_payments?: Capabilities.FpxPayments;
        gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
        grabpay_payments?: Capabilities.GrabpayPayments;
        ideal_payments?: Capabilities.IdealPayments;
        jcb_payments?: Capabilities.JcbPayments;
        jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
        kakao_pay_payments?: Capabilities.KakaoPayPayments;
        klarna_payments?: Capabilities.KlarnaPayments;
        konbini_payments?: Capabilities.KonbiniPayments;
        kr_card_payments?: Capabilities.KrCardPayments;
        link_payments?: Capabilities.LinkPayments;
        mobilepay_payments?: Capabilities.MobilepayPayments;
        multibanco_payments?: Capabilities.MultibancoPayments;
        mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
        naver_pay_payments?: Capabilities.NaverPayPayments;
        oxxo_payments?: Capabilities.OxxoPayments;
        p24_payments?: Capabilities.P24Payments;
        pay_by_bank_payments?: Capabilities.PayByBankPayments;
        payco_payments?: Capabilities.PaycoPayments;
        paynow_payments?: Capabilities.PaynowPayments;
        promptpay_payments?: Capabilities.PromptpayPayments;
        revolut_pay_payments?: Capabilities.RevolutPayPayments;
        samsung_pay_payments?: Capabilities.SamsungPayPayments;
        satispay_payments?: Capabilities.SatispayPayments;
        sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
        sepa_debit_payments?: Capabilities.SepaDebitPayments;
        sequra_payments?: Capabilities.SequraPayments;
        sunbit_payments?: Capabilities.SunbitPayments;
        swish_payments?: Capabilities.SwishPayments;
        twint_payments?: Capabilities.TwintPayments;
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
        zip_payments?: Capabilities.ZipPayments;
      }
      namespace Capabilities {
        interface AchDebitPayments {
          requested?: boolean;
        }
        interface AcssDebitPayments {
          requested?: boolean;
        }
        interface AffirmPayments {
          requested?: boolean;
        }
        interface AfterpayClearpayPayments {
          requested?: boolean;
        }
        interface AlmaPayments {
          requested?: boolean;
        }
        interface AmazonPayPayments {
          requested?: boolean;
        }
        interface AuBecsDebitPayments {
          requested?: boolean;
        }
        interface BacsDebitPayments {
          requested?: boolean;
        }
        interface BancontactPayments {
          requested?: boolean;
        }
        interface BlikPayments {
          requested?: boolean;
        }
        interface BlikRecurringPayments {
          requested?: boolean;
        }
        interface BoletoPayments {
          requested?: boolean;
        }
        interface CardPayments {
          requested?: boolean;
        }
        interface CartesBancairesPayments {
          requested?: boolean;
        }
        interface CashappPayments {
          requested?: boolean;
        }
        interface EpsPayments {
          requested?: boolean;
        }
        interface FpxPayments {
          requested?: boolean;
        }
        interface GbBankTransferPayments {
          requested?: boolean;
        }
        interface GrabpayPayments {
          requested?: boolean;
        }
        interface IdealPayments {
          requested?: boolean;
        }
        interface JcbPayments {
          requested?: boolean;
        }
        interface JpBankTransferPayments {
          requested?: boolean;
        }
        interface KakaoPayPayments {
          requested?: boolean;
        }
        interface KlarnaPayments {
          requested?: boolean;
        }
        interface KonbiniPayments {
          requested?: boolean;
        }
        interface KrCardPayments {
          requested?: boolean;
        }
        interface LinkPayments {
          requested?: boolean;
        }
        interface MobilepayPayments {
          requested?: boolean;
        }
        interface MultibancoPayments {
          requested?: boolean;
        }
        interface MxBankTransferPayments {
          requested?: boolean;
        }
        interface NaverPayPayments {
          requested?: boolean;
        }
        interface OxxoPayments {
          requested?: boolean;
        }
        interface P24Payments {
          requested?: boolean;
        }
        interface PayByBankPayments {
          requested?: boolean;
        }
        interface PaycoPayments {
          requested?: boolean;
        }
        interface PaynowPayments {
          requested?: boolean;
        }
        interface PromptpayPayments {
          requested?: boolean;
        }
        interface RevolutPayPayments {
          requested?: boolean;
        }
        interface SamsungPayPayments {
          requested?: boolean;
        }
        interface SatispayPayments {
          requested?: boolean;
        }
        interface SepaBankTransferPayments {
          requested?: boolean;
        }
        interface SepaDebitPayments {
          requested?: boolean;
        }
        interface SequraPayments {
          requested?: boolean;
        }
        interface SunbitPayments {
          requested?: boolean;
        }
        interface SwishPayments {
          requested?: boolean;
        }
        interface TwintPayments {
          requested?: boolean;
        }
        interface UsBankTransferPayments {
          requested?: boolean;
        }
        interface ZipPayments {
          requested?: boolean;
        }
      }
      export import CardPayments = AccountCreateParams.Configuration.Merchant.CardPayments;
      export import KonbiniPayments = AccountCreateParams.Configuration.Merchant.KonbiniPayments;
      export import ScriptStatementDescriptor = AccountCreateParams.Configuration.Merchant.ScriptStatementDescriptor;
      interface SepaDebitPayments {
        creditor_id?: string;
      }
      interface StatementDescriptor {
        descriptor?: string;
        prefix?: string;
      }
      interface Support {
        address?: Support.Address;
        email?: string;
        phone?: string;
        url?: string;
      }
      namespace Support {
        type Address = AccountTokenCreateParams.Identity.BusinessDetails.Address;
      }
    }
    interface Recipient {
      applied?: boolean;
      capabilities?: Recipient.Capabilities;
    }
    namespace Recipient {
      interface Capabilities {
        bank_accounts?: Capabilities.BankAccounts;
        cards?: Capabilities.Cards;
        stripe_balance?: Capabilities.StripeBalance;
      }
      namespace Capabilities {
        interface BankAccounts {
          ach?: BankAccounts.Ach;
          fedwire?: BankAccounts.Fedwire;
          fps?: BankAccounts.Fps;
          local?: BankAccounts.Local;
          rtp?: BankAccounts.Rtp;
          sepa?: BankAccounts.Sepa;
          swift?: BankAccounts.Swift;
        }
        namespace BankAccounts {
          interface Ach {
            requested?: boolean;
          }
          interface Fedwire {
            requested?: boolean;
          }
          interface Fps {
            requested?: boolean;
          }
          interface Local {
            requested?: boolean;
          }
          interface Rtp {
            requested?: boolean;
          }
          interface Sepa {
            requested?: boolean;
          }
          interface Swift {
            requested?: boolean;
          }
        }
        interface Cards {
          requested?: boolean;
        }
        interface StripeBalance {
          stripe_transfers?: StripeBalance.StripeTransfers;
        }
        namespace StripeBalance {
          interface StripeTransfers {
            requested?: boolean;
          }
        }
      }
    }
  }
  type Dashboard = "express" | "full" | "none";
  interface Defaults {
    currency?: string;
    locales?: Defaults.Locale[];
    payout_methods?: { [key: string]: string };
    profile?: Defaults.Profile;
    responsibilities?: Defaults.Responsibilities;
  }
  namespace Defaults {
    type Locale = AccountCreateParams.Defaults.Locale;
    type Profile = AccountCreateParams.Defaults.Profile;
    export import Responsibilities = AccountCreateParams.Defaults.Responsibilities;
  }
  interface Identity {
    attestations?: Identity.Attestations;
    business_details?: Identity.BusinessDetails;
    country?: string;
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
      type DirectorshipDeclaration = AccountCreateParams.Identity.Attestations.DirectorshipDeclaration;
      type OwnershipDeclaration = AccountCreateParams.Identity.Attestations.DirectorshipDeclaration;
      export import PersonsProvided = AccountTokenCreateParams.Identity.Attestations.PersonsProvided;
      type RepresentativeDeclaration = AccountCreateParams.Identity.Attestations.DirectorshipDeclaration;
      interface TermsOfService {
        account?: TermsOfService.Account;
        crypto_money_manager?: TermsOfService.CryptoMoneyManager;
        money_manager?: TermsOfService.MoneyManager;
      }
      namespace TermsOfService {
        type Account = AccountCreateParams.Identity.Attestations.DirectorshipDeclaration;
        type CryptoMoneyManager = AccountCreateParams.Identity.Attestations.DirectorshipDeclaration;
        type MoneyManager = AccountCreateParams.Identity.Attestations.DirectorshipDeclaration;
      }
    }
    export import BusinessDetails = AccountTokenCreateParams.Identity.BusinessDetails;
    type EntityType = "company" | "government_entity" | "individual" | "non_profit" | OtherString;
    export import Individual = AccountTokenCreateParams.Identity.Individual;
  }
  type Include =
    | "configuration.customer"
    | "configuration.merchant"
    | "configuration.recipient"
    | "defaults"
    | "future_requirements"
    | "identity"
    | "requirements";
}

export interface AccountListParams {
  applied_configurations?: AccountListParams.AppliedConfiguration[];
  closed?: boolean;
  limit?: number;
}
export declare namespace AccountListParams {
  type AppliedConfiguration = "customer" | "merchant" | "recipient";
}

export interface AccountCloseParams {
  applied_configurations?: AccountCloseParams.AppliedConfiguration[];
}
export declare namespace AccountCloseParams {
  type AppliedConfiguration = "customer" | "merchant" | "recipient";
}

export interface EventDestinationCreateParams {
  enabled_events: string[];
  event_payload: EventDestinationCreateParams.EventPayload;
  name: string;
  type: EventDestinationCreateParams.Type;
  amazon_eventbridge?: EventDestinationCreateParams.AmazonEventbridge;
  azure_event_grid?: EventDestinationCreateParams.AzureEventGrid;
  description?: string;
  events_from?: string[];
  include?: EventDestinationCreateParams.Include[];
  metadata?: MetadataParam;
  snapshot_api_version?: string;
  webhook_endpoint?: EventDestinationCreateParams.WebhookEndpoint;
}
export declare namespace EventDestinationCreateParams {
  type EventPayload = "snapshot" | "thin";
  type Type = "amazon_eventbridge" | "azure_event_grid" | "webhook_endpoint" | OtherString;
  interface AmazonEventbridge {
    aws_account_id: string;
    aws_region: string;
  }
  interface AzureEventGrid {
    azure_region: string;
    azure_resource_group_name: string;
    azure_subscription_id: string;
  }
  type Include = "webhook_endpoint.signing_secret" | "webhook_endpoint.url" | OtherString;
  interface WebhookEndpoint {
    url: string;
  }
}

export interface EventDestinationRetrieveParams {
  include?: EventDestinationRetrieveParams.Include[];
}
export declare namespace EventDestinationRetrieveParams {
  type Include = "webhook_endpoint.url" | OtherString;
}

export interface EventDestinationUpdateParams {
  description?: string;
  enabled_events?: string[];
  include?: EventDestinationUpdateParams.Include[];
  metadata?: MetadataParam;
  name?: string;
  webhook_endpoint?: EventDestinationUpdateParams.WebhookEndpoint;
}
export declare namespace EventDestinationUpdateParams {
  type Include = "webhook_endpoint.url" | OtherString;
  interface WebhookEndpoint {
    url: string;
  }
}

export interface EventDestinationDeleteParams {}

export interface EventDestinationListParams {
  include?: EventDestinationListParams.Include[];
  limit?: number;
}
export declare namespace EventDestinationListParams {
  type Include = "webhook_endpoint.url" | OtherString;
}

export interface EventDestinationDisableParams {}

export interface EventDestinationEnableParams {}

export interface EventDestinationPingParams {}

export interface EventRetrieveParams {}

export interface EventListParams {
  created?: RangeQueryParam;
  limit?: number;
  object_id?: string;
  types?: string[];
}
