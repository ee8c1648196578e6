// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { Session } from "../schemas/billing-portal.ts";

export interface ConfigurationCreateParams<Expand = string[]> {
  features: ConfigurationCreateParams.Features;
  business_profile?: ConfigurationCreateParams.BusinessProfile;
  default_return_url?: Emptyable<string>;
  expand?: Expand;
  login_page?: ConfigurationCreateParams.LoginPage;
  metadata?: MetadataParam;
  name?: Emptyable<string>;
}
export declare namespace ConfigurationCreateParams {
  interface Features {
    customer_update?: Features.CustomerUpdate;
    invoice_history?: Features.InvoiceHistory;
    payment_method_update?: Features.PaymentMethodUpdate;
    subscription_cancel?: Features.SubscriptionCancel;
    subscription_pause?: Features.SubscriptionPause;
    subscription_update?: Features.SubscriptionUpdate;
  }
  namespace Features {
    interface CustomerUpdate {
      enabled: boolean;
      allowed_updates?: Emptyable<CustomerUpdate.AllowedUpdate[]>;
    }
    namespace CustomerUpdate {
      type AllowedUpdate =
        | "address"
        | "email"
        | "name"
        | "phone"
        | "shipping"
        | "tax_id"
        | OtherString;
    }
    interface InvoiceHistory {
      enabled: boolean;
    }
    interface PaymentMethodUpdate {
      enabled: boolean;
      payment_method_configuration?: Emptyable<string>;
    }
    interface SubscriptionCancel {
      enabled: boolean;
      cancellation_reason?: SubscriptionCancel.CancellationReason;
      mode?: SubscriptionCancel.Mode;
      proration_behavior?: SubscriptionCancel.ProrationBehavior;
    }
    namespace SubscriptionCancel {
      interface CancellationReason {
        enabled: boolean;
        options: Emptyable<CancellationReason.Option[]>;
        feedback_options?: Emptyable<string[]>;
      }
      namespace CancellationReason {
        type Option =
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
      type Mode = "at_period_end" | "immediately" | OtherString;
      type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
    }
    interface SubscriptionPause {
      duration?: SubscriptionPause.Duration;
      enabled?: boolean;
    }
    namespace SubscriptionPause {
      interface Duration {
        type: Duration.Type;
        interval_options?: Emptyable<Duration.IntervalOption[]>;
      }
      namespace Duration {
        type Type = "indefinite" | "interval_options" | OtherString;
        interface IntervalOption {
          interval: IntervalOption.Interval;
          interval_count?: number;
        }
        namespace IntervalOption {
          type Interval = "day" | "month" | "week" | "year" | OtherString;
        }
      }
    }
    interface SubscriptionUpdate {
      enabled: boolean;
      billing_cycle_anchor?: SubscriptionUpdate.BillingCycleAnchor;
      default_allowed_updates?: Emptyable<SubscriptionUpdate.DefaultAllowedUpdate[]>;
      products?: Emptyable<SubscriptionUpdate.Product[]>;
      proration_behavior?: SubscriptionUpdate.ProrationBehavior;
      schedule_at_period_end?: SubscriptionUpdate.ScheduleAtPeriodEnd;
      trial_update_behavior?: SubscriptionUpdate.TrialUpdateBehavior;
    }
    namespace SubscriptionUpdate {
      type BillingCycleAnchor = "now" | "unchanged" | OtherString;
      type DefaultAllowedUpdate = "price" | "promotion_code" | "quantity" | OtherString;
      interface Product {
        prices: string[];
        product: string;
        adjustable_quantity?: Product.AdjustableQuantity;
      }
      namespace Product {
        interface AdjustableQuantity {
          enabled: boolean;
          maximum?: number;
          minimum?: number;
        }
      }
      type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
      interface ScheduleAtPeriodEnd {
        conditions?: ScheduleAtPeriodEnd.Condition[];
      }
      namespace ScheduleAtPeriodEnd {
        interface Condition {
          type: Condition.Type;
        }
        namespace Condition {
          type Type = "decreasing_item_amount" | "shortening_interval" | OtherString;
        }
      }
      type TrialUpdateBehavior = "continue_trial" | "end_trial" | OtherString;
    }
  }
  interface BusinessProfile {
    headline?: Emptyable<string>;
    privacy_policy_url?: string;
    terms_of_service_url?: string;
  }
  interface LoginPage {
    enabled: boolean;
  }
}

export interface ConfigurationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ConfigurationUpdateParams<Expand = string[]> {
  active?: boolean;
  business_profile?: ConfigurationUpdateParams.BusinessProfile;
  default_return_url?: Emptyable<string>;
  expand?: Expand;
  features?: ConfigurationUpdateParams.Features;
  login_page?: ConfigurationUpdateParams.LoginPage;
  metadata?: Emptyable<MetadataParam>;
  name?: Emptyable<string>;
}
export declare namespace ConfigurationUpdateParams {
  interface BusinessProfile {
    headline?: Emptyable<string>;
    privacy_policy_url?: Emptyable<string>;
    terms_of_service_url?: Emptyable<string>;
  }
  interface Features {
    customer_update?: Features.CustomerUpdate;
    invoice_history?: Features.InvoiceHistory;
    payment_method_update?: Features.PaymentMethodUpdate;
    subscription_cancel?: Features.SubscriptionCancel;
    subscription_pause?: Features.SubscriptionPause;
    subscription_update?: Features.SubscriptionUpdate;
  }
  namespace Features {
    interface CustomerUpdate {
      allowed_updates?: Emptyable<CustomerUpdate.AllowedUpdate[]>;
      enabled?: boolean;
    }
    namespace CustomerUpdate {
      type AllowedUpdate =
        | "address"
        | "email"
        | "name"
        | "phone"
        | "shipping"
        | "tax_id"
        | OtherString;
    }
    interface InvoiceHistory {
      enabled: boolean;
    }
    type PaymentMethodUpdate = ConfigurationCreateParams.Features.PaymentMethodUpdate;
    interface SubscriptionCancel {
      cancellation_reason?: SubscriptionCancel.CancellationReason;
      enabled?: boolean;
      mode?: SubscriptionCancel.Mode;
      proration_behavior?: SubscriptionCancel.ProrationBehavior;
    }
    namespace SubscriptionCancel {
      interface CancellationReason {
        enabled: boolean;
        feedback_options?: Emptyable<string[]>;
        options?: Emptyable<CancellationReason.Option[]>;
      }
      namespace CancellationReason {
        type Option =
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
      type Mode = "at_period_end" | "immediately" | OtherString;
      type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
    }
    export import SubscriptionPause = ConfigurationCreateParams.Features.SubscriptionPause;
    interface SubscriptionUpdate {
      billing_cycle_anchor?: SubscriptionUpdate.BillingCycleAnchor;
      default_allowed_updates?: Emptyable<SubscriptionUpdate.DefaultAllowedUpdate[]>;
      enabled?: boolean;
      products?: Emptyable<SubscriptionUpdate.Product[]>;
      proration_behavior?: SubscriptionUpdate.ProrationBehavior;
      schedule_at_period_end?: SubscriptionUpdate.ScheduleAtPeriodEnd;
      trial_update_behavior?: SubscriptionUpdate.TrialUpdateBehavior;
    }
    namespace SubscriptionUpdate {
      type BillingCycleAnchor = "now" | "unchanged" | OtherString;
      type DefaultAllowedUpdate = "price" | "promotion_code" | "quantity" | OtherString;
      export import Product = ConfigurationCreateParams.Features.SubscriptionUpdate.Product;
      type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
      interface ScheduleAtPeriodEnd {
        conditions?: Emptyable<ScheduleAtPeriodEnd.Condition[]>;
      }
      namespace ScheduleAtPeriodEnd {
        interface Condition {
          type: Condition.Type;
        }
        namespace Condition {
          type Type = "decreasing_item_amount" | "shortening_interval" | OtherString;
        }
      }
      type TrialUpdateBehavior = "continue_trial" | "end_trial" | OtherString;
    }
  }
  interface LoginPage {
    enabled: boolean;
  }
}

export interface ConfigurationListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  expand?: Expand;
  is_default?: boolean;
}

export interface SessionCreateParams<Expand = string[]> {
  after_expiration?: SessionCreateParams.AfterExpiration;
  configuration?: string;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  flow_data?: SessionCreateParams.FlowData;
  locale?: SessionCreateParams.Locale;
  on_behalf_of?: string;
  return_url?: string;
}
export declare namespace SessionCreateParams {
  interface AfterExpiration {
    type: AfterExpiration.Type;
    customer_login?: AfterExpiration.CustomerLogin;
  }
  namespace AfterExpiration {
    type Type = "customer_login" | OtherString;
    interface CustomerLogin {
      expires_at?: number;
    }
  }
  interface FlowData {
    type: FlowData.Type;
    after_completion?: FlowData.AfterCompletion;
    subscription_cancel?: FlowData.SubscriptionCancel;
    subscription_pause?: FlowData.SubscriptionPause;
    subscription_update?: FlowData.SubscriptionUpdate;
    subscription_update_confirm?: FlowData.SubscriptionUpdateConfirm;
  }
  namespace FlowData {
    type Type =
      | "customer_update"
      | "payment_method_update"
      | "subscription_cancel"
      | "subscription_pause"
      | "subscription_update"
      | "subscription_update_confirm"
      | OtherString;
    interface AfterCompletion {
      type: AfterCompletion.Type;
      hosted_confirmation?: AfterCompletion.HostedConfirmation;
      redirect?: AfterCompletion.Redirect;
    }
    namespace AfterCompletion {
      type Type = "hosted_confirmation" | "portal_homepage" | "redirect" | OtherString;
      interface HostedConfirmation {
        custom_message?: string;
      }
      interface Redirect {
        return_url: string;
      }
    }
    interface SubscriptionCancel {
      subscription: string;
      retention?: SubscriptionCancel.Retention;
    }
    namespace SubscriptionCancel {
      interface Retention {
        coupon_offer: Retention.CouponOffer;
        type: "coupon_offer";
      }
      namespace Retention {
        interface CouponOffer {
          coupon: string;
        }
      }
    }
    interface SubscriptionPause {
      subscription: string;
    }
    interface SubscriptionUpdate {
      subscription: string;
    }
    interface SubscriptionUpdateConfirm {
      items: SubscriptionUpdateConfirm.Item[];
      subscription: string;
      discounts?: SubscriptionUpdateConfirm.Discount[];
    }
    namespace SubscriptionUpdateConfirm {
      interface Item {
        id: string;
        price?: string;
        quantity?: number;
      }
      interface Discount {
        coupon?: string;
        promotion_code?: string;
      }
    }
  }
  type Locale = Session.Locale;
}
