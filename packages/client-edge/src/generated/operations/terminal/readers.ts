// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { DeletedReader, Reader } from "../../schemas/terminal/reader.ts";

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

/** `POST /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ReaderCreateParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(client, "/v1/terminal/readers", [], params, options);
}

/** `GET /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderRetrieveParams<Expand<Reader | DeletedReader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader | DeletedReader, E>> {
  return operation.get(client, "/v1/terminal/readers/{reader}", [reader], params, options);
}

/** `POST /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderUpdateParams<Expand<Reader | DeletedReader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader | DeletedReader, E>> {
  return operation.post(client, "/v1/terminal/readers/{reader}", [reader], params, options);
}

/** `DELETE /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/delete */
export function del(
  client: Client,
  reader: string,
  params?: ReaderDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedReader> {
  return operation.del(client, "/v1/terminal/readers/{reader}", [reader], params, options);
}

/** `GET /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ReaderListParams<ExpandItems<Reader, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Reader, E>> {
  return operation.list(client, "/v1/terminal/readers", [], params, options);
}

/** `POST /v1/terminal/readers/{reader}/cancel_action` · https://docs.stripe.com/api/terminal/readers/cancel_action */
export function cancelAction<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderCancelActionParams<Expand<Reader | DeletedReader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader | DeletedReader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/cancel_action",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/collect_inputs` · https://docs.stripe.com/api/terminal/readers/collect_inputs */
export function collectInputs<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderCollectInputsParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/collect_inputs",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/collect_payment_method` · https://docs.stripe.com/api/terminal/readers/collect_payment_method */
export function collectPaymentMethod<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderCollectPaymentMethodParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/collect_payment_method",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/confirm_payment_intent` · https://docs.stripe.com/api/terminal/readers/confirm_payment_intent */
export function confirmPaymentIntent<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderConfirmPaymentIntentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/confirm_payment_intent",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/process_payment_intent` · https://docs.stripe.com/api/terminal/readers/process_payment_intent */
export function processPaymentIntent<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderProcessPaymentIntentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/process_payment_intent",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/process_setup_intent` · https://docs.stripe.com/api/terminal/readers/process_setup_intent */
export function processSetupIntent<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderProcessSetupIntentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/process_setup_intent",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/refund_payment` · https://docs.stripe.com/api/terminal/readers/refund_payment */
export function refundPayment<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params?: ReaderRefundPaymentParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/refund_payment",
    [reader],
    params,
    options,
  );
}

/** `POST /v1/terminal/readers/{reader}/set_reader_display` · https://docs.stripe.com/api/terminal/readers/set_reader_display */
export function setReaderDisplay<const E extends readonly string[] = []>(
  client: Client,
  reader: string,
  params: ReaderSetReaderDisplayParams<Expand<Reader, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Reader, E>> {
  return operation.post(
    client,
    "/v1/terminal/readers/{reader}/set_reader_display",
    [reader],
    params,
    options,
  );
}
