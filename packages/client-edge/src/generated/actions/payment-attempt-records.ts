// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentAttemptRecordsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.paymentAttemptRecords` to a client. */
export function paymentAttemptRecordsActions(client: Client): PaymentAttemptRecordsActions {
  const bind = binder(client, "/v1/payment_attempt_records");
  return {
    retrieve: bind(operation.get, "/{payment_attempt_record}"),
    list: bind(operation.list),
  };
}
