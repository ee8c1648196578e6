// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface TaxCode {
  id: string;
  object: "tax_code";
  description: string;
  name: string;
  requirements: TaxCode.Requirements | null;
}
export declare namespace TaxCode {
  interface Requirements {
    performance_location: Requirements.PerformanceLocation;
  }
  namespace Requirements {
    type PerformanceLocation = "optional" | "required" | OtherString;
  }
}
