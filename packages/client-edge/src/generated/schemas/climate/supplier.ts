// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface Supplier {
  id: string;
  object: "climate.supplier";
  info_url: string;
  livemode: boolean;
  locations: Supplier.Location[];
  name: string;
  removal_pathway: Supplier.RemovalPathway;
}
export declare namespace Supplier {
  interface Location {
    city: string | null;
    country: string;
    latitude: number | null;
    longitude: number | null;
    region: string | null;
  }
  type RemovalPathway =
    | "biomass_carbon_removal_and_storage"
    | "direct_air_capture"
    | "enhanced_weathering"
    | "marine_carbon_removal"
    | OtherString;
}
