// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface SubscriptionScheduleCreateParams<Expand = string[]> {
  billing_mode?: SubscriptionScheduleCreateParams.BillingMode;
  customer?: string;
  customer_account?: string;
  default_settings?: SubscriptionScheduleCreateParams.DefaultSettings;
  end_behavior?: SubscriptionScheduleCreateParams.EndBehavior;
  expand?: Expand;
  from_subscription?: string;
  metadata?: Emptyable<MetadataParam>;
  pause_schedules?: SubscriptionScheduleCreateParams.PauseSchedule[];
  phases?: SubscriptionScheduleCreateParams.Phase[];
  start_date?: "now" | number;
}
export declare namespace SubscriptionScheduleCreateParams {
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
  interface DefaultSettings {
    application_fee_percent?: number;
    automatic_tax?: DefaultSettings.AutomaticTax;
    billing_cycle_anchor?: DefaultSettings.BillingCycleAnchor;
    billing_thresholds?: Emptyable<DefaultSettings.BillingThresholds>;
    collection_method?: DefaultSettings.CollectionMethod;
    default_payment_method?: string;
    description?: Emptyable<string>;
    invoice_settings?: DefaultSettings.InvoiceSettings;
    on_behalf_of?: Emptyable<string>;
    transfer_data?: Emptyable<DefaultSettings.TransferData>;
  }
  namespace DefaultSettings {
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
    type BillingCycleAnchor = "automatic" | "phase_start" | OtherString;
    interface BillingThresholds {
      amount_gte?: number;
      reset_billing_cycle_anchor?: boolean;
    }
    type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
    interface InvoiceSettings {
      account_tax_ids?: Emptyable<string[]>;
      custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
      days_until_due?: number;
      description?: Emptyable<string>;
      footer?: Emptyable<string>;
      issuer?: InvoiceSettings.Issuer;
    }
    namespace InvoiceSettings {
      interface CustomField {
        name: string;
        value: string;
      }
      export import Issuer = AutomaticTax.Liability;
    }
    interface TransferData {
      destination: string;
      amount_percent?: number;
    }
  }
  type EndBehavior = "cancel" | "none" | "release" | "renew" | OtherString;
  interface PauseSchedule {
    key?: string;
    pause?: PauseSchedule.Pause;
    resume?: PauseSchedule.Resume;
  }
  namespace PauseSchedule {
    interface Pause {
      pause_at: Pause.PauseAt;
      settings?: Pause.Settings;
    }
    namespace Pause {
      interface PauseAt {
        type: PauseAt.Type;
        timestamp?: number;
      }
      namespace PauseAt {
        type Type = "now" | "timestamp" | OtherString;
      }
      interface Settings {
        bill_for?: Settings.BillFor;
        invoicing_behavior?: Settings.InvoicingBehavior;
        type?: Settings.Type;
      }
      namespace Settings {
        interface BillFor {
          outstanding_usage_through?: BillFor.OutstandingUsageThrough;
          unused_time_from?: BillFor.UnusedTimeFrom;
        }
        namespace BillFor {
          interface OutstandingUsageThrough {
            type?: OutstandingUsageThrough.Type;
          }
          namespace OutstandingUsageThrough {
            type Type = "none" | "pause_at" | OtherString;
          }
          interface UnusedTimeFrom {
            type?: UnusedTimeFrom.Type;
          }
          namespace UnusedTimeFrom {
            type Type = "item_current_period_start" | "none" | "pause_at" | OtherString;
          }
        }
        type InvoicingBehavior = "invoice" | "pending_invoice_item" | OtherString;
        type Type = "subscription" | OtherString;
      }
    }
    interface Resume {
      resume_at: Resume.ResumeAt;
      settings?: Resume.Settings;
    }
    namespace Resume {
      interface ResumeAt {
        type: ResumeAt.Type;
        duration?: ResumeAt.Duration;
        timestamp?: number;
      }
      namespace ResumeAt {
        type Type = "duration" | "now" | "timestamp" | OtherString;
        interface Duration {
          interval: Duration.Interval;
          interval_count?: number;
        }
        namespace Duration {
          type Interval = "day" | "month" | "week" | "year" | OtherString;
        }
      }
      interface Settings {
        billing_cycle_anchor?: Settings.BillingCycleAnchor;
        payment_behavior?: Settings.PaymentBehavior;
        proration_behavior?: Settings.ProrationBehavior;
      }
      namespace Settings {
        type BillingCycleAnchor = "resume_at" | "unchanged" | OtherString;
        type PaymentBehavior =
          | "resume_on_payment_attempt"
          | "resume_on_payment_success"
          | OtherString;
        type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
      }
    }
  }
  interface Phase {
    items: Phase.Item[];
    add_invoice_items?: Phase.AddInvoiceItem[];
    application_fee_percent?: number;
    automatic_tax?: Phase.AutomaticTax;
    billing_cycle_anchor?: Phase.BillingCycleAnchor;
    billing_thresholds?: Emptyable<Phase.BillingThresholds>;
    collection_method?: Phase.CollectionMethod;
    currency?: string;
    default_payment_method?: string;
    default_tax_rates?: Emptyable<string[]>;
    description?: Emptyable<string>;
    discounts?: Emptyable<Phase.Discount[]>;
    duration?: Phase.Duration;
    end_date?: number;
    invoice_settings?: Phase.InvoiceSettings;
    metadata?: MetadataParam;
    on_behalf_of?: string;
    proration_behavior?: Phase.ProrationBehavior;
    transfer_data?: Phase.TransferData;
    trial?: boolean;
    trial_end?: number;
  }
  namespace Phase {
    interface Item {
      billing_thresholds?: Emptyable<Item.BillingThresholds>;
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
      interface Discount {
        coupon?: string;
        discount?: string;
        promotion_code?: string;
      }
      interface PriceData {
        currency: string;
        product: string;
        recurring: PriceData.Recurring;
        tax_behavior?: PriceData.TaxBehavior;
        unit_amount?: number;
        unit_amount_decimal?: string | number | bigint;
      }
      namespace PriceData {
        export import Recurring = PauseSchedule.Resume.ResumeAt.Duration;
        type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
      }
    }
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
      type Discount = Item.Discount;
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
          type Type = "min_item_period_end" | "phase_end" | "timestamp" | OtherString;
        }
        interface Start {
          type: Start.Type;
          timestamp?: number;
        }
        namespace Start {
          type Type = "max_item_period_start" | "phase_start" | "timestamp" | OtherString;
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
    export import AutomaticTax = DefaultSettings.AutomaticTax;
    type BillingCycleAnchor = "automatic" | "phase_start" | OtherString;
    interface BillingThresholds {
      amount_gte?: number;
      reset_billing_cycle_anchor?: boolean;
    }
    type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
    type Discount = Item.Discount;
    export import Duration = PauseSchedule.Resume.ResumeAt.Duration;
    export import InvoiceSettings = DefaultSettings.InvoiceSettings;
    type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
    interface TransferData {
      destination: string;
      amount_percent?: number;
    }
  }
}

export interface SubscriptionScheduleRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SubscriptionScheduleUpdateParams<Expand = string[]> {
  default_settings?: SubscriptionScheduleUpdateParams.DefaultSettings;
  end_behavior?: SubscriptionScheduleUpdateParams.EndBehavior;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  pause_schedules?: Emptyable<SubscriptionScheduleUpdateParams.PauseSchedule[]>;
  phases?: SubscriptionScheduleUpdateParams.Phase[];
  proration_behavior?: SubscriptionScheduleUpdateParams.ProrationBehavior;
}
export declare namespace SubscriptionScheduleUpdateParams {
  export import DefaultSettings = SubscriptionScheduleCreateParams.DefaultSettings;
  type EndBehavior = "cancel" | "none" | "release" | "renew" | OtherString;
  interface PauseSchedule {
    key?: string;
    pause?: PauseSchedule.Pause;
    resume?: Emptyable<PauseSchedule.Resume>;
  }
  namespace PauseSchedule {
    interface Pause {
      pause_at?: Pause.PauseAt;
      settings?: Pause.Settings;
    }
    namespace Pause {
      export import PauseAt = SubscriptionScheduleCreateParams.PauseSchedule.Pause.PauseAt;
      export import Settings = SubscriptionScheduleCreateParams.PauseSchedule.Pause.Settings;
    }
    interface Resume {
      resume_at?: Resume.ResumeAt;
      settings?: Resume.Settings;
    }
    namespace Resume {
      export import ResumeAt = SubscriptionScheduleCreateParams.PauseSchedule.Resume.ResumeAt;
      export import Settings = SubscriptionScheduleCreateParams.PauseSchedule.Resume.Settings;
    }
  }
  interface Phase {
    items: Phase.Item[];
    add_invoice_items?: Phase.AddInvoiceItem[];
    application_fee_percent?: number;
    automatic_tax?: Phase.AutomaticTax;
    billing_cycle_anchor?: Phase.BillingCycleAnchor;
    billing_thresholds?: Emptyable<Phase.BillingThresholds>;
    collection_method?: Phase.CollectionMethod;
    currency?: string;
    default_payment_method?: string;
    default_tax_rates?: Emptyable<string[]>;
    description?: Emptyable<string>;
    discounts?: Emptyable<Phase.Discount[]>;
    duration?: Phase.Duration;
    end_date?: "now" | number;
    invoice_settings?: Phase.InvoiceSettings;
    metadata?: MetadataParam;
    on_behalf_of?: string;
    proration_behavior?: Phase.ProrationBehavior;
    start_date?: "now" | number;
    transfer_data?: Phase.TransferData;
    trial?: boolean;
    trial_end?: "now" | number;
  }
  namespace Phase {
    export import Item = SubscriptionScheduleCreateParams.Phase.Item;
    export import AddInvoiceItem = SubscriptionScheduleCreateParams.Phase.AddInvoiceItem;
    export import AutomaticTax = SubscriptionScheduleCreateParams.DefaultSettings.AutomaticTax;
    type BillingCycleAnchor = "automatic" | "phase_start" | OtherString;
    interface BillingThresholds {
      amount_gte?: number;
      reset_billing_cycle_anchor?: boolean;
    }
    type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
    type Discount = SubscriptionScheduleCreateParams.Phase.Item.Discount;
    export import Duration = SubscriptionScheduleCreateParams.PauseSchedule.Resume.ResumeAt.Duration;
    export import InvoiceSettings = SubscriptionScheduleCreateParams.DefaultSettings.InvoiceSettings;
    type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
    interface TransferData {
      destination: string;
      amount_percent?: number;
    }
  }
  type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
}

export interface SubscriptionScheduleListParams<Expand = string[]> extends PaginationParams {
  canceled_at?: RangeQueryParam | number;
  completed_at?: RangeQueryParam | number;
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  released_at?: RangeQueryParam | number;
  scheduled?: boolean;
}

export interface SubscriptionScheduleCancelParams<Expand = string[]> {
  expand?: Expand;
  invoice_now?: boolean;
  prorate?: boolean;
}

export interface SubscriptionScheduleReleaseParams<Expand = string[]> {
  expand?: Expand;
  preserve_cancel_date?: boolean;
}
