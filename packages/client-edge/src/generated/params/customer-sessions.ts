// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface CustomerSessionCreateParams<Expand = string[]> {
  components: CustomerSessionCreateParams.Components;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}
export declare namespace CustomerSessionCreateParams {
  interface Components {
    active_entitlements?: Components.ActiveEntitlements;
    buy_button?: Components.BuyButton;
    customer_portal?: Components.CustomerPortal;
    customer_sheet?: Components.CustomerSheet;
    mobile_payment_element?: Components.MobilePaymentElement;
    payment_element?: Components.PaymentElement;
    pricing_table?: Components.PricingTable;
  }
  namespace Components {
    interface ActiveEntitlements {
      enabled: boolean;
    }
    interface BuyButton {
      enabled: boolean;
    }
    interface CustomerPortal {
      enabled: boolean;
    }
    interface CustomerSheet {
      enabled: boolean;
      features?: CustomerSheet.Features;
    }
    namespace CustomerSheet {
      interface Features {
        payment_method_allow_redisplay_filters?: Features.PaymentMethodAllowRedisplayFilter[];
        payment_method_remove?: Features.PaymentMethodRemove;
      }
      namespace Features {
        type PaymentMethodAllowRedisplayFilter = "always" | "limited" | "unspecified" | OtherString;
        type PaymentMethodRemove = "disabled" | "enabled" | OtherString;
      }
    }
    interface MobilePaymentElement {
      enabled: boolean;
      features?: MobilePaymentElement.Features;
    }
    namespace MobilePaymentElement {
      interface Features {
        payment_method_allow_redisplay_filters?: Features.PaymentMethodAllowRedisplayFilter[];
        payment_method_redisplay?: Features.PaymentMethodRedisplay;
        payment_method_remove?: Features.PaymentMethodRemove;
        payment_method_save?: Features.PaymentMethodSave;
        payment_method_save_allow_redisplay_override?: Features.PaymentMethodSaveAllowRedisplayOverride;
      }
      namespace Features {
        type PaymentMethodAllowRedisplayFilter = "always" | "limited" | "unspecified" | OtherString;
        type PaymentMethodRedisplay = "disabled" | "enabled" | OtherString;
        type PaymentMethodRemove = "disabled" | "enabled" | OtherString;
        type PaymentMethodSave = "disabled" | "enabled" | OtherString;
        type PaymentMethodSaveAllowRedisplayOverride =
          | "always"
          | "limited"
          | "unspecified"
          | OtherString;
      }
    }
    interface PaymentElement {
      enabled: boolean;
      features?: PaymentElement.Features;
    }
    namespace PaymentElement {
      interface Features {
        payment_method_allow_redisplay_filters?: Features.PaymentMethodAllowRedisplayFilter[];
        payment_method_redisplay?: Features.PaymentMethodRedisplay;
        payment_method_redisplay_limit?: number;
        payment_method_remove?: Features.PaymentMethodRemove;
        payment_method_save?: Features.PaymentMethodSave;
        payment_method_save_usage?: Features.PaymentMethodSaveUsage;
      }
      namespace Features {
        type PaymentMethodAllowRedisplayFilter = "always" | "limited" | "unspecified" | OtherString;
        type PaymentMethodRedisplay = "disabled" | "enabled" | OtherString;
        type PaymentMethodRemove = "disabled" | "enabled" | OtherString;
        type PaymentMethodSave = "disabled" | "enabled" | OtherString;
        type PaymentMethodSaveUsage = "off_session" | "on_session" | OtherString;
      }
    }
    interface PricingTable {
      enabled: boolean;
    }
  }
}
