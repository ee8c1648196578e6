// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString } from "../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { AddressParam } from "../../schemas/address-param.ts";
import type { Settings } from "../../schemas/tax/settings.ts";

export interface SettingsRetrieveParams {
  expand?: string[];
}

export interface SettingsUpdateParams {
  defaults?: SettingsUpdateParams.Defaults;
  expand?: string[];
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
export function retrieve(
  client: Client,
  params?: SettingsRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Settings> {
  return operation.get(client, "/v1/tax/settings", [], params, options);
}

/** `POST /v1/tax/settings` · https://docs.stripe.com/api/tax/settings/create */
export function update(
  client: Client,
  params?: SettingsUpdateParams,
  options?: RequestOptions,
): ApiPromise<Settings> {
  return operation.post(client, "/v1/tax/settings", [], params, options);
}
