// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../../shared.ts";
import type { Address } from "../address.ts";

export interface Location {
  id: string;
  object: "terminal.location";
  address: Address;
  address_kana?: Location.AddressKana;
  address_kanji?: Location.AddressKanji;
  configuration_overrides?: string;
  display_name: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  livemode: boolean;
  metadata: Metadata;
  phone?: string;
  deleted?: undefined;
}
export declare namespace Location {
  interface AddressKana {
    city: string | null;
    country: string | null;
    line1: string | null;
    line2: string | null;
    postal_code: string | null;
    state: string | null;
    town: string | null;
  }
  type AddressKanji = AddressKana;
}

export interface DeletedLocation {
  id: string;
  object: "terminal.location";
  deleted: true;
}
