// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Address } from "./address.ts";
import type { ExternalAccount } from "./external-account.ts";
import type { File } from "./file.ts";
import type { Person } from "./person.ts";
import type { TaxId } from "./tax-id.ts";

export interface Account {
  id: string;
  object: "account";
  business_profile?: Account.BusinessProfile | null;
  business_type?: Account.BusinessType | null;
  capabilities?: Account.Capabilities;
  charges_enabled: boolean;
  company?: Account.Company;
  controller?: Account.Controller;
  country?: string;
  created?: number;
  default_currency?: string;
  details_submitted: boolean;
  email: string | null;
  external_accounts?: ApiList<ExternalAccount>;
  future_requirements?: Account.FutureRequirements;
  groups?: Account.Groups | null;
  individual?: Person;
  metadata?: Metadata;
  payouts_enabled: boolean;
  requirements?: Account.Requirements;
  settings?: Account.Settings | null;
  tos_acceptance?: Account.TosAcceptance;
  type: Account.Type;
  deleted?: undefined;
}
export declare namespace Account {
  interface BusinessProfile {
    annual_revenue?: BusinessProfile.AnnualRevenue | null;
    estimated_worker_count?: number | null;
    mcc: string | null;
    minority_owned_business_designation: BusinessProfile.MinorityOwnedBusinessDesignation[] | null;
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue;
    name: string | null;
    product_description?: string | null;
    specified_commercial_transactions_act_url: string | null;
    support_address: Address | null;
    support_email: string | null;
    support_phone: string | null;
    support_url: string | null;
    url: string | null;
  }
  namespace BusinessProfile {
    interface AnnualRevenue {
      amount: number | null;
      currency: string | null;
      fiscal_year_end: string | null;
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
    type AcssDebitPayments = "active" | "inactive" | "pending" | OtherString;
    type AffirmPayments = "active" | "inactive" | "pending" | OtherString;
    type AfterpayClearpayPayments = "active" | "inactive" | "pending" | OtherString;
    type AlmaPayments = "active" | "inactive" | "pending" | OtherString;
    type AmazonPayPayments = "active" | "inactive" | "pending" | OtherString;
    type AppDistribution = "active" | "inactive" | "pending" | OtherString;
    type AuBecsDebitPayments = "active" | "inactive" | "pending" | OtherString;
    type BacsDebitPayments = "active" | "inactive" | "pending" | OtherString;
    type BancontactPayments = "active" | "inactive" | "pending" | OtherString;
    type BankTransferPayments = "active" | "inactive" | "pending" | OtherString;
    type BilliePayments = "active" | "inactive" | "pending" | OtherString;
    type BizumPayments = "active" | "inactive" | "pending" | OtherString;
    type BlikPayments = "active" | "inactive" | "pending" | OtherString;
    type BlikRecurringPayments = "active" | "inactive" | "pending" | OtherString;
    type BoletoPayments = "active" | "inactive" | "pending" | OtherString;
    type CardIssuing = "active" | "inactive" | "pending" | OtherString;
    type CardPayments = "active" | "inactive" | "pending" | OtherString;
    type CartesBancairesPayments = "active" | "inactive" | "pending" | OtherString;
    type CashappPayments = "active" | "inactive" | "pending" | OtherString;
    type CryptoPayments = "active" | "inactive" | "pending" | OtherString;
    type EpsPayments = "active" | "inactive" | "pending" | OtherString;
    type FpxPayments = "active" | "inactive" | "pending" | OtherString;
    type GbBankTransferPayments = "active" | "inactive" | "pending" | OtherString;
    type GiropayPayments = "active" | "inactive" | "pending" | OtherString;
    type GrabpayPayments = "active" | "inactive" | "pending" | OtherString;
    type IdealPayments = "active" | "inactive" | "pending" | OtherString;
    type IndiaInternationalPayments = "active" | "inactive" | "pending" | OtherString;
    type JcbPayments = "active" | "inactive" | "pending" | OtherString;
    type JpBankTransferPayments = "active" | "inactive" | "pending" | OtherString;
    type KakaoPayPayments = "active" | "inactive" | "pending" | OtherString;
    type KlarnaPayments = "active" | "inactive" | "pending" | OtherString;
    type KonbiniPayments = "active" | "inactive" | "pending" | OtherString;
    type KrCardPayments = "active" | "inactive" | "pending" | OtherString;
    type LegacyPayments = "active" | "inactive" | "pending" | OtherString;
    type LinkPayments = "active" | "inactive" | "pending" | OtherString;
    type MbWayPayments = "active" | "inactive" | "pending" | OtherString;
    type MobilepayPayments = "active" | "inactive" | "pending" | OtherString;
    type MultibancoPayments = "active" | "inactive" | "pending" | OtherString;
    type MxBankTransferPayments = "active" | "inactive" | "pending" | OtherString;
    type NaverPayPayments = "active" | "inactive" | "pending" | OtherString;
    type NzBankAccountBecsDebitPayments = "active" | "inactive" | "pending" | OtherString;
    type OxxoPayments = "active" | "inactive" | "pending" | OtherString;
    type P24Payments = "active" | "inactive" | "pending" | OtherString;
    type PayByBankPayments = "active" | "inactive" | "pending" | OtherString;
    type PaycoPayments = "active" | "inactive" | "pending" | OtherString;
    type PaynowPayments = "active" | "inactive" | "pending" | OtherString;
    type PaypayPayments = "active" | "inactive" | "pending" | OtherString;
    type PaytoPayments = "active" | "inactive" | "pending" | OtherString;
    type PixPayments = "active" | "inactive" | "pending" | OtherString;
    type PromptpayPayments = "active" | "inactive" | "pending" | OtherString;
    type RevolutPayPayments = "active" | "inactive" | "pending" | OtherString;
    type SamsungPayPayments = "active" | "inactive" | "pending" | OtherString;
    type SatispayPayments = "active" | "inactive" | "pending" | OtherString;
    type ScalapayPayments = "active" | "inactive" | "pending" | OtherString;
    type SepaBankTransferPayments = "active" | "inactive" | "pending" | OtherString;
    type SepaDebitPayments = "active" | "inactive" | "pending" | OtherString;
    type SequraPayments = "active" | "inactive" | "pending" | OtherString;
    type SofortPayments = "active" | "inactive" | "pending" | OtherString;
    type SunbitPayments = "active" | "inactive" | "pending" | OtherString;
    type SwishPayments = "active" | "inactive" | "pending" | OtherString;
    type TaxReportingUs1099K = "active" | "inactive" | "pending" | OtherString;
    type TaxReportingUs1099Misc = "active" | "inactive" | "pending" | OtherString;
    type Transfers = "active" | "inactive" | "pending" | OtherString;
    type Treasury = "active" | "inactive" | "pending" | OtherString;
    type TwintPayments = "active" | "inactive" | "pending" | OtherString;
    type UpiPayments = "active" | "inactive" | "pending" | OtherString;
    type UsBankAccountAchPayments = "active" | "inactive" | "pending" | OtherString;
    type UsBankTransferPayments = "active" | "inactive" | "pending" | OtherString;
    type WeroPayments = "active" | "inactive" | "pending" | OtherString;
    type ZipPayments = "active" | "inactive" | "pending" | OtherString;
  }
  interface Company {
    address?: Address;
    address_kana?: Company.AddressKana | null;
    address_kanji?: Company.AddressKanji | null;
    administrative_address?: Address;
    directors_provided?: boolean;
    directorship_declaration?: Company.DirectorshipDeclaration | null;
    executives_provided?: boolean;
    export_license_id?: string;
    export_purpose_code?: string;
    name?: string | null;
    name_kana?: string | null;
    name_kanji?: string | null;
    owners_provided?: boolean;
    ownership_declaration?: Company.OwnershipDeclaration | null;
    ownership_exemption_reason?: Company.OwnershipExemptionReason;
    phone?: string | null;
    physical_address?: Address;
    principal_place_of_business?: Address;
    registration_date?: Company.RegistrationDate;
    representative_declaration?: Company.RepresentativeDeclaration | null;
    structure?: Company.Structure;
    tax_id_provided?: boolean;
    tax_id_registrar?: string;
    vat_id_provided?: boolean;
    verification?: Company.Verification | null;
  }
  namespace Company {
    interface AddressKana {
      city: string | null;
      country: string | null;
      line1: string | null;
      line2: string | null;
      postal_code: string | null;
      state: string | null;
      town: string | null;
    }
    type AddressKanji = AddressKana;
    interface DirectorshipDeclaration {
      date: number | null;
      ip: string | null;
      user_agent: string | null;
    }
    type OwnershipDeclaration = DirectorshipDeclaration;
    type OwnershipExemptionReason =
      | "qualified_entity_exceeds_ownership_threshold"
      | "qualifies_as_financial_institution"
      | OtherString;
    interface RegistrationDate {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    type RepresentativeDeclaration = DirectorshipDeclaration;
    type Structure =
      | "free_zone_establishment"
      | "free_zone_llc"
      | "government_instrumentality"
      | "governmental_unit"
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
      | "public_partnership"
      | "registered_charity"
      | "single_member_llc"
      | "sole_establishment"
      | "sole_proprietorship"
      | "tax_exempt_government_instrumentality"
      | "unincorporated_association"
      | "unincorporated_non_profit"
      | "unincorporated_partnership"
      | OtherString;
    interface Verification {
      document: Verification.Document;
    }
    namespace Verification {
      interface Document {
        back: string | File | null;
        details: string | null;
        details_code: string | null;
        front: string | File | null;
      }
    }
  }
  interface Controller {
    fees?: Controller.Fees;
    is_controller?: boolean;
    losses?: Controller.Losses;
    requirement_collection?: Controller.RequirementCollection;
    stripe_dashboard?: Controller.StripeDashboard;
    type: Controller.Type;
  }
  namespace Controller {
    interface Fees {
      payer: Fees.Payer;
    }
    namespace Fees {
      type Payer =
        | "account"
        | "application"
        | "application_custom"
        | "application_express"
        | OtherString;
    }
    interface Losses {
      payments: Losses.Payments;
    }
    namespace Losses {
      type Payments = "application" | "stripe" | OtherString;
    }
    type RequirementCollection = "application" | "stripe" | OtherString;
    interface StripeDashboard {
      type: StripeDashboard.Type;
    }
    namespace StripeDashboard {
      type Type = "express" | "full" | "none" | OtherString;
    }
    type Type = "account" | "application" | OtherString;
  }
  interface FutureRequirements {
    alternatives: FutureRequirements.Alternative[] | null;
    current_deadline: number | null;
    currently_due: string[] | null;
    disabled_reason: FutureRequirements.DisabledReason | null;
    errors: FutureRequirements.Error[] | null;
    eventually_due: string[] | null;
    past_due: string[] | null;
    pending_verification: string[] | null;
  }
  namespace FutureRequirements {
    interface Alternative {
      alternative_fields_due: string[];
      original_fields_due: string[];
    }
    type DisabledReason =
      | "action_required.requested_capabilities"
      | "listed"
      | "other"
      | "platform_paused"
      | "rejected.fraud"
      | "rejected.incomplete_verification"
      | "rejected.listed"
      | "rejected.other"
      | "rejected.platform_fraud"
      | "rejected.platform_other"
      | "rejected.platform_terms_of_service"
      | "rejected.terms_of_service"
      | "requirements.past_due"
      | "requirements.pending_verification"
      | "under_review";
    interface Error {
      code: Error.Code;
      reason: string;
      requirement: string;
    }
    namespace Error {
      type Code =
        | "external_request"
        | "information_missing"
        | "invalid_address_city_state_postal_code"
        | "invalid_address_cmra_address"
        | "invalid_address_highway_contract_box"
        | "invalid_address_private_mailbox"
        | "invalid_address_registered_agent_address"
        | "invalid_business_profile_name"
        | "invalid_business_profile_name_denylisted"
        | "invalid_company_name_denylisted"
        | "invalid_dob_age_over_maximum"
        | "invalid_dob_age_under_18"
        | "invalid_dob_age_under_minimum"
        | "invalid_product_description_length"
        | "invalid_product_description_url_match"
        | "invalid_representative_country"
        | "invalid_signator"
        | "invalid_statement_descriptor_business_mismatch"
        | "invalid_statement_descriptor_denylisted"
        | "invalid_statement_descriptor_length"
        | "invalid_statement_descriptor_prefix_denylisted"
        | "invalid_statement_descriptor_prefix_mismatch"
        | "invalid_street_address"
        | "invalid_tax_id"
        | "invalid_tax_id_format"
        | "invalid_tos_acceptance"
        | "invalid_url_denylisted"
        | "invalid_url_format"
        | "invalid_url_length"
        | "invalid_url_web_presence_detected"
        | "invalid_url_website_business_information_mismatch"
        | "invalid_url_website_empty"
        | "invalid_url_website_inaccessible"
        | "invalid_url_website_inaccessible_geoblocked"
        | "invalid_url_website_inaccessible_password_protected"
        | "invalid_url_website_incomplete"
        | "invalid_url_website_incomplete_cancellation_policy"
        | "invalid_url_website_incomplete_customer_service_details"
        | "invalid_url_website_incomplete_legal_restrictions"
        | "invalid_url_website_incomplete_refund_policy"
        | "invalid_url_website_incomplete_return_policy"
        | "invalid_url_website_incomplete_terms_and_conditions"
        | "invalid_url_website_incomplete_under_construction"
        | "invalid_url_website_other"
        | "invalid_value_other"
        | "unsupported_business_type"
        | "verification_directors_mismatch"
        | "verification_document_address_mismatch"
        | "verification_document_address_missing"
        | "verification_document_corrupt"
        | "verification_document_country_not_supported"
        | "verification_document_directors_mismatch"
        | "verification_document_dob_mismatch"
        | "verification_document_duplicate_type"
        | "verification_document_expired"
        | "verification_document_failed_copy"
        | "verification_document_failed_greyscale"
        | "verification_document_failed_other"
        | "verification_document_failed_test_mode"
        | "verification_document_fraudulent"
        | "verification_document_id_number_mismatch"
        | "verification_document_id_number_missing"
        | "verification_document_incomplete"
        | "verification_document_invalid"
        | "verification_document_issue_or_expiry_date_missing"
        | "verification_document_manipulated"
        | "verification_document_missing_back"
        | "verification_document_missing_front"
        | "verification_document_name_mismatch"
        | "verification_document_name_missing"
        | "verification_document_nationality_mismatch"
        | "verification_document_not_readable"
        | "verification_document_not_signed"
        | "verification_document_not_uploaded"
        | "verification_document_photo_mismatch"
        | "verification_document_too_large"
        | "verification_document_type_not_supported"
        | "verification_extraneous_directors"
        | "verification_failed_address_match"
        | "verification_failed_authorizer_authority"
        | "verification_failed_business_iec_number"
        | "verification_failed_document_match"
        | "verification_failed_id_number_match"
        | "verification_failed_keyed_identity"
        | "verification_failed_keyed_match"
        | "verification_failed_name_match"
        | "verification_failed_other"
        | "verification_failed_representative_authority"
        | "verification_failed_residential_address"
        | "verification_failed_tax_id_match"
        | "verification_failed_tax_id_not_issued"
        | "verification_legal_entity_structure_mismatch"
        | "verification_missing_directors"
        | "verification_missing_executives"
        | "verification_missing_owners"
        | "verification_rejected_ownership_exemption_reason"
        | "verification_requires_additional_memorandum_of_associations"
        | "verification_requires_additional_proof_of_registration"
        | "verification_supportability";
    }
  }
  interface Groups {
    payments_pricing: string | null;
  }
  export import Requirements = FutureRequirements;
  interface Settings {
    bacs_debit_payments?: Settings.BacsDebitPayments;
    branding: Settings.Branding;
    card_issuing?: Settings.CardIssuing;
    card_payments: Settings.CardPayments;
    dashboard: Settings.Dashboard;
    invoices?: Settings.Invoices;
    payments: Settings.Payments;
    payouts?: Settings.Payouts;
    paypay_payments?: Settings.PaypayPayments;
    sepa_debit_payments?: Settings.SepaDebitPayments;
    treasury?: Settings.Treasury;
  }
  namespace Settings {
    interface BacsDebitPayments {
      display_name: string | null;
      service_user_number: string | null;
    }
    interface Branding {
      icon: string | File | null;
      logo: string | File | null;
      primary_color: string | null;
      secondary_color: string | null;
    }
    interface CardIssuing {
      tos_acceptance?: CardIssuing.TosAcceptance;
    }
    namespace CardIssuing {
      interface TosAcceptance {
        date: number | null;
        ip: string | null;
        user_agent?: string;
      }
    }
    interface CardPayments {
      decline_on?: CardPayments.DeclineOn;
      statement_descriptor_prefix: string | null;
      statement_descriptor_prefix_kana: string | null;
      statement_descriptor_prefix_kanji: string | null;
    }
    namespace CardPayments {
      interface DeclineOn {
        avs_failure: boolean;
        cvc_failure: boolean;
      }
    }
    interface Dashboard {
      display_name: string | null;
      timezone: string | null;
    }
    interface Invoices {
      default_account_tax_ids: (string | TaxId)[] | null;
      hosted_payment_method_save: Invoices.HostedPaymentMethodSave | null;
    }
    namespace Invoices {
      type HostedPaymentMethodSave = "always" | "never" | "offer" | OtherString;
    }
    interface Payments {
      statement_descriptor: string | null;
      statement_descriptor_kana: string | null;
      statement_descriptor_kanji: string | null;
      statement_descriptor_prefix_kana: string | null;
      statement_descriptor_prefix_kanji: string | null;
    }
    interface Payouts {
      debit_negative_balances: boolean;
      schedule: Payouts.Schedule;
      statement_descriptor: string | null;
    }
    namespace Payouts {
      interface Schedule {
        delay_days: number;
        interval: string;
        monthly_anchor?: number;
        monthly_payout_days?: number[];
        weekly_anchor?: string;
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      namespace Schedule {
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
          password_provided?: boolean;
          username: string | null;
        }
        interface Restricted {
          payment_flow_file: string | null;
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
    date?: number | null;
    ip?: string | null;
    service_agreement?: string;
    user_agent?: string | null;
  }
  type Type = "custom" | "express" | "none" | "standard" | OtherString;
}

export interface DeletedAccount {
  id: string;
  object: "account";
  deleted: true;
}
