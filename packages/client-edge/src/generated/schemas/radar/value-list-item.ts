// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface ValueListItem {
  id: string;
  object: "radar.value_list_item";
  created: number;
  created_by: string;
  livemode: boolean;
  value: string;
  value_list: string;
  deleted?: undefined;
}

export interface DeletedValueListItem {
  id: string;
  object: "radar.value_list_item";
  deleted: true;
}
