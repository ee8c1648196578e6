// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { JapanAddressParam } from "../schemas/japan-address-param.ts";
import type { Reader } from "../schemas/terminal.ts";

export interface ConfigurationCreateParams<Expand = string[]> {
  bbpos_wisepad3?: ConfigurationCreateParams.BbposWisepad3;
  bbpos_wisepos_e?: ConfigurationCreateParams.BbposWiseposE;
  cellular?: Emptyable<ConfigurationCreateParams.Cellular>;
  expand?: Expand;
  name?: string;
  offline?: Emptyable<ConfigurationCreateParams.Offline>;
  reader_security?: Emptyable<ConfigurationCreateParams.ReaderSecurity>;
  reboot_window?: ConfigurationCreateParams.RebootWindow;
  stripe_s700?: ConfigurationCreateParams.StripeS700;
  stripe_s710?: ConfigurationCreateParams.StripeS710;
  stripe_t600?: ConfigurationCreateParams.StripeT600;
  tipping?: Emptyable<ConfigurationCreateParams.Tipping>;
  verifone_m425?: ConfigurationCreateParams.VerifoneM425;
  verifone_p400?: ConfigurationCreateParams.VerifoneP400;
  verifone_p630?: ConfigurationCreateParams.VerifoneP630;
  verifone_ux700?: ConfigurationCreateParams.VerifoneUx700;
  verifone_v660p?: ConfigurationCreateParams.VerifoneV660p;
  wifi?: Emptyable<ConfigurationCreateParams.Wifi>;
}
export declare namespace ConfigurationCreateParams {
  interface BbposWisepad3 {
    splashscreen?: Emptyable<string>;
  }
  interface BbposWiseposE {
    splashscreen?: Emptyable<string>;
  }
  interface Cellular {
    enabled: boolean;
  }
  interface Offline {
    enabled: boolean;
  }
  interface ReaderSecurity {
    admin_menu_passcode?: Emptyable<string>;
  }
  interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  interface StripeS700 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeS710 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeT600 {
    splashscreen?: Emptyable<string>;
  }
  interface Tipping {
    aed?: Tipping.Aed;
    aud?: Tipping.Aud;
    cad?: Tipping.Cad;
    chf?: Tipping.Chf;
    czk?: Tipping.Czk;
    dkk?: Tipping.Dkk;
    eur?: Tipping.Eur;
    gbp?: Tipping.Gbp;
    gip?: Tipping.Gip;
    hkd?: Tipping.Hkd;
    huf?: Tipping.Huf;
    jpy?: Tipping.Jpy;
    mxn?: Tipping.Mxn;
    myr?: Tipping.Myr;
    nok?: Tipping.Nok;
    nzd?: Tipping.Nzd;
    pln?: Tipping.Pln;
    ron?: Tipping.Ron;
    sek?: Tipping.Sek;
    sgd?: Tipping.Sgd;
    usd?: Tipping.Usd;
  }
  namespace Tipping {
    interface Aed {
      fixed_amounts?: number[];
      percentages?: number[];
      smart_tip_threshold?: number;
    }
    type Aud = Aed;
    type Cad = Aed;
    type Chf = Aed;
    type Czk = Aed;
    type Dkk = Aed;
    type Eur = Aed;
    type Gbp = Aed;
    type Gip = Aed;
    type Hkd = Aed;
    type Huf = Aed;
    type Jpy = Aed;
    type Mxn = Aed;
    type Myr = Aed;
    type Nok = Aed;
    type Nzd = Aed;
    type Pln = Aed;
    type Ron = Aed;
    type Sek = Aed;
    type Sgd = Aed;
    type Usd = Aed;
  }
  interface VerifoneM425 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP400 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP630 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneUx700 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneV660p {
    splashscreen?: Emptyable<string>;
  }
  interface Wifi {
    type: Wifi.Type;
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls;
    personal_psk?: Wifi.PersonalPsk;
  }
  namespace Wifi {
    type Type = "enterprise_eap_peap" | "enterprise_eap_tls" | "personal_psk" | OtherString;
    interface EnterpriseEapPeap {
      password: string;
      ssid: string;
      username: string;
      ca_certificate_file?: string;
    }
    interface EnterpriseEapTls {
      client_certificate_file: string;
      private_key_file: string;
      ssid: string;
      ca_certificate_file?: string;
      private_key_file_password?: string;
    }
    interface PersonalPsk {
      password: string;
      ssid: string;
    }
  }
}

export interface ConfigurationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ConfigurationUpdateParams<Expand = string[]> {
  bbpos_wisepad3?: Emptyable<ConfigurationUpdateParams.BbposWisepad3>;
  bbpos_wisepos_e?: Emptyable<ConfigurationUpdateParams.BbposWiseposE>;
  cellular?: Emptyable<ConfigurationUpdateParams.Cellular>;
  expand?: Expand;
  name?: string;
  offline?: Emptyable<ConfigurationUpdateParams.Offline>;
  reader_security?: Emptyable<ConfigurationUpdateParams.ReaderSecurity>;
  reboot_window?: Emptyable<ConfigurationUpdateParams.RebootWindow>;
  stripe_s700?: Emptyable<ConfigurationUpdateParams.StripeS700>;
  stripe_s710?: Emptyable<ConfigurationUpdateParams.StripeS710>;
  stripe_t600?: Emptyable<ConfigurationUpdateParams.StripeT600>;
  tipping?: Emptyable<ConfigurationUpdateParams.Tipping>;
  verifone_m425?: Emptyable<ConfigurationUpdateParams.VerifoneM425>;
  verifone_p400?: Emptyable<ConfigurationUpdateParams.VerifoneP400>;
  verifone_p630?: Emptyable<ConfigurationUpdateParams.VerifoneP630>;
  verifone_ux700?: Emptyable<ConfigurationUpdateParams.VerifoneUx700>;
  verifone_v660p?: Emptyable<ConfigurationUpdateParams.VerifoneV660p>;
  wifi?: Emptyable<ConfigurationUpdateParams.Wifi>;
}
export declare namespace ConfigurationUpdateParams {
  interface BbposWisepad3 {
    splashscreen?: Emptyable<string>;
  }
  interface BbposWiseposE {
    splashscreen?: Emptyable<string>;
  }
  interface Cellular {
    enabled: boolean;
  }
  interface Offline {
    enabled: boolean;
  }
  interface ReaderSecurity {
    admin_menu_passcode?: Emptyable<string>;
  }
  interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  interface StripeS700 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeS710 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeT600 {
    splashscreen?: Emptyable<string>;
  }
  export import Tipping = ConfigurationCreateParams.Tipping;
  interface VerifoneM425 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP400 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP630 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneUx700 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneV660p {
    splashscreen?: Emptyable<string>;
  }
  export import Wifi = ConfigurationCreateParams.Wifi;
}

export interface ConfigurationDeleteParams {}

export interface ConfigurationListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  is_account_default?: boolean;
}

export interface ConnectionTokenCreateParams<Expand = string[]> {
  expand?: Expand;
  location?: string;
}

export interface HardwareOrderCreateParams<Expand = string[]> {
  hardware_order_items: HardwareOrderCreateParams.HardwareOrderItem[];
  payment_type: HardwareOrderCreateParams.PaymentType;
  shipping: HardwareOrderCreateParams.Shipping;
  shipping_method: string;
  expand?: Expand;
  metadata?: MetadataParam;
  po_number?: string;
}
export declare namespace HardwareOrderCreateParams {
  interface HardwareOrderItem {
    quantity: number;
    terminal_hardware_sku: string;
  }
  type PaymentType = "monthly_invoice" | OtherString;
  interface Shipping {
    address: Shipping.Address;
    email: string;
    name: string;
    phone: string;
    company?: string;
  }
  namespace Shipping {
    interface Address {
      country: string;
      line1: string;
      postal_code: string;
      city?: string;
      line2?: string;
      state?: string;
    }
  }
}

export interface HardwareOrderRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareOrderListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: HardwareOrderListParams.Status;
}
export declare namespace HardwareOrderListParams {
  type Status =
    | "canceled"
    | "delivered"
    | "pending"
    | "ready_to_ship"
    | "shipped"
    | "undeliverable"
    | OtherString;
}

export interface HardwareOrderPreviewParams<Expand = string[]> {
  hardware_order_items: HardwareOrderPreviewParams.HardwareOrderItem[];
  payment_type: HardwareOrderPreviewParams.PaymentType;
  shipping: HardwareOrderPreviewParams.Shipping;
  shipping_method: string;
  expand?: Expand;
  metadata?: MetadataParam;
  po_number?: string;
}
export declare namespace HardwareOrderPreviewParams {
  interface HardwareOrderItem {
    quantity: number;
    terminal_hardware_sku: string;
  }
  type PaymentType = "monthly_invoice" | OtherString;
  export import Shipping = HardwareOrderCreateParams.Shipping;
}

export interface HardwareOrderCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareProductRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareProductListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: HardwareProductListParams.Status;
}
export declare namespace HardwareProductListParams {
  type Status = "available" | "unavailable";
}

export interface HardwareShippingMethodRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareShippingMethodListParams<Expand = string[]> extends PaginationParams {
  country?: string;
  expand?: Expand;
  name?: HardwareShippingMethodListParams.Name;
  status?: HardwareShippingMethodListParams.Status;
}
export declare namespace HardwareShippingMethodListParams {
  type Name = "express" | "priority" | "standard" | OtherString;
  type Status = "available" | "unavailable";
}

export interface HardwareSkusRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareSkusListParams<Expand = string[]> extends PaginationParams {
  country: string;
  expand?: Expand;
  product?: string;
  provider?: HardwareSkusListParams.Provider;
  status?: HardwareSkusListParams.Status;
}
export declare namespace HardwareSkusListParams {
  type Provider = "stripe" | OtherString;
  type Status = "available" | "unavailable";
}

export interface LocationCreateParams<Expand = string[]> {
  address?: LocationCreateParams.Address;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: string;
  display_name?: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  phone?: string;
}
export declare namespace LocationCreateParams {
  interface Address {
    country: string;
    city?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
  }
}

export interface LocationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface LocationUpdateParams<Expand = string[]> {
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: Emptyable<string>;
  display_name?: Emptyable<string>;
  display_name_kana?: Emptyable<string>;
  display_name_kanji?: Emptyable<string>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  phone?: Emptyable<string>;
}

export interface LocationDeleteParams {}

export interface LocationListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface OnboardingLinkCreateParams<Expand = string[]> {
  link_options: OnboardingLinkCreateParams.LinkOptions;
  link_type: "apple_terms_and_conditions";
  expand?: Expand;
  on_behalf_of?: string;
}
export declare namespace OnboardingLinkCreateParams {
  interface LinkOptions {
    apple_terms_and_conditions?: LinkOptions.AppleTermsAndConditions;
  }
  namespace LinkOptions {
    interface AppleTermsAndConditions {
      merchant_display_name: string;
      allow_relinking?: boolean;
    }
  }
}

export interface ReaderCreateParams<Expand = string[]> {
  registration_code: string;
  expand?: Expand;
  label?: string;
  location?: string;
  metadata?: Emptyable<MetadataParam>;
}

export interface ReaderRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReaderUpdateParams<Expand = string[]> {
  expand?: Expand;
  label?: Emptyable<string>;
  metadata?: Emptyable<MetadataParam>;
}

export interface ReaderDeleteParams {}

export interface ReaderListParams<Expand = string[]> extends PaginationParams {
  device_type?: ReaderListParams.DeviceType;
  expand?: Expand;
  location?: string;
  serial_number?: string;
  status?: ReaderListParams.Status;
}
export declare namespace ReaderListParams {
  type DeviceType = Reader.DeviceType;
  type Status = "offline" | "online" | OtherString;
}

export interface ReaderCancelActionParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReaderCollectInputsParams<Expand = string[]> {
  inputs: ReaderCollectInputsParams.Input[];
  expand?: Expand;
  metadata?: MetadataParam;
}
export declare namespace ReaderCollectInputsParams {
  interface Input {
    custom_text: Input.CustomText;
    type: Input.Type;
    required?: boolean;
    selection?: Input.Selection;
    toggles?: Input.Toggle[];
  }
  namespace Input {
    interface CustomText {
      title: string;
      description?: string;
      skip_button?: string;
      submit_button?: string;
    }
    type Type = "email" | "numeric" | "phone" | "selection" | "signature" | "text" | OtherString;
    interface Selection {
      choices: Selection.Choice[];
    }
    namespace Selection {
      interface Choice {
        id: string;
        text: string;
        style?: Choice.Style;
      }
      namespace Choice {
        type Style = "primary" | "secondary" | OtherString;
      }
    }
    interface Toggle {
      default_value?: Toggle.DefaultValue;
      description?: string;
      title?: string;
    }
    namespace Toggle {
      type DefaultValue = "disabled" | "enabled" | OtherString;
    }
  }
}

export interface ReaderCollectPaymentMethodParams<Expand = string[]> {
  payment_intent: string;
  collect_config?: ReaderCollectPaymentMethodParams.CollectConfig;
  expand?: Expand;
}
export declare namespace ReaderCollectPaymentMethodParams {
  interface CollectConfig {
    allow_redisplay?: CollectConfig.AllowRedisplay;
    enable_customer_cancellation?: boolean;
    skip_tipping?: boolean;
    tipping?: CollectConfig.Tipping;
  }
  namespace CollectConfig {
    type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
    interface Tipping {
      amount_eligible?: number;
    }
  }
}

export interface ReaderConfirmPaymentIntentParams<Expand = string[]> {
  payment_intent: string;
  confirm_config?: ReaderConfirmPaymentIntentParams.ConfirmConfig;
  expand?: Expand;
}
export declare namespace ReaderConfirmPaymentIntentParams {
  interface ConfirmConfig {
    return_url?: string;
  }
}

export interface ReaderProcessPaymentIntentParams<Expand = string[]> {
  payment_intent: string;
  expand?: Expand;
  process_config?: ReaderProcessPaymentIntentParams.ProcessConfig;
}
export declare namespace ReaderProcessPaymentIntentParams {
  interface ProcessConfig {
    allow_redisplay?: ProcessConfig.AllowRedisplay;
    enable_customer_cancellation?: boolean;
    return_url?: string;
    skip_tipping?: boolean;
    tipping?: ProcessConfig.Tipping;
  }
  namespace ProcessConfig {
    type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
    interface Tipping {
      amount_eligible?: number;
    }
  }
}

export interface ReaderProcessSetupIntentParams<Expand = string[]> {
  allow_redisplay: ReaderProcessSetupIntentParams.AllowRedisplay;
  setup_intent: string;
  expand?: Expand;
  process_config?: ReaderProcessSetupIntentParams.ProcessConfig;
}
export declare namespace ReaderProcessSetupIntentParams {
  type AllowRedisplay = "always" | "limited" | "unspecified" | OtherString;
  interface ProcessConfig {
    enable_customer_cancellation?: boolean;
  }
}

export interface ReaderRefundPaymentParams<Expand = string[]> {
  amount?: number;
  charge?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  payment_intent?: string;
  refund_application_fee?: boolean;
  refund_payment_config?: ReaderRefundPaymentParams.RefundPaymentConfig;
  reverse_transfer?: boolean;
}
export declare namespace ReaderRefundPaymentParams {
  interface RefundPaymentConfig {
    enable_customer_cancellation?: boolean;
  }
}

export interface ReaderSetReaderDisplayParams<Expand = string[]> {
  type: "cart";
  cart?: ReaderSetReaderDisplayParams.Cart;
  expand?: Expand;
}
export declare namespace ReaderSetReaderDisplayParams {
  interface Cart {
    currency: string;
    line_items: Cart.LineItem[];
    total: number;
    tax?: number;
  }
  namespace Cart {
    interface LineItem {
      amount: number;
      description: string;
      quantity: number;
    }
  }
}
