// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { ConfirmationToken } from "./confirmation-token.ts";
import type { PaymentMethod } from "./payment-method.ts";

export interface Mandate {
  id: string;
  object: "mandate";
  customer_acceptance: Mandate.CustomerAcceptance;
  livemode: boolean;
  multi_use?: Mandate.MultiUse;
  on_behalf_of?: string;
  payment_method: string | PaymentMethod;
  payment_method_details: Mandate.PaymentMethodDetails;
  single_use?: Mandate.SingleUse;
  status: Mandate.Status;
  type: Mandate.Type;
}
export declare namespace Mandate {
  interface CustomerAcceptance {
    accepted_at: number | null;
    offline?: CustomerAcceptance.Offline;
    online?: CustomerAcceptance.Online;
    type: CustomerAcceptance.Type;
  }
  namespace CustomerAcceptance {
    interface Offline {}
    type Online = ConfirmationToken.MandateData.CustomerAcceptance.Online;
    type Type = "offline" | "online" | OtherString;
  }
  interface MultiUse {
    amount?: number;
    currency?: string;
  }
  interface PaymentMethodDetails {
    acss_debit?: PaymentMethodDetails.AcssDebit;
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    blik?: PaymentMethodDetails.Blik;
    card?: PaymentMethodDetails.Card;
    cashapp?: PaymentMethodDetails.Cashapp;
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
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    twint?: PaymentMethodDetails.Twint;
    type: string;
    upi?: PaymentMethodDetails.Upi;
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
  }
  namespace PaymentMethodDetails {
    interface AcssDebit {
      default_for?: AcssDebit.DefaultFor[];
      interval_description: string | null;
      payment_schedule: AcssDebit.PaymentSchedule;
      transaction_type: AcssDebit.TransactionType;
    }
    namespace AcssDebit {
      type DefaultFor = "invoice" | "subscription" | OtherString;
      type PaymentSchedule = "combined" | "interval" | "sporadic" | OtherString;
      type TransactionType = "business" | "personal" | OtherString;
    }
    interface AmazonPay {}
    interface AuBecsDebit {
      url: string;
    }
    interface BacsDebit {
      display_name: string | null;
      network_status: BacsDebit.NetworkStatus;
      reference: string;
      revocation_reason: BacsDebit.RevocationReason | null;
      service_user_number: string | null;
      url: string;
    }
    namespace BacsDebit {
      type NetworkStatus = "accepted" | "pending" | "refused" | "revoked" | OtherString;
      type RevocationReason =
        | "account_closed"
        | "bank_account_restricted"
        | "bank_ownership_changed"
        | "could_not_process"
        | "debit_not_authorized"
        | OtherString;
    }
    interface Blik {
      expires_at: number | null;
      type: "off_session";
    }
    interface Card {
      india?: Card.India;
    }
    namespace Card {
      interface India {
        inactive_reason: India.InactiveReason | null;
      }
      namespace India {
        type InactiveReason =
          | "canceled"
          | "card_not_supported"
          | "currency_not_supported"
          | "expired"
          | "issuer_not_supported"
          | "processing_error"
          | "undetermined"
          | OtherString;
      }
    }
    interface Cashapp {}
    interface KakaoPay {}
    interface Klarna {}
    interface KrCard {}
    interface Link {}
    interface NaverPay {}
    interface NzBankAccount {}
    interface Paypal {
      billing_agreement_id: string | null;
      payer_id: string | null;
    }
    interface Payto {
      amount: number | null;
      amount_type: Payto.AmountType;
      end_date: string | null;
      payment_schedule: Payto.PaymentSchedule;
      payments_per_period: number | null;
      purpose: Payto.Purpose | null;
      start_date: string | null;
    }
    namespace Payto {
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
    interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof;
      amount_type?: Pix.AmountType;
      end_date?: string;
      payment_schedule?: Pix.PaymentSchedule;
      reference?: string;
      start_date?: string;
    }
    namespace Pix {
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
    interface RevolutPay {}
    interface SepaDebit {
      reference: string;
      url: string;
    }
    interface Twint {}
    interface Upi {
      amount: number | null;
      amount_type: Upi.AmountType | null;
      description: string | null;
      end_date: number | null;
    }
    namespace Upi {
      type AmountType = "fixed" | "maximum" | OtherString;
    }
    interface UsBankAccount {
      collection_method?: "paper";
    }
  }
  interface SingleUse {
    amount: number;
    currency: string;
  }
  type Status = "active" | "inactive" | "pending" | OtherString;
  type Type = "multi_use" | "single_use" | OtherString;
}
