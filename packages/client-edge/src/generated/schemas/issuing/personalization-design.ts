// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { File } from "../file.ts";
import type { PhysicalBundle } from "./physical-bundle.ts";

export interface PersonalizationDesign {
  id: string;
  object: "issuing.personalization_design";
  card_logo: string | File | null;
  carrier_text: PersonalizationDesign.CarrierText | null;
  created: number;
  livemode: boolean;
  lookup_key: string | null;
  metadata: Metadata;
  name: string | null;
  physical_bundle: string | PhysicalBundle;
  preferences: PersonalizationDesign.Preferences;
  rejection_reasons: PersonalizationDesign.RejectionReasons;
  status: PersonalizationDesign.Status;
}
export declare namespace PersonalizationDesign {
  interface CarrierText {
    footer_body: string | null;
    footer_title: string | null;
    header_body: string | null;
    header_title: string | null;
  }
  interface Preferences {
    is_default: boolean;
    is_platform_default: boolean | null;
  }
  interface RejectionReasons {
    card_logo: RejectionReasons.CardLogo[] | null;
    carrier_text: RejectionReasons.CarrierText[] | null;
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
  type Status = "active" | "inactive" | "rejected" | "review" | OtherString;
}
