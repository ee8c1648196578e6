// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ApplicationFeesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.applicationFees` to a client. */
export function applicationFeesActions(client: Client): ApplicationFeesActions {
  const bind = binder(client, "/v1/application_fees");
  return {
    retrieve: bind(operation.get, "/{application_fee}"),
    list: bind(operation.list),
    listRefunds: bind(operation.list, "/{application_fee}/refunds"),
    createRefund: bind(operation.post, "/{application_fee}/refunds"),
    retrieveRefund: bind(operation.get, "/{application_fee}/refunds/{refund}"),
    updateRefund: bind(operation.post, "/{application_fee}/refunds/{refund}"),
  };
}
