// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type {
  BalanceSettingsRetrieveParams,
  BalanceSettingsUpdateParams,
} from "../params/balance-settings.ts";
import type { BalanceSettings } from "../schemas/balance-settings.ts";

/** `stripe.balanceSettings` */
export interface BalanceSettingsActions {
  /** `GET /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params?: BalanceSettingsRetrieveParams<Expand<BalanceSettings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BalanceSettings, E>>;
  /** `POST /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/create */
  update: <const E extends readonly string[] = []>(
    params?: BalanceSettingsUpdateParams<Expand<BalanceSettings, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BalanceSettings, E>>;
}

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
