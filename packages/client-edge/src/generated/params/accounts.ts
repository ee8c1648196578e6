// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { Account } from "../schemas/account.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { JapanAddressParam } from "../schemas/japan-address-param.ts";
import type { Person } from "../schemas/person.ts";

export interface AccountCreateParams<Expand = string[]> {
  account_token?: string;
  business_profile?: AccountCreateParams.BusinessProfile;
  business_type?: AccountCreateParams.BusinessType;
  capabilities?: AccountCreateParams.Capabilities;
  company?: AccountCreateParams.Company;
  controller?: AccountCreateParams.Controller;
  country?: string;
  default_currency?: string;
  documents?: AccountCreateParams.Documents;
  email?: string;
  expand?: Expand;
  external_account?: string | AccountCreateParams.ExternalAccount;
  groups?: AccountCreateParams.Groups;
  individual?: AccountCreateParams.Individual;
  metadata?: Emptyable<MetadataParam>;
  settings?: AccountCreateParams.Settings;
  tos_acceptance?: AccountCreateParams.TosAcceptance;
  type?: AccountCreateParams.Type;
}
export declare namespace AccountCreateParams {
  interface BusinessProfile {
    annual_revenue?: BusinessProfile.AnnualRevenue;
    estimated_worker_count?: number;
    mcc?: string;
    minority_owned_business_designation?: BusinessProfile.MinorityOwnedBusinessDesignation[];
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue;
    name?: string;
    product_description?: string;
    specified_commercial_transactions_act_url?: Emptyable<string>;
    support_address?: AddressParam;
    support_email?: string;
    support_phone?: string;
    support_url?: Emptyable<string>;
    url?: string;
  }
  namespace BusinessProfile {
    interface AnnualRevenue {
      amount: number;
      currency: string;
      fiscal_year_end: string;
    }
    type MinorityOwnedBusinessDesignation =
      | "lgbtqi_owned_business"
      | "minority_owned_business"
      | "none_of_these_apply"
      | "prefer_not_to_answer"
      | "women_owned_business"
      | OtherString;
    interface MonthlyEstimatedRevenue {
      amount: number;
      currency: string;
    }
  }
  type BusinessType = "company" | "government_entity" | "individual" | "non_profit" | OtherString;
  interface Capabilities {
    acss_debit_payments?: Capabilities.AcssDebitPayments;
    affirm_payments?: Capabilities.AffirmPayments;
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
    alma_payments?: Capabilities.AlmaPayments;
    amazon_pay_payments?: Capabilities.AmazonPayPayments;
    app_distribution?: Capabilities.AppDistribution;
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
    bacs_debit_payments?: Capabilities.BacsDebitPayments;
    bancontact_payments?: Capabilities.BancontactPayments;
    bank_transfer_payments?: Capabilities.BankTransferPayments;
    billie_payments?: Capabilities.BilliePayments;
    bizum_payments?: Capabilities.BizumPayments;
    blik_payments?: Capabilities.BlikPayments;
    blik_recurring_payments?: Capabilities.BlikRecurringPayments;
    boleto_payments?: Capabilities.BoletoPayments;
    card_issuing?: Capabilities.CardIssuing;
    card_payments?: Capabilities.CardPayments;
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
    cashapp_payments?: Capabilities.CashappPayments;
    crypto_payments?: Capabilities.CryptoPayments;
    eps_payments?: Capabilities.EpsPayments;
    fpx_payments?: Capabilities.FpxPayments;
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
    giropay_payments?: Capabilities.GiropayPayments;
    grabpay_payments?: Capabilities.GrabpayPayments;
    ideal_payments?: Capabilities.IdealPayments;
    india_international_payments?: Capabilities.IndiaInternationalPayments;
    jcb_payments?: Capabilities.JcbPayments;
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
    kakao_pay_payments?: Capabilities.KakaoPayPayments;
    klarna_payments?: Capabilities.KlarnaPayments;
    konbini_payments?: Capabilities.KonbiniPayments;
    kr_card_payments?: Capabilities.KrCardPayments;
    legacy_payments?: Capabilities.LegacyPayments;
    link_payments?: Capabilities.LinkPayments;
    mb_way_payments?: Capabilities.MbWayPayments;
    mobilepay_payments?: Capabilities.MobilepayPayments;
    multibanco_payments?: Capabilities.MultibancoPayments;
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
    naver_pay_payments?: Capabilities.NaverPayPayments;
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments;
    oxxo_payments?: Capabilities.OxxoPayments;
    p24_payments?: Capabilities.P24Payments;
    pay_by_bank_payments?: Capabilities.PayByBankPayments;
    payco_payments?: Capabilities.PaycoPayments;
    paynow_payments?: Capabilities.PaynowPayments;
    paypay_payments?: Capabilities.PaypayPayments;
    payto_payments?: Capabilities.PaytoPayments;
    pix_payments?: Capabilities.PixPayments;
    promptpay_payments?: Capabilities.PromptpayPayments;
    revolut_pay_payments?: Capabilities.RevolutPayPayments;
    samsung_pay_payments?: Capabilities.SamsungPayPayments;
    satispay_payments?: Capabilities.SatispayPayments;
    scalapay_payments?: Capabilities.ScalapayPayments;
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
    sepa_debit_payments?: Capabilities.SepaDebitPayments;
    sequra_payments?: Capabilities.SequraPayments;
    sofort_payments?: Capabilities.SofortPayments;
    sunbit_payments?: Capabilities.SunbitPayments;
    swish_payments?: Capabilities.SwishPayments;
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K;
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc;
    transfers?: Capabilities.Transfers;
    treasury?: Capabilities.Treasury;
    twint_payments?: Capabilities.TwintPayments;
    upi_payments?: Capabilities.UpiPayments;
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments;
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
    wero_payments?: Capabilities.WeroPayments;
    zip_payments?: Capabilities.ZipPayments;
  }
  namespace Capabilities {
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
    interface AppDistribution {
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
    interface BankTransferPayments {
      requested?: boolean;
    }
    interface BilliePayments {
      requested?: boolean;
    }
    interface BizumPayments {
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
    interface CardIssuing {
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
    interface CryptoPayments {
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
    interface GiropayPayments {
      requested?: boolean;
    }
    interface GrabpayPayments {
      requested?: boolean;
    }
    interface IdealPayments {
      requested?: boolean;
    }
    interface IndiaInternationalPayments {
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
    interface LegacyPayments {
      requested?: boolean;
    }
    interface LinkPayments {
      requested?: boolean;
    }
    interface MbWayPayments {
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
    interface NzBankAccountBecsDebitPayments {
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
    interface PaypayPayments {
      requested?: boolean;
    }
    interface PaytoPayments {
      requested?: boolean;
    }
    interface PixPayments {
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
    interface ScalapayPayments {
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
    interface SofortPayments {
      requested?: boolean;
    }
    interface SunbitPayments {
      requested?: boolean;
    }
    interface SwishPayments {
      requested?: boolean;
    }
    interface TaxReportingUs1099K {
      requested?: boolean;
    }
    interface TaxReportingUs1099Misc {
      requested?: boolean;
    }
    interface Transfers {
      requested?: boolean;
    }
    interface Treasury {
      requested?: boolean;
    }
    interface TwintPayments {
      requested?: boolean;
    }
    interface UpiPayments {
      requested?: boolean;
    }
    interface UsBankAccountAchPayments {
      requested?: boolean;
    }
    interface UsBankTransferPayments {
      requested?: boolean;
    }
    interface WeroPayments {
      requested?: boolean;
    }
    interface ZipPayments {
      requested?: boolean;
    }
  }
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
    type Structure = Account.Company.Structure;
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
  interface Controller {
    fees?: Controller.Fees;
    losses?: Controller.Losses;
    requirement_collection?: Controller.RequirementCollection;
    stripe_dashboard?: Controller.StripeDashboard;
  }
  namespace Controller {
    interface Fees {
      payer?: Fees.Payer;
    }
    namespace Fees {
      type Payer = "account" | "application" | OtherString;
    }
    interface Losses {
      payments?: Losses.Payments;
    }
    namespace Losses {
      type Payments = "application" | "stripe" | OtherString;
    }
    type RequirementCollection = "application" | "stripe" | OtherString;
    interface StripeDashboard {
      type?: StripeDashboard.Type;
    }
    namespace StripeDashboard {
      type Type = "express" | "full" | "none" | OtherString;
    }
  }
  interface Documents {
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification;
    company_license?: Documents.CompanyLicense;
    company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation;
    company_ministerial_decree?: Documents.CompanyMinisterialDecree;
    company_registration_verification?: Documents.CompanyRegistrationVerification;
    company_tax_id_verification?: Documents.CompanyTaxIdVerification;
    proof_of_address?: Documents.ProofOfAddress;
    proof_of_business_presence?: Documents.ProofOfBusinessPresence;
    proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership;
  }
  namespace Documents {
    interface BankAccountOwnershipVerification {
      files?: string[];
    }
    interface CompanyLicense {
      files?: string[];
    }
    interface CompanyMemorandumOfAssociation {
      files?: string[];
    }
    interface CompanyMinisterialDecree {
      files?: string[];
    }
    interface CompanyRegistrationVerification {
      files?: string[];
    }
    interface CompanyTaxIdVerification {
      files?: string[];
    }
    interface ProofOfAddress {
      files?: string[];
    }
    interface ProofOfBusinessPresence {
      files?: string[];
    }
    interface ProofOfUltimateBeneficialOwnership {
      files?: string[];
      signer?: ProofOfUltimateBeneficialOwnership.Signer;
    }
    namespace ProofOfUltimateBeneficialOwnership {
      interface Signer {
        person?: string;
      }
    }
  }
  interface ExternalAccount {
    account_number: string;
    country: string;
    currency: string;
    object: string;
    account_holder_name?: string;
    account_holder_type?: string;
    routing_number?: string;
  }
  interface Groups {
    payments_pricing?: Emptyable<string>;
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
  interface Settings {
    bacs_debit_payments?: Settings.BacsDebitPayments;
    branding?: Settings.Branding;
    card_issuing?: Settings.CardIssuing;
    card_payments?: Settings.CardPayments;
    invoices?: Settings.Invoices;
    payments?: Settings.Payments;
    payouts?: Settings.Payouts;
    paypay_payments?: Settings.PaypayPayments;
    sepa_debit_payments?: Settings.SepaDebitPayments;
    treasury?: Settings.Treasury;
  }
  namespace Settings {
    interface BacsDebitPayments {
      display_name?: string;
    }
    interface Branding {
      icon?: string;
      logo?: string;
      primary_color?: string;
      secondary_color?: string;
    }
    interface CardIssuing {
      tos_acceptance?: CardIssuing.TosAcceptance;
    }
    namespace CardIssuing {
      interface TosAcceptance {
        date?: number;
        ip?: string;
        user_agent?: Emptyable<string>;
      }
    }
    interface CardPayments {
      decline_on?: CardPayments.DeclineOn;
      statement_descriptor_prefix?: string;
      statement_descriptor_prefix_kana?: Emptyable<string>;
      statement_descriptor_prefix_kanji?: Emptyable<string>;
    }
    namespace CardPayments {
      interface DeclineOn {
        avs_failure?: boolean;
        cvc_failure?: boolean;
      }
    }
    interface Invoices {
      hosted_payment_method_save?: Invoices.HostedPaymentMethodSave;
    }
    namespace Invoices {
      type HostedPaymentMethodSave = "always" | "never" | "offer" | OtherString;
    }
    interface Payments {
      statement_descriptor?: string;
      statement_descriptor_kana?: string;
      statement_descriptor_kanji?: string;
    }
    interface Payouts {
      debit_negative_balances?: boolean;
      schedule?: Payouts.Schedule;
      statement_descriptor?: string;
    }
    namespace Payouts {
      interface Schedule {
        delay_days?: "minimum" | number;
        interval?: Schedule.Interval;
        monthly_anchor?: number;
        monthly_payout_days?: number[];
        weekly_anchor?: Schedule.WeeklyAnchor;
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      namespace Schedule {
        type Interval = "daily" | "manual" | "monthly" | "weekly" | OtherString;
        type WeeklyAnchor =
          | "friday"
          | "monday"
          | "saturday"
          | "sunday"
          | "thursday"
          | "tuesday"
          | "wednesday"
          | OtherString;
        type WeeklyPayoutDay =
          | "friday"
          | "monday"
          | "thursday"
          | "tuesday"
          | "wednesday"
          | OtherString;
      }
    }
    interface PaypayPayments {
      additional_files?: string[];
      goods_type?: PaypayPayments.GoodsType;
      site?: PaypayPayments.Site;
    }
    namespace PaypayPayments {
      type GoodsType = "digital_content" | "other";
      interface Site {
        accessible?: Site.Accessible;
        in_development?: Site.InDevelopment;
        restricted?: Site.Restricted;
        type?: Site.Type;
      }
      namespace Site {
        interface Accessible {}
        interface InDevelopment {
          password: string;
          username?: string;
        }
        interface Restricted {
          payment_flow_file?: string;
        }
        type Type = "accessible" | "in_development" | "restricted";
      }
    }
    interface SepaDebitPayments {
      creditor_id?: string;
    }
    export import Treasury = CardIssuing;
  }
  interface TosAcceptance {
    date?: number;
    ip?: string;
    service_agreement?: string;
    user_agent?: string;
  }
  type Type = "custom" | "express" | "standard" | OtherString;
}

export interface AccountRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountUpdateParams<Expand = string[]> {
  account_token?: string;
  business_profile?: AccountUpdateParams.BusinessProfile;
  business_type?: AccountUpdateParams.BusinessType;
  capabilities?: AccountUpdateParams.Capabilities;
  company?: AccountUpdateParams.Company;
  default_currency?: string;
  documents?: AccountUpdateParams.Documents;
  email?: string;
  expand?: Expand;
  external_account?: Emptyable<string | AccountUpdateParams.BankAccount | AccountUpdateParams.Card | AccountUpdateParams.CardToken>;
  groups?: AccountUpdateParams.Groups;
  individual?: AccountUpdateParams.Individual;
  metadata?: Emptyable<MetadataParam>;
  settings?: AccountUpdateParams.Settings;
  tos_acceptance?: AccountUpdateParams.TosAcceptance;
}
export declare namespace AccountUpdateParams {
  export import BusinessProfile = AccountCreateParams.BusinessProfile;
  type BusinessType = "company" | "government_entity" | "individual" | "non_profit" | OtherString;
  export import Capabilities = AccountCreateParams.Capabilities;
  export import Company = AccountCreateParams.Company;
  interface Documents {
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification;
    company_license?: Documents.CompanyLicense;
    company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation;
    company_ministerial_decree?: Documents.CompanyMinisterialDecree;
    company_registration_verification?: Documents.CompanyRegistrationVerification;
    company_tax_id_verification?: Documents.CompanyTaxIdVerification;
    proof_of_address?: Documents.ProofOfAddress;
    proof_of_business_presence?: Documents.ProofOfBusinessPresence;
    proof_of_registration?: Documents.ProofOfRegistration;
    proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership;
  }
  namespace Documents {
    interface BankAccountOwnershipVerification {
      files?: string[];
    }
    interface CompanyLicense {
      files?: string[];
    }
    interface CompanyMemorandumOfAssociation {
      files?: string[];
    }
    interface CompanyMinisterialDecree {
      files?: string[];
    }
    interface CompanyRegistrationVerification {
      files?: string[];
    }
    interface CompanyTaxIdVerification {
      files?: string[];
    }
    interface ProofOfAddress {
      files?: string[];
    }
    interface ProofOfBusinessPresence {
      files?: string[];
    }
    export import ProofOfRegistration = AccountCreateParams.Documents.ProofOfUltimateBeneficialOwnership;
    export import ProofOfUltimateBeneficialOwnership = AccountCreateParams.Documents.ProofOfUltimateBeneficialOwnership;
  }
  interface BankAccount {
    account_number: string;
    country: string;
    object: "bank_account";
    account_holder_name?: string;
    account_holder_type?: BankAccount.AccountHolderType;
    currency?: string;
    routing_number?: string;
  }
  namespace BankAccount {
    type AccountHolderType = "company" | "individual" | OtherString;
  }
  interface Card {
    exp_month: number;
    exp_year: number;
    number: string;
    object: "card";
    address_city?: string;
    address_country?: string;
    address_line1?: string;
    address_line2?: string;
    address_state?: string;
    address_zip?: string;
    currency?: string;
    cvc?: string;
    default_for_currency?: boolean;
    metadata?: MetadataParam;
    name?: string;
  }
  interface CardToken {
    object: "card";
    token: string;
    currency?: string;
  }
  interface Groups {
    payments_pricing?: Emptyable<string>;
  }
  export import Individual = AccountCreateParams.Individual;
  interface Settings {
    bacs_debit_payments?: Settings.BacsDebitPayments;
    branding?: Settings.Branding;
    card_issuing?: Settings.CardIssuing;
    card_payments?: Settings.CardPayments;
    invoices?: Settings.Invoices;
    payments?: Settings.Payments;
    payouts?: Settings.Payouts;
    paypay_payments?: Settings.PaypayPayments;
    sepa_debit_payments?: Settings.SepaDebitPayments;
    treasury?: Settings.Treasury;
  }
  namespace Settings {
    interface BacsDebitPayments {
      display_name?: string;
    }
    type Branding = AccountCreateParams.Settings.Branding;
    export import CardIssuing = AccountCreateParams.Settings.CardIssuing;
    export import CardPayments = AccountCreateParams.Settings.CardPayments;
    interface Invoices {
      default_account_tax_ids?: Emptyable<string[]>;
      hosted_payment_method_save?: Invoices.HostedPaymentMethodSave;
    }
    namespace Invoices {
      type HostedPaymentMethodSave = "always" | "never" | "offer" | OtherString;
    }
    type Payments = AccountCreateParams.Settings.Payments;
    export import Payouts = AccountCreateParams.Settings.Payouts;
    export import PaypayPayments = AccountCreateParams.Settings.PaypayPayments;
    interface SepaDebitPayments {
      creditor_id?: string;
    }
    export import Treasury = AccountCreateParams.Settings.CardIssuing;
  }
  type TosAcceptance = AccountCreateParams.TosAcceptance;
}

export interface AccountDeleteParams {}

export interface AccountListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
}

export interface AccountRetrieveCurrentParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountListCapabilitiesParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountRetrieveCapabilityParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountUpdateCapabilityParams<Expand = string[]> {
  expand?: Expand;
  requested?: boolean;
}

export interface AccountListExternalAccountsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  object?: AccountListExternalAccountsParams.Object;
}
export declare namespace AccountListExternalAccountsParams {
  type Object = "bank_account" | "card" | OtherString;
}

export interface AccountCreateExternalAccountParams<Expand = string[]> {
  external_account: string | AccountCreateExternalAccountParams.Card | AccountCreateExternalAccountParams.BankAccount | AccountCreateExternalAccountParams.CardToken;
  default_for_currency?: boolean;
  expand?: Expand;
  metadata?: MetadataParam;
}
export declare namespace AccountCreateExternalAccountParams {
  interface Card {
    exp_month: number;
    exp_year: number;
    number: string;
    object: "card";
    address_city?: string;
    address_country?: string;
    address_line1?: string;
    address_line2?: string;
    address_state?: string;
    address_zip?: string;
    currency?: string;
    cvc?: string;
    metadata?: MetadataParam;
    name?: string;
  }
  export import BankAccount = AccountUpdateParams.BankAccount;
  type CardToken = AccountUpdateParams.CardToken;
}

export interface AccountRetrieveExternalAccountParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountUpdateExternalAccountParams<Expand = string[]> {
  account_holder_name?: string;
  account_holder_type?: Emptyable<AccountUpdateExternalAccountParams.AccountHolderType>;
  account_type?: AccountUpdateExternalAccountParams.AccountType;
  address_city?: string;
  address_country?: string;
  address_line1?: string;
  address_line2?: string;
  address_state?: string;
  address_zip?: string;
  default_for_currency?: boolean;
  documents?: AccountUpdateExternalAccountParams.Documents;
  exp_month?: string;
  exp_year?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
}
export declare namespace AccountUpdateExternalAccountParams {
  type AccountHolderType = "company" | "individual" | OtherString;
  type AccountType = "checking" | "futsu" | "savings" | "toza" | OtherString;
  interface Documents {
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification;
  }
  namespace Documents {
    interface BankAccountOwnershipVerification {
      files?: string[];
    }
  }
}

export interface AccountDeleteExternalAccountParams {}

export interface AccountCreateLoginLinkParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountListPersonsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  relationship?: AccountListPersonsParams.Relationship;
}
export declare namespace AccountListPersonsParams {
  interface Relationship {
    authorizer?: boolean;
    director?: boolean;
    executive?: boolean;
    legal_guardian?: boolean;
    owner?: boolean;
    representative?: boolean;
  }
}

export interface AccountCreatePersonParams<Expand = string[]> {
  additional_tos_acceptances?: AccountCreatePersonParams.AdditionalTosAcceptances;
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  dob?: Emptyable<AccountCreatePersonParams.Dob>;
  documents?: AccountCreatePersonParams.Documents;
  email?: string;
  expand?: Expand;
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
  person_token?: string;
  phone?: string;
  political_exposure?: AccountCreatePersonParams.PoliticalExposure;
  registered_address?: AddressParam;
  relationship?: AccountCreatePersonParams.Relationship;
  ssn_last_4?: string;
  us_cfpb_data?: AccountCreatePersonParams.UsCfpbData;
  verification?: AccountCreatePersonParams.Verification;
}
export declare namespace AccountCreatePersonParams {
  interface AdditionalTosAcceptances {
    account?: AdditionalTosAcceptances.Account;
  }
  namespace AdditionalTosAcceptances {
    type Account = AccountCreateParams.Settings.CardIssuing.TosAcceptance;
  }
  type Dob = AccountCreateParams.Company.RegistrationDate;
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
      type Race = Person.UsCfpbData.RaceDetails.Race;
    }
  }
  export import Verification = AccountCreateParams.Individual.Verification;
}

export interface AccountRetrievePersonParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountUpdatePersonParams<Expand = string[]> {
  additional_tos_acceptances?: AccountUpdatePersonParams.AdditionalTosAcceptances;
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  dob?: Emptyable<AccountUpdatePersonParams.Dob>;
  documents?: AccountUpdatePersonParams.Documents;
  email?: string;
  expand?: Expand;
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
  person_token?: string;
  phone?: string;
  political_exposure?: AccountUpdatePersonParams.PoliticalExposure;
  registered_address?: AddressParam;
  relationship?: AccountUpdatePersonParams.Relationship;
  ssn_last_4?: string;
  us_cfpb_data?: AccountUpdatePersonParams.UsCfpbData;
  verification?: AccountUpdatePersonParams.Verification;
}
export declare namespace AccountUpdatePersonParams {
  export import AdditionalTosAcceptances = AccountCreatePersonParams.AdditionalTosAcceptances;
  type Dob = AccountCreateParams.Company.RegistrationDate;
  export import Documents = AccountCreatePersonParams.Documents;
  type PoliticalExposure = "existing" | "none" | OtherString;
  type Relationship = AccountCreatePersonParams.Relationship;
  export import UsCfpbData = AccountCreatePersonParams.UsCfpbData;
  export import Verification = AccountCreateParams.Individual.Verification;
}

export interface AccountDeletePersonParams {}

export interface AccountRejectParams<Expand = string[]> {
  reason: AccountRejectParams.Reason;
  expand?: Expand;
  payouts_action?: AccountRejectParams.PayoutsAction;
}
export declare namespace AccountRejectParams {
  type Reason =
    | "credit"
    | "fraud_no_intent_to_fulfill"
    | "fraud_other"
    | "fraud_payment_method_casher"
    | "fraud_payment_method_tester"
    | "other"
    | "terms_of_service"
    | OtherString;
  type PayoutsAction = "none" | "pause";
}

export interface AccountUnrejectParams<Expand = string[]> {
  expand?: Expand;
}
