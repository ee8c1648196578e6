// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  EntitlementsActions,
  EntitlementsActiveEntitlementsActions,
  EntitlementsFeaturesActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.entitlements` to a client. */
export function entitlementsActions(client: Client): EntitlementsActions {
  return {
    activeEntitlements: entitlementsActiveEntitlementsActions(client),
    features: entitlementsFeaturesActions(client),
  };
}

function entitlementsActiveEntitlementsActions(
  client: Client,
): EntitlementsActiveEntitlementsActions {
  const bind = binder(client, "/v1/entitlements/active_entitlements");
  return {
    retrieve: bind(operation.get, "/{active_entitlement}"),
    list: bind(operation.list),
  };
}

function entitlementsFeaturesActions(client: Client): EntitlementsFeaturesActions {
  const bind = binder(client, "/v1/entitlements/features");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{feature}"),
    update: bind(operation.post, "/{feature}"),
    list: bind(operation.list),
  };
}
