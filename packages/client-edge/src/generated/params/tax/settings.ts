// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { AddressParam } from "../../schemas/address-param.ts";

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
