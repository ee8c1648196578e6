// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, PaginationParams } from "../../../shared.ts";

export interface LocationCreateParams<Expand = string[]> {
  address: LocationCreateParams.Address;
  type: "performance";
  description?: string;
  expand?: Expand;
}
export declare namespace LocationCreateParams {
  interface Address {
    country: string;
    city?: Emptyable<string>;
    line1?: Emptyable<string>;
    line2?: Emptyable<string>;
    postal_code?: Emptyable<string>;
    state?: Emptyable<string>;
  }
}

export interface LocationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface LocationListParams<Expand = string[]> extends PaginationParams {
  type: "performance";
  expand?: Expand;
}
