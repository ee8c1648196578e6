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

export interface SetupIntentCreateParams<Expand = string[]> {
  allowed_payment_method_types?: SetupIntentCreateParams.AllowedPaymentMethodType[];
  attach_to_self?: boolean;
  automatic_payment_methods?: SetupIntentCreateParams.AutomaticPaymentMethods;
  confirm?: boolean;
  confirmation_token?: string;
  customer?: string;
  customer_account?: string;
  description?: string;
  excluded_payment_method_types?: SetupIntentCreateParams.ExcludedPaymentMethodType[];
  expand?: Expand;
  flow_directions?: SetupIntentCreateParams.FlowDirection[];
  mandate_data?: Emptyable<SetupIntentCreateParams.MandateData>;
  metadata?: MetadataParam;
  on_behalf_of?: string;
  payment_method?: string;
  payment_method_configuration?: string;
  payment_method_data?: SetupIntentCreateParams.PaymentMethodData;
  payment_method_options?: SetupIntentCreateParams.PaymentMethodOptions;
  return_url?: string;
  single_use?: SetupIntentCreateParams.SingleUse;
  usage?: SetupIntentCreateParams.Usage;
  use_stripe_sdk?: boolean;
}
export declare namespace SetupIntentCreateParams {
  type AllowedPaymentMethodType = PaymentIntent.AllowedPaymentMethodType;
  interface AutomaticPaymentMethods {
    enabled: boolean;
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
  }
  namespace AutomaticPaymentMethods {
    type AllowRedirects = "always" | "never" | OtherString;
  }
  type ExcludedPaymentMethodType = PaymentIntent.ExcludedPaymentMethodType;
  type FlowDirection = "inbound" | "outbound" | OtherString;
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
    acss_debit?: PaymentMethodOptions.AcssDebit;
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    bizum?: PaymentMethodOptions.Bizum;
    blik?: PaymentMethodOptions.Blik;
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    klarna?: PaymentMethodOptions.Klarna;
    link?: PaymentMethodOptions.Link;
    paypal?: PaymentMethodOptions.Paypal;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    upi?: PaymentMethodOptions.Upi;
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  namespace PaymentMethodOptions {
    interface AcssDebit {
      currency?: AcssDebit.Currency;
      mandate_options?: AcssDebit.MandateOptions;
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
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface AmazonPay {}
    interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions;
    }
    namespace BacsDebit {
      interface MandateOptions {
        reference_prefix?: Emptyable<string>;
      }
    }
    interface Bizum {}
    interface Blik {
      code?: string;
      mandate_options?: Blik.MandateOptions;
    }
    namespace Blik {
      interface MandateOptions {
        expires_at?: number;
      }
    }
    interface Card {
      mandate_options?: Card.MandateOptions;
      moto?: boolean;
      network?: Card.Network;
      request_three_d_secure?: Card.RequestThreeDSecure;
      setup_credential_usage?: Card.SetupCredentialUsage;
      three_d_secure?: Card.ThreeDSecure;
    }
    namespace Card {
      interface MandateOptions {
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
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
      type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      type SetupCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
      interface ThreeDSecure {
        ares_trans_status?: ThreeDSecure.AresTransStatus;
        cryptogram?: string;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator;
        network_options?: ThreeDSecure.NetworkOptions;
        requestor_challenge_indicator?: string;
        transaction_id?: string;
        version?: ThreeDSecure.Version;
      }
      namespace ThreeDSecure {
        type AresTransStatus = "A" | "C" | "I" | "N" | "R" | "U" | "Y" | OtherString;
        type ElectronicCommerceIndicator = "01" | "02" | "05" | "06" | "07" | OtherString;
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
        type Version = "1.0.2" | "2.1.0" | "2.2.0" | "2.3.0" | "2.3.1" | OtherString;
      }
    }
    interface CardPresent {}
    interface Klarna {
      currency?: string;
      on_demand?: Klarna.OnDemand;
      preferred_locale?: Klarna.PreferredLocale;
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
    interface Link {
      persistent_token?: string;
    }
    interface Paypal {
      billing_agreement_id?: string;
    }
    interface Payto {
      mandate_options?: Payto.MandateOptions;
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
    }
    interface Pix {
      mandate_options?: Pix.MandateOptions;
    }
    namespace Pix {
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
    }
    export import SepaDebit = BacsDebit;
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
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
  }
  interface SingleUse {
    amount: number;
    currency: string;
  }
  type Usage = "off_session" | "on_session" | OtherString;
}

export interface SetupIntentRetrieveParams<Expand = string[]> {
  client_secret?: string;
  expand?: Expand;
}

export interface SetupIntentUpdateParams<Expand = string[]> {
  allowed_payment_method_types?: Emptyable<SetupIntentUpdateParams.AllowedPaymentMethodType[]>;
  attach_to_self?: boolean;
  customer?: string;
  customer_account?: string;
  description?: string;
  excluded_payment_method_types?: Emptyable<SetupIntentUpdateParams.ExcludedPaymentMethodType[]>;
  expand?: Expand;
  flow_directions?: SetupIntentUpdateParams.FlowDirection[];
  metadata?: Emptyable<MetadataParam>;
  payment_method?: string;
  payment_method_configuration?: string;
  payment_method_data?: SetupIntentUpdateParams.PaymentMethodData;
  payment_method_options?: SetupIntentUpdateParams.PaymentMethodOptions;
}
export declare namespace SetupIntentUpdateParams {
  type AllowedPaymentMethodType = SetupIntentCreateParams.AllowedPaymentMethodType;
  type ExcludedPaymentMethodType = SetupIntentCreateParams.ExcludedPaymentMethodType;
  type FlowDirection = "inbound" | "outbound" | OtherString;
  export import PaymentMethodData = SetupIntentCreateParams.PaymentMethodData;
  export import PaymentMethodOptions = SetupIntentCreateParams.PaymentMethodOptions;
}

export interface SetupIntentListParams<Expand = string[]> extends PaginationParams {
  attach_to_self?: boolean;
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  payment_method?: string;
}

export interface SetupIntentCancelParams<Expand = string[]> {
  cancellation_reason?: SetupIntentCancelParams.CancellationReason;
  expand?: Expand;
}
export declare namespace SetupIntentCancelParams {
  type CancellationReason = "abandoned" | "duplicate" | "requested_by_customer" | OtherString;
}

export interface SetupIntentConfirmParams<Expand = string[]> {
  allowed_payment_method_types?: SetupIntentConfirmParams.AllowedPaymentMethodType[];
  confirmation_token?: string;
  expand?: Expand;
  mandate_data?: Emptyable<SetupIntentConfirmParams.MandateData>;
  payment_method?: string;
  payment_method_data?: SetupIntentConfirmParams.PaymentMethodData;
  payment_method_options?: SetupIntentConfirmParams.PaymentMethodOptions;
  return_url?: string;
  use_stripe_sdk?: boolean;
}
export declare namespace SetupIntentConfirmParams {
  type AllowedPaymentMethodType = SetupIntentCreateParams.AllowedPaymentMethodType;
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
  export import PaymentMethodData = SetupIntentCreateParams.PaymentMethodData;
  export import PaymentMethodOptions = SetupIntentCreateParams.PaymentMethodOptions;
}

export interface SetupIntentVerifyMicrodepositsParams<Expand = string[]> {
  amounts?: number[];
  descriptor_code?: string;
  expand?: Expand;
}
