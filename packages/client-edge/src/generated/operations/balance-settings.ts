// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  BalanceSettingsRetrieveParams,
  BalanceSettingsUpdateParams,
} from "../params/balance-settings.ts";

/** `GET /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params?: BalanceSettingsRetrieveParams<Expand<BalanceSettings, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<BalanceSettings, E>> {
  return operation.get(client, "/v1/balance_settings", [], params, options);
}

/** `POST /v1/balance_settings` · https://docs.stripe.com/api/balance_settings/create */
export function update<const E extends readonly string[] = []>(
  client: Client,
  params?: BalanceSettingsUpdateParams<Expand<BalanceSettings, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<BalanceSettings, E>> {
  return operation.post(
    client,
    "/v1/balance_settings",
    [],
    clear(params, ["payments.payouts.automatic_transfer_rules_by_currency.*"]),
    options,
  );
}
