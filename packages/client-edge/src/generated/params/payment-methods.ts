// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Charge } from "../schemas/charge.ts";

export interface PaymentMethodCreateParams<Expand = string[]> {
  acss_debit?: PaymentMethodCreateParams.AcssDebit;
  affirm?: PaymentMethodCreateParams.Affirm;
  afterpay_clearpay?: PaymentMethodCreateParams.AfterpayClearpay;
  alipay?: PaymentMethodCreateParams.Alipay;
  allow_redisplay?: PaymentMethodCreateParams.AllowRedisplay;
  alma?: PaymentMethodCreateParams.Alma;
  amazon_pay?: PaymentMethodCreateParams.AmazonPay;
  au_becs_debit?: PaymentMethodCreateParams.AuBecsDebit;
  bacs_debit?: PaymentMethodCreateParams.BacsDebit;
  bancontact?: PaymentMethodCreateParams.Bancontact;
  billie?: PaymentMethodCreateParams.Billie;
  billing_details?: PaymentMethodCreateParams.BillingDetails;
  bizum?: PaymentMethodCreateParams.Bizum;
  blik?: PaymentMethodCreateParams.Blik;
  boleto?: PaymentMethodCreateParams.Boleto;
  card?: PaymentMethodCreateParams.Card;
  cashapp?: PaymentMethodCreateParams.Cashapp;
  crypto?: PaymentMethodCreateParams.Crypto;
  custom?: PaymentMethodCreateParams.Custom;
  customer?: string;
  customer_balance?: PaymentMethodCreateParams.CustomerBalance;
  eps?: PaymentMethodCreateParams.Eps;
  expand?: Expand;
  fpx?: PaymentMethodCreateParams.Fpx;
  giropay?: PaymentMethodCreateParams.Giropay;
  grabpay?: PaymentMethodCreateParams.Grabpay;
  ideal?: PaymentMethodCreateParams.Ideal;
  interac_present?: PaymentMethodCreateParams.InteracPresent;
  kakao_pay?: PaymentMethodCreateParams.KakaoPay;
  klarna?: PaymentMethodCreateParams.Klarna;
  konbini?: PaymentMethodCreateParams.Konbini;
  kr_card?: PaymentMethodCreateParams.KrCard;
  link?: PaymentMethodCreateParams.Link;
  mb_way?: PaymentMethodCreateParams.MbWay;
  metadata?: MetadataParam;
  mobilepay?: PaymentMethodCreateParams.Mobilepay;
  multibanco?: PaymentMethodCreateParams.Multibanco;
  naver_pay?: PaymentMethodCreateParams.NaverPay;
  nz_bank_account?: PaymentMethodCreateParams.NzBankAccount;
  oxxo?: PaymentMethodCreateParams.Oxxo;
  p24?: PaymentMethodCreateParams.P24;
  pay_by_bank?: PaymentMethodCreateParams.PayByBank;
  payco?: PaymentMethodCreateParams.Payco;
  payment_method?: string;
  paynow?: PaymentMethodCreateParams.Paynow;
  paypal?: PaymentMethodCreateParams.Paypal;
  paypay?: PaymentMethodCreateParams.Paypay;
  payto?: PaymentMethodCreateParams.Payto;
  pix?: PaymentMethodCreateParams.Pix;
  promptpay?: PaymentMethodCreateParams.Promptpay;
  radar_options?: PaymentMethodCreateParams.RadarOptions;
  revolut_pay?: PaymentMethodCreateParams.RevolutPay;
  samsung_pay?: PaymentMethodCreateParams.SamsungPay;
  satispay?: PaymentMethodCreateParams.Satispay;
  scalapay?: PaymentMethodCreateParams.Scalapay;
  sepa_debit?: PaymentMethodCreateParams.SepaDebit;
  sequra?: PaymentMethodCreateParams.Sequra;
  sofort?: PaymentMethodCreateParams.Sofort;
  sunbit?: PaymentMethodCreateParams.Sunbit;
  swish?: PaymentMethodCreateParams.Swish;
  twint?: PaymentMethodCreateParams.Twint;
  type?: PaymentMethodCreateParams.Type;
  upi?: PaymentMethodCreateParams.Upi;
  us_bank_account?: PaymentMethodCreateParams.UsBankAccount;
  wechat_pay?: PaymentMethodCreateParams.WechatPay;
  zip?: PaymentMethodCreateParams.Zip;
}
export declare namespace PaymentMethodCreateParams {
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
  interface Card {
    cvc?: string;
    exp_month?: number;
    exp_year?: number;
    networks?: Card.Networks;
    number?: string;
    token?: string;
  }
  namespace Card {
    interface Networks {
      preferred?: Networks.Preferred;
    }
    namespace Networks {
      type Preferred = "cartes_bancaires" | "mastercard" | "visa" | OtherString;
    }
  }
  interface Cashapp {}
  interface Crypto {}
  interface Custom {
    type: string;
  }
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
    | "card"
    | "cashapp"
    | "crypto"
    | "custom"
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

export interface PaymentMethodRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentMethodUpdateParams<Expand = string[]> {
  allow_redisplay?: PaymentMethodUpdateParams.AllowRedisplay;
  billing_details?: PaymentMethodUpdateParams.BillingDetails;
  card?: PaymentMethodUpdateParams.Card;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  us_bank_account?: PaymentMethodUpdateParams.UsBankAccount;
}
export declare namespace PaymentMethodUpdateParams {
  type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
  type BillingDetails = PaymentMethodCreateParams.BillingDetails;
  interface Card {
    exp_month?: number;
    exp_year?: number;
    networks?: Card.Networks;
  }
  namespace Card {
    interface Networks {
      preferred?: Emptyable<Networks.Preferred>;
    }
    namespace Networks {
      type Preferred = "cartes_bancaires" | "mastercard" | "visa" | OtherString;
    }
  }
  interface UsBankAccount {
    account_holder_type?: UsBankAccount.AccountHolderType;
    account_type?: UsBankAccount.AccountType;
  }
  namespace UsBankAccount {
    type AccountHolderType = "company" | "individual" | OtherString;
    type AccountType = "checking" | "savings" | OtherString;
  }
}

export interface PaymentMethodListParams<Expand = string[]> extends PaginationParams {
  allow_redisplay?: PaymentMethodListParams.AllowRedisplay;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  type?: PaymentMethodListParams.Type;
}
export declare namespace PaymentMethodListParams {
  type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
  type Type = PaymentMethodCreateParams.Type;
}

export interface PaymentMethodAttachParams<Expand = string[]> {
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}

export interface PaymentMethodDetachParams<Expand = string[]> {
  expand?: Expand;
}
