// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Invoice } from "../schemas/invoice.ts";

export interface SubscriptionCreateParams<Expand = string[]> {
  add_invoice_items?: SubscriptionCreateParams.AddInvoiceItem[];
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: SubscriptionCreateParams.AutomaticTax;
  backdate_start_date?: number;
  billing_cycle_anchor?: number;
  billing_cycle_anchor_config?: SubscriptionCreateParams.BillingCycleAnchorConfig;
  billing_mode?: SubscriptionCreateParams.BillingMode;
  billing_schedules?: SubscriptionCreateParams.BillingSchedule[];
  billing_thresholds?: Emptyable<SubscriptionCreateParams.BillingThresholds>;
  cancel_at?: number | SubscriptionCreateParams.CancelAt;
  cancel_at_period_end?: boolean;
  collection_method?: SubscriptionCreateParams.CollectionMethod;
  currency?: string;
  customer?: string;
  customer_account?: string;
  days_until_due?: number;
  default_payment_method?: string;
  default_source?: string;
  default_tax_rates?: Emptyable<string[]>;
  description?: string;
  discounts?: Emptyable<SubscriptionCreateParams.Discount[]>;
  expand?: Expand;
  invoice_settings?: SubscriptionCreateParams.InvoiceSettings;
  items?: SubscriptionCreateParams.Item[];
  metadata?: Emptyable<MetadataParam>;
  off_session?: boolean;
  on_behalf_of?: Emptyable<string>;
  payment_behavior?: SubscriptionCreateParams.PaymentBehavior;
  payment_settings?: SubscriptionCreateParams.PaymentSettings;
  pending_invoice_item_interval?: Emptyable<SubscriptionCreateParams.PendingInvoiceItemInterval>;
  proration_behavior?: SubscriptionCreateParams.ProrationBehavior;
  transfer_data?: SubscriptionCreateParams.TransferData;
  trial_end?: "now" | number;
  trial_from_plan?: boolean;
  trial_period_days?: number;
  trial_settings?: SubscriptionCreateParams.TrialSettings;
}
export declare namespace SubscriptionCreateParams {
  interface AddInvoiceItem {
    discountable?: boolean;
    discounts?: AddInvoiceItem.Discount[];
    metadata?: MetadataParam;
    period?: AddInvoiceItem.Period;
    price?: string;
    price_data?: AddInvoiceItem.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace AddInvoiceItem {
    interface Discount {
      coupon?: string;
      discount?: string;
      promotion_code?: string;
    }
    interface Period {
      end: Period.End;
      start: Period.Start;
    }
    namespace Period {
      interface End {
        type: End.Type;
        timestamp?: number;
      }
      namespace End {
        type Type = "min_item_period_end" | "timestamp" | OtherString;
      }
      interface Start {
        type: Start.Type;
        timestamp?: number;
      }
      namespace Start {
        type Type = "max_item_period_start" | "now" | "timestamp" | OtherString;
      }
    }
    interface PriceData {
      currency: string;
      product: string;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability;
  }
  namespace AutomaticTax {
    interface Liability {
      type: Liability.Type;
      account?: string;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  interface BillingCycleAnchorConfig {
    day_of_month: number;
    hour?: number;
    minute?: number;
    month?: number;
    second?: number;
  }
  interface BillingMode {
    type: BillingMode.Type;
    flexible?: BillingMode.Flexible;
  }
  namespace BillingMode {
    type Type = "classic" | "flexible" | OtherString;
    interface Flexible {
      proration_discounts?: Flexible.ProrationDiscounts;
    }
    namespace Flexible {
      type ProrationDiscounts = "included" | "itemized" | OtherString;
    }
  }
  interface BillingSchedule {
    bill_until: BillingSchedule.BillUntil;
    applies_to?: BillingSchedule.AppliesTo[];
    key?: string;
  }
  namespace BillingSchedule {
    interface BillUntil {
      type: BillUntil.Type;
      duration?: BillUntil.Duration;
      timestamp?: number;
    }
    namespace BillUntil {
      type Type = "duration" | "timestamp" | OtherString;
      interface Duration {
        interval: Duration.Interval;
        interval_count?: number;
      }
      namespace Duration {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
      }
    }
    interface AppliesTo {
      type: "price";
      price?: string;
    }
  }
  interface BillingThresholds {
    amount_gte?: number;
    reset_billing_cycle_anchor?: boolean;
  }
  type CancelAt = "max_billed_until" | "max_period_end" | "min_period_end" | OtherString;
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  type Discount = AddInvoiceItem.Discount;
  interface InvoiceSettings {
    account_tax_ids?: Emptyable<string[]>;
    custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
    description?: string;
    footer?: string;
    issuer?: InvoiceSettings.Issuer;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    export import Issuer = AutomaticTax.Liability;
  }
  interface Item {
    billing_thresholds?: Emptyable<Item.BillingThresholds>;
    current_trial?: Item.CurrentTrial;
    discounts?: Emptyable<Item.Discount[]>;
    metadata?: MetadataParam;
    plan?: string;
    price?: string;
    price_data?: Item.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace Item {
    interface BillingThresholds {
      usage_gte: number;
    }
    interface CurrentTrial {
      trial_offer: string;
    }
    type Discount = AddInvoiceItem.Discount;
    interface PriceData {
      currency: string;
      product: string;
      recurring: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      export import Recurring = BillingSchedule.BillUntil.Duration;
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type PaymentBehavior =
    | "allow_incomplete"
    | "default_incomplete"
    | "error_if_incomplete"
    | "pending_if_incomplete"
    | OtherString;
  interface PaymentSettings {
    payment_method_options?: PaymentSettings.PaymentMethodOptions;
    payment_method_types?: Emptyable<PaymentSettings.PaymentMethodType[]>;
    save_default_payment_method?: PaymentSettings.SaveDefaultPaymentMethod;
  }
  namespace PaymentSettings {
    interface PaymentMethodOptions {
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit>;
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact>;
      billie?: Emptyable<PaymentMethodOptions.Billie>;
      blik?: Emptyable<PaymentMethodOptions.Blik>;
      card?: Emptyable<PaymentMethodOptions.Card>;
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance>;
      konbini?: Emptyable<PaymentMethodOptions.Konbini>;
      payto?: Emptyable<PaymentMethodOptions.Payto>;
      pix?: Emptyable<PaymentMethodOptions.Pix>;
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit>;
      upi?: Emptyable<PaymentMethodOptions.Upi>;
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount>;
    }
    namespace PaymentMethodOptions {
      interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions;
        verification_method?: AcssDebit.VerificationMethod;
      }
      namespace AcssDebit {
        interface MandateOptions {
          transaction_type?: MandateOptions.TransactionType;
        }
        namespace MandateOptions {
          type TransactionType = "business" | "personal" | OtherString;
        }
        type VerificationMethod = "automatic" | "instant" | "microdeposits" | OtherString;
      }
      interface Bancontact {
        preferred_language?: Bancontact.PreferredLanguage;
      }
      namespace Bancontact {
        type PreferredLanguage = "de" | "en" | "fr" | "nl" | OtherString;
      }
      interface Billie {
        company_details?: Emptyable<Billie.CompanyDetails>;
      }
      namespace Billie {
        interface CompanyDetails {
          registered_address?: Emptyable<AddressParam>;
          registered_name?: string;
          registration_number?: string;
          registration_type?: Emptyable<CompanyDetails.RegistrationType>;
          vat?: string;
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
            | "uk_crn"
            | OtherString;
        }
      }
      interface Blik {
        mandate_options?: Blik.MandateOptions;
      }
      namespace Blik {
        interface MandateOptions {
          expires_at?: number;
        }
      }
      interface Card {
        mandate_options?: Card.MandateOptions;
        network?: Card.Network;
        request_three_d_secure?: Card.RequestThreeDSecure;
      }
      namespace Card {
        interface MandateOptions {
          amount?: number;
          amount_type?: MandateOptions.AmountType;
          description?: string;
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
        funding_type?: string;
      }
      namespace CustomerBalance {
        interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          type?: string;
        }
        namespace BankTransfer {
          interface EuBankTransfer {
            country: string;
          }
        }
      }
      interface Konbini {}
      interface Payto {
        mandate_options?: Payto.MandateOptions;
      }
      namespace Payto {
        interface MandateOptions {
          amount?: number;
          purpose?: MandateOptions.Purpose;
        }
        namespace MandateOptions {
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
          amount?: number;
          amount_includes_iof?: MandateOptions.AmountIncludesIof;
          end_date?: string;
          payment_schedule?: MandateOptions.PaymentSchedule;
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
          amount?: number;
          amount_type?: MandateOptions.AmountType;
          description?: string;
          end_date?: number;
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
          prefetch?: FinancialConnections.Prefetch[];
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
  export import PendingInvoiceItemInterval = BillingSchedule.BillUntil.Duration;
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
  interface TransferData {
    destination: string;
    amount_percent?: number;
  }
  interface TrialSettings {
    end_behavior: TrialSettings.EndBehavior;
  }
  namespace TrialSettings {
    interface EndBehavior {
      billing_cycle_anchor?: EndBehavior.BillingCycleAnchor;
      missing_payment_method?: EndBehavior.MissingPaymentMethod;
    }
    namespace EndBehavior {
      type BillingCycleAnchor = "now" | "unchanged" | OtherString;
      type MissingPaymentMethod = "cancel" | "create_invoice" | "pause" | OtherString;
    }
  }
}

export interface SubscriptionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SubscriptionUpdateParams<Expand = string[]> {
  add_invoice_items?: SubscriptionUpdateParams.AddInvoiceItem[];
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: SubscriptionUpdateParams.AutomaticTax;
  billing_cycle_anchor?: SubscriptionUpdateParams.BillingCycleAnchor;
  billing_schedules?: Emptyable<SubscriptionUpdateParams.BillingSchedule[]>;
  billing_thresholds?: Emptyable<SubscriptionUpdateParams.BillingThresholds>;
  cancel_at?: Emptyable<number | SubscriptionUpdateParams.CancelAt>;
  cancel_at_period_end?: boolean;
  cancellation_details?: SubscriptionUpdateParams.CancellationDetails;
  collection_method?: SubscriptionUpdateParams.CollectionMethod;
  days_until_due?: number;
  default_payment_method?: string;
  default_source?: Emptyable<string>;
  default_tax_rates?: Emptyable<string[]>;
  description?: Emptyable<string>;
  discounts?: Emptyable<SubscriptionUpdateParams.Discount[]>;
  expand?: Expand;
  invoice_settings?: SubscriptionUpdateParams.InvoiceSettings;
  items?: SubscriptionUpdateParams.Item[];
  metadata?: Emptyable<MetadataParam>;
  off_session?: boolean;
  on_behalf_of?: Emptyable<string>;
  pause_collection?: Emptyable<SubscriptionUpdateParams.PauseCollection>;
  payment_behavior?: SubscriptionUpdateParams.PaymentBehavior;
  payment_settings?: SubscriptionUpdateParams.PaymentSettings;
  pending_invoice_item_interval?: Emptyable<SubscriptionUpdateParams.PendingInvoiceItemInterval>;
  proration_behavior?: SubscriptionUpdateParams.ProrationBehavior;
  proration_date?: number;
  transfer_data?: Emptyable<SubscriptionUpdateParams.TransferData>;
  trial_end?: "now" | number;
  trial_from_plan?: boolean;
  trial_settings?: SubscriptionUpdateParams.TrialSettings;
}
export declare namespace SubscriptionUpdateParams {
  export import AddInvoiceItem = SubscriptionCreateParams.AddInvoiceItem;
  export import AutomaticTax = SubscriptionCreateParams.AutomaticTax;
  interface BillingCycleAnchor {
    type: BillingCycleAnchor.Type;
  }
  namespace BillingCycleAnchor {
    type Type = "now" | "unchanged" | OtherString;
  }
  interface BillingSchedule {
    applies_to?: BillingSchedule.AppliesTo[];
    bill_until?: BillingSchedule.BillUntil;
    key?: string;
  }
  namespace BillingSchedule {
    interface AppliesTo {
      type: "price";
      price?: string;
    }
    export import BillUntil = SubscriptionCreateParams.BillingSchedule.BillUntil;
  }
  interface BillingThresholds {
    amount_gte?: number;
    reset_billing_cycle_anchor?: boolean;
  }
  type CancelAt = "max_billed_until" | "max_period_end" | "min_period_end" | OtherString;
  interface CancellationDetails {
    comment?: Emptyable<string>;
    feedback?: Emptyable<CancellationDetails.Feedback>;
    feedback_option?: string;
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
  }
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  type Discount = SubscriptionCreateParams.AddInvoiceItem.Discount;
  interface InvoiceSettings {
    account_tax_ids?: Emptyable<string[]>;
    custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
    description?: Emptyable<string>;
    footer?: Emptyable<string>;
    issuer?: InvoiceSettings.Issuer;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    export import Issuer = SubscriptionCreateParams.AutomaticTax.Liability;
  }
  interface Item {
    billing_thresholds?: Emptyable<Item.BillingThresholds>;
    clear_usage?: boolean;
    current_trial?: Item.CurrentTrial;
    deleted?: boolean;
    discounts?: Emptyable<Item.Discount[]>;
    id?: string;
    metadata?: Emptyable<MetadataParam>;
    plan?: string;
    price?: string;
    price_data?: Item.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace Item {
    interface BillingThresholds {
      usage_gte: number;
    }
    interface CurrentTrial {
      trial_offer: string;
    }
    type Discount = SubscriptionCreateParams.AddInvoiceItem.Discount;
    export import PriceData = SubscriptionCreateParams.Item.PriceData;
  }
  interface PauseCollection {
    behavior: PauseCollection.Behavior;
    resumes_at?: number;
  }
  namespace PauseCollection {
    type Behavior = "keep_as_draft" | "mark_uncollectible" | "void" | OtherString;
  }
  type PaymentBehavior =
    | "allow_incomplete"
    | "default_incomplete"
    | "error_if_incomplete"
    | "pending_if_incomplete"
    | OtherString;
  export import PaymentSettings = SubscriptionCreateParams.PaymentSettings;
  export import PendingInvoiceItemInterval = SubscriptionCreateParams.BillingSchedule.BillUntil.Duration;
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
  interface TransferData {
    destination: string;
    amount_percent?: number;
  }
  export import TrialSettings = SubscriptionCreateParams.TrialSettings;
}

export interface SubscriptionListParams<Expand = string[]> extends PaginationParams {
  automatic_tax?: SubscriptionListParams.AutomaticTax;
  collection_method?: SubscriptionListParams.CollectionMethod;
  created?: RangeQueryParam | number;
  current_period_end?: RangeQueryParam | number;
  current_period_start?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  plan?: string;
  price?: string;
  status?: SubscriptionListParams.Status;
  test_clock?: string;
}
export declare namespace SubscriptionListParams {
  interface AutomaticTax {
    enabled: boolean;
  }
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  type Status =
    | "active"
    | "all"
    | "canceled"
    | "ended"
    | "incomplete"
    | "incomplete_expired"
    | "past_due"
    | "paused"
    | "trialing"
    | "unpaid"
    | OtherString;
}

export interface SubscriptionSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface SubscriptionCancelParams<Expand = string[]> {
  cancellation_details?: SubscriptionCancelParams.CancellationDetails;
  expand?: Expand;
  invoice_now?: boolean;
  prorate?: boolean;
}
export declare namespace SubscriptionCancelParams {
  export import CancellationDetails = SubscriptionUpdateParams.CancellationDetails;
}

export interface SubscriptionDeleteDiscountParams {}

export interface SubscriptionMigrateParams<Expand = string[]> {
  billing_mode: SubscriptionMigrateParams.BillingMode;
  expand?: Expand;
}
export declare namespace SubscriptionMigrateParams {
  interface BillingMode {
    type: "flexible";
    flexible?: BillingMode.Flexible;
  }
  namespace BillingMode {
    interface Flexible {
      proration_discounts?: Flexible.ProrationDiscounts;
    }
    namespace Flexible {
      type ProrationDiscounts = "included" | "itemized" | OtherString;
    }
  }
}

export interface SubscriptionPauseParams<Expand = string[]> {
  bill_for?: SubscriptionPauseParams.BillFor;
  expand?: Expand;
  invoicing_behavior?: SubscriptionPauseParams.InvoicingBehavior;
  type?: SubscriptionPauseParams.Type;
}
export declare namespace SubscriptionPauseParams {
  interface BillFor {
    outstanding_usage_through?: BillFor.OutstandingUsageThrough;
    unused_time_from?: BillFor.UnusedTimeFrom;
  }
  namespace BillFor {
    interface OutstandingUsageThrough {
      type: OutstandingUsageThrough.Type;
    }
    namespace OutstandingUsageThrough {
      type Type = "none" | "now" | OtherString;
    }
    interface UnusedTimeFrom {
      type: UnusedTimeFrom.Type;
    }
    namespace UnusedTimeFrom {
      type Type = "item_current_period_start" | "none" | "now" | OtherString;
    }
  }
  type InvoicingBehavior = "invoice" | "pending_invoice_item" | OtherString;
  type Type = "subscription" | OtherString;
}

export interface SubscriptionResumeParams<Expand = string[]> {
  billing_cycle_anchor?: SubscriptionResumeParams.BillingCycleAnchor;
  expand?: Expand;
  payment_behavior?: SubscriptionResumeParams.PaymentBehavior;
  proration_behavior?: SubscriptionResumeParams.ProrationBehavior;
  proration_date?: number;
}
export declare namespace SubscriptionResumeParams {
  interface BillingCycleAnchor {
    type: BillingCycleAnchor.Type;
  }
  namespace BillingCycleAnchor {
    type Type = "now" | "unchanged" | OtherString;
  }
  type PaymentBehavior = "resume_on_payment_attempt" | "resume_on_payment_success" | OtherString;
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
}
