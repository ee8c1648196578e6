// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { ProductCatalogImport } from "../../schemas/v2/commerce.ts";
export type * as ProductCatalog from "./commerce/product-catalog.ts";
