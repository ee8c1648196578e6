// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { BalanceSettingsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.balanceSettings` to a client. */
export function balanceSettingsActions(client: Client): BalanceSettingsActions {
  const bind = binder(client, "/v1/balance_settings");
  return {
    retrieve: bind(operation.get),
    update: bind(
      operation.post,
      "",
      (params) => clear(params, ["payments.payouts.automatic_transfer_rules_by_currency.*"]),
    ),
  };
}
