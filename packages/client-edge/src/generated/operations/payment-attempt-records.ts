// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PaymentAttemptRecordListParams,
  PaymentAttemptRecordRetrieveParams,
} from "../params/payment-attempt-records.ts";
import type { PaymentAttemptRecord } from "../schemas/payment-attempt-record.ts";

export type {
  PaymentAttemptRecordListParams,
  PaymentAttemptRecordRetrieveParams,
} from "../params/payment-attempt-records.ts";

/** `GET /v1/payment_attempt_records/{payment_attempt_record}` · https://docs.stripe.com/api/payment_attempt_records/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentAttemptRecord: string,
  params?: PaymentAttemptRecordRetrieveParams<Expand<PaymentAttemptRecord, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentAttemptRecord, E>> {
  return operation.get(
    client,
    "/v1/payment_attempt_records/{payment_attempt_record}",
    [paymentAttemptRecord],
    params,
    options,
  );
}

/** `GET /v1/payment_attempt_records` · https://docs.stripe.com/api/payment_attempt_records/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentAttemptRecordListParams<ExpandItems<PaymentAttemptRecord, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentAttemptRecord, E>> {
  return operation.list(client, "/v1/payment_attempt_records", [], params, options);
}
