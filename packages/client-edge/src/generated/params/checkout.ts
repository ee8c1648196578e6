// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { Session } from "../schemas/checkout.ts";
import type { PaymentIntent } from "../schemas/payment-intent.ts";
import type { ShippingAddressParam } from "../schemas/shipping-address-param.ts";

export interface SessionCreateParams<Expand = string[]> {
  adaptive_pricing?: SessionCreateParams.AdaptivePricing;
  after_expiration?: SessionCreateParams.AfterExpiration;
  allow_promotion_codes?: boolean;
  allowed_payment_method_types?: SessionCreateParams.AllowedPaymentMethodType[];
  automatic_tax?: SessionCreateParams.AutomaticTax;
  billing_address_collection?: SessionCreateParams.BillingAddressCollection;
  branding_settings?: SessionCreateParams.BrandingSettings;
  cancel_url?: string;
  client_reference_id?: string;
  consent_collection?: SessionCreateParams.ConsentCollection;
  currency?: string;
  custom_fields?: SessionCreateParams.CustomField[];
  custom_text?: SessionCreateParams.CustomText;
  customer?: string;
  customer_account?: string;
  customer_creation?: SessionCreateParams.CustomerCreation;
  customer_email?: string;
  customer_update?: SessionCreateParams.CustomerUpdate;
  discounts?: SessionCreateParams.Discount[];
  excluded_payment_method_types?: SessionCreateParams.ExcludedPaymentMethodType[];
  expand?: Expand;
  expires_at?: number;
  integration_identifier?: string;
  invoice_creation?: SessionCreateParams.InvoiceCreation;
  line_items?: SessionCreateParams.LineItem[];
  locale?: SessionCreateParams.Locale;
  managed_payments?: SessionCreateParams.ManagedPayments;
  metadata?: MetadataParam;
  mode?: SessionCreateParams.Mode;
  name_collection?: SessionCreateParams.NameCollection;
  optional_items?: SessionCreateParams.OptionalItem[];
  origin_context?: SessionCreateParams.OriginContext;
  payment_intent_data?: SessionCreateParams.PaymentIntentData;
  payment_method_collection?: SessionCreateParams.PaymentMethodCollection;
  payment_method_configuration?: string;
  payment_method_data?: SessionCreateParams.PaymentMethodData;
  payment_method_options?: SessionCreateParams.PaymentMethodOptions;
  permissions?: SessionCreateParams.Permissions;
  phone_number_collection?: SessionCreateParams.PhoneNumberCollection;
  redirect_on_completion?: SessionCreateParams.RedirectOnCompletion;
  return_url?: string;
  saved_payment_method_options?: SessionCreateParams.SavedPaymentMethodOptions;
  setup_intent_data?: SessionCreateParams.SetupIntentData;
  shipping_address_collection?: SessionCreateParams.ShippingAddressCollection;
  shipping_options?: SessionCreateParams.ShippingOption[];
  submit_type?: SessionCreateParams.SubmitType;
  subscription_data?: SessionCreateParams.SubscriptionData;
  success_url?: string;
  tax_id_collection?: SessionCreateParams.TaxIdCollection;
  ui_mode?: SessionCreateParams.UiMode;
  wallet_options?: SessionCreateParams.WalletOptions;
}
export declare namespace SessionCreateParams {
  interface AdaptivePricing {
    enabled?: boolean;
  }
  interface AfterExpiration {
    recovery?: AfterExpiration.Recovery;
  }
  namespace AfterExpiration {
    interface Recovery {
      enabled: boolean;
      allow_promotion_codes?: boolean;
    }
  }
  type AllowedPaymentMethodType =
    | "acss_debit"
    | "affirm"
    | "afterpay_clearpay"
    | "alipay"
    | "alma"
    | "amazon_pay"
    | "au_becs_debit"
    | "bacs_debit"
    | "bancontact"
    | "billie"
    | "bizum"
    | "blik"
    | "boleto"
    | "card"
    | "cashapp"
    | "crypto"
    | "customer_balance"
    | "eps"
    | "fpx"
    | "giropay"
    | "grabpay"
    | "ideal"
    | "kakao_pay"
    | "klarna"
    | "konbini"
    | "kr_card"
    | "link"
    | "mb_way"
    | "mobilepay"
    | "multibanco"
    | "naver_pay"
    | "nz_bank_account"
    | "oxxo"
    | "p24"
    | "pay_by_bank"
    | "payco"
    | "paynow"
    | "paypal"
    | "paypay"
    | "payto"
    | "pix"
    | "promptpay"
    | "revolut_pay"
    | "samsung_pay"
    | "satispay"
    | "scalapay"
    | "sepa_debit"
    | "sequra"
    | "sofort"
    | "sunbit"
    | "swish"
    | "twint"
    | "upi"
    | "us_bank_account"
    | "wechat_pay"
    | "zip"
    | OtherString;
  interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability;
  }
  namespace AutomaticTax {
    interface Liability {
      type: Liability.Type;
      account?: string;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  type BillingAddressCollection = "auto" | "required" | OtherString;
  interface BrandingSettings {
    background_color?: Emptyable<string>;
    border_style?: Emptyable<BrandingSettings.BorderStyle>;
    button_color?: Emptyable<string>;
    display_name?: string;
    font_family?: Emptyable<BrandingSettings.FontFamily>;
    icon?: BrandingSettings.Icon;
    logo?: BrandingSettings.Logo;
  }
  namespace BrandingSettings {
    type BorderStyle = "pill" | "rectangular" | "rounded" | OtherString;
    type FontFamily =
      | "be_vietnam_pro"
      | "bitter"
      | "chakra_petch"
      | "default"
      | "hahmlet"
      | "inconsolata"
      | "inter"
      | "lato"
      | "lora"
      | "m_plus_1_code"
      | "montserrat"
      | "noto_sans"
      | "noto_sans_jp"
      | "noto_serif"
      | "nunito"
      | "open_sans"
      | "pridi"
      | "pt_sans"
      | "pt_serif"
      | "raleway"
      | "roboto"
      | "roboto_slab"
      | "source_sans_pro"
      | "titillium_web"
      | "ubuntu_mono"
      | "zen_maru_gothic"
      | OtherString;
    interface Icon {
      type: Icon.Type;
      file?: string;
      url?: string;
    }
    namespace Icon {
      type Type = "file" | "url" | OtherString;
    }
    export import Logo = Icon;
  }
  interface ConsentCollection {
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement;
    promotions?: ConsentCollection.Promotions;
    terms_of_service?: ConsentCollection.TermsOfService;
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
  interface CustomField {
    key: string;
    label: CustomField.Label;
    type: CustomField.Type;
    dropdown?: CustomField.Dropdown;
    numeric?: CustomField.Numeric;
    optional?: boolean;
    text?: CustomField.Text;
  }
  namespace CustomField {
    interface Label {
      custom: string;
      type: "custom";
    }
    type Type = "dropdown" | "numeric" | "text" | OtherString;
    interface Dropdown {
      options: Dropdown.Option[];
      default_value?: string;
    }
    namespace Dropdown {
      interface Option {
        label: string;
        value: string;
      }
    }
    interface Numeric {
      default_value?: string;
      maximum_length?: number;
      minimum_length?: number;
    }
    type Text = Numeric;
  }
  interface CustomText {
    after_submit?: Emptyable<CustomText.AfterSubmit>;
    shipping_address?: Emptyable<CustomText.ShippingAddress>;
    submit?: Emptyable<CustomText.Submit>;
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance>;
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
  interface CustomerUpdate {
    address?: CustomerUpdate.Address;
    name?: CustomerUpdate.Name;
    shipping?: CustomerUpdate.Shipping;
  }
  namespace CustomerUpdate {
    type Address = "auto" | "never" | OtherString;
    type Name = "auto" | "never" | OtherString;
    type Shipping = "auto" | "never" | OtherString;
  }
  interface Discount {
    coupon?: string;
    promotion_code?: string;
  }
  type ExcludedPaymentMethodType = PaymentIntent.ExcludedPaymentMethodType;
  interface InvoiceCreation {
    enabled: boolean;
    invoice_data?: InvoiceCreation.InvoiceData;
  }
  namespace InvoiceCreation {
    interface InvoiceData {
      account_tax_ids?: Emptyable<string[]>;
      custom_fields?: Emptyable<InvoiceData.CustomField[]>;
      description?: string;
      footer?: string;
      issuer?: InvoiceData.Issuer;
      metadata?: MetadataParam;
      rendering_options?: Emptyable<InvoiceData.RenderingOptions>;
    }
    namespace InvoiceData {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
      interface RenderingOptions {
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay>;
        template?: string;
      }
      namespace RenderingOptions {
        type AmountTaxDisplay = "exclude_tax" | "include_inclusive_tax" | OtherString;
      }
    }
  }
  interface LineItem {
    adjustable_quantity?: LineItem.AdjustableQuantity;
    metadata?: MetadataParam;
    price?: string;
    price_data?: LineItem.PriceData;
    quantity?: number;
    tax_rates?: string[];
  }
  namespace LineItem {
    interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number;
      minimum?: number;
    }
    interface PriceData {
      currency: string;
      product?: string;
      product_data?: PriceData.ProductData;
      recurring?: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      interface ProductData {
        name: string;
        description?: string;
        images?: string[];
        metadata?: MetadataParam;
        tax_code?: string;
        tax_details?: ProductData.TaxDetails;
        unit_label?: string;
      }
      namespace ProductData {
        interface TaxDetails {
          performance_location?: string;
          tax_code?: Emptyable<string>;
        }
      }
      interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number;
      }
      namespace Recurring {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type Locale = Session.Locale;
  interface ManagedPayments {
    enabled?: boolean;
  }
  type Mode = "payment" | "setup" | "subscription" | OtherString;
  interface NameCollection {
    business?: NameCollection.Business;
    individual?: NameCollection.Individual;
  }
  namespace NameCollection {
    interface Business {
      enabled: boolean;
      optional?: boolean;
    }
    interface Individual {
      enabled: boolean;
      optional?: boolean;
    }
  }
  interface OptionalItem {
    price: string;
    quantity: number;
    adjustable_quantity?: OptionalItem.AdjustableQuantity;
  }
  namespace OptionalItem {
    type AdjustableQuantity = LineItem.AdjustableQuantity;
  }
  type OriginContext = "mobile_app" | "web" | OtherString;
  interface PaymentIntentData {
    application_fee_amount?: number;
    capture_method?: PaymentIntentData.CaptureMethod;
    description?: string;
    metadata?: MetadataParam;
    on_behalf_of?: string;
    receipt_email?: string;
    setup_future_usage?: PaymentIntentData.SetupFutureUsage;
    shipping?: PaymentIntentData.Shipping;
    statement_descriptor?: string;
    statement_descriptor_suffix?: string;
    transfer_data?: PaymentIntentData.TransferData;
    transfer_group?: string;
  }
  namespace PaymentIntentData {
    type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
    type SetupFutureUsage = "off_session" | "on_session" | OtherString;
    interface Shipping {
      address: ShippingAddressParam;
      name: string;
      carrier?: string;
      phone?: string;
      tracking_number?: string;
    }
    interface TransferData {
      destination: string;
      amount?: number;
    }
  }
  type PaymentMethodCollection = "always" | "if_required" | OtherString;
  interface PaymentMethodData {
    allow_redisplay?: PaymentMethodData.AllowRedisplay;
  }
  namespace PaymentMethodData {
    type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
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
    blik?: PaymentMethodOptions.Blik;
    boleto?: PaymentMethodOptions.Boleto;
    card?: PaymentMethodOptions.Card;
    cashapp?: PaymentMethodOptions.Cashapp;
    crypto?: PaymentMethodOptions.Crypto;
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    demo_pay?: PaymentMethodOptions.DemoPay;
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
    pay_by_bank?: PaymentMethodOptions.PayByBank;
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
        custom_mandate_url?: Emptyable<string>;
        default_for?: MandateOptions.DefaultFor[];
        interval_description?: string;
        payment_schedule?: MandateOptions.PaymentSchedule;
        transaction_type?: MandateOptions.TransactionType;
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
        reference_prefix?: Emptyable<string>;
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
    interface Blik {
      mandate_options?: Blik.MandateOptions;
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage>;
    }
    namespace Blik {
      interface MandateOptions {
        expires_at?: number;
      }
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Boleto {
      expires_after_days?: number;
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
      request_three_d_secure?: Card.RequestThreeDSecure;
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
      type SetupFutureUsage = "off_session" | "on_session" | OtherString;
    }
    interface Cashapp {
      capture_method?: "manual";
      setup_future_usage?: Cashapp.SetupFutureUsage;
    }
    namespace Cashapp {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Crypto {
      setup_future_usage?: "none";
    }
    interface CustomerBalance {
      bank_transfer?: CustomerBalance.BankTransfer;
      funding_type?: "bank_transfer";
      setup_future_usage?: "none";
    }
    namespace CustomerBalance {
      interface BankTransfer {
        type: BankTransfer.Type;
        eu_bank_transfer?: BankTransfer.EuBankTransfer;
        requested_address_types?: BankTransfer.RequestedAddressType[];
      }
      namespace BankTransfer {
        type Type =
          | "eu_bank_transfer"
          | "gb_bank_transfer"
          | "jp_bank_transfer"
          | "mx_bank_transfer"
          | "us_bank_transfer"
          | OtherString;
        interface EuBankTransfer {
          country: string;
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
      }
    }
    interface DemoPay {
      setup_future_usage?: DemoPay.SetupFutureUsage;
    }
    namespace DemoPay {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
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
      setup_future_usage?: "none";
      subscriptions?: Emptyable<Klarna.Subscription[]>;
    }
    namespace Klarna {
      interface Subscription {
        interval: Subscription.Interval;
        next_billing: Subscription.NextBilling;
        reference: string;
        interval_count?: number;
        name?: string;
      }
      namespace Subscription {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
        interface NextBilling {
          amount: number;
          date: string;
        }
      }
    }
    interface Konbini {
      expires_after_days?: number;
      setup_future_usage?: "none";
    }
    export import KrCard = AmazonPay;
    export import Link = AmazonPay;
    type Mobilepay = Affirm;
    interface Multibanco {
      setup_future_usage?: "none";
    }
    export import NaverPay = AmazonPay;
    type Oxxo = Konbini;
    interface P24 {
      setup_future_usage?: "none";
      tos_shown_and_accepted?: boolean;
    }
    interface PayByBank {}
    type Payco = Affirm;
    interface Paynow {
      setup_future_usage?: "none";
    }
    interface Paypal {
      capture_method?: Emptyable<"manual">;
      preferred_locale?: Paypal.PreferredLocale;
      reference?: string;
      risk_correlation_id?: string;
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage>;
    }
    namespace Paypal {
      type PreferredLocale =
        | "cs-CZ"
        | "da-DK"
        | "de-AT"
        | "de-DE"
        | "de-LU"
        | "el-GR"
        | "en-GB"
        | "en-US"
        | "es-ES"
        | "fi-FI"
        | "fr-BE"
        | "fr-FR"
        | "fr-LU"
        | "hu-HU"
        | "it-IT"
        | "nl-BE"
        | "nl-NL"
        | "pl-PL"
        | "pt-PT"
        | "sk-SK"
        | "sv-SE"
        | OtherString;
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Payto {
      mandate_options?: Payto.MandateOptions;
      setup_future_usage?: Payto.SetupFutureUsage;
    }
    namespace Payto {
      interface MandateOptions {
        amount?: Emptyable<number>;
        amount_type?: Emptyable<MandateOptions.AmountType>;
        end_date?: Emptyable<string>;
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule>;
        payments_per_period?: Emptyable<number>;
        purpose?: Emptyable<MandateOptions.Purpose>;
        start_date?: Emptyable<string>;
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
      expires_after_seconds?: number;
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
      reference?: string;
    }
    interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    namespace Twint {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Upi {
      mandate_options?: Upi.MandateOptions;
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage>;
    }
    namespace Upi {
      interface MandateOptions {
        amount?: number;
        amount_type?: MandateOptions.AmountType;
        description?: string;
        end_date?: number;
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
        permissions?: FinancialConnections.Permission[];
        prefetch?: FinancialConnections.Prefetch[];
      }
      namespace FinancialConnections {
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
      client: WechatPay.Client;
      app_id?: string;
      setup_future_usage?: WechatPay.SetupFutureUsage;
    }
    namespace WechatPay {
      type Client = "android" | "ios" | "web" | OtherString;
      type SetupFutureUsage = "none" | OtherString;
    }
  }
  interface Permissions {
    update_shipping_details?: Permissions.UpdateShippingDetails;
  }
  namespace Permissions {
    type UpdateShippingDetails = "client_only" | "server_only" | OtherString;
  }
  interface PhoneNumberCollection {
    enabled: boolean;
  }
  type RedirectOnCompletion = "always" | "if_required" | "never" | OtherString;
  interface SavedPaymentMethodOptions {
    allow_redisplay_filters?: SavedPaymentMethodOptions.AllowRedisplayFilter[];
    payment_method_remove?: SavedPaymentMethodOptions.PaymentMethodRemove;
    payment_method_save?: SavedPaymentMethodOptions.PaymentMethodSave;
  }
  namespace SavedPaymentMethodOptions {
    type AllowRedisplayFilter = "always" | "limited" | "unspecified" | OtherString;
    type PaymentMethodRemove = "disabled" | "enabled" | OtherString;
    type PaymentMethodSave = "disabled" | "enabled" | OtherString;
  }
  interface SetupIntentData {
    description?: string;
    metadata?: MetadataParam;
    on_behalf_of?: string;
  }
  interface ShippingAddressCollection {
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  namespace ShippingAddressCollection {
    type AllowedCountry = Session.ShippingAddressCollection.AllowedCountry;
  }
  interface ShippingOption {
    shipping_rate?: string;
    shipping_rate_data?: ShippingOption.ShippingRateData;
  }
  namespace ShippingOption {
    interface ShippingRateData {
      display_name: string;
      delivery_estimate?: ShippingRateData.DeliveryEstimate;
      fixed_amount?: ShippingRateData.FixedAmount;
      metadata?: MetadataParam;
      tax_behavior?: ShippingRateData.TaxBehavior;
      tax_code?: string;
      type?: "fixed_amount";
    }
    namespace ShippingRateData {
      interface DeliveryEstimate {
        maximum?: DeliveryEstimate.Maximum;
        minimum?: DeliveryEstimate.Minimum;
      }
      namespace DeliveryEstimate {
        interface Maximum {
          unit: Maximum.Unit;
          value: number;
        }
        namespace Maximum {
          type Unit = "business_day" | "day" | "hour" | "month" | "week" | OtherString;
        }
        export import Minimum = Maximum;
      }
      interface FixedAmount {
        amount: number;
        currency: string;
        currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
      }
      namespace FixedAmount {
        interface CurrencyOptions {
          amount: number;
          tax_behavior?: CurrencyOptions.TaxBehavior;
        }
        namespace CurrencyOptions {
          type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
        }
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type SubmitType = "auto" | "book" | "donate" | "pay" | "subscribe" | OtherString;
  interface SubscriptionData {
    application_fee_percent?: number;
    billing_cycle_anchor?: number;
    billing_cycle_anchor_config?: SubscriptionData.BillingCycleAnchorConfig;
    billing_mode?: SubscriptionData.BillingMode;
    default_tax_rates?: string[];
    description?: string;
    invoice_settings?: SubscriptionData.InvoiceSettings;
    metadata?: MetadataParam;
    on_behalf_of?: string;
    pending_invoice_item_interval?: SubscriptionData.PendingInvoiceItemInterval;
    proration_behavior?: SubscriptionData.ProrationBehavior;
    transfer_data?: SubscriptionData.TransferData;
    trial_end?: number;
    trial_period_days?: number;
    trial_settings?: SubscriptionData.TrialSettings;
  }
  namespace SubscriptionData {
    interface BillingCycleAnchorConfig {
      day_of_month: number;
      hour?: number;
      minute?: number;
      month?: number;
      second?: number;
    }
    interface BillingMode {
      type: BillingMode.Type;
      flexible?: BillingMode.Flexible;
    }
    namespace BillingMode {
      type Type = "classic" | "flexible" | OtherString;
      interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      namespace Flexible {
        type ProrationDiscounts = "included" | "itemized" | OtherString;
      }
    }
    interface InvoiceSettings {
      account_tax_ids?: Emptyable<string[]>;
      custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
      description?: string;
      footer?: string;
      issuer?: InvoiceSettings.Issuer;
    }
    namespace InvoiceSettings {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
    }
    export import PendingInvoiceItemInterval = LineItem.PriceData.Recurring;
    type ProrationBehavior = "create_prorations" | "none" | OtherString;
    interface TransferData {
      destination: string;
      amount_percent?: number;
    }
    interface TrialSettings {
      end_behavior: TrialSettings.EndBehavior;
    }
    namespace TrialSettings {
      interface EndBehavior {
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      namespace EndBehavior {
        type MissingPaymentMethod = "cancel" | "create_invoice" | "pause" | OtherString;
      }
    }
  }
  interface TaxIdCollection {
    enabled: boolean;
    required?: TaxIdCollection.Required;
  }
  namespace TaxIdCollection {
    type Required = "if_supported" | "never" | OtherString;
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

export interface SessionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SessionUpdateParams<Expand = string[]> {
  collected_information?: SessionUpdateParams.CollectedInformation;
  expand?: Expand;
  line_items?: SessionUpdateParams.LineItem[];
  metadata?: Emptyable<MetadataParam>;
  payment_intent_data?: SessionUpdateParams.PaymentIntentData;
  shipping_options?: Emptyable<SessionUpdateParams.ShippingOption[]>;
}
export declare namespace SessionUpdateParams {
  interface CollectedInformation {
    shipping_details?: CollectedInformation.ShippingDetails;
  }
  namespace CollectedInformation {
    interface ShippingDetails {
      address: ShippingDetails.Address;
      name: string;
    }
    namespace ShippingDetails {
      interface Address {
        country: string;
        line1: string;
        city?: string;
        line2?: string;
        postal_code?: string;
        state?: string;
      }
    }
  }
  interface LineItem {
    adjustable_quantity?: LineItem.AdjustableQuantity;
    id?: string;
    metadata?: Emptyable<MetadataParam>;
    price?: string;
    price_data?: LineItem.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    type AdjustableQuantity = SessionCreateParams.LineItem.AdjustableQuantity;
    export import PriceData = SessionCreateParams.LineItem.PriceData;
  }
  interface PaymentIntentData {
    description?: Emptyable<string>;
    metadata?: Emptyable<MetadataParam>;
    setup_future_usage?: Emptyable<PaymentIntentData.SetupFutureUsage>;
    statement_descriptor?: Emptyable<string>;
    statement_descriptor_suffix?: Emptyable<string>;
  }
  namespace PaymentIntentData {
    type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  }
  export import ShippingOption = SessionCreateParams.ShippingOption;
}

export interface SessionListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  customer_details?: SessionListParams.CustomerDetails;
  expand?: Expand;
  payment_intent?: string;
  payment_link?: string;
  status?: SessionListParams.Status;
  subscription?: string;
}
export declare namespace SessionListParams {
  interface CustomerDetails {
    email: string;
  }
  type Status = "complete" | "expired" | "open" | OtherString;
}

export interface SessionExpireParams<Expand = string[]> {
  expand?: Expand;
}

export interface SessionListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
