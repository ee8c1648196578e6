// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { Reader } from "../../schemas/terminal/reader.ts";

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
