// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Application } from "./application.ts";
import type { Charge } from "./charge.ts";
import type { CustomerSource, DeletedCustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { FundingInstructions } from "./funding-instructions.ts";
import type { Invoice } from "./invoice.ts";
import type { PaymentIntentAmountDetailsLineItem } from "./payment-intent-amount-details-line-item.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { PaymentRecord } from "./payment-record.ts";
import type { Review } from "./review.ts";
import type { SetupIntent } from "./setup-intent.ts";

export interface PaymentIntent {
  id: string;
  object: "payment_intent";
  allowed_payment_method_types: PaymentIntent.AllowedPaymentMethodType[] | null;
  amount: number;
  amount_capturable: number;
  amount_details?: PaymentIntent.AmountDetails;
  amount_received: number;
  application: string | Application | null;
  application_fee_amount: number | null;
  automatic_payment_methods: PaymentIntent.AutomaticPaymentMethods | null;
  canceled_at: number | null;
  cancellation_reason: PaymentIntent.CancellationReason | null;
  capture_method: PaymentIntent.CaptureMethod;
  client_secret: string | null;
  confirmation_method: PaymentIntent.ConfirmationMethod;
  created: number;
  currency: string;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  description: string | null;
  excluded_payment_method_types: PaymentIntent.ExcludedPaymentMethodType[] | null;
  hooks?: PaymentIntent.Hooks;
  last_payment_error: PaymentIntent.LastPaymentError | null;
  latest_charge: string | Charge | null;
  livemode: boolean;
  managed_payments: PaymentIntent.ManagedPayments | null;
  metadata: Metadata;
  next_action: PaymentIntent.NextAction | null;
  on_behalf_of: string | Account | null;
  payment_details?: PaymentIntent.PaymentDetails;
  payment_method: string | PaymentMethod | null;
  payment_method_configuration_details: PaymentIntent.PaymentMethodConfigurationDetails | null;
  payment_method_options: PaymentIntent.PaymentMethodOptions | null;
  payment_method_types: string[];
  payment_record: string | PaymentRecord | null;
  presentment_details?: PaymentIntent.PresentmentDetails;
  processing: PaymentIntent.Processing | null;
  receipt_email: string | null;
  review: string | Review | null;
  setup_future_usage: PaymentIntent.SetupFutureUsage | null;
  shipping: PaymentIntent.Shipping | null;
  source: string | CustomerSource | DeletedCustomerSource | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: PaymentIntent.Status;
  transfer_data?: PaymentIntent.TransferData | null;
  transfer_group: string | null;
}
export declare namespace PaymentIntent {
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
    | "boku_promptpay"
    | "boleto"
    | "capchase_pay"
    | "card"
    | "card_present"
    | "cashapp"
    | "check_scan"
    | "click_to_pay"
    | "crypto"
    | "customer_balance"
    | "demo_pay"
    | "duitnow"
    | "dummy_auth_push"
    | "dummy_passthrough_card"
    | "edenred"
    | "eps"
    | "fpx"
    | "gcash"
    | "getbalance"
    | "gift_card"
    | "giropay"
    | "gopay"
    | "grabpay"
    | "id_bank_transfer"
    | "ideal"
    | "interac_present"
    | "kakao_pay"
    | "klarna"
    | "knet"
    | "konbini"
    | "kr_card"
    | "kr_market"
    | "kriya"
    | "link"
    | "mb_way"
    | "mobilepay"
    | "momo"
    | "mondu"
    | "multibanco"
    | "naver_pay"
    | "netbanking"
    | "ng_bank"
    | "ng_bank_transfer"
    | "ng_card"
    | "ng_market"
    | "ng_ussd"
    | "ng_wallet"
    | "nz_bank_account"
    | "octopus"
    | "oxxo"
    | "p24"
    | "paper_check"
    | "pay_by_bank"
    | "payco"
    | "paynow"
    | "paypal"
    | "paypay"
    | "payto"
    | "pix"
    | "promptpay"
    | "qris"
    | "rechnung"
    | "revolut_pay"
    | "samsung_pay"
    | "satispay"
    | "scalapay"
    | "sepa_debit"
    | "sequra"
    | "shop_pay"
    | "shopeepay"
    | "sofort"
    | "south_korea_market"
    | "stripe_balance"
    | "sunbit"
    | "swish"
    | "tamara"
    | "test_pay"
    | "touch_n_go"
    | "truemoney"
    | "twint"
    | "upi"
    | "us_bank_account"
    | "us_cash_voucher"
    | "vipps"
    | "wechat_pay"
    | "wero"
    | "zip"
    | OtherString;
  interface AmountDetails {
    discount_amount?: number;
    error?: AmountDetails.Error;
    line_items?: ApiList<PaymentIntentAmountDetailsLineItem>;
    shipping?: AmountDetails.Shipping;
    tax?: AmountDetails.Tax;
    tip?: AmountDetails.Tip;
  }
  namespace AmountDetails {
    interface Error {
      code: Error.Code | null;
      message: string | null;
    }
    namespace Error {
      type Code =
        | "amount_details_amount_mismatch"
        | "amount_details_tax_shipping_discount_greater_than_amount"
        | OtherString;
    }
    interface Shipping {
      amount: number | null;
      from_postal_code: string | null;
      to_postal_code: string | null;
    }
    interface Tax {
      total_tax_amount: number | null;
    }
    interface Tip {
      amount?: number;
    }
  }
  interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    enabled: boolean;
  }
  namespace AutomaticPaymentMethods {
    type AllowRedirects = "always" | "never" | OtherString;
  }
  type CancellationReason =
    | "abandoned"
    | "automatic"
    | "duplicate"
    | "expired"
    | "failed_invoice"
    | "fraudulent"
    | "requested_by_customer"
    | "void_invoice"
    | OtherString;
  type CaptureMethod = "automatic" | "automatic_async" | "manual" | OtherString;
  type ConfirmationMethod = "automatic" | "manual" | OtherString;
  type ExcludedPaymentMethodType =
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
  interface Hooks {
    inputs?: Hooks.Inputs;
  }
  namespace Hooks {
    interface Inputs {
      tax?: Inputs.Tax;
    }
    namespace Inputs {
      interface Tax {
        calculation: string;
      }
    }
  }
  interface LastPaymentError {
    advice_code?: string;
    charge?: string;
    code?: LastPaymentError.Code;
    decline_code?: string;
    doc_url?: string;
    message?: string;
    network_advice_code?: string;
    network_decline_code?: string;
    param?: string;
    payment_intent?: PaymentIntent;
    payment_method?: PaymentMethod;
    payment_method_type?: string;
    request_log_url?: string;
    setup_intent?: SetupIntent;
    source?: CustomerSource;
    type: LastPaymentError.Type;
  }
  namespace LastPaymentError {
    type Code = Invoice.LastFinalizationError.Code;
    type Type =
      | "api_error"
      | "card_error"
      | "idempotency_error"
      | "invalid_request_error"
      | OtherString;
  }
  interface ManagedPayments {
    enabled: boolean;
  }
  interface NextAction {
    alipay_handle_redirect?: NextAction.AlipayHandleRedirect;
    blik_authorize?: NextAction.BlikAuthorize;
    boleto_display_details?: NextAction.BoletoDisplayDetails;
    card_await_notification?: NextAction.CardAwaitNotification;
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    display_bank_transfer_instructions?: NextAction.DisplayBankTransferInstructions;
    klarna_display_qr_code?: NextAction.KlarnaDisplayQrCode;
    konbini_display_details?: NextAction.KonbiniDisplayDetails;
    multibanco_display_details?: NextAction.MultibancoDisplayDetails;
    oxxo_display_details?: NextAction.OxxoDisplayDetails;
    paynow_display_qr_code?: NextAction.PaynowDisplayQrCode;
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    promptpay_display_qr_code?: NextAction.PromptpayDisplayQrCode;
    redirect_to_url?: NextAction.RedirectToUrl;
    swish_handle_redirect_or_display_qr_code?: NextAction.SwishHandleRedirectOrDisplayQrCode;
    type: string;
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    use_stripe_sdk?: NextAction.UseStripeSdk;
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
    wechat_pay_display_qr_code?: NextAction.WechatPayDisplayQrCode;
    wechat_pay_redirect_to_android_app?: NextAction.WechatPayRedirectToAndroidApp;
    wechat_pay_redirect_to_ios_app?: NextAction.WechatPayRedirectToIosApp;
  }
  namespace NextAction {
    interface AlipayHandleRedirect {
      native_data: string | null;
      native_url: string | null;
      return_url: string | null;
      url: string | null;
    }
    interface BlikAuthorize {}
    interface BoletoDisplayDetails {
      expires_at: number | null;
      hosted_voucher_url: string | null;
      number: string | null;
      pdf: string | null;
    }
    interface CardAwaitNotification {
      charge_attempt_at: number | null;
      customer_approval_required: boolean | null;
    }
    interface CashappHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      mobile_auth_url: string;
      qr_code: CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace CashappHandleRedirectOrDisplayQrCode {
      interface QrCode {
        expires_at: number;
        image_url_png: string;
        image_url_svg: string;
      }
    }
    interface DisplayBankTransferInstructions {
      amount_remaining: number | null;
      currency: string | null;
      financial_addresses?: DisplayBankTransferInstructions.FinancialAddress[];
      hosted_instructions_url: string | null;
      reference: string | null;
      type: DisplayBankTransferInstructions.Type;
    }
    namespace DisplayBankTransferInstructions {
      interface FinancialAddress {
        aba?: FinancialAddress.Aba;
        iban?: FinancialAddress.Iban;
        sort_code?: FinancialAddress.SortCode;
        spei?: FinancialAddress.Spei;
        supported_networks?: FinancialAddress.SupportedNetwork[];
        swift?: FinancialAddress.Swift;
        type: FinancialAddress.Type;
        zengin?: FinancialAddress.Zengin;
      }
      namespace FinancialAddress {
        type Aba = FundingInstructions.BankTransfer.FinancialAddress.Aba;
        type Iban = FundingInstructions.BankTransfer.FinancialAddress.Iban;
        type SortCode = FundingInstructions.BankTransfer.FinancialAddress.SortCode;
        type Spei = FundingInstructions.BankTransfer.FinancialAddress.Spei;
        type SupportedNetwork =
          | "ach"
          | "bacs"
          | "chaps"
          | "domestic_wire_us"
          | "fps"
          | "sepa"
          | "spei"
          | "swift"
          | "zengin"
          | OtherString;
        type Swift = FundingInstructions.BankTransfer.FinancialAddress.Swift;
        type Type = "aba" | "iban" | "sort_code" | "spei" | "swift" | "zengin" | OtherString;
        type Zengin = FundingInstructions.BankTransfer.FinancialAddress.Zengin;
      }
      type Type =
        | "eu_bank_transfer"
        | "gb_bank_transfer"
        | "jp_bank_transfer"
        | "mx_bank_transfer"
        | "us_bank_transfer"
        | OtherString;
    }
    interface KlarnaDisplayQrCode {
      data: string;
      expires_at: number | null;
      image_url_png: string;
      image_url_svg: string;
    }
    interface KonbiniDisplayDetails {
      expires_at: number;
      hosted_voucher_url: string | null;
      stores: KonbiniDisplayDetails.Stores;
    }
    namespace KonbiniDisplayDetails {
      interface Stores {
        familymart: Stores.Familymart | null;
        lawson: Stores.Lawson | null;
        ministop: Stores.Ministop | null;
        seicomart: Stores.Seicomart | null;
      }
      namespace Stores {
        interface Familymart {
          confirmation_number?: string;
          payment_code: string;
        }
        interface Lawson {
          confirmation_number?: string;
          payment_code: string;
        }
        interface Ministop {
          confirmation_number?: string;
          payment_code: string;
        }
        interface Seicomart {
          confirmation_number?: string;
          payment_code: string;
        }
      }
    }
    interface MultibancoDisplayDetails {
      entity: string | null;
      expires_at: number | null;
      hosted_voucher_url: string | null;
      reference: string | null;
    }
    interface OxxoDisplayDetails {
      expires_after: number | null;
      hosted_voucher_url: string | null;
      number: string | null;
    }
    interface PaynowDisplayQrCode {
      data: string;
      hosted_instructions_url: string | null;
      image_url_png: string;
      image_url_svg: string;
    }
    interface PixDisplayQrCode {
      data?: string;
      expires_at?: number;
      hosted_instructions_url?: string;
      image_url_png?: string;
      image_url_svg?: string;
    }
    interface PromptpayDisplayQrCode {
      data: string;
      hosted_instructions_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    interface RedirectToUrl {
      return_url: string | null;
      url: string | null;
    }
    interface SwishHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      mobile_auth_url: string;
      qr_code: SwishHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace SwishHandleRedirectOrDisplayQrCode {
      interface QrCode {
        data: string;
        expires_at: number;
        image_url_png: string;
        image_url_svg: string;
      }
    }
    interface UpiHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      qr_code: UpiHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace UpiHandleRedirectOrDisplayQrCode {
      type QrCode = CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    type UseStripeSdk = { [key: string]: unknown };
    interface VerifyWithMicrodeposits {
      arrival_date: number;
      hosted_verification_url: string;
      microdeposit_type: VerifyWithMicrodeposits.MicrodepositType | null;
    }
    namespace VerifyWithMicrodeposits {
      type MicrodepositType = "amounts" | "descriptor_code" | OtherString;
    }
    interface WechatPayDisplayQrCode {
      data: string;
      hosted_instructions_url: string;
      image_data_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    interface WechatPayRedirectToAndroidApp {
      app_id: string;
      nonce_str: string;
      package: string;
      partner_id: string;
      prepay_id: string;
      sign: string;
      timestamp: string;
    }
    interface WechatPayRedirectToIosApp {
      native_url: string;
    }
  }
  interface PaymentDetails {
    customer_reference: string | null;
    order_reference: string | null;
  }
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
    bizum?: PaymentMethodOptions.Bizum;
    blik?: PaymentMethodOptions.Blik;
    boleto?: PaymentMethodOptions.Boleto;
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    cashapp?: PaymentMethodOptions.Cashapp;
    crypto?: PaymentMethodOptions.Crypto;
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    eps?: PaymentMethodOptions.Eps;
    fpx?: PaymentMethodOptions.Fpx;
    giropay?: PaymentMethodOptions.Giropay;
    grabpay?: PaymentMethodOptions.Grabpay;
    ideal?: PaymentMethodOptions.Ideal;
    interac_present?: PaymentMethodOptions.InteracPresent;
    kakao_pay?: PaymentMethodOptions.KakaoPay;
    klarna?: PaymentMethodOptions.Klarna;
    konbini?: PaymentMethodOptions.Konbini;
    kr_card?: PaymentMethodOptions.KrCard;
    link?: PaymentMethodOptions.Link;
    mb_way?: PaymentMethodOptions.MbWay;
    mobilepay?: PaymentMethodOptions.Mobilepay;
    multibanco?: PaymentMethodOptions.Multibanco;
    naver_pay?: PaymentMethodOptions.NaverPay;
    nz_bank_account?: PaymentMethodOptions.NzBankAccount;
    oxxo?: PaymentMethodOptions.Oxxo;
    p24?: PaymentMethodOptions.P24;
    pay_by_bank?: PaymentMethodOptions.PayByBank;
    payco?: PaymentMethodOptions.Payco;
    paynow?: PaymentMethodOptions.Paynow;
    paypal?: PaymentMethodOptions.Paypal;
    paypay?: PaymentMethodOptions.Paypay;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    promptpay?: PaymentMethodOptions.Promptpay;
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
    zip?: PaymentMethodOptions.Zip;
  }
  namespace PaymentMethodOptions {
    interface AcssDebit {
      mandate_options?: AcssDebit.MandateOptions;
      setup_future_usage?: AcssDebit.SetupFutureUsage;
      target_date?: string;
      verification_method?: AcssDebit.VerificationMethod;
    }
    namespace AcssDebit {
      interface MandateOptions {
        custom_mandate_url?: string;
        interval_description: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        transaction_type: MandateOptions.TransactionType | null;
      }
      namespace MandateOptions {
        type PaymentSchedule = "combined" | "interval" | "sporadic" | OtherString;
        type TransactionType = "business" | "personal" | OtherString;
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface Affirm {
      capture_method?: "manual";
      preferred_locale?: string;
      setup_future_usage?: "none";
    }
    interface AfterpayClearpay {
      capture_method?: "manual";
      reference: string | null;
      setup_future_usage?: "none";
    }
    interface Alipay {
      setup_future_usage?: Alipay.SetupFutureUsage;
    }
    namespace Alipay {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
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
      setup_future_usage?: AuBecsDebit.SetupFutureUsage;
      target_date?: string;
    }
    namespace AuBecsDebit {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
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
      preferred_language: Bancontact.PreferredLanguage;
      setup_future_usage?: Bancontact.SetupFutureUsage;
    }
    namespace Bancontact {
      type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Billie {
      capture_method?: "manual";
      company_details?: Billie.CompanyDetails;
      reference?: string | null;
    }
    namespace Billie {
      interface CompanyDetails {
        registered_address?: Address;
        registered_name: string | null;
        registration_number: string | null;
        registration_type?: CompanyDetails.RegistrationType;
        vat: string | null;
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
      mandate_options?: Blik.MandateOptions;
      setup_future_usage?: Blik.SetupFutureUsage;
    }
    namespace Blik {
      interface MandateOptions {
        expires_at: number | null;
        type: "off_session" | null;
      }
      type SetupFutureUsage = "none" | "off_session" | OtherString;
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
      installments: Card.Installments | null;
      mandate_options: Card.MandateOptions | null;
      network: Card.Network | null;
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      request_multicapture?: Card.RequestMulticapture;
      request_overcapture?: Card.RequestOvercapture;
      request_three_d_secure: Card.RequestThreeDSecure | null;
      require_cvc_recollection?: boolean;
      setup_credential_usage?: Card.SetupCredentialUsage;
      setup_future_usage?: Card.SetupFutureUsage;
      statement_descriptor_suffix_kana?: string;
      statement_descriptor_suffix_kanji?: string;
      stored_credential_usage?: Card.StoredCredentialUsage;
    }
    namespace Card {
      interface Installments {
        available_plans: Installments.AvailablePlan[] | null;
        enabled: boolean;
        plan: Installments.Plan | null;
      }
      namespace Installments {
        interface AvailablePlan {
          count: number | null;
          interval: "month" | null;
          type: AvailablePlan.Type;
        }
        namespace AvailablePlan {
          type Type = "bonus" | "fixed_count" | "revolving" | OtherString;
        }
        export import Plan = AvailablePlan;
      }
      interface MandateOptions {
        amount: number;
        amount_type: MandateOptions.AmountType;
        description: string | null;
        end_date: number | null;
        interval: MandateOptions.Interval;
        interval_count: number | null;
        reference: string;
        start_date: number;
        supported_types: "india"[] | null;
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
    }
    interface CardPresent {
      capture_method?: CardPresent.CaptureMethod;
      request_extended_authorization: boolean | null;
      request_incremental_authorization_support: boolean | null;
      routing?: CardPresent.Routing;
    }
    namespace CardPresent {
      type CaptureMethod = "manual" | "manual_preferred";
      interface Routing {
        requested_priority: Routing.RequestedPriority | null;
      }
      namespace Routing {
        type RequestedPriority = "domestic" | "international" | OtherString;
      }
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
      setup_future_usage?: Ideal.SetupFutureUsage;
    }
    namespace Ideal {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface InteracPresent {}
    export import KakaoPay = AmazonPay;
    interface Klarna {
      capture_method?: "manual";
      preferred_locale: string | null;
      setup_future_usage?: Klarna.SetupFutureUsage;
    }
    namespace Klarna {
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
    }
    interface Konbini {
      confirmation_number: string | null;
      expires_after_days: number | null;
      expires_at: number | null;
      product_description: string | null;
      setup_future_usage?: "none";
    }
    export import KrCard = AmazonPay;
    interface Link {
      capture_method?: "manual";
      persistent_token: string | null;
      setup_future_usage?: Link.SetupFutureUsage;
    }
    namespace Link {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface MbWay {
      setup_future_usage?: "none";
    }
    interface Mobilepay {
      capture_method?: "manual";
      setup_future_usage?: "none";
    }
    interface Multibanco {
      setup_future_usage?: "none";
    }
    export import NaverPay = AmazonPay;
    export import NzBankAccount = AuBecsDebit;
    interface Oxxo {
      expires_after_days: number;
      setup_future_usage?: "none";
    }
    interface P24 {
      setup_future_usage?: "none";
    }
    interface PayByBank {}
    type Payco = Mobilepay;
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
    interface Paypay {}
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
      expires_at: number | null;
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
      capture_method?: "manual";
      setup_future_usage?: RevolutPay.SetupFutureUsage;
    }
    namespace RevolutPay {
      type SetupFutureUsage = "none" | "off_session";
    }
    type SamsungPay = Mobilepay;
    export import Satispay = Cashapp;
    interface Scalapay {
      capture_method?: "manual";
    }
    export import SepaDebit = BacsDebit;
    type Sequra = Mobilepay;
    interface Sofort {
      preferred_language: Sofort.PreferredLanguage | null;
      setup_future_usage?: Sofort.SetupFutureUsage;
    }
    namespace Sofort {
      type PreferredLanguage = "de" | "en" | "es" | "fr" | "it" | "nl" | "pl" | OtherString;
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    type Sunbit = Mobilepay;
    interface Swish {
      reference: string | null;
      setup_future_usage?: "none";
    }
    interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    namespace Twint {
      type SetupFutureUsage = "none" | "off_session" | OtherString;
    }
    interface Upi {
      setup_future_usage?: Upi.SetupFutureUsage;
    }
    namespace Upi {
      type SetupFutureUsage = "off_session" | "on_session" | OtherString;
    }
    interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      mandate_options?: UsBankAccount.MandateOptions;
      setup_future_usage?: UsBankAccount.SetupFutureUsage;
      target_date?: string;
      transaction_purpose?: UsBankAccount.TransactionPurpose;
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
      interface MandateOptions {
        collection_method?: "paper";
      }
      type SetupFutureUsage = "none" | "off_session" | "on_session" | OtherString;
      type TransactionPurpose = "goods" | "other" | "services" | "unspecified" | OtherString;
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
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
    interface Zip {
      setup_future_usage?: "none";
    }
  }
  interface PresentmentDetails {
    presentment_amount: number;
    presentment_currency: string;
  }
  interface Processing {
    card?: Processing.Card;
    type: "card";
  }
  namespace Processing {
    interface Card {
      customer_notification?: Card.CustomerNotification;
    }
    namespace Card {
      interface CustomerNotification {
        approval_requested: boolean | null;
        completes_at: number | null;
      }
    }
  }
  type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  type Shipping = Charge.Shipping;
  type Status =
    | "canceled"
    | "processing"
    | "requires_action"
    | "requires_capture"
    | "requires_confirmation"
    | "requires_payment_method"
    | "succeeded"
    | OtherString;
  interface TransferData {
    amount?: number;
    description?: string;
    destination: string | Account;
    metadata?: Metadata;
    payment_data?: TransferData.PaymentData;
  }
  namespace TransferData {
    interface PaymentData {
      description?: string;
      metadata?: Metadata;
    }
  }
}
