// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Coupon } from "./coupon.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Discount as StripeDiscount } from "./discount.ts";
import type { Invoice } from "./invoice.ts";
import type { LineItem } from "./line-item.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentLink } from "./payment-link.ts";
import type { PromotionCode } from "./promotion-code.ts";
import type { SetupIntent } from "./setup-intent.ts";
import type { ShippingRate } from "./shipping-rate.ts";
import type { Subscription } from "./subscription.ts";
import type { DeletedTaxId, TaxId } from "./tax-id.ts";
import type { TaxRate } from "./tax-rate.ts";

export interface Session {
  id: string;
  object: "checkout.session";
  adaptive_pricing: Session.AdaptivePricing | null;
  after_expiration: Session.AfterExpiration | null;
  allow_promotion_codes: boolean | null;
  allowed_payment_method_types: string[] | null;
  amount_subtotal: number | null;
  amount_total: number | null;
  automatic_tax: Session.AutomaticTax;
  billing_address_collection: Session.BillingAddressCollection | null;
  branding_settings?: Session.BrandingSettings;
  cancel_url: string | null;
  client_reference_id: string | null;
  client_secret: string | null;
  collected_information: Session.CollectedInformation | null;
  consent: Session.Consent | null;
  consent_collection: Session.ConsentCollection | null;
  created: number;
  currency: string | null;
  currency_conversion: Session.CurrencyConversion | null;
  custom_fields: Session.CustomField[];
  custom_text: Session.CustomText;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  customer_creation: Session.CustomerCreation | null;
  customer_details: Session.CustomerDetails | null;
  customer_email: string | null;
  discounts: Session.Discount[] | null;
  excluded_payment_method_types?: string[];
  expires_at: number;
  integration_identifier: string | null;
  invoice: string | Invoice | null;
  invoice_creation: Session.InvoiceCreation | null;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  locale: Session.Locale | null;
  managed_payments: Session.ManagedPayments | null;
  metadata: Metadata | null;
  mode: Session.Mode;
  name_collection?: Session.NameCollection;
  optional_items?: Session.OptionalItem[] | null;
  origin_context: Session.OriginContext | null;
  payment_intent: string | PaymentIntent | null;
  payment_link: string | PaymentLink | null;
  payment_method_collection: Session.PaymentMethodCollection | null;
  payment_method_configuration_details: Session.PaymentMethodConfigurationDetails | null;
  payment_method_options: Session.PaymentMethodOptions | null;
  payment_method_types: string[];
  payment_status: Session.PaymentStatus;
  permissions: Session.Permissions | null;
  phone_number_collection?: Session.PhoneNumberCollection;
  presentment_details?: Session.PresentmentDetails;
  recovered_from: string | null;
  redirect_on_completion?: Session.RedirectOnCompletion;
  return_url?: string;
  saved_payment_method_options: Session.SavedPaymentMethodOptions | null;
  setup_intent: string | SetupIntent | null;
  shipping_address_collection: Session.ShippingAddressCollection | null;
  shipping_cost: Session.ShippingCost | null;
  shipping_options: Session.ShippingOption[];
  status: Session.Status | null;
  submit_type: Session.SubmitType | null;
  subscription: string | Subscription | null;
  success_url: string | null;
  tax_id_collection?: Session.TaxIdCollection;
  total_details: Session.TotalDetails | null;
  ui_mode: Session.UiMode | null;
  url: string | null;
  wallet_options: Session.WalletOptions | null;
}
export declare namespace Session {
  interface AdaptivePricing {
    enabled: boolean;
  }
  interface AfterExpiration {
    recovery: AfterExpiration.Recovery | null;
  }
  namespace AfterExpiration {
    interface Recovery {
      allow_promotion_codes: boolean;
      enabled: boolean;
      expires_at: number | null;
      url: string | null;
    }
  }
  interface AutomaticTax {
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
    provider: string | null;
    status: AutomaticTax.Status | null;
  }
  namespace AutomaticTax {
    interface Liability {
      account?: string | Account;
      type: Liability.Type;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
    type Status = "complete" | "failed" | "requires_location_inputs" | OtherString;
  }
  type BillingAddressCollection = "auto" | "required" | OtherString;
  interface BrandingSettings {
    background_color: string;
    border_style: BrandingSettings.BorderStyle;
    button_color: string;
    display_name: string;
    font_family: string;
    icon: BrandingSettings.Icon | null;
    logo: BrandingSettings.Logo | null;
  }
  namespace BrandingSettings {
    type BorderStyle = "pill" | "rectangular" | "rounded" | OtherString;
    interface Icon {
      file?: string;
      type: Icon.Type;
      url?: string;
    }
    namespace Icon {
      type Type = "file" | "url" | OtherString;
    }
    export import Logo = Icon;
  }
  interface CollectedInformation {
    business_name: string | null;
    individual_name: string | null;
    shipping_details: CollectedInformation.ShippingDetails | null;
  }
  namespace CollectedInformation {
    interface ShippingDetails {
      address: Address;
      name: string;
    }
  }
  interface Consent {
    promotions: Consent.Promotions | null;
    terms_of_service: "accepted" | null;
  }
  namespace Consent {
    type Promotions = "opt_in" | "opt_out" | OtherString;
  }
  interface ConsentCollection {
    payment_method_reuse_agreement: ConsentCollection.PaymentMethodReuseAgreement | null;
    promotions: ConsentCollection.Promotions | null;
    terms_of_service: ConsentCollection.TermsOfService | null;
  }
  namespace ConsentCollection {
    interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    namespace PaymentMethodReuseAgreement {
      type Position = "auto" | "hidden" | OtherString;
    }
    type Promotions = "auto" | "none" | OtherString;
    type TermsOfService = "none" | "required" | OtherString;
  }
  interface CurrencyConversion {
    amount_subtotal: number;
    amount_total: number;
    fx_rate: string;
    source_currency: string;
  }
  interface CustomField {
    dropdown?: CustomField.Dropdown;
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric;
    optional: boolean;
    text?: CustomField.Text;
    type: CustomField.Type;
  }
  namespace CustomField {
    interface Dropdown {
      default_value: string | null;
      options: Dropdown.Option[];
      value: string | null;
    }
    namespace Dropdown {
      interface Option {
        label: string;
        value: string;
      }
    }
    interface Label {
      custom: string | null;
      type: "custom";
    }
    interface Numeric {
      default_value: string | null;
      maximum_length: number | null;
      minimum_length: number | null;
      value: string | null;
    }
    type Text = Numeric;
    type Type = "dropdown" | "numeric" | "text" | OtherString;
  }
  interface CustomText {
    after_submit: CustomText.AfterSubmit | null;
    shipping_address: CustomText.ShippingAddress | null;
    submit: CustomText.Submit | null;
    terms_of_service_acceptance: CustomText.TermsOfServiceAcceptance | null;
  }
  namespace CustomText {
    interface AfterSubmit {
      message: string;
    }
    interface ShippingAddress {
      message: string;
    }
    interface Submit {
      message: string;
    }
    interface TermsOfServiceAcceptance {
      message: string;
    }
  }
  type CustomerCreation = "always" | "if_required" | OtherString;
  interface CustomerDetails {
    address: Address | null;
    business_name: string | null;
    email: string | null;
    individual_name: string | null;
    name: string | null;
    phone: string | null;
    tax_exempt: CustomerDetails.TaxExempt | null;
    tax_ids: CustomerDetails.TaxId[] | null;
  }
  namespace CustomerDetails {
    type TaxExempt = "exempt" | "none" | "reverse" | OtherString;
    interface TaxId {
      type: TaxId.Type;
      value: string | null;
    }
    namespace TaxId {
      type Type =
        | "ad_nrt"
        | "ae_trn"
        | "al_tin"
        | "am_tin"
        | "ao_tin"
        | "ar_cuit"
        | "au_abn"
        | "au_acn"
        | "au_arn"
        | "au_wpn"
        | "aw_tin"
        | "az_tin"
        | "ba_tin"
        | "bb_tin"
        | "bd_bin"
        | "bf_ifu"
        | "bg_uic"
        | "bh_vat"
        | "bj_ifu"
        | "bo_tin"
        | "br_cnpj"
        | "br_cpf"
        | "bs_tin"
        | "bw_vat"
        | "by_tin"
        | "ca_bn"
        | "ca_gst_hst"
        | "ca_pst_bc"
        | "ca_pst_mb"
        | "ca_pst_sk"
        | "ca_qst"
        | "cd_nif"
        | "ch_uid"
        | "ch_vat"
        | "ci_vat"
        | "cl_tin"
        | "cm_niu"
        | "cn_tin"
        | "co_nit"
        | "cr_tin"
        | "cv_nif"
        | "cz_dic"
        | "de_stn"
        | "do_rcn"
        | "ec_ruc"
        | "eg_tin"
        | "es_cif"
        | "et_tin"
        | "eu_oss_vat"
        | "eu_vat"
        | "fo_vat"
        | "fr_siren"
        | "fr_siret"
        | "fr_spi"
        | "gb_vat"
        | "ge_vat"
        | "gh_tin"
        | "gi_tin"
        | "gn_nif"
        | "hk_br"
        | "hr_oib"
        | "hu_tin"
        | "ic_nif"
        | "id_npwp"
        | "il_vat"
        | "in_gst"
        | "is_kt"
        | "is_vat"
        | "it_cf"
        | "jp_cn"
        | "jp_rn"
        | "jp_trn"
        | "ke_pin"
        | "kg_tin"
        | "kh_tin"
        | "kr_brn"
        | "kz_bin"
        | "la_tin"
        | "li_uid"
        | "li_vat"
        | "lk_vat"
        | "ma_vat"
        | "md_cf"
        | "md_vat"
        | "me_pib"
        | "mk_vat"
        | "mr_nif"
        | "mu_vat"
        | "mx_rfc"
        | "my_frp"
        | "my_itn"
        | "my_sst"
        | "mz_nuit"
        | "ng_tin"
        | "no_vat"
        | "no_voec"
        | "np_pan"
        | "nz_bn"
        | "nz_gst"
        | "om_vat"
        | "pe_ruc"
        | "ph_tin"
        | "pl_nip"
        | "pt_nif"
        | "py_ruc"
        | "ro_tin"
        | "rs_pib"
        | "ru_inn"
        | "ru_kpp"
        | "sa_vat"
        | "sg_gst"
        | "sg_uen"
        | "si_tin"
        | "sm_coe"
        | "sn_ninea"
        | "sr_fin"
        | "sv_nit"
        | "th_vat"
        | "tj_tin"
        | "tr_tin"
        | "tt_bir"
        | "tt_vat"
        | "tw_vat"
        | "tz_vat"
        | "ua_vat"
        | "ug_tin"
        | "unknown"
        | "us_ein"
        | "uy_ruc"
        | "uz_tin"
        | "uz_vat"
        | "ve_rif"
        | "vn_tin"
        | "za_vat"
        | "zm_tin"
        | "zw_tin"
        | OtherString;
    }
  }
  interface Discount {
    coupon: string | Coupon | null;
    promotion_code: string | PromotionCode | null;
  }
  interface InvoiceCreation {
    enabled: boolean;
    invoice_data: InvoiceCreation.InvoiceData;
  }
  namespace InvoiceCreation {
    interface InvoiceData {
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
      custom_fields: InvoiceData.CustomField[] | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceData.Issuer | null;
      metadata: Metadata | null;
      rendering_options: InvoiceData.RenderingOptions | null;
    }
    namespace InvoiceData {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
      interface RenderingOptions {
        amount_tax_display: string | null;
        template: string | null;
      }
    }
  }
  type Locale =
    | "auto"
    | "bg"
    | "cs"
    | "da"
    | "de"
    | "el"
    | "en"
    | "en-GB"
    | "es"
    | "es-419"
    | "et"
    | "fi"
    | "fil"
    | "fr"
    | "fr-CA"
    | "hi-IN"
    | "hr"
    | "hu"
    | "id"
    | "it"
    | "ja"
    | "ko"
    | "lt"
    | "lv"
    | "ms"
    | "mt"
    | "nb"
    | "nl"
    | "pl"
    | "pt"
    | "pt-BR"
    | "ro"
    | "ru"
    | "sk"
    | "sl"
    | "sv"
    | "th"
    | "tr"
    | "vi"
    | "zh"
    | "zh-HK"
    | "zh-TW"
    | OtherString;
  interface ManagedPayments {
    enabled: boolean;
  }
  type Mode = "payment" | "setup" | "subscription" | OtherString;
  interface NameCollection {
    business?: NameCollection.Business;
    individual?: NameCollection.Individual;
  }
  namespace NameCollection {
    interface Business {
      enabled: boolean;
      optional: boolean;
    }
    interface Individual {
      enabled: boolean;
      optional: boolean;
    }
  }
  interface OptionalItem {
    adjustable_quantity: OptionalItem.AdjustableQuantity | null;
    price: string;
    quantity: number;
  }
  namespace OptionalItem {
    interface AdjustableQuantity {
      enabled: boolean;
      maximum: number | null;
      minimum: number | null;
    }
  }
  type OriginContext = "mobile_app" | "web" | OtherString;
  type PaymentMethodCollection = "always" | "if_required" | OtherString;
  interface PaymentMethodConfigurationDetails {
    id: string;
    parent: string | null;
  }
  interface PaymentMethodOptions {
    acss_debit?: PaymentMethodOptions.AcssDebit;
    affirm?: PaymentMethodOptions.Affirm;
    afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay;
    alipay?: PaymentMethodOptions.Alipay;
    alma?: PaymentMethodOptions.Alma;
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    au_becs_debit?: PaymentMethodOptions.AuBecsDebit;
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    bancontact?: PaymentMethodOptions.Bancontact;
    billie?: PaymentMethodOptions.Billie;
    boleto?: PaymentMethodOptions.Boleto;
    card?: PaymentMethodOptions.Card;
    cashapp?: PaymentMethodOptions.Cashapp;
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    eps?: PaymentMethodOptions.Eps;
    fpx?: PaymentMethodOptions.Fpx;
    giropay?: PaymentMethodOptions.Giropay;
    grabpay?: PaymentMethodOptions.Grabpay;
    ideal?: PaymentMethodOptions.Ideal;
    kakao_pay?: PaymentMethodOptions.KakaoPay;
    klarna?: PaymentMethodOptions.Klarna;
    konbini?: PaymentMethodOptions.Konbini;
    kr_card?: PaymentMethodOptions.KrCard;
    link?: PaymentMethodOptions.Link;
    mobilepay?: PaymentMethodOptions.Mobilepay;
    multibanco?: PaymentMethodOptions.Multibanco;
    naver_pay?: PaymentMethodOptions.NaverPay;
    oxxo?: PaymentMethodOptions.Oxxo;
    p24?: PaymentMethodOptions.P24;
    payco?: PaymentMethodOptions.Payco;
    paynow?: PaymentMethodOptions.Paynow;
    paypal?: PaymentMethodOptions.Paypal;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    revolut_pay?: PaymentMethodOptions.RevolutPay;
    samsung_pay?: PaymentMethodOptions.SamsungPay;
    satispay?: PaymentMethodOptions.Satispay;
    scalapay?: PaymentMethodOptions.Scalapay;
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    sequra?: PaymentMethodOptions.Sequra;
    sofort?: PaymentMethodOptions.Sofort;
    sunbit?: PaymentMethodOptions.Sunbit;
    swish?: PaymentMethodOptions.Swish;
    twint?: PaymentMethodOptions.Twint;
    upi?: PaymentMethodOptions.Upi;
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
    wechat_pay?: PaymentMethodOptions.WechatPay;
  }
  namespace PaymentMethodOptions {
    interface AcssDebit {
      currency?: AcssDebit.Currency;
      mandate_options?: AcssDebit.MandateOptions;
      setup_future_usage?: AcssDebit.SetupFutureUsage;
      target_date?: string;
      verification_method?: AcssDebit.VerificationMethod;
    }
    namespace AcssDebit {
      type Currency = "cad" | "usd" | OtherString;
      interface MandateOptions {
        custom_mandate_url?: string;
        default_for?: MandateOptions.DefaultFor[];
        interval_description: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        transaction_type: MandateOptions.TransactionType | null;
      }
      namespace MandateOptions {
        type DefaultFor = "invoice" | "subscription" | OtherString;
        type PaymentSchedule = "combined" | "interval" | "sporadic" | OtherString;
        type TransactionType = "business" | "personal" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface Affirm {
      capture_method?: "manual";
      setup_future_usage?: "none";
    }
    type AfterpayClearpay = Affirm;
    interface Alipay {
      setup_future_usage?: Alipay.SetupFutureUsage;
    }
    namespace Alipay {
      type SetupFutureUsage = "none" | OtherString;
    }
    interface Alma {
      capture_method?: "manual";
    }
    interface AmazonPay {
      capture_method?: "manual";
      setup_future_usage?: AmazonPay.SetupFutureUsage;
    }
    namespace AmazonPay {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface AuBecsDebit {
      setup_future_usage?: "none";
      target_date?: string;
    }
    interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions;
      setup_future_usage?: BacsDebit.SetupFutureUsage;
      target_date?: string;
    }
    namespace BacsDebit {
      interface MandateOptions {
        reference_prefix?: string;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Bancontact {
      setup_future_usage?: Bancontact.SetupFutureUsage;
    }
    namespace Bancontact {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Billie {
      capture_method?: "manual";
    }
    interface Boleto {
      expires_after_days: number;
      setup_future_usage?: Boleto.SetupFutureUsage;
    }
    namespace Boleto {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Card {
      capture_method?: "manual";
      installments?: Card.Installments;
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      request_multicapture?: Card.RequestMulticapture;
      request_overcapture?: Card.RequestOvercapture;
      request_three_d_secure: Card.RequestThreeDSecure;
      restrictions?: Card.Restrictions;
      setup_future_usage?: Card.SetupFutureUsage;
      statement_descriptor_suffix_kana?: string;
      statement_descriptor_suffix_kanji?: string;
    }
    namespace Card {
      interface Installments {
        enabled?: boolean;
      }
      type RequestExtendedAuthorization = "if_available" | "never" | OtherString;
      type RequestIncrementalAuthorization = "if_available" | "never" | OtherString;
      type RequestMulticapture = "if_available" | "never" | OtherString;
      type RequestOvercapture = "if_available" | "never" | OtherString;
      type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      interface Restrictions {
        brands_blocked?: Restrictions.BrandsBlocked[];
        funding_types_blocked?: Restrictions.FundingTypesBlocked[];
      }
      namespace Restrictions {
        type BrandsBlocked =
          | "american_express"
          | "discover_global_network"
          | "mastercard"
          | "visa"
          | OtherString;
        type FundingTypesBlocked = "credit" | "debit" | "prepaid" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    type Cashapp = Affirm;
    interface CustomerBalance {
      bank_transfer?: CustomerBalance.BankTransfer;
      funding_type: "bank_transfer" | null;
      setup_future_usage?: "none";
    }
    namespace CustomerBalance {
      interface BankTransfer {
        eu_bank_transfer?: BankTransfer.EuBankTransfer;
        requested_address_types?: BankTransfer.RequestedAddressType[];
        type: BankTransfer.Type | null;
      }
      namespace BankTransfer {
        interface EuBankTransfer {
          country: EuBankTransfer.Country;
        }
        namespace EuBankTransfer {
          type Country = "BE" | "DE" | "ES" | "FR" | "IE" | "NL" | OtherString;
        }
        type RequestedAddressType =
          | "aba"
          | "iban"
          | "sepa"
          | "sort_code"
          | "spei"
          | "swift"
          | "zengin"
          | OtherString;
        type Type =
          | "eu_bank_transfer"
          | "gb_bank_transfer"
          | "jp_bank_transfer"
          | "mx_bank_transfer"
          | "us_bank_transfer"
          | OtherString;
      }
    }
    interface Eps {
      setup_future_usage?: "none";
    }
    interface Fpx {
      setup_future_usage?: "none";
    }
    interface Giropay {
      setup_future_usage?: "none";
    }
    interface Grabpay {
      setup_future_usage?: "none";
    }
    interface Ideal {
      setup_future_usage?: "none";
    }
    export import KakaoPay = AmazonPay;
    interface Klarna {
      capture_method?: "manual";
      setup_future_usage?: Klarna.SetupFutureUsage;
    }
    namespace Klarna {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Konbini {
      expires_after_days: number | null;
      setup_future_usage?: "none";
    }
    export import KrCard = AmazonPay;
    export import Link = AmazonPay;
    type Mobilepay = Affirm;
    interface Multibanco {
      setup_future_usage?: "none";
    }
    export import NaverPay = AmazonPay;
    interface Oxxo {
      expires_after_days: number;
      setup_future_usage?: "none";
    }
    interface P24 {
      setup_future_usage?: "none";
    }
    type Payco = Affirm;
    interface Paynow {
      setup_future_usage?: "none";
    }
    interface Paypal {
      capture_method?: "manual";
      preferred_locale: string | null;
      reference: string | null;
      setup_future_usage?: Paypal.SetupFutureUsage;
    }
    namespace Paypal {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Payto {
      mandate_options?: Payto.MandateOptions;
      setup_future_usage?: Payto.SetupFutureUsage;
    }
    namespace Payto {
      interface MandateOptions {
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        end_date: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        payments_per_period: number | null;
        purpose: MandateOptions.Purpose | null;
        start_date: string | null;
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
        type PaymentSchedule =
          | "adhoc"
          | "annual"
          | "daily"
          | "fortnightly"
          | "monthly"
          | "quarterly"
          | "semi_annual"
          | "weekly"
          | OtherString;
        type Purpose =
          | "dependant_support"
          | "government"
          | "loan"
          | "mortgage"
          | "other"
          | "pension"
          | "personal"
          | "retail"
          | "salary"
          | "tax"
          | "utility"
          | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof;
      expires_after_seconds: number | null;
      mandate_options?: Pix.MandateOptions;
      setup_future_usage?: Pix.SetupFutureUsage;
    }
    namespace Pix {
      type AmountIncludesIof = "always" | "never" | OtherString;
      interface MandateOptions {
        amount?: number;
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        amount_type?: MandateOptions.AmountType;
        currency?: string;
        end_date?: string;
        payment_schedule?: MandateOptions.PaymentSchedule;
        reference?: string;
        start_date?: string;
      }
      namespace MandateOptions {
        type AmountIncludesIof = "always" | "never" | OtherString;
        type AmountType = "fixed" | "maximum" | OtherString;
        type PaymentSchedule =
          | "halfyearly"
          | "monthly"
          | "quarterly"
          | "weekly"
          | "yearly"
          | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface RevolutPay {
      capture_method?: "manual";
      setup_future_usage?: RevolutPay.SetupFutureUsage;
    }
    namespace RevolutPay {
      type SetupFutureUsage = "none" | "off_session";
    }
    type SamsungPay = Affirm;
    interface Satispay {
      capture_method?: "manual";
    }
    interface Scalapay {
      capture_method?: "manual";
    }
    export import SepaDebit = BacsDebit;
    interface Sequra {
      capture_method?: "manual";
    }
    interface Sofort {
      setup_future_usage?: "none";
    }
    type Sunbit = Affirm;
    interface Swish {
      reference: string | null;
    }
    interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    namespace Twint {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Upi {
      mandate_options?: Upi.MandateOptions;
      setup_future_usage?: Upi.SetupFutureUsage;
    }
    namespace Upi {
      interface MandateOptions {
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        description: string | null;
        end_date: number | null;
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      setup_future_usage?: UsBankAccount.SetupFutureUsage;
      target_date?: string;
      verification_method?: UsBankAccount.VerificationMethod;
    }
    namespace UsBankAccount {
      interface FinancialConnections {
        filters?: FinancialConnections.Filters;
        permissions?: FinancialConnections.Permission[];
        prefetch: FinancialConnections.Prefetch[] | null;
        return_url?: string;
      }
      namespace FinancialConnections {
        interface Filters {
          account_subcategories?: Filters.AccountSubcategory[];
        }
        namespace Filters {
          type AccountSubcategory = "checking" | "savings" | OtherString;
        }
        type Permission =
          | "balances"
          | "ownership"
          | "payment_method"
          | "transactions"
          | OtherString;
        type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type VerificationMethod = "automatic" | "instant" | OtherString;
    }
    interface WechatPay {
      app_id: string | null;
      client: WechatPay.Client | null;
      setup_future_usage?: WechatPay.SetupFutureUsage;
    }
    namespace WechatPay {
      type Client = "android" | "ios" | "web" | OtherString;
      type SetupFutureUsage = "none" | OtherString;
    }
  }
  type PaymentStatus = "no_payment_required" | "paid" | "unpaid" | OtherString;
  interface Permissions {
    update_shipping_details: Permissions.UpdateShippingDetails | null;
  }
  namespace Permissions {
    type UpdateShippingDetails = "client_only" | "server_only" | OtherString;
  }
  interface PhoneNumberCollection {
    enabled: boolean;
  }
  interface PresentmentDetails {
    presentment_amount: number;
    presentment_currency: string;
  }
  type RedirectOnCompletion = "always" | "if_required" | "never" | OtherString;
  interface SavedPaymentMethodOptions {
    allow_redisplay_filters: SavedPaymentMethodOptions.AllowRedisplayFilter[] | null;
    payment_method_remove: SavedPaymentMethodOptions.PaymentMethodRemove | null;
    payment_method_save: SavedPaymentMethodOptions.PaymentMethodSave | null;
  }
  namespace SavedPaymentMethodOptions {
    type AllowRedisplayFilter = "always" | "limited" | "unspecified" | OtherString;
    type PaymentMethodRemove = "disabled" | "enabled" | OtherString;
    type PaymentMethodSave = "disabled" | "enabled" | OtherString;
  }
  interface ShippingAddressCollection {
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  namespace ShippingAddressCollection {
    type AllowedCountry =
      | "AC"
      | "AD"
      | "AE"
      | "AF"
      | "AG"
      | "AI"
      | "AL"
      | "AM"
      | "AO"
      | "AQ"
      | "AR"
      | "AT"
      | "AU"
      | "AW"
      | "AX"
      | "AZ"
      | "BA"
      | "BB"
      | "BD"
      | "BE"
      | "BF"
      | "BG"
      | "BH"
      | "BI"
      | "BJ"
      | "BL"
      | "BM"
      | "BN"
      | "BO"
      | "BQ"
      | "BR"
      | "BS"
      | "BT"
      | "BV"
      | "BW"
      | "BY"
      | "BZ"
      | "CA"
      | "CD"
      | "CF"
      | "CG"
      | "CH"
      | "CI"
      | "CK"
      | "CL"
      | "CM"
      | "CN"
      | "CO"
      | "CR"
      | "CV"
      | "CW"
      | "CY"
      | "CZ"
      | "DE"
      | "DJ"
      | "DK"
      | "DM"
      | "DO"
      | "DZ"
      | "EC"
      | "EE"
      | "EG"
      | "EH"
      | "ER"
      | "ES"
      | "ET"
      | "FI"
      | "FJ"
      | "FK"
      | "FO"
      | "FR"
      | "GA"
      | "GB"
      | "GD"
      | "GE"
      | "GF"
      | "GG"
      | "GH"
      | "GI"
      | "GL"
      | "GM"
      | "GN"
      | "GP"
      | "GQ"
      | "GR"
      | "GS"
      | "GT"
      | "GU"
      | "GW"
      | "GY"
      | "HK"
      | "HN"
      | "HR"
      | "HT"
      | "HU"
      | "ID"
      | "IE"
      | "IL"
      | "IM"
      | "IN"
      | "IO"
      | "IQ"
      | "IS"
      | "IT"
      | "JE"
      | "JM"
      | "JO"
      | "JP"
      | "KE"
      | "KG"
      | "KH"
      | "KI"
      | "KM"
      | "KN"
      | "KR"
      | "KW"
      | "KY"
      | "KZ"
      | "LA"
      | "LB"
      | "LC"
      | "LI"
      | "LK"
      | "LR"
      | "LS"
      | "LT"
      | "LU"
      | "LV"
      | "LY"
      | "MA"
      | "MC"
      | "MD"
      | "ME"
      | "MF"
      | "MG"
      | "MK"
      | "ML"
      | "MM"
      | "MN"
      | "MO"
      | "MQ"
      | "MR"
      | "MS"
      | "MT"
      | "MU"
      | "MV"
      | "MW"
      | "MX"
      | "MY"
      | "MZ"
      | "NA"
      | "NC"
      | "NE"
      | "NG"
      | "NI"
      | "NL"
      | "NO"
      | "NP"
      | "NR"
      | "NU"
      | "NZ"
      | "OM"
      | "PA"
      | "PE"
      | "PF"
      | "PG"
      | "PH"
      | "PK"
      | "PL"
      | "PM"
      | "PN"
      | "PR"
      | "PS"
      | "PT"
      | "PY"
      | "QA"
      | "RE"
      | "RO"
      | "RS"
      | "RU"
      | "RW"
      | "SA"
      | "SB"
      | "SC"
      | "SD"
      | "SE"
      | "SG"
      | "SH"
      | "SI"
      | "SJ"
      | "SK"
      | "SL"
      | "SM"
      | "SN"
      | "SO"
      | "SR"
      | "SS"
      | "ST"
      | "SV"
      | "SX"
      | "SZ"
      | "TA"
      | "TC"
      | "TD"
      | "TF"
      | "TG"
      | "TH"
      | "TJ"
      | "TK"
      | "TL"
      | "TM"
      | "TN"
      | "TO"
      | "TR"
      | "TT"
      | "TV"
      | "TW"
      | "TZ"
      | "UA"
      | "UG"
      | "US"
      | "UY"
      | "UZ"
      | "VA"
      | "VC"
      | "VE"
      | "VG"
      | "VN"
      | "VU"
      | "WF"
      | "WS"
      | "XK"
      | "YE"
      | "YT"
      | "ZA"
      | "ZM"
      | "ZW"
      | "ZZ"
      | OtherString;
  }
  interface ShippingCost {
    amount_subtotal: number;
    amount_tax: number;
    amount_total: number;
    shipping_rate: string | ShippingRate | null;
    taxes?: ShippingCost.Tax[];
  }
  namespace ShippingCost {
    interface Tax {
      amount: number;
      rate: TaxRate;
      taxability_reason: Tax.TaxabilityReason | null;
      taxable_amount: number | null;
    }
    namespace Tax {
      type TaxabilityReason =
        | "customer_exempt"
        | "not_collecting"
        | "not_subject_to_tax"
        | "not_supported"
        | "portion_product_exempt"
        | "portion_reduced_rated"
        | "portion_standard_rated"
        | "product_exempt"
        | "product_exempt_holiday"
        | "proportionally_rated"
        | "reduced_rated"
        | "reverse_charge"
        | "standard_rated"
        | "taxable_basis_reduced"
        | "zero_rated"
        | OtherString;
    }
  }
  interface ShippingOption {
    shipping_amount: number;
    shipping_rate: string | ShippingRate;
  }
  type Status = "complete" | "expired" | "open" | OtherString;
  type SubmitType = "auto" | "book" | "donate" | "pay" | "subscribe" | OtherString;
  interface TaxIdCollection {
    enabled: boolean;
    required: TaxIdCollection.Required;
  }
  namespace TaxIdCollection {
    type Required = "if_supported" | "never" | OtherString;
  }
  interface TotalDetails {
    amount_discount: number;
    amount_shipping: number | null;
    amount_tax: number;
    breakdown?: TotalDetails.Breakdown;
  }
  namespace TotalDetails {
    interface Breakdown {
      discounts: Breakdown.Discount[];
      taxes: Breakdown.Tax[];
    }
    namespace Breakdown {
      interface Discount {
        amount: number;
        discount: StripeDiscount;
      }
      export import Tax = ShippingCost.Tax;
    }
  }
  type UiMode = "elements" | "embedded_page" | "form" | "hosted_page" | OtherString;
  interface WalletOptions {
    link?: WalletOptions.Link;
  }
  namespace WalletOptions {
    interface Link {
      display?: Link.Display;
    }
    namespace Link {
      type Display = "auto" | "never" | OtherString;
    }
  }
}
