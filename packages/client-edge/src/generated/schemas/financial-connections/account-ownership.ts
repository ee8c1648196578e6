// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { AccountOwner } from "./account-owner.ts";

export interface AccountOwnership {
  id: string;
  object: "financial_connections.account_ownership";
  created: number;
  owners: AccountOwnership.AccountOwnerList;
}
export declare namespace AccountOwnership {
  interface AccountOwnerList {
    object: "list";
    data: AccountOwner[];
    has_more: boolean;
    url: string;
  }
}
