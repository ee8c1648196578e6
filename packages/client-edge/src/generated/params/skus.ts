// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams } from "../../shared.ts";

export interface SkusCreateParams<Expand = string[]> {
  currency: string;
  inventory: SkusCreateParams.Inventory;
  price: number;
  product: string;
  active?: boolean;
  attributes?: { [key: string]: string };
  expand?: Expand;
  id?: string;
  image?: string;
  metadata?: MetadataParam;
  package_dimensions?: SkusCreateParams.PackageDimensions;
}
export declare namespace SkusCreateParams {
  interface Inventory {
    type: Inventory.Type;
    quantity?: number;
    value?: Emptyable<Inventory.Value>;
  }
  namespace Inventory {
    type Type = "bucket" | "finite" | "infinite";
    type Value = "in_stock" | "limited" | "out_of_stock";
  }
  interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
}

export interface SkusRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SkusUpdateParams<Expand = string[]> {
  active?: boolean;
  attributes?: { [key: string]: string };
  currency?: string;
  expand?: Expand;
  image?: string;
  inventory?: SkusUpdateParams.Inventory;
  metadata?: Emptyable<MetadataParam>;
  package_dimensions?: Emptyable<SkusUpdateParams.PackageDimensions>;
  price?: number;
  product?: string;
}
export declare namespace SkusUpdateParams {
  interface Inventory {
    quantity?: number;
    type?: Inventory.Type;
    value?: Emptyable<Inventory.Value>;
  }
  namespace Inventory {
    type Type = "bucket" | "finite" | "infinite";
    type Value = "in_stock" | "limited" | "out_of_stock";
  }
  type PackageDimensions = SkusCreateParams.PackageDimensions;
}

export interface SkusDeleteParams {}

export interface SkusListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  attributes?: { [key: string]: string };
  expand?: Expand;
  ids?: string[];
  in_stock?: boolean;
  product?: string;
}
