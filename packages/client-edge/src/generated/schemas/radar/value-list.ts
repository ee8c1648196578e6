// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { ApiList } from "../../../types.ts";
import type { ValueListItem } from "./value-list-item.ts";

export interface ValueList {
  id: string;
  object: "radar.value_list";
  alias: string;
  created: number;
  created_by: string;
  item_type: ValueList.ItemType;
  list_items: ApiList<ValueListItem>;
  livemode: boolean;
  metadata: Metadata;
  name: string;
  deleted?: undefined;
}
export declare namespace ValueList {
  type ItemType =
    | "account"
    | "card_bin"
    | "card_fingerprint"
    | "case_sensitive_string"
    | "country"
    | "crypto_fingerprint"
    | "customer_id"
    | "email"
    | "ip_address"
    | "sepa_debit_fingerprint"
    | "string"
    | "us_bank_account_fingerprint"
    | OtherString;
}

export interface DeletedValueList {
  id: string;
  object: "radar.value_list";
  deleted: true;
}
