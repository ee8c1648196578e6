// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { V2CommerceProductCatalogImportsActions as ImportResource } from "../../../actions/interfaces.ts";
export type {
  ImportCreateParams,
  ImportListParams,
  ImportRetrieveParams,
} from "../../../params/v2/commerce/product-catalog.ts";
