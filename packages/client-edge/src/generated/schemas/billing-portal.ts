// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Application, DeletedApplication } from "./application.ts";
import type { FeedbackOption } from "./billing.ts";

export interface Configuration {
  id: string;
  object: "billing_portal.configuration";
  active: boolean;
  application: string | Application | DeletedApplication | null;
  business_profile: Configuration.BusinessProfile;
  created: number;
  default_return_url: string | null;
  features: Configuration.Features;
  is_default: boolean;
  livemode: boolean;
  login_page: Configuration.LoginPage;
  metadata: Metadata | null;
  name: string | null;
  updated: number;
}
export declare namespace Configuration {
  interface BusinessProfile {
    headline: string | null;
    privacy_policy_url: string | null;
    terms_of_service_url: string | null;
  }
  interface Features {
    customer_update: Features.CustomerUpdate;
    invoice_history: Features.InvoiceHistory;
    payment_method_update: Features.PaymentMethodUpdate;
    subscription_cancel: Features.SubscriptionCancel;
    subscription_pause: Features.SubscriptionPause;
    subscription_update: Features.SubscriptionUpdate;
  }
  namespace Features {
    interface CustomerUpdate {
      allowed_updates: CustomerUpdate.AllowedUpdate[];
      enabled: boolean;
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
      payment_method_configuration: string | null;
    }
    interface SubscriptionCancel {
      cancellation_reason: SubscriptionCancel.CancellationReason;
      enabled: boolean;
      mode: SubscriptionCancel.Mode;
      proration_behavior: SubscriptionCancel.ProrationBehavior;
    }
    namespace SubscriptionCancel {
      interface CancellationReason {
        enabled: boolean;
        feedback_options: (string | FeedbackOption)[] | null;
        options: CancellationReason.Option[];
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
      duration: SubscriptionPause.Duration;
      enabled: boolean;
    }
    namespace SubscriptionPause {
      interface Duration {
        interval_options: Duration.IntervalOption[];
        type: Duration.Type;
      }
      namespace Duration {
        interface IntervalOption {
          interval: IntervalOption.Interval;
          interval_count: number;
        }
        namespace IntervalOption {
          type Interval = "day" | "month" | "week" | "year" | OtherString;
        }
        type Type = "indefinite" | "interval_options" | OtherString;
      }
    }
    interface SubscriptionUpdate {
      billing_cycle_anchor: SubscriptionUpdate.BillingCycleAnchor | null;
      default_allowed_updates: SubscriptionUpdate.DefaultAllowedUpdate[];
      enabled: boolean;
      products?: SubscriptionUpdate.Product[] | null;
      proration_behavior: SubscriptionUpdate.ProrationBehavior;
      schedule_at_period_end: SubscriptionUpdate.ScheduleAtPeriodEnd;
      trial_update_behavior: SubscriptionUpdate.TrialUpdateBehavior;
    }
    namespace SubscriptionUpdate {
      type BillingCycleAnchor = "now" | "unchanged" | OtherString;
      type DefaultAllowedUpdate = "price" | "promotion_code" | "quantity" | OtherString;
      interface Product {
        adjustable_quantity: Product.AdjustableQuantity;
        prices: string[];
        product: string;
      }
      namespace Product {
        interface AdjustableQuantity {
          enabled: boolean;
          maximum: number | null;
          minimum: number;
        }
      }
      type ProrationBehavior = "always_invoice" | "create_prorations" | "none" | OtherString;
      interface ScheduleAtPeriodEnd {
        conditions: ScheduleAtPeriodEnd.Condition[];
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
    url: string | null;
  }
}

export interface Session {
  id: string;
  object: "billing_portal.session";
  after_expiration?: Session.AfterExpiration | null;
  configuration: string | Configuration;
  created: number;
  customer: string;
  customer_account: string | null;
  flow: Session.Flow | null;
  livemode: boolean;
  locale: Session.Locale | null;
  on_behalf_of: string | null;
  return_url: string | null;
  url: string;
}
export declare namespace Session {
  interface AfterExpiration {
    customer_login: AfterExpiration.CustomerLogin | null;
    type: AfterExpiration.Type;
  }
  namespace AfterExpiration {
    interface CustomerLogin {
      expires_at: number | null;
    }
    type Type = "customer_login" | OtherString;
  }
  interface Flow {
    after_completion: Flow.AfterCompletion;
    customer_update: Flow.CustomerUpdate | null;
    subscription_cancel: Flow.SubscriptionCancel | null;
    subscription_pause: Flow.SubscriptionPause | null;
    subscription_update: Flow.SubscriptionUpdate | null;
    subscription_update_confirm: Flow.SubscriptionUpdateConfirm | null;
    type: Flow.Type;
  }
  namespace Flow {
    interface AfterCompletion {
      hosted_confirmation: AfterCompletion.HostedConfirmation | null;
      redirect: AfterCompletion.Redirect | null;
      type: AfterCompletion.Type;
    }
    namespace AfterCompletion {
      interface HostedConfirmation {
        custom_message: string | null;
      }
      interface Redirect {
        return_url: string;
      }
      type Type = "hosted_confirmation" | "portal_homepage" | "redirect" | OtherString;
    }
    interface CustomerUpdate {}
    interface SubscriptionCancel {
      retention: SubscriptionCancel.Retention | null;
      subscription: string;
    }
    namespace SubscriptionCancel {
      interface Retention {
        coupon_offer: Retention.CouponOffer | null;
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
      discounts: SubscriptionUpdateConfirm.Discount[] | null;
      items: SubscriptionUpdateConfirm.Item[];
      subscription: string;
    }
    namespace SubscriptionUpdateConfirm {
      interface Discount {
        coupon: string | null;
        promotion_code: string | null;
      }
      interface Item {
        id: string | null;
        price: string | null;
        quantity?: number;
      }
    }
    type Type =
      | "customer_update"
      | "payment_method_update"
      | "subscription_cancel"
      | "subscription_pause"
      | "subscription_update"
      | "subscription_update_confirm"
      | OtherString;
  }
  type Locale =
    | "auto"
    | "bg"
    | "cs"
    | "da"
    | "de"
    | "el"
    | "en"
    | "en-AU"
    | "en-CA"
    | "en-GB"
    | "en-IE"
    | "en-IN"
    | "en-NZ"
    | "en-SG"
    | "es"
    | "es-419"
    | "et"
    | "fi"
    | "fil"
    | "fr"
    | "fr-CA"
    | "hr"
    | "hu"
    | "id"
    | "it"
    | "ja"
    | "ko"
    | "lt"
    | "lv"
    | "ms"
    | "mt"
    | "nb"
    | "nl"
    | "pl"
    | "pt"
    | "pt-BR"
    | "ro"
    | "ru"
    | "sk"
    | "sl"
    | "sv"
    | "th"
    | "tr"
    | "vi"
    | "zh"
    | "zh-HK"
    | "zh-TW"
    | OtherString;
}
