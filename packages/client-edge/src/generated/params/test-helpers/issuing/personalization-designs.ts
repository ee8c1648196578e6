// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

export interface PersonalizationDesignActivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignDeactivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignRejectParams<Expand = string[]> {
  rejection_reasons: PersonalizationDesignRejectParams.RejectionReasons;
  expand?: Expand;
}
export declare namespace PersonalizationDesignRejectParams {
  interface RejectionReasons {
    card_logo?: RejectionReasons.CardLogo[];
    carrier_text?: RejectionReasons.CarrierText[];
  }
  namespace RejectionReasons {
    type CardLogo =
      | "geographic_location"
      | "inappropriate"
      | "network_name"
      | "non_binary_image"
      | "non_fiat_currency"
      | "other"
      | "other_entity"
      | "promotional_material"
      | OtherString;
    type CarrierText =
      | "geographic_location"
      | "inappropriate"
      | "network_name"
      | "non_fiat_currency"
      | "other"
      | "other_entity"
      | "promotional_material"
      | OtherString;
  }
}
