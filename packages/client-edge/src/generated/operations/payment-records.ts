// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PaymentRecordListParams,
  PaymentRecordReportPaymentAttemptCanceledParams,
  PaymentRecordReportPaymentAttemptFailedParams,
  PaymentRecordReportPaymentAttemptGuaranteedParams,
  PaymentRecordReportPaymentAttemptInformationalParams,
  PaymentRecordReportPaymentAttemptParams,
  PaymentRecordReportPaymentParams,
  PaymentRecordReportRefundParams,
  PaymentRecordRetrieveParams,
} from "../params/payment-records.ts";
import type { PaymentRecord } from "../schemas/payment-record.ts";

export type {
  PaymentRecordListParams,
  PaymentRecordReportPaymentAttemptCanceledParams,
  PaymentRecordReportPaymentAttemptFailedParams,
  PaymentRecordReportPaymentAttemptGuaranteedParams,
  PaymentRecordReportPaymentAttemptInformationalParams,
  PaymentRecordReportPaymentAttemptParams,
  PaymentRecordReportPaymentParams,
  PaymentRecordReportRefundParams,
  PaymentRecordRetrieveParams,
} from "../params/payment-records.ts";

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
