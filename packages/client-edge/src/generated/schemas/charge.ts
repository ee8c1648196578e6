// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { ApplicationFee } from "./application-fee.ts";
import type { Application } from "./application.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Mandate } from "./mandate.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { Refund } from "./refund.ts";
import type { Review } from "./review.ts";
import type { Transfer } from "./transfer.ts";

export interface Charge {
  id: string;
  object: "charge";
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  application: string | Application | null;
  application_fee: string | ApplicationFee | null;
  application_fee_amount: number | null;
  authorization_code?: string;
  balance_transaction: string | BalanceTransaction | null;
  billing_details: Charge.BillingDetails;
  calculated_statement_descriptor: string | null;
  captured: boolean;
  created: number;
  currency: string;
  customer: string | Customer | DeletedCustomer | null;
  description: string | null;
  disputed: boolean;
  failure_balance_transaction: string | BalanceTransaction | null;
  failure_code: string | null;
  failure_message: string | null;
  fraud_details: Charge.FraudDetails | null;
  level3?: Charge.Level3;
  livemode: boolean;
  metadata: Metadata;
  on_behalf_of: string | Account | null;
  outcome: Charge.Outcome | null;
  paid: boolean;
  payment_intent: string | PaymentIntent | null;
  payment_method: string | null;
  payment_method_details: Charge.PaymentMethodDetails | null;
  presentment_details?: Charge.PresentmentDetails;
  radar_options?: Charge.RadarOptions;
  receipt_email: string | null;
  receipt_number: string | null;
  receipt_url: string | null;
  refunded: boolean;
  refunds?: ApiList<Refund> | null;
  review: string | Review | null;
  shipping: Charge.Shipping | null;
  source: CustomerSource | null;
  source_transfer: string | Transfer | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: Charge.Status;
  transfer?: string | Transfer;
  transfer_data: Charge.TransferData | null;
  transfer_group: string | null;
}
export declare namespace Charge {
  interface BillingDetails {
    address: Address | null;
    email: string | null;
    name: string | null;
    phone: string | null;
    tax_id: string | null;
  }
  interface FraudDetails {
    stripe_report?: string;
    user_report?: string;
  }
  interface Level3 {
    customer_reference?: string;
    line_items: Level3.LineItem[];
    merchant_reference: string;
    shipping_address_zip?: string;
    shipping_amount?: number;
    shipping_from_zip?: string;
  }
  namespace Level3 {
    interface LineItem {
      discount_amount: number | null;
      product_code: string;
      product_description: string;
      quantity: number | null;
      tax_amount: number | null;
      unit_cost: number | null;
    }
  }
  interface Outcome {
    advice_code: Outcome.AdviceCode | null;
    network_advice_code: string | null;
    network_decline_code: string | null;
    network_status: string | null;
    reason: string | null;
    risk_level?: string;
    risk_score?: number;
    rule?: string | Outcome.Rule;
    seller_message: string | null;
    type: string;
  }
  namespace Outcome {
    type AdviceCode = "confirm_card_data" | "do_not_try_again" | "try_again_later" | OtherString;
    interface Rule {
      id: string;
      action: string;
      predicate: string;
    }
  }
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
    bizum?: PaymentMethodDetails.Bizum;
    blik?: PaymentMethodDetails.Blik;
    boleto?: PaymentMethodDetails.Boleto;
    card?: PaymentMethodDetails.Card;
    card_present?: PaymentMethodDetails.CardPresent;
    cashapp?: PaymentMethodDetails.Cashapp;
    crypto?: PaymentMethodDetails.Crypto;
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
    multibanco?: PaymentMethodDetails.Multibanco;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    oxxo?: PaymentMethodDetails.Oxxo;
    p24?: PaymentMethodDetails.P24;
    pay_by_bank?: PaymentMethodDetails.PayByBank;
    payco?: PaymentMethodDetails.Payco;
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
    interface AchCreditTransfer {
      account_number: string | null;
      bank_name: string | null;
      routing_number: string | null;
      swift_code: string | null;
    }
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
    interface AcssDebit {
      bank_name: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      institution_number: string | null;
      last4: string | null;
      mandate?: string;
      transit_number: string | null;
    }
    interface Affirm {
      location?: string;
      reader?: string;
      transaction_id: string | null;
    }
    interface AfterpayClearpay {
      order_id: string | null;
      reference: string | null;
    }
    interface Alipay {
      buyer_id?: string;
      fingerprint: string | null;
      transaction_id: string | null;
    }
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
        type: "card" | null;
      }
      namespace Funding {
        interface Card {
          brand: string | null;
          country: string | null;
          exp_month: number | null;
          exp_year: number | null;
          funding: string | null;
          last4: string | null;
        }
      }
    }
    interface AuBecsDebit {
      bsb_number: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string;
    }
    interface BacsDebit {
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate: string | null;
      sort_code: string | null;
    }
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
    interface Bizum {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    interface Blik {
      buyer_id: string | null;
    }
    interface Boleto {
      tax_id: string;
    }
    interface Card {
      amount_authorized: number | null;
      authorization_code: string | null;
      brand: string | null;
      capture_before?: number;
      checks: Card.Checks | null;
      country: string | null;
      description?: string | null;
      electronic_commerce_indicator: string | null;
      exp_month: number;
      exp_year: number;
      extended_authorization?: Card.ExtendedAuthorization;
      fingerprint?: string | null;
      funding: string | null;
      iin?: string | null;
      incremental_authorization?: Card.IncrementalAuthorization;
      installments: Card.Installments | null;
      issuer?: string | null;
      last4: string | null;
      mandate: string | Mandate | null;
      moto?: boolean | null;
      multicapture?: Card.Multicapture;
      network: string | null;
      network_token?: Card.NetworkToken | null;
      network_transaction_id: string | null;
      overcapture?: Card.Overcapture;
      regulated_status: Card.RegulatedStatus | null;
      setup_credential_usage?: Card.SetupCredentialUsage;
      stored_credential_usage?: Card.StoredCredentialUsage;
      three_d_secure: Card.ThreeDSecure | null;
      transaction_link_id: string | null;
      wallet: Card.Wallet | null;
    }
    namespace Card {
      interface Checks {
        address_line1_check: string | null;
        address_postal_code_check: string | null;
        cvc_check: string | null;
      }
      interface ExtendedAuthorization {
        status: ExtendedAuthorization.Status;
      }
      namespace ExtendedAuthorization {
        type Status = "disabled" | "enabled" | OtherString;
      }
      interface IncrementalAuthorization {
        status: IncrementalAuthorization.Status;
      }
      namespace IncrementalAuthorization {
        type Status = "available" | "unavailable" | OtherString;
      }
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
      interface Multicapture {
        status: Multicapture.Status;
      }
      namespace Multicapture {
        type Status = "available" | "unavailable" | OtherString;
      }
      interface NetworkToken {
        used: boolean;
      }
      interface Overcapture {
        maximum_amount_capturable: number;
        status: Overcapture.Status;
      }
      namespace Overcapture {
        type Status = "available" | "unavailable" | OtherString;
      }
      type RegulatedStatus = "regulated" | "unregulated" | OtherString;
      type SetupCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
      type StoredCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
      interface ThreeDSecure {
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        exemption_indicator: ThreeDSecure.ExemptionIndicator | null;
        exemption_indicator_applied?: boolean;
        result: ThreeDSecure.Result | null;
        result_reason: ThreeDSecure.ResultReason | null;
        transaction_id: string | null;
        version: ThreeDSecure.Version | null;
      }
      namespace ThreeDSecure {
        type AuthenticationFlow = "challenge" | "frictionless" | OtherString;
        type ElectronicCommerceIndicator = "01" | "02" | "05" | "06" | "07" | OtherString;
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
        interface Link {
          funding_source_group: string | null;
        }
        interface Masterpass {
          billing_address: Address | null;
          email: string | null;
          name: string | null;
          shipping_address: Address | null;
        }
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
      interface Offline {
        stored_at: number | null;
        type: "deferred" | null;
      }
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
    interface Cashapp {
      buyer_id: string | null;
      cashtag: string | null;
      transaction_id: string | null;
    }
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
    interface CustomerBalance {}
    interface Eps {
      bank: Eps.Bank | null;
      verified_name: string | null;
    }
    namespace Eps {
      type Bank =
        | "arzte_und_apotheker_bank"
        | "austrian_anadi_bank_ag"
        | "bank_austria"
        | "bankhaus_carl_spangler"
        | "bankhaus_schelhammer_und_schattera_ag"
        | "bawag_psk_ag"
        | "bks_bank_ag"
        | "brull_kallmus_bank_ag"
        | "btv_vier_lander_bank"
        | "capital_bank_grawe_gruppe_ag"
        | "deutsche_bank_ag"
        | "dolomitenbank"
        | "easybank_ag"
        | "erste_bank_und_sparkassen"
        | "hypo_alpeadriabank_international_ag"
        | "hypo_bank_burgenland_aktiengesellschaft"
        | "hypo_noe_lb_fur_niederosterreich_u_wien"
        | "hypo_oberosterreich_salzburg_steiermark"
        | "hypo_tirol_bank_ag"
        | "hypo_vorarlberg_bank_ag"
        | "marchfelder_bank"
        | "oberbank_ag"
        | "raiffeisen_bankengruppe_osterreich"
        | "schoellerbank_ag"
        | "sparda_bank_wien"
        | "volksbank_gruppe"
        | "volkskreditbank_ag"
        | "vr_bank_braunau"
        | OtherString;
    }
    interface Fpx {
      account_holder_type: Fpx.AccountHolderType | null;
      bank: Fpx.Bank;
      transaction_id: string | null;
    }
    namespace Fpx {
      type AccountHolderType = "company" | "individual" | OtherString;
      type Bank =
        | "affin_bank"
        | "agrobank"
        | "alliance_bank"
        | "ambank"
        | "bank_islam"
        | "bank_muamalat"
        | "bank_of_china"
        | "bank_rakyat"
        | "bnp_paribas"
        | "bsn"
        | "cimb"
        | "citibank"
        | "deutsche_bank"
        | "hong_leong_bank"
        | "hsbc"
        | "kfh"
        | "maybank2e"
        | "maybank2u"
        | "mbsb_bank"
        | "ocbc"
        | "pb_enterprise"
        | "public_bank"
        | "rhb"
        | "standard_chartered"
        | "uob"
        | OtherString;
    }
    interface Giropay {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      verified_name: string | null;
    }
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
      type Bank =
        | "abn_amro"
        | "adyen"
        | "asn_bank"
        | "bunq"
        | "buut"
        | "finom"
        | "handelsbanken"
        | "ing"
        | "knab"
        | "mollie"
        | "moneyou"
        | "n26"
        | "nn"
        | "rabobank"
        | "regiobank"
        | "revolut"
        | "sns_bank"
        | "triodos_bank"
        | "van_lanschot"
        | "yoursafe"
        | OtherString;
      type Bic =
        | "ABNANL2A"
        | "ADYBNL2A"
        | "ASNBNL21"
        | "BITSNL2A"
        | "BUNQNL2A"
        | "BUUTNL2A"
        | "FNOMNL22"
        | "FVLBNL22"
        | "HANDNL2A"
        | "INGBNL2A"
        | "KNABNL2H"
        | "MLLENL2A"
        | "MOYONL21"
        | "NNBANL2G"
        | "NTSBDEB1"
        | "RABONL2U"
        | "RBRBNL21"
        | "REVOIE23"
        | "REVOLT21"
        | "SNSBNL2A"
        | "TRIONL2U"
        | OtherString;
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
      type Brand =
        | "bc"
        | "citi"
        | "hana"
        | "hyundai"
        | "jeju"
        | "jeonbuk"
        | "kakaobank"
        | "kbank"
        | "kdbbank"
        | "kookmin"
        | "kwangju"
        | "lotte"
        | "mg"
        | "nh"
        | "post"
        | "samsung"
        | "savingsbank"
        | "shinhan"
        | "shinhyup"
        | "suhyup"
        | "tossbank"
        | "woori"
        | OtherString;
    }
    interface Link {
      country: string | null;
      funding_source_group?: string;
    }
    interface MbWay {}
    interface Mobilepay {
      card: Mobilepay.Card | null;
    }
    namespace Mobilepay {
      interface Card {
        brand: string | null;
        country: string | null;
        exp_month: number | null;
        exp_year: number | null;
        last4: string | null;
      }
    }
    interface Multibanco {
      entity: string | null;
      reference: string | null;
    }
    type NaverPay = Bizum;
    interface NzBankAccount {
      account_holder_name: string | null;
      bank_code: string;
      bank_name: string;
      branch_code: string;
      expected_debit_date?: string;
      last4: string;
      suffix: string | null;
    }
    interface Oxxo {
      number: string | null;
    }
    interface P24 {
      bank: P24.Bank | null;
      reference: string | null;
      verified_name: string | null;
    }
    namespace P24 {
      type Bank =
        | "alior_bank"
        | "bank_millennium"
        | "bank_nowy_bfg_sa"
        | "bank_pekao_sa"
        | "banki_spbdzielcze"
        | "blik"
        | "bnp_paribas"
        | "boz"
        | "citi_handlowy"
        | "credit_agricole"
        | "envelobank"
        | "etransfer_pocztowy24"
        | "getin_bank"
        | "ideabank"
        | "ing"
        | "inteligo"
        | "mbank_mtransfer"
        | "nest_przelew"
        | "noble_pay"
        | "pbac_z_ipko"
        | "plus_bank"
        | "santander_przelew24"
        | "tmobile_usbugi_bankowe"
        | "toyota_bank"
        | "velobank"
        | "volkswagen_bank"
        | OtherString;
    }
    interface PayByBank {}
    type Payco = Bizum;
    interface Paynow {
      location?: string;
      reader?: string;
      reference: string | null;
    }
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
    interface Payto {
      bsb_number: string | null;
      last4: string | null;
      mandate?: string;
      pay_id: string | null;
    }
    interface Pix {
      bank_transaction_id?: string | null;
      fingerprint?: string | null;
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
    interface SepaCreditTransfer {
      bank_name: string | null;
      bic: string | null;
      iban: string | null;
    }
    interface SepaDebit {
      bank_code: string | null;
      branch_code: string | null;
      country: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate: string | null;
    }
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
    interface Swish {
      fingerprint: string | null;
      payment_reference: string | null;
      verified_phone_last4: string | null;
    }
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
    interface WechatPay {
      fingerprint: string | null;
      location?: string;
      reader?: string;
      transaction_id: string | null;
    }
    interface Zip {}
  }
  interface PresentmentDetails {
    presentment_amount: number;
    presentment_currency: string;
  }
  interface RadarOptions {
    session?: string;
  }
  interface Shipping {
    address?: Address;
    carrier?: string | null;
    name?: string;
    phone?: string | null;
    tracking_number?: string | null;
  }
  type Status = "failed" | "pending" | "succeeded" | OtherString;
  interface TransferData {
    amount: number | null;
    destination: string | Account;
  }
}
