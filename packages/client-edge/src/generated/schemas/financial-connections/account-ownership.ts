// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiList } from "../../../types.ts";
import type { AccountOwner } from "./account-owner.ts";

export interface AccountOwnership {
  id: string;
  object: "financial_connections.account_ownership";
  created: number;
  owners: ApiList<AccountOwner>;
}
