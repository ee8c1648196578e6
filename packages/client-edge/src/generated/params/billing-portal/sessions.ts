// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Session } from "../../schemas/billing-portal/session.ts";

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
