// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PaymentAttemptRecordListParams,
  PaymentAttemptRecordRetrieveParams,
} from "../params/payment-attempt-records.ts";
import type { PaymentAttemptRecord } from "../schemas/payment-attempt-record.ts";

/** `stripe.paymentAttemptRecords` */
export interface PaymentAttemptRecordsActions {
  /** `GET /v1/payment_attempt_records/{payment_attempt_record}` · https://docs.stripe.com/api/payment_attempt_records/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentAttemptRecord: string,
    params?: PaymentAttemptRecordRetrieveParams<Expand<PaymentAttemptRecord, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentAttemptRecord, E>>;
  /** `GET /v1/payment_attempt_records` · https://docs.stripe.com/api/payment_attempt_records/list */
  list: <const E extends readonly string[] = []>(
    params: PaymentAttemptRecordListParams<ExpandItems<PaymentAttemptRecord, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentAttemptRecord, E>>;
}

/** Binds the operations of `stripe.paymentAttemptRecords` to a client. */
export function paymentAttemptRecordsActions(client: Client): PaymentAttemptRecordsActions {
  const bind = binder(client, "/v1/payment_attempt_records");
  return {
    retrieve: bind(operation.get, "/{payment_attempt_record}"),
    list: bind(operation.list),
  };
}
