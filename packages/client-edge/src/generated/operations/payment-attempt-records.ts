// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { PaymentAttemptRecord } from "../schemas/payment-attempt-record.ts";

export interface PaymentAttemptRecordRetrieveParams {
  expand?: string[];
}

export interface PaymentAttemptRecordListParams {
  payment_record: string;
  expand?: string[];
  limit?: number;
  starting_after?: string;
}

/** `GET /v1/payment_attempt_records/{payment_attempt_record}` · https://docs.stripe.com/api/payment_attempt_records/retrieve */
export function retrieve(
  client: Client,
  paymentAttemptRecord: string,
  params?: PaymentAttemptRecordRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PaymentAttemptRecord> {
  return operation.get(
    client,
    "/v1/payment_attempt_records/{payment_attempt_record}",
    [paymentAttemptRecord],
    params,
    options,
  );
}

/** `GET /v1/payment_attempt_records` · https://docs.stripe.com/api/payment_attempt_records/list */
export function list(
  client: Client,
  params: PaymentAttemptRecordListParams,
  options?: RequestOptions,
): ApiListPromise<PaymentAttemptRecord> {
  return operation.list(client, "/v1/payment_attempt_records", [], params, options);
}
