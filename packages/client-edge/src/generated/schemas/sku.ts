// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { Product } from "./product.ts";

export interface Sku {
  id: string;
  object: "sku";
  active: boolean;
  attributes: { [key: string]: string };
  created: number;
  currency: string;
  image?: string | null;
  inventory: Sku.Inventory;
  livemode: boolean;
  metadata: Metadata;
  package_dimensions?: Sku.PackageDimensions | null;
  price: number;
  product: string | Product;
  updated: number;
  deleted?: undefined;
}
export declare namespace Sku {
  interface Inventory {
    quantity?: number | null;
    type: string;
    value?: string | null;
  }
  type PackageDimensions = Product.PackageDimensions;
}

export interface DeletedSku {
  id: string;
  object: "sku";
  deleted: true;
}
