// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { SettingsRetrieveParams, SettingsUpdateParams } from "../../params/tax.ts";
import type { Settings } from "../../schemas/tax.ts";

export type { SettingsRetrieveParams, SettingsUpdateParams } from "../../params/tax.ts";

/** `GET /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params?: SettingsRetrieveParams<Expand<Settings, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Settings, E>> {
  return operation.get(client, "/v1/tax/settings", [], params, options);
}

/** `POST /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/create */
export function update<const E extends readonly string[] = []>(
  client: Client,
  params?: SettingsUpdateParams<Expand<Settings, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Settings, E>> {
  return operation.post(client, "/v1/tax/settings", [], params, options);
}
