// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Configuration } from "./configuration.ts";

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
