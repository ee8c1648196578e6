// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface PhysicalBundle {
  id: string;
  object: "issuing.physical_bundle";
  features: PhysicalBundle.Features;
  livemode: boolean;
  name: string;
  status: PhysicalBundle.Status;
  type: PhysicalBundle.Type;
}
export declare namespace PhysicalBundle {
  interface Features {
    card_logo: Features.CardLogo;
    carrier_text: Features.CarrierText;
    second_line: Features.SecondLine;
  }
  namespace Features {
    type CardLogo = "optional" | "required" | "unsupported" | OtherString;
    type CarrierText = "optional" | "required" | "unsupported" | OtherString;
    type SecondLine = "optional" | "required" | "unsupported" | OtherString;
  }
  type Status = "active" | "inactive" | "review" | OtherString;
  type Type = "custom" | "standard" | OtherString;
}
