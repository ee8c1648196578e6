// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { PaymentRecord } from "../schemas/payment-record.ts";

export interface PaymentRecordRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentRecordListParams<Expand = string[]> extends PaginationParams {
  created_after?: number;
  created_before?: number;
  expand?: Expand;
}

export interface PaymentRecordReportPaymentParams<Expand = string[]> {
  amount_requested: PaymentRecordReportPaymentParams.AmountRequested;
  initiated_at: number;
  payment_method_details: PaymentRecordReportPaymentParams.PaymentMethodDetails;
  canceled?: PaymentRecordReportPaymentParams.Canceled;
  customer_details?: PaymentRecordReportPaymentParams.CustomerDetails;
  customer_presence?: PaymentRecordReportPaymentParams.CustomerPresence;
  description?: string;
  expand?: Expand;
  failed?: PaymentRecordReportPaymentParams.Failed;
  guaranteed?: PaymentRecordReportPaymentParams.Guaranteed;
  metadata?: Emptyable<MetadataParam>;
  outcome?: PaymentRecordReportPaymentParams.Outcome;
  processor_details?: PaymentRecordReportPaymentParams.ProcessorDetails;
  shipping_details?: PaymentRecordReportPaymentParams.ShippingDetails;
}
export declare namespace PaymentRecordReportPaymentParams {
  interface AmountRequested {
    currency: string;
    value: number;
  }
  interface PaymentMethodDetails {
    billing_details?: PaymentMethodDetails.BillingDetails;
    custom?: PaymentMethodDetails.Custom;
    payment_method?: string;
    type?: "custom";
  }
  namespace PaymentMethodDetails {
    interface BillingDetails {
      address?: AddressParam;
      email?: string;
      name?: string;
      phone?: string;
    }
    interface Custom {
      display_name?: string;
      type?: string;
    }
  }
  interface Canceled {
    canceled_at: number;
  }
  interface CustomerDetails {
    customer?: string;
    email?: string;
    name?: string;
    phone?: string;
  }
  type CustomerPresence = "off_session" | "on_session" | OtherString;
  interface Failed {
    failed_at: number;
  }
  interface Guaranteed {
    guaranteed_at: number;
  }
  type Outcome = "canceled" | "failed" | "guaranteed" | OtherString;
  interface ProcessorDetails {
    type: "custom";
    custom?: ProcessorDetails.Custom;
  }
  namespace ProcessorDetails {
    interface Custom {
      payment_reference: string;
    }
  }
  interface ShippingDetails {
    address?: AddressParam;
    name?: string;
    phone?: string;
  }
}

export interface PaymentRecordReportPaymentAttemptParams<Expand = string[]> {
  initiated_at: number;
  canceled?: PaymentRecordReportPaymentAttemptParams.Canceled;
  description?: string;
  expand?: Expand;
  failed?: PaymentRecordReportPaymentAttemptParams.Failed;
  guaranteed?: PaymentRecordReportPaymentAttemptParams.Guaranteed;
  metadata?: Emptyable<MetadataParam>;
  outcome?: PaymentRecordReportPaymentAttemptParams.Outcome;
  payment_method_details?: PaymentRecordReportPaymentAttemptParams.PaymentMethodDetails;
  shipping_details?: PaymentRecordReportPaymentAttemptParams.ShippingDetails;
}
export declare namespace PaymentRecordReportPaymentAttemptParams {
  interface Canceled {
    canceled_at: number;
  }
  interface Failed {
    failed_at: number;
  }
  interface Guaranteed {
    guaranteed_at: number;
  }
  type Outcome = "canceled" | "failed" | "guaranteed" | OtherString;
  export import PaymentMethodDetails = PaymentRecordReportPaymentParams.PaymentMethodDetails;
  type ShippingDetails = PaymentRecordReportPaymentParams.ShippingDetails;
}

export interface PaymentRecordReportPaymentAttemptCanceledParams<Expand = string[]> {
  canceled_at: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptFailedParams<Expand = string[]> {
  failed_at: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptGuaranteedParams<Expand = string[]> {
  guaranteed_at: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptInformationalParams<Expand = string[]> {
  customer_details?: PaymentRecordReportPaymentAttemptInformationalParams.CustomerDetails;
  description?: Emptyable<string>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  shipping_details?: Emptyable<PaymentRecordReportPaymentAttemptInformationalParams.ShippingDetails>;
}
export declare namespace PaymentRecordReportPaymentAttemptInformationalParams {
  type CustomerDetails = PaymentRecordReportPaymentParams.CustomerDetails;
  type ShippingDetails = PaymentRecordReportPaymentParams.ShippingDetails;
}

export interface PaymentRecordReportRefundParams<Expand = string[]> {
  outcome: "refunded";
  processor_details: PaymentRecordReportRefundParams.ProcessorDetails;
  amount?: PaymentRecordReportRefundParams.Amount;
  expand?: Expand;
  initiated_at?: number;
  metadata?: Emptyable<MetadataParam>;
  refunded?: PaymentRecordReportRefundParams.Refunded;
}
export declare namespace PaymentRecordReportRefundParams {
  interface ProcessorDetails {
    type: "custom";
    custom?: ProcessorDetails.Custom;
  }
  namespace ProcessorDetails {
    interface Custom {
      refund_reference: string;
    }
  }
  interface Amount {
    currency: string;
    value: number;
  }
  interface Refunded {
    refunded_at: number;
  }
}

/** `GET /v1/payment_records/{payment_record}` · https://docs.stripe.com/api/payment_records/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params?: PaymentRecordRetrieveParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.get(
    client,
    "/v1/payment_records/{payment_record}",
    [paymentRecord],
    params,
    options,
  );
}

/**
 * `GET /v1/payment_records` · https://docs.stripe.com/api/payment_records/list
 *
 * Times are in seconds since the Unix epoch.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentRecordListParams<ExpandItems<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentRecord, E>> {
  return operation.list(client, "/v1/payment_records", [], params, options);
}

/**
 * `POST /v1/payment_records/report_payment` · https://docs.stripe.com/api/payment_records/report_payment/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPayment<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentRecordReportPaymentParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(client, "/v1/payment_records/report_payment", [], params, options);
}

/**
 * `POST /v1/payment_records/{payment_record}/report_payment_attempt` · https://docs.stripe.com/api/payment_records/report_payment_attempt
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPaymentAttempt<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_payment_attempt",
    [paymentRecord],
    params,
    options,
  );
}

/**
 * `POST /v1/payment_records/{payment_record}/report_payment_attempt_canceled` · https://docs.stripe.com/api/payment_records/report_payment_attempt_canceled
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPaymentAttemptCanceled<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptCanceledParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_payment_attempt_canceled",
    [paymentRecord],
    params,
    options,
  );
}

/**
 * `POST /v1/payment_records/{payment_record}/report_payment_attempt_failed` · https://docs.stripe.com/api/payment_records/report_payment_attempt_failed
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPaymentAttemptFailed<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptFailedParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_payment_attempt_failed",
    [paymentRecord],
    params,
    options,
  );
}

/**
 * `POST /v1/payment_records/{payment_record}/report_payment_attempt_guaranteed` · https://docs.stripe.com/api/payment_records/report_payment_attempt_guaranteed
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPaymentAttemptGuaranteed<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptGuaranteedParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_payment_attempt_guaranteed",
    [paymentRecord],
    params,
    options,
  );
}

/** `POST /v1/payment_records/{payment_record}/report_payment_attempt_informational` · https://docs.stripe.com/api/payment_records/report_payment_attempt_informational */
export function reportPaymentAttemptInformational<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params?: PaymentRecordReportPaymentAttemptInformationalParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_payment_attempt_informational",
    [paymentRecord],
    params,
    options,
  );
}

/**
 * `POST /v1/payment_records/{payment_record}/report_refund` · https://docs.stripe.com/api/payment_records/report_refund
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportRefund<const E extends readonly string[] = []>(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportRefundParams<Expand<PaymentRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentRecord, E>> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_refund",
    [paymentRecord],
    params,
    options,
  );
}
