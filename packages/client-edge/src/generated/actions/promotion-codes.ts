// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PromotionCodesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.promotionCodes` to a client. */
export function promotionCodesActions(client: Client): PromotionCodesActions {
  const bind = binder(client, "/v1/promotion_codes");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{promotion_code}"),
    update: bind(operation.post, "/{promotion_code}"),
    list: bind(operation.list),
  };
}
