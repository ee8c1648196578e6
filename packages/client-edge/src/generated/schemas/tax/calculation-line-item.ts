// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";

export interface CalculationLineItem {
  id: string;
  object: "tax.calculation_line_item";
  amount: number;
  amount_tax: number;
  livemode: boolean;
  metadata: Metadata | null;
  performance_location: string | null;
  product: string | null;
  quantity: number;
  reference: string;
  tax_behavior: CalculationLineItem.TaxBehavior;
  tax_breakdown?: CalculationLineItem.TaxBreakdown[] | null;
  tax_code: string;
}
export declare namespace CalculationLineItem {
  type TaxBehavior = "exclusive" | "inclusive" | OtherString;
  interface TaxBreakdown {
    amount: number;
    jurisdiction: TaxBreakdown.Jurisdiction;
    sourcing: TaxBreakdown.Sourcing;
    tax_rate_details: TaxBreakdown.TaxRateDetails | null;
    taxability_reason: TaxBreakdown.TaxabilityReason;
    taxable_amount: number;
  }
  namespace TaxBreakdown {
    interface Jurisdiction {
      country: string;
      display_name: string;
      level: Jurisdiction.Level;
      state: string | null;
    }
    namespace Jurisdiction {
      type Level = "city" | "country" | "county" | "district" | "state" | OtherString;
    }
    type Sourcing = "destination" | "origin" | "performance" | OtherString;
    interface TaxRateDetails {
      display_name: string;
      percentage_decimal: string;
      tax_type: TaxRateDetails.TaxType;
    }
    namespace TaxRateDetails {
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
        | "recycling_fee"
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
    type TaxabilityReason =
      | "customer_exempt"
      | "not_collecting"
      | "not_subject_to_tax"
      | "not_supported"
      | "portion_product_exempt"
      | "portion_reduced_rated"
      | "portion_standard_rated"
      | "product_exempt"
      | "product_exempt_holiday"
      | "proportionally_rated"
      | "reduced_rated"
      | "reverse_charge"
      | "standard_rated"
      | "taxable_basis_reduced"
      | "zero_rated"
      | OtherString;
  }
}
