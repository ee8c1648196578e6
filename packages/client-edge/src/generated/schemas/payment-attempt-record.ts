// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Charge } from "./charge.ts";
import type { Mandate } from "./mandate.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { PaymentEvaluation } from "./radar.ts";

export interface PaymentAttemptRecord {
  id: string;
  object: "payment_attempt_record";
  amount: PaymentAttemptRecord.Amount;
  amount_authorized: PaymentAttemptRecord.AmountAuthorized;
  amount_canceled: PaymentAttemptRecord.AmountCanceled;
  amount_failed: PaymentAttemptRecord.AmountFailed;
  amount_guaranteed: PaymentAttemptRecord.AmountGuaranteed;
  amount_refunded: PaymentAttemptRecord.AmountRefunded;
  amount_requested: PaymentAttemptRecord.AmountRequested;
  application: string | null;
  created: number;
  customer_details: PaymentAttemptRecord.CustomerDetails | null;
  customer_presence: PaymentAttemptRecord.CustomerPresence | null;
  description: string | null;
  livemode: boolean;
  metadata: Metadata;
  payment_method_details: PaymentAttemptRecord.PaymentMethodDetails | null;
  payment_record: string | null;
  processor_details: PaymentAttemptRecord.ProcessorDetails;
  reported_by: PaymentAttemptRecord.ReportedBy;
  shipping_details: PaymentAttemptRecord.ShippingDetails | null;
}
export declare namespace PaymentAttemptRecord {
  interface Amount {
    currency: string;
    value: number;
  }
  interface AmountAuthorized {
    currency: string;
    value: number;
  }
  interface AmountCanceled {
    currency: string;
    value: number;
  }
  interface AmountFailed {
    currency: string;
    value: number;
  }
  interface AmountGuaranteed {
    currency: string;
    value: number;
  }
  interface AmountRefunded {
    currency: string;
    value: number;
  }
  interface AmountRequested {
    currency: string;
    value: number;
  }
  interface CustomerDetails {
    customer: string | null;
    email: string | null;
    name: string | null;
    phone: string | null;
  }
  type CustomerPresence = "off_session" | "on_session" | OtherString;
  interface PaymentMethodDetails {
    ach_credit_transfer?: PaymentMethodDetails.AchCreditTransfer;
    ach_debit?: PaymentMethodDetails.AchDebit;
    acss_debit?: PaymentMethodDetails.AcssDebit;
    affirm?: PaymentMethodDetails.Affirm;
    afterpay_clearpay?: PaymentMethodDetails.AfterpayClearpay;
    alipay?: PaymentMethodDetails.Alipay;
    alma?: PaymentMethodDetails.Alma;
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    bancontact?: PaymentMethodDetails.Bancontact;
    billie?: PaymentMethodDetails.Billie;
    billing_details: PaymentMethodDetails.BillingDetails | null;
    bizum?: PaymentMethodDetails.Bizum;
    blik?: PaymentMethodDetails.Blik;
    boleto?: PaymentMethodDetails.Boleto;
    card?: PaymentMethodDetails.Card;
    card_present?: PaymentMethodDetails.CardPresent;
    cashapp?: PaymentMethodDetails.Cashapp;
    crypto?: PaymentMethodDetails.Crypto;
    custom?: PaymentMethodDetails.Custom;
    customer_balance?: PaymentMethodDetails.CustomerBalance;
    eps?: PaymentMethodDetails.Eps;
    fpx?: PaymentMethodDetails.Fpx;
    giropay?: PaymentMethodDetails.Giropay;
    grabpay?: PaymentMethodDetails.Grabpay;
    ideal?: PaymentMethodDetails.Ideal;
    interac_present?: PaymentMethodDetails.InteracPresent;
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    klarna?: PaymentMethodDetails.Klarna;
    konbini?: PaymentMethodDetails.Konbini;
    kr_card?: PaymentMethodDetails.KrCard;
    link?: PaymentMethodDetails.Link;
    mb_way?: PaymentMethodDetails.MbWay;
    mobilepay?: PaymentMethodDetails.Mobilepay;
    momo?: PaymentMethodDetails.Momo;
    multibanco?: PaymentMethodDetails.Multibanco;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    oxxo?: PaymentMethodDetails.Oxxo;
    p24?: PaymentMethodDetails.P24;
    pay_by_bank?: PaymentMethodDetails.PayByBank;
    payco?: PaymentMethodDetails.Payco;
    payment_method: string | null;
    paynow?: PaymentMethodDetails.Paynow;
    paypal?: PaymentMethodDetails.Paypal;
    paypay?: PaymentMethodDetails.Paypay;
    payto?: PaymentMethodDetails.Payto;
    pix?: PaymentMethodDetails.Pix;
    promptpay?: PaymentMethodDetails.Promptpay;
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    samsung_pay?: PaymentMethodDetails.SamsungPay;
    satispay?: PaymentMethodDetails.Satispay;
    scalapay?: PaymentMethodDetails.Scalapay;
    sepa_credit_transfer?: PaymentMethodDetails.SepaCreditTransfer;
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    sequra?: PaymentMethodDetails.Sequra;
    sofort?: PaymentMethodDetails.Sofort;
    stripe_account?: PaymentMethodDetails.StripeAccount;
    sunbit?: PaymentMethodDetails.Sunbit;
    swish?: PaymentMethodDetails.Swish;
    twint?: PaymentMethodDetails.Twint;
    type: string;
    upi?: PaymentMethodDetails.Upi;
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
    wechat?: PaymentMethodDetails.Wechat;
    wechat_pay?: PaymentMethodDetails.WechatPay;
    zip?: PaymentMethodDetails.Zip;
  }
  namespace PaymentMethodDetails {
    type AchCreditTransfer = Charge.PaymentMethodDetails.AchCreditTransfer;
    interface AchDebit {
      account_holder_type: AchDebit.AccountHolderType | null;
      bank_name: string | null;
      country: string | null;
      fingerprint: string | null;
      last4: string | null;
      routing_number: string | null;
    }
    namespace AchDebit {
      type AccountHolderType = "company" | "individual" | OtherString;
    }
    type AcssDebit = Charge.PaymentMethodDetails.AcssDebit;
    type Affirm = Charge.PaymentMethodDetails.Affirm;
    type AfterpayClearpay = Charge.PaymentMethodDetails.AfterpayClearpay;
    type Alipay = Charge.PaymentMethodDetails.Alipay;
    interface Alma {
      installments?: Alma.Installments;
      transaction_id: string | null;
    }
    namespace Alma {
      interface Installments {
        count: number;
      }
    }
    interface AmazonPay {
      funding?: AmazonPay.Funding;
      transaction_id: string | null;
    }
    namespace AmazonPay {
      interface Funding {
        card?: Funding.Card;
        type: Funding.Type | null;
      }
      namespace Funding {
        type Card = Charge.PaymentMethodDetails.AmazonPay.Funding.Card;
        type Type = "card" | OtherString;
      }
    }
    type AuBecsDebit = Charge.PaymentMethodDetails.AuBecsDebit;
    type BacsDebit = Charge.PaymentMethodDetails.BacsDebit;
    interface Bancontact {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      generated_sepa_debit: string | PaymentMethod | null;
      generated_sepa_debit_mandate: string | Mandate | null;
      iban_last4: string | null;
      preferred_language: Bancontact.PreferredLanguage | null;
      verified_name: string | null;
    }
    namespace Bancontact {
      type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
    }
    interface Billie {
      transaction_id: string | null;
    }
    type BillingDetails = PaymentEvaluation.PaymentDetails.PaymentMethodDetails.BillingDetails;
    type Bizum = Charge.PaymentMethodDetails.Bizum;
    interface Blik {
      buyer_id: string | null;
    }
    interface Boleto {
      tax_id: string | null;
    }
    interface Card {
      authorization_code: string | null;
      brand: Card.Brand | null;
      capture_before?: number;
      checks: Card.Checks | null;
      country: string | null;
      description?: string | null;
      exp_month: number | null;
      exp_year: number | null;
      fingerprint?: string | null;
      funding: Card.Funding | null;
      iin?: string | null;
      installments: Card.Installments | null;
      issuer?: string | null;
      last4: string | null;
      moto?: boolean | null;
      network: Card.Network | null;
      network_advice_code: string | null;
      network_decline_code: string | null;
      network_token?: Card.NetworkToken | null;
      network_transaction_id: string | null;
      stored_credential_usage?: Card.StoredCredentialUsage | null;
      three_d_secure: Card.ThreeDSecure | null;
      wallet: Card.Wallet | null;
    }
    namespace Card {
      type Brand =
        | "amex"
        | "cartes_bancaires"
        | "diners"
        | "discover"
        | "eftpos_au"
        | "interac"
        | "jcb"
        | "link"
        | "mastercard"
        | "unionpay"
        | "unknown"
        | "visa"
        | OtherString;
      interface Checks {
        address_line1_check: Checks.AddressLine1Check | null;
        address_postal_code_check: Checks.AddressPostalCodeCheck | null;
        cvc_check: Checks.CvcCheck | null;
      }
      namespace Checks {
        type AddressLine1Check = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type AddressPostalCodeCheck = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type CvcCheck = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
      }
      type Funding = "credit" | "debit" | "prepaid" | "unknown" | OtherString;
      interface Installments {
        plan: Installments.Plan | null;
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
      type Network =
        | "amex"
        | "cartes_bancaires"
        | "diners"
        | "discover"
        | "eftpos_au"
        | "interac"
        | "jcb"
        | "link"
        | "mastercard"
        | "unionpay"
        | "unknown"
        | "visa"
        | OtherString;
      interface NetworkToken {
        used: boolean;
      }
      type StoredCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
      interface ThreeDSecure {
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        exemption_indicator: ThreeDSecure.ExemptionIndicator | null;
        exemption_indicator_applied: boolean | null;
        result: ThreeDSecure.Result | null;
        result_reason: ThreeDSecure.ResultReason | null;
        version: ThreeDSecure.Version | null;
      }
      namespace ThreeDSecure {
        type AuthenticationFlow = "challenge" | "frictionless" | OtherString;
        type ElectronicCommerceIndicator =
          | "01"
          | "02"
          | "03"
          | "04"
          | "05"
          | "06"
          | "07"
          | OtherString;
        type ExemptionIndicator = "low_risk" | "none" | OtherString;
        type Result =
          | "attempt_acknowledged"
          | "authenticated"
          | "data_share_only"
          | "exempted"
          | "failed"
          | "not_supported"
          | "processing_error"
          | OtherString;
        type ResultReason =
          | "abandoned"
          | "bypassed"
          | "canceled"
          | "card_not_enrolled"
          | "network_not_supported"
          | "protocol_error"
          | "rejected"
          | OtherString;
        type Version = "1.0.2" | "2.1.0" | "2.2.0" | "2.3.0" | "2.3.1" | OtherString;
      }
      interface Wallet {
        apple_pay?: Wallet.ApplePay;
        dynamic_last4?: string;
        google_pay?: Wallet.GooglePay;
        link?: Wallet.Link;
        type: string;
      }
      namespace Wallet {
        interface ApplePay {
          type: string;
        }
        interface GooglePay {}
        interface Link {}
      }
    }
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
    type Cashapp = Charge.PaymentMethodDetails.Cashapp;
    interface Crypto {
      buyer_address?: string;
      network?: Crypto.Network;
      token_currency?: Crypto.TokenCurrency;
      transaction_hash?: string;
    }
    namespace Crypto {
      type Network = "base" | "ethereum" | "polygon" | "solana" | "sui" | "tempo" | OtherString;
      type TokenCurrency =
        | "ousd"
        | "phantom_cash"
        | "usdc"
        | "usdg"
        | "usdp"
        | "usdsui"
        | "usdt"
        | OtherString;
    }
    interface Custom {
      display_name: string;
      type: string | null;
    }
    interface CustomerBalance {}
    interface Eps {
      bank: Eps.Bank | null;
      verified_name: string | null;
    }
    namespace Eps {
      type Bank = Charge.PaymentMethodDetails.Eps.Bank;
    }
    interface Fpx {
      account_holder_type: Fpx.AccountHolderType | null;
      bank: Fpx.Bank;
      transaction_id: string | null;
    }
    namespace Fpx {
      type AccountHolderType = "company" | "individual" | OtherString;
      type Bank = Charge.PaymentMethodDetails.Fpx.Bank;
    }
    type Giropay = Charge.PaymentMethodDetails.Giropay;
    interface Grabpay {
      transaction_id: string | null;
    }
    interface Ideal {
      bank: Ideal.Bank | null;
      bic: Ideal.Bic | null;
      generated_sepa_debit: string | PaymentMethod | null;
      generated_sepa_debit_mandate: string | Mandate | null;
      iban_last4: string | null;
      transaction_id: string | null;
      verified_name: string | null;
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
      emv_auth_data: string | null;
      exp_month: number;
      exp_year: number;
      fingerprint: string | null;
      funding: string | null;
      generated_card: string | null;
      iin?: string | null;
      issuer?: string | null;
      last4: string | null;
      location?: string;
      network: string | null;
      network_transaction_id: string | null;
      preferred_locales: string[] | null;
      read_method: InteracPresent.ReadMethod | null;
      reader?: string;
      receipt: InteracPresent.Receipt | null;
    }
    namespace InteracPresent {
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
        type AccountType = "checking" | "savings" | "unknown" | OtherString;
      }
    }
    type KakaoPay = Bizum;
    interface Klarna {
      location?: string;
      payer_details: Klarna.PayerDetails | null;
      payment_method_category: string | null;
      preferred_locale: string | null;
      reader?: string;
    }
    namespace Klarna {
      interface PayerDetails {
        address: PayerDetails.Address | null;
      }
      namespace PayerDetails {
        interface Address {
          country: string | null;
        }
      }
    }
    interface Konbini {
      store: Konbini.Store | null;
    }
    namespace Konbini {
      interface Store {
        chain: Store.Chain | null;
      }
      namespace Store {
        type Chain = "familymart" | "lawson" | "ministop" | "seicomart" | OtherString;
      }
    }
    interface KrCard {
      brand: KrCard.Brand | null;
      buyer_id: string | null;
      last4: string | null;
      transaction_id: string | null;
    }
    namespace KrCard {
      type Brand = Charge.PaymentMethodDetails.KrCard.Brand;
    }
    type Link = Charge.PaymentMethodDetails.Link;
    interface MbWay {}
    interface Mobilepay {
      card: Mobilepay.Card | null;
    }
    namespace Mobilepay {
      type Card = Charge.PaymentMethodDetails.Mobilepay.Card;
    }
    interface Momo {
      fingerprint: string | null;
      mandate?: string;
    }
    type Multibanco = Charge.PaymentMethodDetails.Multibanco;
    type NaverPay = Bizum;
    type NzBankAccount = Charge.PaymentMethodDetails.NzBankAccount;
    interface Oxxo {
      number: string | null;
    }
    interface P24 {
      bank: P24.Bank | null;
      reference: string | null;
      verified_name: string | null;
    }
    namespace P24 {
      type Bank = Charge.PaymentMethodDetails.P24.Bank;
    }
    interface PayByBank {}
    type Payco = Bizum;
    type Paynow = Charge.PaymentMethodDetails.Paynow;
    interface Paypal {
      country: string | null;
      payer_email: string | null;
      payer_id: string | null;
      payer_name: string | null;
      seller_protection: Paypal.SellerProtection | null;
      transaction_id: string | null;
    }
    namespace Paypal {
      interface SellerProtection {
        dispute_categories: SellerProtection.DisputeCategory[] | null;
        status: SellerProtection.Status;
      }
      namespace SellerProtection {
        type DisputeCategory = "fraudulent" | "product_not_received" | OtherString;
        type Status = "eligible" | "not_eligible" | "partially_eligible" | OtherString;
      }
    }
    interface Paypay {}
    type Payto = Charge.PaymentMethodDetails.Payto;
    interface Pix {
      bank_transaction_id?: string | null;
      mandate?: string;
    }
    interface Promptpay {
      reference: string | null;
    }
    export import RevolutPay = AmazonPay;
    type SamsungPay = Bizum;
    interface Satispay {
      transaction_id: string | null;
    }
    interface Scalapay {
      transaction_id: string | null;
    }
    type SepaCreditTransfer = Charge.PaymentMethodDetails.SepaCreditTransfer;
    type SepaDebit = Charge.PaymentMethodDetails.SepaDebit;
    interface Sequra {
      transaction_id: string | null;
    }
    interface Sofort {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      country: string | null;
      generated_sepa_debit: string | PaymentMethod | null;
      generated_sepa_debit_mandate: string | Mandate | null;
      iban_last4: string | null;
      preferred_language: Sofort.PreferredLanguage | null;
      verified_name: string | null;
    }
    namespace Sofort {
      type PreferredLanguage = "de" | "en" | "es" | "fr" | "it" | "nl" | "pl" | OtherString;
    }
    interface StripeAccount {}
    interface Sunbit {
      transaction_id: string | null;
    }
    type Swish = Charge.PaymentMethodDetails.Swish;
    interface Twint {
      mandate?: string;
    }
    interface Upi {
      vpa: string | null;
    }
    interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string | Mandate;
      payment_reference: string | null;
      routing_number: string | null;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
    }
    interface Wechat {}
    type WechatPay = Charge.PaymentMethodDetails.WechatPay;
    interface Zip {}
  }
  interface ProcessorDetails {
    custom?: ProcessorDetails.Custom;
    type: "custom";
  }
  namespace ProcessorDetails {
    interface Custom {
      payment_reference: string | null;
    }
  }
  type ReportedBy = "self" | "stripe" | OtherString;
  type ShippingDetails = PaymentEvaluation.PaymentDetails.ShippingDetails;
}
