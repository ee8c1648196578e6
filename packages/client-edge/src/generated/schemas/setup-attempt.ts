// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Application } from "./application.ts";
import type { Charge } from "./charge.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Invoice } from "./invoice.ts";
import type { Mandate } from "./mandate.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { SetupIntent } from "./setup-intent.ts";

export interface SetupAttempt {
  id: string;
  object: "setup_attempt";
  application: string | Application | null;
  attach_to_self?: boolean;
  created: number;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  flow_directions: SetupAttempt.FlowDirection[] | null;
  livemode: boolean;
  on_behalf_of: string | Account | null;
  payment_method: string | PaymentMethod;
  payment_method_details: SetupAttempt.PaymentMethodDetails;
  setup_error: SetupAttempt.SetupError | null;
  setup_intent: string | SetupIntent;
  status: string;
  usage: string;
}
export declare namespace SetupAttempt {
  type FlowDirection = "inbound" | "outbound" | OtherString;
  interface PaymentMethodDetails {
    acss_debit?: PaymentMethodDetails.AcssDebit;
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    bancontact?: PaymentMethodDetails.Bancontact;
    blik?: PaymentMethodDetails.Blik;
    boleto?: PaymentMethodDetails.Boleto;
    card?: PaymentMethodDetails.Card;
    card_present?: PaymentMethodDetails.CardPresent;
    cashapp?: PaymentMethodDetails.Cashapp;
    ideal?: PaymentMethodDetails.Ideal;
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    klarna?: PaymentMethodDetails.Klarna;
    kr_card?: PaymentMethodDetails.KrCard;
    link?: PaymentMethodDetails.Link;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    paypal?: PaymentMethodDetails.Paypal;
    payto?: PaymentMethodDetails.Payto;
    pix?: PaymentMethodDetails.Pix;
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    satispay?: PaymentMethodDetails.Satispay;
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    sofort?: PaymentMethodDetails.Sofort;
    twint?: PaymentMethodDetails.Twint;
    type: string;
    upi?: PaymentMethodDetails.Upi;
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
  }
  namespace PaymentMethodDetails {
    interface AcssDebit {}
    interface AmazonPay {}
    interface AuBecsDebit {}
    interface BacsDebit {}
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
    interface Blik {
      buyer_id?: string | null;
    }
    interface Boleto {}
    interface Card {
      brand: string | null;
      checks: Card.Checks | null;
      country: string | null;
      description?: string | null;
      exp_month: number | null;
      exp_year: number | null;
      fingerprint?: string | null;
      funding: string | null;
      iin?: string | null;
      issuer?: string | null;
      last4: string | null;
      moto?: boolean;
      network: string | null;
      three_d_secure: Card.ThreeDSecure | null;
      wallet: Card.Wallet | null;
    }
    namespace Card {
      type Checks = Charge.PaymentMethodDetails.Card.Checks;
      interface ThreeDSecure {
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        result: ThreeDSecure.Result | null;
        result_reason: ThreeDSecure.ResultReason | null;
        transaction_id: string | null;
        version: ThreeDSecure.Version | null;
      }
      namespace ThreeDSecure {
        type AuthenticationFlow = "challenge" | "frictionless" | OtherString;
        type ElectronicCommerceIndicator = "01" | "02" | "05" | "06" | "07" | OtherString;
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
        google_pay?: Wallet.GooglePay;
        type: Wallet.Type;
      }
      namespace Wallet {
        interface ApplePay {}
        interface GooglePay {}
        type Type = "apple_pay" | "google_pay" | "link" | OtherString;
      }
    }
    interface CardPresent {
      generated_card: string | PaymentMethod | null;
      offline: CardPresent.Offline | null;
    }
    namespace CardPresent {
      type Offline = Charge.PaymentMethodDetails.CardPresent.Offline;
    }
    interface Cashapp {}
    interface Ideal {
      bank: Ideal.Bank | null;
      bic: Ideal.Bic | null;
      generated_sepa_debit: string | PaymentMethod | null;
      generated_sepa_debit_mandate: string | Mandate | null;
      iban_last4: string | null;
      verified_name: string | null;
    }
    namespace Ideal {
      type Bank = Charge.PaymentMethodDetails.Ideal.Bank;
      type Bic = Charge.PaymentMethodDetails.Ideal.Bic;
    }
    interface KakaoPay {}
    interface Klarna {}
    interface KrCard {}
    interface Link {}
    interface NaverPay {
      buyer_id?: string;
    }
    interface NzBankAccount {}
    interface Paypal {}
    interface Payto {}
    interface Pix {
      fingerprint?: string | null;
    }
    interface RevolutPay {}
    interface Satispay {}
    interface SepaDebit {}
    export import Sofort = Bancontact;
    interface Twint {}
    interface Upi {}
    interface UsBankAccount {}
  }
  interface SetupError {
    advice_code?: string;
    charge?: string;
    code?: SetupError.Code;
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
    type: SetupError.Type;
  }
  namespace SetupError {
    type Code = Invoice.LastFinalizationError.Code;
    type Type =
      | "api_error"
      | "card_error"
      | "idempotency_error"
      | "invalid_request_error"
      | OtherString;
  }
}
