// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { WebhookEndpointsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.webhookEndpoints` to a client. */
export function webhookEndpointsActions(client: Client): WebhookEndpointsActions {
  const bind = binder(client, "/v1/webhook_endpoints");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{webhook_endpoint}"),
    update: bind(operation.post, "/{webhook_endpoint}"),
    del: bind(operation.del, "/{webhook_endpoint}"),
    list: bind(operation.list),
  };
}
