// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { OtherString } from "../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { AddressParam } from "../../schemas/address-param.ts";
import type { Settings } from "../../schemas/tax/settings.ts";

export interface SettingsRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SettingsUpdateParams<Expand = string[]> {
  defaults?: SettingsUpdateParams.Defaults;
  expand?: Expand;
  head_office?: SettingsUpdateParams.HeadOffice;
}
export declare namespace SettingsUpdateParams {
  interface Defaults {
    tax_behavior?: Defaults.TaxBehavior;
    tax_code?: string;
  }
  namespace Defaults {
    type TaxBehavior = "exclusive" | "inclusive" | "inferred_by_currency" | OtherString;
  }
  interface HeadOffice {
    address: AddressParam;
  }
}

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
