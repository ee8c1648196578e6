// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";

export interface TaxRate {
  id: string;
  object: "tax_rate";
  active: boolean;
  country: string | null;
  created: number;
  description: string | null;
  display_name: string;
  effective_percentage: number | null;
  flat_amount: TaxRate.FlatAmount | null;
  inclusive: boolean;
  jurisdiction: string | null;
  jurisdiction_level: TaxRate.JurisdictionLevel | null;
  livemode: boolean;
  metadata: Metadata | null;
  percentage: number;
  rate_type: TaxRate.RateType | null;
  state: string | null;
  tax_type: TaxRate.TaxType | null;
}
export declare namespace TaxRate {
  interface FlatAmount {
    amount: number;
    currency: string;
  }
  type JurisdictionLevel =
    | "city"
    | "country"
    | "county"
    | "district"
    | "multiple"
    | "state"
    | OtherString;
  type RateType = "flat_amount" | "percentage" | OtherString;
  type TaxType =
    | "admissions_tax"
    | "amusement_tax"
    | "attendance_tax"
    | "communications_tax"
    | "digital_excise_tax"
    | "entertainment_tax"
    | "get_fund"
    | "gross_receipts_tax"
    | "gst"
    | "hospitality_tax"
    | "hst"
    | "igst"
    | "jct"
    | "lease_tax"
    | "luxury_tax"
    | "mass_transit_parking_tax"
    | "nhil"
    | "parking_tax"
    | "pst"
    | "qst"
    | "resort_tax"
    | "retail_delivery_fee"
    | "rst"
    | "sales_tax"
    | "service_tax"
    | "tourism_tax"
    | "utility_users_tax"
    | "vat"
    | OtherString;
}
