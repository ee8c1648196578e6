// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Charge } from "./charge.ts";
import type { ConfirmationToken } from "./confirmation-token.ts";
import type { Customer } from "./customer.ts";
import type { SetupAttempt } from "./setup-attempt.ts";

export interface PaymentMethod {
  id: string;
  object: "payment_method";
  acss_debit?: PaymentMethod.AcssDebit;
  affirm?: PaymentMethod.Affirm;
  afterpay_clearpay?: PaymentMethod.AfterpayClearpay;
  alipay?: PaymentMethod.Alipay;
  allow_redisplay?: PaymentMethod.AllowRedisplay;
  alma?: PaymentMethod.Alma;
  amazon_pay?: PaymentMethod.AmazonPay;
  au_becs_debit?: PaymentMethod.AuBecsDebit;
  bacs_debit?: PaymentMethod.BacsDebit;
  bancontact?: PaymentMethod.Bancontact;
  billie?: PaymentMethod.Billie;
  billing_details: PaymentMethod.BillingDetails;
  bizum?: PaymentMethod.Bizum;
  blik?: PaymentMethod.Blik;
  boleto?: PaymentMethod.Boleto;
  card?: PaymentMethod.Card;
  card_present?: PaymentMethod.CardPresent;
  cashapp?: PaymentMethod.Cashapp;
  created: number;
  crypto?: PaymentMethod.Crypto;
  custom?: PaymentMethod.Custom;
  customer: string | Customer | null;
  customer_account: string | null;
  customer_balance?: PaymentMethod.CustomerBalance;
  eps?: PaymentMethod.Eps;
  fpx?: PaymentMethod.Fpx;
  giropay?: PaymentMethod.Giropay;
  grabpay?: PaymentMethod.Grabpay;
  ideal?: PaymentMethod.Ideal;
  interac_present?: PaymentMethod.InteracPresent;
  kakao_pay?: PaymentMethod.KakaoPay;
  klarna?: PaymentMethod.Klarna;
  konbini?: PaymentMethod.Konbini;
  kr_card?: PaymentMethod.KrCard;
  link?: PaymentMethod.Link;
  livemode: boolean;
  mb_way?: PaymentMethod.MbWay;
  metadata: Metadata | null;
  mobilepay?: PaymentMethod.Mobilepay;
  multibanco?: PaymentMethod.Multibanco;
  naver_pay?: PaymentMethod.NaverPay;
  nz_bank_account?: PaymentMethod.NzBankAccount;
  oxxo?: PaymentMethod.Oxxo;
  p24?: PaymentMethod.P24;
  pay_by_bank?: PaymentMethod.PayByBank;
  payco?: PaymentMethod.Payco;
  paynow?: PaymentMethod.Paynow;
  paypal?: PaymentMethod.Paypal;
  paypay?: PaymentMethod.Paypay;
  payto?: PaymentMethod.Payto;
  pix?: PaymentMethod.Pix;
  promptpay?: PaymentMethod.Promptpay;
  radar_options?: PaymentMethod.RadarOptions;
  revolut_pay?: PaymentMethod.RevolutPay;
  samsung_pay?: PaymentMethod.SamsungPay;
  satispay?: PaymentMethod.Satispay;
  scalapay?: PaymentMethod.Scalapay;
  sepa_debit?: PaymentMethod.SepaDebit;
  sequra?: PaymentMethod.Sequra;
  sofort?: PaymentMethod.Sofort;
  sunbit?: PaymentMethod.Sunbit;
  swish?: PaymentMethod.Swish;
  twint?: PaymentMethod.Twint;
  type: PaymentMethod.Type;
  upi?: PaymentMethod.Upi;
  us_bank_account?: PaymentMethod.UsBankAccount;
  wechat_pay?: PaymentMethod.WechatPay;
  zip?: PaymentMethod.Zip;
}
export declare namespace PaymentMethod {
  type AcssDebit = ConfirmationToken.PaymentMethodPreview.AcssDebit;
  interface Affirm {}
  interface AfterpayClearpay {}
  interface Alipay {}
  type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
  interface Alma {}
  interface AmazonPay {}
  type AuBecsDebit = ConfirmationToken.PaymentMethodPreview.AuBecsDebit;
  type BacsDebit = ConfirmationToken.PaymentMethodPreview.BacsDebit;
  interface Bancontact {}
  interface Billie {}
  type BillingDetails = Charge.BillingDetails;
  interface Bizum {
    buyer_id?: string | null;
  }
  interface Blik {
    buyer_id?: string | null;
  }
  interface Boleto {
    tax_id: string;
  }
  interface Card {
    brand: string;
    checks: Card.Checks | null;
    country: string | null;
    description?: string | null;
    display_brand: string | null;
    exp_month: number;
    exp_year: number;
    fingerprint?: string | null;
    funding: string;
    generated_from: Card.GeneratedFrom | null;
    iin?: string | null;
    issuer?: string | null;
    last4: string;
    networks: Card.Networks | null;
    regulated_status: Card.RegulatedStatus | null;
    three_d_secure_usage: Card.ThreeDSecureUsage | null;
    wallet: Card.Wallet | null;
  }
  namespace Card {
    type Checks = Charge.PaymentMethodDetails.Card.Checks;
    interface GeneratedFrom {
      charge: string | null;
      payment_method_details: GeneratedFrom.PaymentMethodDetails | null;
      setup_attempt: string | SetupAttempt | null;
    }
    namespace GeneratedFrom {
      interface PaymentMethodDetails {
        card_present?: PaymentMethodDetails.CardPresent;
        type: string;
      }
      namespace PaymentMethodDetails {
        interface CardPresent {
          amount_authorized: number | null;
          brand: string | null;
          brand_product: string | null;
          capture_before?: number;
          cardholder_name: string | null;
          country: string | null;
          description?: string | null;
          emv_auth_data: string | null;
          exp_month: number;
          exp_year: number;
          fingerprint: string | null;
          funding: string | null;
          generated_card: string | null;
          iin?: string | null;
          incremental_authorization_supported: boolean;
          issuer?: string | null;
          last4: string | null;
          location?: string;
          network: string | null;
          network_transaction_id: string | null;
          offline: CardPresent.Offline | null;
          overcapture_supported: boolean;
          preferred_locales: string[] | null;
          read_method: CardPresent.ReadMethod | null;
          reader?: string;
          receipt: CardPresent.Receipt | null;
          wallet?: CardPresent.Wallet;
        }
        namespace CardPresent {
          type Offline = Charge.PaymentMethodDetails.CardPresent.Offline;
          type ReadMethod =
            | "contact_emv"
            | "contactless_emv"
            | "contactless_magstripe_mode"
            | "magnetic_stripe_fallback"
            | "magnetic_stripe_track2"
            | OtherString;
          interface Receipt {
            account_type?: Receipt.AccountType;
            application_cryptogram: string | null;
            application_preferred_name: string | null;
            authorization_code: string | null;
            authorization_response_code: string | null;
            cardholder_verification_method: string | null;
            dedicated_file_name: string | null;
            terminal_verification_results: string | null;
            transaction_status_information: string | null;
          }
          namespace Receipt {
            type AccountType = "checking" | "credit" | "prepaid" | "unknown" | OtherString;
          }
          interface Wallet {
            type: Wallet.Type;
          }
          namespace Wallet {
            type Type = "apple_pay" | "google_pay" | "samsung_pay" | "unknown" | OtherString;
          }
        }
      }
    }
    type Networks = ConfirmationToken.PaymentMethodPreview.Card.Networks;
    type RegulatedStatus = "regulated" | "unregulated" | OtherString;
    interface ThreeDSecureUsage {
      supported: boolean;
    }
    interface Wallet {
      amex_express_checkout?: Wallet.AmexExpressCheckout;
      apple_pay?: Wallet.ApplePay;
      dynamic_last4: string | null;
      google_pay?: Wallet.GooglePay;
      link?: Wallet.Link;
      masterpass?: Wallet.Masterpass;
      samsung_pay?: Wallet.SamsungPay;
      type: Wallet.Type;
      visa_checkout?: Wallet.VisaCheckout;
    }
    namespace Wallet {
      interface AmexExpressCheckout {}
      interface ApplePay {}
      interface GooglePay {}
      interface Link {}
      type Masterpass = Charge.PaymentMethodDetails.Card.Wallet.Masterpass;
      interface SamsungPay {}
      type Type =
        | "amex_express_checkout"
        | "apple_pay"
        | "google_pay"
        | "link"
        | "masterpass"
        | "samsung_pay"
        | "visa_checkout"
        | OtherString;
      type VisaCheckout = Masterpass;
    }
  }
  interface CardPresent {
    brand: string | null;
    brand_product: string | null;
    cardholder_name: string | null;
    country: string | null;
    description?: string | null;
    exp_month: number;
    exp_year: number;
    fingerprint: string | null;
    funding: string | null;
    iin?: string | null;
    issuer?: string | null;
    last4: string | null;
    networks: CardPresent.Networks | null;
    offline: CardPresent.Offline | null;
    preferred_locales: string[] | null;
    read_method: CardPresent.ReadMethod | null;
    wallet?: CardPresent.Wallet;
  }
  namespace CardPresent {
    type Networks = Card.Networks;
    type Offline = Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Offline;
    type ReadMethod =
      | "contact_emv"
      | "contactless_emv"
      | "contactless_magstripe_mode"
      | "magnetic_stripe_fallback"
      | "magnetic_stripe_track2"
      | OtherString;
    interface Wallet {
      type: Wallet.Type;
    }
    namespace Wallet {
      type Type = "apple_pay" | "google_pay" | "samsung_pay" | "unknown" | OtherString;
    }
  }
  type Cashapp = ConfirmationToken.PaymentMethodPreview.Cashapp;
  interface Crypto {}
  interface Custom {
    display_name: string | null;
    logo: Custom.Logo | null;
    type: string;
  }
  namespace Custom {
    interface Logo {
      content_type: string | null;
      url: string;
    }
  }
  interface CustomerBalance {}
  interface Eps {
    bank: Eps.Bank | null;
  }
  namespace Eps {
    type Bank = Charge.PaymentMethodDetails.Eps.Bank;
  }
  interface Fpx {
    account_holder_type: Fpx.AccountHolderType | null;
    bank: Fpx.Bank;
  }
  namespace Fpx {
    type AccountHolderType = "company" | "individual" | OtherString;
    type Bank = Charge.PaymentMethodDetails.Fpx.Bank;
  }
  interface Giropay {}
  interface Grabpay {}
  interface Ideal {
    bank: Ideal.Bank | null;
    bic: Ideal.Bic | null;
  }
  namespace Ideal {
    type Bank = Charge.PaymentMethodDetails.Ideal.Bank;
    type Bic = Charge.PaymentMethodDetails.Ideal.Bic;
  }
  interface InteracPresent {
    brand: string | null;
    cardholder_name: string | null;
    country: string | null;
    description?: string | null;
    exp_month: number;
    exp_year: number;
    fingerprint: string | null;
    funding: string | null;
    iin?: string | null;
    issuer?: string | null;
    last4: string | null;
    networks: InteracPresent.Networks | null;
    preferred_locales: string[] | null;
    read_method: InteracPresent.ReadMethod | null;
  }
  namespace InteracPresent {
    type Networks = Card.Networks;
    type ReadMethod =
      | "contact_emv"
      | "contactless_emv"
      | "contactless_magstripe_mode"
      | "magnetic_stripe_fallback"
      | "magnetic_stripe_track2"
      | OtherString;
  }
  interface KakaoPay {}
  interface Klarna {
    dob?: Klarna.Dob | null;
  }
  namespace Klarna {
    type Dob = Account.Company.RegistrationDate;
  }
  interface Konbini {}
  interface KrCard {
    brand: KrCard.Brand | null;
    last4: string | null;
  }
  namespace KrCard {
    type Brand = Charge.PaymentMethodDetails.KrCard.Brand;
  }
  interface Link {
    email: string | null;
    persistent_token?: string;
  }
  interface MbWay {}
  interface Mobilepay {}
  interface Multibanco {}
  interface NaverPay {
    buyer_id: string | null;
    funding: NaverPay.Funding;
  }
  namespace NaverPay {
    type Funding = "card" | "points" | OtherString;
  }
  type NzBankAccount = ConfirmationToken.PaymentMethodPreview.NzBankAccount;
  interface Oxxo {}
  interface P24 {
    bank: P24.Bank | null;
  }
  namespace P24 {
    type Bank = Charge.PaymentMethodDetails.P24.Bank;
  }
  interface PayByBank {}
  interface Payco {}
  interface Paynow {}
  type Paypal = ConfirmationToken.PaymentMethodPreview.Paypal;
  interface Paypay {}
  type Payto = ConfirmationToken.PaymentMethodPreview.Payto;
  interface Pix {
    fingerprint?: string | null;
  }
  interface Promptpay {}
  interface RadarOptions {
    session?: string;
  }
  interface RevolutPay {}
  interface SamsungPay {}
  interface Satispay {}
  interface Scalapay {}
  interface SepaDebit {
    bank_code: string | null;
    branch_code: string | null;
    country: string | null;
    fingerprint: string | null;
    generated_from: SepaDebit.GeneratedFrom | null;
    last4: string | null;
  }
  namespace SepaDebit {
    type GeneratedFrom = ConfirmationToken.PaymentMethodPreview.SepaDebit.GeneratedFrom;
  }
  interface Sequra {}
  interface Sofort {
    country: string | null;
  }
  interface Sunbit {}
  interface Swish {}
  interface Twint {}
  type Type = ConfirmationToken.PaymentMethodPreview.Type;
  interface Upi {
    vpa: string | null;
  }
  interface UsBankAccount {
    account_holder_type: UsBankAccount.AccountHolderType | null;
    account_type: UsBankAccount.AccountType | null;
    bank_name: string | null;
    financial_connections_account: string | null;
    fingerprint: string | null;
    last4: string | null;
    networks: UsBankAccount.Networks | null;
    routing_number: string | null;
    status_details: UsBankAccount.StatusDetails | null;
  }
  namespace UsBankAccount {
    type AccountHolderType = "company" | "individual" | OtherString;
    type AccountType = "checking" | "savings" | OtherString;
    interface Networks {
      preferred: string | null;
      supported: Networks.Supported[];
    }
    namespace Networks {
      type Supported = "ach" | "us_domestic_wire" | OtherString;
    }
    interface StatusDetails {
      blocked?: StatusDetails.Blocked;
    }
    namespace StatusDetails {
      interface Blocked {
        network_code: Blocked.NetworkCode | null;
        reason: Blocked.Reason | null;
      }
      namespace Blocked {
        type NetworkCode =
          | "R02"
          | "R03"
          | "R04"
          | "R05"
          | "R07"
          | "R08"
          | "R10"
          | "R11"
          | "R16"
          | "R20"
          | "R29"
          | "R31"
          | OtherString;
        type Reason = ConfirmationToken.PaymentMethodPreview.UsBankAccount.StatusDetails.Blocked.Reason;
      }
    }
  }
  interface WechatPay {}
  interface Zip {}
}
