// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  BalanceSettingsRetrieveParams,
  BalanceSettingsUpdateParams,
} from "../operations/balance-settings.ts";
import type { BalanceSettings } from "../schemas/balance-settings.ts";

/** `stripe.balanceSettings` */
export interface BalanceSettingsActions {
  /** `GET /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/retrieve */
  retrieve: (
    params?: BalanceSettingsRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<BalanceSettings>;
  /** `POST /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/create */
  update: (
    params?: BalanceSettingsUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<BalanceSettings>;
}

/** Binds the operations of `stripe.balanceSettings` to a client. */
export function balanceSettingsActions(client: Client): BalanceSettingsActions {
  return {
    retrieve: (params, options) =>
      operation.get(client, "/v1/balance_settings", [], params, options),
    update: (params, options) =>
      operation.post(
        client,
        "/v1/balance_settings",
        [],
        clear(params, ["payments.payouts.automatic_transfer_rules_by_currency.*"]),
        options,
      ),
  };
}
