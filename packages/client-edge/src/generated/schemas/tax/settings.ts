// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Address } from "../address.ts";

export interface Settings {
  object: "tax.settings";
  defaults: Settings.Defaults;
  head_office: Settings.HeadOffice | null;
  livemode: boolean;
  status: Settings.Status;
  status_details: Settings.StatusDetails;
}
export declare namespace Settings {
  interface Defaults {
    provider: Defaults.Provider;
    tax_behavior: Defaults.TaxBehavior | null;
    tax_code: string | null;
  }
  namespace Defaults {
    type Provider = "anrok" | "avalara" | "sphere" | "stripe" | OtherString;
    type TaxBehavior = "exclusive" | "inclusive" | "inferred_by_currency" | OtherString;
  }
  interface HeadOffice {
    address: Address;
  }
  type Status = "active" | "pending" | OtherString;
  interface StatusDetails {
    active?: StatusDetails.Active;
    pending?: StatusDetails.Pending;
  }
  namespace StatusDetails {
    interface Active {}
    interface Pending {
      missing_fields: string[] | null;
    }
  }
}
