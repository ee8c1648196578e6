// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { PaymentMethodConfiguration } from "../schemas/payment-method-configuration.ts";

export interface PaymentMethodConfigurationCreateParams<Expand = string[]> {
  acss_debit?: PaymentMethodConfigurationCreateParams.AcssDebit;
  affirm?: PaymentMethodConfigurationCreateParams.Affirm;
  afterpay_clearpay?: PaymentMethodConfigurationCreateParams.AfterpayClearpay;
  alipay?: PaymentMethodConfigurationCreateParams.Alipay;
  alma?: PaymentMethodConfigurationCreateParams.Alma;
  amazon_pay?: PaymentMethodConfigurationCreateParams.AmazonPay;
  apple_pay?: PaymentMethodConfigurationCreateParams.ApplePay;
  apple_pay_later?: PaymentMethodConfigurationCreateParams.ApplePayLater;
  au_becs_debit?: PaymentMethodConfigurationCreateParams.AuBecsDebit;
  bacs_debit?: PaymentMethodConfigurationCreateParams.BacsDebit;
  bancontact?: PaymentMethodConfigurationCreateParams.Bancontact;
  billie?: PaymentMethodConfigurationCreateParams.Billie;
  bizum?: PaymentMethodConfigurationCreateParams.Bizum;
  blik?: PaymentMethodConfigurationCreateParams.Blik;
  boleto?: PaymentMethodConfigurationCreateParams.Boleto;
  card?: PaymentMethodConfigurationCreateParams.Card;
  cartes_bancaires?: PaymentMethodConfigurationCreateParams.CartesBancaires;
  cashapp?: PaymentMethodConfigurationCreateParams.Cashapp;
  crypto?: PaymentMethodConfigurationCreateParams.Crypto;
  customer_balance?: PaymentMethodConfigurationCreateParams.CustomerBalance;
  eps?: PaymentMethodConfigurationCreateParams.Eps;
  expand?: Expand;
  fpx?: PaymentMethodConfigurationCreateParams.Fpx;
  fr_meal_voucher_conecs?: PaymentMethodConfigurationCreateParams.FrMealVoucherConecs;
  giropay?: PaymentMethodConfigurationCreateParams.Giropay;
  google_pay?: PaymentMethodConfigurationCreateParams.GooglePay;
  grabpay?: PaymentMethodConfigurationCreateParams.Grabpay;
  ideal?: PaymentMethodConfigurationCreateParams.Ideal;
  jcb?: PaymentMethodConfigurationCreateParams.Jcb;
  kakao_pay?: PaymentMethodConfigurationCreateParams.KakaoPay;
  klarna?: PaymentMethodConfigurationCreateParams.Klarna;
  konbini?: PaymentMethodConfigurationCreateParams.Konbini;
  kr_card?: PaymentMethodConfigurationCreateParams.KrCard;
  link?: PaymentMethodConfigurationCreateParams.Link;
  mb_way?: PaymentMethodConfigurationCreateParams.MbWay;
  mobilepay?: PaymentMethodConfigurationCreateParams.Mobilepay;
  multibanco?: PaymentMethodConfigurationCreateParams.Multibanco;
  name?: string;
  naver_pay?: PaymentMethodConfigurationCreateParams.NaverPay;
  nz_bank_account?: PaymentMethodConfigurationCreateParams.NzBankAccount;
  oxxo?: PaymentMethodConfigurationCreateParams.Oxxo;
  p24?: PaymentMethodConfigurationCreateParams.P24;
  parent?: string;
  pay_by_bank?: PaymentMethodConfigurationCreateParams.PayByBank;
  payco?: PaymentMethodConfigurationCreateParams.Payco;
  paynow?: PaymentMethodConfigurationCreateParams.Paynow;
  paypal?: PaymentMethodConfigurationCreateParams.Paypal;
  paypay?: PaymentMethodConfigurationCreateParams.Paypay;
  payto?: PaymentMethodConfigurationCreateParams.Payto;
  pix?: PaymentMethodConfigurationCreateParams.Pix;
  promptpay?: PaymentMethodConfigurationCreateParams.Promptpay;
  revolut_pay?: PaymentMethodConfigurationCreateParams.RevolutPay;
  samsung_pay?: PaymentMethodConfigurationCreateParams.SamsungPay;
  satispay?: PaymentMethodConfigurationCreateParams.Satispay;
  scalapay?: PaymentMethodConfigurationCreateParams.Scalapay;
  sepa_debit?: PaymentMethodConfigurationCreateParams.SepaDebit;
  sequra?: PaymentMethodConfigurationCreateParams.Sequra;
  sofort?: PaymentMethodConfigurationCreateParams.Sofort;
  sunbit?: PaymentMethodConfigurationCreateParams.Sunbit;
  swish?: PaymentMethodConfigurationCreateParams.Swish;
  twint?: PaymentMethodConfigurationCreateParams.Twint;
  upi?: PaymentMethodConfigurationCreateParams.Upi;
  us_bank_account?: PaymentMethodConfigurationCreateParams.UsBankAccount;
  wechat_pay?: PaymentMethodConfigurationCreateParams.WechatPay;
  zip?: PaymentMethodConfigurationCreateParams.Zip;
}
export declare namespace PaymentMethodConfigurationCreateParams {
  interface AcssDebit {
    display_preference?: AcssDebit.DisplayPreference;
  }
  namespace AcssDebit {
    interface DisplayPreference {
      preference?: DisplayPreference.Preference;
    }
    namespace DisplayPreference {
      type Preference = "none" | "off" | "on" | OtherString;
    }
  }
  export import Affirm = AcssDebit;
  export import AfterpayClearpay = AcssDebit;
  export import Alipay = AcssDebit;
  export import Alma = AcssDebit;
  export import AmazonPay = AcssDebit;
  export import ApplePay = AcssDebit;
  export import ApplePayLater = AcssDebit;
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
  export import FrMealVoucherConecs = AcssDebit;
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

export interface PaymentMethodConfigurationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentMethodConfigurationUpdateParams<Expand = string[]> {
  acss_debit?: PaymentMethodConfigurationUpdateParams.AcssDebit;
  active?: boolean;
  affirm?: PaymentMethodConfigurationUpdateParams.Affirm;
  afterpay_clearpay?: PaymentMethodConfigurationUpdateParams.AfterpayClearpay;
  alipay?: PaymentMethodConfigurationUpdateParams.Alipay;
  alma?: PaymentMethodConfigurationUpdateParams.Alma;
  amazon_pay?: PaymentMethodConfigurationUpdateParams.AmazonPay;
  apple_pay?: PaymentMethodConfigurationUpdateParams.ApplePay;
  apple_pay_later?: PaymentMethodConfigurationUpdateParams.ApplePayLater;
  au_becs_debit?: PaymentMethodConfigurationUpdateParams.AuBecsDebit;
  bacs_debit?: PaymentMethodConfigurationUpdateParams.BacsDebit;
  bancontact?: PaymentMethodConfigurationUpdateParams.Bancontact;
  billie?: PaymentMethodConfigurationUpdateParams.Billie;
  bizum?: PaymentMethodConfigurationUpdateParams.Bizum;
  blik?: PaymentMethodConfigurationUpdateParams.Blik;
  boleto?: PaymentMethodConfigurationUpdateParams.Boleto;
  card?: PaymentMethodConfigurationUpdateParams.Card;
  cartes_bancaires?: PaymentMethodConfigurationUpdateParams.CartesBancaires;
  cashapp?: PaymentMethodConfigurationUpdateParams.Cashapp;
  crypto?: PaymentMethodConfigurationUpdateParams.Crypto;
  customer_balance?: PaymentMethodConfigurationUpdateParams.CustomerBalance;
  eps?: PaymentMethodConfigurationUpdateParams.Eps;
  expand?: Expand;
  fpx?: PaymentMethodConfigurationUpdateParams.Fpx;
  fr_meal_voucher_conecs?: PaymentMethodConfigurationUpdateParams.FrMealVoucherConecs;
  giropay?: PaymentMethodConfigurationUpdateParams.Giropay;
  google_pay?: PaymentMethodConfigurationUpdateParams.GooglePay;
  grabpay?: PaymentMethodConfigurationUpdateParams.Grabpay;
  ideal?: PaymentMethodConfigurationUpdateParams.Ideal;
  jcb?: PaymentMethodConfigurationUpdateParams.Jcb;
  kakao_pay?: PaymentMethodConfigurationUpdateParams.KakaoPay;
  klarna?: PaymentMethodConfigurationUpdateParams.Klarna;
  konbini?: PaymentMethodConfigurationUpdateParams.Konbini;
  kr_card?: PaymentMethodConfigurationUpdateParams.KrCard;
  link?: PaymentMethodConfigurationUpdateParams.Link;
  mb_way?: PaymentMethodConfigurationUpdateParams.MbWay;
  mobilepay?: PaymentMethodConfigurationUpdateParams.Mobilepay;
  multibanco?: PaymentMethodConfigurationUpdateParams.Multibanco;
  name?: string;
  naver_pay?: PaymentMethodConfigurationUpdateParams.NaverPay;
  nz_bank_account?: PaymentMethodConfigurationUpdateParams.NzBankAccount;
  oxxo?: PaymentMethodConfigurationUpdateParams.Oxxo;
  p24?: PaymentMethodConfigurationUpdateParams.P24;
  pay_by_bank?: PaymentMethodConfigurationUpdateParams.PayByBank;
  payco?: PaymentMethodConfigurationUpdateParams.Payco;
  paynow?: PaymentMethodConfigurationUpdateParams.Paynow;
  paypal?: PaymentMethodConfigurationUpdateParams.Paypal;
  paypay?: PaymentMethodConfigurationUpdateParams.Paypay;
  payto?: PaymentMethodConfigurationUpdateParams.Payto;
  pix?: PaymentMethodConfigurationUpdateParams.Pix;
  promptpay?: PaymentMethodConfigurationUpdateParams.Promptpay;
  revolut_pay?: PaymentMethodConfigurationUpdateParams.RevolutPay;
  samsung_pay?: PaymentMethodConfigurationUpdateParams.SamsungPay;
  satispay?: PaymentMethodConfigurationUpdateParams.Satispay;
  scalapay?: PaymentMethodConfigurationUpdateParams.Scalapay;
  sepa_debit?: PaymentMethodConfigurationUpdateParams.SepaDebit;
  sequra?: PaymentMethodConfigurationUpdateParams.Sequra;
  sofort?: PaymentMethodConfigurationUpdateParams.Sofort;
  sunbit?: PaymentMethodConfigurationUpdateParams.Sunbit;
  swish?: PaymentMethodConfigurationUpdateParams.Swish;
  twint?: PaymentMethodConfigurationUpdateParams.Twint;
  upi?: PaymentMethodConfigurationUpdateParams.Upi;
  us_bank_account?: PaymentMethodConfigurationUpdateParams.UsBankAccount;
  wechat_pay?: PaymentMethodConfigurationUpdateParams.WechatPay;
  zip?: PaymentMethodConfigurationUpdateParams.Zip;
}
export declare namespace PaymentMethodConfigurationUpdateParams {
  export import AcssDebit = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Affirm = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import AfterpayClearpay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Alipay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Alma = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import AmazonPay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import ApplePay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import ApplePayLater = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import AuBecsDebit = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import BacsDebit = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Bancontact = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Billie = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Bizum = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Blik = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Boleto = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Card = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import CartesBancaires = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Cashapp = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Crypto = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import CustomerBalance = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Eps = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Fpx = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import FrMealVoucherConecs = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Giropay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import GooglePay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Grabpay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Ideal = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Jcb = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import KakaoPay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Klarna = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Konbini = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import KrCard = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Link = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import MbWay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Mobilepay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Multibanco = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import NaverPay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import NzBankAccount = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Oxxo = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import P24 = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import PayByBank = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Payco = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Paynow = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Paypal = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Paypay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Payto = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Pix = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Promptpay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import RevolutPay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import SamsungPay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Satispay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Scalapay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import SepaDebit = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Sequra = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Sofort = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Sunbit = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Swish = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Twint = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Upi = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import UsBankAccount = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import WechatPay = PaymentMethodConfigurationCreateParams.AcssDebit;
  export import Zip = PaymentMethodConfigurationCreateParams.AcssDebit;
}

export interface PaymentMethodConfigurationListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  application?: Emptyable<string>;
  expand?: Expand;
}

/** `POST /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodConfigurationCreateParams<Expand<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>> {
  return operation.post(client, "/v1/payment_method_configurations", [], params, options);
}

/** `GET /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodConfiguration: string,
  params?: PaymentMethodConfigurationRetrieveParams<Expand<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>> {
  return operation.get(
    client,
    "/v1/payment_method_configurations/{payment_method_configuration}",
    [paymentMethodConfiguration],
    params,
    options,
  );
}

/** `POST /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodConfiguration: string,
  params?: PaymentMethodConfigurationUpdateParams<Expand<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>> {
  return operation.post(
    client,
    "/v1/payment_method_configurations/{payment_method_configuration}",
    [paymentMethodConfiguration],
    params,
    options,
  );
}

/** `GET /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodConfigurationListParams<ExpandItems<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentMethodConfiguration, E>> {
  return operation.list(client, "/v1/payment_method_configurations", [], params, options);
}
