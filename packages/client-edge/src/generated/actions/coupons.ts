// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { CouponsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.coupons` to a client. */
export function couponsActions(client: Client): CouponsActions {
  const bind = binder(client, "/v1/coupons");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{coupon}"),
    update: bind(operation.post, "/{coupon}"),
    del: bind(operation.del, "/{coupon}"),
    list: bind(operation.list),
  };
}
