// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { PaymentRecord } from "../schemas/payment-record.ts";

export interface PaymentRecordRetrieveParams {
  expand?: string[];
}

export interface PaymentRecordListParams extends PaginationParams {
  created_after?: number;
  created_before?: number;
  expand?: string[];
}

export interface PaymentRecordReportPaymentParams {
  amount_requested: PaymentRecordReportPaymentParams.AmountRequested;
  initiated_at: number;
  payment_method_details: PaymentRecordReportPaymentParams.PaymentMethodDetails;
  canceled?: PaymentRecordReportPaymentParams.Canceled;
  customer_details?: PaymentRecordReportPaymentParams.CustomerDetails;
  customer_presence?: PaymentRecordReportPaymentParams.CustomerPresence;
  description?: string;
  expand?: string[];
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

export interface PaymentRecordReportPaymentAttemptParams {
  initiated_at: number;
  canceled?: PaymentRecordReportPaymentAttemptParams.Canceled;
  description?: string;
  expand?: string[];
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

export interface PaymentRecordReportPaymentAttemptCanceledParams {
  canceled_at: number;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptFailedParams {
  failed_at: number;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptGuaranteedParams {
  guaranteed_at: number;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface PaymentRecordReportPaymentAttemptInformationalParams {
  customer_details?: PaymentRecordReportPaymentAttemptInformationalParams.CustomerDetails;
  description?: Emptyable<string>;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
  shipping_details?: Emptyable<PaymentRecordReportPaymentAttemptInformationalParams.ShippingDetails>;
}
export declare namespace PaymentRecordReportPaymentAttemptInformationalParams {
  type CustomerDetails = PaymentRecordReportPaymentParams.CustomerDetails;
  type ShippingDetails = PaymentRecordReportPaymentParams.ShippingDetails;
}

export interface PaymentRecordReportRefundParams {
  outcome: "refunded";
  processor_details: PaymentRecordReportRefundParams.ProcessorDetails;
  amount?: PaymentRecordReportRefundParams.Amount;
  expand?: string[];
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
export function retrieve(
  client: Client,
  paymentRecord: string,
  params?: PaymentRecordRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
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
export function list(
  client: Client,
  params?: PaymentRecordListParams,
  options?: RequestOptions,
): ApiListPromise<PaymentRecord> {
  return operation.list(client, "/v1/payment_records", [], params, options);
}

/**
 * `POST /v1/payment_records/report_payment` · https://docs.stripe.com/api/payment_records/report_payment/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPayment(
  client: Client,
  params: PaymentRecordReportPaymentParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
  return operation.post(client, "/v1/payment_records/report_payment", [], params, options);
}

/**
 * `POST /v1/payment_records/{payment_record}/report_payment_attempt` · https://docs.stripe.com/api/payment_records/report_payment_attempt
 *
 * Times are in seconds since the Unix epoch.
 */
export function reportPaymentAttempt(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
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
export function reportPaymentAttemptCanceled(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptCanceledParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
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
export function reportPaymentAttemptFailed(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptFailedParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
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
export function reportPaymentAttemptGuaranteed(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportPaymentAttemptGuaranteedParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_payment_attempt_guaranteed",
    [paymentRecord],
    params,
    options,
  );
}

/** `POST /v1/payment_records/{payment_record}/report_payment_attempt_informational` · https://docs.stripe.com/api/payment_records/report_payment_attempt_informational */
export function reportPaymentAttemptInformational(
  client: Client,
  paymentRecord: string,
  params?: PaymentRecordReportPaymentAttemptInformationalParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
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
export function reportRefund(
  client: Client,
  paymentRecord: string,
  params: PaymentRecordReportRefundParams,
  options?: RequestOptions,
): ApiPromise<PaymentRecord> {
  return operation.post(
    client,
    "/v1/payment_records/{payment_record}/report_refund",
    [paymentRecord],
    params,
    options,
  );
}
