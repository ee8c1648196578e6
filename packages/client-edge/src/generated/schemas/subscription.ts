// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Application, DeletedApplication } from "./application.ts";
import type { FeedbackOption } from "./billing.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Discount } from "./discount.ts";
import type { Invoice } from "./invoice.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { Price } from "./price.ts";
import type { SetupIntent } from "./setup-intent.ts";
import type { SubscriptionItem } from "./subscription-item.ts";
import type { SubscriptionSchedule } from "./subscription-schedule.ts";
import type { DeletedTaxId, TaxId } from "./tax-id.ts";
import type { TaxRate } from "./tax-rate.ts";
import type { TestClock } from "./test-helpers.ts";

export interface Subscription {
  id: string;
  object: "subscription";
  application: string | Application | DeletedApplication | null;
  application_fee_percent: number | null;
  automatic_tax: Subscription.AutomaticTax;
  billing_cycle_anchor: number;
  billing_cycle_anchor_config: Subscription.BillingCycleAnchorConfig | null;
  billing_mode: Subscription.BillingMode;
  billing_schedules: Subscription.BillingSchedule[];
  billing_thresholds: Subscription.BillingThresholds | null;
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  canceled_at: number | null;
  cancellation_details: Subscription.CancellationDetails | null;
  collection_method: Subscription.CollectionMethod;
  created: number;
  currency: string;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  days_until_due: number | null;
  default_payment_method: string | PaymentMethod | null;
  default_source: string | CustomerSource | null;
  default_tax_rates?: TaxRate[] | null;
  description: string | null;
  discounts: (string | Discount)[];
  ended_at: number | null;
  invoice_settings: Subscription.InvoiceSettings;
  items: ApiList<SubscriptionItem>;
  latest_invoice: string | Invoice | null;
  livemode: boolean;
  managed_payments: Subscription.ManagedPayments | null;
  metadata: Metadata;
  next_pending_invoice_item_invoice: number | null;
  on_behalf_of: string | Account | null;
  pause_collection: Subscription.PauseCollection | null;
  payment_settings: Subscription.PaymentSettings | null;
  pending_invoice_item_interval: Subscription.PendingInvoiceItemInterval | null;
  pending_setup_intent: string | SetupIntent | null;
  pending_update: Subscription.PendingUpdate | null;
  presentment_details?: Subscription.PresentmentDetails;
  schedule: string | SubscriptionSchedule | null;
  start_date: number;
  status: Subscription.Status;
  status_details?: Subscription.StatusDetails;
  test_clock: string | TestClock | null;
  transfer_data: Subscription.TransferData | null;
  trial_end: number | null;
  trial_settings: Subscription.TrialSettings | null;
  trial_start: number | null;
}
export declare namespace Subscription {
  interface AutomaticTax {
    disabled_reason: "requires_location_inputs" | null;
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
  }
  namespace AutomaticTax {
    interface Liability {
      account?: string | Account;
      type: Liability.Type;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  interface BillingCycleAnchorConfig {
    day_of_month: number;
    hour: number | null;
    minute: number | null;
    month: number | null;
    second: number | null;
  }
  interface BillingMode {
    flexible: BillingMode.Flexible | null;
    type: BillingMode.Type;
    updated_at?: number;
  }
  namespace BillingMode {
    interface Flexible {
      proration_discounts?: Flexible.ProrationDiscounts;
    }
    namespace Flexible {
      type ProrationDiscounts = "included" | "itemized" | OtherString;
    }
    type Type = "classic" | "flexible" | OtherString;
  }
  interface BillingSchedule {
    applies_to: BillingSchedule.AppliesTo[] | null;
    bill_until: BillingSchedule.BillUntil;
    key: string;
  }
  namespace BillingSchedule {
    interface AppliesTo {
      price: string | Price | null;
      type: "price";
    }
    interface BillUntil {
      computed_timestamp: number;
      duration: BillUntil.Duration | null;
      timestamp: number | null;
      type: BillUntil.Type;
    }
    namespace BillUntil {
      interface Duration {
        interval: Duration.Interval;
        interval_count: number | null;
      }
      namespace Duration {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
      }
      type Type = "duration" | "timestamp" | OtherString;
    }
  }
  interface BillingThresholds {
    amount_gte: number | null;
    reset_billing_cycle_anchor: boolean | null;
  }
  interface CancellationDetails {
    comment: string | null;
    feedback: CancellationDetails.Feedback | null;
    feedback_option: string | FeedbackOption | null;
    reason: CancellationDetails.Reason | null;
  }
  namespace CancellationDetails {
    type Feedback =
      | "customer_service"
      | "low_quality"
      | "missing_features"
      | "other"
      | "switched_service"
      | "too_complex"
      | "too_expensive"
      | "unused"
      | OtherString;
    type Reason =
      | "canceled_by_retention_policy"
      | "cancellation_requested"
      | "payment_disputed"
      | "payment_failed"
      | OtherString;
  }
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface InvoiceSettings {
    account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
    custom_fields: InvoiceSettings.CustomField[] | null;
    description: string | null;
    footer: string | null;
    issuer: InvoiceSettings.Issuer;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    export import Issuer = AutomaticTax.Liability;
  }
  interface ManagedPayments {
    enabled: boolean;
  }
  interface PauseCollection {
    behavior: PauseCollection.Behavior;
    resumes_at: number | null;
  }
  namespace PauseCollection {
    type Behavior = "keep_as_draft" | "mark_uncollectible" | "void" | OtherString;
  }
  interface PaymentSettings {
    payment_method_options: PaymentSettings.PaymentMethodOptions | null;
    payment_method_types: PaymentSettings.PaymentMethodType[] | null;
    save_default_payment_method: PaymentSettings.SaveDefaultPaymentMethod | null;
  }
  namespace PaymentSettings {
    interface PaymentMethodOptions {
      acss_debit: PaymentMethodOptions.AcssDebit | null;
      bancontact: PaymentMethodOptions.Bancontact | null;
      billie?: PaymentMethodOptions.Billie | null;
      blik?: PaymentMethodOptions.Blik | null;
      card: PaymentMethodOptions.Card | null;
      customer_balance: PaymentMethodOptions.CustomerBalance | null;
      konbini: PaymentMethodOptions.Konbini | null;
      payto: PaymentMethodOptions.Payto | null;
      pix: PaymentMethodOptions.Pix | null;
      sepa_debit: PaymentMethodOptions.SepaDebit | null;
      upi: PaymentMethodOptions.Upi | null;
      us_bank_account: PaymentMethodOptions.UsBankAccount | null;
    }
    namespace PaymentMethodOptions {
      interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions;
        verification_method?: AcssDebit.VerificationMethod;
      }
      namespace AcssDebit {
        interface MandateOptions {
          transaction_type: MandateOptions.TransactionType | null;
        }
        namespace MandateOptions {
          type TransactionType = "business" | "personal" | OtherString;
        }
        type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
      }
      interface Bancontact {
        preferred_language: Bancontact.PreferredLanguage;
      }
      namespace Bancontact {
        type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
      }
      interface Billie {
        company_details?: Billie.CompanyDetails;
      }
      namespace Billie {
        interface CompanyDetails {
          registered_address?: Address;
          registered_name: string | null;
          registration_number: string | null;
          registration_type?: CompanyDetails.RegistrationType;
          vat: string | null;
        }
        namespace CompanyDetails {
          type RegistrationType =
            | "ch_ein"
            | "de_hrb"
            | "dk_cvr"
            | "es_cif"
            | "fi_tunnus"
            | "fr_siren"
            | "fr_siret"
            | "it_rea"
            | "nl_kvk"
            | "no_org_number"
            | "no_pno"
            | "se_org_number"
            | "se_pno"
            | "uk_crn";
        }
      }
      interface Blik {
        mandate_options?: Blik.MandateOptions;
      }
      namespace Blik {
        interface MandateOptions {
          expires_at: number | null;
        }
      }
      interface Card {
        mandate_options?: Card.MandateOptions;
        network: Card.Network | null;
        request_three_d_secure: Card.RequestThreeDSecure | null;
      }
      namespace Card {
        interface MandateOptions {
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          description: string | null;
        }
        namespace MandateOptions {
          type AmountType = "fixed" | "maximum" | OtherString;
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
      }
      interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer;
        funding_type: "bank_transfer" | null;
      }
      namespace CustomerBalance {
        interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          type: string | null;
        }
        namespace BankTransfer {
          interface EuBankTransfer {
            country: EuBankTransfer.Country;
          }
          namespace EuBankTransfer {
            type Country = "BE" | "DE" | "ES" | "FR" | "IE" | "NL" | OtherString;
          }
        }
      }
      interface Konbini {}
      interface Payto {
        mandate_options?: Payto.MandateOptions;
      }
      namespace Payto {
        interface MandateOptions {
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          purpose: MandateOptions.Purpose | null;
        }
        namespace MandateOptions {
          type AmountType = "fixed" | "maximum" | OtherString;
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
        expires_after_seconds?: number;
        mandate_options?: Pix.MandateOptions;
      }
      namespace Pix {
        interface MandateOptions {
          amount: number | null;
          amount_includes_iof: MandateOptions.AmountIncludesIof | null;
          end_date: string | null;
          payment_schedule: MandateOptions.PaymentSchedule | null;
        }
        namespace MandateOptions {
          type AmountIncludesIof = "always" | "never" | OtherString;
          type PaymentSchedule =
            | "halfyearly"
            | "monthly"
            | "quarterly"
            | "weekly"
            | "yearly"
            | OtherString;
        }
      }
      interface SepaDebit {}
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
        verification_method?: UsBankAccount.VerificationMethod;
      }
      namespace UsBankAccount {
        interface FinancialConnections {
          filters?: FinancialConnections.Filters;
          permissions?: FinancialConnections.Permission[];
          prefetch: FinancialConnections.Prefetch[] | null;
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
        type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
      }
    }
    type PaymentMethodType = Invoice.PaymentSettings.PaymentMethodType;
    type SaveDefaultPaymentMethod = "off" | "on_subscription" | OtherString;
  }
  interface PendingInvoiceItemInterval {
    interval: PendingInvoiceItemInterval.Interval;
    interval_count: number;
  }
  namespace PendingInvoiceItemInterval {
    type Interval = "day" | "month" | "week" | "year" | OtherString;
  }
  interface PendingUpdate {
    billing_cycle_anchor: number | null;
    cancel_at_period_end: boolean | null;
    discount: Discount | null;
    discounts: (string | Discount)[] | null;
    expires_at: number;
    metadata: Metadata | null;
    subscription_items: SubscriptionItem[] | null;
    trial_end: number | null;
    trial_from_plan: boolean | null;
  }
  interface PresentmentDetails {
    presentment_currency: string;
  }
  type Status =
    | "active"
    | "canceled"
    | "incomplete"
    | "incomplete_expired"
    | "past_due"
    | "paused"
    | "trialing"
    | "unpaid"
    | OtherString;
  interface StatusDetails {
    paused: StatusDetails.Paused;
  }
  namespace StatusDetails {
    interface Paused {
      subscription: Paused.Subscription;
      transitioned_at: number;
      type: Paused.Type;
    }
    namespace Paused {
      interface Subscription {
        type: Subscription.Type;
      }
      namespace Subscription {
        type Type =
          | "final_payment_failure"
          | "first_payment_failure"
          | "pause_requested"
          | "system"
          | "trial_end_without_payment_method"
          | OtherString;
      }
      type Type = "subscription" | OtherString;
    }
  }
  interface TransferData {
    amount_percent: number | null;
    destination: string | Account;
  }
  interface TrialSettings {
    end_behavior: TrialSettings.EndBehavior;
  }
  namespace TrialSettings {
    interface EndBehavior {
      billing_cycle_anchor: EndBehavior.BillingCycleAnchor | null;
      missing_payment_method: EndBehavior.MissingPaymentMethod;
    }
    namespace EndBehavior {
      type BillingCycleAnchor = "now" | "unchanged" | OtherString;
      type MissingPaymentMethod = "cancel" | "create_invoice" | "pause" | OtherString;
    }
  }
}
