// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Price } from "./price.ts";
import type { TaxCode } from "./tax-code.ts";

export interface Product {
  id: string;
  object: "product";
  active: boolean;
  created: number;
  default_price?: string | Price | null;
  description: string | null;
  images: string[];
  livemode: boolean;
  marketing_features: Product.MarketingFeature[];
  metadata: Metadata;
  name: string;
  package_dimensions: Product.PackageDimensions | null;
  shippable: boolean | null;
  statement_descriptor?: string | null;
  tax_code?: string | TaxCode | null;
  tax_details: Product.TaxDetails | null;
  type: Product.Type;
  unit_label?: string | null;
  updated: number;
  url: string | null;
  deleted?: undefined;
}
export declare namespace Product {
  interface MarketingFeature {
    name?: string;
  }
  interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
  interface TaxDetails {
    performance_location: string | null;
    tax_code: string | null;
  }
  type Type = "good" | "service" | OtherString;
}

export interface DeletedProduct {
  id: string;
  object: "product";
  deleted: true;
}
