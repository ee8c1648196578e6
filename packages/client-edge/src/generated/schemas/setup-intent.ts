// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Application } from "./application.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Invoice } from "./invoice.ts";
import type { Mandate } from "./mandate.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { SetupAttempt } from "./setup-attempt.ts";

export interface SetupIntent {
  id: string;
  object: "setup_intent";
  allowed_payment_method_types: SetupIntent.AllowedPaymentMethodType[] | null;
  application: string | Application | null;
  attach_to_self?: boolean;
  automatic_payment_methods: SetupIntent.AutomaticPaymentMethods | null;
  cancellation_reason: SetupIntent.CancellationReason | null;
  client_secret: string | null;
  created: number;
  customer: string | Customer | DeletedCustomer | null;
  customer_account?: string | null;
  description: string | null;
  excluded_payment_method_types: SetupIntent.ExcludedPaymentMethodType[] | null;
  flow_directions?: SetupIntent.FlowDirection[] | null;
  last_setup_error: SetupIntent.LastSetupError | null;
  latest_attempt: string | SetupAttempt | null;
  livemode: boolean;
  managed_payments?: SetupIntent.ManagedPayments | null;
  mandate: string | Mandate | null;
  metadata: Metadata | null;
  next_action: SetupIntent.NextAction | null;
  on_behalf_of: string | Account | null;
  payment_method: string | PaymentMethod | null;
  payment_method_configuration_details: SetupIntent.PaymentMethodConfigurationDetails | null;
  payment_method_options: SetupIntent.PaymentMethodOptions | null;
  payment_method_types: string[];
  single_use_mandate: string | Mandate | null;
  status: SetupIntent.Status;
  usage: string;
}
export declare namespace SetupIntent {
  type AllowedPaymentMethodType = PaymentIntent.AllowedPaymentMethodType;
  interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    enabled: boolean | null;
  }
  namespace AutomaticPaymentMethods {
    type AllowRedirects = "always" | "never" | OtherString;
  }
  type CancellationReason = "abandoned" | "duplicate" | "requested_by_customer" | OtherString;
  type ExcludedPaymentMethodType = PaymentIntent.ExcludedPaymentMethodType;
  type FlowDirection = "inbound" | "outbound" | OtherString;
  interface LastSetupError {
    advice_code?: string;
    charge?: string;
    code?: LastSetupError.Code;
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
    type: LastSetupError.Type;
  }
  namespace LastSetupError {
    type Code = Invoice.LastFinalizationError.Code;
    type Type =
      | "api_error"
      | "card_error"
      | "idempotency_error"
      | "invalid_request_error"
      | OtherString;
  }
  interface ManagedPayments {
    enabled: boolean;
  }
  interface NextAction {
    blik_authorize?: NextAction.BlikAuthorize;
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    redirect_to_url?: NextAction.RedirectToUrl;
    type: string;
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    use_stripe_sdk?: NextAction.UseStripeSdk;
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
  }
  namespace NextAction {
    interface BlikAuthorize {}
    interface CashappHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      mobile_auth_url: string;
      qr_code: CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace CashappHandleRedirectOrDisplayQrCode {
      type QrCode = PaymentIntent.NextAction.CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    interface PixDisplayQrCode {
      data: string;
      expires_at: number;
      hosted_instructions_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    type RedirectToUrl = PaymentIntent.NextAction.RedirectToUrl;
    interface UpiHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      qr_code: UpiHandleRedirectOrDisplayQrCode.QrCode;
    }
    namespace UpiHandleRedirectOrDisplayQrCode {
      type QrCode = CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    type UseStripeSdk = { [key: string]: unknown };
    interface VerifyWithMicrodeposits {
      arrival_date: number;
      hosted_verification_url: string;
      microdeposit_type: VerifyWithMicrodeposits.MicrodepositType | null;
    }
    namespace VerifyWithMicrodeposits {
      type MicrodepositType = "amounts" | "descriptor_code" | OtherString;
    }
  }
  interface PaymentMethodConfigurationDetails {
    id: string;
    parent: string | null;
  }
  interface PaymentMethodOptions {
    acss_debit?: PaymentMethodOptions.AcssDebit;
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    bizum?: PaymentMethodOptions.Bizum;
    blik?: PaymentMethodOptions.Blik;
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    klarna?: PaymentMethodOptions.Klarna;
    link?: PaymentMethodOptions.Link;
    paypal?: PaymentMethodOptions.Paypal;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    upi?: PaymentMethodOptions.Upi;
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  namespace PaymentMethodOptions {
    interface AcssDebit {
      currency: AcssDebit.Currency | null;
      mandate_options?: AcssDebit.MandateOptions;
      verification_method?: AcssDebit.VerificationMethod;
    }
    namespace AcssDebit {
      type Currency = "cad" | "usd" | OtherString;
      interface MandateOptions {
        custom_mandate_url?: string;
        default_for?: MandateOptions.DefaultFor[];
        interval_description: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        transaction_type: MandateOptions.TransactionType | null;
      }
      namespace MandateOptions {
        type DefaultFor = "invoice" | "subscription" | OtherString;
        type PaymentSchedule = "combined" | "interval" | "sporadic" | OtherString;
        type TransactionType = "business" | "personal" | OtherString;
      }
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
    interface AmazonPay {}
    interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions;
    }
    namespace BacsDebit {
      interface MandateOptions {
        reference_prefix?: string;
      }
    }
    interface Bizum {}
    interface Blik {
      mandate_options?: Blik.MandateOptions;
    }
    namespace Blik {
      type MandateOptions = PaymentIntent.PaymentMethodOptions.Blik.MandateOptions;
    }
    interface Card {
      mandate_options: Card.MandateOptions | null;
      network: Card.Network | null;
      request_three_d_secure: Card.RequestThreeDSecure | null;
      setup_credential_usage?: Card.SetupCredentialUsage;
    }
    namespace Card {
      interface MandateOptions {
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
        description: string | null;
        end_date: number | null;
        interval: MandateOptions.Interval;
        interval_count: number | null;
        reference: string;
        start_date: number;
        supported_types: "india"[] | null;
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
        type Interval = "day" | "month" | "sporadic" | "week" | "year" | OtherString;
      }
      type Network =
        | "amex"
        | "cartes_bancaires"
        | "diners"
        | "discover"
        | "eftpos_au"
        | "girocard"
        | "interac"
        | "jcb"
        | "link"
        | "mastercard"
        | "unionpay"
        | "unknown"
        | "visa"
        | OtherString;
      type RequestThreeDSecure = "any" | "automatic" | "challenge" | OtherString;
      type SetupCredentialUsage = "installment" | "recurring" | "unscheduled" | OtherString;
    }
    interface CardPresent {}
    interface Klarna {
      currency: string | null;
      preferred_locale: string | null;
    }
    interface Link {
      persistent_token: string | null;
    }
    interface Paypal {
      billing_agreement_id: string | null;
    }
    interface Payto {
      mandate_options?: Payto.MandateOptions;
    }
    namespace Payto {
      interface MandateOptions {
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        end_date: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        payments_per_period: number | null;
        purpose: MandateOptions.Purpose | null;
        start_date: string | null;
      }
      namespace MandateOptions {
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
    }
    interface Pix {
      mandate_options?: Pix.MandateOptions;
    }
    namespace Pix {
      interface MandateOptions {
        amount?: number;
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        amount_type?: MandateOptions.AmountType;
        currency?: string;
        end_date?: string;
        payment_schedule?: MandateOptions.PaymentSchedule;
        reference?: string;
        start_date?: string;
      }
      namespace MandateOptions {
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
    }
    export import SepaDebit = BacsDebit;
    interface Upi {
      mandate_options?: Upi.MandateOptions;
    }
    namespace Upi {
      interface MandateOptions {
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        description: string | null;
        end_date: number | null;
      }
      namespace MandateOptions {
        type AmountType = "fixed" | "maximum" | OtherString;
      }
    }
    interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      mandate_options?: UsBankAccount.MandateOptions;
      verification_method?: UsBankAccount.VerificationMethod;
    }
    namespace UsBankAccount {
      interface FinancialConnections {
        filters?: FinancialConnections.Filters;
        permissions?: FinancialConnections.Permission[];
        prefetch: FinancialConnections.Prefetch[] | null;
        return_url?: string;
      }
      namespace FinancialConnections {
        interface Filters {
          account_subcategories?: Filters.AccountSubcategory[];
        }
        namespace Filters {
          type AccountSubcategory = "checking" | "savings" | OtherString;
        }
        type Permission =
          | "balances"
          | "ownership"
          | "payment_method"
          | "transactions"
          | OtherString;
        type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
      }
      interface MandateOptions {
        collection_method?: "paper";
      }
      type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
    }
  }
  type Status =
    | "canceled"
    | "processing"
    | "requires_action"
    | "requires_confirmation"
    | "requires_payment_method"
    | "succeeded"
    | OtherString;
}
