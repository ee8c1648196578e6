// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Charge } from "./charge.ts";
import type { Customer } from "./customer.ts";
import type { SetupAttempt } from "./setup-attempt.ts";

export interface ConfirmationToken {
  id: string;
  object: "confirmation_token";
  created: number;
  expires_at: number | null;
  livemode: boolean;
  mandate_data?: ConfirmationToken.MandateData | null;
  metadata: Metadata | null;
  payment_intent: string | null;
  payment_method_options: ConfirmationToken.PaymentMethodOptions | null;
  payment_method_preview: ConfirmationToken.PaymentMethodPreview | null;
  return_url: string | null;
  setup_future_usage: ConfirmationToken.SetupFutureUsage | null;
  setup_intent: string | null;
  shipping: ConfirmationToken.Shipping | null;
  use_stripe_sdk: boolean;
}
export declare namespace ConfirmationToken {
  interface MandateData {
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  namespace MandateData {
    interface CustomerAcceptance {
      online: CustomerAcceptance.Online | null;
      type: string;
    }
    namespace CustomerAcceptance {
      interface Online {
        ip_address: string | null;
        user_agent: string | null;
      }
    }
  }
  interface PaymentMethodOptions {
    card: PaymentMethodOptions.Card | null;
  }
  namespace PaymentMethodOptions {
    interface Card {
      cvc_token: string | null;
      installments?: Card.Installments;
    }
    namespace Card {
      interface Installments {
        plan?: Installments.Plan;
      }
      namespace Installments {
        interface Plan {
          count: number | null;
          interval: "month" | null;
          type: Plan.Type;
        }
        namespace Plan {
          type Type = "bonus" | "fixed_count" | "revolving" | OtherString;
        }
      }
    }
  }
  interface PaymentMethodPreview {
    acss_debit?: PaymentMethodPreview.AcssDebit;
    affirm?: PaymentMethodPreview.Affirm;
    afterpay_clearpay?: PaymentMethodPreview.AfterpayClearpay;
    alipay?: PaymentMethodPreview.Alipay;
    allow_redisplay?: PaymentMethodPreview.AllowRedisplay;
    alma?: PaymentMethodPreview.Alma;
    amazon_pay?: PaymentMethodPreview.AmazonPay;
    au_becs_debit?: PaymentMethodPreview.AuBecsDebit;
    bacs_debit?: PaymentMethodPreview.BacsDebit;
    bancontact?: PaymentMethodPreview.Bancontact;
    billie?: PaymentMethodPreview.Billie;
    billing_details: PaymentMethodPreview.BillingDetails;
    bizum?: PaymentMethodPreview.Bizum;
    blik?: PaymentMethodPreview.Blik;
    boleto?: PaymentMethodPreview.Boleto;
    card?: PaymentMethodPreview.Card;
    card_present?: PaymentMethodPreview.CardPresent;
    cashapp?: PaymentMethodPreview.Cashapp;
    crypto?: PaymentMethodPreview.Crypto;
    customer: string | Customer | null;
    customer_account: string | null;
    customer_balance?: PaymentMethodPreview.CustomerBalance;
    eps?: PaymentMethodPreview.Eps;
    fpx?: PaymentMethodPreview.Fpx;
    giropay?: PaymentMethodPreview.Giropay;
    grabpay?: PaymentMethodPreview.Grabpay;
    ideal?: PaymentMethodPreview.Ideal;
    interac_present?: PaymentMethodPreview.InteracPresent;
    kakao_pay?: PaymentMethodPreview.KakaoPay;
    klarna?: PaymentMethodPreview.Klarna;
    konbini?: PaymentMethodPreview.Konbini;
    kr_card?: PaymentMethodPreview.KrCard;
    link?: PaymentMethodPreview.Link;
    mb_way?: PaymentMethodPreview.MbWay;
    mobilepay?: PaymentMethodPreview.Mobilepay;
    multibanco?: PaymentMethodPreview.Multibanco;
    naver_pay?: PaymentMethodPreview.NaverPay;
    nz_bank_account?: PaymentMethodPreview.NzBankAccount;
    oxxo?: PaymentMethodPreview.Oxxo;
    p24?: PaymentMethodPreview.P24;
    pay_by_bank?: PaymentMethodPreview.PayByBank;
    payco?: PaymentMethodPreview.Payco;
    paynow?: PaymentMethodPreview.Paynow;
    paypal?: PaymentMethodPreview.Paypal;
    paypay?: PaymentMethodPreview.Paypay;
    payto?: PaymentMethodPreview.Payto;
    pix?: PaymentMethodPreview.Pix;
    promptpay?: PaymentMethodPreview.Promptpay;
    revolut_pay?: PaymentMethodPreview.RevolutPay;
    samsung_pay?: PaymentMethodPreview.SamsungPay;
    satispay?: PaymentMethodPreview.Satispay;
    scalapay?: PaymentMethodPreview.Scalapay;
    sepa_debit?: PaymentMethodPreview.SepaDebit;
    sequra?: PaymentMethodPreview.Sequra;
    sofort?: PaymentMethodPreview.Sofort;
    sunbit?: PaymentMethodPreview.Sunbit;
    swish?: PaymentMethodPreview.Swish;
    twint?: PaymentMethodPreview.Twint;
    type: PaymentMethodPreview.Type;
    upi?: PaymentMethodPreview.Upi;
    us_bank_account?: PaymentMethodPreview.UsBankAccount;
    wechat_pay?: PaymentMethodPreview.WechatPay;
    zip?: PaymentMethodPreview.Zip;
  }
  namespace PaymentMethodPreview {
    interface AcssDebit {
      bank_name: string | null;
      fingerprint: string | null;
      institution_number: string | null;
      last4: string | null;
      transit_number: string | null;
    }
    interface Affirm {}
    interface AfterpayClearpay {}
    interface Alipay {}
    type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
    interface Alma {}
    interface AmazonPay {}
    interface AuBecsDebit {
      bsb_number: string | null;
      fingerprint: string | null;
      last4: string | null;
    }
    interface BacsDebit {
      fingerprint: string | null;
      last4: string | null;
      sort_code: string | null;
    }
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
      interface Networks {
        available: string[];
        preferred: string | null;
      }
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
    interface Cashapp {
      buyer_id: string | null;
      cashtag: string | null;
    }
    interface Crypto {}
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
    interface NzBankAccount {
      account_holder_name: string | null;
      bank_code: string;
      bank_name: string;
      branch_code: string;
      last4: string;
      suffix: string | null;
    }
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
    interface Paypal {
      country: string | null;
      payer_email: string | null;
      payer_id: string | null;
    }
    interface Paypay {}
    interface Payto {
      bsb_number: string | null;
      last4: string | null;
      pay_id: string | null;
    }
    interface Pix {
      fingerprint?: string | null;
    }
    interface Promptpay {}
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
      interface GeneratedFrom {
        charge: string | Charge | null;
        setup_attempt: string | SetupAttempt | null;
      }
    }
    interface Sequra {}
    interface Sofort {
      country: string | null;
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
      | "card_present"
      | "cashapp"
      | "crypto"
      | "custom"
      | "customer_balance"
      | "eps"
      | "fpx"
      | "giropay"
      | "grabpay"
      | "ideal"
      | "interac_present"
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
          type Reason =
            | "bank_account_closed"
            | "bank_account_frozen"
            | "bank_account_invalid_details"
            | "bank_account_restricted"
            | "bank_account_unusable"
            | "debit_not_authorized"
            | "tokenized_account_number_deactivated"
            | OtherString;
        }
      }
    }
    interface WechatPay {}
    interface Zip {}
  }
  type SetupFutureUsage = "off_session" | "on_session" | OtherString;
  interface Shipping {
    address: Address;
    name: string;
    phone: string | null;
  }
}
