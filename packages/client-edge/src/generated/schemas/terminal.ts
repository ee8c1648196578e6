// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { Charge } from "./charge.ts";
import type { CustomerSource } from "./customer-source.ts";
import type { File } from "./file.ts";
import type { Invoice } from "./invoice.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { Refund } from "./refund.ts";
import type { SetupIntent } from "./setup-intent.ts";

export interface Configuration {
  id: string;
  object: "terminal.configuration";
  bbpos_wisepad3?: Configuration.BbposWisepad3;
  bbpos_wisepos_e?: Configuration.BbposWiseposE;
  cellular?: Configuration.Cellular;
  is_account_default: boolean | null;
  livemode: boolean;
  name: string | null;
  offline?: Configuration.Offline;
  reader_security?: Configuration.ReaderSecurity;
  reboot_window?: Configuration.RebootWindow;
  stripe_s700?: Configuration.StripeS700;
  stripe_s710?: Configuration.StripeS710;
  stripe_t600?: Configuration.StripeT600;
  tipping?: Configuration.Tipping;
  verifone_m425?: Configuration.VerifoneM425;
  verifone_p400?: Configuration.VerifoneP400;
  verifone_p630?: Configuration.VerifoneP630;
  verifone_ux700?: Configuration.VerifoneUx700;
  verifone_v660p?: Configuration.VerifoneV660p;
  wifi?: Configuration.Wifi;
  deleted?: undefined;
}
export declare namespace Configuration {
  interface BbposWisepad3 {
    splashscreen?: string | File;
  }
  interface BbposWiseposE {
    splashscreen?: string | File;
  }
  interface Cellular {
    enabled: boolean;
  }
  interface Offline {
    enabled: boolean | null;
  }
  interface ReaderSecurity {
    admin_menu_passcode: string;
  }
  interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  interface StripeS700 {
    splashscreen?: string | File;
  }
  interface StripeS710 {
    splashscreen?: string | File;
  }
  interface StripeT600 {
    splashscreen?: string | File;
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
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
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
    splashscreen?: string | File;
  }
  interface VerifoneP400 {
    splashscreen?: string | File;
  }
  interface VerifoneP630 {
    splashscreen?: string | File;
  }
  interface VerifoneUx700 {
    splashscreen?: string | File;
  }
  interface VerifoneV660p {
    splashscreen?: string | File;
  }
  interface Wifi {
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls;
    personal_psk?: Wifi.PersonalPsk;
    type: Wifi.Type;
  }
  namespace Wifi {
    interface EnterpriseEapPeap {
      ca_certificate_file?: string;
      password: string;
      ssid: string;
      username: string;
    }
    interface EnterpriseEapTls {
      ca_certificate_file?: string;
      client_certificate_file: string;
      private_key_file: string;
      private_key_file_password?: string;
      ssid: string;
    }
    interface PersonalPsk {
      password: string;
      ssid: string;
    }
    type Type = "enterprise_eap_peap" | "enterprise_eap_tls" | "personal_psk" | OtherString;
  }
}

export interface DeletedConfiguration {
  id: string;
  object: "terminal.configuration";
  deleted: true;
}

export interface ConnectionToken {
  object: "terminal.connection_token";
  location?: string;
  secret: string;
}

export interface HardwareOrder {
  id?: string;
  object: "terminal.hardware_order";
  amount: number;
  created?: number;
  currency: string;
  hardware_order_items: HardwareOrder.HardwareOrderItem[];
  livemode: boolean;
  metadata: Metadata | null;
  payment_type: HardwareOrder.PaymentType;
  po_number: string | null;
  shipment_tracking: HardwareOrder.ShipmentTracking[];
  shipping: HardwareOrder.Shipping;
  shipping_method: string;
  status: HardwareOrder.Status;
  tax: number;
  total_tax_amounts: HardwareOrder.TotalTaxAmount[];
  updated?: number | null;
}
export declare namespace HardwareOrder {
  interface HardwareOrderItem {
    amount: number;
    currency: string;
    quantity: number;
    terminal_hardware_sku: HardwareOrderItem.TerminalHardwareSku;
  }
  namespace HardwareOrderItem {
    interface TerminalHardwareSku {
      id: string;
      amount: number;
      country: string;
      currency: string;
      product: string | HardwareProduct;
    }
  }
  type PaymentType = "monthly_invoice" | "none" | "payment_intent" | OtherString;
  interface ShipmentTracking {
    carrier: ShipmentTracking.Carrier;
    tracking_number: string;
  }
  namespace ShipmentTracking {
    type Carrier =
      | "abf_freight"
      | "australia_post"
      | "canada_post"
      | "dhl"
      | "dpd"
      | "estes_express"
      | "exact_logistics"
      | "fedex"
      | "fedex_freight"
      | "other"
      | "palletforce"
      | "purolator"
      | "royal_mail"
      | "tforce_freight"
      | "tnt_australia"
      | "ups"
      | "ups_freight"
      | "usps"
      | OtherString;
  }
  interface Shipping {
    address: Shipping.Address;
    amount: number;
    company: string | null;
    currency: string;
    email: string;
    name: string;
    phone: string;
  }
  namespace Shipping {
    interface Address {
      city: string | null;
      country: string | null;
      line1: string | null;
      line2: string | null;
      postal_code: string | null;
      state: string | null;
    }
  }
  type Status =
    | "canceled"
    | "delivered"
    | "pending"
    | "ready_to_ship"
    | "shipped"
    | "undeliverable"
    | OtherString;
  interface TotalTaxAmount {
    amount: number;
    inclusive: boolean;
    rate: TotalTaxAmount.Rate;
  }
  namespace TotalTaxAmount {
    interface Rate {
      display_name: string;
      jurisdiction: string | null;
      percentage: number;
    }
  }
}

export interface HardwareProduct {
  id: string;
  object: "terminal.hardware_product";
  status: HardwareProduct.Status;
  type: string;
  unavailable_after: number | null;
}
export declare namespace HardwareProduct {
  type Status = "available" | "unavailable";
}

export interface HardwareShippingMethod {
  id: string;
  object: "terminal.hardware_shipping_method";
  country: string;
  estimated_delivery_window: HardwareShippingMethod.EstimatedDeliveryWindow;
  name: HardwareShippingMethod.Name;
  status: HardwareShippingMethod.Status;
  unavailable_after: number | null;
}
export declare namespace HardwareShippingMethod {
  interface EstimatedDeliveryWindow {
    maximum_date: string;
    minimum_date: string;
  }
  type Name = "express" | "priority" | "standard" | OtherString;
  type Status = "available" | "unavailable";
}

export interface HardwareSku {
  id: string;
  object: "terminal.hardware_sku";
  amount: number;
  country: string;
  currency: string;
  orderable: number;
  product: string | HardwareProduct;
  provider?: HardwareSku.Provider | null;
  status: HardwareSku.Status;
  unavailable_after: number | null;
}
export declare namespace HardwareSku {
  type Provider = "stripe" | OtherString;
  type Status = "available" | "unavailable";
}

export interface Location {
  id: string;
  object: "terminal.location";
  address: Address;
  address_kana?: Location.AddressKana;
  address_kanji?: Location.AddressKanji;
  configuration_overrides?: string;
  display_name: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  livemode: boolean;
  metadata: Metadata;
  phone?: string;
  deleted?: undefined;
}
export declare namespace Location {
  type AddressKana = Account.Company.AddressKana;
  type AddressKanji = AddressKana;
}

export interface DeletedLocation {
  id: string;
  object: "terminal.location";
  deleted: true;
}

export interface OnboardingLink {
  object: "terminal.onboarding_link";
  link_options: OnboardingLink.LinkOptions;
  link_type: "apple_terms_and_conditions";
  on_behalf_of: string | null;
  redirect_url: string;
}
export declare namespace OnboardingLink {
  interface LinkOptions {
    apple_terms_and_conditions: LinkOptions.AppleTermsAndConditions | null;
  }
  namespace LinkOptions {
    interface AppleTermsAndConditions {
      allow_relinking: boolean | null;
      merchant_display_name: string;
    }
  }
}

export interface Reader {
  id: string;
  object: "terminal.reader";
  action: Reader.Action | null;
  device_sw_version: string | null;
  device_type: Reader.DeviceType;
  ip_address: string | null;
  label: string;
  last_seen_at: number | null;
  livemode: boolean;
  location: string | Location | null;
  metadata: Metadata;
  serial_number: string;
  status: Reader.Status | null;
  deleted?: undefined;
}
export declare namespace Reader {
  interface Action {
    api_error: Action.ApiError | null;
    collect_inputs?: Action.CollectInputs;
    collect_payment_method?: Action.CollectPaymentMethod;
    confirm_payment_intent?: Action.ConfirmPaymentIntent;
    failure_code: string | null;
    failure_message: string | null;
    print_content?: Action.PrintContent;
    process_payment_intent?: Action.ProcessPaymentIntent;
    process_setup_intent?: Action.ProcessSetupIntent;
    refund_payment?: Action.RefundPayment;
    set_reader_display?: Action.SetReaderDisplay;
    status: Action.Status;
    type: Action.Type;
  }
  namespace Action {
    interface ApiError {
      advice_code?: string;
      charge?: string;
      code?: ApiError.Code;
      decline_code?: string;
      doc_url?: string;
      message?: string;
      network_advice_code?: string;
      network_decline_code?: string;
      param?: string;
      payment_intent?: PaymentIntent;
      payment_method?: PaymentMethod;
      payment_method_type?: string;
      request_log_url?: string;
      setup_intent?: SetupIntent;
      source?: CustomerSource;
      type: ApiError.Type;
    }
    namespace ApiError {
      type Code = Invoice.LastFinalizationError.Code;
      type Type =
        | "api_error"
        | "card_error"
        | "idempotency_error"
        | "invalid_request_error"
        | OtherString;
    }
    interface CollectInputs {
      inputs: CollectInputs.Input[];
      metadata: Metadata | null;
    }
    namespace CollectInputs {
      interface Input {
        custom_text: Input.CustomText | null;
        email?: Input.Email;
        numeric?: Input.Numeric;
        phone?: Input.Phone;
        required: boolean | null;
        selection?: Input.Selection;
        signature?: Input.Signature;
        skipped?: boolean;
        text?: Input.Text;
        toggles: Input.Toggle[] | null;
        type: Input.Type;
      }
      namespace Input {
        interface CustomText {
          description: string | null;
          skip_button: string | null;
          submit_button: string | null;
          title: string | null;
        }
        interface Email {
          value: string | null;
        }
        interface Numeric {
          value: string | null;
        }
        interface Phone {
          value: string | null;
        }
        interface Selection {
          id: string | null;
          choices: Selection.Choice[];
          text: string | null;
        }
        namespace Selection {
          interface Choice {
            id: string | null;
            style: Choice.Style | null;
            text: string;
          }
          namespace Choice {
            type Style = "primary" | "secondary" | OtherString;
          }
        }
        interface Signature {
          value: string | null;
        }
        interface Text {
          value: string | null;
        }
        interface Toggle {
          default_value: Toggle.DefaultValue | null;
          description: string | null;
          title: string | null;
          value: Toggle.Value | null;
        }
        namespace Toggle {
          type DefaultValue = "disabled" | "enabled" | OtherString;
          type Value = "disabled" | "enabled" | OtherString;
        }
        type Type =
          | "email"
          | "numeric"
          | "phone"
          | "selection"
          | "signature"
          | "text"
          | OtherString;
      }
    }
    interface CollectPaymentMethod {
      collect_config?: CollectPaymentMethod.CollectConfig;
      payment_intent: string | PaymentIntent;
      payment_method?: PaymentMethod;
    }
    namespace CollectPaymentMethod {
      interface CollectConfig {
        enable_customer_cancellation?: boolean;
        skip_tipping?: boolean;
        tipping?: CollectConfig.Tipping;
      }
      namespace CollectConfig {
        interface Tipping {
          amount_eligible?: number;
        }
      }
    }
    interface ConfirmPaymentIntent {
      confirm_config?: ConfirmPaymentIntent.ConfirmConfig;
      payment_intent: string | PaymentIntent;
    }
    namespace ConfirmPaymentIntent {
      interface ConfirmConfig {
        return_url?: string;
      }
    }
    interface PrintContent {
      image?: PrintContent.Image;
      type: "image";
    }
    namespace PrintContent {
      interface Image {
        created_at: number;
        filename: string;
        size: number;
        type: string;
      }
    }
    interface ProcessPaymentIntent {
      payment_intent: string | PaymentIntent;
      process_config?: ProcessPaymentIntent.ProcessConfig;
    }
    namespace ProcessPaymentIntent {
      interface ProcessConfig {
        enable_customer_cancellation?: boolean;
        return_url?: string;
        skip_tipping?: boolean;
        tipping?: ProcessConfig.Tipping;
      }
      namespace ProcessConfig {
        interface Tipping {
          amount_eligible?: number;
        }
      }
    }
    interface ProcessSetupIntent {
      generated_card?: string;
      process_config?: ProcessSetupIntent.ProcessConfig;
      setup_intent: string | SetupIntent;
    }
    namespace ProcessSetupIntent {
      interface ProcessConfig {
        enable_customer_cancellation?: boolean;
      }
    }
    interface RefundPayment {
      amount?: number;
      charge?: string | Charge;
      metadata?: Metadata;
      payment_intent?: string | PaymentIntent;
      reason?: RefundPayment.Reason;
      refund?: string | Refund;
      refund_application_fee?: boolean;
      refund_payment_config?: RefundPayment.RefundPaymentConfig;
      reverse_transfer?: boolean;
    }
    namespace RefundPayment {
      type Reason = "duplicate" | "fraudulent" | "requested_by_customer" | OtherString;
      interface RefundPaymentConfig {
        enable_customer_cancellation?: boolean;
      }
    }
    interface SetReaderDisplay {
      cart: SetReaderDisplay.Cart | null;
      type: "cart";
    }
    namespace SetReaderDisplay {
      interface Cart {
        currency: string;
        line_items: Cart.LineItem[];
        tax: number | null;
        total: number;
      }
      namespace Cart {
        interface LineItem {
          amount: number;
          description: string;
          quantity: number;
        }
      }
    }
    type Status = "failed" | "in_progress" | "succeeded" | OtherString;
    type Type =
      | "collect_inputs"
      | "collect_payment_method"
      | "confirm_payment_intent"
      | "print_content"
      | "process_payment_intent"
      | "process_setup_intent"
      | "refund_payment"
      | "set_reader_display"
      | OtherString;
  }
  type DeviceType =
    | "bbpos_chipper2x"
    | "bbpos_wisepad3"
    | "bbpos_wisepos_e"
    | "mobile_phone_reader"
    | "simulated_stripe_s700"
    | "simulated_stripe_s710"
    | "simulated_stripe_t600"
    | "simulated_verifone_m425"
    | "simulated_verifone_p630"
    | "simulated_verifone_ux700"
    | "simulated_verifone_v660p"
    | "simulated_wisepos_e"
    | "stripe_m2"
    | "stripe_s700"
    | "stripe_s710"
    | "stripe_t600"
    | "verifone_P400"
    | "verifone_m425"
    | "verifone_p630"
    | "verifone_ux700"
    | "verifone_v660p"
    | OtherString;
  type Status = "offline" | "online" | OtherString;
}

export interface DeletedReader {
  id: string;
  object: "terminal.reader";
  deleted: true;
  device_type: DeletedReader.DeviceType;
  serial_number: string;
}
export declare namespace DeletedReader {
  type DeviceType = Reader.DeviceType;
}
