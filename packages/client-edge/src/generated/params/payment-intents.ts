// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Charge } from "../schemas/charge.ts";
import type { PaymentIntent } from "../schemas/payment-intent.ts";

export interface PaymentIntentCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  allowed_payment_method_types?: PaymentIntentCreateParams.AllowedPaymentMethodType[];
  amount_details?: PaymentIntentCreateParams.AmountDetails;
  application_fee_amount?: number;
  automatic_payment_methods?: PaymentIntentCreateParams.AutomaticPaymentMethods;
  capture_method?: PaymentIntentCreateParams.CaptureMethod;
  confirm?: boolean;
  confirmation_method?: PaymentIntentCreateParams.ConfirmationMethod;
  confirmation_token?: string;
  customer?: string;
  customer_account?: string;
  description?: string;
  error_on_requires_action?: boolean;
  excluded_payment_method_types?: PaymentIntentCreateParams.ExcludedPaymentMethodType[];
  expand?: Expand;
  hooks?: PaymentIntentCreateParams.Hooks;
  mandate?: string;
  mandate_data?: Emptyable<PaymentIntentCreateParams.MandateData>;
  metadata?: MetadataParam;
  off_session?: boolean | PaymentIntentCreateParams.OffSession;
  on_behalf_of?: string;
  payment_details?: PaymentIntentCreateParams.PaymentDetails;
  payment_method?: string;
  payment_method_configuration?: string;
  payment_method_data?: PaymentIntentCreateParams.PaymentMethodData;
  payment_method_options?: PaymentIntentCreateParams.PaymentMethodOptions;
  radar_options?: PaymentIntentCreateParams.RadarOptions;
  receipt_email?: string;
  return_url?: string;
  setup_future_usage?: PaymentIntentCreateParams.SetupFutureUsage;
  shipping?: PaymentIntentCreateParams.Shipping;
  statement_descriptor?: string;
  statement_descriptor_suffix?: string;
  transfer_data?: PaymentIntentCreateParams.TransferData;
  transfer_group?: string;
  use_stripe_sdk?: boolean;
}
export declare namespace PaymentIntentCreateParams {
  type AllowedPaymentMethodType = PaymentIntent.AllowedPaymentMethodType;
  interface AmountDetails {
    discount_amount?: Emptyable<number>;
    enforce_arithmetic_validation?: boolean;
    line_items?: Emptyable<AmountDetails.LineItem[]>;
    shipping?: Emptyable<AmountDetails.Shipping>;
    tax?: Emptyable<AmountDetails.Tax>;
  }
  namespace AmountDetails {
    interface LineItem {
      product_name: string;
      quantity: number;
      unit_cost: number;
      discount_amount?: number;
      payment_method_options?: LineItem.PaymentMethodOptions;
      product_code?: string;
      tax?: LineItem.Tax;
      unit_of_measure?: string;
    }
    namespace LineItem {
      interface PaymentMethodOptions {
        card?: PaymentMethodOptions.Card;
        card_present?: PaymentMethodOptions.CardPresent;
        klarna?: PaymentMethodOptions.Klarna;
        paypal?: PaymentMethodOptions.Paypal;
      }
      namespace PaymentMethodOptions {
        interface Card {
          commodity_code?: string;
        }
        interface CardPresent {
          commodity_code?: string;
        }
        interface Klarna {
          image_url?: string;
          product_url?: string;
          reference?: string;
          subscription_reference?: string;
        }
        interface Paypal {
          category?: Paypal.Category;
          description?: string;
          sold_by?: string;
        }
        namespace Paypal {
          type Category = "digital_goods" | "donation" | "physical_goods" | OtherString;
        }
      }
      interface Tax {
        total_tax_amount: number;
      }
    }
    interface Shipping {
      amount?: Emptyable<number>;
      from_postal_code?: Emptyable<string>;
      to_postal_code?: Emptyable<string>;
    }
    interface Tax {
      total_tax_amount: number;
    }
  }
  interface AutomaticPaymentMethods {
    enabled: boolean;
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
  }
  namespace AutomaticPaymentMethods {
    type AllowRedirects = "always" | "never" | OtherString;
  }
  type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
  type ConfirmationMethod = "automatic" | "manual" | OtherString;
  type ExcludedPaymentMethodType = PaymentIntent.ExcludedPaymentMethodType;
  interface Hooks {
    inputs?: Hooks.Inputs;
  }
  namespace Hooks {
    interface Inputs {
      tax?: Inputs.Tax;
    }
    namespace Inputs {
      interface Tax {
        calculation: Emptyable<string>;
      }
    }
  }
  interface MandateData {
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  namespace MandateData {
    interface CustomerAcceptance {
      type: CustomerAcceptance.Type;
      accepted_at?: number;
      offline?: CustomerAcceptance.Offline;
      online?: CustomerAcceptance.Online;
    }
    namespace CustomerAcceptance {
      type Type = "offline" | "online" | OtherString;
      interface Offline {}
      interface Online {
        ip_address: string;
        user_agent: string;
      }
    }
  }
  type OffSession = "one_off" | "recurring" | OtherString;
  interface PaymentDetails {
    customer_reference?: Emptyable<string>;
    order_reference?: Emptyable<string>;
  }
  interface PaymentMethodData {
    type: PaymentMethodData.Type;
    acss_debit?: PaymentMethodData.AcssDebit;
    affirm?: PaymentMethodData.Affirm;
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay;
    alipay?: PaymentMethodData.Alipay;
    allow_redisplay?: PaymentMethodData.AllowRedisplay;
    alma?: PaymentMethodData.Alma;
    amazon_pay?: PaymentMethodData.AmazonPay;
    au_becs_debit?: PaymentMethodData.AuBecsDebit;
    bacs_debit?: PaymentMethodData.BacsDebit;
    bancontact?: PaymentMethodData.Bancontact;
    billie?: PaymentMethodData.Billie;
    billing_details?: PaymentMethodData.BillingDetails;
    bizum?: PaymentMethodData.Bizum;
    blik?: PaymentMethodData.Blik;
    boleto?: PaymentMethodData.Boleto;
    cashapp?: PaymentMethodData.Cashapp;
    crypto?: PaymentMethodData.Crypto;
    customer_balance?: PaymentMethodData.CustomerBalance;
    eps?: PaymentMethodData.Eps;
    fpx?: PaymentMethodData.Fpx;
    giropay?: PaymentMethodData.Giropay;
    grabpay?: PaymentMethodData.Grabpay;
    ideal?: PaymentMethodData.Ideal;
    interac_present?: PaymentMethodData.InteracPresent;
    kakao_pay?: PaymentMethodData.KakaoPay;
    klarna?: PaymentMethodData.Klarna;
    konbini?: PaymentMethodData.Konbini;
    kr_card?: PaymentMethodData.KrCard;
    link?: PaymentMethodData.Link;
    mb_way?: PaymentMethodData.MbWay;
    metadata?: MetadataParam;
    mobilepay?: PaymentMethodData.Mobilepay;
    multibanco?: PaymentMethodData.Multibanco;
    naver_pay?: PaymentMethodData.NaverPay;
    nz_bank_account?: PaymentMethodData.NzBankAccount;
    oxxo?: PaymentMethodData.Oxxo;
    p24?: PaymentMethodData.P24;
    pay_by_bank?: PaymentMethodData.PayByBank;
    payco?: PaymentMethodData.Payco;
    paynow?: PaymentMethodData.Paynow;
    paypal?: PaymentMethodData.Paypal;
    paypay?: PaymentMethodData.Paypay;
    payto?: PaymentMethodData.Payto;
    pix?: PaymentMethodData.Pix;
    promptpay?: PaymentMethodData.Promptpay;
    radar_options?: PaymentMethodData.RadarOptions;
    revolut_pay?: PaymentMethodData.RevolutPay;
    samsung_pay?: PaymentMethodData.SamsungPay;
    satispay?: PaymentMethodData.Satispay;
    scalapay?: PaymentMethodData.Scalapay;
    sepa_debit?: PaymentMethodData.SepaDebit;
    sequra?: PaymentMethodData.Sequra;
    sofort?: PaymentMethodData.Sofort;
    sunbit?: PaymentMethodData.Sunbit;
    swish?: PaymentMethodData.Swish;
    twint?: PaymentMethodData.Twint;
    upi?: PaymentMethodData.Upi;
    us_bank_account?: PaymentMethodData.UsBankAccount;
    wechat_pay?: PaymentMethodData.WechatPay;
    zip?: PaymentMethodData.Zip;
  }
  namespace PaymentMethodData {
    type Type =
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
    interface AcssDebit {
      account_number: string;
      institution_number: string;
      transit_number: string;
    }
    interface Affirm {}
    interface AfterpayClearpay {}
    interface Alipay {}
    type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
    interface Alma {}
    interface AmazonPay {}
    interface AuBecsDebit {
      account_number: string;
      bsb_number: string;
    }
    interface BacsDebit {
      account_number?: string;
      sort_code?: string;
    }
    interface Bancontact {}
    interface Billie {}
    interface BillingDetails {
      address?: Emptyable<AddressParam>;
      email?: Emptyable<string>;
      name?: Emptyable<string>;
      phone?: Emptyable<string>;
      tax_id?: string;
    }
    interface Bizum {}
    interface Blik {}
    interface Boleto {
      tax_id: string;
    }
    interface Cashapp {}
    interface Crypto {}
    interface CustomerBalance {}
    interface Eps {
      bank?: Eps.Bank;
    }
    namespace Eps {
      type Bank = Charge.PaymentMethodDetails.Eps.Bank;
    }
    interface Fpx {
      bank: Fpx.Bank;
      account_holder_type?: Fpx.AccountHolderType;
    }
    namespace Fpx {
      type Bank = Charge.PaymentMethodDetails.Fpx.Bank;
      type AccountHolderType = "company" | "individual" | OtherString;
    }
    interface Giropay {}
    interface Grabpay {}
    interface Ideal {
      bank?: Ideal.Bank;
    }
    namespace Ideal {
      type Bank = Charge.PaymentMethodDetails.Ideal.Bank;
    }
    interface InteracPresent {}
    interface KakaoPay {}
    interface Klarna {
      dob?: Klarna.Dob;
    }
    namespace Klarna {
      interface Dob {
        day: number;
        month: number;
        year: number;
      }
    }
    interface Konbini {}
    interface KrCard {}
    interface Link {}
    interface MbWay {}
    interface Mobilepay {}
    interface Multibanco {}
    interface NaverPay {
      funding?: NaverPay.Funding;
    }
    namespace NaverPay {
      type Funding = "card" | "points" | OtherString;
    }
    interface NzBankAccount {
      account_number: string;
      bank_code: string;
      branch_code: string;
      suffix: string;
      account_holder_name?: string;
      reference?: string;
    }
    interface Oxxo {}
    interface P24 {
      bank?: P24.Bank;
    }
    namespace P24 {
      type Bank = Charge.PaymentMethodDetails.P24.Bank;
    }
    interface PayByBank {}
    interface Payco {}
    interface Paynow {}
    interface Paypal {}
    interface Paypay {}
    interface Payto {
      account_number?: string;
      bsb_number?: string;
      pay_id?: string;
    }
    interface Pix {}
    interface Promptpay {}
    interface RadarOptions {
      session?: string;
    }
    interface RevolutPay {}
    interface SamsungPay {}
    interface Satispay {}
    interface Scalapay {}
    interface SepaDebit {
      iban: string;
    }
    interface Sequra {}
    interface Sofort {
      country: Sofort.Country;
    }
    namespace Sofort {
      type Country = "AT" | "BE" | "DE" | "ES" | "IT" | "NL" | OtherString;
    }
    interface Sunbit {}
    interface Swish {}
    interface Twint {}
    interface Upi {
      mandate_options?: Upi.MandateOptions;
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
    }
    interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType;
      account_number?: string;
      account_type?: UsBankAccount.AccountType;
      financial_connections_account?: string;
      routing_number?: string;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
    }
    interface WechatPay {}
    interface Zip {}
  }
  interface PaymentMethodOptions {
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit>;
    affirm?: Emptyable<PaymentMethodOptions.Affirm>;
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay>;
    alipay?: Emptyable<PaymentMethodOptions.Alipay>;
    alma?: Emptyable<PaymentMethodOptions.Alma>;
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay>;
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit>;
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit>;
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact>;
    billie?: Emptyable<PaymentMethodOptions.Billie>;
    bizum?: Emptyable<PaymentMethodOptions.Bizum>;
    blik?: Emptyable<PaymentMethodOptions.Blik>;
    boleto?: Emptyable<PaymentMethodOptions.Boleto>;
    card?: Emptyable<PaymentMethodOptions.Card>;
    card_present?: Emptyable<PaymentMethodOptions.CardPresent>;
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp>;
    crypto?: Emptyable<PaymentMethodOptions.Crypto>;
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance>;
    eps?: Emptyable<PaymentMethodOptions.Eps>;
    fpx?: Emptyable<PaymentMethodOptions.Fpx>;
    giropay?: Emptyable<PaymentMethodOptions.Giropay>;
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay>;
    ideal?: Emptyable<PaymentMethodOptions.Ideal>;
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent>;
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay>;
    klarna?: Emptyable<PaymentMethodOptions.Klarna>;
    konbini?: Emptyable<PaymentMethodOptions.Konbini>;
    kr_card?: Emptyable<PaymentMethodOptions.KrCard>;
    link?: Emptyable<PaymentMethodOptions.Link>;
    mb_way?: Emptyable<PaymentMethodOptions.MbWay>;
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay>;
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco>;
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay>;
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount>;
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo>;
    p24?: Emptyable<PaymentMethodOptions.P24>;
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank>;
    payco?: Emptyable<PaymentMethodOptions.Payco>;
    paynow?: Emptyable<PaymentMethodOptions.Paynow>;
    paypal?: Emptyable<PaymentMethodOptions.Paypal>;
    paypay?: Emptyable<PaymentMethodOptions.Paypay>;
    payto?: Emptyable<PaymentMethodOptions.Payto>;
    pix?: Emptyable<PaymentMethodOptions.Pix>;
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay>;
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay>;
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay>;
    satispay?: Emptyable<PaymentMethodOptions.Satispay>;
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay>;
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit>;
    sequra?: Emptyable<PaymentMethodOptions.Sequra>;
    sofort?: Emptyable<PaymentMethodOptions.Sofort>;
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit>;
    swish?: Emptyable<PaymentMethodOptions.Swish>;
    twint?: Emptyable<PaymentMethodOptions.Twint>;
    upi?: Emptyable<PaymentMethodOptions.Upi>;
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount>;
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay>;
    zip?: Emptyable<PaymentMethodOptions.Zip>;
  }
  namespace PaymentMethodOptions {
    interface AcssDebit {
      mandate_options?: AcssDebit.MandateOptions;
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage>;
      target_date?: string;
      verification_method?: AcssDebit.VerificationMethod;
    }
    namespace AcssDebit {
      interface MandateOptions {
        custom_mandate_url?: Emptyable<string>;
        interval_description?: string;
        payment_schedule?: MandateOptions.PaymentSchedule;
        transaction_type?: MandateOptions.TransactionType;
      }
      namespace MandateOptions {
        type PaymentSchedule = "combined" | "interval" | "sporadic" | OtherString;
        type TransactionType = "business" | "personal" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface Affirm {
      capture_method?: Emptyable<"manual">;
      preferred_locale?: string;
      setup_future_usage?: "none";
    }
    interface AfterpayClearpay {
      capture_method?: Emptyable<"manual">;
      reference?: string;
      setup_future_usage?: "none";
    }
    interface Alipay {
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage>;
    }
    namespace Alipay {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Alma {
      capture_method?: Emptyable<"manual">;
    }
    interface AmazonPay {
      capture_method?: Emptyable<"manual">;
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage>;
    }
    namespace AmazonPay {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface AuBecsDebit {
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage>;
      target_date?: string;
    }
    namespace AuBecsDebit {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions;
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage>;
      target_date?: string;
    }
    namespace BacsDebit {
      interface MandateOptions {
        reference_prefix?: Emptyable<string>;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Bancontact {
      preferred_language?: Bancontact.PreferredLanguage;
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage>;
    }
    namespace Bancontact {
      type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Billie {
      capture_method?: Emptyable<"manual">;
      company_details?: Emptyable<Billie.CompanyDetails>;
      reference?: string;
    }
    namespace Billie {
      interface CompanyDetails {
        registered_address?: Emptyable<AddressParam>;
        registered_name?: string;
        registration_number?: string;
        registration_type?: Emptyable<CompanyDetails.RegistrationType>;
        vat?: string;
      }
      namespace CompanyDetails {
        type RegistrationType =
          | "ch_ein"
          | "de_hrb"
          | "dk_cvr"
          | "es_cif"
          | "fi_tunnus"
          | "fr_siren"
          | "fr_siret"
          | "it_rea"
          | "nl_kvk"
          | "no_org_number"
          | "no_pno"
          | "se_org_number"
          | "se_pno"
          | "uk_crn"
          | OtherString;
      }
    }
    interface Bizum {}
    interface Blik {
      code?: string;
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
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage>;
    }
    namespace Boleto {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Card {
      capture_method?: Emptyable<"manual">;
      cvc_token?: string;
      installments?: Card.Installments;
      mandate_options?: Card.MandateOptions;
      moto?: boolean;
      network?: Card.Network;
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      request_multicapture?: Card.RequestMulticapture;
      request_overcapture?: Card.RequestOvercapture;
      request_three_d_secure?: Card.RequestThreeDSecure;
      require_cvc_recollection?: boolean;
      setup_credential_usage?: Card.SetupCredentialUsage;
      setup_future_usage?: Emptyable<Card.SetupFutureUsage>;
      statement_descriptor_suffix_kana?: Emptyable<string>;
      statement_descriptor_suffix_kanji?: Emptyable<string>;
      stored_credential_usage?: Card.StoredCredentialUsage;
      three_d_secure?: Card.ThreeDSecure;
    }
    namespace Card {
      interface Installments {
        enabled?: boolean;
        plan?: Emptyable<Installments.Plan>;
      }
      namespace Installments {
        interface Plan {
          type: Plan.Type;
          count?: number;
          interval?: "month";
        }
        namespace Plan {
          type Type = "bonus" | "fixed_count" | "revolving" | OtherString;
        }
      }
      interface MandateOptions {
        amount: number;
        amount_type: MandateOptions.AmountType;
        interval: MandateOptions.Interval;
        reference: string;
        start_date: number;
        description?: string;
        end_date?: number;
        interval_count?: number;
        supported_types?: "india"[];
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
        type Interval = "day" | "month" | "sporadic" | "week" | "year" | OtherString;
      }
      type Network =
        | "amex"
        | "cartes_bancaires"
        | "diners"
        | "discover"
        | "eftpos_au"
        | "girocard"
        | "interac"
        | "jcb"
        | "link"
        | "mastercard"
        | "unionpay"
        | "unknown"
        | "visa"
        | OtherString;
      type RequestExtendedAuthorization = "if_available" | "never" | OtherString;
      type RequestIncrementalAuthorization = "if_available" | "never" | OtherString;
      type RequestMulticapture = "if_available" | "never" | OtherString;
      type RequestOvercapture = "if_available" | "never" | OtherString;
      type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      type SetupCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type StoredCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
      interface ThreeDSecure {
        cryptogram: string;
        transaction_id: string;
        version: ThreeDSecure.Version;
        ares_trans_status?: ThreeDSecure.AresTransStatus;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator;
        exemption_indicator?: ThreeDSecure.ExemptionIndicator;
        network_options?: ThreeDSecure.NetworkOptions;
        requestor_challenge_indicator?: string;
      }
      namespace ThreeDSecure {
        type Version = "1.0.2" | "2.1.0" | "2.2.0" | "2.3.0" | "2.3.1" | OtherString;
        type AresTransStatus = "A" | "C" | "I" | "N" | "R" | "U" | "Y" | OtherString;
        type ElectronicCommerceIndicator = "01" | "02" | "05" | "06" | "07" | OtherString;
        type ExemptionIndicator = "low_risk" | "none" | OtherString;
        interface NetworkOptions {
          cartes_bancaires?: NetworkOptions.CartesBancaires;
        }
        namespace NetworkOptions {
          interface CartesBancaires {
            cb_avalgo: CartesBancaires.CbAvalgo;
            cb_exemption?: string;
            cb_score?: number;
          }
          namespace CartesBancaires {
            type CbAvalgo = "0" | "1" | "2" | "3" | "4" | "A" | OtherString;
          }
        }
      }
    }
    interface CardPresent {
      capture_method?: CardPresent.CaptureMethod;
      request_extended_authorization?: boolean;
      request_incremental_authorization_support?: boolean;
      routing?: CardPresent.Routing;
    }
    namespace CardPresent {
      type CaptureMethod = "manual" | "manual_preferred";
      interface Routing {
        requested_priority?: Routing.RequestedPriority;
      }
      namespace Routing {
        type RequestedPriority = "domestic" | "international" | OtherString;
      }
    }
    interface Cashapp {
      capture_method?: Emptyable<"manual">;
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage>;
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
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage>;
    }
    namespace Ideal {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface InteracPresent {}
    export import KakaoPay = AmazonPay;
    interface Klarna {
      capture_method?: Emptyable<"manual">;
      on_demand?: Klarna.OnDemand;
      preferred_locale?: Klarna.PreferredLocale;
      setup_future_usage?: Klarna.SetupFutureUsage;
      subscriptions?: Emptyable<Klarna.Subscription[]>;
    }
    namespace Klarna {
      interface OnDemand {
        average_amount?: number;
        maximum_amount?: number;
        minimum_amount?: number;
        purchase_interval?: OnDemand.PurchaseInterval;
        purchase_interval_count?: number;
      }
      namespace OnDemand {
        type PurchaseInterval = "day" | "month" | "week" | "year" | OtherString;
      }
      type PreferredLocale =
        | "cs-CZ"
        | "da-DK"
        | "de-AT"
        | "de-CH"
        | "de-DE"
        | "el-GR"
        | "en-AT"
        | "en-AU"
        | "en-BE"
        | "en-CA"
        | "en-CH"
        | "en-CZ"
        | "en-DE"
        | "en-DK"
        | "en-ES"
        | "en-FI"
        | "en-FR"
        | "en-GB"
        | "en-GR"
        | "en-IE"
        | "en-IT"
        | "en-NL"
        | "en-NO"
        | "en-NZ"
        | "en-PL"
        | "en-PT"
        | "en-RO"
        | "en-SE"
        | "en-US"
        | "es-ES"
        | "es-US"
        | "fi-FI"
        | "fr-BE"
        | "fr-CA"
        | "fr-CH"
        | "fr-FR"
        | "it-CH"
        | "it-IT"
        | "nb-NO"
        | "nl-BE"
        | "nl-NL"
        | "pl-PL"
        | "pt-PT"
        | "ro-RO"
        | "sv-FI"
        | "sv-SE"
        | OtherString;
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      interface Subscription {
        interval: Subscription.Interval;
        reference: string;
        interval_count?: number;
        name?: string;
        next_billing?: Subscription.NextBilling;
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
      confirmation_number?: Emptyable<string>;
      expires_after_days?: Emptyable<number>;
      expires_at?: Emptyable<number>;
      product_description?: Emptyable<string>;
      setup_future_usage?: "none";
    }
    export import KrCard = AmazonPay;
    interface Link {
      capture_method?: Emptyable<"manual">;
      persistent_token?: string;
      setup_future_usage?: Emptyable<Link.SetupFutureUsage>;
    }
    namespace Link {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface MbWay {
      setup_future_usage?: "none";
    }
    interface Mobilepay {
      capture_method?: Emptyable<"manual">;
      setup_future_usage?: "none";
    }
    interface Multibanco {
      setup_future_usage?: "none";
    }
    export import NaverPay = AmazonPay;
    export import NzBankAccount = AuBecsDebit;
    interface Oxxo {
      expires_after_days?: number;
      setup_future_usage?: "none";
    }
    interface P24 {
      setup_future_usage?: "none";
      tos_shown_and_accepted?: boolean;
    }
    interface PayByBank {}
    type Payco = Mobilepay;
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
    interface Paypay {}
    interface Payto {
      mandate_options?: Payto.MandateOptions;
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage>;
    }
    namespace Payto {
      interface MandateOptions {
        amount?: Emptyable<number>;
        amount_type?: Emptyable<MandateOptions.AmountType>;
        end_date?: Emptyable<string>;
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule>;
        payments_per_period?: Emptyable<number>;
        purpose?: Emptyable<MandateOptions.Purpose>;
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
      expires_at?: number;
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
    interface Promptpay {
      setup_future_usage?: "none";
    }
    interface RevolutPay {
      capture_method?: Emptyable<"manual">;
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage>;
    }
    namespace RevolutPay {
      type SetupFutureUsage = "none" | "off_session";
    }
    type SamsungPay = Mobilepay;
    export import Satispay = Cashapp;
    interface Scalapay {
      capture_method?: Emptyable<"manual">;
    }
    export import SepaDebit = BacsDebit;
    type Sequra = Mobilepay;
    interface Sofort {
      preferred_language?: Emptyable<Sofort.PreferredLanguage>;
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage>;
    }
    namespace Sofort {
      type PreferredLanguage = "de" | "en" | "es" | "fr" | "it" | "nl" | "pl" | OtherString;
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    type Sunbit = Mobilepay;
    interface Swish {
      reference?: Emptyable<string>;
      setup_future_usage?: "none";
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
      export import MandateOptions = PaymentMethodData.Upi.MandateOptions;
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      mandate_options?: UsBankAccount.MandateOptions;
      networks?: UsBankAccount.Networks;
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage>;
      target_date?: string;
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose>;
      verification_method?: UsBankAccount.VerificationMethod;
    }
    namespace UsBankAccount {
      interface FinancialConnections {
        filters?: FinancialConnections.Filters;
        permissions?: FinancialConnections.Permission[];
        prefetch?: FinancialConnections.Prefetch[];
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
      interface MandateOptions {
        collection_method?: Emptyable<"paper">;
      }
      interface Networks {
        requested?: Networks.Requested[];
      }
      namespace Networks {
        type Requested = "ach" | "us_domestic_wire" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type TransactionPurpose = "goods" | "other" | "services" | "unspecified" | OtherString;
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface WechatPay {
      app_id?: string;
      client?: WechatPay.Client;
      setup_future_usage?: WechatPay.SetupFutureUsage;
    }
    namespace WechatPay {
      type Client = "android" | "ios" | "web" | OtherString;
      type SetupFutureUsage = "none" | OtherString;
    }
    interface Zip {
      setup_future_usage?: "none";
    }
  }
  interface RadarOptions {
    referrer?: Emptyable<string>;
    session?: string;
  }
  type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  interface Shipping {
    address: AddressParam;
    name: string;
    carrier?: string;
    phone?: string;
    tracking_number?: string;
  }
  interface TransferData {
    destination: string;
    amount?: number;
    description?: string;
    metadata?: Emptyable<MetadataParam>;
    payment_data?: TransferData.PaymentData;
  }
  namespace TransferData {
    interface PaymentData {
      description?: string;
      metadata?: Emptyable<MetadataParam>;
    }
  }
}

export interface PaymentIntentRetrieveParams<Expand = string[]> {
  client_secret?: string;
  expand?: Expand;
}

export interface PaymentIntentUpdateParams<Expand = string[]> {
  allowed_payment_method_types?: PaymentIntentUpdateParams.AllowedPaymentMethodType[];
  amount?: number;
  amount_details?: Emptyable<PaymentIntentUpdateParams.AmountDetails>;
  application_fee_amount?: Emptyable<number>;
  capture_method?: PaymentIntentUpdateParams.CaptureMethod;
  currency?: string;
  customer?: string;
  customer_account?: string;
  description?: string;
  excluded_payment_method_types?: Emptyable<PaymentIntentUpdateParams.ExcludedPaymentMethodType[]>;
  expand?: Expand;
  hooks?: PaymentIntentUpdateParams.Hooks;
  metadata?: Emptyable<MetadataParam>;
  payment_details?: Emptyable<PaymentIntentUpdateParams.PaymentDetails>;
  payment_method?: string;
  payment_method_configuration?: string;
  payment_method_data?: PaymentIntentUpdateParams.PaymentMethodData;
  payment_method_options?: PaymentIntentUpdateParams.PaymentMethodOptions;
  receipt_email?: Emptyable<string>;
  setup_future_usage?: Emptyable<PaymentIntentUpdateParams.SetupFutureUsage>;
  shipping?: Emptyable<PaymentIntentUpdateParams.Shipping>;
  statement_descriptor?: string;
  statement_descriptor_suffix?: string;
  transfer_data?: PaymentIntentUpdateParams.TransferData;
  transfer_group?: string;
}
export declare namespace PaymentIntentUpdateParams {
  type AllowedPaymentMethodType = PaymentIntentCreateParams.AllowedPaymentMethodType;
  export import AmountDetails = PaymentIntentCreateParams.AmountDetails;
  type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
  type ExcludedPaymentMethodType = PaymentIntentCreateParams.ExcludedPaymentMethodType;
  export import Hooks = PaymentIntentCreateParams.Hooks;
  type PaymentDetails = PaymentIntentCreateParams.PaymentDetails;
  export import PaymentMethodData = PaymentIntentCreateParams.PaymentMethodData;
  export import PaymentMethodOptions = PaymentIntentCreateParams.PaymentMethodOptions;
  type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  type Shipping = PaymentIntentCreateParams.Shipping;
  interface TransferData {
    amount?: number;
    description?: string;
    metadata?: Emptyable<MetadataParam>;
    payment_data?: TransferData.PaymentData;
  }
  namespace TransferData {
    type PaymentData = PaymentIntentCreateParams.TransferData.PaymentData;
  }
}

export interface PaymentIntentListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}

export interface PaymentIntentSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface PaymentIntentListAmountDetailsLineItemsParams<Expand = string[]>
  extends PaginationParams {
  expand?: Expand;
}

export interface PaymentIntentApplyCustomerBalanceParams<Expand = string[]> {
  amount?: number;
  currency?: string;
  expand?: Expand;
}

export interface PaymentIntentCancelParams<Expand = string[]> {
  cancellation_reason?: PaymentIntentCancelParams.CancellationReason;
  expand?: Expand;
}
export declare namespace PaymentIntentCancelParams {
  type CancellationReason =
    | "abandoned"
    | "duplicate"
    | "fraudulent"
    | "requested_by_customer"
    | OtherString;
}

export interface PaymentIntentCaptureParams<Expand = string[]> {
  amount_details?: PaymentIntentCaptureParams.AmountDetails;
  amount_to_capture?: number;
  application_fee_amount?: number;
  expand?: Expand;
  final_capture?: boolean;
  hooks?: PaymentIntentCaptureParams.Hooks;
  metadata?: Emptyable<MetadataParam>;
  payment_details?: Emptyable<PaymentIntentCaptureParams.PaymentDetails>;
  statement_descriptor?: string;
  statement_descriptor_suffix?: string;
  transfer_data?: PaymentIntentCaptureParams.TransferData;
}
export declare namespace PaymentIntentCaptureParams {
  export import AmountDetails = PaymentIntentCreateParams.AmountDetails;
  export import Hooks = PaymentIntentCreateParams.Hooks;
  type PaymentDetails = PaymentIntentCreateParams.PaymentDetails;
  interface TransferData {
    amount?: number;
  }
}

export interface PaymentIntentConfirmParams<Expand = string[]> {
  allowed_payment_method_types?: PaymentIntentConfirmParams.AllowedPaymentMethodType[];
  amount_details?: Emptyable<PaymentIntentConfirmParams.AmountDetails>;
  amount_to_confirm?: number;
  capture_method?: PaymentIntentConfirmParams.CaptureMethod;
  confirmation_token?: string;
  error_on_requires_action?: boolean;
  excluded_payment_method_types?: Emptyable<PaymentIntentConfirmParams.ExcludedPaymentMethodType[]>;
  expand?: Expand;
  hooks?: PaymentIntentConfirmParams.Hooks;
  mandate?: string;
  mandate_data?: Emptyable<PaymentIntentConfirmParams.MandateData>;
  off_session?: boolean | PaymentIntentConfirmParams.OffSession;
  payment_details?: Emptyable<PaymentIntentConfirmParams.PaymentDetails>;
  payment_method?: string;
  payment_method_data?: PaymentIntentConfirmParams.PaymentMethodData;
  payment_method_options?: PaymentIntentConfirmParams.PaymentMethodOptions;
  radar_options?: PaymentIntentConfirmParams.RadarOptions;
  receipt_email?: Emptyable<string>;
  return_url?: string;
  setup_future_usage?: Emptyable<PaymentIntentConfirmParams.SetupFutureUsage>;
  shipping?: Emptyable<PaymentIntentConfirmParams.Shipping>;
  use_stripe_sdk?: boolean;
}
export declare namespace PaymentIntentConfirmParams {
  type AllowedPaymentMethodType = PaymentIntentCreateParams.AllowedPaymentMethodType;
  export import AmountDetails = PaymentIntentCreateParams.AmountDetails;
  type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
  type ExcludedPaymentMethodType = PaymentIntentCreateParams.ExcludedPaymentMethodType;
  export import Hooks = PaymentIntentCreateParams.Hooks;
  interface MandateData {
    customer_acceptance?: MandateData.CustomerAcceptance;
  }
  namespace MandateData {
    interface CustomerAcceptance {
      type: CustomerAcceptance.Type;
      accepted_at?: number;
      offline?: CustomerAcceptance.Offline;
      online?: CustomerAcceptance.Online;
    }
    namespace CustomerAcceptance {
      type Type = "offline" | "online" | OtherString;
      interface Offline {}
      interface Online {
        ip_address?: string;
        user_agent?: string;
      }
    }
  }
  type OffSession = "one_off" | "recurring" | OtherString;
  type PaymentDetails = PaymentIntentCreateParams.PaymentDetails;
  export import PaymentMethodData = PaymentIntentCreateParams.PaymentMethodData;
  export import PaymentMethodOptions = PaymentIntentCreateParams.PaymentMethodOptions;
  interface RadarOptions {
    referrer?: Emptyable<string>;
    session?: string;
  }
  type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  type Shipping = PaymentIntentCreateParams.Shipping;
}

export interface PaymentIntentIncrementAuthorizationParams<Expand = string[]> {
  amount: number;
  amount_details?: PaymentIntentIncrementAuthorizationParams.AmountDetails;
  application_fee_amount?: number;
  description?: string;
  expand?: Expand;
  hooks?: PaymentIntentIncrementAuthorizationParams.Hooks;
  metadata?: MetadataParam;
  payment_details?: PaymentIntentIncrementAuthorizationParams.PaymentDetails;
  statement_descriptor?: string;
  transfer_data?: PaymentIntentIncrementAuthorizationParams.TransferData;
}
export declare namespace PaymentIntentIncrementAuthorizationParams {
  export import AmountDetails = PaymentIntentCreateParams.AmountDetails;
  export import Hooks = PaymentIntentCreateParams.Hooks;
  type PaymentDetails = PaymentIntentCreateParams.PaymentDetails;
  interface TransferData {
    amount?: number;
  }
}

export interface PaymentIntentVerifyMicrodepositsParams<Expand = string[]> {
  amounts?: number[];
  descriptor_code?: string;
  expand?: Expand;
}
