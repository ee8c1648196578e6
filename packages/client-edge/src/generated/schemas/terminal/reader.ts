// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Charge } from "../charge.ts";
import type { CustomerSource } from "../customer-source.ts";
import type { Invoice } from "../invoice.ts";
import type { PaymentIntent } from "../payment-intent.ts";
import type { PaymentMethod } from "../payment-method.ts";
import type { Refund } from "../refund.ts";
import type { SetupIntent } from "../setup-intent.ts";
import type { Location } from "./location.ts";

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
