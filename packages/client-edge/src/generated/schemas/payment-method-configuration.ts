// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface PaymentMethodConfiguration {
  id: string;
  object: "payment_method_configuration";
  acss_debit?: PaymentMethodConfiguration.AcssDebit;
  active: boolean;
  affirm?: PaymentMethodConfiguration.Affirm;
  afterpay_clearpay?: PaymentMethodConfiguration.AfterpayClearpay;
  alipay?: PaymentMethodConfiguration.Alipay;
  alma?: PaymentMethodConfiguration.Alma;
  amazon_pay?: PaymentMethodConfiguration.AmazonPay;
  apple_pay?: PaymentMethodConfiguration.ApplePay;
  application: string | null;
  au_becs_debit?: PaymentMethodConfiguration.AuBecsDebit;
  bacs_debit?: PaymentMethodConfiguration.BacsDebit;
  bancontact?: PaymentMethodConfiguration.Bancontact;
  billie?: PaymentMethodConfiguration.Billie;
  bizum?: PaymentMethodConfiguration.Bizum;
  blik?: PaymentMethodConfiguration.Blik;
  boleto?: PaymentMethodConfiguration.Boleto;
  card?: PaymentMethodConfiguration.Card;
  cartes_bancaires?: PaymentMethodConfiguration.CartesBancaires;
  cashapp?: PaymentMethodConfiguration.Cashapp;
  crypto?: PaymentMethodConfiguration.Crypto;
  customer_balance?: PaymentMethodConfiguration.CustomerBalance;
  eps?: PaymentMethodConfiguration.Eps;
  fpx?: PaymentMethodConfiguration.Fpx;
  giropay?: PaymentMethodConfiguration.Giropay;
  google_pay?: PaymentMethodConfiguration.GooglePay;
  grabpay?: PaymentMethodConfiguration.Grabpay;
  ideal?: PaymentMethodConfiguration.Ideal;
  is_default: boolean;
  jcb?: PaymentMethodConfiguration.Jcb;
  kakao_pay?: PaymentMethodConfiguration.KakaoPay;
  klarna?: PaymentMethodConfiguration.Klarna;
  konbini?: PaymentMethodConfiguration.Konbini;
  kr_card?: PaymentMethodConfiguration.KrCard;
  link?: PaymentMethodConfiguration.Link;
  livemode: boolean;
  mb_way?: PaymentMethodConfiguration.MbWay;
  mobilepay?: PaymentMethodConfiguration.Mobilepay;
  multibanco?: PaymentMethodConfiguration.Multibanco;
  name: string;
  naver_pay?: PaymentMethodConfiguration.NaverPay;
  nz_bank_account?: PaymentMethodConfiguration.NzBankAccount;
  oxxo?: PaymentMethodConfiguration.Oxxo;
  p24?: PaymentMethodConfiguration.P24;
  parent: string | null;
  pay_by_bank?: PaymentMethodConfiguration.PayByBank;
  payco?: PaymentMethodConfiguration.Payco;
  paynow?: PaymentMethodConfiguration.Paynow;
  paypal?: PaymentMethodConfiguration.Paypal;
  paypay?: PaymentMethodConfiguration.Paypay;
  payto?: PaymentMethodConfiguration.Payto;
  pix?: PaymentMethodConfiguration.Pix;
  promptpay?: PaymentMethodConfiguration.Promptpay;
  revolut_pay?: PaymentMethodConfiguration.RevolutPay;
  samsung_pay?: PaymentMethodConfiguration.SamsungPay;
  satispay?: PaymentMethodConfiguration.Satispay;
  scalapay?: PaymentMethodConfiguration.Scalapay;
  sepa_debit?: PaymentMethodConfiguration.SepaDebit;
  sequra?: PaymentMethodConfiguration.Sequra;
  sofort?: PaymentMethodConfiguration.Sofort;
  sunbit?: PaymentMethodConfiguration.Sunbit;
  swish?: PaymentMethodConfiguration.Swish;
  twint?: PaymentMethodConfiguration.Twint;
  upi?: PaymentMethodConfiguration.Upi;
  us_bank_account?: PaymentMethodConfiguration.UsBankAccount;
  wechat_pay?: PaymentMethodConfiguration.WechatPay;
  zip?: PaymentMethodConfiguration.Zip;
}
export declare namespace PaymentMethodConfiguration {
  interface AcssDebit {
    available: boolean;
    display_preference: AcssDebit.DisplayPreference;
  }
  namespace AcssDebit {
    interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    namespace DisplayPreference {
      type Preference = "none" | "off" | "on" | OtherString;
      type Value = "off" | "on" | OtherString;
    }
  }
  export import Affirm = AcssDebit;
  export import AfterpayClearpay = AcssDebit;
  export import Alipay = AcssDebit;
  export import Alma = AcssDebit;
  export import AmazonPay = AcssDebit;
  export import ApplePay = AcssDebit;
  export import AuBecsDebit = AcssDebit;
  export import BacsDebit = AcssDebit;
  export import Bancontact = AcssDebit;
  export import Billie = AcssDebit;
  export import Bizum = AcssDebit;
  export import Blik = AcssDebit;
  export import Boleto = AcssDebit;
  export import Card = AcssDebit;
  export import CartesBancaires = AcssDebit;
  export import Cashapp = AcssDebit;
  export import Crypto = AcssDebit;
  export import CustomerBalance = AcssDebit;
  export import Eps = AcssDebit;
  export import Fpx = AcssDebit;
  export import Giropay = AcssDebit;
  export import GooglePay = AcssDebit;
  export import Grabpay = AcssDebit;
  export import Ideal = AcssDebit;
  export import Jcb = AcssDebit;
  export import KakaoPay = AcssDebit;
  export import Klarna = AcssDebit;
  export import Konbini = AcssDebit;
  export import KrCard = AcssDebit;
  export import Link = AcssDebit;
  export import MbWay = AcssDebit;
  export import Mobilepay = AcssDebit;
  export import Multibanco = AcssDebit;
  export import NaverPay = AcssDebit;
  export import NzBankAccount = AcssDebit;
  export import Oxxo = AcssDebit;
  export import P24 = AcssDebit;
  export import PayByBank = AcssDebit;
  export import Payco = AcssDebit;
  export import Paynow = AcssDebit;
  export import Paypal = AcssDebit;
  export import Paypay = AcssDebit;
  export import Payto = AcssDebit;
  export import Pix = AcssDebit;
  export import Promptpay = AcssDebit;
  export import RevolutPay = AcssDebit;
  export import SamsungPay = AcssDebit;
  export import Satispay = AcssDebit;
  export import Scalapay = AcssDebit;
  export import SepaDebit = AcssDebit;
  export import Sequra = AcssDebit;
  export import Sofort = AcssDebit;
  export import Sunbit = AcssDebit;
  export import Swish = AcssDebit;
  export import Twint = AcssDebit;
  export import Upi = AcssDebit;
  export import UsBankAccount = AcssDebit;
  export import WechatPay = AcssDebit;
  export import Zip = AcssDebit;
}
