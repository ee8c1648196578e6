// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SubscriptionItemsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.subscriptionItems` to a client. */
export function subscriptionItemsActions(client: Client): SubscriptionItemsActions {
  const bind = binder(client, "/v1/subscription_items");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["discounts", "tax_rates"])),
    retrieve: bind(operation.get, "/{subscription_item}"),
    update: bind(
      operation.post,
      "/{subscription_item}",
      (params) => clear(params, ["discounts", "tax_rates"]),
    ),
    del: bind(operation.del, "/{subscription_item}"),
    list: bind(operation.list),
    listUsageRecordSummaries: bind(
      operation.list,
      "/{subscription_item}/usage_record_summaries",
      undefined,
      { version: "2025-02-24.acacia" },
    ),
    createUsageRecord: bind(
      operation.post,
      "/{subscription_item}/usage_records",
      undefined,
      { version: "2025-02-24.acacia" },
    ),
  };
}
