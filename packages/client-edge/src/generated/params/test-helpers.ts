// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Charge } from "../schemas/charge.ts";

export interface ConfirmationTokenCreateParams<Expand = string[]> {
  expand?: Expand;
  payment_method?: string;
  payment_method_data?: ConfirmationTokenCreateParams.PaymentMethodData;
  payment_method_options?: ConfirmationTokenCreateParams.PaymentMethodOptions;
  return_url?: string;
  setup_future_usage?: ConfirmationTokenCreateParams.SetupFutureUsage;
  shipping?: ConfirmationTokenCreateParams.Shipping;
}
export declare namespace ConfirmationTokenCreateParams {
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
    card?: PaymentMethodOptions.Card;
  }
  namespace PaymentMethodOptions {
    interface Card {
      installments?: Card.Installments;
    }
    namespace Card {
      interface Installments {
        plan: Installments.Plan;
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
    }
  }
  type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  interface Shipping {
    address: AddressParam;
    name: string;
    phone?: Emptyable<string>;
  }
}

export interface CustomerFundCashBalanceParams<Expand = string[]> {
  amount: number;
  currency: string;
  expand?: Expand;
  reference?: string;
}

export interface RefundExpireParams<Expand = string[]> {
  expand?: Expand;
}

export interface TestClockCreateParams<Expand = string[]> {
  frozen_time: number;
  customer?: string;
  expand?: Expand;
  name?: string;
}

export interface TestClockRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TestClockDeleteParams {}

export interface TestClockListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface TestClockAdvanceParams<Expand = string[]> {
  frozen_time: number;
  expand?: Expand;
}
