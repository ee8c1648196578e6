// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.paymentRecords` */
export interface PaymentRecordsActions {
  /** `GET /v1/payment_records/{payment_record}` · https://docs.stripe.com/api/payment_records/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params?: PaymentRecordRetrieveParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `GET /v1/payment_records` · https://docs.stripe.com/api/payment_records/list
   *
   * Times are in seconds since the Unix epoch.
   */
  list: <const E extends readonly string[] = []>(
    params?: PaymentRecordListParams<ExpandItems<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/report_payment` · https://docs.stripe.com/api/payment_records/report_payment/create
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPayment: <const E extends readonly string[] = []>(
    params: PaymentRecordReportPaymentParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt` · https://docs.stripe.com/api/payment_records/report_payment_attempt
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttempt: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt_canceled` · https://docs.stripe.com/api/payment_records/report_payment_attempt_canceled
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttemptCanceled: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptCanceledParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt_failed` · https://docs.stripe.com/api/payment_records/report_payment_attempt_failed
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttemptFailed: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptFailedParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_payment_attempt_guaranteed` · https://docs.stripe.com/api/payment_records/report_payment_attempt_guaranteed
   *
   * Times are in seconds since the Unix epoch.
   */
  reportPaymentAttemptGuaranteed: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportPaymentAttemptGuaranteedParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /** `POST /v1/payment_records/{payment_record}/report_payment_attempt_informational` · https://docs.stripe.com/api/payment_records/report_payment_attempt_informational */
  reportPaymentAttemptInformational: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params?: PaymentRecordReportPaymentAttemptInformationalParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
  /**
   * `POST /v1/payment_records/{payment_record}/report_refund` · https://docs.stripe.com/api/payment_records/report_refund
   *
   * Times are in seconds since the Unix epoch.
   */
  reportRefund: <const E extends readonly string[] = []>(
    paymentRecord: string,
    params: PaymentRecordReportRefundParams<Expand<PaymentRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentRecord, E>>;
}

/** Binds the operations of `stripe.paymentRecords` to a client. */
export function paymentRecordsActions(client: Client): PaymentRecordsActions {
  const bind = binder(client, "/v1/payment_records");
  return {
    retrieve: bind(operation.get, "/{payment_record}"),
    list: bind(operation.list),
    reportPayment: bind(operation.post, "/report_payment"),
    reportPaymentAttempt: bind(operation.post, "/{payment_record}/report_payment_attempt"),
    reportPaymentAttemptCanceled: bind(
      operation.post,
      "/{payment_record}/report_payment_attempt_canceled",
    ),
    reportPaymentAttemptFailed: bind(
      operation.post,
      "/{payment_record}/report_payment_attempt_failed",
    ),
    reportPaymentAttemptGuaranteed: bind(
      operation.post,
      "/{payment_record}/report_payment_attempt_guaranteed",
    ),
    reportPaymentAttemptInformational: bind(
      operation.post,
      "/{payment_record}/report_payment_attempt_informational",
    ),
    reportRefund: bind(operation.post, "/{payment_record}/report_refund"),
  };
}
