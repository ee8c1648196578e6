// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentRecordsActions } from "./interfaces.ts";

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
