// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Customer } from "./customer.ts";

export interface CustomerSession {
  object: "customer_session";
  client_secret: string;
  components?: CustomerSession.Components;
  created: number;
  customer: string | Customer;
  customer_account: string | null;
  expires_at: number;
  livemode: boolean;
}
export declare namespace CustomerSession {
  interface Components {
    active_entitlements: Components.ActiveEntitlements;
    buy_button: Components.BuyButton;
    customer_portal: Components.CustomerPortal;
    customer_sheet: Components.CustomerSheet;
    mobile_payment_element: Components.MobilePaymentElement;
    payment_element: Components.PaymentElement;
    pricing_table: Components.PricingTable;
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
      features: CustomerSheet.Features | null;
    }
    namespace CustomerSheet {
      interface Features {
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[] | null;
        payment_method_remove: Features.PaymentMethodRemove | null;
      }
      namespace Features {
        type PaymentMethodAllowRedisplayFilter = "always" | "limited" | "unspecified" | OtherString;
        type PaymentMethodRemove = "disabled" | "enabled" | OtherString;
      }
    }
    interface MobilePaymentElement {
      enabled: boolean;
      features: MobilePaymentElement.Features | null;
    }
    namespace MobilePaymentElement {
      interface Features {
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[] | null;
        payment_method_redisplay: Features.PaymentMethodRedisplay | null;
        payment_method_remove: Features.PaymentMethodRemove | null;
        payment_method_save: Features.PaymentMethodSave | null;
        payment_method_save_allow_redisplay_override: Features.PaymentMethodSaveAllowRedisplayOverride | null;
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
      features: PaymentElement.Features | null;
    }
    namespace PaymentElement {
      interface Features {
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[];
        payment_method_redisplay: Features.PaymentMethodRedisplay;
        payment_method_redisplay_limit: number | null;
        payment_method_remove: Features.PaymentMethodRemove;
        payment_method_save: Features.PaymentMethodSave;
        payment_method_save_usage: Features.PaymentMethodSaveUsage | null;
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
