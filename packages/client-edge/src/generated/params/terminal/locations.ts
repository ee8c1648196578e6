// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams } from "../../../shared.ts";
import type { AddressParam } from "../../schemas/address-param.ts";
import type { JapanAddressParam } from "../../schemas/japan-address-param.ts";

export interface LocationCreateParams<Expand = string[]> {
  address?: LocationCreateParams.Address;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: string;
  display_name?: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  phone?: string;
}
export declare namespace LocationCreateParams {
  interface Address {
    country: string;
    city?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
  }
}

export interface LocationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface LocationUpdateParams<Expand = string[]> {
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: Emptyable<string>;
  display_name?: Emptyable<string>;
  display_name_kana?: Emptyable<string>;
  display_name_kanji?: Emptyable<string>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  phone?: Emptyable<string>;
}

export interface LocationDeleteParams {}

export interface LocationListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
