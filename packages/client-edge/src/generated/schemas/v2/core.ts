// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { V2Amount } from "../v2.ts";

export interface Account {
  id: string;
  object: "v2.core.account";
  applied_configurations: Account.AppliedConfiguration[];
  closed?: boolean;
  configuration?: Account.Configuration;
  contact_email?: string;
  contact_phone?: string;
  created: string;
  dashboard?: Account.Dashboard;
  defaults?: Account.Defaults;
  display_name?: string;
  future_requirements?: Account.FutureRequirements;
  identity?: Account.Identity;
  livemode: boolean;
  metadata?: Metadata;
  requirements?: Account.Requirements;
}
export declare namespace Account {
  type AppliedConfiguration = "customer" | "merchant" | "recipient";
  interface Configuration {
    customer?: Configuration.Customer;
    merchant?: Configuration.Merchant;
    recipient?: Configuration.Recipient;
  }
  namespace Configuration {
    interface Customer {
      applied: boolean;
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
        location?: AutomaticIndirectTax.Location;
        location_source?: AutomaticIndirectTax.LocationSource;
      }
      namespace AutomaticIndirectTax {
        type Exempt = "exempt" | "none" | "reverse";
        interface Location {
          country?: string;
          state?: string;
        }
        type LocationSource =
          | "identity_address"
          | "ip_address"
          | "payment_method"
          | "shipping_address";
      }
      interface Billing {
        default_payment_method?: string;
        invoice?: Billing.Invoice;
      }
      namespace Billing {
        interface Invoice {
          custom_fields: Invoice.CustomField[];
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
          status: AutomaticIndirectTax.Status;
          status_details: AutomaticIndirectTax.StatusDetail[];
        }
        namespace AutomaticIndirectTax {
          type Status = "active" | "pending" | "rejected" | "restricted" | "unsupported";
          interface StatusDetail {
            code: StatusDetail.Code;
            resolution: StatusDetail.Resolution;
          }
          namespace StatusDetail {
            type Code =
              | "determining_status"
              | "rejected_fraud"
              | "rejected_incomplete_verification"
              | "rejected_listed"
              | "rejected_other"
              | "rejected_platform_fraud"
              | "rejected_platform_other"
              | "rejected_platform_terms_of_service"
              | "rejected_terms_of_service"
              | "requirements_past_due"
              | "requirements_pending_verification"
              | "restricted_other"
              | "unsupported_business"
              | "unsupported_country"
              | "unsupported_entity_type";
            type Resolution = "contact_stripe" | "no_resolution" | "provide_info";
          }
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
      applied: boolean;
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
        service_user_number?: string;
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
        stripe_balance?: Capabilities.StripeBalance;
        sunbit_payments?: Capabilities.SunbitPayments;
        swish_payments?: Capabilities.SwishPayments;
        twint_payments?: Capabilities.TwintPayments;
        us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
        zip_payments?: Capabilities.ZipPayments;
      }
      namespace Capabilities {
        export import AchDebitPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import AcssDebitPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import AffirmPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import AfterpayClearpayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import AlmaPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import AmazonPayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import AuBecsDebitPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import BacsDebitPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import BancontactPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import BlikPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import BlikRecurringPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import BoletoPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import CardPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import CartesBancairesPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import CashappPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import EpsPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import FpxPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import GbBankTransferPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import GrabpayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import IdealPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import JcbPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import JpBankTransferPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import KakaoPayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import KlarnaPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import KonbiniPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import KrCardPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import LinkPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import MobilepayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import MultibancoPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import MxBankTransferPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import NaverPayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import OxxoPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import P24Payments = Customer.Capabilities.AutomaticIndirectTax;
        export import PayByBankPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import PaycoPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import PaynowPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import PromptpayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import RevolutPayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import SamsungPayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import SatispayPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import SepaBankTransferPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import SepaDebitPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import SequraPayments = Customer.Capabilities.AutomaticIndirectTax;
        interface StripeBalance {
          payouts?: StripeBalance.Payouts;
        }
        namespace StripeBalance {
          export import Payouts = Customer.Capabilities.AutomaticIndirectTax;
        }
        export import SunbitPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import SwishPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import TwintPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import UsBankTransferPayments = Customer.Capabilities.AutomaticIndirectTax;
        export import ZipPayments = Customer.Capabilities.AutomaticIndirectTax;
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
          city?: string;
          country?: string;
          line1?: string;
          line2?: string;
          postal_code?: string;
          state?: string;
          town?: string;
        }
      }
    }
    interface Recipient {
      applied: boolean;
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
          export import Ach = Customer.Capabilities.AutomaticIndirectTax;
          export import Fedwire = Customer.Capabilities.AutomaticIndirectTax;
          export import Fps = Customer.Capabilities.AutomaticIndirectTax;
          export import Local = Customer.Capabilities.AutomaticIndirectTax;
          export import Rtp = Customer.Capabilities.AutomaticIndirectTax;
          export import Sepa = Customer.Capabilities.AutomaticIndirectTax;
          export import Swift = Customer.Capabilities.AutomaticIndirectTax;
        }
        export import Cards = Customer.Capabilities.AutomaticIndirectTax;
        interface StripeBalance {
          payouts?: StripeBalance.Payouts;
          stripe_transfers?: StripeBalance.StripeTransfers;
        }
        namespace StripeBalance {
          export import Payouts = Customer.Capabilities.AutomaticIndirectTax;
          export import StripeTransfers = Customer.Capabilities.AutomaticIndirectTax;
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
    responsibilities: Defaults.Responsibilities;
  }
  namespace Defaults {
    type Locale =
      | "ar-SA"
      | "bg"
      | "bg-BG"
      | "cs"
      | "cs-CZ"
      | "da"
      | "da-DK"
      | "de"
      | "de-DE"
      | "el"
      | "el-GR"
      | "en"
      | "en-AU"
      | "en-CA"
      | "en-GB"
      | "en-IE"
      | "en-IN"
      | "en-NZ"
      | "en-SG"
      | "en-US"
      | "es"
      | "es-419"
      | "es-ES"
      | "et"
      | "et-EE"
      | "fi"
      | "fil"
      | "fil-PH"
      | "fi-FI"
      | "fr"
      | "fr-CA"
      | "fr-FR"
      | "he-IL"
      | "hr"
      | "hr-HR"
      | "hu"
      | "hu-HU"
      | "id"
      | "id-ID"
      | "it"
      | "it-IT"
      | "ja"
      | "ja-JP"
      | "ko"
      | "ko-KR"
      | "lt"
      | "lt-LT"
      | "lv"
      | "lv-LV"
      | "ms"
      | "ms-MY"
      | "mt"
      | "mt-MT"
      | "nb"
      | "nb-NO"
      | "nl"
      | "nl-NL"
      | "pl"
      | "pl-PL"
      | "pt"
      | "pt-BR"
      | "pt-PT"
      | "ro"
      | "ro-RO"
      | "ru"
      | "ru-RU"
      | "sk"
      | "sk-SK"
      | "sl"
      | "sl-SI"
      | "sv"
      | "sv-SE"
      | "th"
      | "th-TH"
      | "tr"
      | "tr-TR"
      | "vi"
      | "vi-VN"
      | "zh"
      | "zh-Hans"
      | "zh-Hant-HK"
      | "zh-Hant-TW"
      | "zh-HK"
      | "zh-TW"
      | OtherString;
    interface Profile {
      business_url?: string;
      doing_business_as?: string;
      product_description?: string;
    }
    interface Responsibilities {
      fees_collector?: Responsibilities.FeesCollector;
      losses_collector?: Responsibilities.LossesCollector;
      requirements_collector: Responsibilities.RequirementsCollector;
    }
    namespace Responsibilities {
      type FeesCollector = "application" | "application_custom" | "application_express" | "stripe";
      type LossesCollector = "application" | "stripe";
      type RequirementsCollector = "application" | "stripe";
    }
  }
  interface FutureRequirements {
    alternatives?: FutureRequirements.Alternative[];
    entries?: FutureRequirements.Entry[];
    minimum_transition_date?: string;
    summary?: FutureRequirements.Summary;
  }
  namespace FutureRequirements {
    interface Alternative {
      options: Alternative.Option[];
      original_entries: Alternative.OriginalEntry[];
    }
    namespace Alternative {
      interface Option {
        entries: Option.Entry[];
      }
      namespace Option {
        interface Entry {
          awaiting_action_from: Entry.AwaitingActionFrom;
          description: string;
          errors: Entry.Error[];
          reference?: Entry.Reference;
        }
        namespace Entry {
          type AwaitingActionFrom = "stripe" | "user";
          interface Error {
            code: Error.Code;
            description: string;
          }
          namespace Error {
            type Code =
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
              | "invalid_url_web_presence_detected"
              | "invalid_value_other"
              | "unresolvable_ip_address"
              | "unresolvable_postal_code"
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
              | "verification_missing_directors"
              | "verification_missing_executives"
              | "verification_missing_owners"
              | "verification_requires_additional_memorandum_of_associations"
              | "verification_requires_additional_proof_of_registration"
              | "verification_selfie_document_missing_photo"
              | "verification_selfie_face_mismatch"
              | "verification_selfie_manipulated"
              | "verification_selfie_unverified_other"
              | "verification_supportability"
              | "verification_token_stale"
              | OtherString;
          }
          interface Reference {
            inquiry?: string;
            resource?: string;
            type: Reference.Type;
          }
          namespace Reference {
            type Type = "inquiry" | "payment_method" | "person" | OtherString;
          }
        }
      }
      interface OriginalEntry {
        description: string;
        reference?: OriginalEntry.Reference;
      }
      namespace OriginalEntry {
        export import Reference = Option.Entry.Reference;
      }
    }
    interface Entry {
      awaiting_action_from: Entry.AwaitingActionFrom;
      description: string;
      errors: Entry.Error[];
      impact: Entry.Impact;
      minimum_deadline: Entry.MinimumDeadline;
      reference?: Entry.Reference;
      requested_reasons: Entry.RequestedReason[];
    }
    namespace Entry {
      type AwaitingActionFrom = "stripe" | "user";
      export import Error = Alternative.Option.Entry.Error;
      interface Impact {
        restricts_capabilities?: Impact.RestrictsCapability[];
      }
      namespace Impact {
        interface RestrictsCapability {
          capability: RestrictsCapability.Capability;
          configuration: RestrictsCapability.Configuration;
          deadline: RestrictsCapability.Deadline;
        }
        namespace RestrictsCapability {
          type Capability =
            | "ach_debit_payments"
            | "acss_debit_payments"
            | "affirm_payments"
            | "afterpay_clearpay_payments"
            | "alma_payments"
            | "amazon_pay_payments"
            | "automatic_indirect_tax"
            | "au_becs_debit_payments"
            | "bacs_debit_payments"
            | "bancontact_payments"
            | "bank_accounts.ach"
            | "bank_accounts.fedwire"
            | "bank_accounts.fps"
            | "bank_accounts.local"
            | "bank_accounts.rtp"
            | "bank_accounts.sepa"
            | "bank_accounts.swift"
            | "bank_accounts.wire"
            | "blik_payments"
            | "blik_recurring_payments"
            | "boleto_payments"
            | "cards"
            | "card_payments"
            | "cartes_bancaires_payments"
            | "cashapp_payments"
            | "eps_payments"
            | "fpx_payments"
            | "gb_bank_transfer_payments"
            | "grabpay_payments"
            | "ideal_payments"
            | "jcb_payments"
            | "jp_bank_transfer_payments"
            | "kakao_pay_payments"
            | "klarna_payments"
            | "konbini_payments"
            | "kr_card_payments"
            | "link_payments"
            | "mobilepay_payments"
            | "multibanco_payments"
            | "mx_bank_transfer_payments"
            | "naver_pay_payments"
            | "oxxo_payments"
            | "p24_payments"
            | "payco_payments"
            | "paynow_payments"
            | "pay_by_bank_payments"
            | "promptpay_payments"
            | "revolut_pay_payments"
            | "samsung_pay_payments"
            | "satispay_payments"
            | "sepa_bank_transfer_payments"
            | "sepa_debit_payments"
            | "stripe_balance.payouts"
            | "stripe_balance.stripe_transfers"
            | "swish_payments"
            | "twint_payments"
            | "us_bank_transfer_payments"
            | "zip_payments"
            | OtherString;
          type Configuration = "customer" | "merchant" | "recipient" | OtherString;
          interface Deadline {
            status: Deadline.Status;
          }
          namespace Deadline {
            type Status = "currently_due" | "eventually_due" | "past_due";
          }
        }
      }
      interface MinimumDeadline {
        status: MinimumDeadline.Status;
      }
      namespace MinimumDeadline {
        type Status = "currently_due" | "eventually_due" | "past_due";
      }
      export import Reference = Alternative.Option.Entry.Reference;
      interface RequestedReason {
        code: RequestedReason.Code;
      }
      namespace RequestedReason {
        type Code = "routine_onboarding" | "routine_verification";
      }
    }
    interface Summary {
      minimum_deadline?: Summary.MinimumDeadline;
    }
    namespace Summary {
      interface MinimumDeadline {
        status: MinimumDeadline.Status;
        time?: string;
      }
      namespace MinimumDeadline {
        type Status = "currently_due" | "eventually_due" | "past_due";
      }
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
      type RepresentativeDeclaration = DirectorshipDeclaration;
      interface TermsOfService {
        account?: TermsOfService.Account;
      }
      namespace TermsOfService {
        type Account = DirectorshipDeclaration;
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
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        purpose: AdditionalAddress.Purpose;
        state?: string;
        town?: string;
      }
      namespace AdditionalAddress {
        type Purpose = "administrative" | "principal_place_of_business";
      }
      type Address = Configuration.Merchant.Support.Address;
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
            front: string;
          }
          type Type = "front_back" | OtherString;
        }
        export import ProofOfAddress = BankAccountOwnershipVerification;
        interface ProofOfRegistration {
          files: string[];
          signer?: ProofOfRegistration.Signer;
          type: ProofOfRegistration.Type;
        }
        namespace ProofOfRegistration {
          interface Signer {
            person: string;
          }
          type Type = "files" | OtherString;
        }
        export import ProofOfUltimateBeneficialOwnership = ProofOfRegistration;
      }
      interface IdNumber {
        registrar?: string;
        type: IdNumber.Type;
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
        type Kana = Configuration.Merchant.Support.Address;
        type Kanji = Configuration.Merchant.Support.Address;
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
      id: string;
      object: string;
      account: string;
      additional_addresses?: Individual.AdditionalAddress[];
      additional_names?: Individual.AdditionalName[];
      additional_terms_of_service?: Individual.AdditionalTermsOfService;
      address?: Individual.Address;
      created: string;
      date_of_birth?: Individual.DateOfBirth;
      documents?: Individual.Documents;
      email?: string;
      given_name?: string;
      id_numbers?: Individual.IdNumber[];
      legal_gender?: Individual.LegalGender;
      metadata?: Metadata;
      nationalities?: string[];
      phone?: string;
      political_exposure?: Individual.PoliticalExposure;
      relationship?: Individual.Relationship;
      script_addresses?: Individual.ScriptAddresses;
      script_names?: Individual.ScriptNames;
      surname?: string;
      updated: string;
    }
    namespace Individual {
      interface AdditionalAddress {
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        purpose: "registered";
        state?: string;
        town?: string;
      }
      interface AdditionalName {
        full_name?: string;
        given_name?: string;
        purpose: AdditionalName.Purpose;
        surname?: string;
      }
      namespace AdditionalName {
        type Purpose = "alias" | "maiden";
      }
      export import AdditionalTermsOfService = Attestations.TermsOfService;
      type Address = Configuration.Merchant.Support.Address;
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
        percent_ownership?: string;
        representative?: boolean;
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
  interface Requirements {
    alternatives?: Requirements.Alternative[];
    entries?: Requirements.Entry[];
    summary?: Requirements.Summary;
  }
  namespace Requirements {
    export import Alternative = FutureRequirements.Alternative;
    export import Entry = FutureRequirements.Entry;
    export import Summary = FutureRequirements.Summary;
  }
}

export interface AccountLink {
  object: "v2.core.account_link";
  account: string;
  created: string;
  expires_at: string;
  livemode: boolean;
  url: string;
  use_case: AccountLink.UseCase;
}
export declare namespace AccountLink {
  interface UseCase {
    account_onboarding?: UseCase.AccountOnboarding;
    account_update?: UseCase.AccountUpdate;
    type: UseCase.Type;
  }
  namespace UseCase {
    interface AccountOnboarding {
      collection_options?: AccountOnboarding.CollectionOptions;
      refresh_url: string;
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
    type Type = "account_onboarding" | "account_update" | OtherString;
  }
}

export interface AccountPerson {
  id: string;
  object: "v2.core.account_person";
  account: string;
  additional_addresses?: AccountPerson.AdditionalAddress[];
  additional_names?: AccountPerson.AdditionalName[];
  additional_terms_of_service?: AccountPerson.AdditionalTermsOfService;
  address?: AccountPerson.Address;
  created: string;
  date_of_birth?: AccountPerson.DateOfBirth;
  documents?: AccountPerson.Documents;
  email?: string;
  given_name?: string;
  id_numbers?: AccountPerson.IdNumber[];
  legal_gender?: AccountPerson.LegalGender;
  livemode: boolean;
  metadata?: Metadata;
  nationalities?: string[];
  phone?: string;
  political_exposure?: AccountPerson.PoliticalExposure;
  relationship?: AccountPerson.Relationship;
  script_addresses?: AccountPerson.ScriptAddresses;
  script_names?: AccountPerson.ScriptNames;
  surname?: string;
  updated: string;
}
export declare namespace AccountPerson {
  type AdditionalAddress = Account.Identity.Individual.AdditionalAddress;
  export import AdditionalName = Account.Identity.Individual.AdditionalName;
  export import AdditionalTermsOfService = Account.Identity.Attestations.TermsOfService;
  type Address = Account.Configuration.Merchant.Support.Address;
  type DateOfBirth = Account.Identity.BusinessDetails.RegistrationDate;
  export import Documents = Account.Identity.Individual.Documents;
  export import IdNumber = Account.Identity.Individual.IdNumber;
  type LegalGender = "female" | "male" | OtherString;
  type PoliticalExposure = "existing" | "none" | OtherString;
  type Relationship = Account.Identity.Individual.Relationship;
  export import ScriptAddresses = Account.Identity.BusinessDetails.ScriptAddresses;
  export import ScriptNames = Account.Identity.Individual.ScriptNames;
}

export interface AccountPersonToken {
  id: string;
  object: "v2.core.account_person_token";
  created: string;
  expires_at: string;
  livemode: boolean;
  used: boolean;
}

export interface AccountToken {
  id: string;
  object: "v2.core.account_token";
  created: string;
  expires_at: string;
  livemode: boolean;
  used: boolean;
}

export interface EventDestination {
  id: string;
  object: "v2.core.event_destination";
  amazon_eventbridge?: EventDestination.AmazonEventbridge;
  azure_event_grid?: EventDestination.AzureEventGrid;
  created: string;
  description: string;
  enabled_events: string[];
  event_payload: EventDestination.EventPayload;
  events_from?: string[];
  livemode: boolean;
  metadata?: Metadata;
  name: string;
  snapshot_api_version?: string;
  status: EventDestination.Status;
  status_details?: EventDestination.StatusDetails;
  type: EventDestination.Type;
  updated: string;
  webhook_endpoint?: EventDestination.WebhookEndpoint;
}
export declare namespace EventDestination {
  interface AmazonEventbridge {
    aws_account_id: string;
    aws_event_source_arn: string;
    aws_event_source_status: AmazonEventbridge.AwsEventSourceStatus;
  }
  namespace AmazonEventbridge {
    type AwsEventSourceStatus = "active" | "deleted" | "pending" | "unknown";
  }
  interface AzureEventGrid {
    azure_partner_topic_name: string;
    azure_partner_topic_status: AzureEventGrid.AzurePartnerTopicStatus;
    azure_region: string;
    azure_resource_group_name: string;
    azure_subscription_id: string;
  }
  namespace AzureEventGrid {
    type AzurePartnerTopicStatus =
      | "activated"
      | "deleted"
      | "never_activated"
      | "unknown"
      | OtherString;
  }
  type EventPayload = "snapshot" | "thin";
  type Status = "disabled" | "enabled";
  interface StatusDetails {
    disabled?: StatusDetails.Disabled;
  }
  namespace StatusDetails {
    interface Disabled {
      reason: Disabled.Reason;
    }
    namespace Disabled {
      type Reason =
        | "no_aws_event_source_exists"
        | "no_azure_partner_topic_exists"
        | "user"
        | OtherString;
    }
  }
  type Type = "amazon_eventbridge" | "azure_event_grid" | "webhook_endpoint" | OtherString;
  interface WebhookEndpoint {
    signing_secret?: string;
    url?: string;
  }
}
